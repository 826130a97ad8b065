"""How hard a passphrase is to guess, and what the fields for one say."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.window.hands import find, press, type_text
from ui.models.new_passphrase import (
    AGAIN,
    NEW,
    Strength,
    TypedTwice,
    faults_of_new,
    guessing_bits,
    strength_of,
)
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase_field import PassphraseField, PassphraseRow


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.NONE),
        ("   ", Strength.NONE),
        ("password1234", Strength.WEAK),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("123456789012", Strength.WEAK),
        ("qwertyuiop12", Strength.WEAK),
        ("horse horse horse horse", Strength.WEAK),
        ("NgoziAdeyemi2026", Strength.WEAK),
        ("gravel pendant quarry", Strength.FAIR),
        ("gravel pendant quarry marble", Strength.GOOD),
        ("gravel pendant quarry marble unicorn", Strength.STRONG),
        ("x7#Kp2$wQz9!vLm4", Strength.GOOD),
    ],
)
def test_the_word_for_a_passphrase(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase, known=("Ngozi Adeyemi", "Northfield")) is strength


@given(st.text(), st.text())
@example("000", "")
def test_more_is_never_easier(passphrase: str, more: str) -> None:
    separate = f"{passphrase} {more}"
    assert guessing_bits(separate) >= guessing_bits(passphrase)
    assert guessing_bits(passphrase, known=(passphrase,)) <= guessing_bits(passphrase) + 0.01


def test_what_is_wrong_is_said_at_its_field() -> None:
    assert [of for of, _ in faults_of_new(TypedTwice(new="short", again="short"))] == [NEW]
    assert [of for of, _ in faults_of_new(TypedTwice(new=" " * 12, again=" " * 12))] == [NEW]
    assert [of for of, _ in faults_of_new(TypedTwice(new="long enough for us", again="other"))] == [AGAIN]
    assert not faults_of_new(TypedTwice(new="long enough for us", again="long enough for us"))


def test_caps_lock_is_seen_by_the_letters_that_come(qtbot: QtBot) -> None:
    row = PassphraseRow("Passphrase", "secret")
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    row.activateWindow()
    field, caps = row.passphrase, find(row, QLabel, "secret-caps")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    plain, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier

    def letter(text: str, held: Qt.KeyboardModifier) -> None:  # QTest knows nothing of Caps Lock
        key = {"A": Qt.Key.Key_A, "b": Qt.Key.Key_B, "1": Qt.Key.Key_1}[text]
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, held, text))

    letter("A", shift)
    assert not caps.isVisible()
    press(field, Qt.Key.Key_CapsLock)
    assert caps.isVisible()
    letter("b", plain)
    assert not caps.isVisible()
    letter("b", shift)
    assert caps.isVisible()
    letter("1", plain)
    assert caps.isVisible()
    field.clearFocus()
    assert not caps.isVisible()


def test_what_was_typed_is_taken_out_of_the_field(qtbot: QtBot) -> None:
    field = PassphraseField("secret")
    qtbot.addWidget(field)
    type_text(field, "right horse")
    assert field.take() == "right horse"
    field.undo()
    assert field.text() == ""


def test_return_goes_on_from_field_to_field(qtbot: QtBot) -> None:
    fields = NewPassphrase("mine")
    qtbot.addWidget(fields)
    with qtbot.waitExposed(fields):
        fields.show()
    fields.activateWindow()
    new, again = find(fields, QLineEdit, "mine-new"), find(fields, QLineEdit, "mine-again")
    new.setFocus()
    type_text(new, "gravel pendant quarry marble")
    assert find(fields, QLabel, "mine-strength").text() == "Good"
    press(new, Qt.Key.Key_Return)
    qtbot.waitUntil(again.hasFocus)
    with qtbot.waitSignal(fields.entered):
        press(again, Qt.Key.Key_Return)
