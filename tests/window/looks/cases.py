"""The page Cases in its states, on the sample programme's badge."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from assessor_app.application.catalogue import Badge
from assessor_app.application.ports.listing import Wanted
from assessor_app.application.ports.previewing import Previewer
from assessor_app.application.problems import Unusable
from assessor_app.application.programme_file import from_document
from assessor_app.application.queries.cases import AsideLine, AsideStands, CaseLine, OpenedCase
from assessor_app.application.records import Decision, Draft
from assessor_app.domain import pins
from assessor_app.domain.comparison import ThirdRule, settle
from assessor_app.domain.pins import Pin, PlaceKind, area
from assessor_app.domain.rubric import Outcome, levels_in
from assessor_app.domain.stepping_aside import Cause
from resources import read_bytes
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from ui.models.batch import Batch
from ui.models.filters import Filters
from ui.models.list_setup import KeptSetups, ListSetup, View
from ui.models.pin_words import PinnedFile
from ui.models.rows_listed import RowsListed
from ui.models.shelf import EvidenceFile
from ui.models.viewer import EvidenceViewer
from ui.models.viewer_state import Phase, ViewerState
from ui.pages.cases.deciding import Source, deciding
from ui.pages.cases.page import CasesPage
from ui.pages.cases.reports import set_aside
from ui.pages.cases.state import (
    BadgeWaiting,
    CaseRow,
    CasesState,
    Overview,
    Place,
    Standing,
    Tab,
    case_row,
)
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.widgets.content_stack import ContentStack
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.progress_row import ProgressRow

BADGE = "ai-essentials"
SMALL = QSize(1024, 700)


class Nobody:
    """Hears gestures and does nothing."""

    def __init__(self) -> None:
        self.viewer = EvidenceViewer(InlineRunner())
        self.filters = Filters(Wanted, print)
        self.listed: Any = self
        rows = RowsListed((), (), str)
        self.batch = Batch(InlineRunner(), lambda: rows, changed=print, failed=print)
        self.setup = ListSetup(
            "cases", KeptSetups(), InlineRunner(), now=View, turn_to=print, changed=print, tell=print
        )

    def left_off(self) -> str:
        """Nothing."""
        return ""

    def __getattr__(self, _gesture: str) -> Callable[..., None]:
        return lambda *_arguments, **_words: None


@cache
def badge() -> Badge:
    """A badge of the sample programme."""
    programme = from_document(json.loads(read_bytes("samples/programme.json")))
    (found,) = [one for one in programme.achievements if one.id == BADGE]
    return Badge(version_id=f"{BADGE}@1", achievement=found, version=found.current, rubric_digest="0" * 64)


def levels(*steps: int) -> dict[str, str]:
    """Levels of the badge, by step, one a criterion; the last step goes on."""
    criteria = badge().rubric.criteria
    return {one.id: one.levels[steps[min(number, len(steps) - 1)]].id for number, one in enumerate(criteria)}


def line(number: int, state: str = "need-adjudicator", **other: object) -> CaseLine:
    """A case of the list."""
    plain = CaseLine(
        id=f"case-{number}",
        submission=f"submission-{number}",
        badge=BADGE,
        badge_name=badge().achievement.name,
        state=state,
        criteria=(),
        ratings=2,
        outcome=None,
        fault=None,
        revealed_on="2026-11-20",
    )
    return replace(plain, **other)  # type: ignore[arg-type]  # the test names fields of CaseLine


def rows() -> tuple[CaseRow, ...]:
    """Cases in every state."""
    disputed = tuple(one.id for one in badge().rubric.criteria[:2])
    lines = [
        line(1, criteria=disputed),
        line(2, criteria=disputed[:1]),
        line(3, "decided", outcome="award"),
        line(4, "decided", outcome="award", ratings=1),
        line(5, "decided", outcome="not-yet", criteria=disputed),
        line(6, "closed", ratings=1, revealed_on=""),
        line(7, "closed", fault="a rating cannot be opened: it was changed", revealed_on=""),
        *(line(number, "released", outcome="award", ratings=1 + number % 2) for number in range(8, 22)),
    ]
    return tuple(case_row(one) for one in lines)


OVERVIEW = Overview(
    waiting=(
        BadgeWaiting(badge=BADGE, name="AI Essentials", count=24, plan_percent=20),
        BadgeWaiting(
            badge="safe-ai", name="Safe and responsible use of AI", count=9, plan_percent=100, left=4
        ),
    ),
    not_ready=3,
    in_rating=31,
    cases=rows(),
    asides=(
        AsideLine(
            submission="submission-31",
            badge_name="AI Essentials",
            rater="Bob Birch",
            cause=Cause.KNOWS,
            stands=AsideStands.WAITS,
        ),
        AsideLine(
            submission="submission-32",
            badge_name="Safe and responsible use of AI",
            rater="Ann Ash",
            cause=Cause.SAW,
            stands=AsideStands.WITH_ADMIN,
        ),
        AsideLine(
            submission="submission-33",
            badge_name="AI Essentials",
            rater="Cem Çelik",
            cause=Cause.SAW,
            stands=AsideStands.GIVEN_ON,
        ),
        AsideLine(
            submission="s9",
            badge_name="AI Essentials",
            rater="Amara Nwosu",
            cause=None,
            stands=AsideStands.HANDED_IN,
        ),
    ),
)
LISTED = CasesState(overview=OVERVIEW, rows=OVERVIEW.cases)


ESSAY, ANNEX = "1" * 64, "2" * 64


def _line(number: int, start: int, end: int) -> pins.Place:
    return pins.Place(evidence=ESSAY, kind=PlaceKind.PASSAGE, at=(number, start, number, end))


def opened(*, state: str = "need-adjudicator", one: bool = False) -> OpenedCase:
    """A case with two ratings that differ on two criteria, or with the first of them alone."""
    criteria = [criterion.id for criterion in badge().rubric.criteria]
    first = Draft(
        levels=levels(0, 2, 2),
        comments={
            criteria[
                0
            ]: "The essay names the tool but never says what it was asked, so nobody could repeat it. "
            "Page 2 has one prompt without its answer.",
            criteria[2]: "Sources are checked against two others.",
        },
        overall="Careful work, thin on method.",
        minutes=18,
        pins=(
            Pin(place=_line(2, 0, 41), criterion=criteria[0], note="No prompt is shown here"),
            Pin(place=_line(0, 0, 0), criterion=criteria[2]),
        ),
    )
    second = Draft(
        levels=levels(3, 1, 2),
        comments={criteria[0]: "Prompts and answers are in the annex, page 7; every claim is traced."},
        overall="The annex carries it.",
        minutes=26,
        pins=(
            Pin(place=area(ANNEX, 6, (0.1, 0.1, 0.9, 0.4)), criterion=criteria[0], note="All of them"),
            Pin(place=_line(2, 100, 0), criterion=criteria[1]),
        ),
    )
    decision = Decision(
        levels=levels(3, 2, 2),
        outcome=Outcome.AWARD,
        rule="adjudication",
        statement="",
        entry=0,
        opening={},
        reason="The annex on page 7 shows the prompts; rater A did not cite it.",
    )
    if one:
        alone = badge().rubric.judge(first.levels).outcome
        decision = replace(decision, levels=first.levels, outcome=alone, rule="single rating", reason=None)
    about = line(1, state, criteria=() if one else (criteria[0],), ratings=1 if one else 2)
    return OpenedCase(
        line=replace(about, outcome=None if state.startswith("need") else decision.outcome.value),
        badge=badge(),
        ratings=(first,) if one else (first, second),
        differences={} if one else {criteria[0]: 3, criteria[1]: -1},
        decision=None if state.startswith("need") else decision,
    )


def by_a_third(*, otherwise: bool = False) -> OpenedCase:
    """A case that a third rating settled by its rule; `otherwise`: that a lead decided otherwise since."""
    found = opened(state="decided")
    assert found.decision is not None
    third = Draft(levels=levels(2, 2, 2), comments={}, overall="The annex is enough.", minutes=20)
    first, second = (one.chosen for one in found.ratings)
    final = levels_in(settle(badge().rubric, first, second, third.chosen, ThirdRule.EXPERT).chosen)
    settled = replace(found.decision, rule="expert", reason=None, levels=final)
    now = replace(found.decision, rule="override", reason="The third had an older annex.")
    return replace(
        found,
        ratings=(*found.ratings, third),
        decision=now if otherwise else settled,
        former=(settled,) if otherwise else (),
    )


def drawn(state: CasesState, *, reason: str = "", evidence: bool = False) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        gestures = Nobody()
        page = CasesPage(gestures)
        page.show_state(state)
        if evidence:
            gestures.viewer.state = EVIDENCE
            gestures.viewer.attach(page.findChildren(EvidencePane, "evidence")[0])
        for row in page.findChildren(ProgressRow):
            row.setVisible(bool(state.busy))  # the 400 ms are over
        for stack in page.findChildren(ContentStack) if state.overview is None else ():
            stack.say_loading()  # likewise
        for field in page.findChildren(QPlainTextEdit, "reason"):
            field.setPlainText(reason)
        return page

    return make


def _file(name: str, digest: str) -> EvidenceFile:
    def refuse() -> Previewer:
        raise Unusable("there is no such file")

    kind = "pdf" if name.endswith(".pdf") else "text"
    return EvidenceFile(name=name, kind=kind, size=2048, digest=digest, open=refuse, save=lambda _path: None)


EVIDENCE = ViewerState(
    files=(_file("evidence-1.txt", ESSAY), _file("evidence-2.pdf", ANNEX)),
    phase=Phase.TEXT,
    kind="text",
    text="How I used a language model to prepare the workshop.\n\n"
    "I asked for an outline, checked each claim against two of the sources that we had in the course, and "
    "rewrote what was wrong. The prompts are listed in the annex.\n",
)
FILES = {file.digest: PinnedFile(name=file.name, kind=file.kind) for file in EVIDENCE.files}
TABLE = deciding(opened(), FILES)
HALF = TABLE.take(Source.B).onward()
WHOLE = HALF.take(Source.OWN, badge().rubric.criteria[1].levels[2].id)
ON_TABLE = replace(LISTED, place=Place.CASE, deciding=TABLE)


def _aside() -> QWidget:
    """Its words are the window's own, in the language that is spoken when it is drawn."""
    out = {Standing.SET_ASIDE, Standing.ELSEWHERE}
    rows = tuple(row for row in OVERVIEW.cases if row.standing in out)
    first = next(row for row in rows if row.standing is Standing.SET_ASIDE)
    return drawn(replace(LISTED, tab=Tab.SET_ASIDE, rows=rows, notice=set_aside(first)))()


LOOKS = (
    Look(
        name="cases, a pin",
        make=drawn(replace(ON_TABLE, deciding=TABLE.on_pin(0)), evidence=True),
    ),
    Look(name="cases, list", make=drawn(LISTED)),
    Look(
        name="cases, releasing",
        make=drawn(replace(LISTED, busy="Releasing…", step=(2, 3, "Releasing results"))),
    ),
    Look(
        name="cases, opened some",
        make=drawn(
            replace(
                LISTED,
                held_back=(("not every rating is in", 28), ("a rating can still be taken back", 3)),
                notice=Notice(
                    tone=Tone.GOOD,
                    title="Opened 9 cases: 7 within tolerance, 2 to decide.",
                    detail="Not opened: 28, because not every rating is in; 3, because a rating can still be "
                    "taken back.",
                ),
            )
        ),
        size=SMALL,
    ),
    Look(name="cases, set aside", make=_aside),
    Look(name="cases, nothing yet", make=drawn(CasesState(overview=Overview()))),
    Look(
        name="cases, only waiting",
        make=drawn(CasesState(overview=replace(OVERVIEW, cases=(), in_rating=0))),
        size=SMALL,
    ),
    Look(name="cases, loading", make=drawn(CasesState())),
    Look(
        name="cases, error",
        make=drawn(
            replace(
                LISTED,
                problem=Unusable("the database cannot be read", remedy="Is the disk still connected?"),
            )
        ),
    ),
    Look(name="cases, give out", make=drawn(replace(LISTED, place=Place.GIVE_OUT))),
    Look(name="cases, on the table", make=drawn(ON_TABLE, evidence=True)),
    Look(
        name="cases, still open",
        make=drawn(
            replace(
                ON_TABLE,
                deciding=HALF,
                problem=Unusable(
                    "1 of 2 differences is still open",
                    remedy=f"Choose a level for “{badge().rubric.criteria[1].title}”.",
                ),
            ),
            evidence=True,
        ),
        size=SMALL,
    ),
    Look(
        name="cases, ready to decide",
        make=drawn(
            replace(ON_TABLE, deciding=replace(WHOLE, unfolded=True)),
            reason="The annex on page 7 shows the prompts.",
            evidence=True,
        ),
    ),
    Look(
        name="cases, decided otherwise",
        make=drawn(
            replace(
                ON_TABLE,
                deciding=deciding(opened(state="decided"), FILES)
                .override()
                .take(Source.OWN, badge().rubric.criteria[0].levels[1].id),
            ),
            evidence=True,
        ),
    ),
    Look(
        name="cases, decided",
        make=drawn(replace(ON_TABLE, deciding=deciding(opened(state="decided"), FILES)), evidence=True),
    ),
    Look(
        name="cases, a third rating asked for",
        make=drawn(replace(ON_TABLE, deciding=deciding(opened(state="need-third"), FILES)), evidence=True),
    ),
    Look(
        name="cases, settled by a third",
        make=drawn(replace(ON_TABLE, deciding=deciding(by_a_third(), FILES)), evidence=True),
    ),
    Look(
        name="cases, settled by a third, decided otherwise since",
        make=drawn(replace(ON_TABLE, deciding=deciding(by_a_third(otherwise=True), FILES)), evidence=True),
    ),
    Look(
        name="cases, one rating",
        make=drawn(
            replace(ON_TABLE, deciding=deciding(opened(state="decided", one=True), FILES)), evidence=True
        ),
    ),
)
