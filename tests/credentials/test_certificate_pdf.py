"""Every change of a sealed certificate is found; what is found says why."""

import json
import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.credentials.certificate_pdf import LARGEST, read_certificate, seal_message
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_certificate import verify_certificate
from tests.adapters.certificates.examples import FACTS, Key, sealed
from tests.credentials.award_samples import KEY


def test_the_untouched_certificate_is_sealed() -> None:
    found = read_certificate(sealed())
    assert found.sealed
    assert found.credential == FACTS.credential
    assert found.key == Key().public
    assert found.problems == ()


@pytest.mark.parametrize("mask", [0x01, 0x20, 0xFF])
def test_every_byte_flipped_is_found(mask: int) -> None:
    data = bytearray(sealed())
    unseen = []
    for place in range(len(data)):
        data[place] ^= mask
        if read_certificate(bytes(data)).sealed:
            unseen.append(place)
        data[place] ^= mask
    assert unseen == []
    assert read_certificate(bytes(data)).sealed  # the control: put back, it holds


def test_every_truncation_is_found() -> None:
    data = sealed()
    assert [length for length in range(len(data)) if read_certificate(data[:length]).sealed] == []


def test_whatever_is_appended_is_found() -> None:
    data = sealed()
    tails = [bytes([one]) for one in range(256)] + [data, data[-400:], b"\n%%EOF\n", b" " * 2000]
    assert [tail for tail in tails if read_certificate(data + tail).sealed] == []


def test_bytes_put_in_taken_out_or_swapped_are_found() -> None:
    data, draw = sealed(), random.Random(7)
    for _ in range(2000):
        place = draw.randrange(len(data))
        end = min(len(data), place + draw.randrange(1, 9))
        assert not read_certificate(data[:place] + draw.randbytes(3) + data[place:]).sealed
        assert not read_certificate(data[:place] + data[end:]).sealed
        turned = data[:place] + data[place:end][::-1] + data[end:]
        assert turned == data or not read_certificate(turned).sealed


def test_capitals_in_the_signature_are_found() -> None:
    data = sealed()
    start = data.rindex(b"/Signature <") + len(b"/Signature <")
    digits = data[start : start + 128]
    assert digits.upper() != digits
    assert not read_certificate(data[:start] + digits.upper() + data[start + 128 :]).sealed


def test_a_seal_by_another_key_holds_and_names_that_key() -> None:
    data, other = sealed(), Key(2)
    changed = data.replace(Key().public.hex().encode(), other.public.hex().encode())
    start = changed.rindex(b"/Signature <") + len(b"/Signature <")
    before, after = changed[:start], changed[start + 128 :]
    assert not read_certificate(changed).sealed
    resealed = before + other.sign(seal_message(before, after)).hex().encode() + after
    found = read_certificate(resealed)
    assert found.sealed
    assert found.key == other.public


def test_a_seal_that_points_elsewhere_hands_out_nothing() -> None:
    data, key = sealed(), Key()
    place = data.rindex(b"/Credential [") + len(b"/Credential [")
    offset, length = (int(one) for one in data[place : data.index(b"]", place)].split())
    assert data[offset : offset + length] == FACTS.credential
    inside = [
        b"%d %d" % (offset + 1, length - 1),
        b"%d %d" % (offset, length - 1),
        b"%d %d" % (offset, length + 1),
    ]
    for numbers in (b"0 10", b"99999999 1", b"12 999999999", *inside):
        moved = data[:place] + numbers + data[data.index(b"]", place) :]
        start = moved.rindex(b"/Signature <") + len(b"/Signature <")
        before, after = moved[:start], moved[start + 128 :]
        found = read_certificate(before + key.sign(seal_message(before, after)).hex().encode() + after)
        assert found.sealed
        assert found.credential is None
        assert "credential" in found.problems[0]


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "not a PDF"),
        (b"PK\x03\x04", "not a PDF"),
        (b"%PDF-1.7\n%%EOF\n", "no seal"),
        (b"%PDF-1.7\n/AssessorSeal << >>\n%%EOF\n", "end the file"),
        (b"%PDF-" + bytes(LARGEST), "larger"),
    ],
)
def test_what_is_no_certificate_is_said_in_words(data: bytes, word: str) -> None:
    found = read_certificate(data)
    assert not found.sealed
    assert found.credential is None
    assert word in found.problems[0]


def test_a_key_that_is_no_point_is_no_seal() -> None:
    data = sealed()
    changed = data.replace(Key().public.hex().encode(), b"ff" * 32)
    assert not read_certificate(changed).sealed


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=600), st.integers(0, 600))
def test_no_bytes_make_it_raise(noise: bytes, cut: int) -> None:
    tail = sealed()[-600:]
    for data in (b"%PDF-" + noise, b"%PDF-" + noise + tail, b"%PDF-" + tail[:cut] + noise + tail[cut:]):
        assert not read_certificate(data).sealed


@pytest.mark.parametrize(
    "said",
    [
        {"type": ["VerifiableCredential"], "id": "urn:example", "issuer": "x"},
        {"proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"}},
        {"@context": [5], "type": "x", "issuer": {"id": 5}},
    ],
)
def test_a_sealed_page_around_no_credential_is_told_in_words(
    trusting: Verifier, said: dict[str, Any]
) -> None:
    proof = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "proofPurpose": "assertionMethod",
        "verificationMethod": KEY.method,
        "proofValue": "z1",
    }
    document = {"issuer": KEY.did, "proof": proof, **said}
    page = SealedCertificateMaker()(replace(FACTS, credential=json.dumps(document).encode()), Key())
    report = verify_certificate(page, trusting)
    assert (report.kind, report.outcome, report.ok) == ("pdf", "unreadable", False)
    document["issuer"] = KEY.did
    page = SealedCertificateMaker()(replace(FACTS, credential=json.dumps(document).encode()), Key())
    seal = verify_certificate(page, trusting).checks[-1]
    assert (seal.name, seal.ok) == ("seal", None)
    assert "no credential" in seal.detail


def test_nothing_personal_stands_in_the_repr() -> None:
    assert "urn:example" not in repr(read_certificate(sealed()))
