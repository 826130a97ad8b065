"""Notices stand in a corner, never on the primary button, offer a step, and can be read again."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.schema_version import HEAD
from tests.window.hands import find, press, visible_texts
from ui.actions import Actions
from ui.jobs.records import JobReport, RowFailure
from ui.notices.list import NoticeList
from ui.notices.told_lately import MOST_KEPT, MOST_SHOWN, NoticeBoard, stays_ms
from ui.page import Frame, Page, PageSpec, Who
from ui.problems import Notice, notice_of
from ui.tasks import Tasks
from ui.theme.tokens import Tone
from ui.widgets.buttons import primary_button
from ui.widgets.toast import Toast
from ui.window import MainWindow

ADMIN = Who(name="Ngozi Adeyemi", role="admin", roles=("admin",), organisation="Northfield")


class PressablePage(Page):
    """A page with its primary button where every page has it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.button = primary_button("Sign 24 awards", f"{name}-primary")
        self.button.setParent(self)
        self.setFocusProxy(self.button)

    def resizeEvent(self, event: object) -> None:
        size = self.button.sizeHint()
        self.button.setGeometry(
            self.width() - 24 - size.width(), self.height() - 24 - size.height(), size.width(), size.height()
        )


def spec(page: str) -> PageSpec:
    def make(_frame: Frame) -> Page:
        return PressablePage(page)

    return PageSpec(id=page, title=page.title(), icon="award", roles=frozenset({"admin"}), make=make)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    tasks = Tasks()
    made = MainWindow(tasks, Actions())
    tasks.setParent(made)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_pages(ADMIN, [spec("awards"), spec("people")])
    return made


def place_in(window: MainWindow, widget: QWidget) -> tuple[QPoint, QPoint]:
    corner = widget.mapTo(window, QPoint(0, 0))
    return corner, corner + QPoint(widget.width(), widget.height())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_notices_stack_in_a_corner_and_never_cover_the_primary_button(
    window: MainWindow, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    QApplication.processEvents()
    for number in range(MOST_SHOWN + 2):
        window.notify(Notice(tone=Tone.GOOD, title=f"Signed {number} awards.", detail="There. " * 12))
    toasts = window.findChildren(Toast)
    shown = [one for one in toasts if one.isVisible()]
    assert [one.told.notice.title for one in shown] == [f"Signed {number} awards." for number in (2, 3, 4)]
    _top, low = place_in(window, shown[-1])
    high, _bottom = place_in(window, find(window, QPushButton, "awards-primary"))
    assert low.y() <= high.y(), "above it, wherever it is"
    tops = [place_in(window, one)[0].y() for one in shown]
    assert tops == sorted(tops), "the newest is the lowest"
    left, right = place_in(window, shown[0])
    assert 0 < left.x() < right.x() < window.width()


def test_by_keys_alone_a_notice_is_answered_and_read_again(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[int] = []
    window.notify(
        Notice(tone=Tone.GOOD, title="Returned B210.", offer="Undo", offered=lambda: undone.append(1))
    )
    press(window, Qt.Key.Key_F8)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Undo"
    press(focus, Qt.Key.Key_Space)
    assert undone == [1]
    assert not any(one.isVisible() for one in window.findChildren(Toast))
    press(window, Qt.Key.Key_F8)
    listed = find(window, NoticeList, "notice-list")
    assert "Returned B210." in visible_texts(listed)
    again = find(listed, QPushButton, "told-0-offer")
    again.setFocus()
    press(again, Qt.Key.Key_Space)
    assert undone == [1, 1]
    qtbot.waitUntil(lambda: not window.findChildren(NoticeList))


def test_a_job_whose_page_is_left_tells_how_it_ended(qtbot: QtBot, window: MainWindow) -> None:
    ended: list[object] = []
    left = Event()
    report = JobReport(words="Signed 24 awards.", failures=(RowFailure(what="B210", why="no font"),))
    for label, told in (("Signing", report), ("Writing", JobReport(words="Wrote 3 awards."))):
        window.tasks.change(
            lambda _progress: left.wait(30), done=ended.append, failed=ended.append, label=label,
            report=lambda _none, told=told: told,  # type: ignore[misc]  # the default binds the loop's value
        )  # fmt: skip
    window.go("people")
    left.set()
    qtbot.waitUntil(lambda: len(ended) == 2 and not window.tasks.busy)
    first, second = [one.told.notice for one in window.findChildren(Toast)]
    assert (first.title, first.detail, first.tone) == ("Signed 24 awards.", "1 was left out.", Tone.WARNING)
    assert second.offer == "Show the page"
    find(window, QPushButton, "notice-1-offer").click()
    assert window.current_page == "awards"


def test_nothing_of_it_is_left_for_whoever_comes_next(qtbot: QtBot, window: MainWindow) -> None:
    window.notify(Notice(tone=Tone.WARNING, title="Returned B210.", offer="Undo", offered=lambda: None))
    entrance = QWidget()
    window.show_entrance(entrance)
    window.show_pages(ADMIN, [spec("awards")])
    assert not any(one.isVisible() for one in window.findChildren(Toast))
    press(window, Qt.Key.Key_F8)
    listed = find(window, NoticeList, "notice-list")
    assert "Nothing was told yet." in visible_texts(listed)
    listed.close()
    qtbot.waitUntil(lambda: not window.findChildren(NoticeList))


def test_another_role_of_the_same_person_is_told_nothing_of_it_and_late_words_reach_nobody(
    qtbot: QtBot, window: MainWindow
) -> None:
    report = JobReport(words="Took in 3.", failures=(RowFailure(what="Ada Student", why="no consent"),))
    ended: list[object] = []
    window.tasks.change(
        lambda _progress: None, done=ended.append, failed=ended.append, label="Taking in",
        report=lambda _none: report,
    )  # fmt: skip
    qtbot.waitUntil(lambda: len(window.tasks.records.all) == 1 and not window.tasks.busy)
    window.notify(Notice(tone=Tone.WARNING, title="Ada Student was left out."))
    window.show_pages(ADMIN, [spec("awards")])
    assert [len(window.tasks.records.all), len(window._notices.board.all)] == [1, 1], (
        "the pages were read again"
    )
    window.show_pages(replace(ADMIN, role="assessor"), [spec("awards")])
    assert not window.tasks.records.all
    assert not window._notices.board.all
    window.show_entrance(QWidget())
    window.notify(Notice(tone=Tone.GOOD, title="Saved “Ada Student.csv”."))
    assert window.tasks.page == ""
    window.show_pages(ADMIN, [spec("awards")])
    assert not window._notices.board.all


def test_what_went_wrong_stays_until_it_is_dismissed_and_an_offer_longer_than_words() -> None:
    plain = Notice(tone=Tone.GOOD, title="Saved.")
    assert stays_ms(Notice(tone=Tone.BAD, title="It failed.")) == 0
    assert 8_000 <= stays_ms(plain) < stays_ms(Notice(tone=Tone.GOOD, title="Saved.", offer="Undo"))
    assert stays_ms(Notice(tone=Tone.INFO, title="x" * 400)) > 30_000


def test_the_list_stays_bounded() -> None:
    board = NoticeBoard()
    for number in range(MOST_KEPT + 5):
        board.tell(Notice(tone=Tone.INFO, title=str(number)))
    assert (len(board.all), board.all[0].notice.title) == (MOST_KEPT, "5")


def test_copied_details_say_which_program_on_what_and_nothing_of_the_work() -> None:
    try:
        raise KeyError("Ada Student")
    except KeyError as error:
        copied = notice_of(error).copyable
    assert copied.startswith("Assessor ")
    assert f"schema {HEAD}" in copied
    assert "Qt " in copied
    assert "Ada" not in copied
