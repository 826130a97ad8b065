"""Every rating that was opened, for leads: as it was given, before anything was discussed. Knows no numpy."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from assessor_app.application.cases import BrokenRating, CaseBook, without_third
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.cohorts import cohort_for_lead
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import CohortRow, PersonRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.quality.drawn import Chance, chance_of, random_shares
from assessor_app.application.records import AssignmentRecord, CaseFile, CaseState, Share
from assessor_app.application.sampling import SamplingRules, read_rules
from assessor_app.application.session import Session
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Choices, Criterion
from assessor_app.domain.sampling import RISKS

NOT_SCORED: Final = -1  # as a missing rating is in `reliability`
_LABEL = "Opening ratings"
_SETTLED = frozenset({CaseState.DECIDED, CaseState.RELEASED})
_INDEPENDENT = frozenset({Share.FIRST, Share.SECOND})  # neither knew of the other


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingGiven:
    """One person's levels for one submission."""

    person: str
    levels: tuple[int, ...] = field(repr=False)  # positions, by the rubric's criteria; NOT_SCORED: none
    at: str  # UTC: when it was final
    independent: bool = True  # False where the person knew what others gave, or rated for a risk: no sample
    for_risk: bool = False  # where it is for that alone that it is no sample


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedCase:
    """One submission with its ratings, in an order that says nothing of who rated: A, B, then others."""

    id: str
    submission: str
    version: str  # of the badge, an id
    settled: bool  # until then nobody is told who rated it
    own: bool = False  # whoever asks rated it, and is not shown what the others gave
    ratings: tuple[RatingGiven, ...] = field(repr=False)
    stamp: tuple[str, ...] = field(repr=False)  # what it was read from; another stamp, another reading
    chance: Chance | None = None  # of being rated twice, where its plan tells
    weight: float | None = None  # how many pieces of work it stands for, by that
    cohort: str = ""  # with which group it was handed in, where an admin said so


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSetAside:
    """A case whose ratings cannot be used, and why."""

    id: str
    submission: str
    badge_name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRatings:
    """All that was opened in a workspace."""

    cases: tuple[RatedCase, ...] = ()
    badges: Mapping[str, Badge] = field(default_factory=dict)  # version id → badge
    people: Mapping[str, str] = field(default_factory=dict, repr=False)  # id → name
    set_aside: tuple[CaseSetAside, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadOpenedRatings:
    """Opens and checks the ratings of every revealed case; what is broken is named, and the rest goes on."""

    storage: Storage
    cryptography: Cryptography

    def __call__(
        self, session: Session, *, known: OpenedRatings | None = None, progress: Progress = NO_PROGRESS
    ) -> OpenedRatings:
        """known: what was read before in this session; only what has changed is opened again.

        Raises Refused for anybody but a lead, Cancelled where `progress` says so.
        """
        session.require(Role.LEAD)
        before = {case.id: case for case in known.cases} if known is not None else {}
        cases: list[RatedCase] = []
        aside: list[CaseSetAside] = []
        with self.storage.read() as reading:
            book, badges = CaseBook(reading, session, self.cryptography), Badges(reading)
            people = {row.id: row.name for row in reading.each(PersonRow)}
            rules = read_rules(reading, session, self.cryptography)
            groups = {row.submission: row for row in reading.each(CohortRow)}
            used: dict[str, Badge] = {}
            for done, (case, kept) in enumerate(sorted(book.files.items())):
                progress.step(done, len(book.files), _LABEL)
                if kept.appeal is not None:
                    continue  # no sample of anything: it was rated because somebody disputed a result
                own = session.person.id in book.raters(kept)
                file = without_third(kept)
                badge = badges[file.achievement_version]
                used[badge.version_id] = badge
                former, group = before.get(case), groups.get(file.submission)
                if former is not None and former.stamp == _stamp(file, group):
                    cases.append(replace(former, own=own))  # the roles or the third rating may be new
                    continue
                why = file.fault
                if why is None and file.reveal:
                    try:
                        cohort = cohort_for_lead(group, session, self.cryptography) if group else ""
                        found = _case(case, file, badge, book, rules, own=own)
                        cases.append(replace(found, cohort=cohort, stamp=_stamp(file, group)))
                    except (BrokenRating, Unusable) as error:
                        why = str(error)
                if why is not None:
                    aside.append(
                        CaseSetAside(
                            id=case, submission=file.submission, badge_name=badge.achievement.name, why=why
                        )
                    )
            shares = _shares(reading, book)
        weighted = tuple(
            replace(case, weight=case.chance.weight(shares) if case.chance is not None else None)
            for case in cases
        )
        return OpenedRatings(cases=weighted, badges=used, people=people, set_aside=tuple(aside))


def _for_risk(record: AssignmentRecord) -> bool:
    return record.share is Share.SECOND and record.reason in RISKS


def _stands_for_all(record: AssignmentRecord) -> bool:
    """Whether nobody knew of the other, and the second rating was drawn at random: not for a risk."""
    return record.share in _INDEPENDENT and not _for_risk(record)


def _shares(reading: Reading, book: CaseBook) -> dict[tuple[str, int], float]:
    """What each plan drew at random, of all that was given out by it."""
    badge_of = {
        submission: version.partition("@")[0]
        for submission, version in reading.values(SubmissionRow, ("id", "achievement_version"), ordered=False)
    }
    given = {
        submission: [book.assignments[key] for key in keys]
        for submission, keys in book.by_submission.items()
        if keys and submission in badge_of
    }
    return random_shares(given, badge_of)


def _stamp(file: CaseFile, group: CohortRow | None) -> tuple[str, ...]:
    decided = file.decision.statement if file.decision is not None else ""
    cohort = hashlib.sha256(group.to_lead).hexdigest() if group is not None else ""
    return (*file.ratings, str(file.state), decided, cohort)


def _steps(criteria: Sequence[Criterion], chosen: Choices) -> tuple[int, ...]:
    steps = (criterion.step(chosen[criterion.id]) for criterion in criteria)
    return tuple(NOT_SCORED if step is None else step for step in steps)


def _case(
    case: str, file: CaseFile, badge: Badge, book: CaseBook, rules: SamplingRules, *, own: bool
) -> RatedCase:
    criteria = badge.rubric.criteria
    opened = book.ratings(file, badge)
    first = next((one for one in opened if book.assignments[one.assignment].share is Share.FIRST), opened[0])
    # By commitment, as the page Cases shows them: the same at every look, and no hint of who came first.
    given = [
        RatingGiven(
            person=one.person,
            levels=_steps(criteria, one.draft.chosen),
            at=one.row.final_at,
            independent=_stands_for_all(book.assignments[one.assignment]),
            for_risk=_for_risk(book.assignments[one.assignment]),
        )
        for one in sorted(opened, key=lambda one: one.row.commitment)
    ]
    decision = file.decision
    if decision is not None and decision.adjudicator is not None:
        given.append(
            RatingGiven(
                person=decision.adjudicator,
                levels=_steps(criteria, decision.chosen),
                at=max(one.at for one in given),
                independent=False,  # the adjudicator saw the others' levels
            )
        )
    return RatedCase(
        id=case,
        submission=file.submission,
        version=badge.version_id,
        settled=file.state in _SETTLED,
        own=own,
        ratings=tuple(given),
        stamp=(),
        chance=chance_of(book.assignments[first.assignment], first.draft.chosen, badge, rules),
    )
