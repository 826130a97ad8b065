"""SHA-256 of canonical forms for the verifier: known shapes at once, everything else in the bounded
worker.

A shape is learnt from the first document of its kind, after the worker canonicalised it and its marked
copy within the time limit. What a stranger sends can so slow down nothing but its own check.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assessor_app.credentials.bounded import BoundedCanonicaliser
from assessor_app.credentials.data_integrity import sha256
from assessor_app.credentials.json_template import JsonTemplate
from assessor_app.credentials.shape_making import marked, shape_of_marked
from assessor_app.credentials.shapes import NoShape, NotThisShape, Shape
from assessor_app.credentials.slots import Path, json_text, slot_paths, values_at
from assessor_app.credentials.times import moment_of

_SHAPES_KEPT = 64
_TIMES = frozenset({"validFrom", "validUntil", "awardedDate", "created"})


@dataclass(slots=True)
class KnownShape:
    """A shape that was learnt, and whether a document of it passed the checks of schema and terms."""

    shape: Shape
    template: JsonTemplate
    paths: tuple[Path, ...]
    sound: bool = False

    def fits(self, values: list[str]) -> bool:
        """Whether `values` keep a sound document sound: times are times, nothing is empty."""
        return all(
            moment_of(value) is not None if path[-1] in _TIMES else bool(value)
            for path, value in zip(self.paths, values, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Digests:
    """The digests of canonical forms; one for many files, not for several threads at once."""

    canonicaliser: BoundedCanonicaliser
    _known: list[KnownShape] = field(default_factory=list)

    def of(self, *documents: Mapping[str, Any]) -> list[bytes]:
        """SHA-256 (32 bytes) of the canonical N-Quads of each. Raises TooHard or Refused (ValueErrors)."""
        return [self._digest(document) for document in documents]

    def known(self, document: Mapping[str, Any]) -> tuple[KnownShape, list[str]] | None:
        """The learnt shape of a document, with the values in its slots."""
        data = json_text(document).encode()
        for place, known in enumerate(self._known):
            values = known.template.values(data)
            if values is not None:
                self._known.insert(0, self._known.pop(place))
                return known, values
        return None

    def _digest(self, document: Mapping[str, Any]) -> bytes:
        found = self.known(document)
        if found is None:
            return self._learn(document)
        known, values = found
        try:
            return known.shape.digest(values)
        except NotThisShape:
            return sha256(self.canonicaliser.canonical_nquads(document)[0].encode())

    def _learn(self, document: Mapping[str, Any]) -> bytes:
        paths = slot_paths(document) or ((("created",),) if isinstance(document.get("created"), str) else ())
        if not paths:
            return sha256(self.canonicaliser.canonical_nquads(document)[0].encode())
        text, marked_text = self.canonicaliser.canonical_nquads(document, marked(document, paths))
        values = values_at(document, paths)
        try:
            shape = shape_of_marked(marked_text, len(paths))
            template = JsonTemplate.of(document, paths)
            if template.values(json_text(document).encode()) == values and shape.nquads(values) == text:
                self._known.insert(0, KnownShape(shape, template, paths))
                del self._known[_SHAPES_KEPT:]
        except (NoShape, NotThisShape):
            pass  # such documents take the worker each time
        return sha256(text.encode())
