"""Beside the list: how certificates are printed, and the first sheets as they will come."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from assessor_app.application.ports.previewing import Picture
from assessor_app.application.ports.printing import Sides
from ui.pages.awards.gestures import PrintingGestures
from ui.pages.awards.print_state import MOST_COPIES, ONE_FILE, Order, PrintState
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.words.figures import figures
from ui.words.translate import counted

AskFile = Callable[[QWidget, str], Path | None]
_SHEET_HEIGHT: Final = 150  # px at 100 %
_GAP: Final = 12
_FILE_NAME: Final = "certificates.pdf"
_RATIOS: Final = {"A4": 297 / 210, "A3": 420 / 297, "Letter": 11 / 8.5}


class PrintPane(QWidget):
    """A form with its sheets; Esc closes it."""

    def __init__(self, gestures: PrintingGestures, ask_file: AskFile) -> None:
        """`ask_file` says where one PDF goes."""
        super().__init__()
        self._gestures, self._ask_file = gestures, ask_file
        self._state: PrintState | None = None
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self._title.setObjectName("print-title")
        self.printer = Choice(self.tr("Printer"), "print-printer", widest=340)
        self.paper = Choice(self.tr("Paper"), "print-paper", widest=260)
        self.order = Choice(self.tr("Order"), "print-order", widest=260)
        self.sides = Choice(self.tr("Sides"), "print-sides", widest=260)
        self.copies = QLineEdit()
        self.copies.setObjectName("print-copies")
        self.copies.setMaxLength(len(str(MOST_COPIES)))
        self.reason = ReasonField("print-reason")
        self.reason.given.connect(self._start)
        self._why = FormRow(self.tr("&Why again?"), self.reason)
        self._ordering = FormRow(self.tr("&Order"), self.order)
        self._of_printers = (
            FormRow(self.tr("P&aper"), self.paper),
            FormRow(self.tr("&Sides"), self.sides),
        )
        self._sheets = Sheets()
        self._below = Text(quiet=True, wraps=True)
        self._below.setObjectName("print-below")
        self._go = primary_button(self.tr("Print"), "print-go", self._start, icon="printer")
        self._back = secondary_button(self.tr("Cancel"), "print-back", gestures.close)
        for field, heard in (
            (self.printer, lambda: gestures.choose_printer(str(self.printer.currentData()))),
            (self.paper, lambda: gestures.choose_paper(str(self.paper.currentData()))),
            (self.order, lambda: gestures.choose_order(Order(self.order.currentData()))),
            (self.sides, lambda: gestures.choose_sides(Sides(self.sides.currentData()))),
        ):
            field.activated.connect(lambda _at, heard=heard: heard())
        self.copies.textEdited.connect(self._hear_copies)
        self.copies.editingFinished.connect(self._show_copies)
        self._lay_out()

    def show_state(self, state: PrintState | None, *, busy: bool) -> None:
        """Draw it; the first field gets the keys when the form is opened."""
        opened, self._state = self._state is None and state is not None, state
        if state is None:
            self.reason.clear()
            self._sheets.show_sheets((), 0)
            return
        self._title.setText(
            counted("Awards", "Print 1 certificate", "Print {0} certificates", len(state.rows)).format(
                figures(len(state.rows))
            )
        )
        self._show_choices(state)
        if opened:
            self._show_copies()
        self._ordering.setVisible(len(state.rows) > 1)
        for row in self._of_printers:
            row.setVisible(state.known is not None)
        self._why.setVisible(bool(state.again))
        self._why.show_help(self._again_words(state))
        self._why.show_fault(state.fault)
        ratio = _RATIOS.get(state.paper, 0.0) if state.known is not None else 0.0
        self._sheets.show_sheets(tuple(state.samples.get(row.id) for row in state.shown), ratio)
        self._below.setText(self._below_words(state))
        self._go.setText(self.tr("Print") if state.known is not None else self.tr("Save as one PDF…"))
        for widget in (self._go, self._back, self.printer, self.paper, self.order, self.copies, self.reason):
            widget.setEnabled(not busy)
        self.paper.setEnabled(not busy and state.known is not None)
        self.sides.setEnabled(not busy and state.known is not None and state.known.both_sides)
        if opened:
            self.printer.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the form."""
        if event.key() == Qt.Key.Key_Escape:
            self._gestures.close()
        else:
            super().keyPressEvent(event)

    def _hear_copies(self, typed: str) -> None:
        if typed.isdecimal() and int(typed):
            self._gestures.choose_copies(int(typed))

    def _show_copies(self) -> None:
        """Whatever was typed: so many come out."""
        if self._state is not None:
            self.copies.setText(str(self._state.copies))

    def _show_choices(self, state: PrintState) -> None:
        printers = [(one.name, one.name) for one in state.printers]
        self.printer.show_entries([*printers, (ONE_FILE, self.tr("One PDF file"))], state.printer)
        known = state.known
        papers = [(one, one) for one in (known.papers if known is not None else ())]
        self.paper.show_entries([("", self.tr("As large as the certificate")), *papers], state.paper)
        self.order.show_entries(
            [
                (str(Order.LISTED), self.tr("As they are listed")),
                (str(Order.NAME), self.tr("By learner")),
                (str(Order.BADGE), self.tr("By badge, then learner")),
            ],
            str(state.order),
        )
        sides = [(str(Sides.ONE), self.tr("One side of the sheet"))]
        if known is not None and known.both_sides:
            sides += [
                (str(Sides.LONG_EDGE), self.tr("Both, turned over the long edge")),
                (str(Sides.SHORT_EDGE), self.tr("Both, turned over the short edge")),
            ]
        self.sides.show_entries(sides, str(state.sides))

    def _again_words(self, state: PrintState) -> str:
        if len(state.rows) == 1:
            return self.tr("It was printed before. The reason is kept with the award; only admins read it.")
        return self.tr(
            "{0} of them were printed before. The reason is kept with these awards; only admins read it."
        ).format(figures(state.again))

    def _below_words(self, state: PrintState) -> str:
        left = len(state.rows) - len(state.shown)
        words = self.tr("The first sheets, as they will come.") if len(state.rows) > 1 else ""
        if left > 0:
            words = self.tr("The first sheets, as they will come; {0} more follow.").format(figures(left))
        if state.known is None:
            return f"{words} " + self.tr("The file holds pages alone: it proves nothing.")
        return words

    def _start(self) -> None:
        state = self._state
        if state is None:
            return
        because = self.reason.toPlainText()
        file: Path | None = None
        if state.known is None and (because.strip() or not state.again):  # else a reason is missing first
            file = self._ask_file(self, _FILE_NAME)
            if file is None:
                return
        self._gestures.start(because, file)

    def _lay_out(self) -> None:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        rows = (
            FormRow(self.tr("P&rinter"), self.printer),
            FormRow(self.tr("Cop&ies of each"), self.copies),
            *self._of_printers,
            self._ordering,
        )
        for number, row in enumerate(rows):
            grid.addWidget(row, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._why, 3, 0, 1, 2)
        grid.addWidget(self._sheets, 4, 0, 1, 2)
        grid.addWidget(self._below, 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(6, 1)
        body.setProperty("scrolled", True)
        scroll = ScrollPane(body, self.tr("How it is printed"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._go)
        card = Panel()
        card.column.addWidget(self._title)
        card.column.addWidget(scroll, 1)
        card.column.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, 1)


class Sheets(QWidget):
    """The first sheets side by side, each with its page on it as the printer puts it there."""

    def __init__(self) -> None:
        """Nothing is drawn yet."""
        super().__init__()
        self.setObjectName("print-sheets")
        self.setAccessibleName(self.tr("The first sheets"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pictures: tuple[QImage | None, ...] = ()
        self._shown: tuple[Picture | None, ...] = ()
        self._ratio = 0.0
        active_theme().changed.connect(self.updateGeometry)

    def show_sheets(self, pictures: tuple[Picture | None, ...], ratio: float) -> None:
        """ratio: of the paper's long side to its short one; 0: as each page is. None: not drawn yet."""
        if (pictures, ratio) == (self._shown, self._ratio):
            return
        self._shown, self._ratio = pictures, ratio
        self._pictures = tuple(None if one is None else _image(one) for one in pictures)
        self.setVisible(bool(pictures))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Three beside each other are lower than one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the highest of them."""
        count, most = len(self._pictures), active_theme().px(_SHEET_HEIGHT)
        room = (width - _GAP * (count - 1)) / max(1, count)
        return round(max((min(most, room / self._shape(one)) for one in self._pictures), default=0)) + 2

    def sizeHint(self) -> QSize:
        """Room for a row of them."""
        theme = active_theme()
        return QSize(theme.px(320), theme.px(_SHEET_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrower, they are drawn smaller."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, its edge, and the page on it."""
        del event
        theme, count = active_theme(), len(self._pictures)
        if not count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = 0.0
        most = (self.width() - _GAP * (count - 1)) / count
        for image in self._pictures:
            ratio = self._shape(image)
            height = min(float(self.height() - 2), (most - 2) / ratio)
            width = height * ratio
            leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = self.width() - left - width - 2 if leftwards else left
            self._draw(painter, theme.palette.border, image, (x + 1, 1.0, width, height))
            left += width + _GAP
        painter.end()

    def _shape(self, image: QImage | None) -> float:
        """Width by height of the sheet that this page comes on to."""
        across = image is None or image.width() >= image.height()
        page = 297 / 210 if image is None else image.width() / image.height()
        return page if not self._ratio else (self._ratio if across else 1 / self._ratio)

    @staticmethod
    def _draw(
        painter: QPainter, edge: str, image: QImage | None, place: tuple[float, float, float, float]
    ) -> None:
        room = QRectF(*place)
        painter.fillRect(room, QColor("#FFFFFF"))  # paper is white in every theme
        if image is not None:
            scale = min(room.width() / image.width(), room.height() / image.height())
            inner = QRectF(0, 0, image.width() * scale, image.height() * scale)
            inner.moveCenter(room.center())
            painter.drawImage(inner, image)
        painter.setPen(QColor(edge))
        painter.drawRect(room)


def _image(picture: Picture) -> QImage:
    image = QImage(
        picture.pixels, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
    )
    return image.copy()  # the bytes are the picture's own
