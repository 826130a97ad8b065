"""Is this certificate what its issuer sealed, and is the credential in it genuine?"""

from dataclasses import replace

from assessor_app.credentials.beside import Beside
from assessor_app.credentials.certificate_pdf import SealedCertificate, read_certificate
from assessor_app.credentials.cms import name_of
from assessor_app.credentials.pdf_signature import PdfSignature
from assessor_app.credentials.report import CHANGED, Check, Report, changed, unreadable
from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.credentials.verify import Verifier, is_credential

KIND = "pdf"
PDF_SIGNATURE = "pdf-signature"
_SEAL = b"/AssessorSeal"


def verify_certificate(data: bytes, verifier: Verifier, here: Beside | None = None) -> Report:
    """The report on a certificate: that of its credential, with a check more, `seal`; and where a signature
    for PDF readers follows it, another, `pdf-signature`.

    The seal must be by the key that signed the credential, or by another key in force of the same issuer: it
    may have exchanged its key between signing the award and drawing the page.
    """
    found = read_certificate(data)
    if found.credential is None:
        words = " ".join(found.problems)
        return changed(words, KIND) if _SEAL in data else unreadable(words, KIND)
    report = verifier.credential(found.credential, here)
    seal = _seal(found, verifier, here or Beside())
    outcome = CHANGED if seal.ok is False else report.outcome
    checks = (*report.checks, seal)
    if found.signature is not None:
        checks = (*checks, _pdf_signature(found.signature, seal))
    return replace(report, kind=KIND, checks=checks, outcome=outcome)


def _pdf_signature(signature: PdfSignature, seal: Check) -> Check:
    """It is bound to the key that sealed the page; whose that is, `seal` says."""
    name = name_of(signature.binding.chain[0])
    when = signature.at.strftime("%Y-%m-%d %H:%M:%S UTC")
    if signature.binding.supplied:
        return Check(
            name=PDF_SIGNATURE,
            ok=seal.ok,
            detail=f"PAdES B-B over the whole file by “{name}”, a certificate supplied from elsewhere by "
            f"which the issuer says it signs; made on {when} by the signer's own clock, which nobody "
            "vouches for",
        )
    return Check(
        name=PDF_SIGNATURE,
        ok=seal.ok,
        detail=f"PAdES B-B over the whole file by “{name}”, the issuer's own certificate; made on {when} by "
        "the signer's own clock, which nobody vouches for",
    )


def _seal(found: SealedCertificate, verifier: Verifier, here: Beside) -> Check:
    if not found.sealed:
        return Check(name="seal", ok=False, detail=" ".join(found.problems))
    try:
        document = read_object(found.credential or b"")
    except BadJson as error:
        return Check(name="seal", ok=False, detail=f"the credential {error}")
    if not is_credential(document):
        return Check(
            name="seal", ok=None, detail="the page is whole, but what it was made from is no credential"
        )
    issuer = document.get("issuer")
    issuer_id = issuer.get("id") if isinstance(issuer, dict) else issuer
    key = verifier.proofs(document, str(issuer_id), here).key
    if key is None:
        return Check(name="seal", ok=None, detail="the page is whole; whose key sealed it is not known here")
    return _sealed_by(found.key, key, str(issuer_id), verifier, here)


def _sealed_by(sealing: bytes | None, signing: bytes, issuer: str, verifier: Verifier, here: Beside) -> Check:
    """sealing: the key of the page; signing: that of the credential."""
    if sealing == signing:
        return Check(
            name="seal", ok=True, detail="the page is whole, sealed by the key that signed the credential"
        )
    pinned = verifier.trust.issuer(issuer)
    known = [pinned] if pinned is not None else [one for one in here.issuers if one.id == issuer]
    if any(sealing in one.keys for one in known):
        return Check(name="seal", ok=True, detail="the page is whole, sealed by another key of the issuer")
    return Check(name="seal", ok=False, detail="another key sealed the page than signed the credential")
