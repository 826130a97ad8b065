"""What a pair of ratings stands for: by how likely the plan was to have its work rated twice.

Work that was drawn for a risk is more likely to be rated twice than other work, so counted plainly it would
count too much. Counted by the inverse of its chance it stands for what it should (Horvitz & Thompson 1952).
The chance is that of the share at random, as it was drawn in fact, or of what the first rating gave reason
for. A plan that also drew for new raters, or after appeals, leaves it unknown: who that was on that day is
not kept.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from assessor_app.application.catalogue import Badge
from assessor_app.application.records import AssignmentRecord
from assessor_app.application.sampling import SamplingRules
from assessor_app.domain.rubric import Choices
from assessor_app.domain.sampling import Reason, SamplingPlan, reasons_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """Of one piece of work to be rated twice, as far as its plan tells."""

    drawn_by: tuple[str, int]  # badge and number of the plan
    later: float  # by what its first rating gave reason for, 0 … 1

    def weight(self, shares: Mapping[tuple[str, int], float]) -> float | None:
        """How many pieces of work it stands for; None where it could not have been rated twice.

        shares: what each plan drew at random in fact, 0 … 1.
        """
        chance = 1 - (1 - shares.get(self.drawn_by, 0.0)) * (1 - self.later)
        return 1 / chance if chance > 0 else None


def chance_of(first: AssignmentRecord, given: Choices, badge: Badge, rules: SamplingRules) -> Chance | None:
    """first: the assignment of the first rating, which gave that; None where the plan does not tell."""
    plan = rules.plan(badge, first.plan)
    if plan.new_rater_percent or plan.appeal_percent or (plan.looks_later and first.ticket is None):
        return None
    return Chance(drawn_by=(badge.achievement.id, first.plan), later=_later(plan, given, badge))


def _later(plan: SamplingPlan, given: Choices, badge: Badge) -> float:
    """One ticket is held against every reason, so the likeliest alone counts."""
    reasons = reasons_of(badge.rubric, given, plan)
    return max((percent for reason, percent in plan.later if reason in reasons), default=0) / 100


def random_shares(
    given: Mapping[str, list[AssignmentRecord]], badge_of: Mapping[str, str]
) -> dict[tuple[str, int], float]:
    """(badge, plan) → which share of what was given out by it has a second rating drawn at random.

    given: submission → its assignments that count, the first rating's first; badge_of: submission → badge.
    """
    whole: Counter[tuple[str, int]] = Counter()
    drawn: Counter[tuple[str, int]] = Counter()
    for submission, records in given.items():
        plan = (badge_of[submission], records[0].plan)
        whole[plan] += 1
        drawn[plan] += len(records) > 1 and records[1].reason == Reason.RANDOM
    return {plan: drawn[plan] / count for plan, count in whole.items()}
