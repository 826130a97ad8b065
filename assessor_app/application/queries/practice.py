"""What was agreed on of a piece that somebody practised on, beside what they gave: for them alone."""

from dataclasses import dataclass, field

from assessor_app.application.catalogue import Badges
from assessor_app.application.desk import Desk
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Refused
from assessor_app.application.records import DeskRecord
from assessor_app.application.session import Session
from assessor_app.domain.rubric import Level, Outcome, Unscored
from assessor_app.domain.standardisation import judge_seed


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedCriterion:
    """One criterion: what they gave, what was agreed on, and why."""

    id: str
    title: str
    given: Level | Unscored
    agreed: Level | Unscored
    steps: int | None  # level steps above what was agreed on, below it: negative; None: one has no level
    allowed: int  # steps that are near enough
    within: bool
    reason: str = field(repr=False)  # "": nothing was said
    comment: str = field(repr=False)  # their own


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """A whole piece."""

    code: str
    badge: str
    badge_name: str
    given_on: str  # a date
    criteria: tuple[AgreedCriterion, ...]
    given: Outcome
    agreed: Outcome
    same_outcome: bool  # whether the outcome has to be the same
    percent_points: int | None  # how far all points together may lie apart; None: however far
    passed: bool
    reason: str = field(repr=False)

    @property
    def near(self) -> int:
        """How many criteria are near enough."""
        return sum(one.within for one in self.criteria)


def read_agreed(
    reading: Reading, session: Session, cryptography: Cryptography, code: str
) -> tuple[Agreed, DeskRecord]:
    """What was agreed and why, once the attempt is final and a lead's process has told it; and the desk's
    record of the attempt.

    Raises Unusable for a code that is not theirs; Refused for live work, and before it is told.
    """
    desk = Desk(reading, session, cryptography)
    given = desk.find(code)
    if not given.practice:
        raise Refused(f"{given.code} is not there to practise on")
    record, answer = desk.record(given), desk.answer(given)
    if record is None or record.final_at is None:
        raise Refused(
            f"{given.code} is not handed in yet",
            remedy="What was agreed is told once your rating is final.",
        )
    if answer is None:
        raise Refused(
            f"what was agreed on {given.code} was not told yet",
            remedy="It comes when a QA lead next gives out work or signs in.",
        )
    badge = Badges(reading)[given.achievement_version]
    rubric, own = badge.rubric, record.draft.chosen
    judged = judge_seed(rubric, answer.chosen, own, answer.tolerance)
    agreed, steps = answer.chosen, dict(judged.steps)
    found = Agreed(
        code=given.code,
        badge=badge.achievement.id,
        badge_name=badge.achievement.name,
        given_on=given.day,
        criteria=tuple(
            AgreedCriterion(
                id=one.id,
                title=one.title,
                given=one.mark(own[one.id]),
                agreed=one.mark(agreed[one.id]),
                steps=None if one.id in judged.unscored else steps.get(one.id, 0),
                allowed=answer.tolerance.of(one.id),
                within=one.id not in judged.criteria,
                reason=answer.reasons.get(one.id, ""),
                comment=record.draft.comments.get(one.id, ""),
            )
            for one in rubric.criteria
        ),
        given=rubric.judge(own).outcome,
        agreed=rubric.judge(agreed).outcome,
        same_outcome=answer.tolerance.same_outcome,
        percent_points=answer.tolerance.percent_points,
        passed=judged.passed,
        reason=answer.reason,
    )
    return found, record
