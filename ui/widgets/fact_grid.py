"""What is known of a thing, a fact a row: what it is at the left, the value at the right."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.look import active_theme
from ui.widgets.labels import Text

_MOST_LABEL: Final = 200  # px at 100 %
_NARROWEST: Final = 160  # likewise
_SHARE: Final = 0.45  # of the width, for labels


def leading() -> Qt.AlignmentFlag:
    """The side at which reading begins in the interface: foreign names stand there too, whatever script."""
    right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class FactGrid(QWidget):
    """Values can be selected, so that they can be copied."""

    def __init__(self, facts: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """`facts` are (what, value)."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._labels: list[Text] = []
        self.show_facts(facts)
        active_theme().changed.connect(self._share)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show others."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for row, (what, value) in enumerate(facts):
            name, said = Text(what, quiet=True, wraps=True), Text(value, wraps=True)
            name.setAlignment(leading())
            said.setAlignment(leading())
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for column, label in enumerate((name, said)):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
                self._labels.append(label)
        self._share()

    def minimumSizeHint(self) -> QSize:
        """Labels break where there is little room."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), active_theme().px(_NARROWEST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The values begin behind the longest label, or behind the room that labels may take at most."""
        theme = active_theme()
        metrics = QFontMetricsF(theme.font())
        longest = max((metrics.horizontalAdvance(what) for what, _value in self._shown), default=0.0)
        most = min(theme.px(_MOST_LABEL), round(self.width() * _SHARE))
        for label in self._labels[::2]:
            label.setMaximumWidth(max(1, most))
        self._grid.setColumnMinimumWidth(0, min(math.ceil(longest) + 2, most))
