"""The palette, drawn: one field, one list; Enter does what is chosen, Esc goes back to where somebody was."""

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.palette.entries import ICONS, Entry
from ui.palette.presenter import Line, PaletteState
from ui.theme.tokens import TextSize
from ui.widgets.entry_list import EntryList, EntryRow
from ui.widgets.labels import Text
from ui.widgets.overlay import Overlay
from ui.widgets.panel import Rule
from ui.widgets.search_field import SearchField

_WIDTH: Final = 640
_MOST_ROWS: Final = 14


class PaletteGestures(Protocol):
    """What the palette reports."""

    def type(self, typed: str) -> None:
        """These letters are in the field now."""

    def choose(self, entry: Entry) -> None:
        """Enter, or a click."""

    def close(self) -> None:
        """Put away."""


class Palette(Overlay):
    """Stands above the middle, as high as its list."""

    def __init__(self, window: QWidget, gestures: PaletteGestures) -> None:
        """Report to `gestures`."""
        super().__init__(self.tr("Find anything"), "palette", window, width=_WIDTH, at_top=True)
        self._gestures = gestures
        self._state = PaletteState()
        self._field = SearchField(
            self.tr("A page, an action, a code, a name, a word of the help"), "palette-field"
        )
        self._list = EntryList(self.tr("What was found"), "palette-list")
        self._build()

    def open_empty(self) -> None:
        """Come to the front with nothing typed."""
        self._field.clear()
        self.open(self._field)

    def show_state(self, state: PaletteState) -> None:
        """Draw all of it; what was chosen stays chosen while more is found."""
        kept = self._chosen() if state.typed == self._state.typed else None
        self._state = state
        rows = [_row(line) for line in state.lines]
        current = None
        if kept is not None:
            ids = [None if line.entry is None else line.entry.id for line in state.lines]
            current = ids.index(kept.id) if kept.id in ids else None
        self._list.show_rows(rows, current)
        self._list.setVisible(bool(rows))
        self._tell_chosen()
        self._say(state)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keys; those that move go to the list."""
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1, round_about=True)
            self._tell_chosen()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            QApplication.sendEvent(self._list, event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif key == Qt.Key.Key_Escape:
            self.close_now()
        else:
            return False
        return True

    def close_now(self) -> None:
        """Forget what was typed."""
        if not self.isHidden():
            self._gestures.close()
            super().close_now()
            self._field.blockSignals(True)
            self._field.clear()
            self._field.blockSignals(False)
            self._list.show_rows(())
            self._state = PaletteState()

    def _chosen(self) -> Entry | None:
        here = self._list.current
        if here is None or here >= len(self._state.lines):
            return None
        return self._state.lines[here].entry

    def _tell_chosen(self) -> None:
        """The keys stay in the field: a screen reader hears there what is chosen in the list."""
        here = self._list.current
        rows = self._list.entries.rows
        words = rows[here].words if here is not None and here < len(rows) else ""
        if words != self._field.accessibleDescription():
            self._field.setAccessibleDescription(words)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._field, QAccessible.Event.DescriptionChanged)
            )

    def _do(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self.close_now()
            self._gestures.choose(entry)

    def _click(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._list.choose(index.row())
            self._do()

    def _say(self, state: PaletteState) -> None:
        if not state.lines and not state.looking:
            words = self.tr("Nothing has these letters.")
        elif state.unread:
            words = self.tr("Not looked through: {0}").format(", ".join(state.unread))
        elif state.looking and not state.lines:
            words = self.tr("Looking…")
        else:
            words = ""
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _build(self) -> None:
        self._field.setProperty("bare", True)
        self._field.textChanged.connect(self._gestures.type)
        self._field.installEventFilter(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(self._click)
        self._words = Text(quiet=True, wraps=True)
        self._words.setObjectName("palette-words")
        self._words.setContentsMargins(20, 8, 20, 16)
        top = QFrame()
        row = QVBoxLayout(top)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(self._field)
        self._foot = Text(self.tr("↑ ↓ choose    Enter do it    Esc back"), TextSize.CAPTION, quiet=True)
        self._foot.setContentsMargins(20, 8, 20, 8)
        self.column.addWidget(top)
        self.column.addWidget(Rule())
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._words)
        self.column.addWidget(Rule())
        self.column.addWidget(self._foot)

    def _height_for(self, width: int) -> int:
        parts: list[QWidget] = [self._field, self._foot]
        if not self._words.isHidden():
            parts.append(self._words)
        listed = self._list.height_of(_MOST_ROWS)
        high: int = sum(part.sizeHint().height() for part in parts) + 20
        return high + (listed + 12 if listed else 0)


def _row(line: Line) -> EntryRow:
    if line.entry is None:
        return EntryRow(title=line.heading, heading=True)
    entry = line.entry
    return EntryRow(
        title=entry.title,
        detail=entry.detail,
        keys=entry.keys,
        icon=entry.icon or ICONS[entry.kind],
        marks=line.marks,
    )
