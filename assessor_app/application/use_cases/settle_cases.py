"""After the reveal: settle what differs, let what is decided go to signing."""

from dataclasses import dataclass, replace
from typing import Final

from assessor_app.application.answers import settled, settled_by_hand
from assessor_app.application.cases import (
    BrokenRating,
    CaseBook,
    is_rated_still,
    put_file,
    sealed_statement,
)
from assessor_app.application.catalogue import Badge, Badges, read_programme
from assessor_app.application.decisions import decide, seal_extract, set_state
from assessor_app.application.later_draws import StillFree
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import ResultExtractRow, SubmissionRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import CaseFile, CaseState, Decision, Draft
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.use_cases.reveal_cases import Waiting
from assessor_app.credentials.proof import third_payload
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.forms import Answers
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import InvalidRating
from assessor_app.domain.submission import State

CHANGED = "case-changed"  # one word for all: the log is in the clear, and who asks for a third tells of two
_CODE_LENGTH: Final = 7
OVERRIDE = "override"


class ThirdIsIn(Refused):
    """A third rating is in that a decision would leave unused."""


@dataclass(frozen=True, slots=True)
class AdjudicateCase:
    """A third person's levels replace two that differ; the originals stay."""

    storage: Storage
    cryptography: Cryptography

    def __call__(
        self,
        session: Session,
        case: str,
        draft: Draft,
        *,
        reason: str,
        consensus: bool = False,
        without_third: bool = False,
    ) -> None:
        """consensus: the raters agreed on these levels in a talk; what each gave before stays beside them.

        Raises Unusable for an unknown case, levels that do not fit or no reason; Refused for its rater; and
        ThirdIsIn where a third rating would go unused, unless that is said: `without_third`.
        """
        session.require(Role.LEAD)
        reason = checked_reason(reason)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book = CaseBook(work, session, self.cryptography)
            file, badge = _to_settle(work, session, book, case, draft)
            if file.state not in (CaseState.NEED_ADJUDICATOR, CaseState.NEED_THIRD):
                raise Refused(f"this case is not waiting for an adjudicator: it is {file.state}")
            third = book.third(file) if file.state is CaseState.NEED_THIRD else None
            unused = book.unread[third].id if third in book.unread else ""
            if unused and not without_third:
                raise ThirdIsIn(
                    "the third rating of this case is in, and settles it by its rule once it is opened",
                    remedy="Open what is complete; or settle the case without it, and say so.",
                )
            rule = "consensus" if consensus else "adjudication"
            answers = _answers(case, badge, _by_rule(book, file, badge), draft)
            decision = decide(
                work, session, self.cryptography, file, badge, draft.chosen, answers, rule=rule, reason=reason
            )
            file = replace(file, state=CaseState.DECIDED, decision=decision, third_unused=unused)
            if read_programme(work).admins_release:
                seal_extract(work, session, self.cryptography, file, badge, book.ratings(file, badge))
            put_file(work, session, self.cryptography, case, file)
            set_state(work, [file.submission], State.DECIDED)
            work.record(CHANGED)
            work.commit()


@dataclass(frozen=True, slots=True)
class OverrideDecision:
    """A decision that is not released yet is taken otherwise; the former one stays beside it."""

    storage: Storage
    cryptography: Cryptography

    def __call__(
        self, session: Session, case: str, draft: Draft, *, reason: str, over: str | None = None
    ) -> None:
        """over: the decision that is overridden, by its code (`decision_code`): another one is not.

        Raises as `AdjudicateCase` does; Refused where nothing is decided, the result has gone out, or another
        decision stands than the one named; and, where none is named, over another lead's override.
        """
        session.require(Role.LEAD)
        reason = checked_reason(reason)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book = CaseBook(work, session, self.cryptography)
            file, badge = _to_settle(work, session, book, case, draft)
            if file.appeal is not None:
                raise Refused("this was decided on appeal: hear the appeal again instead", where=case)
            row = work.get(SubmissionRow, file.submission)
            if file.decision is None or row is None or State(row.state) is not State.DECIDED:
                raise Refused(
                    "only a decision that is not released yet can be overridden",
                    remedy="Once it is released, an admin can return or revoke it.",
                )
            _check_over(session, file.decision, over)
            former = (*file.former, file.decision)
            answers = _answers(case, badge, file.decision.requirements, draft)
            decision = decide(
                work,
                session,
                self.cryptography,
                file,
                badge,
                draft.chosen,
                answers,
                rule=OVERRIDE,
                reason=reason,
            )
            file = replace(file, decision=decision, former=former)
            if read_programme(work).admins_release:
                seal_extract(work, session, self.cryptography, file, badge, book.ratings(file, badge))
            put_file(work, session, self.cryptography, case, file)
            work.record(CHANGED)
            work.commit()


@dataclass(frozen=True, slots=True)
class AskThird:
    """A third rating, blind to both, is to settle a case by a rule that is fixed before it is given."""

    storage: Storage
    cryptography: Cryptography

    def __call__(self, session: Session, case: str, rule: ThirdRule | None = None) -> None:
        """rule: None takes that which was agreed on for the badge. It is given out with the next work.

        Raises Unusable for an unknown case, or where no rule is named and none agreed on; Refused for its
        rater, a case that does not wait, or where nobody is left who could give it.
        """
        session.require(Role.LEAD)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book = CaseBook(work, session, self.cryptography)
            file = _of_others(session, book, case)
            if file.state is not CaseState.NEED_ADJUDICATOR:
                raise Refused(f"this case is not waiting for an adjudicator: it is {file.state}")
            if file.third_rule:
                raise Refused(
                    "this case has its third rating, which does not settle it", remedy="Settle it yourself."
                )
            if not is_rated_still(work, file.submission):
                raise Refused("its submission was withdrawn or is gone")
            free = StillFree(work, session, self.cryptography, book)
            badge = Badges(work)[file.achievement_version]
            rule = rule or free.rules.third_rule(badge)
            if rule is None:
                raise Unusable(
                    "it is not said what counts once the third rating is there",
                    where=case,
                    remedy="Name a rule; or fix one for the badge: `assessor sampling third`.",
                )
            if not free.anybody(badge, file.submission, third=True):
                raise Refused(
                    "nobody is left who could rate it: every assessor had it, is blocked or a QA lead",
                    remedy="Settle it yourself, or ask an admin to add an assessor.",
                )
            payload = third_payload(reveal=file.reveal, rule=str(rule))
            asked = salted(session.keys.sign, Domain.THIRD, session.workspace.id, payload)
            sealed = sealed_statement(session, self.cryptography, asked)
            file = replace(
                file,
                state=CaseState.NEED_THIRD,
                third_rule=str(rule),
                third_asked=asked.digest,
                third_asked_entry=work.size,  # that of the entry which the next line adds
            )
            put_file(work, session, self.cryptography, case, file)
            work.record(CHANGED, asked, sealed=sealed, sealed_for=Role.LEAD)
            work.commit()


def _of_others(session: Session, book: CaseBook, case: str) -> CaseFile:
    """A case that the asking lead did not rate."""
    file = book.files.get(case)
    if file is None:
        raise Unusable(f"there is no case “{case}”", remedy="See `assessor list cases`.")
    if session.person.id in book.stepped_aside(file.submission):
        raise Refused("you stepped aside from this portfolio; somebody else must settle its case")
    if session.person.id in book.raters(file):
        raise Refused("you rated this case; somebody else must settle it")
    return file


def decision_code(decision: Decision) -> str:
    """By which a decision is called: the first characters of its statement's digest."""
    return decision.statement[:_CODE_LENGTH]


def _check_over(session: Session, standing: Decision, over: str | None) -> None:
    """Two leads who override at once must not undo each other unknowingly."""
    if over is None:
        others = standing.rule == OVERRIDE and standing.adjudicator != session.person.id
    else:
        others = over != decision_code(standing)
    if others:
        raise Refused(
            "another QA lead has decided otherwise meanwhile, and that decision stands",
            remedy=f"Look at the case again; to override that one too, name it: {decision_code(standing)}.",
        )


def _to_settle(
    reading: Reading, session: Session, book: CaseBook, case: str, draft: Draft
) -> tuple[CaseFile, Badge]:
    """The case, and its badge, whose rubric the levels fit."""
    file = _of_others(session, book, case)
    badge = Badges(reading)[file.achievement_version]
    try:
        badge.rubric.check(draft.chosen)
    except InvalidRating as error:
        raise Unusable(str(error), where=case) from error
    return file, badge


def _by_rule(book: CaseBook, file: CaseFile, badge: Badge) -> Answers:
    """What counts of requirements beside the rubric where nobody says otherwise; {} where none is asked."""
    if not badge.version.asked:
        return {}
    try:
        return settled(badge, [rating.draft.requirements for rating in book.ratings(file, badge)])
    except BrokenRating as error:
        raise Unusable(str(error)) from error


def _answers(case: str, badge: Badge, before: Answers, draft: Draft) -> Answers:
    try:
        return settled_by_hand(badge, before, draft)
    except InvalidRating as error:
        raise Unusable(str(error), where=case) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """What a release did."""

    released: int
    waiting: tuple[Waiting, ...]


@dataclass(frozen=True, slots=True)
class ReleaseCases:
    """Let decided cases go to signing."""

    storage: Storage
    cryptography: Cryptography

    def __call__(
        self,
        session: Session,
        *,
        badge: str | None = None,
        submissions: frozenset[str] | None = None,
        progress: Progress = NO_PROGRESS,
    ) -> Released:
        """By a lead; or by an admin, where the programme lets admins release. submissions: None means all.

        A Cancelled raised by `progress` leaves everything as it was.
        """
        session.require(Role.LEAD, Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            badges = Badges(work)
            versions = badges.ids_of(badge)
            if session.role is Role.ADMIN and not read_programme(work).admins_release:
                raise Refused(
                    "in this programme QA leads release", remedy="Ask a QA lead: `assessor cases release`."
                )
            wanted = [
                row
                for row in work.where(SubmissionRow, state=str(State.DECIDED))
                if (versions is None or row.achievement_version in versions)
                and (submissions is None or row.id in submissions)
            ]
            waiting: list[Waiting] = []
            if session.role is Role.LEAD:
                book = CaseBook(work, session, self.cryptography)
                for number, row in enumerate(wanted):
                    progress.step(number, len(wanted), "Releasing results")
                    case = book.case_of[row.id]
                    file, plan = book.files[case], badges[row.achievement_version]
                    try:
                        seal_extract(work, session, self.cryptography, file, plan, book.ratings(file, plan))
                    except BrokenRating as error:
                        waiting.append(Waiting(id=row.id, why=str(error)))
                        continue
                    put_file(work, session, self.cryptography, case, replace(file, state=CaseState.RELEASED))
            else:
                waiting = [
                    Waiting(id=row.id, why="a QA lead must hand over its result first")
                    for row in wanted
                    if work.get(ResultExtractRow, row.id) is None
                ]
            held_back = {one.id for one in waiting}
            ready = [row.id for row in wanted if row.id not in held_back]
            for number, submission in enumerate(ready):
                progress.step(number, len(ready), "Releasing results")
                set_state(work, [submission], State.RELEASED)
                work.record("released")
            work.commit()
        return Released(released=len(ready), waiting=tuple(waiting))
