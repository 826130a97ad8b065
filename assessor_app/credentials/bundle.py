"""The assertion bundle: awards with everything it takes to check them, in one file that cannot be
changed.

`manifest.json` comes first: a statement (domain `assessor/bundle/v1`) by the issuer's key that lists
name, kind, size and SHA-256 of every other file, in order. The reader rebuilds all bytes around the
contents and compares, so that every change is found: of a content by its digest, of the list by the
signature, of anything else by the comparison. An award's files stand in one folder:
`awards/<folder>/credential.json`, `proof.json`, `evidence/…`.
"""

import hashlib
import io
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from assessor_app.credentials.canonical_zip import (
    CHUNK,
    BadZip,
    Entry,
    directory,
    first_entry,
    is_name,
    local_header,
    write_zip,
)
from assessor_app.credentials.data_integrity import SigningKey
from assessor_app.credentials.times import moment_of, stamp
from assessor_app.ledger.statement import BadStatement, Statement, make_statement, read_statement

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

DOMAIN = "assessor/bundle/v1"
MANIFEST = "manifest.json"
KINDS = (
    "credential",
    "status-list",
    "did-document",
    "issuer-profile",
    "certificate",
    "evidence",  # an original, whose digest the credential names
    "blind-evidence",  # what the raters saw
    "derivation",  # the signed statement original → blind copy
    "proof",
    "picture",
    "text",
)
_MAX_MANIFEST = 64 * 1024 * 1024
_MAX_READ = 64 * 1024 * 1024
_FILE_MEMBERS = frozenset({"name", "kind", "size", "sha256"})


class BadBundle(ValueError):
    """The bundle was changed, or is none; the message says what was found."""


class NoBundle(BadBundle):
    """The file is no bundle of this program at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file to put in: its name in the bundle, one of KINDS, and how to open its bytes (each time from the
    start).
    """

    name: str
    kind: str
    open: Callable[[], BinaryIO] = field(repr=False)


def member(name: str, kind: str, data: bytes) -> Member:
    """A member whose bytes are at hand."""
    return Member(name=name, kind=kind, open=lambda: io.BytesIO(data))


class Shelf:
    """Keeps members' bytes in a file until the bundle is written, so that thousands fit into memory."""

    def __init__(self, file: BinaryIO) -> None:
        """Use `file`, which can be written, read and sought in, and is nobody else's."""
        self._file = file
        self._end = 0

    def member(self, name: str, kind: str, data: bytes) -> Member:
        """A member whose bytes lie in the file from now on; to be read one member at a time."""
        self._file.seek(self._end)
        self._file.write(data)
        start, size = self._end, len(data)
        self._end += size
        return Member(name=name, kind=kind, open=lambda: self._opened(start, size))  # `data` is let go

    def _opened(self, start: int, size: int) -> BinaryIO:
        self._file.seek(start)
        return io.BufferedReader(_Part(self._file, size), CHUNK)


class _Part(io.RawIOBase):
    """The next so many bytes of a file."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        super().__init__()
        self._file, self._left = file, size

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Read on; nothing beyond the end of the part."""
        view = memoryview(buffer).cast("B")
        piece = self._file.read(min(len(view), self._left))
        view[: len(piece)] = piece
        self._left -= len(piece)
        return len(piece)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One file of a bundle that was checked."""

    name: str
    kind: str
    size: int
    sha256: str
    offset: int  # of its content in the file


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose bytes were all accounted for; whose key signed it is for the caller to judge (`key`)."""

    issuer: str
    created: str
    key: bytes
    files: tuple[Listed, ...]
    _source: BinaryIO = field(repr=False)

    def read(self, listed: Listed) -> bytes:
        """The content of one file, at most 64 MiB; raises BadBundle where it is larger."""
        if listed.size > _MAX_READ:
            raise BadBundle("holds a document that is too large")
        self._source.seek(listed.offset)
        return self._source.read(listed.size)

    def of_kind(self, kind: str) -> list[Listed]:
        """The files of one kind, in order."""
        return [listed for listed in self.files if listed.kind == kind]


def write_bundle(
    out: BinaryIO, members: Sequence[Member], *, issuer: str, key: SigningKey, created: datetime
) -> int:
    """Write the signed bundle and return the number of bytes. Raises ValueError for names, kinds or doubles
    that a bundle cannot hold. Each member is read twice.
    """
    entries = [_measured(each) for each in members]
    payload = {
        "issuer": issuer,
        "created": stamp(created),
        "files": [
            {"name": entry.name, "kind": each.kind, "size": entry.size, "sha256": digest}
            for each, (entry, digest) in zip(members, entries, strict=True)
        ],
    }
    _check_names([entry.name for entry, _ in entries])
    manifest = make_statement(DOMAIN, payload, key).data
    first = Entry(name=MANIFEST, size=len(manifest), crc=zlib.crc32(manifest))

    def contents() -> Iterator[tuple[Entry, BinaryIO]]:
        yield first, io.BytesIO(manifest)
        for each, (entry, _) in zip(members, entries, strict=True):
            with each.open() as content:
                yield entry, content

    return write_zip(out, contents())


def read_bundle(source: BinaryIO) -> Bundle:
    """Account for every byte of a bundle. Raises NoBundle, or BadBundle saying what was changed."""
    statement, end = _manifest(source)
    files, entries = _listed(statement.payload, end, source)
    manifest = Entry(name=MANIFEST, size=len(statement.data), crc=zlib.crc32(statement.data))
    _compare(source, [manifest, *entries])
    return Bundle(
        issuer=statement.payload["issuer"],
        created=statement.payload["created"],
        key=statement.signers[0],
        files=tuple(files),
        _source=source,
    )


def _manifest(source: BinaryIO) -> tuple[Statement, int]:
    try:
        name, size, offset = first_entry(source)
    except BadZip as error:
        raise NoBundle(f"the file {error}") from error
    if name != MANIFEST or size > _MAX_MANIFEST:
        raise NoBundle("the file is no bundle of this program")
    source.seek(offset)
    try:
        statement = read_statement(source.read(size), domain=DOMAIN)
    except BadStatement as error:
        raise BadBundle(f"the manifest was changed: {error}") from error
    payload = statement.payload
    if set(payload) != {"issuer", "created", "files"} or len(statement.signers) != 1:
        raise BadBundle("the manifest is not one of this program")
    if not isinstance(payload["issuer"], str) or moment_of(payload["created"]) is None:
        raise BadBundle("the manifest is not one of this program")
    return statement, offset + size


def _listed(payload: Mapping[str, Any], end: int, source: BinaryIO) -> tuple[list[Listed], list[Entry]]:
    """Every file where the manifest says it must be, its digest compared."""
    files: list[Listed] = []
    entries: list[Entry] = []
    if not isinstance(payload["files"], list):
        raise BadBundle("the manifest is not one of this program")
    for entry in payload["files"]:
        name, size = _file_entry(entry)
        offset = end + len(local_header(Entry(name=name, size=0, crc=0)))
        digest, crc = _digest_at(source, offset, size)
        if digest != entry["sha256"]:
            raise BadBundle(f"{name} is not the file that was signed")
        files.append(Listed(name=name, kind=entry["kind"], size=size, sha256=digest, offset=offset))
        entries.append(Entry(name=name, size=size, crc=crc))
        end = offset + size
    _check_names([listed.name for listed in files])
    return files, entries


def _file_entry(entry: Any) -> tuple[str, int]:
    if not isinstance(entry, dict) or set(entry) != _FILE_MEMBERS or entry["kind"] not in KINDS:
        raise BadBundle("the manifest is not one of this program")
    name, size = entry["name"], entry["size"]
    if not isinstance(name, str) or not is_name(name) or type(size) is not int or size < 0:
        raise BadBundle("the manifest is not one of this program")
    return name, size


def _digest_at(source: BinaryIO, offset: int, size: int) -> tuple[str, int]:
    source.seek(offset)
    digest, crc, left = hashlib.sha256(), 0, size
    while left and (chunk := source.read(min(CHUNK, left))):
        digest.update(chunk)
        crc = zlib.crc32(chunk, crc)
        left -= len(chunk)
    if left:
        raise BadBundle("the file ends too early")
    return digest.hexdigest(), crc


def _compare(source: BinaryIO, entries: Sequence[Entry]) -> None:
    """Rebuild every byte that is not content and compare it with the file."""
    source.seek(0)
    for entry in entries:
        header = local_header(entry)
        if source.read(len(header)) != header:
            raise BadBundle("what stands between the files was changed")
        source.seek(entry.size, io.SEEK_CUR)
    end = directory(entries)
    if source.read(len(end) + 1) != end:
        raise BadBundle("what stands after the files was changed, or something was added")


def _measured(each: Member) -> tuple[Entry, str]:
    if each.kind not in KINDS:
        raise BadBundle("a file of no known kind")
    digest, crc, size = hashlib.sha256(), 0, 0
    with each.open() as content:
        while chunk := content.read(CHUNK):
            digest.update(chunk)
            crc, size = zlib.crc32(chunk, crc), size + len(chunk)
    return Entry(name=each.name, size=size, crc=crc), digest.hexdigest()


def _check_names(names: Sequence[str]) -> None:
    if any(not is_name(name) or name == MANIFEST for name in names) or len(set(names)) != len(names):
        raise BadBundle("a name that is not plain, or stands twice")
