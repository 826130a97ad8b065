"""“Who › You › Ready”: where one is among the three screens."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.first_run.state import Screen
from ui.theme.tokens import TextSize
from ui.widgets.icon import Icon
from ui.widgets.labels import Text


class StepMarks(QWidget):
    """The screen one is on is strong; a screen reader hears which of how many it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """On the first."""
        super().__init__(parent)
        self.setObjectName("first-run-steps")
        self._titles = {
            Screen.WHO: self.tr("Who"),
            Screen.YOU: self.tr("You"),
            Screen.READY: self.tr("Ready"),
        }
        self._marks: dict[Screen, Text] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for number, (screen, title) in enumerate(self._titles.items(), start=1):
            mark = self._marks[screen] = Text(f"{number}  {title}", TextSize.CAPTION)
            if number > 1:
                row.addWidget(Icon("chevron-right", pixels=12))
            row.addWidget(mark)
        row.addStretch(1)

    def show_screen(self, screen: Screen) -> None:
        """Mark it."""
        for of, mark in self._marks.items():
            mark.set_tone("accent" if of is screen else "")
            mark.setProperty("quiet", of is not screen)
            mark.setProperty("emphasis", of is screen)
            mark.style().unpolish(mark)
            mark.style().polish(mark)
        place = list(self._titles).index(screen) + 1
        self.setAccessibleName(
            self.tr("Step {0} of {1}: {2}").format(place, len(self._titles), self._titles[screen])
        )
