"""What somebody sees and hears of a page: each text, whether it fits, and what a screen reader is told."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QWidget,
)

from ui.models.columns import CellRole
from ui.widgets.buttons import ElidedButton
from ui.widgets.chip import Chip, chip_size
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import ElidedText
from ui.widgets.overlay import Overlay
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.tab_order import reading_order
from ui.widgets.table_view import TableView

_ROWS_READ = 40
_NO_WORDS = re.compile(r"\b[A-Z0-9]{7}\b|\.[a-z0-9]{2,5}\b|\b[0-9a-f]{4,}\b")  # codes, kinds of files, hashes
_WORD = re.compile(r"[^\W\d_]{2,}")


def in_sight(page: QWidget) -> Iterator[QWidget]:
    """Every widget that is drawn, the page itself among them."""
    yield page
    for widget in page.findChildren(QWidget):
        if widget.isVisible():
            yield widget


def called(widget: QWidget) -> str:
    """How a fault names it."""
    return f"{type(widget).__name__} “{widget.objectName()}”"


def texts(page: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that is seen or read out, and of what."""
    for widget in in_sight(page):
        for text in (
            *_own_texts(widget),
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
        ):
            if text.strip():
                yield widget, text


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedText():
            yield widget.accessibleName() or widget.text()
        case ElidedButton():
            yield widget.whole
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
            yield from (widget.accessibleTabName(number) for number in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QProgressBar():
            yield widget.text() if widget.isTextVisible() else ""
        case QHeaderView():
            yield from _head_texts(widget)
        case QAbstractItemView():
            yield from _cell_texts(widget)
        case Chip():
            yield widget.text
        case _:
            pass


def _head_texts(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    if isinstance(model, QAbstractItemModel):
        for section in range(model.columnCount() if head.orientation() == Qt.Orientation.Horizontal else 0):
            if not head.isSectionHidden(section):
                yield str(model.headerData(section, head.orientation()) or "")


def _cell_texts(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(model, QAbstractItemModel):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
        for row in range(min(model.rowCount(QModelIndex()), _ROWS_READ)):
            for column in range(columns):
                index = model.index(row, column, QModelIndex())
                for role in (
                    Qt.ItemDataRole.DisplayRole,
                    Qt.ItemDataRole.AccessibleTextRole,
                    Qt.ItemDataRole.ToolTipRole,
                ):
                    yield str(model.data(index, role) or "")


# --- is it in the language of the window?


def untranslated(page: QWidget, data: frozenset[str]) -> set[str]:
    """Texts of the page with words that are neither in the pseudo-locale's brackets nor `data`."""
    found = set()
    for widget, text in texts(page):
        if isinstance(widget, KeyCap) or isinstance(widget.parentWidget(), KeyCap | QTabBar):
            continue  # keys are called as on the keyboard; a bar's own arrows are Qt's
        rest = _NO_WORDS.sub(" ", text)
        while (less := re.sub(r"\[[^\[\]]*\]", " ", rest)) != rest:
            rest = less
        left = [word for word in _WORD.findall(rest) if word.casefold() not in data]
        if left:
            found.add(f"{called(widget)}: {text!r} ({', '.join(left)})")
    return found


@cache
def words_of_data(*folders: Path) -> frozenset[str]:
    """Every word that made-up values hold: the literals of these folders' Python, and their data files."""
    words: set[str] = set()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix == ".py":
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                    if isinstance(node, ast.Constant) and isinstance(node.value, str):
                        words |= {word.casefold() for word in _WORD.findall(node.value)}
            elif path.suffix in {".json", ".txt"}:
                words |= {word.casefold() for word in _WORD.findall(path.read_text(encoding="utf-8"))}
    return frozenset(words)


# --- does it fit?


def clipped(page: QWidget) -> set[str]:
    """Texts that have less room than they need."""
    found = {fault for widget in in_sight(page) for fault in _clipped(widget)}
    for widget in in_sight(page):
        parent = widget.parentWidget()
        if widget is page or parent is None or _scrolls(parent) or not _has_words(widget):
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            found.add(f"{called(widget)}, {widget.geometry().getRect()}, leaves {called(parent)}")
    return found


def _clipped(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedText():
            whole = widget.accessibleName()
            if "…" in widget.text() and "…" not in whole and whole.startswith("["):
                yield f"{called(widget)} is cut short: {whole!r}"
        case QLabel() if widget.text() and widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            if need > widget.height() + 1:
                yield f"{called(widget)} is {widget.height()} px high, needs {need}: {widget.text()!r}"
        case ElidedButton():
            if not widget.accessibleName() or not widget.toolTip():
                yield f"{called(widget)} is cut short, and told whole nowhere: {widget.text()!r}"
        case QAbstractButton() | QLabel() if widget.text():
            yield from _too_small(widget, widget.text())
        case Chip():
            yield from _too_small(widget, widget.text)
        case QTabBar() if widget.count():
            last = widget.tabRect(widget.count() - 1)
            if not widget.property("scrolls") and (last.right() > widget.width() + 1 or last.left() < -1):
                yield f"{called(widget)} hides tabs: {widget.tabText(widget.count() - 1)!r}"
        case QHeaderView():
            yield from _clipped_heads(widget)
        case TableView():
            yield from _clipped_chips(widget)
        case ScrollPane():
            content = widget.widget()
            has, needs = widget.viewport().width(), 0 if content is None else content.width()
            if needs > has:
                yield f"{called(widget)}, {widget.accessibleName()!r}, is {has} px wide, holds {needs}"
        case _:
            pass


def _clipped_chips(table: TableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        for row in range(min(model.rowCount(), _ROWS_READ)):
            index = model.index(row, column)
            if table.isColumnHidden(column) or index.data(CellRole.TONE) is None:
                continue
            need, has = chip_size(str(index.data())).width(), table.columnWidth(column)
            if need > has and table.rowViewportPosition(row) < table.viewport().height():
                yield f"a chip of {called(table)} needs {need} px of {has}: {index.data()!r}"


def _too_small(widget: QWidget, text: str) -> Iterator[str]:
    need, size = widget.sizeHint(), widget.size()
    if need.width() > size.width() + 1 or need.height() > size.height() + 1:
        has, needs = (f"{one.width()}×{one.height()}" for one in (size, need))
        yield f"{called(widget)} is {has} px, needs {needs}: {text!r}"


def _has_words(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit | Chip) and not isinstance(
        widget.parentWidget(), QTabBar
    )


def _scrolls(parent: QWidget) -> bool:
    above = parent.parentWidget()
    return isinstance(above, QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea)


def _clipped_heads(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    columns = model.columnCount(QModelIndex()) if head.orientation() == Qt.Orientation.Horizontal else 0
    for section in range(columns):
        if not head.isSectionHidden(section):
            words = str(model.headerData(section, head.orientation()) or "")
            need = QFontMetricsF(head.font()).horizontalAdvance(words)
            if words and need > head.sectionSize(section):
                yield f"the head {words!r} is {head.sectionSize(section)} px wide, needs {need:.0f}"


# --- what does a screen reader say?


def takes_focus(page: QWidget) -> list[QWidget]:
    """Every widget in sight that takes the keys from Tab, in no order."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget.parentWidget(), QComboBox | QTabBar)
    ]


def tabbed(page: QWidget) -> list[QWidget]:
    """What Tab reaches, pressed from the first on until it comes round or leaves the page."""
    inside = takes_focus(page)
    first = next(iter(reading_order(page)), None)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached = [first]
    for _press in inside:
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        now = page.window().focusWidget()
        if now in reached or not page.isAncestorOf(now):
            break
        if not isinstance(now.parentWidget(), QTabBar):  # its arrows: the arrow keys do the same
            reached.append(now)
    return reached


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    if isinstance(widget, QComboBox):  # on Linux Qt names it by its entry, and tells our name beside it
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def misnamed(page: QWidget) -> set[str]:
    """What takes the keys and has no name, its maker's name for it, or the name of another."""
    found = set()
    names: Counter[tuple[str, QAccessible.Role]] = Counter()
    for widget in takes_focus(page):
        name = spoken_name(widget)
        if not name.strip():
            found.add(f"{called(widget)} has no name")
        elif name in {widget.objectName(), type(widget).__name__}:
            found.add(f"{called(widget)} is called by what it is in the program: {name!r}")
        names[name, QAccessible.queryAccessibleInterface(widget).role()] += 1
    return found | {
        f"{count} are called {name!r}" for (name, _role), count in names.items() if name and count > 1
    }


def out_of_order(page: QWidget) -> set[str]:
    """What Tab does not reach, and its steps that go up without going on into the next column."""
    leftwards = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    over = [sheet for sheet in page.findChildren(Overlay) if sheet.isVisible()]
    page = over[-1].card if over else page  # what lies over the page keeps the keys to itself
    order = tabbed(page)
    found = {f"Tab does not reach {called(widget)}" for widget in takes_focus(page) if widget not in order}
    places = {widget: place for place, widget in enumerate(reading_order(page))}
    top = min(range(len(order)), key=lambda at: places.get(order[at], len(places)), default=0)
    order = order[top:] + order[:top]  # Tab goes round: what matters is what follows what
    for before, after in pairwise(order):
        here, there = (_in_sight_of(one, page) for one in (before, after))
        beside = there.right() <= here.left() if leftwards else there.left() >= here.right()
        if here.isValid() and there.isValid() and there.bottom() < here.top() and not beside:
            found.add(f"Tab goes up from {called(before)} to {called(after)}")
    return found


def _in_sight_of(widget: QWidget, page: QWidget) -> QRect:
    """Where it is on the page, as far as nothing that scrolls hides it."""
    place = QRect(widget.mapTo(page, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not page:
        place &= QRect(above.mapTo(page, QPoint()), above.size())
        above = above.parentWidget()
    return place
