"""A line icon that follows the theme."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme
from ui.theme.tokens import ICON, Tone

_GAP = 4


class Icon(QWidget):
    """A decorative icon: the words beside it say all that it says, so screen readers pass it by."""

    def __init__(
        self,
        name: str,
        tone: Tone | None = None,
        pixels: int = ICON,
        *,
        accent: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Draw `name` in the ink of `tone`, in the accent, or muted."""
        super().__init__(parent)
        self._name, self._tone, self._pixels, self._accent = name, tone, pixels, accent
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        active_theme().changed.connect(self.updateGeometry)

    def set_icon(self, name: str, tone: Tone | None = None) -> None:
        """Draw another."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = active_theme().px(self._pixels)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        theme = active_theme()
        side = theme.px(self._pixels)
        colour = theme.palette.accent_text if self._accent else theme.palette.muted
        if self._tone is not None:
            colour = theme.palette.tone(self._tone).ink
        pixmap = tinted_pixmap(self._name, colour, side, self.devicePixelRatioF())
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        QPainter(self).drawPixmap(place, pixmap, QRectF(pixmap.rect()))


class _ButtonIcon(QObject):
    """Lives and dies with its button, so that nothing is drawn on one that is gone."""

    def __init__(self, button: QAbstractButton, name: str, colour: str, pixels: int) -> None:
        super().__init__(button)
        self._button, self._name, self._colour, self._pixels = button, name, colour, pixels
        active_theme().changed.connect(self.draw)

    def change(self, name: str, colour: str, pixels: int) -> None:
        """Draw another."""
        if (name, colour, pixels) != (self._name, self._colour, self._pixels):
            self._name, self._colour, self._pixels = name, colour, pixels
            self.draw()

    def draw(self) -> None:
        """Draw it in the theme in force."""
        theme = active_theme()
        worded = bool(self._button.text()) or isinstance(
            self._button, QPushButton
        )  # its words may come later
        gap = _GAP if worded else 0
        colour: str = getattr(theme.palette, self._colour)
        self._button.setIcon(theme.icon(self._name, colour, self._pixels, gap))
        side = theme.px(self._pixels)
        self._button.setIconSize(QSize(side + gap, side))


def give_icon(button: QAbstractButton, name: str, colour: str = "ink", pixels: int = ICON) -> None:
    """Let `button` show an icon in a colour of the palette (by its field's name), in every theme."""
    had = [one for one in button.children() if isinstance(one, _ButtonIcon)]
    if had:
        had[0].change(name, colour, pixels)
    else:
        _ButtonIcon(button, name, colour, pixels).draw()
