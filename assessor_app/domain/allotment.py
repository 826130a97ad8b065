"""Who rates what: a seeded draw for second ratings, and a balanced, connected choice of raters.

Who rates together is chosen first: pairs hold the raters' figures together, so that they can be compared.
What is rated once then makes everybody's load even.
"""

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from assessor_app.domain.linking import Groups, even_out, link
from assessor_app.domain.sampling import Method, Reason, SamplingPlan, neyman


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotted:
    """A submission, its raters (the first, and where drawn the second), and its place in the draw."""

    submission: str
    raters: tuple[str, ...]
    place: int  # in the draw, from 1
    reason: Reason | None = None  # why it has two; None: it has one


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAllotted:
    """A submission for which too few raters are allowed."""

    submission: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotment:
    """What one draw gives."""

    allotted: tuple[Allotted, ...]  # in the order of the draw
    held: tuple[NotAllotted, ...]
    twice: int  # ⌈F·n⌉: how many were drawn for a second rating at random; more may have one by a risk


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """How it stood before the draw."""

    loads: Mapping[str, int] = field(default_factory=dict)  # rater → how many they have already
    rated: Mapping[str, int] = field(default_factory=dict)  # rater → how many of this badge
    pairs: Mapping[frozenset[str], int] = field(default_factory=dict)  # who rated together, of this badge
    spreads: Mapping[str, float] = field(default_factory=dict)  # rater → how much agreement varies: ≤ ½
    overturned: frozenset[str] = frozenset()  # raters of a result of this badge that an appeal changed


def second_ratings(share: Fraction, submissions: int) -> int:
    """⌈F·n⌉, exactly."""
    return math.ceil(share * submissions)


def draw(
    submissions: Sequence[str],
    raters: Sequence[str],
    *,
    share: Fraction,
    blocked: Mapping[str, frozenset[str]],
    before: Before,
    seed: int,
    plan: SamplingPlan | None = None,
) -> Allotment:
    """Allot `submissions`, of which the first ⌈F·n⌉ of the seeded draw are rated twice.

    Everybody is linked to everybody by submissions that two rated, and loads differ by one at most, wherever
    that is possible; raters who share least are put together. blocked: submission → raters who must not have
    it. plan: adds second ratings for new raters beyond those, and says how pairs are spread; None: neither.
    The same arguments give the same allotment.
    """
    return _Draw(submissions, raters, blocked, before, seed, plan).allotment(share)


class _Draw:
    """One draw on its way."""

    def __init__(
        self,
        submissions: Sequence[str],
        raters: Sequence[str],
        blocked: Mapping[str, frozenset[str]],
        before: Before,
        seed: int,
        plan: SamplingPlan | None,
    ) -> None:
        self._source = random.Random(seed)  # noqa: S311  # it can be repeated; no secret comes from it
        self._order = list(submissions)
        self._source.shuffle(self._order)
        self._raters = list(raters)
        self._source.shuffle(self._raters)  # who comes first among equals
        self._blocked, self._before, self._plan = blocked, before, plan
        self._load = Counter({rater: before.loads.get(rater, 0) for rater in raters})
        self._pairs = Counter(dict(before.pairs))
        self._degree: Counter[str] = Counter()  # second ratings of this draw in which somebody takes part
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._reasons: dict[str, Reason] = {}
        self._room: dict[str, int] = {}
        self._wanted: dict[str, float] = {}
        self._held: dict[str, NotAllotted] = {}

    def allotment(self, share: Fraction) -> Allotment:
        twice = second_ratings(share, len(self._order))
        for place, submission in enumerate(self._order):
            free, needed = len(self._free(submission)), 2 if place < twice else 1
            if free < needed:
                why = _too_few(free, len(self._raters))
                self._held[submission] = NotAllotted(submission=submission, why=why)
        picks = [one for one in self._order[:twice] if one not in self._held]
        rest = [one for one in self._order[twice:] if one not in self._held]
        self._make_room(2 * len(picks) + len(rest))
        self._spread(len(picks))
        linking = self._pair(picks)
        once = self._second_after_appeals(self._second_for_new_raters(rest))
        for submission in once:
            self._give(submission, (min(self._free(submission), key=self._load.__getitem__),))
        # Never what links raters, nor what a new rater was given a second rating for.
        movable = (*once, *(one for one in picks if one not in linking))
        even_out(self._chosen, movable, self._free, self._load)
        return Allotment(
            allotted=tuple(
                Allotted(
                    submission=submission,
                    raters=self._chosen[submission],
                    place=place,
                    reason=self._reasons.get(submission),
                )
                for place, submission in enumerate(self._order, start=1)
                if submission in self._chosen
            ),
            held=tuple(self._held[one] for one in self._order if one in self._held),
            twice=twice,
        )

    def _free(self, submission: str) -> list[str]:
        kept_out = self._blocked.get(submission)
        return self._raters if not kept_out else [one for one in self._raters if one not in kept_out]

    def _make_room(self, ratings: int) -> None:
        """How many of so many ratings everybody is to get, so that loads become even: as water rises."""
        loads = {rater: self._before.loads.get(rater, 0) for rater in self._raters}
        lowest = sorted(self._raters, key=loads.__getitem__)
        self._room = dict.fromkeys(self._raters, 0)
        while lowest and loads[lowest[-1]] * len(lowest) - sum(map(loads.__getitem__, lowest)) > ratings:
            lowest.pop()  # who has that many gets none
        level, more = divmod(ratings + sum(map(loads.__getitem__, lowest)), max(len(lowest), 1))
        for number, rater in enumerate(lowest):
            self._room[rater] = level - loads[rater] + (number < more)

    def _spread(self, picks: int) -> None:
        """How many second ratings everybody is to take part in: by load, or by Neyman's rule."""
        if self._plan is not None and self._plan.method is Method.STRATIFIED:
            spreads = {one: self._before.spreads.get(one, 0.5) for one in self._raters}
            self._wanted = dict(neyman(self._room, spreads, 2 * picks))
        else:
            self._wanted = dict(self._room)

    def _rank(self, rater: str) -> tuple[bool, float, int]:
        """Who is put into a pair first: who lags furthest behind (Webster's divisors), within their room."""
        lag = (self._degree[rater] + 0.5) / max(self._wanted[rater], 1e-9)
        return self._degree[rater] >= self._room[rater], lag, self._load[rater]

    def _partner(self, rater: str, free: Sequence[str]) -> str:
        """Who shares least with `rater`, for what each is to take part in."""

        def rank(other: str) -> tuple[bool, float, tuple[bool, float, int]]:
            together = (self._pairs[frozenset((rater, other))] + 0.5) / max(self._wanted[other], 1e-9)
            return self._degree[other] >= self._room[other], together, self._rank(other)

        return min((one for one in free if one != rater), key=rank)

    def _pair(self, picks: Sequence[str]) -> frozenset[str]:
        """Two raters for each; returns those by which raters are linked who were not."""
        groups = Groups(self._raters, self._pairs)
        left = {rater: self._room[rater] - self._degree[rater] for rater in self._raters}
        linking = link(groups, {one: self._free(one) for one in picks}, left)
        for submission, pair in linking.items():
            self._join(submission, pair, Reason.RANDOM)
        for submission in picks:
            if submission not in linking:
                free = self._free(submission)
                rater = min(free, key=self._rank)
                self._join(submission, (rater, self._partner(rater, free)), Reason.RANDOM)
        return frozenset(linking)

    def _second_for_new_raters(self, rest: list[str]) -> list[str]:
        """Second ratings beyond the share, with those who are new; what is still rated once."""
        plan = self._plan
        if plan is None or not plan.new_rater_percent or len(self._raters) < 2:
            return rest
        begun = {one: self._before.rated.get(one, 0) for one in self._raters}
        most = {one: plan.new_until - begun[one] for one in self._raters if begun[one] < plan.new_until}
        return self._second_for(most, plan.new_rater_percent, rest, Reason.NEW_RATER)

    def _second_after_appeals(self, rest: list[str]) -> list[str]:
        """Likewise, with those of whom an appeal changed a result."""
        plan = self._plan
        if plan is None or not plan.appeal_percent or len(self._raters) < 2:
            return rest
        every = len(self._order)
        most = {one: every for one in self._raters if one in self._before.overturned}
        return self._second_for(most, plan.appeal_percent, rest, Reason.APPEAL)

    def _second_for(
        self, most: Mapping[str, int], percent: int, rest: list[str], reason: Reason
    ) -> list[str]:
        """most: rater → of how many of their ratings `percent` are to have a second one."""
        singles = list(rest)
        while most and singles:
            self._make_room(2 * len(self._chosen) + len(singles) + 1)  # with the one that is to come
            lack = {
                one: math.ceil(Fraction(percent, 100) * min(count, max(self._room[one], self._degree[one])))
                - self._degree[one]
                for one, count in most.items()
            }
            lacking = sorted(
                (one for one in most if lack[one] > 0), key=lambda one: (-lack[one], self._load[one])
            )
            found = next(
                (
                    (submission, rater)
                    for rater in lacking
                    for submission in singles
                    if len(free := self._free(submission)) > 1 and rater in free
                ),
                None,
            )
            if found is None:
                break
            submission, rater = found
            singles.remove(submission)
            self._join(submission, (rater, self._partner(rater, self._free(submission))), reason)
        return singles

    def _join(self, submission: str, pair: tuple[str, str], reason: Reason) -> None:
        self._pairs[frozenset(pair)] += 1
        self._degree.update(pair)
        self._reasons[submission] = reason
        self._give(submission, pair if self._source.random() < 0.5 else (pair[1], pair[0]))

    def _give(self, submission: str, raters: tuple[str, ...]) -> None:
        self._chosen[submission] = raters
        self._load.update(raters)


def _too_few(free: int, all_raters: int) -> str:
    if not all_raters:
        return "there are no assessors"
    if not free:
        return "nobody may rate it: every assessor is blocked"
    return "too few assessors may rate it"
