"""A rubric as a grid of criteria and levels; in little room the levels stand below each criterion."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assessor_app.domain.rubric import Criterion, Level, Rubric
from ui.pages.catalogue.words import criterion_facts
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.chip import Chip
from ui.widgets.labels import Text
from ui.widgets.panel import Rule
from ui.words.translate import translate

_CHIP: Final = 22
_COLUMN: Final = 148  # px at 100 %: a descriptor in a narrower column is a ladder of single words


class RubricGrid(QWidget):
    """Read only. Each level says its title, its points, its descriptor, and where a pass begins."""

    def __init__(self, rubric: Rubric, parent: QWidget | None = None) -> None:
        """Show `rubric`."""
        super().__init__(parent)
        self.setObjectName("rubric")
        self._rubric = rubric
        self._wide: bool | None = None
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        active_theme().changed.connect(self._choose_form)

    @property
    def is_grid(self) -> bool:
        """Whether there is room for a column a level."""
        return bool(self._wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the form for the room there is; nothing is made before that is known."""
        super().resizeEvent(event)
        self._choose_form()

    def _choose_form(self) -> None:
        columns = 1 + max(len(criterion.levels) for criterion in self._rubric.criteria)
        wide = self.width() >= columns * active_theme().px(_COLUMN)
        if wide == self._wide:
            return
        self._wide = wide
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = self._grid() if wide else self._stack()
        self._column.addWidget(self._content)

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 4)
        row = 0
        titles = _common_titles(self._rubric)
        for place, title in enumerate(titles, start=1):
            grid.addWidget(Text(title, TextSize.CAPTION, quiet=True, emphasis=True), row, place)
        for criterion in self._rubric.criteria:
            row += 1
            grid.addWidget(Rule(), row, 0, 1, 1 + len(criterion.levels))
            row += 1
            grid.addWidget(_about(criterion), row, 0, Qt.AlignmentFlag.AlignTop)
            for place, level in enumerate(criterion.levels, start=1):
                grid.setColumnStretch(place, 5)
                cell = _cell(criterion, level, titled=not titles)
                grid.addWidget(cell, row, place, Qt.AlignmentFlag.AlignTop)
        return holder

    def _stack(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for number, criterion in enumerate(self._rubric.criteria):
            if number:
                column.addWidget(Rule())
            column.addWidget(_about(criterion))
            for level in criterion.levels:
                column.addWidget(_cell(criterion, level, titled=True))
        return holder


def _common_titles(rubric: Rubric) -> tuple[str, ...]:
    """The titles of the levels where every criterion has the same; else none."""
    titles = {tuple(level.title for level in criterion.levels) for criterion in rubric.criteria}
    return titles.pop() if len(titles) == 1 else ()


def _about(criterion: Criterion) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Text(criterion.title, emphasis=True, wraps=True))
    if criterion.must_pass:
        row = QHBoxLayout()
        row.addWidget(Chip(translate("Catalogue", "Must pass"), Tone.WARNING, "shield-alert"))
        row.addStretch(1)
        column.addLayout(row)
    column.addWidget(Text(criterion_facts(criterion), TextSize.CAPTION, quiet=True, wraps=True))
    column.addWidget(Text(criterion.description, TextSize.CAPTION, quiet=True, wraps=True))
    return holder


def _cell(criterion: Criterion, level: Level, *, titled: bool) -> QFrame:
    holder = QFrame()
    passes = level.id == criterion.pass_level
    points = (
        translate("Catalogue", "1 point")
        if level.points == 1
        else translate("Catalogue", "{0} points").format(level.points)
    )
    head = f"{level.title} · {points}" if titled else points
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    top = QHBoxLayout()
    top.setSpacing(8)
    title = Text(head, TextSize.CAPTION, quiet=True, emphasis=titled)
    title.setMinimumHeight(active_theme().px(_CHIP))  # so that descriptors begin in one line
    top.addWidget(title)
    if passes:
        top.addWidget(Chip(translate("Catalogue", "Pass"), Tone.GOOD, "check"))
    top.addStretch(1)
    column.addLayout(top)
    words = Text(level.descriptor, wraps=True)
    words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    column.addWidget(words)
    column.addStretch(1)
    return holder
