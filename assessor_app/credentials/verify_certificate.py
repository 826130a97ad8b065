"""Is this certificate what its issuer sealed, and is the credential in it genuine?"""

from dataclasses import replace

from assessor_app.credentials.beside import Beside
from assessor_app.credentials.certificate_pdf import SealedCertificate, read_certificate
from assessor_app.credentials.report import CHANGED, Check, Report, changed, unreadable
from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.credentials.verify import Verifier, is_credential

KIND = "pdf"
_SEAL = b"/AssessorSeal"


def verify_certificate(data: bytes, verifier: Verifier, here: Beside | None = None) -> Report:
    """The report on a certificate: that of its credential, with one check more, `seal`.

    The seal must be by the very key that signed the credential; else the page is not the issuer's.
    """
    found = read_certificate(data)
    if found.credential is None:
        words = " ".join(found.problems)
        return changed(words, KIND) if _SEAL in data else unreadable(words, KIND)
    report = verifier.credential(found.credential, here)
    seal = _seal(found, verifier, here or Beside())
    outcome = CHANGED if seal.ok is False else report.outcome
    return replace(report, kind=KIND, checks=(*report.checks, seal), outcome=outcome)


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
    if key != found.key:
        return Check(name="seal", ok=False, detail="another key sealed the page than signed the credential")
    return Check(
        name="seal", ok=True, detail="the page is whole, sealed by the key that signed the credential"
    )
