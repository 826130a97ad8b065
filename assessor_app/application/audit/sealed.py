"""What the asking person's keys open: secret statements, and the rows that their role holds."""

from collections import OrderedDict
from collections.abc import Callable, Iterator

from assessor_app.application.audit.log_walk import Walk, facts
from assessor_app.application.audit.report import Broken
from assessor_app.application.audit.tally import short
from assessor_app.application.cases import BrokenRating, CaseBook
from assessor_app.application.catalogue import Badges
from assessor_app.application.intake import IntakeBook
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.rows import (
    AwardRow,
    BlindCopyRow,
    BlindKeyRow,
    BlockedPairRow,
    EvidenceRow,
    IssuerKeyRow,
    LearnerRow,
    ResultExtractRow,
    StatementRow,
    SubmissionKeyRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Progress
from assessor_app.application.records import (
    AwardRecord,
    BlindCopyRecord,
    BlindReport,
    EvidenceRecord,
    Purpose,
    open_record,
)
from assessor_app.application.session import Session
from assessor_app.domain.people import Role

_KEPT_KEYS = 2048


class SealedAudit:
    """Opens what a lead or admin holds; `opened` counts, `erased` too."""

    def __init__(self, reading: Reading, session: Session, cryptography: Cryptography) -> None:
        """Open rows of `reading` with the keys of `session`."""
        self._reading = reading
        self._session = session
        self._cryptography = cryptography
        self._book = IntakeBook(reading, session, cryptography)
        self._keys: OrderedDict[str, RowKey | None] = OrderedDict()
        self.opened = 0
        self.erased = 0

    def statement(self, row: StatementRow) -> bytes | None:
        """The signed bytes of a secret statement; None where it is another role's, or erased."""
        key: RowKey | None
        if row.sealed in (Role.ADMIN, Role.LEAD):
            key = self._session.rows if row.sealed == self._session.role else None
        elif self._session.role is Role.ADMIN:
            key = self._key(row.sealed or "")
            self.erased += key is None
        else:
            key = None
        if key is None:
            return None
        return self._opened(
            f"row statement {row.digest}", lambda: key.open(Purpose.STATEMENT, row.digest, bytes(row.body))
        )

    def check(self, walk: Walk, progress: Progress) -> None:
        """Open every row that the role holds; raises Broken at the first one that does not open or does not fit."""
        if self._session.role is Role.ADMIN:
            self._admin_rows()
            self._submissions(walk, progress)
        else:
            self._lead_rows()

    def _opened[T](self, where: str, work: Callable[[], T]) -> T: ...

    def _key(self, submission: str) -> RowKey | None:
        if submission not in self._keys:
            present = self._reading.get(SubmissionKeyRow, submission) is not None
            where = f"row submission_key {submission}"
            self._keys[submission] = (
                self._opened(where, lambda: self._book.key(submission)) if present else None
            )
            if len(self._keys) > _KEPT_KEYS:
                self._keys.popitem(last=False)
        return self._keys[submission]
