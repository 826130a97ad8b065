"""Do the ratings of one submission agree, and which levels do they make together?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assessor_app.domain.definitions import InvalidDefinition, is_slug, is_whole
from assessor_app.domain.rubric import Choice, Choices, Criterion, Outcome, Rubric, Unscored


class ResolutionRule(StrEnum):
    """How the levels of ratings that agree within tolerance become the final levels."""

    FIRST = "first"  # the first rater's stand; the second rating was a check
    MEAN = "mean"  # per criterion the mean step, half rounded up
    LOWER = "lower"  # per criterion the lowest


class ThirdRule(StrEnum):
    """How a third rating settles a criterion on which two differ; fixed before the third is given."""

    PARITY = "parity"  # the mean step of all three, half rounded up
    TERTIUM_QUID = "tertium-quid"  # that of the third and of the closer one; the other is dropped
    NEAREST = "nearest"  # the one of the two that lies closer to the third
    EXPERT = "expert"  # the third alone


class ComparisonState(StrEnum):
    """What follows from a comparison."""

    AGREED = "agreed"
    NEEDS_ADJUDICATION = "needs-adjudication"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tolerance:
    """How far two ratings may lie apart and still count as agreed."""

    steps: int  # level steps allowed on a criterion that `per_criterion` does not name, 0 … 10
    per_criterion: tuple[tuple[str, int], ...] = ()  # (criterion id, steps allowed), each id once
    same_outcome: bool = True  # award against not yet is never agreed
    percent_points: int | None = (
        None  # most difference of the weighted points, in % of the reachable; None: any
    )

    def __post_init__(self) -> None:
        """Refuse steps and shares that mean nothing, and a criterion named twice."""
        if not is_whole(self.steps, least=0, most=10):
            raise InvalidDefinition("a tolerance must be a whole number of level steps from 0 to 10")
        named = [criterion for criterion, _ in self.per_criterion]
        if len(set(named)) != len(named):
            raise InvalidDefinition("a tolerance names a criterion twice")
        if not all(is_slug(one) and is_whole(steps, least=0, most=10) for one, steps in self.per_criterion):
            raise InvalidDefinition("a tolerance per criterion must be an id and whole steps from 0 to 10")
        if type(self.same_outcome) is not bool:
            raise InvalidDefinition("same_outcome must be true or false")
        if self.percent_points is not None and not is_whole(self.percent_points, least=0, most=100):
            raise InvalidDefinition("a tolerance in percent points must be a whole number from 0 to 100")

    def of(self, criterion: str) -> int:
        """Return the level steps allowed on that criterion."""
        return dict(self.per_criterion).get(criterion, self.steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How far two ratings lie apart on one criterion."""

    criterion: str
    steps: int | None  # second minus first, in level steps; None: one of them has no level, which counts none
    allowed: int
    within: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two ratings of one submission side by side."""

    state: ComparisonState
    differences: tuple[Difference, ...]  # one a criterion, in the rubric's order
    outcomes: tuple[Outcome, Outcome]  # by the first and by the second rating
    percent_points: float  # |first − second| weighted points, in % of the reachable
    criteria: tuple[str, ...]  # what an adjudicator must look at; empty where agreed


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What a third rating makes of two that differ."""

    chosen: Choices  # criterion → level or reason
    open: tuple[str, ...]  # criteria that it does not settle, in the rubric's order: a lead must


def compare(rubric: Rubric, first: Choices, second: Choices, tolerance: Tolerance) -> Comparison:
    """Compare two ratings criterion by criterion and in their outcome.

    Two that could not score a criterion agree, whatever their reasons; a level beside a reason is beyond
    every tolerance. Where only the outcome or the sum is out of tolerance, the criteria named are those that
    straddle their pass level, or else all on which the two differ. Swapping the ratings changes signs alone.
    Raises InvalidRating where either rating does not fit the rubric.
    """
    judged = rubric.judge(first), rubric.judge(second)
    differences = tuple(_difference(criterion, first, second, tolerance) for criterion in rubric.criteria)
    named = [one.criterion for one in differences if not one.within]
    outcomes = judged[0].outcome, judged[1].outcome
    apart = abs(judged[0].points - judged[1].points)
    reachable = judged[0].reachable
    sum_is_far = tolerance.percent_points is not None and apart * 100 > tolerance.percent_points * reachable
    outcome_differs = tolerance.same_outcome and outcomes[0] is not outcomes[1]
    if not named and (outcome_differs or sum_is_far):
        straddling = set(judged[0].below_pass) ^ set(judged[1].below_pass)
        named = [one.criterion for one in differences if one.criterion in straddling and outcome_differs]
        named = named or [one.criterion for one in differences if one.steps]
    agreed = not named
    return Comparison(
        state=ComparisonState.AGREED if agreed else ComparisonState.NEEDS_ADJUDICATION,
        differences=differences,
        outcomes=outcomes,
        percent_points=100 * apart / reachable,
        criteria=tuple(named),
    )


def resolve(rubric: Rubric, ratings: Sequence[Choices], rule: ResolutionRule) -> Choices:
    """Make final levels of one or more ratings, in the order in which their raters were allotted.

    Pure: what it returns is criterion id → level id, each between the lowest and the highest given; or a
    reason, where each gave one. Raises ValueError without ratings and for a level beside a reason, which do
    not agree; InvalidRating where one does not fit the rubric.
    """
    if not ratings:
        raise ValueError("no rating to resolve")
    for rating in ratings:
        rubric.check(rating)
    return {criterion.id: _resolved(criterion, ratings, rule) for criterion in rubric.criteria}


def settle(rubric: Rubric, first: Choices, second: Choices, third: Choices, rule: ThirdRule) -> Settled:
    """Final levels by a third rating; swapping the first two changes nothing.

    A level that both gave stands, whatever the third gave: the third was asked for where they differ, and it
    takes more than one to outvote two who agreed without knowing of each other. Where the third lies right
    between the two, none of them is closer: its own level stands. Raises InvalidRating where a rating
    does not fit the rubric. Source: Johnson, Penny & Gordon (2000), The relation between score resolution
    methods and interrater reliability.

    Whether there is a level at all, two of the three say. Where that is one of the first two and the third,
    the rule holds for these; where the first two gave different levels and the third none, a lead decides.
    """
    for rating in (first, second, third):
        rubric.check(rating)
    found: dict[str, Choice] = {}
    left = []
    for criterion in rubric.criteria:
        given = first[criterion.id], second[criterion.id], third[criterion.id]
        choice = _settled(criterion, given, rule)
        if choice is None:
            left.append(criterion.id)
        else:
            found[criterion.id] = choice
    return Settled(chosen=found, open=tuple(left))


def _settled(criterion: Criterion, given: tuple[Choice, Choice, Choice], rule: ThirdRule) -> Choice | None:
    steps = [step for one in given if (step := criterion.step(one)) is not None]
    reasons = [one for one in given if isinstance(one, Unscored)]
    if len(reasons) > 1:
        both = [one for one in given[:2] if isinstance(one, Unscored)]
        return reason_of(both if len(both) == 2 else reasons)
    if not reasons:
        return criterion.levels[_by_third(steps[0], steps[1], steps[2], rule)].id
    if given[0] == given[1]:
        return given[0]
    if isinstance(given[2], Unscored):
        return None
    return criterion.levels[_by_two(steps[0], steps[1], rule)].id


def _by_third(first: int, second: int, third: int, rule: ThirdRule) -> int:
    if first == second:
        return first
    apart = abs(first - third) - abs(second - third)
    closer = third if apart == 0 else first if apart < 0 else second
    match rule:
        case ThirdRule.PARITY:  # ⌊mean + ½⌋ in whole numbers
            return (2 * (first + second + third) + 3) // 6
        case ThirdRule.TERTIUM_QUID:
            return (closer + third + 1) // 2
        case ThirdRule.NEAREST:
            return closer
        case ThirdRule.EXPERT:
            return third


def _by_two(one: int, third: int, rule: ThirdRule) -> int:
    """As `_by_third`, where the other of the first two gave no level: the one that did is the closer one."""
    match rule:
        case ThirdRule.PARITY | ThirdRule.TERTIUM_QUID:
            return (one + third + 1) // 2
        case ThirdRule.NEAREST:
            return one
        case ThirdRule.EXPERT:
            return third


def reason_of(given: Iterable[Unscored]) -> Unscored:
    """Of several reasons the one that is listed first, in whatever order they were given."""
    order = list(Unscored)
    return min(given, key=order.index)


def _difference(criterion: Criterion, first: Choices, second: Choices, tolerance: Tolerance) -> Difference:
    one, other = criterion.step(first[criterion.id]), criterion.step(second[criterion.id])
    allowed = tolerance.of(criterion.id)
    if one is None or other is None:
        alike = one is other
        return Difference(criterion=criterion.id, steps=0 if alike else None, allowed=allowed, within=alike)
    steps = other - one
    return Difference(criterion=criterion.id, steps=steps, allowed=allowed, within=abs(steps) <= allowed)


def _resolved(criterion: Criterion, ratings: Sequence[Choices], rule: ResolutionRule) -> Choice:
    given = [rating[criterion.id] for rating in ratings]
    reasons = [one for one in given if isinstance(one, Unscored)]
    if reasons:
        if len(reasons) < len(given):
            raise ValueError("a level beside a reason: nothing resolves these")
        return reasons[0] if rule is ResolutionRule.FIRST else reason_of(reasons)
    steps = [criterion.position(one) for one in given if isinstance(one, str)]
    match rule:
        case ResolutionRule.FIRST:
            step = steps[0]
        case ResolutionRule.LOWER:
            step = min(steps)
        case ResolutionRule.MEAN:  # ⌊mean + ½⌋ in whole numbers
            step = (2 * sum(steps) + len(steps)) // (2 * len(steps))
    return criterion.levels[step].id
