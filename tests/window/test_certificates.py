"""The page Certificates on a real workspace: a draft is drawn as it is typed, used, kept as a file."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from assessor_app.application.template_file import parse_template, write_template
from assessor_app.domain.certificate_template import CertificateTemplate, Language, Orientation
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, TestWorkspace
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, type_text
from ui.pages.certificates.page import CertificatesPage
from ui.pages.certificates.presenter import CertificatesPresenter
from ui.pages.certificates.sample_view import SampleView
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.labels import Text
from ui.wiring.certificates import certificates_doors, certificates_page


class Desk:
    """The page as an admin has it."""

    def __init__(self, qtbot: QtBot, workspace: TestWorkspace, folder: Path) -> None:
        self.program = workspace.program()
        self.admin = workspace.sign_in(ADMIN, Role.ADMIN, self.program)
        self.frame, self.out = FakeFrame(), folder
        self.presenter = CertificatesPresenter(certificates_doors(self.program, self.admin), self.frame)
        self.page = CertificatesPage(
            self.presenter, asking=lambda _parent, _title, _kind, name: folder / name
        )
        self.presenter.attach(self.page)
        self.page.resize(1360, 860)
        qtbot.addWidget(self.page)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.page.arrive("")

    def said(self, name: str) -> str:
        return find(self.page, Text, name).text()

    def told(self) -> str:
        notice = find(self.page, Banner, "certificates-banner").notice
        return "" if notice is None else notice.title

    def type_into(self, name: str, text: str) -> QLineEdit:
        field = find(self.page, QLineEdit, name)
        field.setFocus()
        field.selectAll()
        type_text(field, text)
        return field

    def pick(self, name: str, value: str) -> None:
        choice = find(self.page, Choice, name)
        choice.setCurrentIndex(choice.findData(value))
        choice.activated.emit(choice.currentIndex())

    def button(self, name: str) -> QPushButton:
        return find(self.page, QPushButton, name)

    @property
    def drawn(self) -> bytes:
        picture = find(self.page, SampleView, "certificate-sample").picture
        return b"" if picture is None else picture.pixels

    @property
    def in_use(self) -> dict[str, CertificateTemplate]:
        lines = self.program.list_designs(self.admin)
        return {line.badge: line.own.template for line in lines if line.own and line.own.template}


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> Desk:
    return Desk(qtbot, workspace, tmp_path)


def test_a_draft_is_drawn_as_it_is_typed_and_counts_when_it_is_used(desk: Desk) -> None:
    standard = desk.drawn
    assert standard
    assert desk.said("design-standing") == "In use: the standard page."
    assert not desk.button("design-use").isEnabled()
    desk.type_into("design-name", "Ours")
    desk.pick("design-orientation", "portrait")
    desk.pick("design-language", "de")
    desk.type_into("design-title", "Urkunde")
    assert desk.drawn not in (b"", standard)
    assert desk.in_use == {}
    click(desk.button("design-use"))
    assert desk.told() == "This design is in use now."
    assert desk.in_use[""] == CertificateTemplate(
        name="Ours", orientation=Orientation.PORTRAIT, language=Language.GERMAN, title="Urkunde"
    )
    assert desk.said("design-standing").endswith(": “Ours”.")
    assert not desk.button("design-use").isEnabled()
    click(desk.button("design-take-back"))
    assert desk.told() == "The design is taken back."
    assert desk.in_use == {}
    assert desk.drawn == standard
    assert not desk.button("design-take-back").isVisible()


def test_line_ends_of_slides_are_pasted_as_spaces(desk: Desk) -> None:
    desk.type_into("design-name", "Ours")
    find(desk.page, QLineEdit, "design-title").textEdited.emit("One\x0btwo")  # no key of a test types it
    click(desk.button("design-use"))
    assert desk.in_use[""].title == "One two"


def test_what_is_no_design_is_said_and_cannot_be_used(desk: Desk) -> None:
    before = desk.drawn
    desk.type_into("design-ink", "#ffd700")
    assert desk.said("design-fault").startswith("The ink #ffd700 is too light to be read on white")
    assert not desk.button("design-use").isEnabled()
    assert desk.drawn == before, "the page that could be drawn stays"
    desk.type_into("design-ink", "#162436")
    assert not find(desk.page, Text, "design-fault").isVisible()
    find(desk.page, QLineEdit, "design-title").textEdited.emit("ཀ")  # no key of a test types it
    assert "TIBETAN LETTER KA" in desk.said("design-fault")
    assert not desk.button("design-use").isEnabled()
    desk.page.refresh()
    assert not desk.button("design-use").isEnabled(), "it is no better for having been read again"
    click(desk.button("design-undo"))
    assert not find(desk.page, Text, "design-fault").isVisible()
    assert find(desk.page, QLineEdit, "design-title").text() == ""


def test_a_badge_may_have_a_design_of_its_own(desk: Desk) -> None:
    desk.pick("design-badge", "ai-essentials")
    desk.type_into("design-name", "Essentials")
    find(desk.page, QPlainTextEdit, "design-statement").setPlainText("For {badge}.")
    click(desk.button("design-use"))
    assert list(desk.in_use) == ["ai-essentials"]
    assert "a design of its own" in find(desk.page, Choice, "design-badge").currentText()
    desk.pick("design-badge", "")
    assert find(desk.page, QLineEdit, "design-name").text() == "Standard"
    assert find(desk.page, QPlainTextEdit, "design-statement").toPlainText() == ""
    desk.pick("design-badge", "ai-essentials")
    assert find(desk.page, QLineEdit, "design-name").text() == "Essentials"


def choose_in(page: CertificatesPage, name: str, path: Path) -> None:
    dialog = find(page, QFileDialog, name)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_logo_and_a_signature_come_from_files_and_go_again(desk: Desk) -> None:
    out = io.BytesIO()
    Image.new("RGB", (40, 20), "#7a1f3d").save(out, "PNG")
    path = desk.out / "logo.png"
    path.write_bytes(out.getvalue())
    before = desk.drawn
    click(desk.button("design-choose-logo"))
    choose_in(desk.page, "picture-dialog", path)
    with_logo = desk.drawn
    assert with_logo != before
    desk.type_into("design-first-name", "Dr. Amara Okafor")
    click(desk.button("design-choose-first"))
    choose_in(desk.page, "picture-dialog", path)
    click(desk.button("design-use"))
    design = desk.in_use[""]
    assert (design.logo, design.signatures[0].image) == (out.getvalue(), out.getvalue())
    click(desk.button("design-drop-logo"))
    assert desk.presenter.state.typed.pictures["logo"] == b""
    path.write_bytes(b"GIF89a")
    click(desk.button("design-choose-logo"))
    choose_in(desk.page, "picture-dialog", path)
    assert desk.said("design-fault").startswith("The logo is no picture")


def test_a_design_and_its_sample_are_files(desk: Desk) -> None:
    desk.type_into("design-name", "Ours")
    desk.page.save_design()
    saved = desk.out / "certificate-design.json"
    assert parse_template(saved.read_bytes(), file="x") == CertificateTemplate(name="Ours")
    assert desk.told() == "The design was saved as “certificate-design.json”."
    desk.page.write()
    assert (desk.out / "sample.pdf").read_bytes().startswith(b"%PDF-1.7")
    other = desk.out / "other.json"
    other.write_bytes(write_template(CertificateTemplate(name="From elsewhere", ink="#004400")))
    click(desk.button("design-load"))
    choose_in(desk.page, "design-dialog", other)
    assert find(desk.page, QLineEdit, "design-name").text() == "From elsewhere"
    assert desk.in_use == {}, "it is shown before it counts"
    other.write_text("{}", encoding="utf-8")
    click(desk.button("design-load"))
    choose_in(desk.page, "design-dialog", other)
    assert "“format” is missing" in desk.told()


def test_a_draft_outlives_a_lock(desk: Desk) -> None:
    assert desk.page.left_off() == ""
    desk.pick("design-badge", "ai-essentials")
    desk.type_into("design-name", "Ours")
    kept = desk.page.left_off()
    desk.page.take_up("")
    click(desk.button("design-undo"))
    desk.page.take_up(kept)
    assert find(desk.page, QLineEdit, "design-name").text() == "Ours"
    assert desk.page.place() == "ai-essentials"


def test_every_button_has_keys_and_the_page_is_for_admins(desk: Desk) -> None:
    keys = {action.id: action.shortcut for action in desk.page.page_actions()}
    assert keys == {
        "certificates-use": "Ctrl+S",
        "certificates-load": "Ctrl+O",
        "certificates-save": "Ctrl+Shift+S",
        "certificates-sample": "Ctrl+Alt+S",
    }
    assert certificates_page(desk.program, desk.admin).roles == {"admin"}
    field = desk.type_into("design-name", "Ours")
    press(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    desk.page.retire()
    desk.presenter.refresh()
