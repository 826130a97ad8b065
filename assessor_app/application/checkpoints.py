"""Signing the head of the log, and remembering the newest one outside the workspace."""

from assessor_app.application.forks import stands_back
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.rows import CheckpointRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Refused
from assessor_app.application.session import Session, read_roster
from assessor_app.domain.people import KEYED_ROLES, Role
from assessor_app.ledger.checkpoint import (
    BadCheckpoint,
    Checkpoint,
    origin_of,
    parse_checkpoint,
    read_checkpoint,
    sign_checkpoint,
)
from assessor_app.ledger.merkle import root


def head_of(reading: Reading, workspace: str) -> Checkpoint:
    """The log's present head, unsigned."""
    size = reading.size
    return Checkpoint(origin=origin_of(workspace), size=size, root=root(size, reading.node()))


def sign_head(storage: Storage, session: Session, heads: KeptHeads) -> str:
    """Sign the log's head (leads and admins alone), store it and keep it outside; the note.

    Raises Refused for somebody who lost the role since they signed in.
    """
    session.require(Role.LEAD, Role.ADMIN)
    with storage.draft() as work:
        if session.keys.sign.public not in _signers(work, (session.role,)):
            raise Refused(f"{session.person.name} no longer has the role {session.role}")
        checkpoint = head_of(work, session.workspace.id)
        note = sign_checkpoint(checkpoint, session.keys.sign)
        work.put(CheckpointRow(size=checkpoint.size, note=note))
        work.commit()
    heads.keep(session.workspace.id, note)
    return note


def sign_new_head(storage: Storage, session: Session, heads: KeptHeads) -> None:
    """As `sign_head`, where the log has grown since the newest signed head; assessors sign nothing."""
    if session.role not in KEYED_ROLES:
        return
    with storage.read() as reading:
        signed = reading.count(CheckpointRow, size=reading.size)
    if not signed:
        sign_head(storage, session, heads)


def keep_newest(reading: Reading, workspace: str, heads: KeptHeads) -> None:
    """Remember the newest signed head that the database shows, where it is newer than the one kept.

    This is all that an assessor's process does: it signs none. Only a head of this very log, signed by a lead
    or admin of today's roster, is kept: a planted one could else make the workspace look old for ever.
    """
    if stands_back(reading, workspace, heads) is not None:
        return
    kept = heads.newest(workspace)
    size, keys = reading.size, _signers(reading, KEYED_ROLES)
    known = 0
    if kept is not None:
        head = parse_checkpoint(kept)
        known = head.size if head.size <= size and head.root == root(head.size, reading.node()) else 0
    rows = sorted(reading.each(CheckpointRow), key=lambda row: row.size, reverse=True)
    for row in rows:
        if row.size <= known:
            return
        try:
            head = read_checkpoint(row.note, origin=origin_of(workspace), by=keys)
        except BadCheckpoint:
            continue
        if head.size == row.size <= size and head.root == root(head.size, reading.node()):
            heads.keep(workspace, row.note)
            return


def _signers(reading: Reading, roles: tuple[Role, ...]) -> set[bytes]:
    people = (person for role in roles for person in read_roster(reading).holding(role))
    return {bytes.fromhex(person.sign) for person in people}
