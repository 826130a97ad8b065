"""Find a widget by its object name; press, type and click as a person does; read what is on the screen."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

Found = TypeVar("Found", bound=QWidget)


def find(within: QWidget, kind: type[Found], name: str) -> Found:
    """The one widget of this kind and object name; fails where there are none or several."""
    found = within.findChildren(kind, name)
    assert len(found) == 1, f"{len(found)} widgets are a {kind.__name__} named “{name}”"
    return found[0]


def press(widget: QWidget, key: Qt.Key, *, control: bool = False, shift: bool = False) -> None:
    """Press and let go of a key."""
    modifiers = Qt.KeyboardModifier.NoModifier
    if control:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(widget, key, modifiers)


def type_text(widget: QWidget, text: str) -> None:
    """Type each letter."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, in the middle unless `at` says where."""
    place = widget.rect().center() if at is None else at
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def visible_texts(within: QWidget) -> list[str]:
    """What the labels that can be seen say."""
    return [label.text() for label in within.findChildren(QLabel) if label.isVisible() and label.text()]
