"""Give what waits to raters: a draw by the badge's sampling plan, and one padded letter for every rater.

What was given to somebody who may rate no longer, and is not rated, goes on to somebody else in the same
letters.
"""

import secrets
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from assessor_app.application.assignments import allowed_raters, read_assignments, standing
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.clock import Clock
from assessor_app.application.codec import decode
from assessor_app.application.left_work import LeftWork, left_work
from assessor_app.application.letters import write_letters
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import (
    AssignmentRow,
    BlindCopyRow,
    BlindKeyRow,
    BlockedPairRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import (
    ASSIGNMENT_SIZES,
    AssignmentRecord,
    BlindCopyRecord,
    BlockedPair,
    Purpose,
    Share,
    open_record,
    seal_padded,
)
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.allotment import Allotment, Left, Succession, draw, give_on
from assessor_app.domain.identity import new_code, new_id
from assessor_app.domain.people import Person, Role
from assessor_app.domain.submission import State, step

_SEEDS = 10**19  # a long seed would lengthen what is sealed, until first and second ratings differ by size


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A submission that was not given out."""

    submission: str
    why: str  # a category


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """Counts only: who rates what stays in the letters."""

    submissions: int
    twice: int
    raters: int
    reallotted: int = 0  # ratings that somebody who left had still to give, and somebody else gives now
    held: tuple[Held, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """Who has what; kept up to date while a run gives more."""

    codes: set[str]
    loads: Counter[str]  # person → how many
    had: Mapping[str, frozenset[str]]  # submission → everybody who was ever given it
    pairs: Mapping[str, frozenset[str]]  # submission → who rates it, those who left not among them

    @classmethod
    def before(cls, known: Mapping[str, AssignmentRecord], left: Sequence[LeftWork]) -> "_Given":
        """As it stands before the run."""
        counting, gone = standing(known, {}), {one.assignment for one in left}
        return cls(
            codes={one.code for one in known.values()},
            loads=Counter(one.person for one in counting.values()),
            had=_people(known.values()) if left else {},
            pairs=_people(one for key, one in counting.items() if key not in gone) if left else {},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """What a run may give out of one badge version."""

    badge: Badge
    raters: Sequence[Person]
    share: Fraction
    seed: int
    waiting: Sequence[str]  # submissions, in the order in which they are drawn
    left: Sequence[LeftWork]  # likewise
    blind_keys: Mapping[str, bytes]  # of all these submissions
    blocked: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class AssignRaters:
    """Allot first and second raters to what waits, and others to what those who left have not rated."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(
        self,
        session: Session,
        *,
        badge: str | None = None,
        second_rate: Fraction | None = None,
        seed: int | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Assigned:
        """second_rate: share to be rated twice, 0 … 1; None: each badge's own plan. seed: None draws one.

        A Cancelled raised by `progress` leaves everything as it was.
        """
        session.require(Role.LEAD)
        if second_rate is not None and not 0 <= second_rate <= 1:
            raise Unusable("the share of second ratings is a number from 0 to 1")
        if seed is not None and abs(seed) >= _SEEDS:
            raise Unusable(f"a seed is a whole number of fewer than {len(str(_SEEDS))} digits")
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            badges = Badges(work)
            versions = badges.ids_of(badge)
            raters = allowed_raters(work)
            waiting = _waiting(work, versions)
            left = left_work(work, session, self.cryptography, versions=versions)
            blocked = _blocked(work, session)
            given = _Given.before(read_assignments(work, session, self.cryptography), left)
            wanted = [row.id for rows in waiting.values() for row in rows]
            keys = _blind_keys(work, session, (*wanted, *(one.record.submission for one in left)), progress)
            held = [*_not_ready(work, versions), *(_not_shared(key) for key in keys if keys[key] is None)]
            ready = {key: value for key, value in keys.items() if value is not None}
            done = Assigned(submissions=0, twice=0, raters=len(raters), held=tuple(held))
            for version in sorted(waiting.keys() | {one.achievement_version for one in left}):
                plan = badges[version]
                order = [row.id for row in waiting.get(version, ()) if row.id in ready]
                unrated = [
                    one
                    for one in left
                    if one.achievement_version == version and one.record.submission in ready
                ]
                place = self._places(work, ready, session, order, unrated, stable=seed is not None)
                part = _Part(
                    badge=plan,
                    raters=raters,
                    share=second_rate if second_rate is not None else _share_of(plan),
                    seed=seed if seed is not None else secrets.randbits(62),
                    waiting=sorted(order, key=place),
                    left=sorted(unrated, key=lambda one: (place(one.record.submission), one.record.share)),
                    blind_keys=ready,
                    blocked=blocked,
                )
                done = _sum(done, self._give_out(work, session, part, given))
            work.commit()
        return replace(done, held=tuple(sorted(set(done.held), key=lambda one: (one.submission, one.why))))

    def _give_out(self, work: UnitOfWork, session: Session, part: _Part, given: _Given) -> Assigned:
        raters = [rater.id for rater in part.raters]
        allotment = draw(
            part.waiting,
            raters,
            share=part.share,
            blocked=part.blocked,
            loads=given.loads,
            seed=part.seed,
        )
        given.loads.update(rater for one in allotment.allotted for rater in one.raters)
        succession = give_on(
            [Left(assignment=one.assignment, submission=one.record.submission) for one in part.left],
            raters,
            had=given.had,
            blocked=part.blocked,
            pairs=given.pairs,
            loads=given.loads,
            seed=part.seed,
        )
        given.loads.update(one.rater for one in succession.given)
        if allotment.allotted or succession.given:
            self._write(work, session, part, allotment, succession, given.codes)
        return Assigned(
            submissions=len(allotment.allotted),
            twice=sum(len(one.raters) == 2 for one in allotment.allotted),
            raters=len(raters),
            reallotted=len(succession.given),
            held=tuple(
                Held(submission=one.submission, why=one.why) for one in (*allotment.held, *succession.held)
            ),
        )

    def _places(
        self,
        reading: Reading,
        keys: Mapping[str, bytes],
        session: Session,
        submissions: Sequence[str],
        left: Sequence[LeftWork],
        *,
        stable: bool,
    ) -> Callable[[str], tuple[list[str], str]]:
        """What submissions are put in order by: their ids or, to be stable, first what was handed in.

        Ids are random, so only then does the same seed give the same draw.
        """
        contents: dict[str, list[str]] = defaultdict(list)
        if stable:
            for submission in {*submissions, *(one.record.submission for one in left)}:
                key = self.cryptography.row_key(keys[submission], workspace=session.workspace.id)
                for row in reading.where(BlindCopyRow, submission=submission):
                    copy = open_record(BlindCopyRecord, key, Purpose.BLIND_COPY, row.id, row.sealed)
                    contents[submission].append(copy.digest)
        return lambda submission: (sorted(contents[submission]), submission)

    def _write(
        self,
        work: UnitOfWork,
        session: Session,
        part: _Part,
        allotment: Allotment,
        succession: Succession,
        codes: set[str],
    ) -> None:
        drawn = _drawn(part, allotment, codes)
        given_on = _given_on(part, succession, codes)
        records = drawn | given_on
        payload = {
            "badge": part.badge.version_id,
            "seed": str(part.seed),
            "second_rate": str(part.share),
            "assignments": [
                {"id": key, "submission": one.submission, "person": one.person, "share": str(one.share)}
                for key, one in sorted(drawn.items())
            ],
            # Without the share, that of what is replaced: the length of what is sealed would tell it.
            "given_on": [
                {"id": key, "submission": one.submission, "person": one.person, "replaces": one.replaces}
                for key, one in sorted(given_on.items())
            ],
        }
        statement = salted(session.keys.sign, Domain.ALLOTMENT, session.workspace.id, payload)
        rows = [
            AssignmentRow(
                id=key,
                sealed=seal_padded(
                    self.cryptography, session.rows, Purpose.ASSIGNMENT, key, record, ASSIGNMENT_SIZES
                ),
            )
            for key, record in records.items()
        ]
        rows.sort(key=lambda row: row.id)
        work.add_all(rows)
        work.add_all(
            write_letters(
                self.cryptography,
                part.raters,
                records,
                part.blind_keys,
                achievement_version=part.badge.version_id,
                day=self.now().date().isoformat(),
                at_most=2 * len(allotment.allotted) + len(given_on),
            )
        )
        for one in allotment.allotted:
            row = work.get(SubmissionRow, one.submission)
            assert row is not None  # noqa: S101  # it was read in this transaction
            work.put(replace(row, state=str(step(State(row.state), State.IN_RATING))))
        sealed = session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data)
        work.record("allotment", statement, sealed=sealed, sealed_for=Role.LEAD)


def _drawn(part: _Part, allotment: Allotment, codes: set[str]) -> dict[str, AssignmentRecord]:
    records = {}
    for one in allotment.allotted:
        drawn = f"place {one.place}, seed {part.seed}, {allotment.twice} twice"
        for rater, kind in zip(one.raters, Share, strict=False):
            records[new_id()] = AssignmentRecord(
                submission=one.submission, person=rater, share=kind, code=_code(codes), drawn=drawn
            )
    return records


def _given_on(part: _Part, succession: Succession, codes: set[str]) -> dict[str, AssignmentRecord]:
    before = {one.assignment: one.record for one in part.left}
    return {
        new_id(): replace(
            before[one.left.assignment], person=one.rater, code=_code(codes), replaces=one.left.assignment
        )
        for one in succession.given
    }


def _people(records: Iterable[AssignmentRecord]) -> dict[str, frozenset[str]]:
    """Submission → people."""
    people: dict[str, set[str]] = defaultdict(set)
    for record in records:
        people[record.submission].add(record.person)
    return {submission: frozenset(names) for submission, names in people.items()}


def _sum(one: Assigned, other: Assigned) -> Assigned:
    return Assigned(
        submissions=one.submissions + other.submissions,
        twice=one.twice + other.twice,
        raters=one.raters,
        reallotted=one.reallotted + other.reallotted,
        held=one.held + other.held,
    )


def _code(given: set[str]) -> str:
    """A code that was not given before: among 100,000 random ones two are alike in one case of seven."""
    while (code := new_code()) in given:
        pass
    given.add(code)
    return code


def _share_of(badge: Badge) -> Fraction:
    return Fraction(badge.version.second_rating_percent, 100)


def _waiting(reading: Reading, versions: tuple[str, ...] | None) -> dict[str, list[SubmissionRow]]:
    rows: dict[str, list[SubmissionRow]] = defaultdict(list)
    for row in reading.each(SubmissionRow, state=str(State.COMPLETE)):
        if versions is None or row.achievement_version in versions:
            rows[row.achievement_version].append(row)
    return rows


def _not_ready(reading: Reading, versions: tuple[str, ...] | None) -> list[Held]:
    return [
        Held(submission=row.id, why=row.why or "its blind copies are not made yet")
        for row in reading.each(SubmissionRow, state=(str(State.HELD), str(State.RECEIVED)))
        if versions is None or row.achievement_version in versions
    ]


def _blocked(reading: Reading, session: Session) -> dict[str, frozenset[str]]:
    blocked: dict[str, set[str]] = defaultdict(set)
    for row in reading.each(BlockedPairRow):
        plain = session.held.open(row.sealed, purpose=Purpose.BLOCKED_PAIR, context=row.id)
        pair = decode(BlockedPair, plain)
        blocked[pair.submission].add(pair.person)
    return {submission: frozenset(people) for submission, people in blocked.items()}


def _blind_keys(
    reading: Reading, session: Session, submissions: Sequence[str], progress: Progress
) -> dict[str, bytes | None]:
    """Submission → its blind key; None where the leads cannot open it."""
    keys: dict[str, bytes | None] = {}
    for number, submission in enumerate(submissions):
        progress.step(number, len(submissions), "Giving out work")
        row = reading.get(BlindKeyRow, submission)
        keys[submission] = (
            session.held.open(row.to_lead, purpose=Purpose.BLIND_KEY, context=submission)
            if row is not None and row.to_lead
            else None
        )
    return keys


def _not_shared(submission: str) -> Held:
    return Held(submission=submission, why="its blind copies are not shared with the leads yet")
