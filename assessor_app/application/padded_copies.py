"""Blind copies stored with room: the size of an encrypted file must not tell whose copy was made anew.

What is read back ends where the copy ends.
"""

import hashlib
import io
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Final

from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_LEAST: Final = 256 * 2**10  # bytes
_STEPS: Final = 4  # sizes in each doubling: at most a quarter more than is needed


@dataclass(frozen=True, slots=True, kw_only=True)
class PaddedCopy:
    """A copy that lies in the evidence store."""

    stored: StoredBlob
    digest: str  # SHA-256 of the copy alone, hex
    size: int = field(default=0)  # of the copy alone


def room_for(size: int) -> int:
    """How many bytes are stored for a copy of `size`: one of few sizes."""
    if size <= _LEAST:
        return _LEAST
    step = max((1 << (size - 1).bit_length()) // (2 * _STEPS), 1)
    return -(-size // step) * step


def put_padded(store: EvidenceStore, content: bytes) -> PaddedCopy:
    """Store `content`, with as much behind it as its size asks for."""
    rest = room_for(len(content)) - len(content)
    stored = store.put(io.BufferedReader(_Behind(content, rest)))
    return PaddedCopy(stored=stored, digest=hashlib.sha256(content).hexdigest(), size=len(content))


def cut_to(size: int, opener: Callable[[], BinaryIO]) -> Callable[[], BinaryIO]:
    """What `opener` opens, without what lies behind the first `size` bytes."""
    return lambda: io.BufferedReader(_Cut(opener(), size))


class _Behind(io.RawIOBase):
    """Bytes, and zeros behind them that are never there all at once."""

    def __init__(self, content: bytes, zeros: int) -> None:
        super().__init__()
        self._content, self._place, self._zeros = memoryview(content), 0, zeros

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """As much as fits."""
        view = memoryview(buffer).cast("B")
        piece = self._content[self._place : self._place + len(view)]
        if not piece:
            piece = memoryview(bytes(min(len(view), self._zeros)))
            self._zeros -= len(piece)
        else:
            self._place += len(piece)
        view[: len(piece)] = piece
        return len(piece)


class _Cut(io.RawIOBase):
    """The first bytes of a reader, from any position."""

    def __init__(self, source: BinaryIO, size: int) -> None:
        super().__init__()
        self._source, self._size, self._place = source, size, 0

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """From the front."""
        return self._place

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move; beyond the end there is nothing to read."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        self._place = max(0, start + offset)
        return self._place

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """As much as there is of the copy."""
        view = memoryview(buffer).cast("B")
        wanted = min(len(view), max(self._size - self._place, 0))
        if not wanted:
            return 0
        self._source.seek(self._place)
        piece = self._source.read(wanted)
        view[: len(piece)] = piece
        self._place += len(piece)
        return len(piece)

    def close(self) -> None:
        """Close what is read."""
        self._source.close()
        super().close()
