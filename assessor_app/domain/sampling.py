"""Which work is rated twice: a badge's sampling plan, and the draws that follow from it.

A draw is made before anybody rates. What can be known only afterwards (a borderline rating) is drawn in
advance too: each submission gets a ticket when it is given out, and the rating decides only which rate the
ticket is held against. Nobody who rates can steer either.
"""

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from assessor_app.domain.achievement import Stakes
from assessor_app.domain.definitions import InvalidDefinition, is_whole
from assessor_app.domain.rubric import Choices, Outcome, Rubric

TICKETS: Final = 10_000  # a ticket is one of 0 … 9,999: one in a hundred is one percent


class Method(StrEnum):
    """How second ratings are spread over the raters."""

    RANDOM = "random"  # every submission alike; to raters by how much each has
    STRATIFIED = "stratified"  # as many; more to raters who agreed less with others (Neyman)


class Reason(StrEnum):
    """Why a submission is rated twice."""

    RANDOM = "random"  # of the share; these alone are a random sample
    NEW_RATER = "new-rater"
    APPEAL = "appeal"  # by somebody whose result an appeal changed
    BORDERLINE = "borderline"
    HIGH = "high"


RISKS: Final = frozenset({Reason.NEW_RATER, Reason.APPEAL, Reason.BORDERLINE, Reason.HIGH})


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingPlan:
    """How much of a badge is rated twice, of which work, and why. Percentages are 0 … 100."""

    percent: int  # of what is given out, drawn at random
    method: Method = Method.RANDOM
    new_rater_percent: int = 0  # of the first ratings of a badge by somebody
    new_until: int = 10  # that many ratings of the badge, then nobody is new any more
    appeal_percent: int = 0  # of the ratings of a badge by somebody whose result there an appeal changed
    borderline_percent: int = 0  # of what was first rated close to the award's limit
    borderline_points: int = 5  # how close: percent points of what can be reached
    high_percent: int = 0  # of what was first rated at the top
    high_from: int = 95  # from that percentage of what can be reached

    def __post_init__(self) -> None:
        """Refuse shares that are none."""
        shares = (
            ("share", self.percent),
            ("share for new raters", self.new_rater_percent),
            ("share after appeals", self.appeal_percent),
            ("share for borderline ratings", self.borderline_percent),
            ("width of what is borderline", self.borderline_points),
            ("share for high ratings", self.high_percent),
            ("limit of what is high", self.high_from),
        )
        for name, percent in shares:
            if not is_whole(percent, least=0, most=100):
                raise InvalidDefinition(f"the {name} must be a whole number from 0 to 100 percent")
        if not is_whole(self.new_until, least=1, most=1000):
            raise InvalidDefinition("somebody is new for a whole number of ratings from 1 to 1000")
        if not isinstance(self.method, Method):
            raise InvalidDefinition(f"no such method: {self.method!r}")

    @property
    def share(self) -> Fraction:
        """The share that is drawn at random, 0 … 1."""
        return Fraction(self.percent, 100)

    @property
    def looks_later(self) -> bool:
        """Whether a first rating can make a second one necessary."""
        return bool(self.borderline_percent or self.high_percent)

    def drawn_later(self, ticket: int, reasons: frozenset[Reason]) -> Reason | None:
        """Why a submission with that ticket is rated again, where its first rating gives these reasons."""
        for reason, percent in self.later:
            if reason in reasons and ticket < percent * TICKETS // 100:
                return reason
        return None

    def may_be_drawn_later(self, ticket: int) -> bool:
        """Whether any rating at all could let that ticket be drawn."""
        return any(ticket < percent * TICKETS // 100 for _reason, percent in self.later)

    @property
    def later(self) -> tuple[tuple[Reason, int], ...]:
        """Which share of what is drawn once it was rated, in percent; the most likely reason first."""
        bands = ((Reason.BORDERLINE, self.borderline_percent), (Reason.HIGH, self.high_percent))
        return tuple(sorted(bands, key=lambda one: -one[1]))


def suggested(stakes: Stakes, percent: int) -> SamplingPlan:
    """What to begin with where that much hangs on the award and its programme asks for `percent`.

    About half of a new assessor's work and some 15 % elsewhere are figures that centres use; a high-stakes
    award adds what lies close to its limit.
    """
    match stakes:
        case Stakes.LOW:
            return SamplingPlan(percent=percent, new_rater_percent=max(percent, 20))
        case Stakes.MEDIUM:
            return SamplingPlan(percent=max(percent, 15), new_rater_percent=50, borderline_percent=25)
        case Stakes.HIGH:
            return SamplingPlan(
                percent=max(percent, 25), new_rater_percent=100, borderline_percent=100, high_percent=10
            )


def reasons_of(rubric: Rubric, chosen: Choices, plan: SamplingPlan) -> frozenset[Reason]:
    """What a first rating gives reason for; raises InvalidRating where it does not fit the rubric.

    Borderline: the points lie no further from the rule's threshold than the plan says; or one level more on
    one criterion would have been enough; or, where each criterion must be passed, none is above its pass
    level.
    """
    judged = rubric.judge(chosen)
    found = set()
    if judged.points * 100 >= plan.high_from * judged.reachable:
        found.add(Reason.HIGH)
    threshold = rubric.rule.threshold_percent
    if threshold is not None:
        near = abs(judged.points * 100 - threshold * judged.reachable) <= (
            plan.borderline_points * judged.reachable
        )
    else:
        near = judged.outcome is Outcome.AWARD and all(
            chosen[criterion.id] == criterion.pass_level for criterion in rubric.criteria
        )
    if near or (judged.outcome is Outcome.NOT_YET and _one_level_short(rubric, chosen)):
        found.add(Reason.BORDERLINE)
    return frozenset(found)


def _one_level_short(rubric: Rubric, chosen: Choices) -> bool:
    """What has no level could have had any: it counts as one level below its pass level."""
    for criterion in rubric.criteria:
        step = criterion.step(chosen[criterion.id])
        higher = criterion.position(criterion.pass_level) if step is None else step + 1
        if higher < len(criterion.levels):
            raised = {**chosen, criterion.id: criterion.levels[higher].id}
            if rubric.judge(raised).outcome is Outcome.AWARD:
                return True
    return False


def tickets(seed: int, count: int) -> list[int]:
    """One for each place of a draw; the same seed gives the same tickets."""
    source = random.Random(f"{seed}/tickets")  # noqa: S311  # a draw that can be repeated; no secret
    return [source.randrange(TICKETS) for _ in range(count)]


def spread(agreed: int, pairs: int) -> float:
    """How much a rater's agreement with others varies, for Neyman's rule: √(p(1−p)), 0 < x ≤ ½.

    agreed: of `pairs` comparisons with another rater. One of each is added (Laplace), so that somebody who
    was never compared, or never differed, still is.
    """
    share = (agreed + 1) / (pairs + 2)
    return math.sqrt(share * (1 - share))


def neyman(sizes: Mapping[str, int], spreads: Mapping[str, float], total: int) -> dict[str, int]:
    """Split `total` over strata in proportion to size × spread, none beyond its size; largest remainder.

    Sums to `total`, or to all sizes where these are less. Source: Neyman (1934); Cochran (1977), §5.5.
    """
    given = dict.fromkeys(sizes, 0)
    left = min(total, sum(sizes.values()))
    while left > 0:
        open_strata = [one for one in sizes if given[one] < sizes[one]]
        weights = {one: sizes[one] * spreads[one] for one in open_strata}
        whole = sum(weights.values())
        exact = {one: left * weights[one] / whole for one in open_strata}
        step = {one: min(math.floor(exact[one]), sizes[one] - given[one]) for one in open_strata}
        if not any(step.values()):  # what is left is less than one each: the largest parts of one first
            for one in sorted(open_strata, key=lambda name: (-exact[name], name))[:left]:
                step[one] = 1
        for one, more in step.items():
            given[one] += more
        left -= sum(step.values())
    return given
