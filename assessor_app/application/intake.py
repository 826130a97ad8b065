"""The admins' view of submissions: whose they are, what was handed in, under which keys."""

import os
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from assessor_app.application.codec import encode
from assessor_app.application.copy_versions import share_versions
from assessor_app.application.pair_records import PAIR_SIZES, BlockedPair
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.rows import (
    BlindKeyRow,
    BlockedPairRow,
    EvidenceRow,
    LearnerRow,
    SubmissionKeyRow,
    SubmissionLearnerRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import (
    EvidenceRecord,
    LearnerLink,
    LearnerRecord,
    Purpose,
    SubmissionRecord,
    open_record,
    seal_record,
)
from assessor_app.application.session import Session, public_half
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Person, Role
from assessor_app.domain.submission import CHANGEABLE, State

KEY_BYTES = 32
_EVEN = 256  # bytes
APPEAL = "appeal"  # the format of what was taken in for a hearing; as long as that of most sources


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSubmission:
    """One attempt as admins know it."""

    row: SubmissionRow
    record: SubmissionRecord
    learners: tuple[str, ...]  # ids
    key: RowKey = field(repr=False)


class IntakeBook:
    """Reads what admins may read of submissions, each once."""

    def __init__(self, reading: Reading, session: Session, cryptography: Cryptography) -> None:
        """Open rows of `reading` with the admin keys of `session` when they are asked for."""
        self._reading = reading
        self._session = session
        self._cryptography = cryptography

    def key(self, submission: str) -> RowKey:
        """The key of one submission; Unusable where it was erased."""
        row = self._reading.get(SubmissionKeyRow, submission)
        return self._key(submission, row.sealed if row is not None else None)

    def _key(self, submission: str, sealed: bytes | None) -> RowKey:
        if sealed is None:
            raise Unusable("this submission was erased: its key is gone")
        key = self._session.rows.open(Purpose.SUBMISSION_KEY, submission, sealed)
        return self._cryptography.row_key(key, workspace=self._session.workspace.id)

    def blind_key(self, submission: str) -> RowKey:
        """The key of its blind copies; Refused where they are not made yet."""
        row = self._reading.get(BlindKeyRow, submission)
        if row is None:
            raise Refused("its blind copies are not made yet", where=submission)
        key = self._session.held.open(row.to_admin, purpose=Purpose.BLIND_KEY, context=submission)
        return self._cryptography.row_key(key, workspace=self._session.workspace.id)

    def known(self, row: SubmissionRow) -> KnownSubmission:
        """Whose a submission is, and which attempt."""
        links = self._reading.where(SubmissionLearnerRow, submission=row.id)
        return self._opened(row, self.key(row.id), links)

    def each_known(self, **columns: object) -> Iterator[KnownSubmission]:
        """`known` of all submissions with these clear columns, by id: table by table, not row by row.

        What was erased is passed over.
        """
        keys = {row.submission: row.sealed for row in self._reading.each(SubmissionKeyRow)}
        links: dict[str, list[SubmissionLearnerRow]] = defaultdict(list)
        for link in self._reading.each(SubmissionLearnerRow):
            links[link.submission].append(link)
        for row in self._reading.each(SubmissionRow, **columns):
            if row.id in keys:
                yield self._opened(row, self._key(row.id, keys[row.id]), links[row.id])

    @staticmethod
    def _opened(row: SubmissionRow, key: RowKey, links: Iterable[SubmissionLearnerRow]) -> KnownSubmission:
        learners = tuple(
            open_record(LearnerLink, key, Purpose.SUBMISSION_LEARNER, _link_id(link), link.sealed).learner
            for link in links
        )
        record = open_record(SubmissionRecord, key, Purpose.SUBMISSION, row.id, row.sealed)
        return KnownSubmission(row=row, record=record, learners=learners, key=key)

    def find(self, submission: str) -> KnownSubmission:
        """The submission with this id; Unusable where there is none."""
        row = self._reading.get(SubmissionRow, submission)
        if row is None:
            raise Unusable(
                f"there is no submission “{submission}”", remedy="See `assessor list submissions`."
            )
        return self.known(row)

    def learner(self, learner: str) -> LearnerRecord:
        """Who a learner is; Unusable where they were erased."""
        row = self._reading.get(LearnerRow, learner)
        if row is None:
            raise Unusable("this learner was erased")
        return open_record(LearnerRecord, self._session.rows, Purpose.LEARNER, row.id, row.sealed)

    def learners(self) -> dict[str, LearnerRecord]:
        """Everybody, by id."""
        return {
            row.id: open_record(LearnerRecord, self._session.rows, Purpose.LEARNER, row.id, row.sealed)
            for row in self._reading.each(LearnerRow)
        }

    def evidence(self, submission: str, key: RowKey) -> list[tuple[EvidenceRow, EvidenceRecord]]:
        """What was handed in and is not superseded, ordered by name."""
        found = [
            (row, open_record(EvidenceRecord, key, Purpose.EVIDENCE, row.id, row.sealed))
            for row in self._reading.where(EvidenceRow, submission=submission, superseded=False)
        ]
        return sorted(found, key=lambda pair: (pair[1].name, pair[0].id))

    def attempts(self, versions: tuple[str, ...]) -> dict[frozenset[str], list[KnownSubmission]]:
        """Learners → their attempts at these badge versions, the first attempt first.

        What was rated on appeal is no attempt, unless an award rests on it.
        """
        found: dict[frozenset[str], list[KnownSubmission]] = defaultdict(list)
        for known in self.each_known(achievement_version=versions):
            if known.record.format != APPEAL or State(known.row.state) is State.SIGNED:
                found[frozenset(known.learners)].append(known)
        for attempts in found.values():
            attempts.sort(key=lambda one: one.record.attempt)
        return found


def seal_link(key: RowKey, submission: str, ordinal: int, learner: str) -> SubmissionLearnerRow:
    """The row that says whose a submission is."""
    sealed = seal_record(
        key, Purpose.SUBMISSION_LEARNER, f"{submission}/{ordinal}", LearnerLink(learner=learner)
    )
    return SubmissionLearnerRow(submission=submission, ordinal=ordinal, sealed=sealed)


def _link_id(row: SubmissionLearnerRow) -> str:
    return f"{row.submission}/{row.ordinal}"


def seal_even(key: RowKey, purpose: Purpose, row_id: str, record: Any) -> bytes:
    """As `seal_record`, with blanks to the next quarter of a KiB: its length tells nothing of names in it."""
    plain = encode(record)
    return key.seal(purpose, row_id, plain + b" " * (-len(plain) % _EVEN))


def new_submission_key(
    session: Session, cryptography: Cryptography, submission: str
) -> tuple[SubmissionKeyRow, RowKey]:
    """A fresh key for a submission, and the row that keeps it for admins."""
    secret = os.urandom(KEY_BYTES)
    sealed = session.rows.seal(Purpose.SUBMISSION_KEY, submission, secret)
    row = SubmissionKeyRow(submission=submission, sealed=sealed)
    return row, cryptography.row_key(secret, workspace=session.workspace.id)


def same_name(text: str) -> str:
    """How names are compared: composed, without case, one space between words."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWork:
    """Tells the leads, without names, who must not rate what they, or their own people, handed in.

    Somebody on the roster is taken for whoever has the same name: blocking one too many costs little.
    """

    work: UnitOfWork
    cryptography: Cryptography
    lead: bytes | None  # the public half; None where nobody ever held the role
    named: Mapping[str, str] = field(repr=False)  # how names are compared → person

    @classmethod
    def begun(cls, work: UnitOfWork, cryptography: Cryptography, people: Iterable[Person]) -> "OwnWork":
        """Among `people`, in this unit of work."""
        named = {same_name(person.name): person.id for person in people}
        return cls(work=work, cryptography=cryptography, lead=public_half(work, Role.LEAD), named=named)

    def block(self, submission: str, learners: Iterable[str]) -> int:
        """Block whoever is called like one of `learners`; how many pairs. The next `record` vouches."""
        own = [self.named[name] for learner in learners if (name := same_name(learner)) in self.named]
        if self.lead is None:
            return 0
        for person in own:
            self.work.add(blocked_pair(self.cryptography, self.lead, submission, person))
        return len(own)


def kept_apart(learner: LearnerRecord) -> tuple[str, ...]:
    """The names of who must not rate what they hand in: their own, and of those they depend on."""
    own = (learner.name,) if learner.preferred is None else (learner.name, learner.preferred)
    return (*own, *learner.apart)


def block_own_work(
    work: UnitOfWork,
    session: Session,
    cryptography: Cryptography,
    submissions: Iterable[KnownSubmission],
    people: Iterable[Person],
) -> int:
    """`OwnWork.block` of `people` for each of `submissions`; how many pairs."""
    own_work, book = OwnWork.begun(work, cryptography, people), IntakeBook(work, session, cryptography)
    return sum(
        own_work.block(
            known.row.id, [name for learner in known.learners for name in kept_apart(book.learner(learner))]
        )
        for known in submissions
    )


def block_own_earlier_work(
    work: UnitOfWork, session: Session, cryptography: Cryptography, person: Person
) -> None:
    """As `block_own_work`, for somebody who joins after work of theirs was taken in. A log entry where
    there is some.
    """
    book = IntakeBook(work, session, cryptography)
    wanted = same_name(person.name)
    own = {key for key, one in book.learners().items() if wanted in map(same_name, kept_apart(one))}
    if not own:
        return
    waiting = work.each(SubmissionRow, state=tuple(str(state) for state in CHANGEABLE))
    submissions = [known for row in waiting if own & set((known := book.known(row)).learners)]
    if block_own_work(work, session, cryptography, submissions, [person]):
        work.record("pair-blocked")


def blocked_pair(cryptography: Cryptography, lead: bytes, submission: str, person: str) -> BlockedPairRow:
    """A row that only leads can read: this person must not rate this submission."""
    return sealed_pair(cryptography, lead, BlockedPair(submission=submission, person=person))


def sealed_pair(cryptography: Cryptography, lead: bytes, pair: BlockedPair) -> BlockedPairRow:
    """The same; of one length, whatever it rests on."""
    identity = new_id()
    padded = cryptography.pad(encode(pair), PAIR_SIZES)
    sealed = cryptography.seal_to(lead, padded, purpose=Purpose.BLOCKED_PAIR, context=identity)
    return BlockedPairRow(id=identity, sealed=sealed)


def share_blind_keys(work: UnitOfWork, session: Session, cryptography: Cryptography) -> int:
    """Seal to a lead pair that is new what was blinded before there was one; how many keys."""
    lead = public_half(work, Role.LEAD)
    if lead is None:
        return 0
    shared = 0
    for row in work.where(BlindKeyRow, to_lead=b""):
        key = session.held.open(row.to_admin, purpose=Purpose.BLIND_KEY, context=row.submission)
        sealed = cryptography.seal_to(lead, key, purpose=Purpose.BLIND_KEY, context=row.submission)
        work.put(BlindKeyRow(submission=row.submission, to_admin=row.to_admin, to_lead=sealed))
        shared += 1
    return shared + share_versions(work, session, cryptography)
