"""The designs of badges: which one holds for a badge now, and which one an award was issued with."""

from collections.abc import Sequence

from assessor_app.application.badge_design_file import parse_badge_design
from assessor_app.application.kept_designs import KeptDesign, KeptDesigns
from assessor_app.application.ports.issuer_rows import BadgeDesignRow
from assessor_app.application.ports.pictures import BadgeLook
from assessor_app.application.ports.storage import Reading
from assessor_app.domain.achievement import Achievement
from assessor_app.domain.badge_design import BY_CATEGORY, NO_ICON, STANDARD, BadgeDesign


class BadgeDesigns(KeptDesigns[BadgeDesign]):
    """All that were ever put to use, oldest first; for everybody, since badges are shown."""

    def __init__(self, reading: Reading) -> None:
        """They are read when they are first asked for."""
        super().__init__(STANDARD)
        self._reading = reading

    def read(self) -> Sequence[tuple[int, KeptDesign[BadgeDesign]]]:
        """Each with its number, in any order."""
        found = []
        for row in self._reading.where(BadgeDesignRow):
            template = (
                parse_badge_design(row.document.encode(), file=f"the badges’ design of {row.day}")
                if row.document
                else None
            )
            found.append((row.number, KeptDesign(id=row.id, badge=row.badge, day=row.day, template=template)))
        return found


def badge_look(
    achievement: Achievement, organisation: str, design: BadgeDesign = STANDARD, *, mono: bool = False
) -> BadgeLook:
    """What the picture of a badge shows by this design."""
    return BadgeLook(
        name=achievement.name,
        category=str(achievement.category),
        tier=str(achievement.tier),
        organisation=design.strip or organisation,
        shape=str(design.shape) if design.shape else None,
        colour=design.fields[achievement.category],
        rim=design.rims[achievement.tier],
        icon={BY_CATEGORY: None, NO_ICON: ""}.get(design.icon, design.icon),
        drawing=design.drawing,
        mono=mono,
    )
