"""A small workspace for tests: real storage, real key files with a cheap KDF, the sample programme.

`workspace_template` makes it once per run; `workspace` gives each test a copy of its own.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assessor_app.domain.people import Role

if TYPE_CHECKING:
    from assessor_app.adapters.keys.key_document import KdfCost
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

ROOT = Path(__file__).parents[2]
PASSPHRASE = "a passphrase for tests"
ADMIN, LEAD, ASSESSORS = "Ada Admin", "Lea Lead", ("Ann Ash", "Bob Birch", "Cem Cedar", "Dua Date")
ORGANISATION = "Example Works"


@dataclass(frozen=True, kw_only=True)
class TestWorkspace:
    """A workspace on the disk: Ada Admin, Lea Lead, four assessors; all of them under PASSPHRASE."""

    __test__ = False  # it is no test, whatever its name

    folder: Path
    config: Path
    people: Mapping[str, str]  # name → id
    recovery: str = field(repr=False)  # 21 words
    programs: "list[Program]" = field(default_factory=list, repr=False)

    def program(self) -> "Program":
        """The workspace as one more process would open it; closed at the end of the test."""
        from assessor_app.bootstrap import Program

        opened = Program(self.folder, config=self.config, kdf_cost=cheap_kdf())
        self.programs.append(opened)
        return opened

    def sign_in(self, name: str, role: Role, program: "Program | None" = None) -> "Session":
        """Somebody's session."""
        return (program or self.program()).sign_in(name, lambda: PASSPHRASE, roles=(role,), role=role)

    def run(
        self, *arguments: str, passphrase: str | None = PASSPHRASE, **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        """Run `assessor --workspace FOLDER ARGUMENTS…` as a process, without a terminal."""
        return run_assessor(
            "--workspace",
            str(self.folder),
            *arguments,
            config=self.config,
            passphrase=passphrase,
            **environment,
        )

    def close(self) -> None:
        """Close what `program` opened."""
        while self.programs:
            self.programs.pop().close()


def cheap_kdf() -> "KdfCost":
    """One guess at a passphrase costs next to nothing."""
    from assessor_app.adapters.keys.key_document import KdfCost

    return KdfCost(iterations=1, lanes=1, memory=8)


def run_assessor(
    *arguments: str, config: Path, passphrase: str | None = PASSPHRASE, **environment: str
) -> "subprocess.CompletedProcess[str]":
    """Run `assessor ARGUMENTS…` as a process of its own; what it says is read as UTF-8."""
    around = {**os.environ, "ASSESSOR_CONFIG_DIR": str(config), **environment}
    if passphrase is not None:
        around["ASSESSOR_PASSPHRASE"] = passphrase
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        cwd=ROOT, env=around, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False,
        timeout=120,
    )  # fmt: skip


def make_workspace(folder: Path, config: Path) -> TestWorkspace:
    """Make the workspace in `folder`, which must not exist yet."""
    from assessor_app.bootstrap import Program, initialise_workspace
    from resources import read_bytes

    made = initialise_workspace(config, cheap_kdf())(
        folder, organisation=ORGANISATION, admin=ADMIN, passphrase=PASSPHRASE, zone="Europe/Berlin"
    )
    program = Program(folder, config=config, kdf_cost=cheap_kdf())
    people = {ADMIN: made.admin}
    try:
        ada = program.sign_in(made.admin, lambda: PASSPHRASE, roles=(Role.ADMIN,))
        content = read_bytes("samples/programme.json")
        program.load_programme(ada, content, file="programme.json")
        for name in (LEAD, *ASSESSORS):
            role = Role.LEAD if name == LEAD else Role.ASSESSOR
            people[name] = program.add_person(ada, name=name, roles=(role,), passphrase=PASSPHRASE).id
    finally:
        program.close()
    return TestWorkspace(folder=folder, config=config, people=people, recovery=made.recovery)


@pytest.fixture(scope="session")
def workspace_template(tmp_path_factory: pytest.TempPathFactory) -> TestWorkspace:
    """The workspace that `workspace` copies; never changed."""
    base = tmp_path_factory.mktemp("template")
    return make_workspace(base / "workspace", base / "config")


@pytest.fixture
def workspace(workspace_template: TestWorkspace, tmp_path: Path) -> Iterator[TestWorkspace]:
    """A workspace of this test alone."""
    folder = tmp_path / "workspace"
    shutil.copytree(workspace_template.folder, folder)
    copy = TestWorkspace(
        folder=folder,
        config=tmp_path / "config",
        people=workspace_template.people,
        recovery=workspace_template.recovery,
    )
    yield copy
    copy.close()
