"""The theme in force: it belongs to the application object, as Qt's own palette does."""

from contextlib import suppress
from importlib import resources
from typing import Final

from PySide6.QtCore import QLoggingCategory, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from resources.font_files import EAST_ASIAN_PACKAGES, font_file
from ui.theme.icons import tinted_icon
from ui.theme.sheet import style_sheet
from ui.theme.tokens import LIGHT, TEXT_PIXELS, Palette, TextSize, scaled

SMALLEST, LARGEST = 100, 200
_INTERFACE_FONTS: Final = "Inter-"
_FALLBACK_FONTS: Final = ("NotoNaskhArabic-", "NotoSerifHebrew-", "NotoSerifDevanagari-", "NotoSerifThai-")


class Theme(QObject):
    """Which palette and text size the application is drawn in; widgets that paint redraw on `changed`.

    The style sheet is put on windows, not on the application: what is made and has no window yet is then not
    styled in vain, and again with each parent that it gets (docs/decisions/first-openings.md).
    """

    changed = Signal()
    _sheet_changed = Signal(str)

    def __init__(self, application: QApplication) -> None:
        """Load the interface font; nothing changes its look before `use`."""
        super().__init__(application)
        self.setObjectName("theme")
        self._application = application
        self._families = _load_interface_font()
        self._sheet = ""
        self.palette: Palette = LIGHT
        self.percent = SMALLEST

    def use(self, palette: Palette, percent: int = 100) -> None:
        """Draw everything in `palette` at a text size of `percent`, kept within 100 to 200."""
        self.palette = palette
        self.percent = min(max(percent, SMALLEST), LARGEST)
        style = QStyleFactory.create("Fusion")
        self._application.setStyle(style)
        self._application.setPalette(_qt_palette(palette))
        self._application.setFont(self.font())
        self._sheet = style_sheet(palette, self.percent)
        self._sheet_changed.emit(self._sheet)
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Put the style sheet on a window that nothing else stands behind, and every one that comes after it.

        Dialogs and menus of it are styled as its parts are.
        """
        window.setStyleSheet(self._sheet)
        self._sheet_changed.connect(window.setStyleSheet)

    def px(self, pixels: int) -> int:
        """A length that grows with the text, in px."""
        return scaled(pixels, self.percent)

    def font(self, size: TextSize = TextSize.BODY, *, strong: bool = False) -> QFont:
        """The interface font at a step of the type scale."""
        font = QFont(list(self._families)) if self._families else QFont()
        font.setPixelSize(self.px(TEXT_PIXELS[size]))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def icon(self, name: str, colour: str | None = None, pixels: int = 16, gap: int = 0) -> QIcon:
        """A line icon in `colour` (the text colour where None), with `gap` px free at its right."""
        return tinted_icon(name, colour or self.palette.ink, self.palette.disabled, self.px(pixels), gap)


def active_theme() -> Theme:
    """The application's theme; the first call makes the light one. TypeError without a QApplication."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a theme needs a QApplication")
    theme = application.findChild(Theme, "theme", Qt.FindChildOption.FindDirectChildrenOnly)
    if theme is None:
        theme = Theme(application)
        theme.use(LIGHT)
    return theme


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget one of whose properties it selects by has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _load_interface_font() -> tuple[str, ...]:
    """The interface font's family, then those that have the letters it lacks (names come in any script)."""
    # Qt tells of each font that a name in an Indic script passes by on its way to the one that has it.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    families: list[str] = []
    folder = resources.files("resources") / "fonts"
    for start in (_INTERFACE_FONTS, *_FALLBACK_FONTS):
        for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if file.name.startswith(start) and file.name.endswith(".ttf"):
                number = QFontDatabase.addApplicationFontFromData(file.read_bytes())
                families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    for region in EAST_ASIAN_PACKAGES:
        with suppress(FileNotFoundError):  # `doctor` tells
            path = font_file(f"NotoSans{region}-Regular")  # by name: mapped, and read where it is drawn
            families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(families))


def _qt_palette(palette: Palette) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.canvas,
        role.WindowText: palette.ink,
        role.Base: palette.surface,
        role.AlternateBase: palette.sunken,
        role.Text: palette.ink,
        role.PlaceholderText: palette.muted,
        role.Button: palette.surface,
        role.ButtonText: palette.ink,
        role.BrightText: palette.bad.ink,
        role.ToolTipBase: palette.ink,
        role.ToolTipText: palette.surface,
        role.Highlight: palette.selection,
        role.HighlightedText: palette.ink,
        role.Accent: palette.accent,
        role.Link: palette.accent_text,
        role.LinkVisited: palette.accent_text,
        role.Light: palette.surface,
        role.Midlight: palette.hover,
        role.Mid: palette.border,
        role.Dark: palette.border_strong,
        role.Shadow: palette.border_strong,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(palette.disabled))
    return made
