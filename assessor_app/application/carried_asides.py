"""Stepping aside holds for what the same learner hands in later, or handed in for other badges.

The rater's process seals who it was to the leads, several times; admins know whose submission it is, and
hand one of these on with each other submission of the same learner. So admins learn no rater, and leads no
learner.
"""

import os
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from assessor_app.application.aside_records import Token
from assessor_app.application.asides import open_for_admin
from assessor_app.application.copy_versions import read_versions
from assessor_app.application.intake import IntakeBook, sealed_pair
from assessor_app.application.pair_records import BlockedPair
from assessor_app.application.ports.aside_rows import AsideRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import LearnerRow, SubmissionKeyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.records import Purpose, seal_record
from assessor_app.application.session import Session, begin, public_half
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.submission import CHANGEABLE, State
from assessor_app.ledger.statement import BadStatement, read_statement

TOKENS: Final = 6  # more would not fit beside what was seen; after so many submissions they come again
_STATES: Final = tuple(str(state) for state in (*CHANGEABLE, State.IN_RATING))


def tokens_of(session: Session, cryptography: Cryptography, lead: bytes) -> tuple[Token, ...]:
    """What says to leads that this rater must not rate somebody's work; for the rater's process."""

    def one() -> Token:
        identity = new_id()
        about = {"apart": identity, "person": session.person.id, "salt": os.urandom(16).hex()}
        statement = signed(session.keys.sign, Domain.VOUCHER, session.workspace.id, about)
        sealed = cryptography.seal_to(
            lead, statement.data, purpose=Purpose.BLOCKED_PAIR, context=f"token/{identity}"
        )
        return Token(id=identity, sealed=sealed)

    return tuple(one() for _ in range(TOKENS))


def person_of(token: Token, session: Session, keys: Mapping[str, frozenset[bytes]]) -> str | None:
    """Whom a token names; None where its rater does not vouch for it. For leads."""
    try:
        data = session.held.open(token.sealed, purpose=Purpose.BLOCKED_PAIR, context=f"token/{token.id}")
        for person, known in keys.items():
            if person.encode() not in data:
                continue
            payload = read_statement(data, domain=Domain.VOUCHER, by=known).payload
            if payload.get("apart") == token.id and payload.get("person") == person:
                return person
    except (Unusable, BadStatement, ValueError, KeyError, TypeError):
        return None
    return None


def carry_asides(storage: Storage, session: Session, cryptography: Cryptography) -> int:
    """Tell the leads of every submission of a learner from one of whose others somebody stepped aside.

    Each once; how many pairs. One log entry for all, and no row of a submission is touched. For admins.
    """
    with storage.read() as reading:
        if not reading.count(AsideRow):  # almost always: then nothing is opened
            return 0
        if not _wanted(reading, session, cryptography):
            return 0
    with storage.write() as work:
        session = begin(work, session, cryptography)
        told = _carry(work, session, cryptography)
        if told:
            work.record("pair-blocked")
            work.commit()
    return told


def _wanted(
    reading: Reading, session: Session, cryptography: Cryptography
) -> dict[str, list[tuple[str, Token, str]]]:
    """Learner → (step aside, token, submission) of what leads were not told yet."""
    book = IntakeBook(reading, session, cryptography)
    asides: dict[str, list[tuple[str, str, tuple[Token, ...]]]] = defaultdict(list)  # learner → …
    versions = read_versions(reading, session, cryptography)
    for row in reading.each(AsideRow):
        found = open_for_admin(row, session, cryptography, versions)
        submission = found.submission if found is not None else None
        if found is None or submission is None or not found.tokens:
            continue
        about = reading.get(SubmissionRow, submission)
        if about is None or reading.get(SubmissionKeyRow, submission) is None:  # erased
            continue
        for learner in book.known(about).learners:
            asides[learner].append((row.id, submission, found.tokens))
    wanted: dict[str, list[tuple[str, Token, str]]] = defaultdict(list)
    if not asides:
        return wanted
    records = {learner: book.learner(learner) for learner in asides}
    used = Counter(aside for record in records.values() for aside, _submission in record.carried)
    for known in book.each_known(state=_STATES):
        for learner in known.learners:
            for aside, from_, tokens in asides.get(learner, ()):
                if known.row.id != from_ and (aside, known.row.id) not in records[learner].carried:
                    wanted[learner].append((aside, tokens[used[aside] % len(tokens)], known.row.id))
                    used[aside] += 1
    return wanted


def _carry(work: UnitOfWork, session: Session, cryptography: Cryptography) -> int:
    lead = public_half(work, Role.LEAD)
    if lead is None:
        return 0
    told, book = 0, IntakeBook(work, session, cryptography)
    for learner, pairs in _wanted(work, session, cryptography).items():
        for _aside, token, submission in pairs:
            work.add(
                sealed_pair(cryptography, lead, BlockedPair(submission=submission, person="", token=token))
            )
        record = book.learner(learner)
        carried = (*record.carried, *((aside, submission) for aside, _token, submission in pairs))
        changed = replace(record, carried=carried)
        sealed = seal_record(session.rows, Purpose.LEARNER, learner, changed)
        work.put(LearnerRow(id=learner, sealed=sealed))
        told += len(pairs)
    return told
