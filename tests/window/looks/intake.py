"""The Intake page in its states."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.asides import SEEN
from assessor_app.application.ports.importing import Rejected
from assessor_app.application.ports.listing import Wanted
from assessor_app.application.problems import Unusable
from assessor_app.application.queries.listings import FOR_ADMIN
from assessor_app.application.queries.submissions import AdminLine, HitLine, SightingLine
from assessor_app.application.use_cases.import_portfolios import Imported, ImportReport
from assessor_app.application.use_cases.show_evidence import ShownFile
from assessor_app.domain.pins import area
from assessor_app.domain.stepping_aside import Hint, Sight
from tests.support.lines import values_of
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from ui.models.batch import Batch, BatchState, Failure
from ui.models.filters import Filters
from ui.models.list_setup import KeptSetups, ListSetup, View
from ui.pages.intake.page import IntakePage
from ui.pages.intake.state import (
    NEWEST_FIRST,
    Blinding,
    Decision,
    Details,
    IntakeState,
    Source,
    Stage,
    Step,
    Submissions,
    find,
)
from ui.pages.intake.words import MAKE_COPIES, SHOW_FOLDER, SHOW_HELD
from ui.problems import Notice
from ui.theme.tokens import Tone

BADGES = (
    ("ai-essentials", "AI Essentials"),
    ("ai-governance-policy", "AI Governance & Policy"),
    ("ai-data-analytics-expert", "AI Data Analytics Expert"),
)


def line(
    number: int, learner: str, badge: int, state: str, *, why: str | None = None, attempt: int = 1
) -> AdminLine:
    """A submission."""
    return AdminLine(
        id=f"id {number}",
        badge=BADGES[badge][0],
        badge_name=BADGES[badge][1],
        state=state,
        why=why,
        learner=learner,
        learner_ids=(f"learner {number}",),
        attempt=attempt,
        received_at=f"2026-11-{1 + number:02}T10:15:00.000000Z",
    )


LINES = (
    line(1, "Zoë Đặng", 0, "complete"),
    line(2, "ليلى بن عبد الله", 2, "held", why="a name could not be covered"),
    line(3, "Дарья Ковалёва", 1, "in_rating", attempt=2),
    line(4, "Ελένη Παπαδοπούλου", 0, "held", why="this kind cannot be looked into"),
    line(5, "Maximiliane Wolfeschlegelsteinhausenbergerdorff-Käsebier", 2, "received"),
    line(6, "Sam Okafor, שרה כהן", 1, "returned"),
    line(7, "Iris van den Berg", 0, "signed"),
    line(8, "O’Brien <b>Niamh</b>", 1, "released"),
    line(9, "Sibusiso Nkosi", 0, "withdrawn"),
    line(10, "Tuấn Anh Nguyễn", 2, "received"),
)


def file(name: str, kind: str, size: int, *notes: str) -> ShownFile:
    """A file of the chosen submission."""
    return ShownFile(
        name=name, kind=kind, digest="", size=size, blinded=False, notes=notes, open=lambda: io.BytesIO(b"")
    )


DETAILS = Details(
    submission="id 2",
    files=(
        file("Rapport final – ليلى.pdf", "pdf", 1_480_233, "shows “Layla”: page 3"),
        file("screenshots/dashboard.png", "image", 402_114),
        file("notes.txt", "text", 812),
        file("archive.7z", "other", 22_904_112, "this kind cannot be looked into"),
    ),
    hits=(
        HitLine(file="Rapport final – ليلى.pdf", where="page 1", text="ليلى بن عبد الله", covered=True),
        HitLine(file="Rapport final – ليلى.pdf", where="page 3", text="Layla", covered=False),
        HitLine(file="notes.txt", where="line 2", text="l.benabdallah@example.org", covered=True),
    ),
)


def found(
    wanted: Wanted = NEWEST_FIRST, *, chosen: AdminLine | None = None, received: bool = True
) -> Submissions:
    """What the index finds among LINES; not `received`: as if all blind copies were made."""
    index: MemoryIndex[AdminLine] = MemoryIndex(FOR_ADMIN)
    index.build(values_of(LINES))
    answer = find(index, wanted, chosen, {})
    return answer if received else replace(answer, received=0)


STATE = IntakeState(
    loading=False,
    found=found(),
    badges=BADGES,
    raters=(("p1", "Ann Ash"), ("p2", "Bob Birch")),
)
HELD = replace(STATE, chosen=LINES[1], details=DETAILS, found=found(chosen=LINES[1], received=False))
SEEN_BY_RATER = replace(
    HELD,
    chosen=replace(LINES[1], why=SEEN),
    details=replace(
        DETAILS,
        files=DETAILS.files[:3],
        hits=DETAILS.hits[:1],
        sightings=(
            SightingLine(
                file="Rapport final – ليلى.pdf",
                copy="evidence-1.pdf",
                kind="pdf",
                sight=Sight(
                    hint=Hint.NAME,
                    evidence="0" * 64,
                    place=area("0" * 64, 2, (0.1, 0.8, 0.5, 0.9)),
                    words="Signed by hand below the table",
                ),
                answered=False,
            ),
            SightingLine(
                file="screenshots/dashboard.png",
                copy="evidence-2.png",
                kind="image",
                sight=Sight(hint=Hint.PICTURE, evidence="1" * 64),
                answered=True,
            ),
        ),
    ),
)
HELD_TWO = BatchState(ids=frozenset({"id 2", "id 4"}), by_state={"held": ("id 2", "id 4")})
SEVERAL = replace(
    STATE,
    chosen=LINES[3],
    batch=BatchState(
        ids=frozenset({"id 2", "id 4", "id 5", "id 1", "id 10"}),
        by_state={"held": ("id 2", "id 4"), "received": ("id 5", "id 10"), "complete": ("id 1",)},
    ),
)
REPORT = ImportReport(
    format="moodle",
    submissions=(
        Imported(id=None, what="created", learner="Zoë Đặng", learner_id=None, files=3, bytes=1_204_118),
        Imported(
            id=None, what="created", learner="ليلى بن عبد الله", learner_id=None, files=4, bytes=24_787_261
        ),
        Imported(id="a", what="updated", learner="Дарья Ковалёва", learner_id=None, files=1, bytes=812),
        Imported(
            id="b", what="unchanged", learner="Ελένη Παπαδοπούλου", learner_id=None, files=12, bytes=9_412_000
        ),
    ),
    rejected=(
        Rejected(
            path="cohort/Sam Okafor/report.zip/../../etc/passwd", reason="its name leads out of the archive"
        ),
        Rejected(path="cohort/Nobody", reason="it holds no file"),
    ),
)
SOURCE = Source(path=Path("cohort-7 export.zip"), badge="ai-essentials", cohort="Autumn 2026")


class Untold:
    """Hears of tables and does nothing."""

    def take_in(self, path: Path) -> None:
        """Nothing."""


class Nobody:
    """Hears gestures and does nothing."""

    def __init__(self, batch: BatchState) -> None:
        self.batch = Batch(InlineRunner(), lambda: None, changed=print, failed=print)  # type: ignore[arg-type,return-value]  # never asked
        self.batch.state = batch
        self.setup = ListSetup(
            "intake", KeptSetups(), InlineRunner(), now=View, turn_to=print, changed=print, tell=print
        )
        self.filters = Filters(Wanted, print)
        self.listed = self.one = self
        self.apart = Untold()

    def jump(self, begins: str) -> None:
        """Nothing."""

    def turn_to(self, state: str) -> None:
        """Nothing."""

    def begin_batch(self, step: str) -> None:
        """Nothing."""

    def confirm_batch(self, words: str) -> None:
        """Nothing."""

    def refresh(self) -> None:
        """Nothing."""

    def offer(self, paths: tuple[Path, ...]) -> None:
        """Nothing."""

    def search(self, words: str) -> None:
        """Nothing."""

    def show_only(self, state: str) -> None:
        """Nothing."""

    def show_badge(self, badge: str) -> None:
        """Nothing."""

    def clear(self) -> None:
        """Nothing."""

    def sort(self, order: str, *, descending: bool) -> None:
        """Nothing."""

    def choose(self, line: AdminLine | None) -> None:
        """Nothing."""

    def make_blind_copies(self) -> None:
        """Nothing."""

    def stop_blinding(self) -> None:
        """Nothing."""

    def take_offer(self) -> str:
        """Nothing."""
        return ""

    def forget_problem(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""

    def choose_badge(self, badge: str) -> None:
        """Nothing."""

    def choose_format(self, kind: str) -> None:
        """Nothing."""

    def name_cohort(self, name: str) -> None:
        """Nothing."""

    def take_in(self) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""

    def start(self, decision: Decision) -> None:
        """Nothing."""

    def decide(self, words: str) -> None:
        """Nothing."""

    def cover(self) -> None:
        """Nothing."""

    def blind_again(self) -> None:
        """Nothing."""

    def write_originals(self, folder: Path) -> None:
        """Nothing."""


def drawn(state: IntakeState, typed: str = "") -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = IntakePage(Nobody(state.batch), InlineRunner())
        page.show_state(state)
        if typed:
            name = "several-reason" if state.batch.ids else "reason"
            page.findChildren(QPlainTextEdit, name)[0].setPlainText(typed)
        if state.loading:
            page.say_loading()
        return page

    return make


def source(stage: Stage, **changes: object) -> IntakeState:
    """A source that has come so far."""
    return replace(STATE, source=replace(SOURCE, stage=stage, **changes))  # type: ignore[arg-type]  # fields by name


LOOKS = (
    Look(name="intake, nothing yet", make=drawn(replace(STATE, found=Submissions()))),
    Look(name="intake, list", make=drawn(STATE)),
    Look(name="intake, held", make=drawn(HELD)),
    Look(name="intake, seen by a rater", make=drawn(SEEN_BY_RATER)),
    Look(
        name="intake, accepting",
        make=drawn(replace(HELD, deciding=Decision.ACCEPT), "The name on page 3 is a cited author’s."),
    ),
    Look(
        name="intake, accepting without a reason",
        make=drawn(
            replace(HELD, deciding=Decision.ACCEPT, fault="Say why raters may see it: the reason is signed.")
        ),
    ),
    Look(name="intake, several chosen", make=drawn(SEVERAL)),
    Look(name="intake, several chosen, smallest", make=drawn(SEVERAL), size=QSize(816, 620)),
    Look(
        name="intake, accepting several",
        make=drawn(
            replace(SEVERAL, batch=replace(HELD_TWO, asking="accept")),
            "Looked at by hand: nothing in them says whose they are.",
        ),
    ),
    Look(
        name="intake, several on their way",
        make=drawn(replace(SEVERAL, batch=replace(HELD_TWO, busy="Accepting portfolios", step=(1, 2, "")))),
    ),
    Look(
        name="intake, several failed",
        make=drawn(
            replace(
                SEVERAL,
                batch=replace(
                    HELD_TWO,
                    failures=(
                        Failure(id="id 2", who=LINES[1].learner, why="it was changed meanwhile"),
                        Failure(id="id 4", who=LINES[3].learner, why="the evidence file is missing"),
                    ),
                ),
                done=Notice(
                    tone=Tone.WARNING,
                    title="2 portfolios are as they were. 22 portfolios accepted.",
                    detail="The reasons stand beside the list; what was not done stays ticked.",
                ),
            )
        ),
    ),
    Look(name="intake, blocking", make=drawn(replace(HELD, deciding=Decision.BLOCK))),
    Look(
        name="intake, nothing matches",
        make=drawn(replace(STATE, wanted=Wanted(search="xyz"), found=found(Wanted(search="xyz")))),
    ),
    Look(name="intake, which badge", make=drawn(source(Stage.CHOOSING, badge=""))),
    Look(name="intake, looking", make=drawn(source(Stage.LOOKING, step=Step(done=120, total=400)))),
    Look(name="intake, preview", make=drawn(source(Stage.PREVIEWED, report=REPORT))),
    Look(name="intake, taking", make=drawn(source(Stage.TAKING, report=REPORT, step=Step(done=1, total=3)))),
    Look(
        name="intake, cannot be looked through",
        make=drawn(
            replace(
                source(Stage.CHOOSING),
                problem=Unusable(
                    "nothing in it could be used (it holds no portfolio)",
                    where="cohort-7 export.zip",
                    remedy="Check the format and what lies in it.",
                ),
            )
        ),
    ),
    Look(
        name="intake, blinding",
        make=drawn(replace(STATE, blinding=Blinding(step=Step(done=5, total=24), held=1))),
    ),
    Look(
        name="intake, blinded",
        make=drawn(
            replace(
                STATE,
                found=found(received=False),
                done=Notice(
                    tone=Tone.WARNING,
                    title="Blind copies are made: 22 are ready for raters, 2 are held.",
                    detail="Look at what is held: something in it could not be blinded.",
                ),
                offer=SHOW_HELD,
            )
        ),
    ),
    Look(
        name="intake, stopped",
        make=drawn(
            replace(
                STATE,
                done=Notice(
                    tone=Tone.NEUTRAL,
                    title="Stopped. 2 portfolios are taken in.",
                    detail="Take the same folder or file in again to go on.",
                ),
                offer=MAKE_COPIES,
            )
        ),
    ),
    Look(
        name="intake, originals written",
        make=drawn(
            replace(
                HELD,
                done=Notice(
                    tone=Tone.GOOD,
                    title="The originals lie in “originals 2026-11-22 140312”.",
                    detail="They are not encrypted there: delete the folder when you are done with it.",
                ),
                offer=SHOW_FOLDER,
            )
        ),
    ),
    Look(name="intake, loading", make=drawn(IntakeState())),
    Look(name="intake, smallest", make=drawn(HELD), size=QSize(816, 620)),
)
