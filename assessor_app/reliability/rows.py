"""A table of ratings as it was read, and what each analysis of it makes of its rows and categories."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from assessor_app.reliability.arrays import BoolArray, IntArray
from assessor_app.reliability.frame import Frame, frame_of_numbers, frame_of_positions
from assessor_app.reliability.labels import as_number, beyond_float, in_order
from assessor_app.reliability.names import Scale
from assessor_app.reliability.ratings import MISSING, Ratings, ratings_of, ratings_of_pair

Categories = tuple[str, ...] | tuple[float, ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Rows:
    """One entry a row: which unit, rater, criterion and value, as indices into the labels that occur.

    value: MISSING where it is empty. criterion: None where the table has no such column. Each (unit, rater,
    criterion) occurs once; that is for whoever reads the table to see to.
    """

    unit: IntArray
    rater: IntArray
    value: IntArray
    criterion: IntArray | None = None
    raters: tuple[str, ...]
    values: tuple[str, ...]
    criteria: tuple[str, ...] = ()
    decimal_comma: bool = False

    def number(self, text: str) -> float | None:
        """What a label is as a number, in the notation of this table."""
        return as_number(text, decimal_comma=self.decimal_comma)

    def frame(self, numbers: Sequence[float], texts: Sequence[str]) -> Frame:
        """The frame of the decimals that the texts say, `numbers` being the nearest floats."""
        left = [
            beyond_float(text, number, decimal_comma=self.decimal_comma)
            for number, text in zip(numbers, texts, strict=True)
        ]
        return frame_of_numbers(np.array(numbers, dtype=np.float64), np.array(left, dtype=np.float64))

    def of_criterion(self, index: int) -> "Rows":
        """The rows of one criterion, as a table without criteria."""
        kept = self.criterion == index
        return Rows(
            unit=self.unit[kept],
            rater=self.rater[kept],
            value=self.value[kept],
            raters=self.raters,
            values=self.values,
            decimal_comma=self.decimal_comma,
        )

    def pooled(self) -> "Rows":
        """The same rows with each (unit, criterion) as one unit, as a table without criteria."""
        if self.criterion is None:
            return self
        return Rows(
            unit=self.unit * len(self.criteria) + self.criterion,
            rater=self.rater,
            value=self.value,
            raters=self.raters,
            values=self.values,
            decimal_comma=self.decimal_comma,
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class Sorted:
    """What the rows of one analysis hold: counts as the rows have them, ratings without the missing ones."""

    units: int
    raters: int
    missing: int
    categories: Categories
    rater_names: tuple[str, ...]  # of those with a rating, in order; `ratings.rater` counts along it
    ratings: Ratings


def sorted_rows(rows: Rows, scale: Scale, declared: Sequence[str] | None) -> Sorted:
    """Find the categories and bring rows into order. rows: without criteria; declared: all categories.

    Where all values (and `declared`) are numbers they are compared as numbers, else as text. Raises
    ValueError where a value is outside `declared`, or no number on a scale that needs numbers.
    """
    given = rows.value != MISSING
    categories, code_of, frame = _categories(rows, scale, np.unique(rows.value[given]), declared)
    unit, units = _renumbered(rows.unit)
    names, rater = _raters(rows, given)
    ratings = ratings_of(
        frame, unit[given], rater[given], code_of[rows.value[given]], units=units, raters=len(names)
    )
    return Sorted(
        units=units,
        raters=int(np.unique(rows.rater).size),
        missing=int(np.count_nonzero(~given)),
        categories=categories,
        rater_names=names,
        ratings=ratings,
    )


def misfits(rows: Rows, scale: Scale, declared: Sequence[str] | None) -> tuple[BoolArray, BoolArray]:
    """(rows,) which values are no numbers where they must be, and which are not among the declared ones."""
    none = np.zeros(rows.value.size, dtype=np.bool_)
    if not rows.values or (declared is None and not scale.numeric):
        return none, none
    numbers = [rows.number(text) for text in rows.values]
    wordy = np.array([number is None for number in numbers])
    alien = np.zeros(wordy.size, dtype=np.bool_)
    if declared is not None:
        meant = {rows.number(text) for text in declared}
        words = set(declared)
        if None in meant or wordy.any():
            alien[:] = [text not in words for text in rows.values]
        else:
            alien[:] = [number not in meant for number in numbers]
    given = rows.value != MISSING
    return (wordy[rows.value] & given if scale.numeric else none), alien[rows.value] & given


def _categories(
    rows: Rows, scale: Scale, present: IntArray, declared: Sequence[str] | None
) -> tuple[Categories, IntArray, Frame]:
    """The categories of an analysis, (values,) which of them each value is, and how they are compared."""
    texts = [rows.values[index] for index in present]
    labels = list(declared) if declared is not None else texts
    numbers = {text: rows.number(text) for text in {*texts, *labels}}
    code_of = np.full(len(rows.values), MISSING, dtype=np.int64)
    categories: Categories
    if all(number is not None for number in numbers.values()):
        known = {text: number for text, number in numbers.items() if number is not None}
        meant = [known[text] for text in labels]
        numbers_found = tuple(meant) if declared is not None else tuple(sorted(set(meant)))
        places = {number: place for place, number in enumerate(numbers_found)}
        code_of[present] = [places.get(known[text], MISSING) for text in texts]
        categories = numbers_found
        if scale.numeric:
            text_of = dict(zip(meant, labels, strict=True))
            frame = rows.frame(numbers_found, [text_of[number] for number in numbers_found])
            return categories, code_of, frame
    else:
        if scale.numeric:
            raise ValueError("a rating is no number")
        categories = tuple(labels) if declared is not None else tuple(sorted(texts))
        named = {text: place for place, text in enumerate(categories)}
        code_of[present] = [named.get(text, MISSING) for text in texts]
    return categories, code_of, frame_of_positions(len(categories))


def _raters(rows: Rows, given: BoolArray) -> tuple[tuple[str, ...], IntArray]:
    """The raters with a rating, sorted as categories are, and (rows,) which of them rated."""
    active = np.unique(rows.rater[given])
    names = in_order((rows.raters[index] for index in active), decimal_comma=rows.decimal_comma)
    places = {name: place for place, name in enumerate(names)}
    place_of = np.full(len(rows.raters), MISSING, dtype=np.int64)
    place_of[active] = [places[rows.raters[index]] for index in active]
    return tuple(names), place_of[rows.rater]


def _renumbered(index: IntArray) -> tuple[IntArray, int]:
    """The same index without gaps, and how many there are."""
    occurs = np.bincount(index) > 0
    return (np.cumsum(occurs) - 1)[index], int(occurs.sum())


def pairs_of(ratings: Ratings) -> Iterator[tuple[int, int, Ratings]]:
    """Every two raters in order, with the ratings of the units that both rated."""
    order = np.argsort(ratings.rater, kind="stable")
    borders = np.cumsum(np.bincount(ratings.rater, minlength=ratings.raters))[:-1]
    units = np.split(ratings.unit[order], borders)
    codes = np.split(ratings.code[order], borders)
    by_unit = np.full(ratings.times.size, MISSING, dtype=np.int64)
    for first in range(ratings.raters):
        by_unit[units[first]] = codes[first]
        for second in range(first + 1, ratings.raters):
            of_first = by_unit[units[second]]
            both = of_first != MISSING
            yield first, second, ratings_of_pair(ratings.frame, of_first[both], codes[second][both])
        by_unit[units[first]] = MISSING
