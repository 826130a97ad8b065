"""The steps of a piece of work side by side: how many wait at each, and the button that takes them on."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import secondary_button
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.words.figures import figures

_NARROWEST: Final = 216  # px at 100 %


class StepCard(Panel):
    """“12 to give out”, a line on what is behind it, and a button."""

    def __init__(self, what: str, verb: str, name: str, pressed: Callable[[], None], icon: str = "") -> None:
        """`what` follows the count (“to give out”); `verb` is the button's."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(what)
        self._what, self._verb = what, verb
        self._count = Text("–", TextSize.DISPLAY)
        self._count.setObjectName(f"{name}-count")
        self._words = Text(what, emphasis=True, wraps=True)
        self._more = Text(size=TextSize.CAPTION, quiet=True, wraps=True)
        self._more.setObjectName(f"{name}-more")
        self.button = secondary_button(verb, f"{name}-button", pressed, icon=icon)
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button.setEnabled(False)
        self._compact = False
        self._head, self._below = QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._count)
        self._head.addWidget(self._words, 1)
        self._below.addWidget(self.button)
        self._below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(self._head)
        words.addWidget(self._more)
        self.column.setSpacing(8)
        self.column.addLayout(words)
        self.column.addStretch(1)
        self.column.addLayout(self._below)

    def show_step(self, count: int, more: str, *, enabled: bool, verb: str = "") -> None:
        """`count` wait; `more` says what else there is to know; `verb` replaces the button's words."""
        self._count.setText(figures(count))
        self._more.setText(more)
        self._show_more()
        self.button.setText(verb or self._verb)
        self.button.setEnabled(enabled)
        self.setAccessibleName(f"{figures(count)} {self._what}. {more}".strip())

    def be_compact(self, *, on: bool) -> None:
        """For little height: the button stands beside the count, what else there is in a tooltip."""
        if on == self._compact:
            return
        self._compact = on
        if on:
            self._head.addWidget(self.button)
        else:
            self._below.insertWidget(0, self.button)
        self.column.setContentsMargins(16, 8 if on else 16, 16, 8 if on else 16)
        self._show_more()

    def _show_more(self) -> None:
        more = self._more.text()
        self._more.setVisible(bool(more) and not self._compact)
        self.setToolTip(more if self._compact else "")


class StepRow(QWidget):
    """The cards in one row, or in as few as there is room for, of about the same length."""

    def __init__(self, cards: Sequence[StepCard], parent: QWidget | None = None) -> None:
        """Show `cards` from the left."""
        super().__init__(parent)
        self._cards = tuple(cards)
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        for card in self._cards:
            card.setParent(self)
        active_theme().changed.connect(self._flow)
        self._flow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many across as there is room for."""
        super().resizeEvent(event)
        self._flow()

    def be_compact(self, *, on: bool) -> None:
        """As low as they get, or with all that is to say."""
        for card in self._cards:
            card.be_compact(on=on)

    def _flow(self) -> None:
        room = max(1, (self.width() + 16) // (active_theme().px(_NARROWEST) + 16))
        rows = -(-len(self._cards) // min(room, len(self._cards)))
        across = -(-len(self._cards) // rows)
        if across == self._across:
            return
        self._across = across
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // across, number % across)
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
