"""Give what waits to raters: a draw by the badge's sampling plan, and one padded letter for every rater.

In the same letters goes what was given to somebody who may rate no longer, and is not rated, to somebody
else; what was rated once, where the plan wants it rated again, to a second rater; and seeds, which look like
all the rest.
"""

import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from assessor_app.application.asides import LOOKED_AT, waiting_for_admin
from assessor_app.application.assignments import allowed_raters, may_see_cases, read_assignments
from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.copy_versions import CopyVersion, read_copies
from assessor_app.application.giving_out import (
    Given,
    Held,
    copies_to_give,
    kept_from,
    not_ready,
    not_shared,
    waiting_of,
)
from assessor_app.application.giving_parts import GivenOut, Part, SeedStock, with_seeds, written
from assessor_app.application.later_draws import WantedAgain, any_third, thirds_wanted, wanted_again
from assessor_app.application.left_work import LeftWork, left_work
from assessor_app.application.letters import write_letters
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import (
    AchievementVersionRow,
    AssignmentRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading, Storage, UnitOfWork
from assessor_app.application.practice import PracticeBook, send_answers
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.records import (
    ASSIGNMENT_SIZES,
    Purpose,
    Share,
    seal_padded,
)
from assessor_app.application.sampling import Past, SamplingRules, read_rules
from assessor_app.application.seeds import SeedBook
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.domain.allotment import draw
from assessor_app.domain.people import Person, Role
from assessor_app.domain.submission import State, step
from assessor_app.domain.succession import Left, Succession, give_on

_KEPT_FROM_IT = "seeds keep everybody from it who may rate it: see how they stand"
_SEEDS = 10**19  # a long seed would lengthen what is sealed, until first and second ratings differ by size


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """Counts only: who rates what stays in the letters."""

    submissions: int
    twice: int
    raters: int
    reallotted: int = 0  # ratings that who left, or stepped aside, had still to give, and others give now
    anew: int = 0  # ratings of somebody who was stopped by their seeds that somebody else gives now
    again: int = 0  # submissions given out before that get a second rater now
    seeds: int = 0  # given beside them
    practice: int = 0  # pieces given to practise on
    answered: int = 0  # attempts at them whose raters are told now what was agreed
    seeds_short: int = 0  # that the rule asks for, and there is no piece that somebody did not have
    held: tuple[Held, ...] = field(default=())
    held_again: tuple[str, ...] = ()  # why each second rating that a plan asks for later is not given


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
            waiting = waiting_of(work, versions, pieces=rules.pieces)
            left = left_work(work, session, self.cryptography, versions=versions)
            book, seeds, practice = self._books(work, session, badges, rules)
            if seeds is not None:
                left = _with_stopped(left, seeds.unopened, versions)
            anew = frozenset(one.record.submission for one in left if one.anew)
            again = self._again(work, book, badges, rules, versions, anew)
            given = Given(work, read_assignments(work, session, self.cryptography))
            seen = waiting_for_admin(work, session, self.cryptography, given.known)
            blocked = kept_from(work, session, self.cryptography, given.known)
            if book is not None:
                leads = may_see_cases(work)  # a third rating is blind to both: not by who could look at them
                allowed = {one.id for one in everybody} - leads
                for version, third in thirds_wanted(work, book, allowed, versions, blocked):
                    again[version].append(third)
                    submission = third.record.submission
                    blocked[submission] = blocked.get(submission, frozenset()) | leads
            past = Past.of(book)
            wanted = [row.id for rows in waiting.values() for row in rows]
            concerned = _concerned(versions, rules, waiting, again, left)
            stocks = {
                version: self._stock(work, seeds, practice, everybody, version) for version in concerned
            }
            further = [
                *(one.record.submission for one in left),
                *(one.record.submission for twice in again.values() for one in twice),
                *(piece for stock in stocks.values() for piece in (*stock.pieces, *stock.to_practise)),
            ]
            keys = copies_to_give(work, session, self.cryptography, (*wanted, *further), progress)
            held = [
                *not_ready(work, versions),
                *(not_shared(key) for key in keys if keys[key] is None),
                *(Held(submission=key, why=LOOKED_AT) for key in keys if key in seen),
            ]
            ready = {key: value for key, value in keys.items() if value is not None and key not in seen}
            done = Assigned(submissions=0, twice=0, raters=len(everybody), held=tuple(held))
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
                barred = seeds.barred(plan.achievement.id) if seeds is not None else frozenset()
                part = Part(
                    badge=plan,
                    raters=[one for one in rules.raters(everybody, plan) if one.id not in barred],
                    barred=any(one.id in barred for one in rules.raters(everybody, plan)),
                    everybody=everybody,
                    plan=rules.plan(plan) if second_rate is None else None,
                    number=rules.number(plan) if second_rate is None else 0,
                    share=rules.plan(plan).share if second_rate is None else second_rate,
                    seed=seed if seed is not None else secrets.randbits(62),
                    waiting=sorted(order, key=place),
                    left=sorted(unrated, key=lambda one: (place(one.record.submission), one.record.share)),
                    again=sorted(twice, key=lambda one: place(one.record.submission)),
                    before=given.before(version, past.spreads, past.overturned),
                    secret=frozenset(one.record.submission for one in twice if one.share is Share.SECOND),
                    copies=ready,
                    blocked=blocked,
                    stock=stocks[version].of(ready),
                )
                done = _sum(done, self._give_out(work, session, part, given))
            if seeds is not None and practice is not None:
                answered = send_answers(work, session, self.cryptography, practice, seeds, now=self.now)
                done = replace(done, answered=answered)
            work.commit()
        return replace(done, held=tuple(sorted(set(done.held), key=lambda one: (one.submission, one.why))))

    def _books(
        self, work: Reading, session: Session, badges: Badges, rules: SamplingRules
    ) -> tuple[CaseBook | None, SeedBook | None, PracticeBook | None]:
        """What must be known of ratings, of seeds, of practice; None where nothing asks for it."""
        if not (rules.look_at_ratings or any_third(work, session, self.cryptography)):
            return None, None, None
        book = CaseBook(work, session, self.cryptography)
        if not rules.pieces:
            return book, None, None
        now = as_text(self.now())
        seeds = SeedBook(book, rules, work, now=now)
        return book, seeds, PracticeBook(book, seeds, badges, now=now)

    @staticmethod
    def _stock(
        work: Reading,
        seeds: SeedBook | None,
        practice: PracticeBook | None,
        everybody: Sequence[Person],
        version: str,
    ) -> SeedStock:
        """What a part may take seeds from; leads know them all, so a lead who rates too gets none."""
        if seeds is None or practice is None:
            return SeedStock()
        badge, rules = version.partition("@")[0], seeds.rules
        takers = {one.id for one in everybody if rules.may_rate(one.id, badge)} - may_see_cases(work)
        current = _is_current(work, version)
        rule = rules.seed_rule(badge)
        wanted = seeds.qualifying(badge) if current else {}
        return SeedStock(
            rule=rule,
            pieces=seeds.pieces(version) if rule is not None else (),
            takers=frozenset(takers),
            had=seeds.had,
            first=seeds.first,
            counts={person: seeds.count(person, badge) for person in takers},
            qualifying={person: count for person, count in wanted.items() if person in takers},
            owed=seeds.owed(badge),
            to_practise=seeds.pieces(version, practice=True),
            practising=practice.wanted(badge, takers) if current else {},
        )

    def _again(
        self,
        reading: Reading,
        book: CaseBook | None,
        badges: Badges,
        rules: SamplingRules,
        versions: tuple[str, ...] | None,
        anew: frozenset[str],
    ) -> dict[str, list[WantedAgain]]:
        """Badge version → what of it was rated once and is to be rated twice.

        anew: submissions whose only rating counts no longer: the next one says whether they are among these.
        """
        found: dict[str, list[WantedAgain]] = defaultdict(list)
        if book is not None:
            now = as_text(self.now())
            for row in reading.each(SubmissionRow, state=str(State.IN_RATING)):
                if row.id not in anew and (versions is None or row.achievement_version in versions):
                    one = wanted_again(book, rules, badges[row.achievement_version], row.id, now=now)
                    if one is not None:
                        found[row.achievement_version].append(one)
        return found

    def _give_out(self, work: UnitOfWork, session: Session, part: Part, given: Given) -> Assigned:
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
        anew = {one.assignment for one in part.left if one.anew}

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

        done = GivenOut(
            allotment=allotment,
            succession=further((one.assignment, one.record.submission) for one in part.left),
            seconds=further((one.first, one.record.submission) for one in part.again),
        )
        done = with_seeds(part, done)
        if done:
            given.loads.update(rater for _piece, rater in done.seeds.given)
            self._write(work, session, part, done, given.codes)
        nobody = part.barred and not raters  # the allotment knows no reason but that nobody is there
        return Assigned(
            submissions=len(allotment.allotted),
            twice=sum(len(one.raters) == 2 for one in allotment.allotted),
            raters=0,
            reallotted=sum(one.left.assignment not in anew for one in done.succession.given),
            anew=sum(one.left.assignment in anew for one in done.succession.given),
            again=len(done.seconds.given),
            seeds=len(done.seeds.given),
            practice=len(done.practice.given),
            seeds_short=sum(done.seeds.short.values()),
            held=tuple(
                Held(submission=one.submission, why=_KEPT_FROM_IT if nobody else one.why)
                for one in (*allotment.held, *done.succession.held, *done.seconds.held)
                if one.submission not in part.secret
            ),
            held_again=tuple(one.why for one in done.seconds.held if one.submission in part.secret),
        )

    def _places(
        self,
        reading: Reading,
        copies: Mapping[str, CopyVersion],
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
                given = copies[submission]
                contents[submission] = [
                    file.copy.digest
                    for file in read_copies(
                        reading, self.cryptography, given.place, given.key, session.workspace.id
                    )
                ]
        return lambda submission: (sorted(contents[submission]), submission)

    def _write(self, work: UnitOfWork, session: Session, part: Part, done: GivenOut, codes: set[str]) -> None:
        given = written(part, done, codes)
        statement = salted(session.keys.sign, Domain.ALLOTMENT, session.workspace.id, given.payload)
        rows = [
            AssignmentRow(
                id=key,
                sealed=seal_padded(
                    self.cryptography, session.rows, Purpose.ASSIGNMENT, key, record, ASSIGNMENT_SIZES
                ),
            )
            for key, record in given.records.items()
        ]
        rows.sort(key=lambda row: row.id)
        work.add_all(rows)
        work.add_all(
            write_letters(
                self.cryptography,
                part.everybody,
                given.records,
                part.copies,
                achievement_version=part.badge.version_id,
                day=self.now().date().isoformat(),
                at_most=given.at_most,
            )
        )
        for submission in given.submissions:
            row = work.get(SubmissionRow, submission)
            assert row is not None  # noqa: S101  # it was read in this transaction
            work.put(replace(row, state=str(step(State(row.state), State.IN_RATING))))
        sealed = session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data)
        work.record("allotment", statement, sealed=sealed, sealed_for=Role.LEAD)


def _is_current(work: Reading, version: str) -> bool:
    row = work.get(AchievementVersionRow, version)
    return row is not None and row.current


def _concerned(
    versions: tuple[str, ...] | None,
    rules: SamplingRules,
    waiting: Iterable[str],
    again: Iterable[str],
    left: Iterable[LeftWork],
) -> set[str]:
    """Badge versions of which anything may be given out; what is there to practise on waits for nothing."""
    found = {*waiting, *again, *(one.achievement_version for one in left)}
    found |= {one.achievement_version for one in rules.pieces.values()}
    return {one for one in found if versions is None or one in versions}


def _with_stopped(
    left: Sequence[LeftWork], stopped: Sequence[LeftWork], versions: tuple[str, ...] | None
) -> list[LeftWork]:
    """What a stopped rater left, and left rated, beside what others left; each once."""
    found = {one.assignment: one for one in left}
    found |= {
        one.assignment: one for one in stopped if versions is None or one.achievement_version in versions
    }
    return list(found.values())


def _sum(one: Assigned, other: Assigned) -> Assigned:
    return Assigned(
        submissions=one.submissions + other.submissions,
        twice=one.twice + other.twice,
        raters=one.raters,
        reallotted=one.reallotted + other.reallotted,
        anew=one.anew + other.anew,
        again=one.again + other.again,
        seeds=one.seeds + other.seeds,
        practice=one.practice + other.practice,
        seeds_short=one.seeds_short + other.seeds_short,
        held=one.held + other.held,
        held_again=one.held_again + other.held_again,
    )
