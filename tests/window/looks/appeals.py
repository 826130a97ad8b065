"""The page Appeals in its states, as an admin and as a QA lead see it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from assessor_app.application.problems import Refused
from assessor_app.application.queries.appeals import AppealLine, AppealState, OpenedAppeal, figures
from assessor_app.application.queries.cases import OpenedCase
from assessor_app.application.records import Decision, Draft
from assessor_app.domain.appeals import End, Ground
from assessor_app.domain.rubric import Outcome
from tests.window.looks import Look
from tests.window.looks.cases import badge, levels, line
from ui.pages.appeals.page import AppealsPage
from ui.pages.appeals.state import Adding, AppealsState, hearing
from ui.problems import Notice
from ui.theme.tokens import Tone

WORDS = (
    "The second annex shows how the data were checked, and nobody speaks of it. I was told on the phone that "
    "annexes count."
)


class Nobody:
    """Hears gestures and does nothing."""

    def __getattr__(self, _gesture: str) -> Callable[..., None]:
        return lambda *_arguments, **_words: None


def appeal(number: int, state: AppealState, **other: object) -> AppealLine:
    """A made-up appeal."""
    plain = AppealLine(
        id=f"{number}1111111-0000-4000-8000-000000000000",
        submission=f"{number}2222222-0000-4000-8000-000000000000",
        badge=badge().achievement.id,
        badge_name=badge().achievement.name,
        state=state,
        ground=tuple(Ground)[number % 4],
        released_on="2026-10-30",
        received_on="2026-11-12",
        due_on=f"2026-12-{10 + number:02}",
        late=number == 3,
        late_because="The letter came back by post." if number == 3 else "",
        text=WORDS,
        learner="Παπαδοπούλου Ελένη" if number % 2 else "Zoë Đặng",
    )
    return replace(plain, **other)  # type: ignore[arg-type]  # fields of AppealLine


ENDED = appeal(
    6,
    AppealState.ENDED,
    end=End.UPHELD,
    ended_on="2026-11-24",
    reason="A file was opened late; it changes nothing.",
)
RELEASED = appeal(
    2, AppealState.RELEASED, end=End.VARIED, ended_on="2026-11-25", reason="The annex answers the criterion."
)
TO_HEAR = appeal(1, AppealState.TO_HEAR, case="case-1")
LINES = (
    TO_HEAR,
    RELEASED,
    appeal(3, AppealState.RATED),
    appeal(4, AppealState.WAITING),
    ENDED,
    appeal(7, AppealState.ENDED, end=End.REJECTED, ended_on="2026-11-20", reason="Nothing was overlooked."),
    appeal(8, AppealState.WITHDRAWN),
)
FOR_LEADS = tuple(replace(one, learner=None) for one in LINES)


def case(name: str, *steps: int, decided: bool) -> OpenedCase:
    """A case that was opened, rated once."""
    state = "released" if decided else "need-hearing"
    comment = "The annex names its sources, and says how they were checked."
    decision = Decision(
        levels=levels(*steps),
        outcome=Outcome.NOT_YET,
        rule="single rating",
        statement="",
        entry=1,
        opening={},
    )
    return OpenedCase(
        line=line(1, state, ratings=1, submission=name, on_appeal=not decided),
        badge=badge(),
        ratings=(
            Draft(
                levels=levels(*steps),
                comments={badge().rubric.criteria[0].id: comment},
                overall="Careful work; the annex carries it.",
            ),
        ),
        differences={},
        decision=decision if decided else None,
    )


OPENED = OpenedAppeal(
    line=replace(TO_HEAR, learner=None),
    standing=case("before", 1, 2, 1, decided=True),
    fresh=case("again", 2, 2, 3, decided=False),
    may_lower=False,
)
ADDING = Adding(
    submission="52222222-0000-4000-8000-000000000000",
    learner="Παπαδοπούλου Ελένη",
    badge_name=badge().achievement.name,
    released_on=date(2026, 10, 30),
    last_day=date(2026, 11, 27),
    today=date(2026, 11, 29),
)
LISTED = AppealsState(loading=False, lines=LINES, counted=figures(LINES), chosen=RELEASED)
HEARD = AppealsState(
    hears=True,
    loading=False,
    lines=FOR_LEADS,
    counted=figures(FOR_LEADS),
    chosen=FOR_LEADS[0],
    hearing=hearing(OPENED),
)
VARIED = replace(HEARD, hearing=replace(hearing(OPENED), end=End.VARIED))


def drawn(state: AppealsState, *, reason: str = "", text: str = "") -> Callable[[], QWidget]:
    """The page in `state`, with what was typed."""

    def make() -> QWidget:
        page = AppealsPage(Nobody(), hears=state.hears)
        page.show_state(state)
        for name, words in (("appeal-reason", reason), ("appeal-text", text)):
            if words:
                for field in page.findChildren(QPlainTextEdit, name):
                    field.setPlainText(words)
        if state.loading:
            page.say_loading()
        for row in page.findChildren(QWidget, "appeals-progress"):
            row.setVisible(bool(state.busy))  # it is shown after 400 ms
        return page

    return make


LOOKS = (
    Look(name="appeals, loading", make=drawn(AppealsState())),
    Look(name="appeals, none yet", make=drawn(AppealsState(loading=False))),
    Look(name="appeals, an admin acts", make=drawn(LISTED)),
    Look(name="appeals, late", make=drawn(replace(LISTED, chosen=LINES[2]))),
    Look(name="appeals, ended", make=drawn(replace(LISTED, chosen=ENDED))),
    Look(name="appeals, erased", make=drawn(replace(LISTED, chosen=replace(ENDED, text=None, learner=None)))),
    Look(name="appeals, recording", make=drawn(replace(LISTED, adding=ADDING), text=WORDS)),
    Look(
        name="appeals, recording without words",
        make=drawn(
            replace(
                LISTED,
                adding=ADDING,
                faults={
                    "text": "Say what the learner disputes.",
                    "late": "It came after the last day: say why it is heard.",
                },
            )
        ),
    ),
    Look(
        name="appeals, at work",
        make=drawn(
            replace(LISTED, adding=ADDING, busy="Recording the appeal…", step=(1, 3, "Taking in")), text=WORDS
        ),
    ),
    Look(
        name="appeals, recorded",
        make=drawn(
            replace(
                LISTED,
                chosen=LINES[3],
                notice=Notice(
                    tone=Tone.GOOD,
                    title="The appeal is recorded.",
                    detail="It is rated anew with the next work. Answer by 10 Jan 2027.",
                ),
            )
        ),
    ),
    Look(name="appeals, a lead hears", make=drawn(HEARD)),
    Look(name="appeals, varied", make=drawn(VARIED, reason="The annex answers the criterion.")),
    Look(
        name="appeals, no end",
        make=drawn(
            replace(
                HEARD,
                faults={"end": "Choose how it ends.", "reason": "Say why: the learner reads it."},
            )
        ),
    ),
    Look(
        name="appeals, refused",
        make=drawn(
            replace(
                VARIED,
                problem=Refused(
                    "the learner would be worse off, and this programme lets no appeal lower a result",
                    remedy="Leave the result as it stands, or give other levels.",
                ),
            )
        ),
    ),
    Look(name="appeals, a lead waits", make=drawn(replace(HEARD, chosen=FOR_LEADS[3], hearing=None))),
    Look(name="appeals, smallest", make=drawn(VARIED), size=QSize(816, 620)),
)
