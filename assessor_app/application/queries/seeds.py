"""What leads see of seeds: the pieces, each badge's rule, how every rater stands, what hangs on a stop."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assessor_app.application.assignments import allowed_raters, may_see_cases
from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import AchievementVersionRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.practice import Attempt, PracticeBook
from assessor_app.application.records import PieceRecord
from assessor_app.application.sampling import SamplingRules, read_rules
from assessor_app.application.seeds import SeedBook, SeedRating
from assessor_app.application.session import Session
from assessor_app.domain.comparison import Tolerance
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Outcome
from assessor_app.domain.standardisation import Course, SeedRule, Standing, course
from assessor_app.domain.submission import State


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceLine:
    """One piece: what it is worth, and what became of it."""

    submission: str
    badge: str
    levels: Mapping[str, str] = field(repr=False)
    unscored: Mapping[str, str] = field(default_factory=dict, repr=False)  # criterion → why it has no level
    outcome: Outcome
    reason: str = field(repr=False)
    day: str
    given: int  # to how many it went
    rated: int  # by how many for good
    missed: int  # of these, out of tolerance
    in_use: bool  # whether it can be given out
    set_aside: str = field(default="", repr=False)
    practice: bool = False  # it goes out announced
    had_as_seed: bool = False  # somebody had it unannounced: it can be announced no more


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingLine:
    """How one rater stands on one badge."""

    person: str
    name: str
    badge: str
    course: Course
    given: int  # seeds of the badge, whether rated or not
    missed: Mapping[str, int]  # criterion → how often it was out of tolerance, of the seeds that count
    steps: Mapping[str, int]  # criterion → level steps above the definitive level, summed
    knows: bool  # they hold the leads' pair, so they get none
    anew: int = 0  # ratings that somebody else is to give, unopened
    opened: tuple[str, ...] = ()  # cases that rest on what they rated since their last pass
    faults: int = 0  # ratings of seeds that do not hold
    stepped_aside: int = 0  # from how much work of the badge, seeds or not
    had: int = 0  # how much of it they were given, seeds or not
    seeds_left: int = 0  # seeds among what they stepped aside from, made up for or not
    practised: tuple[Attempt, ...] = ()  # what they were given to practise on
    to_practise: int = 0  # pieces that the next giving out gives them to practise on


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedBadge:
    """One badge: its rule, what there is for it, and what waits."""

    badge: str
    name: str
    about: Badge = field(repr=False)
    rule: SeedRule | None
    tolerance: Tolerance  # what seeds are held against
    waiting: tuple[str, ...]  # submissions that could become a piece
    pieces: tuple[PieceLine, ...]
    raters: tuple[StandingLine, ...]
    owed: int = 0  # seeds that raters need to qualify, and do not have: the next giving out gives them
    practising: int = 0  # pieces to practise on that the next giving out gives
    to_answer: int = 0  # attempts at them that are final, and whose raters were told nothing yet

    @property
    def stopped(self) -> int:
        """How many raters are."""
        return sum(one.course.standing is Standing.STOPPED for one in self.raters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """What stands apart from live work: counts of what waits or is in rating must know of it."""

    pieces: frozenset[str] = frozenset()  # submissions
    states: Mapping[str, int] = field(default_factory=dict)  # how many of them are in each state
    anew: Mapping[str, int] = field(default_factory=dict)  # badge → ratings that others give for the stopped
    drifting: int = 0  # raters who are warned of or stopped, each for each badge


@dataclass(frozen=True, slots=True)
class ShowSeeds:
    """Seeds and raters by badge; for leads. No case is opened by it, and no learner is named."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(self, session: Session) -> tuple[SeedBadge, ...]:
        """How things stand now."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            rules = read_rules(reading, session, self.cryptography)
            book = CaseBook(reading, session, self.cryptography)
            seeds = SeedBook(book, rules, reading, now=as_text(self.now()))
            waiting: dict[str, list[str]] = {}
            for row in reading.each(SubmissionRow, state=str(State.COMPLETE)):
                if row.id not in rules.pieces:
                    waiting.setdefault(row.achievement_version, []).append(row.id)
            badges = Badges(reading)
            practice = PracticeBook(book, seeds, badges, now=as_text(self.now()))
            to_answer = Counter(one.badge for one in practice.to_answer)
            current = reading.where(AchievementVersionRow, current=True)
            lines = (
                SeedBadge(
                    badge=row.achievement,
                    name=badges[row.id].achievement.name,
                    about=badges[row.id],
                    rule=rules.seed_rule(row.achievement),
                    tolerance=seeds.tolerance(badges[row.id]),
                    waiting=tuple(waiting.get(row.id, ())),
                    pieces=_pieces(rules, seeds, practice, badges, row.achievement),
                    raters=_standings(reading, rules, seeds, practice, row.id),
                    to_answer=to_answer[row.achievement],
                    owed=sum(
                        count
                        for person, count in seeds.qualifying(row.achievement).items()
                        if rules.may_rate(person, row.achievement)
                    ),
                )
                for row in sorted(current, key=lambda row: row.achievement)
            )
            return tuple(
                replace(line, practising=sum(one.to_practise for one in line.raters)) for line in lines
            )

    def apart(self, session: Session) -> Apart:
        """Which submissions are no live work, and what of the stopped raters' goes to others."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            rules = read_rules(reading, session, self.cryptography)
            if not rules.pieces:
                return Apart()
            book = CaseBook(reading, session, self.cryptography)
            seeds = SeedBook(book, rules, reading, now=as_text(self.now()))
            allowed = {one.id for one in allowed_raters(reading)}
            rows = (reading.get(SubmissionRow, piece) for piece in rules.pieces)
            return Apart(
                pieces=frozenset(rules.pieces),
                states=Counter(row.state for row in rows if row is not None),
                drifting=seeds.drifting,
                anew=Counter(
                    one.achievement_version.partition("@")[0]
                    for one in seeds.unopened
                    if one.assignment in book.unread or one.record.person in allowed  # else they left, too
                ),
            )


def _pieces(
    rules: SamplingRules, seeds: SeedBook, practice: PracticeBook, badges: Badges, badge: str
) -> tuple[PieceLine, ...]:
    tried: list[SeedRating | Attempt] = [*seeds.ratings, *(one for one in practice.attempts if one.rated)]
    rated = Counter(one.submission for one in tried)
    missed = Counter(one.submission for one in tried if one.judged is not None and not one.judged.passed)

    def line(piece: PieceRecord) -> PieceLine:
        about = badges[piece.achievement_version]
        return PieceLine(
            submission=piece.submission,
            badge=badge,
            levels=piece.levels,
            unscored=piece.unscored,
            outcome=about.rubric.judge(piece.chosen).outcome,
            reason=piece.reason,
            day=piece.day,
            given=len(seeds.had.get(piece.submission, ())),
            rated=rated[piece.submission],
            missed=missed[piece.submission],
            in_use=piece.submission in seeds.pieces(piece.achievement_version, practice=piece.practice),
            set_aside=piece.set_aside,
            practice=piece.practice,
            had_as_seed=piece.submission in seeds.had_unannounced,
        )

    return tuple(line(piece) for piece in rules.record.pieces if _of(piece) == badge)


def _of(piece: PieceRecord) -> str:
    """Its badge."""
    return piece.achievement_version.partition("@")[0]


def _standings(
    reading: Reading, rules: SamplingRules, seeds: SeedBook, practice: PracticeBook, version: str
) -> tuple[StandingLine, ...]:
    lines = []
    badge, leads = version.partition("@")[0], may_see_cases(reading)
    free = seeds.pieces(version, practice=True)
    announced = any(one.practice and _of(one) == badge for one in rules.record.pieces)
    raters = allowed_raters(reading)
    left, seeds_left = seeds.work_left(badge), seeds.seeds_left(badge)
    wanted = practice.wanted(badge, (one.id for one in raters if one.id not in leads))
    for person in raters:
        found = seeds.course(person.id, badge)
        if found is None and announced:
            found = course((), SeedRule(percent=0))
        new = sum(person.id not in seeds.had.get(piece, frozenset()) for piece in free)
        if found is None or not rules.may_rate(person.id, badge):
            continue
        judged = [one.judged for one in seeds.counting(person.id, badge) if one.judged is not None]
        steps: Counter[str] = Counter()
        for one in judged:
            steps.update(dict(one.steps))
        lines.append(
            StandingLine(
                person=person.id,
                name=person.name,
                badge=badge,
                course=found,
                given=seeds.count(person.id, badge),
                missed=Counter(criterion for one in judged if not one.passed for criterion in one.criteria),
                steps=steps,
                knows=person.id in leads,
                anew=len(seeds.anew(person.id, badge)),
                opened=tuple(
                    one.case for one in seeds.opened if (one.person, one.badge) == (person.id, badge)
                ),
                stepped_aside=left.get(person.id, (0, 0))[0],
                had=left.get(person.id, (0, 0))[1],
                seeds_left=seeds_left[person.id],
                practised=tuple(
                    one for one in practice.attempts if (one.person, one.badge) == (person.id, badge)
                ),
                to_practise=min(new, wanted.get(person.id, 0)),
                faults=sum(
                    bool(one.fault) for one in seeds.ratings if (one.person, one.badge) == (person.id, badge)
                ),
            )
        )
    return tuple(lines)
