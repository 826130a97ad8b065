"""The first line of the page: whether all is well, and what is to be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.pages.keys.state import KeysState
from ui.pages.keys.words import needs, verdict
from ui.widgets.chip import Chip
from ui.widgets.labels import Text
from ui.widgets.panel import Panel


class VerdictLine(Panel):
    """A word and a shape for how the keys stand; a sentence for each thing that is to be done."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        super().__init__()
        self.setObjectName("keys-verdict")
        self._chip = Chip("")
        self._needs = Text(wraps=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._needs, 1)
        self.column.addLayout(row)

    def show_state(self, state: KeysState) -> None:
        """Draw it."""
        said = needs(state)
        self._chip.show_status(*verdict(said))
        self._needs.setText("\n".join(said))
