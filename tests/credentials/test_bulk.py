import json
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from assessor_app.credentials.achievement_credential import BadFacts, build_credential
from assessor_app.credentials.bulk import BadSignature, BulkSigner, BulkVerifier, check_sample
from assessor_app.credentials.data_integrity import sign, signed_bytes
from assessor_app.credentials.facts import EvidenceFacts, Identity
from assessor_app.credentials.multikey import decode_signature
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.verify import Verifier
from tests.credentials.award_samples import KEY, NOW, OTHER_KEY, award, badge


@pytest.fixture
def signer() -> BulkSigner:
    return BulkSigner(KEY, KEY.method)


def test_in_bulk_the_same_bytes_as_one_by_one(signer: BulkSigner) -> None:
    for seed in range(12):
        made = award(seed, evidence=seed % 3, subject_id=seed % 2 == 0, named=seed % 4 == 1)
        one = sign(build_credential(made), KEY, KEY.method, NOW)  # Ed25519 is deterministic
        assert signer.sign(made, NOW) == json_text(one).encode()
    assert signer.full_path == 0


def test_a_batch_is_sampled_through_the_full_path(signer: BulkSigner) -> None:
    batch = [signer.sign(award(seed), NOW) for seed in range(10)]
    check_sample(batch, KEY.public, size=10)
    with pytest.raises(BadSignature):
        check_sample([*batch[1:], batch[0].replace(b"Report 0", b"Report 9")], KEY.public, size=10)
    check_sample([], KEY.public)


def test_awards_that_are_no_shape_take_the_full_path(signer: BulkSigner, trusting: Verifier) -> None:
    twins = (Identity(kind="ext:name", value="one"),) * 2
    first = award(named=True)
    odd = replace(first, recipient=replace(first.recipient, identities=twins))
    usual = replace(
        first,
        recipient=replace(first.recipient, identities=(twins[0], Identity(kind="ext:name", value="two"))),
    )
    assert trusting.credential(signer.sign(usual, NOW)).outcome == "valid"
    assert trusting.credential(signer.sign(odd, NOW)).outcome == "valid"
    assert signer.full_path == 1


def test_what_must_not_be_signed_is_refused_in_bulk_too(signer: BulkSigner) -> None:
    made = award()
    signer.sign(made, NOW)
    foreign = badge(2, 3).criteria[0].levels[0].id
    bad = [
        replace(made, achieved=((made.achieved[0][0], foreign), *made.achieved[1:])),
        replace(made, achieved=((made.achieved[0][0], made.achieved[1][1]), *made.achieved[1:])),
        replace(made, valid_until=made.valid_from),
        replace(made, evidence=(made.evidence[0], replace(made.evidence[1], id=made.evidence[0].id))),
        replace(made, id="relative"),
        replace(made, evidence=(EvidenceFacts(id="urn:uuid:1", sha256="00" * 32, name="a\x0bb"),)),
    ]
    for facts in bad:
        with pytest.raises(ValueError):  # noqa: PT011  # BadFacts, BadTerms or BadSchema
            signer.sign(facts, NOW)
    with pytest.raises(BadFacts):
        signer.sign(bad[0], NOW)


def test_the_signature_covers_options_then_document(signer: BulkSigner) -> None:
    document = json.loads(signer.sign(award(), NOW))
    proof = document["proof"][0]
    assert proof["proofPurpose"] == "assertionMethod"
    assert proof["verificationMethod"] == KEY.method
    Ed25519PublicKey.from_public_bytes(KEY.public).verify(
        decode_signature(proof["proofValue"]), signed_bytes(document, proof)
    )


def test_the_bulk_verifier_accepts_what_it_learnt_and_nothing_else(signer: BulkSigner) -> None:
    verifier = BulkVerifier(KEY.public, KEY.method)
    first = signer.sign(award(0), NOW)
    verifier.learn(json.loads(first))
    second = signer.sign(award(1), NOW)
    assert verifier.verify(first)
    assert verifier.verify(second)
    for old, new in (
        (b"Report 0", b"Report 9"),
        (b"sha256-", b"sha256-A"),
        (b'"statusListIndex":"', b'"statusListIndex":"1'),
    ):
        assert old in second
        assert not verifier.verify(second.replace(old, new, 1))
    assert not verifier.verify(first.replace(b"Academy", b"academy"))
    assert not verifier.verify(BulkSigner(OTHER_KEY, KEY.method).sign(award(0), NOW))
    assert not verifier.verify(b"\xff" + second)


def test_level_foreign_to_its_criterion_is_not_verified_even_when_signed(signer: BulkSigner) -> None:
    document = build_credential(award())
    results = document["credentialSubject"]["result"]
    results[0]["achievedLevel"] = results[1]["achievedLevel"]
    forged = json_text(sign(document, KEY, KEY.method, NOW)).encode()
    verifier = BulkVerifier(KEY.public, KEY.method)
    verifier.learn(json.loads(signer.sign(award(), NOW)))
    assert not verifier.verify(forged)
