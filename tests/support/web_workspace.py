"""A workspace whose issuer has an address of its own."""

from pathlib import Path

import resources
from assessor_app.bootstrap import initialise_workspace
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace, cheap_kdf


def web_workspace(tmp_path: Path) -> TestWorkspace:
    """A workspace whose issuer is a did:web."""
    folder, config = tmp_path / "web", tmp_path / "config"
    made = initialise_workspace(config, cheap_kdf())(
        folder, organisation="Web Works", admin=ADMIN, passphrase=PASSPHRASE,
        did_web_host="badges.example", base_url="https://badges.example/",
    )  # fmt: skip
    workspace = TestWorkspace(
        folder=folder, config=config, people={ADMIN: made.admin}, recovery=made.recovery
    )
    program = workspace.program()
    admin = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.load_programme(admin, resources.read_bytes("samples/programme.json"), file="programme.json")
    for name in (LEAD, *ASSESSORS):
        role = Role.LEAD if name == LEAD else Role.ASSESSOR
        program.add_person(admin, name=name, roles=(role,), passphrase=PASSPHRASE)
    return workspace
