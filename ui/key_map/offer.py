"""Where the settings speak of keys: what they are, and the way to change or print them."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.page import Frame
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.labels import Text


class KeysOffer(QWidget):
    """For a page that has room for a few lines; the window itself shows and changes the keys."""

    def __init__(self, frame: Frame) -> None:
        """Ask `frame` for what its buttons say."""
        super().__init__()
        words = Text(
            self.tr("Everything can be done from the keyboard, and every shortcut can be changed."),
            wraps=True,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(
            secondary_button(
                self.tr("Change or print the shortcuts…"),
                "offer-change-keys",
                lambda: frame.trigger("change-keys"),
                icon="keyboard",
            )
        )
        row.addWidget(
            quiet_button(self.tr("Show all shortcuts"), "offer-show-keys", lambda: frame.trigger("keys"))
        )
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(words)
        column.addLayout(row)
