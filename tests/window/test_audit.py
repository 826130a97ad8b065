"""The page Audit on a real workspace: found, read, checked and reported by keys alone; nothing is changed."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.rows import LogEntryRow
from assessor_app.domain.people import Role
from tests.support.faults import raw_database
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace
from tests.window.fakes import FakeFrame, HeldRunner
from tests.window.hands import click, find, press, type_text, visible_texts
from ui.pages.audit.page import AuditPage
from ui.pages.audit.presenter import AuditPresenter
from ui.pages.audit.state import Since, Tab
from ui.pages.audit.words import fault_words
from ui.tasks import Runner
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.wiring.audit import _doors


class Reader:
    """The page as somebody sees it."""

    def __init__(self, qtbot: QtBot, workspace: TestWorkspace, report: Path, who: str = ADMIN) -> None:
        self.workspace, self.program = workspace, workspace.program()
        role = Role.ADMIN if who == ADMIN else Role.LEAD
        self.session = workspace.sign_in(who, role, self.program)
        self.frame = FakeFrame()
        self.presenter = AuditPresenter(_doors(self.program, self.session), self.frame)
        self.page = AuditPage(self.presenter, self.frame.tasks, asking_file=lambda *_: report)
        self.presenter.attach(self.page)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("")

    @property
    def table(self) -> TableView:
        return find(self.page, TableView, "audit-table")

    def listed(self) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    def band(self) -> tuple[Tone, str]:
        notice = find(self.page, Banner, "audit-chain").notice
        assert notice is not None
        return notice.tone, f"{notice.title} {notice.detail}"

    def verify(self) -> None:
        click(find(self.page, QPushButton, "audit-verify"))


@pytest.fixture
def reader(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> Reader:
    return Reader(qtbot, workspace, tmp_path / "report.json")


def test_the_newest_entry_is_first_and_shown_in_full(reader: Reader) -> None:
    assert reader.listed()[0] == "Roster changed"
    assert reader.listed()[-1] == "Workspace made"
    words = visible_texts(reader.page)
    assert "What changed" in words
    assert f"Added: {ASSESSORS[-1]}" in words
    press(reader.table, Qt.Key.Key_End)
    assert "Workspace made" in visible_texts(reader.page)


def test_a_search_finds_words_names_and_numbers(reader: Reader) -> None:
    search = find(reader.page, SearchField, "audit-search")
    for words, found in (("roster ada", {"Roster changed"}), ("#1", {"Workspace made"}), ("zzz", set())):
        search.setFocus()
        search.clear()
        type_text(search, words)
        press(search, Qt.Key.Key_Return)
        assert set(reader.listed()) == found
    click(find(reader.page, QPushButton, "audit-clear-all"))
    assert len(reader.listed()) > 5
    reader.presenter.filter(kind="programme", since=Since.TODAY)
    assert reader.listed() == ["Programme loaded"]
    reader.presenter.filter(person=reader.workspace.people[ADMIN])
    assert reader.listed() == ["Programme loaded"]
    reader.presenter.clear()
    reader.presenter.show_tab(Tab.HEADS)
    assert find(reader.page, TableView, "audit-heads").isVisible()


def test_what_is_asked_for_from_another_page_is_listed_alone(reader: Reader) -> None:
    every = len(reader.listed())
    reader.page.arrive("#1")
    assert len(reader.listed()) == 1
    kind = reader.presenter.state.first[0].kind
    reader.page.arrive(f"kind:{kind}")
    assert {line.kind for line in reader.presenter.state.first} == {kind}
    assert reader.presenter.state.words == ""
    reader.page.arrive("person:nobody")
    assert reader.listed() == []
    reader.presenter.clear()
    assert len(reader.listed()) == every


def test_the_check_says_that_all_is_intact_and_is_reported(reader: Reader, tmp_path: Path) -> None:
    assert reader.band()[0] is Tone.NEUTRAL
    export = find(reader.page, QPushButton, "audit-export")
    assert not export.isEnabled()
    reader.verify()
    with reader.program.storage.read() as reading:
        size = reading.size
    tone, words = reader.band()
    assert tone is Tone.GOOD
    assert words.startswith(f"Intact to entry {size}.")
    click(export)
    report = json.loads((tmp_path / "report.json").read_bytes())
    assert (report["ok"], report["entries"]) == (True, size)
    reader.presenter.export(tmp_path / "report.txt")
    assert "Nothing was changed." in (tmp_path / "report.txt").read_text()


def test_the_first_broken_entry_is_named_with_what_to_do(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    with raw_database(workspace.folder) as database:
        database.execute("UPDATE log_entry SET rows = rows || 'x' WHERE \"index\" = 2")
        assert LogEntryRow.table == "log_entry"
    reader = Reader(qtbot, workspace, tmp_path / "report.txt", LEAD)
    reader.verify()
    tone, words = reader.band()
    assert tone is Tone.BAD
    assert words.startswith("Log entry 3 does not hold: its list of rows was changed.")
    assert "restore the last backup" in words
    find(reader.page, QPushButton, "audit-chain-copy").click()
    assert "log entry 3" in QApplication.clipboard().text()
    show = find(reader.page, QPushButton, "audit-chain-offer")
    assert show.text() == "Show entry 3"
    click(show)
    chosen = reader.presenter.state.chosen
    assert chosen is not None
    assert chosen.index == 2


def test_a_check_that_is_stopped_claims_nothing(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    reader = Reader(qtbot, workspace, tmp_path / "report.txt")
    held = HeldRunner()
    runner: Runner = held
    reader.frame.tasks = held
    assert runner is held
    reader.verify()
    assert not find(reader.page, QPushButton, "audit-verify").isEnabled()
    reader.presenter.cancel()
    assert reader.band()[0] is Tone.NEUTRAL
    assert find(reader.page, QPushButton, "audit-verify").isEnabled()
    assert reader.presenter.state.checked is None


FILE, HEAD = "The evidence file 3f9a12c4…", "The signed head of 1,200 entries"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (f"file {'3f9a12c4' * 8}: it is missing", f"{FILE} does not hold: it is missing."),
        ("row person p1: it was changed", "The row p1 of the table “person” does not hold: it was changed."),
        ("table award: it is missing", "The table “award” does not hold: it is missing."),
        ("checkpoint of 1200 entries: it says 9", f"{HEAD} does not hold: it says 9."),
        ("the log has 3: it is 1 behind", "The log has 3: it is 1 behind."),
    ],
)  # fmt: skip
def test_what_does_not_hold_is_a_sentence(fault: str, words: str) -> None:
    assert fault_words(fault) == words
