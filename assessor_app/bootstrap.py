"""Which adapter stands behind which port? The only module that names adapters."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from assessor_app.adapters.evidence_store import ChunkedEvidenceStore
from assessor_app.adapters.kept_heads import HeadsFolder, user_config_folder
from assessor_app.adapters.keys.key_document import STANDARD_COST, KdfCost
from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.adapters.keys.sealing import WorkspaceCryptography
from assessor_app.adapters.outputs import DiskOutputs
from assessor_app.adapters.storage.database import SqlStorage, open_sqlite
from assessor_app.application.checkpoints import sign_new_head
from assessor_app.application.clock import as_text, utc_now
from assessor_app.application.forks import NoRollback
from assessor_app.application.ports.keys import Card, Passphrase
from assessor_app.application.ports.rows import WorkspaceRow
from assessor_app.application.problems import Unusable
from assessor_app.application.queries.agreement import MeasureAgreement
from assessor_app.application.queries.badges import ListBadges
from assessor_app.application.queries.cases import ListCases
from assessor_app.application.queries.people import ListPeople
from assessor_app.application.queries.submissions import ListSubmissions
from assessor_app.application.session import Session, card_of, read_roster, read_workspace
from assessor_app.application.use_cases.assign_raters import AssignRaters
from assessor_app.application.use_cases.block_pair import BlockPair
from assessor_app.application.use_cases.change_people import AddPerson, ChangeRoles, RemovePerson, find_person
from assessor_app.application.use_cases.import_portfolios import ImportPortfolios
from assessor_app.application.use_cases.initialise_workspace import Blank, InitialiseWorkspace
from assessor_app.application.use_cases.load_programme import ExportProgramme, LoadProgramme
from assessor_app.application.use_cases.make_blind_copies import MakeBlindCopies
from assessor_app.application.use_cases.rate_submission import (
    OpenWork,
    RateSubmission,
    SaveDraft,
    TakeBackRating,
)
from assessor_app.application.use_cases.reveal_cases import RevealCases
from assessor_app.application.use_cases.settle_cases import AdjudicateCase, ReleaseCases
from assessor_app.application.use_cases.show_evidence import ShowEvidence
from assessor_app.application.use_cases.sign_in import SignIn
from assessor_app.application.use_cases.step_submission import (
    AcceptSubmission,
    ReturnSubmission,
    WithdrawSubmission,
)
from assessor_app.domain.people import Person

if TYPE_CHECKING:
    from assessor_app.adapters.doctor import Examination
    from assessor_app.adapters.previewer import Helpers
    from assessor_app.application.ports.certificates import CertificateMaker
    from assessor_app.application.ports.pictures import BadgePictures
    from assessor_app.application.ports.listing import OpenIndex
    from assessor_app.application.ports.previewing import OpenPreview
    from assessor_app.application.queries.awards import ListAwards
    from assessor_app.application.use_cases.back_up import BackUp
    from assessor_app.application.use_cases.change_passphrase import ChangePassphrase, UseKeychain
    from assessor_app.application.use_cases.export_awards import ExportAwards
    from assessor_app.application.use_cases.fork_log import ForkLog
    from assessor_app.application.use_cases.issue_awards import IssueAwards
    from assessor_app.application.use_cases.make_demo import MakeDemo
    from assessor_app.application.use_cases.recover_workspace import RecoverWorkspace
    from assessor_app.application.use_cases.renew_keys import RenewKeys
    from assessor_app.application.use_cases.restore_workspace import RestoreWorkspace
    from assessor_app.application.use_cases.revoke_award import RevokeAward
    from assessor_app.application.use_cases.verify_audit import VerifyAudit
    from assessor_app.application.use_cases.verify_files import VerifyFiles


def _now_text() -> str:
    return as_text(utc_now())


@dataclass
class Program:
    """One workspace with everything that can be asked of it; each part is made when it is first used."""

    folder: Path
    config: Path = field(default_factory=user_config_folder)
    kdf_cost: KdfCost = STANDARD_COST  # of keys made here; a cheaper one is for tests alone

    @cached_property
    def storage(self) -> SqlStorage:
        """The database; Unusable where the folder holds no workspace."""
        if not (self.folder / "assessor.db").is_file():
            raise Unusable(
                "there is no workspace here",
                where=str(self.folder),
                remedy="Make one: `assessor init`; or look at `assessor demo`.",
            )
        return open_sqlite(self.folder, now=_now_text, guard=NoRollback(self.heads))

    @cached_property
    def workspace(self) -> WorkspaceRow:
        """What the workspace is called, and whose it is."""
        with self.storage.read() as reading:
            return read_workspace(reading)

    @cached_property
    def key_files(self) -> KeyFolder:
        """The private keys in the workspace's folder."""
        return KeyFolder(
            folder=self.folder / "keys", workspace=self.workspace.id, config=self.config, cost=self.kdf_cost
        )

    @cached_property
    def cryptography(self) -> WorkspaceCryptography:
        """Ciphers of this workspace."""
        return WorkspaceCryptography(workspace=self.workspace.id)

    @property
    def sign_in(self) -> SignIn:
        """Unlock somebody's keys."""
        return SignIn(self.storage, self.key_files, self.cryptography, self.heads)

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
    def outputs(self) -> DiskOutputs:
        """Files and folders that appear whole or not at all."""
        return DiskOutputs()

    def read_card(self, content: bytes, *, file: str) -> Card:
        """Somebody's enrolment card; Unusable where it is none."""
        from assessor_app.adapters.keys.cards import from_document

        return from_document(content, where=file)

    def fingerprint(self, whose: Person | Card) -> str:
        """8 words over somebody's public halves, to be compared in person."""
        from assessor_app.adapters.keys.cards import fingerprint

        return " ".join(fingerprint(card_of(whose) if isinstance(whose, Person) else whose))

    def one_time_passphrase(self) -> str:
        """6 words for keys that are made for somebody else (77 bits)."""
        from assessor_app.adapters.keys.words import random_words

        return " ".join(random_words(6))

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

        return ChangePassphrase(self.key_files)

    @property
    def use_keychain(self) -> "UseKeychain":
        """Let the system's keychain open one's keys."""
        from assessor_app.application.use_cases.change_passphrase import UseKeychain

        return UseKeychain(self.key_files)

    @property
    def recover_workspace(self) -> "RecoverWorkspace":
        """Enrol a new admin by the recovery key."""
        from assessor_app.application.use_cases.recover_workspace import RecoverWorkspace

        return RecoverWorkspace(self.storage, self.key_files, self.cryptography)

    def own_card(self, name: str | None, passphrase: Passphrase) -> bytes:
        """The card of this account's person, whose keys are made now where there are none."""
        from assessor_app.adapters.keys.own_keys import OwnKeys

        return OwnKeys(config=self.config, cost=self.kdf_cost).document(name, passphrase)

    def card_of(self, wanted: str, passphrase: Passphrase) -> tuple[Person, bytes]:
        """The card of somebody on the roster, signed by their keys."""
        from assessor_app.adapters.keys.cards import to_document

        with self.storage.read() as reading:
            person = find_person(read_roster(reading), wanted)
        keys = self.key_files.unlock(person.id, passphrase, card=card_of(person))
        return person, to_document(keys, person.name)

    @property
    def load_programme(self) -> LoadProgramme:
        """Take a programme file in."""
        return LoadProgramme(self.storage, self.cryptography)

    @property
    def export_programme(self) -> ExportProgramme:
        """The newest programme as a file."""
        return ExportProgramme(self.storage)

    @cached_property
    def evidence(self) -> ChunkedEvidenceStore:
        """Where evidence bytes lie."""
        return ChunkedEvidenceStore(self.folder / "evidence")

    @cached_property
    def heads(self) -> HeadsFolder:
        """The newest log head that this machine has seen."""
        return HeadsFolder(config=self.config)

    @cached_property
    def helpers(self) -> "Helpers":
        """Where preview helpers come from."""
        from assessor_app.adapters.previewer import Helpers  # starts a process

        return Helpers()

    @property
    def open_preview(self) -> "OpenPreview":
        """Look at a file in another process."""
        from assessor_app.adapters.previewer import OpenInHelper

        return OpenInHelper(self.helpers)

    @property
    def import_portfolios(self) -> ImportPortfolios:
        """Take portfolios in."""
        from assessor_app.adapters.importers import open_portfolios

        return ImportPortfolios(self.storage, self.cryptography, self.evidence, open_portfolios, utc_now)

    @property
    def make_blind_copies(self) -> MakeBlindCopies:
        """Blind what was received."""
        from assessor_app.adapters.blind_copier import CopyInHelper

        return MakeBlindCopies(self.storage, self.cryptography, self.evidence, CopyInHelper(self.helpers))

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
    def show_evidence(self) -> ShowEvidence:
        """The files of a submission, as the asking person sees them."""
        return ShowEvidence(self.storage, self.cryptography, self.evidence)

    @property
    def assign_raters(self) -> AssignRaters:
        """Give what waits to raters."""
        return AssignRaters(self.storage, self.cryptography, utc_now)

    @property
    def open_work(self) -> OpenWork:
        """Open one piece of work on a rater's desk."""
        return OpenWork(self.storage, self.cryptography)

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
    def reveal_cases(self) -> RevealCases:
        """Open what is complete, compare, settle what agrees."""
        return RevealCases(self.storage, self.cryptography, self.heads, utc_now)

    @property
    def adjudicate_case(self) -> AdjudicateCase:
        """Settle what differs."""
        return AdjudicateCase(self.storage, self.cryptography)

    @property
    def release_cases(self) -> ReleaseCases:
        """Let decided cases go to signing."""
        return ReleaseCases(self.storage, self.cryptography)

    @property
    def list_badges(self) -> ListBadges:
        """The catalogue."""
        return ListBadges(self.storage)

    @property
    def list_people(self) -> ListPeople:
        """The roster."""
        return ListPeople(self.storage)

    @property
    def list_submissions(self) -> ListSubmissions:
        """Submissions, as each role sees them."""
        return ListSubmissions(self.storage, self.cryptography, utc_now)

    @property
    def open_index(self) -> "OpenIndex":
        """Where a role's rows are sorted, filtered and searched: in memory alone, until the person locks."""
        from assessor_app.adapters.storage.row_index import MemoryIndex

        return MemoryIndex

    @property
    def list_cases(self) -> ListCases:
        """Cases, for leads."""
        return ListCases(self.storage, self.cryptography)

    @property
    def measure_agreement(self) -> MeasureAgreement:
        """How well second ratings agree with first ones."""
        return MeasureAgreement(self.list_cases)

    @property
    def verify_audit(self) -> "VerifyAudit":
        """Check that nothing was changed."""
        from assessor_app.application.use_cases.verify_audit import VerifyAudit

        return VerifyAudit(self.storage, self.cryptography, self.evidence, self.heads)

    @property
    def fork_log(self) -> "ForkLog":
        """Let an older copy go on."""
        from assessor_app.application.use_cases.fork_log import ForkLog

        return ForkLog(self.storage, self.cryptography, self.heads)

    @property
    def back_up(self) -> "BackUp":
        """The whole workspace in one sealed file."""
        from assessor_app.adapters.backup_file import BackupFiles
        from assessor_app.application.use_cases.back_up import BackUp

        files = BackupFiles(folder=self.folder, outputs=DiskOutputs())
        return BackUp(self.storage, self.cryptography, self.heads, files, utc_now)

    def sign_what_changed(self, session: Session) -> None:
        """Sign the log's new head, where this process made it and a lead or admin asks; keep it outside."""
        if "storage" in self.__dict__ and self.storage.changed:
            sign_new_head(self.storage, session, self.heads)

    @cached_property
    def certificates(self) -> "CertificateMaker":
        """Draws and seals certificates."""
        from assessor_app.adapters.certificates import SealedCertificateMaker  # heavy: fonts

        return SealedCertificateMaker()

    @property
    def export_awards(self) -> "ExportAwards":
        """Write awards out."""
        from assessor_app.application.use_cases.export_awards import ExportAwards  # heavy: RDF

        return ExportAwards(
            self.storage,
            self.cryptography,
            DiskOutputs(),
            lambda: self.certificates,
            _badge_pictures,
            self.heads,
            utc_now,
        )

    @property
    def revoke_award(self) -> "RevokeAward":
        """Take an award back."""
        from assessor_app.application.use_cases.revoke_award import RevokeAward  # heavy: RDF

        return RevokeAward(self.storage, self.cryptography, utc_now)

    @property
    def verify_files(self) -> "VerifyFiles":
        """Is this file genuine? Also where there is no workspace."""
        from assessor_app.application.use_cases.verify_files import VerifyFiles  # heavy: RDF

        storage = self.storage if (self.folder / "assessor.db").is_file() else None
        return VerifyFiles(storage, lambda path: path.open("rb"), utc_now)

    @property
    def list_awards(self) -> "ListAwards":
        """Awards, and what waits to be signed or told, for admins."""
        from assessor_app.application.queries.awards import ListAwards

        return ListAwards(self.storage, self.cryptography, utc_now)

    @property
    def issue_awards(self) -> "IssueAwards":
        """Sign what is released."""
        from assessor_app.application.use_cases.issue_awards import IssueAwards  # heavy: RDF

        return IssueAwards(self.storage, self.cryptography, lambda: self.certificates, utc_now)

    def close(self) -> None:
        """End the helpers and let go of the database, where they were used."""
        if "helpers" in self.__dict__:
            self.helpers.close()
        if "storage" in self.__dict__:
            self.storage.close()


def initialise_workspace(
    config: Path | None = None, kdf_cost: KdfCost = STANDARD_COST
) -> InitialiseWorkspace:
    """Make a new workspace."""

    @contextmanager
    def open_blank(folder: Path, workspace: str) -> Iterator[Blank]:
        storage = open_sqlite(folder, now=_now_text)
        keys = KeyFolder(
            folder=folder / "keys", workspace=workspace, config=config or user_config_folder(), cost=kdf_cost
        )
        try:
            yield Blank(
                storage=storage, key_files=keys, cryptography=WorkspaceCryptography(workspace=workspace)
            )
        finally:
            storage.close()

    return InitialiseWorkspace(DiskOutputs(), open_blank)


def examine_machine(workspace: Path) -> "Examination":
    """What this machine lacks."""
    from assessor_app.adapters.doctor import examine
    from assessor_app.adapters.keys.keychain import SystemKeychain

    return examine(keychain=SystemKeychain().state(), workspace=workspace)


def make_demo(config: Path | None = None, kdf_cost: KdfCost = STANDARD_COST) -> "MakeDemo":
    """Build the demo workspace; what is kept outside of it goes to `config` only once it is there."""
    from assessor_app.adapters.demo_evidence.content import SampleContent
    from assessor_app.application.use_cases.make_demo import MakeDemo

    @contextmanager
    def open_workplace(folder: Path, kept: Path | None) -> Iterator[Program]:
        program = Program(folder, config=kept or config or user_config_folder(), kdf_cost=kdf_cost)
        try:
            yield program
        finally:
            program.close()

    @contextmanager
    def scratch() -> Iterator[Path]:
        with tempfile.TemporaryDirectory(prefix="assessor-demo-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)

    return MakeDemo(
        DiskOutputs(),
        SampleContent(),
        lambda kept: initialise_workspace(kept, kdf_cost),
        open_workplace,
        scratch,
    )


def demo_folder() -> Path:
    """Where the demo lies when nobody says otherwise."""
    return platformdirs.user_data_path("assessor", appauthor=False) / "demo"


def _badge_pictures() -> "BadgePictures":
    from assessor_app.adapters.badge_pictures import DrawnBadges  # heavy: pictures

    return DrawnBadges()


def restore_workspace(config: Path | None = None) -> "RestoreWorkspace":
    """Lay out a backup."""
    from assessor_app.adapters.backup_file import BackupFiles
    from assessor_app.application.use_cases.restore_workspace import Laid, RestoreWorkspace
    from assessor_app.application.use_cases.verify_audit import VerifyAudit

    kept_in = config or user_config_folder()
    heads = HeadsFolder(config=kept_in)

    def cryptography(workspace: str) -> WorkspaceCryptography:
        return WorkspaceCryptography(workspace=workspace)

    def keys_in(folder: Path, workspace: str) -> KeyFolder:
        return KeyFolder(folder=folder, workspace=workspace, config=kept_in)

    @contextmanager
    def open_laid(folder: Path, workspace: str) -> Iterator[Laid]:
        storage = open_sqlite(folder, now=_now_text)
        evidence = ChunkedEvidenceStore(folder / "evidence")
        try:
            yield Laid(storage=storage, verify=VerifyAudit(storage, cryptography(workspace), evidence, heads))
        finally:
            storage.close()

    outputs = DiskOutputs()
    files = BackupFiles(folder=Path(), outputs=outputs)
    return RestoreWorkspace(outputs, files, heads, cryptography, keys_in, open_laid)


def default_folder() -> Path:
    """Where a workspace lies when nobody says otherwise: the platform's folder for a user's data."""
    return platformdirs.user_data_path("assessor", appauthor=False) / "workspace"
