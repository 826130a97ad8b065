"""What the Intake page reports; `IntakePresenter` hears it."""

from pathlib import Path
from typing import Protocol

from assessor_app.application.queries.submissions import AdminLine
from ui.models.batch import Batch
from ui.models.filters import Filters
from ui.models.list_setup import ListSetup
from ui.pages.intake.detail_pane import DetailGestures
from ui.pages.intake.taking_pane import TakingGestures
from ui.widgets.batch_pane import BatchGestures


class ListGestures(Protocol):
    """What is done with the list."""

    @property
    def setup(self) -> ListSetup:
        """Hears the menu of the list."""

    @property
    def filters(self) -> Filters:
        """Takes filters back."""

    def turn_to(self, state: str) -> None:
        """Another page asked for all that stands so."""

    def jump(self, begins: str) -> None:
        """Letters were typed in the list."""

    def search(self, words: str) -> None:
        """Words were typed into the search box."""

    def show_only(self, state: str) -> None:
        """A state was chosen."""

    def show_badge(self, badge: str) -> None:
        """A badge was chosen."""

    def clear(self) -> None:
        """Clear filters was pressed."""

    def sort(self, order: str, *, descending: bool) -> None:
        """A column's head was pressed."""

    def choose(self, line: AdminLine | None) -> None:
        """A row became the current one."""


class ApartGestures(Protocol):
    """What the page reports of who must not rate whom."""

    def take_in(self, path: Path) -> None:
        """A table was chosen."""


class IntakeGestures(TakingGestures, BatchGestures, Protocol):
    """Each is something that a person did."""

    @property
    def listed(self) -> ListGestures:
        """Hears what is done with the list."""

    @property
    def one(self) -> DetailGestures:
        """Hears what is done with the submission that is chosen."""

    @property
    def apart(self) -> ApartGestures:
        """Hears which table says who must not rate whom."""

    @property
    def batch(self) -> Batch:
        """Hears what is chosen in the list."""

    def refresh(self) -> None:
        """The page came to the front."""

    def offer(self, paths: tuple[Path, ...]) -> None:
        """Folders or files were dropped or chosen."""

    def make_blind_copies(self) -> None:
        """Make blind copies was pressed."""

    def stop_blinding(self) -> None:
        """Cancel was pressed beside the blind copies."""

    def take_offer(self) -> str:
        """The button in the banner was pressed."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""
