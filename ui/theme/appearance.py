"""Which look is asked for? Put on before the first paint, and again when preferences or desktop change."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStyleHints

from ui.kept.preferences import KeptPreferences, ThemeChoice
from ui.theme.look import Theme
from ui.theme.tokens import CONTRAST, DARK, LIGHT, PALETTES, Palette


def palette_for(choice: ThemeChoice, *, dark: bool, more_contrast: bool) -> Palette:
    """The palette of a choice, on a desktop that is `dark`, or asks for more contrast."""
    if choice is not ThemeChoice.SYSTEM:
        return PALETTES[choice.value]
    if more_contrast:
        return CONTRAST
    return DARK if dark else LIGHT


class Appearance(QObject):
    """Keeps the theme as preferences and desktop say."""

    def __init__(self, theme: Theme, preferences: KeptPreferences, hints: QStyleHints) -> None:
        """Draw by them from now on; belongs to `theme`."""
        super().__init__(theme)
        self._theme, self._preferences, self._hints = theme, preferences, hints
        self._shown: tuple[Palette, int] | None = None
        preferences.changed.connect(self._follow)
        hints.colorSchemeChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        now = self._preferences.now
        palette = palette_for(
            now.theme,
            dark=self._hints.colorScheme() == Qt.ColorScheme.Dark,
            more_contrast=_more_contrast(self._hints),
        )
        if self._shown != (palette, now.text_percent):  # a style sheet is costly to put on
            self._shown = palette, now.text_percent
            self._theme.use(palette, now.text_percent)


def _more_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop asks for more contrast; Qt tells it from 6.10 on."""
    accessibility = getattr(hints, "accessibility", None)
    wanted = getattr(Qt, "ContrastPreference", None)
    if accessibility is None or wanted is None:
        return False
    return bool(accessibility().contrastPreference() == wanted.HighContrast)
