"""The RDF that a document says, in its one canonical form: RDFC-1.0 over JSON-LD with the pinned
contexts.

`canonical_nquads` has no work limit of its own: run it on a stranger's document only inside
`bounded.canonical_nquads_within`, which kills it when its time is up. Sources: W3C JSON-LD 1.1, RDF
Dataset Canonicalization 1.0.
"""

import json
from collections.abc import Mapping
from typing import Any

from assessor_app.credentials.contexts import load_context
from assessor_app.credentials.terms import check_terms


class BadRdf(ValueError):
    """The document cannot be read as JSON-LD."""


def canonical_nquads(document: Mapping[str, Any]) -> str:
    """Canonical N-Quads of a document that passes `check_terms`, lines in code point order.

    Raises BadTerms, UnknownContext, BadRdf.
    """
    check_terms(document)
    lines = sorted(_quads(document))
    return "".join(line + "\n" for line in lines)


def _quads(document: Mapping[str, Any]) -> list[str]:
    import pyoxigraph  # heavy, and most commands never verify

    text = json.dumps(_with_contexts(document))
    try:
        quads = pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.JSON_LD)
        dataset = pyoxigraph.Dataset(quads)
    except (SyntaxError, ValueError) as error:
        raise BadRdf("cannot be read as JSON-LD") from error
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    data = pyoxigraph.serialize(dataset, format=pyoxigraph.RdfFormat.N_QUADS) or b""
    return data.decode().removesuffix("\n").split("\n")


def _with_contexts(value: Any) -> Any:
    """The same document with every named context replaced by its pinned content."""
    if isinstance(value, list):
        return [_with_contexts(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    return {
        name: _contents(entry) if name == "@context" else _with_contexts(entry)
        for name, entry in value.items()
    }


def _contents(named: Any) -> list[Any]:
    return [load_context(address) for address in ([named] if isinstance(named, str) else named)]
