"""The icons that a badge may bear, side by side; arrows go from one to the next."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from assessor_app.domain.badge_design import ICONS
from ui.pages.badge_images.words import ICON_NAMES
from ui.widgets.buttons import IconButton
from ui.widgets.flow_row import FlowRow

_STEPS: Final = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class IconPicker(FlowRow):
    """One stop for Tab: the chosen icon. `picked` is told which one a person chose."""

    def __init__(self, picked: Callable[[str], None]) -> None:
        """Nothing is chosen so far."""
        super().__init__(gap=2)
        self.setObjectName("design-icons")
        self._picked = picked
        self._buttons: dict[str, IconButton] = {}
        for name in ICONS:
            button = _Pick(name, self)
            self._buttons[name] = button
            self.add(button)
        self.show_icon(ICONS[0])

    def show_icon(self, icon: str) -> None:
        """Show this one as chosen."""
        stop = icon if icon in self._buttons else ICONS[0]
        for name, button in self._buttons.items():
            button.setChecked(name == icon)
            policy = Qt.FocusPolicy.StrongFocus if name == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def pick(self, icon: str) -> None:
        """A person chose it."""
        self._picked(icon)
        self.show_icon(icon)

    def step(self, icon: str, key: int) -> bool:
        """An arrow was pressed on this one: go to its neighbour, in the row or the one above or below."""
        names, at = list(self._buttons), list(self._buttons).index(icon)
        if key in _STEPS:
            to = at + _STEPS[Qt.Key(key)]  # icons stand from the left in every language
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            here = self._buttons[icon].pos()
            column = [number for number, name in enumerate(names) if self._buttons[name].x() == here.x()]
            to_row = column.index(at) + (1 if key == Qt.Key.Key_Down else -1)
            to = column[to_row] if 0 <= to_row < len(column) else -1
        else:
            return False
        if 0 <= to < len(names):
            self.pick(names[to])
            self._buttons[names[to]].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class _Pick(IconButton):
    """One of the icons."""

    def __init__(self, name: str, picker: IconPicker) -> None:
        words = ICON_NAMES[name]
        super().__init__(name, words, f"design-icon-{name}", lambda: picker.pick(name))
        self._icon_name, self._picker = name, picker
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on."""
        if event.modifiers() or not self._picker.step(self._icon_name, event.key()):
            super().keyPressEvent(event)
