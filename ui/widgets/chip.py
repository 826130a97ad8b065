"""A status: a word, a shape and a colour, alone or in a table's cell."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme
from ui.theme.tokens import TONE_ICONS, TextSize, Tone

_SHAPE, _SPACE, _EDGE = 12, 6, 8


def chip_size(text: str) -> QSize:
    """How much room the chip of a word takes, in px."""
    theme = active_theme()
    width = QFontMetricsF(theme.font(TextSize.CAPTION, strong=True)).horizontalAdvance(text)
    return QSize(round(width) + theme.px(_SHAPE) + _SPACE + 2 * _EDGE + 1, theme.px(22))


def draw_chip(painter: QPainter, place: QRectF, text: str, tone: Tone, icon: str = "") -> None:
    """Draw the chip of a word where lines begin in `place`, centred upright."""
    theme = active_theme()
    colours = theme.palette.tone(tone)
    size = chip_size(text)
    box = QRectF(place.left(), place.center().y() - size.height() / 2, size.width(), size.height())
    if box.width() > place.width():
        box.setWidth(place.width())
    leftwards = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if leftwards:
        box.moveRight(place.right())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 2, size.height() / 2)
    side = theme.px(_SHAPE)
    pixmap = tinted_pixmap(icon or TONE_ICONS[tone], colours.ink, side, painter.device().devicePixelRatioF())
    begin = box.right() - _EDGE - side if leftwards else box.left() + _EDGE
    corner = QPointF(begin, round(box.center().y() - side / 2))
    painter.drawPixmap(QRectF(corner.x(), corner.y(), side, side), pixmap, QRectF(pixmap.rect()))
    painter.setPen(QColor(colours.ink))
    painter.setFont(theme.font(TextSize.CAPTION, strong=True))
    shape, end = _EDGE + side + _SPACE, _EDGE - 2
    words = box.adjusted(end, 0, -shape, 0) if leftwards else box.adjusted(shape, 0, -end, 0)
    fitting = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
    painter.restore()


class Chip(QWidget):
    """A status on its own."""

    def __init__(
        self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "", parent: QWidget | None = None
    ) -> None:
        """`icon` replaces the tone's own shape where there is a better one."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        active_theme().changed.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """The word."""
        return self._text

    @property
    def tone(self) -> Tone:
        """The tone."""
        return self._tone

    def show_status(self, text: str, tone: Tone, icon: str = "") -> None:
        """Show another status."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The room for its word."""
        return chip_size(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        draw_chip(QPainter(self), QRectF(self.rect()), self._text, self._tone, self._icon)
