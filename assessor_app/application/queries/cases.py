"""Cases, for leads: no learner, and no rater's name before everything is settled."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from assessor_app.application.appeals import knew_it
from assessor_app.application.cases import BrokenRating, CaseBook, open_case, without_third
from assessor_app.application.catalogue import Badge, Badges
from assessor_app.application.giving_out import blocked_pairs
from assessor_app.application.left_work import left_work
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import BlockedPairRow, CaseFileRow, PersonRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import CaseFile, Decision, Draft, Share
from assessor_app.application.sampling import read_rules
from assessor_app.application.session import Session
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.people import Role
from assessor_app.domain.sampling import RISKS, Reason
from assessor_app.domain.stepping_aside import Cause
from assessor_app.domain.submission import State

HAVE_A_CASE: Final = (State.DECIDED, State.RELEASED, State.SIGNED, State.REVOKED)  # else there is no decision
MAY_HAVE_A_CASE: Final = (State.IN_RATING, State.RETURNED, State.WITHDRAWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """One case in the list."""

    id: str
    submission: str
    badge: str
    badge_name: str
    state: str
    criteria: tuple[str, ...]  # in dispute
    ratings: int
    outcome: str | None
    fault: str | None
    revealed_on: str
    on_appeal: bool = False  # its work was rated on appeal


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCase:
    """One case, its ratings side by side in an order that says nothing of who rated."""

    line: CaseLine
    badge: Badge
    ratings: tuple[Draft, ...] = field(repr=False)
    differences: Mapping[str, int | None] = field(repr=False)  # None: one of the two has no level
    decision: Decision | None = field(repr=False)
    former: tuple[Decision, ...] = field(default=(), repr=False)  # what it overrode, oldest first
    third_unused: bool = False  # a third rating was in, and a lead settled it without
    third_rule: ThirdRule | None = None  # that which was agreed on for the badge


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedPair:
    """Two levels of one submission on one criterion, as positions, for statistics."""

    badge: Badge
    criterion: str
    unit: str
    raters: tuple[str, str]  # ids; only compared, never shown
    positions: tuple[int, int]
    reason: Reason | None  # why it was rated twice; None: that was not kept

    @property
    def at_random(self) -> bool:
        """Whether it stands for all submissions: what was rated twice for a risk must not."""
        return self.reason not in RISKS


class AsideStands(StrEnum):
    """What comes of a piece of work that somebody stepped aside from."""

    WAITS = "waits"  # to be given to somebody else
    WITH_ADMIN = "with-admin"  # who looks at what was seen
    GIVEN_ON = "given-on"
    HANDED_IN = "handed-in"  # who must not rate it had rated it before that was known


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideLine:
    """Somebody is out of a submission: whose it is, and what they saw, leads do not learn."""

    submission: str
    badge_name: str
    rater: str
    cause: Cause | None  # None: an admin says that they must not rate it
    stands: AsideStands


@dataclass(frozen=True, slots=True)
class ListCases:
    """What leads may see of cases."""

    storage: Storage
    cryptography: Cryptography

    def __call__(
        self, session: Session, *, badge: str | None = None, state: str | None = None
    ) -> tuple[CaseLine, ...]:
        """Every case that was revealed or set aside; none of an appeal against what the lead rated."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            book, badges = CaseBook(reading, session, self.cryptography), Badges(reading)
            versions = badges.ids_of(badge)
            return tuple(
                _line(case, file, badges[file.achievement_version])
                for case, file in sorted(book.files.items())
                if (versions is None or file.achievement_version in versions)
                and (state is None or file.state == state)
                and not (file.appeal is not None and knew_it(book, session.person.id, file.appeal.of))
            )

    def submissions(self, session: Session) -> Iterator[str]:
        """The submission of every case, of which nothing else is opened: no assignment, no rating."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            for row in reading.each(CaseFileRow):
                yield open_case(row, session, self.cryptography).submission

    def open(self, session: Session, case: str) -> OpenedCase:
        """One case with its ratings; Refused for who rated it, Unusable for an unknown or broken one."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            book, badges = CaseBook(reading, session, self.cryptography), Badges(reading)
            rules = read_rules(reading, session, self.cryptography)
            file = book.files.get(case)
            if file is None or not file.reveal:
                raise Unusable(f"there is no case “{case}” to open", remedy="See `assessor list cases`.")
            if session.person.id in book.stepped_aside(file.submission):
                raise Refused("you stepped aside from this portfolio; another lead must look at its case")
            if session.person.id in book.raters(file):
                raise Refused("you rated this case; another lead must look at it")
            if file.appeal is not None and knew_it(book, session.person.id, file.appeal.of):
                raise Refused("you rated this work before; another lead must look at it")
            badge, file = badges[file.achievement_version], without_third(file)
            try:
                ratings = book.ratings(file, badge)
            except BrokenRating as error:
                raise Unusable(str(error), where=case) from error
        # By commitment: the same at every look, and no hint of who came first.
        shown = sorted(ratings[:2], key=lambda rating: rating.row.commitment)
        swapped = shown[0].assignment != ratings[0].assignment
        shown += ratings[2:]  # the third comes last: it was given to settle the difference
        return OpenedCase(
            line=_line(case, file, badge),
            badge=badge,
            ratings=tuple(rating.draft for rating in shown),
            differences={
                key: -steps if swapped and steps else steps for key, steps in file.differences.items()
            },
            decision=file.decision,
            former=file.former,
            third_unused=bool(file.third_unused),
            third_rule=rules.third_rule(badge),
        )

    def left(self, session: Session) -> Mapping[str, int]:
        """Badge → how many ratings wait of who left or stepped aside: `AssignRaters` gives them on."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            badges = Badges(reading)
            return Counter(
                badges[one.achievement_version].achievement.id
                for one in left_work(reading, session, self.cryptography)
                if not one.waits
            )

    def asides(self, session: Session) -> tuple[AsideLine, ...]:
        """Who stepped aside from what is being rated; what waits for somebody comes first."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            book, badges = CaseBook(reading, session, self.cryptography), Badges(reading)
            names = {row.id: row.name for row in reading.where(PersonRow)}
            given_on = {one.replaces for one in book.assignments.values()}
            lines = []
            for key, aside in book.asides.items():
                record = book.assignments[key]
                row = reading.get(SubmissionRow, record.submission)
                if row is None or row.state != State.IN_RATING:
                    continue
                if record.share is Share.SEED and not aside.waits:
                    continue  # nobody gives it instead
                stands = AsideStands.WITH_ADMIN if aside.waits else AsideStands.WAITS
                lines.append(
                    AsideLine(
                        submission=record.submission,
                        badge_name=badges[row.achievement_version].achievement.name,
                        rater=names[record.person],
                        cause=aside.cause,
                        stands=AsideStands.GIVEN_ON if key in given_on else stands,
                    )
                )
            lines += self._kept_out(reading, session, book, badges, names)
            order = tuple(AsideStands)
            return tuple(sorted(lines, key=lambda one: (order.index(one.stands), one.rater, one.submission)))

    def _kept_out(
        self,
        reading: Reading,
        session: Session,
        book: CaseBook,
        badges: Badges,
        names: Mapping[str, str],
    ) -> Iterator[AsideLine]:
        """Who has, or rated, what they must not rate, as is known since they got it."""
        if not reading.count(BlockedPairRow):
            return
        blocked = blocked_pairs(reading, session, self.cryptography)
        given_on = {one.replaces for one in book.assignments.values()}
        for key, record in book.assignments.items():
            if record.person not in blocked.get(record.submission, ()) or key in book.asides:
                continue
            row = reading.get(SubmissionRow, record.submission)
            if row is None or row.state not in (State.IN_RATING, State.DECIDED):
                continue  # released, signed: that is an appeal's business
            if record.person != session.person.id and session.person.id in book.rated_by(record.submission):
                continue  # they rate it too: it would tell them of another rater
            case = book.case_of.get(record.submission)
            opened = case is not None and key in book.files[case].assignments
            if key in given_on:
                stands = AsideStands.GIVEN_ON
            elif opened or key in book.unread:
                stands = AsideStands.HANDED_IN
            else:
                stands = AsideStands.WAITS
            yield AsideLine(
                submission=record.submission,
                badge_name=badges[row.achievement_version].achievement.name,
                rater=names[record.person],
                cause=None,
                stands=stands,
            )

    def badge(self, session: Session, badge: str) -> Badge:
        """The current version of a badge; Unusable for an unknown one."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            return Badges(reading).named(badge)

    def pairs(self, session: Session, *, badge: str | None = None) -> Iterator[RatedPair]:
        """Every double rating, criterion by criterion, as it was before anything was discussed."""
        session.require(Role.LEAD)
        with self.storage.read() as reading:
            book, badges = CaseBook(reading, session, self.cryptography), Badges(reading)
            versions = badges.ids_of(badge)
            for file in book.files.values():
                if len(file.ratings) < 2 or not file.reveal or file.appeal is not None:
                    continue
                if versions is not None and file.achievement_version not in versions:
                    continue
                plan = badges[file.achievement_version]
                try:
                    first, second = book.ratings(without_third(file), plan)[:2]
                except BrokenRating:
                    continue  # it is set aside, and the list says so
                drawn = book.assignments[second.assignment].reason
                reason = Reason(drawn) if drawn else None
                for criterion in plan.rubric.criteria:
                    one = criterion.step(first.draft.chosen[criterion.id])
                    other = criterion.step(second.draft.chosen[criterion.id])
                    if one is None or other is None:
                        continue
                    yield RatedPair(
                        badge=plan,
                        criterion=criterion.id,
                        unit=file.submission,
                        raters=(first.person, second.person),
                        reason=reason,
                        positions=(one, other),
                    )


def _line(case: str, file: CaseFile, badge: Badge) -> CaseLine:
    return CaseLine(
        id=case,
        submission=file.submission,
        badge=badge.achievement.id,
        badge_name=badge.achievement.name,
        state=str(file.state),
        criteria=file.disputed,
        ratings=len(without_third(file).ratings),
        outcome=str(file.decision.outcome) if file.decision else None,
        fault=file.fault,
        revealed_on=file.revealed_on,
        on_appeal=file.appeal is not None,
    )
