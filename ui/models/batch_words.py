"""What is said of several rows that are chosen: how many, what can be done to them; no Qt."""

from dataclasses import dataclass, field
from typing import Final

from ui.models.batch import Failure

PRIMARY: Final = "primary"
SECONDARY: Final = "secondary"
DANGER: Final = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that can be done to what is chosen: its words say to how many, `note` to which of them."""

    key: str
    words: str
    kind: str = SECONDARY
    icon: str = ""
    note: str = ""  # “Held: 2”; "" where it concerns all of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something that can be ticked below the question."""

    key: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The one question before a step: what is typed is for all of them."""

    question: str
    help: str
    verb: str
    kind: str = PRIMARY  # DANGER: it cannot be undone
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchWords:
    """What the pane says."""

    title: str  # “24 portfolios chosen”
    detail: str = ""  # “20 held, 4 complete”
    steps: tuple[Step, ...] = ()
    asked: Asked | None = None
    failures: tuple[Failure, ...] = field(default=(), repr=False)
