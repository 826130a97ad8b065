"""Covering by hand in the window: real widgets and keys over a real workspace, its helpers included."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.domain.pins import PlaceKind, area
from assessor_app.domain.stepping_aside import Hint, Sight
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.named_evidence import pdf_with_text, unpacked
from tests.support.workspaces import TestWorkspace
from tests.window.fakes import FakeFrame, InlineRunner
from tests.window.hands import click, find, press, type_text
from ui.actions import bind
from ui.models.viewer_state import Phase
from ui.pages.covering.page import CoveringPage
from ui.pages.covering.presenter import CoveringPresenter
from ui.pages.covering.state import Item, Sort, Stage
from ui.widgets.banner import Banner
from ui.wiring.covering import covering_doors, covering_page

NICKNAME = "Rosebud"
ESSAY = "Drafts and sources\nI am called Rosebud at home\nThree prompts were tried\n"


class Desk:
    """The page of an admin on a submission of a PDF, a text and a program."""

    def __init__(self, qtbot: QtBot, workspace: TestWorkspace, source: Path) -> None:
        learner = next(write_portfolios(source, 1).iterdir())
        (learner / "essay.txt").write_text(ESSAY)
        (learner / "report.pdf").write_bytes(pdf_with_text(("The plan", "of work"), ("Signed", NICKNAME)))
        (learner / "tool.exe").write_bytes(b"MZ\0\1\2\3" * 40)
        self.job = Job(program=workspace.program(), workspace=workspace)
        self.job.program.import_portfolios(self.job.admin, source, badge=BADGE)
        self.job.program.make_blind_copies(self.job.admin)
        self.qtbot, self.frame = qtbot, FakeFrame(tasks=InlineRunner())
        self.presenter = CoveringPresenter(covering_doors(self.job.program, self.job.admin), self.frame)
        self.page = CoveringPage(self.presenter, self.presenter.viewer, self.frame)
        self.presenter.viewer.attach(self.page.evidence)
        self.presenter.attach(self.page)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        bind(self.page, self.page.page_actions())
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        (self.line,) = self.job.program.list_submissions.for_admin(self.job.admin)

    def open(self) -> None:
        self.page.arrive(self.line.id)

    def key(self, key: Qt.Key, *, control: bool = False, shift: bool = False) -> None:
        press(QApplication.focusWidget() or self.page, key, control=control, shift=shift)

    def push(self, name: str) -> None:
        click(find(self.page, QPushButton, name))

    def stage(self) -> Stage:
        return self.presenter.state.stage

    def phase(self) -> Phase:
        return self.presenter.viewer.state.phase

    def items(self) -> tuple[Item, ...]:
        return self.presenter.state.items

    @property
    def state_of_line(self) -> tuple[str, str | None]:
        (line,) = self.job.program.list_submissions.for_admin(self.job.admin)
        return line.state, line.why

    def copies(self) -> dict[str, bytes]:
        shown = {}
        for file in self.job.program.show_evidence(self.job.lead, self.line.id):
            with file.open() as content:
                shown[file.name] = content.read()
        return shown


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, workspace, tmp_path / "in")
    yield made
    made.page.retire()


def shows(content: bytes) -> bool:
    return any(NICKNAME.lower() in part.decode("latin-1").lower() for part in unpacked(content))


def test_everything_is_covered_by_keys_alone(desk: Desk) -> None:
    """A rectangle on page 2, a line, a file left out; then the result is looked at, and used."""
    desk.open()
    assert desk.phase() is Phase.TEXT
    text = find(desk.page, QPlainTextEdit, "evidence-text")
    cursor = text.textCursor()
    cursor.setPosition(ESSAY.index(NICKNAME))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    desk.key(Qt.Key.Key_C)
    desk.key(Qt.Key.Key_BracketRight)
    assert desk.phase() is Phase.PAGES
    desk.presenter.viewer.go_to(1)
    desk.key(Qt.Key.Key_C)
    marks = find(desk.page, QWidget, "evidence-page-marks")
    assert marks.hasFocus()
    for _ in range(40):
        desk.key(Qt.Key.Key_Left)
        desk.key(Qt.Key.Key_Up)
    for _ in range(60):
        desk.key(Qt.Key.Key_Right, shift=True)
        desk.key(Qt.Key.Key_Down, shift=True)
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_BracketRight)
    desk.key(Qt.Key.Key_L)
    assert desk.presenter.state.leaving == "evidence-3"
    reason = find(desk.page, QPlainTextEdit, "left-out-reason")
    assert reason.hasFocus()
    type_text(reason, "It shows her name.")
    press(reason, Qt.Key.Key_Return, control=True)
    sorts = [item.sort for item in desk.items()]
    assert sorts == [Sort.PASSAGE, Sort.PLACE, Sort.LEFT_OUT]
    desk.key(Qt.Key.Key_Return, control=True)
    assert desk.stage() is Stage.RESULT
    assert [file.name for file in desk.presenter.viewer.state.files] == [
        "evidence-1.txt", "evidence-2.pdf", "evidence-3.txt",
    ]  # fmt: skip
    assert shows(desk.copies()["evidence-2.pdf"]), "nothing is in force yet"
    desk.key(Qt.Key.Key_Return, control=True)
    after = desk.copies()
    assert after["evidence-1.txt"].decode() == ESSAY.replace(NICKNAME, "█████")
    assert not shows(after["evidence-2.pdf"])
    assert desk.state_of_line == ("complete", None)
    assert desk.stage() is Stage.NOTHING
    assert desk.frame.went == [("intake", "")]


def test_a_rectangle_is_drawn_by_mouse_removed_and_brought_back(desk: Desk) -> None:
    desk.open()
    desk.presenter.viewer.choose(1)
    marks = find(desk.page, QWidget, "evidence-page-marks")
    desk.qtbot.waitUntil(lambda: marks.width() > 100)
    QTest.mousePress(marks, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 40))
    QTest.mouseMove(marks, QPoint(200, 90))
    QTest.mouseRelease(marks, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 90))
    (item,) = desk.items()
    assert item.place is not None
    assert (item.place.kind, item.place.at[0]) == (PlaceKind.AREA, 0)
    desk.key(Qt.Key.Key_Delete)
    assert desk.items() == ()
    undo = desk.page.undoable()
    assert undo is not None
    undo.do()
    assert desk.items() == (item,)
    redo = desk.page.redoable()
    assert redo is not None
    redo.do()
    assert desk.items() == ()
    assert not find(desk.page, QPushButton, "covering-go-on").isEnabled()


def test_a_phrase_is_covered_everywhere_and_what_is_left_is_said(desk: Desk) -> None:
    desk.open()
    field = find(desk.page, QLineEdit, "phrase")
    desk.key(Qt.Key.Key_P)
    assert field.hasFocus()
    type_text(field, "x")
    press(field, Qt.Key.Key_Return)
    assert desk.presenter.state.fault
    field.clear()
    type_text(field, "rosebud")
    press(field, Qt.Key.Key_Return)
    assert (field.text(), desk.presenter.state.fault) == ("", "")
    desk.push("covering-go-on")
    prepared = desk.presenter.state.prepared
    assert prepared is not None
    assert [one.file for one in prepared.left] == ["evidence-3"]
    kinds = [
        find(desk.page, QPushButton, name).property("kind") for name in ("covering-back", "covering-go-on")
    ]
    assert kinds == ["primary", "secondary"], "a name still shows: using the copy is not the bright button"
    desk.push("covering-back")
    assert desk.stage() is Stage.COVERING
    assert len(desk.items()) == 1
    desk.push("covering-go-on")
    desk.push("covering-go-on")
    assert desk.state_of_line == ("held", "this kind cannot be looked into")
    assert not any(map(shows, desk.copies().values()))


def test_findings_lead_to_their_places(desk: Desk) -> None:
    desk.job.program.accept_submission(desk.job.admin, desk.line.id, reason="So that it is rated.")
    desk.job.program.assign_raters(desk.job.lead, second_rate=Fraction(0))
    name, code = next((name, codes[0]) for name, codes in desk.job.codes().items() if codes)
    file = desk.job.program.open_work(desk.job.rater(name), code).files[1]
    place = area(file.digest, 1, (0.1, 0.1, 0.5, 0.2))
    sight = Sight(hint=Hint.NAME, evidence=file.digest, place=place, words="Below the table")
    desk.job.program.step_aside(desk.job.rater(name), code, sight)
    desk.open()
    assert next(one.words for one in desk.presenter.state.findings) == "A name: Below the table"
    desk.key(Qt.Key.Key_G)
    shown = desk.presenter.viewer.state
    assert (shown.current, shown.page) == (1, 1)
    desk.presenter.mark(place)
    desk.presenter.show_result()
    desk.presenter.use()
    assert desk.state_of_line == ("in_rating", None)
    assert desk.job.program.assign_raters(desk.job.lead).reallotted == 1


def test_somebody_else_was_quicker(desk: Desk) -> None:
    desk.open()
    desk.presenter.cover_phrase(NICKNAME)
    desk.presenter.show_result()
    desk.job.program.withdraw_submission(desk.job.admin, desk.line.id, reason="Asked for.")
    desk.presenter.use()
    notice = find(desk.page, Banner, "covering-banner").notice
    assert notice is not None
    assert "changed meanwhile" in notice.title
    assert desk.stage() is Stage.RESULT


def test_what_was_marked_is_there_again_after_a_lock_and_for_each_submission(desk: Desk) -> None:
    desk.open()
    desk.presenter.cover_phrase(NICKNAME)
    desk.presenter.viewer.choose(1)
    file = desk.presenter.viewer.state.files[1]
    desk.presenter.mark(area(file.digest, 0, (0.1, 0.1, 0.5, 0.2)))
    items = desk.items()
    kept, place = desk.page.left_off(), desk.page.place()
    desk.page.retire()
    assert desk.items() == ()
    presenter = CoveringPresenter(covering_doors(desk.job.program, desk.job.admin), desk.frame)
    page = CoveringPage(presenter, presenter.viewer, desk.frame)
    desk.qtbot.addWidget(page)
    presenter.attach(page)
    page.arrive(place)
    page.take_up(kept)
    assert presenter.state.items == items
    page.take_up("{not json")
    assert presenter.state.items == items
    page.retire()


def test_only_admins_have_the_page(desk: Desk) -> None:
    assert covering_page(desk.job.program, desk.job.admin).roles == {"admin"}
    desk.page.arrive("")
    assert desk.stage() is Stage.NOTHING
    desk.push("covering-intake")
    assert desk.frame.went == [("intake", "")]
