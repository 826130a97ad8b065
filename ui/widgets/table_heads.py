"""The heads of a list: the arrow of the order grows with the text, as icons do."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme

_ARROW = 12  # px at 100 %
_INSET = 8


class TableHeads(QHeaderView):
    """Draws the arrow itself: Qt's own stays a few pixels high whatever the size of the text."""

    let_go = Signal()  # of a head that may have been dragged

    def __init__(self, parent: QWidget) -> None:
        """Along the top."""
        super().__init__(Qt.Orientation.Horizontal, parent)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Leave Qt's arrow out."""
        super().initStyleOptionForIndex(option, section)
        option.sortIndicator = QStyleOptionHeader.SortIndicator.None_

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that a drag, if it was one, is over."""
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one head, and the arrow where the list is sorted by it: up is A to Z."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if not self.isSortIndicatorShown() or section != self.sortIndicatorSection():
            return
        theme = active_theme()
        side = theme.px(_ARROW)
        ascending = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        name = "chevron-up" if ascending else "chevron-down"
        pixmap = tinted_pixmap(name, theme.palette.ink, side, self.devicePixelRatioF())
        place = QRectF(rect.right() - side - _INSET, rect.center().y() - side / 2 + 1, side, side)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
