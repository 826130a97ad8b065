"""The page Keys & trust on a real workspace: each role sees its keys; cards, grants and trust work."""

import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.care import Care
from assessor_app.application.queries.keys import KeysReport, OwnKeys
from assessor_app.credentials.multikey import encode_multikey
from assessor_app.credentials.trust import TRUST_FORMAT
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace
from tests.window.fakes import FakeFrame
from tests.window.hands import click, drop_files, find, press, type_text, visible_texts
from ui.pages.keys.page import KeysPage
from ui.pages.keys.presenter import KeysPresenter
from ui.pages.keys.state import KeysState, Known
from ui.pages.keys.words import needs, verdict
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.word_grid import WordGrid
from ui.wiring.keys import keys_doors


class Reader:
    """The page as somebody sees it."""

    def __init__(self, qtbot: QtBot, workspace: TestWorkspace, who: str, role: Role, card: Path) -> None:
        self.program, self.frame = workspace.program(), FakeFrame()
        self.session = workspace.sign_in(who, role, self.program)
        self.presenter = KeysPresenter(keys_doors(self.program, self.session), self.frame)
        self.page = KeysPage(self.presenter, role, asking_file=lambda *_: card)
        self.presenter.attach(self.page)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("")

    def cards(self) -> set[str]:
        names = ("own-keys", "role-keys", "issuer-keys", "recovery-key", "trusted-issuers")
        return {name for name in names if find(self.page, QWidget, name).isVisible()}

    def said(self) -> str:
        notice = find(self.page, Banner, "keys-banner").notice
        return "" if notice is None else f"{notice.title} {notice.detail}".strip()

    def press(self, name: str) -> None:
        (button,) = (one for one in self.page.findChildren(QPushButton, name) if one.isVisible())
        click(button)


def test_an_assessor_sees_their_own_keys_and_saves_their_card(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    reader = Reader(qtbot, workspace, ASSESSORS[0], Role.ASSESSOR, tmp_path / "card.json")
    assert reader.cards() == {"own-keys"}
    assert not any(name in " ".join(visible_texts(reader.page)) for name in (ADMIN, LEAD, *ASSESSORS[1:]))
    words = find(reader.page, WordGrid, "own-fingerprint").words
    reader.press("save-card")
    card = reader.program.read_card((tmp_path / "card.json").read_bytes(), file="card.json")
    assert reader.program.fingerprint(card).split() == list(words)


def test_new_keys_are_made_once_all_is_typed(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    reader = Reader(qtbot, workspace, ASSESSORS[0], Role.ASSESSOR, tmp_path / "card.json")
    reader.press("renew-begin")
    old = find(reader.page, PassphraseField, "renew-old")
    reader.press("renew")
    assert "Type the passphrase that opens your keys now." in visible_texts(reader.page)
    for typed, said in (("a wrong passphrase", "passphrase"), (PASSPHRASE, "Your new keys are made.")):
        for field, text in (("renew-old", typed), ("renew-new", "an own passphrase"), ("renew-again", "")):
            find(reader.page, PassphraseField, field).forget()
            type_text(find(reader.page, PassphraseField, field), text or "an own passphrase")
        press(find(reader.page, PassphraseField, "renew-again"), Qt.Key.Key_Return)
        assert said in reader.said()
    assert old.text() == "", "nothing of what was typed stays"
    assert any("New keys of yours wait" in text for text in visible_texts(reader.page))
    workspace.program().sign_in(
        ASSESSORS[0], lambda: "an own passphrase", roles=(Role.ASSESSOR,), role=Role.ASSESSOR
    )


def test_a_lead_hands_the_keys_over(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> None:
    program = workspace.program()
    ada = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.change_roles(ada, ASSESSORS[1], (Role.LEAD,))
    reader = Reader(qtbot, workspace, LEAD, Role.LEAD, tmp_path / "card.json")
    assert reader.cards() == {"own-keys", "role-keys"}
    assert ASSESSORS[1] in visible_texts(reader.page)
    reader.press("grant")
    assert reader.said() == f"The keys are handed over to {ASSESSORS[1]}."
    assert not find(reader.page, QPushButton, "grant").isVisible()


def press_offer_of_other_keys(reader: Reader, file: Path, issuer: Mapping[str, object]) -> None:
    """Who has other keys than before is never swept in with the new ones, and is asked about alone."""
    drop_files(reader.page, file)
    reader.press("trust-1")
    (former,) = reader.program.show_keys(reader.session).trusted
    second = {**issuer, "id": "did:web:second.example", "name": "Second"}
    third = {**issuer, "id": "did:web:third.example", "name": "Third"}
    changed = {**issuer, "keys": [encode_multikey(b"\2" * 32)]}
    file.write_text(json.dumps({"format": TRUST_FORMAT, "issuers": [changed, second, third]}))
    drop_files(reader.page, file)
    assert former.fingerprints[0] in visible_texts(reader.page), "the key until now stands beside the new one"
    reader.press("trust-new")
    trusted = reader.program.show_keys(reader.session).trusted
    assert {one.id for one in trusted} == {former.id, "did:web:second.example", "did:web:third.example"}
    assert former in trusted
    reader.frame.answer = False
    reader.press("trust-1")
    assert former in reader.program.show_keys(reader.session).trusted
    reader.frame.answer = True
    reader.press("trust-1")
    assert former not in reader.program.show_keys(reader.session).trusted
    assert former.id in {one.id for one in reader.program.show_keys(reader.session).trusted}


def test_the_first_line_says_whether_all_is_well() -> None:
    def known(*, made_here: bool = False, care: Care | None = None) -> KeysState:
        mine = OwnKeys(name="Ann", since=None, made_here=made_here, changing=False)
        return KeysState(known=Known(report=KeysReport(mine=mine, roles=()), fingerprint=(), care=care))

    assert needs(known()) == ()
    assert verdict(needs(known()))[1] is Tone.GOOD
    said = needs(known(made_here=True, care=Care()))
    assert [words.partition(":")[0] for words in said] == [
        "An admin made your keys and could have kept them",
        "No backup was made on this computer",
    ]
    assert verdict(said) == ("2 things need you", Tone.WARNING)


def test_an_admin_trusts_another_organisation_after_looking_and_then_no_longer(
    qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path
) -> None:
    file = tmp_path / "trust.json"
    issuer = {"id": "did:web:other.example", "name": "أخرى Works", "keys": [encode_multikey(b"\1" * 32)]}
    file.write_text(json.dumps({"format": TRUST_FORMAT, "issuers": [issuer]}))
    reader = Reader(qtbot, workspace, ADMIN, Role.ADMIN, tmp_path / "card.json")
    assert len(reader.cards()) == 5
    drop_files(reader.page, file)
    assert "أخرى Works" in visible_texts(reader.page)
    assert reader.program.show_keys(reader.session).trusted == (), "looking trusts nobody"
    reader.press("trust-cancel")
    assert "أخرى Works" not in visible_texts(reader.page)
    drop_files(reader.page, file)
    reader.press("trust-1")
    assert "“أخرى Works” is trusted from now on." in reader.said()
    (trusted,) = reader.program.show_keys(reader.session).trusted
    assert trusted.fingerprints[0] in visible_texts(reader.page)
    reader.frame.answer = False
    reader.press("distrust-1")
    assert reader.program.show_keys(reader.session).trusted
    reader.frame.answer = True
    reader.press("distrust-1")
    assert reader.program.show_keys(reader.session).trusted == ()
    press_offer_of_other_keys(reader, file, issuer)
    (tmp_path / "none.json").write_text("{}")
    drop_files(reader.page, tmp_path / "none.json")
    assert "trust file" in reader.said().lower()
    assert reader.program.verify_audit(None).ok
