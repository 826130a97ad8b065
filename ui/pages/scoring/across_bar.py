"""The line that says that one criterion is scored over many portfolios, and how far somebody is."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.pages.scoring.across import Across
from ui.theme.tokens import Tone
from ui.widgets.buttons import IconButton
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.words.figures import figures

_BAR: Final = 20  # px at the right that the scroll bar of the rubric takes


class AcrossBar(QFrame):
    """Hidden while the criteria of one portfolio are scored."""

    def __init__(self, end: Callable[[], None], parent: QWidget | None = None) -> None:
        """`end` goes back to scoring portfolio by portfolio."""
        super().__init__(parent)
        self.setObjectName("across")
        bar = QFrame()
        bar.setProperty("panel", True)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, _BAR, 0)
        around.addWidget(bar)
        self._words = Text(wraps=True, emphasis=True)
        self._words.setObjectName("across-words")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(Icon("layers", Tone.INFO))
        row.addWidget(self._words, 1)
        row.addWidget(IconButton("x", self.tr("End"), "across-end", end, action="across"))
        self.hide()

    def show_across(self, across: Across | None, code: str) -> None:
        """Say where `code` stands among the portfolios."""
        self.setVisible(across is not None)
        if across is not None:
            self._words.setText(
                self.tr("“{0}” across portfolios: {1} of {2}").format(
                    across.title, figures(across.at(code) + 1), figures(len(across.codes))
                )
            )
