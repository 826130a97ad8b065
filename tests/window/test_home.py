"""Home counts what waits for each role, leads there with that filter, and tries a backup for real."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

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
from assessor_app.domain.standardisation import SeedRule
from tests.support.faults import do_the_job, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace, make_workspace
from tests.window.fakes import FakeFrame, HeldRunner, InlineRunner
from tests.window.hands import click, drop_files, find, press, type_text, visible_texts
from tests.window.looks.queue import many, work_index
from ui.models.opener import Opener
from ui.notices.told_lately import Told
from ui.pages.cases.state import CaseRow, Standing
from ui.pages.home.page import HomePage
from ui.pages.home.presenter import HomePresenter
from ui.pages.home.state import PLACES, Beginning, Coming, Day, HomeDoors, Keeping, Kind
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.widgets.row_button import RowButton
from ui.wiring.home import _unless_unchanged, cases_to_come, home_of_admin, home_of_lead, work_to_come
from ui.words.dates import clock_words

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
    now: datetime = NOW

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
            now=lambda: self.now,
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
    assert begin.text() == "Decide"
    qtbot.waitUntil(begin.hasFocus)
    click(find(page, QPushButton, "home-decide-button"))
    assert house.frame.went == [("cases", "tab:decide")]
    press(begin, Qt.Key.Key_Return)
    assert house.frame.went[-1] == PLACES[Kind.DECIDE]


def test_giving_work_out_begins_at_once(qtbot: QtBot) -> None:
    house = House(Day(counts={Kind.GIVE_OUT: 26}))
    press(find(house.page(qtbot), QPushButton, "home-next"), Qt.Key.Key_Return)
    assert house.frame.went == [("cases", "")]
    assert house.frame.triggered == ["cases-give-out"]


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


def coming(kind: Kind, target: str, **more: Any) -> Coming:
    page = "scoring" if "code" in more else "cases"
    return Coming(kind=kind, badge_name="AI essentials", page=page, target=target, **more)


def rows(page: QWidget) -> list[str]:
    return [
        row.accessibleName() for row in page.findChildren(RowButton) if row.isVisible() and row.isEnabled()
    ]


def test_what_comes_next_is_opened_from_its_row_by_keys_alone(qtbot: QtBot) -> None:
    next_two = (
        coming(Kind.GO_ON, "7KQ2M9A", code="7KQ2M9A", done=3, criteria=8),
        coming(Kind.SCORE, "C9HH3ZD", code="C9HH3ZD", since="2026-11-12"),
    )
    house = House(Day(counts={Kind.SCORE: 1, Kind.GO_ON: 1}, coming=next_two))
    page = house.page(qtbot)
    assert rows(page) == [
        "7 K Q 2 M 9 A, Begun, AI essentials, 3 of 8 criteria",
        "C 9 H H 3 Z D, To score, AI essentials, given on 12 Nov 2026",
    ]
    begin = find(page, QPushButton, "home-next")
    qtbot.waitUntil(begin.hasFocus)
    second = find(page, RowButton, "coming-1")
    for _ in range(8):
        if not second.hasFocus():
            press(page.focusWidget(), Qt.Key.Key_Tab)
    press(page.focusWidget(), Qt.Key.Key_Return)
    assert house.frame.went == [("scoring", "C9HH3ZD")]
    house.day = replace(house.day, coming=(next_two[1], next_two[0]))
    page.arrive("")
    assert rows(page)[0].startswith("C 9 H"), "the rows that were there are gone"
    assert page.focusWidget().objectName() == "coming-1", "the keys stay where they were"


def test_what_can_be_taken_back_no_more_leaves_the_list_by_itself(qtbot: QtBot) -> None:
    until = as_text(NOW + timedelta(minutes=1))
    house = House(
        Day(
            counts={Kind.TAKE_BACK: 1},
            coming=(coming(Kind.TAKE_BACK, "7KQ2M9A", code="7KQ2M9A", until=until),),
        )
    )
    page = house.page(qtbot)
    assert rows(page)[0].endswith("can be taken back until " + clock_words(until))
    house.day = Day(counts={})
    page._tick()
    assert len(rows(page)) == 1, "nothing is counted before it is over"
    house.now = NOW + timedelta(minutes=2)
    page._tick()
    assert rows(page) == []


def test_leads_are_led_to_the_cases_of_a_badge_and_told_who_is_not_there(qtbot: QtBot) -> None:
    waiting = coming(Kind.DECIDE, "tab:decide/ai-essentials", count=3, since="2026-11-12")
    house = House(Day(counts={Kind.DECIDE: 3}, coming=(waiting,), absent=("Dara", "Zoë")))
    page = house.page(qtbot)
    assert rows(page) == ["AI essentials, 3 to decide, Raters differ, since 12 Nov 2026"]
    click(find(page, RowButton, "coming-0"))
    assert house.frame.went == [("cases", "tab:decide/ai-essentials")]
    assert "Dara, Zoë" in visible_texts(page)
    assert not find(page, QPushButton, "absent-people").isVisible(), "a lead has no page for them"

    house.day = Day(counts={}, absent=tuple(f"P{n}" for n in range(30)), keeping=keeping())
    page.arrive("")
    assert find(page, QLabel, "absent-names").text().endswith("P7 and 22 more")
    click(find(page, QPushButton, "absent-people"))
    assert house.frame.went[-1] == ("people", "")


def test_what_was_told_lately_stands_there_with_the_way_to_all_of_it(qtbot: QtBot) -> None:
    house = House(Day(counts={}))
    page = house.page(qtbot)
    assert not find(page, QWidget, "home-told").isVisible(), "nothing was told"
    for number in range(9):
        notice = Notice(tone=Tone.GOOD, title=f"Job {number} is done.")
        house.frame.told.append(Told(notice=notice, at=NOW + timedelta(minutes=number)))
    page._tick()
    shown = [text for text in visible_texts(page) if text.startswith("Job")]
    assert shown == [f"Job {number} is done." for number in range(8, 1, -1)]
    click(find(page, QPushButton, "told-all"))
    assert house.frame.triggered == ["notices"]


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
    house = House(Day(counts={Kind.RELEASE: 2}, keeping=keeping(at=LONG_AGO)))
    page = house.page(qtbot)
    assert find(page, QPushButton, "home-next").property("kind") == "primary"
    click(find(page, QPushButton, "test-restore-button"))
    assert not find(page, QPushButton, "home-next").isVisible(), "the form is the work now"
    assert find(page, QPushButton, "drill-try").property("kind") == "primary"
    secret = find(page, QLineEdit, "drill-passphrase")
    qtbot.waitUntil(secret.hasFocus)
    press(secret, Qt.Key.Key_Return)
    assert "Type its passphrase, or choose another way to open it." in visible_texts(page)
    type_text(secret, "wrong")
    press(secret, Qt.Key.Key_Return)
    assert secret.property("wrong")
    secret.selectAll()
    type_text(secret, "right horse")
    press(secret, Qt.Key.Key_Return)
    assert house.tried[-1] == (Path("/stick/one.backup"), Opener(passphrase="right horse"))
    assert "The backup opens, and all of it is sound." in visible_texts(page)
    assert secret.text() == ""
    assert find(page, QPushButton, "home-next").property("kind") == "primary"


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


def test_a_raters_next_is_what_is_begun_then_new_then_what_can_be_taken_back() -> None:
    index = work_index(lambda: many(100))
    index.fill(InlineRunner())
    rows = work_to_come(index)
    kinds = [row.kind for row in rows]
    assert kinds == [Kind.GO_ON] * 6 + [Kind.TAKE_BACK] * 2, "never longer than eight, and the clock is seen"
    assert [row.until is not None for row in rows] == [kind is Kind.TAKE_BACK for kind in kinds]
    few = work_index(lambda: many(3))
    few.fill(InlineRunner())
    assert {row.target for row in work_to_come(few)} <= {line.id for line in many(3)}
    empty = work_index(tuple)
    empty.fill(InlineRunner())
    assert work_to_come(empty) == ()


def a_case(number: int, standing: Standing, badge: str, day: str) -> CaseRow:
    return CaseRow(
        id=f"c{number}", submission=f"s{number}", code="", badge=badge, badge_name=badge.title(),
        standing=standing, disputed=1, ratings=2, outcome="", revealed_on=day, fault="",
    )  # fmt: skip


def test_a_leads_next_is_what_differs_by_badge_the_oldest_first() -> None:
    cases = [
        a_case(1, Standing.RELEASED, "ai", "2026-01-01"),
        a_case(2, Standing.AGREED, "ai", "2026-02-02"),
        a_case(3, Standing.DECIDE, "ai", "2026-11-20"),
        a_case(4, Standing.DECIDE, "ai", "2026-11-13"),
        a_case(5, Standing.DECIDE, "data", "2026-11-12"),
    ]
    assert [(row.badge_name, row.kind, row.count, row.since, row.target) for row in cases_to_come(cases)] == [
        ("Data", Kind.DECIDE, 1, "2026-11-12", "tab:decide/data"),
        ("Ai", Kind.DECIDE, 2, "2026-11-13", "tab:decide/ai"),
        ("Ai", Kind.RELEASE, 1, "2026-02-02", "tab:release/ai"),
    ]
    assert cases_to_come(()) == ()
    assert len(cases_to_come([a_case(n, Standing.DECIDE, f"b{n}", "2026-01-01") for n in range(50)])) == 8


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


def test_counts_are_kept_until_something_is_logged_or_time_has_passed(
    worked: TestWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What becomes final is logged nowhere, and a lead is to hear of a stop all the same."""
    program, now = worked.program(), [NOW]
    monkeypatch.setattr("ui.wiring.home.utc_now", lambda: now[0])
    counted = _unless_unchanged(program, lambda: Day(counts={Kind.OPEN: 1}))
    first = counted()
    now[0] += timedelta(minutes=4)
    assert counted() is first
    now[0] += timedelta(minutes=1)
    assert counted() is not first
    later = counted()
    program.set_seed_rule(worked.sign_in(LEAD, Role.LEAD, program), "ai-essentials", SeedRule(percent=5))
    assert counted() is not later
