"""Awards for admins: what was signed, what waits to be signed, and what is to be told as “not yet”."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from assessor_app.application.answers import requirement_titles
from assessor_app.application.awards import AwardBook
from assessor_app.application.catalogue import Badges, read_programme
from assessor_app.application.clock import Clock, as_text, from_text
from assessor_app.application.extract_records import ResultExtract
from assessor_app.application.extracts import open_extract
from assessor_app.application.intake import IntakeBook
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import ResultExtractRow, SubmissionRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.printings import Printing, read_printings
from assessor_app.application.problems import Unusable
from assessor_app.application.records import AwardRecord, Publication
from assessor_app.application.renewals import renewed_award, renewers
from assessor_app.application.session import Session
from assessor_app.domain.appeals import End
from assessor_app.domain.people import Role
from assessor_app.domain.renewal import ends_soon
from assessor_app.domain.rubric import Outcome, Unscored, unscored_titles
from assessor_app.domain.submission import State


class AwardState(StrEnum):
    """How an award stands today."""

    SIGNED = "signed"
    REVOKED = "revoked"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardLine:
    """One award in the list."""

    id: str
    badge: str
    badge_name: str
    learner: str = field(repr=False)
    issued_on: str  # UTC text
    expires_on: str | None
    state: AwardState
    submission: str
    published: Publication | None = field(default=None, repr=False)  # what of it public pages may show
    printed: tuple[Printing, ...] = ()  # when it came on to paper, oldest first
    renews: str | None = None  # the award that it renews, by id
    renewed_by: str | None = None  # the award that renewed it, by id
    ends_soon: bool = False  # valid, not renewed, and near its end

    @property
    def to_renew(self) -> bool:
        """Whether its learner is to be reminded: it ends soon or has expired, and nothing renewed it."""
        return self.renewed_by is None and (self.ends_soon or self.state is AwardState.EXPIRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultLine:
    """A released result: ready to sign, or “not yet” with what the learner is to be told."""

    submission: str
    badge: str
    badge_name: str
    learner: str = field(repr=False)
    outcome: Outcome
    levels: tuple[tuple[str, str], ...] = field(repr=False)  # (criterion's title, level's title)
    unscored: tuple[tuple[str, Unscored], ...] = field(
        default=(), repr=False
    )  # (criterion's title, why it has none)
    feedback: tuple[tuple[str, str], ...] = field(repr=False)  # (criterion's title or "", text)


@dataclass(frozen=True, slots=True)
class ListAwards:
    """What admins may see of awards and results."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def to_release(self, session: Session) -> int:
        """How many decided results this admin could release: none where QA leads release."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            if not read_programme(reading).admins_release:
                return 0
            handed_over = {row.submission for row in reading.each(ResultExtractRow)}
            decided = reading.each(SubmissionRow, state=str(State.DECIDED))
            return sum(row.id in handed_over for row in decided)

    def __call__(
        self, session: Session, *, badge: str | None = None, state: str | None = None
    ) -> Iterator[AwardLine]:
        """Every award; state: signed, revoked or expired. Raises Unusable for an unknown badge."""
        session.require(Role.ADMIN)
        lines = list(self._lines(session, badge))
        renewed = renewers((one.id, one.renews, one.state is AwardState.REVOKED) for one in lines)
        for line in lines:
            if state in (None, line.state):
                by = renewed.get(line.id)
                yield replace(line, renewed_by=by, ends_soon=line.ends_soon and by is None)

    def ending(self, session: Session) -> int:
        """How many valid awards end soon, and nothing renewed them yet."""
        return sum(line.ends_soon for line in self(session))

    def _lines(self, session: Session, badge: str | None) -> Iterator[AwardLine]:
        """Every award; what renewed it is known when all of its badge are read."""
        now = self.now()
        zone, moment = ZoneInfo(session.workspace.zone), as_text(now)
        with self.storage.read() as reading:
            badges, book = Badges(reading), IntakeBook(reading, session, self.cryptography)
            versions = badges.ids_of(badge)
            learners = book.learners()
            printed = read_printings(reading, session, self.cryptography)
            for _, record in AwardBook(reading, session).each():
                if versions is not None and record.achievement_version not in versions:
                    continue
                stands = _stands(record, moment)
                ends = from_text(record.expires_at) if record.expires_at is not None else None
                plan = badges[record.achievement_version].achievement
                learner = learners.get(record.learner)
                yield AwardLine(
                    id=record.id,
                    badge=plan.id,
                    badge_name=plan.name,
                    learner=learner.name if learner is not None else "",
                    issued_on=record.issued_at,
                    expires_on=record.expires_at,
                    state=stands,
                    submission=record.submission,
                    published=record.published,
                    printed=printed.get(record.id, ()),
                    renews=renewed_award(record),
                    ends_soon=stands is AwardState.SIGNED and ends is not None and ends_soon(ends, now, zone),
                )

    def ready(self, session: Session, *, badge: str | None = None) -> Iterator[ResultLine]:
        """What is released with the outcome “award” and waits to be signed."""
        return self._results(session, badge, Outcome.AWARD)

    def not_yet(self, session: Session, *, badge: str | None = None) -> Iterator[ResultLine]:
        """What is released as “not yet”, with the feedback to return to the learner."""
        return self._results(session, badge, Outcome.NOT_YET)

    def outcomes(self, session: Session, submissions: Iterable[str]) -> dict[str, Outcome]:
        """How these released submissions came out; those of which nothing can be read are left out."""
        session.require(Role.ADMIN)
        found: dict[str, Outcome] = {}
        with self.storage.read() as reading:
            for submission in submissions:
                try:
                    extract = open_extract(reading, session, self.cryptography, submission)
                except Unusable:
                    continue  # as in the list
                if extract is not None:
                    found[submission] = _to_do(extract)
        return found

    def _results(self, session: Session, badge: str | None, outcome: Outcome) -> Iterator[ResultLine]:
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            badges, book = Badges(reading), IntakeBook(reading, session, self.cryptography)
            versions = badges.ids_of(badge)
            for row in reading.where(SubmissionRow, state=str(State.RELEASED)):
                if versions is not None and row.achievement_version not in versions:
                    continue
                try:
                    extract = open_extract(reading, session, self.cryptography, row.id)
                except Unusable:
                    continue  # signing says so, in words; a list goes on
                if extract is None or _to_do(extract) is not outcome:
                    continue
                plan = badges[row.achievement_version]
                titles = {criterion.id: criterion.title for criterion in plan.rubric.criteria}
                titles |= requirement_titles(plan)
                yield ResultLine(
                    submission=row.id,
                    badge=plan.achievement.id,
                    badge_name=plan.achievement.name,
                    learner=", ".join(book.learner(one).name for one in book.known(row).learners),
                    outcome=extract.outcome,
                    levels=tuple(
                        (criterion.title, criterion.level(extract.levels[criterion.id]).title)
                        for criterion in plan.rubric.criteria
                        if criterion.id in extract.levels
                    ),
                    unscored=unscored_titles(plan.rubric, extract.unscored),
                    feedback=tuple((titles.get(place, ""), text) for place, text in extract.feedback),
                )


def _to_do(extract: ResultExtract) -> Outcome:
    """As what an admin treats a result: where an appeal changed nothing, there is nothing to sign."""
    stands = extract.appeal is not None and extract.appeal.end != End.VARIED
    return Outcome.NOT_YET if stands else extract.outcome


def _stands(record: AwardRecord, now: str) -> AwardState:
    """How it stands at `now`, UTC text."""
    if record.revoked_at is not None:
        return AwardState.REVOKED
    return (
        AwardState.EXPIRED if record.expires_at is not None and record.expires_at < now else AwardState.SIGNED
    )
