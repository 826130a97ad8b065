"""Blind copies of OpenDocument files: content, styles and pictures are carried over, all else stays behind.

Properties, settings, thumbnails, macros, embedded objects, remarks and tracked changes are not copied; names
are masked in every text and attribute that is left. Part and element names are those of OASIS ODF 1.3.
"""

from typing import TYPE_CHECKING

from assessor_app.preview.blind_office import MAX_BYTES, STEP_LEFT_OUT, STEP_PICTURES, packed
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
    written,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PARTS = ("content.xml", "styles.xml")
_ENDING = {"document": ".odt", "slides": ".odp", "sheet": ".ods"}
_MEDIA_TYPE = {
    "document": "application/vnd.oasis.opendocument.text",
    "slides": "application/vnd.oasis.opendocument.presentation",
    "sheet": "application/vnd.oasis.opendocument.spreadsheet",
}
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_LINK = "{http://www.w3.org/1999/xlink}href"
_REMARKS = frozenset(
    {
        *("annotation", "annotation-end", "tracked-changes", "change", "change-start", "change-end"),
        *("dde-source", "dde-links", "database-ranges", "event-listeners", "scripts"),
    }
)
_LEFT_OUT = frozenset({"object", "object-ole", "plugin", "applet", "floating-frame", "binary-data"})
_SESSIONS = frozenset({"rsid", "paragraph-rsid", "author", "creator"})
_PARAGRAPHS = frozenset({"p", "h"})


def copy_open_document(content: bytes | bytearray, kind: str, names: Names, progress: Progress) -> Copy:
    """The same file of what is known. kind: "document", "slides", "sheet". Raises CannotShow."""
    archive, masking = OfficeArchive(content), Masking(names)
    made: dict[str, bytes] = {"mimetype": _MEDIA_TYPE[kind].encode()}
    pictures: dict[str, str] = {}
    taken = 0
    present = [part for part in _PARTS if part == _PARTS[0] or archive.has(part)]
    for number, part in enumerate(present, start=1):
        raw = archive.read(part)
        taken += len(raw)
        if taken > MAX_BYTES:
            raise too_large("file")
        root = parse(raw)
        _clean(root, masking)
        _draw_pictures(root, archive, masking, pictures, made, progress)
        masking.part(root, "text" if part == "content.xml" else "header or footer", _PARAGRAPHS, None)
        made[part] = written(root)
        progress(number, len(present))
    for name in archive.names():
        if name.endswith(".xml") and name not in made:
            try:
                masking.left_out(texts_of(parse(archive.read(name))), "properties")
            except CannotShow:
                continue
    made["META-INF/manifest.xml"] = _manifest(kind, made)
    return Copy(
        content=packed(made, first="mimetype"),
        extension=_ENDING[kind],
        steps=[STEP_METADATA, *masking.steps],
        found=masking.found,
    )


def _clean(root: "Element", masking: Masking) -> None:
    """Take out remarks, embedded objects and the numbers of sessions."""
    for element in list(root.iter()):
        name = local(element)
        if name in _REMARKS:
            masking.left_out(texts_of(element), "remark or tracked change")
            masking.steps.append(STEP_REMARKS)
            drop(element)
        elif name in _LEFT_OUT:
            masking.steps.append(STEP_LEFT_OUT)
            drop(element)
        else:
            for attribute in list(element.attrib):
                if str(attribute).rpartition("}")[2] in _SESSIONS:
                    masking.left_out([str(element.attrib[attribute])], "properties")
                    del element.attrib[attribute]


def _draw_pictures(
    root: "Element",
    archive: OfficeArchive,
    masking: Masking,
    pictures: dict[str, str],
    made: dict[str, bytes],
    progress: Progress,
) -> None:
    """Pictures are drawn anew under numbers; an address outside the file leads nowhere if it tells a name."""
    for element in list(root.iter()):
        target = str(element.attrib.get(_LINK, ""))
        if not target:
            continue
        if not archive.has(target):
            if local(element) == "image":
                drop(element)
            elif masking.text(target, "link") != target:
                element.set(_LINK, "about:blank")
            continue
        if target not in pictures:
            pictures[target] = _drawn(archive.read(target), masking, made, len(pictures) + 1, progress)
        if pictures[target]:
            element.set(_LINK, pictures[target])
        else:
            drop(element)


def _drawn(content: bytes, masking: Masking, made: dict[str, bytes], number: int, progress: Progress) -> str:
    try:
        copy = copy_picture(content, masking.names, progress)
    except CannotShow:
        copy = Copy(content=None, extension="", steps=[])
    if copy.content is None:
        masking.steps.append(STEP_LEFT_OUT)
        return ""
    masking.steps.append(STEP_PICTURES)
    masking.found += [Found(f"picture, {one.where}", one.text, one.covered) for one in copy.found]
    name = f"Pictures/{number}{copy.extension}"
    made[name] = copy.content
    return name


def _manifest(kind: str, made: dict[str, bytes]) -> bytes:
    known = {
        "xml": "text/xml",
        "png": "image/png",
        "jpg": "image/jpeg",
        "gif": "image/gif",
        "tif": "image/tiff",
    }
    entries = [f'<m:file-entry m:full-path="/" m:media-type="{_MEDIA_TYPE[kind]}"/>']
    for name in sorted(made):
        if name != "mimetype":
            media_type = known.get(name.rpartition(".")[2], "")
            entries.append(f'<m:file-entry m:full-path="{name}" m:media-type="{media_type}"/>')
    listed = "".join(entries)
    head = f'<?xml version="1.0"?><m:manifest xmlns:m="{_MANIFEST}" m:version="1.3">'
    return f"{head}{listed}</m:manifest>".encode()
