"""A session in another role, or as the roster stands by now."""

from pathlib import Path

import pytest

from assessor_app.application.problems import Refused, Unusable
from assessor_app.domain.people import Role
from tests.support.jobs import BADGE, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace


def test_another_role_brings_its_keys_and_leaves_the_others_behind(workspace: TestWorkspace) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.change_roles(ada, workspace.people[LEAD], (Role.LEAD, Role.ASSESSOR))
    lead = workspace.sign_in(LEAD, Role.LEAD, program)
    assert lead.role_keys is not None
    rater = program.change_role(lead, Role.ASSESSOR)
    assert (rater.role, rater.role_keys) == (Role.ASSESSOR, None)
    again = program.change_role(rater, Role.LEAD)
    assert again.role_keys is not None
    assert program.list_cases(again) == ()


def test_nobody_takes_a_role_they_do_not_have(workspace: TestWorkspace) -> None:
    program = workspace.program()
    rater = workspace.sign_in(ASSESSORS[0], Role.ASSESSOR, program)
    with pytest.raises(Refused, match="does not have the role lead"):
        program.change_role(rater, Role.LEAD)


def test_nothing_has_changed(workspace: TestWorkspace) -> None:
    program = workspace.program()
    for name, role in ((ADMIN, Role.ADMIN), (LEAD, Role.LEAD), (ASSESSORS[0], Role.ASSESSOR)):
        session = workspace.sign_in(name, role, program)
        assert program.change_role(session, role) is session


def test_a_removed_person_is_refused(workspace: TestWorkspace) -> None:
    program = workspace.program()
    rater = workspace.sign_in(ASSESSORS[0], Role.ASSESSOR, program)
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.remove_person(ada, workspace.people[ASSESSORS[0]])
    with pytest.raises(Refused, match="does not have the role assessor"):
        program.change_role(rater, Role.ASSESSOR)


def test_the_next_epoch_is_opened(workspace: TestWorkspace, tmp_path: Path) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    eve = program.add_person(ada, name="Eve Extra", roles=(Role.ADMIN,), passphrase=PASSPHRASE).id
    program.remove_person(ada, eve)
    program.import_portfolios(ada, write_portfolios(tmp_path / "in", 1), badge=BADGE)
    with pytest.raises(Unusable):
        list(program.list_submissions.for_admin(ada))  # a session is as old as its keys
    now = program.change_role(ada, Role.ADMIN)
    assert len(list(program.list_submissions.for_admin(now))) == 1
    assert now is not ada
    assert now.held.epoch == ada.held.epoch + 1
