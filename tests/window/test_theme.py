"""Every palette can be read; the style sheet is whole; the type scale grows."""

import re
from importlib import resources

import pytest
from PySide6.QtGui import QFontInfo, QTextLayout
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.adapters.certificates.examples import SCRIPTS
from ui.theme.look import Theme, active_theme
from ui.theme.sheet import PARTS, style_sheet
from ui.theme.tokens import DARK, LIGHT, PALETTES, TONE_ICONS, Palette, TextSize, Tone, contrast
from ui.widgets.labels import Text

READ = 4.5  # WCAG 2.2, 1.4.3
SEEN = 3.0  # WCAG 2.2, 1.4.11

palettes = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@palettes
@pytest.mark.parametrize("ground", ["canvas", "surface", "sunken", "hover", "selection", "accent_soft"])
@pytest.mark.parametrize("text", ["ink", "muted"])
def test_text_can_be_read_on_every_ground(palette: Palette, ground: str, text: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= READ


@palettes
@pytest.mark.parametrize("ground", ["canvas", "surface", "hover", "accent_soft"])
def test_the_accent_can_be_read_as_text(palette: Palette, ground: str) -> None:
    assert contrast(palette.accent_text, getattr(palette, ground)) >= READ


@palettes
@pytest.mark.parametrize("ground", ["accent", "accent_hover", "accent_pressed"])
def test_text_can_be_read_on_the_accent(palette: Palette, ground: str) -> None:
    assert contrast(palette.accent_ink, getattr(palette, ground)) >= READ


@palettes
@pytest.mark.parametrize("tone", Tone)
def test_a_status_can_be_read(palette: Palette, tone: Tone) -> None:
    colours = palette.tone(tone)
    assert contrast(colours.ink, colours.fill) >= READ
    assert contrast(colours.ink, palette.surface) >= READ
    assert contrast(palette.ink, colours.fill) >= READ  # a banner's detail
    assert contrast(palette.accent_text, colours.fill) >= READ  # and what it offers


@palettes
def test_edges_of_controls_and_the_focus_are_seen(palette: Palette) -> None:
    for ground in (palette.canvas, palette.surface):
        assert contrast(palette.border_strong, ground) >= SEEN
        assert contrast(palette.focus, ground) >= SEEN


def test_every_tone_has_a_shape_of_its_own() -> None:
    assert set(TONE_ICONS) == set(Tone)
    assert len(set(TONE_ICONS.values())) == len(Tone)
    for name in TONE_ICONS.values():
        assert (resources.files("resources") / "icons" / f"{name}.svg").is_file()


@palettes
@pytest.mark.parametrize("percent", [100, 200])
def test_the_style_sheet_leaves_no_token_open(palette: Palette, percent: int) -> None:
    sheet = style_sheet(palette, percent)
    assert "$" not in sheet
    assert f"font-size: {13 * percent // 100}px" in sheet


def test_templates_name_no_colour_of_their_own() -> None:
    for part in PARTS:
        text = (resources.files("resources") / "styles" / part).read_text(encoding="utf-8")
        assert not re.search(r":[^;{]*#[0-9a-fA-F]{3,6}\b", text), part


def test_the_interface_font_is_bundled(qapp: QApplication) -> None:
    theme = active_theme()
    assert QFontInfo(theme.font()).family() == "Inter"
    assert QFontInfo(theme.font(TextSize.TITLE, strong=True)).weight() == 600


@pytest.mark.parametrize("script", SCRIPTS)
def test_names_in_ten_scripts_are_drawn_by_fonts_that_come_along(qapp: QApplication, script: str) -> None:
    theme = active_theme()
    bundled = set(theme.font().families())
    facts = SCRIPTS[script]
    layout = QTextLayout(f"{facts.recipient} {facts.badge} {facts.organisation}", theme.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} <= bundled
    assert all(number for run in runs for number in run.glyphIndexes())


def test_text_grows_from_100_to_200_percent_and_no_further(qapp: QApplication) -> None:
    theme = active_theme()
    sizes = []
    for percent in (50, 100, 200, 400):
        theme.use(LIGHT, percent)
        sizes.append(theme.font().pixelSize())
    theme.use(LIGHT)
    assert sizes == [13, 13, 26, 26]


def test_a_change_of_theme_is_told_and_reaches_the_palette(qapp: QApplication) -> None:
    theme, told = active_theme(), []

    def tell() -> None:
        told.append(theme.palette.name)

    theme.changed.connect(tell)
    theme.use(DARK)
    theme.use(LIGHT)
    theme.changed.disconnect(tell)
    assert told == ["dark", "light"]
    assert qapp.palette().window().color().name().upper() == LIGHT.canvas


def test_the_style_sheet_lies_on_windows_and_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    theme, window = active_theme(), QWidget()
    column = QVBoxLayout(window)
    qtbot.addWidget(window)
    code = Text("K7QM2R", TextSize.DISPLAY)
    assert code.sizeHint().height() < 28  # it has no window yet, and is not styled in vain
    column.addWidget(code)
    window.show()
    assert code.font().pixelSize() == 28
    theme.use(DARK, 200)
    assert (code.font().pixelSize(), DARK.canvas in window.styleSheet()) == (56, True)
    theme.use(LIGHT)
    assert not qapp.styleSheet()


def test_there_is_one_theme(qapp: QApplication) -> None:
    assert active_theme() is active_theme()
    assert len(qapp.findChildren(Theme)) == 1
