"""What a page is to the window, and what the window is to a page: neither knows more of the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from assessor_app.application.progress import Progress
from ui.actions import Action
from ui.notices.told_lately import Told
from ui.problems import Notice
from ui.tasks import Runner
from ui.widgets.tab_order import tab_as_it_reads


class Page(QWidget):
    """A screen in the window's stack: draws the state that its presenter gives it, reports gestures."""

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for on this page by key, menu or palette; asked once, after the page is made."""
        return ()

    def arrive(self, target: str) -> None:
        """The page comes to the front: refresh, and show `target` (an id within the page, "" for none)."""

    def refresh(self) -> None:
        """F5: show how things stand now."""
        self.arrive("")

    def undoable(self) -> "Step | None":
        """What Ctrl+Z would take back on this page; None where there is nothing."""
        return None

    def redoable(self) -> "Step | None":
        """What was taken back, and could be done again after all."""
        return None

    def place(self) -> str:
        """What is in front on this page, for `arrive` when the same person comes back after a lock."""
        return ""

    def left_off(self) -> str:
        """What else this page would go on with; it is sealed while the window is locked."""
        return ""

    def take_up(self, left_off: str) -> None:
        """Go on with what `left_off` said; comes after `arrive`."""

    def receive(self, paths: Sequence[Path]) -> None:
        """Files of a kind that the page's spec says it takes were dropped, somewhere on the window."""

    def may_leave(self) -> bool:
        """Whether the page can be left now; a page that says no also shows why."""
        return True

    def focusNextPrevChild(self, following: bool) -> bool:  # Qt's own signature
        """Tab was pressed within the page: go as it reads now, whenever its parts were made."""
        tab_as_it_reads(self)
        return super().focusNextPrevChild(following)

    def retire(self) -> None:
        """The person locks, or the window closes: drop what was decrypted, stop timers and players."""


class Frame(Protocol):
    """What a page may ask of the window around it."""

    @property
    def tasks(self) -> Runner:
        """Where use cases and queries run."""

    def announce(self, notice: Notice) -> None:
        """Show a banner above the page."""

    def notify(self, notice: Notice) -> None:
        """Tell what was done in a corner of the window, with what it offers; it can be read again later."""

    @property
    def told(self) -> Sequence[Told]:
        """What was told since this person came in, oldest first."""

    def say(self, words: str) -> None:
        """Show a short word in the status bar (“Saved 14:03”)."""

    def go(self, page: str, target: str = "") -> None:
        """Bring another page to the front; does nothing where this person has no such page."""

    def confirm(self, question: "Question") -> bool:
        """Ask before what cannot be undone, and wait; False unless the person said yes."""

    def trigger(self, action: str) -> None:
        """Do what is registered under this id, as its keys would; nothing where there is no such action."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that can be taken back, or done again."""

    title: str  # what it was (“level of Reasoning”)
    do: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something that a page can show by itself, found by its words: a submission, a case, somebody."""

    title: str
    detail: str = ""
    target: str = ""  # what the page is asked to show
    page: str = ""  # which page shows it, where that is not the one that found it


Find = Callable[[str, int, Progress], Sequence[Item]]
"""(words, how many at most, progress) → what of a page's own has these words; off the window's thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked before something that cannot be undone: the thing, and the verb on the button."""

    title: str
    consequence: str
    verb: str
    typed: str = ""  # what must be typed before the verb can be pressed, where it needs more than a click


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be begun on a page from anywhere, though nobody opened it yet: one of its own actions."""

    action: str  # its id
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """One entry of the window's list of pages; `make` is called when the page is first opened."""

    id: str
    title: str
    icon: str
    roles: frozenset[str]
    make: Callable[[Frame], Page]
    modules: tuple[str, ...] = ()  # what `make` imports: loaded before, beside the window's thread
    takes: frozenset[str] = frozenset()  # kinds of dropped files (`ui.drops.kinds.Kind`), for `Page.receive`
    taken_by: frozenset[str] = frozenset()  # the roles that may; none: all that have the page
    offers: tuple[Offer, ...] = ()
    find: Find | None = None  # over what this role may see, and nothing else
    forget: Callable[[], None] | None = None  # drop what `find` has read: the person locks


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Who is at the window, for its header: nothing secret."""

    name: str
    role: str
    roles: tuple[str, ...]
    organisation: str
