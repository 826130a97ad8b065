"""Endorsements and learner records: each credential within another is judged by itself."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.contexts import OB3, VC2
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.learner_record import sign_learner_record
from assessor_app.credentials.report import Report
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.terms import BadTerms
from assessor_app.credentials.trust import PinnedIssuer, TrustPolicy
from assessor_app.credentials.verify import Verifier
from tests.credentials.award_samples import ISSUER, KEY, NOW, OTHER_KEY, Key, award

RECORD = "urn:uuid:5d1ab22c-0000-4000-8000-0000000000c1"
Document = dict[str, Any]


def ok(report: Report, name: str) -> bool | None:
    return next(check.ok for check in report.checks if check.name == name)


def detail(report: Report, name: str) -> str:
    return next(check.detail for check in report.checks if check.name == name)


def endorsement(of: str, key: Key = OTHER_KEY, **changes: Any) -> Document:
    document = {
        "@context": [VC2, OB3],
        "id": f"urn:uuid:endorsement-of-{of.rpartition(':')[2]}",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "name": "We think so too",
        "issuer": {"id": key.did, "type": ["Profile"], "name": "Example Guild"},
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {
            "id": of,
            "type": ["EndorsementSubject"],
            "endorsementComment": "Hard to earn.",
        },
        **changes,
    }
    return sign(document, key, key.method, NOW)


def endorsed(*, achievement: Any = None, whole: Any = None, issuer: Any = None) -> Document:
    """A credential signed with endorsements of its parts in it."""
    document = build_credential(award())
    for holder, given in (
        (document["credentialSubject"]["achievement"], achievement),
        (document, whole),
        (document["issuer"], issuer),
    ):
        if given is not None:
            holder["endorsement"] = [given]
    return sign(document, KEY, KEY.method, NOW)


def achievement_id() -> str:
    return award().achievement.id


GUILD = PinnedIssuer(id=OTHER_KEY.did, name="Example Guild", methods={OTHER_KEY.method: OTHER_KEY.public})


@pytest.fixture
def guided(trusting: Verifier) -> Verifier:
    """A verifier that has pinned who endorses too."""
    return replace(trusting, trust=trusting.trust.with_issuers([GUILD]))


def test_an_endorser_who_takes_a_pinned_name_endorses_nothing(trusting: Verifier) -> None:
    elsewhere = PinnedIssuer(id="did:web:guild.example", name="Example Guild", methods={})
    policy = TrustPolicy(trusting.trust.issuers)
    document = endorsed(achievement=endorsement(achievement_id()))
    taken = replace(trusting, trust=policy.with_issuers([elsewhere])).document(document)
    assert (taken.outcome, ok(taken, "endorsements")) == ("valid", None), taken.checks
    assert "Guild" not in detail(taken, "endorsements")
    unknown = replace(trusting, trust=policy).document(document)
    assert ok(unknown, "endorsements") is True
    assert detail(unknown, "endorsements").endswith(f"who endorses: {OTHER_KEY.did[:60]}")
    assert ok(trusting.document(document), "endorsements") is None, "it is not among those given as trusted"


def test_endorsements_of_each_part_are_read(guided: Verifier) -> None:
    document = endorsed(
        achievement=endorsement(achievement_id()), whole=endorsement(award().id), issuer=endorsement(KEY.did)
    )
    report = guided.document(document)
    assert (report.outcome, report.ok) == ("valid", True), report.checks
    assert detail(report, "endorsements") == "all 3 endorsements hold; who endorses: Example Guild"
    assert [check.name for check in report.checks][:7] == [
        *("schema", "signature", "issuer", "trust", "validity", "status", "evidence")
    ]


def tampered(change: Callable[[Document], None]) -> Document:
    made = endorsement(achievement_id())
    change(made)
    return made


@pytest.mark.parametrize(
    "bad",
    [
        tampered(lambda one: one["credentialSubject"].update(endorsementComment="Easy.")),
        tampered(lambda one: one["issuer"].update(id=KEY.did)),
        tampered(lambda one: one.pop("proof")),
        tampered(lambda one: one["proof"][0].update(verificationMethod=KEY.method)),
        endorsement("urn:uuid:something-else"),
        sign(build_credential(award(5)), OTHER_KEY, OTHER_KEY.method, NOW),
    ],
)
def test_an_endorsement_that_does_not_hold_is_found_although_the_issuer_signed_it(
    trusting: Verifier, bad: Document
) -> None:
    report = trusting.document(endorsed(achievement=bad))
    assert (ok(report, "signature"), ok(report, "endorsements")) == (True, False), report.checks
    assert (report.outcome, report.ok) == ("changed", False)


def test_one_that_is_over_or_of_an_unknown_key_says_nothing(trusting: Verifier) -> None:
    over = endorsement(achievement_id(), validUntil="2026-02-01T00:00:00Z")
    report = trusting.document(endorsed(achievement=over))
    assert (report.outcome, report.ok, ok(report, "endorsements")) == ("valid", True, None)
    unknown = endorsement(achievement_id(), issuer={"id": "did:web:guild.example", "type": ["Profile"]})
    unknown["proof"][0]["verificationMethod"] = "did:web:guild.example#1"
    report = trusting.document(endorsed(achievement=unknown))
    assert (report.outcome, ok(report, "endorsements")) == ("valid", None)


def test_an_endorsement_is_removed_by_nobody(trusting: Verifier) -> None:
    document = endorsed(achievement=endorsement(achievement_id()))
    changed = deepcopy(document)
    del changed["credentialSubject"]["achievement"]["endorsement"]
    assert trusting.document(changed).outcome == "changed"
    moved = deepcopy(document)  # the same RDF, another JSON: the description hides in the endorsement
    achievement = moved["credentialSubject"]["achievement"]
    inner = achievement["endorsement"][0]["credentialSubject"]
    inner["humanCode"] = achievement.pop("humanCode")
    assert trusting.document(moved).ok is False


def test_endorsements_of_endorsements_end(trusting: Verifier) -> None:
    made = endorsement("urn:uuid:0")
    for number in range(1, 6):
        made = endorsement(f"urn:uuid:{number}", endorsement=[made])
    report = trusting.document(made)
    assert report.ok is False or ok(report, "endorsements") is not True
    many = build_credential(award())
    many["endorsement"] = [endorsement(award().id, id=f"urn:uuid:{number}") for number in range(65)]
    report = trusting.document(sign(many, KEY, KEY.method, NOW))
    assert (report.outcome, ok(report, "endorsements")) == ("valid", None)


def test_an_endorsement_by_itself_is_read(stranger: Verifier) -> None:
    report = stranger.document(endorsement("https://example.org/badge"))
    assert (report.outcome, report.ok, report.issuer) == ("unknown-issuer", True, "Example Guild")
    assert detail(report, "schema").startswith("it is an endorsement")
    extra = endorsement("https://example.org/badge")
    extra["credentialSubject"]["grade"] = "A"
    assert ok(stranger.document(extra), "schema") is False


def test_endorsements_as_jwt_stand_in_jwts(guided: Verifier) -> None:
    made = endorsement(award().id)
    document = {
        **build_credential(award()),
        "endorsementJwt": [sign_jwt(made, OTHER_KEY, OTHER_KEY.method).decode()],
    }
    report = guided.token(sign_jwt(document, KEY, KEY.method))
    assert (report.outcome, ok(report, "endorsements")) == ("valid", True), report.checks
    document["endorsementJwt"] = [document["endorsementJwt"][0][:-4] + "AAAA"]
    report = guided.token(sign_jwt(document, KEY, KEY.method))
    assert (report.outcome, ok(report, "endorsements")) == ("changed", False)


def credentials(count: int = 3) -> list[Document]:
    signer = BulkSigner(KEY, KEY.method)
    return [json.loads(signer.sign(award(seed), NOW)) for seed in range(count)]


def record(members: list[Document] | None = None) -> Document:
    return sign_learner_record(
        members or credentials(), KEY, KEY.method, issuer=ISSUER, identity=RECORD, at=NOW
    )


def test_a_learner_record_is_valid_with_all_in_it(trusting: Verifier, stranger: Verifier) -> None:
    document = record()
    report = trusting.credential(json_text(document).encode())
    assert (report.kind, report.outcome, report.ok) == ("ob3", "valid", True), report.checks
    assert ([part.outcome for part in report.contents], ok(report, "credentials")) == (["valid"] * 3, True)
    assert json.dumps(report.to_document())
    assert record() == document
    foreign = stranger.document(document)
    assert (foreign.outcome, foreign.ok) == ("unknown-issuer", True)


def test_openbadgeslib_accepts_our_learner_record_and_refuses_a_changed_one() -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from openbadgeslib.ob3.clr import bundled_clr_contexts
    from openbadgeslib.ob3.ldp import verify_data_integrity_proof

    pem = Ed25519PublicKey.from_public_bytes(KEY.public).public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    document = record()
    assert holds(verify_data_integrity_proof, document, pem, bundled_clr_contexts())
    for change in ("id", "name", "member"):
        changed = deepcopy(document)
        if change == "member":
            changed["credentialSubject"]["verifiableCredential"][1]["validUntil"] = "2099-01-01T00:00:00Z"
        else:
            changed[change] += "x"
        assert not holds(verify_data_integrity_proof, changed, pem, bundled_clr_contexts()), change


def holds(verify: Any, document: Document, pem: bytes, contexts: Any) -> bool:
    from openbadgeslib.errors import LibOpenBadgesException

    try:
        verify({**document, "proof": document["proof"][0]}, pem, extra_contexts=contexts)
    except LibOpenBadgesException:
        return False
    return True


def test_each_credential_of_a_record_is_judged(trusting: Verifier) -> None:
    members = credentials()
    members[1]["validUntil"] = "2099-01-01T00:00:00Z"  # and then signed around
    report = trusting.document(record(members))
    assert (ok(report, "signature"), ok(report, "credentials")) == (True, False)
    assert [part.outcome for part in report.contents] == ["valid", "changed", "valid"]
    assert (report.outcome, report.ok) == ("changed", False)
    whole = record()
    dropped = deepcopy(whole)
    dropped["credentialSubject"]["verifiableCredential"].pop()
    assert trusting.document(dropped).outcome == "changed"
    late = replace(trusting, at=NOW + timedelta(days=5000))
    report = late.document(whole)
    assert (ok(report, "validity"), report.outcome, report.ok) == (True, "expired", False)
    nested = sign_learner_record([whole], KEY, KEY.method, issuer=ISSUER, identity=f"{RECORD}2", at=NOW)
    assert trusting.document(nested).ok is False


def about(subject: Document, members: list[Document]) -> Document:
    """A record that says itself whom it is about."""
    made = record(members)
    held = made["credentialSubject"]
    held = {"type": held["type"], "verifiableCredential": held["verifiableCredential"], **subject}
    return sign({**made, "credentialSubject": held}, KEY, KEY.method, NOW)


def test_a_record_about_somebody_else_is_found(trusting: Verifier) -> None:
    members = credentials(2)
    mine, salted = members[1]["credentialSubject"], award(9).recipient.identities[0]
    mallory = {
        "type": "IdentityObject",
        "identityType": salted.kind,
        "hashed": True,
        "salt": salted.salt,
        "identityHash": salted.value,
    }
    for subject in ({"id": "mailto:mallory@example.org"}, {"id": "urn:x:m", "identifier": [mallory]}):
        report = trusting.document(about(subject, members))
        assert (ok(report, "signature"), ok(report, "credentials")) == (True, False), report.checks
        assert (report.outcome, report.ok) == ("changed", False)
        assert detail(report, "credentials") == "2 of 2 credentials in it are about somebody else"
    assert detail(trusting.document(about({"id": mine["id"]}, members)), "credentials").startswith("1 of 2")
    assert (
        ok(trusting.document(about({"identifier": mine["identifier"]}, members[1:])), "credentials") is True
    )
    apart = trusting.document(about({"identifier": [mallory]}, members))
    assert (ok(apart, "credentials"), apart.outcome) == (None, "valid"), "hashes of other salts say nothing"


def test_a_record_of_too_many_is_not_examined(trusting: Verifier) -> None:
    made = record(credentials(1))
    made["credentialSubject"]["verifiableCredential"] *= 1001
    report = trusting.document(made)
    assert (report.outcome, ok(report, "credentials"), report.contents) == ("changed", False, ())
    assert "more than are examined" in detail(report, "credentials")


def test_two_issuers_of_one_id_do_not_stand_in_one_record(trusting: Verifier) -> None:
    other = build_credential(replace(award(7), issuer=replace(ISSUER, name="Renamed Academy")))
    members = [*credentials(1), sign(other, KEY, KEY.method, NOW)]
    made = record(members)
    assert trusting.document(made).outcome == "valid", "each says it for itself"
    with pytest.raises(BadTerms):
        record([{**credentials(1)[0], "grade": "A"}])
