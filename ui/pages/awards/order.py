"""By what the lists of the page Awards are sorted and searched; no Qt."""

from collections.abc import Callable
from typing import Final

from ui.pages.awards.state import Row


def row_words(row: Row) -> str:
    """What a search and a jump look into."""
    return f"{row.learner} {row.badge_name} {row.code}"


def _issued(row: Row) -> str:
    return row.award.issued_on if row.award is not None else ""


def _until(row: Row) -> str:
    return (row.award.expires_on or "9999") if row.award is not None else ""


SORT_KEYS: Final[dict[str, Callable[[Row], tuple[str, ...]]]] = {
    "learner": lambda row: (row.learner.casefold(), row.badge_name, row.id),
    "badge": lambda row: (row.badge_name, row.learner.casefold(), row.id),
    "code": lambda row: (row.code,),
    "issued": lambda row: (_issued(row), row.id),
    "until": lambda row: (_until(row), row.id),
}
