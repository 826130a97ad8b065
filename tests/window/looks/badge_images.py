"""The page Badge images in its states, with the badges drawn by what draws badges."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.adapters.badges import DrawnBadges
from assessor_app.application.badge_design_file import parse_badge_design, write_badge_design
from assessor_app.application.badge_designs import badge_look
from assessor_app.application.kept_designs import DesignLine, KeptDesign
from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.badge_design import FIELDS, RIMS, STANDARD, BadgeDesign, IconPath, Shape
from tests.window.fakes import FakeFrame
from tests.window.hands import find
from tests.window.looks import Look
from tests.window.looks.catalogue import sample
from ui.models.designing import fault_of
from ui.pages.badge_images.page import BadgeImagesPage
from ui.pages.badge_images.presenter import BadgeImagesPresenter
from ui.pages.badge_images.stage import Stage
from ui.pages.badge_images.state import IN_A_ROW, SIZES, BadgeImagesDoors, BadgeImagesState, Sheet, typed_of
from ui.problems import Notice
from ui.theme.tokens import Tone

DRAW = DrawnBadges()
BADGES = sample()
OURS = BadgeDesign(
    name="Northfield",
    shape=Shape.SHIELD,
    icon="rocket",
    strip="جامعة الشمال",
    fields={**FIELDS, Category.FOUNDATIONAL: "#0b3d3a"},
    rims={**RIMS, Tier.EXPERT: "#ffd166"},
)
DRAWN = replace(
    OURS,
    shape=None,
    drawing=(IconPath(d="M12 2L22 20L2 20Z"), IconPath(d="M2 22L22 22", width=1.5)),
)
LINES: tuple[DesignLine[BadgeDesign], ...] = (
    DesignLine(badge="", name="", own=None),
    *(
        DesignLine(badge=one.id, name=one.name, category=one.category, tier=one.tier, own=None)
        for one in BADGES
    ),
)


@cache
def _sheet(document: bytes, badge: str, picked: str) -> Sheet:
    design = parse_badge_design(document, file="x")
    looks = {one.id: badge_look(one.badge.achievement, "Northfield", design) for one in BADGES}
    shown = badge or picked or BADGES[0].id
    return Sheet(
        badge=shown,
        colour={size: DRAW.png(looks[shown], size) for size in SIZES},
        mono={size: DRAW.png(replace(looks[shown], mono=True), size) for size in SIZES},
        every=() if badge else tuple((name, DRAW.png(look, IN_A_ROW)) for name, look in looks.items()),
    )


def sheet(design: BadgeDesign, badge: str = "", picked: str = "") -> Sheet:
    """What would be drawn."""
    return _sheet(write_badge_design(design), badge, picked)


FIRST = BadgeImagesState(loading=False, lines=LINES)
OWN = tuple(
    replace(line, own=KeptDesign(id="d", badge=line.badge, day="2026-11-20", template=DRAWN))
    if line.badge == BADGES[1].id
    else line
    for line in LINES
)


def page(state: BadgeImagesState, shown: BadgeDesign = OURS, ground: str = "light") -> Callable[[], QWidget]:
    """Shows `state`, and badges by a design: drawn when the look is, not when this is read."""

    def make() -> QWidget:
        doors = BadgeImagesDoors(
            read=lambda: state.lines,
            draw=sheet,
            use=lambda _design, _badge: True,
            load=lambda _path: OURS,
            save=lambda _path, _design: None,
            icon=lambda _path: (),
            write=lambda _path, _design, _badge: 0,
        )
        made = BadgeImagesPage(BadgeImagesPresenter(doors, FakeFrame()))
        made.show_state(replace(state, picture=sheet(shown, state.badge, state.picked)))
        find(made, Stage, "badge-stage").turn_to(ground)
        return made

    return make


TYPED = replace(FIRST, typed=typed_of(OURS))
LIGHT_RIM = typed_of(replace(OURS, rims={**RIMS, Tier.FOUNDATION: "#2a5a57"}))
LOOKS = (
    Look(name="badge images, standard", make=page(FIRST, STANDARD)),
    Look(name="badge images, a draft", make=page(replace(TYPED, picked=BADGES[2].id), ground="dark")),
    Look(name="badge images, a draft at 1024", make=page(TYPED), size=QSize(1024, 700)),
    Look(
        name="badge images, unreadable",
        make=page(
            replace(
                TYPED,
                typed=LIGHT_RIM,
                fault="badges cannot look so: the rim #2a5a57 cannot be told from the field #0b3d3a: "
                "1.5 to 1, not 3 to 1",
            )
        ),
    ),
    Look(
        name="badge images, of one badge",
        make=page(
            replace(
                FIRST,
                lines=OWN,
                badge=BADGES[1].id,
                typed=typed_of(DRAWN),
                notice=Notice(
                    tone=Tone.GOOD,
                    title="This design is in use now.",
                    detail="Awards that are issued keep the picture that they were issued with.",
                ),
            ),
            DRAWN,
            "mono",
        ),
    ),
    Look(
        name="badge images, no drawing",
        make=page(
            replace(
                FIRST,
                typed=replace(typed_of(OURS), texts={**typed_of(OURS).texts, "icon": "drawing"}),
                fault=fault_of(replace(typed_of(OURS), texts={**typed_of(OURS).texts, "icon": "drawing"})),
            )
        ),
    ),
)
