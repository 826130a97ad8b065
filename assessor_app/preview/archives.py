"""An archive as a tree: what lies in it, how large, and what lies in the archives within."""

import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator

from assessor_app.preview.blocks import Blocks
from assessor_app.preview.failures import damaged

MAX_ENTRIES = 2_000
_DEEPEST = 3  # archives within archives
_INNER = 32 * 2**20  # bytes of an archive within, as really read
_ENDINGS = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz")

Entry = tuple[str, int, bytes | None]  # path, size, the bytes of an archive within


def read_archive(content: bytes | bytearray, blocks: Blocks) -> None:
    """Write its tree. Raises CannotShow where it is neither ZIP nor TAR, or damaged."""
    _write(bytes(content), blocks, depth=0, level=0)


def _write(content: bytes, blocks: Blocks, *, depth: int, level: int) -> None:
    shown: set[tuple[str, ...]] = set()
    for number, (path, size, inner) in enumerate(sorted(_entries(content), key=lambda entry: entry[0])):
        if number >= MAX_ENTRIES:
            blocks.left_out += 1
            continue
        parts = tuple(part for part in path.replace("\\", "/").split("/") if part not in {"", "."})
        for length in range(1, len(parts)):
            folder = parts[:length]
            if folder not in shown:
                shown.add(folder)
                blocks.item([(f"{folder[-1]}/", ("strong",))], depth=level + length - 1, mark="▾")
        if parts and not path.endswith("/"):
            place = level + len(parts) - 1
            blocks.item([(parts[-1], ()), (f"   {_size(size)}", ("quiet",))], depth=place, mark="")
            if inner is not None and depth + 1 < _DEEPEST:
                _write(inner, blocks, depth=depth + 1, level=place + 1)


def _entries(content: bytes) -> Iterator[Entry]:
    try:
        if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            yield from _in_zip(content)
        else:
            yield from _in_tar(content)
    except (
        zipfile.BadZipFile, tarfile.TarError, OSError, EOFError, ValueError, zlib.error, NotImplementedError,
    ) as error:  # fmt: skip
        raise damaged() from error


def _in_zip(content: bytes) -> Iterator[Entry]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for info in archive.infolist():
            inner = None
            if info.filename.lower().endswith(_ENDINGS) and not info.flag_bits & 1:
                with archive.open(info) as member:
                    inner = member.read(_INNER + 1)
            yield info.filename, info.file_size, inner if inner and len(inner) <= _INNER else None


def _in_tar(content: bytes) -> Iterator[Entry]:
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        for info in archive:
            name = f"{info.name}/" if info.isdir() else info.name
            inner = None
            if info.isfile() and info.name.lower().endswith(_ENDINGS) and info.size <= _INNER:
                member = archive.extractfile(info)
                inner = member.read(_INNER + 1) if member is not None else None
            yield name, info.size, inner


def _size(count: int) -> str:
    if count < 1_000:
        return f"{count} B"
    return f"{count / 1_000:,.1f} kB" if count < 1_000_000 else f"{count / 1_000_000:,.1f} MB"
