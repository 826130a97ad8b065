"""Every word that a window holds: seen, heard, hovered, copied, dragged, or kept with a picture."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QClipboard, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import Shiboken

# The eight beyond Qt's own: the program's `CellRole`s lie there.
ROLES: Final = (
    *(role for role in Qt.ItemDataRole if role is not Qt.ItemDataRole.UserRole),
    *(Qt.ItemDataRole.UserRole + number for number in range(8)),
)
_READABLE: Final = re.compile(r"[ -~\u00a0-\u024f]{4,}")  # what is left of other bytes is short
_MOST_ROWS: Final = 200
_SPOKEN: Final = tuple(kind for kind in QAccessible.Text if kind.name != "UserText")


@dataclass(frozen=True, slots=True)
class Words:
    """Something that a channel holds."""

    channel: str
    where: str  # class and object name of what holds it
    text: str


def windows(before: frozenset[int]) -> list[QWidget]:
    """The windows, menus and pop-ups that have come since; hidden ones too."""
    return [one for one in QApplication.topLevelWidgets() if address(one) not in before]


def address(thing: QObject) -> int:
    """Which object it is, whatever Python wraps it in."""
    return int(Shiboken.getCppPointer(thing)[0])


def words_of(window: QWidget) -> Iterator[Words]:
    """Of a window and everything in it, whether it can be seen or not."""
    for widget in (window, *window.findChildren(QWidget)):
        where = place_of(widget)
        for words in _of_widget(widget):
            yield Words(words[0], where, words[1])
    for action in window.findChildren(QAction):
        where = place_of(action)
        for text in (action.text(), action.iconText(), str(action.data() or "")):
            yield Words("action", where, text)
        yield Words("tooltip", where, action.toolTip())
        yield Words("status tip", where, action.statusTip())
        yield Words("what's this", where, action.whatsThis())
        yield from _of_icon(where, action.icon())
    for thing in (window, *window.findChildren(QObject)):
        yield Words("object name", type(thing).__name__, thing.objectName())
        for name in thing.dynamicPropertyNames():
            with suppress(RuntimeError):  # Qt's own, of a kind that is none of Python's: it has no words
                yield Words("property", place_of(thing), _plain(thing.property(bytes(name.data()).decode())))


def place_of(thing: QObject) -> str:
    """Class and object name."""
    return f"{type(thing).__name__}:{thing.objectName()}"


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "title", widget.windowIconText()
    yield "title", widget.windowFilePath()
    yield "tooltip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "what's this", widget.whatsThis()
    yield "accessible", widget.accessibleName()
    yield "accessible", widget.accessibleDescription()
    yield from (("accessible", text) for text in spoken(QAccessible.queryAccessibleInterface(widget)))
    for kinds, read in _READERS:
        if isinstance(widget, kinds):
            yield from read(widget)
    for held in vars(widget).values():
        if isinstance(held, QPixmap | QImage | QIcon):
            yield from (("picture", one.text) for one in _of_icon("", held))


def spoken(interface: QAccessibleInterface | None) -> Iterator[str]:
    """What a screen reader is told of something and of its parts, such as the cells of a table."""
    if interface is None or not interface.isValid():
        return
    yield from (interface.text(kind) for kind in _SPOKEN)
    for number in range(min(interface.childCount(), _MOST_ROWS)):
        part = interface.child(number)
        if part.isValid() and part.object() is None:  # no widget of its own
            yield from (part.text(kind) for kind in _SPOKEN)


def _of_icon(where: str, held: QIcon | QPixmap | QImage) -> Iterator[Words]:
    if isinstance(held, QIcon):
        yield Words("picture", where, held.name())
        pictures = [held.pixmap(size) for size in held.availableSizes()]
    else:
        pictures = [held] if isinstance(held, QPixmap) else []
        if isinstance(held, QImage):
            yield from (Words("picture", where, f"{key} {held.text(key)}") for key in held.textKeys())
    for pixmap in pictures:
        image = pixmap.toImage()
        yield from (Words("picture", where, f"{key} {image.text(key)}") for key in image.textKeys())


def _button(widget: Any) -> Iterator[tuple[str, str]]:
    yield "text", widget.text()
    yield from (("picture", one.text) for one in _of_icon("", widget.icon()))


def _label(widget: Any) -> Iterator[tuple[str, str]]:
    yield "text", widget.text()
    yield from (("picture", one.text) for one in _of_icon("", widget.pixmap()))


def _line(widget: Any) -> Iterator[tuple[str, str]]:
    yield "text", widget.text()
    yield "placeholder", widget.placeholderText()


def _prose(widget: Any) -> Iterator[tuple[str, str]]:
    yield "text", widget.toPlainText()
    yield "placeholder", widget.placeholderText()
    if isinstance(widget, QTextEdit):
        yield "text", widget.toHtml()
    yield "title", widget.documentTitle()


def _choice(widget: Any) -> Iterator[tuple[str, str]]:
    yield "placeholder", widget.placeholderText()
    yield from (("choice", text) for text in model_words(widget.model()))


def _tabs(widget: Any) -> Iterator[tuple[str, str]]:
    for tab in range(widget.count()):
        yield "tab", widget.tabText(tab)
        yield "tab", str(widget.tabData(tab) or "")
        yield "tooltip", widget.tabToolTip(tab)
        yield "what's this", widget.tabWhatsThis(tab)
        yield "accessible", widget.accessibleTabName(tab)


def _view(widget: Any) -> Iterator[tuple[str, str]]:
    model = widget.model()
    if model is not None:
        yield from (("cell", text) for text in model_words(model))


_READERS: Final[tuple[tuple[Any, Callable[[Any], Iterator[tuple[str, str]]]], ...]] = (
    (QAbstractButton, _button),
    (QLabel, _label),
    (QLineEdit, _line),
    ((QPlainTextEdit, QTextEdit), _prose),
    (QComboBox, _choice),
    (QTabBar, _tabs),
    (QAbstractItemView, _view),
    ((QGroupBox, QMenu), lambda widget: iter([("text", widget.title())])),
    (QProgressBar, lambda widget: iter([("text", widget.text() + widget.format())])),
)


def model_words(model: QAbstractItemModel) -> Iterator[str]:
    """Every role of every cell and heading."""
    for index in _indexes(model):
        yield from (_plain(model.data(index, role)) for role in ROLES)
    for way, count in (
        (Qt.Orientation.Horizontal, _columns(model)),
        (Qt.Orientation.Vertical, min(model.rowCount(), _MOST_ROWS)),
    ):
        for section in range(count):
            yield from (_plain(model.headerData(section, way, role)) for role in ROLES)


def _plain(value: object) -> str:
    """What there is to read; fonts, colours and icons have no words."""
    if value is None or isinstance(value, bool | int | float) or type(value).__module__.startswith("PySide6"):
        return ""
    return str(value)


def _indexes(model: QAbstractItemModel) -> list[QModelIndex]:
    return [
        model.index(row, column)
        for row in range(min(model.rowCount(), _MOST_ROWS))
        for column in range(_columns(model))
    ]


def _columns(model: QAbstractItemModel) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()  # a list does not say


def dragged(view: QAbstractItemView) -> QMimeData | None:
    """What goes along where somebody drags all rows out of the window."""
    model = view.model()
    if model is None:
        return None
    indexes = _indexes(model)
    return model.mimeData(indexes) if indexes else None


def mime_words(data: QMimeData | None) -> Iterator[str]:
    """Every format of what is on the clipboard or under the pointer."""
    if data is None:
        return
    for form in data.formats():
        yield form
        yield from readable(bytes(data.data(form).data()))
    if data.hasText():
        yield data.text()


def readable(content: bytes) -> Iterator[str]:
    """What bytes say as text in the usual codings, wherever it begins; members of an archive are unpacked."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name
                yield from readable(archive.read(name))
        return
    for coding, start in (("utf-8", 0), ("utf-16-le", 0), ("utf-16-le", 1)):
        yield "\n".join(_READABLE.findall((content + b"\0")[start:].decode(coding, "replace")))


def clipboard_words() -> Iterator[str]:
    """What was copied, and what was selected where the system keeps that too."""
    board = QApplication.clipboard()
    for mode in QClipboard.Mode:
        yield from mime_words(board.mimeData(mode))
