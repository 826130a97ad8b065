"""Is this report on reliability what a QA lead sealed, and do its figures follow from its ratings?"""

import hashlib
from collections.abc import Collection
from typing import Final

from assessor_app.credentials.certificate_pdf import REPORT, read_certificate
from assessor_app.credentials.report import UNKNOWN_ISSUER, VALID, Check, Report, changed, unreadable

KIND: Final = "report"
_NAME: Final = f"/{REPORT.name} ".encode("ascii")


def is_report(data: bytes) -> bool:
    """Whether a PDF says that it is a report: by its bytes alone."""
    return data.startswith(b"%PDF-") and _NAME in data[-1024:]


def verify_report(data: bytes, leads: Collection[bytes] | None) -> Report:
    """leads: every key by which a QA lead of this workspace ever signed; None where there is no workspace."""
    from assessor_app.application.quality.frozen_check import BadReport, read_document  # heavy: numpy

    found = read_certificate(data, REPORT)
    if not found.sealed or found.credential is None or found.key is None:
        return changed("the seal does not fit the file: it was changed after it was sealed", KIND)
    try:
        document = read_document(found.credential)
    except BadReport as error:
        return unreadable(f"the report {error}", KIND)
    known = None if leads is None else found.key in leads
    whose = {
        None: "whose key sealed it is not known where there is no workspace",
        True: "a QA lead of this workspace sealed it",
        False: "no QA lead of this workspace ever had the key that sealed it",
    }[known]
    hashed = hashlib.sha256(found.credential).hexdigest()
    checks = (
        Check(name="schema", ok=True, detail="it is a frozen report on reliability"),
        Check(name="signature", ok=True, detail=f"the seal covers every byte; its key is {found.key.hex()}"),
        Check(name="issuer", ok=known, detail=whose),
        Check(name="trust", ok=True if known else None, detail=whose),
        Check(name="validity", ok=None, detail="a report has no end"),
        Check(name="status", ok=None, detail="a report cannot be taken back"),
        Check(name="evidence", ok=True, detail=f"the attached data have the SHA-256 {hashed}"),
        Check(name="figures", ok=True, detail="the agreement was reckoned again from the attached ratings"),
    )
    return Report(
        kind=KIND,
        checks=checks,
        outcome=VALID if known else UNKNOWN_ISSUER,
        issuer=str(document["organisation"]) if known else None,
    )
