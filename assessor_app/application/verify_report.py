"""Is this report on reliability what a QA lead sealed, and do its figures follow from its ratings?"""

import hashlib
from collections.abc import Collection
from typing import Final

from assessor_app.credentials.certificate_pdf import REPORT, read_certificate
from assessor_app.credentials.multikey import BadKey
from assessor_app.credentials.proof import KEY_DOMAIN
from assessor_app.credentials.public_keys import key_of_did
from assessor_app.credentials.report import UNKNOWN_ISSUER, VALID, Check, Report, changed, unreadable
from assessor_app.credentials.times import moment_of, stamp
from assessor_app.credentials.trust import TrustPolicy
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import BadStatement, encode_key, read_statement

KIND: Final = "report"
_NAME: Final = f"/{REPORT.name} ".encode("ascii")


def is_report(data: bytes) -> bool:
    """Whether a PDF says that it is a report: by its bytes alone."""
    return data.startswith(b"%PDF-") and _NAME in data[-REPORT.longest :]


def verify_report(data: bytes, leads: Collection[bytes] | None, trust: TrustPolicy) -> Report:
    """leads: every key by which a QA lead of this workspace ever signed; None where there is no workspace.
    trust: the issuers that are pinned: one of them may have certified the key.
    """
    from assessor_app.application.quality.frozen_check import BadReport, read_document  # heavy: numpy

    found = read_certificate(data, REPORT)
    if not found.sealed or found.credential is None or found.key is None:
        return changed("the seal does not fit the file: it was changed after it was sealed", KIND)
    try:
        document = read_document(found.credential)
    except BadReport as error:
        return unreadable(f"the report {error}", KIND)
    issuer, trusted = _whose(found.key, found.certificate, str(document["organisation"]), leads, trust)
    hashed = hashlib.sha256(found.credential).hexdigest()
    checks = (
        Check(name="schema", ok=True, detail="it is a frozen report on reliability"),
        Check(name="signature", ok=True, detail=f"the seal covers every byte; its key is {found.key.hex()}"),
        issuer,
        trusted,
        Check(name="validity", ok=None, detail="a report has no end"),
        Check(name="status", ok=None, detail="a report cannot be taken back"),
        Check(name="evidence", ok=True, detail=f"the attached data have the SHA-256 {hashed}"),
        Check(name="figures", ok=True, detail="the agreement was reckoned again from the attached ratings"),
    )
    known = issuer.ok is True and trusted.ok is True
    return Report(
        kind=KIND,
        checks=checks,
        outcome=VALID if known else UNKNOWN_ISSUER,
        issuer=str(document["organisation"]) if known else None,
    )


def _whose(
    key: bytes, certificate: bytes | None, name: str, leads: Collection[bytes] | None, trust: TrustPolicy
) -> tuple[Check, Check]:
    """Whose key it is, by our rosters or the issuer's certificate; and whether that is trusted."""
    if leads is not None and key in leads:
        words = "a QA lead of this workspace sealed it"
        return Check(name="issuer", ok=True, detail=words), Check(name="trust", ok=True, detail=words)
    if certificate is not None:
        return _certified(key, certificate, name, trust)
    words = (
        "whose key sealed it is not known where there is no workspace"
        if leads is None
        else "no QA lead of this workspace ever had the key that sealed it"
    )
    return (
        Check(name="issuer", ok=None if leads is None else False, detail=words),
        Check(name="trust", ok=None, detail=words),
    )


def _certified(key: bytes, certificate: bytes, name: str, trust: TrustPolicy) -> tuple[Check, Check]:
    try:
        statement = read_statement(certificate, domain=KEY_DOMAIN)
        said = statement.payload
        issuer_id, since = str(said["issuer"]), moment_of(said["from"])
        holds = (said["key"], said["role"]) == (encode_key(key), Role.LEAD) and len(statement.signers) == 1
    except (BadStatement, KeyError):
        holds = False
    if not holds or since is None:
        words = "the certificate in it is not one of the key that sealed it"
        return Check(name="issuer", ok=False, detail=words), Check(name="trust", ok=None, detail=words)
    signer = statement.signers[0]
    trusted, words = trust.judge(issuer_id, name, signer)
    own = trusted is True or signer == _key_of(issuer_id)
    whose = (
        f"the issuer certified the key as a QA lead's from {stamp(since)} on"
        if own
        else "who certified the key as a QA lead's is not known here"
    )
    return (
        Check(name="issuer", ok=True if own else None, detail=whose),
        Check(name="trust", ok=trusted, detail=words),
    )


def _key_of(issuer_id: str) -> bytes | None:
    """The key that a did:key is; None for other issuers."""
    try:
        return key_of_did(issuer_id)
    except BadKey:
        return None
