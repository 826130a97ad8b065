"""What the views of the page Cases report; `CasesPresenter` hears it."""

from typing import Protocol

from assessor_app.domain.comparison import ThirdRule
from ui.models.batch import Batch
from ui.models.filters import Filters
from ui.models.list_setup import ListSetup
from ui.models.viewer import EvidenceViewer
from ui.pages.cases.deciding import Source
from ui.pages.cases.state import CaseRow, Tab


class ListGestures(Protocol):
    """What is done with the list."""

    @property
    def batch(self) -> Batch:
        """Hears what is chosen in the list."""

    @property
    def filters(self) -> Filters:
        """Takes filters back."""

    @property
    def setup(self) -> ListSetup:
        """Hears the menu of the list."""

    def jump(self, begins: str, current: CaseRow | None) -> None:
        """Letters were typed in the list, from its current row on."""

    def turn_to(self, tab: Tab, badge: str = "") -> None:
        """Another page asked for these cases."""

    def show_tab(self, tab: Tab) -> None:
        """A tab was chosen."""

    def show_badge(self, badge: str) -> None:
        """A badge was chosen."""

    def search(self, words: str) -> None:
        """Words were typed into the search box."""

    def clear(self) -> None:
        """Show all was pressed."""

    def sort(self, order: str, *, descending: bool) -> None:
        """A column's head was pressed."""


class CasesGestures(Protocol):
    """Each is something that a person did."""

    @property
    def listed(self) -> ListGestures:
        """Hears what is done with the list."""

    @property
    def viewer(self) -> EvidenceViewer:
        """Hears what is done in the evidence pane."""

    def refresh(self) -> None:
        """The page came to the front, or was asked to look again."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def cancel(self) -> None:
        """Cancel was pressed beside what is being done."""

    def ask_give_out(self) -> None:
        """Give out… was pressed."""

    def give_out(self, badge: str, percent: str, seed: str) -> None:
        """Give out was pressed."""

    def reveal(self) -> None:
        """Open complete cases was pressed."""

    def release(self) -> None:
        """Release was pressed."""

    def see_agreement(self) -> None:
        """How raters agree was pressed."""

    def open(self, row: CaseRow) -> None:
        """A row was opened."""

    def open_next(self) -> None:
        """Decide next was pressed."""

    def back(self) -> None:
        """Back was pressed."""

    def turn_to(self, criterion: str) -> None:
        """A difference was clicked."""

    def next_difference(self) -> None:
        """The next difference was asked for."""

    def show_pin(self, number: int) -> None:
        """A pin of a rating was turned to."""

    def step_pin(self, by: int) -> None:
        """The next pin was asked for, or the one before."""

    def take(self, source: Source, level: str = "") -> None:
        """A level was chosen for the current criterion."""

    def unfold(self, *, unfolded: bool) -> None:
        """The agreed criteria were unfolded or folded."""

    def decide(self, reason: str, *, consensus: bool = False) -> None:
        """Decide was pressed; `consensus`: the raters agreed on it in a talk."""

    def override(self) -> None:
        """Decide otherwise was pressed."""

    def ask_third(self, rule: ThirdRule) -> None:
        """Ask a third rater was pressed."""

    def left_off(self) -> str:
        """What lies on the table, for whoever comes back to it."""

    def take_up(self, left_off: str) -> None:
        """They are back."""

    def retire(self) -> None:
        """The page goes."""
