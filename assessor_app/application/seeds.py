"""Seeds as leads see them: who was given which, how they were rated, who is stopped, what is rated again.

Nothing of this is kept but what leads agreed on: it is reckoned from ratings and rules whenever it is needed,
in the order in which the log names the ratings. For leads' processes alone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from assessor_app.application.assignments import allowed_raters, may_see_cases
from assessor_app.application.cases import BrokenRating, CaseBook
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.left_work import LeftWork
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.records import NO_LIVE_WORK, LetBackRecord, PieceRecord, Share
from assessor_app.application.sampling import SamplingRules
from assessor_app.domain.comparison import Tolerance
from assessor_app.domain.rubric import Choices
from assessor_app.domain.standardisation import Course, Judged, Standing, course, judge_seed
from assessor_app.domain.submission import State

_RATING_ROW = "sealed_rating\t"  # how the log's lists of rows begin the line of a rating
IN_USE = frozenset({str(State.COMPLETE), str(State.IN_RATING)})


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedRating:
    """How somebody rated a seed."""

    person: str
    badge: str
    submission: str
    entry: int  # where the log names it
    judged: Judged | None = field(repr=False)  # None: the rating does not hold
    fault: str = ""  # why it does not


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedSince:
    """A case that rests on what somebody rated who was stopped later."""

    person: str
    badge: str
    case: str


class SeedBook:
    """Everything about seeds, in one snapshot; nothing is opened before it is asked for."""

    def __init__(self, book: CaseBook, rules: SamplingRules, reading: Reading, *, now: str) -> None:
        """now: UTC text; a rating that can still be taken back says nothing yet."""
        self._book, self._reading, self._now = book, reading, now
        self.rules = rules
        self._badges = Badges(reading)
        self._let_back: dict[tuple[str, str], LetBackRecord] = {
            (one.person, one.badge): one for one in rules.record.let_back
        }
        self._fit: dict[tuple[str, bool], list[str]] = {}  # (badge version, to practise on?) → pieces
        self._barred: dict[str, frozenset[str]] = {}  # badge → who is given no live work of it

    @cached_property
    def had(self) -> Mapping[str, frozenset[str]]:
        """Piece → who was ever given it, as a seed or to practise on."""
        found: dict[str, set[str]] = defaultdict(set)
        for record in self._book.assignments.values():
            if record.share in NO_LIVE_WORK:
                found[record.submission].add(record.person)
        return {piece: frozenset(people) for piece, people in found.items()}

    @cached_property
    def had_unannounced(self) -> frozenset[str]:
        """Pieces that somebody had as a seed."""
        return frozenset(
            record.submission for record in self._book.assignments.values() if record.share is Share.SEED
        )

    @cached_property
    def first(self) -> Mapping[str, str]:
        """Piece → an assignment by which it was given to somebody."""
        return {
            record.submission: key
            for key, record in self._book.assignments.items()
            if record.share in NO_LIVE_WORK
        }

    def count(self, person: str, badge: str) -> int:
        """How many seeds of the badge somebody was ever given."""
        return self._seeds_given[person, badge]

    @cached_property
    def _seeds_given(self) -> Counter[tuple[str, str]]:
        return Counter(
            (record.person, _badge_of(self.rules.pieces[record.submission].achievement_version))
            for key, record in self._book.assignments.items()
            if record.share is Share.SEED
            and record.submission in self.rules.pieces
            and key not in self._book.asides  # it counts as not taken
        )

    def owed(self, badge: str) -> Mapping[str, tuple[str, ...]]:
        """Rater → assignments of seeds that they stepped aside from, and nothing was given instead."""
        made_up = {record.replaces for record in self._book.assignments.values()}
        found: dict[str, list[str]] = defaultdict(list)
        for key in sorted(self._book.asides.keys() - made_up):
            record = self._book.assignments[key]
            piece = self.rules.pieces.get(record.submission)
            if record.share is not Share.SEED or piece is None or piece.set_aside:
                continue
            if _badge_of(piece.achievement_version) == badge:
                found[record.person].append(key)
        return {person: tuple(keys) for person, keys in found.items()}

    def seeds_left(self, badge: str) -> Counter[str]:
        """Rater → how many seeds of the badge they stepped aside from."""
        records = (self._book.assignments[key] for key in self._book.asides)
        return Counter(
            one.person
            for one in records
            if one.share is Share.SEED and self._badge_of_submission.get(one.submission) == badge
        )

    def work_left(self, badge: str) -> Mapping[str, tuple[int, int]]:
        """Rater → (how much work of the badge they stepped aside from, how much of it they were given)."""
        given: Counter[str] = Counter()
        left: Counter[str] = Counter()
        for key, record in self._book.assignments.items():
            if self._badge_of_submission.get(record.submission) == badge:
                given[record.person] += 1
                left[record.person] += key in self._book.asides
        return {person: (left[person], count) for person, count in given.items()}

    def pieces(self, version: str, *, practice: bool = False) -> list[str]:
        """What may be given out as a seed of that badge version: as it was when its levels were agreed on.

        practice: to practise on instead.
        """
        if (version, practice) not in self._fit:
            self._fit[version, practice] = sorted(
                piece.submission
                for piece in self.rules.pieces.values()
                if piece.practice is practice and self._is_fit(piece, version)
            )
        return self._fit[version, practice]

    @cached_property
    def ratings(self) -> tuple[SeedRating, ...]:
        """Every seed that was rated for good, in the order of the log; those set aside are not among them."""
        found = [
            self._judged(key, self.rules.pieces[record.submission])
            for key, record in self._book.assignments.items()
            if record.share is Share.SEED
            and record.submission in self.rules.pieces
            and not self.rules.pieces[record.submission].set_aside
            and key in self._book.unread
            and self._book.unread[key].final_at <= self._now
        ]
        return tuple(sorted(found, key=lambda one: one.entry))

    @cached_property
    def _by_rater(self) -> Mapping[tuple[str, str], list[SeedRating]]:
        """(rater, badge) → their ratings of its seeds, in the order of the log."""
        found: dict[tuple[str, str], list[SeedRating]] = defaultdict(list)
        for one in self.ratings:
            found[one.person, one.badge].append(one)
        return found

    def counting(self, person: str, badge: str) -> list[SeedRating]:
        """Those of one rater that count: after they were let back, and where the rating holds."""
        since = self._let_back.get((person, badge))
        return [
            one
            for one in self._by_rater.get((person, badge), ())
            if one.judged is not None and (since is None or one.entry >= since.entry)
        ]

    def course(self, person: str, badge: str) -> Course | None:
        """How somebody stands; None where the badge has no rule."""
        rule = self.rules.seed_rule(badge)
        if rule is None:
            return None
        passed = [one.judged.passed for one in self.counting(person, badge) if one.judged is not None]
        return course(passed, rule)

    def stopped(self, badge: str) -> frozenset[str]:
        """Whom misses stopped."""
        return frozenset(person for person, one in self._stops if one == badge)

    def barred(self, badge: str) -> frozenset[str]:
        """Who is given no live work of the badge: the stopped, and those who did not qualify yet.

        Leads set the levels that others are held against: they need not qualify.
        """
        if badge not in self._barred:
            rule = self.rules.seed_rule(badge)
            qualify = self._raters if rule is not None and rule.qualify else ()
            self._barred[badge] = self.stopped(badge) | frozenset(
                person
                for person in qualify
                if (found := self.course(person, badge)) is not None and found.to_qualify
            )
        return self._barred[badge]

    def qualifying(self, badge: str) -> Mapping[str, int]:
        """Rater → how many seeds more they need to have the passes that live work takes.

        Those that they have still to rate are counted on.
        """
        found = {}
        for person in self._raters:
            stands = self.course(person, badge)
            if stands is None or stands.standing is not Standing.QUALIFYING:
                continue
            found[person] = max(0, stands.to_qualify - self._to_rate[person, badge])
        return found

    @cached_property
    def _raters(self) -> frozenset[str]:
        people = {one.id for one in allowed_raters(self._reading)}
        return frozenset(people - may_see_cases(self._reading))

    @cached_property
    def _to_rate(self) -> Counter[tuple[str, str]]:
        """(rater, badge) → how many seeds they have that they did not rate for good, and still can."""
        rated = {(one.person, one.submission) for one in self.ratings}
        rows = (self._reading.get(SubmissionRow, piece) for piece in self.rules.pieces)
        in_rating = {row.id for row in rows if row is not None and row.state == str(State.IN_RATING)}
        return Counter(
            (record.person, _badge_of(self.rules.pieces[record.submission].achievement_version))
            for key, record in self._book.assignments.items()
            if record.share is Share.SEED
            and record.submission in in_rating  # else an admin has withdrawn it
            and not self.rules.pieces[record.submission].set_aside
            and key not in self._book.asides
            and (record.person, record.submission) not in rated
        )

    @cached_property
    def unopened(self) -> tuple[LeftWork, ...]:
        """What somebody else is to rate in their place, and nobody has opened: rated since, or not rated."""
        wanted = {key for key, _person, _badge in self._since}
        wanted.update(key for one in self.rules.record.let_back for key in one.anew)
        found = []
        for submission, keys in self._book.by_submission.items():
            mine = wanted.intersection(keys)
            row = self._reading.get(SubmissionRow, submission) if mine else None
            if row is None or row.state != str(State.IN_RATING) or submission in self._book.case_of:
                continue
            found += [
                LeftWork(
                    assignment=key,
                    record=self._book.assignments[key],
                    achievement_version=row.achievement_version,
                    anew=True,
                )
                for key in keys
                if key in mine
            ]
        return tuple(found)

    @cached_property
    def opened(self) -> tuple[OpenedSince, ...]:
        """What stopped raters rated since their last pass and was opened already."""
        found = []
        for key, person, badge in self._since:
            case = self._book.case_of.get(self._book.assignments[key].submission)
            if case is not None:
                found.append(OpenedSince(person=person, badge=badge, case=case))
        return tuple(found)

    def anew(self, person: str, badge: str) -> tuple[str, ...]:
        """Assignments of a stopped rater that are rated, not opened, and do not count any more."""
        return tuple(
            one.assignment
            for one in self.unopened
            if one.record.person == person
            and _badge_of(one.achievement_version) == badge
            and one.assignment in self._book.unread
        )

    @property
    def drifting(self) -> int:
        """How many raters are warned of or stopped, each for each badge."""
        courses = (self.course(*pair) for pair in self._by_rater)
        return sum(found is not None and found.drifts for found in courses)

    @cached_property
    def _stops(self) -> tuple[tuple[str, str], ...]:
        courses = ((pair, self.course(*pair)) for pair in self._by_rater)
        return tuple(
            pair for pair, found in courses if found is not None and found.standing is Standing.STOPPED
        )

    @cached_property
    def _since(self) -> tuple[tuple[str, str, str], ...]:
        """(assignment, person, badge) of what stopped raters rated since their last pass, or still have."""
        found = []
        for person, badge in self._stops:
            after = self._last_pass(person, badge)
            for submission, keys in self._book.by_submission.items():
                if self._badge_of_submission.get(submission) != badge:
                    continue
                found += [
                    (key, person, badge)
                    for key in keys
                    if self._book.assignments[key].person == person and self._rated_at(key) > after
                ]
        return tuple(found)

    def _last_pass(self, person: str, badge: str) -> int:
        """The log's entry of it; where there is none, what came before the first piece stays untouched."""
        judged, found = self.counting(person, badge), self.course(person, badge)
        if found is not None and found.last_pass is not None:
            return judged[found.last_pass].entry
        since = self._let_back.get((person, badge))
        return since.entry - 1 if since is not None else -1

    def _rated_at(self, key: str) -> int:
        """The log's entry of a rating; beyond all where none is given yet, −1 where it came before seeds."""
        row = self._book.unread.get(key)
        if row is not None:
            return self._entries.get(row.id, -1)
        submission = self._book.assignments[key].submission
        case = self._book.case_of.get(submission)
        file = self._book.files[case] if case is not None else None
        if file is None or key not in file.assignments:
            return self._reading.size
        return self._entries.get(file.ratings[file.assignments.index(key)], -1)

    @cached_property
    def _entries(self) -> Mapping[str, int]:
        """Sealed rating → where the log first names it, from the first piece on."""
        start = min((one.entry for one in self.rules.pieces.values()), default=self._reading.size)
        found: dict[str, int] = {}
        for entry in self._reading.entries(start):
            for rating in _ratings_in(entry.rows):
                found.setdefault(rating, entry.index)
        return found

    @cached_property
    def _badge_of_submission(self) -> Mapping[str, str]:
        rows = self._reading.values(SubmissionRow, ("id", "achievement_version"), ordered=False)
        return {submission: _badge_of(version) for submission, version in rows}

    def _is_fit(self, piece: PieceRecord, version: str) -> bool:
        row = self._reading.get(SubmissionRow, piece.submission)
        return (
            piece.achievement_version == version
            and not piece.set_aside
            and row is not None
            and row.state in IN_USE
            and self._book.blind_digests(piece.submission) == list(piece.blind)
        )

    def _judged(self, key: str, piece: PieceRecord) -> SeedRating:
        record, badge = self._book.assignments[key], self._badges[piece.achievement_version]
        judged, fault = None, ""
        try:
            judged = self.judge(badge, piece, self._book.rating(key, badge).draft.chosen)
        except BrokenRating as error:
            fault = str(error)
        return SeedRating(
            person=record.person,
            badge=badge.achievement.id,
            submission=record.submission,
            entry=self._entries.get(self._book.unread[key].id, -1),
            judged=judged,
            fault=fault,
        )

    def judge(self, badge: Badge, piece: PieceRecord, given: Choices) -> Judged:
        """Hold what somebody gave against what was agreed on."""
        return judge_seed(badge.rubric, piece.chosen, given, self.tolerance(badge))

    def tolerance(self, badge: Badge) -> Tolerance:
        """What seeds of the badge are held against."""
        rule = self.rules.seed_rule(badge.achievement.id)
        own = rule.tolerance if rule is not None else None
        return badge.version.tolerance if own is None else own


def _ratings_in(rows: str) -> Iterator[str]:
    for line in rows.splitlines():
        if line.startswith(_RATING_ROW):
            yield line.split("\t")[1]


def _badge_of(version: str) -> str:
    return version.partition("@")[0]
