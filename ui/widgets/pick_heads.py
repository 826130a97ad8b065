"""The boxes beside the rows of a list in which several can be chosen."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QStyle, QWidget

from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme

_WIDTH, _BOX, _MARK, _BAR = 36, 16, 12, 3  # px at 100 %


def draw_box(painter: QPainter, place: QRect, state: Qt.CheckState, *, under: bool = False) -> None:
    """A box in the middle of `place`: ticked, empty, or for some of it with a line."""
    theme = active_theme()
    palette, side = theme.palette, theme.px(_BOX)
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(place).center())
    filled = state != Qt.CheckState.Unchecked
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = palette.accent if filled or under else palette.border_strong
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(palette.accent if filled else palette.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if filled:
        name = "check" if state == Qt.CheckState.Checked else "minus"
        mark = theme.px(_MARK)
        pixmap = tinted_pixmap(name, palette.accent_ink, mark, painter.device().devicePixelRatioF())
        inside = QRectF(0, 0, mark, mark)
        inside.moveCenter(box.center())
        painter.drawPixmap(inside, pixmap, QRectF(pixmap.rect()))
    painter.restore()


class PickHeads(QHeaderView):
    """Along the side; `pressed_on` tells a row and whether Shift was held."""

    pressed_on = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        """Boxes of as many rows as the model has."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.current = -1  # the row that is shaded as the current one
        self.under = -1  # the row that the pointer is on

    def sizeHint(self) -> QSize:
        """As wide as a box with air around it."""
        return QSize(active_theme().px(_WIDTH), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The shade of the row, the line below it, the box."""
        state = Qt.CheckState(
            self.model().headerData(section, Qt.Orientation.Vertical, Qt.ItemDataRole.CheckStateRole)
        )
        palette = active_theme().palette
        shade = palette.surface
        if section == self.current:
            shade = palette.selection
        elif state == Qt.CheckState.Checked:
            shade = palette.accent_soft
        elif section == self.under:
            shade = palette.hover
        painter.fillRect(rect, QColor(shade))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(palette.border))
        if section == self.current:  # a chosen row has nearly the same shade
            left = QRect(rect.left(), rect.top(), active_theme().px(_BAR), rect.height())
            painter.fillRect(QStyle.visualRect(self.layoutDirection(), rect, left), QColor(palette.accent))
        draw_box(painter, rect, state, under=section == self.under)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a box."""
        row = self.logicalIndexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.pressed_on.emit(row, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was told already."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two presses."""
        self.mousePressEvent(event)


class PickAll(QAbstractButton):
    """The box in the corner: all that is listed, or none; reached by Ctrl+A and Esc in the list."""

    def __init__(self, words: str, parent: QWidget) -> None:
        """`words` says to a screen reader what it does."""
        super().__init__(parent)
        self.setObjectName("choose-all")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.state = Qt.CheckState.Unchecked

    def show_check(self, state: Qt.CheckState) -> None:
        """All, some or none are chosen."""
        if state != self.state:
            self.state = state
            self.update()

    def sizeHint(self) -> QSize:
        """It is given its place."""
        return QSize(_WIDTH, _WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as part of the heads."""
        palette = active_theme().palette
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(palette.border))
        draw_box(painter, self.rect(), self.state, under=self.underMouse())
