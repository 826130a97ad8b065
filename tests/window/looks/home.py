"""Home in its states, for each role."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.ports.care import Care
from assessor_app.application.problems import Unusable
from tests.window.looks import Look
from ui.models.opener import Opener
from ui.pages.home.page import HomePage
from ui.pages.home.state import Beginning, Day, HomeState, Keeping, Kind
from ui.problems import Notice
from ui.theme.tokens import Tone

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
CARED = Care(
    backed_up_at="2026-11-27T16:00:00.000000Z",
    backup="/media/ngozi/stick/assessor 2026-11-27 1600.backup",
    drilled_at="2026-11-12T09:00:00.000000Z",
)
RATER = HomeState(now=NOW, day=Day(counts={Kind.SCORE: 12, Kind.GO_ON: 2, Kind.TAKE_BACK: 1}))
LEAD = HomeState(
    now=NOW,
    day=Day(counts={Kind.DECIDE: 2, Kind.GIVE_OUT: 1204, Kind.OPEN: 31, Kind.RELEASE: 9, Kind.SET_ASIDE: 1}),
)
ADMIN = HomeState(
    now=NOW,
    day=Day(
        counts={Kind.LOOK: 24, Kind.BLIND: 3, Kind.SIGN: 3, Kind.TELL: 2},
        keeping=Keeping(care=CARED, can_rotate=True),
    ),
)
NEW = HomeState(
    now=NOW,
    day=Day(counts={}, keeping=Keeping(care=Care(), can_rotate=False, lacks=tuple(Beginning))),
)


class Nobody:
    """Hears gestures and does nothing."""

    def refresh(self) -> None:
        """Nothing."""

    def go(self, kind: Kind) -> None:
        """Nothing."""

    def next(self) -> None:
        """Nothing."""

    def cancel(self) -> None:
        """Nothing."""

    def forget_problem(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""

    def begin(self, what: Beginning) -> None:
        """Nothing."""

    def back_up(self, path: Path) -> None:
        """Nothing."""

    def begin_drill(self) -> None:
        """Nothing."""

    def choose_backup(self, path: Path) -> None:
        """Nothing."""

    def give_up_drill(self) -> None:
        """Nothing."""

    def drill(self, opener: Opener) -> None:
        """Nothing."""

    def read_issuer(self) -> None:
        """Nothing."""


def drawn(state: HomeState) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = HomePage(Nobody())
        page.show_state(state)
        return page

    return make


LOOKS = (
    Look(name="home, assessor", make=drawn(RATER)),
    Look(name="home, assessor, one", make=drawn(replace(RATER, day=Day(counts={Kind.SCORE: 1})))),
    Look(name="home, lead", make=drawn(LEAD)),
    Look(name="home, lead, small", make=drawn(LEAD), size=QSize(800, 620)),
    Look(name="home, admin", make=drawn(ADMIN)),
    Look(name="home, admin, new", make=drawn(NEW)),
    Look(name="home, admin, new, small", make=drawn(NEW), size=QSize(800, 620)),
    Look(name="home, counting", make=drawn(HomeState())),
    Look(name="home, clear", make=drawn(HomeState(now=NOW, day=Day(counts={})))),
    Look(
        name="home, drill",
        make=drawn(
            replace(ADMIN, drilling=True, backup=Path(CARED.backup or ""), fault="Type what opens it.")
        ),
    ),
    Look(
        name="home, drilled",
        make=drawn(
            replace(
                ADMIN,
                notice=Notice(
                    tone=Tone.GOOD,
                    title="The backup opens, and all of it is sound.",
                    detail="1,204 log entries were checked in a folder that is removed again.",
                ),
            )
        ),
    ),
    Look(
        name="home, not counted",
        make=drawn(HomeState(problem=Unusable("the disk reports a fault", remedy="Check the disk."))),
    ),
)
