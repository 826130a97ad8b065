"""The printers of this computer; Qt's printing is loaded when somebody prints."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from assessor_app.application.ports.previewing import Picture
from assessor_app.application.ports.printing import PrintSetup, Sides
from assessor_app.application.problems import Unusable
from ui.models.paper import KnownPrinter, Paper
from ui.words.translate import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "Letter": QPageSize.PageSizeId.Letter,
}


class Printers(Protocol):
    """Where a page is printed; a test has its own."""

    def known(self) -> tuple[KnownPrinter, ...]:
        """Those of this computer; off the window's thread, since some answer late."""

    def paper(self, setup: PrintSetup) -> Paper:
        """One of them, set up."""


class SystemPrinters:
    """Those that the system knows."""

    def known(self) -> tuple[KnownPrinter, ...]:
        """Ask the system; it may have got one since."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # only where somebody prints

        usual = QPrinterInfo.defaultPrinterName()
        both = {QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide}
        found = []
        for name in QPrinterInfo.availablePrinterNames():
            info = QPrinterInfo.printerInfo(name)
            sizes = {size.id() for size in info.supportedPageSizes()}
            papers = tuple(paper for paper, size in _PAPERS.items() if size in sizes or not sizes)
            found.append(
                KnownPrinter(
                    name=name,
                    papers=papers,
                    both_sides=both <= set(info.supportedDuplexModes()),
                    usual=name == usual,
                )
            )
        return tuple(found)

    def paper(self, setup: PrintSetup) -> Paper:
        """By Qt's own printing."""
        from PySide6.QtPrintSupport import QPrinter  # likewise

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(setup.printer)
        printer.setDocName(translate("Printers", "certificate"))  # never whose it is
        return PrinterPaper(printer, setup)


class PrinterPaper:
    """A printer with the paper that fits the pages."""

    def __init__(self, printer: "QPrinter", setup: PrintSetup) -> None:
        """`printer` was chosen by somebody, who wants it so."""
        self._printer, self._setup = printer, setup

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
                remedy=translate("Printers", "Look whether it is on, or save the certificates as one PDF."),
            )
        try:
            for number, picture in enumerate(pages):
                if number:
                    self._printer.newPage()
                self._draw(painter, picture)
        finally:
            painter.end()

    def _fit(self, picture: Picture) -> None:
        """The paper that was chosen, else the one that is shaped so, upright or lying; up to its edge."""
        from PySide6.QtPrintSupport import QPrinter  # likewise

        lying = picture.width > picture.height
        ratio = max(picture.width, picture.height) / min(picture.width, picture.height)
        size = _PAPERS.get(self._setup.paper) or min(
            (_PAPERS["A4"], _PAPERS["Letter"]), key=lambda one: abs(_ratio(QPageSize(one)) - ratio)
        )
        way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        self._printer.setPageLayout(QPageLayout(QPageSize(size), way, QMarginsF()))
        self._printer.setFullPage(True)
        self._printer.setCopyCount(self._setup.copies)
        sides = {
            Sides.ONE: QPrinter.DuplexMode.DuplexNone,
            Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
            Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
        }
        self._printer.setDuplex(sides[self._setup.sides])

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
