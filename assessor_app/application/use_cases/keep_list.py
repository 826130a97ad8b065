"""Keep an admin's list for the next time: sealed, where reading it row by row would take long."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from assessor_app.application.kept_list import (
    KeptListHead,
    forget_list,
    log_root,
    new_key,
    open_kept_list,
    seal_head,
    seal_parts,
)
from assessor_app.application.ports.kept_list_rows import KeptListPartRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.listing import Values
from assessor_app.application.ports.rows import RoleKeyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.queries.admin_list import changes_since, was_erased_since
from assessor_app.application.queries.submissions import ADMIN_FIELDS
from assessor_app.application.session import Session, read_roster
from assessor_app.domain.people import Role

_AT_ONCE: Final = 10  # parts of one commit: about a megabyte, so that who writes meanwhile waits little


@dataclass(frozen=True, slots=True)
class KeepList:
    """Nothing rests on what is kept, so that the log says nothing of it. Killed at any moment, it leaves what
    was kept before, or nothing that opens.
    """

    storage: Storage
    cryptography: Cryptography
    fewest: int = 2_000  # lines from which on it is worth a megabyte of disk for each ten thousand
    most_changes: int = 2_000  # lines that may be read anew beside what is kept
    most_entries: int = 10_000  # of the log that may be walked through beside it

    def __call__(
        self, session: Session, lines: Iterable[Values], *, size: int, progress: Progress = NO_PROGRESS
    ) -> bool:
        """Keep them, unless there are few, or what is kept is nearly right; whether it was done.

        lines: the fields of every `AdminLine`, right when the log had `size` entries, or newer. Raises what
        `Storage.draft` raises; what was kept before is then gone, or as it was.
        """
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            if not self._is_due(reading, session):
                return False
            root = log_root(reading, size)
        key, role = new_key(), str(session.role)
        sealed, parts = seal_parts(session, self.cryptography, key, lines), 0
        with self.storage.draft() as work:
            forget_list(work, role)  # its parts are written over from here on
            work.commit()
        while some := list(itertools.islice(sealed, _AT_ONCE)):
            with self.storage.draft() as work:
                work.put(*some)
                work.commit()
            parts += len(some)
            progress.step(0, 0, "")
        head = KeptListHead(fields=ADMIN_FIELDS, size=size, root=root, parts=parts, key=key)
        with self.storage.draft() as work:
            # Removed from their role, or a submission erased, while the lines were read: keep nothing.
            if not _holds_newest(work, session) or was_erased_since(work, size):
                return False
            for ordinal in range(parts, work.count(KeptListPartRow, role=role)):  # of one that was longer
                work.remove(KeptListPartRow, role, ordinal)
            work.put(seal_head(session, head))
            work.commit()
        return True

    def _is_due(self, reading: Reading, session: Session) -> bool:
        if reading.count(SubmissionRow) < self.fewest or not _holds_newest(reading, session):
            return False
        kept = open_kept_list(reading, session, self.cryptography, ADMIN_FIELDS)
        if kept is None or reading.size - kept.size > self.most_entries:
            return True
        return changes_since(reading, session, self.cryptography, kept.size, self.most_changes) is None


def _holds_newest(reading: Reading, session: Session) -> bool:
    """Whether what they seal is still sealed for everybody in the role, and nobody else."""
    person = next((one for one in read_roster(reading).people if one.id == session.person.id), None)
    newest = session.held.epoch == reading.count(RoleKeyRow, role=str(session.role))
    return newest and person is not None and person.has(session.role)
