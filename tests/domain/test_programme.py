"""A programme refuses to contradict itself."""

from dataclasses import replace
from typing import Any

import pytest

from assessor_app.domain.achievement import (
    Achievement,
    AchievementVersion,
    Alignment,
    Category,
    Component,
    Goal,
    Method,
    Prerequisite,
    Requirement,
    Stakes,
    Tier,
)
from assessor_app.domain.comparison import ResolutionRule, Tolerance
from assessor_app.domain.definitions import InvalidDefinition
from assessor_app.domain.programme import Competency, Framework, Policy, Programme
from assessor_app.domain.rubric import CriterionKind
from tests.domain.test_rubric import a_rubric


def a_requirement(**changed: Any) -> Requirement:
    fields: dict[str, Any] = {
        "id": "samples",
        "component": Component.SKILL,
        "method": Method.WORK_SAMPLE,
        "text": "Hand in three examples.",
        "count": 3,
    }
    return Requirement(**fields | changed)


def a_version(**changed: Any) -> AchievementVersion:
    fields: dict[str, Any] = {
        "number": 1,
        "criteria": "The holder has shown it.",
        "requirements": (a_requirement(),),
        "rubric": a_rubric(),
        "second_rating_percent": 20,
        "tolerance": Tolerance(steps=1),
        "resolution": ResolutionRule.MEAN,
    }
    return AchievementVersion(**fields | changed)


def an_achievement(**changed: Any) -> Achievement:
    fields: dict[str, Any] = {
        "id": "ai-essentials",
        "name": "AI Essentials",
        "description": "What it is about.",
        "category": Category.FOUNDATIONAL,
        "tier": Tier.FOUNDATION,
        "stakes": Stakes.LOW,
        "required": True,
        "owner": "Learning and Development",
        "roles": (),
        "tools": (),
        "validity_months": 24,
        "goal": Goal.VERIFICATION,
        "alignments": (Alignment(framework="own", competency="safe-use"),),
        "versions": (a_version(),),
    }
    return Achievement(**fields | changed)


def a_programme(**changed: Any) -> Programme:
    competency = Competency(
        id="safe-use", statement="Uses AI safely.", kind=CriterionKind.BEHAVIOUR, tier=Tier.FOUNDATION
    )
    fields: dict[str, Any] = {
        "id": "ai",
        "title": "AI programme",
        "description": "Badges.",
        "admins_release": False,
        "open_levels": True,
        "frameworks": (Framework(id="own", title="Own", publisher="Us", competencies=(competency,)),),
        "policies": (Policy(id="data", title="Data policy", version="3"),),
        "achievements": (an_achievement(),),
    }
    return Programme(**fields | changed)


ATTESTED = (a_requirement(method=Method.SELF_ATTESTATION, count=1),)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"count": 0}, "count"),
        ({"count": True}, "count"),
        ({"threshold_percent": 101}, "threshold"),
        ({"minutes": 0}, "minutes"),
        ({"method": Method.ACKNOWLEDGEMENT}, "names a policy"),
        ({"policy": "data"}, "nothing else does"),
        ({"id": "A b"}, "id"),
        ({"text": ""}, "text"),
        (
            {"alternatives": (a_requirement(id="b", alternatives=(a_requirement(id="c"),)),)},
            "no alternatives",
        ),
    ],
)
def test_a_requirement_that_means_nothing_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidDefinition, match=words):
        a_requirement(**changed)


def test_a_threshold_is_inclusive() -> None:
    quiz = a_requirement(method=Method.QUIZ, threshold_percent=80)
    assert quiz.is_met_by_percent(8000, 10000)
    assert not quiz.is_met_by_percent(7999, 10000)
    assert a_requirement().is_met_by_percent(0, 10)
    with pytest.raises(ValueError, match="nothing"):
        quiz.is_met_by_percent(0, 0)


def test_a_count_is_a_least() -> None:
    assert not a_requirement().is_met_by_count(2)
    assert a_requirement().is_met_by_count(3)
    assert a_requirement().is_met_by_count(4)


def test_any_n_of_a_set() -> None:
    three = Prerequisite(count=2, achievements=("a", "b", "c"))
    assert not three.is_met_by(frozenset({"a", "x", "y"}))
    assert three.is_met_by(frozenset({"a", "c"}))
    with pytest.raises(InvalidDefinition, match="count"):
        Prerequisite(count=3, achievements=("a", "b"))
    with pytest.raises(InvalidDefinition, match="two"):
        Prerequisite(count=1, achievements=("a", "a"))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"number": 0}, "number"),
        ({"requirements": ()}, "at least one requirement"),
        ({"requirements": (a_requirement(), a_requirement())}, "two requirements"),
        ({"second_rating_percent": 101}, "second_rating_percent"),
        ({"tolerance": Tolerance(steps=1, per_criterion=(("style", 0),))}, "style"),
        ({"criteria": " "}, "criteria"),
    ],
)
def test_a_version_that_could_not_be_assessed_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidDefinition, match=words):
        a_version(**changed)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"validity_months": 0}, "validity"),
        ({"required": "yes"}, "required"),
        ({"versions": ()}, "needs a version"),
        ({"versions": (a_version(number=2), a_version(number=1))}, "rise"),
        ({"owner": ""}, "owner"),
        ({"roles": ("Analyst", " ")}, "roles"),
        (
            {
                "versions": (
                    a_version(prerequisites=(Prerequisite(count=1, achievements=("ai-essentials",)),)),
                )
            },
            "own prerequisite",
        ),
        ({"stakes": Stakes.HIGH, "versions": (a_version(requirements=ATTESTED),)}, "self-attestation"),
        ({"stakes": Stakes.MEDIUM, "versions": (a_version(requirements=ATTESTED),)}, "self-attestation"),
    ],
)
def test_a_badge_that_contradicts_itself_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidDefinition, match=words):
        an_achievement(**changed)


def test_low_stakes_may_rest_on_self_attestation() -> None:
    assert an_achievement(versions=(a_version(requirements=ATTESTED),)).stakes is Stakes.LOW


def test_the_newest_version_is_current() -> None:
    badge = an_achievement(versions=(a_version(), a_version(number=3)))
    assert badge.current.number == 3
    assert badge.version(1).number == 1
    with pytest.raises(KeyError):
        badge.version(2)


def test_a_programme_finds_its_parts() -> None:
    programme = a_programme()
    assert programme.achievement("ai-essentials").name == "AI Essentials"
    assert programme.framework("own").competencies[0].id == "safe-use"
    with pytest.raises(KeyError):
        programme.achievement("none")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"achievements": (an_achievement(), an_achievement())}, "two achievements"),
        ({"frameworks": ()}, "aligned with no framework"),
        (
            {"achievements": (an_achievement(alignments=(Alignment(framework="own", competency="x"),)),)},
            "no competency",
        ),
        ({"admins_release": 1}, "admins_release"),
        ({"id": "AI"}, "id"),
    ],
)
def test_a_programme_whose_parts_do_not_fit_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidDefinition, match=words):
        a_programme(**changed)


def test_unknown_prerequisites_and_policies_are_refused() -> None:
    needs = a_version(prerequisites=(Prerequisite(count=1, achievements=("nowhere",)),))
    with pytest.raises(InvalidDefinition, match="unknown prerequisite: 'nowhere'"):
        a_programme(achievements=(an_achievement(versions=(needs,)),))
    way = a_requirement(id="ack", method=Method.ACKNOWLEDGEMENT, policy="gone", count=1)
    acknowledges = a_version(requirements=(a_requirement(alternatives=(way,)),))
    with pytest.raises(InvalidDefinition, match="no policy 'gone'"):
        a_programme(achievements=(an_achievement(versions=(acknowledges,)),))


def test_programmes_are_values() -> None:
    assert a_programme() == a_programme()
    assert hash(a_programme()) == hash(a_programme())
    assert replace(a_programme(), title="Another") != a_programme()
