"""One criterion on which two ratings differ: A and B side by side, and what is decided."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assessor_app.domain.rubric import Criterion, Level, Unscored
from ui.models.pin_words import PinnedFile
from ui.models.unscored_words import (
    Mark,
    choice_in,
    choice_text,
    mark_title,
    not_scorable_because,
    reason_descriptor,
)
from ui.pages.cases.deciding import CriterionLine, Source
from ui.pages.cases.pin_links import PinLinks
from ui.theme.look import active_theme, restyle
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import secondary_button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

_WIDE_ENOUGH: Final = 200  # px at 100 %, for each rating


class RatingColumn(QWidget):
    """What one rating said of the criterion; it has a letter, never a name."""

    def __init__(self, letter: str, criterion: Criterion, mark: Mark, comment: str, links: PinLinks) -> None:
        """`letter` is A or B; "" where there is one rating. `links` lead to what the rating points to."""
        super().__init__()
        if isinstance(mark, Unscored):
            words, place, meaning = not_scorable_because(mark), "", reason_descriptor(mark)
        else:
            step = criterion.position(mark.id) + 1
            words, meaning = mark.title, mark.descriptor
            place = self.tr("{0} of {1}").format(step, len(criterion.levels))
        head = QHBoxLayout()
        head.setSpacing(8)
        if letter:
            name = Text(letter, TextSize.STRONG)
            name.set_tone("accent")
            head.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        title = Text(words, emphasis=True, wraps=True)
        title.setObjectName(f"level:{letter or 'A'}")
        head.addWidget(title, 1)
        if place:
            head.addWidget(Text(place, TextSize.CAPTION, quiet=True), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(Text(meaning, TextSize.CAPTION, quiet=True, wraps=True))
        said = Text(comment or self.tr("No comment."), quiet=not comment, wraps=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addSpacing(4)
        column.addWidget(said)
        column.addWidget(links)
        column.addStretch(1)


class DifferenceCard(QFrame):
    """Two columns and three ways to settle; a click anywhere makes it the one that the keys speak to."""

    asked = Signal(str)  # the criterion
    taken = Signal(object, str)  # a Source, and a level for one's own
    pin_shown = Signal(int)

    def __init__(self, line: CriterionLine, files: Mapping[str, PinnedFile], *, can_settle: bool) -> None:
        """Nothing is chosen yet; `files` by digest."""
        super().__init__()
        criterion = line.criterion
        self.setObjectName(f"difference:{criterion.id}")
        self.setProperty("panel", True)
        self.setProperty("current", False)
        self.setAccessibleName(criterion.title)
        self._line, self._files = line, files
        self._mark = Icon("circle", Tone.NEUTRAL)
        self._take: dict[Source, QPushButton] = {}
        self._words: dict[Source, str] = {}
        self._choices = QWidget(self)
        self._choices.setVisible(can_settle)
        self._own = Choice(self.tr("Own level"), f"own:{criterion.id}", self._choices)
        self._decided = Text(emphasis=True, wraps=True)
        self._decided.setObjectName(f"decided:{criterion.id}")
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build(can_settle=can_settle)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the keys speak to this one."""
        self.asked.emit(self._line.criterion.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is no room beside."""
        super().resizeEvent(event)
        beside = self.width() >= active_theme().px(_WIDE_ENOUGH) * len(self._line.marks)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        for layout in (self._head, self._sides, self._ways):
            layout.setDirection(direction)

    def show_chosen(self, chosen: tuple[Source, str] | None, *, current: bool) -> None:
        """Show what is chosen, and whether the keys speak to this one."""
        if self.property("current") != current:
            self.setProperty("current", current)
            restyle(self)
        source = chosen[0] if chosen is not None else None
        for kind, button in self._take.items():
            button.setChecked(kind is source)
            words = self._words[kind]
            button.setText(f"✓  {words}" if kind is source else words)
        mark = self._line.decided
        if chosen is not None:
            mark = self._line.criterion.mark(choice_in(chosen[1]))
        self._own.blockSignals(True)
        self._own.setCurrentIndex(
            self._own.findData(chosen[1]) if chosen is not None and source is Source.OWN else 0
        )
        self._own.blockSignals(False)
        self._decided.setText(self._mark_words(mark, chosen=chosen is not None))
        self._decided.setVisible(mark is not None)
        if mark is not None:
            self._mark.set_icon("circle-check", Tone.GOOD)
        elif current:
            self._mark.set_icon("circle-dot", Tone.INFO)
        else:
            self._mark.set_icon("circle", Tone.NEUTRAL)

    def _mark_words(self, mark: Mark | None, *, chosen: bool) -> str:
        if mark is None:
            return ""
        decided, title = self._line.decided, mark_title(mark)
        level = isinstance(mark, Level)
        if not chosen:
            return self.tr("Decided: {0}").format(title)
        if decided is not None and decided != mark:
            words = (
                self.tr("Your level: {0}; decided so far: {1}")
                if level
                else self.tr("Your decision: {0}; decided so far: {1}")
            )
            return words.format(title, mark_title(decided))
        if decided is not None:
            return self.tr("As decided: {0}").format(title)
        return (self.tr("Your level: {0}") if level else self.tr("Your decision: {0}")).format(title)

    def focus_own(self) -> None:
        """Give the keys to the list of levels, and open it."""
        self._own.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._own.showPopup()

    def _build(self, *, can_settle: bool) -> None:
        line, criterion = self._line, self._line.criterion
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(Text(criterion.title, TextSize.STRONG, wraps=True), 1)
        steps = (
            self.tr("1 level apart") if line.steps == 1 else self.tr("{0} levels apart").format(line.steps)
        )
        if line.mixed:
            steps = self.tr("Not all could score it")
        if not line.differs:
            steps = self.tr("Rated once") if len(line.marks) < 2 else self.tr("Rated alike")
        chips = FlowRow()
        if criterion.must_pass:
            chips.add(Chip(self.tr("Must pass"), Tone.NEUTRAL, "flag"))
        chips.add(Chip(steps, Tone.WARNING if line.disputed else Tone.NEUTRAL))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addLayout(title, 1)
        self._head.addWidget(chips)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        letters = "ABC" if len(line.marks) > 1 else ("",)
        for letter, mark, comment, pins in zip(letters, line.marks, line.comments, line.pins, strict=False):
            links = PinLinks(pins, self._files)
            links.shown.connect(self.pin_shown)
            self._sides.addWidget(RatingColumn(letter, criterion, mark, comment, links), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head)
        column.addLayout(self._sides)
        column.addWidget(self._decided)
        if can_settle:
            self._build_choices()
            column.addWidget(self._choices)

    def _build_choices(self) -> None:
        criterion = self._line.criterion
        ways = {Source.A: self.tr("1  Take A"), Source.B: self.tr("2  Take B")}
        if len(self._line.marks) < 2:
            ways = {Source.A: self.tr("1  Take the rating")}
        for source, words in ways.items():
            button = secondary_button(words, f"take-{source}:{criterion.id}")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Take {0} on {1}").format(str(source), criterion.title))
            button.clicked.connect(lambda _checked=False, source=source: self._tell(source, ""))
            self._take[source], self._words[source] = button, words
        self._own.addItem(self.tr("3  Own level…"), "")
        for number, level in enumerate(criterion.levels, start=1):
            self._own.addItem(
                self.tr("{0} of {1}: {2}").format(number, len(criterion.levels), level.title), level.id
            )
        self._own.insertSeparator(self._own.count())
        for reason in Unscored:
            self._own.addItem(not_scorable_because(reason), choice_text(reason))
        self._own.setAccessibleName(self.tr("Own level on {0}").format(criterion.title))
        self._own.activated.connect(self._tell_own)
        self._own.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._own.setMinimumContentsLength(10)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._ways.setSpacing(8)
        self._ways.addWidget(FlowRow(*self._take.values()))
        self._ways.addWidget(self._own, 1)
        self._choices.setLayout(self._ways)

    def _tell_own(self, number: int) -> None:
        level = self._own.itemData(number)
        if level:
            self._tell(Source.OWN, level)

    def _tell(self, source: Source, level: str) -> None:
        self.asked.emit(self._line.criterion.id)
        self.taken.emit(source, level)
