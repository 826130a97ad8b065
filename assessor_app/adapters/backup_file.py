"""Backups on the disk: one header in the clear, then everything in AEAD chunks.

A backup is `ASBK`, the version byte 1, the header's length (4 bytes, BE), the header (canonical JSON),
then chunks of 64 KiB of plain bytes, each AES-256-GCM with nonce = prefix(7) ‖ chunk index(4) ‖ last flag(1)
and SHA-256 of all that stands before them as associated data: the STREAM construction, as in the evidence
store, so that no byte of header or content can be changed, moved, dropped or added.
The plain bytes are files, each `name length(2) ‖ name ‖ size(8) ‖ bytes`; names are those of a workspace and
no others. The last one, `manifest`, is the admin's signed statement of the digest of all before it.
"""

import base64
import hashlib
import json
import os
import re
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import rfc8785
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.storage.engine import in_words
from assessor_app.application.ports.backups import BackupContent, BackupHeader, SignContent
from assessor_app.application.ports.keys import Card
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress

CHUNK = 64 * 1024  # plain bytes
_TAG, _PREFIX = 16, 7
_MAGIC = b"ASBK\x01"
_LONGEST_HEADER = 256 * 1024  # bytes
_FORM = "assessor/backup/v1"
_UUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
_NAME = re.compile(rf"assessor\.db|evidence/(?P<two>[0-9a-f]{{2}})/(?P=two)[0-9a-f]{{30}}|keys/{_UUID}\.json")
_MANIFEST = "manifest"
_LONGEST_MANIFEST = 64 * 1024
_BLOBS = "SELECT blob FROM evidence UNION SELECT blob FROM blind_copy UNION SELECT blob FROM copy_file"
_SNAPSHOT = ".backup-"  # of the database, in the workspace's own folder, while a backup is written


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFiles:
    """Implements `application.ports.backups.Backups` for the workspace in `folder`."""

    folder: Path
    outputs: Outputs

    def key_file(self, person: str) -> bytes:
        """A person's encrypted key file, empty where it lies elsewhere; Unusable where it cannot be read."""
        path = self.folder / "keys" / f"{person}.json"
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise disk_problem(error, path) from error

    def write(
        self,
        path: Path,
        header: BackupHeader,
        key: bytes,
        sign: SignContent,
        progress: Progress = NO_PROGRESS,
    ) -> BackupContent:
        """Snapshot, seal, sync, read back, rename. Raises Unusable; then nothing is left behind."""
        snapshot = self.folder / f"{_SNAPSHOT}{secrets.token_hex(8)}.part"
        try:
            with in_words(self.folder):
                names = _take_snapshot(self.folder, snapshot)
            files = [("assessor.db", snapshot), *((name, self.folder / name) for name in names)]
            with self.outputs.file(path, replace=False, private=True) as target:
                written = _write(target, header, key, files, sign, progress)
                _to_the_disk(target)
                read = _read(target, key, None, progress)
                if read != written:
                    raise Unusable("what the disk gives back is not what was written", where=str(path))
        finally:
            for part in self.folder.glob(f"{_SNAPSHOT}*"):
                with suppress(OSError):
                    part.unlink()
        return written

    def header(self, path: Path) -> BackupHeader:
        """The header of a backup; raises Unusable where the file is none, or its header is damaged."""
        with _opened(path) as source:
            return _read_header(source, path)[0]

    def unpack(self, path: Path, key: bytes, into: Path, progress: Progress = NO_PROGRESS) -> BackupContent:
        """Lay out the workspace in the folder `into`. Raises Unusable where anything was changed."""
        with _opened(path) as source:
            return _read(source, key, into, progress, path=path)


def _take_snapshot(folder: Path, snapshot: Path) -> list[str]:
    """A consistent copy of the database, and the names of the evidence and key files that belong to it."""
    with closing(sqlite3.connect(folder / "assessor.db", timeout=10)) as source:
        source.execute("VACUUM INTO ?", (str(snapshot),))
    os.chmod(snapshot, 0o600)  # noqa: PTH101  # before anything is read from it
    with closing(sqlite3.connect(snapshot)) as copy:
        blobs = copy.execute(_BLOBS).fetchall()
    evidence = [f"evidence/{blob[:2]}/{blob}" for (blob,) in blobs if blob]
    return [*sorted(evidence), *sorted(f"keys/{path.name}" for path in (folder / "keys").glob("*.json"))]


def _to_the_disk(target: BinaryIO) -> None:
    """Sync, and ask the system to forget what it keeps in memory, so that reading back asks the disk."""
    target.flush()
    os.fsync(target.fileno())
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(target.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _write(
    target: BinaryIO,
    header: BackupHeader,
    key: bytes,
    files: list[tuple[str, Path]],
    sign: SignContent,
    progress: Progress,
) -> BackupContent:
    prefix = secrets.token_bytes(_PREFIX)
    text = _encode(header, prefix)
    lead = _MAGIC + len(text).to_bytes(4, "big") + text
    target.write(lead)
    sink = _Sealing(sink=target, cipher=AESGCM(key), prefix=prefix, bound=hashlib.sha256(lead).digest())
    content = hashlib.sha256(lead)
    size = 0
    for number, (name, path) in enumerate(files):
        progress.step(number, len(files), "Backing up")
        for piece in _framed(name, path):
            content.update(piece)
            sink.write(piece)
            size += len(piece)
    manifest = sign(content.hexdigest())
    sink.write(_frame_head(_MANIFEST, len(manifest)) + manifest)
    sink.close()
    return BackupContent(files=len(files), size=size, digest=content.hexdigest(), manifest=manifest)


def _frame_head(name: str, size: int) -> bytes:
    return len(name).to_bytes(2, "big") + name.encode() + size.to_bytes(8, "big")


def _framed(name: str, path: Path) -> Iterator[bytes]:
    if not _NAME.fullmatch(name):
        raise Unusable("this file does not belong to a workspace", where=name)
    try:
        with path.open("rb") as source:
            size = os.fstat(source.fileno()).st_size
            yield _frame_head(name, size)
            left = size
            while left:
                piece = source.read(min(left, 1 << 20))
                if not piece:
                    raise Unusable("a file became shorter while it was read", where=name)
                left -= len(piece)
                yield piece
    except FileNotFoundError:
        raise Unusable("a file that the workspace names is missing", where=name,
                       remedy="See `assessor audit verify`.") from None  # fmt: skip
    except OSError as error:
        raise disk_problem(error, path) from error


@dataclass(slots=True, kw_only=True)
class _Sealing:
    """Collects plain bytes and writes them in sealed chunks; `close` writes the last one."""

    sink: BinaryIO
    cipher: AESGCM
    prefix: bytes
    bound: bytes
    _waiting: bytearray = field(default_factory=bytearray)
    _index: int = 0

    def write(self, data: bytes) -> None:
        self._waiting += data
        while len(self._waiting) > CHUNK:  # the last chunk is never empty, so one full chunk waits
            self._seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]

    def close(self) -> None:
        self._seal(bytes(self._waiting), last=True)

    def _seal(self, plain: bytes, *, last: bool) -> None:
        self.sink.write(self.cipher.encrypt(_nonce(self.prefix, self._index, last=last), plain, self.bound))
        self._index += 1


def _nonce(prefix: bytes, index: int, *, last: bool) -> bytes:
    return prefix + index.to_bytes(4, "big") + bytes([last])


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise disk_problem(error, path) from error


def _damaged(path: Path | None) -> Unusable:
    return Unusable(
        "this backup is damaged or was changed, or its key is another's",
        where=str(path) if path else None,
        remedy="Take another copy of it, or an earlier backup.",
    )


def _read_header(source: BinaryIO, path: Path | None) -> tuple[BackupHeader, bytes, bytes]:
    """(header, nonce prefix, all bytes up to the first chunk)."""
    try:
        start = source.read(len(_MAGIC) + 4)
        if not start.startswith(_MAGIC[:4]):
            raise Unusable("this is no backup of a workspace", where=str(path) if path else None)
        length = int.from_bytes(start[len(_MAGIC) :], "big")
        if not start.startswith(_MAGIC) or len(start) < len(_MAGIC) + 4 or length > _LONGEST_HEADER:
            raise _damaged(path)
        text = source.read(length)
    except OSError as error:
        raise disk_problem(error, path or "backup") from error
    try:
        fields = json.loads(text)
        header, prefix = _decode(fields)
        whole = _encode(header, prefix)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _damaged(path) from None
    if whole != text or len(prefix) != _PREFIX:
        raise _damaged(path)
    return header, prefix, start + text


def _read(
    source: BinaryIO, key: bytes, into: Path | None, progress: Progress, *, path: Path | None = None
) -> BackupContent:
    """Open every chunk; write the files into `into`, or (None) only see that all of it is there."""
    try:
        source.seek(0, os.SEEK_END)
        total = source.tell()
        source.seek(0)
        _, prefix, lead = _read_header(source, path)
        plain = _Plain(source=source, cipher=AESGCM(key), prefix=prefix, bound=hashlib.sha256(lead).digest(),
                       left=total - len(lead), path=path)  # fmt: skip
        content, size, seen = hashlib.sha256(lead), 0, set()
        while True:
            progress.step(total - plain.left, total, "Reading the backup")
            head = plain.take(2)
            name = plain.take(int.from_bytes(head, "big")).decode("ascii", "replace")
            length = plain.take(8)
            left = int.from_bytes(length, "big")
            if name == _MANIFEST:
                break
            if not _NAME.fullmatch(name) or name in seen or left > total:
                raise _damaged(path)
            seen.add(name)
            content.update(head + name.encode() + length)
            size += 10 + len(name) + left
            _copy(plain, left, content, into / name if into else None)
        if left > _LONGEST_MANIFEST or "assessor.db" not in seen:
            raise _damaged(path)
        manifest = plain.take(left)
        plain.end()
    except OSError as error:
        raise disk_problem(error, into or path or "backup") from error
    return BackupContent(files=len(seen), size=size, digest=content.hexdigest(), manifest=manifest)


def _copy(plain: "_Plain", left: int, content: Any, target: Path | None) -> None:
    if target is None:
        sink = None
    else:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        sink = os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    try:
        while left:
            piece = plain.take(min(left, CHUNK))
            left -= len(piece)
            content.update(piece)
            if sink is not None:
                sink.write(piece)
    finally:
        if sink is not None:
            sink.close()


@dataclass(slots=True, kw_only=True)
class _Plain:
    """The plain bytes of a backup, in order; raises Unusable at the first chunk that does not open."""

    source: BinaryIO
    cipher: AESGCM
    prefix: bytes
    bound: bytes
    left: int  # sealed bytes that were not read yet
    path: Path | None
    _ready: bytearray = field(default_factory=bytearray)
    _index: int = 0
    _ended: bool = False

    def take(self, count: int) -> bytes:
        """Exactly `count` bytes."""
        while len(self._ready) < count:
            self._next()
        piece = bytes(self._ready[:count])
        del self._ready[:count]
        return piece

    def end(self) -> None:
        """Raises Unusable unless this is the end of the last chunk and of the file."""
        if self._ready or not self._ended or self.left:
            raise _damaged(self.path)

    def _next(self) -> None:
        sealed = self.source.read(min(CHUNK + _TAG, max(self.left, 0)))
        self.left -= len(sealed)
        if self._ended or not sealed:
            raise _damaged(self.path)
        self._ended = self.left == 0
        try:
            nonce = _nonce(self.prefix, self._index, last=self._ended)
            self._ready += self.cipher.decrypt(nonce, sealed, self.bound)
        except (InvalidTag, ValueError):
            raise _damaged(self.path) from None
        self._index += 1


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(value: object) -> bytes:
    return base64.b64decode(_string(value), validate=True)


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _uuid(value: object) -> str:
    if not re.fullmatch(_UUID, _string(value)):
        raise ValueError("not an id")
    return _string(value)


def _encode(header: BackupHeader, prefix: bytes) -> bytes:
    return rfc8785.dumps(
        {
            "form": _FORM,
            "workspace": header.workspace,
            "made_at": header.made_at,
            "admin": header.admin,
            "card": {
                "name": header.card.name,
                "sign": header.card.sign.hex(),
                "seal": header.card.seal.hex(),
                "packet": header.card.packet,
            },
            "key_file": _text(header.key_file),
            "to_admin": _text(header.to_admin),
            "to_recovery": _text(header.to_recovery),
            "checkpoint": header.checkpoint,
            "cipher": "AES-256-GCM",
            "chunk": CHUNK,
            "prefix": _text(prefix),
        }
    )


def _decode(fields: Any) -> tuple[BackupHeader, bytes]:
    card = fields["card"]
    header = BackupHeader(
        workspace=_uuid(fields["workspace"]),
        made_at=_string(fields["made_at"]),
        admin=_uuid(fields["admin"]),
        card=Card(
            name=_string(card["name"]),
            sign=bytes.fromhex(card["sign"]),
            seal=bytes.fromhex(card["seal"]),
            packet=_string(card["packet"]),
        ),
        key_file=_bytes(fields["key_file"]),
        to_admin=_bytes(fields["to_admin"]),
        to_recovery=_bytes(fields["to_recovery"]),
        checkpoint=_string(fields["checkpoint"]),
    )
    return header, _bytes(fields["prefix"])
