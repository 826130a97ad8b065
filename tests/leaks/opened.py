"""Everything in the database that a rater's keys open."""

import dataclasses
from collections.abc import Iterator

from assessor_app.application.desk import Desk
from assessor_app.application.ports.rows import DeskRow, LetterRow
from assessor_app.application.records import DESK_SIZES, Purpose
from tests.support.jobs import Job


def opened_by(job: Job, name: str) -> Iterator[tuple[str, bytes]]:
    """Letters, what is known of the copies, and what lies on the desk, in the clear."""
    session = job.rater(name)
    with job.program.storage.read() as reading:
        for row in reading.where(LetterRow, person=session.person.id):
            yield "letter", session.keys.seal.open(row.sealed, purpose=Purpose.LETTER, context=row.id)
        desk = Desk(reading, session, job.program.cryptography)
        for given in desk.given.values():
            copies = [dataclasses.asdict(copy) for copy in desk.copies(given)]
            yield "copies", repr(copies).encode()
            for tag in session.keys.desk_tags(given.entry.assignment):
                lying = reading.get(DeskRow, tag)
                if lying is None:
                    continue
                plain = session.keys.desk_row_key().open(Purpose.DESK, tag, lying.sealed)
                yield "desk", job.program.cryptography.unpad(plain, DESK_SIZES)
