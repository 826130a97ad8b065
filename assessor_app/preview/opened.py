"""One file, opened for looking at: which module answers for which kind.

A later kind is one more entry of `_PAGES` or `_TEXTS`, and a module with its functions; nothing else changes.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from assessor_app.preview import documents, pdf_pages, pictures, texts
from assessor_app.preview.blocks import Blocks
from assessor_app.preview.failures import (
    DAMAGED,
    EMPTY,
    FEWER_PAGES,
    PROTECTED,
    TOO_LARGE,
    CannotShow,
)
from assessor_app.preview.sniffing import Sniffed, sniff

MAX_WIDTH = 4000  # pixels of a page's picture
_NOTES = {"damaged": DAMAGED, "protected": PROTECTED, "too large": TOO_LARGE}


@dataclass(slots=True, kw_only=True)
class Opened:
    """A file's bytes and what they are; drawing keeps the parsed PDF, so that the next page costs less."""

    content: bytes | bytearray = field(repr=False)
    name: str = field(repr=False)
    whole: bool = True  # False: only the head was sent, because the file is too large
    sniffed: Sniffed = field(init=False)
    _document: Any = field(init=False, default=None, repr=False)
    _blocks: Blocks | None = field(init=False, default=None, repr=False)

    def __post_init__(self) -> None:
        """Look at the bytes, parse nothing yet."""
        self.sniffed = sniff(self.content, self.name, whole=self.whole)

    def describe(self) -> dict[str, Any]:
        """Kind, media type, pages and notes; a file that cannot be opened is described, not refused."""
        notes = [self.sniffed.misnamed] if self.sniffed.misnamed else []
        pages = 0
        if not self.content:
            notes.append(EMPTY)
        elif not self.whole:
            notes.append(TOO_LARGE)
        elif self.sniffed.kind in _PAGES:
            try:
                pages = self.count_pages()
            except CannotShow as failure:
                notes.append(_NOTES.get(failure.category, DAMAGED))
            else:
                notes += self._claims(pages)
        return {
            "kind": self.sniffed.kind, "media_type": self.sniffed.media_type, "pages": pages, "notes": notes,
            "view": documents.view_of(self.sniffed),
        }  # fmt: skip

    def count_pages(self) -> int:
        """Pages of a PDF, frames of a picture. Raises CannotShow."""
        if self.sniffed.kind == "pdf":
            return pdf_pages.count_pages(self.parsed(), len(self.content))
        return pictures.count_frames(pictures.open_picture(self.content))

    def _claims(self, pages: int) -> list[str]:
        """A PDF that claims pages which are not there is damaged, though it opens."""
        return [FEWER_PAGES] if self._document is not None and len(self._document) != pages else []

    def page(self, number: int, width: int) -> tuple[int, int, bytes]:
        """(width, height, RGB bytes) of page `number`. Raises CannotShow."""
        self._refuse_parts()
        draw = _PAGES.get(self.sniffed.kind)
        if draw is None:
            raise CannotShow("other kind", "This kind of file has no pages that can be drawn")
        return draw(self, number, min(max(width, 1), MAX_WIDTH))

    def text(self) -> str:
        """The file as text. Raises CannotShow where its kind has none."""
        self._refuse_parts()
        read = _TEXTS.get(self.sniffed.kind)
        if read is None:
            raise CannotShow("other kind", "This kind of file cannot be shown as text")
        return read(self)

    def find(self, words: str) -> list[Any]:
        """Where `words` stand on the pages of a PDF; a picture's are not read. Raises CannotShow."""
        self._refuse_parts()
        if self.sniffed.kind != "pdf":
            return []
        from assessor_app.preview.pdf_finding import find_words

        return list(find_words(self.parsed(), words))

    def marks(self) -> list[tuple[int, int, str]]:
        """(start, length, what it is) of the stretches of source code that are not plain."""
        self._refuse_parts()
        if self.sniffed.kind != "code":
            return []
        from assessor_app.preview.code_marks import language_of, places

        return list(places(_plain_text(self), language_of(self.sniffed.media_type)))

    def document(self) -> dict[str, Any]:
        """The file as blocks. Raises CannotShow."""
        self._refuse_parts()
        self._blocks = documents.read_document(self.content, self.sniffed)
        return self._blocks.as_answer()

    def part(self, number: int, width: int) -> tuple[int, int, bytes]:
        """A picture within the document, at most `width` pixels wide. Raises CannotShow."""
        if self._blocks is None:
            self.document()
        held = self._blocks.pictures if self._blocks is not None else []
        if not 0 <= number < len(held):
            raise CannotShow("no such page", "The document has no such picture")
        own = pictures.open_picture(held[number]).width
        return pictures.draw_picture(held[number], 0, min(max(width, 1), own, MAX_WIDTH))

    def sheets(self) -> dict[str, Any]:
        """The file as sheets of cells. Raises CannotShow."""
        self._refuse_parts()
        return documents.read_sheets(self.content, self.sniffed).as_answer()

    def characters(self, number: int) -> list[pdf_pages.Character]:
        """The text layer of a PDF page with its boxes. Raises CannotShow."""
        if self.sniffed.kind != "pdf":
            raise CannotShow("other kind", "Only a PDF has a text layer")
        page = pdf_pages.open_page(self.parsed(), number)
        try:
            return pdf_pages.page_characters(page)
        finally:
            page.close()

    def parsed(self) -> Any:
        """The parsed PDF. Raises CannotShow."""
        if self._document is None:
            self._document = pdf_pages.open_pdf(self.content)
        return self._document

    def let_go(self) -> io.BytesIO:
        """The file, to be read once more; nothing else of it is kept, so that it is in memory but once."""
        if self._document is not None:
            self._document.close()
        content, self.content, self._document = self.content, b"", None
        whole = io.BytesIO(content)
        del content
        return whole

    def encoding(self) -> str:
        """The encoding of a text kind."""
        return self.sniffed.encoding or "utf-8"

    def _refuse_parts(self) -> None:
        if not self.whole:
            raise CannotShow("too large", "The file is too large to be drawn")
        if not self.content:
            raise CannotShow("no such page", "The file is empty")


def _draw_pdf(opened: Opened, number: int, width: int) -> tuple[int, int, bytes]:
    page = pdf_pages.open_page(opened.parsed(), number)
    try:
        return pdf_pages.draw_page(page, width)
    finally:
        page.close()


def _draw_picture(opened: Opened, number: int, width: int) -> tuple[int, int, bytes]:
    return pictures.draw_picture(opened.content, number, width)


def _pdf_text(opened: Opened) -> str:
    document = opened.parsed()
    pages: list[str] = []
    for number in range(len(document)):
        page = pdf_pages.open_page(document, number)
        try:
            pages.append(pdf_pages.page_text(page).replace("\r\n", "\n"))
        finally:
            page.close()
    return "\f".join(pages)


def _plain_text(opened: Opened) -> str:
    return texts.decode(opened.content, opened.encoding())


def _notebook_text(opened: Opened) -> str:
    return texts.notebook_text(opened.content, opened.encoding())


_PAGES: dict[str, Callable[[Opened, int, int], tuple[int, int, bytes]]] = {
    "pdf": _draw_pdf,
    "image": _draw_picture,
}
_TEXTS: dict[str, Callable[[Opened], str]] = {
    "pdf": _pdf_text, "text": _plain_text, "code": _plain_text, "csv": _plain_text,
    "notebook": _notebook_text,
}  # fmt: skip
