"""Home counts what waits for each role, leads there with that filter, and tries a backup for real."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assessor_app.application.clock import as_text
from assessor_app.application.ports.care import Care
from assessor_app.application.problems import Refused
from assessor_app.application.progress import Progress
from assessor_app.domain.people import Role
from tests.support.faults import do_the_job, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace, make_workspace
from tests.window.fakes import FakeFrame, HeldRunner
from tests.window.hands import click, drop_files, find, press, type_text, visible_texts
from ui.models.opener import Opener
from ui.pages.home.page import HomePage
from ui.pages.home.presenter import HomePresenter
from ui.pages.home.state import PLACES, Beginning, Day, HomeDoors, Keeping, Kind
from ui.wiring.home import home_of_admin, home_of_lead

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
LONG_AGO = as_text(NOW - timedelta(days=400))


@dataclass
class House:
    """A day, and what was asked."""

    day: Day
    frame: FakeFrame = field(default_factory=FakeFrame)
    code: str | None = "7KQ2M9A"
    backups: list[Path] = field(default_factory=list)
    tried: list[tuple[Path, Opener]] = field(default_factory=list)
    read: int = 0

    def page(self, qtbot: QtBot) -> HomePage:
        def back_up(path: Path, _progress: Progress) -> int:
            self.backups.append(path)
            return 12_300_000

        def drill(path: Path, opener: Opener, _progress: Progress) -> int:
            self.tried.append((path, opener))
            if opener.passphrase == "wrong":
                raise Refused("the passphrase does not open these keys")
            return 1204

        def note() -> None:
            self.read += 1

        doors = HomeDoors(
            count=lambda: self.day,
            next_work=lambda: self.code,
            now=lambda: NOW,
            back_up=back_up,
            drill=drill,
            read_issuer=note,
        )
        presenter = HomePresenter(doors, self.frame)
        page = HomePage(presenter)
        qtbot.addWidget(page)
        presenter.attach(page)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.setFocus()
        page.arrive("")
        return page


def keeping(*, at: str | None = None, lacks: tuple[Beginning, ...] = ()) -> Keeping:
    return Keeping(
        care=Care(backed_up_at=at, backup="/stick/one.backup" if at else None, drilled_at=at),
        can_rotate=False,
        lacks=lacks,
    )


def test_what_waits_stands_there_as_verbs_and_leads_to_its_list(qtbot: QtBot) -> None:
    house = House(Day(counts={Kind.DECIDE: 2, Kind.GIVE_OUT: 1204, Kind.RELEASE: 0}))
    page = house.page(qtbot)
    assert find(page, QLabel, "home-decide-count").text() == "2"
    assert find(page, QLabel, "home-give-out-count").text() == "1,204"
    assert not page.findChildren(QWidget, "home-release")
    begin = find(page, QPushButton, "home-next")
    assert begin.text() == "Decide 2"
    qtbot.waitUntil(begin.hasFocus)
    click(find(page, QPushButton, "home-decide-button"))
    assert house.frame.went == [("cases", "tab:decide")]
    press(begin, Qt.Key.Key_Return)
    assert house.frame.went[-1] == PLACES[Kind.DECIDE]


def test_a_rater_goes_straight_to_the_next_piece_of_work(qtbot: QtBot) -> None:
    house = House(Day(counts={Kind.SCORE: 12, Kind.GO_ON: 0}))
    page = house.page(qtbot)
    click(find(page, QPushButton, "home-next"))
    assert house.frame.went == [("scoring", "7KQ2M9A")]
    house.code = None
    click(find(page, QPushButton, "home-next"))
    assert house.frame.went[-1] == ("queue", "to-rate")


def test_where_nothing_waits_that_is_said(qtbot: QtBot) -> None:
    page = House(Day(counts=dict.fromkeys(Kind, 0))).page(qtbot)
    assert "Nothing waits for you" in visible_texts(page)
    assert not find(page, QPushButton, "home-next").isVisible()
    assert not any("second" in text.casefold() for text in visible_texts(page))


def test_counts_come_off_the_windows_thread_and_once_at_a_time(qtbot: QtBot) -> None:
    runner = HeldRunner()
    page = House(Day(counts={Kind.SIGN: 3}), frame=FakeFrame(tasks=runner)).page(qtbot)
    page.arrive("")
    assert len(runner.held) == 1
    runner.held.pop().finish()
    assert find(page, QLabel, "home-sign-count").text() == "3"


def test_a_new_workspace_says_what_it_lacks(qtbot: QtBot) -> None:
    house = House(Day(counts={}, keeping=keeping(lacks=tuple(Beginning))))
    page = house.page(qtbot)
    assert "Nothing waits for you" not in visible_texts(page)
    for what, place in (("programme", "catalogue"), ("people", "people"), ("portfolios", "intake")):
        click(find(page, QPushButton, f"begin-{what}-button"))
        assert house.frame.went[-1] == (place, "")
    issuer = find(page, QPushButton, "issuer-button")
    assert issuer.isVisible()
    click(issuer)
    assert not issuer.isVisible()
    assert house.read == 1


def test_a_backup_is_written_where_one_says(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(Day(counts={}, keeping=keeping()))
    page = house.page(qtbot)
    assert "Nothing was backed up from this computer yet." in visible_texts(page)
    click(find(page, QPushButton, "backup-button"))
    dialog = find(page, QFileDialog, "backup-dialog")
    house.day = replace(house.day, keeping=keeping(at=as_text(NOW)))
    dialog.fileSelected.emit(str(tmp_path / "one.backup"))
    dialog.reject()
    assert house.backups == [tmp_path / "one.backup"]
    assert any("12.3 MB" in text for text in visible_texts(page))
    assert any(text.startswith("Last on 29 Nov 2026") for text in visible_texts(page))


def test_a_restore_is_tried_with_the_newest_backup(qtbot: QtBot) -> None:
    house = House(Day(counts={}, keeping=keeping(at=LONG_AGO)))
    page = house.page(qtbot)
    click(find(page, QPushButton, "test-restore-button"))
    secret = find(page, QLineEdit, "drill-passphrase")
    qtbot.waitUntil(secret.hasFocus)
    press(secret, Qt.Key.Key_Return)
    assert "Type what opens it." in visible_texts(page)
    type_text(secret, "wrong")
    press(secret, Qt.Key.Key_Return)
    assert secret.property("wrong")
    secret.selectAll()
    type_text(secret, "right horse")
    press(secret, Qt.Key.Key_Return)
    assert house.tried[-1] == (Path("/stick/one.backup"), Opener(passphrase="right horse"))
    assert "The backup opens, and all of it is sound." in visible_texts(page)
    assert secret.text() == ""


def test_a_restore_by_the_recovery_key(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(Day(counts={}, keeping=keeping()))
    page = house.page(qtbot)
    page.arrive("drill")
    find(page, QRadioButton, "drill-by-words").click()
    click(find(page, QPushButton, "drill-try"))
    assert "Choose a backup first." in visible_texts(page)

    (tmp_path / "one.backup").write_bytes(b"")
    drop_files(find(page, QWidget, "drill-file"), tmp_path / "one.backup")
    find(page, QPlainTextEdit, "drill-words").insertPlainText("acrobat gravel")
    click(find(page, QPushButton, "drill-try"))
    assert house.tried == [(tmp_path / "one.backup", Opener(recovery="acrobat gravel"))]


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestWorkspace]:
    base = tmp_path_factory.mktemp("home")
    made = make_workspace(base / "workspace", base / "config")
    write_portfolios(base / "portfolios", ("Noor Example", "Olu Example"))
    do_the_job(made, base / "portfolios")
    yield made
    made.close()


def test_the_real_counts_and_a_real_test_restore(qtbot: QtBot, worked: TestWorkspace, tmp_path: Path) -> None:
    program = worked.program()
    ada, lea = worked.sign_in(ADMIN, Role.ADMIN, program), worked.sign_in(LEAD, Role.LEAD, program)
    states = program.list_submissions.states(ada)
    assert sum(states.values()) == len(list(program.list_submissions.for_admin(ada)))
    with pytest.raises(Refused):
        program.list_submissions.states(worked.sign_in(ASSESSORS[0], Role.ASSESSOR, program))
    frame = FakeFrame()
    lead = home_of_lead(program, lea).make(frame)
    qtbot.addWidget(lead)
    lead.show()
    lead.arrive("")
    admin = home_of_admin(program, ada).make(frame)
    qtbot.addWidget(admin)
    admin.show()
    admin.arrive("")
    program.back_up(ada, tmp_path / "one.backup")
    admin.arrive("drill")
    secret = find(admin, QLineEdit, "drill-passphrase")
    type_text(secret, PASSPHRASE)
    press(secret, Qt.Key.Key_Return)
    assert "The backup opens, and all of it is sound." in visible_texts(admin)
    assert program.care.of(ada.workspace.id).drilled_at is not None
    assert list((worked.config / "drill").iterdir()) == [], "nothing of it is left"
    for page in (lead, admin):
        page.retire()
