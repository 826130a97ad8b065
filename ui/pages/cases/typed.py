"""What a person typed, read; no Qt."""

from fractions import Fraction
from typing import Final

from assessor_app.application.problems import Unusable
from ui.words.translate import translate

_SEED_LIMIT: Final = 2**62


def share_of(percent: str) -> Fraction | None:
    """The share of second ratings, 0 … 1; None where nothing was typed. Raises Unusable."""
    typed = percent.strip().removesuffix("%").strip()
    if not typed:
        return None
    try:
        share = Fraction(typed.replace(",", ".")) / 100
    except (ValueError, ZeroDivisionError) as error:
        raise Unusable(
            translate("Cases", "“{0}” is no percentage").format(percent),
            remedy=translate("Cases", "Write a number from 0 to 100."),
        ) from error
    if not 0 <= share <= 1:
        raise Unusable(translate("Cases", "the share of second ratings is a number from 0 to 100 percent"))
    return share


def seed_of(typed: str) -> int | None:
    """The seed of a draw; None where nothing was typed. Raises Unusable."""
    if not typed.strip():
        return None
    if not (typed.strip().isascii() and typed.strip().isdigit() and int(typed) < _SEED_LIMIT):
        raise Unusable(
            translate("Cases", "“{0}” is no seed").format(typed),
            remedy=translate(
                "Cases", "Write a whole number, or leave it empty for a draw that nobody can foresee."
            ),
        )
    return int(typed)
