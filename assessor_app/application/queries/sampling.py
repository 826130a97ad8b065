"""How much is rated twice, by which plans, by whom, and what a draw would give; for leads, counts alone."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assessor_app.application.assignments import allowed_raters, may_see_cases
from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.giving_out import Given, kept_from, waiting_of
from assessor_app.application.later_draws import SecondsWanted, StillFree, any_third, thirds_wanted
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import AchievementVersionRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.sampling import Past, SamplingRules, read_rules
from assessor_app.application.session import Session
from assessor_app.domain.achievement import Method, Stakes
from assessor_app.domain.allotment import draw
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.linking import Groups
from assessor_app.domain.people import Person, Role
from assessor_app.domain.sampling import RISKS, Reason, SamplingPlan, suggested
from assessor_app.domain.submission import State


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """The plan of one badge, and how what was given out stands to it."""

    badge: str
    name: str
    stakes: Stakes
    plan: SamplingPlan  # that which holds for new draws
    own: bool  # the leads', not the programme's
    suggested: SamplingPlan  # what to begin with, by the badge's stakes
    waiting: int  # submissions that could be given out now
    given: int  # submissions that were, of any version
    twice: Mapping[str, int]  # `Reason` → how many of them have two raters; "" where it was not kept
    compared: int  # of these, how many pairs were opened
    aside: int = 0  # submissions that whoever asks rates, which no figure here counts
    third: ThirdRule | None = None  # by which a third rating counts; None: each case says its own

    @property
    def at_random(self) -> int:
        """How many were drawn at random: these alone stand for all."""
        return sum(count for reason, count in self.twice.items() if reason not in RISKS)

    @property
    def at_risk(self) -> int:
        """How many have a second rater for a reason of their own."""
        return sum(count for reason, count in self.twice.items() if reason in RISKS)

    @property
    def wanted(self) -> int:
        """How many second ratings at random the plan asks for, of what was given out."""
        return -(-self.plan.percent * self.given // 100)

    @property
    def short(self) -> int:
        """How many of these there are too few."""
        return max(0, self.wanted - self.at_random)


@dataclass(frozen=True, slots=True, kw_only=True)
class RaterShare:
    """What a draw would give one rater."""

    person: str
    name: str
    before: int  # ratings that they have; of others, without what whoever asks rates too
    more: int
    twice: int  # of these, with another rater


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawPreview:
    """What a draw by a plan would give: counts, which another seed changes by a few at most."""

    badge: str
    submissions: int
    reasons: Mapping[Reason, int]  # why how many are rated twice
    later_percent: tuple[tuple[Reason, int], ...]  # rates for what is known once it was rated
    raters: tuple[RaterShare, ...]
    parts: tuple[tuple[str, ...], ...]  # names of raters who would be linked; one part: all
    held: Mapping[str, int]  # why how many would not be given out

    @property
    def twice(self) -> int:
        """How many are rated twice at once."""
        return sum(self.reasons.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageLine:
    """How often one rater rated one badge."""

    person: str
    name: str
    badge: str
    badge_name: str
    methods: tuple[Method, ...]  # by which the badge is shown
    allowed: bool  # whether it lies in what they may rate
    given: int
    rated: int  # handed in
    twice: int | None  # given, with another rater; None: it is the asking person's own work
    risks: int | None  # of these, for a reason of their own; likewise


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingOverview:
    """All of it."""

    plans: tuple[PlanLine, ...]
    coverage: tuple[CoverageLine, ...]
    areas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # person → badges, where not all
    people: tuple[tuple[str, str], ...] = ()  # (id, name) of who is given work


@dataclass(frozen=True, slots=True)
class ShowSampling:
    """What leads see of plans and draws; never a learner, never who rates which submission.

    A lead who rates too learns of nothing here whether what they rate has another rater: no figure counts it
    but their own, how much they were given and have rated.
    """

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session) -> SamplingOverview:
        """How things stand now."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            book, rules = self._book(reading, session), read_rules(reading, session, self.cryptography)
            everybody = allowed_raters(reading)
            badges = _current(reading)
            badge_of = {
                submission: version.partition("@")[0]
                for submission, version in reading.values(
                    SubmissionRow, ("id", "achievement_version"), ordered=False
                )
            }
            waiting: Counter[str] = Counter()  # of every version
            for version, rows in waiting_of(reading, None, pieces=rules.pieces).items():
                waiting[version.partition("@")[0]] += len(rows)
            return SamplingOverview(
                plans=_plans(book, rules, badges, badge_of, waiting, own=_own(book, session)),
                coverage=_coverage(book, rules, badges, badge_of, everybody, asking=session.person.id),
                areas={one.person: one.badges for one in rules.record.areas},
                people=tuple((one.id, one.name) for one in everybody),
            )

    def preview(self, session: Session, badge: str, plan: SamplingPlan | None = None) -> DrawPreview:
        """What a draw of what waits would give by `plan`, or by that which holds; nothing is given out."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            about = Badges(reading).named(badge)
            book, rules = self._book(reading, session), read_rules(reading, session, self.cryptography)
            plan = rules.plan(about) if plan is None else plan
            raters = rules.raters(allowed_raters(reading), about)
            own = _own(book, session)
            others = Counter(
                book.assignments[key].person
                for submission, keys in book.by_submission.items()
                if submission not in own
                for key in keys
            )
            versions = Badges(reading).ids_of(badge)
            found = waiting_of(reading, versions, pieces=rules.pieces)
            waiting = [row.id for rows in found.values() for row in rows]
            past = Past.of(book)
            before = Given(reading, book.assignments).before(about.version_id, past.spreads, past.overturned)
            drawn = draw(
                sorted(waiting),
                [one.id for one in raters],
                share=plan.share,
                blocked=kept_from(reading, session, self.cryptography, book.assignments),
                before=before,
                seed=0,
                plan=plan,
            )
        more = Counter(rater for one in drawn.allotted for rater in one.raters)
        twice = Counter(rater for one in drawn.allotted if len(one.raters) == 2 for rater in one.raters)
        pairs = [frozenset(one.raters) for one in drawn.allotted if len(one.raters) == 2]
        names = {str(one.id): one.name for one in raters}
        seen = [pair for pair in before.pairs if session.person.id not in pair]
        parts = Groups(names, (*seen, *pairs)).parts
        return DrawPreview(
            badge=badge,
            submissions=len(drawn.allotted),
            reasons=Counter(one.reason for one in drawn.allotted if one.reason is not None),
            later_percent=tuple((reason, percent) for reason, percent in plan.later if percent),
            raters=tuple(
                RaterShare(
                    person=one.id,
                    name=one.name,
                    before=(before.loads if one.id == session.person.id else others).get(one.id, 0),
                    more=more[one.id],
                    twice=twice[one.id],
                )
                for one in raters
            ),
            parts=tuple(tuple(names[one] for one in part) for part in parts),
            held=Counter(one.why for one in drawn.held),
        )

    def percents(self, session: Session) -> Mapping[str, int]:
        """Badge → how much of it is drawn at random, by the plan that holds."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            rules = read_rules(reading, session, self.cryptography)
            return {badge: rules.plan(about).percent for badge, about in _current(reading).items()}

    def again(self, session: Session) -> Mapping[str, int]:
        """Badge → how many submissions that were rated wait for one more rater; not those of whoever asks.

        Counts alone: which they are says something of how they were rated.
        """
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            rules = read_rules(reading, session, self.cryptography)
            if not rules.look_at_ratings and not any_third(reading, session, self.cryptography):
                return {}
            book, badges = self._book(reading, session), Badges(reading)
            free = StillFree(reading, session, self.cryptography, book)
            wanted = SecondsWanted(book, free, now=as_text(self.now()))
            allowed = {one.id for one in allowed_raters(reading)} - may_see_cases(reading)
            out = _own(book, session) | book.looked_at  # what an admin looks at first is given to nobody
            found = Counter(
                row.achievement_version.partition("@")[0]
                for row in reading.each(SubmissionRow, state=str(State.IN_RATING))
                if row.id not in out and wanted.has(badges[row.achievement_version], row.id)
            )
            found.update(
                version.partition("@")[0]
                for version, third in thirds_wanted(reading, book, allowed)
                if third.record.submission not in out
                and free.anybody(badges[version], third.record.submission, third=True)
            )
            return found

    def _book(self, reading: Reading, session: Session) -> CaseBook:
        return CaseBook(reading, session, self.cryptography)


def _own(book: CaseBook, session: Session) -> frozenset[str]:
    """What whoever asks was given to rate, now or before."""
    mine = session.person.id
    return frozenset(one.submission for one in book.assignments.values() if one.person == mine)


def _current(reading: Reading) -> dict[str, Badge]:
    badges = Badges(reading)
    rows = reading.where(AchievementVersionRow, current=True)
    return {row.achievement: badges[row.id] for row in sorted(rows, key=lambda row: row.achievement)}


def _plans(
    book: CaseBook,
    rules: SamplingRules,
    badges: Mapping[str, Badge],
    badge_of: Mapping[str, str],
    waiting: Mapping[str, int],
    *,
    own: frozenset[str],
) -> tuple[PlanLine, ...]:
    given: Counter[str] = Counter()
    twice: dict[str, Counter[str]] = {badge: Counter() for badge in badges}
    compared: Counter[str] = Counter()
    aside = Counter(badge_of[submission] for submission in book.by_submission if submission in own)
    for submission, keys in book.by_submission.items():
        if submission in own:
            continue
        badge = badge_of[submission]
        given[badge] += 1
        if len(keys) > 1 and badge in twice:
            twice[badge][book.assignments[keys[1]].reason] += 1
    for file in book.files.values():
        shown = bool(file.reveal) and file.submission not in own and file.appeal is None
        compared[badge_of[file.submission]] += shown and len(file.ratings) > 1
    return tuple(
        PlanLine(
            badge=badge,
            name=about.achievement.name,
            stakes=about.achievement.stakes,
            plan=rules.plan(about),
            own=rules.number(about) > 0,
            suggested=suggested(about.achievement.stakes, about.version.second_rating_percent),
            waiting=waiting.get(badge, 0),
            given=given[badge],
            twice=twice[badge],
            compared=compared[badge],
            aside=aside[badge],
            third=rules.third_rule(about),
        )
        for badge, about in badges.items()
    )


def _coverage(
    book: CaseBook,
    rules: SamplingRules,
    badges: Mapping[str, Badge],
    badge_of: Mapping[str, str],
    everybody: Sequence[Person],
    *,
    asking: str,
) -> tuple[CoverageLine, ...]:
    given, rated, twice, risks = (Counter[tuple[str, str]]() for _ in range(4))
    settled = {key for file in book.files.values() for key in file.assignments}
    for keys in book.by_submission.values():
        people = {book.assignments[key].person for key in keys}
        for key in keys:
            record = book.assignments[key]
            if asking in people and record.person != asking:
                continue  # it would tell them that they are not the only one
            cell = (record.person, badge_of[record.submission])
            given[cell] += 1
            rated[cell] += key in settled or key in book.unread
            twice[cell] += len(keys) > 1
            risks[cell] += len(keys) > 1 and book.assignments[keys[1]].reason in RISKS
    return tuple(
        CoverageLine(
            person=person.id,
            name=person.name,
            badge=badge,
            badge_name=about.achievement.name,
            methods=_methods(about),
            allowed=rules.may_rate(person.id, badge),
            given=given[person.id, badge],
            rated=rated[person.id, badge],
            twice=twice[person.id, badge] if person.id != asking else None,
            risks=risks[person.id, badge] if person.id != asking else None,
        )
        for person in everybody
        for badge, about in badges.items()
    )


def _methods(badge: Badge) -> tuple[Method, ...]:
    found = {way.method for one in badge.version.requirements for way in (one, *one.alternatives)}
    return tuple(method for method in Method if method in found)
