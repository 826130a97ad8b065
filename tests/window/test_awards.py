"""The page Awards on a real workspace: sign, look at the issued bytes, write out, revoke, return."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.progress import Progress
from tests.support.jobs import Job, revealed
from tests.support.workspaces import ORGANISATION, TestWorkspace
from tests.window.awards_desk import NOT_YET, REVOKED, SIGNED, Desk, released, table_row
from tests.window.fakes import HeldRunner
from tests.window.hands import do_again, find, press, take_back, type_text
from ui.models.viewer_state import Phase
from ui.page import Question
from ui.pages.awards.state import AwardsState, Tab, free_place
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.pick_heads import PickHeads

Outcome = TypeVar("Outcome")


def test_signing_says_what_it_signs_and_then_signs_it(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in")
    desk = Desk(qtbot, job)
    assert desk.says("Zoë Student0")
    desk.frame.answer = False
    press(desk.page, Qt.Key.Key_S, control=True, shift=True)
    (asked,) = desk.frame.asked
    assert asked.title == "Sign 3 awards?"
    assert asked.consequence.startswith(f"AI Essentials: 3. Each gets the signature of {ORGANISATION}")
    assert list(job.program.list_awards(job.admin)) == [], "nothing is signed without a yes"
    desk.frame.answer = True
    desk.press("sign")
    assert desk.says("Signed 3 awards.")
    assert len(list(job.program.list_awards(job.admin))) == 3
    assert desk.says("Nothing waits to be signed")


def test_what_is_left_out_is_not_signed(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    desk = Desk(qtbot, job)
    table = desk.table()
    heads = table.verticalHeader()
    assert isinstance(heads, PickHeads)
    assert heads.current == table.currentIndex().row() == 0, "the row's box is shaded with it"
    table.setFocus()
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_X)
    assert find(desk.page, QPushButton, "sign").text() == "Sign 2 ticked…", "the button says which"
    assert desk.says("2 of 3 will be signed")
    out = table.current_row().learner
    desk.press("sign")
    assert desk.frame.asked[-1].title == "Sign 2 awards?"
    signed = {line.learner for line in job.program.list_awards(job.admin)}
    assert len(signed) == 2
    assert out not in signed


def test_failures_are_named_and_retried_alone(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    desk = Desk(qtbot, job)
    from assessor_app.application.use_cases.issue_awards import Issued, Skipped

    rows = [table_row(desk.table(), number) for number in range(3)]
    signed: list[frozenset[str]] = []

    def sign(wanted: frozenset[str], progress: Progress) -> Issued:
        signed.append(wanted)
        if len(signed) > 1:
            return desk.doors.sign(wanted, progress)
        done = desk.doors.sign(wanted - {rows[1].id}, progress)
        why = "its certificate needs a font for these letters: 山"
        return replace(done, skipped=(Skipped(submission=rows[1].id, reason=why),))

    desk.presenter.signing._doors = replace(desk.doors, sign=sign)
    desk.press("sign")
    assert desk.says("Signed 2 awards. 1 could not be signed.")
    assert desk.says("1: its certificate needs a font for these letters: 山")
    assert desk.says("Its certificate needs a font"), "beside the list as well"
    assert desk.table().model().index(0, 3).data() == "Not signed"
    desk.press("awards-banner-offer")
    assert desk.frame.asked[-1].title == f"Sign 1 award to {rows[1].learner}?"
    assert signed[1] == frozenset({rows[1].id})
    assert len(list(job.program.list_awards(job.admin))) == 3


def test_progress_is_shown_and_cancelling_keeps_what_was_signed(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in", 1)
    runner = HeldRunner()
    desk = Desk(qtbot, job, runner)
    runner.held.pop(0).finish()
    desk.press("sign")
    qtbot.waitUntil(find(desk.page, QWidget, "awards-progress").isVisible)
    assert desk.says("Signing 1 award…")
    (watcher,) = [held.step for held in runner.held if held.step is not None]
    watcher(100, 300, "Signing awards")
    assert desk.says("100 of 300")
    assert not find(desk.page, QPushButton, "sign").isEnabled()
    desk.press("awards-progress-cancel")
    assert desk.says("Stopped.")
    assert desk.says("What was already done stays done.")
    assert not find(desk.page, QWidget, "awards-progress").isVisible()


def test_the_certificate_that_is_shown_is_the_one_that_is_issued(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in", 1)
    job.program.issue_awards(job.admin)
    desk = Desk(qtbot, job)
    desk.turn_to(SIGNED)
    state = desk.presenter.viewer.state
    assert (state.phase, state.kind, state.pages) == (Phase.PAGES, "pdf", 1)
    qtbot.waitUntil(lambda: desk.presenter.viewer.state.picture is not None)
    desk.file = tmp_path / "copy.pdf"
    find(desk.page, EvidencePane, "evidence").save_copy()
    out = tmp_path / "out"
    from assessor_app.application.use_cases.export_awards import What

    job.program.export_awards(job.admin, out, what=What.CERTIFICATES)
    (issued,) = out.iterdir()
    assert desk.file.read_bytes() == issued.read_bytes()


def test_certificates_and_a_bundle_are_written_where_the_person_says(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in", 2)
    job.program.issue_awards(job.admin)
    desk = Desk(qtbot, job)
    desk.turn_to(SIGNED)
    desk.press("save-certificates")
    assert not desk.says("Wrote"), "nobody chose a place"
    desk.folder = tmp_path / "out"
    desk.folder.mkdir()
    desk.press("save-certificates")
    assert desk.says("Wrote certificates of 2 awards")
    desk.press("save-certificates")
    assert len(list(desk.folder.iterdir())) == 2, "a second time writes beside, never over"
    names = {file.name for folder in desk.folder.iterdir() for file in folder.iterdir()}
    assert all(name.endswith(".pdf") and "Zo" not in name for name in names)
    desk.file = tmp_path / "awards.zip"
    press(desk.page, Qt.Key.Key_E)
    assert desk.says("Wrote the bundle of 2 awards to “awards.zip”.")
    assert job.program.verify_files([desk.file]).ok
    desk.file = tmp_path / "awards.pdf"
    desk.press("export-bundle")
    assert desk.says("A bundle is one .zip file.")


def test_a_filter_narrows_what_is_written(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in", 2)
    job.program.issue_awards(job.admin)
    desk = Desk(qtbot, job)
    desk.turn_to(SIGNED)
    search = find(desk.page, QLineEdit, "awards-search")
    type_text(search, "student1")
    press(search, Qt.Key.Key_Return)
    assert desk.says("1 of 2 shown")
    take_back(desk.page)
    assert not desk.says("1 of 2 shown")
    take_back(desk.page)
    assert desk.presenter.state.tab is Tab.READY
    for _ in range(2):
        do_again(desk.page)
    assert desk.says("1 of 2 shown")
    desk.folder = tmp_path
    desk.press("save-badges")
    assert desk.says("Wrote badges of 1 award ")


def test_revoking_wants_a_reason_and_the_code_typed(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in", 1)
    job.program.issue_awards(job.admin)
    desk = Desk(qtbot, job)
    desk.turn_to(SIGNED)
    row = table_row(desk.table("awards-table"), 0)
    bundle = find(desk.page, QPushButton, "export-bundle")
    assert bundle.property("kind") == "primary"
    press(desk.page, Qt.Key.Key_R)
    assert bundle.property("kind") == "secondary"
    desk.press("revoke-back")
    assert bundle.property("kind") == "primary"
    press(desk.page, Qt.Key.Key_R)
    reason = find(desk.page, QPlainTextEdit, "revoke-reason")
    qtbot.waitUntil(reason.hasFocus)
    desk.press("revoke")
    assert desk.says("This revocation has no reason yet.")
    assert desk.frame.asked == []
    type_text(reason, "Handed in under a false name.")
    desk.press("revoke")
    (asked,) = desk.frame.asked
    assert asked == Question(
        title=f"Revoke “AI Essentials” of {row.learner}?",
        consequence=asked.consequence,
        verb="Revoke award",
        typed=row.code,
    )
    assert desk.says(f"Award {row.code} is revoked.")
    assert [str(line.state) for line in job.program.list_awards(job.admin)] == ["revoked"]
    desk.turn_to(REVOKED)
    assert not find(desk.page, QPushButton, "revoke-open").isVisible()


def test_several_are_revoked_by_one_reason_and_their_number(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in", 4)
    job.program.issue_awards(job.admin)
    desk = Desk(qtbot, job)
    desk.turn_to(SIGNED)
    table = desk.table("awards-table")
    table.setFocus()
    press(table, Qt.Key.Key_Home)
    press(table, Qt.Key.Key_Space)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Down, shift=True)
    chosen = [table_row(table, number) for number in range(3)]
    assert desk.says("3 awards chosen")
    desk.folder = tmp_path
    desk.press("save-badges")
    assert desk.says("Wrote badges of 3 awards"), "what is chosen is written, and nothing else"
    job.program.revoke_award(job.admin, chosen[1].id, reason="By somebody else, meanwhile.")
    qtbot.waitUntil(lambda: find(desk.page, QPushButton, "several-revoke").width() > 0)
    desk.press("several-revoke")
    reason = find(desk.page, QPlainTextEdit, "several-reason")
    assert find(desk.page, QPushButton, "several-go").property("kind") == "danger", "as for one award"
    desk.press("several-go")
    assert desk.frame.asked == []
    type_text(reason, "A wrong cohort.")
    desk.press("several-go")
    (asked,) = desk.frame.asked
    assert (asked.title, asked.typed) == ("Revoke 3 awards?", "3")
    assert desk.says("Revoked 2 awards. 1 could not be revoked: the reasons stand beside the list.")
    states = {line.id: str(line.state) for line in job.program.list_awards(job.admin)}
    assert {one for one, state in states.items() if state == "revoked"} == {row.id for row in chosen}


def test_a_reason_typed_for_one_award_is_not_kept_for_another(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in", 2)
    job.program.issue_awards(job.admin)
    desk = Desk(qtbot, job)
    desk.turn_to(SIGNED)
    desk.press("revoke-open")
    reason = find(desk.page, QPlainTextEdit, "revoke-reason")
    type_text(reason, "False name.")
    press(desk.table("awards-table"), Qt.Key.Key_Down)
    assert reason.toPlainText() == ""
    assert not reason.isVisible()


def test_not_yet_is_returned_with_feedback(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in", 2, low=1)
    desk = Desk(qtbot, job)
    assert len(desk.presenter.state.rows) == 1
    desk.turn_to(NOT_YET)
    feedback = find(desk.page, QPlainTextEdit, "feedback")
    assert "Read with care." in feedback.toPlainText(), "what the rater wrote is where one begins"
    feedback.clear()
    desk.press("give-back")
    assert desk.says("There is no feedback yet.")
    type_text(feedback, "Show the prompts.")
    desk.press("give-back")
    assert desk.frame.asked[-1].verb == "Return to learner"
    assert desk.says("Nothing is to be returned")
    states = {line.state for line in job.program.list_submissions.for_admin(job.admin)}
    assert states == {"returned", "released"}


def test_locking_forgets_names(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    desk = Desk(qtbot, released(workspace, tmp_path / "in", 1))
    desk.page.retire()
    assert "Zoë" not in repr(desk.presenter.state)
    assert desk.presenter.state.rows == ()


def test_an_empty_programme_says_where_awards_come_from(qtbot: QtBot, workspace: TestWorkspace) -> None:
    desk = Desk(qtbot, Job(program=workspace.program(), workspace=workspace))
    assert desk.says("When a QA lead releases results on the page Cases")
    for tab, words in ((NOT_YET, "Nothing is to be returned"), (SIGNED, "No award is signed yet")):
        desk.turn_to(tab)
        assert desk.says(words)
    assert not find(desk.page, QPushButton, "export-bundle").isVisible()


def test_a_free_place_is_found_beside_what_is_there(tmp_path: Path) -> None:
    assert free_place(tmp_path, "badges") == tmp_path / "badges"
    (tmp_path / "badges").mkdir()
    (tmp_path / "badges 2").mkdir()
    assert free_place(tmp_path, "badges") == tmp_path / "badges 3"


def test_an_admin_releases_where_the_programme_lets_admins(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    desk = Desk(qtbot, job)
    assert desk.says("2 decided results wait to be released")
    assert desk.says("Nothing waits to be signed")
    desk.frame.answer = False
    press(desk.page, Qt.Key.Key_R, control=True, shift=True)
    assert desk.frame.asked[-1].title == "Release 2 results?"
    assert desk.says("2 decided results wait to be released"), "nothing is released without a yes"
    desk.frame.answer = True
    desk.press("awards-release")
    assert desk.says("Released 2 results.")
    assert not find(desk.page, QPushButton, "awards-release").isVisible()
    assert desk.table().model().rowCount() == 2


def test_where_leads_release_an_admin_is_offered_none(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    from tests.application.test_awards_issue import programme

    programme(Job(program=workspace.program(), workspace=workspace), admins_release=False)
    desk = Desk(qtbot, revealed(workspace, tmp_path / "in", 1))
    assert not find(desk.page, QPushButton, "awards-release").isVisible()
    press(desk.page, Qt.Key.Key_R, control=True, shift=True)
    assert desk.frame.asked == []


def test_names_that_come_after_the_page_is_gone_are_kept_nowhere(qtbot: QtBot, awarded: Job) -> None:
    runner = HeldRunner()
    desk = Desk(qtbot, awarded, runner)
    desk.page.retire()
    for held in list(runner.held):
        held.finish()
    assert desk.presenter.state == AwardsState()


def test_other_forms_are_written_by_keys_alone(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = released(workspace, tmp_path / "in", 1)
    job.program.issue_awards(job.admin)
    desk = Desk(qtbot, job)
    button = find(desk.page, QToolButton, "other-forms")
    assert not button.isVisible(), "nothing is signed under this tab"
    desk.turn_to(SIGNED)
    desk.folder = tmp_path
    menu = find(desk.page, QMenu, "other-forms-menu")
    for number, (words, suffixes) in enumerate(
        (
            ("certificates with a PDF signature", {".pdf"}),
            ("badges as JWT", {".jwt", ".png", ".svg"}),
            ("badges of Open Badges 2.0", {".jws", ".png", ".svg"}),
            ("badges as signed JSON", {".json", ".png", ".svg"}),
            ("learner records", {".json"}),
        )
    ):
        button.setFocus()
        press(button, Qt.Key.Key_Space)
        qtbot.waitUntil(menu.isVisible)
        for _ in range(number + 1):
            press(menu, Qt.Key.Key_Down)
        press(menu, Qt.Key.Key_Return)
        wrote = f"Wrote {words} of 1 award "
        qtbot.waitUntil(partial(desk.says, wrote))
        (folder,) = tmp_path.glob(f"{words} *")
        files = sorted(folder.iterdir())
        assert {path.suffix for path in files} == suffixes
        assert job.program.verify_files(files).ok
