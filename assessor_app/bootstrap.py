"""Which adapter stands behind which port? The only module that names adapters."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import platformdirs

from assessor_app.adapters.kept_heads import user_config_folder
from assessor_app.adapters.keys.key_document import STANDARD_COST, KdfCost
from assessor_app.adapters.keys.key_files import KeyFolder
from assessor_app.adapters.keys.sealing import WorkspaceCryptography
from assessor_app.adapters.outputs import DiskOutputs
from assessor_app.adapters.storage.database import SqlStorage, open_sqlite
from assessor_app.application.clock import as_text, utc_now
from assessor_app.application.ports.rows import WorkspaceRow
from assessor_app.application.problems import Unusable
from assessor_app.application.session import read_workspace
from assessor_app.application.use_cases.change_people import AddPerson, ChangeRoles, RemovePerson
from assessor_app.application.use_cases.initialise_workspace import Blank, InitialiseWorkspace
from assessor_app.application.use_cases.sign_in import SignIn


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
        return open_sqlite(self.folder, now=_now_text)

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
        return SignIn(self.storage, self.key_files, self.cryptography)

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

    def close(self) -> None:
        """Let go of the database, where it was opened."""
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


def default_folder() -> Path:
    """Where a workspace lies when nobody says otherwise: the platform's folder for a user's data."""
    return platformdirs.user_data_path("assessor", appauthor=False) / "workspace"
