"""A graph made to hold a processor for hours costs its limit and no more."""

import io
import time
from typing import Any

import pytest

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.beside import Beside
from assessor_app.credentials.bounded import BoundedCanonicaliser, Refused, TooHard
from assessor_app.credentials.canonical_rdf import canonical_nquads
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.trust import TrustPolicy
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_file import verify_file
from tests.credentials.award_samples import KEY, NOW, award


def poison(size: int = 11) -> dict[str, Any]:
    """Results that look alike, each with alignments that look alike: the time grows factorially."""
    document = build_credential(award(subject_id=False, evidence=0))
    alignment = {"type": ["Alignment"], "targetName": "x", "targetUrl": "https://example.org/"}
    result = {"type": ["Result"], "alignment": [alignment] * size}
    document["credentialSubject"]["result"] = [result] * size
    return document


def test_poison_is_stopped_in_time_and_the_next_document_is_read() -> None:
    document = build_credential(award())
    with BoundedCanonicaliser(seconds=1.5) as canonicaliser:
        started = time.monotonic()
        with pytest.raises(TooHard):
            canonicaliser.canonical_nquads(poison())
        assert time.monotonic() - started < 4
        assert canonicaliser.canonical_nquads(document) == [canonical_nquads(document)]


def test_the_verifier_calls_poison_by_its_name() -> None:
    signed = {**poison(), "proof": [{**_proof(), "verificationMethod": KEY.method}]}
    with BoundedCanonicaliser(seconds=1.5) as canonicaliser:
        report = Verifier(TrustPolicy(), NOW, Digests(canonicaliser)).credential(json_text(signed).encode())
    assert report.ok is False
    assert any("too long" in check.detail for check in report.checks)


def test_many_poisons_in_one_file_cost_one_limit() -> None:
    poisoned = {**poison(), "proof": [{**_proof(), "verificationMethod": KEY.method}]}
    listed = [{**poisoned, "id": f"urn:x:{number}"} for number in range(6)]
    record = {**poisoned, "type": ["VerifiableCredential", "ClrCredential"]}
    record["credentialSubject"] = {"type": ["ClrSubject"], "verifiableCredential": listed}
    with BoundedCanonicaliser(seconds=1.0) as canonicaliser:
        verifier = Verifier(TrustPolicy(), NOW, Digests(canonicaliser))
        started = time.monotonic()
        report = verify_file(io.BytesIO(json_text(record).encode()), verifier, Beside())
        assert time.monotonic() - started < 4
        assert (report.ok, len(report.contents)) == (False, 6)
        said = [check.detail for check in report.contents[-1].checks if check.name == "signature"]
        assert "took too long" in said[0]
        canonicaliser.begin_file()  # the next file is read
        document = build_credential(award())
        assert canonicaliser.canonical_nquads(document) == [canonical_nquads(document)]
        canonicaliser.begin_file(seconds=0.0)
        with pytest.raises(TooHard, match="not checked"):
            canonicaliser.canonical_nquads(document)


def _proof() -> dict[str, Any]:
    return {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "created": "2026-11-22T15:00:00Z",
        "proofPurpose": "assertionMethod",
        "proofValue": "z" + "1" * 64,
    }


def test_what_cannot_be_canonicalised_is_refused_in_words() -> None:
    with BoundedCanonicaliser() as canonicaliser:
        with pytest.raises(Refused, match="no context defines"):
            canonicaliser.canonical_nquads({**build_credential(award()), "grade": "A"})
        with pytest.raises(Refused, match="does not name its contexts"):
            canonicaliser.canonical_nquads({"id": "urn:x:1"})
        several = [build_credential(award(seed)) for seed in range(3)]
        assert canonicaliser.canonical_nquads(*several) == [canonical_nquads(each) for each in several]
