"""Does the log go on from every head that was signed, and from the one that this machine remembers?"""

from dataclasses import dataclass

from assessor_app.application.audit.log_walk import Walk
from assessor_app.application.audit.report import Broken, HeadState
from assessor_app.application.forks import covered_by_fork
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.rows import CheckpointRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.statements import Domain
from assessor_app.domain.people import KEYED_ROLES
from assessor_app.ledger.checkpoint import BadCheckpoint, origin_of, parse_checkpoint, read_checkpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedHeads:
    """How many checkpoints hold, and how far the newest one reaches (entries)."""

    count: int
    reach: int


def check_checkpoints(reading: Reading, walk: Walk) -> SignedHeads:
    """Raises Broken at the first checkpoint that is not of this log, or by nobody who might sign it then."""
    origin, count, reach = origin_of(walk.workspace), 0, 0
    for row in reading.each(CheckpointRow):
        where = f"checkpoint of {row.size} entries"
        try:
            stated = parse_checkpoint(row.note)
            roster = walk.rosters.at(stated.size)
            allowed = roster.keys(frozenset(KEYED_ROLES)) if roster else set()
            read_checkpoint(row.note, origin=origin, by=allowed)
        except (BadCheckpoint, TypeError) as error:
            raise Broken(where, f"it does not hold: {error}") from error
        if stated.size != row.size:
            raise Broken(where, f"it says {stated.size}")
        if stated.size > walk.size:
            raise Broken(where, f"the log has {walk.size} entries: {stated.size - walk.size} are missing")
        if walk.root(stated.size) != stated.root:
            raise Broken(where, "entries that it covers were changed")
        count, reach = count + 1, max(reach, stated.size)
    return SignedHeads(count=count, reach=reach)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHead:
    """How the log stands to the head kept outside; `behind`: entries it lacks; `fault`: why that is bad."""

    state: HeadState
    behind: int = 0
    fault: str | None = None


def check_kept_head(walk: Walk, heads: KeptHeads) -> KeptHead:
    """Hold the log against what this machine remembers of it. Raises Unusable where that is damaged."""
    note = heads.newest(walk.workspace)
    if note is None:
        return KeptHead(state=HeadState.FIRST_SEEN)
    try:
        kept = parse_checkpoint(note)
    except BadCheckpoint:
        return KeptHead(state=HeadState.DIFFERENT, fault="what this machine remembers is no checkpoint")
    if kept.size <= walk.size and walk.root(kept.size) == kept.root:
        return KeptHead(state=HeadState.CONSISTENT)
    if any(covered_by_fork(one.payload, kept, walk.root) for one in walk.few[Domain.FORK]):
        return KeptHead(state=HeadState.FORKED)
    if kept.size > walk.size:
        missing = kept.size - walk.size
        fault = f"this machine has seen {kept.size} entries, the log has {walk.size}: it is {missing} behind"
        return KeptHead(state=HeadState.BEHIND, behind=missing, fault=fault)
    fault = f"the first {kept.size} entries are not those that this machine has seen"
    return KeptHead(state=HeadState.DIFFERENT, fault=fault)
