"""Endorsements on the page Keys & trust: of one's own badges and of a file's award, signed and saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.use_cases.export_awards import What
from assessor_app.domain.people import Role
from tests.support.awards import records
from tests.support.jobs import Job
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, type_text, visible_texts
from ui.pages.keys.endorsements_card import EndorsementsCard
from ui.pages.keys.page import KeysPage
from ui.pages.keys.presenter import KeysPresenter
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.wiring.keys import keys_doors


class Desk:
    """The page as an admin has it."""

    def __init__(self, qtbot: QtBot, job: Job, folder: Path) -> None:
        self.job, self.out = job, folder
        self.presenter = KeysPresenter(keys_doors(job.program, job.admin), FakeFrame())
        self.page = KeysPage(self.presenter, Role.ADMIN, endorsing=self.presenter.endorsing)
        self.presenter.attach(self.page)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("")

    def button(self, name: str) -> QPushButton:
        return find(self.page, QPushButton, name)

    def told(self) -> str:
        notice = find(self.page, Banner, "keys-banner").notice
        return "" if notice is None else f"{notice.title} {notice.detail}"

    def write(self, comment: str) -> QPlainTextEdit:
        field = find(self.page, QPlainTextEdit, "endorse-comment")
        field.setFocus()
        type_text(field, comment)
        return field


@pytest.fixture
def desk(qtbot: QtBot, awarded: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(
        EndorsementsCard, "asking", staticmethod(lambda _parent, _title, _kind, name: tmp_path / name)
    )
    return Desk(qtbot, awarded, tmp_path)


def test_an_own_badge_is_endorsed_and_the_endorsement_saved(desk: Desk) -> None:
    click(desk.button("endorse-begin"))
    what = find(desk.page, Choice, "endorse-what")
    assert what.hasFocus()
    assert what.currentText() == "Badge: AI Essentials (your own)"
    assert not desk.button("endorse-sign").isEnabled()
    field = desk.write("Hard to earn.")
    press(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    click(desk.button("endorse-sign"))
    assert desk.told().startswith("“AI Essentials” is endorsed. Awards of it")
    (made,) = desk.job.program.list_endorsements(desk.job.admin)
    assert made.comment == "Hard to earn."
    assert "Hard to earn." in visible_texts(desk.page)
    for form in ("json", "jwt"):
        click(desk.button(f"endorsement-{form}-1"))
        assert desk.told().startswith(f"The endorsement is in “endorsement.{form}”")
        (done,) = desk.job.program.verify_files([desk.out / f"endorsement.{form}"]).files
        assert done.report.outcome == "valid"
    click(desk.button("endorse-begin"))
    assert field.toPlainText() == "", "nothing of what was said stays"


def test_what_a_file_holds_can_be_endorsed(desk: Desk) -> None:
    desk.job.program.export_awards(desk.job.admin, desk.out / "awards", what=What.BADGES)
    award = records(desk.job)[0]
    click(desk.button("endorse-begin"))
    for name, said in ((f"awards/{award.id}.png", ""), ("none.json", "Cannot be read")):
        click(desk.button("endorse-file"))
        dialog = find(desk.page, QFileDialog, "endorse-dialog")
        dialog.fileSelected.emit(str(desk.out / name))
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert said in desk.told()
    what = find(desk.page, Choice, "endorse-what")
    assert what.currentText() == "Award: AI Essentials (your own)"
    desk.write("Well deserved.")
    click(desk.button("endorse-sign"))
    (made,) = desk.job.program.list_endorsements(desk.job.admin)
    assert made.about.id == award.credential_id
    assert "Save it as a file" in desk.told()


def test_it_can_be_given_up_and_is_for_admins(qtbot: QtBot, desk: Desk) -> None:
    keys = {action.id: action.shortcut for action in desk.page.page_actions()}
    assert keys["keys-endorse"] == "Shift+E"
    click(desk.button("endorse-begin"))
    desk.write("Never mind.")
    click(desk.button("endorse-cancel"))
    assert not find(desk.page, QPlainTextEdit, "endorse-comment").isVisible()
    assert desk.job.program.list_endorsements(desk.job.admin) == ()
    desk.page.retire()
    desk.presenter.refresh()
    lead = KeysPresenter(keys_doors(desk.job.program, desk.job.lead), FakeFrame())
    assert lead.endorsing is None
    page = KeysPage(lead, Role.LEAD)
    qtbot.addWidget(page)
    lead.attach(page)
    page.arrive("")
    assert not find(page, QWidget, "endorsements").isVisibleTo(page)
