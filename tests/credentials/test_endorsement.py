"""Endorsements of our own, judged by our verifier and by strangers that share no code with it."""

import json
from dataclasses import replace
from datetime import timedelta

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from assessor_app.credentials.achievement_credential import BadFacts
from assessor_app.credentials.baking import bake_png, bake_svg
from assessor_app.credentials.bulk import BulkSigner
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.endorsement import EndorsementFacts, credential_in, sign_endorsement
from assessor_app.credentials.schema import BadSchema
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.verify import Verifier
from tests.adapters.badges.test_badges import DRAW, LOOK
from tests.credentials.award_samples import ISSUER, KEY, NOW, award
from tests.credentials.test_node import missing, verified
from tests.support.require import require

FACTS = EndorsementFacts(
    id="urn:uuid:5d1ab22c-0000-4000-8000-0000000000e1",
    issuer=ISSUER,
    about=award().achievement.id,
    name="Endorsement of Careful use",
    comment="Hard to earn.",
    valid_from=NOW - timedelta(days=1),
)


def carrying(*texts: str) -> bytes:
    made = award()
    endorsed = replace(made.achievement, endorsements=texts)
    return BulkSigner(KEY, KEY.method).sign(replace(made, achievement=endorsed), NOW)


def test_ours_is_valid_here_and_the_same_each_time(trusting: Verifier) -> None:
    document = sign_endorsement(FACTS, KEY, KEY.method)
    assert document == sign_endorsement(FACTS, KEY, KEY.method)
    report = trusting.document(document)
    assert (report.outcome, report.ok, report.achievement) == ("valid", True, FACTS.name), report.checks
    document["credentialSubject"]["endorsementComment"] = "Easy."
    assert trusting.document(document).outcome == "changed"
    over = replace(FACTS, valid_until=NOW - timedelta(hours=1))
    assert trusting.document(sign_endorsement(over, KEY, KEY.method)).outcome == "expired"


def test_an_issuer_may_speak_of_itself(trusting: Verifier) -> None:
    document = sign_endorsement(replace(FACTS, about=ISSUER.id), KEY, KEY.method)
    assert (document["issuer"], document["credentialSubject"]["id"]) == (ISSUER.id, ISSUER.id)
    report = trusting.document(document)
    assert (report.outcome, report.ok) == ("valid", True), report.checks


def test_an_award_that_carries_it_is_valid_with_it(trusting: Verifier) -> None:
    text = json_text(sign_endorsement(FACTS, KEY, KEY.method))
    document = json.loads(carrying(text))
    report = trusting.document(document)
    checks = {check.name: check.ok for check in report.checks}
    assert (report.outcome, checks["endorsements"]) == ("valid", True), report.checks
    assert json.loads(carrying()).keys() == document.keys()
    token = sign_jwt(document, KEY, KEY.method)
    assert trusting.token(token).ok
    document["credentialSubject"]["achievement"]["endorsement"][0]["credentialSubject"]["id"] = "urn:uuid:1"
    assert trusting.document(document).outcome == "changed"


@pytest.mark.node
@pytest.mark.timeout(300)
def test_strangers_accept_ours_and_refuse_its_changes() -> None:
    require("Node.js with @digitalbazaar/vc", missing())
    document = sign_endorsement(FACTS, KEY, KEY.method)
    changed = json.loads(json_text(document))
    changed["credentialSubject"]["endorsementComment"] = "Easy."
    carried = json.loads(carrying(json_text(document)))
    assert verified([document, changed, carried]) == [True, False, True]


def test_pyjwt_accepts_ours_as_a_jwt() -> None:
    token = sign_jwt(sign_endorsement(FACTS, KEY, KEY.method), KEY, KEY.method)
    read = jwt.decode(token, Ed25519PublicKey.from_public_bytes(KEY.public), algorithms=["EdDSA"])
    assert (read["iss"], read["jti"], read["sub"]) == (KEY.did, FACTS.id, FACTS.about)


def test_what_says_nothing_is_none() -> None:
    for bad in (replace(FACTS, comment=" "), replace(FACTS, valid_until=FACTS.valid_from)):
        with pytest.raises(BadFacts):
            sign_endorsement(bad, KEY, KEY.method)
    with pytest.raises(BadSchema):
        sign_endorsement(replace(FACTS, about="no address"), KEY, KEY.method)


def test_a_credential_is_found_in_each_form() -> None:
    signed = carrying()
    document = json.loads(signed)
    token = sign_jwt(document, KEY, KEY.method)
    found = [
        credential_in(data)
        for data in (
            signed,
            token,
            bake_png(DRAW.png(LOOK), signed),
            bake_svg(DRAW.svg(LOOK), token).encode(),
        )
    ]
    assert [one and one["id"] for one in found] == [document["id"]] * 4
    for data in (
        b"",
        b"{}",
        b"[]",
        b"<svg/>",
        b"\x89PNG",
        b"a.b.c",
        b"%PDF-",
        "\ud800".encode("utf-8", "replace"),
    ):
        assert credential_in(data) is None
