"""How a badge is put into words; no Qt."""

from collections.abc import Mapping
from typing import Final

from assessor_app.domain.achievement import (
    AchievementVersion,
    Component,
    Prerequisite,
    Requirement,
    Tier,
)
from assessor_app.domain.comparison import ResolutionRule
from assessor_app.domain.rubric import Criterion, CriterionKind, Rubric
from ui.models.badge_words import METHODS
from ui.models.roles import together
from ui.words.translate import Worded, translate

COMPONENTS: Final = Worded(
    lambda: {
        Component.KNOWLEDGE: translate("Catalogue", "Knowledge"),
        Component.SKILL: translate("Catalogue", "Skill"),
        Component.APPLICATION: translate("Catalogue", "Application"),
    }
)
_RESOLUTIONS: Final = Worded(
    lambda: {
        ResolutionRule.FIRST: translate("Catalogue", "where two ratings agree, the first one counts"),
        ResolutionRule.MEAN: translate("Catalogue", "where two ratings agree, the mean level counts"),
        ResolutionRule.LOWER: translate("Catalogue", "where two ratings agree, the lower level counts"),
    }
)
_HOUR: Final = 60
_YEAR: Final = 12
CRITERION_KINDS: Final = Worded(
    lambda: {
        CriterionKind.KNOWLEDGE: translate("Catalogue", "Knowledge"),
        CriterionKind.SKILL: translate("Catalogue", "Skill"),
        CriterionKind.BEHAVIOUR: translate("Catalogue", "Behaviour"),
    }
)


def rung(tier: Tier) -> int:
    """1, 2 or 3: how many pips."""
    return list(Tier).index(tier) + 1


def validity(months: int | None) -> str:
    """“Valid for 2 years”."""
    if months is None:
        return translate("Catalogue", "Does not expire")
    if months % _YEAR == 0:
        years = months // _YEAR
        return (
            translate("Catalogue", "Valid for 1 year")
            if years == 1
            else translate("Catalogue", "Valid for {0} years").format(years)
        )
    return (
        translate("Catalogue", "Valid for 1 month")
        if months == 1
        else translate("Catalogue", "Valid for {0} months").format(months)
    )


def twice(percent: int) -> str:
    """“10 % rated twice”."""
    words = {0: translate("Catalogue", "Rated once"), 100: translate("Catalogue", "All rated twice")}
    return words.get(percent, translate("Catalogue", "{0} % rated twice").format(percent))


def asks(requirement: Requirement) -> str:
    """“Quiz · at least 80 %”: the method and its figures."""
    parts = [METHODS[requirement.method]]
    if requirement.count > 1:
        parts.append(translate("Catalogue", "{0} of them").format(requirement.count))
    if requirement.threshold_percent is not None:
        parts.append(translate("Catalogue", "at least {0} %").format(requirement.threshold_percent))
    if requirement.minutes is not None:
        parts.append(_duration(requirement.minutes))
    return " · ".join(parts)


def prerequisite(needed: Prerequisite, names: Mapping[str, str]) -> str:
    """“AI Essentials”, “One of: A, B”: by the names that the catalogue knows."""
    known = [names.get(one, one) for one in needed.achievements]
    if needed.count == len(known):
        return together(known)
    number = translate("Catalogue", "One") if needed.count == 1 else str(needed.count)
    return translate("Catalogue", "{0} of: {1}").format(number, ", ".join(known))


def award_rule(rubric: Rubric) -> str:
    """By which rule levels become an outcome."""
    threshold = rubric.rule.threshold_percent
    if threshold is None:
        return translate("Catalogue", "Awarded where every criterion reaches its pass level.")
    return translate(
        "Catalogue", "Awarded from {0} % of the weighted points, where every must-pass criterion is passed."
    ).format(threshold)


def second_ratings(version: AchievementVersion) -> str:
    """How second ratings are drawn and settled."""
    if not version.second_rating_percent:
        return translate("Catalogue", "Submissions are rated once.")
    share = (
        translate("Catalogue", "Every submission is")
        if version.second_rating_percent == 100
        else translate("Catalogue", "{0} % are").format(version.second_rating_percent)
    )
    return translate("Catalogue", "{0} rated twice: {1}; {2}.").format(
        share, _tolerance(version), _RESOLUTIONS[version.resolution]
    )


def criterion_facts(criterion: Criterion) -> str:
    """“Skill · weight 2”."""
    return translate("Catalogue", "{0} · weight {1}").format(
        CRITERION_KINDS[criterion.kind], criterion.weight
    )


def _tolerance(version: AchievementVersion) -> str:
    tolerance, parts = version.tolerance, []
    parts.append(_steps(translate("Catalogue", "the levels of a criterion"), tolerance.steps))
    for criterion, steps in tolerance.per_criterion:
        if steps != tolerance.steps:
            parts.append(
                _steps(
                    translate("Catalogue", "those of “{0}”").format(
                        version.rubric.criterion(criterion).title
                    ),
                    steps,
                )
            )
    return ", ".join(parts)


def _steps(what: str, steps: int) -> str:
    if not steps:
        return translate("Catalogue", "{0} must be the same").format(what)
    return translate("Catalogue", "{0} may differ by {1}").format(what, steps)


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return translate("Catalogue", "{0} minutes").format(minutes)
    return (
        translate("Catalogue", "{0} h").format(hours)
        if not rest
        else translate("Catalogue", "{0} h {1} min").format(hours, rest)
    )
