"""A lead hears an appeal: holds the new rating against the result that stands, and decides."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from assessor_app.application.answers import settled
from assessor_app.application.appeals import require_may_hear
from assessor_app.application.cases import CaseBook, put_file
from assessor_app.application.catalogue import Badge, Badges, read_programme
from assessor_app.application.clock import Clock
from assessor_app.application.decisions import decide, seal_extract, set_state
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.reasons import checked_reason
from assessor_app.application.records import CaseFile, CaseState, Decision
from assessor_app.application.session import Session, begin
from assessor_app.application.use_cases.settle_cases import CHANGED
from assessor_app.domain.appeals import AppealRules, End, is_worse, rule_of
from assessor_app.domain.asked import is_met, of_group, replaced, settle_by_hand
from assessor_app.domain.comparison import resolve
from assessor_app.domain.forms import Answers
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Choices, InvalidRating
from assessor_app.domain.submission import State

LONGEST_REASON = 2000  # characters: the learner reads it, and it lies in a padded place


@dataclass(frozen=True, slots=True)
class DecideAppeal:
    """End a hearing by a signed decision; the earlier ratings and decision stay untouched."""

    storage: Storage
    cryptography: Cryptography
    now: Clock

    def __call__(
        self,
        session: Session,
        case: str,
        end: End,
        *,
        reason: str,
        chosen: Choices | None = None,
    ) -> Decision:
        """case: that of the work that was rated on appeal. chosen: None takes what the new rating says where
        the result is varied; else there must be nothing. Until it is released, a lead may decide anew.

        Raises Unusable for an unknown case, no reason, levels that do not fit or that stand already; Refused
        for who rated or settled it, where it is not to be heard, or the learner would be worse off.
        """
        session.require(Role.LEAD)
        reason = _checked(reason)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            book = CaseBook(work, session, self.cryptography)
            file = book.files.get(case)
            if file is None or file.appeal is None:
                raise Unusable(
                    f"there is no appeal to hear in “{case}”", remedy="See `assessor appeals list`."
                )
            before = require_may_hear(book, session, file)
            row = work.get(SubmissionRow, file.submission)
            again = row is not None and State(row.state) is State.DECIDED
            if file.state is not CaseState.NEED_HEARING and not again:
                raise Refused("this appeal does not wait for a hearing", where=case)
            badge = Badges(work)[file.achievement_version]
            programme = read_programme(work)
            answers = _answers(book, file, before, badge, end, programme.appeals)
            final = _levels(
                book, file, before, badge, end, chosen, programme.appeals, answers != _standing(before)
            )
            decision = decide(
                work,
                session,
                self.cryptography,
                file,
                badge,
                final,
                answers,
                rule=rule_of(end),
                reason=reason,
            )
            today = self.now().astimezone(ZoneInfo(session.workspace.zone)).date()
            file = replace(
                file,
                state=CaseState.DECIDED,
                decision=decision,
                former=(*file.former, *([file.decision] if file.decision is not None else [])),
                appeal=replace(file.appeal, end=str(end), ended_on=today.isoformat()),
            )
            if programme.admins_release:
                seal_extract(work, session, self.cryptography, file, badge, book.ratings(file, badge))
            put_file(work, session, self.cryptography, case, file)
            if not again:
                set_state(work, [file.submission], State.DECIDED)
            work.record(CHANGED)
            work.commit()
        return decision


def _checked(reason: str) -> str:
    words = checked_reason(reason)
    if len(words) > LONGEST_REASON:
        raise Unusable(
            f"the reason has {len(words):,} characters; on appeal it may have {LONGEST_REASON:,}",
            remedy="Shorten it: the learner reads it.",
        )
    return words


def _standing(before: CaseFile) -> Answers:
    """What stands of requirements beside the rubric."""
    return dict(before.decision.requirements) if before.decision is not None else {}


def _answers(
    book: CaseBook, file: CaseFile, before: CaseFile, badge: Badge, end: End, rules: AppealRules
) -> Answers:
    """What is decided of requirements: where the result is varied, what the new rating found.

    What was met stays met unless the rules let an appeal lower a result.
    """
    standing, asked = _standing(before), badge.version.asked
    if end is not End.VARIED or not asked:
        return standing
    found = settled(badge, [one.draft.requirements for one in book.ratings(file, badge)])
    anew = settle_by_hand(asked, standing, found)
    for group in asked.groups:
        if not rules.may_lower and is_met(group, standing) and not is_met(group, anew):
            anew = replaced(group, anew, of_group(group, standing))
    return anew


def _levels(
    book: CaseBook,
    file: CaseFile,
    before: CaseFile,
    badge: Badge,
    end: End,
    chosen: Choices | None,
    rules: AppealRules,
    found_otherwise: bool,
) -> Choices:
    """The levels that are decided: those that stand, or others that are no worse unless the rules say so.

    found_otherwise: what is decided of requirements beside the rubric is varied already.
    """
    standing = before.decision.chosen if before.decision is not None else {}
    if end is not End.VARIED:
        if chosen is not None and dict(chosen) != dict(standing):
            raise Unusable("other levels than those that stand are a result that is varied")
        return standing
    if chosen is None:
        rated = [one.draft.chosen for one in book.ratings(file, badge)]
        try:
            chosen = resolve(badge.rubric, rated, badge.version.resolution)
        except ValueError as error:
            raise Unusable(str(error), remedy="Say yourself what is decided: `--from FILE.json`.") from error
    try:
        badge.rubric.check(chosen)
    except InvalidRating as error:
        raise Unusable(str(error)) from error
    if dict(chosen) == dict(standing) and not found_otherwise:
        raise Unusable(
            "these are the levels that stand", remedy="Uphold the appeal or reject it; the result stays."
        )
    if not rules.may_lower and is_worse(badge.rubric, standing, chosen):
        raise Refused(
            "the learner would be worse off, and this programme lets no appeal lower a result",
            remedy="Leave the result as it stands, or give other levels.",
        )
    return chosen
