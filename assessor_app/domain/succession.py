"""Who goes on where somebody left before they rated, and who rates what is to be rated once more."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from assessor_app.domain.allotment import NotAllotted


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
    shared = Counter(frozenset(pair) for people in pairs.values() for pair in combinations(sorted(people), 2))
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
        source.shuffle(free)  # who comes first among equals
        shares = {rater: sum(shared[frozenset((rater, other))] for other in others) for rater in free}
        chosen = min(free, key=lambda rater: (load[rater], shares[rater]))
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
