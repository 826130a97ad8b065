"""The blind copy of one file: which module makes it for which kind, and what is reported.

A later kind is one more entry of `_COPIERS`; until then its file is held, because nothing was looked into.
"""

from collections.abc import Callable
from typing import Any

from assessor_app.preview.copies import Copy, Found, Progress
from assessor_app.preview.failures import DAMAGED, EMPTY, PROTECTED, TOO_LARGE, CannotShow
from assessor_app.preview.names import Names, compile_names
from assessor_app.preview.opened import Opened

HELD_OTHER_KIND = "this kind cannot be looked into"
HELD_UNCOVERED = "a name could not be covered"
HELD_DAMAGED = "damaged"
HELD_PROTECTED = "protected"
HELD_TOO_LARGE = "too large"
_HELD = {
    "damaged": (HELD_DAMAGED, DAMAGED), "protected": (HELD_PROTECTED, PROTECTED),
    "too large": (HELD_TOO_LARGE, TOO_LARGE),
}  # fmt: skip


def blind(opened: Opened, known: dict[str, Any], progress: Progress) -> tuple[dict[str, Any], bytes | None]:
    """The report (kind, extension, steps, hits, held, notes; only JSON types) and the copy's bytes.

    `known`: {"full_names": [...], "logins": [...], "emails": [...]}. Never raises CannotShow.
    """
    names = compile_names(**{key: [str(value) for value in values] for key, values in known.items()})
    notes = list(opened.describe()["notes"])
    try:
        copy = _copy(opened, names, progress)
    except CannotShow as failure:
        held, note = _HELD.get(failure.category, (HELD_DAMAGED, DAMAGED))
        notes += [note] if note not in notes else []
        copy = Copy(content=None, extension="", steps=[], held=held)
    hits = [*_in_name(opened.name, names), *copy.found]
    if copy.held is None and any(not hit.covered for hit in hits):
        copy.held = HELD_UNCOVERED
    return {
        "kind": opened.sniffed.kind,
        "extension": copy.extension,
        "steps": list(dict.fromkeys(copy.steps)),
        "hits": [[hit.where, hit.text, hit.covered] for hit in hits],
        "held": copy.held,
        "notes": notes,
    }, copy.content


def _copy(opened: Opened, names: Names, progress: Progress) -> Copy:
    if not opened.content:
        return Copy(content=b"", extension=".txt", steps=[EMPTY])
    if not opened.whole:
        raise CannotShow("too large", TOO_LARGE)
    copier = _COPIERS.get(opened.sniffed.kind)
    if copier is None:
        return Copy(content=None, extension="", steps=[], held=HELD_OTHER_KIND)
    return copier(opened, names, progress)


def _in_name(name: str, names: Names) -> list[Found]:
    """Hits in the file's own name, which the blind copy never bears."""
    return [Found("file name", name[span.start : span.end]) for span in names.find(name)]


def _pdf(opened: Opened, names: Names, progress: Progress) -> Copy:
    from assessor_app.preview.blind_pdf import copy_pdf

    return copy_pdf(opened.content, names, progress)


def _picture(opened: Opened, names: Names, progress: Progress) -> Copy:
    from assessor_app.preview.blind_pictures import copy_picture

    return copy_picture(opened.content, names, progress)


def _text(opened: Opened, names: Names, _: Progress) -> Copy:
    from assessor_app.preview.blind_texts import copy_text

    return copy_text(opened.content, opened.encoding(), opened.sniffed.media_type, names)


def _notebook(opened: Opened, names: Names, progress: Progress) -> Copy:
    from assessor_app.preview.blind_notebooks import copy_notebook

    return copy_notebook(opened.content, opened.encoding(), names, progress)


def _office(opened: Opened, names: Names, progress: Progress) -> Copy:
    kind, media_type = opened.sniffed.kind, opened.sniffed.media_type
    if media_type.startswith("application/vnd.oasis.opendocument."):
        from assessor_app.preview.blind_open_documents import copy_open_document

        return copy_open_document(opened.content, kind, names, progress)
    if media_type.startswith("application/vnd.openxmlformats-officedocument."):
        from assessor_app.preview.blind_office import copy_office

        return copy_office(opened.content, kind, names, progress)
    return Copy(content=None, extension="", steps=[], held=HELD_OTHER_KIND)


def _recording(opened: Opened, names: Names, progress: Progress) -> Copy:
    from assessor_app.preview.blind_recordings import copy_recording

    return copy_recording(opened.content, opened.sniffed.media_type, names, progress)


_COPIERS: dict[str, Callable[[Opened, Names, Progress], Copy]] = {
    "pdf": _pdf, "image": _picture, "text": _text, "code": _text, "csv": _text, "notebook": _notebook,
    "document": _office, "sheet": _office, "slides": _office, "audio": _recording, "video": _recording,
}  # fmt: skip
