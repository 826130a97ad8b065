"""Who rates what: a seeded draw for second ratings, and a balanced, connected choice of raters.

And who goes on where somebody left before they rated.
"""

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotted:
    """A submission, its raters (the first, and where drawn the second), and its place in the draw."""

    submission: str
    raters: tuple[str, ...]
    place: int  # in the draw, from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAllotted:
    """A submission for which too few raters are allowed."""

    submission: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotment:
    """What one draw gives."""

    allotted: tuple[Allotted, ...]
    held: tuple[NotAllotted, ...]
    twice: int  # ⌈F·n⌉: how many were drawn for a second rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """A rating that is still to be given, by somebody who may rate no longer."""

    assignment: str
    submission: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenOn:
    """Who gives it instead."""

    left: Left
    rater: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """What one choice of successors gives."""

    given: tuple[GivenOn, ...]
    held: tuple[NotAllotted, ...]


def second_ratings(share: Fraction, submissions: int) -> int:
    """⌈F·n⌉, exactly."""
    return math.ceil(share * submissions)


def draw(
    submissions: Sequence[str],
    raters: Sequence[str],
    *,
    share: Fraction,
    blocked: Mapping[str, frozenset[str]],
    loads: Mapping[str, int],
    seed: int,
) -> Allotment:
    """Allot `submissions`, of which the first ⌈F·n⌉ of the seeded draw are rated twice.

    Raters with the least to do come first; among equals those who have shared least with the first rater, so
    that everybody is linked to everybody by some submission. blocked: submission → raters who must not have
    it;
    loads: rater → how many they have already. The same arguments give the same allotment.
    """
    order = list(submissions)
    source = random.Random(seed)  # noqa: S311  # a draw that can be repeated; no secret comes from it
    source.shuffle(order)
    twice = second_ratings(share, len(order))
    load, shared = Counter(dict(loads)), Counter[frozenset[str]]()
    allotted, held = [], []
    for place, submission in enumerate(order, start=1):
        free = [rater for rater in raters if rater not in blocked.get(submission, frozenset())]
        needed = 2 if place <= twice else 1
        if len(free) < needed:
            held.append(NotAllotted(submission=submission, why=_too_few(len(free), len(raters))))
            continue
        chosen = _choose(free, needed, load, shared, source)
        load.update(chosen)
        if needed == 2:
            shared[frozenset(chosen)] += 1
        allotted.append(Allotted(submission=submission, raters=tuple(chosen), place=place))
    return Allotment(allotted=tuple(allotted), held=tuple(held), twice=twice)


def give_on(
    left: Sequence[Left],
    raters: Sequence[str],
    *,
    had: Mapping[str, frozenset[str]],
    blocked: Mapping[str, frozenset[str]],
    pairs: Mapping[str, frozenset[str]],
    loads: Mapping[str, int],
    seed: int,
) -> Succession:
    """Choose for each of `left`, in this order, somebody who never had the submission, as `draw` chooses.

    had: submission → who was ever given it; pairs: submission → who rates it now, those who left not among
    them; blocked and loads: as in `draw`. The same arguments give the same choice.
    """
    source = random.Random(seed)  # noqa: S311  # a choice that can be repeated; no secret comes from it
    load = Counter(dict(loads))
    shared = Counter(raters_of for raters_of in pairs.values() if len(raters_of) == 2)
    having = {submission: set(people) for submission, people in pairs.items()}
    taken = {submission: set(people) for submission, people in had.items()}
    given, held = [], []
    for one in left:
        others = having.setdefault(one.submission, set())
        kept_out = taken.setdefault(one.submission, set()) | blocked.get(one.submission, frozenset())
        free = [rater for rater in raters if rater not in kept_out]
        if not free:
            held.append(NotAllotted(submission=one.submission, why=_nobody_else(len(raters))))
            continue
        (chosen,) = _choose(free, 1, load, shared, source, beside=sorted(others))
        load[chosen] += 1
        shared.update(frozenset((chosen, other)) for other in others)
        others.add(chosen)
        taken[one.submission].add(chosen)
        given.append(GivenOn(left=one, rater=chosen))
    return Succession(given=tuple(given), held=tuple(held))


def _nobody_else(all_raters: int) -> str:
    if not all_raters:
        return "there are no assessors"
    return "nobody else may rate it: every assessor had it already or is blocked"


def _too_few(free: int, all_raters: int) -> str:
    if not all_raters:
        return "there are no assessors"
    if not free:
        return "nobody may rate it: every assessor is blocked"
    return "too few assessors may rate it"


def _choose(
    free: Sequence[str],
    needed: int,
    load: Counter[str],
    shared: Counter[frozenset[str]],
    source: random.Random,
    beside: Sequence[str] = (),
) -> list[str]:
    """`needed` of `free`; beside: who rates the same submission already."""
    chosen: list[str] = []
    for _ in range(needed):
        rest = [rater for rater in free if rater not in chosen]
        others = (*beside, *chosen)
        source.shuffle(rest)
        rest.sort(key=lambda rater: (load[rater], sum(shared[frozenset((rater, other))] for other in others)))
        chosen.append(rest[0])
    source.shuffle(chosen)
    return chosen
