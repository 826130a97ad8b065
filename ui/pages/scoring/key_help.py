"""Every key of the page, over the page, until any key is pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.buttons import IconButton
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Text


class KeyHelp(QFrame):
    """A card in the middle of `over`; Esc, the same key again or its cross closes it."""

    def __init__(self, title: str, lines: Sequence[tuple[tuple[str, ...], str]], over: QWidget) -> None:
        """`lines`: (shortcuts, what they do)."""
        super().__init__(over)
        self.setObjectName("key-help")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        over.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(Text(title, TextSize.STRONG), 1)
        head.addWidget(IconButton("x", self.tr("Close"), "key-help-close", self.hide))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        half = (len(lines) + 1) // 2
        for number, (keys, words) in enumerate(lines):
            row, side = number % half, 3 * (number // half)
            caps = QHBoxLayout()
            caps.setSpacing(8)
            for key in keys:
                caps.addWidget(Text(key) if key == "–" else KeyCap(key))
            caps.addStretch(1)
            grid.addLayout(caps, row, side)
            grid.addWidget(Text(words), row, side + 1)
        grid.setColumnMinimumWidth(2, 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(grid)
        self.hide()

    def toggle(self) -> None:
        """Show or hide it."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self._centre()
            self.raise_()
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._centre()
        return super().eventFilter(watched, event)

    def _centre(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.adjustSize()
            place = self.rect()
            place.moveCenter(over.rect().center())
            self.setGeometry(place)
