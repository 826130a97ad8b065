"""What an import finds in the workspace already: who a learner is, and what they have handed in before."""

import json
from collections import Counter
from collections.abc import Sequence

from assessor_app.application.catalogue import Badge
from assessor_app.application.cohorts import admin_cohorts
from assessor_app.application.intake import IntakeBook, KnownSubmission, same_name
from assessor_app.application.ports.importing import FoundLearner
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.records import LearnerRecord
from assessor_app.application.session import Session

INTAKE = "intake"  # the log's kind of the entry that a portfolio was taken in
Source = tuple[str, str]  # how a source names a learner: (format, id or name as text)


class KnownWork:
    """Learners and their attempts at one badge; kept up to date while an import runs."""

    def __init__(
        self,
        storage: Storage,
        session: Session,
        cryptography: Cryptography,
        badge: Badge,
        versions: tuple[str, ...],
    ) -> None:
        """Read all learners, and the attempts at these versions of `badge`."""
        self._storage = storage
        self._session = session
        self._cryptography = cryptography
        self._badge = badge
        self._versions = versions
        self.read()

    def read(self) -> None:
        """Read everything anew."""
        with self._storage.read() as reading:
            book = IntakeBook(reading, self._session, self._cryptography)
            self._learners = {
                source: (key, record)
                for key, record in book.learners().items()
                for source in record.source_ids
            }
            self._attempts = book.attempts(self._versions)
            self._cohorts = admin_cohorts(reading, self._session, self._cryptography)
            self._size = reading.size
        self._digests: dict[str, Counter[str]] = {}

    def cohort(self, submission: str) -> str:
        """With which group it came; "" where nobody said so."""
        return self._cohorts.get(submission, "")

    def set_cohort(self, submission: str, name: str) -> None:
        """It was written with that group."""
        self._cohorts[submission] = name

    def is_outdated(self, work: UnitOfWork) -> bool:
        """Whether another process has taken portfolios in since: to go on would take them in twice."""
        kinds = {json.loads(entry.body)["kind"] for entry in work.entries(self._size)}
        return INTAKE in kinds

    def read_to(self, work: UnitOfWork) -> None:
        """What `work` wrote up to now is known."""
        self._size = work.size

    def source_of(self, learner: FoundLearner, kind: str) -> Source:
        """What a learner is known by. kind: the format of the source."""
        if learner.source_id is None:
            return f"{kind}-name", same_name(learner.name)
        if kind == "moodle":  # a participant's number counts within one assignment only
            return kind, f"{self._badge.achievement.id}/{learner.source_id}"
        return kind, learner.source_id

    def learner(self, source: Source) -> tuple[str | None, LearnerRecord | None]:
        """Id and record of the learner; both None for somebody new."""
        return self._learners.get(source, (None, None))

    def add_learner(self, source: Source, learner: str, record: LearnerRecord) -> None:
        """Know a learner who is new, or has changed."""
        self._learners[source] = learner, record

    def attempts(self, learners: Sequence[str | None]) -> list[KnownSubmission]:
        """What just these learners (ids) handed in together, the first attempt first."""
        ids = frozenset(one for one in learners if one is not None)
        return self._attempts.get(ids, []) if None not in learners else []

    def same(self, attempts: Sequence[KnownSubmission], digests: Counter[str]) -> str | None:
        """The newest of `attempts` that holds just these files, by its id. digests: of all files, with how
        often each occurs.
        """
        return next((one.row.id for one in reversed(attempts) if self._files(one) == digests), None)

    def add(self, known: KnownSubmission, digests: Counter[str]) -> None:
        """Know an attempt that is new, or whose evidence is."""
        attempts = self._attempts.setdefault(frozenset(known.learners), [])
        attempts[:] = [*(past for past in attempts if past.row.id != known.row.id), known]
        self._digests[known.row.id] = digests

    def _files(self, known: KnownSubmission) -> Counter[str]:
        if known.row.id not in self._digests:
            with self._storage.read() as reading:
                book = IntakeBook(reading, self._session, self._cryptography)
                files = book.evidence(known.row.id, known.key)
            self._digests[known.row.id] = Counter(record.digest for _, record in files)
        return self._digests[known.row.id]
