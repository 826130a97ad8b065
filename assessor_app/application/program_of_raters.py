"""What raters can ask for, over ports; a part of `program.UseCases`."""

from typing import TYPE_CHECKING

from assessor_app.application.clock import utc_now
from assessor_app.application.program_ports import Ports
from assessor_app.application.use_cases.rate_submission import (
    OpenWork,
    RateSubmission,
    SaveDraft,
    TakeBackRating,
)

if TYPE_CHECKING:
    from assessor_app.application.use_cases.keep_comments import KeepComments
    from assessor_app.application.use_cases.see_agreed import SeeAgreed
    from assessor_app.application.use_cases.step_aside import StepAside


class RaterUseCases(Ports):
    """Rating, and what goes with it."""

    @property
    def open_work(self) -> OpenWork:
        """Open one piece of work on a rater's desk."""
        return OpenWork(self.storage, self.cryptography)

    @property
    def keep_comments(self) -> "KeepComments":
        """A rater's comment bank."""
        from assessor_app.application.use_cases.keep_comments import KeepComments

        return KeepComments(self.storage, self.cryptography)

    @property
    def save_draft(self) -> SaveDraft:
        """Keep a rating as far as it has come."""
        return SaveDraft(self.storage, self.cryptography, utc_now)

    @property
    def rate_submission(self) -> RateSubmission:
        """Hand a rating in."""
        return RateSubmission(self.storage, self.cryptography, utc_now)

    @property
    def take_back_rating(self) -> TakeBackRating:
        """Take a rating back while its grace lasts."""
        return TakeBackRating(self.storage, self.cryptography, utc_now)

    @property
    def step_aside(self) -> "StepAside":
        """Leave a piece of work to somebody else."""
        from assessor_app.application.use_cases.step_aside import StepAside

        return StepAside(self.storage, self.cryptography)

    @property
    def see_agreed(self) -> "SeeAgreed":
        """What was agreed on of a piece to practise on."""
        from assessor_app.application.use_cases.see_agreed import SeeAgreed

        return SeeAgreed(self.storage, self.cryptography)
