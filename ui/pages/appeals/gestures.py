"""What the views of the page Appeals report; `AppealsPresenter` hears it."""

from typing import Protocol

from assessor_app.application.queries.appeals import AppealLine
from assessor_app.domain.appeals import End, Ground


class AppealsGestures(Protocol):
    """Each is something that a person did."""

    def refresh(self) -> None:
        """The page came to the front, or was asked to look again."""

    def turn_to(self, target: str) -> None:
        """Another page asked for an appeal, or for the form against a result."""

    def choose(self, line: AppealLine | None) -> None:
        """Another appeal became the current one."""

    def lodge(self, ground: Ground, text: str, received: str, late_because: str) -> None:
        """Record was pressed; received: the day as it was typed."""

    def stop_adding(self) -> None:
        """Cancel was pressed below the form."""

    def end(self, end: End | None) -> None:
        """How it ends was chosen."""

    def level(self, criterion: str, level: str) -> None:
        """A level of the varied result was chosen."""

    def decide(self, reason: str) -> None:
        """Decide was pressed."""

    def see_case(self) -> None:
        """See the evidence was pressed."""

    def see_submission(self) -> None:
        """To the page Awards was pressed."""

    def cancel(self) -> None:
        """Cancel was pressed beside what is being done."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""
