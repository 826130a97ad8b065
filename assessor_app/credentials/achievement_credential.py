"""An Open Badges 3.0 AchievementCredential on the VC Data Model 2.0, from plain facts.

The canonical JSON form: a list wherever several are allowed, no null, no empty list, points as text.
Evidence is named by a random urn and bound by `digestSRI` on the same object (VC Data Model 2.0 §5.3).
What JSON Schema cannot see (that results point at descriptions and levels of this achievement) is
checked here.
Source: 1EdTech Open Badges 3.0, data model.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from assessor_app.credentials.contexts import OB3, VC2
from assessor_app.credentials.facts import (
    AchievementFacts,
    Alignment,
    AwardFacts,
    EvidenceFacts,
    Identity,
    IssuerProfile,
    RelatedAchievement,
    RubricCriterion,
    RubricLevel,
    StatusPlace,
    digest_sri,
)
from assessor_app.credentials.times import stamp

Document = dict[str, Any]
Fill = Callable[[str], str]

CONTEXTS = (VC2, OB3)
TYPES = ("VerifiableCredential", "AchievementCredential")


class BadFacts(ValueError):
    """These facts do not make a credential; the message says which and why."""


def build_credential(award: AwardFacts) -> Document:
    """The unsigned credential; raises BadFacts."""
    check_facts(award)
    return _without_missing(
        {
            "@context": list(CONTEXTS),
            "id": award.id,
            "type": list(TYPES),
            "name": award.achievement.name,
            "issuer": build_profile(award.issuer),
            "validFrom": stamp(award.valid_from),
            "validUntil": stamp(award.valid_until) if award.valid_until else None,
            "awardedDate": stamp(award.awarded) if award.awarded else None,
            "credentialSubject": _subject(award),
            "evidence": [_evidence(evidence) for evidence in award.evidence],
            "credentialStatus": build_status(award.status) if award.status else None,
        }
    )


def build_profile(issuer: IssuerProfile) -> Document:
    """The issuer as an Open Badges Profile."""
    return _without_missing(
        {
            "id": issuer.id,
            "type": ["Profile"],
            "name": issuer.name,
            "url": issuer.url,
            "description": issuer.description,
            "email": issuer.email,
        }
    )


def build_status(place: StatusPlace) -> Document:
    """The entry that points into a Bitstring Status List."""
    return {
        "id": f"{place.list_id}#{place.index}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": place.purpose,
        "statusListIndex": str(place.index),
        "statusListCredential": place.list_id,
    }


def slot_values(award: AwardFacts) -> list[str]:
    """What differs from award to award, in the order in which `build_credential` writes it (see
    `slots.py`).
    """
    values = [award.id, stamp(award.valid_from)]
    if award.valid_until:
        values.append(stamp(award.valid_until))
    if award.awarded:
        values.append(stamp(award.awarded))
    recipient = award.recipient
    if recipient.id:
        values.append(recipient.id)
    for identity in recipient.identities:
        values.append(identity.value)
        if identity.salt is not None:
            values.append(identity.salt)
    values += [level for _, level in award.achieved]
    for evidence in award.evidence:
        values += (evidence.id, evidence.name)
        if evidence.description:
            values.append(evidence.description)
        if evidence.media_type:
            values.append(evidence.media_type)
        values.append(digest_sri(evidence.sha256))
    if award.status:
        index = str(award.status.index)
        values += (f"{award.status.list_id}#{index}", index)
    return values


def shape_key(award: AwardFacts) -> tuple[Any, ...]:
    """What two awards must share for their credentials to differ in their slots alone (with one issuer and
    achievement object).
    """
    recipient, status = award.recipient, award.status
    return (
        award.valid_until is None,
        award.awarded is None,
        recipient.id is None,
        tuple([(identity.kind, identity.salt is None) for identity in recipient.identities]),
        tuple([criterion for criterion, _ in award.achieved]),
        tuple([(not entry.description, not entry.media_type) for entry in award.evidence]),
        None if status is None else (status.list_id, status.purpose),
    )


def check_facts(award: AwardFacts) -> None:
    """Raises BadFacts where the facts contradict each other or the format."""
    _check_achievement(award.achievement)
    _check_award(award)


def _check_award(award: AwardFacts) -> None:
    if not award.recipient.id and not award.recipient.identities:
        raise BadFacts("a recipient needs an id or an identity")
    check_times(award)
    _check_levels(award)
    if len(award.evidence) != len({evidence.id for evidence in award.evidence}):
        raise BadFacts("two pieces of evidence have one id")


def check_times(award: AwardFacts) -> None:
    """Raises BadFacts where the credential would end before it begins, or its status index is none."""
    times = (award.valid_from, award.valid_until, award.awarded)
    if any(time is not None and time.tzinfo is None for time in times):
        raise BadFacts("a time without a zone")
    if award.valid_until is not None and award.valid_until <= award.valid_from:
        raise BadFacts("the credential would end before it begins")
    if award.status is not None and award.status.index < 0:
        raise BadFacts("a status index cannot be negative")


def _check_levels(award: AwardFacts) -> None:
    achieved = award.achieved
    criteria = award.achievement.criteria
    known = {criterion.id: criterion for criterion in criteria}
    named = [criterion for criterion, _ in achieved]
    if named != [criterion for criterion in known if criterion in set(named)]:
        raise BadFacts("the results do not follow the rubric's criteria")  # one without a level has none
    for criterion in criteria if achieved else ():
        if criterion.required_level is not None and criterion.id not in named:
            raise BadFacts(f"“{criterion.name}” must be passed, and has no level")
    for name, level in achieved:
        criterion = known[name]
        if not any(level == one.id for one in criterion.levels):
            raise BadFacts(f"“{criterion.name}” has no such level")


def _check_achievement(achievement: AchievementFacts) -> None:
    if not achievement.criteria_narrative and not achievement.criteria_url:
        raise BadFacts("an achievement needs criteria: a narrative or an address")
    ids = [achievement.id]
    for criterion in achievement.criteria:
        levels = [level.id for level in criterion.levels]
        if criterion.required_level is not None and criterion.required_level not in levels:
            raise BadFacts(f"“{criterion.name}” requires a level that it does not have")
        ids += [criterion.id, *levels]
    if len(ids) != len(set(ids)):
        raise BadFacts("one id names two parts of the achievement")
    for several in (achievement.tags, achievement.alignments):
        if len(several) != len(set(several)):
            raise BadFacts("a tag or an alignment stands twice")


def _subject(award: AwardFacts) -> Document:
    return _without_missing(
        {
            "id": award.recipient.id,
            "type": ["AchievementSubject"],
            "identifier": [_identity(identity) for identity in award.recipient.identities],
            "achievement": build_achievement(award.achievement),
            "result": [
                {"type": ["Result"], "resultDescription": criterion, "achievedLevel": level}
                for criterion, level in award.achieved
            ],
        }
    )


def _identity(identity: Identity) -> Document:
    return _without_missing(
        {
            "type": "IdentityObject",
            "hashed": identity.hashed,
            "identityHash": identity.value,
            "identityType": identity.kind,
            "salt": identity.salt,
        }
    )


def build_achievement(achievement: AchievementFacts) -> Document:
    """The achievement (badge class) as it stands in every credential of it."""
    image = {"id": achievement.image, "type": "Image", "caption": achievement.image_caption}
    return _without_missing(
        {
            "id": achievement.id,
            "type": ["Achievement"],
            "achievementType": achievement.kind,
            "name": achievement.name,
            "description": achievement.description,
            "criteria": _without_missing(
                {"id": achievement.criteria_url, "narrative": achievement.criteria_narrative}
            ),
            "image": _without_missing(image) if achievement.image else None,
            "humanCode": achievement.human_code,
            "inLanguage": achievement.language,
            "version": achievement.version,
            "tag": list(achievement.tags),
            "alignment": [_alignment(alignment) for alignment in achievement.alignments],
            "related": [_related(related) for related in achievement.related],
            "resultDescription": [_criterion(criterion) for criterion in achievement.criteria],
            "endorsement": [json.loads(text) for text in achievement.endorsements],
        }
    )


def _alignment(alignment: Alignment) -> Document:
    return _without_missing(
        {
            "type": ["Alignment"],
            "targetName": alignment.name,
            "targetUrl": alignment.url,
            "targetFramework": alignment.framework,
            "targetCode": alignment.code,
            "targetDescription": alignment.description,
            "targetType": alignment.kind,
        }
    )


def _related(related: RelatedAchievement) -> Document:
    return _without_missing(
        {"id": related.id, "type": ["Related"], "version": related.version, "inLanguage": related.language}
    )


def _criterion(criterion: RubricCriterion) -> Document:
    return _without_missing(
        {
            "id": criterion.id,
            "type": ["ResultDescription"],
            "name": criterion.name,
            "resultType": "RubricCriterionLevel",
            "requiredLevel": criterion.required_level,
            "rubricCriterionLevel": [_level(level) for level in criterion.levels],
        }
    )


def _level(level: RubricLevel) -> Document:
    return _without_missing(
        {
            "id": level.id,
            "type": ["RubricCriterionLevel"],
            "name": level.name,
            "description": level.description,
            "level": level.level,
            "points": level.points,
        }
    )


def _evidence(evidence: EvidenceFacts) -> Document:
    return _without_missing(
        {
            "id": evidence.id,
            "type": ["Evidence"],
            "name": evidence.name,
            "description": evidence.description or None,
            "mediaType": evidence.media_type or None,
            "digestSRI": digest_sri(evidence.sha256),
        }
    )


def _without_missing(members: Mapping[str, Any]) -> Document:
    return {name: value for name, value in members.items() if value is not None and value != []}
