"""Blind copies of Word, Excel and PowerPoint files (Office Open XML): known parts alone are carried over.

What is not on the list of parts (properties, remarks, people, macros, embedded files, thumbnails, caches of
data) stays behind, as do tracked deletions, and the numbers by which a program knows its user's sessions.
Names are masked in every text and attribute that is left; pictures are drawn anew. Part and element names are
those of ECMA-376 and its extensions.
"""

import io
import posixpath
import re
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assessor_app.preview.blind_pictures import copy_picture
from assessor_app.preview.copies import Copy, Found, Progress
from assessor_app.preview.failures import CannotShow, too_large
from assessor_app.preview.names import Names
from assessor_app.preview.office_archive import OfficeArchive
from assessor_app.preview.office_masking import (
    STEP_METADATA,
    STEP_REMARKS,
    Masking,
    drop,
    local,
    parse,
    texts_of,
    unwrap,
    written,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

STEP_PICTURES = "pictures drawn anew"
STEP_LEFT_OUT = "embedded files and pictures of other kinds left out"
MAX_BYTES = 256 * 2**20  # of all parts together, as really read
WRITTEN_AT = (1980, 1, 1, 0, 0, 0)  # of every entry: the earliest that a ZIP can say

_KEPT = re.compile(
    r"word/(?:document|styles|numbering|settings|fontTable|footnotes|endnotes|header\d*|footer\d*)\.xml"
    r"|ppt/(?:presentation|presProps|tableStyles)\.xml"
    r"|ppt/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)/\w+\.xml"
    r"|xl/(?:workbook|styles|sharedStrings)\.xml|xl/(?:worksheets|chartsheets|drawings|tables)/\w+\.xml"
    r"|(?:word|ppt|xl)/(?:theme|charts|diagrams)/\w+\.xml"
)
_NUMBERED = re.compile(
    r"(?:slide|slideLayout|slideMaster|notesSlide|notesMaster|sheet|drawing|table|theme|chart|style|colors"
    r"|data|layout|quickStyle|header|footer)\d*\.xml"
    r"|(?:styles|numbering|settings|fontTable|footnotes|endnotes|presProps|tableStyles|sharedStrings)\.xml"
)
_MEDIA = re.compile(r"(?:word|ppt|xl)/media/[^/]+")
_MAIN = {"document": "word/document.xml", "slides": "ppt/presentation.xml", "sheet": "xl/workbook.xml"}
_ENDING = {"document": ".docx", "slides": ".pptx", "sheet": ".xlsx"}
_KIND = "application/vnd.openxmlformats-officedocument"
_MAIN_TYPE = {
    "document": f"{_KIND}.wordprocessingml.document.main+xml",
    "slides": f"{_KIND}.presentationml.presentation.main+xml",
    "sheet": f"{_KIND}.spreadsheetml.sheet.main+xml",
}
_CONTENT_TYPES = {
    "xml": "application/xml", "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "png": "image/png", "jpg": "image/jpeg", "gif": "image/gif", "tif": "image/tiff", "webp": "image/webp",
}  # fmt: skip
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_REFERENCE = f"{{{_OFFICE}}}"
_REMARKS = frozenset(
    {
        *("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "del", "moveFrom"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
        *("tblGridChange", "tblPrExChange", "numberingChange", "cellDel", "cellMerge", "cellIns"),
    }
)
_UNWRAPPED = frozenset({"ins", "moveTo"})
_DROPPED = frozenset(
    {
        *("extLst", "rsids", "docVars", "attachedTemplate", "mailMerge", "writeProtection", "fileSharing"),
        *("absPath", "docId", "permStart", "permEnd", "custDataLst", "tagsLst", "cmAuthorLst", "oleObjects"),
        *("legacyDrawing", "legacyDrawingHF", "pivotCaches", "externalReferences", "controls", "smartTags"),
        *(
            "proofErr",
            "printSettings",
            "embeddedFontLst",
            "webPublishing",
            "dataBinding",
            "customWorkbookViews",
        ),
    }
)
_SESSIONS = re.compile(r"rsid\w*|author|initials|userName|userId|lastModifiedBy|paraId|textId")
_PAPER_EDGE = re.compile(r"(?:odd|even|first)(?:Header|Footer)")
_EDGE_CODES = re.compile(r"(&(?:[A-Z]|\"[^\"]*\"|\d+|K[0-9A-F]{6}))")
_PARAGRAPHS = frozenset({"p", "si", "is"})
_TEXTS = frozenset({"t", "delText", "instrText"})


def copy_office(content: bytes | bytearray, kind: str, names: Names, progress: Progress) -> Copy:
    """The same file of the parts that are known. kind: "document", "slides", "sheet". Raises CannotShow."""
    package = _Package(OfficeArchive(content), kind, Masking(names), progress)
    return package.copied()


@dataclass(slots=True)
class _Package:
    archive: OfficeArchive
    kind: str
    masking: Masking
    progress: Progress
    written: dict[str, bytes] = field(default_factory=dict)  # part → bytes of the copy
    moved: dict[str, str] = field(default_factory=dict)  # medium → its name in the copy; "" where left out
    called: dict[str, str] = field(default_factory=dict)  # part → its name in the copy
    _taken: int = 0  # bytes read

    def copied(self) -> Copy:
        """Carry over the main part, and what hangs on it."""
        waits, seen = [_MAIN[self.kind]], set[str]()
        while waits:
            part = waits.pop()
            if part in seen:
                continue
            seen.add(part)
            waits += self._carry(part)
            self.progress(len(seen), len(seen) + len(waits))
        self._report(seen)
        self.written["[Content_Types].xml"] = self._types()
        self.written["_rels/.rels"] = _relations(
            {"rId1": (f"{_OFFICE}/officeDocument", _MAIN[self.kind], "")}
        )
        return Copy(
            content=packed(self.written, first="[Content_Types].xml"),
            extension=_ENDING[self.kind],
            steps=[STEP_METADATA, *self.masking.steps],
            found=self.masking.found,
        )

    def _carry(self, part: str) -> list[str]:
        """Copy one part; returns the parts that it names and that are copied too."""
        root = parse(self._read(part))
        related, kept, onward = self._related(part)
        self._clean(root, gone=set(related) - set(kept))
        for element in root.iter():
            if _PAPER_EDGE.fullmatch(local(element)):
                element.text = self._paper_edge(element.text or "")
        self.masking.part(root, _place(part), _PARAGRAPHS, _TEXTS)
        if part.startswith("xl/worksheets/"):
            _words_for_numbers(root)
        self.written[self._named(part)] = written(root)
        if kept:
            self.written[_relations_of(self._named(part))] = _relations(kept)
        return onward

    def _paper_edge(self, text: str) -> str:
        """The header or footer of a sheet: between its codes (&L, &"Arial", &12) stand words."""
        pieces = _EDGE_CODES.split(text)
        return "".join(
            piece if number % 2 else self.masking.text(piece, "header") for number, piece in enumerate(pieces)
        )

    def _related(self, part: str) -> tuple[list[str], dict[str, tuple[str, str, str]], list[str]]:
        """(all ids, those kept: id → type, target, mode; the parts to be carried over)."""
        place = _relations_of(part)
        if not self.archive.has(place):
            return [], {}, []
        kept: dict[str, tuple[str, str, str]] = {}
        onward, ids = [], []
        for relation in parse(self._read(place)):
            key, kind, target = (relation.get(name, "") for name in ("Id", "Type", "Target"))
            ids.append(key)
            if relation.get("TargetMode") == "External":
                if kind.endswith("/hyperlink"):
                    kept[key] = (kind, self._address(target), "External")
                continue
            goal = posixpath.normpath(posixpath.join(posixpath.dirname("/" + part), target)).lstrip("/")
            if not self.archive.has(goal):
                continue
            if _MEDIA.fullmatch(goal):
                moved = self._picture(goal)
                if moved:
                    kept[key] = (kind, f"/{moved}", "")
            elif _KEPT.fullmatch(goal):
                kept[key] = (kind, f"/{self._named(goal)}", "")
                onward.append(goal)
            elif "/embeddings/" in goal or "/media/" in goal:
                self.masking.steps.append(STEP_LEFT_OUT)
        return ids, kept, onward

    def _named(self, part: str) -> str:
        """The part's name in the copy: its own where a program gave it a number, else a number of ours."""
        if part not in self.called:
            folder, _, name = part.rpartition("/")
            given = part in _MAIN.values() or _NUMBERED.fullmatch(name) is not None
            self.called[part] = part if given else f"{folder}/part{len(self.called) + 1}.xml"
        return self.called[part]

    def _address(self, target: str) -> str:
        """Where a link goes; nowhere, if that tells a name."""
        return "about:blank" if self.masking.text(target, "link") != target else target

    def _picture(self, place: str) -> str:
        """The name of a picture in the copy; "" where it could not be drawn anew."""
        if place not in self.moved:
            where = f"picture in {_place(place)}"
            try:
                copy = copy_picture(self._read(place), self.masking.names, self.progress)
            except CannotShow:
                copy = Copy(content=None, extension="", steps=[])
            if copy.content is None:
                self.masking.steps.append(STEP_LEFT_OUT)
                self.moved[place] = ""
            else:
                folder, number = posixpath.dirname(place), len(self.moved) + 1
                self.moved[place] = f"{folder}/image{number}{copy.extension}"
                self.written[self.moved[place]] = copy.content
                self.masking.steps.append(STEP_PICTURES)
                self.masking.found += [
                    Found(f"{where}, {one.where}", one.text, one.covered) for one in copy.found
                ]
        return self.moved[place]

    def _clean(self, root: "Element", *, gone: set[str]) -> None:
        """Take out remarks, sessions and what refers to parts that stay behind."""
        for element in list(root.iter()):
            name = local(element)
            if name in _REMARKS:
                self.masking.left_out(texts_of(element), "remark or tracked change")
                self.masking.steps.append(STEP_REMARKS)
                drop(element)
            elif name in _DROPPED:
                self.masking.left_out(texts_of(element), "properties")
                drop(element)
            elif name == "AlternateContent":
                _choose_plain(element)
            elif name in _UNWRAPPED and element.get("{%s}author" % (element.nsmap.get("w") or ""), None):
                self.masking.left_out(map(str, element.attrib.values()), "tracked change")
                self.masking.steps.append(STEP_REMARKS)
                unwrap(element)
        for element in list(root.iter()):
            for attribute, value in list(element.attrib.items()):
                plain = str(attribute).rpartition("}")[2]
                if _SESSIONS.fullmatch(plain):
                    self.masking.left_out([str(value)], "properties")
                    del element.attrib[attribute]
                elif str(attribute).startswith(_REFERENCE) and str(value) in gone:
                    drop(element)
                    break

    def _report(self, carried: set[str]) -> None:
        """Say which names stand in the parts that stay behind."""
        for name in self.archive.names():
            if name.endswith((".xml", ".rels")) and name not in carried:
                try:
                    self.masking.left_out(texts_of(parse(self._read(name))), _place(name))
                except CannotShow:
                    continue

    def _types(self) -> bytes:
        endings = {name.rpartition(".")[2] for name in self.written}
        lines = [_default(ending) for ending in sorted({*endings, "rels"})]
        told = {}
        for override in parse(self._read("[Content_Types].xml")):
            told[override.get("PartName", "").lstrip("/")] = override.get("ContentType", "")
        told[_MAIN[self.kind]] = _MAIN_TYPE[self.kind]  # a file with macros becomes one without
        told |= {self.called[name]: kind for name, kind in told.items() if name in self.called}
        lines += [
            f'<Override PartName="/{name}" ContentType="{_quoted(told[name])}"/>'
            for name in sorted(self.written)
            if told.get(name)
        ]
        return f'<?xml version="1.0"?><Types xmlns="{_TYPES}">{"".join(lines)}</Types>'.encode()

    def _read(self, part: str) -> bytes:
        content = self.archive.read(part)
        self._taken += len(content)
        if self._taken > MAX_BYTES:
            raise too_large("file")
        return content


def _choose_plain(element: "Element") -> None:
    """Of two ways to say the same, keep the one that any program knows."""
    ways = {local(way): way for way in reversed(list(element))}
    chosen = ways.get("Fallback")
    if chosen is None or not len(chosen):
        chosen = ways.get("Choice")
    for way in list(element):
        if way is chosen:
            unwrap(way)
        else:
            drop(way)
    unwrap(element)


def _words_for_numbers(root: "Element") -> None:
    """A number that was masked is a text now."""
    for cell in root.iter():
        if local(cell) == "c":
            value = next((one for one in cell if local(one) == "v"), None)
            if value is not None and "█" in (value.text or "") and cell.get("t") != "str":
                cell.set("t", "str")


def _place(part: str) -> str:
    """A part in words."""
    for start, words in (
        ("docProps/", "properties"), ("word/header", "header"), ("word/footer", "footer"),
        ("word/footnotes", "footnote"), ("word/endnotes", "endnote"), ("word/comments", "remark"),
        ("word/people", "people"), ("ppt/notesSlides/", "notes"), ("ppt/comment", "remark"),
        ("xl/comments", "remark"), ("xl/persons", "people"), ("xl/workbook", "names of sheets"),
        ("xl/worksheets/sheet", "sheet "), ("ppt/slides/slide", "slide "),
    ):  # fmt: skip
        if part.startswith(start):
            number = re.search(r"(\d+)\.xml$", part)
            return f"{words}{number[1]}" if words.endswith(" ") and number else words.strip()
    return "text" if part in {"word/document.xml", "xl/sharedStrings.xml"} else "other parts"


def _relations_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def _relations(kept: dict[str, tuple[str, str, str]]) -> bytes:
    lines = "".join(
        f'<Relationship Id="{_quoted(key)}" Type="{_quoted(kind)}" Target="{_quoted(target)}"'
        + (f' TargetMode="{mode}"/>' if mode else "/>")
        for key, (kind, target, mode) in kept.items()
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{_RELATIONS}">{lines}</Relationships>'.encode()


def _default(ending: str) -> str:
    return f'<Default Extension="{ending}" ContentType="{_CONTENT_TYPES[ending]}"/>'


def _quoted(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(text, {'"': "&quot;"})


def packed(parts: dict[str, bytes], *, first: str) -> bytes:
    """A ZIP that tells neither when nor in what order its parts were written; `first` as its kind asks."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != first, name)):
            plain = name == "mimetype"  # OpenDocument has it unpacked
            pressed = zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, WRITTEN_AT), parts[name], pressed)
    return out.getvalue()
