"""Where evidence bytes lie: encrypted, in chunks, under random names."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredBlob:
    """One encrypted file of the evidence store. The key never goes into a repr."""

    blob: str  # random name, 32 hex digits
    key: bytes = field(repr=False)  # 32 bytes, fresh for this file
    blob_digest: str  # SHA-256 of the encrypted file, hex
    blob_size: int  # bytes on disk
    digest: str  # SHA-256 of the plain bytes, hex
    size: int  # plain bytes


class EvidenceStore(Protocol):
    """Evidence at rest in 64 KiB AEAD chunks (nonce = prefix ‖ index ‖ last flag), random access."""

    def put(self, source: BinaryIO) -> StoredBlob:
        """Encrypt `source` to its end under a fresh key. Durable (file and folder synced) after `sync()`."""

    def sync(self) -> None:
        """Return only when every blob put since the last call is on the disk."""

    def open(self, blob: str, key: bytes) -> BinaryIO:
        """A seekable reader of the plain bytes; raises Unusable where the blob is missing or was changed."""

    def digest(self, blob: str) -> str | None:
        """SHA-256 of the encrypted file as it lies there, hex; None where it is missing."""

    def stored(self) -> Iterator[str]:
        """The names of all blobs that lie there, in no order."""

    def discard(self, blob: str) -> None:
        """Remove a blob that no row names (or whose submission is erased)."""

    def require(self, blobs: Iterable[str]) -> None:
        """Raises Unusable where one is gone; asked under the writer's lock, before rows name it."""

    def sweep(self, named: Callable[[], frozenset[str]], *, count: int) -> int:
        """Remove what a killed process left an hour ago or earlier and no row names; returns how many.

        named: the blobs that rows name, read only where more than `count`, their number, lie there. Call it
        under the writer's lock.
        """
