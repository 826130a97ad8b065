"""Learners, for admins alone: who handed something in, and all that is kept of one of them."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Final

from assessor_app.application.answers import requirement_titles
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.codec import decode, members
from assessor_app.application.extracts import open_extract
from assessor_app.application.intake import APPEAL, IntakeBook, KnownSubmission
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.listing import Columns, Values
from assessor_app.application.ports.rows import (
    AwardRow,
    LearnerRow,
    SubmissionKeyRow,
    SubmissionLearnerRow,
    SubmissionRow,
)
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.queries.appeals import AppealLine, ListAppeals
from assessor_app.application.queries.awards import AwardState
from assessor_app.application.records import AwardRecord, Purpose
from assessor_app.application.session import Session
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Outcome, Unscored, unscored_titles
from assessor_app.domain.submission import State

_STEP: Final = 1000
_RESULTS_SHOW: Final = frozenset({State.RELEASED, State.SIGNED, State.RETURNED, State.REVOKED})
_GOES_ON: Final = frozenset(
    {State.RECEIVED, State.HELD, State.COMPLETE, State.IN_RATING, State.DECIDED, State.RELEASED}
)


class Standing(StrEnum):
    """How a learner stands, by all that they handed in."""

    UNDER_WAY = "under-way"
    AWARDED = "awarded"  # and nothing is under way
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerLine:
    """A learner in the list."""

    id: str
    badge: str  # "": learners are of no badge
    state: str  # a `Standing`
    name: str = field(repr=False)
    email: str = field(repr=False)
    source_ids: tuple[str, ...] = field(repr=False)  # ids in other systems
    submissions: tuple[str, ...]  # ids
    count: int  # of the submissions


FOR_LEARNERS: Final = Columns(
    row=LearnerLine,
    searched=("name", "email", "source_ids"),
    orders={"name": "name", "email": "email", "state": "state", "count": "count"},
    states=tuple(map(str, Standing)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One submission of a learner."""

    id: str
    badge: str
    badge_name: str
    state: str
    attempt: int
    received_at: str
    submitted_at: str | None
    others: int  # who handed it in together with them
    files: tuple[tuple[str, int], ...] = field(repr=False)  # (name, bytes)
    outcome: Outcome | None = field(default=None, repr=False)  # once it is released
    levels: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # (criterion, level), likewise
    unscored: tuple[tuple[str, Unscored], ...] = field(default=(), repr=False)  # (criterion, why it has none)
    feedback: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # (criterion or "", text)
    appeal: AppealLine | None = field(default=None, repr=False)  # where it is what was rated on appeal


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAward:
    """An award of a learner."""

    id: str
    badge_name: str
    state: AwardState
    issued_on: str
    expires_on: str | None
    credential: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnerFile:
    """All that is kept of one learner; nobody who rated them is in it."""

    id: str
    name: str = field(repr=False)
    email: str | None = field(repr=False)
    source_ids: tuple[tuple[str, str], ...] = field(repr=False)  # (system, id)
    attempts: tuple[Attempt, ...]
    awards: tuple[HeldAward, ...]
    apart: tuple[str, ...] = field(default=(), repr=False)  # names of who must not rate their work


@dataclass(frozen=True, slots=True)
class ListLearners:
    """What admins may see of learners."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def values(self, session: Session, progress: Progress = NO_PROGRESS) -> Iterator[Values]:
        """The fields of every `LearnerLine`: for a list of any length."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            handed_in = self._handed_in(reading, session, progress)
            rows = reading.values(LearnerRow, ("id", "sealed"))
            while batch := list(itertools.islice(rows, _STEP)):
                progress.step(0, 0, "")
                opened = members(list(session.rows.open_all(Purpose.LEARNER, batch)))
                for (identity, _), record in zip(batch, opened, strict=True):
                    work, states = handed_in.get(identity, ((), frozenset()))
                    sources = tuple(
                        number for kind, number in record.get("source_ids", ()) if not kind.endswith("-name")
                    )
                    email = record.get("email") or ""
                    yield (
                        *(identity, "", str(_standing(states)), record["name"], email),
                        *(sources, tuple(work), len(work)),
                    )

    def __call__(self, session: Session) -> Iterator[LearnerLine]:
        """Every learner."""
        names = [one.name for one in fields(LearnerLine)]
        for values in self.values(session):
            yield LearnerLine(**dict(zip(names, values, strict=True)))

    def size(self, session: Session) -> int:
        """How many entries the log has: what is listed has not changed while it has no more."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            return reading.size

    def one(self, session: Session, learner: str, submissions: tuple[str, ...]) -> LearnerFile:
        """All of one learner. submissions: ids of theirs, as the list says them.

        Raises Unusable where the learner was erased.
        """
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            badges, book = Badges(reading), IntakeBook(reading, session, self.cryptography)
            record = book.learner(learner)
            attempts = []
            appeals: dict[str, AppealLine] | None = None
            for row in reading.where(SubmissionRow, id=submissions) if submissions else ():
                if reading.get(SubmissionKeyRow, row.id) is not None:
                    known = book.known(row)
                    if learner in known.learners:
                        if known.record.format == APPEAL and appeals is None:
                            listed = ListAppeals(self.storage, self.cryptography)(session)
                            appeals = {one.id: one for one in listed}
                        attempt = self._attempt(reading, session, badges, book, known)
                        attempts.append(replace(attempt, appeal=(appeals or {}).get(row.id)))
            attempts.sort(key=lambda one: (one.received_at, one.id), reverse=True)
            return LearnerFile(
                id=learner,
                name=record.name,
                email=record.email,
                source_ids=record.source_ids,
                attempts=tuple(attempts),
                awards=self._awards(reading, session, badges, learner),
                apart=record.apart,
            )

    def _handed_in(
        self, reading: Reading, session: Session, progress: Progress
    ) -> dict[str, tuple[list[str], set[str]]]:
        """Learner → ids and states of their submissions."""
        states = dict(reading.values(SubmissionRow, ("id", "state")))
        links = itertools.groupby(
            reading.values(SubmissionLearnerRow, ("submission", "ordinal", "sealed")), key=lambda row: row[0]
        )
        sealed = dict(reading.values(SubmissionKeyRow, ("submission", "sealed")))
        workspace, found = session.workspace.id, dict[str, tuple[list[str], set[str]]]()
        each = ((name, [row[1:] for row in rows]) for name, rows in links if name in sealed)
        while batch := list(itertools.islice(each, _STEP)):
            progress.step(0, 0, "")
            secrets = session.rows.open_all(Purpose.SUBMISSION_KEY, [(one, sealed[one]) for one, _ in batch])
            whose, of = [], []
            for (submission, rows), secret in zip(batch, secrets, strict=True):
                key = self.cryptography.row_key(secret, workspace=workspace)
                for ordinal, link in rows:
                    whose.append(key.open(Purpose.SUBMISSION_LEARNER, f"{submission}/{ordinal}", link))
                    of.append(submission)
            for submission, link in zip(of, members(whose), strict=True):
                ids, known = found.setdefault(link["learner"], ([], set()))
                ids.append(submission)
                known.add(states[submission])
        return found

    def _attempt(
        self, reading: Reading, session: Session, badges: Badges, book: IntakeBook, known: KnownSubmission
    ) -> Attempt:
        plan, record, state = badges[known.row.achievement_version], known.record, State(known.row.state)
        titles = {one.id: one.title for one in plan.rubric.criteria} | requirement_titles(plan)
        try:
            extract = (
                open_extract(reading, session, self.cryptography, known.row.id)
                if state in _RESULTS_SHOW
                else None
            )
        except Unusable:
            extract = None  # signing says so, in words; the rest is shown
        levels: tuple[tuple[str, str], ...] = ()
        returned = state is State.RETURNED and record.feedback
        feedback: tuple[tuple[str, str], ...] = (("", str(record.feedback)),) if returned else ()
        if extract is not None:
            levels = tuple(
                (one.title, one.level(extract.levels[one.id]).title)
                for one in plan.rubric.criteria
                if one.id in extract.levels
            )
            feedback = feedback or tuple((titles.get(at, ""), text) for at, text in extract.feedback)
        return Attempt(
            id=known.row.id,
            badge=plan.achievement.id,
            badge_name=plan.achievement.name,
            state=known.row.state,
            attempt=record.attempt,
            received_at=record.received_at,
            submitted_at=record.submitted_at,
            others=len(known.learners) - 1,
            files=tuple((file.name, file.size) for _, file in book.evidence(known.row.id, known.key)),
            outcome=extract.outcome if extract is not None else None,
            levels=levels,
            unscored=unscored_titles(plan.rubric, extract.unscored) if extract is not None else (),
            feedback=feedback,
        )

    def _awards(
        self, reading: Reading, session: Session, badges: Badges, learner: str
    ) -> tuple[HeldAward, ...]:
        now, wanted = as_text(self.now()), learner.encode()
        held = []
        rows = reading.values(AwardRow, ("id", "sealed"))
        while batch := list(itertools.islice(rows, _STEP)):
            opened = session.rows.open_all(Purpose.AWARD, batch)
            held += [decode(AwardRecord, plain) for plain in opened if wanted in plain]
        lines = []
        for award in held:
            if award.learner != learner:
                continue
            state = AwardState.SIGNED
            if award.revoked_at is not None:
                state = AwardState.REVOKED
            elif award.expires_at is not None and award.expires_at < now:
                state = AwardState.EXPIRED
            lines.append(
                HeldAward(
                    id=award.id,
                    badge_name=badges[award.achievement_version].achievement.name,
                    state=state,
                    issued_on=award.issued_at,
                    expires_on=award.expires_at,
                    credential=award.credential,
                )
            )
        return tuple(sorted(lines, key=lambda one: (one.issued_on, one.id), reverse=True))


def _standing(states: set[str] | frozenset[str]) -> Standing:
    if states & _GOES_ON:
        return Standing.UNDER_WAY
    return Standing.AWARDED if State.SIGNED in states else Standing.CLOSED
