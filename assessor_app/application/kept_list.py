"""A role's list as it was, sealed: opened in a fraction of the time that its rows take, one by one.

Nothing rests on it. It holds what the role's rows say, under a key of its own that only its head opens; the
head lies under the role's data key and says how long the log was, and what it said, when every line was
right. What the log says since is read anew (`queries.admin_list`). A head that is gone, does not open, was
sealed by holders of former keys alone, or is of another log makes nothing of it: everything is read anew.
"""

import itertools
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from assessor_app.application.ports.kept_list_rows import KeptListPartRow, KeptListRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.listing import Values
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.records import Purpose, open_record, seal_record
from assessor_app.application.session import Session
from assessor_app.ledger import merkle

_LINES: Final = 1000  # of one part
_KEY_BYTES: Final = 32
_QUICK: Final = 1  # of zlib: its best takes five times as long for a tenth less


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptListHead:
    """What opens the parts, and when they were right."""

    fields: tuple[str, ...]  # of a line; another version of the program may have others
    size: int  # of the log
    root: str  # of the log at that size, hex
    parts: int
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptList:
    """A list that was kept, opened."""

    size: int  # of the log when every line was right; some may be newer
    _parts: tuple[bytes, ...] = field(repr=False)

    def __iter__(self) -> Iterator[Values]:
        """Every line, in the order in which they were kept."""
        return itertools.chain.from_iterable(map(_unpacked, self._parts))


def open_kept_list(
    reading: Reading, session: Session, cryptography: Cryptography, fields: tuple[str, ...]
) -> KeptList | None:
    """The list that was kept for the session's role; None where there is none that can be relied on.

    fields: of a line, in their order.
    """
    head = _open_head(reading, session, fields)
    if head is None:
        return None
    rows = reading.values(KeptListPartRow, ("ordinal", "sealed"), role=str(session.role))
    sealed = [part for ordinal, part in rows if ordinal < head.parts]
    if len(sealed) != head.parts:
        return None
    try:
        key = cryptography.row_key(head.key, workspace=session.workspace.id)
        named = [(_part_id(session, ordinal), part) for ordinal, part in enumerate(sealed)]
        # All of them before the first line is listed: what is listed cannot be taken back.
        parts = tuple(key.open_all(Purpose.KEPT_LIST_PART, named))
    except Unusable:
        return None
    return KeptList(size=head.size, _parts=parts)


def _open_head(reading: Reading, session: Session, fields: tuple[str, ...]) -> KeptListHead | None:
    role = str(session.role)
    row = reading.get(KeptListRow, role)
    if row is None or not session.rows.is_newest(row.sealed):
        return None
    try:
        head = open_record(KeptListHead, session.rows, Purpose.KEPT_LIST, role, row.sealed)
    except Unusable:
        return None
    if head.fields != fields or head.size > reading.size:
        return None
    return head if log_root(reading, head.size) == head.root else None


def new_key() -> bytes:
    """What the parts of one list are sealed with, and nothing else."""
    return os.urandom(_KEY_BYTES)


def seal_parts(
    session: Session, cryptography: Cryptography, key: bytes, lines: Iterable[Values]
) -> Iterator[KeptListPartRow]:
    """Lines under a key of their own, some at a time."""
    own = cryptography.row_key(key, workspace=session.workspace.id)
    for ordinal, packed in enumerate(_packed(lines)):
        sealed = own.seal(Purpose.KEPT_LIST_PART, _part_id(session, ordinal), packed)
        yield KeptListPartRow(role=str(session.role), ordinal=ordinal, sealed=sealed)


def seal_head(session: Session, head: KeptListHead) -> KeptListRow:
    """What opens the parts, under the role's key."""
    role = str(session.role)
    return KeptListRow(role=role, sealed=seal_record(session.rows, Purpose.KEPT_LIST, role, head))


def forget_list(work: UnitOfWork, role: str) -> None:
    """Let nobody open what was kept: the only copy of its key goes."""
    work.remove(KeptListRow, role)


def _part_id(session: Session, ordinal: int) -> str:
    return f"{session.role}/{ordinal}"


def log_root(reading: Reading, size: int) -> str:
    """The root of the log's first `size` entries, hex."""
    return merkle.root(size, reading.node()).hex()


def _packed(lines: Iterable[Values]) -> Iterator[bytes]:
    """Some lines at a time, column by column: what is alike in them lies together."""
    source = iter(lines)
    while some := list(itertools.islice(source, _LINES)):
        columns = json.dumps(list(zip(*some, strict=True)), ensure_ascii=False, separators=(",", ":"))
        yield zlib.compress(columns.encode(), _QUICK)


def _unpacked(part: bytes) -> Iterator[Values]:
    columns: list[list[Any]] = json.loads(zlib.decompress(part))
    return zip(*map(_as_kept, columns), strict=True)


def _as_kept(column: Sequence[Any]) -> Sequence[Any]:
    """JSON knows no tuples."""
    return list(map(tuple, column)) if isinstance(column[0], list) else column
