"""The recovery key as a sheet of paper: printed, or kept as a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ui.theme.look import active_theme
from ui.words.translate import translate

_MARGIN: Final = 20.0  # mm
_DOTS: Final = 300  # per inch, of the PDF
_ACROSS: Final = 3
_INK, _QUIET, _LINE = "#111111", "#555555", "#999999"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What stands on it."""

    organisation: str
    day: str
    words: Sequence[str] = field(repr=False)

    def pdf(self) -> bytes:
        """One page of A4."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DOTS)
        writer.setTitle(translate("RecoverySheet", "Recovery key"))
        prepare(writer)
        self.draw(writer)
        buffer.close()
        return bytes(data.data())

    def draw(self, device: QPagedPaintDevice) -> None:
        """Draw it on a page of any size."""
        painter = QPainter(device)
        page = QRectF(painter.viewport())
        unit = page.width() / 170  # about a millimetre of A4 within its margins
        top = self._head(painter, page, unit)
        top = self._grid(painter, page, unit, top + 10 * unit)
        self._foot(painter, page, unit, top + 10 * unit)
        painter.end()

    def _head(self, painter: QPainter, page: QRectF, unit: float) -> float:
        top = _words(painter, page, 0, translate("RecoverySheet", "Recovery key"), 9 * unit, strong=True)
        top = _words(painter, page, top + 2 * unit, self.organisation, 6 * unit)
        top = _words(painter, page, top + unit, self.day, 4 * unit, quiet=True)
        return _words(
            painter,
            page,
            top + 6 * unit,
            translate(
                "RecoverySheet",
                "Whoever holds this sheet can open everything in the programme. Keep it where nobody else "
                "reads it, away from the computer; a second copy in another place is wise.",
            ),
            4 * unit,
        )

    def _grid(self, painter: QPainter, page: QRectF, unit: float, top: float) -> float:
        wide, high = page.width() / _ACROSS, 14 * unit
        for place, word in enumerate(self.words):
            row, column = divmod(place, _ACROSS)
            box = QRectF(page.left() + column * wide, top + row * high, wide, high)
            painter.setPen(QPen(QColor(_LINE), unit * 0.2))
            painter.drawRect(box)
            painter.setPen(QColor(_QUIET))
            painter.setFont(_font(3.5 * unit))
            number = box.adjusted(3 * unit, 0, 0, 0)
            painter.drawText(
                number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{place + 1}"
            )
            painter.setPen(QColor(_INK))
            painter.setFont(_font(5.5 * unit, strong=True))
            painter.drawText(
                box.adjusted(12 * unit, 0, 0, 0),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                word,
            )
        rows = -(-len(self.words) // _ACROSS)
        return top + rows * high

    def _foot(self, painter: QPainter, page: QRectF, unit: float, top: float) -> None:
        top = _words(
            painter,
            page,
            top,
            translate(
                "RecoverySheet",
                "To use it: open Assessor, choose “Recover with the recovery key” where people sign in, and "
                "type the 21 words in their order. A new admin is enrolled, and the log says so.",
            ),
            4 * unit,
        )
        for line in (
            translate("RecoverySheet", "Kept by"),
            translate("RecoverySheet", "Where"),
            translate("RecoverySheet", "Copies"),
        ):
            top = _words(painter, page, top + 10 * unit, line, 3.5 * unit, quiet=True)
            painter.setPen(QPen(QColor(_LINE), unit * 0.2))
            painter.drawLine(int(page.left() + 30 * unit), int(top), int(page.left() + 130 * unit), int(top))


def prepare(device: QPagedPaintDevice) -> None:
    """A4 upright, with margins that every printer has."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )


def _font(pixels: float, *, strong: bool = False) -> QFont:
    font = active_theme().font(strong=strong)
    font.setPixelSize(max(1, round(pixels)))
    return font


def _words(
    painter: QPainter,
    page: QRectF,
    top: float,
    text: str,
    pixels: float,
    *,
    strong: bool = False,
    quiet: bool = False,
) -> float:
    """Write `text` from `top` on, in as many lines as it takes; returns where it ends."""
    painter.setFont(_font(pixels, strong=strong))
    painter.setPen(QColor(_QUIET if quiet else _INK))
    room = QRectF(page.left(), top, page.width(), page.height())
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
    taken = painter.boundingRect(room, flags, text)
    painter.drawText(room, flags, text)
    return taken.bottom()
