"""A field for a few sentences, which grows with them."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from assessor_app.application.use_cases.rate_submission import LONGEST_COMMENT
from ui.theme.look import active_theme

_LEAST_LINES: Final = 2
_MOST_LINES: Final = 8
_FRAME: Final = 24  # px of edge and padding


class CommentField(QPlainTextEdit):
    """Letters and digits are text here; Esc goes back to the keys of the page."""

    written = Signal(str)
    left = Signal()

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` say whose comment it is, to the eye and to a screen reader."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._tell)
        active_theme().changed.connect(self._grow)
        self._grow()

    def show_words(self, words: str) -> None:
        """Show `words`, unless that is what is there (then the cursor stays)."""
        if self.toPlainText()[:LONGEST_COMMENT] != words:
            self.blockSignals(True)
            self.setPlainText(words)
            if not self.isReadOnly():  # whoever goes on writing does so behind what was inserted
                self.moveCursor(QTextCursor.MoveOperation.End)
            self.blockSignals(False)
            self._grow()

    def forget(self) -> None:
        """Empty, with nothing that Ctrl+Z could bring back."""
        self.show_words("")
        self.document().clearUndoRedoStacks()

    def event(self, event: QEvent) -> bool:
        """Claim Esc before the page's own hears it; leave Ctrl+Z to the page once nothing here is left."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            words = self.document()
            if (event.matches(QKeySequence.StandardKey.Undo) and not words.isUndoAvailable()) or (
                event.matches(QKeySequence.StandardKey.Redo) and not words.isRedoAvailable()
            ):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; beyond the longest comment nothing more is taken."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other line breaks need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _tell(self) -> None:
        words = self.toPlainText()
        if len(words) > LONGEST_COMMENT:
            cursor = self.textCursor()
            place = min(cursor.position(), LONGEST_COMMENT)
            self.blockSignals(True)
            self.setPlainText(words[:LONGEST_COMMENT])
            self.blockSignals(False)
            cursor = self.textCursor()
            cursor.setPosition(place)
            self.setTextCursor(cursor)
            words = words[:LONGEST_COMMENT]
        self._grow()
        self.written.emit(words)

    def _grow(self) -> None:
        lines = self.document().size().height()  # QPlainTextDocumentLayout counts lines, not pixels
        shown = min(max(_LEAST_LINES, int(lines)), _MOST_LINES)
        height = shown * self.fontMetrics().lineSpacing() + _FRAME
        needed = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > _MOST_LINES
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(needed)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
