"""What the palette lists: one entry for each thing that can be done, seen or read; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What an entry is."""

    ACTION = "action"
    PAGE = "page"
    ITEM = "item"
    HELP = "help"


ICONS = {Kind.ACTION: "command", Kind.PAGE: "arrow-right", Kind.ITEM: "file-text", Kind.HELP: "book-open"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the palette, and what Enter does on it."""

    id: str
    kind: Kind
    title: str
    run: Callable[[], None] = field(compare=False)
    detail: str = ""
    keys: str = ""
    icon: str = ""
    also: str = ""  # what finds it though it is not shown
    section: str = ""  # of an item: the page that it is on
