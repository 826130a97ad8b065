"""The whole workspace in one file, sealed to the recovery key and to the admin who asks."""

import os
from dataclasses import dataclass
from pathlib import Path

from assessor_app.application.checkpoints import sign_head
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.ports.backups import BackupContent, BackupHeader, Backups
from assessor_app.application.ports.care import CareNotes
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import Purpose
from assessor_app.application.session import Session, card_of
from assessor_app.application.statements import Domain, signed
from assessor_app.domain.people import Role

KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUp:
    """What a backup holds."""

    entries: int
    files: int
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class BackUp:
    """Write a backup; it is read back from the disk before this returns, and noted."""

    storage: Storage
    cryptography: Cryptography
    heads: KeptHeads
    backups: Backups
    care: CareNotes
    now: Clock

    def __call__(self, session: Session, path: Path, *, progress: Progress = NO_PROGRESS) -> BackedUp:
        """Raises Unusable where `path` is there already or the disk refuses; then there is no file."""
        session.require(Role.ADMIN)
        checkpoint = sign_head(self.storage, session, self.heads)
        with self.storage.read() as reading:
            entries = reading.size
        key, made_at = os.urandom(KEY_BYTES), as_text(self.now())
        header = BackupHeader(
            workspace=session.workspace.id,
            made_at=made_at,
            admin=session.person.id,
            card=card_of(session.person),
            key_file=self.backups.key_file(session.person.id),
            to_admin=self._sealed(session.person.seal, key, made_at),
            to_recovery=self._sealed(session.workspace.recovery, key, made_at),
            checkpoint=checkpoint,
        )

        def sign(digest: str) -> bytes:
            payload = {"digest": digest, "made_at": made_at}
            return signed(session.keys.sign, Domain.BACKUP, session.workspace.id, payload).data

        written: BackupContent = self.backups.write(path, header, key, sign, progress)
        self.care.note_backup(session.workspace.id, at=made_at, file=str(path.absolute()))
        return BackedUp(entries=entries, files=written.files, size=written.size)

    def _sealed(self, public: str, key: bytes, made_at: str) -> bytes:
        return self.cryptography.seal_to(bytes.fromhex(public), key, purpose=Purpose.BACKUP, context=made_at)
