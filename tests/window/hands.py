"""Find a widget by its object name; press, type and click as a person does; read what is on the screen."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.frame.page_stack import PageStack
from ui.page import Page

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


def drop_files(widget: QWidget, *paths: Path) -> None:
    """Drag files or folders onto `widget` and let go; what lies on a page the window hands to it."""
    if isinstance(widget, Page):
        widget.receive(paths)
        return
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), action, data, buttons, keys))
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, buttons, keys))


def visible_texts(within: QWidget) -> list[str]:
    """What the labels that can be seen say."""
    return [label.text() for label in within.findChildren(QLabel) if label.isVisible() and label.text()]


def take_back(page: Page) -> None:
    """What Ctrl+Z does on this page."""
    step = page.undoable()
    assert step is not None, "there is nothing to take back"
    step.do()


def do_again(page: Page) -> None:
    """What Ctrl+Y does on this page."""
    step = page.redoable()
    assert step is not None, "nothing was taken back"
    step.do()


def make_all(stack: PageStack, qtbot: QtBot) -> None:
    """Make every page that nobody opened yet."""
    more: list[bool] = [True]
    while more.pop():
        stack.make_next(more.append)
        qtbot.waitUntil(lambda: bool(more), timeout=30_000)
