"""The badges, for everybody."""

from dataclasses import dataclass

from assessor_app.application.badge_designs import BadgeDesigns
from assessor_app.application.catalogue import Badge, Badges, badge_of
from assessor_app.application.ports.rows import AchievementRow, AchievementVersionRow
from assessor_app.application.ports.storage import Storage
from assessor_app.domain.badge_design import STANDARD, BadgeDesign


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeLine:
    """One badge in its current version."""

    id: str
    name: str
    category: str
    tier: str
    state: str  # "open" or "retired"
    badge: Badge
    plan: bool = True  # whether how much is rated twice may be shown: never to who rates
    design: BadgeDesign = STANDARD  # how it looks


@dataclass(frozen=True, slots=True)
class ListBadges:
    """All badges in the programme's order."""

    storage: Storage

    def __call__(self, *, badge: str | None = None, plan: bool = True) -> tuple[BadgeLine, ...]:
        """Needs nobody signed in: the catalogue is no secret. plan: False for who rates.

        badge: this one alone; Unusable where there is none of this id.
        """
        with self.storage.read() as reading:
            Badges(reading).ids_of(badge)
            found = BadgeDesigns(reading)
            current = {row.achievement: row for row in reading.where(AchievementVersionRow, current=True)}
            designs = {row.achievement: found.current(row.achievement)[1] for row in current.values()}
            rows = sorted(reading.where(AchievementRow), key=lambda row: (row.retired, row.ordinal))
        return tuple(
            BadgeLine(
                id=row.id,
                name=row.name,
                category=row.category,
                tier=row.tier,
                state="retired" if row.retired else "open",
                badge=badge_of(current[row.id]),
                plan=plan,
                design=designs[row.id],
            )
            for row in rows
            if badge in (None, row.id)
        )
