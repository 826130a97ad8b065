"""Blind copies and their versions: which are in force, and what the versions before hold.

The first copies lie beside their submission (`BlindCopyRow`). What is made anew is a version: one row that
tells nobody but admins and leads of which submission it is. Whoever is given work from then on is given the
newest; who has an earlier one keeps it, for another in its place would tell that somebody saw something.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from assessor_app.application.codec import decode, encode
from assessor_app.application.copy_records import (
    FILES_SIZES,
    LABEL_SIZES,
    REPORT_SIZES,
    VersionFile,
    VersionFiles,
    VersionLabel,
    VersionReports,
)
from assessor_app.application.padded_copies import cut_to
from assessor_app.application.ports.copy_rows import CopyFileRow, CopyVersionRow
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.rows import BlindCopyRow, BlindKeyRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.records import (
    BlindCopyRecord,
    BlindReport,
    Purpose,
    open_padded,
    open_record,
    seal_padded,
)
from assessor_app.application.session import Session, public_half
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role

FIRST: Final = 1
_KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyVersion:
    """Some copies of a submission: where they lie, and what opens them."""

    number: int
    place: str  # the submission for the first ones, else the version's own id
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCopy:
    """A blind copy as admins know it."""

    ordinal: int
    file: VersionFile
    report: BlindReport = field(repr=False)


Versions = dict[str, list[CopyVersion]]
"""Submission → its versions after the first, the oldest first."""


def read_versions(reading: Reading, session: Session, cryptography: Cryptography) -> Versions:
    """Every version that was made anew; for admins and leads."""
    found: Versions = defaultdict(list)
    for row, label in _labels(reading, session, cryptography):
        found[label.submission].append(CopyVersion(number=label.number, place=row.id, key=label.key))
    for versions in found.values():
        versions.sort(key=lambda version: version.number)
    return found


def _labels(
    reading: Reading, session: Session, cryptography: Cryptography
) -> Iterator[tuple[CopyVersionRow, VersionLabel]]:
    for row in reading.each(CopyVersionRow):
        if session.role is Role.ADMIN:
            key = session.rows
            yield (
                row,
                open_padded(
                    VersionLabel, cryptography, key, Purpose.COPY_VERSION, row.id, row.to_admin, LABEL_SIZES
                ),
            )
        elif row.to_lead:
            padded = session.held.open(row.to_lead, purpose=Purpose.COPY_VERSION, context=row.id)
            yield row, decode(VersionLabel, cryptography.unpad(padded, LABEL_SIZES))


def first_copies(reading: Reading, session: Session, submission: str) -> CopyVersion | None:
    """The copies that were made first; None where there are none, or none that this role can open."""
    row = reading.get(BlindKeyRow, submission)
    sealed = b"" if row is None else row.to_admin if session.role is Role.ADMIN else row.to_lead
    if not sealed:
        return None
    key = session.held.open(sealed, purpose=Purpose.BLIND_KEY, context=submission)
    return CopyVersion(number=FIRST, place=submission, key=key)


def copies_in_force(
    reading: Reading, session: Session, cryptography: Cryptography, submission: str
) -> CopyVersion | None:
    """The newest copies of a submission; None where there are none, or none that this role can open."""
    made_anew = read_versions(reading, session, cryptography).get(submission)
    return made_anew[-1] if made_anew else first_copies(reading, session, submission)


def read_copies(
    reading: Reading, cryptography: Cryptography, place: str, key: bytes, workspace: str
) -> list[VersionFile]:
    """The copies that lie at a place, in the order in which they are numbered."""
    opener = cryptography.row_key(key, workspace=workspace)
    version = reading.get(CopyVersionRow, place)
    if version is not None:
        purpose = Purpose.COPY_FILES
        found = open_padded(VersionFiles, cryptography, opener, purpose, place, version.sealed, FILES_SIZES)
        return list(found.files)
    rows = sorted(reading.where(BlindCopyRow, submission=place), key=lambda row: row.ordinal)
    return [
        VersionFile(
            copy=open_record(BlindCopyRecord, opener, Purpose.BLIND_COPY, row.id, row.sealed), blob=row.blob
        )
        for row in rows
    ]


def read_known_copies(
    reading: Reading, session: Session, cryptography: Cryptography, version: CopyVersion, key: RowKey
) -> list[KnownCopy]:
    """The copies of a version with what was done to make them. key: of their submission."""
    files = read_copies(reading, cryptography, version.place, version.key, session.workspace.id)
    row = reading.get(CopyVersionRow, version.place)
    if row is not None:
        reports = open_padded(
            VersionReports, cryptography, key, Purpose.COPY_REPORTS, row.id, row.report, REPORT_SIZES
        ).reports
    else:
        rows = sorted(reading.where(BlindCopyRow, submission=version.place), key=lambda one: one.ordinal)
        reports = tuple(
            open_record(BlindReport, key, Purpose.BLIND_REPORT, one.id, one.report) for one in rows
        )
    return [
        KnownCopy(ordinal=ordinal, file=file, report=report)
        for ordinal, (file, report) in enumerate(zip(files, reports, strict=True), start=1)
    ]


def each_known_version(
    reading: Reading, session: Session, cryptography: Cryptography, submission: str, key: RowKey
) -> Iterator[list[KnownCopy]]:
    """The copies of every version of a submission, the oldest first; for admins."""
    first = first_copies(reading, session, submission)
    later = read_versions(reading, session, cryptography).get(submission, [])
    for version in (*([first] if first is not None else []), *later):
        yield read_known_copies(reading, session, cryptography, version, key)


def opener_of(store: EvidenceStore, file: VersionFile) -> Callable[[], BinaryIO]:
    """What opens the bytes of a copy."""

    def opened() -> BinaryIO:
        return store.open(file.blob, file.copy.key)

    return cut_to(file.copy.size, opened) if file.padded else opened


def submission_of(versions: Versions, place: str) -> str:
    """Whose copies lie at a place."""
    for submission, made in versions.items():
        if any(version.place == place for version in made):
            return submission
    return place


def write_version(
    work: UnitOfWork,
    session: Session,
    cryptography: Cryptography,
    submission: str,
    key: RowKey,
    copies: Sequence[KnownCopy],
    stored: Iterable[StoredBlob],
) -> CopyVersion:
    """Put a new version in force; the next entry of the log vouches for it.

    key: of the submission; stored: the encrypted files that are new with it.
    """
    before = copies_in_force(work, session, cryptography, submission)
    secret, place = os.urandom(_KEY_BYTES), new_id()
    number = (before.number if before is not None else FIRST) + 1
    label = VersionLabel(submission=submission, number=number, key=secret)
    opener = cryptography.row_key(secret, workspace=session.workspace.id)
    files = VersionFiles(files=tuple(one.file for one in copies))
    reports = VersionReports(reports=tuple(one.report for one in copies))
    work.add(
        CopyVersionRow(
            id=place,
            to_admin=seal_padded(cryptography, session.rows, Purpose.COPY_VERSION, place, label, LABEL_SIZES),
            to_lead=_for_leads(work, cryptography, place, label),
            sealed=seal_padded(cryptography, opener, Purpose.COPY_FILES, place, files, FILES_SIZES),
            report=seal_padded(cryptography, key, Purpose.COPY_REPORTS, place, reports, REPORT_SIZES),
        )
    )
    work.add_all(
        CopyFileRow(blob=one.blob, blob_digest=one.blob_digest, blob_size=one.blob_size) for one in stored
    )
    return CopyVersion(number=number, place=place, key=secret)


def _for_leads(work: Reading, cryptography: Cryptography, place: str, label: VersionLabel) -> bytes:
    lead = public_half(work, Role.LEAD)
    if lead is None:
        return b""
    padded = cryptography.pad(encode(label), LABEL_SIZES)
    return cryptography.seal_to(lead, padded, purpose=Purpose.COPY_VERSION, context=place)


def share_versions(work: UnitOfWork, session: Session, cryptography: Cryptography) -> int:
    """Seal to a lead pair that is new what was made before there was one; how many versions."""
    if public_half(work, Role.LEAD) is None:
        return 0
    waiting = [one for one in _labels(work, session, cryptography) if not one[0].to_lead]
    for row, label in waiting:
        work.put(
            CopyVersionRow(
                id=row.id,
                to_admin=row.to_admin,
                to_lead=_for_leads(work, cryptography, row.id, label),
                sealed=row.sealed,
                report=row.report,
            )
        )
    return len(waiting)


def forget_versions(
    work: UnitOfWork, session: Session, cryptography: Cryptography, submission: str
) -> list[str]:
    """Remove every version of a submission after the first; the names of their encrypted files."""
    blobs: list[str] = []
    for version in read_versions(work, session, cryptography).get(submission, []):
        for file in read_copies(work, cryptography, version.place, version.key, session.workspace.id):
            if file.blob and work.get(CopyFileRow, file.blob) is not None:
                blobs.append(file.blob)
                work.remove(CopyFileRow, file.blob)
        work.remove(CopyVersionRow, version.place)
    return blobs
