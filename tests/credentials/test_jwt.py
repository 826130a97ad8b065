"""Compact JWTs: ours by other people's verifiers, other people's by ours, and what is refused in words."""

import base64
import json
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.contexts import VC1
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.jws import BadJws, read_compact, sign_compact
from assessor_app.credentials.multikey import BadKey, base58_encode
from assessor_app.credentials.public_keys import Kind, key_of_jwk, key_of_text, key_text, kind_of
from assessor_app.credentials.report import Report
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.trust import (
    BadTrustFile,
    TrustPolicy,
    pinned_document,
    read_trust,
    trust_list,
)
from assessor_app.credentials.verify import Verifier
from tests.credentials.award_samples import KEY, NOW, OTHER_KEY, award, award_with
from tests.credentials.foreign_keys import (
    ALGORITHMS,
    DID,
    did_json,
    foreign_jwt,
    jwk,
    payload,
    private_key,
)

FORGER = Ed25519PrivateKey.from_private_bytes(b"x" * 32)


def ok(report: Report, name: str) -> bool | None:
    return next(check.ok for check in report.checks if check.name == name)


def details(report: Report) -> str:
    return " | ".join(check.detail for check in report.checks)


def ours(seed: int = 0) -> bytes:
    return sign_jwt(json.loads(BulkSigner(KEY, KEY.method).sign(award(seed), NOW)), KEY, KEY.method)


def pinning(digests: Digests, *algorithms: str) -> Verifier:
    return Verifier(TrustPolicy((pinned_document(did_json(*algorithms)),)), NOW, digests)


def part(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def by_hand(header: dict[str, Any], said: dict[str, Any], signature: bytes | None = None) -> bytes:
    signed = part(json.dumps(header).encode()) + b"." + part(json.dumps(said).encode())
    return signed + b"." + part(KEY.sign(signed) if signature is None else signature)


def test_ours_is_valid_and_the_same_each_time(trusting: Verifier, stranger: Verifier) -> None:
    token = ours()
    report = trusting.token(token)
    assert (report.kind, report.outcome, report.ok) == ("ob3-jwt", "valid", True), report.checks
    assert report.credential_id == award().id
    assert ours() == token
    assert b"=" not in token
    assert "proof" not in jwt.decode(token, options={"verify_signature": False})
    assert (stranger.token(token).outcome, stranger.token(token).ok) == ("unknown-issuer", True)


def test_pyjwt_and_openbadgeslib_accept_ours(trusting: Verifier) -> None:
    from openbadgeslib.ob3 import OB3Verifier

    made = award_with(0, valid_until=NOW.replace(year=2199))
    token = sign_jwt(build_credential(made), KEY, KEY.method)
    public = Ed25519PublicKey.from_public_bytes(KEY.public)
    read = jwt.decode(token, public, algorithms=["EdDSA"])
    assert (read["iss"], read["jti"], read["sub"]) == (KEY.did, made.id, made.recipient.id)
    assert read["exp"] == int(made.valid_until.timestamp()) if made.valid_until else False
    pem = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    found = OB3Verifier(pem, issuer_did=KEY.did).verify(token.decode())
    assert found.id == made.id
    for place in range(token.rindex(b".") + 1, len(token) - 1, 7):
        changed = token[:place] + (b"A" if token[place : place + 1] != b"A" else b"B") + token[place + 1 :]
        with pytest.raises(jwt.InvalidSignatureError):
            jwt.decode(changed, public, algorithms=["EdDSA"])
        assert trusting.token(changed).outcome == "changed"


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_what_pyjwt_signed_is_read(digests: Digests, algorithm: str) -> None:
    verifier = pinning(digests, *ALGORITHMS)
    for headers in (None, {}, {"jwk": jwk(private_key(algorithm))}):
        report = verifier.token(foreign_jwt(algorithm, headers=headers))
        assert (report.outcome, report.ok) == ("valid", True), details(report)
    signed, _, signature = foreign_jwt(algorithm).rpartition(b".")
    head, _, body = signed.partition(b".")
    other = body.replace(part(b"Other Academy")[:8], part(b"OTHER Academy")[:8])
    changed = part(json.dumps(payload(1)).encode()) if other == body else other
    report = verifier.token(b".".join((head, changed, signature)))
    assert (report.outcome, ok(report, "signature")) == ("changed", False)
    nobody = Verifier(TrustPolicy(), NOW, digests).token(foreign_jwt(algorithm))
    assert (nobody.outcome, ok(nobody, "signature"), nobody.ok) == ("unknown-issuer", None, False)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_what_openbadgeslib_signed_is_read(digests: Digests, algorithm: str) -> None:
    from openbadgeslib.ob3.signer import OB3Signer

    pem = private_key(algorithm).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    token = OB3Signer(pem, algorithm).sign_payload(payload()).encode()
    report = pinning(digests, algorithm).token(token)
    assert (report.outcome, report.ok) == ("valid", True), details(report)


def test_a_key_in_the_header_proves_nothing(trusting: Verifier, stranger: Verifier) -> None:
    said = {**json.loads(read_compact(ours()).payload), "name": "Another badge"}
    for extra in ({}, {"kid": KEY.method}, {"kid": "key-1"}):
        header = {"alg": "EdDSA", "jwk": jwk(FORGER), **extra}
        signed = part(json.dumps(header).encode()) + b"." + part(json.dumps(said).encode())
        token = signed + b"." + part(FORGER.sign(signed))
        for verifier in (trusting, stranger):
            report = verifier.token(token)
            assert (report.outcome, ok(report, "signature"), report.ok) == ("changed", False, False)


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ({"alg": "none"}, "“none”"),
        ({"alg": "None"}, "“none”"),
        ({}, "“none”"),
        ({"alg": "HS256"}, "HS256, which is not accepted"),
        ({"alg": "ES384"}, "ES384, which is not accepted"),
        ({"alg": "ES256"}, "says ES256, but the issuer's key is of the kind Ed25519"),
        ({"alg": "RS256"}, "says RS256"),
        ({"alg": "EdDSA", "crit": ["b64"], "b64": False}, "an extension (crit)"),
        ({"alg": "EdDSA", "zip": "DEF"}, "an extension (zip)"),
        ({"alg": "EdDSA", "kid": OTHER_KEY.method}, "which is not the issuer"),
        ({"alg": "EdDSA", "jwk": {"kty": "OKP", "crv": "Ed25519", "x": "A", "d": "A"}}, "gives away"),
        ({"alg": "EdDSA", "jwk": {"kty": "EC", "crv": "P-384", "x": "A", "y": "A"}}, "not accepted"),
    ],
)
def test_what_the_header_claims_is_never_followed(
    trusting: Verifier, header: dict[str, Any], words: str
) -> None:
    said = json.loads(read_compact(ours()).payload)
    report = trusting.token(by_hand(header, said))
    assert (report.outcome, ok(report, "signature"), report.ok) == ("changed", False, False)
    assert words in details(report)
    empty = trusting.token(by_hand(header, said, b""))
    assert empty.outcome == "changed"


def test_bytes_with_another_spelling_are_refused(trusting: Verifier) -> None:
    token = ours()
    head, said, signature = token.split(b".")
    last = signature[-1:]
    twin = next(
        other
        for other in (bytes([letter]) for letter in b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        if other != last
        and base64.urlsafe_b64decode(signature[:-1] + other + b"==")
        == base64.urlsafe_b64decode(signature + b"==")
    )
    for bad in (
        b".".join((head, said, signature[:-1] + twin)),
        b".".join((head, said, signature + b"=")),
        b".".join((head, said, signature, b"")),
        b".".join((head, b" " + said, signature)),
        token.replace(b".", b"\n.", 1),
        token + "é".encode(),
    ):
        report = trusting.token(bad)
        assert report.outcome in {"unreadable", "changed"}
        assert report.ok is False
    twice = part(b'{"alg":"EdDSA","alg":"EdDSA"}')
    assert "twice" in details(trusting.token(b".".join((twice, said, signature))))
    doubled = part(b'{"iss":"a",' + base64.urlsafe_b64decode(said + b"==")[1:])
    signed = head + b"." + doubled
    assert "twice" in details(trusting.token(signed + b"." + part(KEY.sign(signed))))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"iss": OTHER_KEY.did}, "one issuer"),
        ({"jti": "urn:uuid:other"}, "one id"),
        ({"sub": "urn:uuid:other"}, "two recipients"),
        ({"nbf": 1}, "one date"),
        ({"exp": 4102444800}, "one date"),
        ({"exp": "2099-01-01"}, "a date in its claims"),
        ({"exp": 1e300}, "a date in its claims"),
        ({"vc": 5}, "no credential"),
        ({"vc": {}}, "two recipients"),
    ],
)
def test_claims_that_contradict_the_credential_are_refused(
    trusting: Verifier, change: dict[str, Any], words: str
) -> None:
    said = {**json.loads(read_compact(ours()).payload), **change}
    report = trusting.token(sign_compact(json_text(said).encode(), KEY, kid=KEY.method))
    assert (report.outcome, report.ok) == ("unreadable", False)
    assert words in details(report)


def test_the_older_model_leaves_to_its_claims_what_they_say(trusting: Verifier) -> None:
    document = build_credential(award(evidence=0, status=False))
    document["@context"] = [VC1, document["@context"][1]]
    claims = {"iss": document["issuer"]["id"], "jti": document.pop("id")}
    claims["nbf"] = 1767225600
    claims["exp"] = 1893456000
    del document["validFrom"], document["validUntil"]
    claims["sub"] = document["credentialSubject"].pop("id")
    report = trusting.token(sign_compact(json_text({**claims, "vc": document}).encode(), KEY, kid=KEY.method))
    assert (report.outcome, report.ok) == ("valid", True), details(report)
    assert (report.issued, report.expires) == ("2026-01-01T00:00:00Z", "2030-01-01T00:00:00Z")
    assert report.credential_id == claims["jti"]


def test_dates_levels_and_terms_are_judged_as_in_json(trusting: Verifier) -> None:
    document = build_credential(
        award_with(0, valid_until=NOW.replace(year=2025), valid_from=NOW.replace(year=2024))
    )
    assert trusting.token(sign_jwt(document, KEY, KEY.method)).outcome == "expired"
    document = build_credential(award())
    document["grade"] = "A+"
    assert ok(trusting.token(sign_jwt(document, KEY, KEY.method)), "schema") is False
    document = build_credential(award())
    document["@context"] = [*document["@context"], "https://example.org/own-context"]
    assert ok(trusting.token(sign_jwt(document, KEY, KEY.method)), "schema") is False
    document = build_credential(award())
    results = document["credentialSubject"]["result"]
    results[0]["achievedLevel"] = results[1]["achievedLevel"]
    assert ok(trusting.token(sign_jwt(document, KEY, KEY.method)), "schema") is False


def test_a_second_proof_in_a_jwt_must_hold_too(trusting: Verifier) -> None:
    document = json.loads(BulkSigner(KEY, KEY.method).sign(award(), NOW))
    token = sign_compact(json_text(document).encode(), KEY, kid=KEY.method)
    assert trusting.token(token).outcome == "valid"
    document["name"] += "!"
    token = sign_compact(json_text(document).encode(), KEY, kid=KEY.method)
    assert trusting.token(token).outcome == "changed"


def test_keys_of_each_kind_have_one_text(digests: Digests) -> None:
    keys = [key_of_jwk(jwk(private_key(algorithm))) for algorithm in ALGORITHMS]
    assert [kind_of(key) for key in keys] == [Kind.ED25519, Kind.P256, Kind.RSA]
    assert [key_of_text(key_text(key)) for key in keys] == keys
    assert key_text(keys[1]).startswith("zDn")  # as did:key has it
    pinned = pinned_document(did_json(*ALGORITHMS))
    (read,) = read_trust(json_text(trust_list([pinned])).encode())
    assert read.keys == pinned.keys == frozenset(keys)
    report = Verifier(TrustPolicy((read,)), NOW, digests).token(foreign_jwt("ES256", headers={}))
    assert report.outcome == "valid"
    with pytest.raises(BadTrustFile, match="base58"):
        read_trust(json_text({"id": "did:key:" + key_text(keys[1])[:-1]}).encode())
    uncompressed = b"\x80\x24" + keys[1][-65:]  # the same point, spelt in full
    with pytest.raises(BadKey, match="one spelling"):
        key_of_text("z" + base58_encode(uncompressed))


@pytest.mark.parametrize(
    "bad",
    [
        {**jwk(private_key("ES256")), "crv": "secp256k1"},
        {**jwk(private_key("ES256")), "y": jwk(private_key("ES256"))["x"]},
        {**jwk(private_key("ES256")), "x": "AA"},
        {**jwk(private_key("EdDSA")), "x": "AA"},
        {**jwk(private_key("EdDSA")), "d": "AA"},
        {"kty": "EC", "crv": "P-256"},
        {"kty": "RSA", "n": "AQAB", "e": "AQAB"},
        jwk(ec.derive_private_key(5, ec.SECP384R1())),
        jwk(rsa.RSAPublicNumbers(3, 2**1023 + 1).public_key()),
        {"kty": "oct", "k": "AA"},
        {},
    ],
)
def test_keys_that_are_not_accepted(bad: dict[str, Any]) -> None:
    with pytest.raises(BadKey):
        key_of_jwk(bad)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(BadJws):
        read_compact(data)
    with pytest.raises(BadJws):
        read_compact(b".".join((part(data), part(data), part(data))))


def test_the_did_of_a_p256_key_is_its_own_proof(stranger: Verifier) -> None:
    did = "did:key:" + key_text(key_of_jwk(jwk(private_key("ES256"))))
    said = payload()
    said["issuer"]["id"] = said["iss"] = did
    report = stranger.token(foreign_jwt("ES256", said, headers={}))
    assert (report.outcome, report.ok, ok(report, "issuer")) == ("unknown-issuer", True, True)
    assert DID not in details(report)
