"""A list to choose from by a few letters: icon, title with the letters typed, one line more, keys."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.actions import native
from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme
from ui.theme.tokens import RADIUS, TextSize
from ui.widgets.key_cap import keys_in

_ROW, _HEADING = 36, 32  # px at 100 %
_SIDE, _GAP = 12, 10
_ENTRY: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """One row; a heading is only read, never chosen."""

    title: str
    detail: str = ""
    keys: str = ""  # in Qt's portable text
    icon: str = ""
    marks: tuple[int, ...] = ()  # the places of the letters in the title that were typed
    heading: bool = False
    warned: bool = False  # the detail says that something is wrong
    spoken: str = ""  # what a screen reader says, where the title alone would not tell

    @property
    def words(self) -> str:
        """All of it, to be read out."""
        return self.spoken or ", ".join(part for part in (self.title, self.detail, native(self.keys)) if part)


class EntryModel(QAbstractListModel):
    """Shows rows that somebody made."""

    def __init__(self, parent: QWidget) -> None:
        """Without rows."""
        super().__init__(parent)
        self.rows: tuple[EntryRow, ...] = ()

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def show_row(self, number: int, row: EntryRow) -> None:
        """One of them is another."""
        self.rows = (*self.rows[:number], row, *self.rows[number + 1 :])
        self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The row itself for the delegate; words for everybody else."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if not index.isValid() or self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntryList(QListView):
    """The arrow keys pass the headings by."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` says to a screen reader what is listed."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("entries", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_EntryDelegate(self))
        active_theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[EntryRow], current: int | None = None) -> None:
        """Show `rows`, with the one at `current` chosen, else the first that can be."""
        self.entries.show_rows(rows)
        chosen = (
            current
            if current is not None
            else next((number for number, row in enumerate(rows) if not row.heading), None)
        )
        if chosen is not None:
            self.choose(chosen)
        self.scrollToTop() if current is None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is chosen in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @property
    def current(self) -> int | None:
        """Which row is chosen."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def choose(self, number: int) -> None:
        """Choose a row, and show it."""
        index = self.entries.index(number)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def step(self, by: int, *, round_about: bool = False) -> None:
        """Choose the next row (1) or the one before (-1) that is no heading."""
        rows = self.entries.rows
        here = self.current
        at = (-1 if by > 0 else len(rows)) if here is None else here
        for _ in rows:
            at += 1 if by > 0 else -1
            if not 0 <= at < len(rows):
                if not round_about:
                    self._show_heading_above()
                    return
                at %= len(rows)
            if not rows[at].heading:
                break
        if rows and not rows[at].heading:
            self.choose(at)
            self._show_heading_above()

    def height_of(self, most: int) -> int:
        """What all rows need, or the first `most` of them."""
        theme = active_theme()
        return sum(theme.px(_HEADING if row.heading else _ROW) for row in self.entries.rows[:most])

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Up and down, past the headings."""
        moves = QAbstractItemView.CursorAction
        if action in (moves.MoveDown, moves.MoveNext, moves.MoveUp, moves.MovePrevious):
            self.step(1 if action in (moves.MoveDown, moves.MoveNext) else -1)
            return self.currentIndex()
        found: QModelIndex = super().moveCursor(action, modifiers)
        rows = self.entries.rows
        if found.isValid() and rows[found.row()].heading:
            step = 1 if action in (moves.MovePageDown, moves.MoveHome) else -1
            at = found.row()
            while 0 <= at < len(rows) and rows[at].heading:
                at += step
            return self.entries.index(at) if 0 <= at < len(rows) else self.currentIndex()
        return found

    def _show_heading_above(self) -> None:
        """The first row under a heading is shown with it."""
        here = self.current
        if here is not None and here > 0 and self.entries.rows[here - 1].heading:
            index = self.entries.index(here - 1)
            if self.visualRect(index).top() < 0:
                self.scrollTo(index)


class _EntryDelegate(QStyledItemDelegate):
    """Draws a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows of one height, headings of another."""
        row: EntryRow = index.data(_ENTRY)
        return QSize(0, active_theme().px(_HEADING if row.heading else _ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Icon, title, detail from the leading edge; keys at the other."""
        row: EntryRow = index.data(_ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if row.heading:
            self._draw_heading(painter, option, inside, row)
        else:
            self._draw_ground(painter, option)
            self._draw_entry(painter, option, inside, row)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette = active_theme().palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or over):
            return
        painter.setPen(QPen(QColor(palette.accent), 1) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.selection if chosen else palette.hover))
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _draw_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: EntryRow
    ) -> None:
        theme = active_theme()
        painter.setFont(theme.font(TextSize.CAPTION, strong=True))
        painter.setPen(QColor(theme.palette.muted))
        place = inside.adjusted(0, 0, 0, -theme.px(4))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignBottom | _leading(option)), row.title)

    def _draw_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: EntryRow
    ) -> None:
        theme = active_theme()
        left, right = inside.left(), inside.right() - self._draw_keys(painter, option, inside, row)
        if row.icon:
            side = theme.px(16)
            place = QRect(left, inside.center().y() - side // 2, side, side)
            place = QStyle.visualRect(option.direction, inside, place)
            pixmap = tinted_pixmap(row.icon, theme.palette.muted, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(place, pixmap)
            left += side + _GAP
        font = theme.font()
        painter.setFont(font)
        taken = self._draw_title(
            painter, option, inside, QRect(left, inside.top(), right - left, inside.height()), row
        )
        left += taken + _GAP
        if row.detail and right - left > theme.px(40):
            metrics = QFontMetricsF(font)
            words = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, right - left)
            colour = theme.palette.bad.ink if row.warned else theme.palette.muted
            painter.setPen(QColor(colour))
            place = QRect(left, inside.top(), right - left, inside.height())
            painter.drawText(
                QStyle.visualRect(option.direction, inside, place),
                int(Qt.AlignmentFlag.AlignVCenter | _leading(option)),
                words,
            )

    def _draw_title(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, room: QRect, row: EntryRow
    ) -> int:
        """How wide it is."""
        theme = active_theme()
        font = theme.font()
        title, marks = row.title, row.marks
        if QFontMetricsF(theme.font(strong=True)).horizontalAdvance(title) > room.width():
            title = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
            marks = tuple(at for at in marks if at < len(title) - 1)
        layout = QTextLayout(title, font, painter.device())
        marked = QTextCharFormat()
        marked.setFont(theme.font(strong=True))
        marked.setForeground(QColor(theme.palette.accent_text))
        layout.setFormats([_range(start, length, marked) for start, length in _runs(_units(title, marks))])
        line = _in_one_line(layout, room.width())
        wide = min(math.ceil(line.naturalTextWidth()) + 1, room.width())
        line = _in_one_line(layout, wide)  # so that text from right to left ends where it should
        place = QStyle.visualRect(
            option.direction,
            inside,
            QRect(room.left(), room.center().y() - round(line.height() / 2) + 1, wide, round(line.height())),
        )
        painter.setPen(QColor(theme.palette.ink))
        painter.setClipRect(place.adjusted(-2, 0, 2, 0))
        layout.draw(painter, QPointF(place.topLeft()))
        painter.setClipping(False)
        return wide

    def _draw_keys(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: EntryRow
    ) -> int:
        """How much room they take."""
        if not row.keys:
            return 0
        theme = active_theme()
        font = theme.font(TextSize.CAPTION, strong=True)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        high, gap = theme.px(20), 4
        caps = keys_in(native(row.keys))
        wide = [max(theme.px(20), round(metrics.horizontalAdvance(cap)) + theme.px(12)) for cap in caps]
        taken = sum(wide) + gap * (len(caps) - 1)
        left = inside.right() - taken
        for cap, width in zip(caps, wide, strict=True):
            place = QRect(left, inside.center().y() - high // 2, width, high)
            place = QStyle.visualRect(option.direction, inside, place)
            painter.setPen(QPen(QColor(theme.palette.border_strong), 1))
            painter.setBrush(QColor(theme.palette.surface))
            painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 4, 4)
            painter.setPen(QColor(theme.palette.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cap)
            left += width + gap
        return taken + _GAP


def _leading(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return (
        Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    ) | Qt.AlignmentFlag.AlignAbsolute


def _range(start: int, length: int, dressed: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, dressed
    return made


def _runs(marks: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring places as (start, length)."""
    runs: list[tuple[int, int]] = []
    for at in marks:
        if runs and sum(runs[-1]) == at:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((at, 1))
    return runs


def _units(title: str, marks: Sequence[int]) -> list[int]:
    """The same places as Qt counts them: a letter outside the first plane is two there."""
    if title.isascii():
        return list(marks)
    before = [0]
    for letter in title:
        before.append(before[-1] + (2 if ord(letter) > 0xFFFF else 1))
    return [unit for at in marks for unit in range(before[at], before[at + 1])]


def _in_one_line(layout: QTextLayout, width: float) -> QTextLine:
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return line
