"""What a document says, as plain blocks: headings, paragraphs, items, tables, pictures; never markup.

A block is a small JSON object: `is` (see `KINDS`), `spans` ([text, marks] each), and where they apply
`level`, `mark`, `rows` (of cells of spans) and `picture` (a number of `Blocks.pictures`). The other end draws
them; it has no markup to read, no address to follow and nothing to run.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

KINDS = frozenset({"heading", "paragraph", "item", "quote", "code", "table", "picture", "rule", "label"})
MAX_BLOCKS = 4_000
MAX_CHARACTERS = 400_000  # what a window lays out without a pause
MAX_PICTURES = 200
MAX_PICTURE_BYTES = 128 * 2**20  # of all pictures of a document together
MAX_COLUMNS, MAX_CELLS = 24, 4_000  # of a table within a document
DEEPEST = 9

OURS = ("term",)  # how a word is set that stands in no file: the window says it in its own language
TERMS = frozenset(
    {
        *("Slide", "Hidden slide", "Notes", "In", "Picture", "Picture outside this file", "Attached"),
        *("Type", "Size", "SHA-256", "bytes", "The first bytes", "From", "To", "Cc", "Date", "Subject"),
    }
)

Span = tuple[str, tuple[str, ...]]  # text, and how it is set: "strong", "emphasis", "code", "link", …


@dataclass(slots=True)
class Blocks:
    """Collects blocks until the window could show no more; what comes after is counted."""

    written: list[dict[str, Any]] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list, repr=False)
    left_out: int = 0  # blocks beyond those written
    _characters: int = 0
    _picture_bytes: int = 0

    @property
    def full(self) -> bool:
        """Whether nothing more would be written."""
        return len(self.written) >= MAX_BLOCKS or self._characters >= MAX_CHARACTERS

    def heading(self, spans: Iterable[Span], level: int) -> None:
        """A heading of level 1 to 6."""
        self._write({"is": "heading", "level": min(max(level, 1), 6)}, spans)

    def paragraph(self, spans: Iterable[Span]) -> None:
        """A paragraph."""
        self._write({"is": "paragraph"}, spans)

    def quote(self, spans: Iterable[Span]) -> None:
        """Somebody else's words, or a note."""
        self._write({"is": "quote"}, spans)

    def label(self, term: str, value: str = "") -> None:
        """A small line that says what follows: one of our `TERMS`, then what the file adds, as it stands."""
        self._write({"is": "label"}, [(term, OURS), (value, ())])

    def item(self, spans: Iterable[Span], *, depth: int = 0, mark: str = "•") -> None:
        """One line of a list; `mark` stands before it."""
        self._write({"is": "item", "level": min(max(depth, 0), DEEPEST), "mark": mark[:8]}, spans)

    def code(self, spans: Iterable[Span]) -> None:
        """Lines whose blanks and breaks mean something."""
        self._write({"is": "code"}, spans)

    def rule(self) -> None:
        """A line between what is above and below."""
        self._write({"is": "rule"}, [], always=True)

    def picture(self, content: bytes, words: str = "") -> None:
        """A picture within the document; beyond what a preview holds, its words alone."""
        fits = self._picture_bytes + len(content) <= MAX_PICTURE_BYTES
        if not content or not fits or len(self.pictures) >= MAX_PICTURES:
            self.label("Picture", f": {words}" if words else "")
            return
        self._picture_bytes += len(content)
        self.pictures.append(content)
        block = {"is": "picture", "picture": len(self.pictures) - 1}
        self._write(block, [(words, ())] if words else [], always=True)

    def table(self, rows: Sequence[Sequence[Sequence[Span]]], *, head: bool) -> None:
        """Rows of cells; `head`: the first row names the columns."""
        columns = min(max((len(row) for row in rows), default=0), MAX_COLUMNS)
        kept = rows[: max(1, MAX_CELLS // max(1, columns))]
        cells = [[joined(cell) for cell in row[:columns]] for row in kept]
        if not any(cell for row in cells for cell in row):
            return
        filled = [row + [[]] * (columns - len(row)) for row in cells]
        size = sum(len(text) for row in filled for cell in row for text, _ in cell)
        self._write({"is": "table", "rows": filled, "head": head}, [], size=size, always=True)
        self.left_out += len(rows) - len(kept)

    def as_answer(self) -> dict[str, Any]:
        """What goes to the other end; the pictures follow when they are asked for."""
        return {"blocks": self.written, "left_out": self.left_out, "pictures": len(self.pictures)}

    def _write(
        self, block: dict[str, Any], spans: Iterable[Span], *, size: int = 0, always: bool = False
    ) -> None:
        written = joined(spans)
        if not always and not any(text.strip() for text, _ in written):
            return
        if self.full:
            self.left_out += 1
            return
        room = MAX_CHARACTERS - self._characters
        written, taken = _cut(written, room)
        self._characters += taken + size + 1
        self.written.append({**block, "spans": written} if written else block)


def joined(spans: Iterable[Span]) -> list[Span]:
    """Neighbours that are set alike as one span; empty ones left out."""
    found: list[Span] = []
    for text, marks in spans:
        if not text:
            continue
        if found and found[-1][1] == marks:
            found[-1] = (found[-1][0] + text, marks)
        else:
            found.append((text, marks))
    return found


def _cut(spans: list[Span], room: int) -> tuple[list[Span], int]:
    """The spans that fit into `room` characters, and how many characters they are."""
    kept: list[Span] = []
    taken = 0
    for text, marks in spans:
        kept.append((text[: room - taken], marks))
        taken += len(kept[-1][0])
        if taken >= room:
            break
    return kept, taken
