"""What a copier makes of one file, and what it found: plain values that all copiers share."""

from collections.abc import Callable
from dataclasses import dataclass, field

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Found:
    """A known name in the original: where, what, and whether the copy no longer shows it."""

    where: str
    text: str = field(repr=False)
    covered: bool = True


@dataclass(slots=True, kw_only=True)
class Copy:
    """What a copier made. `content` None: no copy, and `held` says why."""

    content: bytes | None = field(repr=False)
    extension: str
    steps: list[str]
    found: list[Found] = field(default_factory=list, repr=False)
    held: str | None = None
