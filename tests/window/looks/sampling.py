"""The page Sampling in its states, on the sample programme's badges."""

import json
import math
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.problems import Refused
from assessor_app.application.programme_file import from_document
from assessor_app.application.queries.claims import ClaimNeed
from assessor_app.application.queries.sampling import (
    CoverageLine,
    DrawPreview,
    PlanLine,
    RaterShare,
    SamplingOverview,
)
from assessor_app.domain.programme import Programme
from assessor_app.domain.sampling import Method, Reason, SamplingPlan, suggested
from resources import read_bytes
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from ui.models.viewer import EvidenceViewer
from ui.pages.sampling.page import SamplingPage
from ui.pages.sampling.state import SamplingState, Tab, Typed, typed_of
from ui.problems import Notice
from ui.theme.tokens import Tone

RATERS = ("Amara Nwosu", "Björn Åkesson", "ليلى بن عبد الله", "Priya Venkataraman", "Tomás Ó Briain")


class Nobody:
    """Hears gestures and does nothing."""

    def __init__(self) -> None:
        """Show no evidence."""
        self.viewer = EvidenceViewer(InlineRunner())

    def left_off(self) -> str:
        """Nothing."""
        return ""

    def __getattr__(self, _gesture: str) -> Callable[..., None]:
        return lambda *_arguments, **_words: None


@cache
def programme() -> Programme:
    """The sample."""
    return from_document(json.loads(read_bytes("samples/programme.json")))


def plan_line(number: int) -> PlanLine:
    """One badge's, some of them with a plan of the leads."""
    badge = programme().achievements[number]
    own = number % 3 == 0
    plan = SamplingPlan(percent=badge.current.second_rating_percent)
    given = (60, 0, 24, 130, 8, 0, 41, 12)[number % 8]
    asked = math.ceil(given * plan.percent / 100)
    at_random = asked // 2 if number % 2 else asked + given // 20
    return PlanLine(
        badge=badge.id,
        name=badge.name,
        stakes=badge.stakes,
        plan=replace(plan, new_rater_percent=50, borderline_percent=25) if own else plan,
        own=own,
        suggested=suggested(badge.stakes, badge.current.second_rating_percent),
        waiting=(18, 0, 4, 0, 1_204, 7, 0, 2)[number % 8],
        given=given,
        twice={Reason.RANDOM: at_random, Reason.NEW_RATER: given // 10},
        compared=at_random * 2 // 3,
    )


def _share(line: PlanLine, row: int) -> tuple[int, int]:
    """How many ratings of a badge the rater in `row` gave, and how many of these with another: all of it
    is shared out, and the second one rates the first two badges alone."""
    raters = (
        [0, 1, 2, 3, 4] if line.badge in {one.id for one in programme().achievements[:2]} else [0, 2, 3, 4]
    )
    if row not in raters:
        return 0, 0
    shared = sum(line.twice.values())
    return _part(line.given + shared, len(raters), raters.index(row)), _part(
        2 * shared, len(raters), raters.index(row)
    )


def _part(whole: int, among: int, which: int) -> int:
    return whole // among + (which < whole % among)


def overview() -> SamplingOverview:
    """Eight badges, five raters, of whom one rates two badges alone."""
    badges = programme().achievements
    two = tuple(badge.id for badge in badges[:2])
    plans = tuple(plan_line(number) for number in range(len(badges)))
    return SamplingOverview(
        plans=plans,
        coverage=tuple(
            CoverageLine(
                person=f"p{row}",
                name=name,
                badge=badge.id,
                badge_name=badge.name,
                methods=tuple(dict.fromkeys(one.method for one in badge.current.requirements)),
                allowed=row != 1 or badge.id in two,
                given=_share(plans[column], row)[0],
                rated=_share(plans[column], row)[0],
                twice=_share(plans[column], row)[1],
                risks=0,
            )
            for row, name in enumerate(RATERS)
            for column, badge in enumerate(badges)
        ),
        areas={"p1": two},
        people=tuple((f"p{row}", name) for row, name in enumerate(RATERS)),
    )


def preview(*, linked: bool = True, waits: bool = True, plan: SamplingPlan | None = None) -> DrawPreview:
    """What a draw by the plan would give; without one by the first badge's."""
    by = plan or plan_line(0).plan
    later = ((Reason.BORDERLINE, by.borderline_percent), (Reason.HIGH, by.high_percent))
    share = math.ceil(18 * by.percent / 100)
    twice = share + 3
    line = plan_line(0)
    return DrawPreview(
        badge=programme().achievements[0].id,
        submissions=18 if waits else 0,
        reasons={Reason.RANDOM: share, Reason.NEW_RATER: 3} if waits else {},
        later_percent=tuple((reason, percent) for reason, percent in later if percent),
        raters=tuple(
            RaterShare(
                person=f"p{row}",
                name=name,
                before=_share(line, row)[0] + (0 if waits else _part(18 + twice, len(RATERS), row)),
                more=_part(18 + twice, len(RATERS), row) * waits,
                twice=_part(2 * twice, len(RATERS), row) * waits,
            )
            for row, name in enumerate(RATERS)
        ),
        parts=(RATERS,) if linked else (RATERS[:2], RATERS[2:]),
        held={"too few assessors may rate it": 1} if not linked else {},
    )


BUSY = Refused(
    "another program is changing this workspace",
    where="/home/ngozi/.local/share/assessor/workspace",
    remedy="Wait until it has finished, then try again.",
)
NEED = ClaimNeed(needed=72, compared=6, power=0.14, criterion="Judging what comes back", observed=False)


def state(**changed: object) -> SamplingState:
    """The first badge, as its plan is."""
    found = overview()
    plain = SamplingState(
        loading=False,
        overview=found,
        badge=found.plans[0].badge,
        typed=typed_of(found.plans[0].plan),
        preview=preview(),
        need=NEED,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]  # fields by name


def _page(shown: SamplingState) -> SamplingPage:
    page = SamplingPage(Nobody(), Nobody())
    page.show_state(shown)
    if shown.loading:
        page.say_loading()
    return page


def _changed() -> SamplingState:
    plan = SamplingPlan(percent=30, method=Method.STRATIFIED, new_rater_percent=100, high_percent=10)
    return state(typed=typed_of(plan), preview=preview(linked=False, plan=plan))


def _wrong() -> SamplingState:
    typed = typed_of(overview().plans[0].plan)
    wrong = Typed(
        numbers={**typed.numbers, "percent": "a few", "borderline_points": "900"}, method=typed.method
    )
    return state(typed=wrong, faults=wrong.plan()[1])


def _kept() -> SamplingState:
    notice = Notice(
        tone=Tone.GOOD,
        title="Gave out 18 submissions to 5 raters; 5 of them twice.",
    )
    found = overview()
    before = found.plans[0]
    twice: dict[str, int] = {
        Reason.RANDOM: before.twice[Reason.RANDOM] + 2,
        Reason.NEW_RATER: before.twice[Reason.NEW_RATER] + 3,
    }
    after = replace(before, waiting=0, given=before.given + 18, twice=twice)
    return state(
        overview=replace(found, plans=(after, *found.plans[1:])), notice=notice, preview=preview(waits=False)
    )


def _area(*, by_method: bool = False) -> SamplingState:
    return state(tab=Tab.COVERAGE, person="p1", by_method=by_method)


def _make(shown: Callable[[], SamplingState]) -> Callable[[], QWidget]:
    return lambda: _page(shown())


LOOKS = (
    Look(name="sampling, loading", make=_make(SamplingState)),
    Look(
        name="sampling, no programme",
        make=_make(lambda: SamplingState(loading=False, overview=SamplingOverview(plans=(), coverage=()))),
    ),
    Look(name="sampling, a plan", make=_make(state), size=QSize(1360, 1360)),
    Look(name="sampling, a plan changed, not linked", make=_make(_changed)),
    Look(name="sampling, wrong fields", make=_make(_wrong)),
    Look(name="sampling, given out, nothing waits", make=_make(_kept)),
    Look(
        name="sampling, refused",
        make=_make(lambda: state(problem=BUSY)),
    ),
    Look(name="sampling, coverage", make=_make(lambda: state(tab=Tab.COVERAGE, person="p0"))),
    Look(name="sampling, areas", make=_make(_area)),
    Look(name="sampling, by method", make=_make(lambda: _area(by_method=True))),
    Look(name="sampling, smallest", make=_make(state), size=QSize(816, 620)),
)
