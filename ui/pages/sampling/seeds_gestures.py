"""What the views of the tab Seeds report; `SeedsPresenter` hears it."""

from collections.abc import Mapping
from typing import Protocol

from ui.widgets.evidence_pane import ViewerGestures


class SeedsGestures(Protocol):
    """Each is something that a person did."""

    @property
    def viewer(self) -> ViewerGestures:
        """What the evidence pane reports to."""

    def refresh(self, badge: str = "") -> None:
        """The tab came to the front, to show `badge`."""

    def show_drift(self) -> None:
        """Whoever seeds speak against is asked for."""

    def choose_badge(self, badge: str) -> None:
        """A badge was chosen."""

    def choose_person(self, person: str) -> None:
        """A rater was chosen."""

    def choose_piece(self, piece: str) -> None:
        """A seed was chosen."""

    def type_number(self, name: str, text: str) -> None:
        """Something was typed into a field of the rule."""

    def type_steps(self, criterion: str, text: str) -> None:
        """Something was typed beside a criterion."""

    def hold_against(self, *, own: bool, same_outcome: bool) -> None:
        """Against what seeds are held was chosen."""

    def undo(self) -> None:
        """Leave it as it was was pressed."""

    def set_rule(self) -> None:
        """Set the rule was pressed."""

    def let_back(self, reason: str, *, ratings_stand: bool) -> None:
        """Let them rate again was pressed."""

    def to_cases(self) -> None:
        """The cases of the badge were asked for."""

    def give_out(self) -> None:
        """Give out was pressed."""

    def practise_more(self) -> None:
        """One more to practise on was pressed."""

    def answer(self) -> None:
        """Tell them what was agreed was pressed."""

    def use(self, *, practice: bool) -> None:
        """Another use of the chosen piece was pressed."""

    def announce(self, *, practice: bool) -> None:
        """That what is being agreed on is there to practise on was ticked, or not."""

    def begin(self) -> None:
        """Add a seed was pressed."""

    def look_at(self, submission: str) -> None:
        """Another submission was chosen to become a seed."""

    def take(self, criterion: str, level: str) -> None:
        """A level was chosen."""

    def agree(self, reasons: Mapping[str, str], reason: str) -> None:
        """Agree on these levels was pressed."""

    def back(self) -> None:
        """Back was pressed."""

    def drop(self, reason: str) -> None:
        """Take back or set aside was pressed."""

    def retire(self) -> None:
        """The page goes."""
