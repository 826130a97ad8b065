"""Appeals, for the admins who record them and the leads who hear them; never for who rates."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from statistics import median

from assessor_app.application.appeal_records import AppealWords, LodgedAppeal
from assessor_app.application.appeals import knew_it, require_may_hear
from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badges, read_programme
from assessor_app.application.extracts import open_extract
from assessor_app.application.intake import IntakeBook
from assessor_app.application.intake_notes import open_words, read_appeals
from assessor_app.application.ports.keys import Cryptography, RowKey
from assessor_app.application.ports.rows import BlindKeyRow, SubmissionKeyRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Unusable
from assessor_app.application.queries.cases import ListCases, OpenedCase
from assessor_app.application.records import CaseFile, CaseState, Purpose
from assessor_app.application.session import Session
from assessor_app.domain.appeals import RIGHT, End, Ground
from assessor_app.domain.people import Role
from assessor_app.domain.submission import State


class AppealState(StrEnum):
    """Where an appeal stands."""

    COPIES = "copies"  # its blind copies wait for an admin
    WAITING = "waiting"  # to be given out
    RATED = "being-rated"
    TO_HEAR = "to-hear"  # a lead decides
    DECIDED = "decided"  # to be released
    RELEASED = "released"  # an admin acts on it
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


OPEN = frozenset(AppealState) - {AppealState.ENDED, AppealState.WITHDRAWN}
_STATES: Mapping[State, AppealState] = {
    State.RECEIVED: AppealState.COPIES,
    State.HELD: AppealState.COPIES,
    State.COMPLETE: AppealState.WAITING,
    State.IN_RATING: AppealState.RATED,
    State.DECIDED: AppealState.DECIDED,
    State.RELEASED: AppealState.RELEASED,
    State.SIGNED: AppealState.ENDED,
    State.RETURNED: AppealState.ENDED,
    State.REVOKED: AppealState.ENDED,
    State.WITHDRAWN: AppealState.WITHDRAWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealLine:
    """One appeal."""

    id: str  # what is rated for it
    submission: str  # whose result is disputed
    badge: str
    badge_name: str
    state: AppealState
    ground: Ground
    released_on: str  # a date, as all of these
    received_on: str
    due_on: str
    late: bool
    end: End | None = None
    ended_on: str | None = None
    case: str | None = None  # for leads, once it can be heard
    text: str | None = field(default=None, repr=False)  # None: erased
    late_because: str = field(default="", repr=False)
    reason: str | None = field(default=None, repr=False)  # of the decision
    learner: str | None = field(default=None, repr=False)  # for admins

    @property
    def open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealFigures:
    """How appeals against results of one badge went."""

    badge: str
    badge_name: str
    lodged: int  # without those that were withdrawn
    open: int
    upheld: int  # the learner was right, whether the result changed or not
    varied: int  # of these, with another result
    rejected: int
    median_days: float | None  # from the day it came to the day it was decided; None: none was


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedAppeal:
    """What a lead hears: what is disputed, the result that stands, and the new rating."""

    line: AppealLine
    standing: OpenedCase = field(repr=False)
    fresh: OpenedCase = field(repr=False)
    may_lower: bool


@dataclass(frozen=True, slots=True)
class ListAppeals:
    """Every appeal, as far as the asking person may know of it."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, *, badge: str | None = None) -> tuple[AppealLine, ...]:
        """What is open first, by the day until when it is to be answered.

        A lead sees none against what they rated themselves: who rated it never learns of it.
        """
        session.require(Role.ADMIN, Role.LEAD)
        with self.storage.read() as reading:
            badges, appeals = Badges(reading), list(read_appeals(reading, session, self.cryptography))
            versions = badges.ids_of(badge)
            if not appeals:
                return ()
            about = [
                (one, row)
                for one in appeals
                if (row := reading.get(SubmissionRow, one.submission)) is not None
                and (versions is None or row.achievement_version in versions)
            ]
            lines: list[AppealLine] = []
            if session.role is Role.ADMIN:
                intake = IntakeBook(reading, session, self.cryptography)
                lines += [self._for_admin(reading, session, badges, intake, *each) for each in about]
            else:
                cases = CaseBook(reading, session, self.cryptography)
                each_line = (self._for_lead(reading, session, badges, cases, *each) for each in about)
                lines += [line for line in each_line if line is not None]
        return tuple(sorted(lines, key=lambda line: (not line.open, line.due_on, line.id)))

    def open(self, session: Session, appeal: str) -> OpenedAppeal:
        """appeal: its id, or that of its case. Raises Unusable for an unknown one, or one that cannot be
        heard yet; Refused for who rated the work or settled the case that is disputed.
        """
        session.require(Role.LEAD)
        line = next((one for one in self(session) if appeal in (one.id, one.case)), None)
        if line is None or line.case is None:
            raise Unusable(
                f"there is no appeal “{appeal}” to hear",
                remedy="See `assessor appeals list`: it is heard once it was rated and opened.",
            )
        with self.storage.read() as reading:
            book = CaseBook(reading, session, self.cryptography)
            require_may_hear(book, session, book.files[line.case])
            standing = book.case_of[line.submission]
            may_lower = read_programme(reading).appeals.may_lower
        cases = ListCases(self.storage, self.cryptography)
        return OpenedAppeal(
            line=line,
            standing=cases.open(session, standing),
            fresh=cases.open(session, line.case),
            may_lower=may_lower,
        )

    def _for_admin(
        self,
        reading: Reading,
        session: Session,
        badges: Badges,
        book: IntakeBook,
        one: LodgedAppeal,
        row: SubmissionRow,
    ) -> AppealLine:
        erased = reading.get(SubmissionKeyRow, row.id) is None
        words = open_words(None if erased else book.key(row.id), one)
        known = None if erased else book.known(row)
        names = [book.learner(learner).name for learner in known.learners] if known is not None else []
        shown = State(row.state) in (State.RELEASED, State.SIGNED, State.RETURNED, State.REVOKED)
        extract = open_extract(reading, session, self.cryptography, row.id) if shown and not erased else None
        answer = extract.appeal if extract is not None else None
        return _line(
            one,
            row,
            badges,
            _STATES[State(row.state)],
            words,
            learner=", ".join(names) or None,
            end=answer.end if answer is not None else "",
            ended_on=answer.ended_on if answer is not None else "",
            reason=answer.reason if answer is not None else None,
        )

    def _for_lead(
        self,
        reading: Reading,
        session: Session,
        badges: Badges,
        book: CaseBook,
        one: LodgedAppeal,
        row: SubmissionRow,
    ) -> AppealLine | None:
        if knew_it(book, session.person.id, one.of):
            return None
        case = book.case_of.get(one.submission)
        file: CaseFile | None = book.files[case] if case is not None else None
        state = _STATES[State(row.state)]
        if state is AppealState.RATED and file is not None and file.state is CaseState.NEED_HEARING:
            state = AppealState.TO_HEAR
        decision = file.decision if file is not None else None
        heard = file.appeal if file is not None else None
        return _line(
            one,
            row,
            badges,
            state,
            open_words(self._seen_before(reading, session, one.of), one),
            case=case if file is not None and file.reveal else None,
            end=heard.end if heard is not None else "",
            ended_on=heard.ended_on if heard is not None else "",
            reason=decision.reason if decision is not None else None,
        )

    def _seen_before(self, reading: Reading, session: Session, submission: str) -> RowKey | None:
        """The key of the copies of what is disputed; None where it was erased."""
        row = reading.get(BlindKeyRow, submission)
        if row is None or not row.to_lead:
            return None
        secret = session.held.open(row.to_lead, purpose=Purpose.BLIND_KEY, context=submission)
        return self.cryptography.row_key(secret, workspace=session.workspace.id)


def figures(lines: Sequence[AppealLine]) -> tuple[AppealFigures, ...]:
    """Badge by badge, in the order of their names."""
    of: dict[str, list[AppealLine]] = defaultdict(list)
    for line in lines:
        if line.state is not AppealState.WITHDRAWN:
            of[line.badge].append(line)
    found = []
    for badge, some in of.items():
        days = [
            (date.fromisoformat(one.ended_on) - date.fromisoformat(one.received_on)).days
            for one in some
            if one.ended_on
        ]
        ends = [one.end for one in some if one.end is not None]
        found.append(
            AppealFigures(
                badge=badge,
                badge_name=some[0].badge_name,
                lodged=len(some),
                open=sum(one.open for one in some),
                upheld=sum(end in RIGHT for end in ends),
                varied=ends.count(End.VARIED),
                rejected=ends.count(End.REJECTED),
                median_days=median(days) if days else None,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.badge_name, one.badge)))


def _line(
    one: LodgedAppeal,
    row: SubmissionRow,
    badges: Badges,
    state: AppealState,
    words: AppealWords | None,
    *,
    end: str,
    ended_on: str,
    reason: str | None,
    case: str | None = None,
    learner: str | None = None,
) -> AppealLine:
    about = badges[row.achievement_version].achievement
    return AppealLine(
        id=one.submission,
        submission=one.of,
        badge=about.id,
        badge_name=about.name,
        state=state,
        ground=one.ground,
        released_on=one.released_on,
        received_on=one.received_on,
        due_on=one.due_on,
        late=one.late,
        end=End(end) if end else None,
        ended_on=ended_on or None,
        case=case,
        text=words.text if words is not None else None,
        late_because=words.late_because if words is not None else "",
        reason=reason,
        learner=learner,
    )
