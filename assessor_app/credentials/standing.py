"""Does a credential still stand: its dates, and what status lists say of it?

Three kinds of lists are read: Bitstring Status Lists, which are signed; 1EdTech revocation lists and those
of Open Badges 2.0, which are not, and count as much as whoever supplied them.
Sources: Open Badges 3.0 §9.1; W3C Bitstring Status List 1.0; 1EdTech Revocation List Status Method; Open
Badges 2.0, RevocationList.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from assessor_app.credentials.beside import Beside
from assessor_app.credentials.claims import Claims, claims_of
from assessor_app.credentials.proofs import ProofChecks
from assessor_app.credentials.report import Check
from assessor_app.credentials.schema import STATUS_LIST, BadSchema, check_against
from assessor_app.credentials.status_list import BadStatusList, status_of
from assessor_app.credentials.strict_json import BadJson, printable, read_object
from assessor_app.credentials.times import moment_of

Prove = Callable[[Mapping[str, Any]], ProofChecks]  # a document of the same issuer → its proofs
_UNDATED = datetime.min.replace(tzinfo=UTC)
_NOT_HERE = "the status list is not here, and nothing is fetched"


def validity(document: Mapping[str, Any], at: datetime) -> Check:
    """The step `validity`: whether the credential's dates hold at this time."""
    start = document.get("validFrom", document.get("issuanceDate"))
    end = document.get("validUntil", document.get("expirationDate"))
    begins, ends = moment_of(start), moment_of(end)
    if (start is not None and begins is None) or (end is not None and ends is None):
        return Check(name="validity", ok=False, detail="a date of the credential has no zone or is none")
    if begins is not None and at < begins:
        return Check(name="validity", ok=False, detail=f"not valid before {start}")
    if ends is not None and at > ends:
        return Check(name="validity", ok=False, detail=f"expired on {end}")
    return Check(name="validity", ok=True, detail=f"valid until {end}" if end else "valid without an end")


def status_check(
    document: Mapping[str, Any], claims: Claims, beside: Beside, *, at: datetime, proofs: Prove
) -> Check:
    """The step `status`: what the list that the credential names says of it."""
    entry = document.get("credentialStatus")
    if entry is None:
        return _status(None, "the credential names no status list")
    kind = entry.get("type") if isinstance(entry, dict) else None
    if kind == "1EdTechRevocationList":
        listed = beside.documents.get(str(entry["id"])) if "id" in entry else None
        return revocation_check(listed, "revokedCredential", claims)
    if kind != "BitstringStatusListEntry":
        return _status(None, "the kind of status that the credential names is not read here")
    return _bitstring(entry, claims, beside, at, proofs)


def _bitstring(
    entry: Mapping[str, Any], claims: Claims, beside: Beside, at: datetime, proofs: Prove
) -> Check:
    """By the list that is known here and by the one in the file: of those that say something, the newest."""
    address = str(entry.get("statusListCredential"))
    known = (beside.status_lists.get(address), beside.enclosed_lists.get(address))
    found = [_said_by(data, entry, claims, at, proofs) for data in dict.fromkeys(known) if data is not None]
    telling = [one for one in found if one[0].ok is not None]
    if telling:
        return max(telling, key=lambda one: (one[1], one[0].ok is False))[0]
    return found[0][0] if found else _status(None, _NOT_HERE)


def _said_by(
    data: bytes, entry: Mapping[str, Any], claims: Claims, at: datetime, proofs: Prove
) -> tuple[Check, datetime]:
    """What one list says, and of when it is."""
    try:
        status_list = _status_list(data, claims.issuer_id, at, proofs)
        set_there = status_of(entry, status_list)
    except (BadStatusList, BadJson, BadSchema) as error:
        return _status(None, f"the status list {error}"), _UNDATED
    moment = moment_of(status_list.get("validFrom")) or _UNDATED
    dated = f"the status list of {status_list.get('validFrom', 'no date')}"
    if set_there:
        return _status(False, f"{dated} says: {printable(str(entry.get('statusPurpose')))}"), moment  # noqa: FBT003  # the outcome of a check, first
    return _status(True, f"{dated} does not list it"), moment  # noqa: FBT003  # the outcome of a check, first


def revocation_check(listed: Mapping[str, Any] | None, member: str, claims: Claims) -> Check:
    """What a revocation list, which is plain JSON, says of a credential.

    member: `revokedCredential` or `revokedAssertions`, whose entries are ids or objects with an `id`.
    """
    if listed is None:
        return _status(None, "the revocation list is not here, and nothing is fetched")
    issuer, entries = listed.get("issuer"), listed.get(member)
    if (issuer.get("id") if isinstance(issuer, dict) else issuer) != claims.issuer_id:
        return _status(None, "the revocation list is another issuer's")
    if not isinstance(entries, list):
        return _status(None, "the revocation list is not built as one is")
    for entry in entries:
        whole = entry if isinstance(entry, dict) else {"id": entry}
        if whole.get("id") == claims.credential_id and whole.get("revoked", True) is not False:
            reason = printable(str(whole.get("revocationReason", "no reason is given")))
            return _status(False, f"revoked, as the revocation list says: {reason}")  # noqa: FBT003  # the outcome of a check, first
    return _status(True, "the revocation list, which bears no date, does not list it")  # noqa: FBT003  # the outcome of a check, first


def _status_list(data: bytes, issuer_id: str, at: datetime, proofs: Prove) -> Mapping[str, Any]:
    """A status list credential of this issuer, its proof and dates judged; raises BadStatusList, BadJson,
    BadSchema.
    """
    document = read_object(data)
    check_against(STATUS_LIST, document)
    if claims_of(document).issuer_id != issuer_id:
        raise BadStatusList("is another issuer's")
    signature = proofs(document).signature
    if not signature.ok:
        raise BadStatusList(f"cannot be relied on: {signature.detail}")
    dates = validity(document, at)
    if dates.ok is False:
        raise BadStatusList(f"is out of date: {dates.detail}")
    return document


def _status(ok: bool | None, detail: str) -> Check:
    return Check(name="status", ok=ok, detail=detail)
