"""Verify: a drop anywhere, one word with its reason and steps, nothing personal in what can be copied."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.use_cases.export_awards import What
from assessor_app.application.use_cases.verify_files import Verified
from tests.support.jobs import Job, revealed
from tests.support.workspaces import ORGANISATION, TestWorkspace
from tests.window.fakes import FakeFrame, HeldRunner, InlineRunner
from tests.window.hands import click, drop_files, find, visible_texts
from tests.window.looks.verify import (
    CHANGED,
    EXPIRED,
    GENUINE,
    REVOKED,
    STRANGER,
    UNREADABLE,
    turned,
    verdicts,
)
from ui.models.verdict import Verdict, summary_of, verdicts_of, worst
from ui.page import Page
from ui.pages.verify.page import VerifyPage
from ui.pages.verify.presenter import VerifyPresenter
from ui.theme.tokens import Tone
from ui.widgets.verdict_view import VerdictView
from ui.wiring.verify import verify, verify_page


@pytest.fixture
def files(workspace: TestWorkspace, tmp_path: Path) -> tuple[Job, Path]:
    """Awards written out: certificates, badges, a bundle."""
    job = revealed(workspace, tmp_path / "in", 2)
    job.program.release_cases(job.lead)
    job.program.issue_awards(job.admin)
    for what, name in ((What.CERTIFICATES, "certificates"), (What.BADGES, "badges"), (What.BUNDLE, "a.zip")):
        job.program.export_awards(job.admin, tmp_path / name, what=what)
    return job, tmp_path


def shown(qtbot: QtBot, page: Page) -> Page:
    qtbot.addWidget(page, before_close_func=lambda closing: closing.retire())
    page.resize(1024, 860)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_what_was_issued_is_valid_and_a_changed_byte_is_not(qtbot: QtBot, files: tuple[Job, Path]) -> None:
    job, folder = files
    page = shown(qtbot, verify_page(job.program, job.rater("Ann Ash")).make(FakeFrame()))
    (certificate, _other) = sorted((folder / "certificates").iterdir())
    drop_files(page, certificate)
    assert "Valid" in visible_texts(page)
    assert any(ORGANISATION in words for words in visible_texts(page))
    data = bytearray(certificate.read_bytes())
    data[len(data) // 2] ^= 1
    forged = folder / "Zoë Student0.pdf"
    forged.write_bytes(data)
    drop_files(page, forged)
    assert "Changed" in visible_texts(page)
    assert "Valid" not in visible_texts(page)
    click(find(page, QPushButton, "verdict-copy"))
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("outcome: changed")
    assert "Zoë" not in copied
    assert "Student" not in copied


def test_every_kind_that_is_written_is_read(files: tuple[Job, Path]) -> None:
    job, folder = files
    paths = [*sorted((folder / "certificates").iterdir()), *sorted((folder / "badges").iterdir())]
    found = verify(job.program, paths, NO_PROGRESS)
    assert [one.word for one in found] == ["Valid"] * 8
    bundle = verify(job.program, [folder / "a.zip"], NO_PROGRESS)
    assert [one.word for one in bundle] == ["Valid"] * 3
    assert bundle[0].parts == 2
    assert summary_of(bundle) == "2 checked: 2 valid"


def test_a_revoked_award_is_said_to_be_revoked(files: tuple[Job, Path]) -> None:
    job, folder = files
    award = next(iter(job.program.list_awards(job.admin)))
    job.program.revoke_award(job.admin, award.id, reason="False name.")
    (found,) = verify(job.program, [folder / "certificates" / f"{award.id}.pdf"], NO_PROGRESS)
    assert (found.word, found.tone) == ("Revoked", Tone.BAD)


def test_a_stranger_is_never_green(files: tuple[Job, Path], tmp_path: Path) -> None:
    from assessor_app.bootstrap import Program

    _job, folder = files
    elsewhere = Program(tmp_path / "no-workspace", config=tmp_path / "c")
    try:
        (found,) = verify(elsewhere, [next((folder / "certificates").iterdir())], NO_PROGRESS)
    finally:
        elsewhere.close()
    assert found.word == "Unknown issuer"
    assert found.tone is Tone.WARNING


def test_no_outcome_but_valid_is_green() -> None:
    words = {}
    for report in (GENUINE, CHANGED, REVOKED, EXPIRED, STRANGER, UNREADABLE):
        (found,) = verdicts(report)
        words[found.word] = found.tone
    assert [word for word, tone in words.items() if tone is Tone.GOOD] == ["Valid"]
    assert len(words) == 6
    (odd,) = verdicts(replace(GENUINE, outcome="something new"))
    assert odd.tone is not Tone.GOOD


def test_the_reason_is_that_of_the_step_that_decides() -> None:
    assert verdicts(CHANGED)[0].why.endswith("The signature does not match: something was changed.")
    assert verdicts(EXPIRED)[0].why.endswith("Expired on 31 Jan 2026.")
    unknown = turned("status", None, "the status list is not here", "valid")
    assert "Whether it was taken back since is not known here." in verdicts(unknown)[0].why


def test_steps_are_numbered_marked_in_words_and_dates_are_of_one_form(qtbot: QtBot) -> None:
    view = VerdictView("verdict", unfolded=True, dismiss=lambda: None)
    qtbot.addWidget(view)
    view.show_verdicts(verdicts(REVOKED))
    seen = visible_texts(view)
    assert "Not revoked: failed" in seen
    assert "Evidence: not checked" in seen
    assert [f"{number}." in seen for number in range(1, 9)] == [True] * 8
    assert "Valid until 20 Nov 2028." in seen
    assert not any("T09:30" in words for words in seen)


def test_steps_are_folded_where_there_is_little_room(qtbot: QtBot) -> None:
    view = VerdictView("verdict", unfolded=False, dismiss=lambda: None)
    qtbot.addWidget(view)
    view.show_verdicts(verdicts(GENUINE))
    assert "Format: ok" not in visible_texts(view)
    click(find(view, QPushButton, "verdict-fold"))
    assert "Format: ok" in visible_texts(view)


def test_of_several_the_worst_is_seen_first(qtbot: QtBot) -> None:
    several = (*verdicts(GENUINE, STRANGER), *verdicts(CHANGED, name="forged.png"))
    assert several[worst(several)].word == "Changed"
    view = VerdictView("verdict", unfolded=True, dismiss=lambda: None)
    qtbot.addWidget(view)
    view.show_verdicts(several)
    assert "Changed" in visible_texts(view)
    assert "3 checked: 1 valid, 1 unknown issuer, 1 changed" in visible_texts(view)
    which = find(view, QComboBox, "verdict-which")
    assert which.currentText() == "forged.png: Changed"
    which.setCurrentIndex(0)
    which.activated.emit(0)
    assert "Valid" in visible_texts(view)


def test_what_a_file_says_itself_is_not_copied() -> None:
    (found,) = verdicts(
        turned("schema", False, "the credential has no status for “Zoë Student0”, Aroha Ngata", "unreadable")
    )
    assert "Zoë" not in found.copyable
    assert "Aroha" not in found.copyable


def test_files_that_cannot_be_opened_are_named(tmp_path: Path) -> None:
    gone = Unusable("cannot be read: No such file or directory", where=str(tmp_path / "gone.pdf"))
    (found,) = verdicts_of(Verified(files=(), unread=(gone,)))
    assert (found.name, found.word) == ("gone.pdf", "Unreadable")
    assert str(tmp_path) not in found.line + found.why + found.copyable


def page_of(
    qtbot: QtBot, runner: InlineRunner, answer: tuple[Verdict, ...] = ()
) -> tuple[Page, list[Sequence[Path]]]:
    asked: list[Sequence[Path]] = []

    def judge(paths: Sequence[Path], _progress: Progress) -> tuple[Verdict, ...]:
        asked.append(paths)
        return answer

    presenter = VerifyPresenter(judge, FakeFrame(tasks=runner))
    page = VerifyPage(presenter)
    presenter.attach(page)
    return shown(qtbot, page), asked


def test_one_question_at_a_time_and_it_can_be_cancelled(qtbot: QtBot) -> None:
    runner = HeldRunner()
    page, asked = page_of(qtbot, runner)
    drop_files(page, Path("/data/a.pdf"))
    drop_files(page, Path("/data/b.pdf"))
    assert len(runner.held) == 1
    assert find(page, QWidget, "verify-progress").isVisible()
    click(find(page, QPushButton, "verify-progress-cancel"))
    assert not find(page, QWidget, "verify-progress").isVisible()
    drop_files(page, Path("/data/b.pdf"))
    runner.held[-1].finish()
    assert asked == [(Path("/data/b.pdf"),)]


def test_a_result_can_be_dismissed(qtbot: QtBot) -> None:
    page, _asked = page_of(qtbot, InlineRunner(), verdicts(GENUINE))
    drop_files(page, Path("/data/a.pdf"))
    assert "Valid" in visible_texts(page)
    view = find(page, VerdictView, "verdict")
    view._close.click()
    assert not view.isVisible()


def test_a_copied_credential_and_copied_files_are_verified_where_they_are_pasted(
    qtbot: QtBot, files: tuple[Job, Path]
) -> None:
    job, folder = files
    frame = FakeFrame()
    spec = verify_page(job.program, job.admin)
    page = shown(qtbot, spec.make(frame))
    paste = next(action for action in page.page_actions() if action.id == "verify-paste")
    assert (paste.shortcut, paste.page) == ("Ctrl+V", "verify")
    credential = next((folder / "badges").glob("*.json")).read_text()
    clipboard = QGuiApplication.clipboard()
    for copied, word in ((credential, "Valid"), ("nothing at all", "Unreadable")):
        clipboard.setText(copied)
        paste.handler()
        assert word in visible_texts(page)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(next((folder / "certificates").iterdir())))])
    clipboard.setMimeData(data)
    paste.handler()
    assert "Valid" in visible_texts(page)
    clipboard.clear()
