"""Which page takes what was dropped, for whoever is at the window."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol

from ui.drops.kinds import AWARDS, Kind, Taker
from ui.frame.page_stack import PageStack
from ui.page import PageSpec
from ui.problems import Notice
from ui.tasks import Runner

_NOBODY: Final = ""
_OF_ADMINS: Final = (Kind.PORTFOLIOS, Kind.CARD, Kind.TRUST, Kind.PROGRAMME)
Receive = Callable[[Sequence[Path]], None]


class Around(Protocol):
    """What is asked of the window."""

    @property
    def tasks(self) -> Runner:
        """Where files are looked into."""

    @property
    def role(self) -> str:
        """In which role somebody acts; "" at the entrance."""

    def announce(self, notice: Notice) -> None:
        """Tell what went wrong."""

    def notify(self, notice: Notice) -> None:
        """Tell what waits."""


class PagesDropPlace:
    """Hands what was dropped to the page that says it takes it, or to the entrance."""

    def __init__(self, window: Around, pages: PageStack) -> None:
        """Nobody is there yet."""
        self._window, self._pages = window, pages
        self._specs: tuple[PageSpec, ...] = ()
        self._entrance: Mapping[Kind, Receive] = {}

    @property
    def tasks(self) -> Runner:
        """See `DropPlace.tasks`."""
        return self._window.tasks

    @property
    def role(self) -> str:
        """See `DropPlace.role`."""
        return self._window.role

    def show_specs(self, specs: Sequence[PageSpec]) -> None:
        """Somebody is signed in; `specs` are the pages of every role."""
        self._specs = tuple(specs)

    def show_entrance(self, takes: Mapping[Kind, Receive]) -> None:
        """Nobody is signed in; `takes` says what the entrance does with which kind."""
        self._specs, self._entrance = (), takes

    def takers(self) -> dict[Kind, Taker]:
        """See `DropPlace.takers`."""
        if not self._specs:
            found = {kind: Taker(page="", title="", roles=frozenset({"admin"})) for kind in _OF_ADMINS}
            return found | {
                kind: Taker(page=str(kind), title="", roles=frozenset({_NOBODY})) for kind in self._entrance
            }
        return {
            Kind(kind): Taker(page=spec.id, title=spec.title, roles=spec.taken_by or spec.roles)
            for spec in self._specs
            for kind in spec.takes
        }

    def hand_over(self, page: str, paths: Sequence[Path]) -> None:
        """See `DropPlace.hand_over`."""
        if self.role:
            self._pages.receive(page, paths)
        elif page in self._entrance:
            self._entrance[Kind(page)](paths)

    def takes_at_once(self, kind: Kind) -> bool:
        """See `DropPlace.takes_at_once`; what a page would change at once is asked for first."""
        if not self.role:
            return kind in AWARDS  # where the entrance takes them
        front = next((spec for spec in self._specs if spec.id == self._pages.current), None)
        return front is not None and str(kind) in front.takes and kind is not Kind.PROGRAMME

    def announce(self, notice: Notice) -> None:
        """See `DropPlace.announce`."""
        self._window.announce(notice)

    def notify(self, notice: Notice) -> None:
        """See `DropPlace.notify`; at the entrance it stands above it."""
        if self.role:
            self._window.notify(notice)
        else:
            self._window.announce(notice)
