"""An OpenDocument file (.odt, .odp, .ods) as blocks or sheets; element names of OASIS ODF 1.3, part 3."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assessor_app.preview.blocks import OURS, Blocks, Span
from assessor_app.preview.office_archive import OfficeArchive
from assessor_app.preview.sheets import Sheets

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _DRAW = f"{{{_SPACE}text:1.0}}", f"{{{_SPACE}table:1.0}}", f"{{{_SPACE}drawing:1.0}}"
_OFFICE, _STYLE = f"{{{_SPACE}office:1.0}}", f"{{{_SPACE}style:1.0}}"
_SHOW, _FO = f"{{{_SPACE}presentation:1.0}}", f"{{{_SPACE}xsl-fo-compatible:1.0}}"
_LINK, _SVG = "{http://www.w3.org/1999/xlink}href", f"{{{_SPACE}svg-compatible:1.0}}"
_PASSED_OVER = frozenset(
    {f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_OFFICE}forms", f"{_TEXT}sequence-decls"}
)
_CONTENT = "content.xml"


def read_open_document(content: bytes | bytearray, blocks: Blocks) -> None:
    """Write what a text or a slide set says. Raises CannotShow."""
    archive = OfficeArchive(content)
    root = archive.xml(_CONTENT)
    reader = _Reader(archive, blocks, _set_styles(root))
    for body in root.iter(f"{_OFFICE}body"):
        reader.read(body)


def read_open_sheets(content: bytes | bytearray, sheets: Sheets) -> None:
    """Write the tables of a spreadsheet. Raises CannotShow."""
    for table in OfficeArchive(content).xml(_CONTENT).iter(f"{_TABLE}table"):
        sheets.begin(table.get(f"{_TABLE}name", ""))
        for row in table.iter(f"{_TABLE}table-row"):
            cells: list[str] = []
            for cell in row:
                if cell.tag in {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}:
                    words = "\n".join("".join(line.itertext()) for line in cell.iter(f"{_TEXT}p"))
                    cells += [words] * _times(cell.get(f"{_TABLE}number-columns-repeated"), words, 256)
            filled = any(cells)
            for _ in range(_times(row.get(f"{_TABLE}number-rows-repeated"), "x" if filled else "", 10_000)):
                sheets.row(cells)


def _times(repeated: str | None, words: str, most: int) -> int:
    """How often a cell or row stands; an empty one at the edge of a sheet claims to stand a million times."""
    times = int(repeated) if repeated is not None and repeated.isdigit() else 1
    return min(times, most if words else 64)


def _set_styles(root: "Element") -> dict[str, tuple[str, ...]]:
    """How the text of each style is set."""
    found = {}
    for style in root.iter(f"{_STYLE}style"):
        setting = style.find(f"{_STYLE}text-properties")
        if setting is not None:
            found[style.get(f"{_STYLE}name", "")] = tuple(
                mark
                for name, value, mark in (
                    ("font-weight", "bold", "strong"),
                    ("font-style", "italic", "emphasis"),
                )
                if setting.get(f"{_FO}{name}") == value
            )
    return found


@dataclass(slots=True)
class _Reader:
    archive: OfficeArchive
    blocks: Blocks
    styles: dict[str, tuple[str, ...]]
    slides: int = 0
    depth: int = 0  # of lists
    marks: list[str] = field(default_factory=list)

    def read(self, parent: "Element") -> None:
        """Everything within `parent`, in its order."""
        for part in parent:
            if part.tag in _PASSED_OVER:
                continue
            if part.tag == f"{_TEXT}h":
                level = part.get(f"{_TEXT}outline-level", "1")
                self._write(part, heading=int(level) if level.isdigit() else 1)
            elif part.tag == f"{_TEXT}p":
                self._write(part)
            elif part.tag == f"{_TEXT}list":
                self.depth += 1
                self.read(part)
                self.depth -= 1
            elif part.tag == f"{_TABLE}table":
                self._read_table(part)
            elif part.tag == f"{_DRAW}page":
                self.slides += 1
                self.blocks.label("Slide", f" {self.slides}")
                self.read(part)
            elif part.tag == f"{_SHOW}notes":
                for line in part.iter(f"{_TEXT}p"):
                    spans = self._spans(line)
                    if spans:
                        self.blocks.quote([("Notes", OURS), (": ", ()), *spans])
            elif part.tag == f"{_DRAW}frame":
                self._read_frame(part)
            else:
                self.read(part)

    def _write(self, part: "Element", *, heading: int = 0) -> None:
        spans = self._spans(part)
        if heading:
            self.blocks.heading(spans, heading)
        elif self.depth:
            self.blocks.item(spans, depth=self.depth - 1)
        else:
            self.blocks.paragraph(spans)
        for frame in part.iter(f"{_DRAW}frame"):  # pictures stand in paragraphs
            self._read_frame(frame)

    def _read_frame(self, frame: "Element") -> None:
        picture = frame.find(f"{_DRAW}image")
        if picture is None:
            self.read(frame)
            return
        told = frame.find(f"{_SVG}title")
        words = (told.text or "") if told is not None else ""
        place = picture.get(_LINK, "")
        self.blocks.picture(self.archive.read(place) if self.archive.has(place) else b"", words[:300])

    def _read_table(self, table: "Element") -> None:
        rows = []
        for row in table.iter(f"{_TABLE}table-row"):
            cells: list[list[Span]] = []
            for cell in row.iter(f"{_TABLE}table-cell"):
                found: list[Span] = []
                for line in cell.iter(f"{_TEXT}p"):
                    found += [("\n", ()), *self._spans(line)] if found else self._spans(line)
                cells.append(found)
            rows.append(cells)
        self.blocks.table(rows, head=next(table.iter(f"{_TABLE}table-header-rows"), None) is not None)

    def _spans(self, part: "Element", marks: tuple[str, ...] = ()) -> list[Span]:
        spans: list[Span] = [(part.text or "", marks)]
        for inner in part:
            if inner.tag == f"{_TEXT}s":
                count = inner.get(f"{_TEXT}c", "1")
                spans.append((" " * min(int(count) if count.isdigit() else 1, 80), marks))
            elif inner.tag == f"{_TEXT}tab":
                spans.append(("\t", marks))
            elif inner.tag == f"{_TEXT}line-break":
                spans.append(("\n", marks))
            elif inner.tag not in _PASSED_OVER and inner.tag != f"{_DRAW}frame":
                own = self.styles.get(inner.get(f"{_TEXT}style-name", ""), ())
                spans += self._spans(inner, tuple(dict.fromkeys((*marks, *own))))
            spans.append((inner.tail or "", marks))
        return [span for span in spans if span[0]]
