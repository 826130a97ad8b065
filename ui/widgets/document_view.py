"""A document as blocks: headings, paragraphs, lists, code, tables, pictures, set in the window's own letters.

Every word is inserted as text with a format of ours: there is no markup to read and no address to follow. The
blocks come in portions, so that a long document never holds a key press.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from assessor_app.application.ports.previewing import Block, BlockKind, Cell, Document, Picture, Span
from ui.theme.look import active_theme
from ui.theme.tokens import TEXT_PIXELS, TextSize
from ui.widgets.passages import BlocksOfDocument
from ui.words.translate import translate

_READABLE: Final = 75  # characters a line
_AROUND: Final = 24
_PORTION: Final = 120  # blocks laid out at once
_FIRST: Final = 60  # of them before anything is painted
_INDENT: Final = 24  # px a level of a list
_HEADINGS: Final = {1: TextSize.DISPLAY, 2: TextSize.TITLE, 3: TextSize.STRONG}


def term(word: str) -> str:
    """A word of ours within a document, in the window's language."""
    return {
        "Slide": translate("Document", "Slide"),
        "Hidden slide": translate("Document", "Hidden slide"),
        "Notes": translate("Document", "Notes"),
        "In": translate("Document", "In"),
        "Picture": translate("Document", "Picture"),
        "Picture outside this file": translate("Document", "Picture outside this file, not fetched"),
        "Attached": translate("Document", "Attached"),
        "Type": translate("Document", "Type"),
        "Size": translate("Document", "Size"),
        "bytes": translate("Document", "bytes"),
        "The first bytes": translate("Document", "The first bytes"),
        "From": translate("Document", "From"),
        "To": translate("Document", "To"),
        "Cc": translate("Document", "Cc"),
        "Date": translate("Document", "Date"),
        "Subject": translate("Document", "Subject"),
    }.get(word, word)


class _Paper(QTextDocument):
    """Holds the pictures that it was given, and fetches nothing else whatever is asked of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.images: dict[str, QImage] = {}
        self.setUndoRedoEnabled(False)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002  # Qt's name
        """One of the pictures; nothing for any other name."""
        del type
        return self.images.get(name.toString() if isinstance(name, QUrl) else name, QImage())


class DocumentView(QTextEdit):
    """Shows one document, read only; another replaces it."""

    laid_out = Signal()  # a portion of it, or all

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """`words` say to a screen reader what is shown here."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setProperty("evidence", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._blocks: tuple[Block, ...] = ()
        self._shown: Document | None = None
        self._next = 0
        self._zoom = 100
        self._paper = _Paper(self)
        self.setDocument(self._paper)
        self.passages = BlocksOfDocument(self)
        self._places: dict[int, QTextCursor] = {}  # where each picture stands that is not there yet
        self._parts: dict[int, Picture] = {}
        self._portions = QTimer(self)
        self._portions.setInterval(0)
        self._portions.timeout.connect(self._go_on)
        active_theme().changed.connect(self._set_again)

    def show_document(self, document: Document, parts: Mapping[int, Picture], zoom: int) -> None:
        """Show `document` from its beginning where it is another; pictures fill their places as they come."""
        if document is not self._shown or zoom != self._zoom:
            self._shown, self._zoom, self._parts = document, zoom, dict(parts)
            self._begin(document.blocks)
            return
        for number, picture in parts.items():
            if number not in self._parts:
                self._parts[number] = picture
                self._fill(number, picture)

    def clear_document(self) -> None:
        """Drop everything that was shown."""
        self._portions.stop()
        self._shown, self._blocks, self._parts, self._places = None, (), {}, {}
        self._paper.images.clear()
        self._paper.clear()

    @property
    def whole(self) -> bool:
        """Whether all blocks are laid out."""
        return self._next >= len(self._blocks)

    def scroll_on(self, way: int) -> bool:
        """Scroll a screen down (1) or up (-1); False at the end."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * max(1, bar.pageStep() - 48))
        return bar.value() != before

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines readable."""
        super().resizeEvent(event)
        self._narrow()

    def _begin(self, blocks: tuple[Block, ...]) -> None:
        self._portions.stop()
        self._paper.clear()
        self._paper.images.clear()
        self._places = {}
        self.passages.begin()
        self._blocks, self._next = blocks, 0
        self._paper.setDefaultFont(self._font(TextSize.STRONG))
        self._paper.setDocumentMargin(0)
        self._narrow()
        self._lay_out(_FIRST)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if not self.whole:
            self._portions.start()

    def _set_again(self) -> None:
        if self._shown is not None:
            place = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
            self._begin(self._shown.blocks)
            self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))

    def _go_on(self) -> None:
        self._lay_out(_PORTION)
        if self.whole:
            self._portions.stop()

    def _lay_out(self, count: int) -> None:
        cursor = QTextCursor(self._paper)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for block in self._blocks[self._next : self._next + count]:
            self._write(cursor, block, first=self._next == 0)
            self._next += 1
        cursor.endEditBlock()
        self.laid_out.emit()

    def _write(self, cursor: QTextCursor, block: Block, *, first: bool) -> None:
        if block.kind is BlockKind.TABLE:
            self._write_table(cursor, block)
            return
        layout = self._layout_of(block, first=first)
        if first:
            cursor.setBlockFormat(layout)
        else:
            cursor.insertBlock(layout, QTextCharFormat())
        base = self._base(block)
        if block.kind is BlockKind.PICTURE:
            self._write_picture(cursor, block, base)
        elif block.kind is BlockKind.ITEM and block.mark:
            self._insert(cursor, f"{block.mark}\t", self._muted(base))
        self._write_spans(cursor, block.spans, base)
        own = len(block.mark) + 1 if block.kind is BlockKind.ITEM and block.mark else 0
        whole = block.kind in {BlockKind.PICTURE, BlockKind.RULE}
        self.passages.number(cursor.block(), self._next, None if whole else own)

    def _write_spans(self, cursor: QTextCursor, spans: Cell, base: QTextCharFormat) -> None:
        for span in spans:
            self._insert(
                cursor, term(span.text) if "term" in span.marks else span.text, self._set(base, span)
            )

    @staticmethod
    def _insert(cursor: QTextCursor, text: str, letters: QTextCharFormat) -> None:
        """Lines within a block stay lines of it, whatever breaks them in the file."""
        plain = text.replace("\r", "").replace("\0", "\N{REPLACEMENT CHARACTER}")
        cursor.insertText("\N{LINE SEPARATOR}".join(plain.split("\n")), letters)

    def _write_picture(self, cursor: QTextCursor, block: Block, base: QTextCharFormat) -> None:
        known = self._parts.get(block.picture)
        if known is not None:
            self._put(cursor, block.picture, known)
            self._insert(cursor, "\n" if block.spans else "", base)
            return
        place = QTextCursor(cursor)
        place.setKeepPositionOnInsert(True)
        self._places[block.picture] = place
        self._insert(cursor, f"{term('Picture')} ", self._muted(base))

    def _fill(self, number: int, picture: Picture) -> None:
        place = self._places.pop(number, None)
        if place is None:
            return
        cursor = QTextCursor(self._paper)
        cursor.setPosition(place.position())
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(term("Picture")) + 1
        )
        cursor.removeSelectedText()
        self._put(cursor, number, picture)
        if not cursor.atBlockEnd():
            self._insert(cursor, "\n", QTextCharFormat())

    def _put(self, cursor: QTextCursor, number: int, picture: Picture) -> None:
        name = f"part:{number}"
        image = QImage(
            picture.pixels, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888
        ).copy()
        self._paper.images[name] = image
        shown = QSize(picture.width, picture.height)
        if shown.width() > self._column():
            shown.scale(round(self._column()), shown.height(), Qt.AspectRatioMode.KeepAspectRatio)
        letters = QTextImageFormat()
        letters.setName(name)
        letters.setWidth(shown.width())
        letters.setHeight(shown.height())
        cursor.insertImage(letters)

    def _write_table(self, cursor: QTextCursor, block: Block) -> None:
        palette = active_theme().palette
        columns = max(map(len, block.rows), default=0)
        if not columns:
            return
        form = QTextTableFormat()
        form.setCellPadding(6)
        form.setCellSpacing(0)
        form.setBorder(1)
        form.setBorderBrush(QColor(palette.border))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setTopMargin(8)
        form.setBottomMargin(8)
        form.setHeaderRowCount(1 if block.head else 0)
        if columns > 2:
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table: QTextTable = cursor.insertTable(len(block.rows), columns, form)
        base = self._letters(TextSize.BODY)
        for row, cells in enumerate(block.rows):
            for column, cell in enumerate(cells):
                into = table.cellAt(row, column)
                letters = QTextCharFormat(base)
                if block.head and row == 0:
                    letters.setFontWeight(QFont.Weight.DemiBold)
                    shade = into.format()
                    shade.setBackground(QColor(palette.sunken))
                    into.setFormat(shade)
                self._write_spans(into.firstCursorPosition(), cell, letters)
                self.passages.number(into.firstCursorPosition().block(), self._next, None)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _layout_of(self, block: Block, *, first: bool) -> QTextBlockFormat:
        px, palette = active_theme().px, active_theme().palette
        layout = QTextBlockFormat()
        layout.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        above, below = 0, px(8)
        if block.kind is BlockKind.HEADING:
            above, below = px(24 if block.level <= 2 else 16), px(4)
            layout.setHeadingLevel(block.level)
        elif block.kind is BlockKind.LABEL:
            above, below = px(16), px(4)
        elif block.kind is BlockKind.ITEM:
            below = px(2)
            indent = px(_INDENT)
            layout.setLeftMargin((block.level + 1) * indent)
            layout.setTextIndent(-indent if block.mark else 0)
            layout.setTabPositions([_tab(indent)])
        elif block.kind is BlockKind.QUOTE:
            layout.setLeftMargin(px(_INDENT))
            layout.setRightMargin(px(_INDENT))
        elif block.kind is BlockKind.CODE:
            # What a program wrote stands further in, on the paper; where it failed, on red.
            written = all("quiet" in span.marks for span in block.spans)
            failed = any("error" in span.marks for span in block.spans)
            if failed or not written:
                layout.setBackground(QColor(palette.bad.fill if failed else palette.sunken))
            layout.setLeftMargin(px(24 if written else 0))
            layout.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        elif block.kind is BlockKind.PICTURE:
            layout.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        elif block.kind is BlockKind.RULE:
            width = QTextLength(QTextLength.Type.PercentageLength, 100)
            layout.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, width)
        layout.setTopMargin(0 if first else above)
        layout.setBottomMargin(below)
        return layout

    def _base(self, block: Block) -> QTextCharFormat:
        if block.kind is BlockKind.HEADING:
            letters = self._letters(_HEADINGS.get(block.level, TextSize.STRONG))
            letters.setFontWeight(QFont.Weight.DemiBold)
            return letters
        if block.kind is BlockKind.CODE:
            return self._typed(self._letters(TextSize.BODY))
        if block.kind is BlockKind.PICTURE:
            return self._muted(self._letters(TextSize.BODY))
        if block.kind is BlockKind.LABEL:
            letters = self._muted(self._letters(TextSize.CAPTION))
            letters.setFontWeight(QFont.Weight.DemiBold)
            return letters
        letters = self._letters(TextSize.STRONG)
        return self._muted(letters) if block.kind is BlockKind.QUOTE else letters

    def _set(self, base: QTextCharFormat, span: Span) -> QTextCharFormat:
        """How a stretch is set: what it is on top of where it stands."""
        if not span.marks:
            return base
        palette = active_theme().palette
        letters = QTextCharFormat(base)
        colours = code_colours()
        for mark in span.marks:
            if mark == "strong":
                letters.setFontWeight(QFont.Weight.DemiBold)
            elif mark == "emphasis":
                letters.setFontItalic(True)
            elif mark == "underlined":
                letters.setFontUnderline(True)
            elif mark == "struck":
                letters.setFontStrikeOut(True)
            elif mark == "code":
                letters = self._typed(letters)
            elif mark == "link":
                letters.setForeground(QColor(palette.accent_text))
            elif mark == "error":
                letters.setForeground(QColor(palette.bad.ink))
            elif mark in {"quiet", "term"}:
                letters.setForeground(QColor(palette.muted))
            elif mark in colours:
                letters.setForeground(QColor(colours[mark]))
        return letters

    def _letters(self, size: TextSize) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(self._font(size))
        letters.setForeground(QColor(active_theme().palette.ink))
        return letters

    @staticmethod
    def _muted(base: QTextCharFormat) -> QTextCharFormat:
        letters = QTextCharFormat(base)
        letters.setForeground(QColor(active_theme().palette.muted))
        return letters

    @staticmethod
    def _typed(base: QTextCharFormat) -> QTextCharFormat:
        letters = QTextCharFormat(base)
        letters.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        letters.setFontFixedPitch(True)
        return letters

    def _font(self, size: TextSize) -> QFont:
        font = active_theme().font(size)
        font.setPixelSize(max(8, active_theme().px(TEXT_PIXELS[size]) * self._zoom // 100))
        return font

    def _column(self) -> float:
        """How wide the text stands, in px."""
        free = self.width() - 2 * _AROUND - self.verticalScrollBar().sizeHint().width()
        return min(
            float(max(200, free)), QFontMetricsF(self._font(TextSize.STRONG)).averageCharWidth() * _READABLE
        )

    def _narrow(self) -> None:
        """Reading text stands in a column in the middle."""
        bar = self.verticalScrollBar().sizeHint().width()
        side = max(_AROUND, round((self.width() - bar - self._column()) / 2))
        self.setViewportMargins(side, _AROUND, max(0, side - bar), 0)
        self._paper.setTextWidth(self.viewport().width())


def code_colours() -> dict[str, str]:
    """The colour of each kind of stretch in source code, in the theme in force."""
    palette = active_theme().palette
    return {
        "keyword": palette.accent_text,
        "string": palette.good.ink,
        "comment": palette.muted,
        "number": palette.warning.ink,
        "name": palette.info.ink,
    }


def _tab(pixels: int) -> QTextOption.Tab:
    tab = QTextOption.Tab()
    tab.position = pixels
    return tab
