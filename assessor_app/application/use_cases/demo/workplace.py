"""What the demo is made with: the same use cases that people have, and who is signed in."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import WorkspaceRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.queries.awards import ListAwards
from assessor_app.application.queries.badges import ListBadges
from assessor_app.application.queries.cases import ListCases
from assessor_app.application.queries.submissions import ListSubmissions
from assessor_app.application.session import Session
from assessor_app.application.use_cases.assign_raters import AssignRaters
from assessor_app.application.use_cases.change_people import AddPerson
from assessor_app.application.use_cases.export_awards import ExportAwards
from assessor_app.application.use_cases.import_portfolios import ImportPortfolios
from assessor_app.application.use_cases.issue_awards import IssueAwards
from assessor_app.application.use_cases.load_programme import LoadProgramme
from assessor_app.application.use_cases.make_blind_copies import MakeBlindCopies
from assessor_app.application.use_cases.rate_submission import RateSubmission, SaveDraft
from assessor_app.application.use_cases.reveal_cases import RevealCases
from assessor_app.application.use_cases.revoke_award import RevokeAward
from assessor_app.application.use_cases.settle_cases import AdjudicateCase, ReleaseCases
from assessor_app.application.use_cases.sign_in import SignIn
from assessor_app.application.use_cases.step_submission import (
    AcceptSubmission,
    ReturnSubmission,
    WithdrawSubmission,
)
from assessor_app.application.use_cases.verify_files import VerifyFiles


class Workplace(Protocol):
    """One open workspace; `bootstrap.Program` is one."""

    @property
    def storage(self) -> Storage: ...
    @property
    def cryptography(self) -> Cryptography: ...
    @property
    def workspace(self) -> WorkspaceRow: ...
    @property
    def heads(self) -> KeptHeads: ...
    @property
    def sign_in(self) -> SignIn: ...
    @property
    def add_person(self) -> AddPerson: ...
    @property
    def load_programme(self) -> LoadProgramme: ...
    @property
    def list_badges(self) -> ListBadges: ...
    @property
    def list_submissions(self) -> ListSubmissions: ...
    @property
    def import_portfolios(self) -> ImportPortfolios: ...
    @property
    def make_blind_copies(self) -> MakeBlindCopies: ...
    @property
    def accept_submission(self) -> AcceptSubmission: ...
    @property
    def return_submission(self) -> ReturnSubmission: ...
    @property
    def withdraw_submission(self) -> WithdrawSubmission: ...
    @property
    def assign_raters(self) -> AssignRaters: ...
    @property
    def save_draft(self) -> SaveDraft: ...
    @property
    def rate_submission(self) -> RateSubmission: ...
    @property
    def reveal_cases(self) -> RevealCases: ...
    @property
    def list_cases(self) -> ListCases: ...
    @property
    def adjudicate_case(self) -> AdjudicateCase: ...
    @property
    def release_cases(self) -> ReleaseCases: ...
    @property
    def issue_awards(self) -> IssueAwards: ...
    @property
    def list_awards(self) -> ListAwards: ...
    @property
    def revoke_award(self) -> RevokeAward: ...
    @property
    def export_awards(self) -> ExportAwards: ...
    @property
    def verify_files(self) -> VerifyFiles: ...

    def sign_what_changed(self, session: Session) -> None: ...


# (folder of the workspace, folder for what is kept outside of it; None: the user's own)
OpenWorkplace = Callable[[Path, Path | None], AbstractContextManager[Workplace]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Crew:
    """Everybody who works in the demo, signed in."""

    admin: Session
    lead: Session
    raters: tuple[Session, ...]
