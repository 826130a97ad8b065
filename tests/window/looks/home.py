"""Home in its states, for each role."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.ports.care import Care
from assessor_app.application.problems import Unusable
from tests.window.looks import Look
from ui.notices.told_lately import Told
from ui.pages.home.page import HomePage
from ui.pages.home.state import Beginning, Coming, Day, HomeState, Keeping, Kind
from ui.problems import Notice
from ui.theme.tokens import Tone

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
CARED = Care(
    backed_up_at="2026-11-27T16:00:00.000000Z",
    backup="/media/ngozi/stick/assessor 2026-11-27 1600.backup",
    drilled_at="2026-11-12T09:00:00.000000Z",
)
DRILLED = replace(CARED, drilled_at="2026-11-29T08:58:00.000000Z")
AI, PEER = "AI essentials for teaching", "Peer mentor in a faculty with a name that is long, Silver"


def work(kind: Kind, code: str, badge: str = AI, **more: Any) -> Coming:
    """A piece of work."""
    return Coming(kind=kind, badge_name=badge, page="scoring", target=code, code=code, **more)


def cases(kind: Kind, count: int, since: str, badge: str = AI) -> Coming:
    """What waits of a badge."""
    return Coming(kind=kind, badge_name=badge, page="cases", target="", count=count, since=since)


TOLD = (
    Told(
        notice=Notice(tone=Tone.GOOD, title="Blind copies of 24 portfolios are made."),
        at=NOW - timedelta(minutes=4),
    ),
    Told(
        notice=Notice(tone=Tone.WARNING, title="Wrote certificates of 21 awards. 3 could not be written."),
        at=NOW - timedelta(minutes=51),
    ),
    Told(
        notice=Notice(tone=Tone.NEUTRAL, title="Making blind copies was stopped."),
        at=NOW - timedelta(hours=2),
    ),
)
TOLD_A_RATER = (
    Told(notice=Notice(tone=Tone.GOOD, title="4 ratings are handed in."), at=NOW - timedelta(minutes=51)),
)
RATER = HomeState(
    now=NOW,
    day=Day(
        counts={Kind.AGREED: 1, Kind.PRACTISE: 2, Kind.SCORE: 12, Kind.GO_ON: 2, Kind.TAKE_BACK: 1},
        coming=(
            work(Kind.GO_ON, "7KQ2M9A", done=3, criteria=8),
            work(Kind.GO_ON, "B4T8XW2", PEER, done=7, criteria=8),
            work(Kind.SCORE, "C9HH3ZD", since="2026-11-12"),
            work(Kind.SCORE, "MMWW88Q", PEER, since="2026-11-12"),
            work(Kind.SCORE, "P2RT5VY", since="2026-11-27"),
            work(Kind.TAKE_BACK, "X7Y8Z9A", until="2026-11-29T09:12:00.000000Z"),
        ),
    ),
)
ONE = replace(
    RATER, day=Day(counts={Kind.SCORE: 1}, coming=(work(Kind.SCORE, "C9HH3ZD", since="2026-11-12"),))
)
LEAD = HomeState(
    now=NOW,
    day=Day(
        counts={
            Kind.DECIDE: 2,
            Kind.GIVE_OUT: 1204,
            Kind.OPEN: 31,
            Kind.RELEASE: 9,
            Kind.SET_ASIDE: 1,
            Kind.DRIFT: 2,
        },
        coming=(
            cases(Kind.DECIDE, 1, "2026-11-12", PEER),
            cases(Kind.DECIDE, 1, "2026-11-20"),
            cases(Kind.RELEASE, 9, "2026-11-14"),
            cases(Kind.SET_ASIDE, 1, "2026-11-28", PEER),
        ),
        absent=("Dara Nwosu", "Zoë Đặng", "ليلى بن عبد الله"),
    ),
    told=TOLD,
)
ADMIN_DAY = Day(
    counts={Kind.LOOK: 24, Kind.BLIND: 3, Kind.SIGN: 3, Kind.TELL: 2, Kind.REMIND: 3},
    absent=tuple(f"Person {number}" for number in range(1, 31)),
    keeping=Keeping(care=CARED, can_rotate=True),
)
ADMIN = HomeState(
    now=NOW,
    day=ADMIN_DAY,
    told=TOLD[:1],
)
NEW = HomeState(
    now=NOW,
    day=Day(counts={}, keeping=Keeping(care=Care(), can_rotate=False, lacks=tuple(Beginning))),
)


class Nobody:
    """Hears gestures and does nothing."""

    def __getattr__(self, _gesture: str) -> Callable[..., None]:
        return lambda *_arguments, **_words: None


def drawn(state: HomeState) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = HomePage(Nobody())
        page.show_state(state)
        return page

    return make


LOOKS = (
    Look(name="home, assessor", make=drawn(RATER)),
    Look(name="home, assessor, small", make=drawn(RATER), size=QSize(800, 620)),
    Look(name="home, assessor, large", make=drawn(replace(RATER, told=TOLD_A_RATER)), size=QSize(1700, 1120)),
    Look(name="home, assessor, one", make=drawn(ONE)),
    Look(name="home, assessor, told", make=drawn(replace(RATER, day=Day(counts={}), told=TOLD))),
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
            replace(
                ADMIN,
                drilling=True,
                backup=Path(CARED.backup or ""),
                fault="Type its passphrase, or choose another way to open it.",
            )
        ),
    ),
    Look(
        name="home, drilled",
        make=drawn(
            replace(
                ADMIN,
                day=replace(ADMIN_DAY, keeping=Keeping(care=DRILLED, can_rotate=True)),
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
        make=drawn(
            HomeState(
                problem=Unusable(
                    "the disk reports a fault",
                    remedy="Nothing is lost. Tell whoever looks after this computer, then try again.",
                )
            )
        ),
    ),
)
