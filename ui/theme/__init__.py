"""The window's look: one theme for the whole application, from tokens to palette and style sheet."""

from ui.theme.look import Theme, active_theme
from ui.theme.tokens import Tone

__all__ = ["Theme", "Tone", "active_theme"]
