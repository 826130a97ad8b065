"""Bundled line icons, drawn in a colour of the palette."""

from functools import lru_cache
from importlib import resources
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_RATIOS: Final = (1.0, 2.0)


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (resources.files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def tinted_pixmap(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    """The icon `name` in `colour` (“#RRGGBB”), `pixels` wide and high at a device ratio of `ratio`.

    Raises FileNotFoundError where there is no such icon.
    """
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    side = round(pixels * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def tinted_icon(name: str, colour: str, disabled: str, pixels: int, gap: int = 0) -> QIcon:
    """The icon `name` for a button: in `colour`, and in `disabled` where the button is.

    `gap` px stay free at its right: Qt itself leaves too little between an icon and its words.
    """
    icon = QIcon()
    for ratio in _RATIOS:
        for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
            icon.addPixmap(_widened(tinted_pixmap(name, ink, pixels, ratio), gap), mode)
    return icon


def _widened(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide
