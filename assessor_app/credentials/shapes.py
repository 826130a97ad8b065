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
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from assessor_app.credentials.terms import DISPUTED

_PATH = r"(?:[A-Za-z0-9:._~/=&+@-]|%[0-9A-Fa-f]{2})"
# addresses that JSON-LD, every RDF library and N-Quads take as they stand
_SAFE_IRI = re.compile(
    rf"(?:urn:[a-z0-9]{{2,16}}:|did:[a-z]{{2,16}}:|https?://[A-Za-z0-9]){_PATH}+(?:\?{_PATH}+)?(?:#{_PATH}+)?"
    r"|mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+"
)
_SPECIAL = re.compile(r'["\\\n\r\t]')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

_MEMO_SIZE = 4096


class NotThisShape(ValueError):
    """These values need the full path."""


class NoShape(ValueError):
    """The document cannot be made a shape; take the full path for it."""


Parts = Sequence[str]  # what fills a shape: the escaped slots, then the label of each blank node


@dataclass(frozen=True, slots=True)
class Text:
    """Fixed text with variable parts; few different ones are kept."""

    template: str
    picks: Callable[[Parts], object]
    memo: dict[object, str] | None

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
class Run:
    """Several lines of one subject and predicate, whose order depends on what fills them."""

    head: Text  # subject and predicate
    objects: tuple[tuple[str, int | None, str], ...]  # what stands before and after a variable part

    def text(self, parts: Parts) -> str:
        head = self.head.text(parts)
        objects = sorted(
            [f"{before}{'' if pick is None else parts[pick]}{after}" for before, pick, after in self.objects]
        )
        return head + head.join(objects)


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one subject, in order."""

    chunks: tuple[Text | Run, ...]
    subject: int | None  # position of a variable subject, None where the subject is fixed
    fixed_key: str
    varies: bool

    def text(self, parts: Parts) -> str:
        if len(self.chunks) == 1:
            return self.chunks[0].text(parts)
        return "".join([chunk.text(parts) for chunk in self.chunks])


@dataclass(frozen=True, slots=True)
class Blank:
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
    _blanks: tuple[Blank, ...] = field(repr=False)
    _fixed_keys: tuple[str, ...] = field(repr=False)
    _fixed_text: bytes = field(repr=False)
    _fixed_ends: tuple[int, ...] = field(repr=False)  # offset in _fixed_text before group n
    _midstates: tuple[Any, ...] = field(repr=False)  # SHA-256 of the text before group n
    _named: tuple[Group, ...] = field(repr=False)  # groups whose subject or objects vary and is an IRI
    _unnamed: tuple[Group, ...] = field(repr=False)  # groups of blank nodes, by number

    def digest(self, values: Sequence[str]) -> bytes:
        """SHA-256 of the canonical N-Quads with `values` in the slots; raises NotThisShape."""
        parts = self._parts(values)
        start, rest = self._ordered(parts)
        running = self._midstates[start].copy()
        for text in rest:
            running.update(text)
        return bytes(running.digest())

    def nquads(self, values: Sequence[str]) -> str:
        """The canonical N-Quads with `values` in the slots; raises NotThisShape."""
        start, rest = self._ordered(self._parts(values))
        return b"".join([self._fixed_text[: self._fixed_ends[start]], *rest]).decode()

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

    def _ordered(self, parts: Sequence[str]) -> tuple[int, list[bytes | memoryview]]:
        """The number of fixed groups before the first variable one, and the texts from there on."""
        named = [
            (group.fixed_key if group.subject is None else f"<{parts[group.subject]}>", group.text(parts))
            for group in self._named
        ]
        named.sort()
        keys, ends, fixed = self._fixed_keys, self._fixed_ends, memoryview(self._fixed_text)
        place = first = bisect_left(keys, named[0][0]) if named else len(keys)
        texts: list[bytes | memoryview] = []
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
        return first, texts


def escaped(text: str) -> str:
    """A text inside a literal of canonical N-Quads."""
    if not _SPECIAL.search(text):
        return text
    return _SPECIAL.sub(lambda match: _ESCAPES[match[0]], text)
