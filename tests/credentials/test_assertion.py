"""Open Badges 2.0: ours by openbadgeslib, openbadgeslib's by ours, hosted ones, and what is refused."""

import io
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from jwt.api_jws import PyJWS
from openbadgeslib.ob2 import models
from openbadgeslib.ob2.signer import OB2Signer
from openbadgeslib.ob2.verifier import OB2VerificationError, OB2Verifier

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.assertion import build_assertion, sign_assertion
from assessor_app.credentials.baking import Carried, bake_png, bake_svg
from assessor_app.credentials.beside import OB2, BadBeside, Beside
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.jws import read_compact, sign_compact
from assessor_app.credentials.report import Report
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.status_list import build_status_list, new_bits, with_bit
from assessor_app.credentials.trust import TrustPolicy, read_trust
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_file import verify_file
from tests.credentials.award_samples import ISSUER, KEY, NOW, OTHER_KEY, Key, award
from tests.credentials.foreign_keys import ALGORITHMS, private_key
from tests.credentials.test_baking import SVG, png

IMAGE = "data:image/png;base64,AA=="
HOME = "https://issuer.example"
ISSUER_ID, BADGE_ID, KEY_ID = f"{HOME}/issuer.json", f"{HOME}/badge.json", f"{HOME}/key.json"
LIST_ID, HOSTED_ID = f"{HOME}/revoked.json", f"{HOME}/assertions/1.json"


def data(document: Mapping[str, Any]) -> bytes:
    return json_text(document).encode()


def ours(seed: int = 0) -> bytes:
    return sign_assertion(build_credential(award(seed)), KEY, KEY.method, image=IMAGE)


def judged(verifier: Verifier, file: bytes, beside: Beside | None = None) -> Report:
    return verify_file(io.BytesIO(file), verifier, beside or Beside())


def ok(report: Report, name: str) -> bool | None:
    return next(check.ok for check in report.checks if check.name == name)


def detail(report: Report, name: str) -> str:
    return next(check.detail for check in report.checks if check.name == name)


def pem(algorithm: str) -> str:
    encoding, form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    return private_key(algorithm).public_key().public_bytes(encoding, form).decode()


def key_document(algorithm: str = "RS256") -> dict[str, Any]:
    made: dict[str, Any] = models.CryptographicKey(
        id=KEY_ID, owner=ISSUER_ID, public_key_pem=pem(algorithm)
    ).to_dict()
    return made


def profile(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = models.Profile(
        id=ISSUER_ID, name="Old Academy", url=HOME, public_key=[KEY_ID], revocation_list=LIST_ID
    ).to_dict()
    return {**made, **changes}


def badge_class(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = models.BadgeClass(
        id=BADGE_ID,
        name="Old badge",
        description="As it was.",
        image=f"{HOME}/badge.png",
        criteria=f"{HOME}/criteria.html",
        issuer=ISSUER_ID,
    ).to_dict()
    return {**made, **changes}


def revocations(*entries: Any, issuer: str = ISSUER_ID) -> dict[str, Any]:
    made: dict[str, Any] = models.RevocationList(
        id=LIST_ID, issuer=issuer, revoked_assertions=list(entries)
    ).to_dict()
    return made


def assertion(kind: str = "SignedBadge", **changes: Any) -> models.Assertion:
    made: dict[str, Any] = {
        "id": "urn:uuid:8a3c6d2e-0000-4000-8000-000000000001",
        "recipient": models.IdentityObject.create("learner@example.org", "salt"),
        "badge": BADGE_ID,
        "verification": models.Verification(type=kind, creator=KEY_ID if kind == "SignedBadge" else None),
        "issued_on": NOW.replace(year=2025),
        **changes,
    }
    return models.Assertion(**made)


def foreign(algorithm: str = "RS256", **changes: Any) -> bytes:
    private = private_key(algorithm).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    token: str = OB2Signer(private, algorithm).sign(assertion(**changes))
    return token.encode()


def hosted(**changes: Any) -> dict[str, Any]:
    return {**assertion("HostedBadge", id=HOSTED_ID).to_dict(), **changes}


def supplied(*documents: Mapping[str, Any]) -> Beside:
    return Beside().with_files(map(data, documents))


def pinning(digests: Digests, *documents: Mapping[str, Any]) -> Verifier:
    pins = [issuer for document in documents for issuer in read_trust(data(document))]
    return Verifier(TrustPolicy(tuple(pins), given=True), NOW, digests)


def test_ours_is_valid_and_the_same_each_time(trusting: Verifier) -> None:
    report = judged(trusting, ours())
    assert (report.kind, report.outcome, report.ok) == ("ob2", "valid", True), report.checks
    assert (report.issuer, report.credential_id) == (ISSUER.name, award().id)
    assert report.achievement == award().achievement.name
    assert ours() == ours()


def test_openbadgeslib_accepts_ours_and_refuses_its_changes(trusting: Verifier) -> None:
    token = ours()
    public = Ed25519PublicKey.from_public_bytes(KEY.public).public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    verifier = OB2Verifier(public)
    verifier._verify_jws(token.decode(), public)  # its whole check of a signature
    said = json.loads(read_compact(token).payload)
    read = models.Assertion.from_dict({**said, "badge": said["badge"]["id"]})  # it knows addresses alone
    assert (read.id, read.recipient.hashed, read.verification.creator) == (award().id, True, KEY.method)
    assert isinstance(read.expires, datetime)
    # with the badge class named by its address, as it wants it, the whole of its verification
    outer = {**said, "badge": said["badge"]["id"], "expires": "2199-01-01T00:00:00Z"}
    named = sign_compact(data(outer), KEY, kid=KEY.method)
    assert verifier.verify(named.decode()).id == award().id
    for place in range(token.index(b".") + 1, len(token), 211):
        changed = token[:place] + (b"A" if token[place : place + 1] != b"A" else b"B") + token[place + 1 :]
        with pytest.raises(OB2VerificationError):
            verifier.verify(changed.decode())
        assert judged(trusting, changed).outcome in {"changed", "unreadable"}


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_what_openbadgeslib_signed_is_read(digests: Digests, algorithm: str) -> None:
    verifier = pinning(digests, key_document(algorithm))
    beside = supplied(badge_class(), profile())
    report = judged(verifier, foreign(algorithm), beside)
    assert (ok(report, "signature"), ok(report, "trust")) == (True, True), report.checks
    assert "nobody signed" in detail(report, "schema")
    report = judged(verifier, whole(algorithm, badge_class(issuer=profile())), beside)
    assert (report.outcome, report.ok) == ("valid", True), report.checks
    assert (report.issuer, report.achievement) == ("Old Academy", "Old badge")
    named = pinning(digests, profile(name="Pinned Academy", publicKey=key_document(algorithm)))
    report = judged(named, whole(algorithm, badge_class()), beside)
    assert (report.outcome, report.issuer) == ("valid", "Pinned Academy"), "its id is signed, its name is not"


def whole(algorithm: str, badge: Mapping[str, Any]) -> bytes:
    """A signed assertion with its badge class in it, which openbadgeslib's model does not make."""
    said = {**assertion().to_dict(), "badge": badge}
    return PyJWS().encode(data(said), private_key(algorithm), algorithm=algorithm).encode()


def test_what_is_supplied_beside_a_signed_one_is_never_told_as_the_issuers(digests: Digests) -> None:
    pinned = pinning(digests, profile(name="Pinned Academy", publicKey=key_document()))
    forged = badge_class(name="Doctor of Medicine")
    for issuer in (profile(name="Old University"), profile()):
        report = judged(pinned, foreign(), supplied(forged, issuer))
        assert (report.outcome, report.ok) == ("unknown-issuer", False), report.checks
        assert (ok(report, "signature"), ok(report, "issuer")) == (True, None)
        assert detail(report, "issuer") == "the badge's description was supplied beside it, nobody signed it"
        assert (report.issuer, report.achievement) == ("Pinned Academy", BADGE_ID)
    report = judged(
        pinned, whole("RS256", {"id": BADGE_ID, "type": "BadgeClass"}), supplied(forged, profile())
    )
    assert (report.ok, report.achievement) == (False, BADGE_ID), "a place with its id alone is an address"


def test_a_revocation_list_within_the_assertion_is_no_list(digests: Digests) -> None:
    pinned = pinning(digests, key_document())
    issuer = profile(revocationList=revocations("urn:uuid:other"))
    report = judged(pinned, whole("RS256", badge_class(issuer=issuer)))
    assert (report.outcome, ok(report, "status")) == ("valid", None), report.checks
    newer = supplied(revocations(str(assertion().id)))
    assert judged(pinned, whole("RS256", badge_class(issuer=issuer)), newer).outcome == "revoked"


def test_without_badge_class_or_pin_it_is_never_green(digests: Digests, stranger: Verifier) -> None:
    pinned = pinning(digests, key_document())
    report = judged(pinned, foreign())
    assert (report.outcome, report.ok, ok(report, "signature")) == ("unknown-issuer", False, None)
    assert "supply its badge class" in detail(report, "signature")
    beside = supplied(badge_class(), profile(), key_document())
    report = judged(stranger, foreign(), beside)
    assert (report.outcome, ok(report, "signature"), ok(report, "issuer")) == ("unknown-issuer", True, None)
    assert report.ok is False, "only what came along says whose key it is"


def test_a_key_of_another_owner_is_not_the_issuers(digests: Digests) -> None:
    other = {**key_document("ES256"), "owner": "https://other.example/issuer.json"}
    report = judged(
        pinning(digests, key_document(), other), foreign("ES256"), supplied(badge_class(), profile())
    )
    assert (report.outcome, report.ok) == ("changed", False)


def test_revocation_lists_are_read(digests: Digests) -> None:
    pinned = pinning(digests, key_document())
    known = (badge_class(), profile())
    name = str(assertion().id)
    assert ok(judged(pinned, foreign(), supplied(*known)), "status") is None
    clear = judged(pinned, foreign(), supplied(*known, revocations("urn:uuid:other")))
    assert (clear.ok, ok(clear, "status")) == (False, True), "nobody signed which list it is"
    signed = judged(pinned, whole("RS256", badge_class(issuer=profile())), supplied(revocations("urn:x:1")))
    assert (signed.outcome, ok(signed, "status")) == ("valid", True)
    for entry in (name, {"id": name, "revocationReason": "copied\nwork"}):
        report = judged(pinned, foreign(), supplied(*known, revocations(entry)))
        assert (report.outcome, report.ok) == ("revoked", False)
    assert "copied�work" in detail(report, "status")
    others = judged(pinned, foreign(), supplied(*known, revocations(name, issuer="https://x.example/")))
    assert (others.outcome, ok(others, "status")) == ("unknown-issuer", None)


def test_our_own_status_list_is_asked_for_ours(trusting: Verifier) -> None:
    made = award()
    assert made.status is not None
    for bits, outcome in ((new_bits(), "valid"), (with_bit(new_bits(), made.status.index), "revoked")):
        listed = build_status_list(list_id=made.status.list_id, issuer=ISSUER, bits=bits, valid_from=NOW)
        beside = Beside(status_lists={made.status.list_id: data(sign(listed, KEY, KEY.method, NOW))})
        assert judged(trusting, ours(), beside).outcome == outcome


def test_a_hosted_one_is_compared_and_never_called_signed(digests: Digests, stranger: Verifier) -> None:
    document = hosted()
    report = judged(stranger, data(document))
    assert (report.kind, report.outcome, ok(report, "signature")) == ("ob2", "unknown-issuer", None)
    beside = supplied(badge_class(), profile(), document)
    report = judged(pinning(digests, key_document()), data(document), beside)
    assert (report.outcome, report.ok, ok(report, "trust")) == ("unknown-issuer", False, None)
    assert (report.issuer, report.achievement) == ("Old Academy", "Old badge")
    changed = hosted(issuedOn="2025-01-01T00:00:00Z")
    assert judged(stranger, data(changed), beside).outcome == "changed"
    assert (
        judged(stranger, data(hosted(revoked=True)), supplied(badge_class(), profile())).outcome == "revoked"
    )
    assert judged(stranger, data(hosted(expires="2020-01-01T00:00:00Z"))).outcome == "expired"


@pytest.mark.parametrize(
    ("address", "scope", "inside"),
    [
        (HOSTED_ID, None, True),
        ("https://elsewhere.example/1.json", None, False),
        ("https://issuer.example:444/1.json", None, False),
        ("http://issuer.example/1.json", None, False),
        (HOSTED_ID, {"startsWith": f"{HOME}/assertions"}, True),
        (f"{HOME}/assertionsevil/1.json", {"startsWith": f"{HOME}/assertions"}, False),
        (f"{HOME}/assertions/../1.json", {"startsWith": f"{HOME}/assertions"}, False),
        ("https://issuer.example.evil.example/1", {"startsWith": HOME}, False),
        ("https://cdn.example/1", {"allowedOrigins": ["cdn.example"]}, True),
        (HOSTED_ID, {"allowedOrigins": ["cdn.example"]}, False),
        ("https://[bad", None, False),
    ],
)
def test_where_an_issuer_hosts(stranger: Verifier, address: str, scope: Any, inside: bool) -> None:
    issuer = profile(verification=scope) if scope else profile()
    report = judged(stranger, data(hosted(id=address)), supplied(badge_class(), issuer))
    assert ok(report, "issuer") is (None if inside else False)
    assert report.outcome == ("unknown-issuer" if inside else "changed")


def signed_by(key: Key, document: Mapping[str, Any]) -> bytes:
    return sign_compact(data(document), key, kid=key.method)


def test_a_badge_of_ours_signed_by_others_is_refused(trusting: Verifier) -> None:
    said = json.loads(read_compact(ours()).payload)
    report = judged(trusting, signed_by(OTHER_KEY, said))
    assert (report.outcome, ok(report, "signature")) == ("changed", False)
    forged = sign_compact(data(said), OTHER_KEY, kid=KEY.method)
    assert judged(trusting, forged).outcome == "changed"
    bare = judged(trusting, data(said))
    assert (bare.outcome, ok(bare, "signature")) == ("changed", False)
    said["verification"] = {"type": "HostedBadge"}
    assert ok(judged(trusting, signed_by(KEY, said)), "signature") is None


@pytest.mark.parametrize(
    "change",
    [
        {"recipient": "learner@example.org"},
        {"recipient": {"type": "email", "identity": "x", "hashed": "true"}},
        {"badge": {"id": "urn:x:y", "type": "BadgeClass"}},
        {"issuedOn": "2025-01-01"},
        {"issuedOn": 1700000000},
        {"verification": {"type": "telepathy"}},
        {"verification": None},
        {"type": "Credential"},
        {"badge": ["urn:x:y"]},
        {"badge": {"id": 5, "issuer": {"id": 7}}},
    ],
)
def test_what_is_not_built_as_20_says(trusting: Verifier, change: dict[str, Any]) -> None:
    document = {**build_assertion(build_credential(award()), KEY.method, image=IMAGE), **change}
    report = judged(trusting, signed_by(KEY, document))
    assert (ok(report, "schema"), report.ok) == (False, False)


def test_pictures_carry_it(trusting: Verifier) -> None:
    token = ours()
    drawn = bake_svg(SVG, token, Carried.OB2)
    for picture, kind in ((bake_png(png(), token, Carried.OB2), "png"), (drawn.encode(), "svg")):
        report = judged(trusting, picture)
        assert (report.kind, report.outcome, report.ok) == (kind, "valid", True)
        assert "nobody signed what the picture shows" in detail(report, "picture")
    payload = read_compact(token).payload.decode()
    both = drawn.replace("/><title>", f"><![CDATA[{payload}]]></openbadges:assertion><title>")
    assert judged(trusting, both.encode()).outcome == "valid"
    other = both.replace("Careful use", "Careless use")
    report = judged(trusting, other.encode())
    assert (report.outcome, report.ok) == ("unreadable", False)
    address = bake_png(png(), HOSTED_ID.encode(), Carried.OB2)
    report = judged(trusting, address)
    assert (report.kind, report.outcome) == ("png", "unreadable")
    assert "only the address" in detail(report, "schema")


def test_what_is_supplied_must_be_something_that_is_pointed_at() -> None:
    for bad in (
        b"{",
        b"{}",
        b"[]",
        data({"id": "x", "type": "Person"}),
        data({"type": "BadgeClass"}),
        ours(),
    ):
        with pytest.raises(BadBeside):
            Beside().with_files([bad])
    assert OB2 in badge_class()["@context"]
