"""A log that goes on from an older copy: what a signed fork says, and when a workspace must wait for one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.rows import PersonRow, StatementRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Refused
from assessor_app.application.statements import Domain
from assessor_app.ledger.checkpoint import BadCheckpoint, Checkpoint, parse_checkpoint
from assessor_app.ledger.merkle import root
from assessor_app.ledger.statement import BadStatement, read_statement

_REMEDY = (
    "An admin who knows why lets it go on: on the page Audit, or by `assessor audit fork --reason TEXT`."
)


def fork_payload(here: Checkpoint, abandoned: Checkpoint, reason: str) -> dict[str, Any]:
    """What a fork says: this log goes on from `here`, and what led to `abandoned` is given up."""
    return {
        "from": {"size": here.size, "root": here.root.hex()},
        "abandoned": {"size": abandoned.size, "root": abandoned.root.hex()},
        "reason": reason,
    }


def covered_by_fork(
    payload: Mapping[str, Any], kept: Checkpoint, root_of_size: Callable[[int], bytes]
) -> bool:
    """Whether a signed fork of this log explains a head of the history that was given up.

    `root_of_size`: of this log. A head between the fork and the abandoned one cannot be proven to lie on that
    history without its entries; the admin's word covers it.
    """
    start, end = payload["from"], payload["abandoned"]
    if root_of_size(start["size"]).hex() != start["root"]:
        return False
    if kept.size == end["size"]:
        return bool(kept.root.hex() == end["root"])
    return bool(start["size"] < kept.size < end["size"])


@dataclass(slots=True)
class NoRollback:
    """Refuses changes of a database that is older than, or another than, what this machine has seen of it."""

    heads: KeptHeads
    _trusted: bool = False

    def __call__(self, reading: Reading) -> None:
        """Raises Refused, saying by how many entries; once it holds it goes on holding in this process."""
        if self._trusted:
            return
        workspaces = reading.where(WorkspaceRow)
        if workspaces:
            problem = stands_back(reading, workspaces[0].id, self.heads)
            if problem is not None:
                raise problem
            self._trusted = True


def stands_back(reading: Reading, workspace: str, heads: KeptHeads) -> Refused | None:
    """Why this database may only be read; None where it goes on from what this machine has seen."""
    note = heads.newest(workspace)
    if note is None:
        return None
    try:
        kept = parse_checkpoint(note)
    except BadCheckpoint:
        return Refused("what this machine remembers of the log is no checkpoint", remedy=_REMEDY)
    size, node = reading.size, reading.node()
    if kept.size <= size and root(kept.size, node) == kept.root:
        return None
    if any(covered_by_fork(fork, kept, lambda at: root(at, node)) for fork in _forks(reading)):
        return None
    if kept.size > size:
        return Refused(
            f"this workspace is an older copy, {kept.size - size} log entries behind what this machine has"
            " seen; it can be read, not changed",
            remedy=_REMEDY,
        )
    return Refused(
        "this workspace's log is not the one that this machine has seen; it can be read, not changed",
        remedy=f"Run `assessor audit verify`. {_REMEDY}",
    )


def _forks(reading: Reading) -> list[Mapping[str, Any]]:
    """The forks that somebody who is or was on the roster signed; the audit checks who might."""
    keys = {bytes.fromhex(row.sign) for row in reading.where(PersonRow)}
    found = []
    for row in reading.where(StatementRow, domain=str(Domain.FORK), sealed=None):
        try:
            found.append(read_statement(bytes(row.body), domain=Domain.FORK, by=keys).payload)
        except BadStatement:
            continue
    return found
