"""Give what waits to raters: a draw by the badge's sampling plan, and one padded letter for every rater.

In the same letters goes what was given to somebody who may rate no longer, and is not rated, to somebody
else; and what was rated once, where the plan wants it rated again, to a second rater.
"""

import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from assessor_app.application.assignments import allowed_raters, may_see_cases, read_assignments
from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.giving_out import (
    Given,
    Held,
    blind_keys,
    blocked_pairs,
    not_ready,
    not_shared,
    waiting_of,
)
from assessor_app.application.later_draws import WantedAgain, any_third, thirds_wanted, wanted_again
from assessor_app.application.left_work import LeftWork, left_work
from assessor_app.application.letters import write_letters
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import AssignmentRow, BlindCopyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import (
    ASSIGNMENT_SIZES,
    AssignmentRecord,
    BlindCopyRecord,
    Purpose,
    Share,
    open_record,
    seal_padded,
)
from assessor_app.application.sampling import SamplingRules, agreement_spreads, read_rules
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.allotment import Allotment, Before, draw
from assessor_app.domain.identity import new_code, new_id
from assessor_app.domain.people import Person, Role
from assessor_app.domain.sampling import SamplingPlan, tickets
from assessor_app.domain.submission import State, step
from assessor_app.domain.succession import Left, Succession, give_on

_SEEDS = 10**19  # a long seed would lengthen what is sealed, until first and second ratings differ by size


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """Counts only: who rates what stays in the letters."""

    submissions: int
    twice: int
    raters: int
    reallotted: int = 0  # ratings that somebody who left had still to give, and somebody else gives now
    again: int = 0  # submissions given out before that get a second rater now
    held: tuple[Held, ...] = field(default=())
    held_again: tuple[str, ...] = ()  # why each second rating that a plan asks for later is not given


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """What a run may give out of one badge version."""

    badge: Badge
    raters: Sequence[Person]  # who may rate the badge
    everybody: Sequence[Person]  # who gets a letter
    plan: SamplingPlan | None  # None: a share of one's own
    number: int  # of the plan
    share: Fraction
    seed: int
    waiting: Sequence[str]  # submissions, in the order in which they are drawn
    left: Sequence[LeftWork]  # likewise
    again: Sequence[WantedAgain]  # likewise
    before: Before
    secret: frozenset[str]  # submissions of `again` of whom to name them is to say how they were rated
    blind_keys: Mapping[str, bytes]  # of all these submissions
    blocked: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What of a part is given out, in its parts."""

    allotment: Allotment
    succession: Succession
    seconds: Succession

    def __bool__(self) -> bool:
        return bool(self.allotment.allotted or self.succession.given or self.seconds.given)


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
            badges, rules = Badges(work), read_rules(work, session, self.cryptography)
            versions = badges.ids_of(badge)
            everybody = allowed_raters(work)
            waiting = waiting_of(work, versions)
            left = left_work(work, session, self.cryptography, versions=versions)
            looked_at = rules.look_at_ratings or any_third(work, session, self.cryptography)
            book = CaseBook(work, session, self.cryptography) if looked_at else None
            again = self._again(work, book, badges, rules, versions)
            given = Given(work, read_assignments(work, session, self.cryptography))
            blocked = blocked_pairs(work, session)
            if book is not None:
                leads = may_see_cases(work)  # a third rating is blind to both: not by who could look at them
                allowed = {one.id for one in everybody} - leads
                for version, third in thirds_wanted(work, book, allowed, versions):
                    again[version].append(third)
                    submission = third.record.submission
                    blocked[submission] = blocked.get(submission, frozenset()) | leads
            spreads = agreement_spreads(book) if book is not None else {}
            wanted = [row.id for rows in waiting.values() for row in rows]
            further = [one.record.submission for one in left]
            further += [one.record.submission for twice in again.values() for one in twice]
            keys = blind_keys(work, session, (*wanted, *further), progress)
            held = [*not_ready(work, versions), *(not_shared(key) for key in keys if keys[key] is None)]
            ready = {key: value for key, value in keys.items() if value is not None}
            done = Assigned(submissions=0, twice=0, raters=len(everybody), held=tuple(held))
            concerned = waiting.keys() | again.keys() | {one.achievement_version for one in left}
            # Where the fewest may rate, first: the others then even out what these get.
            for version in sorted(
                concerned, key=lambda one: (len(rules.raters(everybody, badges[one])), one)
            ):
                plan = badges[version]
                order = [row.id for row in waiting.get(version, ()) if row.id in ready]
                unrated = [
                    one
                    for one in left
                    if one.achievement_version == version and one.record.submission in ready
                ]
                twice = [one for one in again.get(version, ()) if one.record.submission in ready]
                placed = [*order, *(one.record.submission for one in unrated)]
                placed += [one.record.submission for one in twice]
                place = self._places(work, ready, session, placed, stable=seed is not None)
                part = _Part(
                    badge=plan,
                    raters=rules.raters(everybody, plan),
                    everybody=everybody,
                    plan=rules.plan(plan) if second_rate is None else None,
                    number=rules.number(plan) if second_rate is None else 0,
                    share=rules.plan(plan).share if second_rate is None else second_rate,
                    seed=seed if seed is not None else secrets.randbits(62),
                    waiting=sorted(order, key=place),
                    left=sorted(unrated, key=lambda one: (place(one.record.submission), one.record.share)),
                    again=sorted(twice, key=lambda one: place(one.record.submission)),
                    before=given.before(version, spreads),
                    secret=frozenset(one.record.submission for one in twice if one.share is Share.SECOND),
                    blind_keys=ready,
                    blocked=blocked,
                )
                done = _sum(done, self._give_out(work, session, part, given))
            work.commit()
        return replace(done, held=tuple(sorted(set(done.held), key=lambda one: (one.submission, one.why))))

    def _again(
        self,
        reading: Reading,
        book: CaseBook | None,
        badges: Badges,
        rules: SamplingRules,
        versions: tuple[str, ...] | None,
    ) -> dict[str, list[WantedAgain]]:
        """Badge version → what of it was rated once and is to be rated twice."""
        found: dict[str, list[WantedAgain]] = defaultdict(list)
        if book is not None:
            now = as_text(self.now())
            for row in reading.each(SubmissionRow, state=str(State.IN_RATING)):
                if versions is None or row.achievement_version in versions:
                    one = wanted_again(book, rules, badges[row.achievement_version], row.id, now=now)
                    if one is not None:
                        found[row.achievement_version].append(one)
        return found

    def _give_out(self, work: UnitOfWork, session: Session, part: _Part, given: Given) -> Assigned:
        raters = [rater.id for rater in part.raters]
        allotment = draw(
            part.waiting,
            raters,
            share=part.share,
            blocked=part.blocked,
            before=part.before,
            seed=part.seed,
            plan=part.plan,
        )
        given.loads.update(rater for one in allotment.allotted for rater in one.raters)
        pairs = given.pairs(one.assignment for one in part.left)

        def further(open_work: Iterable[tuple[str, str]]) -> Succession:
            found = give_on(
                [Left(assignment=key, submission=submission) for key, submission in open_work],
                raters,
                had=given.had,
                blocked=part.blocked,
                pairs=pairs,
                loads=given.loads,
                seed=part.seed,
            )
            given.loads.update(one.rater for one in found.given)
            return found

        done = _Given(
            allotment=allotment,
            succession=further((one.assignment, one.record.submission) for one in part.left),
            seconds=further((one.first, one.record.submission) for one in part.again),
        )
        if done:
            self._write(work, session, part, done, given.codes)
        return Assigned(
            submissions=len(allotment.allotted),
            twice=sum(len(one.raters) == 2 for one in allotment.allotted),
            raters=0,
            reallotted=len(done.succession.given),
            again=len(done.seconds.given),
            held=tuple(
                Held(submission=one.submission, why=one.why)
                for one in (*allotment.held, *done.succession.held, *done.seconds.held)
                if one.submission not in part.secret
            ),
            held_again=tuple(one.why for one in done.seconds.held if one.submission in part.secret),
        )

    def _places(
        self,
        reading: Reading,
        keys: Mapping[str, bytes],
        session: Session,
        submissions: Sequence[str],
        *,
        stable: bool,
    ) -> Callable[[str], tuple[list[str], str]]:
        """What submissions are put in order by: their ids or, to be stable, first what was handed in.

        Ids are random, so only then does the same seed give the same draw.
        """
        contents: dict[str, list[str]] = defaultdict(list)
        if stable:
            for submission in set(submissions):
                key = self.cryptography.row_key(keys[submission], workspace=session.workspace.id)
                for row in reading.where(BlindCopyRow, submission=submission):
                    copy = open_record(BlindCopyRecord, key, Purpose.BLIND_COPY, row.id, row.sealed)
                    contents[submission].append(copy.digest)
        return lambda submission: (sorted(contents[submission]), submission)

    def _write(self, work: UnitOfWork, session: Session, part: _Part, done: _Given, codes: set[str]) -> None:
        drawn = _drawn(part, done.allotment, codes)
        given_on = _given_on(part, done.succession, codes)
        seconds = _seconds(part, done.seconds, codes)
        records = drawn | given_on | seconds
        first_of = {two.left.submission: two.left.assignment for two in done.seconds.given}
        # Without the share of what is replaced; and what is rated again stands in the same list, by a word of
        # the same length: the length of what is sealed would tell them apart.
        further: list[tuple[str, AssignmentRecord, dict[str, str | None]]]
        further = [(key, one, {"replaces": one.replaces}) for key, one in given_on.items()]
        further += [
            (key, one, {"replaces": one.replaces} if one.replaces else {"seconded": first_of[one.submission]})
            for key, one in seconds.items()
        ]
        payload = {
            "badge": part.badge.version_id,
            "seed": str(part.seed),
            "second_rate": str(part.share),
            "plan": part.number,
            "assignments": [
                {"id": key, "submission": one.submission, "person": one.person, "share": str(one.share)}
                for key, one in sorted(drawn.items())
            ],
            "given_on": [
                {"id": key, "submission": one.submission, "person": one.person, **about}
                for key, one, about in sorted(further, key=lambda line: line[0])
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
                part.everybody,
                records,
                part.blind_keys,
                achievement_version=part.badge.version_id,
                day=self.now().date().isoformat(),
                at_most=2 * len(done.allotment.allotted) + len(given_on) + len(seconds),
            )
        )
        for one in done.allotment.allotted:
            row = work.get(SubmissionRow, one.submission)
            assert row is not None  # noqa: S101  # it was read in this transaction
            work.put(replace(row, state=str(step(State(row.state), State.IN_RATING))))
        sealed = session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data)
        work.record("allotment", statement, sealed=sealed, sealed_for=Role.LEAD)


def _drawn(part: _Part, allotment: Allotment, codes: set[str]) -> dict[str, AssignmentRecord]:
    later = part.plan is not None and part.plan.looks_later
    ticket_at = tickets(part.seed, len(part.waiting)) if later else None
    records = {}
    for one in allotment.allotted:
        drawn = f"place {one.place}, seed {part.seed}, {allotment.twice} twice"
        for rater, kind in zip(one.raters, Share, strict=False):
            records[new_id()] = AssignmentRecord(
                submission=one.submission,
                person=rater,
                share=kind,
                code=_code(codes),
                drawn=drawn,
                reason=str(one.reason or ""),
                plan=part.number,
                ticket=ticket_at[one.place - 1] if ticket_at is not None else None,
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


def _seconds(part: _Part, seconds: Succession, codes: set[str]) -> dict[str, AssignmentRecord]:
    wanted = {one.first: one for one in part.again}
    return {
        new_id(): replace(
            wanted[one.left.assignment].record,
            person=one.rater,
            share=wanted[one.left.assignment].share,
            code=_code(codes),
            replaces=wanted[one.left.assignment].replaces,
            reason=wanted[one.left.assignment].reason,
            ticket=None,
        )
        for one in seconds.given
    }


def _sum(one: Assigned, other: Assigned) -> Assigned:
    return Assigned(
        submissions=one.submissions + other.submissions,
        twice=one.twice + other.twice,
        raters=one.raters,
        reallotted=one.reallotted + other.reallotted,
        again=one.again + other.again,
        held=one.held + other.held,
        held_again=one.held_again + other.held_again,
    )


def _code(given: set[str]) -> str:
    """A code that was not given before: among 100,000 random ones two are alike in one case of seven."""
    while (code := new_code()) in given:
        pass
    given.add(code)
    return code
