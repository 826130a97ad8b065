"""An older copy of a workspace: the page Audit says so, and an admin lets it go on with a reason."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Refused
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, LEAD, PASSPHRASE, TestWorkspace
from tests.window.hands import click, find, type_text, visible_texts
from tests.window.test_audit import Reader
from ui.widgets.banner import Banner
from ui.widgets.reason_field import ReasonField


@pytest.fixture
def older(workspace: TestWorkspace, tmp_path: Path) -> Iterator[TestWorkspace]:
    """A copy from before somebody joined; this machine has seen the log since."""
    folder = tmp_path / "older"
    shutil.copytree(workspace.folder, folder)
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.add_person(ada, name="Eve Elm", roles=(Role.ASSESSOR,), passphrase=PASSPHRASE)
    program.sign_what_changed(ada)
    workspace.close()
    copy = TestWorkspace(folder=folder, config=workspace.config, people=workspace.people, recovery="")
    yield copy
    copy.close()


def joins(reader: Reader, name: str) -> str:
    session, roles = reader.session, (Role.ASSESSOR,)
    return reader.program.add_person(session, name=name, roles=roles, passphrase=PASSPHRASE).id


def test_an_admin_lets_it_go_on_by_hand(qtbot: QtBot, older: TestWorkspace, tmp_path: Path) -> None:
    reader = Reader(qtbot, older, tmp_path / "report.txt")
    said = find(reader.page, Banner, "audit-behind").notice
    assert said is not None
    assert "older copy" in said.title
    with pytest.raises(Refused, match="older copy") as refused:
        joins(reader, "Gil Gum")
    assert "on the page Audit" in str(refused.value.remedy)
    click(find(reader.page, QPushButton, "audit-behind-offer"))
    reason = find(reader.page, ReasonField, "audit-fork-reason")
    assert reader.page.focusWidget() is reason
    click(find(reader.page, QPushButton, "audit-fork"))
    assert "Say why, in a sentence." in visible_texts(reader.page)
    type_text(reason, "The old disk died.")
    reader.frame.answer = False
    click(find(reader.page, QPushButton, "audit-fork"))
    with pytest.raises(Refused):
        joins(reader, "Gil Gum")
    reader.frame.answer = True
    click(find(reader.page, QPushButton, "audit-fork"))
    assert not find(reader.page, Banner, "audit-behind").isVisible()
    notice = reader.presenter.state.notice
    assert notice is not None
    assert "given up" in notice.detail
    assert joins(reader, "Gil Gum")
    assert reader.program.verify_audit(reader.session).ok
    assert "Older copy let go on" in reader.listed()


def test_a_lead_is_told_who_can(qtbot: QtBot, older: TestWorkspace, tmp_path: Path) -> None:
    reader = Reader(qtbot, older, tmp_path / "report.txt", LEAD)
    said = find(reader.page, Banner, "audit-behind").notice
    assert said is not None
    assert "an admin can continue from this copy" in said.detail
    assert not find(reader.page, QPushButton, "audit-behind-offer").isVisible()
    reader.presenter.ask_to_go_on()
    assert not reader.presenter.state.asking


def test_a_workspace_that_is_not_behind_says_nothing(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    reader = Reader(qtbot, workspace, tmp_path / "report.txt")
    assert not find(reader.page, Banner, "audit-behind").isVisible()
