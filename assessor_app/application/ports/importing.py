"""What lies in a folder or an export of another system: the port that importers implement."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLearner:
    """A learner as the source names them."""

    name: str  # as the source gives it
    source_id: str | None = None  # the format's own id as text; None where it gives none
    email: str | None = None
    preferred: str | None = None  # the name that they want on paper, where it is another


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """One file of a portfolio; its bytes are read only through `open`, which enforces the limits."""

    # as the learner named it; may hold "/" where the learner handed in a folder; data, never a path to
    # write
    name: str
    path: str  # where in PATH it lies, for lists of what was rejected
    size: int  # bytes, as the directory claims
    open: Callable[[], BinaryIO] = field(repr=False, compare=False)  # raises RejectedFile while reading


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPortfolio:
    """What one learner, or one team, handed in."""

    learners: tuple[FoundLearner, ...]  # one, or the members of a team
    files: tuple[FoundFile, ...]  # at least one
    path: str  # where in PATH
    submitted_at: datetime | None = None  # with a zone
    results: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # requirement → scored, reachable
    seed: str | None = None  # from which its scenarios were drawn: 32 hex digits
    cohort: str = ""  # with which group, where the source says so


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """Something in PATH that is not taken, and why, in words."""

    path: str
    reason: str


class RejectedFile(Exception):  # told as a Rejected row
    """Raised while a file's bytes are read: too large, damaged, ratio exceeded; the words are for the
    person.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Everything a reader found in PATH."""

    format: str  # "folder", "moodle", "canvas" or "csv"
    portfolios: tuple[FoundPortfolio, ...]
    rejected: tuple[Rejected, ...]


class PortfolioSource(Protocol):
    """Open a folder or zip, tell its format, list what is in it. Nothing is written anywhere."""

    def __call__(
        self,
        path: Path,
        *,
        format: str,  # noqa: A002  # the contract's word
        badge_names: frozenset[str],
    ) -> AbstractContextManager[Findings]:
        """List what PATH holds.

        format: "auto" or one of the formats; badge_names: ids and names under which a csv row's badge
        column is
        taken as the asked badge. Raises Unusable where PATH cannot be read or holds nothing of that format.
        """
