"""Files dropped anywhere: looked into off the window's thread, shown before anything is done."""

import json
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.progress import NO_PROGRESS, Progress
from resources import read_bytes
from tests.window.hands import find, press, visible_texts
from ui.actions import Actions
from ui.drops.kinds import Dropped, Kind, Taker, grouped
from ui.drops.sheet import DropSheet
from ui.page import Frame, Page, PageSpec, Who
from ui.tasks import Tasks
from ui.widgets.drop_area import DropArea
from ui.window import MainWindow
from ui.wiring.dropped import kind_of, look_into

ADMIN = Who(name="Ngozi Adeyemi", role="admin", roles=("admin", "lead"), organisation="Northfield")
LEAD = Who(name="Ngozi Adeyemi", role="lead", roles=("admin", "lead"), organisation="Northfield")
TAKES = {"intake": "portfolios", "people": "card", "verify": "award"}


def test_kinds_are_told_from_the_first_bytes(tmp_path: Path) -> None:
    bundle, cohort = tmp_path / "bundle.zip", tmp_path / "cohort.zip"
    for path, first in ((bundle, "manifest.json"), (cohort, "Zoe/essay.docx")):
        with ZipFile(path, "w") as archive:
            archive.writestr(first, "{}")
    (tmp_path / "workspace").mkdir()
    (tmp_path / "workspace" / "assessor.db").touch()
    (tmp_path / "programme.json").write_bytes(read_bytes("samples/programme.json"))
    (tmp_path / "card.json").write_text(json.dumps({"format": "assessor/card/v1", "name": "Lea"}))
    (tmp_path / "award.json").write_text("\ufeff" + json.dumps({"@context": [], "proof": {}}))
    (tmp_path / "did.json").write_text(json.dumps({"@context": [], "id": "did:web:a", "assertionMethod": []}))
    (tmp_path / "notes.txt").write_text("nothing")
    (tmp_path / "deep.json").write_text("{" + '"a":[' * 200_000)
    os.mkfifo(tmp_path / "pipe")
    expected = {
        "workspace": Kind.WORKSPACE, "bundle.zip": Kind.BUNDLE, "cohort.zip": Kind.PORTFOLIOS,
        "programme.json": Kind.PROGRAMME, "card.json": Kind.CARD, "award.json": Kind.AWARD,
        "did.json": Kind.TRUST,
        "notes.txt": Kind.OTHER, "deep.json": Kind.OTHER, "pipe": Kind.OTHER, "gone": Kind.UNREADABLE,
    }  # fmt: skip
    found = look_into([tmp_path / name for name in expected], NO_PROGRESS)
    assert {one.path.name: one.kind for one in found} == expected
    assert kind_of(b"%PDF-1.7") is kind_of(b"eyJh.eyJi.c2ln") is kind_of(b"<?xml?><svg>") is Kind.AWARD
    assert kind_of(b"ASBK\x01") is Kind.BACKUP


@given(st.binary(max_size=200))
def test_no_bytes_upset_it(start: bytes) -> None:
    assert kind_of(start) in Kind
    assert kind_of(b"{" + start) in Kind
    assert kind_of(b"PK\x03\x04" + start) in Kind


def test_what_a_role_may_not_do_is_said_and_has_no_verb() -> None:
    cohort_dropped = Dropped(path=Path("cohort"), kind=Kind.PORTFOLIOS)
    dropped = [cohort_dropped, Dropped(path=Path("a.pdf"), kind=Kind.AWARD)]
    takers = {
        Kind.PORTFOLIOS: Taker(page="intake", title="Intake", roles=frozenset({"admin"})),
        Kind.AWARD: Taker(page="verify", title="Verify", roles=frozenset({"admin", "lead"})),
    }
    award, cohort = grouped(dropped, takers, "lead")
    assert (award.verb, award.page) == ("Verify", "verify")
    assert cohort.verb == ""
    assert cohort.consequence.startswith("Portfolios are taken in by admins.")
    assert grouped(dropped, takers, "admin")[1].verb == "Look through it"
    assert "Sign in as one" in grouped(dropped[:1], takers, "")[0].consequence
    (backup,) = grouped([Dropped(path=Path("b"), kind=Kind.BACKUP)], takers, "admin")
    assert "Restore from a backup…" in backup.consequence


class TakingPage(Page):
    """A page with a field, and a place for files of its own."""

    def __init__(self, name: str, taken: list[tuple[str, tuple[str, ...]]]) -> None:
        super().__init__()
        self.name, self.taken = name, taken
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}-field")
        self.area = DropArea("Logo", "Drop a picture.", f"{name}-area")
        self.area.dropped.connect(lambda paths: taken.append((f"{name}-area", tuple(p.name for p in paths))))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.area)

    def receive(self, paths: Sequence[Path]) -> None:
        self.taken.append((self.name, tuple(path.name for path in paths)))


class Desk:
    def __init__(self, qtbot: QtBot, who: Who = ADMIN) -> None:
        self.qtbot = qtbot
        self.taken: list[tuple[str, tuple[str, ...]]] = []
        self.threads: set[int] = set()
        tasks = Tasks()
        self.window = MainWindow(tasks, Actions())
        tasks.setParent(self.window)
        qtbot.addWidget(self.window)

        def look(paths: Sequence[Path], progress: Progress) -> tuple[Dropped, ...]:
            self.threads.add(threading.get_ident())
            return look_into(paths, progress)

        self.window.drops.look_into = look
        with qtbot.waitExposed(self.window):
            self.window.show()
        if who.role:
            self.window.show_pages(who, [self.spec(page) for page in TAKES])

    def spec(self, page: str) -> PageSpec:
        def make(_frame: Frame) -> Page:
            return TakingPage(page, self.taken)

        roles = frozenset({"admin", "lead"}) if page == "verify" else frozenset({"admin"})
        return PageSpec(
            id=page, title=page.title(), icon="inbox", roles=roles, make=make, takes=frozenset({TAKES[page]})
        )

    def drop(self, over: QWidget, *paths: Path) -> bool:
        """Drag onto the native window, as the system does; whether the window took it."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at = QPointF(over.mapTo(self.window, over.rect().center()))
        action, buttons, keys = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        native = self.window.windowHandle()
        enter = QDragEnterEvent(at.toPoint(), action, data, buttons, keys)
        dropped = QDropEvent(at, action, data, buttons, keys)
        took = self.window.drops.eventFilter(native, enter) and self.window.drops.eventFilter(native, dropped)
        QApplication.processEvents()
        return took

    def sheet(self) -> DropSheet:
        self.qtbot.waitUntil(lambda: bool(self.window.findChildren(DropSheet)))
        return self.window.findChildren(DropSheet)[0]

    def close(self, sheet: DropSheet) -> None:
        sheet.close()
        self.qtbot.waitUntil(lambda: not self.window.findChildren(DropSheet))


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    (tmp_path / "cohort").mkdir()
    (tmp_path / "award.json").write_text(json.dumps({"proof": {}}))
    (tmp_path / "card.json").write_text(json.dumps({"format": "assessor/card/v1"}))
    (tmp_path / "notes.txt").write_text("nothing")
    return {path.stem: path for path in tmp_path.iterdir()}


def test_nothing_happens_before_somebody_says_so(qtbot: QtBot, files: dict[str, Path]) -> None:
    desk = Desk(qtbot)
    field = find(desk.window, QLineEdit, "intake-field")
    assert desk.drop(field, files["card"], files["award"], files["notes"], files["card"])
    sheet = desk.sheet()
    assert desk.taken == []
    assert field.text() == "", "a field takes no file for text"
    assert threading.main_thread().ident not in desk.threads
    texts = visible_texts(sheet)
    assert sum("Somebody’s card" in text for text in texts) == 1, "twice the same is once"
    assert any("Unknown: “notes.txt”" in text for text in texts)
    find(sheet, QPushButton, "dropped-1-take").click()
    assert desk.taken == [("people", ("card.json",))]
    assert desk.window.current_page == "people"
    waiting = find(desk.window, QPushButton, "notice-0-offer")
    qtbot.waitUntil(lambda: not desk.window.findChildren(DropSheet))
    waiting.click()
    rest = desk.sheet()
    press(find(rest, QPushButton, "drop-take"), Qt.Key.Key_Return)
    assert desk.taken[1:] == [("verify", ("award.json",))]
    qtbot.waitUntil(lambda: not desk.window.findChildren(DropSheet))


def test_the_page_that_shows_its_own_preview_is_given_it_at_once(
    qtbot: QtBot, files: dict[str, Path]
) -> None:
    desk = Desk(qtbot)
    assert desk.drop(find(desk.window, QLineEdit, "intake-field"), files["cohort"])
    qtbot.waitUntil(lambda: desk.taken == [("intake", ("cohort",))])
    assert not desk.window.findChildren(DropSheet)


def test_a_place_for_files_keeps_its_own(qtbot: QtBot, files: dict[str, Path]) -> None:
    desk = Desk(qtbot)
    assert not desk.drop(find(desk.window, DropArea, "intake-area"), files["award"])
    assert not desk.window.findChildren(DropSheet)


def test_a_place_for_files_that_the_drag_left_is_at_rest_again(qtbot: QtBot, files: dict[str, Path]) -> None:
    desk = Desk(qtbot)
    area = find(desk.window, DropArea, "intake-area")
    desk.drop(area, files["award"])
    area.setProperty("drop", "over")
    assert desk.drop(find(desk.window, QLineEdit, "intake-field"), files["notes"])
    assert area.property("drop") == "idle"
    desk.close(desk.sheet())


def test_a_lead_is_told_who_takes_portfolios_in(qtbot: QtBot, files: dict[str, Path]) -> None:
    desk = Desk(qtbot, LEAD)
    assert desk.drop(find(desk.window, QLineEdit, "verify-field"), files["cohort"])
    sheet = desk.sheet()
    assert any("Portfolios are taken in by admins." in text for text in visible_texts(sheet))
    assert not sheet.findChildren(QPushButton, "drop-take")
    press(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.window.findChildren(DropSheet))
    assert desk.taken == []


def test_at_the_entrance_awards_are_verified_and_the_rest_waits_for_somebody(
    qtbot: QtBot, files: dict[str, Path]
) -> None:
    desk = Desk(qtbot, Who(name="", role="", roles=(), organisation=""))
    entrance = QWidget()
    taken: list[Sequence[Path]] = []
    desk.window.show_entrance(entrance, {Kind.AWARD: taken.append, Kind.BUNDLE: taken.append})
    assert desk.drop(entrance, files["award"])
    qtbot.waitUntil(lambda: taken == [(files["award"],)])
    assert desk.drop(entrance, files["cohort"])
    sheet = desk.sheet()
    assert any("Sign in as one" in text for text in visible_texts(sheet))
    desk.close(sheet)


def test_what_was_dropped_before_somebody_locked_is_shown_to_nobody(
    qtbot: QtBot, files: dict[str, Path]
) -> None:
    desk = Desk(qtbot)
    hold = threading.Event()

    def look(paths: Sequence[Path], progress: Progress) -> tuple[Dropped, ...]:
        assert hold.wait(10)
        return look_into(paths, progress)

    desk.window.drops.look_into = look
    assert desk.drop(find(desk.window, QLineEdit, "intake-field"), files["card"])
    desk.window.show_entrance(QWidget())
    hold.set()
    qtbot.waitUntil(lambda: not desk.window.tasks.busy)
    assert not desk.window.findChildren(DropSheet)
    assert desk.taken == []


def test_what_holds_no_file_is_left_alone(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    data = QMimeData()
    data.setText("words")
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert not desk.window.drops.eventFilter(desk.window.windowHandle(), enter)
    assert not desk.window.drops.eventFilter(desk.window.windowHandle(), QEvent(QEvent.Type.DragLeave))
