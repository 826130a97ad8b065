"""One entry of the log in full, and the signed heads and forks beside it: for leads and admins."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from assessor_app.application.differences import Difference, differences, words_of
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.rows import (
    CheckpointRow,
    LogEntryRow,
    PersonRow,
    ProgrammeRow,
    RosterRow,
    StatementRow,
    WorkspaceRow,
)
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Problem, Refused
from assessor_app.application.queries.log import each_line, members_of
from assessor_app.application.roster_reading import signing_keys
from assessor_app.application.session import Session
from assessor_app.application.statements import Domain
from assessor_app.domain.people import Role
from assessor_app.ledger.checkpoint import BadCheckpoint, origin_of, parse_checkpoint, read_checkpoint
from assessor_app.ledger.merkle import leaf_hash
from assessor_app.ledger.statement import BadStatement, Statement, read_statement

_LEFT_OUT: Final = frozenset({"workspace", "salt"})  # the same everywhere, or noise on purpose
_NEWEST: Final = 1000  # heads that are listed


@dataclass(frozen=True, slots=True, kw_only=True)
class VouchedRow:
    """A row that an entry vouches for."""

    table: str
    key: str
    digest: str | None  # None: it was removed


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """Everything that one entry says in the clear; never what it holds sealed."""

    index: int
    hash: str  # of the leaf in the tree, hex
    signed_by: str  # the public key, as the entry writes it
    statement: str  # the statement's digest, "" where there is none
    domain: str  # of the statement
    sealed_for: str  # who alone can read the statement: a role, "submission", or "" where it is clear
    said: tuple[tuple[str, str], ...] = field(repr=False)  # (member in words, value) of a clear statement
    changes: tuple[Difference, ...] = field(repr=False)  # to what this one replaced, where there is a former
    replaced: bool  # whether it replaced a former one
    rows: tuple[VouchedRow, ...] = field(repr=False)


class HeadKind(StrEnum):
    """What stands among the heads."""

    SIGNED = "signed"
    KEPT = "kept"  # outside the workspace, on this machine
    FORK = "fork"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadLine:
    """A signed head of the log, the one that this machine keeps, or a fork."""

    kind: HeadKind
    size: int  # entries that it covers; of a fork: how many it goes on from
    at: str | None  # UTC text of the newest entry that it covers; None where the log has no such entry
    by: str  # a person's name; "" where no known key signed it
    given_up: int = 0  # of a fork: how many entries of the other history were given up
    reason: str = ""  # of a fork


@dataclass(frozen=True, slots=True)
class ShowLog:
    """Entries one by one, and heads."""

    storage: Storage
    heads: KeptHeads

    def entry(self, session: Session, index: int) -> LogEntry:
        """One entry. Raises Refused where the log has none with this index."""
        session.require(Role.LEAD, Role.ADMIN)
        with self.storage.read() as reading:
            row = reading.get(LogEntryRow, index)
            if row is None:
                raise Refused(f"the log has no entry {index}")
            return _entry(reading, row)

    def list_heads(self, session: Session) -> tuple[HeadLine, ...]:
        """Forks, what this machine keeps, and the newest signed heads."""
        session.require(Role.LEAD, Role.ADMIN)
        with self.storage.read() as reading:
            workspace = reading.where(WorkspaceRow)[0].id
            signers = _signers(reading)
            lines = list(_forks(reading, signers))
            try:
                kept = self.heads.newest(workspace)
            except Problem:
                kept = None  # what is kept here is damaged: the audit says so
            if kept is not None:
                lines.append(_head(reading, HeadKind.KEPT, kept, workspace, signers))
            rows = sorted(reading.each(CheckpointRow), key=lambda row: row.size, reverse=True)[:_NEWEST]
            lines += [_head(reading, HeadKind.SIGNED, row.note, workspace, signers) for row in rows]
            return tuple(lines)


def _entry(reading: Reading, row: LogEntryRow) -> LogEntry:
    body = members_of(bytes(row.body))
    name = str(body.get("statement") or "")
    stored = reading.get(StatementRow, name) if name else None
    statement = _clear(stored)
    changes = _changes(reading, statement) if statement else None
    return LogEntry(
        index=row.index,
        hash=leaf_hash(bytes(row.body)).hex(),
        signed_by=str(body.get("by") or ""),
        statement=name,
        domain=stored.domain if stored else "",
        sealed_for=_sealed_for(stored),
        said=tuple(_lines(statement.payload)) if statement else (),
        changes=tuple(changes or ()),
        replaced=changes is not None,
        rows=tuple(
            VouchedRow(table=table, key=key, digest=value) for table, key, value in each_line(row.rows)
        ),
    )


def _clear(stored: StatementRow | None) -> Statement | None:
    if stored is None or stored.sealed is not None:
        return None
    try:
        return read_statement(bytes(stored.body), domain=stored.domain)
    except BadStatement:
        return None  # the audit says so


def _sealed_for(stored: StatementRow | None) -> str:
    if stored is None or stored.sealed is None:
        return ""
    return stored.sealed if stored.sealed in {str(Role.ADMIN), str(Role.LEAD)} else "submission"


def _lines(value: Mapping[str, Any], where: str = "") -> Iterator[tuple[str, str]]:
    """Every value of a payload with its place in words."""
    for name, each in value.items():
        if name not in _LEFT_OUT:
            yield from _line(each, f"{where} › {words_of(name)}" if where else words_of(name))


def _line(value: Any, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        yield from _lines(value, where)
    elif isinstance(value, list) and any(isinstance(each, Mapping) for each in value):
        for number, each in enumerate(value, 1):
            yield from _line(each, f"{where} {number}")
    elif isinstance(value, list):
        yield where, ", ".join(str(each) for each in value)
    elif value is not None:
        yield where, str(value)


def _changes(reading: Reading, statement: Statement) -> Iterator[Difference] | None:
    """What a roster or programme says otherwise than the one before it; None where there is none before."""
    number = statement.payload.get("version")
    if not isinstance(number, int) or number < 2:
        return None
    if statement.domain == Domain.ROSTER:
        row = reading.get(RosterRow, number - 1)
        before = _clear(reading.get(StatementRow, row.statement)) if row else None
        return differences(before.payload["people"], statement.payload["people"]) if before else None
    if statement.domain == Domain.PROGRAMME:
        old, new = (reading.get(ProgrammeRow, version) for version in (number - 1, number))
        return differences(_in_force(old.document), _in_force(new.document)) if old and new else None
    return None


def _in_force(document: str) -> dict[str, Any]:
    """A programme with the newest version of each badge alone: a new one replaces the one before."""
    programme: dict[str, Any] = json.loads(document)
    badges = [
        {
            **{name: value for name, value in badge.items() if name != "versions"},
            "version": badge["versions"][-1],
        }
        for badge in programme["achievements"]
    ]
    return {**programme, "achievements": badges}


def _signers(reading: Reading) -> tuple[tuple[bytes, str], ...]:
    names = {row.id: row.name for row in reading.where(PersonRow)}
    return tuple(
        (key, names.get(person, "")) for person, keys in signing_keys(reading).items() for key in keys
    )


def _head(
    reading: Reading, kind: HeadKind, note: str, workspace: str, signers: tuple[tuple[bytes, str], ...]
) -> HeadLine:
    try:
        size = parse_checkpoint(note).size
    except BadCheckpoint:
        return HeadLine(kind=kind, size=0, at=None, by="")
    return HeadLine(kind=kind, size=size, at=_moment(reading, size), by=_signed_by(note, workspace, signers))


def _signed_by(note: str, workspace: str, signers: tuple[tuple[bytes, str], ...]) -> str:
    for key, name in signers:
        try:
            read_checkpoint(note, origin=origin_of(workspace), by=(key,))
        except BadCheckpoint:
            continue
        return name
    return ""


def _moment(reading: Reading, size: int) -> str | None:
    """When the newest of the first `size` entries was made."""
    row = reading.get(LogEntryRow, size - 1) if size > 0 else None
    found = members_of(bytes(row.body)).get("at") if row is not None else None
    return found if isinstance(found, str) else None


def _forks(reading: Reading, signers: tuple[tuple[bytes, str], ...]) -> Iterator[HeadLine]:
    names = dict(signers)
    for stored in reading.where(StatementRow, domain=str(Domain.FORK), sealed=None):
        statement = _clear(stored)
        if statement is None:
            continue
        start, end = statement.payload["from"]["size"], statement.payload["abandoned"]["size"]
        yield HeadLine(
            kind=HeadKind.FORK,
            size=start,
            at=_moment(reading, start),
            by=names.get(statement.signers[0], ""),
            given_up=end - start,
            reason=statement.payload["reason"],
        )
