"""Scoring in its states, over the demo's evidence as its blind copies really look."""

import hashlib
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

import resources
from assessor_app.adapters.blind_copier import CopyInHelper
from assessor_app.adapters.demo_evidence.people import demo_people
from assessor_app.adapters.demo_evidence.portfolio import make_portfolio
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.adapters.previewer import HelperPreview, OpenInHelper
from assessor_app.application.catalogue import Badge
from assessor_app.application.clock import as_text
from assessor_app.application.comment_set import comment_set
from assessor_app.application.desk import Given
from assessor_app.application.ports.blinding import KnownNames
from assessor_app.application.ports.previewing import Described, Document, Hit, Mark, Picture, Sheet
from assessor_app.application.problems import Unusable
from assessor_app.application.programme_file import parse
from assessor_app.application.records import Draft, LetterEntry
from assessor_app.application.use_cases.rate_submission import RatedFile, Receipt, WorkInHand
from assessor_app.domain.comment_bank import CommentBank, KeptComment
from assessor_app.domain.given import given_of
from assessor_app.domain.pins import Pin, Place, PlaceKind, area
from assessor_app.domain.stepping_aside import Cause, Hint
from tests.window.fakes import FakeFrame, HeldRunner, InlineRunner
from tests.window.hands import find
from tests.window.looks import Look
from tests.window.looks.queue import LINES, NOW, work_index
from tests.window.playing import FakePlayer
from ui.kept.remembered import Remembered
from ui.pages.scoring.doors import BankDoors, ScoringDoors
from ui.pages.scoring.page import ScoringPage
from ui.pages.scoring.presenter import ScoringPresenter
from ui.pages.scoring.state import ScoringState
from ui.widgets.find_bar import FindBar
from ui.widgets.search_field import SearchField

Told = TypeVar("Told")
CODE, LEARNER, SEED = "JFCVWPD", 6, 7


@cache
def badge(identity: str = "ai-data-analytics-expert") -> Badge:
    """A badge of the sample programme."""
    programme = parse(
        resources.read_bytes("samples/programme.json"), file="programme.json", organisation="Northfield"
    )
    found = next(one for one in programme.achievements if one.id == identity)
    return Badge(version_id=f"{identity}@1", achievement=found, version=found.current, rubric_digest="0" * 64)


@cache
def blind_files(identity: str) -> tuple[tuple[RatedFile, bytes], ...]:
    """What a made-up learner hands in for this badge, blinded by the shipped copier."""
    person = demo_people(LEARNER + 1)[LEARNER]
    known = KnownNames(full_names=(person.name,), logins=(person.login,), emails=(person.email,))
    helpers = Helpers(spares=0)
    made = []
    for number, (name, content) in enumerate(make_portfolio(identity, person, SEED), start=1):
        copy = CopyInHelper(helpers)(io.BytesIO(content), name, known)
        shown = copy.content if copy.content is not None else content
        extension = copy.extension or Path(name).suffix
        file = RatedFile(
            name=f"evidence-{number}{extension}",
            kind=copy.kind,
            size=len(shown),
            digest=hashlib.sha256(shown).hexdigest(),
            blinded=copy.content is not None,
            notes=copy.notes,
            blob=f"{identity}/{number}",
            key=b"",
        )
        made.append((file, shown))
    helpers.close()
    return tuple(made)


@dataclass(frozen=True)
class Glimpse:
    """A previewer whose helper lives for one question, so that a picture leaves no process behind."""

    content: bytes
    name: str

    def describe(self) -> Described:
        return _described(self.content, self.name)

    def page(self, number: int, width: int) -> Picture:
        return _page(self.content, self.name, number, width)

    def text(self) -> str:
        return _asked(self.content, self.name, HelperPreview.text)

    def find(self, words: str) -> tuple[Hit, ...]:
        return _asked(self.content, self.name, lambda previewer: previewer.find(words))

    def marks(self) -> tuple[Mark, ...]:
        return _asked(self.content, self.name, HelperPreview.marks)

    def document(self) -> Document:
        return _asked(self.content, self.name, HelperPreview.document)

    def part(self, number: int, width: int) -> Picture:
        return _asked(self.content, self.name, lambda previewer: previewer.part(number, width))

    def sheets(self) -> tuple[Sheet, ...]:
        return _asked(self.content, self.name, HelperPreview.sheets)

    def close(self) -> None:
        """Closed already."""


HELPERS = Helpers(spares=0)


@cache
def _described(content: bytes, name: str) -> Described:
    previewer = OpenInHelper(HELPERS)(io.BytesIO(content), name)
    previewer.close()
    return previewer.describe()


@cache
def _page(content: bytes, name: str, number: int, width: int) -> Picture:
    previewer = OpenInHelper(HELPERS)(io.BytesIO(content), name)
    try:
        return previewer.page(number, width)
    finally:
        previewer.close()


def _asked(content: bytes, name: str, ask: Callable[[HelperPreview], Told]) -> Told:
    previewer = OpenInHelper(HELPERS)(io.BytesIO(content), name)
    try:
        return ask(previewer)
    finally:
        previewer.close()


def work(draft: Draft, final_at: str | None, identity: str) -> WorkInHand:
    """A piece of work as `open_work` gives it."""
    entry = LetterEntry(assignment="a", code=CODE, submission="s", blind_key=b"")
    return WorkInHand(
        code=CODE,
        badge=badge(identity),
        files=tuple(file for file, _ in blind_files(identity)),
        draft=draft,
        final_at=final_at,
        given=Given(entry=entry, achievement_version=f"{identity}@1", day="2026-11-20"),
        taken_in=given_of(badge(identity).version.asked, {"assessment": (17, 20)}, "7a" * 16),
    )


def levels(*chosen: int, identity: str = "ai-data-analytics-expert") -> Mapping[str, str]:
    """The first criteria's levels, by number from 1."""
    criteria = badge(identity).rubric.criteria
    return {one.id: one.levels[step - 1].id for one, step in zip(criteria, chosen, strict=False)}


def drawn(
    draft: Draft | None = None,
    after: Callable[[ScoringPresenter, ScoringPage], None] = lambda _presenter, _page: None,
    *,
    final_at: str | None = None,
    identity: str = "ai-data-analytics-expert",
    save: Callable[[WorkInHand, Draft], str] = lambda _work, _draft: as_text(NOW),
    runner: type[InlineRunner] = InlineRunner,
) -> Callable[[], QWidget]:
    """The page with work open on it, after something was done there."""

    def make() -> QWidget:
        contents = {file.blob: content for file, content in blind_files(identity)}
        opened = work(draft or Draft(levels={}, comments={}), final_at, identity)
        doors = ScoringDoors(
            open_work=lambda code: replace(opened, code=code),
            save=save,
            hand_in=lambda _work, _draft: Receipt(
                code=CODE, commitment="", final_at=as_text(NOW + timedelta(minutes=14, seconds=32))
            ),
            take_back=lambda _work: None,
            step_aside=lambda _work, _sight: None,
            preview=lambda file: Glimpse(contents[file.blob], file.name),
            play=lambda _file: FakePlayer(),
            save_copy=lambda _file, _path: None,
            now=lambda: NOW,
            bank=BankDoors(
                read=lambda: BANK,
                keep=lambda _bank: None,
                read_set=lambda _path: comment_set("Team", ()),
                write_set=lambda _made, _path: None,
            ),
        )
        frame = FakeFrame(tasks=runner())
        presenter = ScoringPresenter(doors=doors, index=work_index(lambda: LINES), frame=frame)
        page = ScoringPage(presenter, presenter.viewer, frame, now=lambda: NOW, remembered=Remembered())
        presenter.viewer.attach(page.evidence)
        presenter.attach(page)
        page.resize(1360, 860)
        presenter.open(CODE)
        after(presenter, page)
        return page

    return make


SOME = Draft(levels=levels(3, 2, 4), comments={}, saved_at=as_text(NOW))
_REPORT = area("0" * 64, 1, (0.1, 0.1, 0.5, 0.5))
WHOLE = Draft(levels=levels(3, 2, 4, 3, 3, 2), comments={}, overall="Careful work; the source is named.")


def left_out() -> Draft:
    """Two criteria that could not be scored, the second for a reason that waits for its words."""
    first, second = (one.id for one in badge().rubric.criteria[:2])
    others = {one: level for one, level in SOME.levels.items() if one not in (first, second)}
    return replace(SOME, levels=others, unscored={first: "unreadable", second: "other"})


LEFT_OUT = left_out()


def kept(words: str, level: int, used: int, shared: str = "", criterion: int = 1) -> KeptComment:
    """A comment in somebody's bank."""
    one = badge().rubric.criteria[criterion]
    chosen = one.levels[level - 1].id if level else ""
    return KeptComment(
        words=words, badge=badge().achievement.id, criterion=one.id, level=chosen, used=used, shared=shared
    )


BANK = CommentBank(
    comments=(
        kept("Say what was changed in the data, and why; a reader must be able to undo it.", 2, 14),
        kept(
            "Cleaning is there and its record is not: list each step with the number of rows.",
            2,
            6,
            "Team 2026",
        ),
        kept("The raw file is kept beside the cleaned one, which is what makes this repeatable.", 3, 9),
        kept("Each treatment is a function with a test. Well done.", 4, 3, "Team 2026"),
        kept("The measure is named and the period is not.", 2, 5, criterion=0),
    )
)
PINNED = replace(WHOLE, pins=(Pin(place=_REPORT, criterion="", note="It is not here any more"),))
SAID = "The growth is computed from two months; the chart shows twelve. Say which you trust, and why."


def refuse(_work: WorkInHand, _draft: Draft) -> str:
    """A full disk."""
    raise Unusable("the disk is full", remedy="Free some space, then try again.")


def with_comment(presenter: ScoringPresenter, _page: ScoringPage) -> None:
    """Somebody has just written a comment, and it is saved."""
    presenter.go_to(1)
    presenter.write(1, SAID)
    presenter.save()


def stuck(presenter: ScoringPresenter, _page: ScoringPage) -> None:
    """A key was pressed, and the disk is full."""
    presenter.level(2)
    presenter.save()


def shown(number: int) -> Callable[[ScoringPresenter, ScoringPage], None]:
    """Another file is in front."""
    return lambda presenter, _page: presenter.viewer.choose(number)


NOTHING = ScoringState()
ACCIDENT = "ai-governance-policy"


def finding(_presenter: ScoringPresenter, page: ScoringPage) -> None:
    """Somebody looks for a word in the report."""
    page.evidence.open_find()
    field = find(page.evidence, FindBar, "find").field
    field.setText("question")
    field.textEdited.emit("question")


def pinned(presenter: ScoringPresenter, _page: ScoringPage) -> None:
    """Two places of the report are pinned, one of them with a note, and a paragraph of the notebook."""
    digests = [file.digest for file, _ in blind_files("ai-data-analytics-expert")]
    presenter.go_to(1)
    presenter.pins.pin(area(digests[0], 0, (0.1, 0.3, 0.9, 0.42)))
    presenter.pins.write_note(0, "Says where the figures come from")
    presenter.go_to(2)
    presenter.pins.pin(Place(evidence=digests[1], kind=PlaceKind.PASSAGE, at=(2, 0, 3, 0)))
    presenter.go_to(1)
    presenter.pins.pin(area(digests[0], 0, (0.1, 0.55, 0.6, 0.62)))
    presenter.pins.write_note(2, "One reading of it only")
    presenter.save()


def pinned_in_notebook(presenter: ScoringPresenter, page: ScoringPage) -> None:
    """The notebook's pin is in front."""
    pinned(presenter, page)
    presenter.pins.show(1)


def banked(typed: str) -> Callable[[ScoringPresenter, ScoringPage], None]:
    """The comment bank is open, with some letters typed."""

    def after(presenter: ScoringPresenter, page: ScoringPage) -> None:
        presenter.go_to(1)
        page.open_bank()
        find(page, SearchField, "bank-field").setText(typed)

    return after


def changing(presenter: ScoringPresenter, page: ScoringPage) -> None:
    """A kept comment is being changed."""
    banked("")(presenter, page)
    presenter.bank.begin_change(BANK.comments[0])


def across(presenter: ScoringPresenter, _page: ScoringPage) -> None:
    """The second criterion is scored over all portfolios of the badge."""
    presenter.go_to(1)
    presenter.go_across()


def seeing(presenter: ScoringPresenter, page: ScoringPage) -> None:
    """Somebody saw a name, and says where."""
    page.step_aside(Cause.SAW)
    presenter.aside.choose(Hint.NAME)


def seeing_nothing_said(presenter: ScoringPresenter, page: ScoringPage) -> None:
    """They did not say what it was."""
    page.step_aside(Cause.SAW)
    presenter.aside.confirm("")


COUNTED, LISTED, DRAWN = "copilot-certified", "responsible-ai-practices", "sales-ai-navigator"
ALL = Draft(levels=levels(3, 3, 4, 3, 3, identity=COUNTED), comments={}, saved_at=as_text(NOW))
READ = Draft(
    levels=levels(3, 3, 4, 3, 2, identity=LISTED),
    comments={},
    saved_at=as_text(NOW),
    requirements={"manager": False, "observation": {"before-use": "seen", "two-groups": "not-seen"}},
)
ANSWERED = replace(ALL, requirements={"examples": 2, "data-policy": True})


def asked(line: int) -> Callable[[ScoringPresenter, ScoringPage], None]:
    """A question beside the rubric is in front."""
    return lambda presenter, _page: presenter.answering.go_to(line)


def asked_in_vain(presenter: ScoringPresenter, _page: ScoringPage) -> None:
    """Somebody would hand in, and a question is open."""
    presenter.hand_in()


WATCHED = Draft(
    levels=levels(3, 3, 3, 3, 3, identity=DRAWN),
    comments={},
    saved_at=as_text(NOW),
    requirements={
        "role-play": {"solved": False},
        "recording": {
            "seen": {"needs": "seen", "checked": "not-seen"},
            "day": "2026-11-20",
            "minutes": 12,
            "questions": ["How do you know that the figures hold?", "What would you do without the tool?"],
        },
    },
)


def too_early(presenter: ScoringPresenter, page: ScoringPage) -> None:
    """Somebody writes a day of next year."""
    presenter.answering.go_to(3)
    field = find(page, QLineEdit, "field:recording/day")
    field.setText("2027-11-20")
    field.textEdited.emit("2027-11-20")


LOOKS = (
    Look(name="scoring, flagged", make=drawn(replace(SOME, flagged=True))),
    Look(name="scoring, a scenario", make=drawn(None, asked(0), identity=DRAWN)),
    Look(name="scoring, a recorded demonstration", make=drawn(WATCHED, asked(1), identity=DRAWN)),
    Look(name="scoring, a day that has not come", make=drawn(WATCHED, too_early, identity=DRAWN)),
    Look(name="scoring, counting", make=drawn(ALL, asked(0), identity=COUNTED)),
    Look(name="scoring, a checklist", make=drawn(READ, asked(3), identity=LISTED)),
    Look(name="scoring, answers missing", make=drawn(ALL, asked_in_vain, identity=COUNTED)),
    Look(
        name="scoring, answered and final",
        make=drawn(ANSWERED, asked(0), identity=COUNTED, final_at=as_text(NOW - timedelta(days=1))),
    ),
    Look(name="scoring, what was seen", make=drawn(SOME, seeing)),
    Look(name="scoring, not said what was seen", make=drawn(SOME, seeing_nothing_said)),
    Look(name="scoring, step aside", make=drawn(SOME, lambda _p, page: page.step_aside(Cause.KNOWS))),
    Look(name="scoring, across", make=drawn(SOME, across)),
    Look(name="scoring, comment bank", make=drawn(SOME, banked(""))),
    Look(name="scoring, comment bank searched", make=drawn(SOME, banked("cleaning"))),
    Look(name="scoring, comment bank changed", make=drawn(SOME, changing)),
    Look(name="scoring, pinned", make=drawn(SOME, pinned)),
    Look(name="scoring, pinned in a notebook", make=drawn(SOME, pinned_in_notebook)),
    Look(name="scoring, pinned and final", make=drawn(PINNED, final_at=as_text(NOW - timedelta(days=1)))),
    Look(name="scoring, a report", make=drawn(SOME)),
    Look(name="scoring, a comment", make=drawn(SOME, with_comment)),
    Look(name="scoring, found", make=drawn(SOME, finding)),
    Look(name="scoring, notebook", make=drawn(SOME, shown(1))),
    Look(name="scoring, picture", make=drawn(SOME, shown(4))),
    Look(name="scoring, cannot be shown", make=drawn(SOME, shown(1), identity=ACCIDENT)),
    Look(name="scoring, text", make=drawn(None, shown(0), identity="ai-project-contributor")),
    Look(name="scoring, why not scorable", make=drawn(SOME, lambda asked, _page: asked.ask_reasons())),
    Look(name="scoring, not scorable", make=drawn(LEFT_OUT, shown(0))),
    Look(name="scoring, levels missing", make=drawn(SOME, lambda presenter, _page: presenter.hand_in())),
    Look(name="scoring, handed in", make=drawn(WHOLE, lambda presenter, _page: presenter.hand_in())),
    Look(name="scoring, final", make=drawn(WHOLE, final_at=as_text(NOW - timedelta(days=1)))),
    Look(name="scoring, not saved", make=drawn(SOME, stuck, save=refuse)),
    Look(name="scoring, smallest", make=drawn(SOME), size=QSize(816, 616)),
    Look(name="scoring, opening", make=drawn(SOME, lambda _p, page: page.say_opening(), runner=HeldRunner)),
    Look(name="scoring, nothing open", make=drawn(SOME, lambda presenter, page: page.show_state(NOTHING))),
)
