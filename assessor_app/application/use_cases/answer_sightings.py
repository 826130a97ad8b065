"""An admin lets go on what a rater saw something in: it may be given to somebody else as it is."""

import hashlib
import os
from collections.abc import Sequence

from assessor_app.application.aside_records import AsideAnswer
from assessor_app.application.asides import Sighting
from assessor_app.application.codec import encode
from assessor_app.application.ports.aside_rows import AsideAnswerRow
from assessor_app.application.ports.keys import RowKey
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.records import Purpose, seal_record
from assessor_app.application.session import Session
from assessor_app.application.statements import SALT_BYTES, Domain, signed
from assessor_app.ledger.statement import encode_key


def let_go_on(
    work: UnitOfWork, session: Session, sightings: Sequence[Sighting], key: RowKey, reason: str
) -> None:
    """Answer each of them, a log entry each. key: of their submission.

    The submission's own row stays as it is: that it was touched would tell who can read the file, and was
    given it too, that somebody else was.
    """
    for one in sightings:
        answer = AsideAnswer(
            submission=one.submission, reason=reason, salt=encode_key(os.urandom(SALT_BYTES))
        )
        payload = {"aside": one.aside, "answer": hashlib.sha256(encode(answer)).hexdigest()}
        statement = signed(session.keys.sign, Domain.ASIDE_ANSWER, session.workspace.id, payload)
        sealed = seal_record(key, Purpose.ASIDE_ANSWER, one.aside, answer)
        work.add(AsideAnswerRow(aside=one.aside, statement=statement.digest, sealed=sealed))
        work.record("aside-answered", statement)
