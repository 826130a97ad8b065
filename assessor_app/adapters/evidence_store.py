"""Evidence at rest: one encrypted file each, under a random name and a key of its own.

A blob is `ASEV`, the version byte 2 and a random 7-byte prefix, then chunks of 64 KiB of plain bytes, each
AES-256-GCM with nonce = prefix ‖ chunk index (4 bytes, big-endian) ‖ last flag (1 byte) and the header as
associated data: the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár (2015). The plain bytes are
the file, zeros of a random number (up to 4 KiB, or to a sixteenth of the file, at most 1 MiB) and their
number (8 bytes, big-endian): the same file stored twice has two lengths. Version 1 has neither; it is read.
A chunk that is changed, moved, dropped or added does not open, nor does a cut blob.
"""

import hashlib
import io
import os
import re
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from assessor_app.adapters.durable import disk_problem, move, sync_file, sync_folder
from assessor_app.application.ports.evidence import StoredBlob
from assessor_app.application.problems import Unusable

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

CHUNK = 64 * 1024  # plain bytes
_TAG = 16
_MAGIC = b"ASEV\x02"
_UNPADDED = b"ASEV\x01"  # of before
_LEAST_PADDING = 4096  # bytes: up to that many, or to a sixteenth of the file, never above the most
_MOST_PADDING = 1 << 20
_COUNT = 8  # bytes: how long the padding is
_PREFIX = 7
_HEADER = len(_MAGIC) + _PREFIX
_SEALED_CHUNK = CHUNK + _TAG
_BLOB = re.compile(r"[0-9a-f]{32}")
_PART = re.compile(r"[0-9a-f]{32}\.part")
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_SPARED = 3600  # seconds; from the first byte of a blob to the row that names it takes far less
_SYNC_THREADS = 4  # a journal commits the syncs that wait for it together


class ChunkedEvidenceStore:
    """Blobs in `folder`/xx/<32 hex>, xx being the first two digits: implements `EvidenceStore`.

    Calls from several threads are safe. Several processes may store at once, since every name is new; rows
    that name blobs are written, and `sweep` is called, under the workspace's lock alone.
    """

    __slots__ = ("_folder", "_guard", "_ready", "_unsynced", "_unsynced_folders")

    def __init__(self, folder: Path) -> None:
        """Keep blobs in `folder`, which is made by the first `put`."""
        self._folder = folder
        self._guard = threading.Lock()
        self._ready: set[Path] = set()
        self._unsynced: set[Path] = set()
        self._unsynced_folders: set[Path] = set()

    def put(self, source: BinaryIO) -> StoredBlob:
        """Encrypt `source` to its end under a fresh key; durable after `sync`.

        What `source` raises passes through, Unusable says what the disk refused; then nothing stays behind.
        """
        blob, key = secrets.token_hex(16), secrets.token_bytes(32)
        target = self._path(blob)
        part = target.with_name(f"{blob}.part")
        padded, blob_digest, blob_size = _Padded(source), hashlib.sha256(), 0
        try:
            with _Sink(self._open_new(part), self._folder) as sink:
                for piece in _seal(padded, key):
                    blob_digest.update(piece)
                    blob_size += len(piece)
                    sink.write(piece)
            try:
                move(part, target)
            except OSError as error:
                raise disk_problem(error, self._folder) from error
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        with self._guard:
            self._unsynced.add(target)
            self._unsynced_folders.add(target.parent)
        return StoredBlob(
            blob=blob,
            key=key,
            blob_digest=blob_digest.hexdigest(),
            blob_size=blob_size,
            digest=padded.digest.hexdigest(),
            size=padded.size,
        )

    def sync(self) -> None:
        """Return only when every blob put since the last call, and its name, is on the disk.

        Raises Unusable where the disk refuses; what is not yet on the disk is then tried by the next call.
        """
        with self._guard:
            files, folders = self._unsynced, self._unsynced_folders
            self._unsynced, self._unsynced_folders = set(), set()
        try:
            _all_synced(files, sync_file)
            _all_synced(folders, sync_folder)
        except OSError as error:
            with self._guard:
                self._unsynced |= files
                self._unsynced_folders |= folders
            raise disk_problem(error, self._folder) from error

    def open(self, blob: str, key: bytes) -> BinaryIO:
        """A seekable reader of the plain bytes that decrypts only the chunks that are asked for.

        Raises Unusable where the blob is missing, cut short or does not open, at once or while reading.
        """
        if not _BLOB.fullmatch(blob):
            raise Unusable("this is not the name of an evidence file", where="evidence store")
        try:
            raw = _BlobReader(io.FileIO(self._path(blob)), key)
        except FileNotFoundError:
            raise Unusable(
                "an evidence file is missing", where=f"evidence {blob}", remedy="Restore it from a backup."
            ) from None
        except OSError as error:
            raise disk_problem(error, f"evidence {blob}") from error
        return io.BufferedReader(raw, CHUNK)

    def digest(self, blob: str) -> str | None:
        """SHA-256 of the encrypted file as it lies there, hex; None where it is missing. Raises Unusable."""
        if not _BLOB.fullmatch(blob):
            return None
        try:
            with self._path(blob).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk_problem(error, f"evidence {blob}") from error

    def stored(self) -> Iterator[str]:
        """The names of all blobs that lie there, in no order. Raises Unusable where the disk refuses."""
        try:
            for folder in _folders(self._folder):
                for path in folder.iterdir():
                    if _BLOB.fullmatch(path.name):
                        yield path.name
        except OSError as error:
            raise disk_problem(error, self._folder) from error

    def discard(self, blob: str) -> None:
        """Remove `blob`; nothing happens where it is not there. Raises Unusable where the disk refuses."""
        if not _BLOB.fullmatch(blob):
            raise Unusable("this is not the name of an evidence file", where="evidence store")
        self._remove(self._path(blob))

    def require(self, blobs: Iterable[str]) -> None:
        """Raises Unusable where one of `blobs` is gone: a sweep took it for a killed process's."""
        if not all(self._path(blob).is_file() for blob in blobs):
            raise Unusable(
                "evidence was cleared away before it was taken in; nothing was changed",
                where=str(self._folder),
                remedy="Do it again.",
            )

    def sweep(self, named: Callable[[], frozenset[str]], *, count: int) -> int:
        """Remove old blobs that are not in `named()`, and old halves of blobs; returns how many.

        Another process may be storing evidence that no row names yet: what is younger than an hour stays, as
        does what is not the store's own. Raises Unusable where the disk refuses.
        """
        try:
            lying = [path for folder in _folders(self._folder) for path in folder.iterdir()]
            ours = [path for path in lying if _BLOB.fullmatch(path.name) or _PART.fullmatch(path.name)]
            if len(ours) <= count:
                return 0
            kept, youngest = named(), time.time() - _SPARED
            left = [path for path in ours if path.name not in kept and path.stat().st_mtime < youngest]
        except OSError as error:
            raise disk_problem(error, self._folder) from error
        for path in left:
            self._remove(path)
        return len(left)

    def _path(self, blob: str) -> Path:
        return self._folder / blob[:2] / blob

    def _open_new(self, part: Path) -> int:
        try:
            if part.parent not in self._ready:
                self._make_ready(part.parent)
            return os.open(part, _CREATE, 0o600)
        except OSError as error:
            raise disk_problem(error, self._folder) from error

    def _make_ready(self, folder: Path) -> None:
        made = [place for place in (self._folder, folder) if not place.is_dir()]
        for place in made:
            place.mkdir(mode=0o700, exist_ok=True)
        with self._guard:
            self._unsynced_folders.update(place.parent for place in made)
            self._ready.add(folder)

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise disk_problem(error, self._folder) from error
        with self._guard:
            self._unsynced.discard(path)
            if path.parent.is_dir():
                self._unsynced_folders.add(path.parent)


class _Sink(io.FileIO):
    """The blob being written; a failing write is told in plain words."""

    def __init__(self, descriptor: int, folder: Path) -> None:
        super().__init__(descriptor, "wb")
        self._folder = folder

    def write(self, data: "ReadableBuffer", /) -> int:
        left = memoryview(data)
        try:
            while left:  # a nearly full disk takes a part and refuses the rest
                left = left[super().write(left) :]
        except OSError as error:
            raise disk_problem(error, self._folder) from error
        return len(memoryview(data))


class _BlobReader(io.RawIOBase):
    """The plain bytes of one blob, from any position; keeps the last chunk that it decrypted."""

    def __init__(self, file: io.FileIO, key: bytes) -> None:
        super().__init__()
        self._file = file
        try:
            self._cipher = AESGCM(key)
            sealed = os.fstat(file.fileno()).st_size - _HEADER
            self._header = file.read(_HEADER) or b""
            self._count = max(1, -(-sealed // _SEALED_CHUNK))
            self._size = sealed - self._count * _TAG
            if not self._header.startswith((_MAGIC, _UNPADDED)) or self._size < 0:
                raise _changed(file)
            self._position = 0
            self._index, self._chunk = -1, b""
            self._load(self._count - 1)  # opens only with the last flag set, so a cut is found here
            if self._header.startswith(_MAGIC):
                self._size -= _COUNT + self._padding()
                if self._size < 0:
                    raise _changed(file)
        except BaseException:
            file.close()
            raise

    def _load(self, index: int) -> None:
        if index == self._index:
            return
        self._file.seek(_HEADER + index * _SEALED_CHUNK)
        sealed = self._file.read(_SEALED_CHUNK) or b""
        nonce = _nonce(self._header[-_PREFIX:], index, last=index == self._count - 1)
        try:
            self._chunk = self._cipher.decrypt(nonce, sealed, self._header)
        except (InvalidTag, ValueError):
            raise _changed(self._file) from None
        self._index = index

    def _padding(self) -> int:
        """How many bytes follow the file, without those that say it."""
        self._position = max(0, self._size - _COUNT)
        said = self.readall()
        self._position = 0
        return int.from_bytes(said, "big")

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Copy up to the end of one chunk."""
        view = memoryview(buffer).cast("B")
        if self._position >= self._size or not view:
            return 0
        index, offset = divmod(self._position, CHUNK)
        self._load(index)
        piece = self._chunk[offset : offset + min(len(view), self._size - self._position)]
        view[: len(piece)] = piece
        self._position += len(piece)
        return len(piece)

    def readall(self) -> bytes:
        """All that is left, chunk by chunk."""
        pieces = []
        while self._position < self._size:
            index, offset = divmod(self._position, CHUNK)
            self._load(index)
            pieces.append(self._chunk[offset : offset + self._size - self._position])
            self._position += len(pieces[-1])
        return b"".join(pieces)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a position in plain bytes; beyond the end there is nothing to read."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("negative position")
        self._position = start + offset
        return self._position

    def tell(self) -> int:
        """The position in plain bytes."""
        return self._position

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def close(self) -> None:
        """Close the blob and forget the decrypted chunk."""
        self._file.close()
        self._chunk = b""
        super().close()


class _Padded:
    """A source with its padding behind it; reckons what the source held."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._behind: io.BytesIO | None = None
        self.digest, self.size = hashlib.sha256(), 0

    def read(self, count: int) -> bytes:
        """As a file gives them: nothing at the end."""
        if self._behind is None:
            piece = self._source.read(count)
            if piece:
                self.digest.update(piece)
                self.size += len(piece)
                return piece
            most = min(max(_LEAST_PADDING, self.size // 16), _MOST_PADDING)
            zeros = secrets.randbelow(most + 1)
            self._behind = io.BytesIO(bytes(zeros) + zeros.to_bytes(_COUNT, "big"))
        return self._behind.read(count)


def _seal(source: _Padded, key: bytes) -> Iterator[bytes]:
    """The pieces of a blob; the first is the header."""
    cipher, header = AESGCM(key), _MAGIC + secrets.token_bytes(_PREFIX)
    yield header
    plain, index, last = _fill(source), 0, False
    while not last:
        following = _fill(source) if len(plain) == CHUNK else b""
        last = not following
        yield cipher.encrypt(_nonce(header[-_PREFIX:], index, last=last), plain, header)
        plain, index = following, index + 1


def _fill(source: _Padded) -> bytes:
    """64 KiB, or what is left: a source may give less than it is asked for before its end."""
    piece = source.read(CHUNK)
    if len(piece) in (0, CHUNK):
        return piece
    pieces, missing = [piece], CHUNK - len(piece)
    while missing and (piece := source.read(missing)):
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)


def _nonce(prefix: bytes, index: int, *, last: bool) -> bytes:
    return prefix + index.to_bytes(4, "big") + bytes([last])


def _changed(file: io.FileIO) -> Unusable:
    return Unusable(
        "this evidence file was changed or damaged, or its key is another's",
        where=f"evidence {Path(str(file.name)).name}",
        remedy="Restore it from a backup.",
    )


def _folders(store: Path) -> list[Path]:
    if not store.is_dir():
        return []
    return [
        path for path in sorted(store.iterdir()) if re.fullmatch("[0-9a-f]{2}", path.name) and path.is_dir()
    ]


def _all_synced(paths: set[Path], sync: Callable[[Path], None]) -> None:
    """Call `sync` for each path that is still there; the first OSError is raised after all were tried."""
    if len(paths) <= 1:  # threads would take longer than they save
        for path in paths:
            _sync_if_there(path, sync)
        return
    waiting = deque(paths)
    with ThreadPoolExecutor(_SYNC_THREADS, thread_name_prefix="evidence-sync") as pool:
        outcomes = [pool.submit(_sync_waiting, waiting, sync) for _ in range(_SYNC_THREADS)]
    for outcome in outcomes:
        outcome.result()


def _sync_waiting(waiting: deque[Path], sync: Callable[[Path], None]) -> None:
    """Take paths from `waiting` until none is left; the first OSError is raised after all were tried."""
    failed: OSError | None = None
    while True:
        try:
            path = waiting.popleft()
        except IndexError:
            break
        try:
            _sync_if_there(path, sync)
        except OSError as error:
            failed = failed or error
    if failed is not None:
        raise failed


def _sync_if_there(path: Path, sync: Callable[[Path], None]) -> None:
    with suppress(FileNotFoundError):  # discarded in the meantime
        sync(path)
