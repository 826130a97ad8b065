"""The house's widgets, with real clicks and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import FoundBad, Refused, Unusable
from assessor_app.application.progress import Cancelled
from tests.window.hands import click, find, press, type_text
from ui.page import Question
from ui.problems import Notice, notice_of
from ui.theme.look import active_theme
from ui.theme.tokens import DARK, LIGHT, Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import IconButton, make_primary, primary_button, secondary_button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.confirm_box import ConfirmBox
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import CodeLabel, ElidedText, Text
from ui.widgets.progress_row import ProgressRow
from ui.widgets.reason_field import ReasonField
from ui.widgets.search_field import SearchField

MARKUP = "<b>Bold</b> <img src='https://example.org/x.png'>"


def show(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_foreign_text_is_never_read_as_markup(qtbot: QtBot) -> None:
    for label in (Text(MARKUP), CodeLabel(MARKUP), ElidedText(MARKUP)):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_problem(Unusable(MARKUP))
    assert find(banner, QLabel, "banner-title").textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("error", "tone", "title", "detail"),
    [
        (
            Unusable("the file is damaged", where="a.zip", remedy="Ask for it again."),
            Tone.WARNING,
            "The file is damaged.",
            "In a.zip. Ask for it again.",
        ),
        (Refused("locked"), Tone.WARNING, "Locked.", ""),
        (FoundBad("the chain is broken"), Tone.BAD, "The chain is broken.", ""),
        (Cancelled(), Tone.NEUTRAL, "Cancelled.", "What was already saved stays saved."),
    ],
)
def test_what_was_raised_becomes_words(error: Exception, tone: Tone, title: str, detail: str) -> None:
    notice = notice_of(error)
    assert (notice.tone, notice.title, notice.detail) == (tone, title, detail)


def test_the_details_of_a_defect_hold_places_and_no_values() -> None:
    def fail(learner: str) -> None:
        raise KeyError(learner)

    try:
        fail("Ada Lovelace")
    except KeyError as error:
        notice = notice_of(error)
    assert "KeyError" in notice.copyable
    assert "test_widgets.py" in notice.copyable
    assert "fail" in notice.copyable
    assert "Ada" not in f"{notice.title}{notice.detail}{notice.copyable}"


def test_a_banner_shows_copies_and_is_dismissed(qtbot: QtBot) -> None:
    banner = Banner()
    holder = show(qtbot, QWidget())
    banner.setParent(holder)
    taken: list[str] = []
    banner.show_notice(
        Notice(tone=Tone.BAD, title="It broke.", copyable="here"),
        offer="Repair",
        offered=lambda: taken.append("yes"),
    )
    assert banner.isVisible()
    assert banner.accessibleName() == "It broke."
    click(find(banner, QPushButton, "banner-copy"))
    assert QGuiApplication.clipboard().text() == "here"
    click(find(banner, QPushButton, "banner-offer"))
    assert taken == ["yes"]
    with qtbot.waitSignal(banner.closed):
        click(find(banner, QToolButton, "banner-close"))
    assert not banner.isVisible()
    QGuiApplication.clipboard().clear()


def test_what_a_banner_must_say_until_it_is_mended_cannot_be_dismissed(qtbot: QtBot) -> None:
    holder = show(qtbot, QWidget())
    banner = Banner(parent=holder)
    close = find(banner, QToolButton, "banner-close")
    banner.show_notice(Notice(tone=Tone.BAD, title="Not saved."), offer="Save", offered=print, stays=True)
    assert not close.isVisible()
    banner.show_notice(Notice(tone=Tone.GOOD, title="Saved."))
    assert close.isVisible()


def test_buttons_below_a_form_break_into_even_lines(qtbot: QtBot) -> None:
    buttons = [secondary_button("Seven letters" * 2, f"button-{number}") for number in range(5)]
    row = FlowRow(*buttons, rightwards=True)
    show(qtbot, row)
    wide = buttons[0].sizeHint().width() + 8
    row.resize(4 * wide + 8, 200)  # four would fit in the first line
    QApplication.processEvents()
    lines: dict[int, int] = {}
    for button in buttons:
        lines[button.y()] = lines.get(button.y(), 0) + 1
    assert sorted(lines.values()) == [2, 3]
    row.resize(wide // 2, 400)
    QApplication.processEvents()
    assert len({button.y() for button in buttons}) == 5, "each is alone where not even one fits"


def test_an_icon_keeps_its_distance_from_words_that_come_later(qtbot: QtBot) -> None:
    early, late = (
        primary_button("Take in", "early", icon="download"),
        primary_button("", "late", icon="download"),
    )
    alone = IconButton("download", "Take in", "alone")
    for button in (early, late, alone):
        qtbot.addWidget(button)
    assert late.iconSize() == early.iconSize()
    assert alone.iconSize().width() < early.iconSize().width()


def test_the_next_step_is_bright_only_while_it_is_the_next_step(qtbot: QtBot) -> None:
    button = primary_button("Export…", "export", icon="package")
    show(qtbot, button)
    bright = button.grab().toImage()
    make_primary(button, "package", primary=False)
    assert button.property("kind") == "secondary"
    assert button.grab().toImage() != bright
    make_primary(button, "package", primary=True)
    assert button.grab().toImage() == bright


def test_a_chip_says_its_status_and_grows_with_the_word(qtbot: QtBot) -> None:
    chip = Chip("Score", Tone.INFO)
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.show_status("Cannot be opened", Tone.BAD)
    assert chip.accessibleName() == "Cannot be opened"
    assert chip.sizeHint().width() > narrow


def test_a_form_row_names_its_field_and_says_what_is_wrong(qtbot: QtBot) -> None:
    field = QLineEdit()
    row = FormRow("&Due date", field, "As 24 Nov 2026.")
    qtbot.addWidget(row)
    assert field.accessibleName() == "Due date"
    row.show_fault("That is no date.")
    assert field.property("wrong") is True
    assert field.accessibleDescription() == "That is no date."
    row.show_fault("")
    assert field.property("wrong") is False
    assert field.accessibleDescription() == "As 24 Nov 2026."


@pytest.mark.parametrize(
    ("shortcut", "keys"),
    [("J", ["J"]), ("Ctrl+Return", ["Ctrl", "Return"]), ("Ctrl++", ["Ctrl", "+"]), ("+", ["+"])],
)
def test_a_key_cap_for_each_key(qtbot: QtBot, shortcut: str, keys: list[str]) -> None:
    cap = KeyCap(shortcut)
    qtbot.addWidget(cap)
    assert [label.text() for label in cap.findChildren(QLabel)] == keys


def test_a_code_is_spelled_to_a_screen_reader(qtbot: QtBot) -> None:
    label = CodeLabel("A7F3K2Q")
    qtbot.addWidget(label)
    assert label.accessibleName() == "A 7 F 3 K 2 Q"


def test_what_does_not_fit_is_cut_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedText("A very long name of an organisation")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == "A very long name of an organisation"


def test_cancel_asks_once(qtbot: QtBot) -> None:
    asked: list[int] = []
    row = ProgressRow("Import", lambda: asked.append(1))
    show(qtbot, row)
    row.show_step(3, 10, "a.zip")
    cancel = find(row, QPushButton, "progress-cancel")
    click(cancel)
    click(cancel)
    assert asked == [1]
    assert cancel.text() == "Stopping…"


def test_an_empty_place_offers_the_next_step(qtbot: QtBot) -> None:
    taken: list[str] = []
    empty = EmptyState("inbox", "Nothing to score", "Portfolios come here.")
    empty.offer("Open the catalogue", "open", lambda: taken.append("open"))
    show(qtbot, empty)
    click(find(empty, QPushButton, "open"))
    assert taken == ["open"]
    assert empty.accessibleName() == "Nothing to score Portfolios come here."


def test_the_search_tells_after_a_pause_and_esc_clears(qtbot: QtBot) -> None:
    field = SearchField("Search badge or code")
    show(qtbot, field)
    with qtbot.waitSignal(field.searched) as typed:
        type_text(field, "  lab ")
    assert typed.args == ["lab"]
    with qtbot.waitSignal(field.searched) as cleared:
        press(field, Qt.Key.Key_Escape)
    assert cleared.args == [""]


class TestConfirmBox:
    @staticmethod
    def open(qtbot: QtBot) -> ConfirmBox:
        made = ConfirmBox(Question(title="Revoke?", consequence="For ever.", verb="Revoke award"))
        show(qtbot, made)
        return made

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
    def test_return_and_esc_cancel(self, qtbot: QtBot, key: Qt.Key) -> None:
        box = self.open(qtbot)
        press(box, key)
        assert box.result() == ConfirmBox.DialogCode.Rejected
        assert not box.isVisible()

    def test_the_verb_accepts(self, qtbot: QtBot) -> None:
        box = self.open(qtbot)
        verb = find(box, QPushButton, "confirm-yes")
        assert verb.text() == "Revoke award"
        click(verb)
        assert box.result() == ConfirmBox.DialogCode.Accepted

    def test_return_on_the_verb_accepts(self, qtbot: QtBot) -> None:
        box = self.open(qtbot)
        verb = find(box, QPushButton, "confirm-yes")
        press(box, Qt.Key.Key_Tab)
        qtbot.waitUntil(verb.hasFocus)
        press(verb, Qt.Key.Key_Return)
        assert box.result() == ConfirmBox.DialogCode.Accepted

    def test_what_must_be_typed_is_typed_first(self, qtbot: QtBot) -> None:
        box = ConfirmBox(Question(title="Revoke?", consequence="", verb="Revoke", typed="A7F3K2Q"))
        show(qtbot, box)
        verb, field = find(box, QPushButton, "confirm-yes"), find(box, QLineEdit, "confirm-typed")
        type_text(field, "A7F3K2")
        assert not verb.isEnabled()
        press(field, Qt.Key.Key_Return)
        assert box.result() == ConfirmBox.DialogCode.Rejected
        type_text(field, "Q")
        assert verb.isEnabled()


class TestDropArea:
    @staticmethod
    def drop(area: QWidget, *addresses: str) -> None:
        data = QMimeData()
        data.setUrls([QUrl(address) for address in addresses])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(area, enter)
        QApplication.sendEvent(area, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))

    def test_tells_local_paths(self, qtbot: QtBot) -> None:
        area = DropArea("Import", "Drop here.", "drop")
        show(qtbot, area)
        with qtbot.waitSignal(area.dropped) as dropped:
            self.drop(area, "file:///data/a.zip", "file:///data/b.zip")
        assert dropped.args == [(Path("/data/a.zip"), Path("/data/b.zip"))]

    def test_never_takes_what_is_remote(self, qtbot: QtBot) -> None:
        area = DropArea("Import", "Drop here.", "drop")
        show(qtbot, area)
        with qtbot.assertNotEmitted(area.dropped):
            self.drop(area, "https://example.org/a.zip")


def test_icons_follow_the_theme_and_die_with_their_button(qtbot: QtBot) -> None:
    theme = active_theme()
    button = secondary_button("Import…", "import", icon="upload")
    lock = IconButton("lock", "Lock the window", "lock")
    for widget in (button, lock):
        qtbot.addWidget(widget)
    light = button.icon().pixmap(16, 16).toImage()
    theme.use(DARK)
    assert button.icon().pixmap(16, 16).toImage() != light
    lock.deleteLater()
    QApplication.processEvents()
    theme.use(LIGHT)
    assert button.icon().pixmap(16, 16).toImage() == light


def test_a_reason_is_given_by_ctrl_return_and_return_begins_a_line(qtbot: QtBot) -> None:
    field = ReasonField("reason")
    qtbot.addWidget(field)
    given: list[str] = []
    field.given.connect(lambda: given.append(field.toPlainText()))
    type_text(field, "no name")
    press(field, Qt.Key.Key_Return)
    type_text(field, "in it")
    assert given == []
    press(field, Qt.Key.Key_Return, control=True)
    assert given == ["no name\nin it"]


def test_the_wheel_scrolls_past_a_choice_that_does_not_have_the_keys(qtbot: QtBot) -> None:
    def turn() -> None:
        middle = QPointF(choice.rect().center())
        wheel = QWheelEvent(
            middle,
            QPointF(choice.mapToGlobal(choice.rect().center())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(choice, wheel)

    whole, choice, button = QWidget(), Choice("Own level", "own"), QPushButton("Decide")
    column = QVBoxLayout(whole)
    column.addWidget(choice)
    column.addWidget(button)
    choice.addItems(["None", "Secure", "Strong"])
    show(qtbot, whole)
    button.setFocus()
    turn()
    assert (choice.currentText(), choice.hasFocus()) == ("None", False)
    choice.setFocus()
    turn()
    assert choice.currentText() == "Secure"
