"""Which reader has which kind: a file as a document of blocks, or as sheets of cells."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from assessor_app.preview.blocks import Blocks
from assessor_app.preview.failures import CannotShow
from assessor_app.preview.sheets import Sheets

if TYPE_CHECKING:
    from assessor_app.preview.sniffing import Sniffed

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_OPEN_TEXT = "application/vnd.oasis.opendocument.text"
_OPEN_SLIDES = "application/vnd.oasis.opendocument.presentation"
_OPEN_SHEETS = "application/vnd.oasis.opendocument.spreadsheet"
_PACKED_ALONE = frozenset({"application/gzip", "application/x-xz", "application/x-bzip2"})  # a TAR or a file
_PACKED = frozenset({"application/zip", "application/x-tar", *_PACKED_ALONE})
_WORDED = frozenset({"text/markdown", "text/html", "message/rfc822"})
_PAGED = frozenset({"pdf", "image"})
_PLAYED = frozenset({"audio", "video"})


def view_of(sniffed: "Sniffed") -> str:
    """How a file is shown: "pages", "text", "document", "sheets", or "none" (sound and video)."""
    if sniffed.kind in _PAGED:
        return "pages"
    if sniffed.kind in _PLAYED:
        return "none"
    if sniffed.kind == "csv" or sniffed.media_type in {_WORKBOOK, _OPEN_SHEETS}:
        return "sheets"
    if sniffed.kind in {"text", "code"} and sniffed.media_type not in _WORDED:
        return "text"
    return "document"


def read_document(content: bytes | bytearray, sniffed: "Sniffed") -> Blocks:
    """The file as blocks; what no reader knows, by its type, size and first bytes. Raises CannotShow."""
    blocks = Blocks()
    reader = _reader(sniffed)
    if reader is not None:
        try:
            reader(content, blocks)
        except CannotShow:
            if sniffed.media_type not in _PACKED_ALONE:
                raise
        else:
            return blocks
    from assessor_app.preview.unknown_files import read_unknown

    blocks = Blocks()
    read_unknown(content, sniffed.media_type, blocks)
    return blocks


def read_sheets(content: bytes | bytearray, sniffed: "Sniffed") -> Sheets:
    """The file as sheets. Raises CannotShow."""
    sheets = Sheets()
    if sniffed.media_type == _WORKBOOK:
        from assessor_app.preview.sheets import read_workbook

        read_workbook(content, sheets)
    elif sniffed.media_type == _OPEN_SHEETS:
        from assessor_app.preview.open_documents import read_open_sheets

        read_open_sheets(content, sheets)
    elif sniffed.kind == "csv":
        from assessor_app.preview.sheets import read_text_table
        from assessor_app.preview.texts import decode

        read_text_table(decode(content, sniffed.encoding or "utf-8"), sheets)
    else:
        raise CannotShow("other kind", "This kind of file has no cells")
    return sheets


def _reader(sniffed: "Sniffed") -> Callable[[bytes | bytearray, Blocks], None] | None:
    from assessor_app.preview import (
        archives,
        html_reader,
        mail,
        markdown_reader,
        notebooks,
        open_documents,
        slide_sets,
        texts,
        word_documents,
    )

    encoding = sniffed.encoding or "utf-8"
    if sniffed.kind == "notebook":
        return lambda content, blocks: notebooks.read_notebook(content, encoding, blocks)
    if sniffed.media_type in _PACKED:
        return archives.read_archive
    return {
        _WORD: word_documents.read_word,
        _SLIDES: slide_sets.read_slides,
        _OPEN_TEXT: open_documents.read_open_document,
        _OPEN_SLIDES: open_documents.read_open_document,
        "message/rfc822": mail.read_mail,
        "text/markdown": lambda content, blocks: markdown_reader.read_markdown(
            texts.decode(content, encoding), blocks
        ),
        "text/html": lambda content, blocks: html_reader.read_html(texts.decode(content, encoding), blocks),
    }.get(sniffed.media_type)
