"""How many submissions must be rated twice before something can be claimed of a badge's agreement."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Final

from assessor_app.application.queries.cases import ListCases, RatedPair
from assessor_app.application.session import Session

_CONFIDENCE: Final = 0.95
_POWER: Final = 0.80
_FEW: Final = 30  # pairs below which levels are not counted but each is taken as likely


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimNeed:
    """What "kappa is at least so much" takes on every criterion of a badge; one-sided, 95 %, power 80 %."""

    needed: int  # submissions rated twice at random
    compared: int  # how many were, and were opened
    power: float  # how likely these show it: 0 … 1
    criterion: str  # title of the criterion that takes the most
    observed: bool  # whether its levels were counted; else each was taken as likely


@dataclass(frozen=True, slots=True)
class MeasureClaim:
    """Reckons with what was drawn at random alone: second ratings for a risk stand for nothing else.

    Nor with what whoever asks rated: how much of it was rated twice is not told them.
    """

    list_cases: ListCases

    def __call__(self, session: Session, badge: str, *, claim: float, truth: float) -> ClaimNeed:
        """Claim < truth: kappa. Raises Unusable for an unknown badge."""
        from assessor_app.reliability.sample_size import power_reached, units_needed  # heavy: numpy

        pairs: dict[str, list[RatedPair]] = defaultdict(list)
        for pair in self.list_cases.pairs(session, badge=badge):
            if pair.at_random and session.person.id not in pair.raters:
                pairs[pair.criterion].append(pair)
        rubric = self.list_cases.badge(session, badge).rubric
        compared = max((len(found) for found in pairs.values()), default=0)
        found = []
        for criterion in rubric.criteria:
            levels = len(criterion.levels)
            counts = Counter(place for pair in pairs[criterion.id] for place in pair.positions)
            observed = len(pairs[criterion.id]) >= _FEW and len(counts) > 1
            if observed:
                whole = sum(counts.values())
                shares = [counts[place] / whole for place in range(max(levels, max(counts) + 1))]
            else:
                shares = [1 / levels] * levels
            needed = units_needed(
                claim=claim, truth=truth, shares=shares, confidence=_CONFIDENCE, power=_POWER
            )
            found.append((needed, criterion.title, shares, observed))
        needed, title, shares, observed = max(found, key=lambda one: one[0])
        power = (
            power_reached(compared, claim=claim, truth=truth, shares=shares, confidence=_CONFIDENCE)
            if compared
            else 0.0
        )
        return ClaimNeed(needed=needed, compared=compared, power=power, criterion=title, observed=observed)
