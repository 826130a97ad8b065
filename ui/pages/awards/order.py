"""By what the lists of the page Awards are sorted and searched; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from assessor_app.application.ports.listing import Wanted
from ui.models.emptied import Without, without_each
from ui.pages.awards.state import AwardsState, Row
from ui.pages.awards.words import standing


def row_words(row: Row) -> str:
    """What a search and a jump look into."""
    return f"{row.learner} {row.badge_name} {row.code}"


def listed(known: Sequence[Row], state: AwardsState) -> tuple[Row, ...]:
    """What the filters leave of it, in order."""
    words = state.words.casefold().split()
    rows = [
        row
        for row in known
        if state.badge in ("", row.badge) and all(word in row_words(row).casefold() for word in words)
    ]
    key, descending = state.order
    return tuple(sorted(rows, key=SORT_KEYS[key], reverse=descending))


def emptied(known: Sequence[Row], state: AwardsState) -> Without:
    """How much there would be without each filter alone."""

    def count(wanted: Wanted) -> int:
        return len(listed(known, replace(state, words=wanted.search, badge=wanted.badge)))

    return without_each(count, Wanted(search=state.words, badge=state.badge))


def _issued(row: Row) -> str:
    return row.award.issued_on if row.award is not None else ""


def _standing(row: Row) -> str:
    return str(standing(row.award)) if row.award is not None else ""


def _until(row: Row) -> str:
    return (row.award.expires_on or "9999") if row.award is not None else ""


SORT_KEYS: Final[dict[str, Callable[[Row], tuple[str, ...]]]] = {
    "learner": lambda row: (row.learner.casefold(), row.badge_name, row.id),
    "badge": lambda row: (row.badge_name, row.learner.casefold(), row.id),
    "code": lambda row: (row.code,),
    "issued": lambda row: (_issued(row), row.id),
    "state": lambda row: (_standing(row), row.learner.casefold()),
    "until": lambda row: (_until(row), row.id),
}
