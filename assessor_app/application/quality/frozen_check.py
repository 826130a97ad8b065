"""Is a frozen report whole, and do its figures follow from its ratings? For anybody, of anybody's file."""

from collections.abc import Mapping
from typing import Any, Final

from assessor_app.application.quality.frozen import FORMAT
from assessor_app.application.quality.frozen_ratings import agreement_of_lines
from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.ledger.canonical import canonical

LARGEST: Final = 16 * 1024 * 1024  # bytes: some 600,000 ratings of one criterion each
_MOST_CRITERIA: Final = 2000


class BadReport(ValueError):
    """These bytes are no report whose figures follow from its ratings; the message says why."""


def read_document(data: bytes) -> Mapping[str, Any]:
    """The document in `data`, its agreement reckoned again. Raises BadReport."""
    try:
        document = read_object(data, max_bytes=LARGEST)
    except BadJson as error:
        raise BadReport(str(error)) from error
    if document.get("format") != FORMAT:
        raise BadReport("is no frozen report that this program reads")
    try:
        if canonical(document) != data:
            raise BadReport("is written otherwise than a frozen report")
        levels = [len(one["levels"]) for one in document["criteria"]]
        if len(levels) > _MOST_CRITERIA:
            raise BadReport("has more criteria than any programme")
        ratings, stated = document["ratings"], document["agreement"]
        found = agreement_of_lines(ratings, levels, document["weights"]) if ratings.count("\n") > 1 else []
    except BadReport:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadReport("holds no ratings that this program reads") from error
    if found != stated:
        raise BadReport("has figures that do not follow from its ratings")
    return document
