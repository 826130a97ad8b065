"""After the seal stands one whole signature, bound to the issuer, or the page is changed."""

import json
import zlib
from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.adapters.certificates import SealedCertificateMaker
from assessor_app.credentials import cms
from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.certificate_pdf import read_certificate
from assessor_app.credentials.cms import BadCms, children, length_of, signature_in, signed_data, tlv
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.pdf_signature import (
    BadPdfSignature,
    read_binding,
    read_pdf_signature,
    revision,
)
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_certificate import verify_certificate
from tests.adapters.certificates.examples import FACTS, Key, sealed
from tests.adapters.certificates.paper_examples import (
    AT,
    KEYS,
    PASSPHRASE,
    bound,
    own,
    signed,
    supplied_key,
)
from tests.credentials.award_samples import KEY, NOW, award, badge
from tests.support.mutate_paper import counted

ADDED = signed()[len(sealed()) :]
HOLE = ADDED.index(b"/Contents <") + len(b"/Contents <")
END = ADDED.index(b">", HOLE)
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def is_sealed(added: bytes) -> bool:
    return read_certificate(sealed() + added).sealed


def with_hole(digits: bytes) -> bytes:
    return ADDED[:HOLE] + digits + ADDED[END:]


def cms_bytes() -> bytes:
    inside = bytes.fromhex(ADDED[HOLE:END].decode())
    return inside[: length_of(inside)]


def test_the_untouched_file_is_sealed_and_signed() -> None:
    found = read_certificate(signed())
    assert found.sealed
    assert found.problems == ()
    assert found.signature is not None
    assert found.signature.at == AT
    assert not found.signature.binding.supplied


def test_every_byte_after_the_seal_is_held() -> None:
    done = counted(signed(), start=len(sealed()), every=23)
    assert (done.missed, done.control) == ((), True)
    assert done.tried > 1000


def test_bytes_before_the_seal_are_held_as_ever() -> None:
    done = counted(signed()[: len(sealed())] + ADDED, every=997)
    assert (done.missed, done.control) == ((), True)


def test_every_cut_is_found_but_the_one_that_leaves_the_sealed_page() -> None:
    data = signed()
    whole = [end for end in range(len(sealed()) - 3, len(data), 7) if read_certificate(data[:end]).sealed]
    assert [end for end in whole if end != len(sealed())] == []
    assert read_certificate(data[: len(sealed())]).sealed


@pytest.mark.parametrize(
    "tail", [b"\n", b" ", b"%%EOF\n", ADDED, sealed(), b"% more\n", b"xref\n0 0\ntrailer\n<< >>\n%%EOF\n"]
)
def test_nothing_may_follow(tail: bytes) -> None:
    assert not is_sealed(ADDED + tail)
    assert not is_sealed(tail + ADDED)


def test_the_hole_holds_one_spelling() -> None:
    digits = ADDED[HOLE:END]
    assert digits.endswith(b"00")
    others = (
        digits.upper(),
        digits[:-2] + b"01",
        digits + b"00",
        digits[:-2],
        b" " + digits[1:],
        b"00" + digits[:-2],
        digits.rstrip(b"0"),
    )
    assert [other for other in others if is_sealed(with_hole(other))] == []


def test_the_other_spelling_of_the_same_signature_is_found() -> None:
    """ECDSA holds for s and for the order less s; which one stands there must not be free."""
    whole = cms_bytes()
    r, s = decode_dss_signature(signature_in(whole))
    other = encode_dss_signature(r, P256_ORDER - s)
    added = revision(sealed(), bound(own()), AT)
    assert added.filled(signed_data(own().chain, added.digest, signature_in(whole))) == ADDED
    twin = added.filled(signed_data(own().chain, added.digest, other))
    key = cms.public_key(own().chain[0])
    assert isinstance(key, ec.EllipticCurvePublicKey)
    message = cms.signed_attributes(own().chain[0], added.digest)
    key.verify(other, message, ec.ECDSA(SHA256()))  # it is one, by the book
    assert not is_sealed(twin)


def test_unsigned_attributes_are_found() -> None:
    whole = cms_bytes()
    outer = children(whole)
    content = children(outer[1])[0]
    parts = children(content)
    (signer,) = children(parts[-1])
    more = tlv(0x30, *children(signer), tlv(0xA1, tlv(0x30, tlv(0x06, b"\x2a\x03"), tlv(0x31))))
    grown = tlv(0x30, outer[0], tlv(0xA0, tlv(0x30, *parts[:-1], tlv(0x31, more))))
    assert not is_sealed(with_hole(grown.hex().encode().ljust(END - HOLE, b"0")))


def test_somebody_else_cannot_sign_for_the_issuer() -> None:
    other = Key(2)
    forged = KEYS.signer(own().private, bound(own(), other))(sealed(), AT)
    found = read_certificate(forged)
    assert not found.sealed
    assert "did not say whose certificate" in found.problems[0]


def test_a_certificate_that_the_statement_does_not_name_is_refused() -> None:
    with pytest.raises(BadPdfSignature, match="another certificate"):
        bound(own(), certificate="00")
    with pytest.raises(BadPdfSignature, match="another certificate"):
        bound(own(), chain=[])
    with pytest.raises(BadPdfSignature, match="cannot be read"):
        bound(own(), chain=["AAAA"])
    with pytest.raises(BadPdfSignature, match="did not say"):
        read_binding(b"{}", Key().public)


def test_another_page_s_signature_does_not_fit() -> None:
    page = SealedCertificateMaker()(replace(FACTS, recipient="Somebody Else"), Key())
    assert read_certificate(page).sealed
    assert not read_certificate(page + ADDED).sealed


@pytest.mark.parametrize("days", [-1, 3651])
def test_a_time_outside_of_the_certificate_s_is_refused(days: int) -> None:
    late = KEYS.signer(own().private, bound(own()))(sealed(), AT + timedelta(days=days))
    found = read_certificate(late)
    assert not found.sealed
    assert "day on which its certificate did not hold" in found.problems[0]


def test_a_page_of_another_form_is_not_signed() -> None:
    for data in (b"", sealed()[:-1], sealed().replace(b"/Kids [ ", b"/Kids [  "), zlib.compress(sealed())):
        with pytest.raises(BadPdfSignature, match="form in which certificates are made"):
            revision(data, bound(own()), AT)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.integers(0, len(ADDED)))
def test_no_bytes_make_it_raise(noise: bytes, cut: int) -> None:
    for added in (noise, ADDED[:cut] + noise + ADDED[cut:], ADDED[cut:] + noise, noise + ADDED):
        if added in (b"", ADDED):
            continue
        assert not is_sealed(added)
        with pytest.raises(BadPdfSignature):
            read_pdf_signature(sealed(), added, Key().public)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=80))
def test_no_bytes_make_the_reader_of_der_raise_otherwise(noise: bytes) -> None:
    for read in (children, length_of, signature_in):
        try:
            read(noise)
        except BadCms:
            continue


@given(st.integers(0, 70_000))
def test_lengths_are_written_in_one_way(size: int) -> None:
    element = tlv(0x04, bytes(size))
    assert length_of(element) == len(element)
    assert children(tlv(0x30, element, element)) == [element, element]


def test_the_verifier_names_the_certificate_and_how_far_it_goes(trusting: Verifier) -> None:
    document = build_credential(award(3, evidence=0, achievement=badge(1, 2)))
    credential = json_text(sign(document, KEY, KEY.method, NOW)).encode()
    page = SealedCertificateMaker()(replace(FACTS, credential=credential), KEY)
    supplied = KEYS.supplied(supplied_key(), PASSPHRASE, at=AT)
    for key, words in ((own(), "the issuer's own certificate"), (supplied, "supplied from elsewhere")):
        binding = bound(key, KEY, supplied=key is supplied)
        report = verify_certificate(KEYS.signer(key.private, binding)(page, AT), trusting)
        assert (report.outcome, report.ok) == ("valid", True)
        check = report.checks[-1]
        assert (check.name, check.ok) == ("pdf-signature", True)
        assert words in check.detail
        assert "PAdES B-B" in check.detail
        assert "nobody vouches for" in check.detail
    assert json.loads(credential)["type"]
    broken = verify_certificate(page + ADDED, trusting)
    assert (broken.outcome, broken.ok) == ("changed", False)
