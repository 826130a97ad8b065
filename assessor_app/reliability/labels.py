"""What counts as a number in a table of ratings, and how a list of labels is sorted."""

import math
import re
from collections.abc import Iterable
from decimal import Context

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")

_EXACT = Context(prec=60, traps=[])  # the digits of a float, twice, and then some
_WHOLE = 16  # digits from which a whole number may be too large for a float


def as_number(text: str, *, decimal_comma: bool = False) -> float | None:
    """A finite decimal (`2`, `-1.50`, `1e3`), with a decimal comma too where that is allowed; else None."""
    if decimal_comma and "." not in text:
        text = text.replace(",", ".", 1)
    if _DECIMAL.fullmatch(text) is None:
        return None
    number = float(text)
    return number + 0.0 if math.isfinite(number) else None  # + 0.0 makes -0.0 the zero that it equals


def beyond_float(text: str, number: float, *, decimal_comma: bool = False) -> float:
    """What is left of a decimal beside the float that is nearest to it."""
    if text.isdigit() and len(text) < _WHOLE:
        return 0.0
    if decimal_comma and "." not in text:
        text = text.replace(",", ".", 1)
    left = float(_EXACT.subtract(_EXACT.create_decimal(text), _EXACT.create_decimal(number)))
    return left if math.isfinite(left) else 0.0


def in_order(labels: Iterable[str], *, decimal_comma: bool = False) -> list[str]:
    """Labels sorted as numbers where all of them are, else by code point."""
    known = sorted(labels)
    numbers = {label: as_number(label, decimal_comma=decimal_comma) for label in known}
    if all(number is not None for number in numbers.values()):
        known.sort(key=lambda label: numbers[label] or 0.0)
    return known
