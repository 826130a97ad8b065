"""The XML of an office file without the names in it: text that is split over runs, and every attribute."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from assessor_app.preview.blind_texts import STEP_HOMES, STEP_MASKED, mask_homes
from assessor_app.preview.copies import Found
from assessor_app.preview.failures import damaged
from assessor_app.preview.names import MARK, Names

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

STEP_METADATA = "metadata removed"
STEP_REMARKS = "remarks and tracked changes removed"
_WORD = re.compile(r"\S+")
_PLACES = frozenset({"xmlns", "schemaLocation"})
Slot = tuple[Any, str]  # an element, and "text" (in it) or "tail" (behind it)


def parse(content: bytes) -> "Element":
    """A part's XML; nothing is fetched, and what declares a document type is refused. Raises CannotShow."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged() from error
    if root.getroottree().docinfo.doctype:
        raise damaged()
    return root


def written(root: "Element") -> bytes:
    """The bytes of a part."""
    from lxml import etree

    found: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return found


def local(element: "Element") -> str:
    """An element's name without its namespace; "" for what is no element."""
    tag: Any = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def drop(element: "Element") -> None:
    """Take an element out with all that is in it; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def unwrap(element: "Element") -> None:
    """Leave what is in an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    for child in list(element):
        parent.insert(place, child)
        place += 1
    drop(element)


@dataclass(slots=True)
class Masking:
    """Masks names in the parts of one file, and keeps what was found where."""

    names: Names
    steps: list[str] = field(default_factory=list)
    found: list[Found] = field(default_factory=list, repr=False)

    def part(
        self, root: "Element", where: str, paragraphs: frozenset[str], texts: frozenset[str] | None
    ) -> None:
        """Mask all text and attributes below `root`.

        paragraphs: names of the elements whose text is read as one; texts: of those within them that hold it,
        None where text stands between elements too.
        """
        for paragraph in root.iter():
            if local(paragraph) in paragraphs:
                self._runs(list(_slots(paragraph, texts)), where)
        for element in root.iter():
            if element.text:
                element.text = self.text(element.text, where)
            if element.tail:
                element.tail = self.text(element.tail, where)
            for name, value in element.attrib.items():
                if str(name).rpartition("}")[2] not in _PLACES:
                    masked = self.text(str(value), where)
                    if masked != value:
                        element.set(name, masked)

    def text(self, text: str, where: str) -> str:
        """`text` with its names masked."""
        masked, spans = self.names.mask(text)
        if spans:
            self.found += [Found(where, text[span.start : span.end]) for span in spans]
            self.steps.append(STEP_MASKED)
        if "%" in masked:
            masked = _WORD.sub(lambda match: self._escaped(match[0], where), masked)
        masked, homes = mask_homes(masked)
        self.steps += [STEP_HOMES] if homes else []
        return masked

    def _escaped(self, address: str, where: str) -> str:
        """The mark for an address that tells a name once its escapes are read; else the address."""
        plain = unquote(address)
        spans = self.names.find(plain) if plain != address else []
        if not spans:
            return address
        self.found += [Found(where, plain[span.start : span.end]) for span in spans]
        self.steps.append(STEP_MASKED)
        return MARK

    def left_out(self, texts: Iterable[str], where: str) -> None:
        """Report the names in something that is not copied."""
        for text in texts:
            self.found += [Found(where, text[span.start : span.end]) for span in self.names.find(text)]

    def _runs(self, slots: "list[Slot]", where: str) -> None:
        """Mask what is read across several runs: the mark stands where the name began."""
        whole = "".join(getattr(element, side) for element, side in slots)
        spans = self.names.find(whole)
        if not spans:
            return
        self.found += [Found(where, whole[span.start : span.end]) for span in spans]
        self.steps.append(STEP_MASKED)
        place = 0
        for element, side in slots:
            end = place + len(getattr(element, side))
            kept, at = [], place
            for span in spans:
                if span.end <= place or span.start >= end:
                    continue
                kept.append(whole[at : max(at, span.start)])
                kept.append(MARK if span.start >= place else "")
                at = min(span.end, end)
            kept.append(whole[at:end])
            setattr(element, side, "".join(kept))
            place = end


def _slots(paragraph: "Element", texts: frozenset[str] | None) -> "Iterator[Slot]":
    """Where the text of a paragraph stands, in the order in which it is read."""
    if texts is not None:
        for node in paragraph.iter():
            if node.text and local(node) in texts:
                yield node, "text"
        return
    if paragraph.text:
        yield paragraph, "text"
    for child in paragraph:
        yield from _slots(child, None)
        if child.tail:
            yield child, "tail"


def texts_of(root: "Element") -> Iterator[str]:
    """Every text and attribute below `root`, for looking and not for showing."""
    for element in root.iter():
        yield from filter(None, (element.text, element.tail))
        yield from map(str, element.attrib.values())
