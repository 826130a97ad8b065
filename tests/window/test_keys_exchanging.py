"""The card of the key that signs awards: exchanged with a reason, its awards listed, saved, signed again."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.domain.people import Role
from tests.support.awards import issued
from tests.support.jobs import Job
from tests.support.web_workspace import web_workspace
from tests.support.workspaces import ADMIN
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, type_text, visible_texts
from ui.pages.keys.issuer_card import IssuerCard
from ui.pages.keys.page import KeysPage
from ui.pages.keys.presenter import KeysPresenter
from ui.widgets.banner import Banner
from ui.widgets.check_box import CheckBox
from ui.widgets.reason_field import ReasonField
from ui.wiring.keys import keys_doors


@dataclass(frozen=True, kw_only=True)
class Desk:
    """The page as an admin of a did:web issuer sees it."""

    page: KeysPage
    job: Job
    frame: FakeFrame

    def button(self, name: str) -> QPushButton:
        return find(self.page, QPushButton, name)

    def told(self) -> str:
        notice = find(self.page, Banner, "keys-banner").notice
        return "" if notice is None else f"{notice.title} {notice.detail}".strip()

    def fingerprint(self) -> str:
        issuer = self.job.program.show_keys(self.job.admin).issuer
        assert issuer is not None
        return issuer.fingerprint


def shown(qtbot: QtBot, job: Job, frame: FakeFrame) -> KeysPage:
    presenter = KeysPresenter(keys_doors(job.program, job.admin), frame)
    page = KeysPage(presenter, Role.ADMIN, exchanging=presenter.exchanging)
    presenter.attach(page)
    page.resize(1360, 860)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.arrive("")
    return page


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    workspace = web_workspace(tmp_path)
    job, frame = issued(workspace, tmp_path / "in", 1), FakeFrame()
    monkeypatch.setattr(IssuerCard, "asking", staticmethod(lambda *_: tmp_path / "again.csv"))
    yield Desk(page=shown(qtbot, job, frame), job=job, frame=frame)
    workspace.close()


def test_a_known_key_is_exchanged_and_its_awards_signed_again(desk: Desk, tmp_path: Path) -> None:
    before = desk.fingerprint()
    click(desk.button("exchange-begin"))
    reason = find(desk.page, ReasonField, "exchange-reason")
    assert reason.hasFocus()
    press(reason, Qt.Key.Key_Return, control=True)
    assert "Say why." in visible_texts(desk.page)
    reason.clear()
    type_text(reason, "A laptop was stolen.")
    desk.frame.answer = False
    click(desk.button("exchange"))
    assert desk.fingerprint() == before, "asked first"
    desk.frame.answer = True
    box = find(desk.page, CheckBox, "exchange-known")
    press(box, Qt.Key.Key_Space)
    assert box.isChecked()
    click(desk.button("exchange"))
    assert desk.told().startswith("Awards are signed by a new key from now on. The former key has ended.")
    assert desk.fingerprint() != before
    assert reason.toPlainText() == ""
    assert not box.isChecked(), "nothing of what was said stays"
    assert any("Zoë Student0 · AI Essentials" in text for text in visible_texts(desk.page))
    assert any("1 award counts no more" in text for text in visible_texts(desk.page))
    click(desk.button("reissue-save"))
    assert desk.told() == "The list is in “again.csv”."
    assert "Zoë Student0" in (tmp_path / "again.csv").read_text(encoding="utf-8-sig")
    click(desk.button("reissue"))
    assert desk.told().startswith("1 award is signed again.")
    assert not desk.button("reissue").isVisible()
    assert desk.job.program.list_to_reissue(desk.job.admin) == ()


def test_it_can_be_given_up_and_a_key_that_is_only_old_ends_nothing(desk: Desk) -> None:
    before = desk.fingerprint()
    click(desk.button("exchange-begin"))
    type_text(find(desk.page, ReasonField, "exchange-reason"), "Never mind.")
    click(desk.button("exchange-cancel"))
    assert not find(desk.page, ReasonField, "exchange-reason").isVisible()
    assert desk.fingerprint() == before
    click(desk.button("exchange-begin"))
    type_text(find(desk.page, ReasonField, "exchange-reason"), "It is five years old.")
    click(desk.button("exchange"))
    assert "stays valid" in desk.told()
    assert not desk.button("reissue").isVisible()
    assert desk.button("exchange-begin").isVisible()


def test_a_did_key_offers_no_exchange(qtbot: QtBot, awarded: Job) -> None:
    page = shown(qtbot, awarded, FakeFrame())
    assert find(page, QWidget, "issuer-keys").isVisible()
    assert not find(page, QPushButton, "exchange-begin").isVisible()
    assert awarded.workspace.people[ADMIN]
