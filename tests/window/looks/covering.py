"""The page Covering in its states, over a page drawn here."""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PIL import Image, ImageDraw
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from assessor_app.application.new_copies import Left
from assessor_app.application.ports.previewing import Described, Picture, View
from assessor_app.application.problems import Refused
from assessor_app.application.records import FoundName
from assessor_app.application.use_cases.cover_submission import CoverableFile
from assessor_app.application.use_cases.show_evidence import ShownFile
from assessor_app.domain.pins import area
from tests.window.fakes import FakeFrame, InlineRunner, Silent
from tests.window.looks import Look
from ui.models.shelf import EvidenceFile, Shelf
from ui.pages.covering.page import CoveringPage
from ui.pages.covering.presenter import CoveringPresenter
from ui.pages.covering.state import (
    CoveringDoors,
    CoveringState,
    Finding,
    InHand,
    Item,
    Sort,
    Stage,
)
from ui.widgets.progress_row import ProgressRow

DIGEST, SHEET, VOICE = "a" * 64, "b" * 64, "c" * 64
LINES = ("Prompting for three audiences", "", "The first draft named no source.", "The second one did.")


@cache
def letter(width: int, *, covered: bool) -> Picture:
    """A page with a name at its foot."""
    high = round(width * 1.414)
    page = Image.new("RGB", (width, high), (255, 255, 255))
    pencil, unit = ImageDraw.Draw(page), width / 24
    for number, line in enumerate(LINES * 3):
        top = unit * (2 + 1.4 * number)
        pencil.rectangle((2 * unit, top, (4 + len(line) * 0.45) * unit, top + 0.4 * unit), fill=(70, 74, 84))
    pencil.line(
        (3 * unit, 28 * unit, 6 * unit, 26.6 * unit, 9 * unit, 28.4 * unit), fill=(26, 42, 122), width=6
    )
    if covered:
        pencil.rectangle((2.4 * unit, 26 * unit, 10 * unit, 29 * unit), fill=(0, 0, 0))
    return Picture(width=width, height=high, pixels=page.tobytes())


class Page(Silent):
    """A previewer of that letter."""

    def __init__(self, *, covered: bool) -> None:
        self._covered = covered

    def describe(self) -> Described:
        return Described(kind="pdf", media_type="application/pdf", pages=3, notes=(), view=View.PAGES)

    def page(self, number: int, width: int) -> Picture:
        return letter(width, covered=self._covered)

    def close(self) -> None:
        """Nothing."""


def evidence(name: str, digest: str, *, covered: bool = False) -> EvidenceFile:
    return EvidenceFile(
        name=name,
        kind="pdf",
        size=412_000,
        digest=digest,
        open=lambda: Page(covered=covered),
        save=lambda _path: None,
    )


def shown(name: str, kind: str, digest: str) -> ShownFile:
    return ShownFile(
        name=name, kind=kind, digest=digest, size=412_000, blinded=True, notes=(), open=io.BytesIO
    )


FILES = (
    CoverableFile(shown=shown("evidence-1.pdf", "pdf", DIGEST), original="Rapport.pdf", hits=(), held=None),
    CoverableFile(
        shown=shown("evidence-2.xlsx", "sheet", SHEET),
        original="Zahlen.xlsx",
        hits=(FoundName(where="sheet 2, A1", text="Käsebier", covered=False),),
        held="a name could not be covered",
    ),
    CoverableFile(
        shown=shown("evidence-3.mp4", "video", VOICE),
        original="Vorstellung.mp4",
        hits=(),
        held="sound was not listened to",
    ),
)
IN_HAND = InHand(
    submission="one",
    learner="Maximiliane Wolfeschlegelsteinhausenbergerdorff-Käsebier",
    badge="AI Essentials",
    held=True,
    files=FILES,
    evidence=tuple(evidence(file.name, file.shown.digest) for file in FILES),
)
SIGNED = area(DIGEST, 0, (0.1, 0.76, 0.42, 0.86))
READY = CoveringState(
    stage=Stage.COVERING,
    in_hand=IN_HAND,
    findings=(
        Finding(
            file="evidence-1.pdf",
            where="page 1",
            words="A name: signed by hand below the table",
            place=SIGNED,
            seen=True,
        ),
        Finding(file="evidence-2.xlsx", where="sheet 2, A1", words="Käsebier"),
        Finding(file="evidence-3.mp4", where="", words="sound was not listened to"),
    ),
)
MARKED = replace(
    READY,
    finding=0,
    items=(
        Item(sort=Sort.PLACE, file="evidence-1.pdf", place=SIGNED),
        Item(sort=Sort.PLACE, file="evidence-1.pdf", place=area(DIGEST, 0, (0.06, 0.04, 0.6, 0.1))),
        Item(sort=Sort.PHRASE, words="die Bäckerei in der Ulmenstraße, in der meine Mutter arbeitet"),
        Item(sort=Sort.LEFT_OUT, file="evidence-3.mp4", words="Her voice is known to every rater."),
    ),
    here=0,
)
RESULT = replace(
    MARKED,
    stage=Stage.RESULT,
    result=tuple(evidence(file.name, file.shown.digest, covered=True) for file in FILES),
)


class Covered:
    """Stands for copies that were prepared."""

    def __init__(self, *left: Left) -> None:
        self.left = left


def drawn(state: CoveringState, typed: str = "") -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        nothing = CoveringDoors(look=print, prepare=print, result=print, use=print)  # type: ignore[arg-type]  # never asked
        presenter = CoveringPresenter(nothing, FakeFrame(tasks=InlineRunner()))
        page = CoveringPage(presenter, presenter.viewer, FakeFrame())
        presenter.viewer.attach(page.evidence)
        if state.in_hand is not None:
            presenter.viewer.set_room(1100)
            presenter.viewer.show(Shelf(state.result or state.in_hand.evidence))
        page.show_state(state)
        if typed:
            page.findChildren(QPlainTextEdit, "left-out-reason")[0].setPlainText(typed)
        if state.stage is Stage.READING:
            page.say_loading()
        if state.busy:  # at once: for a picture of that state
            page.findChildren(ProgressRow)[0].show()
        QApplication.processEvents()
        return page

    return make


def _result(*left: Left) -> CoveringState:
    return replace(RESULT, prepared=Covered(*left))  # type: ignore[arg-type]  # what is shown of it


LOOKS = (
    Look(name="covering, nothing in hand", make=drawn(CoveringState())),
    Look(name="covering, reading", make=drawn(CoveringState(stage=Stage.READING))),
    Look(name="covering, findings", make=drawn(READY)),
    Look(name="covering, nothing found", make=drawn(replace(READY, findings=()))),
    Look(name="covering, marked", make=drawn(MARKED)),
    Look(name="covering, marked, small", make=drawn(MARKED), size=QSize(1024, 700)),
    Look(
        name="covering, leaving out",
        make=drawn(replace(MARKED, leaving="evidence-3.mp4"), "Her voice is known to every rater."),
    ),
    Look(
        name="covering, no reason",
        make=drawn(
            replace(
                MARKED,
                leaving="evidence-3.mp4",
                fault="Say why raters must not see it: the reason is kept, for admins alone.",
            )
        ),
    ),
    Look(
        name="covering, phrase too short",
        make=drawn(replace(MARKED, fault="A phrase has 2 to 200 characters.")),
    ),
    Look(name="covering, at work", make=drawn(replace(MARKED, busy="Covering…", step=(2, 3, "Covering")))),
    Look(
        name="covering, result with something left",
        make=drawn(_result(Left(file="evidence-2.xlsx", why="a name could not be covered"))),
    ),
    Look(name="covering, result", make=drawn(_result())),
    Look(
        name="covering, changed meanwhile",
        make=drawn(
            replace(_result(), problem=Refused("it was changed meanwhile", remedy="Look at it again."))
        ),
    ),
)
