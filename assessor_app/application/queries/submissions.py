"""Submissions, as each role may see them: admins by learner, leads by id, raters by their own codes."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from enum import StrEnum
from operator import itemgetter
from typing import Final

from assessor_app.application.asides import read_sightings, to_look_at
from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.copy_versions import copies_in_force, each_known_version, read_known_copies
from assessor_app.application.desk import Desk
from assessor_app.application.intake import IntakeBook
from assessor_app.application.kept_list import open_kept_list
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.listing import Values
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.queries.admin_list import (
    BADGE,
    FEW,
    ID,
    MOST_CHANGES,
    STATE,
    Changes,
    changes_since,
    each_admin_values,
    listed_values,
)
from assessor_app.application.session import Session
from assessor_app.domain.people import Role
from assessor_app.domain.stepping_aside import Sight
from assessor_app.domain.submission import State


class Practice(StrEnum):
    """What there is to practise on, and whether it was told what was agreed."""

    OPEN = "practice"
    ANSWERED = "answered"
    SEEN = "seen"  # and they looked at it


class DeskState(StrEnum):
    """How far a rater has come with one piece of work."""

    TO_RATE = "to-rate"
    STARTED = "started"
    FLAGGED = "flagged"  # begun or not, its rater means to come back to it
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
    attempt: int  # from 1; 0: it was taken in to be rated on appeal
    received_at: str
    source_ids: tuple[str, ...] = field(default=(), repr=False)  # the learners' ids in their own systems


ADMIN_FIELDS: Final = tuple(one.name for one in fields(AdminLine))


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
    practice: str = ""  # "": live work, as far as they know; else how far the practice is: a `Practice`


@dataclass(frozen=True, slots=True, kw_only=True)
class HitLine:
    """A known name found in a submission's evidence; for admins."""

    file: str = field(repr=False)
    where: str
    text: str = field(repr=False)
    covered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SightingLine:
    """Something that told a rater whose work it is; for admins, who do not learn which rater."""

    file: str = field(repr=False)  # as it was handed in; "" where it is not there any more
    copy: str  # the neutral name under which it was seen
    kind: str
    sight: Sight = field(repr=False)
    answered: bool


@dataclass(frozen=True, slots=True)
class ListSubmissions:
    """What the asking person may see of submissions."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def for_admin(
        self,
        session: Session,
        *,
        badge: str | None = None,
        state: str | None = None,
        only: tuple[str, ...] | None = None,
    ) -> Iterator[AdminLine]:
        """Every submission by its id, with whose it is. only: the ids of some."""
        for values in self.admin_values(session, badge=badge, state=state, only=only, ordered=True):
            yield AdminLine(**dict(zip(ADMIN_FIELDS, values, strict=True)))

    def admin_values(
        self,
        session: Session,
        *,
        badge: str | None = None,
        state: str | None = None,
        only: tuple[str, ...] | None = None,
        ordered: bool = False,
    ) -> Iterator[Values]:
        """The fields of every `AdminLine`, for a list of any length. ordered: by id; else in no order."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            badges = Badges(reading)
            wanted = _wanted(badges, badge, None)  # as which a line is shown is not what its row says
            lines = self._kept_lines(reading, session, badges) if only is None else None
            in_order = lines is None
            if lines is None:
                lines = each_admin_values(
                    reading, session, self.cryptography, badges, only=only, ordered=ordered, **wanted
                )
            if badge is not None or state is not None:
                lines = (one for one in lines if badge in (None, one[BADGE]) and state in (None, one[STATE]))
            yield from sorted(lines, key=itemgetter(ID)) if ordered and not in_order else lines

    def _kept_lines(self, reading: Reading, session: Session, badges: Badges) -> Iterator[Values] | None:
        """Everything, by way of the list that was kept; None where reading the rows is as quick."""
        kept = open_kept_list(reading, session, self.cryptography, ADMIN_FIELDS)
        changes = self._changes(reading, session, kept.size, MOST_CHANGES) if kept is not None else None
        if kept is None or changes is None:
            return None
        return listed_values(reading, session, self.cryptography, badges, kept, changes)

    def _changes(self, reading: Reading, session: Session, size: int, most: int) -> Changes | None:
        return changes_since(reading, session, self.cryptography, size, most)

    def changed_since(self, session: Session, size: int) -> tuple[int, tuple[str, ...] | None]:
        """How many entries the log has now, and which submissions changed since it had `size` of them.

        None in place of their ids: so many that a list is read anew sooner than line by line.
        """
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            changes = self._changes(reading, session, size, FEW)
            if changes is None or changes.learners:
                return reading.size, None
            return reading.size, tuple(sorted(changes.submissions))

    def states(self, session: Session) -> dict[str, int]:
        """How many submissions there are in each state, as this role sees them."""
        session.require(Role.ADMIN, Role.LEAD)
        with self.storage.read() as reading:
            counts = reading.counts(SubmissionRow, "state")
            seen = to_look_at(reading, session, self.cryptography) if session.role is Role.ADMIN else ()
            for row in reading.where(SubmissionRow, id=tuple(seen)) if seen else ():
                counts[row.state] -= 1
                counts[State.HELD] = counts.get(State.HELD, 0) + 1
        return counts

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
        names = [one.name for one in fields(RaterLine)]
        for values in self.rater_values(session, badge=badge):
            line = RaterLine(**dict(zip(names, values, strict=True)))
            if state is None or line.state == state:
                yield line

    def rater_values(self, session: Session, *, badge: str | None = None) -> Iterator[Values]:
        """The fields of every `RaterLine`, in the order of the letters: for a list of any length."""
        session.require(Role.ASSESSOR)
        with self.storage.read() as reading:
            badges, desk = Badges(reading), Desk(reading, session, self.cryptography)
            badges.ids_of(badge)
            now = as_text(self.now())
            told: set[str] = set()  # assignments to practise on of which it was told what was agreed
            practised: list[tuple[str, bool, Values]] = []  # a letter may tell it that comes before theirs
            for letter, entries, begun in desk.each_plain():
                told.update(one["assignment"] for one in letter.get("answers", ()))
                plan, to_practise = badges[letter["achievement_version"]], letter.get("practice", ())
                if badge is not None and plan.achievement.id != badge:
                    continue
                of_badge, criteria, day = plan.achievement, len(plan.rubric.criteria), letter["day"]
                untouched = (of_badge.id, of_badge.name, DeskState.TO_RATE, 0, criteria, day, None, "")
                for entry in entries:
                    code = entry["code"]
                    come = begun.get(code)
                    values: Values = (code, *untouched)
                    seen = False
                    if come is not None:
                        done, saved_at, final_at, left, seen, flagged = come
                        if left:
                            continue  # it is not theirs any more
                        stands = _stands(final_at, saved_at, now, flagged=flagged)
                        values = (code, of_badge.id, of_badge.name, stands, done, criteria, day, final_at, "")
                    if code in to_practise:
                        practised.append((entry["assignment"], seen, values))
                    else:
                        yield values
            for assignment, seen, values in practised:
                answered = Practice.SEEN if seen else Practice.ANSWERED
                yield (*values[:-1], answered if assignment in told else Practice.OPEN)

    def sightings(self, session: Session, submission: str) -> tuple[SightingLine, ...]:
        """What raters saw in a submission that tells whose it is, answered or not; for admins."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            seen = [
                one
                for one in read_sightings(reading, session, self.cryptography)
                if one.submission == submission
            ]
            if not seen:
                return ()
            book = IntakeBook(reading, session, self.cryptography)
            known = book.find(submission)
            originals = {row.id: record.name for row, record in book.evidence(submission, known.key)}
            versions = each_known_version(reading, session, self.cryptography, submission, known.key)
            copies = {
                one.file.copy.digest: (one.file.copy, originals.get(one.report.evidence, ""))
                for made in versions
                for one in made
            }
        lines = []
        for one in seen:
            found, original = copies.get(one.sight.evidence, (None, ""))
            lines.append(
                SightingLine(
                    file=original,
                    copy=found.name if found is not None else "",
                    kind=found.kind if found is not None else "",
                    sight=one.sight,
                    answered=one.answered,
                )
            )
        return tuple(sorted(lines, key=lambda line: (line.answered, line.file)))

    def hits(self, session: Session, submission: str) -> tuple[HitLine, ...]:
        """The known names that were found in a submission, covered or not; for admins."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            known = book.find(submission)
            names = {row.id: record.name for row, record in book.evidence(submission, known.key)}
            lines = []
            newest = copies_in_force(reading, session, self.cryptography, submission)
            made = read_known_copies(reading, session, self.cryptography, newest, known.key) if newest else []
            for one in made:
                lines += [
                    HitLine(
                        file=names.get(one.report.evidence, ""),
                        where=hit.where,
                        text=hit.text,
                        covered=hit.covered,
                    )
                    for hit in one.report.hits
                ]
        return tuple(lines)


def _stands(final_at: str | None, saved_at: str | None, now: str, *, flagged: bool) -> DeskState:
    if final_at is not None:
        return DeskState.FINAL if final_at <= now else DeskState.HANDED_IN
    if flagged:
        return DeskState.FLAGGED
    return DeskState.STARTED if saved_at is not None else DeskState.TO_RATE


def _wanted(badges: Badges, badge: str | None, state: str | None) -> dict[str, object]:
    versions = badges.ids_of(badge)
    return {
        **({"achievement_version": versions} if versions is not None else {}),
        **({"state": state} if state is not None else {}),
    }
