"""A check box whose mark follows the theme."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme


class CheckBox(QCheckBox):
    """Its words are its name."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` stand beside the box."""
        super().__init__(words, parent)
        self.setObjectName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark over the filled box that the style sheet draws."""
        super().paintEvent(event)
        if self.checkState() == Qt.CheckState.Unchecked:
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        theme = active_theme()
        colour = theme.palette.accent_ink if self.isEnabled() else theme.palette.disabled
        name = "check" if self.checkState() == Qt.CheckState.Checked else "minus"
        side = theme.px(12)
        pixmap = tinted_pixmap(name, colour, side, self.devicePixelRatioF())
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(box).center())
        QPainter(self).drawPixmap(place, pixmap, QRectF(pixmap.rect()))
