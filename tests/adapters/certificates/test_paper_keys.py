"""A supplied .p12 is taken or refused in words; what is signed is accepted by two verifiers of others."""

import io
import os
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.x509.oid import ExtendedKeyUsageOID

from assessor_app.application.ports.paper_keys import PaperKey
from assessor_app.application.problems import Unusable
from assessor_app.credentials.certificate_pdf import read_certificate
from tests.adapters.certificates.examples import FACTS, SCRIPTS, Key, sealed
from tests.adapters.certificates.paper_examples import (
    AT,
    KEYS,
    PASSPHRASE,
    bound,
    own,
    rsa_key,
    signed,
    supplied_key,
)
from tests.adapters.certificates.test_maker import MAKE
from tests.support.require import require

SERVER = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
MAIL = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])


def pdfsig(data: bytes, place: Path) -> str:
    """What Poppler's verifier says."""
    require("pdfsig", None if shutil.which("pdfsig") else "poppler-utils is not installed")
    file = place / "signed.pdf"
    file.write_bytes(data)
    home = {**os.environ, "HOME": str(place)}  # where it would look for somebody's own certificates
    done = subprocess.run(
        ["pdfsig", str(file)], capture_output=True, text=True, check=False, timeout=60, env=home
    )
    return done.stdout


def pyhanko(data: bytes, root: bytes) -> tuple[bool, str]:
    """What pyHanko says: whether it trusts the signature, and how much it covers."""
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=[Certificate.load(root)], allow_fetching=False, moment=AT)
    (found,) = PdfFileReader(io.BytesIO(data)).embedded_signatures
    status = validate_pdf_signature(found, context)
    return status.bottom_line, str(status.coverage and status.coverage.name)


def kinds() -> dict[str, tuple[PaperKey, bool]]:
    """Every kind of key that signs; whether it was supplied."""
    files = {
        "P-256": supplied_key(),
        "P-384": supplied_key(key=ec.generate_private_key(ec.SECP384R1()), usage=MAIL),
        "RSA": supplied_key(key=rsa_key(2048)),
    }
    taken = {name: (KEYS.supplied(data, PASSPHRASE, at=AT), True) for name, data in files.items()}
    return {"own": (own(), False), **taken}


@pytest.mark.parametrize("kind", ["own", "P-256", "P-384", "RSA"])
def test_others_accept_what_is_signed(kind: str, tmp_path: Path) -> None:
    key, supplied = kinds()[kind]
    data = KEYS.signer(key.private, bound(key, supplied=supplied))(sealed(), AT)
    assert data == KEYS.signer(key.private, bound(key, supplied=supplied))(sealed(), AT)  # nothing is random
    found = read_certificate(data)
    assert found.sealed
    assert found.credential == FACTS.credential
    assert found.signature is not None
    assert (found.signature.at, found.signature.binding.supplied) == (AT, supplied)
    assert pyhanko(data, key.chain[-1]) == (True, "ENTIRE_FILE")
    said = pdfsig(data, tmp_path)
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert said.count("Signature #") == 1


@pytest.mark.parametrize("script", list(SCRIPTS))
def test_pages_in_each_script_are_signed(script: str) -> None:
    data = KEYS.signer(own().private, bound(own()))(MAKE(SCRIPTS[script], Key()), AT)
    assert read_certificate(data).signature is not None
    assert pyhanko(data, own().chain[0]) == (True, "ENTIRE_FILE")


def test_others_refuse_what_was_changed(tmp_path: Path) -> None:
    data = signed()
    assert "Signature is Valid" in pdfsig(data, tmp_path)
    hole = data.rindex(b"/Contents <") + len(b"/Contents <")
    for place in (
        200,
        len(sealed()) // 2,
        len(sealed()) + 40,
        hole + 400,
        data.rindex(b"/AssessorBinding <") + 30,
    ):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert "Signature is Valid" not in pdfsig(changed, tmp_path), place
    assert "Total document signed" not in pdfsig(data + b"\n% more\n", tmp_path)


def test_the_certificate_is_for_documents_and_names_the_issuer() -> None:
    known = x509.load_der_x509_certificate(own().chain[0])
    usage = known.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36") in usage
    assert not known.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    alternatives = known.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert alternatives.get_values_for_type(x509.UniformResourceIdentifier) == [FACTS.issuer_id]
    named = KEYS.named(own().chain[0])
    assert (named.name, named.issued_by) == (FACTS.organisation, FACTS.organisation)
    assert (named.begins, (named.ends - named.begins).days) == (AT, 3650)


def test_a_long_name_is_cut_to_what_x509_allows() -> None:
    key = KEYS.own(own().private, organisation="Ω" * 90, issuer=FACTS.issuer_id, at=AT)
    assert KEYS.named(key.chain[0]).name == "Ω" * 32


def test_the_chain_of_a_supplied_certificate_goes_along() -> None:
    key = KEYS.supplied(supplied_key(), PASSPHRASE, at=AT)
    assert [KEYS.named(one).name for one in key.chain] == ["Northfield Seal", "Example Authority"]


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "expired": ({"ends": AT - timedelta(hours=1)}, "expired on 2026-11-29"),
    "too early": ({"begins": AT + timedelta(days=3)}, "valid from 2026-12-02 on only"),
    "for servers": ({"usage": SERVER}, "for another purpose than signing documents"),
    "not for signatures": ({"signs": False}, "not for signatures"),
    "an authority's": ({"authority": True}, "that of an authority"),
    "weak": ({"key": rsa_key(1024)}, "has 1024 bits"),
    "another curve": ({"key": ec.generate_private_key(ec.SECP521R1())}, "on the curve secp521r1"),
    "a kind that readers do not check": ({"key": ed25519.Ed25519PrivateKey.generate()}, "do not check"),
}


@pytest.mark.parametrize("kind", list(REFUSED))
def test_what_readers_would_refuse_is_refused_here_in_words(kind: str) -> None:
    made, words = REFUSED[kind]
    with pytest.raises(Unusable, match=words):
        KEYS.supplied(supplied_key(**{"begins": AT - timedelta(days=9), **made}), PASSPHRASE, at=AT)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\x30\x80", bytes(2**20 + 1)])
def test_what_is_no_p12_is_refused(data: bytes) -> None:
    with pytest.raises(Unusable, match=r"no \.p12|larger"):
        KEYS.supplied(data, PASSPHRASE, at=AT)


def test_another_passphrase_is_told_without_it() -> None:
    with pytest.raises(Unusable, match="passphrase is another") as caught:
        KEYS.supplied(supplied_key(), "wrong horse", at=AT)
    assert "horse" not in str(caught.value)


def test_no_key_stands_in_the_repr() -> None:
    made = KEYS.supplied(supplied_key(), PASSPHRASE, at=AT)
    assert repr(made) == "PaperKey()"
