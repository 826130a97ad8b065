"""Submissions, as each role may see them: admins by learner, leads by id, raters by their own codes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.desk import Desk
from assessor_app.application.intake import IntakeBook
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import BlindCopyRow, SubmissionRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.records import BlindReport, Purpose, open_record
from assessor_app.application.session import Session
from assessor_app.domain.people import Role


class DeskState(StrEnum):
    """How far a rater has come with one piece of work."""

    TO_RATE = "to-rate"
    STARTED = "started"
    HANDED_IN = "handed-in"  # can still be taken back
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminLine:
    """A submission as admins see it."""

    id: str
    badge: str
    badge_name: str
    state: str
    why: str | None
    learner: str = field(repr=False)
    learner_ids: tuple[str, ...]
    attempt: int
    received_at: str
    source_ids: tuple[str, ...] = field(default=(), repr=False)  # the learners' ids in their own systems


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadLine:
    """A submission as leads see it: no learner, no time of arrival."""

    id: str
    badge: str
    badge_name: str
    state: str
    why: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RaterLine:
    """A submission as its rater sees it: a code, a date, their own progress."""

    id: str  # the code
    badge: str
    badge_name: str
    state: DeskState
    done: int  # criteria with a level
    criteria: int
    given_on: str  # a date
    final_at: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HitLine:
    """A known name found in a submission's evidence; for admins."""

    file: str = field(repr=False)
    where: str
    text: str = field(repr=False)
    covered: bool


@dataclass(frozen=True, slots=True)
class ListSubmissions:
    """What the asking person may see of submissions."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def for_admin(
        self, session: Session, *, badge: str | None = None, state: str | None = None
    ) -> Iterator[AdminLine]:
        """Every submission, with whose it is."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            badges, book = Badges(reading), IntakeBook(reading, session, self.cryptography)
            learners = book.learners()
            for known in book.each_known(**_wanted(badges, badge, state)):
                row, plan = known.row, badges[known.row.achievement_version]
                yield AdminLine(
                    id=row.id,
                    badge=plan.achievement.id,
                    badge_name=plan.achievement.name,
                    state=row.state,
                    why=row.why,
                    learner=", ".join(learners[one].name for one in known.learners),
                    learner_ids=known.learners,
                    attempt=known.record.attempt,
                    received_at=known.record.received_at,
                    source_ids=tuple(
                        identity
                        for one in known.learners
                        for kind, identity in learners[one].source_ids
                        if not kind.endswith("-name")
                    ),
                )

    def for_lead(
        self, session: Session, *, badge: str | None = None, state: str | None = None
    ) -> Iterator[LeadLine]:
        """Every submission by its id."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            badges = Badges(reading)
            for row in reading.each(SubmissionRow, **_wanted(badges, badge, state)):
                plan = badges[row.achievement_version].achievement
                yield LeadLine(id=row.id, badge=plan.id, badge_name=plan.name, state=row.state, why=row.why)

    def for_rater(
        self, session: Session, *, badge: str | None = None, state: str | None = None
    ) -> Iterator[RaterLine]:
        """The rater's own work, in the order of their letters."""
        session.require(Role.ASSESSOR)
        with self.storage.read() as reading:
            badges, desk = Badges(reading), Desk(reading, session, self.cryptography)
            badges.ids_of(badge)
            records = desk.records()
            now = as_text(self.now())
            for code, given in desk.given.items():
                plan, record = badges[given.achievement_version], records.get(code)
                if badge is not None and plan.achievement.id != badge:
                    continue
                stands = DeskState.TO_RATE
                if record is not None and record.final_at is not None:
                    stands = DeskState.FINAL if record.final_at <= now else DeskState.HANDED_IN
                elif record is not None and record.draft.saved_at is not None:
                    stands = DeskState.STARTED
                if state is not None and stands != state:
                    continue
                yield RaterLine(
                    id=code,
                    badge=plan.achievement.id,
                    badge_name=plan.achievement.name,
                    state=stands,
                    done=len(record.draft.levels) if record else 0,
                    criteria=len(plan.rubric.criteria),
                    given_on=given.day,
                    final_at=record.final_at if record else None,
                )

    def hits(self, session: Session, submission: str) -> tuple[HitLine, ...]:
        """The known names that were found in a submission, covered or not; for admins."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            known = book.find(submission)
            names = {row.id: record.name for row, record in book.evidence(submission, known.key)}
            lines = []
            for copy in reading.where(BlindCopyRow, submission=submission):
                report = open_record(BlindReport, known.key, Purpose.BLIND_REPORT, copy.id, copy.report)
                lines += [
                    HitLine(
                        file=names.get(report.evidence, ""),
                        where=hit.where,
                        text=hit.text,
                        covered=hit.covered,
                    )
                    for hit in report.hits
                ]
        return tuple(lines)


def _wanted(badges: Badges, badge: str | None, state: str | None) -> dict[str, object]:
    versions = badges.ids_of(badge)
    return {
        **({"achievement_version": versions} if versions is not None else {}),
        **({"state": state} if state is not None else {}),
    }
