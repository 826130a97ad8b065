"""Looking for words in what is shown: a line, how many there are, and the way from one to the next."""

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Text

_LONGEST: Final = 200  # characters that are looked for


class FindField(QLineEdit):
    """Return goes on, with Shift back; Esc closes."""

    closed = Signal()
    stepped = Signal(int)

    def event(self, event: QEvent) -> bool:
        """Esc is the field's own while it has the keys, also where a page has an action for it."""
        overriding = event.type() is QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Says what is looked for, letter by letter; whoever shows things does the looking."""

    asked = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Empty, and hidden until it is opened."""
        super().__init__(parent)
        self.setObjectName(name)
        self.field = FindField()
        self.field.setObjectName(f"{name}-words")
        self.field.setAccessibleName(self.tr("Find in this file"))
        self.field.setPlaceholderText(self.tr("Find in this file"))
        self.field.setMaxLength(_LONGEST)
        self.field.textEdited.connect(lambda text: self.asked.emit(text.strip()))
        self.field.stepped.connect(self.stepped)
        self.field.closed.connect(self.close_bar)
        self._count = Text(size=TextSize.CAPTION, quiet=True)
        self._count.setObjectName(f"{name}-count")
        self._before = IconButton(
            "chevron-up",
            self.tr("Place before (Shift+Return)"),
            f"{name}-before",
            lambda: self.stepped.emit(-1),
        )
        self._after = IconButton(
            "chevron-down", self.tr("Next place (Return)"), f"{name}-next", partial(self.stepped.emit, 1)
        )
        close = IconButton("x", self.tr("Close the search (Esc)"), f"{name}-close", self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addWidget(self._before)
        row.addWidget(self._after)
        row.addWidget(close)
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for; "" while the bar is closed."""
        return self.field.text().strip() if not self.isHidden() else ""

    def open_bar(self) -> None:
        """Show the line, and take the keys; what was looked for is looked for again."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.words:
            self.asked.emit(self.words)

    def close_bar(self) -> None:
        """Hide the line; nothing is marked any more."""
        self.hide()
        self.asked.emit("")
        self.closed.emit()

    def show_count(self, current: int, count: int) -> None:
        """How many places there are, and which of them (from 0) is shown."""
        if not self.words:
            said = ""
        elif not count:
            said = self.tr("not found")
        else:
            said = self.tr("{0} of {1}").format(current + 1, count)
        self._count.setText(said)
        for button in (self._before, self._after):
            button.setEnabled(count > 1)
