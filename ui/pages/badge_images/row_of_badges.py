"""All badges beside each other by a design, each a button that shows it large."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QToolButton

from ui.pages.badge_images.state import IN_A_ROW, BadgeImagesState
from ui.widgets.flow_row import FlowRow


class RowOfBadges(FlowRow):
    """Shown where a design is for all badges; `picked` is told which one was pressed."""

    def __init__(self, picked: Callable[[str], None]) -> None:
        """Empty so far."""
        super().__init__(gap=4)
        self.setObjectName("every-badge")
        self._picked = picked
        self._buttons: dict[str, QToolButton] = {}
        self._drawn: object = None
        self.hide()

    def show_badges(self, state: BadgeImagesState) -> None:
        """Show the badges of this state; those that were drawn last stay while others are being drawn."""
        names = {line.badge: line.name for line in state.lines if line.badge}
        if state.picture is not None and state.picture.every is not self._drawn:
            self._drawn = state.picture.every
            for badge, data in state.picture.every:
                self._button(badge, names.get(badge, badge)).setIcon(_icon(data))
        shown = state.shown
        for badge, button in self._buttons.items():
            button.setVisible(badge in names)
            button.setChecked(shown is not None and badge == shown.badge)
        self.setVisible(not state.badge and bool(self._buttons))

    def _button(self, badge: str, name: str) -> QToolButton:
        if badge not in self._buttons:
            button = QToolButton(self)
            button.setObjectName(f"show-{badge}")
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setIconSize(QSize(IN_A_ROW, IN_A_ROW))
            button.clicked.connect(lambda _checked: self._picked(badge))
            self._buttons[badge] = button
            self.add(button)
        return self._buttons[badge]


def _icon(data: bytes) -> QIcon:
    pixmap = QPixmap()
    pixmap.loadFromData(data, "PNG")
    return QIcon(pixmap)
