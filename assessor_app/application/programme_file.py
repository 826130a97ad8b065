"""The programme file: one JSON form of frameworks, policies, badges and rubrics (docs/programme-file.md).

`parse` and `write` turn the file's bytes into a Programme and back; what `to_document` returns is
deterministic, and a rubric is named by the hash of its document.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import rfc8785

from assessor_app.application.programme_reading import (
    FORMAT,
    FORMAT_VERSION,
    read_achievement,
    read_programme,
    read_rubric,
    read_version,
)
from assessor_app.application.strict_json import Place, load
from assessor_app.domain.achievement import (
    Achievement,
    AchievementVersion,
    Requirement,
)
from assessor_app.domain.appeals import AppealRules
from assessor_app.domain.comparison import Tolerance
from assessor_app.domain.forms import Form
from assessor_app.domain.programme import Framework, Programme
from assessor_app.domain.rubric import Rubric

Document = dict[str, Any]
"""A JSON object: str, int, bool, None, lists and objects of them."""

PLACEHOLDER = "[Company]"  # stands for the organisation's name in every text of a file


def parse(content: bytes, *, file: str, organisation: str | None = None) -> Programme:
    """Read a programme file.

    file: its name, for messages; organisation: put in place of “[Company]” in every text, else that stays.
    Raises Unusable, naming the place in the file, for anything that the documented form does not allow.
    """
    place = load(content, file=file)
    if organisation is not None:
        place = Place(file=file, path="", value=_named_for(organisation, place.value))
    return read_programme(place)


def write(programme: Programme) -> bytes:
    """Return the programme's file: UTF-8, two spaces a level, keys in the documented order, LF."""
    return (json.dumps(to_document(programme), ensure_ascii=False, indent=2) + "\n").encode()


def to_document(programme: Programme) -> Document:
    """Return the JSON form of a programme: the same programme, the same document."""
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "id": programme.id,
        "title": programme.title,
        "description": programme.description,
        "admins_release": programme.admins_release,
        "open_levels": programme.open_levels,
        **({"same_team_apart": True} if programme.same_team_apart else {}),
        **_appeals_document(programme.appeals),
        "frameworks": [_framework_document(one) for one in programme.frameworks],
        "policies": [
            {"id": one.id, "title": one.title, "version": one.version} for one in programme.policies
        ],
        "achievements": [achievement_to_document(one) for one in programme.achievements],
    }


def _appeals_document(rules: AppealRules) -> Document:
    """What a programme says of appeals; nothing where it says nothing of its own."""
    if rules == AppealRules():
        return {}
    return {
        "appeals": {
            "days": rules.days,
            "answer_days": rules.answer_days,
            "may_lower": rules.may_lower,
        }
    }


def from_document(document: object, *, file: str = "programme") -> Programme:
    """Return the programme that a document describes; raises Unusable as `parse` does."""
    return read_programme(Place(file=file, path="", value=document))


def achievement_to_document(achievement: Achievement) -> Document:
    """Return the JSON form of a badge with all its versions."""
    return {
        "id": achievement.id,
        "name": achievement.name,
        "description": achievement.description,
        "category": str(achievement.category),
        "tier": str(achievement.tier),
        "stakes": str(achievement.stakes),
        "required": achievement.required,
        "owner": achievement.owner,
        "goal": str(achievement.goal),
        "roles": list(achievement.roles),
        "tools": list(achievement.tools),
        "validity_months": achievement.validity_months,
        "alignments": [
            {"framework": one.framework} | _given(competency=one.competency, note=one.note)
            for one in achievement.alignments
        ],
        "versions": [version_to_document(one) for one in achievement.versions],
    }


def achievement_from_document(document: object, *, file: str = "achievement") -> Achievement:
    """Return the badge that a document describes; raises Unusable as `parse` does."""
    return read_achievement(Place(file=file, path="", value=document))


def version_to_document(version: AchievementVersion) -> Document:
    """Return the JSON form of one version of a badge."""
    return {
        "number": version.number,
        "criteria": version.criteria,
        "second_rating_percent": version.second_rating_percent,
        "resolution": str(version.resolution),
        "tolerance": _tolerance_document(version.tolerance),
        "prerequisites": [
            {"count": one.count, "achievements": list(one.achievements)} for one in version.prerequisites
        ],
        "requirements": [_requirement_document(one) for one in version.requirements],
        "rubric": rubric_to_document(version.rubric),
    }


def version_from_document(document: object, *, file: str = "version") -> AchievementVersion:
    """Return the version that a document describes; raises Unusable as `parse` does."""
    return read_version(Place(file=file, path="", value=document))


def rubric_to_document(rubric: Rubric) -> Document:
    """Return the JSON form of a rubric."""
    return {
        "rule": {"kind": str(rubric.rule.kind)} | _given(threshold_percent=rubric.rule.threshold_percent),
        "criteria": [
            {
                "id": criterion.id,
                "title": criterion.title,
                "description": criterion.description,
                "kind": str(criterion.kind),
                "weight": criterion.weight,
                "must_pass": criterion.must_pass,
                "pass_level": criterion.pass_level,
                "levels": [
                    {
                        "id": level.id,
                        "title": level.title,
                        "points": level.points,
                        "descriptor": level.descriptor,
                    }
                    for level in criterion.levels
                ],
            }
            for criterion in rubric.criteria
        ],
    }


def rubric_from_document(document: object, *, file: str = "rubric") -> Rubric:
    """Return the rubric that a document describes; raises Unusable as `parse` does."""
    return read_rubric(Place(file=file, path="", value=document))


def rubric_hash(rubric: Rubric) -> str:
    """Return the name of a rubric: SHA-256, in hex, of the RFC 8785 form of its document."""
    return hashlib.sha256(rfc8785.dumps(rubric_to_document(rubric))).hexdigest()


def _given(**optional: str | int | None) -> Document:
    return {key: value for key, value in optional.items() if value is not None}


def _framework_document(framework: Framework) -> Document:
    return {
        "id": framework.id,
        "title": framework.title,
        "publisher": framework.publisher,
        **_given(edition=framework.edition, url=framework.url),
        "competencies": [
            {
                "id": one.id,
                "statement": one.statement,
                "kind": str(one.kind),
                "tier": str(one.tier),
                **_given(case_id=one.case_id, url=one.url),
            }
            for one in framework.competencies
        ],
    }


def _requirement_document(requirement: Requirement) -> Document:
    document: Document = {
        "id": requirement.id,
        "component": str(requirement.component),
        "method": str(requirement.method),
        "text": requirement.text,
        "count": requirement.count,
        **_given(
            threshold_percent=requirement.threshold_percent,
            minutes=requirement.minutes,
            policy=requirement.policy,
        ),
    }
    if requirement.alternatives:
        document["alternatives"] = [_requirement_document(one) for one in requirement.alternatives]
    if requirement.form is not None:
        document["form"] = _form_document(requirement.form)
    return document


def _form_document(form: Form) -> Document:
    document: Document = {"kind": str(form.kind)}
    if form.items:
        document["items"] = [{"id": one.id, "text": one.text} for one in form.items]
    if form.scenarios:
        document["scenarios"] = [
            {"id": one.id, "title": one.title, "text": one.text} for one in form.scenarios
        ]
    return document | _given(at_least=form.at_least, least_minutes=form.least_minutes)


def _tolerance_document(tolerance: Tolerance) -> Document:
    return {
        "steps": tolerance.steps,
        "per_criterion": dict(tolerance.per_criterion),
        "same_outcome": tolerance.same_outcome,
        **_given(percent_points=tolerance.percent_points),
    }


def _named_for(organisation: str, value: object) -> object:
    if isinstance(value, str):
        return value.replace(PLACEHOLDER, organisation)
    if isinstance(value, list):
        return [_named_for(organisation, one) for one in value]
    if isinstance(value, Mapping):
        return {key: _named_for(organisation, one) for key, one in value.items()}
    return value
