"""How a badge is put into words; no Qt."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from assessor_app.domain.achievement import (
    AchievementVersion,
    Category,
    Component,
    Method,
    Prerequisite,
    Requirement,
    Stakes,
    Tier,
)
from assessor_app.domain.comparison import ResolutionRule
from assessor_app.domain.rubric import Criterion, Rubric

CATEGORIES: Final = MappingProxyType(
    {
        Category.FOUNDATIONAL: "Foundational",
        Category.TOOL: "Tools",
        Category.ROLE: "Roles",
        Category.MASTERY: "Advanced mastery",
        Category.PROJECT: "Projects",
    }
)
TIERS: Final = MappingProxyType(
    {Tier.FOUNDATION: "Foundation", Tier.PRACTITIONER: "Practitioner", Tier.EXPERT: "Expert"}
)
STAKES: Final = MappingProxyType(
    {Stakes.LOW: "Low stakes", Stakes.MEDIUM: "Medium stakes", Stakes.HIGH: "High stakes"}
)
COMPONENTS: Final = MappingProxyType(
    {Component.KNOWLEDGE: "Knowledge", Component.SKILL: "Skill", Component.APPLICATION: "Application"}
)
METHODS: Final = MappingProxyType(
    {
        Method.SELF_ATTESTATION: "Self-attestation",
        Method.ACKNOWLEDGEMENT: "Acknowledgement",
        Method.COURSE: "Course",
        Method.ENDORSEMENT: "Endorsement",
        Method.SHARING: "Sharing",
        Method.QUIZ: "Quiz",
        Method.SHORT_ANSWER: "Short answer",
        Method.EXERCISE: "Exercise",
        Method.SCENARIO: "Scenario",
        Method.USAGE_DATA: "Usage data",
        Method.PEER_REVIEW: "Peer review",
        Method.FEEDBACK_360: "360° feedback",
        Method.MENTORING: "Mentoring",
        Method.WORK_SAMPLE: "Work sample",
        Method.PORTFOLIO: "Portfolio",
        Method.VIDEO: "Video",
        Method.MANAGER_VERIFICATION: "Manager’s verification",
        Method.PERFORMANCE_REVIEW: "Performance review",
        Method.OBSERVATION: "Observation checklist",
        Method.DEMONSTRATION: "Live demonstration",
    }
)
_RESOLUTIONS: Final = MappingProxyType(
    {
        ResolutionRule.FIRST: "where two ratings agree, the first one counts",
        ResolutionRule.MEAN: "where two ratings agree, the mean level counts",
        ResolutionRule.LOWER: "where two ratings agree, the lower level counts",
    }
)
_HOUR: Final = 60
_YEAR: Final = 12


def rung(tier: Tier) -> int:
    """1, 2 or 3: how many pips."""
    return list(Tier).index(tier) + 1


def validity(months: int | None) -> str:
    """“Valid for 2 years”."""
    if months is None:
        return "Does not expire"
    if months % _YEAR == 0:
        years = months // _YEAR
        return "Valid for 1 year" if years == 1 else f"Valid for {years} years"
    return "Valid for 1 month" if months == 1 else f"Valid for {months} months"


def twice(percent: int) -> str:
    """“10 % rated twice”."""
    words = {0: "Rated once", 100: "All rated twice"}
    return words.get(percent, f"{percent} % rated twice")


def asks(requirement: Requirement) -> str:
    """“Quiz · at least 80 %”: the method and its figures."""
    parts = [METHODS[requirement.method]]
    if requirement.count > 1:
        parts.append(f"{requirement.count} of them")
    if requirement.threshold_percent is not None:
        parts.append(f"at least {requirement.threshold_percent} %")
    if requirement.minutes is not None:
        parts.append(_duration(requirement.minutes))
    return " · ".join(parts)


def prerequisite(needed: Prerequisite, names: Mapping[str, str]) -> str:
    """“AI Essentials”, “One of: A, B”: by the names that the catalogue knows."""
    known = [names.get(one, one) for one in needed.achievements]
    if needed.count == len(known):
        return " and ".join(known)
    number = "One" if needed.count == 1 else str(needed.count)
    return f"{number} of: {', '.join(known)}"


def award_rule(rubric: Rubric) -> str:
    """By which rule levels become an outcome."""
    threshold = rubric.rule.threshold_percent
    if threshold is None:
        return "Awarded where every criterion reaches its pass level."
    return f"Awarded from {threshold} % of the weighted points, where every must-pass criterion is passed."


def second_ratings(version: AchievementVersion) -> str:
    """How second ratings are drawn and settled."""
    if not version.second_rating_percent:
        return "Submissions are rated once."
    share = (
        "Every submission is"
        if version.second_rating_percent == 100
        else f"{version.second_rating_percent} % are"
    )
    return f"{share} rated twice: {_tolerance(version)}; {_RESOLUTIONS[version.resolution]}."


def criterion_facts(criterion: Criterion) -> str:
    """“Skill · weight 2”."""
    return f"{str(criterion.kind).capitalize()} · weight {criterion.weight}"


def _tolerance(version: AchievementVersion) -> str:
    tolerance, parts = version.tolerance, []
    parts.append(_steps("the levels of a criterion", tolerance.steps))
    for criterion, steps in tolerance.per_criterion:
        if steps != tolerance.steps:
            parts.append(_steps(f"those of “{version.rubric.criterion(criterion).title}”", steps))
    return ", ".join(parts)


def _steps(what: str, steps: int) -> str:
    if not steps:
        return f"{what} must be the same"
    return f"{what} may differ by {steps}"


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return f"{minutes} minutes"
    return f"{hours} h" if not rest else f"{hours} h {rest} min"
