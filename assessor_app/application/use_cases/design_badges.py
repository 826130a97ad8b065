"""Design badges: look at a design, put it to use for a badge or for all, take it back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assessor_app.application.badge_design_file import write_badge_design
from assessor_app.application.badge_designs import BadgeDesigns, badge_look
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock
from assessor_app.application.kept_designs import (
    EVERY_BADGE,
    DesignLine,
    badge_to_change,
    design_lines,
    open_badges,
)
from assessor_app.application.ports.issuer_rows import BadgeDesignRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.pictures import BadgeLook, BadgePictures, BadLook
from assessor_app.application.ports.rows import WorkspaceRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.session import Session, begin, read_workspace
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.badge_design import BadgeDesign
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.ledger.canonical import digest

EXPORT_SIZES = (1024, 512, 256, 128, 64, 48, 32)  # pixels of the PNGs that are written


@dataclass(frozen=True, slots=True)
class ListBadgeDesigns:
    """What is in use: for all badges first, then each open badge in the programme's order."""

    storage: Storage

    def __call__(self) -> tuple[DesignLine[BadgeDesign], ...]:
        """Needs nobody signed in: how badges look is no secret."""
        with self.storage.read() as reading:
            return design_lines(reading, BadgeDesigns(reading))


@dataclass(frozen=True, slots=True)
class ShowLooks:
    """What badges would look like by a design."""

    storage: Storage
    pictures: Callable[[], BadgePictures]

    def __call__(self, design: BadgeDesign, *, badge: str = EVERY_BADGE) -> tuple[BadgeLook, ...]:
        """Of this badge alone, or of all open ones in the programme's order.

        Raises Unusable for an unknown badge, and where one could not be read or drawn.
        """
        with self.storage.read() as reading:
            shown = looks(reading, design, badge)
        check_drawn(self.pictures(), design, shown)
        return shown


@dataclass(frozen=True, slots=True)
class DrawBadges:
    """The files of badges by a design: SVG, PNG in each size, and both in one colour."""

    storage: Storage
    pictures: Callable[[], BadgePictures]

    def __call__(self, design: BadgeDesign, *, badge: str) -> tuple[tuple[str, bytes], ...]:
        """(file name, content); the same design, the same bytes. Raises Unusable where it cannot be drawn."""
        with self.storage.read() as reading:
            (look,) = looks(reading, design, Badges(reading).named(badge).achievement.id)
        check_drawn(self.pictures(), design, [look])
        pictures, mono = self.pictures(), replace(look, mono=True)
        return (
            (f"{badge}.svg", pictures.svg(look).encode()),
            (f"{badge}-mono.svg", pictures.svg(mono).encode()),
            *((f"{badge}-{size}.png", pictures.png(look, size)) for size in EXPORT_SIZES),
            *((f"{badge}-mono-{size}.png", pictures.png(mono, size)) for size in EXPORT_SIZES),
        )


@dataclass(frozen=True, slots=True)
class UseBadgeDesign:
    """From now on badges look so; awards that are issued keep the picture that they were issued with."""

    storage: Storage
    cryptography: Cryptography
    pictures: Callable[[], BadgePictures]
    now: Clock

    def __call__(self, session: Session, design: BadgeDesign | None, *, badge: str = EVERY_BADGE) -> bool:
        """design: None takes the badge's own design back. Returns whether anything changed.

        Raises Unusable for an unknown badge, and for a design by which it could not be read or drawn.
        """
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            designs = BadgeDesigns(work)
            found = badge_to_change(work, designs, badge, design)
            if found is None:
                return False
            if design is not None:
                check_drawn(self.pictures(), design, looks(work, design, found))
            document = write_badge_design(design).decode() if design else ""
            row, number, day = new_id(), len(designs.kept) + 1, self.now().date().isoformat()
            payload = {
                "design": row,
                "badge": found,
                "day": day,
                "number": number,
                "file": digest(document.encode()),
            }
            statement = signed(session.keys.sign, Domain.BADGE_DESIGN, session.workspace.id, payload)
            work.add(
                BadgeDesignRow(
                    id=row, number=number, badge=found, day=day, document=document, statement=statement.digest
                )
            )
            work.record("badge-design", statement)
            work.commit()
        return True


def looks(reading: Reading, design: BadgeDesign, badge: str) -> tuple[BadgeLook, ...]:
    """Of this badge, or of all open ones; where there is no programme, of none."""
    workspace: WorkspaceRow = read_workspace(reading)
    badges = Badges(reading)
    named = [badge] if badge != EVERY_BADGE else [row.id for row in open_badges(reading)]
    return tuple(badge_look(badges.named(one).achievement, workspace.organisation, design) for one in named)


def check_drawn(pictures: BadgePictures, design: BadgeDesign, shown: Sequence[BadgeLook]) -> None:
    """Raise Unusable where a badge by this design could not be read, or its strip not be drawn."""
    try:
        if len(shown) != 1:
            design.require_readable()
        for look in shown:
            if missing := pictures.undrawable(look.organisation):
                raise Unusable(
                    f"no installed font can draw what stands on the strip: {missing}",
                    remedy="Write it in another script, or install the fonts that `assessor doctor` names.",
                )
            pictures.svg(look)
            pictures.png(look, 32)
    except (BadLook, InvalidDefinition) as error:
        raise Unusable(f"badges cannot look so: {error}") from error
