"""Where words stand on the pages of a PDF: found as somebody would type them, boxed line by line."""

import re
import unicodedata
from typing import Any

from assessor_app.preview import pdf_pages

MAX_HITS = 500
_BLANKS = re.compile(r"\s+")
_SIDE = 10_000  # the pixels of the picture that boxes are reckoned on

Hit = tuple[int, list[list[float]]]  # page from 0; left, top, right, bottom of each box, 0 to 1


def find_words(document: Any, words: str) -> list[Hit]:
    """The places of `words`: capitals, accents and line breaks do not matter; at most MAX_HITS."""
    wanted = _BLANKS.sub(" ", _plain(words)).strip()
    hits: list[Hit] = []
    for number in range(len(document) if wanted else 0):
        page = pdf_pages.open_page(document, number)
        try:
            characters = pdf_pages.page_characters(page, boxes=False)
            text, origin = _read(characters)
            starts = [found.start() for found in re.finditer(re.escape(wanted), text)]
            if starts:
                boxed = pdf_pages.page_characters(page)
                for start in starts:
                    span = [boxed[at] for at in sorted({*origin[start : start + len(wanted)]})]
                    hits.append((number, _boxes(page, span)))
                    if len(hits) >= MAX_HITS:
                        return hits
        finally:
            page.close()
    return hits


def _read(characters: list[pdf_pages.Character]) -> tuple[str, list[int]]:
    """The page's text as it is searched, and which character each letter of it comes from."""
    letters: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(characters):
        for letter in _plain(character.text):
            blank = letter.isspace()
            if blank and (not letters or letters[-1] == " "):
                continue
            letters.append(" " if blank else letter)
            origin.append(at)
    return "".join(letters), origin


def _plain(text: str) -> str:
    """Folded, without accents."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def _boxes(page: Any, span: list[pdf_pages.Character]) -> list[list[float]]:
    """One box a line."""
    lines: list[list[int]] = []
    for character in span:
        if character.left == character.right:
            continue
        box = pdf_pages.to_pixels(page, _SIDE, _SIDE, character)
        last = lines[-1] if lines else None
        if last is not None and abs(last[1] - box[1]) < (last[3] - last[1]) / 2 and box[0] >= last[0]:
            last[2], last[1], last[3] = max(last[2], box[2]), min(last[1], box[1]), max(last[3], box[3])
        else:
            lines.append(list(box))
    return [[min(max(side / _SIDE, 0.0), 1.0) for side in line] for line in lines]
