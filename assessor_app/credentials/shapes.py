"""Canonicalises credentials that differ in a few texts alone, a hundred times faster, to the same
bytes.

A `Shape` is made once from a whole document through the full path: the canonical N-Quads of the document
with a marker in every slot. For each award the slots are filled and the graph's blank nodes that touch a
slot are hashed and labelled again, exactly as RDFC-1.0 does where all first-degree hashes differ; where
two are equal, or a value could mean something else in JSON-LD than itself (`NotThisShape`), the caller
takes the full path.
Source: RDF Dataset Canonicalization 1.0 §4.4.3, §4.6; N-Quads canonical form.
"""

import hashlib
import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any

from assessor_app.credentials.canonical_rdf import canonical_nquads
from assessor_app.credentials.slots import Path, filled
from assessor_app.credentials.terms import DISPUTED

_QUAD = re.compile(
    r'(?P<subject><[^>]*>|_:c14n\d+) (?P<predicate><[^>]*>) (?P<object><[^>]*>|_:c14n\d+|"(?:[^"\\]|\\.)*"'
    r"(?:\^\^<[^>]*>|@[A-Za-z0-9-]+)?) \.",
    re.DOTALL,
)
_MARKER = re.compile(r"urn:assessor-slot:x(\d{4})x")
_SAFE_IRI = re.compile(
    r"urn:[a-z0-9]{2,16}:[A-Za-z0-9:._-]+|https?://[A-Za-z0-9][A-Za-z0-9.:-]*(?:[/?#][A-Za-z0-9/._~?#=&+-]*)?"
    r"|mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+|did:[a-z]+:[A-Za-z0-9:._%#-]+"
)
_SPECIAL = re.compile(r'["\\\n\r\t]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

_MEMO_SIZE = 4096

Term = str | int | tuple[int]  # fixed text; a slot as IRI or literal; (blank node,)
Line = tuple[Term, str, Term, str]  # subject, predicate, object, what closes a literal


class NotThisShape(ValueError):
    """These values need the full path."""


class NoShape(ValueError):
    """The document cannot be made a shape; take the full path for it."""


def marker(slot: int) -> str:
    """The text that stands for slot number `slot` while a shape is made."""
    return f"urn:assessor-slot:x{slot:04d}x"


def marked(document: Mapping[str, Any], paths: tuple[Path, ...]) -> dict[str, Any]:
    """The document whose canonical form `Shape.of_marked` wants."""
    return filled(document, paths, [marker(slot) for slot in range(len(paths))])


Parts = Sequence[str]  # what fills a shape: the escaped slots, then the label of each blank node


def _nothing(_: Parts) -> tuple[()]:
    return ()


@dataclass(frozen=True, slots=True)
class _Text:
    """Fixed text with variable parts; few different ones are kept."""

    template: str
    picks: Callable[[Parts], object]
    memo: dict[object, str] | None

    @classmethod
    def of(cls, pieces: Sequence[str | int], *, keep: bool = False) -> "_Text":
        picks = [piece for piece in pieces if isinstance(piece, int)]
        template = "".join("%s" if isinstance(piece, int) else piece.replace("%", "%%") for piece in pieces)
        return cls(template, itemgetter(*picks) if picks else _nothing, {} if keep else None)

    def text(self, parts: Parts) -> str:
        values = self.picks(parts)
        if self.memo is None:
            return self.template % values
        text = self.memo.get(values)
        if text is None:
            text = self.template % values
            if len(self.memo) < _MEMO_SIZE:
                self.memo[values] = text
        return text


@dataclass(frozen=True, slots=True)
class _Run:
    """Several lines of one subject and predicate, whose order depends on what fills them."""

    head: _Text  # subject and predicate
    objects: tuple[tuple[str, int | None, str], ...]  # what stands before and after a variable part

    def text(self, parts: Parts) -> str:
        head = self.head.text(parts)
        objects = sorted(
            [f"{before}{'' if pick is None else parts[pick]}{after}" for before, pick, after in self.objects]
        )
        return head + head.join(objects)


@dataclass(frozen=True, slots=True)
class _Group:
    """The lines of one subject, in order."""

    chunks: tuple[_Text | _Run, ...]
    subject: int | None  # position of a variable subject, None where the subject is fixed
    fixed_key: str
    varies: bool

    def text(self, parts: Parts) -> str:
        if len(self.chunks) == 1:
            return self.chunks[0].text(parts)
        return "".join([chunk.text(parts) for chunk in self.chunks])


@dataclass(frozen=True, slots=True)
class _Blank:
    """A blank node's first-degree lines: a fixed hash, or a template, sorted when filled where that
    matters.
    """

    fixed: str | None
    template: str
    picks: Callable[[Parts], object]
    unordered: bool
    memo: dict[object, str] | None

    def hash(self, parts: Parts) -> str:
        if self.fixed is not None:
            return self.fixed
        values = self.picks(parts)
        if self.memo is not None:
            kept = self.memo.get(values)
            if kept is not None:
                return kept
        text = self.template % values
        if self.unordered:
            text = "\n".join(sorted(text[:-1].split("\n"))) + "\n"
        digest = hashlib.sha256(text.encode()).hexdigest()
        if self.memo is not None and len(self.memo) < _MEMO_SIZE:
            self.memo[values] = digest
        return digest


@dataclass(frozen=True, slots=True)
class Shape:
    """All documents that equal one document but for their slots."""

    slots: int
    iri_slots: tuple[int, ...]
    fixed_iris: frozenset[str]
    _blanks: tuple[_Blank, ...] = field(repr=False)
    _fixed_keys: tuple[str, ...] = field(repr=False)
    _fixed_text: bytes = field(repr=False)
    _fixed_ends: tuple[int, ...] = field(repr=False)  # offset in _fixed_text before group n
    _midstates: tuple[Any, ...] = field(repr=False)  # SHA-256 of the text before group n
    _named: tuple[_Group, ...] = field(repr=False)  # groups whose subject or objects vary and is an IRI
    _unnamed: tuple[_Group, ...] = field(repr=False)  # groups of blank nodes, by number

    @classmethod
    def of(cls, document: Mapping[str, Any], paths: tuple[Path, ...]) -> "Shape":
        """The shape of an unsigned document of our own; raises NoShape, BadTerms, UnknownContext, BadRdf."""
        return cls.of_marked(canonical_nquads(marked(document, paths)), len(paths))

    @classmethod
    def of_marked(cls, nquads: str, slots: int) -> "Shape":
        """The shape from the canonical N-Quads of `marked(document, paths)`; raises NoShape."""
        return _Maker(nquads, slots).shape()

    def digest(self, values: Sequence[str]) -> bytes:
        """SHA-256 of the canonical N-Quads with `values` in the slots; raises NotThisShape."""
        parts = self._parts(values)
        start, rest = self._ordered(parts)
        running = self._midstates[start].copy()
        running.update(rest)
        return bytes(running.digest())

    def nquads(self, values: Sequence[str]) -> str:
        """The canonical N-Quads with `values` in the slots; raises NotThisShape."""
        start, rest = self._ordered(self._parts(values))
        return (self._fixed_text[: self._fixed_ends[start]] + rest).decode()

    def _parts(self, values: Sequence[str]) -> list[str]:
        """The escaped slot values, then the label of each blank node."""
        if len(values) != self.slots:
            raise NotThisShape("another number of slots")
        iris = {values[slot] for slot in self.iri_slots}
        if len(iris) != len(self.iri_slots) or not self.fixed_iris.isdisjoint(iris):
            raise NotThisShape("two nodes of one name")
        if not all(map(_SAFE_IRI.fullmatch, iris)):
            raise NotThisShape("an unusual address")
        parts = list(values)
        together = "".join(parts)
        if '"' in together or "\\" in together or not together.isprintable():
            if DISPUTED.search(together):
                raise NotThisShape("a character on which verifiers disagree")
            parts = [escaped(part) for part in parts]
        hashes = [blank.hash(parts) for blank in self._blanks]
        order = sorted(hashes)
        labels = {digest: f"_:c14n{place}" for place, digest in enumerate(order)}
        if len(labels) != len(hashes):
            raise NotThisShape("two blank nodes look alike")
        parts += [labels[digest] for digest in hashes]
        return parts

    def _ordered(self, parts: Sequence[str]) -> tuple[int, bytes]:
        """The number of fixed groups before the first variable one, and all the text from there on."""
        named = [
            (group.fixed_key if group.subject is None else f"<{parts[group.subject]}>", group.text(parts))
            for group in self._named
        ]
        named.sort()
        keys, ends, fixed = self._fixed_keys, self._fixed_ends, self._fixed_text
        place = first = bisect_left(keys, named[0][0]) if named else len(keys)
        texts: list[bytes] = []
        for key, text in named:
            following = bisect_left(keys, key, place)
            if following != place:
                texts.append(fixed[ends[place] : ends[following]])
                place = following
            texts.append(text.encode())
        texts.append(fixed[ends[place] :])
        unnamed = [(f"{parts[group.subject or 0]} ", group.text(parts)) for group in self._unnamed]
        unnamed.sort()
        texts.append("".join([text for _, text in unnamed]).encode())
        return first, b"".join(texts)


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

    def _group(self, subject: Term, lines: list[Line]) -> _Group:
        chunks: list[_Text | _Run] = []
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
                chunks.append(_Text.of(_joined(pieces), keep=keep))
                pieces = []
            chunks.append(self._run(same))
        if pieces:
            chunks.append(_Text.of(_joined(pieces), keep=keep and len(self._literals(pieces)) < 2))
        return _Group(
            chunks=tuple(chunks),
            subject=self._position(subject),
            fixed_key=subject if isinstance(subject, str) else "_:" if keep else "",
            varies=not isinstance(subject, str) or any(not isinstance(line[2], str) for line in lines),
        )

    def _literals(self, pieces: list[str | int]) -> set[int]:
        return {piece for piece in pieces if isinstance(piece, int) and piece < self._slots}

    def _run(self, lines: list[Line]) -> _Run:
        subject, predicate, _, _ = lines[0]
        head = _Text.of(_joined([*self._term_pieces(subject, ">"), f" {predicate} "]))
        ends = [_joined([*self._term_pieces(value, closing), " .\n"]) for _, _, value, closing in lines]
        return _Run(head, tuple(_taken_apart(end) for end in ends))

    def _blank(self, number: int) -> _Blank:
        """Source: RDFC-1.0 §4.6, Hash First Degree Quads."""
        lines = [self._pieces(line, number) for line in self._lines if (number,) in (line[0], line[2])]
        lines.sort(key=_start)
        pieces = [piece for line in lines for piece in line]
        picks = [piece for piece in pieces if isinstance(piece, int)]
        few = len(picks) == 1 and self._roles[picks[0]] == "literal"
        text = _Text.of(pieces)
        return _Blank(
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


def escaped(text: str) -> str:
    """A text inside a literal of canonical N-Quads."""
    if not _SPECIAL.search(text):
        return text
    return _SPECIAL.sub(lambda match: _ESCAPES[match[0]], text)
