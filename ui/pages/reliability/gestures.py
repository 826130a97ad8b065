"""What the page Reliability reports; `ReliabilityPresenter` hears it."""

from pathlib import Path
from typing import Protocol

from ui.pages.reliability.state import Period, Tab


class ReliabilityGestures(Protocol):
    """Each is something that a person did."""

    def refresh(self) -> None:
        """The page came to the front, or was asked to look again."""

    def cancel(self) -> None:
        """Cancel was pressed beside what is being read."""

    def show_tab(self, tab: Tab) -> None:
        """A tab was chosen."""

    def filter(
        self,
        *,
        badge: str | None = None,
        version: str | None = None,
        criterion: str | None = None,
        cohort: str | None = None,
        rater: str | None = None,
        period: Period | None = None,
        independent: bool | None = None,
        weighted: bool | None = None,
    ) -> None:
        """A filter was changed."""

    def look_at(self, badge: str) -> None:
        """Another page asked for the figures of this badge, "" for all."""

    def clear(self) -> None:
        """Clear filters was pressed."""

    def show_coefficient(self, name: str) -> None:
        """A coefficient was chosen."""

    def aim(self, percent: int) -> None:
        """A target was chosen."""

    def look_behind(self, row: int, column: int) -> None:
        """A cell of the confusion matrix was pressed."""

    def open_case(self, code: str) -> None:
        """A case behind a figure was opened."""

    def follow(self, person: str) -> None:
        """A rater was chosen whose course is to be shown."""

    def save(self, path: Path, content: bytes) -> None:
        """A chart was saved."""

    def export(self, path: Path) -> None:
        """The ratings that are looked at are to be saved there."""

    def freeze(self, path: Path) -> None:
        """A report of what is looked at is to be frozen there."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""
