"""What QA leads can ask for, over ports; a part of `program.UseCases`."""

from typing import TYPE_CHECKING

from assessor_app.application.clock import utc_now
from assessor_app.application.program_ports import Ports

if TYPE_CHECKING:
    from assessor_app.application.quality.opened_ratings import ReadOpenedRatings
    from assessor_app.application.queries.appeals import ListAppeals
    from assessor_app.application.queries.cases import ListCases
    from assessor_app.application.queries.claims import MeasureClaim
    from assessor_app.application.queries.sampling import ShowSampling
    from assessor_app.application.queries.seeds import ShowSeeds
    from assessor_app.application.use_cases.agree_on_seeds import (
        AddSeed,
        DropSeed,
        LetRateAgain,
        SetSeedRule,
    )
    from assessor_app.application.use_cases.assign_raters import AssignRaters
    from assessor_app.application.use_cases.decide_appeal import DecideAppeal
    from assessor_app.application.use_cases.freeze_report import FreezeReport
    from assessor_app.application.use_cases.plan_sampling import FixThirdRule, LimitRater, PlanSampling
    from assessor_app.application.use_cases.reveal_cases import RevealCases
    from assessor_app.application.use_cases.set_practice import AnswerPractice, PractiseMore, UsePiece
    from assessor_app.application.use_cases.settle_cases import (
        AdjudicateCase,
        AskThird,
        OverrideDecision,
        ReleaseCases,
    )


class LeadUseCases(Ports):
    """Giving out, opening, settling, measuring; each use case is imported when it is asked for."""

    @property
    def assign_raters(self) -> "AssignRaters":
        """Give what waits to raters."""
        from assessor_app.application.use_cases.assign_raters import AssignRaters

        return AssignRaters(self.storage, self.cryptography, utc_now)

    @property
    def reveal_cases(self) -> "RevealCases":
        """Open what is complete, compare, settle what agrees."""
        from assessor_app.application.use_cases.reveal_cases import RevealCases

        return RevealCases(self.storage, self.cryptography, self.heads, utc_now)

    @property
    def adjudicate_case(self) -> "AdjudicateCase":
        """Settle what differs."""
        from assessor_app.application.use_cases.settle_cases import AdjudicateCase

        return AdjudicateCase(self.storage, self.cryptography)

    @property
    def release_cases(self) -> "ReleaseCases":
        """Let decided cases go to signing."""
        from assessor_app.application.use_cases.settle_cases import ReleaseCases

        return ReleaseCases(self.storage, self.cryptography)

    @property
    def list_cases(self) -> "ListCases":
        """Cases, for leads."""
        from assessor_app.application.queries.cases import ListCases

        return ListCases(self.storage, self.cryptography)

    @property
    def read_opened_ratings(self) -> "ReadOpenedRatings":
        """Every rating that was opened, for leads."""
        from assessor_app.application.quality.opened_ratings import ReadOpenedRatings

        return ReadOpenedRatings(self.storage, self.cryptography)

    @property
    def freeze_report(self) -> "FreezeReport":
        """Freeze what is known of agreement: a data file, and a sealed PDF of it."""
        from assessor_app.application.use_cases.freeze_report import FreezeReport

        return FreezeReport(self.storage, self.cryptography, self.read_opened_ratings, lambda: self.reports)

    @property
    def measure_claim(self) -> "MeasureClaim":
        """How many second ratings a claim about agreement takes."""
        from assessor_app.application.queries.claims import MeasureClaim

        return MeasureClaim(self.list_cases)

    @property
    def override_decision(self) -> "OverrideDecision":
        """Decide otherwise before the result goes out."""
        from assessor_app.application.use_cases.settle_cases import OverrideDecision

        return OverrideDecision(self.storage, self.cryptography)

    @property
    def list_appeals(self) -> "ListAppeals":
        """Who disputes which result, for leads and admins."""
        from assessor_app.application.queries.appeals import ListAppeals

        return ListAppeals(self.storage, self.cryptography)

    @property
    def decide_appeal(self) -> "DecideAppeal":
        """Hear an appeal, and decide."""
        from assessor_app.application.use_cases.decide_appeal import DecideAppeal

        return DecideAppeal(self.storage, self.cryptography, utc_now)

    @property
    def ask_third(self) -> "AskThird":
        """Let a third rating settle a case."""
        from assessor_app.application.use_cases.settle_cases import AskThird

        return AskThird(self.storage, self.cryptography)

    @property
    def plan_sampling(self) -> "PlanSampling":
        """Say how much of a badge is rated twice."""
        from assessor_app.application.use_cases.plan_sampling import PlanSampling

        return PlanSampling(self.storage, self.cryptography, utc_now)

    @property
    def fix_third_rule(self) -> "FixThirdRule":
        """Say by which rule a third rating counts in cases of a badge."""
        from assessor_app.application.use_cases.plan_sampling import FixThirdRule

        return FixThirdRule(self.storage, self.cryptography)

    @property
    def limit_rater(self) -> "LimitRater":
        """Say which badges somebody rates."""
        from assessor_app.application.use_cases.plan_sampling import LimitRater

        return LimitRater(self.storage, self.cryptography)

    @property
    def show_sampling(self) -> "ShowSampling":
        """Plans, previews of draws, and who rated what how often."""
        from assessor_app.application.queries.sampling import ShowSampling

        return ShowSampling(self.storage, self.cryptography, utc_now)

    @property
    def show_seeds(self) -> "ShowSeeds":
        """Seeds, and how every rater stands by them."""
        from assessor_app.application.queries.seeds import ShowSeeds

        return ShowSeeds(self.storage, self.cryptography, utc_now)

    @property
    def add_seed(self) -> "AddSeed":
        """Set the definitive levels of what waits."""
        from assessor_app.application.use_cases.agree_on_seeds import AddSeed

        return AddSeed(self.storage, self.cryptography, utc_now)

    @property
    def drop_seed(self) -> "DropSeed":
        """Take a seed back, or set it aside."""
        from assessor_app.application.use_cases.agree_on_seeds import DropSeed

        return DropSeed(self.storage, self.cryptography)

    @property
    def set_seed_rule(self) -> "SetSeedRule":
        """Say how many seeds raters of a badge get, and what misses lead to."""
        from assessor_app.application.use_cases.agree_on_seeds import SetSeedRule

        return SetSeedRule(self.storage, self.cryptography, utc_now)

    @property
    def let_rate_again(self) -> "LetRateAgain":
        """Let somebody rate again whom seeds stopped."""
        from assessor_app.application.use_cases.agree_on_seeds import LetRateAgain

        return LetRateAgain(self.storage, self.cryptography, utc_now)

    @property
    def use_piece(self) -> "UsePiece":
        """Say whether a piece is there to practise on."""
        from assessor_app.application.use_cases.set_practice import UsePiece

        return UsePiece(self.storage, self.cryptography)

    @property
    def practise_more(self) -> "PractiseMore":
        """Give somebody one more piece to practise on."""
        from assessor_app.application.use_cases.set_practice import PractiseMore

        return PractiseMore(self.storage, self.cryptography, utc_now)

    @property
    def answer_practice(self) -> "AnswerPractice":
        """Tell whose attempts are final what was agreed."""
        from assessor_app.application.use_cases.set_practice import AnswerPractice

        return AnswerPractice(self.storage, self.cryptography, utc_now)
