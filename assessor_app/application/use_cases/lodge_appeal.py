"""A learner disputes a result: the same evidence is taken in once more, to be rated by somebody else."""

import json
from dataclasses import dataclass, field, replace
from datetime import date
from zoneinfo import ZoneInfo

from assessor_app.application.appeal_records import AppealWords, LodgedAppeal
from assessor_app.application.catalogue import Badges, read_programme
from assessor_app.application.clock import Clock, as_text, from_text
from assessor_app.application.copy_versions import copies_in_force, read_known_copies
from assessor_app.application.covered_before import covered_before, is_covered
from assessor_app.application.extracts import open_extract
from assessor_app.application.intake import APPEAL, IntakeBook, KnownSubmission, OwnWork, kept_apart
from assessor_app.application.intake_notes import put_note, read_appeals, seal_words
from assessor_app.application.portfolio_rows import evidence_row, new_attempt, record_intake
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import BlindKeyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import SubmissionRecord
from assessor_app.application.session import Session, begin, public_half, read_roster
from assessor_app.application.use_cases.make_blind_copies import MakeBlindCopies
from assessor_app.domain.appeals import LONGEST_WORDS, AppealRules, Ground
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State, in_words

APPEALABLE = frozenset({State.RELEASED, State.SIGNED, State.RETURNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Until when a result can be disputed."""

    learner: str = field(repr=False)  # who handed it in
    badge_name: str
    released_on: date
    last_day: date
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Lodged:
    """What became of an appeal."""

    submission: str  # what is rated for it
    due_on: str  # a date: until when it is to be answered
    late: bool
    held: str | None  # why its blind copies need an admin's look first
    cover: bool  # what was covered by hand in the disputed copies cannot be covered here but by hand


@dataclass(frozen=True, slots=True)
class LodgeAppeal:
    """Record an appeal. The result, its ratings and its decision stay as they are."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore
    blind: MakeBlindCopies
    now: Clock

    def __call__(
        self,
        session: Session,
        submission: str,
        ground: Ground,
        text: str,
        *,
        received_on: date | None = None,
        late_because: str = "",
        progress: Progress = NO_PROGRESS,
    ) -> Lodged:
        """received_on: None means today. late_because: why an appeal after the last day is heard.

        Raises Unusable for an unknown submission, no words, a day before the release or after today, or a
        late one without a reason; Refused where there is no result, or its appeal was lodged already.
        """
        session.require(Role.ADMIN)
        words = _checked_words(text, late_because)
        window = self.window(session, submission)
        received, today = received_on or window.today, window.today
        if not window.released_on <= received <= today:
            raise Unusable(
                f"an appeal comes after the release of {window.released_on} and no later than today",
                where=submission,
            )
        late = received > window.last_day
        if late and not words.late_because:
            raise Unusable(
                f"the last day for an appeal was {window.last_day}",
                where=submission,
                remedy="Say why it is heard all the same, or tell the learner that it came too late.",
            )
        copied = self._copied(session, submission, progress)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book = IntakeBook(work, session, self.cryptography)
            known = book.find(submission)
            rules = _check(work, session, self.cryptography, known)
            self.evidence.require(blob.blob for _, blob in copied)
            record = SubmissionRecord(
                format=APPEAL,
                attempt=known.record.attempt + 1,  # as long as that of another attempt
                previous=known.row.id,
                submitted_at=known.record.submitted_at,
                given=known.record.given,  # the same work, with what came with it
                received_at=as_text(self.now()),
            )
            fresh, rows = new_attempt(
                session, self.cryptography, known.row.achievement_version, record, known.learners
            )
            appeal = LodgedAppeal(
                submission=fresh.row.id,
                of=known.row.id,
                ground=ground,
                released_on=window.released_on.isoformat(),
                received_on=received.isoformat(),
                due_on=rules.due(received).isoformat(),
                late=late,
                words=seal_words(fresh.key, fresh.row.id, words),
            )
            # Leads read the words by the key of the copies that they saw before; no rater opens the note.
            shared = seal_words(book.blind_key(known.row.id), fresh.row.id, words)
            note = put_note(work, self.cryptography, for_lead=replace(appeal, words=shared), for_admin=appeal)
            work.add_all([*rows, *(evidence_row(fresh, name, blob) for name, blob in copied)])
            names = [name for one in known.learners for name in kept_apart(book.learner(one))]
            OwnWork.begun(work, self.cryptography, read_roster(work).people).block(fresh.row.id, names)
            record_intake(work, session, fresh, [blob.digest for _, blob in copied], note)
            work.commit()
        held = self.blind(session, (fresh.row.id,), if_waiting=True, progress=progress).held
        return Lodged(
            submission=fresh.row.id,
            due_on=appeal.due_on,
            late=late,
            held=held[0].why if held else None,
            cover=bool(held) and self._uncovered(session, fresh.row.id),
        )

    def window(self, session: Session, submission: str) -> Window:
        """When a result went out, and until when it can be disputed; raises as a call does."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            known = book.find(submission)
            rules = _check(reading, session, self.cryptography, known)
            released = _released_at(reading, submission)
            names = [book.learner(one).name for one in known.learners]
            badge = Badges(reading)[known.row.achievement_version]
        day = from_text(released).astimezone(ZoneInfo(session.workspace.zone)).date()
        return Window(
            learner=", ".join(names),
            badge_name=badge.achievement.name,
            released_on=day,
            last_day=rules.last_day(day),
            today=self._today(session),
        )

    def _uncovered(self, session: Session, submission: str) -> bool:
        """Whether a copy is not covered of which there was one that somebody had covered by hand."""
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            known = book.find(submission)
            covered = covered_before(reading, session, self.cryptography, book, known)
            originals = {row.id: record for row, record in book.evidence(submission, known.key)}
            version = copies_in_force(reading, session, self.cryptography, submission)
            if version is None:
                return False
            copies = read_known_copies(reading, session, self.cryptography, version, known.key)
            made = ((originals[one.report.evidence], one) for one in copies if not is_covered(one))
            return any((record.name, record.digest) in covered for record, _ in made)

    def _today(self, session: Session) -> date:
        return self.now().astimezone(ZoneInfo(session.workspace.zone)).date()

    def _copied(self, session: Session, submission: str, progress: Progress) -> list[tuple[str, StoredBlob]]:
        """The evidence once more, each file under a key and name of its own: (name, blob)."""
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            files = book.evidence(submission, book.key(submission))
        copied = []
        for number, (row, record) in enumerate(files):
            progress.step(number, len(files), "Taking in")
            with self.evidence.open(row.blob, record.key) as source:
                copied.append((record.name, self.evidence.put(source)))
        self.evidence.sync()
        return copied


def _checked_words(text: str, late_because: str) -> AppealWords:
    words = AppealWords(text=text.strip(), late_because=late_because.strip())
    if not words.text:
        raise Unusable("this needs words", remedy="Say what the learner disputes.")
    if len((words.text + words.late_because).encode()) > LONGEST_WORDS:
        raise Unusable(
            f"these words are longer than {LONGEST_WORDS:,} bytes together",
            remedy="Shorten them: say what is disputed, and keep the letter where letters are kept.",
        )
    return words


def _check(
    reading: Reading, session: Session, cryptography: Cryptography, known: KnownSubmission
) -> AppealRules:
    """Raise Refused where there is no result that could be disputed; what the programme says of appeals."""
    where, state = known.row.id, State(known.row.state)
    if known.record.format == APPEAL:
        raise Refused("this was rated on appeal: there is no further appeal", where=where)
    if state not in APPEALABLE:
        raise Refused(f"it {in_words(state)}: only a result that went out can be disputed", where=where)
    if open_extract(reading, session, cryptography, known.row.id) is None:
        raise Refused("it was returned before it was rated: there is no result", where=where)
    if reading.get(BlindKeyRow, known.row.id) is None or public_half(reading, Role.LEAD) is None:
        raise Refused("there is no QA lead who could hear it", where=where)
    for appeal in read_appeals(reading, session, cryptography):
        if appeal.of == known.row.id:
            row = reading.get(SubmissionRow, appeal.submission)
            if row is not None and State(row.state) is not State.WITHDRAWN:
                raise Refused("an appeal against this result was lodged already", where=where)
    return read_programme(reading).appeals


def _released_at(reading: Reading, submission: str) -> str:
    """When its result went out, as the log says."""
    line = f"submission\t{submission}\t"
    for entry in reading.entries():
        if line in entry.rows:
            body = json.loads(entry.body)
            if body["kind"] == "released":
                return str(body["at"])
    raise Refused("the log does not say when this result went out", where=submission)
