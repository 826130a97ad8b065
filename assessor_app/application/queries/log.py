"""The log as leads and admins read it: what happened, when, and who where the log itself says it."""

import json
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from threading import Lock
from typing import Any, Final

from assessor_app.application.ports.rows import PersonRow, RosterRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.roster_reading import signing_keys
from assessor_app.application.session import Session
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import encode_key

UNREADABLE: Final = ""  # the kind of an entry that is in no form of one
RECOVERY: Final = "recovery"  # stands for the recovery key where a person's id would
_NOBODY: Final = 0  # the key's number where no person's key signed
_BY_ONE_TIME_KEYS: Final = frozenset(
    {"rating", "rating-withdrawn", "stepped-aside"}
)  # there is a key for each
_STEP: Final = 1000
_KEY_BITS: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One entry of the log."""

    index: int  # from 0
    at: datetime
    kind: str
    by: str  # a person's id, `RECOVERY`, or "" where the log does not say who
    name: str  # of that person; "" likewise


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFacts:
    """What there is to filter by."""

    size: int
    kinds: Mapping[str, int]  # kind → how many entries
    people: tuple[tuple[str, str], ...]  # (id, name) of who signed any, by name


Match = Callable[[str, str], bool]
"""Whether entries of a kind, signed by a person (id, "" for nobody known), are wanted."""


@dataclass(slots=True)
class LogList:
    """All entries, 12 bytes each; reads only what is new; may be asked from any thread."""

    storage: Storage
    session: Session
    _guard: Lock = field(default_factory=Lock)
    _moments: "array[int]" = field(default_factory=lambda: array("q"))  # microseconds since 1970
    _pairs: "array[int]" = field(default_factory=lambda: array("I"))  # kind and key of each, as numbers
    _kinds: list[str] = field(default_factory=list)
    _keys: list[str] = field(default_factory=lambda: [""])
    _signers: dict[str, tuple[str, str]] = field(default_factory=dict)  # key → (person, name)
    _rosters: int = -1

    def read(self, progress: Progress = NO_PROGRESS) -> LogFacts:
        """Bring the list up to the database as it is now."""
        self.session.require(Role.LEAD, Role.ADMIN)
        with self._guard, self.storage.read() as reading:
            if reading.size < len(self._pairs):  # an older copy was put in its place
                self._forget()
            rosters = reading.count(RosterRow)
            if rosters != self._rosters:
                self._signers, self._rosters = _signers(reading), rosters
            entries = reading.entries(len(self._pairs))
            while batch := list(islice(entries, _STEP)):
                progress.step(len(self._pairs), reading.size, "")
                for entry in batch:
                    self._take(bytes(entry.body))
            return self._facts()

    def find(self, match: Match, *, since: datetime | None = None) -> Sequence[int]:
        """The indices of the entries that match, the newest first."""
        with self._guard:
            wanted = {pair for pair in set(self._pairs) if match(*self._said(pair))}
            start = 0 if since is None else _micros(since)
            whole = zip(range(len(self._pairs)), self._pairs, self._moments, strict=True)
            found = array("I", (at for at, pair, moment in whole if pair in wanted and moment >= start))
        found.reverse()
        return found

    def lines(self, indices: Sequence[int]) -> tuple[LogLine, ...]:
        """The entries with these indices, in this order."""
        with self._guard:
            return tuple(self._line(index) for index in indices if index < len(self._pairs))

    def forget(self) -> None:
        """Drop everything."""
        with self._guard:
            self._forget()

    def _forget(self) -> None:
        del self._moments[:], self._pairs[:], self._kinds[:], self._keys[1:]

    def _take(self, body: bytes) -> None:
        kind, by, moment = UNREADABLE, "", 0
        try:
            said = json.loads(body)
            kind, by = said["kind"], said["by"]
            moment = _micros(datetime.fromisoformat(said["at"]))  # quicker than by its form
            if not isinstance(kind, str) or not isinstance(by, str):
                kind, by, moment = UNREADABLE, "", 0
        except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
            kind, by, moment = UNREADABLE, "", 0  # the audit says what is wrong; the list that it is there
        known = by in self._signers and kind not in _BY_ONE_TIME_KEYS
        key = _number(self._keys, by) if known else _NOBODY
        self._pairs.append(_number(self._kinds, kind) << _KEY_BITS | key)
        self._moments.append(moment)

    def _said(self, pair: int) -> tuple[str, str]:
        kind, key = self._kinds[pair >> _KEY_BITS], self._keys[pair & (1 << _KEY_BITS) - 1]
        return kind, self._signers.get(key, ("", ""))[0]

    def _line(self, index: int) -> LogLine:
        pair = self._pairs[index]
        kind, person = self._said(pair)
        _, name = self._signers.get(self._keys[pair & (1 << _KEY_BITS) - 1], ("", ""))
        at = datetime.fromtimestamp(self._moments[index] / 1_000_000, UTC)
        return LogLine(index=index, at=at, kind=kind, by=person, name=name)

    def _facts(self) -> LogFacts:
        counts: dict[str, int] = dict.fromkeys(self._kinds, 0)
        for pair in self._pairs:
            counts[self._kinds[pair >> _KEY_BITS]] += 1
        people = {self._signers[key] for key in self._keys[1:] if key in self._signers}
        return LogFacts(
            size=len(self._pairs),
            kinds={kind: count for kind, count in counts.items() if count},
            people=tuple(sorted(people, key=lambda one: one[1].casefold())),
        )


def _signers(reading: Reading) -> dict[str, tuple[str, str]]:
    """Public key as entries write it → (person, name), of everybody who is or was on the roster."""
    names = {row.id: row.name for row in reading.where(PersonRow)}
    known = {
        encode_key(key): (person, names.get(person, ""))
        for person, keys in signing_keys(reading).items()
        for key in keys
    }
    recovery = (bytes.fromhex(row.recovery_sign) for row in reading.where(WorkspaceRow))
    return {**{encode_key(key): (RECOVERY, "") for key in recovery}, **known}


def _number(known: list[str], text: str) -> int:
    """The place of `text` among what is known; there are some dozens."""
    try:
        return known.index(text)
    except ValueError:
        known.append(sys.intern(text))
        return len(known) - 1


def _micros(moment: datetime) -> int:
    return round(moment.timestamp() * 1_000_000)


@dataclass(frozen=True, slots=True)
class ListLog:
    """Open the list of a session."""

    storage: Storage

    def __call__(self, session: Session) -> LogList:
        """An empty list, to be read off the window's thread."""
        session.require(Role.LEAD, Role.ADMIN)
        return LogList(self.storage, session)


def members_of(body: bytes) -> Mapping[str, Any]:
    """What an entry says; nothing where it is in no form of one."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def each_line(rows: str) -> Iterator[tuple[str, str, str | None]]:
    """(table, key, digest or None where it was removed) of the rows that an entry vouches for."""
    for line in rows.split("\n") if rows else ():
        table, _, rest = line.partition("\t")
        key, _, value = rest.rpartition("\t")
        yield table, key, None if value == "-" else value
