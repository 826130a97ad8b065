"""A rater stepped aside: what the admin's Intake and the lead's Cases show of it, on a real workspace."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.domain.pins import area
from assessor_app.domain.stepping_aside import Hint, Sight
from tests.support.jobs import Job, given_out
from tests.support.workspaces import TestWorkspace
from tests.window.cases_desk import count, says, shown
from tests.window.hands import click, find, visible_texts
from tests.window.intake_desk import Desk
from ui.models.codes import code_of
from ui.widgets.table_view import TableView

WORDS = "Her name, below the table"
LEARNER = "Zoë Student0"


def step(job: Job, *, saw: bool) -> str:
    """Whoever has the only submission steps aside; their name."""
    name, code = next((name, codes[0]) for name, codes in job.codes().items() if codes)
    (file,) = job.program.open_work(job.rater(name), code).files
    place = area(file.digest, 0, (0.0, 0.0, 1.0, 1.0))
    sight = Sight(hint=Hint.NAME, evidence=file.digest, place=place, words=WORDS)
    job.program.step_aside(job.rater(name), code, sight if saw else None)
    return name


def aside_rows(page: object) -> list[list[str]]:
    table = find(page, TableView, "give-asides")  # type: ignore[arg-type]  # a page is a widget
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_admin_sees_it_held_with_what_was_seen_and_lets_it_go_on(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    name = step(job, saw=True)
    desk = Desk(qtbot, workspace)
    desk.select(LEARNER)
    QApplication.processEvents()  # rows come into sight by an event of their own
    texts = visible_texts(desk.page)
    assert "Held" in desk.column("submissions", 2)
    for said in ("A name", "essay.txt", f"“{WORDS}”"):
        assert said in texts, said
    assert not any(name in text for text in texts)
    assert {one for one in ("accept", "withdraw", "return", "block") if desk.button(one).isVisible()} == {
        "accept",
        "withdraw",
    }
    assert desk.button("accept").property("kind") == "secondary"
    desk.press("accept")
    assert desk.button("decide").property("kind") == "primary"
    find(desk.page, QPlainTextEdit, "reason").setPlainText("It is a cited author’s.")
    desk.press("decide")
    (line,) = desk.lines()
    assert (line.state, line.why) == ("in_rating", None)
    assert "In rating" in desk.column("submissions", 2)
    desk.page.retire()


def test_the_lead_sees_who_is_out_and_gives_it_on_once_it_may(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    name = step(job, saw=True)
    (line,) = job.program.list_submissions.for_admin(job.admin)
    page = shown(qtbot, job)
    assert count(page, "step-give") == "0"
    assert says(page, "1 more wait for an admin.")
    click(find(page, QPushButton, "step-give-button"))
    ((code, _badge, rater, why, state),) = aside_rows(page)
    assert (code, rater) == (code_of(line.id), name)
    assert (why, state) == ("Saw whose it is", "An admin looks at it")
    assert not find(page, QPushButton, "give-out").isEnabled()
    assert not any(WORDS in text or LEARNER in text for text in visible_texts(page))
    job.program.accept_submission(job.admin, line.id, reason="Nothing there.")
    page.arrive("")
    assert aside_rows(page)[0][-1] == "To be given out"
    click(find(page, QPushButton, "give-out"))
    assert says(page, "Gave 1 of who left or stepped aside to others.")
    click(find(page, QPushButton, "step-give-button"))
    assert aside_rows(page)[0][-1] == "Somebody else has it"


def test_who_knows_the_work_is_replaced_without_any_admin(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = given_out(workspace, tmp_path / "in", 1)
    name = step(job, saw=False)
    desk = Desk(qtbot, workspace)
    assert desk.column("submissions", 2) == ["In rating"]
    desk.select(LEARNER)
    assert "A name" not in visible_texts(desk.page)
    desk.page.retire()
    page = shown(qtbot, job)
    assert count(page, "step-give") == "1"
    click(find(page, QPushButton, "step-give-button"))
    assert aside_rows(page)[0][2:] == [name, "Knows the work", "To be given out"]
