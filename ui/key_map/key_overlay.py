"""`?`: every key of the page in front, and of everywhere, over the page until it is put away."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import EVERYWHERE, Action, Actions
from ui.key_map.sections import UP_TO, KeySection, sections
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import IconButton, quiet_button
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Text
from ui.widgets.overlay import Overlay
from ui.widgets.scroll_pane import ScrollPane

_MOVING: Final = frozenset(
    {
        Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
        Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt,
        Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    }
)  # fmt: skip
_WIDTH, _NARROW = 880, 700  # px at 100 %: below the second the sections stand in one column


class KeyOverlay(Overlay):
    """The page's keys at the left, those of everywhere at the right; `?` again or Esc puts it away."""

    def __init__(self, window: QWidget, actions: Actions, change: Callable[[], None]) -> None:
        """`change` opens what changes and prints the keys."""
        super().__init__(
            self.tr("The keyboard shortcuts that hold here"), "key-overlay", window, width=_WIDTH
        )
        self._actions, self._change = actions, change
        self._shown: tuple[str, str, tuple[Action, ...], tuple[tuple[str, ...], ...]] = ("", "", (), ())
        self._own: frozenset[str] = frozenset()  # the keys that opened it
        self._body = QWidget()
        self._grid = QHBoxLayout(self._body)
        self._grid.setContentsMargins(24, 0, 24, 8)
        self._grid.setSpacing(32)
        self.close_button = IconButton("x", self.tr("Close"), "key-overlay-close", self.close_now)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 16, 12)
        head.addWidget(Text(self.tr("Keyboard shortcuts"), TextSize.TITLE), 1)
        head.addWidget(self.close_button)
        self._pane = ScrollPane(self._body, self.tr("Shortcuts and what they do"))
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 16, 12)
        foot.addWidget(
            Text(self.tr("Letters and digits are text wherever you write."), quiet=True, wraps=True), 1
        )
        foot.addWidget(
            quiet_button(
                self.tr("Change or print…"), "key-overlay-change", self._ask_to_change, icon="keyboard"
            )
        )
        self.column.addLayout(head)
        self.column.addWidget(self._pane, 1)
        self.column.addLayout(foot)
        active_theme().changed.connect(self._draw_again)

    def show_keys_of(self, page: str, title: str, listed: Sequence[Action]) -> None:
        """Open, over this page, with what can be asked for there."""
        shown = (page, title, tuple(listed), tuple(map(self._actions.keys_of, listed)))
        opens = self._actions.get("keys")
        self._own = frozenset(self._actions.keys_of(opens)) if opens is not None else frozenset()
        if shown != self._shown:  # else it stands as it was left
            self._shown = shown
            self._draw()
        self._pane.verticalScrollBar().setValue(0)
        self.open(self._pane)

    def event(self, event: QEvent) -> bool:
        """Keys that move about are for the card; any other puts it away, and does what it says."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            opened_by = QKeySequence(event.keyCombination()).toString() in self._own or event.text() == "?"
            if event.key() in _MOVING or opened_by:
                event.accept()
                return True
            self.close_now()
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, and so does the key that opened it."""
        if event.key() not in _MOVING:
            self.close_now()
        super().keyPressEvent(event)

    def place(self) -> None:
        """Two columns where there is room for them."""
        over = self.parentWidget()
        if over is not None:
            wide = min(active_theme().px(_WIDTH), over.width() - 48)
            upright = wide < active_theme().px(_NARROW)
            direction = QHBoxLayout.Direction.TopToBottom if upright else QHBoxLayout.Direction.LeftToRight
            self._grid.setDirection(direction)
            for at in range(self._grid.count()):
                self._grid.setStretch(at, 0 if upright else 1)
        super().place()

    def _height_for(self, width: int) -> int:
        self._body.ensurePolished()
        frame = self.column.sizeHint().height() - self._pane.sizeHint().height()
        layout = self._body.layout()
        high = 0 if layout is None else layout.sizeHint().height()
        return frame + high + 4

    def _draw_again(self) -> None:
        if self.isVisible():
            self.place()

    def _ask_to_change(self) -> None:
        self.close_now()
        self._change()

    def _draw(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        page, title, listed, _keys = self._shown
        here = sections(self._actions, [one for one in listed if one.page == page and page], [(page, title)])
        everywhere = sections(self._actions, [one for one in listed if one.page == EVERYWHERE], [])
        for part in (here, everywhere):
            if part:
                self._grid.addWidget(_column(part), 1, Qt.AlignmentFlag.AlignTop)
        self._pane.verticalScrollBar().setValue(0)


def _column(part: Sequence[KeySection]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(16)
    for section in part:
        column.addWidget(_section(section))
    return made


def _section(section: KeySection) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.addWidget(Text(section.title, TextSize.CAPTION, quiet=True, emphasis=True), 0, 0, 1, 2)
    for row, line in enumerate(section.lines, start=1):
        caps = QWidget()
        across = QHBoxLayout(caps)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        for key in line.keys:
            across.addWidget(Text(key, quiet=True) if key == UP_TO else KeyCap(key))
        across.addStretch(1)
        grid.addWidget(caps, row, 1)
        grid.addWidget(Text(line.words, wraps=True), row, 0)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(1, active_theme().px(144))
    return made
