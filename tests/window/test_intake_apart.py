"""Intake takes in who must not rate whom: counted, asked for, then kept; leads are told without names."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.workspaces import ASSESSORS, TestWorkspace
from tests.window.intake_desk import LAYLA, ZOE, Desk, cohort


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> Desk:
    made = Desk(qtbot, workspace)
    made.take_in(cohort(tmp_path / "in", ZOE, LAYLA))
    return made


def take_in(desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.pages.intake.page.ask_which_table", lambda _page: file)
    desk.trigger("intake-apart")


def table(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "people.csv"
    file.write_text("\n".join(("name,line_manager", *lines)) + "\n", encoding="utf-8")
    return file


def test_a_table_is_counted_asked_for_and_kept(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, before = table(tmp_path, f"{ZOE},{ASSESSORS[0]}", f"{LAYLA},Nobody Here"), desk.banner()
    desk.frame.answer = False
    take_in(desk, file, monkeypatch)
    assert desk.frame.asked[-1].verb == "Keep them apart"
    assert desk.frame.asked[-1].consequence.startswith("2 learners of this table have managers")
    assert desk.banner() == before, "nothing is kept without a yes"
    desk.frame.answer = True
    take_in(desk, file, monkeypatch)
    assert desk.banner() == (
        "The work of 2 learners is kept from people of their own. "
        "1 portfolio that waits is told to the leads, without a name."
    )
    asked = len(desk.frame.asked)
    take_in(desk, file, monkeypatch)
    assert desk.banner().startswith("Nothing in this table is new.")
    assert len(desk.frame.asked) == asked


def test_a_table_of_nobody_here_is_said_to_be_one(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(desk, table(tmp_path, f"Who Is That,{ASSESSORS[0]}"), monkeypatch)
    assert desk.banner().startswith("Nobody in this table has handed something in.")
    assert desk.frame.asked == []


def test_a_file_that_is_no_table_is_a_banner(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("who\nZo\n", encoding="utf-8")
    take_in(desk, file, monkeypatch)
    assert "there is no column “name”" in desk.banner().casefold()


def test_nobody_who_chooses_no_file_is_asked_anything(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.banner()
    monkeypatch.setattr("ui.pages.intake.page.ask_which_table", lambda _page: None)
    desk.trigger("intake-apart")
    assert (desk.banner(), desk.frame.asked) == (before, [])
