"""Changing the keys, drawn: a list of all that can be asked for, new keys pressed in place."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import native
from ui.key_map.presenter import KeyMapState
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.entry_list import EntryList, EntryRow
from ui.widgets.labels import Text
from ui.widgets.panel import Rule
from ui.widgets.search_field import SearchField

_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


class KeyMapGestures(Protocol):
    """What is reported."""

    def search(self, words: str) -> None:
        """Words were typed."""

    def wait(self, action: str) -> None:
        """New keys for this action are to be pressed."""

    def stop(self) -> None:
        """They are not after all."""

    def take(self, keys: str) -> None:
        """These were pressed."""

    def clear(self, action: str) -> None:
        """No keys for this action."""

    def reset(self, action: str) -> None:
        """Our keys for this action."""

    def reset_all(self) -> None:
        """Our keys for all."""


class KeyList(EntryList):
    """While new keys are waited for, whatever is pressed is taken as them; Esc leaves them as they are."""

    pressed_keys = Signal(str)
    stopped = Signal()
    asked = Signal()  # Return on a row
    cleared = Signal()  # Delete on a row

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """See `EntryList`."""
        self.waiting = False  # first: Qt tells of events while it makes the list
        super().__init__(words, name, parent)

    def event(self, event: QEvent) -> bool:
        """Claim every key while new ones are waited for; also Tab, which else moves on."""
        if self.waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """New keys, or what is wanted of the row."""
        key = Qt.Key(event.key())
        if not self.waiting:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self.asked.emit()
            elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.cleared.emit()
            else:
                super().keyPressEvent(event)
            return
        event.accept()
        if key == Qt.Key.Key_Escape:
            self.stopped.emit()
        elif key not in _MODIFIERS and key != Qt.Key.Key_unknown:
            self.pressed_keys.emit(keys_of(event))


class KeyMapEditor(QWidget):
    """Fits a dialog or a page's section."""

    def __init__(
        self, gestures: KeyMapGestures, *, saving: Callable[[], None], printing: Callable[[], None]
    ) -> None:
        """Report to `gestures`; `saving` asks where the map should lie, `printing` which printer draws it."""
        super().__init__()
        self._gestures = gestures
        self._state = KeyMapState()
        self._search = SearchField(
            self.tr("Search an action, or type its shortcut"), "key-search", on_card=True
        )
        self._search.searched.connect(gestures.search)
        self.list = KeyList(self.tr("Actions and their shortcuts"), "key-list")
        self.list.asked.connect(self._change)
        self.list.cleared.connect(self._clear)
        self.list.stopped.connect(gestures.stop)
        self.list.pressed_keys.connect(gestures.take)
        self.list.doubleClicked.connect(lambda _index: self._change())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self._said = Text(wraps=True)
        self._said.setObjectName("key-said")
        self._change_button = secondary_button(self.tr("Change…"), "key-change", self._change)
        self._clear_button = quiet_button(self.tr("No shortcut"), "key-clear", self._clear)
        self._reset_button = quiet_button(self.tr("Usual shortcut"), "key-reset", self._reset)
        self._all_button = quiet_button(
            self.tr("All usual shortcuts"), "key-reset-all", gestures.reset_all, icon="undo-2"
        )
        self._save_button = secondary_button(self.tr("Save as PDF…"), "key-save", saving)
        self._print_button = secondary_button(self.tr("Print…"), "key-print", printing, icon="printer")
        self._lay_out()

    def show_state(self, state: KeyMapState) -> None:
        """Draw all of it; the row that is chosen stays so."""
        before, self._state = self._state, state
        here = self._current_of(before)
        self.list.waiting = bool(state.waiting)
        rows = [self._row(row.title, row.keys, row.usual, row.action) for row in state.rows]
        ids = [row.action for row in state.rows]
        if list(self.list.entries.rows) != rows:
            self.list.show_rows(rows, ids.index(here) if here and here in ids else None)
        self._say(state)
        self._enable()

    def take_keys(self) -> None:
        """Begin in the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, title: str, keys: str, usual: str, action: str) -> EntryRow:
        if not action:
            return EntryRow(title=title, heading=True)
        if action == self._state.waiting:
            detail = self.tr("Press the new keys; Esc leaves them as they are")
            return EntryRow(title=title, detail=detail)
        detail = self.tr("usually {0}").format(native(usual) or usual) if usual else ""
        return EntryRow(title=title, keys=keys, detail=detail)

    def _say(self, state: KeyMapState) -> None:
        if state.refused:
            words, tone = state.refused, "bad"
        elif not state.complete:
            words, tone = self.tr("Asking every page for its shortcuts…"), ""
        elif not state.rows:
            words, tone = self.tr("No action has these words or this shortcut."), ""
        else:
            words, tone = self.tr("Enter changes the shortcut of the row, Del takes it away."), ""
        if words != self._said.text():
            self._said.setText(words)
            if tone:
                QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.Alert))
        self._said.set_tone(tone)

    def _enable(self) -> None:
        here = self._current_of(self._state)
        row = next((one for one in self._state.rows if one.action == here), None) if here else None
        free = row is not None and not self._state.waiting
        self._change_button.setEnabled(free)
        self._clear_button.setEnabled(free and row is not None and bool(row.keys))
        self._reset_button.setEnabled(free and row is not None and bool(row.usual))
        self._all_button.setEnabled(self._state.changed and not self._state.waiting)
        self._save_button.setEnabled(self._state.complete)
        self._print_button.setEnabled(self._state.complete)

    def _current_of(self, state: KeyMapState) -> str:
        here = self.list.current
        return state.rows[here].action if here is not None and here < len(state.rows) else ""

    def _change(self) -> None:
        here = self._current_of(self._state)
        if here:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._gestures.wait(here)

    def _clear(self) -> None:
        here = self._current_of(self._state)
        if here:
            self._gestures.clear(here)

    def _reset(self) -> None:
        here = self._current_of(self._state)
        if here:
            self._gestures.reset(here)

    def _lay_out(self) -> None:
        of_row = QHBoxLayout()
        of_row.setSpacing(8)
        of_row.addWidget(self._change_button)
        of_row.addWidget(self._clear_button)
        of_row.addWidget(self._reset_button)
        of_row.addStretch(1)
        of_all = QHBoxLayout()
        of_all.setSpacing(8)
        of_all.addWidget(self._all_button)
        of_all.addStretch(1)
        of_all.addWidget(self._print_button)
        of_all.addWidget(self._save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self.list, 1)
        column.addWidget(self._said)
        column.addLayout(of_row)
        column.addWidget(Rule())
        column.addLayout(of_all)


def keys_of(event: QKeyEvent) -> str:
    """What was pressed, as one would write it: a sign that needs Shift on this keyboard is that sign."""
    text = event.text()
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if len(text) == 1 and text.isprintable() and not text.isalnum() and text != " ":
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
        pressed = QKeySequence(text).toString() if not modifiers else ""
        if pressed:
            return pressed
    return QKeySequence(modifiers.value | event.key()).toString()
