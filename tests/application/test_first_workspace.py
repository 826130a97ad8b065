"""A first workspace by a recovery key that was written down before anything was made; and its care."""

from pathlib import Path

import pytest

from assessor_app.application.clock import as_text
from assessor_app.application.ports.care import Care
from assessor_app.application.problems import Unusable
from assessor_app.bootstrap import (
    Program,
    initialise_workspace,
    keychain_for_new_keys,
    new_recovery_key,
)
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, PASSPHRASE, TestWorkspace, cheap_kdf


def test_the_recovery_key_that_was_written_down_opens_what_was_made_by_it(tmp_path: Path) -> None:
    words = new_recovery_key()
    make = initialise_workspace(tmp_path / "config", cheap_kdf())
    with pytest.raises(Unusable, match="not in the word list"):
        make(tmp_path / "new", organisation="O", admin=ADMIN, passphrase=PASSPHRASE, recovery="aardvark")
    assert not list(tmp_path.glob("*new*")), "nothing is left"
    made = make(tmp_path / "new", organisation="O", admin=ADMIN, passphrase=PASSPHRASE, recovery=words)
    assert made.recovery == words
    program = Program(tmp_path / "new", config=tmp_path / "config", kdf_cost=cheap_kdf())
    try:
        done = program.recover_workspace(words, admin="Later", passphrase=PASSPHRASE)
        assert done.public.name == "Later"
    finally:
        program.close()


def test_the_keychain_is_for_who_is_alone_under_their_account(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    assert keychain_for_new_keys(tmp_path / "nobody").alone
    assert not keychain_for_new_keys(tmp_path / "nobody").kept
    workspace.sign_in(ADMIN, Role.ADMIN)
    assert not keychain_for_new_keys(workspace.config).alone


def test_care_is_noted_beside_the_workspace(workspace: TestWorkspace, tmp_path: Path) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    notes, mine = program.care, ada.workspace.id
    assert notes.of(mine) == Care()
    program.back_up(ada, tmp_path / "one.backup")
    backed_up = notes.of(mine)
    assert backed_up.backup == str(tmp_path / "one.backup")
    assert backed_up.backed_up_at is not None
    notes.note_drill(mine, at=as_text(program.back_up.now()))
    assert notes.of(mine).backed_up_at == backed_up.backed_up_at
    assert notes.of(mine).drilled_at is not None
    (workspace.config / "care" / f"{mine}.json").write_text("[1]")
    assert notes.of(mine) == Care(), "what is damaged says nothing"
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    type(notes)(config=blocked).note_drill(mine, at="now")  # type: ignore[call-arg]  # the port hides it
