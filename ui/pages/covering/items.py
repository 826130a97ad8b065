"""What a marked place covers, and what all items come to; no Qt."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from assessor_app.application.ports.previewing import Block, Document, Sheet
from assessor_app.domain.covering import LONGEST_PHRASE, CoveredPlace, Covering, FileCovering
from assessor_app.domain.pins import WHOLE, Place, PlaceKind, area
from assessor_app.domain.stepping_aside import Sight
from ui.models.hint_words import hint_words
from ui.pages.covering.state import Finding, InHand, Item, Marked, Sort

_LEAST: Final = 2  # characters of a phrase
_PAGE: Final = re.compile(r"page (\d+)")
_LINE: Final = re.compile(r"line (\d+)")


def items_of(place: Place, marked: Marked) -> tuple[Item, ...]:
    """What covering a place means in this kind of file; nothing where it cannot be covered.

    Words of documents and sheets are masked wherever they stand: such files have no lines of their own.
    """
    if place.kind is PlaceKind.AREA:
        return (Item(sort=Sort.PLACE, file=marked.name, place=place),)
    if place.kind is PlaceKind.CELLS:
        words = _cells(place, marked.sheets)
    elif place.kind is PlaceKind.PASSAGE and marked.document is not None:
        words = _of_blocks(place, marked.document)
    elif place.kind is PlaceKind.PASSAGE and not marked.cut:
        return (_of_text(place, marked),)
    elif place.kind is PlaceKind.PASSAGE:
        words = _of_lines(place, marked.text.split("\n"))
    else:
        return ()
    return tuple(
        Item(sort=Sort.PHRASE, file=marked.name, place=place, words=one)
        for one in dict.fromkeys(phrase for some in words for phrase in phrases_of(some))
    )


def phrases_of(words: str) -> Iterator[str]:
    """The words in pieces that can be looked for, cut between words."""
    piece = ""
    for word in words.split():
        longer = f"{piece} {word}".strip()
        if len(longer) > LONGEST_PHRASE and piece:
            yield piece
            piece = word[:LONGEST_PHRASE]
        else:
            piece = longer[:LONGEST_PHRASE]
    if len(piece) >= _LEAST:
        yield piece


def covering_of(items: Sequence[Item]) -> Covering:
    """All items together. Raises InvalidCovering where they are too many."""
    phrases = dict.fromkeys(item.words for item in items if item.sort is Sort.PHRASE)
    files = dict.fromkeys(item.file for item in items if item.sort is not Sort.PHRASE)
    return Covering(
        files=tuple(_file(name, [one for one in items if one.file == name]) for name in files),
        phrases=tuple(phrases),
    )


def _file(name: str, items: Sequence[Item]) -> FileCovering:
    left_out = next((one.words for one in items if one.sort is Sort.LEFT_OUT), "")
    if left_out:
        return FileCovering(file=name, left_out=left_out)
    return FileCovering(
        file=name,
        places=tuple(_place(one.place) for one in items if one.sort is Sort.PLACE and one.place),
        lines=tuple(one.span for one in items if one.sort is Sort.LINES),
        passages=tuple(one.span for one in items if one.sort is Sort.PASSAGE),
    )


def _place(place: Place) -> CoveredPlace:
    page, left, top, right, bottom = place.at
    return CoveredPlace(page + 1, (left / WHOLE, top / WHOLE, right / WHOLE, bottom / WHOLE))


def _of_text(place: Place, marked: Marked) -> Item:
    first, start, last, end = place.at
    if start == 0 and end == 0:
        return Item(sort=Sort.LINES, file=marked.name, place=place, span=(first + 1, last + 1))
    lines = marked.text.split("\n")
    begins = [0]
    for line in lines:
        begins.append(begins[-1] + len(line) + 1)
    stop = begins[last] + (end or len(lines[last]))
    return Item(sort=Sort.PASSAGE, file=marked.name, place=place, span=(begins[first] + start, stop))


def _of_lines(place: Place, lines: Sequence[str]) -> list[str]:
    first, start, last, end = place.at
    return [
        line[start if number == first else 0 : (end or None) if number == last else None]
        for number, line in enumerate(lines[first : last + 1], start=first)
    ]


def _of_blocks(place: Place, document: Document) -> list[str]:
    first, start, last, end = place.at
    words = []
    for number, block in enumerate(document.blocks[first : last + 1], start=first):
        if block.rows:
            words += ["".join(span.text for span in cell) for row in block.rows for cell in row]
            continue
        text = _said(block)
        words.append(text[start if number == first else 0 : (end or None) if number == last else None])
    return words


def _said(block: Block) -> str:
    return "".join(span.text for span in block.spans)


def _cells(place: Place, sheets: Sequence[Sheet]) -> list[str]:
    sheet, top, left, bottom, right = place.at
    if sheet >= len(sheets):
        return []
    return [cell for row in sheets[sheet].rows[top : bottom + 1] for cell in row[left : right + 1]]


def findings_of(in_hand: InHand) -> tuple[Finding, ...]:
    """What is left to look at: what raters saw, names that still show, and what nobody could look into."""
    names = {file.shown.digest: file.name for file in in_hand.files}
    found = [
        Finding(
            file=names.get(line.sight.evidence, line.copy),
            where="",
            words=_seen(line.sight),
            place=line.sight.place if line.sight.evidence in names else None,
            seen=True,
        )
        for line in in_hand.sightings
        if not line.answered
    ]
    for file in in_hand.files:
        shown = [hit for hit in file.hits if not hit.covered]
        found += [
            Finding(
                file=file.name,
                where=hit.where,
                words=hit.text,
                place=_known_place(file.shown.digest, hit.where),
            )
            for hit in shown
        ]
        if file.held is not None and not shown:
            found.append(Finding(file=file.name, where="", words=file.held))
    return tuple(found)


def _seen(sight: Sight) -> str:
    said = hint_words(sight.hint)
    return f"{said}: {sight.words}" if sight.words else said


def _known_place(digest: str, where: str) -> Place | None:
    """The page or line that the finder names; only the way there is needed."""
    page, line = _PAGE.search(where), _LINE.search(where)
    if not digest:
        return None
    if page is not None:
        return area(digest, int(page.group(1)) - 1, (0, 0, 1, 0.02))
    if line is not None:
        number = int(line.group(1)) - 1
        return Place(evidence=digest, kind=PlaceKind.PASSAGE, at=(number, 0, number, 0))
    return None
