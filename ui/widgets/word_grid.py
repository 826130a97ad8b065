"""Words that are read aloud or written down, numbered, in columns: fingerprints, passphrases, recovery."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.labels import Text


class WordGrid(QWidget):
    """`1 hamster  3 oxygen`, read down column by column; a screen reader hears them in order."""

    def __init__(self, words: str, name: str, *, across: int = 2, parent: QWidget | None = None) -> None:
        """`words` says what the words are (“Fingerprint”), `across` how many columns there are."""
        super().__init__(parent)
        self.setObjectName(name)
        self._what, self._across = words, across
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column in range(across):
            self._grid.setColumnStretch(2 * column + 1, 1)
        self._labels: list[Text] = []
        self._numbers: list[Text] = []

    @property
    def words(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(label.text() for label in self._labels if label.text())

    def show_words(self, words: Sequence[str]) -> None:
        """Show these; none clears it."""
        while len(self._labels) < len(words):
            self._add_place()
        down = -(-len(words) // self._across)
        for place, (number, label) in enumerate(zip(self._numbers, self._labels, strict=True)):
            there = place < len(words)
            if there:
                column, row = divmod(place, down)
                self._grid.addWidget(number, row, 2 * column)
                self._grid.addWidget(label, row, 2 * column + 1)
            label.setText(words[place] if there else "")
            number.setVisible(there)
            label.setVisible(there)
        self.setAccessibleName(f"{self._what}: {' '.join(words)}")

    def _add_place(self) -> None:
        place = len(self._labels)
        number = Text(str(place + 1), TextSize.CAPTION, quiet=True)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label = Text("", TextSize.STRONG)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (number, label):
            widget.setParent(self)  # it gets its place with the words
        self._numbers.append(number)
        self._labels.append(label)
