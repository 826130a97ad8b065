"""Each link of an award's proof, broken once."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from assessor_app.credentials.proof import (
    CLOSE_DOMAIN,
    COMMITMENT_DOMAIN,
    DERIVATION_DOMAIN,
    KEY_DOMAIN,
    LIMIT,
    RATERS_DOMAIN,
    BadProofDocument,
    Decided,
    Proven,
    build_proof,
    check_proof,
    close_payload,
    commitment_payload,
    derivation_payload,
    key_payload,
    raters_payload,
)
from assessor_app.ledger.canonical import canonical
from assessor_app.ledger.commitment import Field, commit
from assessor_app.ledger.statement import make_statement
from tests.credentials.award_samples import KEY, NOW, OTHER_KEY
from tests.credentials.proof_samples import (
    ADMIN,
    BLIND,
    LEAD,
    ORIGINAL,
    RATERS,
    SALT,
    altered,
    certificate,
    decided,
    other,
    parts,
)

AWARD = "urn:uuid:1"


def check(data: bytes, **changes: Any) -> Proven:
    return check_proof(data, **{"award": AWARD, "issuer": KEY.did, "issuer_key": KEY.public, **changes})


def test_a_proof_that_holds_says_what_it_shows() -> None:
    proven = check(build_proof(parts()))
    assert (proven.ratings, proven.rubric) == (2, "cc" * 32)
    assert proven.originals == {ORIGINAL}
    assert proven.opened == {}
    assert "different people" in " ".join(proven.steps)
    assert json.loads(build_proof(parts()))["limit"] == LIMIT


def test_one_rating_takes_the_same_path() -> None:
    assert check(build_proof(parts(raters=RATERS[:1]))).ratings == 1


def test_opened_levels_are_what_was_committed_to() -> None:
    made = parts(opened=True)
    proven = check(build_proof(made))
    assert [dict(fields) for fields in proven.opened.values()] == [{"level/a": "sound"}] * 2
    first = made.opened[0]
    lie = replace(first, fields={"level/a": Field(value="excellent", salt=first.fields["level/a"].salt)})
    with pytest.raises(BadProofDocument, match="opened field"):
        check(other(made, opened=[lie]))
    lie = replace(first, hashes={**first.hashes, "level/b": "00" * 32})
    with pytest.raises(BadProofDocument, match="opened rating"):
        check(other(made, opened=[lie]))


def test_decided_levels_are_shown_together_or_not_at_all() -> None:
    made = parts()
    assert check(build_proof(made)).levels is None
    shown = check(other(made, decided=decided("level/a", "level/b", "rule")))
    assert shown.levels == {"a": "sound", "b": "excellent"}
    with pytest.raises(BadProofDocument, match="missing"):
        check(other(made, decided=decided("level/a")))


def test_one_key_may_be_certified_for_two_roles() -> None:
    made = parts()
    check(other(made, keys=[*made.keys, certificate(LEAD, "admin")]))


def test_nothing_dates_or_places_a_commitment() -> None:
    document = json.loads(build_proof(parts()))
    for envelope in document["commitments"]:
        assert set(envelope) == {"domain", "payload", "signatures"}
        assert set(envelope["payload"]) == {"commitment"}
    reversed_parts = replace(parts(), commitments=list(reversed(parts().commitments)))
    assert build_proof(reversed_parts) == build_proof(parts())


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"award": "urn:uuid:2"}, "another award"),
        ({"issuer": "did:web:other.example"}, "another issuer"),
        ({"issuer_key": OTHER_KEY.public}, "not signed by the expected key"),
    ],
)
def test_it_is_this_awards_and_this_issuers(changes: dict[str, Any], says: str) -> None:
    with pytest.raises(BadProofDocument, match=says):
        check(build_proof(parts()), **changes)


def lead_from(begins: timedelta, ends: timedelta | None) -> bytes:
    """A certificate of the lead's key from then until then, counted from when the log was written."""
    payload = key_payload(
        issuer=KEY.did,
        key=LEAD.public,
        role="lead",
        begins=NOW + begins,
        ends=None if ends is None else NOW + ends,
    )
    return make_statement(KEY_DOMAIN, payload, KEY).data


@pytest.mark.parametrize(
    ("times", "holds"),
    [
        ([(-timedelta(days=9), None)], True),
        ([(-timedelta(days=9), timedelta(0))], True),  # it acted, and was replaced the same moment
        ([(timedelta(minutes=4), None)], True),  # a clock that is slow
        ([(-timedelta(days=9), -timedelta(days=1))], False),  # it had lost the role
        ([(timedelta(days=1), None)], False),  # it had not got it yet
        ([(-timedelta(days=9), -timedelta(days=1)), (timedelta(days=1), None)], False),  # between the two
        ([(-timedelta(days=9), -timedelta(days=1)), (-timedelta(hours=1), None)], True),
    ],
)
def test_the_leads_key_was_certified_when_it_acted(
    times: list[tuple[timedelta, timedelta | None]], *, holds: bool
) -> None:
    made = parts()
    proof = other(made, keys=[*(lead_from(*one) for one in times), certificate(ADMIN, "admin")])
    if holds:
        assert check(proof).ratings == 2
    else:
        with pytest.raises(BadProofDocument, match="did not hold then"):
            check(proof)


def broken() -> dict[str, Callable[[], bytes]]:
    made = parts()
    roots = [json.loads(data)["payload"]["commitment"] for data in made.commitments]
    extra = make_statement(COMMITMENT_DOMAIN, commitment_payload("ee" * 32), RATERS[0]).data
    same_key = make_statement(COMMITMENT_DOMAIN, commitment_payload(roots[1]), RATERS[0]).data
    dated = make_statement(COMMITMENT_DOMAIN, {"commitment": roots[0], "at": "2026"}, RATERS[0]).data
    forged_close = make_statement(CLOSE_DOMAIN, close_payload(roots, rubric="00" * 32, blind=[BLIND]), LEAD)
    keys = [key.public for key in RATERS]
    not_different = {**raters_payload(keys, roster="dd" * 32, salt=SALT), "different": False}
    foreign = derivation_payload(original=ORIGINAL, blind="99" * 32, steps=[])
    honest = derivation_payload(original=ORIGINAL, blind=BLIND, steps=[])
    later = parts(raters=RATERS[:1])
    refused = commit({"outcome": "not yet"}, {"outcome": b"o" * 32})
    lie = Decided(
        fields={"outcome": Field(value="award", salt=refused.fields["outcome"].salt)}, hashes=refused.hashes
    )
    return {
        "no certificate": lambda: other(made, keys=[]),
        "an admin signs as lead": lambda: other(made, keys=[certificate(LEAD, "admin")]),
        "a rater's key is certified": lambda: other(
            made, keys=[*made.keys, certificate(RATERS[0], "assessor")]
        ),
        "certified by itself": lambda: other(made, keys=[certificate(LEAD, "lead", by=LEAD)]),
        "a commitment dropped": lambda: other(made, commitments=made.commitments[:1]),
        "no commitments": lambda: other(made, commitments=[]),
        "a commitment added": lambda: other(made, commitments=[*made.commitments, extra]),
        "a commitment replaced": lambda: other(made, commitments=[made.commitments[0], extra]),
        "one key rated twice": lambda: other(made, commitments=[made.commitments[0], same_key]),
        "a dated commitment": lambda: other(made, commitments=[dated, made.commitments[1]]),
        "a close that was not logged": lambda: other(
            made, close=replace(made.close, statement=forged_close.data)
        ),
        "another entry": lambda: other(made, close=replace(made.close, entry=made.reveal.entry)),
        "another place": lambda: other(made, close=replace(made.close, index=made.close.index - 1)),
        "reveal before the checkpoint": lambda: other(made, checkpoint=made.head, consistency=[]),
        "no consistency": lambda: other(made, consistency=made.consistency[:-1]),
        "heads swapped": lambda: other(made, checkpoint=made.head, head=made.checkpoint),
        "another case's reveal": lambda: other(made, reveal=later.reveal, head=later.head),
        "another log": lambda: other(made, origin="assessor/other"),
        "raters' keys of others": lambda: other(
            made,
            raters=make_statement(
                RATERS_DOMAIN, raters_payload(keys[:1], roster="dd" * 32, salt=SALT), LEAD
            ).data,
        ),
        "not said to differ": lambda: other(
            made, raters=make_statement(RATERS_DOMAIN, not_different, LEAD).data
        ),
        "said by an admin": lambda: other(
            made,
            raters=make_statement(
                RATERS_DOMAIN, raters_payload(keys, roster="dd" * 32, salt=SALT), ADMIN
            ).data,
        ),
        "a copy that nobody rated": lambda: other(
            made, derivations=[make_statement(DERIVATION_DOMAIN, foreign, ADMIN).data]
        ),
        "a derivation by a stranger": lambda: other(
            made, derivations=[make_statement(DERIVATION_DOMAIN, honest, OTHER_KEY).data]
        ),
        "not awarded": lambda: build_proof(parts(decision=refused)),
        "not awarded, and it lies": lambda: other(parts(decision=refused), decided=lie),
        "another decision's fields": lambda: other(made, decided=lie),
        "the outcome hidden": lambda: other(made, decided=Decided(fields={}, hashes=made.decided.hashes)),
        "decided by another rubric": lambda: build_proof(parts(decision_rubric="00" * 32)),
        "decided before the reveal": lambda: other(made, decision=made.reveal),
        "another case's decision": lambda: other(made, decision=later.decision),
        "no derivation": lambda: other(made, derivations=[]),
        "a member added": lambda: altered(build_proof(made), note="x"),
        "a member dropped": lambda: canonical(
            {name: value for name, value in json.loads(build_proof(made)).items() if name != "raters"}
        ),
        "no members": lambda: b"{}",
        "other types": lambda: altered(build_proof(made), commitments="x", close=[], keys={}),
        "laid out otherwise": lambda: build_proof(made) + b"\n",
        "no JSON": lambda: b"\xff",
        "deep": lambda: b"[" * 10**5,
    }


@pytest.mark.parametrize("name", sorted(broken()))
def test_every_broken_link_is_found(name: str) -> None:
    with pytest.raises(BadProofDocument):
        check(broken()[name]())


def test_every_byte_counts() -> None:
    data = build_proof(parts(opened=True))
    places = random.Random(1).sample(range(len(data)), 300)
    accepted = []
    for place in places:
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        try:
            check(changed)
        except BadProofDocument:
            continue
        accepted.append((place, data[place - 20 : place + 20]))
    assert accepted == []
