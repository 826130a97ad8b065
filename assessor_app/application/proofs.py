"""The proof that travels with an award: independent commitments, closed, checkpointed, revealed, decided (DESIGN §4.9).

It never holds the position or time of a commitment, nor anything by which two proofs could be linked to one rater. Its form is
checked by `credentials.proof`; byte strings are base64url without padding, hashes hexadecimal.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from assessor_app.application.cases import OpenedRating, read_secret_statement
from assessor_app.application.catalogue import read_programme
from assessor_app.application.checkpoints import head_of
from assessor_app.application.ports.rows import LogEntryRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import CaseFile
from assessor_app.application.session import Session
from assessor_app.application.statements import Domain
from assessor_app.ledger.checkpoint import parse_checkpoint, sign_checkpoint
from assessor_app.ledger.merkle import consistency_proof, inclusion_proof
from assessor_app.ledger.statement import encode_key

FORM = "assessor/proof/v1"


def case_proof(
    reading: Reading, session: Session, file: CaseFile, ratings: Sequence[OpenedRating]
) -> dict[str, Any]:
    """The proof of a decided case, under a checkpoint that the session signs over the log as `reading` has it."""
    if file.decision is None:
        raise Unusable("this case is not decided")
    head = head_of(reading, session.workspace.id)
    note = sign_checkpoint(head, session.keys.sign)
    closed = parse_checkpoint(file.close_checkpoint)
    commitments = sorted(ratings, key=lambda rating: rating.row.commitment)
    opened: Mapping[str, Any] = file.decision.opening if read_programme(reading).open_levels else {}
    return {
        "form": FORM,
        "commitments": [encode_key(rating.commitment.data) for rating in commitments],
        "close": {
            **_logged(reading, session, file.close, Domain.CLOSE, file.close_entry, closed.size),
            "checkpoint": file.close_checkpoint,
        },
        "reveal": {
            **_logged(reading, session, file.reveal, Domain.REVEAL, file.reveal_entry, head.size),
            "checkpoint": note,
            "consistency": [part.hex() for part in consistency_proof(closed.size, head.size, reading.node())],
        },
        "decision": {
            **_logged(
                reading, session, file.decision.statement, Domain.DECISION, file.decision.entry, head.size
            ),
            "opened": dict(opened),
        },
    }


def _logged(
    reading: Reading, session: Session, digest: str, domain: Domain, entry: int, size: int
) -> dict[str, Any]:
    """A statement, the log entry that names it, and the path from there to the root over `size` entries."""
    row = reading.get(LogEntryRow, entry)
    if row is None:
        raise Unusable("the log is missing an entry", remedy="See `assessor audit verify`.")
    statement = read_secret_statement(reading, session, digest, domain)
    return {
        "statement": encode_key(statement.data),
        "entry": encode_key(row.body),
        "index": entry,
        "inclusion": [part.hex() for part in inclusion_proof(entry, size, reading.node())],
    }
