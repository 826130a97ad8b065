"""One walk over the whole log: entries, tree, statements in order, and what the log says of every row."""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Protocol

from assessor_app.application.audit.report import Broken
from assessor_app.application.audit.rosters import Rosters
from assessor_app.application.audit.tally import GONE, Tally
from assessor_app.application.ports.rows import ALL_ROWS, LogEntryRow, LogNodeRow, StatementRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.progress import Progress
from assessor_app.application.statements import Domain
from assessor_app.ledger.canonical import digest
from assessor_app.ledger.entry import DOMAIN, FORM, MEMBERS
from assessor_app.ledger.merkle import leaf_hash, new_nodes, root
from assessor_app.ledger.rows import rows_digest
from assessor_app.ledger.statement import BadStatement, Statement, decode_key, read_statement, verifies

ENTRY_DOMAIN = DOMAIN.encode() + b"\n"
BATCH = 500  # entries whose statements are read at once
_BOUND = {row.table for row in ALL_ROWS if row.bound}
_HASH = 32
_DIGEST = re.compile("[0-9a-f]{64}")
# entries that no lead or admin signs, and the only tables that such an entry may change
_OWN_TABLES = {
    "rating": frozenset({"sealed_rating", "statement"}),
    "rating-withdrawn": frozenset({"sealed_rating", "statement"}),
    "stepped-aside": frozenset({"aside", "statement"}),
    "key-change": frozenset({"key_change", "statement"}),
}


class Opener(Protocol):
    """Opens secret statements, as far as the asking person's keys do."""

    def statement(self, row: StatementRow) -> bytes | None:
        """The signed bytes; None where these keys do not open it. Raises Broken where they should."""


@dataclass(slots=True)
class Walk:
    """What the walk learned: the tree, the roster's history, and tallies to hold against the rows."""

    workspace: str
    size: int = 0
    levels: list[bytearray] = field(default_factory=list)
    rosters: Rosters = field(default_factory=Rosters)
    rows: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    ratings: Tally = field(default_factory=Tally)  # statement → commitment and key
    withdrawn: Tally = field(default_factory=Tally)  # commitment → key
    derivations: Tally = field(default_factory=Tally)  # statement → original and blind digests
    few: dict[str, list[Statement]] = field(
        default_factory=lambda: defaultdict(list)
    )  # seldom ones, by domain
    statements: int = 0
    sealed: int = 0

    def node(self, level: int, index: int) -> bytes:
        """The hash of a complete subtree."""
        return bytes(self.levels[level][_HASH * index : _HASH * (index + 1)])

    def root(self, size: int) -> bytes:
        """The root over the first `size` entries."""
        return root(size, self.node)


_FEW = {
    Domain.WORKSPACE,
    Domain.PROGRAMME,
    Domain.ROLE_KEY,
    Domain.ISSUER_KEY,
    Domain.PAPER,
    Domain.TRUST,
    Domain.BADGE_DESIGN,
    Domain.FORK,
    Domain.ASIDE,
    Domain.ASIDE_ANSWER,
}


def walk_log(reading: Reading, walk: Walk, opener: Opener | None, progress: Progress) -> None:
    """Walk the log from its first entry into `walk`; raises Broken at the first entry that does not hold."""
    total = reading.size
    entries = reading.entries()
    while batch := list(islice(entries, BATCH)):
        progress.step(walk.size, total, "Checking the log")
        parsed = [_parse(entry) for entry in batch]
        wanted = tuple({body["statement"] for body in parsed if body["statement"]})
        stored = {row.digest: row for row in reading.where(StatementRow, digest=wanted)} if wanted else {}
        for entry, body in zip(batch, parsed, strict=True):
            _take_entry(walk, entry, body)
            statement = None
            if body["statement"] is not None:
                row = stored.get(body["statement"])
                statement = _take_statement(walk, entry, row, body["statement"], opener)
            _check_signer(walk, entry, body, statement)
    _check_nodes(walk, reading.each(LogNodeRow))


def _parse(entry: LogEntryRow) -> dict[str, Any]:
    where = f"log entry {entry.index}"
    try:
        body = json.loads(entry.body)
        # The members are plain ASCII or simple text, for which this is their RFC 8785 form.
        whole = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    except (ValueError, TypeError, RecursionError, UnicodeError) as error:
        raise Broken(where, "it is not in the form of an entry") from error
    if not isinstance(body, dict) or set(body) != MEMBERS or whole != entry.body:
        raise Broken(where, "it is not in the form of an entry")
    if body["form"] != FORM:
        raise Broken(where, f"it has the form {body['form']!r}, which this version does not know")
    if not isinstance(body["statement"], str | None):
        raise Broken(where, "it is not in the form of an entry")
    return body


def _take_entry(walk: Walk, entry: LogEntryRow, body: Mapping[str, Any]) -> None:
    if entry.index != walk.size:
        raise Broken(f"log entry {walk.size}", "it is missing")
    where = f"log entry {entry.index}"
    if rows_digest(str(entry.rows)) != body["rows"]:  # a blob in its place reads otherwise
        raise Broken(where, "its list of rows was changed")
    for line in entry.rows.split("\n") if entry.rows else ():
        table, _, rest = line.partition("\t")
        key, _, value = rest.rpartition("\t")
        if table not in _BOUND:
            raise Broken(where, f"it vouches for a table “{table}” that the log does not bind")
        if value != "-" and not _DIGEST.fullmatch(value):
            raise Broken(where, "its list of rows is not in the form of one")
        walk.rows[table].say(key, GONE if value == "-" else bytes.fromhex(value))
    for level, _index, hashed in new_nodes(walk.size, leaf_hash(entry.body), walk.node):
        if level == len(walk.levels):
            walk.levels.append(bytearray())
        walk.levels[level] += hashed
    walk.size += 1


def _check_nodes(walk: Walk, stored: Iterator[LogNodeRow]) -> None:
    expected = (
        (level, index) for level, hashes in enumerate(walk.levels) for index in range(len(hashes) // _HASH)
    )
    for node in stored:
        wanted = next(expected, None)
        if wanted is None or (node.level, node.index) != wanted:
            break
        if bytes(node.hash) != walk.node(*wanted):
            what = (
                f"log entry {node.index}"
                if node.level == 0
                else f"log tree, level {node.level}, place {node.index}"
            )
            raise Broken(what, "its hash is not the one that was stored")
    else:
        wanted = next(expected, None)
        if wanted is None:
            return
    raise Broken(
        "log tree" if wanted is None else f"log tree, level {wanted[0]}, place {wanted[1]}",
        "it has a hash too many" if wanted is None else "its hash is missing",
    )


def _take_statement(
    walk: Walk, entry: LogEntryRow, row: StatementRow | None, name: str, opener: Opener | None
) -> Statement | None:
    where = f"log entry {entry.index}"
    if row is None:
        raise Broken(where, "its statement is missing")
    if f"statement\t{name}\t" not in entry.rows:
        raise Broken(where, "it does not vouch for its statement")
    data = bytes(row.body) if row.sealed is None else (opener.statement(row) if opener else None)
    if data is None:
        walk.sealed += 1
        return None
    if digest(data) != name:
        raise Broken(where, "its statement was changed")
    try:
        statement = read_statement(data, domain=row.domain)
        if statement.payload.get("workspace", walk.workspace) != walk.workspace:  # what travels names none
            raise Broken(where, "its statement belongs to another workspace")
        _follow(walk, entry.index, statement)
    except BadStatement as error:
        raise Broken(where, f"its statement does not hold: {error}") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Broken(where, "its statement is not in the form of its kind") from error
    walk.statements += 1
    return statement


def _check_signer(
    walk: Walk, entry: LogEntryRow, body: Mapping[str, Any], statement: Statement | None
) -> None:
    """Who made an entry must have been allowed to: a lead or admin of then, or a rating's own key."""
    where = f"log entry {entry.index}"
    try:
        by, signature = decode_key(body["by"]), decode_key(body["signature"])
    except (ValueError, TypeError) as error:
        raise Broken(where, "it is not in the form of an entry") from error
    # The signed text, by cutting: the whole is canonical, and no text inside can hold these quotes unescaped.
    signed = entry.body.replace(f',"signature":"{body["signature"]}"'.encode(), b"", 1)
    if not verifies(by, signature, ENTRY_DOMAIN + signed):
        raise Broken(where, "its signature does not hold")
    own = _OWN_TABLES.get(body["kind"])
    if own is not None:  # signed by a key that stands for this one thing
        tables = {line.partition("\t")[0] for line in entry.rows.split("\n")}
        if statement is None or by not in statement.signers or not tables <= own:
            raise Broken(where, "it is not signed by the key that its statement is signed by")
        return
    if not walk.rosters.may_log(by, statement):
        raise Broken(where, "it is not signed by a key that might sign it")


def _follow(walk: Walk, entry: int, statement: Statement) -> None:
    """Check who signed, and keep what the rows will be held against."""
    payload = statement.payload
    if statement.domain == Domain.ROSTER:
        walk.rosters.take(entry, statement)
        return
    walk.rosters.check(entry, statement)
    match statement.domain:
        case Domain.WORKSPACE:
            walk.rosters.first_admin = statement.signers[0]
            walk.rosters.recovery.add(bytes.fromhex(payload["recovery_sign"]))
        case Domain.ISSUER_KEY:
            walk.rosters.take_issuing(entry, statement)
        case Domain.COMMITMENT:
            walk.ratings.say(statement.digest, facts(payload["commitment"], statement.signers[0].hex()))
        case Domain.WITHDRAWAL:
            walk.withdrawn.say(payload["commitment"], facts(statement.signers[0].hex()))
        case Domain.DERIVATION:
            walk.derivations.say(statement.digest, facts(payload["original"], payload["blind"] or ""))
    if statement.domain in _FEW:
        walk.few[statement.domain].append(statement)


def facts(*parts: str) -> bytes:
    """32 bytes that stand for some texts, none of which holds a line break."""
    return hashlib.sha256("\n".join(parts).encode()).digest()
