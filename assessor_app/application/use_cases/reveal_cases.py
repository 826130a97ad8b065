"""Open what is complete, compare, settle what agrees.

First every case that is complete is *closed*: its commitments are signed and logged, and the log's head is
signed. Only then is anything opened. A process that dies in between leaves closed cases, which the next
reveal opens.
"""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from assessor_app.application.answers import settled as settled_answers
from assessor_app.application.appeals import appeals_of
from assessor_app.application.cases import (
    BrokenRating,
    CaseBook,
    OpenedRating,
    is_rated_still,
    put_file,
    sealed_statement,
    without_third,
)
from assessor_app.application.catalogue import Badge, Badges, read_programme
from assessor_app.application.checkpoints import sign_head
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.decisions import decide, seal_extract, set_state
from assessor_app.application.later_draws import SecondsWanted, StillFree
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import CaseFile, CaseState
from assessor_app.application.seeds import SeedBook
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.credentials.proof import close_payload, reveal_payload
from assessor_app.domain.asked import PATH, disputed
from assessor_app.domain.comparison import ComparisonState, ThirdRule, compare, resolve, settle
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State, in_words
from assessor_app.ledger.checkpoint import parse_checkpoint

_NOT_ALL_IN = "not every rating is in"
_THEIR_OWN = "you rated it; another lead must open it"
_LEFT_BY_THEM = "you stepped aside from it; another lead must open it"
_RATED_ANEW = "whoever rated it was stopped by seeds: give it out to somebody else first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputed:
    """A case that a third person must settle."""

    id: str
    criteria: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A submission whose case cannot be opened yet, or was set aside."""

    id: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revealed:
    """What a reveal did."""

    opened: int
    agreed: int
    need_adjudicator: tuple[Disputed, ...]
    waiting: tuple[Waiting, ...]
    need_hearing: tuple[str, ...] = ()  # cases that were rated on appeal


@dataclass(frozen=True, slots=True)
class RevealCases:
    """Close, checkpoint, open, compare, decide."""

    storage: Storage
    cryptography: Cryptography
    heads: KeptHeads
    now: Clock

    def __call__(
        self, session: Session, *, badge: str | None = None, progress: Progress = NO_PROGRESS
    ) -> Revealed:
        """Raises Refused for who is no lead; a case whose ratings do not hold is set aside, by name.

        A Cancelled raised by `progress` opens nothing; what was closed before is opened by the next call.
        """
        session.require(Role.LEAD)
        waiting = self._close(session, badge, progress)
        note = sign_head(self.storage, session, self.heads)
        return self._open(session, badge, note, waiting, progress)

    def _close(self, session: Session, badge: str | None, progress: Progress) -> list[Waiting]:
        waiting: list[Waiting] = []
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book, badges = CaseBook(work, session, self.cryptography), Badges(work)
            versions = badges.ids_of(badge)
            # Taken once: what becomes final meanwhile must not pass the one question and miss the other.
            now = as_text(self.now())
            free = StillFree(work, session, self.cryptography, book, now=now)
            again = SecondsWanted(book, free, now=now)
            pieces = free.rules.pieces
            anew = _rated_anew(free.seeds)
            appeals = appeals_of(work, session, self.cryptography, book)
            closed: dict[str, CaseFile] = {}
            for row in work.where(SubmissionRow, state=str(State.IN_RATING)):
                if (
                    row.id in book.case_of
                    or row.id in pieces  # no live work: it is never opened as a case
                    or (versions is not None and row.achievement_version not in versions)
                ):
                    continue
                why = self._why_not(book, session, row.id, now, anew)
                if why is None and again.has(badges[row.achievement_version], row.id):
                    why = _NOT_ALL_IN  # its plan would say how it was rated
                if why is not None:
                    waiting.append(Waiting(id=row.id, why=why))
                    continue
                assignments = tuple(book.by_submission[row.id])
                closed[new_id()] = CaseFile(
                    submission=row.id,
                    achievement_version=row.achievement_version,
                    assignments=assignments,
                    ratings=tuple(book.unread[key].id for key in assignments),
                    differences={},
                    disputed=(),
                    state=CaseState.CLOSED,
                    close="",
                    close_entry=-1,
                    appeal=appeals.get(row.id),
                )
            for case, file in book.files.items():
                if file.state is not CaseState.NEED_THIRD or (
                    versions is not None and file.achievement_version not in versions
                ):
                    continue
                if not is_rated_still(work, file.submission):
                    continue
                third, why = self._third(book, session, file, now)
                if third is None:
                    waiting.append(Waiting(id=file.submission, why=why))
                    continue
                closed[case] = replace(
                    file,
                    assignments=(*file.assignments, third),
                    ratings=(*file.ratings, book.unread[third].id),
                    state=CaseState.CLOSED,
                    close_before=file.close,
                    close_before_entry=file.close_entry,
                )
            order = list(closed)
            random.SystemRandom().shuffle(order)
            for number, case in enumerate(order):
                progress.step(number, len(order), "Closing complete cases")
                closed[case] = self._record_close(work, session, book, badges, closed[case])
            for case in sorted(order):
                put_file(work, session, self.cryptography, case, closed[case])
            if closed:
                work.record("cases-closed")
            work.commit()
        return waiting

    @staticmethod
    def _why_not(
        book: CaseBook, session: Session, submission: str, now: str, anew: Collection[str]
    ) -> str | None:
        ratings = [book.unread.get(key) for key in book.by_submission[submission]]
        if not ratings:
            return "its assignments are missing"
        if session.person.id in book.rated_by(submission):
            return _whose(
                book, session, submission
            )  # before all else: what is still missing would tell of a second rater
        if any(rating is None for rating in ratings):
            return _NOT_ALL_IN
        if any(rating is not None and rating.final_at > now for rating in ratings):
            return "a rating can still be taken back"
        return _RATED_ANEW if submission in anew else None

    @staticmethod
    def _third(book: CaseBook, session: Session, file: CaseFile, now: str) -> tuple[str | None, str]:
        """The assignment of the third rating; None, and why, where it is not there yet."""
        third = book.third(file)
        if third is None:
            return None, "nobody has its third rating to give yet: give out work first"
        row = book.unread.get(third)
        if session.person.id in book.rated_by(file.submission):
            return None, _whose(book, session, file.submission)
        if row is None:
            return None, _NOT_ALL_IN
        if row.final_at > now:
            return None, "a rating can still be taken back"
        return third, ""

    def _record_close(
        self, work: UnitOfWork, session: Session, book: CaseBook, badges: Badges, file: CaseFile
    ) -> CaseFile:
        payload = close_payload(
            [book.commitment(rating) for rating in file.ratings],
            rubric=badges[file.achievement_version].rubric_digest,
            blind=book.rated_digests(file),
            third=file.third_asked,
        )
        statement = salted(session.keys.sign, Domain.CLOSE, session.workspace.id, payload)
        sealed = sealed_statement(session, self.cryptography, statement)
        entry = work.record("close", statement, sealed=sealed, sealed_for=Role.LEAD)
        return replace(file, close=statement.digest, close_entry=entry)

    def _open(
        self, session: Session, badge: str | None, note: str, waiting: list[Waiting], progress: Progress
    ) -> Revealed:
        disputed: list[Disputed] = []
        to_hear: list[str] = []
        opened = agreed = 0
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book, badges = CaseBook(work, session, self.cryptography), Badges(work)
            versions = badges.ids_of(badge)
            programme = read_programme(work)
            changed: dict[str, CaseFile] = {}
            cases = [case for case, file in book.files.items() if file.state is CaseState.CLOSED]
            random.SystemRandom().shuffle(cases)
            for number, case in enumerate(cases):
                progress.step(number, len(cases), "Opening cases")
                file = book.files[case]
                if versions is not None and file.achievement_version not in versions:
                    continue
                if session.person.id in book.raters(file):
                    waiting.append(Waiting(id=file.submission, why=_whose(book, session, file.submission)))
                    continue
                row = work.get(SubmissionRow, file.submission)
                if row is None or row.state != str(State.IN_RATING):  # withdrawn after it was closed
                    state = State.WITHDRAWN if row is None else State(row.state)
                    waiting.append(Waiting(id=file.submission, why=f"it {in_words(state)}"))
                    continue
                plan = badges[file.achievement_version]
                try:
                    ratings = book.ratings(file, plan)
                except BrokenRating as error:
                    waiting.append(Waiting(id=file.submission, why=str(error)))
                    changed[case] = self._put_back(book, file, plan) or replace(file, fault=str(error))
                    continue
                opened += 1
                file = self._record_reveal(work, session, replace(file, close_checkpoint=note), ratings)
                file = self._compared(work, session, file, plan, ratings)
                if file.state is CaseState.DECIDED:
                    agreed += 1
                    if programme.admins_release:
                        seal_extract(work, session, self.cryptography, file, plan, ratings)
                elif file.state is CaseState.NEED_HEARING:
                    to_hear.append(case)
                else:
                    disputed.append(Disputed(id=case, criteria=file.disputed))
                changed[case] = file
            for case in sorted(changed):
                put_file(work, session, self.cryptography, case, changed[case])
            decided = [file for file in changed.values() if file.state is CaseState.DECIDED]
            set_state(work, [file.submission for file in decided], State.DECIDED)
            if changed:
                work.record("cases-revealed")
            work.commit()
        return Revealed(
            opened=opened,
            agreed=agreed,
            need_adjudicator=tuple(sorted(disputed, key=lambda one: one.id)),
            waiting=tuple(sorted(waiting, key=lambda one: one.id)),
            need_hearing=tuple(sorted(to_hear)),
        )

    @staticmethod
    def _put_back(book: CaseBook, file: CaseFile, badge: Badge) -> CaseFile | None:
        """To be settled by a lead, where a third rating does not hold and the first two do; else None."""
        if not file.close_before:
            return None
        two = replace(
            without_third(file),
            state=CaseState.NEED_ADJUDICATOR,
            close=file.close_before,
            close_entry=file.close_before_entry,
            close_before="",
            close_before_entry=-1,
            third_rule="",
            third_asked="",
            third_asked_entry=-1,
            fault=None,
        )
        try:
            book.ratings(two, badge)
        except BrokenRating:
            return None
        return two

    def _record_reveal(
        self, work: UnitOfWork, session: Session, file: CaseFile, ratings: Sequence[OpenedRating]
    ) -> CaseFile:
        head = parse_checkpoint(file.close_checkpoint)
        payload = {
            **reveal_payload(file.close, [rating.row.commitment for rating in ratings]),
            "size": head.size,
            "root": head.root.hex(),
        }
        statement = salted(session.keys.sign, Domain.REVEAL, session.workspace.id, payload)
        sealed = sealed_statement(session, self.cryptography, statement)
        entry = work.record("reveal", statement, sealed=sealed, sealed_for=Role.LEAD)
        return replace(
            file,
            reveal=statement.digest,
            reveal_entry=entry,
            revealed_on=self.now().date().isoformat(),
            fault=None,
            close_before="",
            close_before_entry=-1,
        )

    def _compared(
        self,
        work: UnitOfWork,
        session: Session,
        file: CaseFile,
        badge: Badge,
        ratings: Sequence[OpenedRating],
    ) -> CaseFile:
        given = [rating.draft.chosen for rating in ratings]
        found = [rating.draft.requirements for rating in ratings]
        answers = settled_answers(badge, found)
        rule = "single rating"
        if len(given) == 3:
            settled = settle(badge.rubric, given[0], given[1], given[2], ThirdRule(file.third_rule))
            if settled.open:
                return replace(file, state=CaseState.NEED_ADJUDICATOR, disputed=settled.open)
            decision = decide(
                work, session, self.cryptography, file, badge, settled.chosen, answers, rule=file.third_rule
            )
            return replace(file, state=CaseState.DECIDED, decision=decision)
        if len(given) == 2:
            in_dispute = [f"{PATH}{one}" for one in disputed(badge.version.asked, found[0], found[1])]
            comparison = compare(badge.rubric, given[0], given[1], badge.version.tolerance)
            file = replace(
                file,
                differences={one.criterion: one.steps for one in comparison.differences},
                disputed=(*comparison.criteria, *in_dispute),
            )
            in_doubt = comparison.state is ComparisonState.NEEDS_ADJUDICATION or bool(in_dispute)
            if in_doubt and file.appeal is None:
                return replace(file, state=CaseState.NEED_ADJUDICATOR)
            rule = str(badge.version.resolution)
        if file.appeal is not None:
            return replace(file, state=CaseState.NEED_HEARING)
        final = resolve(badge.rubric, given, badge.version.resolution)
        decision = decide(work, session, self.cryptography, file, badge, final, answers, rule=rule)
        return replace(file, state=CaseState.DECIDED, decision=decision)


def _whose(book: CaseBook, session: Session, submission: str) -> str:
    """Why the asking lead does not open it."""
    return _LEFT_BY_THEM if session.person.id in book.stepped_aside(submission) else _THEIR_OWN


def _rated_anew(seeds: SeedBook | None) -> frozenset[str]:
    """Submissions that rest on what somebody rated who was stopped since."""
    return frozenset(one.record.submission for one in seeds.unopened) if seeds is not None else frozenset()
