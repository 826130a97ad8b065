"""What an audit found."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Broken(Exception):  # what was checked is bad; the audit turns it into its answer
    """Something does not hold: where (entry, row, file or checkpoint), and what."""

    def __init__(self, where: str, what: str) -> None:
        """Keep `where` and `what` in words."""
        super().__init__(f"{where}: {what}")
        self.where = where
        self.what = what


class HeadState(StrEnum):
    """How the log stands to what this machine remembers of it."""

    FIRST_SEEN = "first seen here"
    CONSISTENT = "consistent"
    FORKED = "forked"  # another history was seen, and an admin's signed fork says why this one goes on
    BEHIND = "behind"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditReport:
    """The outcome of an audit; `broken` names what does not hold, the first one first."""

    entries: int
    unsigned: int  # entries after the newest checkpoint: nobody's signature stands under them yet
    rows: int
    statements: int  # whose signatures were checked
    sealed: int  # statements that only their holders can read, and that were not opened
    checkpoints: int
    evidence: int  # files whose bytes are those that their rows name
    orphans: int  # files that no row names: left by a process that was killed; no fault
    opened: int  # sealed rows and statements opened with the asking person's keys
    erased: int  # of these, what can never be read again because its key was erased
    kept_head: HeadState
    behind: int  # entries that this machine has seen and the log lacks
    head_fault: str | None  # the one in `broken` that only says that this machine has seen another log
    broken: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return not self.broken

    def facts(self) -> dict[str, Any]:
        """The report as `audit verify --json` writes it."""
        return {
            "ok": self.ok,
            "first_broken": self.broken[0] if self.broken else None,
            "broken": list(self.broken),
            "entries": self.entries,
            "unsigned_entries": self.unsigned,
            "rows": self.rows,
            "checkpoints": self.checkpoints,
            "statements": self.statements,
            "sealed": self.sealed,
            "evidence": self.evidence,
            "orphans": self.orphans,
            "opened": self.opened,
            "erased": self.erased,
            "kept_head": str(self.kept_head),
            "behind": self.behind,
        }

    def lines(self) -> tuple[str, ...]:
        """The report to be read, line by line."""
        return (
            f"Log: {self.entries} entries, {self.unsigned} of them after the newest signed head",
            f"Signed heads: {self.checkpoints}; this machine's own: {self.kept_head}",
            f"Rows: {self.rows}; evidence files: {self.evidence} ({self.orphans} that no row names)",
            f"Signatures checked: {self.statements}; for their holders only: {self.sealed}",
            f"Opened with the keys of who asks: {self.opened} ({self.erased} erased)",
            *(f"BROKEN  {fault}" for fault in self.broken),
            *(["Nothing was changed."] if self.ok else []),
        )
