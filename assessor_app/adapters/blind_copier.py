"""Blind copies made in a helper process; a file that ends its helper gives a held copy."""

import io
from dataclasses import dataclass
from typing import Any, BinaryIO

from assessor_app.adapters.preview_helper import HelperEnded, HelperRefused
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.adapters.previewer import open_question, told
from assessor_app.application.ports.blinding import BlindCopy, Hit, KnownNames
from assessor_app.application.progress import Progress
from assessor_app.domain.covering import FileCovering
from assessor_app.preview.frames import Frame

HELD_TIME = "took too long"
HELD_MEMORY = "took too much memory"
HELD_DIED = "damaged"
_HELD = {"time": HELD_TIME, "memory": HELD_MEMORY}
_NOTES = {
    "time": "could not be looked into: took too long",
    "memory": "could not be looked into: took too much memory",
}
_KINDS = frozenset(
    {"pdf", "image", "text", "code", "csv", "document", "sheet", "slides"}
    | {"audio", "video", "notebook", "archive", "other"}
)


@dataclass(frozen=True, slots=True)
class CopyInHelper:
    """BlindCopier: each file is opened in a process of its own, which saw no file before."""

    helpers: Helpers

    def __call__(self, original: BinaryIO, name: str, known: KnownNames) -> BlindCopy:
        """The blind copy of `original`; raises Unusable only where no helper can be started at all."""
        helper = self.helpers.take_renewable()
        kind = "other"
        try:
            described = helper.ask(open_question(original, name)).header.get("ok")
            kind = _kind(described)
            answer = helper.ask(Frame(header={"do": "blind", "known": _told(known)}))
            return _copy(answer)
        except HelperEnded as ended:
            return _held(
                kind, _HELD.get(ended.why, HELD_DIED), _NOTES.get(ended.why, "damaged: cannot be opened")
            )
        except HelperRefused as refused:
            if refused.category == "memory":
                return _held(kind, HELD_MEMORY, _NOTES["memory"])
            return _held(kind, HELD_DIED, "damaged: cannot be opened")
        finally:
            self.helpers.give_back(helper)


@dataclass(frozen=True, slots=True)
class CoverInHelper:
    """CopyCoverer: what was pointed at is covered in one process, and the result blinded in another."""

    helpers: Helpers

    def __call__(
        self, copy: BinaryIO, name: str, wanted: FileCovering, known: KnownNames, progress: Progress
    ) -> BlindCopy:
        """Raises Unusable where the file has no such place, or a helper ended over it."""
        content = self._drawn(copy, name, wanted, progress) if wanted.drawn else copy
        return CopyInHelper(self.helpers)(content, name, known)

    def _drawn(self, copy: BinaryIO, name: str, wanted: FileCovering, progress: Progress) -> BinaryIO:
        helper = self.helpers.take_renewable()
        question = {
            "places": [[one.page, *one.box] for one in wanted.places],
            "lines": [list(one) for one in wanted.lines],
            "passages": [list(one) for one in wanted.passages],
        }
        try:
            helper.ask(open_question(copy, name))
            answer = helper.ask(
                Frame(header={"do": "cover", "wanted": question}),
                lambda done, total: progress.step(done, total, "Covering"),
            )
            return io.BytesIO(answer.body)
        except (HelperEnded, HelperRefused) as failure:
            raise told(failure) from failure
        finally:
            self.helpers.give_back(helper)


def _told(known: KnownNames) -> dict[str, list[str]]:
    return {
        "full_names": list(known.full_names),
        "logins": list(known.logins),
        "emails": list(known.emails),
        "phrases": list(known.phrases),
    }


def _kind(described: object) -> str:
    kind = described.get("kind") if isinstance(described, dict) else None
    return kind if isinstance(kind, str) and kind in _KINDS else "other"


def _held(kind: str, held: str, note: str) -> BlindCopy:
    return BlindCopy(content=None, extension="", kind=kind, steps=(), hits=(), held=held, notes=(note,))


def _copy(answer: Frame) -> BlindCopy:
    """The helper's report, checked: it has read foreign bytes and is trusted with nothing. Raises
    HelperEnded.
    """
    report = answer.header.get("ok")
    if not isinstance(report, dict):
        raise HelperEnded("died")
    extension, held = report.get("extension"), report.get("held")
    if not isinstance(extension, str) or not (held is None or isinstance(held, str)):
        raise HelperEnded("died")
    if extension and not (extension[0] == "." and extension[1:].isascii() and extension[1:].isalnum()):
        raise HelperEnded("died")
    content = bytes(answer.body) if report.get("content") is True else None
    if content is None and held is None:
        raise HelperEnded("died")
    return BlindCopy(
        content=content,
        extension=extension,
        kind=_kind(report),
        steps=_words(report.get("steps")),
        hits=tuple(_hit(hit) for hit in _list(report.get("hits"))),
        held=held,
        notes=_words(report.get("notes")),
    )


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise HelperEnded("died")
    return value


def _words(value: object) -> tuple[str, ...]:
    return tuple(str(word)[:200] for word in _list(value))


def _hit(value: object) -> Hit:
    match value:
        case [str(where), str(text), bool(covered)]:
            return Hit(where=where[:200], text=text[:500], covered=covered)
    raise HelperEnded("died")
