"""With which group a source came: typed beside its badge."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from assessor_app.application.cohorts import admin_cohorts
from tests.support.workspaces import TestWorkspace
from tests.window.hands import click, drop_files, find, press, type_text
from tests.window.intake_desk import BADGE, LAYLA, ZOE, Desk, cohort


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace) -> Desk:
    return Desk(qtbot, workspace)


def test_the_group_is_typed_and_can_be_named_later(desk: Desk, tmp_path: Path) -> None:
    folder = cohort(tmp_path / "in", ZOE, LAYLA)
    desk.take_in(folder)

    def offered(name: str) -> str:
        drop_files(desk.page, folder)
        desk.choose("source-badge", BADGE)
        field = find(desk.page, QLineEdit, "source-cohort")
        assert field.text() == ""
        field.setFocus()
        type_text(field, name)
        press(field, Qt.Key.Key_Tab)
        return desk.button("take-in").text()

    assert offered("Spring 2026") == "Take in 2 portfolios"
    click(desk.button("take-in"))
    with desk.program.storage.read() as reading:
        kept = admin_cohorts(reading, desk.session, desk.program.cryptography)
    assert set(kept.values()) == {"Spring 2026"}
    assert offered("Spring 2026") == "Nothing new to take in"
