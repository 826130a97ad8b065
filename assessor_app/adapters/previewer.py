"""Previews drawn in a helper process: what it is asked, and how far its answers are believed."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, BinaryIO, TypeVar

from assessor_app.adapters.preview_answers import (
    BadAnswer,
    described_from,
    document_from,
    hits_from,
    marks_from,
    sheets_from,
)
from assessor_app.adapters.preview_helper import Helper, HelperEnded, HelperRefused
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.application.ports.previewing import Described, Document, Hit, Mark, Picture, Sheet
from assessor_app.application.problems import Unusable
from assessor_app.preview.frames import Frame

MAX_CONTENT = 256 * 2**20  # bytes of a file that a helper is given whole
_HEAD = 64 * 2**10  # bytes of a larger file: enough to tell its kind

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class OpenInHelper:
    """OpenPreview: each file gets a helper of its own."""

    helpers: Helpers

    def __call__(self, content: BinaryIO, name: str) -> "HelperPreview":
        """Send the file through the pipe; of a file larger than 256 MiB only the head. Raises Unusable."""
        helper = self.helpers.take()
        try:
            return HelperPreview(
                helper=helper, described=described_from(helper.ask(open_question(content, name)).header)
            )
        except BadAnswer as failure:
            helper.close()
            raise told(HelperEnded("died")) from failure
        except (HelperEnded, HelperRefused) as failure:
            helper.close()
            raise told(failure) from failure
        except BaseException:
            helper.close()
            raise


@dataclass(slots=True, kw_only=True)
class HelperPreview:
    """Previewer: one file, open in its helper."""

    helper: Helper = field(repr=False)
    described: Described

    def describe(self) -> Described:
        """What the helper said when it opened the file."""
        return self.described

    def page(self, number: int, width: int) -> Picture:
        """Page `number` (from 0), `width` pixels wide (1 to 4000). Raises Unusable."""
        picture = self._drawn({"do": "page", "number": number, "width": width})
        if picture.width != width:
            raise self._lied()
        return picture

    def part(self, number: int, width: int) -> Picture:
        """Picture `number` within the document, at most `width` pixels wide (1 to 4000). Raises Unusable."""
        return self._drawn({"do": "part", "number": number, "width": width})

    def text(self) -> str:
        """The file as text. Raises Unusable."""
        return bytes(self._ask({"do": "text"}).body).decode("utf-8", "replace")

    def find(self, words: str) -> tuple[Hit, ...]:
        """Where `words` stand on the pages of a PDF. Raises Unusable."""
        return self._read("find", hits_from, words=words)

    def marks(self) -> tuple[Mark, ...]:
        """How source code is coloured. Raises Unusable."""
        return self._read("marks", marks_from)

    def document(self) -> Document:
        """The file as blocks. Raises Unusable."""
        return self._read("document", document_from)

    def sheets(self) -> tuple[Sheet, ...]:
        """The file as tables of texts. Raises Unusable."""
        return self._read("sheets", sheets_from)

    def characters(self, number: int) -> list[tuple[str, float, float, float, float]]:
        """The text layer of a PDF page: (character, left, bottom, right, top) in points. Raises Unusable."""
        layer = json.loads(bytes(self._ask({"do": "characters", "number": number}).body))
        return [(str(text), float(x0), float(y0), float(x1), float(y1)) for text, x0, y0, x1, y1 in layer]

    def in_force(self) -> tuple[str, ...]:
        """What this system took away from the helper, in words."""
        return self.helper.in_force()

    def close(self) -> None:
        """End the helper."""
        self.helper.close()

    def _drawn(self, question: dict[str, Any]) -> Picture:
        if not 1 <= question["width"] <= 4000:
            raise ValueError("a page is drawn 1 to 4000 pixels wide")
        answer = self._ask(question)
        size = answer.header.get("ok")
        wide, high = (size.get("width"), size.get("height")) if isinstance(size, dict) else (None, None)
        if not isinstance(wide, int) or not isinstance(high, int) or not 1 <= wide <= question["width"]:
            raise self._lied()
        if high < 1 or len(answer.body) != 3 * wide * high:
            raise self._lied()
        return Picture(width=wide, height=high, pixels=bytes(answer.body))

    def _read(self, what: str, believe: Callable[[object], Read], **more: str) -> Read:
        """What the helper read, believed as far as its form goes."""
        answer = self._ask({"do": what, **more})
        try:
            return believe(json.loads(bytes(answer.body)))
        except (BadAnswer, ValueError, RecursionError) as failure:
            raise self._lied() from failure

    def _lied(self) -> Unusable:
        self.helper.close()
        return told(HelperEnded("died"))

    def _ask(self, header: dict[str, Any]) -> Frame:
        try:
            return self.helper.ask(Frame(header=header))
        except (HelperEnded, HelperRefused) as failure:
            raise told(failure) from failure


def open_question(content: BinaryIO, name: str) -> Frame:
    """The frame that hands a file to a helper; the head alone where it is larger than MAX_CONTENT."""
    taken = bytearray()
    while len(taken) <= MAX_CONTENT and (chunk := content.read(2**20)):
        taken += chunk
    whole = len(taken) <= MAX_CONTENT
    if not whole:
        del taken[_HEAD:]
    return Frame(header={"do": "open", "name": name, "whole": whole}, body=taken)


def told(failure: HelperEnded | HelperRefused) -> Unusable:
    """The failure in words for the person at the screen; nothing of the file is quoted."""
    if isinstance(failure, HelperRefused):
        return Unusable(failure.words or "The file cannot be shown")
    what = {
        "time": "The preview took longer than 10 seconds and was stopped",
        "memory": "The preview took more memory than allowed and was stopped",
        "closed": "The preview was closed",
    }.get(failure.why, "The preview stopped by itself; the file may be damaged or made to do harm")
    return Unusable(what)
