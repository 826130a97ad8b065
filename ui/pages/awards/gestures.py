"""What the page Awards reports; `AwardsPresenter` hears it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from assessor_app.application.ports.printing import Sides
from ui.models.batch import Batch
from ui.models.filters import Filters
from ui.models.list_setup import ListSetup
from ui.models.viewer import EvidenceViewer
from ui.pages.awards.print_state import Order
from ui.pages.awards.state import Form, Row, Tab
from ui.widgets.batch_pane import BatchGestures


class ListGestures(Protocol):
    """What is done with the lists."""

    @property
    def setup(self) -> ListSetup:
        """Hears the menu of the lists."""

    @property
    def batch(self) -> Batch:
        """Hears what is chosen in the list."""

    @property
    def filters(self) -> Filters:
        """Takes filters back."""

    def turn_to(self, tab: Tab) -> None:
        """Another page asked for what stands under a tab."""

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

    def choose(self, row: Row | None) -> None:
        """Another row became the current one."""

    def leave_out(self, row: Row) -> None:
        """A result was left out of signing, or taken in again."""

    def jump(self, begins: str) -> None:
        """Letters were typed in the list."""


class SigningGestures(Protocol):
    """The way to an award."""

    def release(self) -> None:
        """Release was pressed."""

    def sign(self) -> None:
        """Sign was pressed."""

    def sign_failed(self) -> None:
        """Retry was pressed."""


class WritingGestures(Protocol):
    """The way out."""

    def write(self, path: Path, form: Form) -> None:
        """A file for the bundle, or a folder to put a folder of certificates or badges in, was chosen."""


class PrintingGestures(Protocol):
    """On to paper."""

    def ask(self, rows: Sequence[Row]) -> None:
        """Print was pressed for these awards."""

    def close(self) -> None:
        """The form was closed."""

    def choose_printer(self, name: str) -> None:
        """A printer was chosen, or one file."""

    def choose_paper(self, paper: str) -> None:
        """A paper was chosen."""

    def choose_sides(self, sides: Sides) -> None:
        """One side or both."""

    def choose_copies(self, copies: int) -> None:
        """A number of copies was typed."""

    def choose_order(self, order: Order) -> None:
        """An order was chosen."""

    def start(self, because: str, file: Path | None) -> None:
        """Print was pressed in the form; `file` takes the pages where no printer is chosen."""


class AwardsGestures(BatchGestures, Protocol):
    """Each is something that a person did."""

    @property
    def listed(self) -> ListGestures:
        """Hears what is done with the lists."""

    @property
    def signing(self) -> SigningGestures:
        """Hears what goes to signing."""

    @property
    def writing(self) -> WritingGestures:
        """Hears what is written out."""

    @property
    def printing(self) -> PrintingGestures:
        """Hears what is printed."""

    @property
    def batch(self) -> Batch:
        """Hears what is chosen in the list."""

    @property
    def viewer(self) -> EvidenceViewer:
        """Hears what is done in the certificate's pane."""

    def refresh(self) -> None:
        """The page came to the front, or was asked to look again."""

    def cancel(self) -> None:
        """Cancel was pressed while something ran."""

    def revoke(self, reason: str) -> None:
        """Revoke was pressed."""

    def give_back(self, feedback: str) -> None:
        """Return to learner was pressed."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""
