"""What admins note for leads of what they take in: one row each time, of one length, mostly empty.

That a piece of work is an appeal stands here and nowhere else that leads can read. Were it in a table of its
own, the file would tell whoever was given the piece: so there is a note whenever anything is taken in, and
what is taken in for an appeal looks like any portfolio that comes alone.
"""

import hashlib
from collections.abc import Iterator

from assessor_app.application.appeal_records import NOTE_SIZES, AppealWords, IntakeNote, LodgedAppeal
from assessor_app.application.codec import decode, encode
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.note_rows import IntakeNoteRow
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.records import Purpose, open_record, seal_record
from assessor_app.application.session import Session, public_half
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role

_PURPOSES = {Role.LEAD: Purpose.INTAKE_NOTE_LEAD, Role.ADMIN: Purpose.INTAKE_NOTE_ADMIN}


def put_note(
    work: UnitOfWork,
    cryptography: Cryptography,
    *,
    for_lead: LodgedAppeal | None = None,
    for_admin: LodgedAppeal | None = None,
) -> str:
    """Write the row that the next `record` vouches for; its digest, which the intake's statements name.

    The two differ in the key of their words alone.
    """
    identity = new_id()

    def sealed(role: Role, appeal: LodgedAppeal | None) -> bytes:
        half = public_half(work, role)
        padded = cryptography.pad(encode(IntakeNote(appeal=appeal)), NOTE_SIZES)
        return cryptography.seal_to(half, padded, purpose=_PURPOSES[role], context=identity) if half else b""

    row = IntakeNoteRow(
        id=identity, to_lead=sealed(Role.LEAD, for_lead), to_admin=sealed(Role.ADMIN, for_admin)
    )
    work.add(row)
    return hashlib.sha256(b"%s\n%s\n%s" % (identity.encode(), row.to_lead, row.to_admin)).hexdigest()


def read_appeals(reading: Reading, session: Session, cryptography: Cryptography) -> Iterator[LodgedAppeal]:
    """Every appeal that was lodged, withdrawn ones too, in no order; for leads and for admins.

    Raises Unusable where a note was changed.
    """
    for row in reading.each(IntakeNoteRow):
        note = open_note(row, session, cryptography)
        if note is not None and note.appeal is not None:
            yield note.appeal


def open_note(row: IntakeNoteRow, session: Session, cryptography: Cryptography) -> IntakeNote | None:
    """What a note says to the session's role; None where there was nobody yet to whom it could."""
    sealed = row.to_lead if session.role is Role.LEAD else row.to_admin
    if not sealed:
        return None
    padded = session.held.open(sealed, purpose=_PURPOSES[session.role], context=row.id)
    return decode(IntakeNote, cryptography.unpad(padded, NOTE_SIZES))


def seal_words(key: RowKey, appeal: str, words: AppealWords) -> bytes:
    """What was said, under a key that goes when it is erased. appeal: the submission that is heard."""
    return seal_record(key, Purpose.APPEAL_WORDS, appeal, words)


def open_words(key: RowKey | None, appeal: LodgedAppeal) -> AppealWords | None:
    """What was said; None where it was erased: key is None, or another one by now."""
    if key is None:
        return None
    try:
        return open_record(AppealWords, key, Purpose.APPEAL_WORDS, appeal.submission, appeal.words)
    except Unusable:
        return None
