"""A drop-down whose arrow follows the theme."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme
from ui.theme.tokens import ICON


class Choice(QComboBox):
    """One of a few; the wheel does not change it unless it has the focus."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None, *, widest: int = 0) -> None:
        """`words` says to a screen reader what is chosen; `widest` in px at 100 %: longer entries are cut."""
        super().__init__(parent)
        self._widest = widest
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own takes the focus by the wheel
        # As wide as its entries, also where they come once it is shown: Qt's own measures once.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        """As wide as its entries, or as it may be."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), active_theme().px(self._widest or hint.width())), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Likewise."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), active_theme().px(self._widest or hint.width())), hint.height())

    def setAccessibleName(self, name: str) -> None:
        """Qt names a choice by its entry on Linux, so what is chosen is told as its description too."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def show_entries(self, entries: Sequence[tuple[str, str]], current: str) -> None:
        """List (key, words) where they are not listed yet, and show the one whose key is `current`."""
        if list(entries) != [(self.itemData(at), self.itemText(at)) for at in range(self.count())]:
            self.clear()
            for key, words in entries:
                self.addItem(words, key)
        self.setCurrentIndex(max(0, self.findData(current)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What is only scrolled past stays as it was chosen, and the page scrolls on."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over Qt's frame."""
        super().paintEvent(event)
        theme = active_theme()
        side = theme.px(ICON)
        colour = theme.palette.muted if self.isEnabled() else theme.palette.disabled
        pixmap = tinted_pixmap("chevron-down", colour, side, self.devicePixelRatioF())
        place = QRectF(self.width() - side - 8, (self.height() - side) / 2, side, side)
        QPainter(self).drawPixmap(place, pixmap, QRectF(pixmap.rect()))
