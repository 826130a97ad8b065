import hashlib
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from assessor_app.credentials.achievement_credential import BadFacts, build_credential, check_facts
from assessor_app.credentials.contexts import OB3, VC2
from assessor_app.credentials.facts import (
    Recipient,
    RubricCriterion,
    digest_sri,
    hashed_email,
    plain_name,
    sha256_of_sri,
)
from assessor_app.credentials.schema import BadSchema, check_schema
from tests.credentials.award_samples import NOW, award, award_with, badge


def test_the_document_is_in_the_canonical_form() -> None:
    document = build_credential(award())
    assert document["@context"] == [VC2, OB3]
    assert document["type"] == ["VerifiableCredential", "AchievementCredential"]
    assert document["validFrom"].endswith("Z")
    assert "issuanceDate" not in document
    subject = document["credentialSubject"]
    description = subject["achievement"]["resultDescription"][0]
    assert description["resultType"] == "RubricCriterionLevel"
    assert [level["points"] for level in description["rubricCriterionLevel"]] == ["0", "1", "2", "3"]
    assert subject["result"][0]["resultDescription"] == description["id"]
    assert subject["achievement"]["achievementType"] == "MicroCredential"
    assert subject["achievement"]["related"][0]["version"] == "1"
    assert document["credentialStatus"]["statusListIndex"].isdecimal()
    check_schema(document)


def test_what_is_not_said_is_absent_and_never_null_or_empty() -> None:
    document = build_credential(award(evidence=0, subject_id=False, ends=False, status=False))
    for name in ("evidence", "validUntil", "credentialStatus"):
        assert name not in document
    check_schema(document)


def test_an_email_is_hashed_in_lower_case_with_the_salt_after_it() -> None:
    identity = hashed_email(" A@Example.COM", "Kosher")
    assert identity.value == "sha256$" + hashlib.sha256(b"a@example.comKosher").hexdigest()
    assert identity.hashed
    assert not plain_name("Zoë").hashed
    assert "Zoë" not in repr(plain_name("Zoë"))


def test_digests_of_evidence_have_one_spelling() -> None:
    digest = hashlib.sha256(b"x").hexdigest()
    assert sha256_of_sri(digest_sri(digest)) == digest
    assert sha256_of_sri(digest_sri(digest)[:-1]) is None
    assert sha256_of_sri("sha384-AAAA") is None
    assert sha256_of_sri("sha256-AAAA") is None


def test_times_need_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        build_credential(award_with(valid_from=datetime(2026, 1, 1)))  # noqa: DTZ001  # a date without a zone is what is refused


def test_facts_that_contradict_each_other_are_refused() -> None:
    made = award()
    foreign = badge(2, 3).criteria[0].levels[0].id
    first = made.achievement.criteria[0]
    bad = [
        replace(made, recipient=Recipient()),
        replace(made, valid_until=made.valid_from - timedelta(days=1)),
        replace(made, achieved=((first.id, foreign), *made.achieved[1:])),
        replace(made, achieved=((foreign, foreign), *made.achieved[1:])),
        replace(made, achieved=(*made.achieved, made.achieved[-1])),
        replace(made, achieved=(*made.achieved[1:], made.achieved[0])),
        replace(made, evidence=(made.evidence[0], made.evidence[0])),
        replace(made, achievement=replace(made.achievement, criteria_narrative=None)),
        replace(made, achievement=replace(made.achievement, tags=("a", "a"))),
        replace(
            made,
            achievement=replace(
                made.achievement,
                criteria=(replace(first, required_level=foreign), *made.achievement.criteria[1:]),
            ),
        ),
        replace(
            made,
            achievement=replace(
                made.achievement,
                criteria=(
                    RubricCriterion(id=made.achievement.id, name="x", levels=first.levels),
                    *made.achievement.criteria[1:],
                ),
            ),
        ),
    ]
    check_facts(made)
    free = tuple(replace(one, required_level=None) for one in made.achievement.criteria)
    unscored = replace(made, achieved=made.achieved[1:], achievement=replace(made.achievement, criteria=free))
    check_facts(unscored)
    assert len(build_credential(unscored)["credentialSubject"]["result"]) == len(made.achieved) - 1
    must = replace(first, required_level=first.levels[0].id)
    bad.append(replace(unscored, achievement=replace(made.achievement, criteria=(must, *free[1:]))))
    for facts in bad:
        with pytest.raises(BadFacts):
            check_facts(facts)


def test_the_schema_sees_what_readers_would_miss() -> None:
    def document() -> dict[str, Any]:
        return build_credential(award())

    def subject(made: dict[str, Any]) -> dict[str, Any]:
        value: dict[str, Any] = made["credentialSubject"]
        return value

    changes = {
        "criteria": lambda made: subject(made)["achievement"].pop("criteria"),
        "kind": lambda made: subject(made)["achievement"].update(achievementType="Microcredential"),
        "no subject": lambda made: [subject(made).pop(name) for name in ("id", "identifier")],
        "no zone": lambda made: made.update(validFrom="2026-01-01T00:00:00"),
        "old date": lambda made: made.update(issuanceDate="2026-01-01T00:00:00Z"),
        "points": lambda made: subject(made)["achievement"]["resultDescription"][0]["rubricCriterionLevel"][
            0
        ].update(points=3),
        "empty": lambda made: made.update(evidence=[]),
        "image": lambda made: subject(made).update(image={"id": "urn:x:1", "type": "Image", "alt": "x"}),
        "contexts": lambda made: made.update({"@context": [OB3, VC2]}),
        "foreign level": lambda made: subject(made)["result"][0].update(
            achievedLevel=subject(made)["result"][1]["achievedLevel"]
        ),
        "foreign description": lambda made: subject(made)["result"][0].update(resultDescription="urn:x:1"),
        "required level": lambda made: subject(made)["achievement"]["resultDescription"][0].update(
            requiredLevel="urn:x:1"
        ),
        "status": lambda made: made.update(credentialStatus=[made["credentialStatus"]]),
    }
    check_schema(document())
    for change in changes.values():
        made = document()
        change(made)  # type: ignore[no-untyped-call]  # a lambda of the table above
        with pytest.raises(BadSchema):
            check_schema(made)


def test_values_keep_to_their_range() -> None:
    made = build_credential(award())
    achievement = made["credentialSubject"]["achievement"]
    achievement["resultDescription"].append(
        {
            "id": "urn:x:total",
            "type": ["ResultDescription"],
            "name": "Total",
            "resultType": "RawScore",
            "valueMin": "0",
            "valueMax": "12",
        }
    )
    made["credentialSubject"]["result"].append(
        {"type": ["Result"], "resultDescription": "urn:x:total", "value": "12"}
    )
    check_schema(made)
    made["credentialSubject"]["result"][-1]["value"] = "12.5"
    with pytest.raises(BadSchema, match="range"):
        check_schema(made)


def test_now_has_a_zone() -> None:
    assert NOW.tzinfo is not None
