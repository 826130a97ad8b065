"""Signing the head of the log, and remembering the newest one outside the workspace."""

from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.rows import CheckpointRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.session import Session
from assessor_app.domain.people import Role
from assessor_app.ledger.checkpoint import Checkpoint, origin_of, parse_checkpoint, sign_checkpoint
from assessor_app.ledger.merkle import root


def head_of(reading: Reading, workspace: str) -> Checkpoint:
    """The log's present head, unsigned."""
    size = reading.size
    return Checkpoint(origin=origin_of(workspace), size=size, root=root(size, reading.node()))


def newest_checkpoint(reading: Reading) -> str | None:
    """The newest signed head in the database."""
    rows = reading.where(CheckpointRow)
    return max(rows, key=lambda row: row.size).note if rows else None


def sign_head(storage: Storage, session: Session, heads: KeptHeads) -> str:
    """Sign the log's head (leads and admins alone), store it and keep it outside; the note."""
    session.require(Role.LEAD, Role.ADMIN)
    with storage.draft() as work:
        checkpoint = head_of(work, session.workspace.id)
        note = sign_checkpoint(checkpoint, session.keys.sign)
        work.put(CheckpointRow(size=checkpoint.size, note=note))
        work.commit()
    heads.keep(session.workspace.id, note)
    return note


def keep_newest(reading: Reading, workspace: str, heads: KeptHeads) -> None:
    """Remember the newest signed head that the database shows, where it is newer than the one kept.

    This is all that an assessor's process does: it signs none.
    """
    note, kept = newest_checkpoint(reading), heads.newest(workspace)
    if note is None:
        return
    if kept is None or parse_checkpoint(note).size > parse_checkpoint(kept).size:
        heads.keep(workspace, note)
