"""Previews drawn in a helper process: what it is asked, and how far its answers are believed."""

import json
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from assessor_app.adapters.preview_helper import Helper, HelperEnded, HelperRefused
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.application.ports.previewing import Described, Picture
from assessor_app.application.problems import Unusable
from assessor_app.preview.frames import Frame

MAX_CONTENT = 256 * 2**20  # bytes of a file that a helper is given whole
_HEAD = 64 * 2**10  # bytes of a larger file: enough to tell its kind
_KINDS = frozenset(
    {"pdf", "image", "text", "code", "csv", "document", "sheet", "slides"}
    | {"audio", "video", "notebook", "archive", "other"}
)  # as in BlindCopy.kind


@dataclass(frozen=True, slots=True)
class OpenInHelper:
    """OpenPreview: each file gets a helper of its own."""

    helpers: Helpers

    def __call__(self, content: BinaryIO, name: str) -> "HelperPreview":
        """Send the file through the pipe; of a file larger than 256 MiB only the head. Raises Unusable."""
        helper = self.helpers.take()
        try:
            return HelperPreview(
                helper=helper, described=_described(helper.ask(open_question(content, name)).header)
            )
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
        if not 1 <= width <= 4000:
            raise ValueError("a page is drawn 1 to 4000 pixels wide")
        answer = self._ask({"do": "page", "number": number, "width": width})
        size = answer.header.get("ok")
        high = size.get("height") if isinstance(size, dict) else None
        if not isinstance(high, int) or high < 1 or len(answer.body) != 3 * width * high:
            self.helper.close()
            raise told(HelperEnded("died"))
        return Picture(width=width, height=high, pixels=bytes(answer.body))

    def text(self) -> str:
        """The file as text. Raises Unusable."""
        return bytes(self._ask({"do": "text"}).body).decode("utf-8", "replace")

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


def _described(header: dict[str, Any]) -> Described:
    """The helper's answer, checked: it has read foreign bytes and is trusted with nothing."""
    found = header.get("ok")
    if not isinstance(found, dict):
        raise HelperEnded("died")
    kind, media_type, pages, notes = (found.get(name) for name in ("kind", "media_type", "pages", "notes"))
    if (
        kind not in _KINDS
        or not isinstance(media_type, str)
        or not isinstance(pages, int)
        or not isinstance(notes, list)
    ):
        raise HelperEnded("died")
    return Described(
        kind=str(kind),
        media_type=media_type[:100],
        pages=max(0, pages),
        notes=tuple(str(note)[:200] for note in notes[:20]),
    )
