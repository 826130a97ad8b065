"""Makes a `Shape`: takes the canonical N-Quads of a document with a marker in every slot apart.

Source: RDF Dataset Canonicalization 1.0 §4.6; N-Quads canonical form.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any

from assessor_app.credentials.canonical_rdf import canonical_nquads
from assessor_app.credentials.shapes import Blank, Group, NoShape, Parts, Run, Shape, Text
from assessor_app.credentials.slots import Path, filled

_QUAD = re.compile(
    r'(?P<subject><[^>]*>|_:c14n\d+) (?P<predicate><[^>]*>) (?P<object><[^>]*>|_:c14n\d+|"(?:[^"\\]|\\.)*"'
    r"(?:\^\^<[^>]*>|@[A-Za-z0-9-]+)?) \.",
    re.DOTALL,
)
_MARKER = re.compile(r"urn:assessor-slot:x(\d{4})x")

Term = str | int | tuple[int]  # fixed text; a slot as IRI or literal; (blank node,)
Line = tuple[Term, str, Term, str]  # subject, predicate, object, what closes a literal


def marker(slot: int) -> str:
    """The text that stands for slot number `slot` while a shape is made."""
    return f"urn:assessor-slot:x{slot:04d}x"


def marked(document: Mapping[str, Any], paths: tuple[Path, ...]) -> dict[str, Any]:
    """The document whose canonical form `Shape.of_marked` wants."""
    return filled(document, paths, [marker(slot) for slot in range(len(paths))])


def shape_of(document: Mapping[str, Any], paths: tuple[Path, ...]) -> Shape:
    """The shape of an unsigned document of our own; raises NoShape, BadTerms, UnknownContext, BadRdf."""
    return shape_of_marked(canonical_nquads(marked(document, paths)), len(paths))


def shape_of_marked(nquads: str, slots: int) -> Shape:
    """The shape from the canonical N-Quads of `marked(document, paths)`; raises NoShape."""
    return _Maker(nquads, slots).shape()


class _Maker:
    """Takes canonical N-Quads with markers apart, once for each shape."""

    def __init__(self, nquads: str, slots: int) -> None:
        self._slots = slots
        self._roles: dict[int, str] = {}
        self._lines = [self._line(line) for line in nquads.removesuffix("\n").split("\n")]
        if set(self._roles) != set(range(slots)):
            raise NoShape("a slot says nothing in RDF")
        self._blank_numbers = sorted(
            {term[0] for line in self._lines for term in (line[0], line[2]) if isinstance(term, tuple)}
        )
        if self._blank_numbers != list(range(len(self._blank_numbers))):
            raise NoShape("blank nodes are not numbered through")

    def shape(self) -> Shape:
        groups: dict[Term, list[Line]] = {}
        for line in self._lines:
            groups.setdefault(line[0], []).append(line)
        made = [(subject, self._group(subject, lines)) for subject, lines in groups.items()]
        fixed = sorted((group for _, group in made if not group.varies), key=lambda group: group.fixed_key)
        texts = [group.text(()).encode() for group in fixed]
        ends, midstates, running = [0], [hashlib.sha256()], hashlib.sha256()
        for text in texts:
            running.update(text)
            midstates.append(running.copy())
            ends.append(ends[-1] + len(text))
        return Shape(
            slots=self._slots,
            iri_slots=tuple(sorted(slot for slot, role in self._roles.items() if role == "iri")),
            fixed_iris=frozenset(
                term[1:-1]
                for line in self._lines
                for term in (line[0], line[2])
                if isinstance(term, str) and term.startswith("<")
            ),
            _blanks=tuple(self._blank(number) for number in self._blank_numbers),
            _fixed_keys=tuple(group.fixed_key for group in fixed),
            _fixed_text=b"".join(texts),
            _fixed_ends=tuple(ends),
            _midstates=tuple(midstates),
            _named=tuple(group for _, group in made if group.varies and not _is_blank(group.fixed_key)),
            _unnamed=tuple(group for _, group in made if _is_blank(group.fixed_key)),
        )

    def _line(self, line: str) -> Line:
        match = _QUAD.fullmatch(line)
        if not match or _MARKER.search(match["predicate"]):
            raise NoShape("not a plain graph")
        subject, _ = self._term(match["subject"])
        value, closing = self._term(match["object"])
        return subject, match["predicate"], value, closing

    def _term(self, text: str) -> tuple[Term, str]:
        """A term, and for a slot in a literal the quote, datatype or language that closes it."""
        if text.startswith("_:c14n"):
            return (int(text.removeprefix("_:c14n")),), ""
        found = _MARKER.findall(text)
        if not found:
            return text, ""
        slot = int(found[0])
        body, quote, closing = text[1:].partition(text[0] if text[0] == '"' else ">")
        if len(found) != 1 or body != marker(slot):
            raise NoShape("a slot is a part of a longer text")
        role = "iri" if quote == ">" else "literal"
        if self._roles.setdefault(slot, role) != role:
            raise NoShape("a slot is both an address and a text")
        return slot, quote + closing

    def _position(self, term: Term) -> int | None:
        if isinstance(term, tuple):
            return self._slots + term[0]
        return term if isinstance(term, int) else None

    def _term_pieces(self, term: Term, closing: str, about: int | None = None) -> list[str | int]:
        """A term as fixed texts and positions; `about`: as the first-degree lines of that blank node have
        it.
        """
        if isinstance(term, tuple):
            return [self._slots + term[0] if about is None else _first_degree(term[0], about)]
        if isinstance(term, int):
            return ["<" if closing == ">" else '"', term, closing]
        return [term]

    def _pieces(self, line: Line, about: int | None = None) -> list[str | int]:
        subject, predicate, value, closing = line
        start = self._term_pieces(subject, ">", about)
        return _joined([*start, f" {predicate} ", *self._term_pieces(value, closing, about), " .\n"])

    def _group(self, subject: Term, lines: list[Line]) -> Group:
        chunks: list[Text | Run] = []
        pieces: list[str | int] = []
        keep = isinstance(subject, tuple)
        for _, run in groupby(lines, key=itemgetter(1)):
            same = list(run)
            if len(same) == 1 or all(isinstance(line[2], str) for line in same):
                pieces += [piece for line in same for piece in self._pieces(line)]
                continue
            if sum(isinstance(line[2], int) and self._roles[line[2]] == "literal" for line in same) > 1:
                raise NoShape("two texts that could be equal")
            if pieces:
                chunks.append(_text(_joined(pieces), keep=keep))
                pieces = []
            chunks.append(self._run(same))
        if pieces:
            chunks.append(_text(_joined(pieces), keep=keep and len(self._literals(pieces)) < 2))
        return Group(
            chunks=tuple(chunks),
            subject=self._position(subject),
            fixed_key=subject if isinstance(subject, str) else "_:" if keep else "",
            varies=not isinstance(subject, str) or any(not isinstance(line[2], str) for line in lines),
        )

    def _literals(self, pieces: list[str | int]) -> set[int]:
        return {piece for piece in pieces if isinstance(piece, int) and piece < self._slots}

    def _run(self, lines: list[Line]) -> Run:
        subject, predicate, _, _ = lines[0]
        head = _text(_joined([*self._term_pieces(subject, ">"), f" {predicate} "]))
        ends = [_joined([*self._term_pieces(value, closing), " .\n"]) for _, _, value, closing in lines]
        return Run(head, tuple(_taken_apart(end) for end in ends))

    def _blank(self, number: int) -> Blank:
        """Source: RDFC-1.0 §4.6, Hash First Degree Quads."""
        lines = [self._pieces(line, number) for line in self._lines if (number,) in (line[0], line[2])]
        lines.sort(key=_start)
        pieces = [piece for line in lines for piece in line]
        picks = [piece for piece in pieces if isinstance(piece, int)]
        few = len(picks) == 1 and self._roles[picks[0]] == "literal"
        text = _text(pieces)
        return Blank(
            fixed=None if picks else hashlib.sha256(text.text(()).encode()).hexdigest(),
            template=text.template,
            picks=text.picks,
            unordered=_order_varies(lines),
            memo={} if few else None,
        )


def _is_blank(key: str) -> bool:
    return key == "_:"


def _taken_apart(pieces: list[str | int]) -> tuple[str, int | None, str]:
    """A text with at most one variable part as what stands before it, the part, and what stands after."""
    place = next((at for at, piece in enumerate(pieces) if isinstance(piece, int)), None)
    if place is None:
        return "".join(str(piece) for piece in pieces), None, ""
    pick = pieces[place]
    before, after = pieces[:place], pieces[place + 1 :]
    return "".join(map(str, before)), pick if isinstance(pick, int) else None, "".join(map(str, after))


def _first_degree(number: int, about: int) -> str:
    return "_:a" if number == about else "_:z"


def _joined(pieces: list[str | int]) -> list[str | int]:
    """The same with neighbouring texts made one."""
    joined: list[str | int] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def _start(line: list[str | int]) -> str:
    """What stands before the first variable part."""
    return line[0] if isinstance(line[0], str) else ""


def _order_varies(lines: list[list[str | int]]) -> bool:
    """Whether what fills the lines, which are sorted by their fixed beginnings, can change their order."""
    return any(
        len(first) > 1 and _start(second).startswith(_start(first)) for first, second in pairwise(lines)
    )


def _nothing(_: Parts) -> tuple[()]:
    return ()


def _text(pieces: Sequence[str | int], *, keep: bool = False) -> Text:
    picks = [piece for piece in pieces if isinstance(piece, int)]
    template = "".join("%s" if isinstance(piece, int) else piece.replace("%", "%%") for piece in pieces)
    return Text(template, itemgetter(*picks) if picks else _nothing, {} if keep else None)
