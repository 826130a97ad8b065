"""The printers of this computer; Qt's printing is loaded when somebody prints."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from assessor_app.application.ports.previewing import Picture
from assessor_app.application.problems import Unusable
from ui.models.paper import Paper
from ui.words.translate import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIZES = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)


class Printers(Protocol):
    """Where a page is printed; a test has its own."""

    def known(self) -> bool:
        """Whether this computer knows a printer at all."""

    def ask(self, parent: QWidget) -> Paper | None:
        """Let the person choose one; None where nobody wants to print."""


class SystemPrinters:
    """Those that the system knows."""

    def known(self) -> bool:
        """Ask the system; it may have got one since."""
        from PySide6.QtPrintSupport import QPrinterInfo  # only where somebody prints

        return bool(QPrinterInfo.availablePrinterNames())

    def ask(self, parent: QWidget) -> Paper | None:
        """By Qt's own box."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # likewise

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(translate("Printers", "certificate"))  # never whose it is
        dialog = QPrintDialog(printer, parent)
        dialog.setObjectName("print-dialog")
        return PrinterPaper(printer) if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


class PrinterPaper:
    """A printer with the paper that fits the pages."""

    def __init__(self, printer: "QPrinter") -> None:
        """`printer` was chosen by somebody."""
        self._printer = printer

    @property
    def name(self) -> str:
        """What the printer is called."""
        return self._printer.printerName() or translate("Printers", "the printer")

    def print_pages(self, pages: Sequence[Picture]) -> None:
        """Print each over the whole of its page."""
        if not pages:
            return
        self._fit(pages[0])
        painter = QPainter()
        if not painter.begin(self._printer):
            raise Unusable(
                translate("Printers", "the printer did not take the page"),
                where=self.name,
                remedy=translate("Printers", "Look whether it is on, or save the certificate as a PDF."),
            )
        try:
            for number, picture in enumerate(pages):
                if number:
                    self._printer.newPage()
                self._draw(painter, picture)
        finally:
            painter.end()

    def _fit(self, picture: Picture) -> None:
        """A4 or Letter, as the page is shaped, upright or lying; up to the edge of the paper."""
        lying = picture.width > picture.height
        ratio = max(picture.width, picture.height) / min(picture.width, picture.height)
        size = min(_SIZES, key=lambda one: abs(_ratio(QPageSize(one)) - ratio))
        way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        self._printer.setPageLayout(QPageLayout(QPageSize(size), way, QMarginsF()))
        self._printer.setFullPage(True)

    def _draw(self, painter: QPainter, picture: Picture) -> None:
        image = QImage(
            picture.pixels,
            picture.width,
            picture.height,
            3 * picture.width,
            QImage.Format.Format_RGB888,
        )
        room = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        room.moveTo(0, 0)
        scale = min(room.width() / picture.width, room.height() / picture.height)
        drawn = QSizeF(picture.width * scale, picture.height * scale)
        left, top = (room.width() - drawn.width()) / 2, (room.height() - drawn.height()) / 2
        painter.drawImage(QRectF(left, top, drawn.width(), drawn.height()), image)


def _ratio(size: QPageSize) -> float:
    points = size.sizePoints()
    return max(points.width(), points.height()) / min(points.width(), points.height())
