"""Practice as leads see it: who was given what to practise on, how they did, and which attempts wait for an
answer. It counts nowhere else: no case, no figure, no stop rests on it. For leads' processes alone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from assessor_app.application.assignments import allowed_raters
from assessor_app.application.cases import BrokenRating, CaseBook
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock
from assessor_app.application.codec import encode
from assessor_app.application.letters import seal_letters
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SealedRatingRow
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.practice_records import AnsweredRecord, PracticeAnswer
from assessor_app.application.records import AssignmentRecord, Letter, Share
from assessor_app.application.sampling import put_rules
from assessor_app.application.seeds import SeedBook
from assessor_app.application.session import Session
from assessor_app.domain.people import Person
from assessor_app.domain.standardisation import Judged, SeedRule

ANSWER_ROOM = 32768  # bytes of every letter of a run of answers; doubled until the longest fits


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """Something was given to somebody to practise on."""

    assignment: str
    person: str
    badge: str
    submission: str
    rated: bool  # for good
    judged: Judged | None = field(default=None, repr=False)  # None: not rated yet, or it does not hold
    fault: str = ""  # why it does not
    answered: str = ""  # the day on which they were told what was agreed; "": not yet


class PracticeBook:
    """Everything about practice, in one snapshot, beside what is known of seeds."""

    def __init__(self, book: CaseBook, seeds: SeedBook, badges: Badges, *, now: str) -> None:
        """now: UTC text; an attempt that can still be taken back is not answered yet."""
        self._book, self._seeds, self._badges, self._now = book, seeds, badges, now
        self._rules = seeds.rules
        self._answered = {one.assignment: one for one in self._rules.record.answered}

    @property
    def _given(self) -> Mapping[str, AssignmentRecord]:
        return {
            key: record
            for key, record in self._book.assignments.items()
            if record.share is Share.PRACTICE and key not in self._book.asides
        }

    @cached_property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every one, also of pieces that were set aside since; the newest answers last."""
        found = [self._attempt(key, record) for key, record in self._given.items()]
        return tuple(sorted(found, key=lambda one: (one.answered or "~", one.badge, one.assignment)))

    def wanted(self, badge: str, raters: Iterable[str]) -> Mapping[str, int]:
        """Rater → how many pieces they are still to be given; who has had them all is not named."""
        rule = self._rules.seed_rule(badge) or SeedRule(percent=0)
        more = Counter(one.person for one in self._rules.record.practise_more if one.badge == badge)
        had = Counter(one.person for one in self.attempts if one.badge == badge)
        lacks = {person: rule.practise + more[person] - had[person] for person in raters}
        return {person: count for person, count in lacks.items() if count > 0}

    @property
    def to_answer(self) -> tuple[Attempt, ...]:
        """Attempts that are final, and whose raters were not told what was agreed."""
        return tuple(one for one in self.attempts if self._may_answer(one))

    def answer(self, attempt: Attempt) -> PracticeAnswer:
        """What they are told."""
        piece = self._rules.pieces[attempt.submission]
        return PracticeAnswer(
            assignment=attempt.assignment,
            levels=piece.levels,
            unscored=piece.unscored,
            reasons=piece.reasons,
            reason=piece.reason,
            tolerance=self._seeds.tolerance(self._badges[piece.achievement_version]),
            commitment=self._row(attempt.assignment).commitment,
        )

    def version(self, attempt: Attempt) -> str:
        """The badge version of its piece."""
        return self._rules.pieces[attempt.submission].achievement_version

    def _may_answer(self, one: Attempt) -> bool:
        return (
            one.judged is not None and not one.answered and not self._rules.pieces[one.submission].set_aside
        )

    def _row(self, assignment: str) -> SealedRatingRow:
        return self._book.unread[assignment]

    def _attempt(self, key: str, record: AssignmentRecord) -> Attempt:
        piece = self._rules.pieces[record.submission]
        badge, row = self._badges[piece.achievement_version], self._book.unread.get(key)
        judged, fault = None, ""
        if row is not None and row.final_at <= self._now:
            try:
                judged = self._seeds.judge(badge, piece, self._book.rating(key, badge).draft.chosen)
            except BrokenRating as error:
                fault = str(error)
        answered = self._answered.get(key)
        if answered is not None and (row is None or row.commitment != answered.commitment):
            judged, fault = None, "it was rated anew after it was told what was agreed"
        return Attempt(
            assignment=key,
            person=record.person,
            badge=badge.achievement.id,
            submission=record.submission,
            rated=judged is not None or bool(fault),
            judged=judged,
            fault=fault,
            answered=answered.day if answered is not None else "",
        )


def send_answers(
    work: UnitOfWork,
    session: Session,
    cryptography: Cryptography,
    practice: PracticeBook,
    seeds: SeedBook,
    *,
    now: Clock,
) -> int:
    """Tell everybody whose attempt is final what was agreed; returns how many attempts that answers.

    Everybody who may rate gets a letter of one length, whether it tells them anything or not. Until then
    nothing of it lies anywhere but in the leads' own rules: there is nothing that a rater could open.
    """
    raters = allowed_raters(work)
    here = {one.id for one in raters}
    wanted: dict[str, list[Attempt]] = defaultdict(list)
    for one in practice.to_answer:
        if one.person in here:
            wanted[practice.version(one)].append(one)
    if not wanted:
        return 0
    day, answered = now().date().isoformat(), list(seeds.rules.record.answered)
    for version, attempts in sorted(wanted.items()):
        answers = {one.assignment: practice.answer(one) for one in attempts}
        letters = _letters(raters, attempts, answers, version=version, day=day)
        work.add_all(seal_letters(cryptography, letters, raters, room=ANSWER_ROOM))
        answered += [
            AnsweredRecord(assignment=key, commitment=one.commitment, day=day) for key, one in answers.items()
        ]
    put_rules(work, session, cryptography, replace(seeds.rules.record, answered=tuple(answered)))
    return sum(map(len, wanted.values()))


def _letters(
    raters: Sequence[Person],
    attempts: Sequence[Attempt],
    answers: Mapping[str, PracticeAnswer],
    *,
    version: str,
    day: str,
) -> Mapping[str, bytes]:
    of: dict[str, list[PracticeAnswer]] = defaultdict(list)
    for one in attempts:
        of[one.person].append(answers[one.assignment])
    return {
        rater.id: encode(
            Letter(achievement_version=version, answers=tuple(of[rater.id]), entries=(), day=day)
        )
        for rater in raters
    }
