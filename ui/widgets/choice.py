"""A drop-down whose arrow follows the theme."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme
from ui.theme.tokens import ICON

_AROUND_TEXT = 34  # px before the words, and after the arrow
_EDGE = 1  # px that the style leaves free at either side of the words


class Choice(QComboBox):
    """One of a few; the wheel does not change it unless it has the focus."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None, *, widest: int = 0) -> None:
        """`words` says to a screen reader what is chosen; `widest` in px at 100 %: longer entries are cut."""
        super().__init__(parent)
        self._widest, self._shortest = widest, 0
        self._added: tuple[QSize, int] = QSize(), 0  # to which hint of Qt's, and how much
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own takes the focus by the wheel
        # As wide as its entries, also where they come once it is shown: Qt's own measures once.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        """As wide as its entries, or as it may be."""
        hint = super().sizeHint()
        if self._added[0] != hint:  # layouts ask often, and the style answers slowly
            self._added = QSize(hint), self._lacking(hint)
        hint.setWidth(hint.width() + self._added[1])
        return QSize(min(hint.width(), active_theme().px(self._widest or hint.width())), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Likewise, or less where it gives way."""
        hint, theme = super().minimumSizeHint(), active_theme()
        most = theme.px(self._shortest or self._widest or hint.width())
        return QSize(min(hint.width(), most), hint.height())

    def give_way(self, shortest: int) -> None:
        """Let what stands beside it have its room first, down to `shortest` px at 100 %."""
        self._shortest = shortest
        self.updateGeometry()

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
        """Draw what is chosen, with an ellipsis where it is cut, and the arrow over Qt's frame."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        theme = active_theme()
        side = theme.px(ICON)
        room = min(self.width() - side - _AROUND_TEXT, self._inside(option))
        if option.fontMetrics.horizontalAdvance(option.currentText) > room:
            option.currentText = option.fontMetrics.elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, room
            )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        colour = theme.palette.muted if self.isEnabled() else theme.palette.disabled
        pixmap = tinted_pixmap("chevron-down", colour, side, self.devicePixelRatioF())
        place = QRectF(self.width() - side - 8, (self.height() - side) / 2, side, side)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _inside(self, option: QStyleOptionComboBox) -> int:
        """Px in which the style draws the words, and at whose edge it cuts them."""
        words = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, words, self)
        return room.width() - 2 * _EDGE

    def _lacking(self, hint: QSize) -> int:
        """By how much its longest entry is longer than the room that a style leaves for it at `hint`."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(QPoint(), hint)
        entries = (self.itemText(at) for at in range(self.count()))
        longest = max(map(option.fontMetrics.horizontalAdvance, entries), default=0)
        return max(0, longest - self._inside(option))
