"""A whole workspace in one sealed file."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from assessor_app.application.ports.keys import Card
from assessor_app.application.progress import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupHeader:
    """What stands in the clear before a backup: how to come by its key, and nothing about anybody's work."""

    workspace: str
    made_at: str  # UTC text
    admin: str  # who made it: a person's id
    card: Card  # the public halves of that admin's keys
    key_file: bytes = field(repr=False)  # the encrypted keys, so that a passphrase is enough; empty: not here
    to_admin: bytes = field(repr=False)  # the backup's key, sealed to that admin
    to_recovery: bytes = field(repr=False)  # and to the recovery key
    checkpoint: str  # the log's signed head that it holds


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContent:
    """What a backup holds: how much of it, and the signed statement about it."""

    files: int
    size: int  # bytes
    digest: str  # SHA-256 of the header and of all content before the statement, hex
    manifest: bytes = field(repr=False)


SignContent = Callable[[str], bytes]  # digest → the signed statement about it


class Backups(Protocol):
    """Writes and reads backup files of one workspace folder."""

    def key_file(self, person: str) -> bytes:
        """A person's encrypted key file; empty where it does not lie in the workspace."""

    def write(
        self, path: Path, header: BackupHeader, key: bytes, sign: SignContent, progress: Progress
    ) -> BackupContent:
        """A consistent snapshot of database, evidence and key files, sealed under `key` (32 bytes).

        The file appears whole, after it was read back from the disk and opened, or not. Raises Unusable.
        """

    def header(self, path: Path) -> BackupHeader:
        """The header of a backup; raises Unusable where the file is none, or its header is damaged."""

    def unpack(self, path: Path, key: bytes, into: Path, progress: Progress) -> BackupContent:
        """Lay out the workspace in the folder `into`. Raises Unusable where anything was changed."""
