"""What the scoring page reports; `ScoringPresenter` and its viewer hear it."""

from typing import Protocol

from assessor_app.domain.forms import Answer
from assessor_app.domain.pins import Place
from assessor_app.domain.rubric import Unscored
from ui.pages.scoring.banking import Banking
from ui.pages.scoring.stepping_aside import SteppingAside
from ui.widgets.evidence_pane import ViewerGestures


class PinGestures(Protocol):
    """What is done with pins."""

    def pin(self, place: Place) -> None:
        """A place was marked."""

    def show(self, number: int) -> None:
        """A pin was turned to, in the rubric or in the evidence."""

    def step(self, by: int) -> None:
        """The next pin was asked for, or the one before."""

    def turn_to_noted(self) -> None:
        """A note is to be written on a pin of the open criterion."""

    def write_note(self, number: int, words: str) -> None:
        """The note of a pin reads so now."""

    def remove(self, number: int) -> None:
        """A pin is to go."""


class AnswerGestures(Protocol):
    """What is done with what is asked for beside the rubric."""

    def digit(self, digit: int) -> bool:
        """A digit was pressed; False where it answers nothing."""

    def go_to(self, line: int) -> None:
        """A question was turned to."""

    def choose(self, line: int, value: Answer | str) -> None:
        """An answer was clicked."""

    def write(self, line: int, value: Answer | str | None) -> None:
        """An answer was written; None: there is none now."""


class ScoringGestures(Protocol):
    """What the page reports."""

    @property
    def answering(self) -> AnswerGestures:
        """Hears what is answered beside the rubric."""

    @property
    def pins(self) -> PinGestures:
        """Hears what is done with pins."""

    @property
    def bank(self) -> Banking:
        """Hears what is done with the comment bank."""

    @property
    def aside(self) -> SteppingAside:
        """Hears who steps aside."""

    def open(self, code: str) -> None: ...
    def open_next(self) -> None: ...
    def back(self) -> None: ...
    def escape(self) -> None: ...
    def level(self, number: int) -> None: ...
    def choose(self, criterion: int, level: str) -> None: ...
    def ask_reasons(self, criterion: int | None = None) -> None: ...
    def leave_unscored(self, criterion: int, reason: Unscored) -> None: ...
    def flag(self) -> None: ...
    def move(self, by: int) -> None: ...
    def go_across(self) -> None: ...
    def go_to(self, criterion: int) -> None: ...
    def write(self, criterion: int, words: str) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def save(self) -> None: ...
    def leave(self) -> bool: ...
    def hand_in(self) -> None: ...
    def take_back(self) -> None: ...
    def tick(self) -> None: ...
    def forget_problem(self) -> None: ...
    def retire(self) -> None: ...


class PagesOfEvidence(ViewerGestures, Protocol):
    """What the page's keys ask of the viewer, beside what its pane asks."""

    def step_file(self, by: int) -> None:
        """The file before or after."""
