"""Can all raters be compared? Two can where they share a unit, or a chain of raters who share units.

Severities of raters in different groups say nothing of each other: FACETS calls these disconnected subsets
(Linacre 1989; Eckes 2015, Introduction to Many-Facet Rasch Measurement, ch. 9).
"""

from dataclasses import dataclass

import numpy as np

from assessor_app.reliability.arrays import IntArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Connectedness:
    """Who shares units with whom."""

    groups: tuple[
        tuple[int, ...], ...
    ]  # raters, the largest group first; who shares nothing is a group alone
    shared: tuple[tuple[int, int, int], ...]  # (rater, rater, units that both rated), the smaller rater first

    @property
    def connected(self) -> bool:
        """Whether every rater can be compared with every other."""
        return len(self.groups) < 2


def connectedness(unit: IntArray, rater: IntArray, raters: int) -> Connectedness:
    """Of ratings as flat arrays; each (unit, rater) occurs once, and rater < raters."""
    shared = shared_units(unit, rater, raters)
    root = list(range(raters))

    def head(one: int) -> int:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for first, second, _ in shared:
        root[head(first)] = head(second)
    members: dict[int, list[int]] = {}
    for one in np.unique(rater).tolist():
        members.setdefault(head(one), []).append(one)
    groups = sorted((tuple(group) for group in members.values()), key=lambda group: (-len(group), group))
    return Connectedness(groups=tuple(groups), shared=shared)


def shared_units(unit: IntArray, rater: IntArray, raters: int) -> tuple[tuple[int, int, int], ...]:
    """Every two raters with a unit in common, and how many; in order of raters."""
    first, second = ordered_pairs(unit)
    below = rater[first] < rater[second]
    keys = rater[first][below] * raters + rater[second][below]
    pairs, counts = np.unique(keys, return_counts=True)
    return tuple(
        (int(key) // raters, int(key) % raters, int(count)) for key, count in zip(pairs, counts, strict=True)
    )


def ordered_pairs(unit: IntArray) -> tuple[IntArray, IntArray]:
    """Indices of every ordered pair of different ratings of the same unit: (pairs,) and (pairs,).

    unit: (ratings,) in any order.
    """
    order = np.argsort(unit, kind="stable")
    _, begins, counts = np.unique(unit[order], return_index=True, return_counts=True)
    size = np.repeat(counts, counts)  # for each rating, how many its unit has
    start = np.repeat(begins, counts)
    first = np.repeat(np.arange(order.size), size)
    step = np.arange(first.size) - np.repeat(np.cumsum(size) - size, size)
    second = start[first] + step
    apart = first != second
    return order[first[apart]], order[second[apart]]
