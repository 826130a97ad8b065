"""Designs that are put to use for all badges or for one: which one counts now, and which one was used once.

A badge's own design, else the one for all badges, else what comes with the program. It counts from then on;
what was made by another keeps that one. Certificates and badges are designed so.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from assessor_app.application.catalogue import Badges
from assessor_app.application.ports.rows import AchievementRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable

Design = TypeVar("Design")
EVERY_BADGE = ""  # whose design holds for a badge that has none of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDesign(Generic[Design]):
    """One that was put to use."""

    id: str
    badge: str  # a badge's id, or `EVERY_BADGE`
    day: str  # ISO
    template: Design | None  # None: from then on no design of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignLine(Generic[Design]):
    """For which badge a design is in use."""

    badge: str  # an id, or `EVERY_BADGE`
    name: str  # of the badge; this and the next two empty for all
    category: str = ""
    tier: str = ""
    own: KeptDesign[Design] | None


class KeptDesigns(ABC, Generic[Design]):
    """All designs of a kind that were ever put to use, oldest first."""

    def __init__(self, standard: Design) -> None:
        """`standard` comes with the program."""
        self._standard = standard

    @abstractmethod
    def read(self) -> Sequence[tuple[int, KeptDesign[Design]]]:
        """Each with its number, in any order."""

    @cached_property
    def kept(self) -> tuple[KeptDesign[Design], ...]:
        """Read when they are first asked for."""
        return tuple(kept for _, kept in sorted(self.read(), key=lambda pair: pair[0]))

    def own(self, badge: str) -> KeptDesign[Design] | None:
        """The design that a badge has of its own now; with `EVERY_BADGE`, that of all others."""
        newest = next((one for one in reversed(self.kept) if one.badge == badge), None)
        return newest if newest is not None and newest.template is not None else None

    def current(self, badge: str) -> tuple[str, Design]:
        """The id and design by which is made now what a badge needs; "" is the standard."""
        found = self.own(badge) or self.own(EVERY_BADGE)
        return (found.id, found.template or self._standard) if found else ("", self._standard)

    def of(self, design: str) -> Design:
        """The design of that id; raises Unusable where it is gone."""
        if not design:
            return self._standard
        for one in self.kept:
            if one.id == design and one.template is not None:
                return one.template
        raise Unusable("the design by which this was made is gone")


def design_lines(reading: Reading, designs: KeptDesigns[Design]) -> tuple[DesignLine[Design], ...]:
    """What is in use: for all badges first, then each open badge in the programme's order."""
    return (
        DesignLine(badge=EVERY_BADGE, name="", own=designs.own(EVERY_BADGE)),
        *(
            DesignLine(
                badge=row.id, name=row.name, category=row.category, tier=row.tier, own=designs.own(row.id)
            )
            for row in open_badges(reading)
        ),
    )


def open_badges(reading: Reading) -> list[AchievementRow]:
    """Those that can be earned, in the programme's order."""
    return sorted(
        (row for row in reading.where(AchievementRow) if not row.retired), key=lambda row: row.ordinal
    )


def badge_to_change(
    reading: Reading, designs: KeptDesigns[Design], badge: str, template: Design | None
) -> str | None:
    """The badge's id as the catalogue has it; None where this design is in use for it already.

    Raises Unusable for an unknown badge.
    """
    if badge != EVERY_BADGE:
        badge = Badges(reading).named(badge).achievement.id
    own = designs.own(badge)
    return None if (own.template if own else None) == template else badge
