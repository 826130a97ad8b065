"""What a submission is judged by: criteria, their ordered levels, and how levels become an outcome."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from itertools import pairwise

from assessor_app.domain.definitions import InvalidDefinition, is_slug, is_text, is_whole


class Unscored(Enum):
    """Why a criterion cannot be judged. It stands in a level's place and is none: not even the lowest.

    No text, so that a level whose id is one of these words is never taken for it.
    """

    MISSING = "missing"  # nothing in the evidence is about it
    UNREADABLE = "unreadable"
    WRONG_TASK = "wrong-task"  # what is there answers another task
    OTHER = "other"  # which a comment says


Choice = str | Unscored
"""Of a criterion: the id of the level chosen for it, or why it has none."""

Choices = Mapping[str, Choice]
"""Criterion id → what was chosen for it."""


class InvalidRating(ValueError):
    """Chosen levels that do not fit the rubric; the words are for the rater."""


class CriterionKind(StrEnum):
    """What a criterion looks at."""

    KNOWLEDGE = "knowledge"
    SKILL = "skill"
    BEHAVIOUR = "behaviour"


class RuleKind(StrEnum):
    """How levels become an outcome; must-pass criteria bind under both."""

    EACH_CRITERION = "each-criterion"  # every criterion at or above its pass level
    WEIGHTED_POINTS = "weighted-points"  # the weighted points reach a share of what can be reached


class Outcome(StrEnum):
    """What is decided on one attempt."""

    AWARD = "award"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One step of a criterion: what work at this step looks like."""

    id: str
    title: str
    points: int  # 0 … 1,000
    descriptor: str

    def __post_init__(self) -> None:
        """Refuse a level that nobody could choose."""
        if not is_slug(self.id):
            raise InvalidDefinition(f"a level's id must be a slug, not {self.id!r}")
        if not is_text(self.title) or not is_text(self.descriptor):
            raise InvalidDefinition(f"level {self.id!r} needs a title and a descriptor")
        if not is_whole(self.points, least=0, most=1000):
            raise InvalidDefinition(f"level {self.id!r}: points must be a whole number from 0 to 1000")


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One question a rater answers by choosing a level."""

    id: str
    title: str
    description: str
    kind: CriterionKind
    weight: int  # 1 … 100, relative to the other criteria
    must_pass: bool  # below its pass level nothing else can make up for it
    pass_level: str  # id of the lowest level that is enough
    levels: tuple[Level, ...]  # from the lowest to the highest

    def __post_init__(self) -> None:
        """Refuse levels that are not ordered, or a criterion without a pass level among them."""
        if not is_slug(self.id):
            raise InvalidDefinition(f"a criterion's id must be a slug, not {self.id!r}")
        if not is_text(self.title) or not is_text(self.description):
            raise InvalidDefinition(f"criterion {self.id!r} needs a title and a description")
        if not isinstance(self.kind, CriterionKind):
            raise InvalidDefinition(f"criterion {self.id!r}: no such kind: {self.kind!r}")
        if type(self.must_pass) is not bool:
            raise InvalidDefinition(f"criterion {self.id!r}: must_pass must be true or false")
        if not is_whole(self.weight, least=1, most=100):
            raise InvalidDefinition(f"criterion {self.id!r}: weight must be a whole number from 1 to 100")
        if len(self.levels) < 2:
            raise InvalidDefinition(f"criterion {self.id!r} needs at least two levels")
        ids = [level.id for level in self.levels]
        if len(set(ids)) != len(ids):
            raise InvalidDefinition(f"criterion {self.id!r} has two levels with one id")
        points = [level.points for level in self.levels]
        if any(lower >= higher for lower, higher in pairwise(points)):
            raise InvalidDefinition(f"criterion {self.id!r}: points must rise from level to level")
        if self.pass_level not in ids:
            raise InvalidDefinition(
                f"criterion {self.id!r}: its pass level {self.pass_level!r} is none of its levels"
            )

    def position(self, level: str) -> int:
        """Return the step of the level with that id, 0 for the lowest; KeyError where there is none."""
        for step, one in enumerate(self.levels):
            if one.id == level:
                return step
        raise KeyError(level)

    def level(self, level: str) -> Level:
        """Return the level with that id; KeyError where there is none."""
        return self.levels[self.position(level)]

    def step(self, choice: Choice) -> int | None:
        """Return the step of the level chosen, 0 for the lowest; None where it was not scored.

        KeyError where there is no such level.
        """
        return None if isinstance(choice, Unscored) else self.position(choice)

    def mark(self, choice: Choice) -> "Level | Unscored":
        """Return the level chosen itself, or the reason; KeyError where there is no such level."""
        return choice if isinstance(choice, Unscored) else self.level(choice)

    def points(self, choice: Choice) -> int:
        """Return the points of the level chosen, not weighted; none for what was not scored."""
        return 0 if isinstance(choice, Unscored) else self.level(choice).points

    def is_passed_by(self, choice: Choice) -> bool:
        """Tell whether that level is at or above the pass level; what was not judged was not passed."""
        step = self.step(choice)
        return step is not None and step >= self.position(self.pass_level)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardRule:
    """The rule by which levels become an outcome, as data."""

    kind: RuleKind
    threshold_percent: int | None = None  # WEIGHTED_POINTS: share of the reachable points, 1 … 100, inclusive

    def __post_init__(self) -> None:
        """Refuse a threshold where none is used, and a missing one where it is."""
        if not isinstance(self.kind, RuleKind):
            raise InvalidDefinition(f"no such rule: {self.kind!r}")
        if self.kind is RuleKind.EACH_CRITERION:
            if self.threshold_percent is not None:
                raise InvalidDefinition("the rule “each criterion” has no threshold")
        elif not is_whole(self.threshold_percent, least=1, most=100):
            raise InvalidDefinition("the rule “weighted points” needs a threshold from 1 to 100 percent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a rubric makes of the levels chosen, and why."""

    outcome: Outcome
    points: int  # Σ weight · points of the chosen levels
    reachable: int  # Σ weight · points of the highest levels
    below_pass: tuple[
        str, ...
    ]  # ids of criteria below their pass level or without one, in the rubric's order
    failed_must_pass: tuple[str, ...]  # those of them that must be passed
    unscored: tuple[str, ...] = ()  # those of them that have no level


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubric:
    """The criteria a submission is judged by; never changed once a rating refers to it."""

    criteria: tuple[Criterion, ...]
    rule: AwardRule

    def __post_init__(self) -> None:
        """Refuse a rubric without criteria or with two of one id."""
        if not self.criteria:
            raise InvalidDefinition("a rubric needs at least one criterion")
        ids = [criterion.id for criterion in self.criteria]
        if len(set(ids)) != len(ids):
            raise InvalidDefinition("two criteria of a rubric have one id")

    def criterion(self, criterion: str) -> Criterion:
        """Return the criterion with that id; KeyError where there is none."""
        for one in self.criteria:
            if one.id == criterion:
                return one
        raise KeyError(criterion)

    def check(self, chosen: Choices) -> None:
        """Raise InvalidRating unless every criterion, and nothing else, has one of its levels or a reason."""
        for criterion in self.criteria:
            if criterion.id not in chosen:
                raise InvalidRating(f"“{criterion.title}” has no level chosen")
            if isinstance(chosen[criterion.id], Unscored):
                continue
            if chosen[criterion.id] not in [level.id for level in criterion.levels]:
                raise InvalidRating(f"“{criterion.title}” has no level {chosen[criterion.id]!r}")
        for stranger in sorted(set(chosen) - {criterion.id for criterion in self.criteria}):
            raise InvalidRating(f"the rubric has no criterion {stranger!r}")

    def check_words(self, chosen: Choices, comments: Mapping[str, str]) -> None:
        """Raise InvalidRating where a criterion has no level for another reason that no comment says."""
        for criterion in self.criteria:
            if chosen.get(criterion.id) is Unscored.OTHER and not comments.get(criterion.id, "").strip():
                raise InvalidRating(f"“{criterion.title}” is not scorable: its comment must say why")

    def judge(self, chosen: Choices) -> Judgement:
        """Apply the rule to the chosen levels.

        AWARD where every must-pass criterion is at or above its pass level and the rule holds, else NOT_YET.
        A criterion without a level gives no points and stays in what can be reached: leaving it out would
        let a learner gain by handing in less. Raises InvalidRating where the levels do not fit (see `check`).
        """
        self.check(chosen)
        points = sum(one.weight * one.points(chosen[one.id]) for one in self.criteria)
        reachable = sum(one.weight * one.levels[-1].points for one in self.criteria)
        below = tuple(one.id for one in self.criteria if not one.is_passed_by(chosen[one.id]))
        vetoes = tuple(one.id for one in self.criteria if one.must_pass and one.id in below)
        if self.rule.threshold_percent is None:
            enough = not below
        else:  # whole numbers, so that 80 % is reached at exactly 80 %
            enough = points * 100 >= self.rule.threshold_percent * reachable
        outcome = Outcome.AWARD if enough and not vetoes else Outcome.NOT_YET
        return Judgement(
            outcome=outcome,
            points=points,
            reachable=reachable,
            below_pass=below,
            failed_must_pass=vetoes,
            unscored=tuple(one.id for one in self.criteria if isinstance(chosen[one.id], Unscored)),
        )


def choices_of(levels: Mapping[str, str], unscored: Mapping[str, str]) -> Choices:
    """What was chosen, of levels and of reasons that stand beside each other.

    Raises InvalidRating for a criterion that has both, and for a reason that is none.
    """
    both = sorted(set(levels) & set(unscored))
    if both:
        raise InvalidRating(f"{both[0]!r} has a level, and a reason why it has none")
    reasons: dict[str, Choice] = {criterion: unscored_of(reason) for criterion, reason in unscored.items()}
    return {**levels, **reasons}


def unscored_of(reason: str) -> Unscored:
    """The reason with that name; raises InvalidRating where there is none."""
    try:
        return Unscored(reason)
    except ValueError as error:
        known = ", ".join(one.value for one in Unscored)
        raise InvalidRating(f"{reason!r} is no reason why a criterion has no level: {known}") from error


def unscored_titles(rubric: Rubric, unscored: Mapping[str, str]) -> tuple[tuple[str, Unscored], ...]:
    """(criterion's title, why it has no level), in the rubric's order."""
    return tuple((one.title, unscored_of(unscored[one.id])) for one in rubric.criteria if one.id in unscored)


def levels_in(chosen: Choices) -> dict[str, str]:
    """Criterion → level of what was scored."""
    return {criterion: one for criterion, one in chosen.items() if not isinstance(one, Unscored)}


def unscored_in(chosen: Choices) -> dict[str, str]:
    """Criterion → name of the reason of what was not scored."""
    return {criterion: one.value for criterion, one in chosen.items() if isinstance(one, Unscored)}
