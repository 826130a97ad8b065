"""A third rating in the proof: by which rule it counts was signed before; and what a decision overrides."""

import json
from dataclasses import replace

import pytest

from assessor_app.credentials.proof import (
    OVERRIDES,
    RULE,
    BadProofDocument,
    Decided,
    ProofParts,
    build_proof,
    check_proof,
)
from assessor_app.ledger.commitment import Opening, commit
from tests.credentials.award_samples import KEY, Key
from tests.credentials.proof_samples import RATERS, altered, parts

AWARD = "urn:uuid:1"
THREE = (*RATERS, Key(23))
PATHS = ("outcome", RULE, OVERRIDES, "level/a")


def steps(data: bytes) -> str:
    proven = check_proof(data, award=AWARD, issuer=KEY.did, issuer_key=KEY.public)
    return " ".join(proven.steps)


def decision(rule: str, overrides: str = "") -> Opening:
    values = {"outcome": "award", RULE: rule, OVERRIDES: overrides, "level/a": "sound"}
    return commit(values, {path: path.encode().ljust(32) for path in PATHS})


def shown(made: ProofParts, opening: Opening) -> bytes:
    return build_proof(replace(made, decided=Decided(fields=opening.fields, hashes=opening.hashes)))


def test_the_rule_of_a_third_rating_is_shown_as_it_was_signed() -> None:
    found = steps(build_proof(parts(raters=THREE, third="nearest")))
    assert "(nearest) was signed before the case was closed" in found
    opening = decision("nearest")
    assert "nearest" in steps(shown(parts(raters=THREE, third="nearest", decision=opening), opening))


def test_a_decision_by_another_rule_than_was_fixed_is_found() -> None:
    opening = decision("expert")
    with pytest.raises(BadProofDocument, match="another rule than was fixed"):
        steps(shown(parts(raters=THREE, third="nearest", decision=opening), opening))


def test_what_a_lead_decided_later_is_by_no_rule_of_a_third() -> None:
    opening = decision("override", "ab" * 32)
    found = steps(shown(parts(raters=THREE, third="nearest", decision=opening), opening))
    assert "overrides an earlier one" in found
    opening = decision("override")
    assert "overrides" not in steps(shown(parts(decision=opening), opening))


def test_a_rule_that_the_close_names_must_be_there_and_no_other() -> None:
    made = build_proof(parts(raters=THREE, third="nearest"))
    document = json.loads(made)
    del document["third"]
    with pytest.raises(BadProofDocument, match="is missing"):
        steps(altered(b"{}", **document))
    without = build_proof(parts(raters=THREE))
    assert "signed before the case was closed" not in steps(without), "as cases of before were closed"
    with pytest.raises(BadProofDocument, match="the close does not name"):
        steps(altered(without, third=json.loads(made)["third"]))
    other = json.loads(build_proof(parts(raters=THREE, third="expert")))["third"]
    with pytest.raises(BadProofDocument):
        steps(altered(made, third=other))
