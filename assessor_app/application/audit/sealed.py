"""What the asking person's keys open: secret statements, and the rows that their role holds."""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager

from assessor_app.application.audit.log_walk import Walk, facts
from assessor_app.application.audit.report import Broken
from assessor_app.application.audit.settled import check_settled
from assessor_app.application.audit.tally import short
from assessor_app.application.cases import BrokenRating, CaseBook, opened_statement
from assessor_app.application.catalogue import Badges
from assessor_app.application.cohorts import cohort_for_admin, cohort_for_lead
from assessor_app.application.copy_versions import (
    CopyVersion,
    Versions,
    read_known_copies,
    read_versions,
    submission_of,
)
from assessor_app.application.designs import open_design
from assessor_app.application.endorsements import open_endorsement
from assessor_app.application.intake import IntakeBook
from assessor_app.application.intake_notes import open_note
from assessor_app.application.pair_records import opened_pair
from assessor_app.application.ports.aside_rows import AsideRow
from assessor_app.application.ports.issuer_rows import EndorsementRow
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.note_rows import IntakeNoteRow
from assessor_app.application.ports.rows import (
    AwardRow,
    BlindCopyRow,
    BlindKeyRow,
    BlockedPairRow,
    CertificateDesignRow,
    CohortRow,
    EvidenceRow,
    IssuerKeyRow,
    LeadRulesRow,
    LearnerRow,
    ResultExtractRow,
    StatementRow,
    SubmissionKeyRow,
    SubmissionRow,
    TakenPlacesRow,
)
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Progress
from assessor_app.application.records import (
    AwardRecord,
    BlindCopyRecord,
    BlindReport,
    CaseState,
    EvidenceRecord,
    Purpose,
    open_record,
)
from assessor_app.application.session import Session
from assessor_app.credentials.status_list import bit
from assessor_app.domain.people import Role

_KEPT_KEYS = 2048


class SealedAudit:
    """Opens what a lead or admin holds; counts it (`opened`), and what nobody can open again (`erased`)."""

    def __init__(self, reading: Reading, session: Session, cryptography: Cryptography) -> None:
        """Open rows of `reading` with the keys of `session`."""
        self._reading = reading
        self._session = session
        self._cryptography = cryptography
        self._book = IntakeBook(reading, session, cryptography)
        self._keys: OrderedDict[str, RowKey | None] = OrderedDict()
        self._anew: Versions | None = None
        self.opened = 0
        self.erased = 0

    def statement(self, row: StatementRow) -> bytes | None:
        """The signed bytes of a secret statement; None where it is another role's, or erased."""
        key = None
        if row.sealed in (Role.ADMIN, Role.LEAD):
            key = self._session.rows if row.sealed == self._session.role else None
        elif self._session.role is Role.ADMIN:
            key = self._key(submission_of(self._versions, row.sealed or ""))
            self.erased += key is None
        if key is None:
            return None
        with self._opening(f"row statement {row.digest}"):
            return opened_statement(key, self._cryptography, row.digest, bytes(row.body))

    def check(self, walk: Walk, progress: Progress) -> None:
        """Open every row that the role holds; raises Broken at the first one that does not open or fit."""
        if self._session.role is Role.ADMIN:
            self._admin_rows()
            self._submissions(walk, progress)
        else:
            self._lead_rows(progress)

    @contextmanager
    def _opening(self, where: str) -> Iterator[None]:
        try:
            yield
        except (Unusable, ValueError, KeyError, TypeError) as error:
            raise Broken(where, "it does not open with the keys that should open it") from error
        self.opened += 1

    @property
    def _versions(self) -> Versions:
        """Blind copies that were made anew; raises Broken where what says whose they are does not open."""
        if self._anew is None:
            with self._opening("table copy_version"):
                self._anew = read_versions(self._reading, self._session, self._cryptography)
        return self._anew

    def _key(self, submission: str) -> RowKey | None:
        """The key of a submission; None where it was erased."""
        if submission not in self._keys:
            self._keys[submission] = None
            if self._reading.get(SubmissionKeyRow, submission) is not None:
                with self._opening(f"row submission_key {submission}"):
                    self._keys[submission] = self._book.key(submission)
            if len(self._keys) > _KEPT_KEYS:
                self._keys.popitem(last=False)
        return self._keys[submission]

    def _admin_rows(self) -> None:
        for learner in self._reading.each(LearnerRow):
            with self._opening(f"row learner {learner.id}"):
                self._book.learner(learner.id)
        for issuer in self._reading.where(IssuerKeyRow):
            self._check_issuer_key(issuer)
        self._check_places()
        for design in self._reading.where(CertificateDesignRow):
            with self._opening(f"row certificate_design {design.id}"):
                open_design(self._session, design)
        for cohort in self._reading.each(CohortRow):
            with self._opening(f"row cohort {cohort.submission}"):
                cohort_for_admin(cohort, self._session, self._cryptography)
        for endorsement in self._reading.where(EndorsementRow):
            with self._opening(f"row endorsement {endorsement.id}"):
                open_endorsement(self._session, self._cryptography, endorsement)
        for aside in self._reading.each(AsideRow):
            if aside.to_admin:  # else its submission is erased
                with self._opening(f"row aside {aside.id}"):
                    self._session.held.open(aside.to_admin, purpose=Purpose.ASIDE_ADMIN, context=aside.id)
        self._notes(Role.ADMIN)
        for extract in self._reading.each(ResultExtractRow):
            name = extract.submission
            with self._opening(f"row result_extract {name}"):
                self._session.held.open(extract.sealed, purpose=Purpose.RESULT_EXTRACT, context=name)

    def _notes(self, role: Role) -> None:
        """What was noted of what was taken in."""
        for note in self._reading.each(IntakeNoteRow):
            if note.to_lead or role is Role.ADMIN:
                with self._opening(f"row intake_note {note.id}"):
                    open_note(note, self._session, self._cryptography)

    def _check_places(self) -> None:
        """Every award has a place of a status list to itself, and the list says that it is taken.

        Places that no award has are no fault: they are drawn before it is known that an award can be signed.
        """
        taken: dict[str, bytes] = {}
        for places in self._reading.where(TakenPlacesRow):
            with self._opening(f"row taken_places {places.status_list}"):
                taken[places.status_list] = self._session.rows.open(
                    Purpose.TAKEN_PLACES, places.status_list, places.sealed
                )
        given: set[tuple[str, int]] = set()
        for row in self._reading.each(AwardRow):
            where = f"row award {row.id}"
            with self._opening(where):
                award = open_record(AwardRecord, self._session.rows, Purpose.AWARD, row.id, row.sealed)
                place = (award.status_list, award.status_index)
                bits = taken.get(award.status_list)
                known = bits is None or bit(bits, award.status_index)
            if place in given:
                raise Broken(where, "another award has its place in the status list")
            if not known or (bits is None and taken):
                raise Broken(where, "its place in the status list is not kept as taken")
            given.add(place)

    def _check_issuer_key(self, row: IssuerKeyRow) -> None:
        where = f"row issuer_key {row.id}"
        with self._opening(where):
            secret = self._session.rows.open(Purpose.ISSUER_KEY, row.id, row.sealed)
            same = (
                row.kind != "credential" or self._cryptography.signing_key(secret).public.hex() == row.public
            )
        if not same:
            raise Broken(where, "its private half is not that of its public half")

    def _submissions(self, walk: Walk, progress: Progress) -> None:
        total = self._reading.count(SubmissionRow)
        derived: dict[bytes, str] = {}
        for number, row in enumerate(self._reading.each(SubmissionRow)):
            if number % 500 == 0:
                progress.step(number, total, "Opening submissions")
            key = self._key(row.id)
            if key is None:
                self.erased += 1
                continue
            with self._opening(f"row submission {row.id}"):
                self._book.known(row)
            self._check_copies(walk, row.id, key, derived)
        difference = walk.derivations.difference()
        for name in sorted(difference.extra | difference.changed):
            raise Broken(derived[name], "it is not the copy that was signed for")

    def _check_copies(self, walk: Walk, submission: str, key: RowKey, derived: dict[bytes, str]) -> None:
        originals = {}
        for file in self._reading.where(EvidenceRow, submission=submission):
            with self._opening(f"row evidence {file.id}"):
                originals[file.id] = open_record(EvidenceRecord, key, Purpose.EVIDENCE, file.id, file.sealed)
        sealed = self._reading.get(BlindKeyRow, submission)
        if sealed is None:
            return
        with self._opening(f"row blind_key {submission}"):
            secret = self._session.held.open(sealed.to_admin, purpose=Purpose.BLIND_KEY, context=submission)
            blind = self._cryptography.row_key(secret, workspace=self._session.workspace.id)
        first: dict[str, bytes] = {}  # statement → what it says
        for row in self._reading.where(BlindCopyRow, submission=submission):
            where = f"row blind_copy {row.id}"
            with self._opening(where):
                copy = open_record(BlindCopyRecord, blind, Purpose.BLIND_COPY, row.id, row.sealed)
                report = open_record(BlindReport, key, Purpose.BLIND_REPORT, row.id, row.report)
            original = originals.get(report.evidence)
            if original is None:
                raise Broken(where, "the file that it was made of is missing")
            derived[short(report.derivation)] = where
            first[report.derivation] = facts(original.digest, copy.digest)
            walk.derivations.find(report.derivation, first[report.derivation])
        for version in self._versions.get(submission, []):
            self._check_version(walk, version, key, originals, first, derived)

    def _check_version(
        self,
        walk: Walk,
        version: CopyVersion,
        key: RowKey,
        originals: dict[str, EvidenceRecord],
        before: dict[str, bytes],
        derived: dict[bytes, str],
    ) -> None:
        """Copies that were made anew; those that stayed as they were are signed for `before`."""
        where = f"row copy_version {version.place}"
        with self._opening(where):
            copies = read_known_copies(self._reading, self._session, self._cryptography, version, key)
        for one in copies:
            original = originals.get(one.report.evidence)
            if original is None:
                raise Broken(where, "the file that it was made of is missing")
            said, name = facts(original.digest, one.file.copy.digest), one.report.derivation
            if before.setdefault(name, said) != said:
                raise Broken(where, "it is not the copy that was signed for")
            if short(name) not in derived:
                derived[short(name)] = where
                walk.derivations.find(name, said)

    def _lead_rows(self, progress: Progress) -> None:
        held = self._session.held
        for pair in self._reading.each(BlockedPairRow):
            with self._opening(f"row blocked_pair {pair.id}"):
                plain = held.open(pair.sealed, purpose=Purpose.BLOCKED_PAIR, context=pair.id)
                opened_pair(self._cryptography, plain)
        for cohort in self._reading.each(CohortRow):
            with self._opening(f"row cohort {cohort.submission}"):
                cohort_for_lead(cohort, self._session, self._cryptography)
        for aside in self._reading.each(AsideRow):
            with self._opening(f"row aside {aside.id}"):
                held.open(aside.to_lead, purpose=Purpose.ASIDE_LEAD, context=aside.id)
        self.opened += sum(map(len, self._versions.values()))
        self._notes(Role.LEAD)
        for shared in self._reading.each(BlindKeyRow):
            if shared.to_lead:
                with self._opening(f"row blind_key {shared.submission}"):
                    held.open(shared.to_lead, purpose=Purpose.BLIND_KEY, context=shared.submission)
        for rules in self._reading.where(LeadRulesRow):
            with self._opening(f"row lead_rules {rules.name}"):
                self._session.rows.open(Purpose.LEAD_RULES, rules.name, rules.sealed)
        with self._opening("tables of assignments and cases"):
            book = CaseBook(self._reading, self._session, self._cryptography)
        self.opened += len(book.assignments) + len(book.files)
        badges = Badges(self._reading)
        for number, (case, file) in enumerate(book.files.items()):
            progress.step(number, len(book.files), "Opening cases")
            if file.state is CaseState.CLOSED:  # not revealed: its ratings stay shut
                continue
            try:
                self.opened += len(book.ratings(file, badges[file.achievement_version]))
            except (BrokenRating, KeyError) as error:
                raise Broken(f"row case_file {case}", str(error)) from error
            self.opened += check_settled(self._reading, self._session, self._cryptography, case, file)
