"""The lead's side of the demo: who is rated how far, what is opened, settled and released."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from assessor_app.application.progress import Progress
from assessor_app.application.records import CaseState, Draft
from assessor_app.application.session import Session
from assessor_app.application.use_cases.demo.plan import Fate, Plan, Planned
from assessor_app.application.use_cases.demo.rating import Rating
from assessor_app.application.use_cases.demo.taking_in import TakingIn
from assessor_app.application.use_cases.demo.workplace import Workplace
from assessor_app.application.use_cases.reveal_cases import Revealed
from assessor_app.domain.rubric import Outcome

# Fates whose ratings are in before the lead reveals; the others stay with the raters.
OPENED = frozenset(
    {Fate.ALL_THE_WAY, Fate.DISPUTED, Fate.ADJUDICATED, Fate.DECIDED}
    | {Fate.RELEASED, Fate.REVOKED, Fate.RETURNED}
)
_REASONS = (
    "Read both ratings beside the evidence; these levels are what the files show.",
    "One rating missed the second file, which answers the criterion.",
    "The description of the level asks for an own example, and there is one.",
)


@dataclass(slots=True, kw_only=True)
class Settling:
    """Fates, once it is known who is rated twice, and what the lead does about them."""

    workplace: Workplace
    lead: Session
    intake: TakingIn
    rating: Rating
    fates: dict[Planned, Fate] = field(default_factory=dict)

    def choose(self, plan: Plan, fates: Sequence[Fate]) -> None:
        """Remember the fates of `plan.main`; second attempts have theirs."""
        self.fates |= dict(zip(plan.main, fates, strict=True))
        self.fates |= {one: one.fate or Fate.ALL_THE_WAY for one in plan.again}

    def rate(self, planned: Sequence[Planned], progress: Progress) -> int:
        """Let the raters do their part; how many submissions."""
        seats = self.rating.seats()
        for number, one in enumerate(planned):
            progress.step(number, len(planned), "Rating")
            self.rating.rate(one, self.fates[one], seats[self.intake.ids[one]])
        progress.step(len(planned), len(planned), "Rated")
        return len(planned)

    def reveal(self) -> tuple[Revealed, int]:
        """Open what is complete, and settle what differs unless it is to be left; how many were settled."""
        revealed = self.workplace.reveal_cases(self.lead)
        planned = {identity: one for one, identity in self.intake.ids.items()}
        submissions = {
            line.id: line.submission
            for line in self.workplace.list_cases(self.lead, state=CaseState.NEED_ADJUDICATOR)
        }
        settled = 0
        for number, case in enumerate(
            sorted(submissions, key=lambda case: _place(planned, submissions[case]))
        ):
            one = planned[submissions[case]]
            if self.fates[one] is Fate.DISPUTED:
                continue
            levels = self.rating.true_levels(one)
            reason = _REASONS[number % len(_REASONS)]
            self.workplace.adjudicate_case(self.lead, case, Draft(levels=levels, comments={}), reason=reason)
            settled += 1
        return revealed, settled

    def release(self, planned: Sequence[Planned]) -> int:
        """Let these go to signing; how many went."""
        if not planned:
            return 0
        wanted = frozenset(self.intake.ids[one] for one in planned)
        return self.workplace.release_cases(self.lead, submissions=wanted).released

    def not_yet(self, planned: Sequence[Planned]) -> list[Planned]:
        """Those that are released and not there yet, but for one that is left for the admin to return."""
        outcomes = {
            line.submission: line.outcome
            for line in self.workplace.list_cases(self.lead, state=CaseState.RELEASED)
        }
        found = [one for one in planned if outcomes.get(self.intake.ids[one]) == Outcome.NOT_YET]
        by_chance = [one for one in found if self.fates[one] is not Fate.RETURNED]
        left = by_chance[-1:] if len(by_chance) > 1 else []
        return [one for one in found if one not in left]


def _place(planned: dict[str, Planned], submission: str) -> int:
    """Where a submission stands in the plan: ids are random, the order of what is done to them is not."""
    return list(planned).index(submission)
