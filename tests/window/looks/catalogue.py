"""The Catalogue in its states, with the sample programme."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.adapters.badges import DrawnBadges
from assessor_app.application.badge_designs import badge_look
from assessor_app.application.catalogue import Badge, version_id
from assessor_app.application.problems import Unusable
from assessor_app.application.programme_file import parse
from assessor_app.application.queries.badges import BadgeLine
from resources import read_bytes
from tests.window.looks import Look
from ui.pages.catalogue.page import CataloguePage
from ui.pages.catalogue.presenter import CatalogueState
from ui.problems import Notice
from ui.theme.tokens import Tone


@cache
def sample() -> tuple[BadgeLine, ...]:
    """The badges of the sample programme, the last one retired."""
    programme = parse(read_bytes("samples/programme.json"), file="sample", organisation="Northfield")
    lines = [
        BadgeLine(
            id=one.id,
            name=one.name,
            category=str(one.category),
            tier=str(one.tier),
            state="open",
            badge=Badge(
                version_id=version_id(one.id, one.current.number),
                achievement=one,
                version=one.current,
                rubric_digest="",
            ),
        )
        for one in programme.achievements
    ]
    return (*lines[:-1], replace(lines[-1], state="retired"))


def state(chosen: str = "ai-data-analytics-expert") -> CatalogueState:
    """The sample programme with one badge chosen."""
    return CatalogueState(loading=False, badges=sample(), chosen=chosen, can_load=True)


def for_a_rater() -> CatalogueState:
    """What somebody who rates sees: nothing of second ratings."""
    shown = state("ai-essentials")
    return replace(shown, badges=tuple(replace(line, plan=False) for line in shown.badges))


@cache
def _drawn(badge: str) -> bytes:
    line = next(line for line in sample() if line.id == badge)
    return DrawnBadges().png(badge_look(line.badge.achievement, "Northfield"), 256)


def picture_of(shown: CatalogueState) -> bytes:
    """The picture of the badge that is chosen."""
    return _drawn(shown.chosen) if shown.badge is not None else b""


class Nobody:
    """Hears gestures and does nothing."""

    def refresh(self, badge: str = "") -> None:
        """Nothing."""

    def choose(self, badge: str) -> None:
        """Nothing."""

    def load(self, paths: tuple[Path, ...]) -> None:
        """Nothing."""

    def load_sample(self) -> None:
        """Nothing."""

    def forget_problem(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""


def drawn(make_state: Callable[[], CatalogueState], *, can_load: bool = True) -> Callable[[], QWidget]:
    """The page in that state."""

    def make() -> QWidget:
        page = CataloguePage(Nobody(), can_load=can_load)
        shown = make_state()
        page.show_state(replace(shown, picture=picture_of(shown)))
        if shown.loading:
            page.say_loading()
        return page

    return make


LOOKS = (
    Look(name="catalogue, for an admin", make=drawn(state)),
    Look(name="catalogue, for an assessor", make=drawn(for_a_rater, can_load=False)),
    Look(name="catalogue, retired", make=drawn(lambda: state("ai-project-contributor"))),
    Look(
        name="catalogue, tall",
        make=drawn(lambda: state("ai-governance-policy"), can_load=False),
        size=QSize(1360, 2200),
    ),
    Look(name="catalogue, smallest", make=drawn(state), size=QSize(816, 620)),
    Look(name="catalogue, empty", make=drawn(lambda: CatalogueState(loading=False, can_load=True))),
    Look(
        name="catalogue, empty for an assessor",
        make=drawn(lambda: CatalogueState(loading=False), can_load=False),
    ),
    Look(name="catalogue, loading", make=drawn(CatalogueState)),
    Look(
        name="catalogue, refused file",
        make=drawn(
            lambda: replace(
                state(),
                problem=Unusable(
                    "“weight” must be a whole number from 1 to 100",
                    where="programme.json, achievements[2].versions[0].rubric.criteria[1]",
                    remedy="Mend it there and load the file again; nothing was changed.",
                ),
            )
        ),
    ),
    Look(
        name="catalogue, loaded",
        make=drawn(
            lambda: replace(
                state(),
                done=Notice(
                    tone=Tone.GOOD,
                    title="The programme is loaded: 8 badges.",
                    detail="1 version is new. 1 badge is retired.",
                ),
            )
        ),
    ),
)
