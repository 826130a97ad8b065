"""What a term means at one place of a JSON-LD document: the part of context processing that checking needs.

Only the pinned contexts are ever processed, so nothing here guards against hostile contexts.
Source: W3C JSON-LD 1.1 API, context processing (§4.1) and expansion (§5.1).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]*")
_NO_CONTEXT = object()
_KEPT_AT_MOST = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One term: the IRI or keyword it stands for, how its values are read, and the context it brings."""

    iri: str
    coercion: str | None = None
    containers: frozenset[str] = frozenset()
    context: Any = _NO_CONTEXT

    @property
    def has_context(self) -> bool:
        """Whether the term brings a context of its own."""
        return self.context is not _NO_CONTEXT


@dataclass(frozen=True, slots=True, eq=False)
class ActiveContext:
    """The terms defined at one place; `previous` is what comes back inside a nested object."""

    terms: Mapping[str, Term]
    previous: "ActiveContext | None" = None

    def extended(self, local: Any, *, propagates: bool = True) -> "ActiveContext":
        """The context with `local` (a pinned context or a part of one) on top."""
        key = (id(self), id(local), propagates)
        kept = _extended.get(key)
        if kept is None:
            if len(_extended) >= _KEPT_AT_MOST:
                _extended.clear()
            terms = _terms(self.terms, local)
            previous = self.previous if propagates else (self.previous or self)
            kept = _extended[key] = (self, local, ActiveContext(terms, previous))
        return kept[2]


# keeps its keys' objects alive, so that an id is never taken over by another object
_extended: dict[tuple[int, int, bool], tuple[ActiveContext, Any, ActiveContext]] = {}

EMPTY = ActiveContext({})


def is_absolute(text: str) -> bool:
    """Whether `text` is an absolute IRI that RDF can hold."""
    return bool(_ABSOLUTE.fullmatch(text)) and not text.startswith("_:")


def _terms(active: Mapping[str, Term], local: Any) -> dict[str, Term]:
    if local is None:
        return {}
    if isinstance(local, list):
        terms = dict(active)
        for part in local:
            terms = _terms(terms, part)
        return terms
    terms = dict(active)
    for name, definition in local.items():
        if name.startswith("@"):
            continue
        term = _term(name, definition, local, active)
        if term is None:
            terms.pop(name, None)
        else:
            terms[name] = term
    return terms


def _term(name: str, definition: Any, local: Mapping[str, Any], active: Mapping[str, Term]) -> Term | None:
    if definition is None:
        return None
    if isinstance(definition, str):
        definition = {"@id": definition}
    target = definition.get("@id", name)
    if target is None:
        return None
    container = definition.get("@container", [])
    coercion = definition.get("@type")
    return Term(
        iri=_expand(target, local, active),
        coercion=coercion if coercion is None else _expand(coercion, local, active),
        containers=frozenset([container] if isinstance(container, str) else container),
        context=definition.get("@context", _NO_CONTEXT),
    )


def _expand(text: str, local: Mapping[str, Any], active: Mapping[str, Term], depth: int = 0) -> str:
    """The IRI of a keyword, term, compact IRI or IRI inside a context definition."""
    if text.startswith("@") or depth > 8:
        return text
    prefix, colon, suffix = text.partition(":")
    if colon and suffix.startswith("//"):
        return text
    name = prefix if colon else text
    if name in local:
        definition = local[name]
        target = definition.get("@id") if isinstance(definition, dict) else definition
        if isinstance(target, str) and target != text:
            return _expand(target, local, active, depth + 1) + suffix
    elif name in active:
        return active[name].iri + suffix
    return text
