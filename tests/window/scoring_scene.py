"""A scoring page over fakes that write down what they were asked, with real widgets and real keys."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.clock import as_text
from assessor_app.application.comment_set import CommentSet, read_set, write_set
from assessor_app.application.ports.previewing import (
    Block,
    BlockKind,
    Described,
    Document,
    Picture,
    Sheet,
    Span,
    View,
)
from assessor_app.application.problems import Unusable
from assessor_app.application.queries.submissions import RaterLine
from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import RatedFile, Receipt, WorkInHand
from assessor_app.domain.comment_bank import CommentBank
from assessor_app.domain.stepping_aside import Sight
from tests.window.fakes import FakeFrame, InlineRunner, Silent
from tests.window.hands import find, type_text
from tests.window.looks.queue import LINES, NOW, work_index
from tests.window.looks.scoring import CODE, work
from tests.window.playing import FakePlayer
from ui.actions import bind
from ui.frame.everywhere import changing_actions
from ui.kept.remembered import Remembered
from ui.pages.scoring.doors import BankDoors, ScoringDoors
from ui.pages.scoring.page import ScoringPage
from ui.pages.scoring.presenter import ScoringPresenter

BADGE = "ai-data-analytics-expert"


class Drawn(Silent):
    """A previewer of a PDF of three pages, or of one that a helper dies of."""

    def __init__(self, *, dies: bool = False) -> None:
        self.dies, self.asked, self.closed = dies, list[tuple[int, int]](), False

    def describe(self) -> Described:
        return Described(kind="pdf", media_type="application/pdf", pages=3, notes=(), view=View.PAGES)

    def page(self, number: int, width: int) -> Picture:
        if self.dies:
            raise Unusable("The preview took longer than 10 seconds and was stopped")
        self.asked.append((number, width))
        return Picture(width=width, height=width, pixels=bytes(3 * width * width))

    def close(self) -> None:
        self.closed = True


class Read(Drawn):
    """A text of sixty lines, some of which hold letters outside the first plane."""

    def describe(self) -> Described:
        return Described(kind="text", media_type="text/plain", pages=0, notes=(), view=View.TEXT)

    def text(self) -> str:
        return "\n".join(f"line {number} 😀 {'é' * number} end" for number in range(1, 61))


class LaidOut(Drawn):
    """Two hundred paragraphs, then a table, items and a picture: more than is laid out at once."""

    def describe(self) -> Described:
        return Described(kind="document", media_type="", pages=0, notes=(), view=View.DOCUMENT)

    def document(self) -> Document:
        cells = ((Span("a"),), (Span("b"),))
        return Document(
            blocks=(
                Block(kind=BlockKind.HEADING, level=1, spans=(Span("😀 Title"),)),
                *(
                    Block(kind=BlockKind.PARAGRAPH, spans=(Span(f"Paragraph {number} of many"),))
                    for number in range(1, 200)
                ),
                Block(kind=BlockKind.TABLE, rows=(cells, cells), head=True),
                Block(kind=BlockKind.ITEM, mark="12.", spans=(Span("An item"),)),
                Block(kind=BlockKind.PICTURE, picture=0, spans=(Span("of a bird"),)),
                Block(kind=BlockKind.PARAGRAPH, spans=(Span("The end"),)),
            )
        )

    def part(self, number: int, width: int) -> Picture:
        return Picture(width=8, height=8, pixels=bytes(3 * 64))


class Counted(Drawn):
    """Two sheets."""

    def describe(self) -> Described:
        return Described(kind="table", media_type="", pages=0, notes=(), view=View.SHEETS)

    def sheets(self) -> tuple[Sheet, ...]:
        rows = tuple(tuple(f"{row}{column}" for column in "ABCDE") for row in range(40))
        return Sheet(name="Costs", rows=rows), Sheet(name="Dates", rows=rows)


def digest_of(name: str) -> str:
    """Of a made-up file."""
    return hashlib.sha256(name.encode()).hexdigest()


@dataclass
class Scene:
    """A page over doors that write down what they were asked."""

    qtbot: QtBot
    runner: InlineRunner = field(default_factory=InlineRunner)
    draft: Draft = field(default_factory=lambda: Draft(levels={}, comments={}))
    fault: Exception | None = None
    dies: bool = False
    kept: CommentBank = field(default_factory=CommentBank)
    bank_fault: Exception | None = None
    lines: tuple[RaterLine, ...] = LINES
    saved: list[Draft] = field(default_factory=list)
    handed_in: list[Draft] = field(default_factory=list)
    asides: list[tuple[str, Sight | None]] = field(default_factory=list)
    previews: list[Drawn] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)
    badge: str = BADGE
    remembered: Remembered = field(default_factory=Remembered)
    kinds: tuple[tuple[str, str], ...] = (("evidence-1.pdf", "pdf"), ("evidence-2.pdf", "pdf"))

    def __post_init__(self) -> None:
        self.now = NOW
        self.frame = FakeFrame(tasks=self.runner)
        doors = ScoringDoors(
            open_work=self.open_work,
            save=self.save,
            hand_in=self.hand_in,
            take_back=lambda _work: None,
            step_aside=self.step_aside,
            preview=self.preview,
            play=lambda _file: FakePlayer(),
            save_copy=lambda _file, path: self.copies.append(path),
            now=lambda: self.now,
            bank=BankDoors(
                read=self.read_bank,
                keep=self.keep_bank,
                read_set=lambda path: read_set(path.read_bytes(), file=path.name),
                write_set=self.write_set,
            ),
        )
        index = work_index(lambda: self.lines, lambda: self.now)
        self.presenter = ScoringPresenter(doors=doors, index=index, frame=self.frame)
        self.page = ScoringPage(
            self.presenter,
            self.presenter.viewer,
            self.frame,
            now=lambda: self.now,
            remembered=self.remembered,
            asking=lambda _parent, name: Path("chosen") / name,
        )
        self.presenter.viewer.attach(self.page.evidence)
        self.presenter.attach(self.page)
        self.window = QWidget()
        self.qtbot.addWidget(self.window)
        self.page.setParent(self.window)
        bind(self.window, (*self.page.page_actions(), *changing_actions(self.page)))
        self.page.resize(1200, 800)
        self.window.resize(1200, 800)
        with self.qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.page.arrive(CODE)
        QApplication.processEvents()  # cards come into sight by an event of their own

    def open_work(self, code: str) -> WorkInHand:
        opened = work(self.draft, None, self.badge)
        file = replace(opened.files[0], name="evidence-1.pdf", notes=("has 2 annotations",))
        files = [
            replace(file, name=name, blob=name, digest=digest_of(name), kind=kind)
            for name, kind in self.kinds
        ]
        return replace(opened, code=code, files=tuple(files))

    def save(self, _work: WorkInHand, draft: Draft) -> str:
        if self.fault is not None:
            raise self.fault
        self.saved.append(draft)
        return as_text(self.now)

    def hand_in(self, _work: WorkInHand, draft: Draft) -> Receipt:
        if self.fault is not None:
            raise self.fault
        self.handed_in.append(draft)
        return Receipt(code=CODE, commitment="", final_at=as_text(self.now + timedelta(minutes=15)))

    def step_aside(self, stood: WorkInHand, sight: Sight | None) -> None:
        if self.fault is not None:
            raise self.fault
        self.asides.append((stood.code, sight))

    @staticmethod
    def write_set(made: CommentSet, path: Path) -> None:
        path.write_bytes(write_set(made))

    def read_bank(self) -> CommentBank:
        if self.bank_fault is not None:
            raise self.bank_fault
        return self.kept

    def keep_bank(self, bank: CommentBank) -> None:
        if self.bank_fault is not None:
            raise self.bank_fault
        self.kept = bank

    def preview(self, file: RatedFile) -> "Drawn":
        kind = {"text": Read, "code": Read, "document": LaidOut, "table": Counted}.get(file.kind, Drawn)
        self.previews.append(kind(dies=self.dies))
        return self.previews[-1]

    def keys(self, text: str) -> None:
        type_text(focus(self.page), text)

    def text(self, name: str) -> str:
        return find(self.page, QLabel, name).text()

    def chosen(self) -> int:
        return len(self.presenter.state.levels)


def focus(page: QWidget) -> QWidget:
    """Where the keys go."""
    focused = QApplication.focusWidget()
    return page if focused is None else focused


def over(scene: Scene) -> None:
    scene.page.retire()
    assert all(preview.closed for preview in scene.previews), "a helper outlives the page"
