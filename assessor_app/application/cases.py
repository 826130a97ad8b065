"""The leads' view of cases: assignments, sealed ratings and case files, opened as far as it is time to."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from assessor_app.application.answers import with_given
from assessor_app.application.asides import read_asides
from assessor_app.application.assignments import read_assignments, standing
from assessor_app.application.catalogue import Badge
from assessor_app.application.codec import decode
from assessor_app.application.copy_versions import FIRST, Versions, first_copies, read_copies, read_versions
from assessor_app.application.desk import given_in
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.rows import (
    BlindKeyRow,
    CaseFileRow,
    SealedRatingRow,
    StatementRow,
    SubmissionKeyRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.records import (
    CASE_SIZES,
    RATING_SIZES,
    STATEMENT_SIZES,
    AssignmentRecord,
    BlindCopyRecord,
    CaseFile,
    CaseState,
    Draft,
    Purpose,
    SealedRating,
    Slip,
    open_padded,
    seal_padded,
)
from assessor_app.application.roster_reading import signing_keys
from assessor_app.application.session import Session
from assessor_app.application.statements import Domain
from assessor_app.application.use_cases.rate_submission import check_draft, draft_of
from assessor_app.domain.pins import InvalidPlace
from assessor_app.domain.rubric import InvalidRating
from assessor_app.domain.submission import State
from assessor_app.ledger.canonical import canonical
from assessor_app.ledger.commitment import opening_of
from assessor_app.ledger.statement import BadStatement, Statement, decode_key, read_statement

_TELLING: Final = ("commitments", "third")  # members of a statement that say how often a case was rated
_ROOM: Final = 512  # bytes: what they take with four ratings, and more


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRating:
    """A rating that was opened and checked."""

    row: SealedRatingRow
    assignment: str
    person: str
    draft: Draft = field(repr=False)
    commitment: Statement = field(repr=False)


class BrokenRating(Exception):
    """A sealed rating that does not hold what it commits to; the words are for the lead."""


class CaseBook:
    """Everything that a lead can see of cases, read once in one snapshot."""

    def __init__(self, reading: Reading, session: Session, cryptography: Cryptography) -> None:
        """Open assignments, case files, and the slips (not the ratings) that no case names yet."""
        self._reading = reading
        self._session = session
        self._cryptography = cryptography
        self.signing_keys = signing_keys(reading)  # of those who have left, and before a change of keys, too
        self.assignments = read_assignments(reading, session, cryptography)
        self.asides = read_asides(reading, session, cryptography, self.assignments)
        self.files: dict[str, CaseFile] = {
            row.id: open_case(row, session, cryptography) for row in reading.each(CaseFileRow)
        }
        self.case_of: dict[str, str] = {file.submission: case for case, file in self.files.items()}
        known = {rating for file in self.files.values() for rating in file.ratings}
        self.unread: dict[str, SealedRatingRow] = {}  # assignment → its rating
        for row in reading.each(SealedRatingRow, withdrawn=False):
            if row.id not in known and (assignment := self._assignment_of(row)) not in self.asides:
                self.unread[assignment] = row
        self._handed_in: dict[str, set[str]] = defaultdict(set)  # submission → whose ratings no case names
        for key in self.unread.keys() & self.assignments.keys():
            self._handed_in[self.assignments[key].submission].add(self.assignments[key].person)
        final_at = {key: row.final_at for key, row in self.unread.items()}
        final_at |= {
            key: "" for file in self.files.values() for key in file.assignments
        }  # settled: they stay
        counting = standing(self.assignments, final_at)
        self.by_submission: dict[str, list[str]] = defaultdict(list)  # → the assignments that count, by share
        for key, record in sorted(counting.items(), key=lambda item: item[1].share):
            self.by_submission[record.submission].append(key)

    @property
    def looked_at(self) -> frozenset[str]:
        """Submissions in which a rater saw whose they are, and that no admin has let go on."""
        return frozenset(self.assignments[key].submission for key, one in self.asides.items() if one.waits)

    def _assignment_of(self, row: SealedRatingRow) -> str:
        plain = self._session.held.open(row.slip, purpose=Purpose.SLIP, context=row.id)
        return decode(Slip, plain).assignment

    def raters(self, file: CaseFile) -> frozenset[str]:
        """Who rated the case, or has a third rating of it still to give; those too whose rating came after
        that of somebody who took their work over, and who stepped aside from it.
        """
        given = self._people((*file.assignments, *self.by_submission.get(file.submission, ())))
        return given | self._handed_in.get(file.submission, set()) | self.stepped_aside(file.submission)

    def rated_by(self, submission: str) -> frozenset[str]:
        """Likewise, of a submission that has no case yet."""
        rated = self._people(self.by_submission[submission]) | self._handed_in.get(submission, set())
        return rated | self.stepped_aside(submission)

    def stepped_aside(self, submission: str) -> frozenset[str]:
        """Who stepped aside from it: they know, or saw, whose it is."""
        return frozenset(
            self.assignments[key].person
            for key in self.asides
            if self.assignments[key].submission == submission
        )

    def _people(self, assignments: Iterable[str]) -> frozenset[str]:
        return frozenset(self.assignments[key].person for key in assignments)

    def commitment(self, rating: str) -> str:
        """Of a sealed rating by its id; Unusable where it is gone."""
        row = self._reading.get(SealedRatingRow, rating)
        if row is None:
            raise Unusable("a rating is missing", remedy="See `assessor audit verify`.")
        return row.commitment

    @cached_property
    def _versions(self) -> Versions:
        return read_versions(self._reading, self._session, self._cryptography)

    def blind_digests(self, submission: str, version: int | None = None) -> list[str]:
        """SHA-256 of each blind copy of the submission, sorted. version: the newest where it is not said."""
        return sorted(copy.digest for copy in self._blind_copies(submission, version))

    def _blind_copies(self, submission: str, version: int | None) -> list[BlindCopyRecord]:
        anew = self._versions.get(submission, [])
        wanted = version if version is not None else FIRST + len(anew)
        if wanted == FIRST:
            found = first_copies(self._reading, self._session, submission)
        else:
            found = next((one for one in anew if one.number == wanted), None)
        if found is None:
            sealed = self._reading.get(BlindKeyRow, submission)
            if sealed is not None and not sealed.to_lead:
                raise Unusable("its blind copies are not shared with the leads yet", where=submission)
            raise Unusable("the blind copies of this submission cannot be opened", where=submission)
        files = read_copies(
            self._reading, self._cryptography, found.place, found.key, self._session.workspace.id
        )
        return [file.copy for file in files]

    def rated_digests(self, file: CaseFile) -> list[str]:
        """SHA-256 of each blind copy that a rater of the case was given, sorted."""
        versions = {self.assignments[key].version for key in file.assignments}
        found = {one for version in versions for one in self.blind_digests(file.submission, version)}
        # Two files can be alike; a single version is told as it is.
        return sorted(found) if len(versions) > 1 else self.blind_digests(file.submission, versions.pop())

    def ratings(self, file: CaseFile, badge: Badge) -> list[OpenedRating]:
        """Open and check the ratings of a case, in the order of its assignments; raises BrokenRating."""
        opened = [self._opened(rating, badge) for rating in file.ratings]
        if len({rating.person for rating in opened}) != len(opened):
            raise BrokenRating("two ratings come from one person")
        return opened

    def third(self, file: CaseFile) -> str | None:
        """The assignment of a third rating that is asked for; None while nobody has it to give."""
        others = [key for key in self.by_submission[file.submission] if key not in file.assignments]
        return others[0] if others else None

    def rating(self, assignment: str, badge: Badge) -> OpenedRating:
        """Open and check a rating that no case names yet; for rules alone, never to be shown.

        Raises BrokenRating.
        """
        return self._opened(self.unread[assignment].id, badge)

    def _given(self, record: AssignmentRecord) -> list[BlindCopyRecord] | None:
        """The copies that its rater was given; None where it was erased, with all copies."""
        erased = self._reading.get(SubmissionKeyRow, record.submission) is None
        return None if erased else self._blind_copies(record.submission, record.version)

    def _opened(self, rating: str, badge: Badge) -> OpenedRating:
        row = self._reading.get(SealedRatingRow, rating)
        if row is None or row.withdrawn:
            raise BrokenRating("a rating is missing")
        try:
            padded = self._session.held.open(row.sealed, purpose=Purpose.RATING, context=row.id)
            sealed = decode(SealedRating, self._cryptography.unpad(padded, RATING_SIZES))
            opening = opening_of(sealed.opening)
        except (Unusable, ValueError) as error:
            raise BrokenRating("a rating cannot be opened: it was changed") from error
        if opening.root != row.commitment:
            raise BrokenRating("a rating is not the one that was committed to")
        record = self.assignments.get(sealed.assignment)
        if record is None:
            raise BrokenRating("a rating answers no assignment")
        commitment = self._commitment(row)
        self._check_voucher(sealed, row, record)
        fields = {path: entry.value for path, entry in opening.fields.items()}
        if fields.get("rubric") != badge.rubric_digest:
            raise BrokenRating("a rating was made by another rubric")
        blind = self._given(record)
        if blind is not None and fields.get("evidence") != sorted(copy.digest for copy in blind):
            raise BrokenRating("a rating was made of other evidence")
        try:
            draft = draft_of(fields)
        except InvalidPlace as error:
            raise BrokenRating("a rating holds a pin that points nowhere") from error
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise BrokenRating("a rating was written by a program that is not this one") from error
        try:
            check_draft(badge, draft)
            if blind is not None and with_given(badge, draft, given_in(blind)) != draft:
                raise InvalidRating("it leaves out what was taken in with the work")
        except InvalidRating as error:  # its words name levels, which are not opened yet
            raise BrokenRating("a rating does not fit its rubric: its rater’s program was changed") from error
        return OpenedRating(
            row=row, assignment=sealed.assignment, person=record.person, draft=draft, commitment=commitment
        )

    def _commitment(self, row: SealedRatingRow) -> Statement:
        stored = self._reading.get(StatementRow, row.statement)
        try:
            statement = read_statement(
                stored.body if stored else b"", domain=Domain.COMMITMENT, by={bytes.fromhex(row.one_time_key)}
            )
        except BadStatement as error:
            raise BrokenRating("a rating's commitment is not signed by its key") from error
        if statement.payload.get("commitment") != row.commitment:
            raise BrokenRating("a rating's commitment was exchanged")
        return statement

    def _check_voucher(self, sealed: SealedRating, row: SealedRatingRow, record: AssignmentRecord) -> None:
        expected = {
            "assignment": sealed.assignment,
            "one_time_key": row.one_time_key,
            "person": record.person,
            "workspace": self._session.workspace.id,
        }
        try:
            vouched = read_statement(
                decode_key(sealed.vouched),
                domain=Domain.VOUCHER,
                by=self.signing_keys.get(record.person, frozenset()),
            )
        except (BadStatement, ValueError) as error:
            raise BrokenRating("a rating is not vouched for by its rater's key") from error
        if vouched.payload != expected:
            raise BrokenRating("a rating is vouched for as another one")


def without_third(file: CaseFile) -> CaseFile:
    """As it stands to readers: a third rating that is closed, and not revealed, is shown to nobody."""
    if file.state is not CaseState.CLOSED or not file.third_rule:
        return file
    return replace(file, assignments=file.assignments[:2], ratings=file.ratings[:2])


def is_rated_still(reading: Reading, submission: str) -> bool:
    """Whether it is in rating: it was not withdrawn, and so not erased, since it was given out."""
    row = reading.get(SubmissionRow, submission)
    return row is not None and row.state == str(State.IN_RATING)


def open_case(row: CaseFileRow, session: Session, cryptography: Cryptography) -> CaseFile:
    """A case file; for leads."""
    return open_padded(
        CaseFile, cryptography, session.rows, Purpose.CASE_FILE, row.id, row.sealed, CASE_SIZES
    )


def put_file(
    work: UnitOfWork, session: Session, cryptography: Cryptography, case: str, file: CaseFile
) -> None:
    """Store a case file."""
    sealed = seal_padded(cryptography, session.rows, Purpose.CASE_FILE, case, file, CASE_SIZES)
    work.put(CaseFileRow(id=case, sealed=sealed))


def sealed_statement(session: Session, cryptography: Cryptography, statement: Statement) -> bytes:
    """A secret statement of a case under the row key of the session's role.

    It is as long for one rating as for three: what tells of their number takes the same room always.
    """
    telling = {name: statement.payload[name] for name in _TELLING if name in statement.payload}
    plain = statement.data + b" " * (_ROOM - len(canonical(telling)))
    padded = cryptography.pad(plain, STATEMENT_SIZES)
    return session.rows.seal(Purpose.STATEMENT, statement.digest, padded)


def opened_statement(key: RowKey, cryptography: Cryptography, digest: str, sealed: bytes) -> bytes:
    """The signed bytes of a secret statement; those sealed before they were padded too.

    Padded bytes begin with their length, which is never that of the brace with which a statement begins.
    """
    plain = key.open(Purpose.STATEMENT, digest, sealed)
    if plain.startswith(b"{"):
        return plain
    return cryptography.unpad(plain, STATEMENT_SIZES).rstrip(b" ")


def read_secret_statement(
    reading: Reading, session: Session, cryptography: Cryptography, digest: str, domain: Domain
) -> Statement:
    """A secret statement, opened and checked; Unusable where it is missing or was changed."""
    row = reading.get(StatementRow, digest)
    if row is None:
        raise Unusable("a signed statement is missing", remedy="See `assessor audit verify`.")
    try:
        return read_statement(opened_statement(session.rows, cryptography, digest, row.body), domain=domain)
    except BadStatement as error:
        raise Unusable("a signed statement was changed", remedy="See `assessor audit verify`.") from error
