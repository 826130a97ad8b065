"""Everything that the first run shows, and what it may ask; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final, Generic, TypeVar

from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.progress import Progress

Session = TypeVar("Session")


class Screen(StrEnum):
    """The three screens, and the fourth that is the third's second half: the words are typed back."""

    WHO = "who"
    YOU = "you"
    READY = "ready"


class Way(StrEnum):
    """What somebody has come for."""

    START = "start"
    JOIN = "join"
    DEMO = "demo"


NO_KEYCHAIN: Final = KeychainStatus(state="absent", alone=True, kept=False)
ORGANISATION, NAME, ZONE, DID_WEB, BASE_URL = "organisation", "admin", "zone", "did_web_host", "base_url"
FIRST, SECOND = "first", "second"  # the words that are typed back


@dataclass(frozen=True, slots=True, kw_only=True)
class MyCard:
    """The card of this account's own keys: the name on it, and 8 words to compare."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What is there before anything is asked."""

    folder: Path  # where a new workspace would lie
    trouble: Exception | None = None  # why it cannot lie there
    card: MyCard | None = None  # keys were made before; they wait for a programme
    demo: bool = False  # it was built before


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What is typed on the second screen, but for the passphrase."""

    organisation: str = ""
    name: str = ""
    zone: str = ""
    did_web: str = ""
    base_url: str = ""
    keychain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProgramme:
    """All that a workspace is made of."""

    details: Details
    passphrase: str = field(repr=False)
    recovery: str = field(repr=False)
    sample: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRunState:
    """Everything that is shown."""

    can_leave: bool = False  # there is something to go back to
    screen: Screen = Screen.WHO
    way: Way | None = None
    beginning: Beginning | None = None  # None: not looked at yet
    keychain: KeychainStatus = NO_KEYCHAIN
    details: Details = Details()
    words: tuple[str, ...] = field(default=(), repr=False)  # of the recovery key
    asked: tuple[int, int] | None = None  # their places (from 1), once they are to be typed back
    told: tuple[str, ...] = ()  # what the demo has done so far
    saved: str = ""  # the file that was just written
    busy: str = ""
    step: tuple[int, int, str] | None = None
    faults: tuple[tuple[str, str], ...] = ()  # field → what is wrong with it
    problem: Exception | None = None

    @property
    def trouble(self) -> Exception | None:
        """Why no workspace can be made where it would lie."""
        return None if self.beginning is None else self.beginning.trouble

    @property
    def card(self) -> MyCard | None:
        """The card of one's own keys, where there are any."""
        return None if self.beginning is None else self.beginning.card


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRunDoors(Generic[Session]):
    """What the first run may ask, off the window's thread; all raise Problem.

    `make` answers with a session in the new workspace (None: it is there, but nobody could be signed in) and
    what did not come of it beside (the keychain, the sample); `make_demo` calls its first argument with a
    line after each step; `find_programme` refuses a folder in which nobody here could sign in, or (bool) in
    which the keys of this account could not.
    """

    look_around: Callable[[Path], Beginning]
    keychain: Callable[[], KeychainStatus]
    faults: Callable[[Details, bool], dict[str, Exception]]  # bool: a whole programme, not only a name
    new_recovery_key: Callable[[], str]
    make: Callable[[Path, NewProgramme, Progress], tuple[Session | None, Exception | None]]
    make_card: Callable[[str, str, bool], MyCard]
    card_document: Callable[[], bytes]
    write: Callable[[Path, bytes], None]
    find_programme: Callable[[Path, bool], None]
    make_demo: Callable[[Callable[[str], None], Progress], Path]
    demo_folder: Callable[[], Path]
