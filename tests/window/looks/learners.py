"""The page Learners in its states."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.ports.listing import Wanted
from assessor_app.application.problems import Refused
from assessor_app.application.queries.appeals import AppealLine, AppealState
from assessor_app.application.queries.awards import AwardState
from assessor_app.application.queries.learners import (
    Attempt,
    HeldAward,
    LearnerFile,
    LearnerLine,
    Standing,
)
from assessor_app.domain.appeals import End, Ground
from assessor_app.domain.rubric import Outcome
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from ui.models.filters import Filters
from ui.models.windowed import Listing
from ui.pages.learners.page import LearnersPage
from ui.pages.learners.state import Found, LearnersState
from ui.problems import Notice
from ui.theme.tokens import Tone

GIVEN = ("Aaliyah", "Aaron", "Abebe", "Adèle", "Agnieszka", "Ahmet", "Aiko", "Ailbhe", "Aïssatou", "Akua")
FAMILY = ("Adeyemi", "Bianchi", "Costa", "Đặng", "Eze", "Fischer", "García", "Haddad", "Ito", "Jansen")
NAMES = tuple(f"{given} {family}" for given in GIVEN for family in FAMILY)
STANDINGS = (Standing.UNDER_WAY, Standing.CLOSED, Standing.AWARDED)


def line(number: int) -> LearnerLine:
    """A made-up learner."""
    return LearnerLine(
        id=f"learner-{number}",
        badge="",
        state=STANDINGS[number % 3],
        name=NAMES[number % len(NAMES)],
        email=f"learner{number}@example.org" if number % 4 else "",
        source_ids=(f"s{number:05}",),
        submissions=("a", "b")[: 1 + number % 2],
        count=1 + number % 2,
    )


LINES = tuple(map(line, range(128)))
COUNT = 100_000
ATTEMPT = Attempt(
    id="11111111-0000-4000-8000-000000000000",
    badge="data-steward",
    badge_name="Data Steward, Practitioner",
    state="revoked",
    attempt=2,
    received_at="2026-10-12T08:00:00.000000Z",
    submitted_at=None,
    others=1,
    files=(("Bericht über die Daten – endgültig.pdf", 1_204_113), ("notes/prompts.md", 4_210)),
    outcome=Outcome.AWARD,
    levels=(("Safe use", "Sound"), ("Evidence of reflection", "Excellent")),
    feedback=(("", "A careful piece of work; the second prompt shows it best."),),
)
SIGNED = replace(ATTEMPT, state="signed")
EARLIER = replace(
    ATTEMPT, id="22222222-0000-4000-8000-000000000000", state="returned", attempt=1, others=0,
    received_at="2026-08-03T08:00:00.000000Z", files=ATTEMPT.files[:1], outcome=Outcome.NOT_YET,
    levels=(("Safe use", "Missing"), ("Evidence of reflection", "Sound")),
    feedback=(("", "Say which data the tool was given."),),
)  # fmt: skip
DISPUTED = replace(ATTEMPT, id="44444444-0000-4000-8000-000000000000", state="returned", attempt=1, others=0)
HEARD = replace(
    DISPUTED,
    id="55555555-0000-4000-8000-000000000000",
    attempt=2,
    appeal=AppealLine(
        id="55555555-0000-4000-8000-000000000000",
        submission=DISPUTED.id,
        badge=ATTEMPT.badge,
        badge_name=ATTEMPT.badge_name,
        state=AppealState.ENDED,
        ground=Ground.OVERLOOKED,
        released_on="2026-10-12",
        received_on="2026-10-20",
        due_on="2026-12-01",
        late=False,
        end=End.UPHELD,
        ended_on="2026-11-02",
        text="The second annex was not looked at.",
        reason="A file was opened late; it changes nothing.",
    ),
)
FILE = LearnerFile(
    id="learner-1",
    name=NAMES[1],
    email="learner1@example.org",
    source_ids=(("moodle", "ai-essentials/s00001"),),
    attempts=(ATTEMPT, EARLIER),
    awards=(
        HeldAward(
            id="33333333-0000-4000-8000-000000000000",
            badge_name="Data Steward, Practitioner",
            state=AwardState.REVOKED,
            issued_on="2026-11-01T08:00:00.000000Z",
            expires_on="2028-11-01T08:00:00.000000Z",
            credential=b"",
        ),
    ),
)
VALID = replace(FILE.awards[0], state=AwardState.SIGNED)
STATE = LearnersState(
    loading=False,
    found=Found(
        listing=Listing(count=COUNT, rows=lambda at, count, _: [line(at + n) for n in range(count)]),
        first=LINES,
        per_state={Standing.UNDER_WAY: 33_334, Standing.AWARDED: 33_333, Standing.CLOSED: 33_333},
        everything=COUNT,
        place=1,
    ),
    chosen=LINES[1],
    file=FILE,
)
LEFT = replace(LINES[1], submissions=("b",), count=1)  # once one of two submissions is erased
NOBODY = Found(listing=Listing(count=0, rows=lambda *_: ()))


class Nobody:
    """Hears gestures and does nothing."""

    filters = Filters(Wanted, print)

    def turn_to(self, learner: str) -> None:
        """Nothing."""

    def refresh(self) -> None:
        """Nothing."""

    def search(self, words: str) -> None:
        """Nothing."""

    def show_only(self, standing: str) -> None:
        """Nothing."""

    def sort(self, order: str, *, descending: bool) -> None:
        """Nothing."""

    def clear(self) -> None:
        """Nothing."""

    def choose(self, line: LearnerLine | None) -> None:
        """Nothing."""

    def save_record(self, folder: Path) -> None:
        """Nothing."""

    def cancel(self) -> None:
        """Nothing."""

    def start_erasing(self, submission: str) -> None:
        """Nothing."""

    def stop_erasing(self) -> None:
        """Nothing."""

    def appeal(self, submission: str) -> None:
        """Nothing."""

    def erase(self, reason: str) -> None:
        """Nothing."""

    def forget_notice(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""


def drawn(state: LearnersState) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = LearnersPage(Nobody(), InlineRunner())
        page.show_state(state)
        if state.loading:
            page.say_loading()
        for row in page.findChildren(QWidget, "learners-progress"):
            row.setVisible(bool(state.busy))  # it is shown after 400 ms
        return page

    return make


LOOKS = (
    Look(name="learners, loading", make=drawn(LearnersState())),
    Look(name="learners, nobody yet", make=drawn(LearnersState(loading=False, found=NOBODY))),
    Look(name="learners, one chosen", make=drawn(STATE)),
    Look(
        name="learners, an appeal",
        make=drawn(replace(STATE, file=replace(FILE, attempts=(HEARD, DISPUTED), awards=()))),
    ),
    Look(name="learners, erasing", make=drawn(replace(STATE, erasing=ATTEMPT.id))),
    Look(
        name="learners, no reason",
        make=drawn(replace(STATE, erasing=ATTEMPT.id, fault="Say why; only admins read it.")),
    ),
    Look(
        name="learners, at work",
        make=drawn(replace(STATE, busy="Saving the learner’s record", step=(1, 2, "Writing"))),
    ),
    Look(
        name="learners, erased",
        make=drawn(
            replace(
                STATE,
                found=replace(STATE.found, first=(LINES[0], LEFT, *LINES[2:])),
                chosen=LEFT,
                file=replace(FILE, attempts=(EARLIER,)),
                notice=Notice(
                    tone=Tone.GOOD, title="The submission is erased.", detail="2 files are gone for good."
                ),
            )
        ),
    ),
    Look(
        name="learners, refused",
        make=drawn(
            replace(
                STATE,
                file=replace(FILE, attempts=(SIGNED, EARLIER), awards=(VALID,)),
                problem=Refused("it is signed", remedy="Revoke its award first: Awards › Revoke…"),
            )
        ),
    ),
    Look(
        name="learners, nobody matches",
        make=drawn(
            LearnersState(loading=False, wanted=Wanted(search="zzz"), found=replace(NOBODY, everything=COUNT))
        ),
    ),
    Look(name="learners, smallest", make=drawn(STATE), size=QSize(816, 620)),
)
