"""The help where there is no page for it: at the entrance, over the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.help.topics import topics
from ui.help.view import HelpView
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Text
from ui.widgets.overlay import Overlay
from ui.words.language import spoken

_WIDTH, _HEIGHT = 760, 640  # px at 100 %


class HelpOverlay(Overlay):
    """One topic on a card; its links lead to others."""

    def __init__(self, window: QWidget) -> None:
        """Nothing is open yet."""
        super().__init__(self.tr("Help"), "help-overlay", window, width=_WIDTH)
        self.topic = HelpView()
        self.topic.asked.connect(self._show)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 16, 0)
        head.addWidget(Text(self.tr("Help"), TextSize.STRONG), 1)
        head.addWidget(IconButton("x", self.tr("Close"), "help-overlay-close", self.close_now))
        self.column.addLayout(head)
        self.column.addWidget(self.topic, 1)

    def open_topic(self, topic: str) -> None:
        """Come to the front with it."""
        self._show(topic)
        self.open(self.topic)

    def _show(self, topic: str) -> None:
        self.topic.show_topic(topics(spoken())[topic])
        if self.isVisible():
            self.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _height_for(self, width: int) -> int:
        return active_theme().px(_HEIGHT)
