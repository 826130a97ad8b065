"""The badges, as the database holds them."""

import json
from dataclasses import dataclass

from assessor_app.application.ports.rows import AchievementVersionRow, ProgrammeRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.programme_file import achievement_from_document, from_document
from assessor_app.domain.achievement import Achievement, AchievementVersion
from assessor_app.domain.programme import Programme
from assessor_app.domain.rubric import Rubric


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """One version of one badge, with the ids by which rows name it."""

    version_id: str  # "ai-essentials@1"
    achievement: Achievement  # with this version alone
    version: AchievementVersion
    rubric_digest: str

    @property
    def rubric(self) -> Rubric:
        """What its submissions are judged by."""
        return self.version.rubric


def version_id(achievement: str, number: int) -> str:
    """How rows name one version of a badge."""
    return f"{achievement}@{number}"


def read_programme(reading: Reading) -> Programme:
    """The newest programme; Unusable where none was loaded."""
    rows = reading.where(ProgrammeRow, version=reading.count(ProgrammeRow))
    if not rows:
        raise Unusable("no programme is loaded", remedy="Load one: `assessor programme load FILE`.")
    return from_document(json.loads(rows[0].document))


def badge_of(row: AchievementVersionRow) -> Badge:
    """A stored version of a badge."""
    achievement = achievement_from_document(json.loads(row.document))
    return Badge(
        version_id=row.id, achievement=achievement, version=achievement.current, rubric_digest=row.rubric
    )


class Badges:
    """Versions of badges by id, each parsed once."""

    def __init__(self, reading: Reading) -> None:
        """Read from `reading` when asked."""
        self._reading = reading
        self._known: dict[str, Badge] = {}

    def __getitem__(self, version: str) -> Badge:
        """The badge version with this id; KeyError where there is none."""
        if version not in self._known:
            row = self._reading.get(AchievementVersionRow, version)
            if row is None:
                raise KeyError(version)
            self._known[version] = badge_of(row)
        return self._known[version]

    def named(self, badge: str) -> Badge:
        """The current version of the badge with this id; Unusable, naming those there are, where there is
        none.
        """
        rows = self._reading.where(AchievementVersionRow, achievement=badge, current=True)
        if not rows:
            known = sorted(
                {row.achievement for row in self._reading.each(AchievementVersionRow, current=True)}
            )
            raise Unusable(
                f"there is no badge “{badge}”",
                remedy=f"There are: {', '.join(known) or 'none; load a programme'}.",
            )
        return self[rows[0].id]

    def ids_of(self, badge: str | None) -> tuple[str, ...] | None:
        """The ids of all versions of a badge; None for all badges. Unusable for an unknown badge."""
        if badge is None:
            return None
        self.named(badge)
        return tuple(row.id for row in self._reading.where(AchievementVersionRow, achievement=badge))
