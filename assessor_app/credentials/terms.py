"""Refuses a JSON-LD document that says in JSON what RDF does not sign, or signs what JSON does not
show.

The signature covers the RDF. A member that no context defines vanishes from it; one written as a full
IRI, an alias or a value object keeps the signature and hides from a reader of JSON; objects of one id
are merged. So: every member and type is a plain defined term, every id an absolute IRI, and every node
described once.
Source: W3C VC Data Integrity 1.0 §4.2, §5.
"""

import re
from collections.abc import Mapping
from typing import Any

from assessor_app.credentials.active_context import EMPTY, ActiveContext, Term, is_absolute
from assessor_app.credentials.contexts import UnknownContext, load_context
from assessor_app.credentials.strict_json import printable

MAX_CONTEXTS = 8
# Terms whose values are credentials in their own right, judged each by itself and by a schema that leaves no
# room for members of what stands around them: an id may be described in there once more.
_DOCUMENTS = frozenset({"endorsement", "verifiableCredential"})

# Canonical N-Quads of RDF 1.2 escape these, those of URDNA2015 do not: one document would have two signatures
DISPUTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


class BadTerms(ValueError):
    """The document's JSON and its RDF do not say the same; the message names the member."""


def context_addresses(document: Mapping[str, Any]) -> tuple[str, ...]:
    """The contexts the document names, all pinned; raises UnknownContext."""
    named = document.get("@context")
    listed = [named] if isinstance(named, str) else named
    if not isinstance(listed, list) or not 0 < len(listed) <= MAX_CONTEXTS:
        raise UnknownContext("does not name its contexts")
    for address in listed:
        if not isinstance(address, str):
            raise UnknownContext("holds a context of its own, which is not accepted")
        load_context(address)
    return tuple(listed)


def check_terms(document: Mapping[str, Any]) -> None:
    """Raises BadTerms or UnknownContext where the document's JSON and RDF could differ in meaning."""
    _Walk().node(document, _document_context(document), None, "")


def without_tokens(value: Any) -> Any:
    """The document without its `endorsementJwt` members, to which no context gives a meaning.

    Only where the JSON itself was signed, as in a JWT: linked data would not sign them.
    """
    if isinstance(value, list):
        return [without_tokens(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    return {name: without_tokens(entry) for name, entry in value.items() if name != "endorsementJwt"}


def _document_context(document: Mapping[str, Any], active: ActiveContext = EMPTY) -> ActiveContext:
    for address in context_addresses(document):
        active = active.extended(load_context(address))
    return active


class _Walk:
    """One pass over a document, remembering which nodes were described."""

    def __init__(self) -> None:
        self._described: dict[str, Mapping[str, Any]] = {}

    def node(self, element: Mapping[str, Any], active: ActiveContext, term: Term | None, place: str) -> None:
        if not element:
            raise BadTerms(f"has an empty object at {place or 'the top'}")
        active = active.previous or active
        if term is not None and term.has_context:
            active = active.extended(term.context)
        if term is not None and "@context" in element:
            active = _document_context(element, active)
        active = self._types(element, active, place)
        self._remember(element, active, place)
        seen: dict[str, str] = {}
        for name, value in element.items():
            if name != "@context":
                self._member(name, value, active, seen, f"{place}.{name}".lstrip("."))

    def _member(self, name: str, value: Any, active: ActiveContext, seen: dict[str, str], place: str) -> None:
        term = _defined(name, active, place)
        if term.iri in seen:
            raise BadTerms(f"says {printable(seen[term.iri])} a second time as {printable(name)}")
        seen[term.iri] = name
        if term.iri == "@type":
            return
        if term.iri.startswith("@") and term.iri != "@id":
            raise BadTerms(f"uses a JSON-LD keyword at {printable(place)}")
        values = value if isinstance(value, list) and term.iri != "@id" else [value]
        if not values:
            raise BadTerms(f"has an empty list at {printable(place)}")
        walk = _Walk() if name in _DOCUMENTS else self
        for entry in values:
            walk._value(entry, active, term, place)  # of this class
            if walk is not self:
                walk = _Walk()

    def _value(self, value: Any, active: ActiveContext, term: Term, place: str) -> None:
        if isinstance(value, dict):
            if term.coercion == "@json" or term.iri == "@id":
                raise BadTerms(f"has an object at {printable(place)}, which cannot be read")
            self.node(value, active, term, place)
        elif value is None or isinstance(value, list):
            raise BadTerms(f"has a null or a list within a list at {printable(place)}")
        elif isinstance(value, str) and DISPUTED.search(value):
            raise BadTerms(f"has a character at {printable(place)} on which verifiers disagree")
        elif term.iri == "@id" or term.coercion == "@id":
            _require_iri(value, active, place)
        elif term.coercion == "@vocab":
            within = active.extended(term.context) if term.has_context else active
            if not isinstance(value, str) or value not in within.terms:
                raise BadTerms(f"has a word that no context defines at {printable(place)}")

    def _types(self, element: Mapping[str, Any], active: ActiveContext, place: str) -> ActiveContext:
        scoped = active
        for name in sorted(element):
            if name not in active.terms or active.terms[name].iri != "@type":
                continue
            types = element[name] if isinstance(element[name], list) else [element[name]]
            if not types or not all(isinstance(kind, str) for kind in types):
                raise BadTerms(f"has a type that is not text at {printable(place) or 'the top'}")
            if len(set(types)) != len(types):
                raise BadTerms(f"names a type twice at {printable(place) or 'the top'}")
            for kind in sorted(types):
                term = _defined(kind, active, f"{place} type".strip())
                if term.has_context:
                    scoped = scoped.extended(term.context, propagates=False)
        return scoped

    def _remember(self, element: Mapping[str, Any], active: ActiveContext, place: str) -> None:
        names = [name for name in element if name in active.terms and active.terms[name].iri == "@id"]
        if not names or not isinstance(element[names[0]], str):
            return
        node = element[names[0]]
        if len(element) == 1:
            return
        if self._described.setdefault(node, element) != element:
            raise BadTerms(f"describes one id twice, the second time at {printable(place)}")


def _defined(name: str, active: ActiveContext, place: str) -> Term:
    term = active.terms.get(name)
    if term is not None and ":" not in name and not name.startswith("@"):
        if is_absolute(term.iri) or term.iri in {"@id", "@type"}:
            return term
    elif name.startswith("@") or ":" in name:
        raise BadTerms(f"spells {printable(name)} as an address or keyword, not as a plain term")
    raise BadTerms(f"has {printable(name)} at {printable(place)}, which no context defines")


def _require_iri(value: Any, active: ActiveContext, place: str) -> None:
    if not isinstance(value, str) or not is_absolute(value):
        raise BadTerms(f"has no absolute address at {printable(place)}")
    scheme, _, rest = value.partition(":")
    if scheme in active.terms and not rest.startswith("//"):
        raise BadTerms(f"has a shortened address at {printable(place)}")
