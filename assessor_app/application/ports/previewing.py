"""Evidence as plain pixels, texts and blocks, read in another process."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import BinaryIO, Protocol


class View(StrEnum):
    """How a file can be shown."""

    PAGES = "pages"
    TEXT = "text"
    DOCUMENT = "document"
    SHEETS = "sheets"
    NONE = "none"  # sound and video


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """What a file is, as far as its bytes tell."""

    kind: str  # as in BlindCopy.kind
    media_type: str
    pages: int  # pages of a PDF, frames of a picture (1), 0 for text
    notes: tuple[str, ...]  # "damaged: cannot be opened", "protected by a password", "empty", …
    view: View


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Plain pixels: RGB, 8 bits, rows top to bottom without padding."""

    width: int
    height: int
    pixels: bytes = field(repr=False)  # 3 × width × height bytes


class BlockKind(StrEnum):
    """What a block of a document is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    PICTURE = "picture"
    RULE = "rule"
    LABEL = "label"  # a small line that says what follows


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text that is set alike: “strong”, “emphasis”, “code”, “link”, “keyword”, “term”, …

    A “term” is no text of the file but a word of ours (“Slide”), to be said in the reader's language.
    """

    text: str
    marks: tuple[str, ...] = ()


Cell = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a document; foreign words as data, never markup."""

    kind: BlockKind
    spans: tuple[Span, ...] = field(default=(), repr=False)
    level: int = 0  # of a heading 1 to 6; how deep an item stands
    mark: str = ""  # what stands before an item
    rows: tuple[tuple[Cell, ...], ...] = field(default=(), repr=False)
    head: bool = False  # whether the first row of a table names the columns
    picture: int = -1  # which picture of the document


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as blocks; `left_out` counts those beyond what a window can hold."""

    blocks: tuple[Block, ...] = field(repr=False)
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table of texts; its rows may differ in length."""

    name: str = field(repr=False)
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    hidden: bool = False  # whether the file hides it
    left_out: int = 0  # rows beyond those

    @property
    def columns(self) -> int:
        """How many columns the longest row has."""
        return max(map(len, self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of source code that is more than plain."""

    start: int
    length: int
    kind: str  # "keyword", "string", "comment", "number", "name"


Box = tuple[float, float, float, float]  # left, top, right, bottom; 0 to 1 of the page as it is seen


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found: a page (from 0), and a box for each line that they stand on."""

    page: int
    boxes: tuple[Box, ...] = ()


class Previewer(Protocol):
    """One file opened in a helper of its own; `close` ends the helper.

    Every call may raise Unusable in plain words (the helper died, took too long, took too much memory).
    """

    def describe(self) -> Described:
        """Kind, pages and problems of the file."""

    def page(self, number: int, width: int) -> Picture:
        """Page `number` (from 0), `width` pixels wide (1 to 4000)."""

    def text(self) -> str:
        """The file as text (text kinds, code, the source of Markdown, CSV and notebooks)."""

    def find(self, words: str) -> tuple[Hit, ...]:
        """Where `words` stand on the pages of a PDF; none for other kinds."""

    def marks(self) -> tuple[Mark, ...]:
        """How source code is coloured; none for other kinds."""

    def document(self) -> Document:
        """The file as blocks (documents, slides, notebooks, archives, and what is of no kind)."""

    def part(self, number: int, width: int) -> Picture:
        """Picture `number` within the document, at most `width` pixels wide."""

    def sheets(self) -> tuple[Sheet, ...]:
        """The file as tables of texts."""

    def close(self) -> None:
        """End the helper."""


class OpenPreview(Protocol):
    """Open a file for looking at it."""

    def __call__(self, content: BinaryIO, name: str) -> Previewer:
        """`content` is handed to the helper through a pipe; nothing is written to disk."""
