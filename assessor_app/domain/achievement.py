"""A badge: what stays the same of it, its versions, and what each version asks for."""

from dataclasses import dataclass
from enum import StrEnum

from assessor_app.domain.asked import Asked, asked_of
from assessor_app.domain.comparison import ResolutionRule, Tolerance
from assessor_app.domain.definitions import (
    InvalidDefinition,
    is_whole,
    require_distinct,
    require_flag,
    require_slug,
    require_text,
)
from assessor_app.domain.forms import Form, FormKind
from assessor_app.domain.rubric import Rubric


class Category(StrEnum):
    """What sort of badge it is."""

    FOUNDATIONAL = "foundational"
    TOOL = "tool-specific"
    ROLE = "role-specific"
    MASTERY = "advanced-mastery"
    PROJECT = "project-based"


class Tier(StrEnum):
    """The rung of the ladder, from the lowest."""

    FOUNDATION = "foundation"
    PRACTITIONER = "practitioner"
    EXPERT = "expert"


class Stakes(StrEnum):
    """How much hangs on the award."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Component(StrEnum):
    """Which part of competence a requirement shows."""

    KNOWLEDGE = "knowledge"
    SKILL = "skill"
    APPLICATION = "application"


class Method(StrEnum):
    """How a requirement is shown, from the least to the most rigorous."""

    SELF_ATTESTATION = "self-attestation"
    ACKNOWLEDGEMENT = "acknowledgement"  # of a policy, by its version
    COURSE = "course"
    ENDORSEMENT = "endorsement"  # colleagues' votes or endorsements, counted
    SHARING = "sharing"  # a presentation, an article, a resource for others
    QUIZ = "quiz"
    SHORT_ANSWER = "short-answer"
    EXERCISE = "exercise"
    SCENARIO = "scenario"
    USAGE_DATA = "usage-data"
    PEER_REVIEW = "peer-review"
    FEEDBACK_360 = "360-feedback"
    MENTORING = "mentoring"
    WORK_SAMPLE = "work-sample"  # prompts, outputs and refinements of real work
    PORTFOLIO = "portfolio"
    VIDEO = "video"
    MANAGER_VERIFICATION = "manager-verification"
    PERFORMANCE_REVIEW = "performance-review"  # a manager's review of evidence of performance
    OBSERVATION = "observation-checklist"
    DEMONSTRATION = "live-demonstration"


class Goal(StrEnum):
    """What a programme is for."""

    VERIFICATION = "verification"
    MOTIVATION = "motivation"
    CULTURE = "culture"
    VISIBILITY = "visibility"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """What a badge is aligned with: a framework, or one competency of it."""

    framework: str
    competency: str | None = None
    note: str | None = None  # which part of the standard, in words

    def __post_init__(self) -> None:
        """Refuse ids that are none."""
        require_slug(self.framework, "an alignment's framework")
        if self.competency is not None:
            require_slug(self.competency, "an alignment's competency")


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """Something a learner must show for a badge, beside or through the evidence that is judged."""

    id: str
    component: Component
    method: Method
    text: str  # what to do, for the learner
    count: int = 1  # how many: work samples, colleagues, endorsements
    threshold_percent: int | None = None  # least result of a quiz or exercise, inclusive
    minutes: int | None = None  # expected duration of a course or exercise
    policy: str | None = None  # id of the policy that is acknowledged
    alternatives: tuple[
        "Requirement", ...
    ] = ()  # other ways; any one of them, or the requirement itself, will do
    form: Form | None = None  # what raters say of it; None: it is looked after elsewhere

    def __post_init__(self) -> None:
        """Refuse a count, threshold, duration or alternative that means nothing."""
        require_slug(self.id, "a requirement")
        where = f"requirement {self.id!r}"
        require_text(where, text=self.text)
        if not is_whole(self.count, least=1, most=100):
            raise InvalidDefinition(f"{where}: count must be a whole number from 1 to 100")
        if self.threshold_percent is not None and not is_whole(self.threshold_percent, least=1, most=100):
            raise InvalidDefinition(f"{where}: threshold_percent must be a whole number from 1 to 100")
        if self.minutes is not None and not is_whole(self.minutes, least=1, most=100_000):
            raise InvalidDefinition(f"{where}: minutes must be a whole number from 1 to 100000")
        if (self.method is Method.ACKNOWLEDGEMENT) is not (self.policy is not None):
            raise InvalidDefinition(f"{where}: an acknowledgement names a policy, and nothing else does")
        if any(one.alternatives for one in self.alternatives):
            raise InvalidDefinition(f"{where}: an alternative has no alternatives of its own")
        if self.form is not None and self.form.kind is FormKind.QUIZ and self.threshold_percent is None:
            raise InvalidDefinition(f"{where}: a quiz that raters are shown needs a threshold_percent")
        if len({one.form is None for one in (self, *self.alternatives)}) > 1:
            raise InvalidDefinition(f"{where}: either all of its ways have a form, or none")

    def is_met_by_count(self, shown: int) -> bool:
        """Tell whether that many are enough."""
        return shown >= self.count

    def is_met_by_percent(self, scored: int, reachable: int) -> bool:
        """Tell whether `scored` of `reachable` points reach the threshold; exactly the threshold is enough.

        Without a threshold any result is. Raises ValueError where nothing could be reached.
        """
        if reachable <= 0:
            raise ValueError("nothing could be reached")
        return scored * 100 >= (self.threshold_percent or 0) * reachable


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerequisite:
    """Any `count` of these achievements must be held, neither expired nor revoked."""

    count: int
    achievements: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse a count that the set cannot reach."""
        for one in self.achievements:
            require_slug(one, "a prerequisite's achievement")
        require_distinct(self.achievements, "a prerequisite", "achievements")
        if not is_whole(self.count, least=1, most=len(self.achievements)):
            raise InvalidDefinition("a prerequisite's count must be from 1 to the number of its achievements")

    def is_met_by(self, held: frozenset[str]) -> bool:
        """Tell whether enough of the set is among the achievements validly held."""
        return len(held.intersection(self.achievements)) >= self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class AchievementVersion:
    """What a badge asks for, as approved; never changed afterwards."""

    number: int  # from 1
    criteria: str  # what a holder has shown, for readers of the award
    requirements: tuple[Requirement, ...]
    rubric: Rubric
    prerequisites: tuple[Prerequisite, ...] = ()  # all of them
    second_rating_percent: int  # share of submissions that is rated twice, 0 … 100
    tolerance: Tolerance
    resolution: ResolutionRule

    def __post_init__(self) -> None:
        """Refuse a version without requirements, or with a tolerance for a criterion that is not there."""
        if not is_whole(self.number, least=1, most=9999):
            raise InvalidDefinition("a version's number must be a whole number from 1")
        where = f"version {self.number}"
        require_text(where, criteria=self.criteria)
        if not self.requirements:
            raise InvalidDefinition(f"{where} needs at least one requirement")
        ids = [way.id for one in self.requirements for way in (one, *one.alternatives)]
        require_distinct(ids, where, "requirements")
        if not is_whole(self.second_rating_percent, least=0, most=100):
            raise InvalidDefinition(f"{where}: second_rating_percent must be a whole number from 0 to 100")
        known = {criterion.id for criterion in self.rubric.criteria}
        for criterion, _ in self.tolerance.per_criterion:
            if criterion not in known:
                raise InvalidDefinition(
                    f"{where}: its tolerance names no criterion of the rubric: {criterion!r}"
                )

    @property
    def asked(self) -> Asked:
        """What raters are asked beside the rubric."""
        return asked_of(self.requirements)


@dataclass(frozen=True, slots=True, kw_only=True)
class Achievement:
    """A badge: what stays the same from version to version."""

    id: str  # "ai-essentials"
    name: str
    description: str
    category: Category
    tier: Tier
    stakes: Stakes
    required: bool  # of every employee, or voluntary
    owner: str  # who answers for it: a function of the organisation, not a person
    roles: tuple[str, ...]  # job roles it is meant for; none: everybody
    tools: tuple[str, ...]
    validity_months: int | None  # None: does not expire
    goal: Goal
    alignments: tuple[Alignment, ...]
    versions: tuple[AchievementVersion, ...]  # by number, from the first

    def __post_init__(self) -> None:
        """Refuse a badge that requires itself, or that rests on mere attestation where much hangs on it."""
        require_slug(self.id, "an achievement")
        where = f"achievement {self.id!r}"
        require_text(where, name=self.name, description=self.description, owner=self.owner)
        for one in (*self.roles, *self.tools):
            require_text(where, **{"roles and tools": one})
        require_flag(where, required=self.required)
        if self.validity_months is not None and not is_whole(self.validity_months, least=1, most=600):
            raise InvalidDefinition(f"{where}: validity_months must be a whole number from 1 to 600")
        if not self.versions:
            raise InvalidDefinition(f"{where} needs a version")
        numbers = [version.number for version in self.versions]
        if numbers != sorted(set(numbers)):
            raise InvalidDefinition(f"{where}: the numbers of its versions must rise")
        for version in self.versions:
            _check_version(version, of=self)

    @property
    def current(self) -> AchievementVersion:
        """The newest version."""
        return self.versions[-1]

    def version(self, number: int) -> AchievementVersion:
        """Return the version of that number; KeyError where there is none."""
        for one in self.versions:
            if one.number == number:
                return one
        raise KeyError(number)


def _check_version(version: AchievementVersion, *, of: Achievement) -> None:
    where = f"achievement {of.id!r}, version {version.number}"
    if any(of.id in one.achievements for one in version.prerequisites):
        raise InvalidDefinition(f"{where} is its own prerequisite")
    ways = [way for one in version.requirements for way in (one, *one.alternatives)]
    attested = [way for way in ways if way.method is Method.SELF_ATTESTATION]
    if of.stakes is not Stakes.LOW and len(attested) == len(ways):
        raise InvalidDefinition(f"{where}: only low stakes can rest on self-attestation alone")
