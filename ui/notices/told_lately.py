"""What the window told lately: what stands in the stack now, and what can be read again; no Qt."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from ui.problems import Notice
from ui.theme.tokens import Tone

MOST_KEPT: Final = 100
MOST_SHOWN: Final = 3
_SHORTEST_MS: Final = 8_000
_MS_A_LETTER: Final = 60
_WITH_AN_OFFER_MS: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """One notice, and when it was told."""

    notice: Notice = field(repr=False)
    at: datetime


def stays_ms(notice: Notice) -> int:
    """How long it stands unless somebody reads it just then; 0: until it is dismissed."""
    if notice.tone in (Tone.WARNING, Tone.BAD):
        return 0
    reading = _SHORTEST_MS + _MS_A_LETTER * len(notice.title + notice.detail)
    return max(reading, _WITH_AN_OFFER_MS) if notice.offer else reading


class NoticeBoard:
    """The notices of whoever is signed in, oldest first."""

    def __init__(self) -> None:
        """Nothing was told."""
        self._all: list[Told] = []

    @property
    def all(self) -> tuple[Told, ...]:
        """Everything that can be read again."""
        return tuple(self._all)

    def tell(self, notice: Notice) -> Told:
        """Keep it; of many only the newest stay."""
        told = Told(notice=notice, at=datetime.now(UTC))
        self._all = [*self._all, told][-MOST_KEPT:]
        return told

    def forget(self) -> None:
        """Another person comes: nothing was told to them."""
        self._all.clear()

    def let_go_of_pages(self) -> None:
        """The pages that could do what was offered are gone."""
        self._all = [Told(notice=one.notice.without_offer(), at=one.at) for one in self._all]
