"""Where evidence bytes lie: encrypted, in chunks, under random names."""

from collections.abc import Iterator
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

    def sweep(self, named: frozenset[str]) -> int:
        """Remove blobs and leftovers that no row names; returns how many."""
