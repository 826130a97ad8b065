"""What this account has done lately so that nothing is lost: backups, and restores that were tried."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """When (UTC text) and where; None where it never happened here."""

    backed_up_at: str | None = None
    backup: str | None = None  # the file
    drilled_at: str | None = None  # when a backup was last seen to open


class CareNotes(Protocol):
    """Notes beside the workspace, by workspace; losing them harms nobody, so nothing here raises."""

    def of(self, workspace: str) -> Care:
        """What is noted."""

    def note_backup(self, workspace: str, *, at: str, file: str) -> None:
        """A backup was written, and read back."""

    def note_drill(self, workspace: str, *, at: str) -> None:
        """A backup was laid out and checked."""
