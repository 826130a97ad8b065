"""A blind copy with places covered that a person pointed at: pages become pictures, texts lose the letters.

The result is blinded again before anybody uses it (`blinding`), so that nothing of the former file is left.
"""

import io
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from assessor_app.preview import blind_pictures, pdf_pages, texts
from assessor_app.preview.blind_pdf import picture_page, replace_pages
from assessor_app.preview.copies import Progress
from assessor_app.preview.failures import CannotShow, too_large
from assessor_app.preview.names import MARK
from assessor_app.preview.opened import Opened
from assessor_app.preview.pictures import MAX_PIXELS, count_frames, open_picture

DOTS_PER_POINT = 200 / 72  # of a page that becomes a picture: small handwriting stays readable
_MAX_WIDTH = 4000  # pixels
_TEXTS = frozenset({"text", "code", "csv"})
Place = tuple[int, float, float, float, float]  # page from 1; left, top, right, bottom as shares of it


def cover(opened: Opened, wanted: dict[str, Any], progress: Progress) -> bytes:
    """The file with everything in `wanted` covered. Raises CannotShow where it has no such place.

    wanted: {"places": [[page, left, top, right, bottom]], "lines": [[first, last]],
    "passages": [[start, end]]}.
    """
    if not opened.whole:
        raise too_large("file")
    kind = opened.sniffed.kind
    places: list[Place] = [
        (int(one[0]), float(one[1]), float(one[2]), float(one[3]), float(one[4]))
        for one in wanted.get("places", [])
    ]
    if places:
        if kind == "pdf":
            return _cover_pages(opened, places, progress)
        if kind == "image":
            return _cover_picture(opened.content, places, progress)
        raise CannotShow("other kind", "This kind of file has no pages to cover places on")
    if kind not in _TEXTS:
        raise CannotShow("other kind", "This kind of file has no lines or passages to cover")
    text = texts.decode(opened.content, opened.encoding())
    lines = [(int(first), int(last)) for first, last in wanted.get("lines", [])]
    passages = [(int(start), int(end)) for start, end in wanted.get("passages", [])]
    return _cover_text(text, lines, passages).encode("utf-8", "replace")


def _cover_pages(opened: Opened, places: list[Place], progress: Progress) -> bytes:
    redrawn = _drawn_pages(opened.parsed(), places, progress)
    content = opened.let_go()  # scans of 200 MB: no copy more than it takes
    return replace_pages(content, redrawn)


def _drawn_pages(document: Any, places: list[Place], progress: Progress) -> dict[int, bytes]:
    by_page = _by_page(places, len(document))
    redrawn: dict[int, bytes] = {}
    for done, (number, boxes) in enumerate(sorted(by_page.items()), start=1):
        page = pdf_pages.open_page(document, number)
        try:
            wide, high = pdf_pages.page_size(page)
            width = min(_MAX_WIDTH, max(1, round(wide * DOTS_PER_POINT)))
            drawn = pdf_pages.draw_page(page, width)
        finally:
            page.close()
        redrawn[number] = picture_page(_covered(drawn, boxes), drawn[:2], (wide, high))
        progress(done, len(by_page))
    return redrawn


def _covered(drawn: tuple[int, int, bytes], boxes: Iterable[Place]) -> bytes:
    """The picture with black boxes, as a JPEG."""
    from PIL import Image

    width, height, pixels = drawn
    picture = Image.frombytes("RGB", (width, height), pixels)
    _black(picture, boxes)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88, subsampling=0)
    return out.getvalue()


def _black(picture: Any, boxes: Iterable[Place]) -> None:
    """Boxes on whole pixels, widened to those that they touch."""
    from PIL import ImageDraw

    pencil = ImageDraw.Draw(picture)
    width, height = picture.size
    for _, left, top, right, bottom in boxes:
        corner = int(left * width), int(top * height)
        pencil.rectangle((*corner, int(right * width), int(bottom * height)), fill=_BLACK[picture.mode])


_BLACK: dict[str, Any] = {"1": 0, "L": 0, "RGB": (0, 0, 0), "RGBA": (0, 0, 0, 255)}


def _cover_picture(content: bytes | bytearray, places: list[Place], progress: Progress) -> bytes:
    picture = open_picture(content)
    frames = count_frames(picture)
    if frames * picture.width * picture.height > 2 * MAX_PIXELS:
        raise too_large("picture")
    by_page = _by_page(places, frames)
    drawn, durations = [], []
    for number in range(frames):
        picture.seek(number)
        frame = blind_pictures.upright(picture, picture.format or "PNG")
        if frame.mode not in _BLACK:
            frame = frame.convert("RGB")
        _black(frame, by_page.get(number, ()))
        drawn.append(frame)
        durations.append(blind_pictures.duration(picture))
        progress(number + 1, frames)
    loop = int(picture.info.get("loop", 0) or 0)
    return blind_pictures.written(drawn, durations, picture.format or "PNG", loop)


def _by_page(places: list[Place], pages: int) -> dict[int, list[Place]]:
    found: dict[int, list[Place]] = defaultdict(list)
    for place in places:
        if not 1 <= place[0] <= pages:
            raise CannotShow("no such page", f"The file has {pages} pages")
        found[place[0] - 1].append(place)
    return found


def _cover_text(text: str, lines: list[tuple[int, int]], passages: list[tuple[int, int]]) -> str:
    """MARK in the place of each; what lies across several lines is masked line by line, so that they stay."""
    begins = [0]
    begins += [index + 1 for index, character in enumerate(text) if character == "\n"]
    spans = list(passages)
    for first, last in lines:
        if last > len(begins):
            raise CannotShow("no such page", f"The file has {len(begins)} lines")
        end = begins[last] - 1 if last < len(begins) else len(text)
        spans.append((begins[first - 1], end))
    if any(end > len(text) for _, end in spans):
        raise CannotShow("no such page", "The file has no such passage")
    parts, place = [], 0
    for start, end in _merged(spans):
        parts += [text[place:start], _masked(text[start:end])]
        place = end
    return "".join([*parts, text[place:]])


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return merged


def _masked(text: str) -> str:
    return "\n".join(MARK if line.strip() else line for line in text.split("\n"))
