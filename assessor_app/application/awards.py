"""Awards as admins know them, and the status lists that say which of them are revoked."""

import hashlib
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from assessor_app.application.catalogue import Badge
from assessor_app.application.clock import from_text
from assessor_app.application.issuing import Issuer, address
from assessor_app.application.ports.certificates import CertificateFacts
from assessor_app.application.ports.rows import AwardRow, StatusListRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.records import AwardRecord, Purpose, open_record, seal_record
from assessor_app.application.session import Session
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.status_list import build_status_list, decode_bits, new_bits
from assessor_app.credentials.strict_json import read_object
from assessor_app.domain.certificate_template import CertificateTemplate

MONTHS = 12

_NAME_ROOM = 96  # bytes: most names take the same


class AwardBook:
    """Opens awards with an admin's keys, each when it is asked for."""

    def __init__(self, reading: Reading, session: Session) -> None:
        """Read from `reading`."""
        self._reading = reading
        self._session = session

    def each(self) -> Iterator[tuple[AwardRow, AwardRecord]]:
        """All awards, in no order that says anything."""
        for row in self._reading.each(AwardRow):
            yield row, open_record(AwardRecord, self._session.rows, Purpose.AWARD, row.id, row.sealed)

    def open(self, row: str) -> AwardRecord:
        """The award in this row, known to be there; Unusable where it was removed or does not open."""
        found = self._reading.get(AwardRow, row)
        if found is None:
            raise Unusable("this award is gone", remedy="See `assessor audit verify`.")
        return open_record(AwardRecord, self._session.rows, Purpose.AWARD, row, found.sealed)

    def rows_of(self, awards: Iterable[str]) -> list[tuple[str, str]]:
        """(id of the award, of its row), in the order asked for and each once. awards: by id, or by that of
        the credential.

        Raises Unusable for the first that is none. All awards are opened at most once, and none is kept.
        """
        wanted = {award.strip().removeprefix("urn:uuid:").casefold(): award for award in awards}
        found: dict[str, tuple[str, str]] = {}
        for row, record in self.each():
            for name in {record.id, record.credential_id.casefold()} & wanted.keys():
                found[name] = record.id, row.id
            if len(found) == len(wanted):
                break
        for name, award in wanted.items():
            if name not in found:
                raise Unusable(f"there is no award “{award}”", remedy="See `assessor list awards`.")
        return list(dict.fromkeys(found[name] for name in wanted))


def put_award(work: UnitOfWork, session: Session, row_id: str, record: AwardRecord) -> None:
    """Store an award under the row's own id: the credential's is public, the row's stands in the log."""
    work.put(AwardRow(id=row_id, sealed=seal_record(session.rows, Purpose.AWARD, row_id, record)))


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusList:
    """The newest version of one status list."""

    id: str
    version: int
    address: str
    bits: bytes


def newest_lists(reading: Reading) -> dict[str, bytes]:
    """Address → the newest signed credential, of each status list; nothing secret in it."""
    newest: dict[str, StatusListRow] = {}
    for row in reading.each(StatusListRow):  # ordered by id and version
        newest[row.id] = row
    return {str(read_object(row.credential)["id"]): row.credential for row in newest.values()}


def newest_list(reading: Reading, list_id: str) -> StatusList:
    """The newest version of one list; Unusable where there is none."""
    row = reading.get(StatusListRow, list_id, reading.count(StatusListRow, id=list_id))  # counted from 1
    if row is None:
        raise Unusable("the status list of this award is missing", remedy="See `assessor audit verify`.")
    document = read_object(row.credential)
    bits = decode_bits(document["credentialSubject"]["encodedList"])
    return StatusList(id=row.id, version=row.version, address=str(document["id"]), bits=bits)


def put_list(work: UnitOfWork, issuer: Issuer, status_list: StatusList, at: datetime) -> None:
    """Sign and store this version of a list; the next `record` vouches for it."""
    document = build_status_list(
        list_id=status_list.address, issuer=issuer.profile, bits=status_list.bits, valid_from=at
    )
    signed = sign(document, issuer.key, issuer.method, at)
    work.add(
        StatusListRow(id=status_list.id, version=status_list.version, credential=json_text(signed).encode())
    )


def new_list(work: UnitOfWork, workspace: WorkspaceRow, issuer: Issuer, at: datetime) -> StatusList:
    """Begin another status list."""
    name = str(uuid.uuid4())
    made = StatusList(id=name, version=1, address=address(workspace, "status", name), bits=new_bits())
    put_list(work, issuer, made, at)
    return made


def months_later(moment: datetime, months: int) -> datetime:
    """The same day and time so many months later; the month's last day where it has no such day."""
    year, month = divmod(moment.year * MONTHS + moment.month - 1 + months, MONTHS)
    for day in range(moment.day, 0, -1):
        try:
            return moment.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    raise ValueError("no such month")


def certificate_facts(
    workspace: WorkspaceRow,
    badge: Badge,
    record: AwardRecord,
    *,
    learner: str,
    issuing_key: bytes,
    template: CertificateTemplate,
) -> CertificateFacts:
    """What the certificate of an award says, and how. issuing_key: the public half, 32 bytes.

    learner: their name, for awards of before the name on paper was kept with the award.
    """
    zone = ZoneInfo(workspace.zone)
    return CertificateFacts(
        award_id=record.id,
        recipient=record.recipient.rstrip() or learner,
        organisation=workspace.organisation,
        badge=badge.achievement.name,
        category=in_print(badge.achievement.category),
        tier=in_print(badge.achievement.tier),
        criteria=badge.version.criteria,
        issued=from_text(record.issued_at).astimezone(zone),
        expires=from_text(record.expires_at).astimezone(zone) if record.expires_at else None,
        issuer_id=workspace.issuer_id,
        key_fingerprint=key_fingerprint(issuing_key),
        credential=record.credential,
        file_name=f"{record.id}.json",
        template=template,
    )


def padded_name(name: str) -> str:
    """A name with blanks behind it, so that the length of what holds it tells little of it."""
    return name + " " * (-len(name.encode()) % _NAME_ROOM)


def in_print(word: str) -> str:
    """A category or tier as a certificate writes it."""
    return word.replace("-", " ").capitalize()


def key_fingerprint(public: bytes) -> str:
    """The first 128 bits of the key's SHA-256, as eight groups of four digits."""
    text = hashlib.sha256(public).hexdigest()[:32]
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
