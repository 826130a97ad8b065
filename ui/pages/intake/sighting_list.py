"""What raters saw in a submission, one below the other: what it was, where, and their words in full."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.application.queries.submissions import SightingLine
from ui.models.hint_words import hint_words
from ui.pages.intake.words import plain, seen_where
from ui.theme.tokens import Tone
from ui.widgets.chip import Chip
from ui.widgets.labels import Text
from ui.widgets.panel import Rule


class SightingList(QWidget):
    """As high as its words; the decision on all of them is taken below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without any."""
        super().__init__(parent)
        self.setObjectName("sightings")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_lines(self, lines: Sequence[SightingLine]) -> None:
        """Draw these; what was drawn before is gone."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            self._column.addWidget(self._sighting(line))
            self._column.addWidget(Rule())

    def _sighting(self, line: SightingLine) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(hint_words(line.sight.hint), emphasis=True, wraps=True), 1)
        stands = self.tr("Answered") if line.answered else self.tr("Waits for you")
        chip = Chip("")
        chip.show_status(stands, Tone.GOOD if line.answered else Tone.WARNING)
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Text(plain(seen_where(line)), wraps=True))
        if line.sight.words:
            said = self.tr("“{0}”").format(plain(line.sight.words))
            column.addWidget(Text(said, quiet=True, wraps=True))
        return holder
