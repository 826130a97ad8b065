"""A list in which several rows can be chosen, and that jumps to what is typed."""

from collections.abc import Collection
from typing import Any, Final

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QStyle, QWidget

from ui.models.batch import Batch
from ui.models.list_model import Index, ListModel
from ui.theme.tokens import TextSize
from ui.widgets.labels import Text
from ui.widgets.pick_heads import PickAll, PickHeads
from ui.widgets.table_view import TableView

_PAUSE_MS: Final = 1500  # what is typed later begins anew
_MOVES: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)


class PickTable(TableView):
    """Space, Ctrl and Shift with a click or an arrow, Ctrl+A and the boxes choose; Esc chooses nothing."""

    toggled = Signal(object)  # rows
    reached = Signal(int, int, bool)  # from this row to that; True where the range begins here
    all_asked = Signal(bool)  # all that is listed, or nothing
    typed = Signal(str)  # what was typed since the last pause: jump to a row that begins so

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """As `TableView`."""
        self._heads: PickHeads | None = None  # Qt asks for places before there is anything to place
        self._corner: PickAll | None = None
        super().__init__(words, name, parent)
        self._anchor: int | None = None  # where a range begins; None: at the current row
        self._ranging = False  # whether it has begun
        self._some = False
        self._picks = True
        self._typed = ""
        self._listening = False  # also letters that are commands of the page are typed
        self._heads = PickHeads(self)
        self._heads.pressed_on.connect(self._press_box)
        self.setVerticalHeader(self._heads)
        self._heads.show()
        self._corner = PickAll(self.tr("Choose all that are listed, or none"), self)
        self._corner.clicked.connect(lambda: self.all_asked.emit(not self._some))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.end_jump)
        self._bubble = Text(size=TextSize.CAPTION, emphasis=True, parent=self)
        self._bubble.setObjectName("jump")
        self._bubble.setProperty("bubble", True)
        self._bubble.hide()
        self._grow()

    def let_pick(self, *, on: bool) -> None:
        """Show the boxes, or none where nothing can be done to several."""
        self._picks = on
        for part in (self._heads, self._corner):
            if part is not None:
                part.setVisible(on)

    def show_picked(self, ids: Collection[str], listed: int) -> None:
        """Tick the rows with these ids; `listed` are in the list in all."""
        model = self.model()
        if isinstance(model, ListModel):
            model.show_picked(ids)
        self._some = bool(ids)
        state = Qt.CheckState.Unchecked
        if ids:
            state = Qt.CheckState.Checked if len(ids) >= listed else Qt.CheckState.PartiallyChecked
        if self._corner is not None:
            self._corner.show_check(state)
        self.viewport().update()

    def begin_jump(self) -> None:
        """Jump to what is typed next, whichever letters are commands here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed, self._listening = "", True
        self._say(self.tr("Jump to: type the beginning of a word"))
        self._pause.start()

    def end_jump(self) -> None:
        """What is typed from now on begins anew."""
        self._typed, self._listening = "", False
        self._pause.stop()
        self._bubble.hide()

    def show_jump(self, *, found: bool) -> None:
        """Say what was typed, and where no row has a word that begins so, that."""
        if self._typed:
            words = self.tr("Jump to: {0}") if found else self.tr("No word begins with “{0}”")
            self._say(words.format(self._typed))

    def event(self, event: QEvent) -> bool:
        """While somebody types, letters are letters, not commands; Esc ends what was begun here first."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._claims(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What chooses; what is typed; the rest moves."""
        key, plain = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.SelectAll) and self._picks:
            self.all_asked.emit(True)
        elif key == Qt.Key.Key_Space and not self._typed and self._picks:
            self._begin_at(None)
            self._toggle(self.currentIndex().row())
        elif key == Qt.Key.Key_Escape and (self._typed or self._listening):
            self.end_jump()
        elif key == Qt.Key.Key_Escape and self._some:
            self.all_asked.emit(False)
        elif plain == Qt.KeyboardModifier.ShiftModifier and key in _MOVES and self._picks:
            self._reach_by(Qt.Key(key))
        elif self._is_text(event) and (self._typed or self._listening or not event.text().isspace()):
            self._typed += event.text()
            self._pause.start()
            self.typed.emit(self._typed)
        else:
            if key in _MOVES:
                self._begin_at(None)
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl takes a row in or leaves it out, Shift all up to it."""
        row = self.rowAt(event.position().toPoint().y())
        if event.button() != Qt.MouseButton.LeftButton or row < 0 or not self._picks:
            super().mousePressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._reach(row)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._toggle(row, beside=self.currentIndex().row())
            self._begin_at(row)
            self.choose(row)
        else:
            self._begin_at(None)
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging over rows does not turn to them: each would be opened and read."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Shade the box of the current row too."""
        super().currentChanged(current, previous)
        if self._heads is not None:
            self._heads.current = current.row()
            self._heads.viewport().update()

    def updateGeometries(self) -> None:
        """Keep the box that stands for all in its corner."""
        super().updateGeometries()
        if self._corner is not None and self._heads is not None:
            frame = self.frameWidth()
            size = QRect(frame, frame, self._heads.width(), self.horizontalHeader().height())
            self._corner.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), size))
            self._corner.raise_()
            self._place_bubble()

    def reset(self) -> None:
        """Other rows: a range that was begun is over."""
        super().reset()
        if self._heads is not None:
            self._begin_at(None)
            self._heads.current = self.currentIndex().row()

    def _point_at(self, row: int) -> None:
        super()._point_at(row)
        if self._heads is not None and self._heads.under != row:
            self._heads.under = row
            self._heads.viewport().update()

    def _press_box(self, row: int, shift: bool) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if shift:
            self._reach(row)
        else:
            self._begin_at(row)
            self._toggle(row)

    def _toggle(self, row: int, beside: int = -1) -> None:
        """Take a row in or leave it out; the first that is taken in brings the one `beside` with it."""
        model = self._rows()
        if model is None:
            return
        rows: list[Any] = [model.row_at(row)]
        if not self._some and beside not in (-1, row):
            rows.append(model.row_at(beside))
        there = [one for one in rows if one is not None]
        if there:
            self.toggled.emit(tuple(there))

    def _reach_by(self, key: Qt.Key) -> None:
        model = self._rows()
        count, now = (0 if model is None else model.rowCount()), self.currentIndex().row()
        if not count:
            return
        page = max(1, self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize()) - 1)
        row = {
            Qt.Key.Key_Up: now - 1,
            Qt.Key.Key_Down: now + 1,
            Qt.Key.Key_PageUp: now - page,
            Qt.Key.Key_PageDown: now + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }[key]
        self._reach(min(max(row, 0), count - 1))

    def _reach(self, row: int) -> None:
        if self._anchor is None:
            self._begin_at(max(self.currentIndex().row(), 0))
        fresh, self._ranging = not self._ranging, True
        self.choose(row)
        if self._anchor is not None:
            self.reached.emit(self._anchor, row, fresh)

    def _begin_at(self, row: int | None) -> None:
        """The next range begins at this row; None: at what is the current row then."""
        self._anchor, self._ranging = row, False

    @staticmethod
    def _is_text(event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return bool(event.text()) and event.text().isprintable() and not held

    def _claims(self, event: QKeyEvent) -> bool:
        types = bool(self._typed or self._listening)
        if event.key() == Qt.Key.Key_Escape:
            return types or self._some
        return types and self._is_text(event)

    def _say(self, words: str) -> None:
        self._bubble.setText(words)
        self._bubble.adjustSize()
        self._place_bubble()
        self._bubble.show()
        self._bubble.raise_()

    def _place_bubble(self) -> None:
        size = self._bubble.sizeHint()
        place = QRect(self.width() - size.width() - 12, self.height() - size.height() - 12, 0, 0)
        place.setSize(size)
        self._bubble.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


def choose_by(table: PickTable, batch: Batch) -> None:
    """Let `batch` hear what is chosen in `table`."""
    table.toggled.connect(batch.toggle)
    table.reached.connect(lambda first, last, fresh: batch.reach(first, last, fresh=fresh))
    table.all_asked.connect(lambda every: batch.take_all() if every else batch.take_none())
