"""The badge as it will be seen: large on the chosen ground, and smaller on each ground beside it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assessor_app.domain.badge_design import DARK_GROUND, LIGHT_GROUND
from ui.pages.badge_images.state import SIZES, Sheet
from ui.theme.look import active_theme

_LARGE, _MIDDLE, _SMALL = SIZES
_EDGE, _TILE_EDGE = 12, 8
_LEAST: Final = 260  # px of the large badge's ground
_GROUNDS: Final = (("light", LIGHT_GROUND, False), ("dark", DARK_GROUND, False), ("mono", LIGHT_GROUND, True))


class Stage(QWidget):
    """Keeps the badge that was drawn last while the next is being drawn, so that nothing blinks."""

    def __init__(self) -> None:
        """Light ground first."""
        super().__init__()
        self.setObjectName("badge-stage")
        self._sheet: Sheet | None = None
        self._pixmaps: dict[tuple[bool, int], QPixmap] = {}
        self._words = {
            "light": self.tr("On light ground"),
            "dark": self.tr("On dark ground"),
            "mono": self.tr("In one colour"),
        }
        self._large = _Large()
        self._tiles = {
            name: _Tile(self._words[name], name, ground, self.turn_to) for name, ground, _mono in _GROUNDS
        }
        column = QVBoxLayout()
        column.setSpacing(8)
        for tile in self._tiles.values():
            column.addWidget(tile)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._large, 1)
        row.addLayout(column)
        self._ground = "light"
        self.turn_to("light")

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show these pictures."""
        if sheet is None or sheet is self._sheet or not sheet.colour:
            return
        self._sheet = sheet
        self._pixmaps = {
            (mono, size): _pixmap(data)
            for mono, drawn in ((False, sheet.colour), (True, sheet.mono))
            for size, data in drawn.items()
        }
        for name, _ground, mono in _GROUNDS:
            self._tiles[name].show_pixmaps(self._pixmaps[(mono, _MIDDLE)], self._pixmaps[(mono, _SMALL)])
        self.turn_to(self._ground)

    def turn_to(self, name: str) -> None:
        """Show the large badge on this ground."""
        self._ground = name
        for other, tile in self._tiles.items():
            tile.setChecked(other == name)
        ground, mono = next((ground, mono) for other, ground, mono in _GROUNDS if other == name)
        self._large.show_pixmap(self._pixmaps.get((mono, _LARGE), QPixmap()), ground, self._words[name])


def _pixmap(data: bytes) -> QPixmap:
    made = QPixmap()
    made.loadFromData(data, "PNG")
    return made


class _Large(QWidget):
    """At 512 pixels where there is room, else as large as there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("badge-large")
        self._pixmap, self._ground = QPixmap(), LIGHT_GROUND
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pixmap(self, pixmap: QPixmap, ground: str, words: str) -> None:
        self._pixmap, self._ground = pixmap, ground
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LARGE + 2 * _EDGE, _LARGE + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _draw_ground(painter, QRectF(self.rect()), self._ground, active_theme().palette.border, 1)
        if self._pixmap.isNull():
            return
        ratio = self.devicePixelRatioF()
        side = min(self.width() - 2 * _EDGE, self.height() - 2 * _EDGE, _LARGE)
        if side < _LARGE:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown = self._pixmap
        if round(side * ratio) != shown.width():
            shown = shown.scaledToWidth(round(side * ratio), Qt.TransformationMode.SmoothTransformation)
        place = QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.drawPixmap(place, shown, QRectF(shown.rect()))


class _Tile(QAbstractButton):
    """The badge at 128 and 48 pixels on one ground; pressed, the large one stands on it too."""

    def __init__(self, words: str, name: str, ground: str, pressed: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName(f"badge-ground-{name}")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words, self._ground = words, ground
        self._pixmaps: tuple[QPixmap, QPixmap] = (QPixmap(), QPixmap())
        self.clicked.connect(lambda _checked: pressed(name))

    def show_pixmaps(self, middle: QPixmap, small: QPixmap) -> None:
        self._pixmaps = (middle, small)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_MIDDLE + _SMALL + 3 * _TILE_EDGE, _MIDDLE + 2 * _TILE_EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = active_theme().palette
        marked, width = (palette.accent, 2) if self.isChecked() else (palette.border_strong, 1)
        if self.hasFocus():
            marked, width = palette.focus, 3
        _draw_ground(painter, QRectF(self.rect()), self._ground, marked, width)
        middle, small = self._pixmaps
        if middle.isNull():
            return
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        first, second = (
            (_TILE_EDGE * 2 + _SMALL, _TILE_EDGE) if leftwards else (_TILE_EDGE, _TILE_EDGE * 2 + _MIDDLE)
        )
        painter.drawPixmap(QRectF(first, _TILE_EDGE, _MIDDLE, _MIDDLE), middle, QRectF(middle.rect()))
        lower = _TILE_EDGE + _MIDDLE - _SMALL
        painter.drawPixmap(QRectF(second, lower, _SMALL, _SMALL), small, QRectF(small.rect()))


def _draw_ground(painter: QPainter, place: QRectF, ground: str, edge: str, width: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(ground))
    inset = width / 2
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), 6, 6)
