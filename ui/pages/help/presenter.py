"""What the help decides: which topics are listed, and which one is open; no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from ui.help.topics import START, Found, Topic
from ui.page import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpState:
    """Everything that the page shows."""

    words: str = ""
    found: tuple[Found, ...] = ()
    topic: Topic | None = None


class HelpView(Protocol):
    """What draws the state."""

    def show_state(self, state: HelpState) -> None:
        """Draw all of it."""


class HelpPresenter:
    """Topics ship with the program: there is nothing to wait for."""

    def __init__(
        self,
        topics: Callable[[], Mapping[str, Topic]],
        search: Callable[[str], Sequence[Found]],
        frame: Frame,
    ) -> None:
        """`topics` by id; `search` lists all of them where there are no words."""
        self._topics, self._search, self._frame = topics, search, frame
        self.state = HelpState()
        self._view: HelpView | None = None

    def attach(self, view: HelpView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        self._become(replace(self.state, found=tuple(self._search(""))))

    def open(self, topic: str = "") -> None:
        """Show a topic; "" leaves what is open, or shows where to begin."""
        known = self._topics()
        wanted = known.get(topic) or self.state.topic or known[START]
        self._become(replace(self.state, topic=wanted))

    def choose(self, topic: str) -> None:
        """It was chosen in the list, or by a link: the way back leads here."""
        if self.state.topic is None or topic != self.state.topic.id:
            self._frame.go("help", topic)

    def search(self, words: str) -> None:
        """Only topics with these words."""
        self._become(replace(self.state, words=words, found=tuple(self._search(words))))

    def _become(self, state: HelpState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
