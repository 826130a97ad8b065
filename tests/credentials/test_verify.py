"""The numbered steps of `verify`, each with the file that it must catch."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from time import process_time
from typing import Any

import pytest

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.beside import Beside
from assessor_app.credentials.contexts import DATA_INTEGRITY, VC1
from assessor_app.credentials.data_integrity import sign, signed_bytes
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.facts import IssuerProfile
from assessor_app.credentials.jcs_proof import sign_jcs
from assessor_app.credentials.multikey import did_web, encode_signature
from assessor_app.credentials.report import Report
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.status_list import build_status_list, new_bits, with_bit
from assessor_app.credentials.trust import (
    BadTrustFile,
    PinnedIssuer,
    TrustPolicy,
    did_document,
    did_web_method,
    pinned_document,
    read_trust,
    trust_list,
)
from assessor_app.credentials.verify import Verifier
from tests.credentials.award_samples import ISSUER, KEY, NOW, OTHER_KEY, Key, award, award_with

LIST = "https://example.org/status/1"


def signed(document: dict[str, Any] | None = None, key: Key = KEY, method: str = "") -> dict[str, Any]:
    return sign(document or build_credential(award()), key, method or key.method, NOW)


def data(document: dict[str, Any]) -> bytes:
    return json_text(document).encode()


def ok(report: Report, name: str) -> bool | None:
    return next(check.ok for check in report.checks if check.name == name)


def detail(report: Report, name: str) -> str:
    return next(check.detail for check in report.checks if check.name == name)


def test_a_good_credential_of_a_pinned_issuer_is_valid(trusting: Verifier) -> None:
    report = trusting.credential(data(signed()))
    assert (report.outcome, report.ok, report.kind) == ("valid", True, "ob3")
    assert [check.name for check in report.checks] == [
        *("schema", "signature", "issuer", "trust", "validity", "status", "evidence")
    ]
    assert report.issuer == "Example Academy"
    assert ok(report, "status") is None  # the list is not here
    assert json.dumps(report.to_document())


def test_it_is_read_the_same_when_laid_out_otherwise(trusting: Verifier) -> None:
    document = signed()
    assert trusting.credential(json.dumps(document, indent=3).encode()).outcome == "valid"
    document["credentialSubject"]["result"].reverse()  # sets have no order
    assert trusting.credential(data(document)).outcome == "valid"


def test_an_unknown_issuer_is_never_green(stranger: Verifier, digests: Digests) -> None:
    report = stranger.credential(data(signed()))
    assert (report.outcome, report.ok, ok(report, "trust")) == ("unknown-issuer", True, None)
    strict = Verifier(TrustPolicy(given=True), NOW, digests)
    report = strict.credential(data(signed()))
    assert (report.outcome, report.ok, ok(report, "trust")) == ("unknown-issuer", False, False)


def test_a_pinned_name_with_another_key_is_refused(digests: Digests) -> None:
    pinned = PinnedIssuer(
        id=OTHER_KEY.did, name=" example ACADEMY", methods={OTHER_KEY.method: OTHER_KEY.public}
    )
    report = Verifier(TrustPolicy((pinned,)), NOW, digests).credential(data(signed()))
    assert ok(report, "trust") is False
    assert report.outcome == "unknown-issuer"


def change(place: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def apply(document: dict[str, Any]) -> None:
        holder: Any = document
        *path, last = (int(part) if part.isdecimal() else part for part in place.split("."))
        for part in path:
            holder = holder[part]
        assert holder[last] != value
        holder[last] = value

    return apply


@pytest.mark.parametrize(
    "apply",
    [
        change("credentialSubject.identifier.0.identityHash", "sha256$" + "0" * 64),
        change("credentialSubject.result.0.achievedLevel", "swap"),
        change("evidence.0.digestSRI", "sha256-" + "A" * 43 + "="),
        change("validUntil", "2099-01-01T00:00:00Z"),
        change("credentialStatus.statusListIndex", "7"),
        change("proof.0.created", "2026-11-22T15:00:01Z"),
        change("proof.0.proofValue", "z" + "1" * 64),
        change("credentialSubject.achievement.criteria.narrative", "Nothing."),
        change("credentialSubject.achievement.resultDescription.0.name", "Other"),
        change("issuer.name", "Another Academy"),
    ],
)
@pytest.mark.parametrize("warm", [False, True])
def test_every_change_is_found(
    trusting: Verifier, apply: Callable[[dict[str, Any]], None], warm: bool
) -> None:
    document = signed()
    if warm:  # the shape is known: the fast path judges
        trusting.credential(data(signed(build_credential(award(1)))))
        assert trusting.credential(data(document)).outcome == "valid"
    apply(document)
    result = document["credentialSubject"]["result"][0]
    if result["achievedLevel"] == "swap":
        levels = document["credentialSubject"]["achievement"]["resultDescription"][0]["rubricCriterionLevel"]
        result["achievedLevel"] = (
            levels[0]["id"] if levels[0]["id"] != award().achieved[0][1] else levels[1]["id"]
        )
    report = trusting.credential(data(document))
    assert (report.outcome, ok(report, "signature"), report.ok) == ("changed", False, False)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"\x89PNG",
        b'{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["X"]}',
        b"[" * 10**6,
    ],
)
def test_what_is_no_credential_is_unreadable(stranger: Verifier, data: bytes) -> None:
    report = stranger.credential(data)
    assert (report.outcome, report.kind, report.ok) == ("unreadable", None, False)


def test_a_signed_document_that_is_no_badge_is_unreadable(trusting: Verifier) -> None:
    document = build_credential(award())
    del document["credentialSubject"]["achievement"]["criteria"]
    report = trusting.credential(data(signed(document)))
    assert (report.outcome, ok(report, "signature"), ok(report, "schema")) == ("unreadable", True, False)


def test_a_foreign_rubric_level_is_caught_although_signed(trusting: Verifier) -> None:
    trusting.credential(data(signed(build_credential(award(1)))))
    document = build_credential(award())
    results = document["credentialSubject"]["result"]
    results[0]["achievedLevel"] = results[1]["achievedLevel"]
    report = trusting.credential(data(signed(document)))
    assert (ok(report, "schema"), report.ok) == (False, False)
    assert "level" in detail(report, "schema")


def test_a_good_signature_by_another_key_is_the_commonest_miss(trusting: Verifier) -> None:
    report = trusting.credential(data(signed(key=OTHER_KEY)))
    assert (report.outcome, ok(report, "issuer")) == ("changed", False)


def test_the_purpose_must_be_to_assert(trusting: Verifier) -> None:
    document = signed()
    options = {**document["proof"][0], "proofPurpose": "authentication"}
    value = KEY.sign(signed_bytes(document, options))
    document["proof"] = [{**options, "proofValue": encode_signature(value)}]
    report = trusting.credential(data(document))
    assert (ok(report, "signature"), report.ok) == (False, False)


@pytest.mark.parametrize("created", ["2026-11-22T15:00:00", "2026-11-22", "now", "2026-13-22T15:00:00Z"])
def test_the_proof_has_a_date_with_a_zone(trusting: Verifier, created: str) -> None:
    document = signed()
    options = {**document["proof"][0], "created": created}
    value = KEY.sign(signed_bytes(document, options))
    document["proof"] = [{**options, "proofValue": encode_signature(value)}]
    assert trusting.credential(data(document)).ok is False


def test_a_bare_did_key_is_no_verification_method(trusting: Verifier) -> None:
    report = trusting.credential(data(signed(method=KEY.did)))
    assert (ok(report, "signature"), report.ok) == (False, False)


def test_every_proof_must_hold_and_other_suites_prove_nothing(trusting: Verifier) -> None:
    document = signed()
    good = document["proof"][0]
    document["proof"] = [good, {**good, "created": "2026-11-22T15:00:09Z"}]
    assert trusting.credential(data(document)).outcome == "changed"
    document["proof"] = [{**good, "cryptosuite": "ecdsa-rdfc-2019"}]
    report = trusting.credential(data(document))
    assert (ok(report, "signature"), report.ok) == (None, False)
    del document["proof"]
    assert ok(trusting.credential(data(document)), "signature") is False


def test_dates_are_judged_at_the_time_asked_for(digests: Digests) -> None:
    made = award()
    assert made.valid_until is not None
    policy = TrustPolicy((pinned_document({"id": KEY.did}),))
    late = Verifier(policy, made.valid_until + timedelta(seconds=1), digests).credential(data(signed()))
    assert (late.outcome, late.ok) == ("expired", False)
    early = Verifier(policy, made.valid_from - timedelta(days=1), digests).credential(data(signed()))
    assert (early.outcome, ok(early, "validity")) == ("expired", False)
    assert "before" in detail(early, "validity")


def status_list(bits: bytes, **changes: Any) -> bytes:
    parts: dict[str, Any] = {"list_id": LIST, "issuer": ISSUER, "bits": bits, "valid_from": NOW, **changes}
    key = parts.pop("key", KEY)
    return data(sign(build_status_list(**parts), key, key.method, NOW))


def test_revoked_is_said_by_the_issuers_own_list(trusting: Verifier) -> None:
    made = award()
    assert made.status is not None
    credential = data(signed())
    clear = trusting.credential(credential, Beside(status_lists={LIST: status_list(new_bits())}))
    assert (clear.outcome, ok(clear, "status")) == ("valid", True)
    bits = with_bit(new_bits(), made.status.index)
    listed = trusting.credential(credential, Beside(status_lists={LIST: status_list(bits)}))
    assert (listed.outcome, listed.ok) == ("revoked", False)


def test_a_list_that_cannot_be_relied_on_says_nothing(trusting: Verifier) -> None:
    made = award()
    assert made.status is not None
    bits = with_bit(new_bits(), made.status.index)
    other = replace(ISSUER, id=OTHER_KEY.did)
    bad = [
        status_list(bits, key=OTHER_KEY),
        status_list(bits, issuer=other, key=OTHER_KEY),
        status_list(bits, purpose="suspension"),
        status_list(bits, list_id="https://example.org/status/2"),
        status_list(bits, valid_until=NOW - timedelta(days=1), valid_from=NOW - timedelta(days=2)),
        status_list(bits).replace(b'"encodedList":"uH4', b'"encodedList":"uH5'),
        b"{",
    ]
    for each in bad:
        report = trusting.credential(data(signed()), Beside(status_lists={LIST: each}))
        assert ok(report, "status") is None, detail(report, "status")


def test_evidence_is_compared_by_digest(trusting: Verifier) -> None:
    made = award()
    digests = frozenset(entry.sha256 for entry in made.evidence)
    credential = data(signed())
    assert ok(trusting.credential(credential, Beside(evidence=digests)), "evidence") is True
    other = trusting.credential(credential, Beside(evidence=frozenset(["00" * 32])))
    assert (ok(other, "evidence"), other.outcome) == (False, "changed")


def test_did_web_needs_a_document_from_outside(digests: Digests) -> None:
    did = did_web("badges.example.org")
    issuer = IssuerProfile(id=did, name="Example Academy")
    document = build_credential(award_with(issuer=issuer))
    credential = data(signed(document, method=did_web_method(did, KEY.public)))
    page = did_document(did, KEY.public)
    nobody = Verifier(TrustPolicy(), NOW, digests)
    report = nobody.credential(credential)
    assert (report.outcome, ok(report, "signature"), report.ok) == ("unknown-issuer", None, False)
    enclosed = nobody.credential(credential, Beside(issuers=(pinned_document(page),)))
    assert (ok(enclosed, "signature"), ok(enclosed, "issuer"), enclosed.outcome) == (
        True,
        None,
        "unknown-issuer",
    )
    pinned = Verifier(TrustPolicy((pinned_document(page),)), NOW, digests)
    assert pinned.credential(credential).outcome == "valid"
    other = Verifier(TrustPolicy((pinned_document(did_document(did, OTHER_KEY.public)),)), NOW, digests)
    # a document that came with the file never overrules the pinned one
    report = other.credential(credential, Beside(issuers=(pinned_document(page),)))
    assert (report.outcome, report.ok) == ("changed", False)


def test_a_method_not_listed_to_assert_is_not_the_issuers() -> None:
    did = did_web("badges.example.org")
    page = did_document(did, KEY.public)
    del page["assertionMethod"]
    with pytest.raises(BadTrustFile):
        pinned_document(page)
    page = did_document(did, KEY.public)
    page["verificationMethod"][0]["controller"] = "did:web:other.example"
    with pytest.raises(BadTrustFile):
        pinned_document(page)


def test_a_key_whose_time_is_over_is_not_the_issuers(digests: Digests) -> None:
    did = did_web("badges.example.org")
    document = build_credential(
        replace(award(status=False, evidence=0), issuer=IssuerProfile(id=did, name="X"))
    )
    credential = data(signed(document, method=did_web_method(did, KEY.public)))
    page = did_document(did, KEY.public, older=[OTHER_KEY.public])
    for expires, outcome in (
        ("2199-01-01T00:00:00Z", "valid"),
        ("2020-01-01T00:00:00Z", "changed"),
        ("one day", "changed"),
    ):
        page["verificationMethod"][0]["expires"] = expires
        (pinned,) = read_trust(data(page), NOW)
        assert Verifier(TrustPolicy((pinned,)), NOW, digests).credential(credential).outcome == outcome
        enclosed = Beside().with_files([data(page)], NOW)
        report = Verifier(TrustPolicy(), NOW, digests).credential(credential, enclosed)
        assert ok(report, "signature") is (True if outcome == "valid" else None)
    page["verificationMethod"][0]["expires"] = "2020-01-01T00:00:00Z"
    assert len(read_trust(data(page), NOW.replace(year=2019))[0].keys) == 2
    del page["verificationMethod"][1]
    with pytest.raises(BadTrustFile, match="in force"):
        read_trust(data(page), NOW)


def test_trust_files_are_did_documents_profiles_and_lists() -> None:
    did = did_web("badges.example.org")
    web = pinned_document(did_document(did, KEY.public))
    assert read_trust(data(did_document(did, KEY.public))) == (web,)
    profile = {"id": KEY.did, "type": ["Profile"], "name": "Example Academy"}
    (issuer,) = read_trust(data(profile))
    assert issuer.keys == {KEY.public}
    both = read_trust(data(trust_list([web, issuer])))
    assert [each.keys for each in both] == [{KEY.public}] * 2
    jwk = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
    method = {"id": "#1", "type": "JsonWebKey", "publicKeyJwk": jwk}
    assert read_trust(data({"id": did, "assertionMethod": [method]}))[0].keys
    bad: list[bytes] = [b"{", b"[]", b"{}", data({"id": did}), data({"format": "assessor/trust/v1"})]
    bad.append(data({"id": did, "assertionMethod": [{**method, "publicKeyJwk": {**jwk, "d": "x"}}]}))
    for each in bad:
        with pytest.raises(BadTrustFile):
            read_trust(each)


def test_the_older_data_model_is_read(trusting: Verifier) -> None:
    document = build_credential(award(evidence=0, status=False))
    document["@context"] = [VC1, document["@context"][1], DATA_INTEGRITY]
    document["issuanceDate"] = document.pop("validFrom")
    document["expirationDate"] = document.pop("validUntil")
    report = trusting.credential(data(signed(document)))
    assert report.outcome == "valid", report.checks
    assert report.issued == document["issuanceDate"]
    changed = deepcopy(signed(document))
    changed["expirationDate"] = "2099-01-01T00:00:00Z"
    assert trusting.credential(data(changed)).outcome == "changed"


def test_an_endorsement_that_nobody_signed_is_none(trusting: Verifier) -> None:
    document = build_credential(award())
    document["credentialSubject"]["achievement"]["endorsement"] = [
        {
            "@context": document["@context"],
            "id": "urn:uuid:endorsement",
            "type": ["VerifiableCredential", "EndorsementCredential"],
            "name": "Endorsement",
            "issuer": {"id": OTHER_KEY.did, "type": ["Profile"]},
            "validFrom": "2026-01-01T00:00:00Z",
            "credentialSubject": {
                "id": "urn:uuid:x",
                "type": ["EndorsementSubject"],
                "endorsementComment": "!",
            },
        }
    ]
    report = trusting.credential(data(signed(document)))
    assert (report.outcome, ok(report, "signature"), ok(report, "endorsements")) == ("changed", True, False)


def test_a_member_hidden_from_readers_fails_although_the_signature_holds(trusting: Verifier) -> None:
    document = signed()
    document["https://www.w3.org/2018/credentials#validUntil"] = {
        "@value": document.pop("validUntil"),
        "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
    }
    report = trusting.credential(data(document))
    assert (ok(report, "schema"), report.ok, report.outcome) == (False, False, "changed")


def test_the_json_itself_can_be_signed(trusting: Verifier) -> None:
    document = sign_jcs(build_credential(award()), KEY, KEY.method, NOW)
    assert trusting.credential(json.dumps(document, indent=1).encode()).outcome == "valid"
    fewer = deepcopy(document)
    fewer["proof"][0]["@context"] = document["@context"][:1]
    report = trusting.credential(data(fewer))
    assert (report.outcome, ok(report, "signature")) == ("changed", False)
    other = deepcopy(document)
    other["proof"][0]["@context"] = document["@context"][1:]
    assert "another context" in detail(trusting.credential(data(other)), "signature")
    for apply in (change("name", "!"), change("proof.0.created", "2026-11-22T15:00:01Z")):
        changed = deepcopy(document)
        apply(changed)
        assert trusting.credential(data(changed)).outcome == "changed"
    both = {**document, "proof": [*signed()["proof"], *document["proof"]]}
    assert trusting.credential(data(both)).outcome == "valid"
    both["proof"][1]["proofValue"] = both["proof"][0]["proofValue"]
    assert trusting.credential(data(both)).outcome == "changed"
    extra = sign_jcs({**build_credential(award()), "grade": "A+"}, KEY, KEY.method, NOW)
    assert ok(trusting.credential(data(extra)), "schema") is False


def test_long_lists_cost_one_pass(trusting: Verifier) -> None:
    many: list[object] = ["VerifiableCredential", *range(20_000), "x"]  # not sortable, so each with each
    document = signed()
    started = process_time()
    assert trusting.credential(data({**document, "type": many})).outcome == "unreadable"
    document["credentialSubject"]["achievement"]["type"] = many
    assert trusting.credential(data(document)).ok is False
    assert process_time() - started < 5


def test_types_are_given_once_each(trusting: Verifier) -> None:
    for twice in (["Achievement", "Achievement"], ["Achievement", "ext:A", "ext:A"]):
        document = signed()
        document["credentialSubject"]["achievement"]["type"] = twice
        report = trusting.credential(data(document))
        assert report.ok is False
        assert "at credentialSubject.achievement.type" in report.checks[0].detail
