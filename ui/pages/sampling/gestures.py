"""What the views of the page Sampling report; `SamplingPresenter` hears it."""

from typing import Protocol

from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.sampling import Method
from ui.page import Step
from ui.pages.sampling.state import Tab


class SamplingGestures(Protocol):
    """Each is something that a person did."""

    def refresh(self, badge: str = "") -> None:
        """The page came to the front, to show `badge`."""

    def show_tab(self, tab: Tab) -> None:
        """A tab was chosen."""

    def choose(self, badge: str) -> None:
        """A badge was chosen."""

    def type_number(self, name: str, text: str) -> None:
        """Something was typed into a field of the plan."""

    def spread(self, method: Method) -> None:
        """How second ratings are spread was chosen."""

    def suggest(self) -> None:
        """Begin with what fits the stakes was pressed."""

    def undo(self) -> None:
        """Leave it as it was was pressed."""

    def set_plan(self) -> None:
        """Set the plan was pressed."""

    def take_programme(self) -> None:
        """Take the programme's plan was pressed."""

    def ask_claim(self, claim: int, truth: int) -> None:
        """Another claim was chosen; hundredths of kappa."""

    def show_methods(self, *, by_method: bool) -> None:
        """Coverage by method or by badge was chosen."""

    def choose_person(self, person: str) -> None:
        """A rater was chosen."""

    def limit(self, badges: tuple[str, ...]) -> None:
        """Keep these badges was pressed."""

    def fix_third(self, rule: ThirdRule | None) -> None:
        """By which rule a third rating counts was chosen; None: each case says its own."""

    def give_out(self) -> None:
        """Give out was pressed."""

    def cancel(self) -> None:
        """Cancel was pressed beside what is being done."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def undoable(self) -> Step | None:
        """What Ctrl+Z would put back."""

    def left_off(self) -> str:
        """What was typed, for whoever comes back to it."""

    def take_up(self, left_off: str) -> None:
        """They are back."""

    def retire(self) -> None:
        """The page goes."""
