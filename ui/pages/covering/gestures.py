"""What the page Covering reports: to `CoveringPresenter`, and of the files to `EvidenceViewer`."""

from typing import Protocol

from assessor_app.domain.pins import Place
from ui.models.viewer_state import ViewerState
from ui.widgets.evidence_pane import ViewerGestures


class CoveringGestures(Protocol):
    """What the page reports."""

    def open(self, submission: str) -> None:
        """The page came to the front."""

    def mark(self, place: Place) -> None:
        """A place was marked."""

    def cover_phrase(self, words: str) -> bool:
        """A phrase was typed."""

    def ask_to_leave_out(self) -> None:
        """Leave out was pressed."""

    def leave_out(self, reason: str) -> None:
        """The reason was given."""

    def stop_leaving_out(self) -> None:
        """Cancel was pressed beside it."""

    def show_item(self, number: int) -> None:
        """Something that is to be covered was pressed."""

    def remove(self, number: int) -> None:
        """Its bin was pressed."""

    def remove_here(self) -> None:
        """The one in front is to go."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Do it again."""

    def show_finding(self, number: int) -> None:
        """A finding was pressed."""

    def step_finding(self, by: int) -> None:
        """The next finding, or the one before."""

    def go_on(self) -> None:
        """The page's button was pressed."""

    def leave(self) -> None:
        """Back was pressed."""

    def cancel(self) -> None:
        """Cancel was pressed beside what runs."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""

    def left_off(self) -> str:
        """What was marked."""

    def take_up(self, left_off: str) -> None:
        """Go on with it."""

    def retire(self) -> None:
        """The page goes."""


class Viewing(ViewerGestures, Protocol):
    """The evidence in front."""

    @property
    def state(self) -> ViewerState:
        """What is shown of it."""

    def step_file(self, by: int) -> None:
        """The file before or after."""
