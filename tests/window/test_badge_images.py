"""The page Badge images on a real workspace: a draft is drawn as it is typed, used, kept and saved."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assessor_app.application.badge_design_file import parse_badge_design, write_badge_design
from assessor_app.domain.badge_design import ICONS, RIMS, BadgeDesign, Shape
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, TestWorkspace
from tests.window.fakes import FakeFrame
from tests.window.hands import click, find, press, type_text
from ui.pages.badge_images.page import BadgeImagesPage
from ui.pages.badge_images.presenter import BadgeImagesPresenter
from ui.pages.badge_images.stage import Stage
from ui.pages.badge_images.state import Sheet
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.labels import Text
from ui.wiring.badge_images import badge_images_doors, badge_images_page

DRAWING = '<svg viewBox="0 0 24 24"><path d="M0 0H9V9Z"/></svg>'


class Desk:
    """The page as an admin has it."""

    def __init__(self, qtbot: QtBot, workspace: TestWorkspace, folder: Path) -> None:
        self.program = workspace.program()
        self.admin = workspace.sign_in(ADMIN, Role.ADMIN, self.program)
        self.frame, self.out = FakeFrame(), folder
        self.presenter = BadgeImagesPresenter(badge_images_doors(self.program, self.admin), self.frame)
        self.page = BadgeImagesPage(self.presenter, asking=lambda _parent, _title, _kind, name: folder / name)
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
        notice = find(self.page, Banner, "badge-images-banner").notice
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
    def sheet(self) -> Sheet:
        sheet = find(self.page, Stage, "badge-stage").sheet
        assert sheet is not None
        return sheet

    @property
    def chips(self) -> dict[str, Tone]:
        return {chip.text: chip.tone for chip in self.page.findChildren(Chip) if chip.isVisible()}

    @property
    def in_use(self) -> dict[str, BadgeDesign]:
        lines = self.program.list_badge_designs()
        return {line.badge: line.own.template for line in lines if line.own and line.own.template}


@pytest.fixture
def desk(qtbot: QtBot, workspace: TestWorkspace, tmp_path: Path) -> Desk:
    return Desk(qtbot, workspace, tmp_path)


def test_a_draft_is_drawn_as_it_is_typed_and_counts_when_it_is_used(desk: Desk) -> None:
    standard = desk.sheet
    assert {size: Image.open(io.BytesIO(data)).size[0] for size, data in standard.colour.items()} == {
        512: 512, 128: 128, 48: 48,
    }  # fmt: skip
    assert standard.mono.keys() == standard.colour.keys()
    assert desk.said("design-standing") == "In use: the standard look."
    assert not desk.button("design-use").isEnabled()
    desk.type_into("design-name", "Ours")
    desk.pick("design-shape", "shield")
    desk.type_into("design-strip", "NFU")
    desk.type_into("design-rim-expert", "#FFD166")
    assert desk.sheet.colour[512] != standard.colour[512]
    assert desk.in_use == {}
    click(desk.button("design-use"))
    assert desk.told() == "This design is in use now."
    (used,) = desk.in_use.values()
    assert (used.name, used.shape, used.strip) == ("Ours", Shape.SHIELD, "NFU")
    assert used.rims == {**RIMS, list(RIMS)[2]: "#ffd166"}
    assert desk.said("design-standing").endswith(": “Ours”.")
    click(desk.button("design-take-back"))
    assert desk.told() == "The design is taken back."
    assert desk.in_use == {}
    assert desk.sheet == standard


def test_contrast_is_named_warned_of_and_refused(desk: Desk) -> None:
    assert set(desk.chips.values()) == {Tone.GOOD}
    assert len(desk.chips) == 5
    before = desk.sheet
    desk.type_into("design-rim-foundation", "#2a5a77")
    assert desk.said("design-fault").startswith("Badges cannot look so: the rim #2a5a77")
    tones = {words.partition(" : ")[0].rstrip("0123456789."): tone for words, tone in desk.chips.items()}
    assert tones["Rim "] is Tone.BAD
    assert not desk.button("design-use").isEnabled()
    assert not desk.button("design-sample").isEnabled()
    assert desk.sheet == before, "the badge that could be drawn stays"
    desk.type_into("design-rim-foundation", "#2a")
    assert desk.said("design-fault").startswith("A colour is written such as #174d71")
    assert desk.chips == {}
    click(desk.button("design-undo"))
    assert not find(desk.page, Text, "design-fault").isVisible()
    desk.type_into("design-field-foundational", "#ffffff")
    desk.type_into("design-rim-foundation", "#777777")
    assert "On dark ground" in " ".join(desk.chips)


def test_a_strip_that_no_font_can_draw_is_refused_with_its_script(desk: Desk) -> None:
    find(desk.page, QLineEdit, "design-strip").textEdited.emit("ཀ")  # no key of a test types it
    assert "Tibetan" in desk.said("design-fault")
    assert not desk.button("design-use").isEnabled()
    find(desk.page, QLineEdit, "design-strip").textEdited.emit("جامعة الشمال")
    assert not find(desk.page, Text, "design-fault").isVisible()


def test_an_icon_is_chosen_by_keys(desk: Desk) -> None:
    picker = find(desk.page, QWidget, "design-icons")
    assert not picker.isVisible()
    before = desk.sheet
    desk.pick("design-icon-kind", "chosen")
    assert picker.isVisible()
    first = find(desk.page, QAbstractButton, f"design-icon-{ICONS[0]}")
    assert first.isChecked()
    first.setFocus()
    press(first, Qt.Key.Key_Right)
    second = find(desk.page, QAbstractButton, f"design-icon-{ICONS[1]}")
    assert second.hasFocus()
    assert second.isChecked()
    press(second, Qt.Key.Key_Down)
    below = next(button for button in picker.findChildren(QAbstractButton) if button.isChecked())
    assert below.x() == second.x()
    assert below.y() > second.y()
    press(below, Qt.Key.Key_Up)
    press(second, Qt.Key.Key_Left)
    press(first, Qt.Key.Key_Left)
    assert first.isChecked(), "before the first there is none"
    assert desk.sheet != before
    stops = [b for b in picker.findChildren(QAbstractButton) if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [first]
    desk.pick("design-icon-kind", "none")
    assert desk.presenter.state.typed.template().icon == "none"


def choose_in(page: BadgeImagesPage, name: str, path: Path) -> None:
    dialog = find(page, QFileDialog, name)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_drawing_of_ones_own_is_read_or_refused(desk: Desk) -> None:
    desk.pick("design-icon-kind", "drawing")
    assert desk.said("design-fault").startswith("Choose the drawing")
    path = desk.out / "icon.svg"
    path.write_text(DRAWING.replace("<path", "<script/><path"), encoding="utf-8")
    click(desk.button("design-choose-icon"))
    choose_in(desk.page, "icon-dialog", path)
    assert "<script>" in desk.told()
    path.write_text(DRAWING, encoding="utf-8")
    click(desk.button("design-choose-icon"))
    choose_in(desk.page, "icon-dialog", path)
    assert desk.told() == ""
    click(desk.button("design-use"))
    assert [one.d for one in desk.in_use[""].drawing] == ["M0 0L9 0L9 9Z"]


def test_a_badge_may_have_a_design_of_its_own_and_shows_its_own_colours_alone(desk: Desk) -> None:
    assert find(desk.page, QWidget, "every-badge").isVisible()
    desk.page.arrive("ai-data-analytics-expert")
    assert not find(desk.page, QWidget, "every-badge").isVisible()
    shown = {
        field.objectName()
        for field in desk.page.findChildren(QLineEdit)
        if field.isVisible() and field.objectName().startswith(("design-field", "design-rim"))
    }
    assert shown == {"design-field-tool-specific", "design-rim-expert"}
    desk.type_into("design-name", "Experts")
    click(desk.button("design-use"))
    assert list(desk.in_use) == ["ai-data-analytics-expert"]
    assert "a design of its own" in find(desk.page, Choice, "design-badge").currentText()
    assert desk.page.place() == "ai-data-analytics-expert"
    desk.pick("design-badge", "")
    assert find(desk.page, QLineEdit, "design-name").text() == "Standard"
    assert find(desk.page, QLineEdit, "design-rim-practitioner").isVisible()


def test_each_of_all_badges_can_be_looked_at(desk: Desk) -> None:
    first = desk.sheet
    click(find(desk.page, QAbstractButton, "show-ai-champion"))
    assert desk.sheet.badge == "ai-champion"
    assert desk.sheet.colour[512] != first.colour[512]
    assert desk.sheet.every == first.every
    tile = find(desk.page, QAbstractButton, "badge-ground-mono")
    tile.setFocus()
    press(tile, Qt.Key.Key_Space)
    assert tile.isChecked()
    assert find(desk.page, QWidget, "badge-large").accessibleName() == "In one colour"


def test_designs_and_pictures_are_files(desk: Desk) -> None:
    desk.type_into("design-name", "Ours")
    desk.page.save_design()
    saved = desk.out / "badge-design.json"
    assert parse_badge_design(saved.read_bytes(), file="x") == BadgeDesign(name="Ours")
    assert desk.told() == "The design was saved as “badge-design.json”."
    click(desk.button("design-sample"))
    assert desk.told() == "The pictures were saved in the folder “ai-essentials”."
    names = {path.name for path in (desk.out / "ai-essentials").iterdir()}
    assert {"ai-essentials.svg", "ai-essentials-48.png", "ai-essentials-mono-1024.png"} <= names
    other = desk.out / "other.json"
    other.write_bytes(write_badge_design(BadgeDesign(name="From elsewhere", icon="leaf")))
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
        "badge-images-use": "Ctrl+S",
        "badge-images-load": "Ctrl+O",
        "badge-images-save": "Ctrl+Shift+S",
        "badge-images-sample": "Ctrl+Alt+S",
    }
    assert badge_images_page(desk.program, desk.admin).roles == {"admin"}
    desk.page.retire()
    desk.presenter.refresh()
