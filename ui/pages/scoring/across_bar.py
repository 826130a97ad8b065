"""The line that says that one criterion is scored over many portfolios, and how far somebody is."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.scoring.across import Across
from ui.theme.tokens import Tone
from ui.widgets.buttons import IconButton, secondary_button
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.words.figures import figures

_BAR: Final = 20  # px at the right that the scroll bar of the rubric takes


class AcrossBar(QFrame):
    """Hidden while the criteria of one portfolio are scored."""

    def __init__(
        self, end: Callable[[], None], move: Callable[[int], None], parent: QWidget | None = None
    ) -> None:
        """`end` goes back to scoring portfolio by portfolio, `move` to the one before (-1) or after (1)."""
        super().__init__(parent)
        self.setObjectName("across")
        bar = QFrame()
        bar.setProperty("panel", True)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, _BAR, 0)
        around.addWidget(bar)
        self._words = Text(wraps=True, emphasis=True)
        self._words.setObjectName("across-words")
        column = QVBoxLayout(bar)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon("layers", Tone.INFO))
        row.addWidget(self._words, 1)
        self._before = IconButton(
            "arrow-left",
            self.tr("Portfolio before"),
            "across-before",
            lambda: move(-1),
            action="previous-criterion",
        )
        self._next = secondary_button(self.tr("Next portfolio"), "across-next", lambda: move(1))
        row.addWidget(
            IconButton("x", self.tr("End: score portfolio by portfolio"), "across-end", end, action="across")
        )
        column.addLayout(row)
        column.addWidget(FlowRow(self._before, self._next, rightwards=True))
        self.hide()

    def show_across(self, across: Across | None, code: str) -> None:
        """Say where `code` stands among the portfolios."""
        self.setVisible(across is not None)
        if across is not None:
            self._words.setText(
                self.tr("“{0}” in one portfolio after the other: {1} of {2}").format(
                    across.title, figures(across.at(code) + 1), figures(len(across.codes))
                )
            )
            self._before.setEnabled(across.beside(code, -1) is not None)
            self._next.setEnabled(across.beside(code, 1) is not None)
