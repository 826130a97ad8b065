"""The proof that travels with an award: independent commitments, closed, checkpointed, revealed, decided
(DESIGN §4.9).

A lead's process gathers what the leads signed (`case_proof`), an admin's process adds what admins hold:
certificates of
the keys and the derivations (`award_proof`). `credentials.proof` defines the document and checks it. It
never holds the
position or time of a commitment, nor anything by which two proofs could be linked to one rater.
"""

import os
from collections.abc import Sequence

from assessor_app.application.cases import OpenedRating, read_secret_statement
from assessor_app.application.checkpoints import head_of
from assessor_app.application.extract_records import LoggedRecord, ProofMaterial
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import LogEntryRow, RosterRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import CaseFile
from assessor_app.application.session import Session
from assessor_app.application.statements import SALT_BYTES, Domain
from assessor_app.credentials.proof import (
    LEVEL,
    OVERRIDES,
    RULE,
    UNSCORED,
    Decided,
    LoggedStatement,
    ProofParts,
    build_proof,
    raters_payload,
)
from assessor_app.domain.appeals import is_appeal
from assessor_app.domain.asked import PATH
from assessor_app.ledger.checkpoint import parse_checkpoint, sign_checkpoint
from assessor_app.ledger.commitment import opening_of
from assessor_app.ledger.merkle import consistency_proof, inclusion_proof
from assessor_app.ledger.statement import Statement, make_statement


def case_proof(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    file: CaseFile,
    ratings: Sequence[OpenedRating],
) -> ProofMaterial:
    """The leads' part, under a checkpoint that the session signs over the log as `reading` has it.

    `ratings` were opened by `CaseBook.ratings`, which refuses two of one person: that is what the session
    states.
    """
    if file.decision is None:
        raise Unusable("this case is not decided")
    head = head_of(reading, session.workspace.id)
    closed = parse_checkpoint(file.close_checkpoint)

    def signed(digest: str, domain: Domain) -> Statement:
        return read_secret_statement(reading, session, cryptography, digest, domain)

    close, reveal = signed(file.close, Domain.CLOSE), signed(file.reveal, Domain.REVEAL)
    decision = signed(file.decision.statement, Domain.DECISION)
    asked = signed(close.payload["third"], Domain.THIRD) if "third" in close.payload else None
    roster = reading.get(RosterRow, reading.count(RosterRow))
    if roster is None:
        raise Unusable("the roster is missing", remedy="See `assessor audit verify`.")
    raters = raters_payload(
        [bytes.fromhex(rating.row.one_time_key) for rating in ratings],
        roster=roster.statement,
        salt=os.urandom(SALT_BYTES),
    )
    statements = (close, reveal, decision, *([asked] if asked is not None else []))
    signers = {session.keys.sign.public, *(key for each in statements for key in each.signers)}
    return ProofMaterial(
        commitments=tuple(sorted(rating.commitment.data for rating in ratings)),
        close=_logged(reading, close, file.close_entry, closed.size),
        checkpoint=file.close_checkpoint,
        reveal=_logged(reading, reveal, file.reveal_entry, head.size),
        head=sign_checkpoint(head, session.keys.sign),
        consistency=tuple(consistency_proof(closed.size, head.size, reading.node())),
        raters=make_statement(Domain.RATERS, raters, session.keys.sign).data,
        decision=_logged(reading, decision, file.decision.entry, head.size),
        decided=dict(file.decision.opening),
        signers=tuple(sorted(key.hex() for key in signers)),
        third=_logged(reading, asked, file.third_asked_entry, closed.size) if asked is not None else None,
    )


def award_proof(
    material: ProofMaterial,
    *,
    award: str,
    origin: str,
    certificates: Sequence[bytes],
    derivations: Sequence[bytes],
    open_levels: bool,
) -> bytes:
    """The proof of one award. award: the credential's id; certificates and derivations: signed statements.

    open_levels: whether the levels decided are shown; the outcome always is. Raises ValueError for damaged
    material.
    """
    fields = opening_of(material.decided)
    rule = fields.fields.get(RULE)
    on_appeal = rule is not None and is_appeal(rule.value)  # that it was is always said
    shown = {
        path: entry
        for path, entry in fields.fields.items()
        if path == "outcome"
        or (on_appeal and path in (RULE, OVERRIDES))
        or (open_levels and (path.startswith((LEVEL, UNSCORED, PATH)) or path in (RULE, OVERRIDES)))
    }
    return build_proof(
        ProofParts(
            award=award,
            origin=origin,
            keys=certificates,
            commitments=material.commitments,
            close=_as_part(material.close),
            checkpoint=material.checkpoint,
            reveal=_as_part(material.reveal),
            head=material.head,
            consistency=material.consistency,
            raters=material.raters,
            decision=_as_part(material.decision),
            decided=Decided(fields=shown, hashes=fields.hashes),
            derivations=derivations,
            third=_as_part(material.third) if material.third is not None else None,
        )
    )


def _logged(reading: Reading, statement: Statement, entry: int, size: int) -> LoggedRecord:
    """A statement, the log entry that names it, and the path from there to the root over `size` entries."""
    row = reading.get(LogEntryRow, entry)
    if row is None:
        raise Unusable("the log is missing an entry", remedy="See `assessor audit verify`.")
    return LoggedRecord(
        statement=statement.data,
        entry=row.body,
        index=entry,
        path=tuple(inclusion_proof(entry, size, reading.node())),
    )


def _as_part(record: LoggedRecord) -> LoggedStatement:
    return LoggedStatement(
        statement=record.statement, entry=record.entry, index=record.index, path=record.path
    )
