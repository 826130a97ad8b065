"""Which adapter stands behind which port? The only module that names adapters."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.evidence_store import ChunkedEvidenceStore
from assessor_app.adapters.kept_heads import HeadsFolder
from assessor_app.adapters.keys.key_document import STANDARD_COST, KdfCost
from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.adapters.keys.own_keys import OwnKeys
from assessor_app.adapters.keys.sealing import WorkspaceCryptography
from assessor_app.adapters.keys.workspace_keys import WorkspaceKeys
from assessor_app.adapters.outputs import DiskOutputs
from assessor_app.adapters.storage.database import SqlStorage, open_sqlite
from assessor_app.application.clock import as_text, utc_now
from assessor_app.application.forks import NoRollback
from assessor_app.application.ports.keys import Card, KeychainStatus, Passphrase
from assessor_app.application.ports.rows import WorkspaceRow
from assessor_app.application.problems import Damaged, Unusable
from assessor_app.application.program import UseCases
from assessor_app.application.progress import Progress
from assessor_app.application.session import card_of, read_roster, read_workspace
from assessor_app.application.use_cases.change_people import find_person
from assessor_app.application.use_cases.initialise_workspace import Blank, InitialiseWorkspace
from assessor_app.domain.people import Person
from assessor_app.places import user_config_folder

if TYPE_CHECKING:
    from assessor_app.adapters.doctor import Examination
    from assessor_app.adapters.media_player import MediaHelpers
    from assessor_app.adapters.preview_pool import Helpers
    from assessor_app.application.benchmarks import Benchmark
    from assessor_app.application.ports.backups import Backups
    from assessor_app.application.ports.blinding import BlindCopier, CopyCoverer
    from assessor_app.application.ports.care import CareNotes
    from assessor_app.application.ports.certificates import CertificateMaker
    from assessor_app.application.ports.importing import PortfolioSource
    from assessor_app.application.ports.listing import OpenIndex
    from assessor_app.application.ports.paper_keys import PaperKeys
    from assessor_app.application.ports.pictures import BadgePictures
    from assessor_app.application.ports.previewing import OpenPreview
    from assessor_app.application.ports.printing import JoinPages, PrintQueue
    from assessor_app.application.ports.ratings import ReadRatings
    from assessor_app.application.ports.reports import ReportMaker
    from assessor_app.application.ports.site import SiteMaker
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.make_demo import MakeDemo
    from assessor_app.application.use_cases.restore_workspace import RestoreWorkspace


def _now_text() -> str:
    return as_text(utc_now())


def _key_files(
    folder: Path, workspace: str, config: Path, cost: KdfCost = STANDARD_COST, *, demo: bool = False
) -> WorkspaceKeys:
    """The keys in `folder`, and those that this account of the system made for itself."""
    files = KeyFolder(folder=folder, workspace=workspace, config=config, cost=cost, demo=demo)
    return WorkspaceKeys(files=files, own=OwnKeys(config=config, cost=cost, keychain=files.keychain))


@dataclass
class Program(UseCases):
    """One workspace with everything that can be asked of it; each part is made when it is first used."""

    folder: Path
    config: Path = field(default_factory=user_config_folder)
    kdf_cost: KdfCost = STANDARD_COST  # of keys made here; a cheaper one is for tests alone

    @cached_property
    def storage(self) -> SqlStorage:
        """The database; Unusable where the folder holds no workspace."""
        if not self.exists:
            raise Unusable(
                "there is no workspace here",
                where=str(self.folder),
                remedy="Make one: `assessor init`; or look at `assessor demo`.",
            )
        if (
            not (self.folder / "assessor.db").stat().st_size
        ):  # never a workspace of ours: SQLite would fill it
            raise Damaged(
                "the workspace's database is empty",
                where=str(self.folder),
                remedy="Restore the last backup: `assessor restore`.",
            )
        return open_sqlite(self.folder, now=_now_text, guard=NoRollback(self.heads))

    @cached_property
    def workspace(self) -> WorkspaceRow:
        """What the workspace is called, and whose it is."""
        with self.storage.read() as reading:
            return read_workspace(reading)

    @cached_property
    def key_files(self) -> WorkspaceKeys:
        """The private keys of this workspace's people that lie on this machine."""
        row = self.workspace
        return _key_files(self.folder / "keys", row.id, self.config, self.kdf_cost, demo=row.demo)

    @cached_property
    def cryptography(self) -> WorkspaceCryptography:
        """Ciphers of this workspace."""
        return WorkspaceCryptography(workspace=self.workspace.id)

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

    def own_card(self, name: str | None, passphrase: Passphrase, *, keychain: bool = False) -> bytes:
        """The card of this account's person, whose keys are made now where there are none.

        keychain: keys that are made now are also opened by the system's keychain.
        """
        return OwnKeys(config=self.config, cost=self.kdf_cost).document(name, passphrase, keychain=keychain)

    def card_of(self, wanted: str, passphrase: Passphrase) -> tuple[Person, bytes]:
        """The card of somebody on the roster, signed by their keys."""
        from assessor_app.adapters.keys.cards import to_document

        with self.storage.read() as reading:
            person = find_person(read_roster(reading), wanted)
        keys = self.key_files.unlock(person.id, passphrase, card=card_of(person))
        return person, to_document(keys, person.name)

    def my_card(self, session: "Session") -> bytes:
        """The card of who is signed in, signed by the keys that they act by."""
        from assessor_app.adapters.keys.cards import to_document

        return to_document(session.keys, session.person.name)

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
        from assessor_app.adapters.preview_pool import Helpers  # starts a process

        return Helpers()

    @property
    def open_preview(self) -> "OpenPreview":
        """Look at a file in another process."""
        from assessor_app.adapters.previewer import OpenInHelper

        return OpenInHelper(self.helpers)

    @cached_property
    def open_player(self) -> "MediaHelpers":
        """Play sound and video in another process."""
        from assessor_app.adapters.media_player import MediaHelpers

        return MediaHelpers()

    @property
    def open_index(self) -> "OpenIndex":
        """Where a role's rows are sorted, filtered and searched: in memory alone, until the person locks."""
        from assessor_app.adapters.storage.row_index import MemoryIndex

        return MemoryIndex

    @cached_property
    def certificates(self) -> "CertificateMaker":
        """Draws and seals certificates."""
        from assessor_app.adapters.certificates import SealedCertificateMaker  # heavy: fonts

        return SealedCertificateMaker()

    @property
    def print_queue(self) -> "PrintQueue":
        """A printing system that takes PDF files."""
        from assessor_app.adapters.print_queue import CupsQueue

        return CupsQueue()

    @property
    def join_pages(self) -> "JoinPages":
        """Puts pages of several PDF files into one."""
        from assessor_app.adapters.certificates.joined import join_pages

        return join_pages

    @property
    def paper_keys(self) -> "PaperKeys":
        """Certificates (X.509) for PDF readers."""
        from assessor_app.adapters.certificates.paper_keys import X509PaperKeys  # heavy: X.509

        return X509PaperKeys()

    @cached_property
    def reports(self) -> "ReportMaker":
        """Draws and seals reports."""
        from assessor_app.adapters.report_paper import SealedReportMaker  # heavy: fonts

        return SealedReportMaker()

    def words_of(self, error: OSError, place: str) -> Unusable:
        """What the system's refusal at `place` means to the person."""
        return words_of(error, place)

    @property
    def exists(self) -> bool:
        """Whether the folder holds a workspace."""
        return (self.folder / "assessor.db").is_file()

    @property
    def changed(self) -> bool:
        """Whether a change was committed through this object."""
        return "storage" in self.__dict__ and self.storage.changed

    @property
    def portfolio_source(self) -> "PortfolioSource":
        """Reads what other systems export."""
        from assessor_app.adapters.importers import open_portfolios

        return open_portfolios

    @property
    def read_ratings(self) -> "ReadRatings":
        """Reads tables of ratings in CSV."""
        from assessor_app.adapters.ratings_csv import read_ratings  # heavy: numpy

        return read_ratings

    @property
    def blind_copier(self) -> "BlindCopier":
        """Makes blind copies in helper processes."""
        from assessor_app.adapters.blind_copier import CopyInHelper

        return CopyInHelper(self.helpers)

    @property
    def copy_coverer(self) -> "CopyCoverer":
        """Covers places of them in helper processes."""
        from assessor_app.adapters.blind_copier import CoverInHelper

        return CoverInHelper(self.helpers)

    @property
    def badge_pictures(self) -> "BadgePictures":
        """Draws badges."""
        from assessor_app.adapters.badges import DrawnBadges  # heavy: pictures

        return DrawnBadges()

    @property
    def site_maker(self) -> "SiteMaker":
        """Makes public pages."""
        from assessor_app.adapters.site import PlainSite

        return PlainSite()

    @property
    def backup_files(self) -> "Backups":
        """Writes backups of this workspace."""
        from assessor_app.adapters.backup_file import BackupFiles

        return BackupFiles(folder=self.folder, outputs=DiskOutputs())

    @property
    def care(self) -> "CareNotes":
        """When this account last backed up, and tried to restore."""
        from assessor_app.adapters.care_notes import CareFolder

        return CareFolder(config=self.config)

    @property
    def restore_elsewhere(self) -> "RestoreWorkspace":
        """Lay a backup of any workspace out in another folder."""
        return restore_workspace(self.config, self.kdf_cost)

    def close(self) -> None:
        """End the helpers and let go of the database, where they were used."""
        if "helpers" in self.__dict__:
            self.helpers.close()
        if "open_player" in self.__dict__:
            self.open_player.close()
        if "storage" in self.__dict__:
            self.storage.close()


def initialise_workspace(
    config: Path | None = None, kdf_cost: KdfCost = STANDARD_COST
) -> InitialiseWorkspace:
    """Make a new workspace."""

    @contextmanager
    def open_blank(folder: Path, workspace: str) -> Iterator[Blank]:
        storage = open_sqlite(folder, now=_now_text)
        keys = _key_files(folder / "keys", workspace, config or user_config_folder(), kdf_cost)
        try:
            yield Blank(
                storage=storage, key_files=keys, cryptography=WorkspaceCryptography(workspace=workspace)
            )
        finally:
            storage.close()

    return InitialiseWorkspace(DiskOutputs(), open_blank)


def new_recovery_key() -> str:
    """21 words for a workspace that is not made yet (`initialise_workspace`); they are kept nowhere."""
    return WorkspaceCryptography(workspace="").new_recovery()[0]


def own_card_of(config: Path | None = None) -> Card | None:
    """The card of the keys that this account made for itself; None where it has none."""
    own = OwnKeys(config=config or user_config_folder())
    return None if own.identity is None else own.card()


def keychain_for_new_keys(config: Path | None = None) -> KeychainStatus:
    """Whether the system's keychain could open keys that are made now by somebody who has none here."""
    from assessor_app.adapters.keys.census import Census
    from assessor_app.adapters.keys.keychain import SystemKeychain

    kept_in = config or user_config_folder()
    try:
        alone = not Census(folder=kept_in / "key-holders").people()
    except OSError:
        alone = False
    alone = alone and OwnKeys(config=kept_in).identity is None
    return KeychainStatus(state=SystemKeychain().state().value, alone=alone, kept=False)


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


def run_benchmarks(
    names: Sequence[str], progress: Progress, *, kept: Path | None = None, tiny: bool = False
) -> "Iterator[Benchmark]":
    """Measure, one after the other.

    kept: where large workspaces are kept and found again, instead of the system's temporary folder.
    tiny: little enough to see that each runs.
    """
    from assessor_app.adapters.bench.catalogue import run
    from assessor_app.adapters.bench.crowd import Places

    cost = KdfCost(iterations=1, lanes=1, memory=8)  # keys of made-up people, beside which nothing is kept

    @contextmanager
    def open_workplace(folder: Path, kept: Path | None) -> Iterator[Program]:
        program = Program(folder, config=kept or user_config_folder(), kdf_cost=cost)
        try:
            yield program
        finally:
            program.close()

    places = Places(
        make=lambda config: initialise_workspace(config, cost),
        open=open_workplace,
        kept=kept or Path(tempfile.gettempdir()),
    )
    return run(places, names, progress, tiny=tiny)


def restore_workspace(config: Path | None = None, kdf_cost: KdfCost = STANDARD_COST) -> "RestoreWorkspace":
    """Lay out a backup."""
    from assessor_app.adapters.backup_file import BackupFiles
    from assessor_app.application.use_cases.restore_workspace import Laid, RestoreWorkspace
    from assessor_app.application.use_cases.verify_audit import VerifyAudit

    kept_in = config or user_config_folder()
    heads = HeadsFolder(config=kept_in)

    def cryptography(workspace: str) -> WorkspaceCryptography:
        return WorkspaceCryptography(workspace=workspace)

    def keys_in(folder: Path, workspace: str) -> WorkspaceKeys:
        return _key_files(folder, workspace, kept_in, kdf_cost)

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


def words_of(error: OSError, place: str) -> Unusable:
    """What the system's refusal at `place` means to the person."""
    return disk_problem(error, place)
