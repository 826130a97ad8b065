"""Everything that can be asked of one workspace: use cases and queries over ports.

Each is made when it is first asked for; what is heavy is imported then.
"""

from typing import TYPE_CHECKING

from assessor_app.application.checkpoints import sign_new_head
from assessor_app.application.clock import utc_now
from assessor_app.application.program_of_awards import AwardUseCases
from assessor_app.application.program_of_leads import LeadUseCases
from assessor_app.application.program_of_raters import RaterUseCases
from assessor_app.application.queries.badges import ListBadges
from assessor_app.application.queries.people import ListPeople
from assessor_app.application.queries.reliability import MeasureReliability
from assessor_app.application.queries.submissions import ListSubmissions
from assessor_app.application.session import Session
from assessor_app.application.use_cases.block_pair import BlockPair
from assessor_app.application.use_cases.change_people import AddPerson, ChangeRoles, RemovePerson
from assessor_app.application.use_cases.change_role import ChangeRole
from assessor_app.application.use_cases.show_evidence import ShowEvidence
from assessor_app.application.use_cases.sign_in import SignIn
from assessor_app.application.use_cases.step_submission import (
    AcceptSubmission,
    ReturnSubmission,
    WithdrawSubmission,
)

if TYPE_CHECKING:
    from assessor_app.application.queries.keys import ShowKeys
    from assessor_app.application.queries.learners import ListLearners
    from assessor_app.application.queries.log import ListLog
    from assessor_app.application.queries.log_entry import ShowLog
    from assessor_app.application.use_cases.back_up import BackUp
    from assessor_app.application.use_cases.change_passphrase import ChangePassphrase, UseKeychain
    from assessor_app.application.use_cases.cover_submission import CoverSubmission
    from assessor_app.application.use_cases.endorse import ReadEndorsable
    from assessor_app.application.use_cases.erase_submission import EraseSubmission
    from assessor_app.application.use_cases.export_learner import ExportLearner
    from assessor_app.application.use_cases.fork_log import ForkLog
    from assessor_app.application.use_cases.grant_keys import GrantKeys
    from assessor_app.application.use_cases.import_portfolios import ImportPortfolios
    from assessor_app.application.use_cases.keep_apart import KeepApart
    from assessor_app.application.use_cases.keep_list import KeepList
    from assessor_app.application.use_cases.load_programme import ExportProgramme, LoadProgramme
    from assessor_app.application.use_cases.lodge_appeal import LodgeAppeal
    from assessor_app.application.use_cases.make_blind_copies import MakeBlindCopies
    from assessor_app.application.use_cases.recover_workspace import RecoverWorkspace
    from assessor_app.application.use_cases.renew_keys import RenewKeys
    from assessor_app.application.use_cases.trust_issuers import DistrustIssuer, ReadTrustFile, TrustIssuers
    from assessor_app.application.use_cases.verify_audit import VerifyAudit
    from assessor_app.application.use_cases.verify_files import VerifyFiles


class UseCases(AwardUseCases, LeadUseCases, RaterUseCases):
    """What people can ask for, over the ports; `bootstrap.Program` says what stands behind each."""

    @property
    def sign_in(self) -> SignIn:
        """Unlock somebody's keys."""
        return SignIn(self.storage, self.key_files, self.cryptography, self.heads)

    @property
    def change_role(self) -> ChangeRole:
        """Go on in another role, or as the roster stands by now."""
        return ChangeRole(self.storage, self.cryptography)

    @property
    def add_person(self) -> AddPerson:
        """Put somebody on the roster."""
        return AddPerson(self.storage, self.key_files, self.cryptography)

    @property
    def change_roles(self) -> ChangeRoles:
        """Give somebody other roles."""
        return ChangeRoles(self.storage, self.cryptography)

    @property
    def remove_person(self) -> RemovePerson:
        """Take somebody off the roster."""
        return RemovePerson(self.storage, self.cryptography)

    @property
    def renew_keys(self) -> "RenewKeys":
        """Replace keys that somebody else made by one's own."""
        from assessor_app.application.use_cases.renew_keys import RenewKeys

        return RenewKeys(self.storage, self.key_files, self.cryptography)

    def awaits_new_keys(self, person: str) -> bool:
        """Whether an admin made this person's keys, and they have not replaced them yet."""
        from assessor_app.application.key_changes import awaits_new_keys

        with self.storage.read() as reading:
            return awaits_new_keys(reading, person)

    @property
    def change_passphrase(self) -> "ChangePassphrase":
        """Put one's keys under another passphrase."""
        from assessor_app.application.use_cases.change_passphrase import ChangePassphrase

        return ChangePassphrase(self.storage, self.key_files)

    @property
    def use_keychain(self) -> "UseKeychain":
        """Let the system's keychain open one's keys."""
        from assessor_app.application.use_cases.change_passphrase import UseKeychain

        return UseKeychain(self.storage, self.key_files)

    @property
    def recover_workspace(self) -> "RecoverWorkspace":
        """Enrol a new admin by the recovery key."""
        from assessor_app.application.use_cases.recover_workspace import RecoverWorkspace

        return RecoverWorkspace(self.storage, self.key_files, self.cryptography)

    @property
    def show_keys(self) -> "ShowKeys":
        """How the keys stand that concern who asks."""
        from assessor_app.application.queries.keys import ShowKeys

        return ShowKeys(self.storage)

    @property
    def grant_keys(self) -> "GrantKeys":
        """Hand the role's keys to who waits for them."""
        from assessor_app.application.use_cases.grant_keys import GrantKeys

        return GrantKeys(self.storage, self.cryptography)

    @property
    def read_trust_file(self) -> "ReadTrustFile":
        """Whom a file names as issuers."""
        from assessor_app.application.use_cases.trust_issuers import ReadTrustFile

        return ReadTrustFile(self.storage, utc_now)

    @property
    def trust_issuers(self) -> "TrustIssuers":
        """Trust other organisations."""
        from assessor_app.application.use_cases.trust_issuers import TrustIssuers

        return TrustIssuers(self.storage, self.cryptography)

    @property
    def distrust_issuer(self) -> "DistrustIssuer":
        """Trust another organisation no longer."""
        from assessor_app.application.use_cases.trust_issuers import DistrustIssuer

        return DistrustIssuer(self.storage, self.cryptography)

    @property
    def load_programme(self) -> "LoadProgramme":
        """Take a programme file in."""
        from assessor_app.application.use_cases.load_programme import LoadProgramme

        return LoadProgramme(self.storage, self.cryptography)

    @property
    def export_programme(self) -> "ExportProgramme":
        """The newest programme as a file."""
        from assessor_app.application.use_cases.load_programme import ExportProgramme

        return ExportProgramme(self.storage)

    @property
    def import_portfolios(self) -> "ImportPortfolios":
        """Take portfolios in."""
        from assessor_app.application.use_cases.import_portfolios import ImportPortfolios

        return ImportPortfolios(
            self.storage, self.cryptography, self.evidence, self.portfolio_source, utc_now
        )

    @property
    def make_blind_copies(self) -> "MakeBlindCopies":
        """Blind what was received."""
        from assessor_app.application.use_cases.make_blind_copies import MakeBlindCopies

        return MakeBlindCopies(self.storage, self.cryptography, self.evidence, self.blind_copier)

    @property
    def cover_submission(self) -> "CoverSubmission":
        """Cover by hand what is left in blind copies."""
        from assessor_app.application.use_cases.cover_submission import CoverSubmission

        return CoverSubmission(self.storage, self.cryptography, self.evidence, self.copy_coverer)

    @property
    def accept_submission(self) -> AcceptSubmission:
        """Let a held submission out."""
        return AcceptSubmission(self.storage, self.cryptography, self.evidence)

    @property
    def return_submission(self) -> ReturnSubmission:
        """Give a submission back, with feedback."""
        return ReturnSubmission(self.storage, self.cryptography)

    @property
    def withdraw_submission(self) -> WithdrawSubmission:
        """Take a submission out."""
        return WithdrawSubmission(self.storage, self.cryptography)

    @property
    def block_pair(self) -> BlockPair:
        """Keep somebody from rating a submission."""
        return BlockPair(self.storage, self.cryptography)

    @property
    def keep_apart(self) -> "KeepApart":
        """Take in who works with whom."""
        from assessor_app.application.use_cases.keep_apart import KeepApart

        return KeepApart(self.storage, self.cryptography)

    @property
    def show_evidence(self) -> ShowEvidence:
        """The files of a submission, as the asking person sees them."""
        return ShowEvidence(self.storage, self.cryptography, self.evidence)

    @property
    def list_badges(self) -> ListBadges:
        """The catalogue."""
        return ListBadges(self.storage)

    @property
    def list_learners(self) -> "ListLearners":
        """Who handed something in, and all that is kept of them; for admins."""
        from assessor_app.application.queries.learners import ListLearners

        return ListLearners(self.storage, self.cryptography, utc_now)

    @property
    def export_learner(self) -> "ExportLearner":
        """All that is kept of one learner, as files."""
        from assessor_app.application.use_cases.export_learner import ExportLearner

        return ExportLearner(self.list_learners, self.show_evidence, self.outputs, utc_now)

    @property
    def lodge_appeal(self) -> "LodgeAppeal":
        """Record that a learner disputes a result."""
        from assessor_app.application.use_cases.lodge_appeal import LodgeAppeal

        return LodgeAppeal(self.storage, self.cryptography, self.evidence, self.make_blind_copies, utc_now)

    @property
    def erase_submission(self) -> "EraseSubmission":
        """Make all that was handed in unreadable for good."""
        from assessor_app.application.use_cases.erase_submission import EraseSubmission

        return EraseSubmission(self.storage, self.cryptography, self.evidence)

    @property
    def list_people(self) -> ListPeople:
        """The roster."""
        return ListPeople(self.storage)

    @property
    def list_submissions(self) -> ListSubmissions:
        """Submissions, as each role sees them."""
        return ListSubmissions(self.storage, self.cryptography, utc_now)

    @property
    def keep_list(self) -> "KeepList":
        """Keep an admin's list for the next time."""
        from assessor_app.application.use_cases.keep_list import KeepList

        return KeepList(self.storage, self.cryptography)

    @property
    def measure_reliability(self) -> MeasureReliability:
        """How well the raters of a table agree. Also where there is no workspace."""
        return MeasureReliability(self.read_ratings)

    @property
    def verify_audit(self) -> "VerifyAudit":
        """Check that nothing was changed."""
        from assessor_app.application.use_cases.verify_audit import VerifyAudit

        return VerifyAudit(self.storage, self.cryptography, self.evidence, self.heads)

    @property
    def list_log(self) -> "ListLog":
        """The log's entries as a list, for leads and admins."""
        from assessor_app.application.queries.log import ListLog

        return ListLog(self.storage)

    @property
    def show_log(self) -> "ShowLog":
        """One entry in full, and the log's heads, for leads and admins."""
        from assessor_app.application.queries.log_entry import ShowLog

        return ShowLog(self.storage, self.heads)

    @property
    def fork_log(self) -> "ForkLog":
        """Let an older copy go on."""
        from assessor_app.application.use_cases.fork_log import ForkLog

        return ForkLog(self.storage, self.cryptography, self.heads)

    @property
    def back_up(self) -> "BackUp":
        """The whole workspace in one sealed file."""
        from assessor_app.application.use_cases.back_up import BackUp

        return BackUp(self.storage, self.cryptography, self.heads, self.backup_files, self.care, utc_now)

    def sign_what_changed(self, session: Session) -> None:
        """Sign the log's new head, where this process made it and a lead or admin asks; keep it outside."""
        if self.changed:
            sign_new_head(self.storage, session, self.heads)

    @property
    def read_endorsable(self) -> "ReadEndorsable":
        """What a credential in a file holds that can be endorsed."""
        from assessor_app.application.use_cases.endorse import ReadEndorsable

        return ReadEndorsable(self.storage, self.verify_files)

    @property
    def verify_files(self) -> "VerifyFiles":
        """Is this file genuine? Also where there is no workspace."""
        from assessor_app.application.use_cases.verify_files import VerifyFiles  # heavy: RDF

        storage = self.storage if self.exists else None
        return VerifyFiles(storage, lambda path: path.open("rb"), self.words_of, utc_now)
