"""Draws a figure's marks in the theme's colours; what has a key is reached by arrow keys and pressed."""

from collections.abc import Callable, Mapping
from math import inf
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from assessor_app.charts.marks import (
    Anchor,
    Box,
    Canvas,
    Course,
    Dot,
    Figure,
    Ink,
    Label,
    Line,
    Mark,
    mirrored,
)
from ui.theme.look import active_theme
from ui.theme.tokens import Palette, TextSize

_LEAST: Final = 80  # px, before there is a chart
_DASHES: Final = [5.0, 4.0]
_WAYS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def inks(palette: Palette) -> Mapping[Ink, str]:
    """What each colour is in a theme."""
    return {
        Ink.TEXT: palette.ink,
        Ink.MUTED: palette.muted,
        Ink.FAINT: palette.border_strong,
        Ink.GRID: palette.border,
        Ink.AXIS: palette.border_strong,
        Ink.DATA: palette.accent_text,
        Ink.SOFT: palette.accent_soft,
        Ink.TARGET: palette.ink,
        Ink.ALARM: palette.bad.ink,
        Ink.BELOW: palette.warning.ink,
        Ink.GROUND: palette.surface,
    }


def canvas_of(font: QFont, width: float) -> Canvas:
    """The room of a chart whose text is in `font`."""
    metrics = QFontMetricsF(font)
    return Canvas(width=width, line=metrics.height(), measure=metrics.horizontalAdvance)


class ChartView(QWidget):
    """As high as its figure, drawn anew for every width, theme and text size."""

    picked = Signal(str)  # the key of a mark that was pressed

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` says to a screen reader what the chart is of."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._draw: Callable[[Canvas], Figure] | None = None
        self._figure: Figure | None = None
        self._summary = ""
        self._current = ""  # the key that the keys are at
        self._under = ""  # the key that the pointer is on
        active_theme().changed.connect(self._lay_out)

    @property
    def figure(self) -> Figure | None:
        """What is drawn now; None before there is anything."""
        return self._figure

    @property
    def current(self) -> str:
        """The key of the mark that the keys are at; "" for none."""
        return self._current

    def show_chart(self, draw: Callable[[Canvas], Figure] | None, summary: str) -> None:
        """Draw another one; `summary` says it in a sentence."""
        self._draw, self._summary = draw, summary
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Its figure's."""
        height = self._figure.height if self._figure is not None else active_theme().px(_LEAST)
        return QSize(active_theme().px(320), int(height) + 1)

    def minimumSizeHint(self) -> QSize:
        """It can be narrow, but not lower than it is."""
        return QSize(active_theme().px(220), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Words that run the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def _lay_out(self) -> None:
        self._figure = None
        if self._draw is not None:
            figure = self._draw(canvas_of(self._font(), max(self.width(), 1)))
            self._figure = mirrored(figure) if self.isRightToLeft() else figure
        keys = [mark.key for mark in self._figure.keyed] if self._figure is not None else []
        if self._current not in keys:
            self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.NoFocus)
        height = self.sizeHint().height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self.updateGeometry()
        self._tell()
        self.update()

    def _tell(self) -> None:
        mark = self._mark(self._current) if self.hasFocus() else None
        said = f"{mark.words}. {self._summary}" if mark is not None else self._summary
        if self.accessibleDescription() != said:
            self.setAccessibleDescription(said)

    @staticmethod
    def _font() -> QFont:
        return active_theme().font(TextSize.CAPTION)

    # keys and pointer

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys begin at the first mark."""
        super().focusInEvent(event)
        keyed = self._figure.keyed if self._figure is not None else ()
        if not self._current and keyed:
            self._current = keyed[0].key
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self._tell()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the nearest mark that way, Return and Space press it."""
        way = _WAYS.get(Qt.Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif way is not None and self._go(*way):
            return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.picked.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        mark = self._at(event.position())
        under = mark.key if mark is not None else ""
        if under != self._under:
            self._under = under
            self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)
            self.update()
        if mark is not None and mark.words:
            QToolTip.showText(event.globalPosition().toPoint(), mark.words, self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._under = ""
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A mark was pressed."""
        mark = self._at(event.position())
        if mark is not None and mark.key and event.button() is Qt.MouseButton.LeftButton:
            self._current = mark.key
            self.picked.emit(mark.key)
            self._tell()
            self.update()

    def _mark(self, key: str) -> Box | Dot | None:
        keyed = self._figure.keyed if self._figure is not None else ()
        return next((mark for mark in keyed if mark.key == key), None) if key else None

    def _at(self, place: QPointF) -> Box | Dot | None:
        for mark in reversed(self._figure.marks if self._figure is not None else ()):
            if isinstance(mark, Box | Dot) and (mark.key or mark.words) and _place(mark).contains(place):
                return mark
        return None

    def _go(self, across: int, down: int) -> bool:
        """To the nearest mark in a direction; False where there is none."""
        here = self._mark(self._current)
        if here is None or self._figure is None:
            return False
        begin = _place(here).center()
        best, nearest = "", inf
        for mark in self._figure.keyed:
            away = _place(mark).center() - begin
            along = away.x() * across + away.y() * down
            aside = abs(away.x() * down) + abs(away.y() * across)
            if mark.key != here.key and along > 1 and along + 3 * aside < nearest:
                best, nearest = mark.key, along + 3 * aside
        if not best:
            return False
        self._current = best
        self._tell()
        self.update()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks, and where the keys and the pointer are."""
        del event
        if self._figure is None:
            return
        palette = active_theme().palette
        painter = QPainter(self)
        paint_figure(painter, self._figure, inks(palette), self._font())
        for key, colour, width in (
            (self._under, palette.border_strong, 1.5),
            (self._current if self.hasFocus() else "", palette.focus, 2.5),
        ):
            mark = self._mark(key)
            if mark is not None:
                painter.setPen(QPen(QColor(colour), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(_place(mark).adjusted(-2, -2, 2, 2), 3, 3)


def paint_figure(painter: QPainter, figure: Figure, colours: Mapping[Ink, str], font: QFont) -> None:
    """Draw all marks, the later ones over the earlier ones."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # anchors are places, whatever the words are
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    for mark in figure.marks:
        _paint(painter, mark, colours, strong if isinstance(mark, Label) and mark.strong else font)


def picture_of(figure: Figure, colours: Mapping[Ink, str], font: QFont, ratio: float = 2.0) -> QImage:
    """The figure as pixels, `ratio` of them a px."""
    image = QImage(
        max(1, round(figure.width * ratio)), max(1, round(figure.height * ratio)), QImage.Format.Format_RGB32
    )
    image.fill(QColor(colours[Ink.GROUND]))
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    paint_figure(painter, figure, colours, font)
    painter.end()
    return image


def _place(mark: Box | Dot) -> QRectF:
    if isinstance(mark, Box):
        return QRectF(mark.x, mark.y, mark.width, mark.height)
    reach = mark.radius + 3
    return QRectF(mark.x - reach, mark.y - reach, 2 * reach, 2 * reach)


def _paint(painter: QPainter, mark: Mark, colours: Mapping[Ink, str], font: QFont) -> None:
    colour = QColor(colours[mark.ink])
    match mark:
        case Line() | Course():
            pen = QPen(colour, mark.width)
            if mark.dashed:
                pen.setDashPattern(_DASHES)
            painter.setPen(pen)
            if isinstance(mark, Line):
                painter.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))
            else:
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in mark.points]))
        case Box():
            painter.setPen(Qt.PenStyle.NoPen if mark.edge is None else QPen(QColor(colours[mark.edge]), 1))
            colour.setAlphaF(mark.strength)
            painter.setBrush(colour)
            painter.drawRect(QRectF(mark.x, mark.y, mark.width, mark.height))
        case Dot():
            painter.setPen(QPen(colour, 1.5))
            fill = QColor(colours[Ink.GROUND]) if mark.hollow else QColor(colour)
            fill.setAlphaF(mark.strength)
            painter.setBrush(fill)
            painter.drawEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)
        case Label():
            painter.setFont(font)
            painter.setPen(colour)
            metrics = QFontMetricsF(font)
            width = metrics.horizontalAdvance(mark.text) + 2
            back = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[mark.anchor]
            box = QRectF(mark.x - back, mark.y - metrics.height() / 2, width, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, mark.text)
