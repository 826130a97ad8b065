"""How well second ratings agree with first ones, criterion by criterion, before anything was discussed.

Of what was drawn at random alone.
"""

from collections import defaultdict
from dataclasses import dataclass

from assessor_app.application.queries.cases import ListCases, RatedPair
from assessor_app.application.session import Session
from assessor_app.domain.achievement import Achievement
from assessor_app.reliability.coefficient import Coefficient

FEW = 30  # below so many pairs a coefficient is shown with a warning


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionAgreement:
    """Agreement on one criterion of one badge. Independent ratings only."""

    badge: str
    badge_name: str
    criterion: str
    title: str
    pairs: int
    percent: Coefficient
    kappa: Coefficient  # Fleiss' for raters who change from unit to unit

    @property
    def few(self) -> bool:
        """Whether there are too few pairs to rest anything on."""
        return self.pairs < FEW


@dataclass(frozen=True, slots=True)
class MeasureAgreement:
    """Percent agreement and kappa over all double ratings that were revealed."""

    list_cases: ListCases

    def __call__(self, session: Session, *, badge: str | None = None) -> tuple[CriterionAgreement, ...]:
        """One row a criterion, in the rubric's order; nothing for badges without a double rating."""
        import numpy as np  # heavy, and only needed here

        from assessor_app.reliability.many_raters import fleiss_kappa, percent_agreement
        from assessor_app.reliability.ratings import ratings_of_table

        found: dict[tuple[str, str], list[RatedPair]] = defaultdict(list)
        badges: dict[str, Achievement] = {}
        for pair in self.list_cases.pairs(session, badge=badge):
            if not pair.at_random:
                continue  # rated twice for a risk: such work is no sample of all
            found[pair.badge.achievement.id, pair.criterion].append(pair)
            badges[pair.badge.achievement.id] = pair.badge.achievement
        rows = []
        for (key, criterion), pairs in found.items():
            about = badges[key].current.rubric.criterion(criterion)
            table = np.array([pair.positions for pair in pairs], dtype=np.int64)
            ratings = ratings_of_table(table, max(len(about.levels), int(table.max()) + 1))
            rows.append(
                CriterionAgreement(
                    badge=key,
                    badge_name=badges[key].name,
                    criterion=criterion,
                    title=about.title,
                    pairs=len(pairs),
                    percent=percent_agreement(ratings),
                    kappa=fleiss_kappa(ratings),
                )
            )
        return tuple(rows)
