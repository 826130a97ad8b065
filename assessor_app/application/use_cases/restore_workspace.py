"""A workspace out of a backup: checked whole before it appears."""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from assessor_app.application.audit.report import AuditReport, HeadState
from assessor_app.application.ports.backups import BackupContent, BackupHeader, Backups
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography, KeyFiles, Passphrase
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import FoundBad, Refused, Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import Purpose
from assessor_app.application.session import read_roster
from assessor_app.application.statements import Domain
from assessor_app.application.use_cases.verify_audit import VerifyAudit
from assessor_app.domain.people import Role
from assessor_app.ledger.statement import BadStatement, read_statement

_UNLOCK = ".unlock"  # where the admin's key file lies for a moment, beside nothing else
_EARLIER = "Nothing of this backup was kept, and its file is untouched. Restore an earlier backup."


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came back. read_only: until an admin forks the log; behind: entries seen here that it lacks."""

    workspace: str
    made_at: str
    entries: int
    files: int
    read_only: bool
    behind: int
    note: str | None  # why it is read-only


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """The parts of a workspace that was just laid out."""

    storage: Storage
    verify: VerifyAudit


OpenLaid = Callable[[Path, str], AbstractContextManager[Laid]]  # (folder, workspace id)
KeysIn = Callable[[Path, str], KeyFiles]  # (folder of key files, workspace id)
CryptographyOf = Callable[[str], Cryptography]


@dataclass(frozen=True, slots=True)
class RestoreWorkspace:
    """Lay a backup out in a folder that is new or empty; it appears whole and verified, or not at all."""

    outputs: Outputs
    backups: Backups
    heads: KeptHeads
    cryptography: CryptographyOf
    keys_in: KeysIn
    open_laid: OpenLaid

    def __call__(
        self,
        path: Path,
        into: Path,
        *,
        passphrase: Passphrase,
        recovery: str | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Restored:
        """recovery: the 21 words; None: the passphrase of the admin who made the backup.

        Raises Unusable for a file that is no backup or is damaged, and for a folder in use; Refused for a
        wrong passphrase; FoundBad where what it holds does not pass the audit.
        """
        header = self.backups.header(path)
        with self.outputs.folder(into) as part:
            key = self._key(header, part, passphrase, recovery)
            content = self.backups.unpack(path, key, part, progress)
            with self.open_laid(part, header.workspace) as laid:
                self._check_maker(laid, header, content)
                report = laid.verify(progress=progress)
            faults = [fault for fault in report.broken if fault != report.head_fault]
            if faults:
                raise FoundBad(faults[0], where=str(path), remedy=_EARLIER)
        return self._restored(header, content, report)

    def _key(self, header: BackupHeader, part: Path, passphrase: Passphrase, recovery: str | None) -> bytes:
        if recovery is not None:
            pair = self.cryptography(header.workspace).recovery_pair(recovery)
            try:
                return pair.open(header.to_recovery, purpose=Purpose.BACKUP, context=header.made_at)
            except Unusable as error:
                raise Unusable(
                    "this recovery key does not open the backup: it is another workspace's, or the backup is"
                    " damaged"
                ) from error
        if not header.key_file:
            raise Refused(
                f"the keys of {header.card.name}, who made this backup, are not in it",
                remedy="Give the recovery key: --recovery-file FILE.",
            )
        folder = part / _UNLOCK
        folder.mkdir(mode=0o700)
        try:
            file = folder / f"{header.admin}.json"
            file.touch(mode=0o600)
            file.write_bytes(header.key_file)
            keys = self.keys_in(folder, header.workspace).unlock(header.admin, passphrase, card=header.card)
            return keys.seal.open(header.to_admin, purpose=Purpose.BACKUP, context=header.made_at)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    @staticmethod
    def _check_maker(laid: Laid, header: BackupHeader, content: BackupContent) -> None:
        """That an admin of the workspace, as it was then, signed for exactly this content."""
        with laid.storage.read() as reading:
            admins = {bytes.fromhex(one.sign) for one in read_roster(reading).holding(Role.ADMIN)}
        expected = {"digest": content.digest, "made_at": header.made_at, "workspace": header.workspace}
        try:
            said = read_statement(content.manifest, domain=Domain.BACKUP, by=admins)
        except BadStatement as error:
            raise FoundBad(
                "this backup was not made by an admin of its workspace", remedy=_EARLIER
            ) from error
        if said.payload != expected:
            raise FoundBad("this backup does not hold what its maker signed for", remedy=_EARLIER)

    @staticmethod
    def _restored(header: BackupHeader, content: BackupContent, report: AuditReport) -> Restored:
        return Restored(
            workspace=header.workspace,
            made_at=header.made_at,
            entries=report.entries,
            files=content.files,
            read_only=report.kept_head in (HeadState.BEHIND, HeadState.DIFFERENT),
            behind=report.behind,
            note=report.head_fault,
        )
