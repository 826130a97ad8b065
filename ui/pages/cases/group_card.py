"""One requirement beside the rubric that two ratings see otherwise: A and B side by side, what is decided."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assessor_app.domain.asked import ways_of
from assessor_app.domain.forms import Answers
from ui.models.asked_words import called
from ui.pages.cases.deciding import Source
from ui.pages.cases.group_line import GroupLine, as_text, from_text
from ui.theme.look import active_theme, restyle
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import secondary_button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.words.translate import translate

_WIDE_ENOUGH: Final = 200  # px at 100 %, for each rating


class GroupCard(QFrame):
    """As `DifferenceCard`, of a requirement; a click anywhere makes it the one that the keys speak to."""

    asked = Signal(str)  # the key of the requirement
    taken = Signal(object, str)  # a Source, and the answers as a text for one's own

    def __init__(self, line: GroupLine, *, can_settle: bool) -> None:
        """Nothing is chosen yet."""
        super().__init__()
        self._line = line
        self.setObjectName(f"difference:{line.key}")
        self.setProperty("panel", True)
        self.setProperty("current", False)
        self.setAccessibleName(called(line.group))
        self._mark = Icon("circle", Tone.NEUTRAL)
        self._take: dict[Source, QPushButton] = {}
        self._words: dict[Source, str] = {}
        self._choices = QWidget(self)
        self._choices.setVisible(can_settle)
        self._own = Choice(self.tr("Own decision"), f"own:{line.key}", self._choices)
        self._decided = Text(emphasis=True, wraps=True)
        self._decided.setObjectName(f"decided:{line.key}")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build(can_settle=can_settle)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the keys speak to this one."""
        self.asked.emit(self._line.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is no room beside."""
        super().resizeEvent(event)
        beside = self.width() >= active_theme().px(_WIDE_ENOUGH) * len(self._line.given)
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
        self._own.blockSignals(True)
        own = self._own.findData(chosen[1]) if chosen is not None and source is Source.OWN else 0
        self._own.setCurrentIndex(max(0, own))
        self._own.blockSignals(False)
        self._decided.setText(self._decided_words(chosen))
        self._decided.setVisible(bool(self._decided.text()))
        if self._decided.text():
            self._mark.set_icon("circle-check", Tone.GOOD)
        else:
            self._mark.set_icon("circle-dot" if current else "circle", Tone.INFO if current else Tone.NEUTRAL)

    def focus_own(self) -> None:
        """Give the keys to the list of answers, and open it."""
        self._own.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._own.showPopup()

    def _decided_words(self, chosen: tuple[Source, str] | None) -> str:
        line = self._line
        if chosen is not None:
            return self.tr("Your decision: {0}").format(line.words(from_text(chosen[1])))
        if line.decided:
            return self.tr("Decided: {0}").format(line.words(line.decided))
        return ""

    def _build(self, *, can_settle: bool) -> None:
        line = self._line
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(Text(called(line.group), TextSize.STRONG, wraps=True), 1)
        apart = self.tr("They differ") if line.differs else self.tr("Rated alike")
        self._head.setSpacing(8)
        self._head.addLayout(title, 1)
        self._head.addWidget(FlowRow(Chip(apart, Tone.WARNING if line.differs else Tone.NEUTRAL)))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head)
        for way in ways_of(line.group):
            words = way.text if way is line.group else self.tr("or: {0}").format(way.text)
            column.addWidget(Text(words, TextSize.CAPTION, quiet=True, wraps=True))
        self._sides.setSpacing(24)
        letters = "ABC" if len(line.given) > 1 else ("",)
        for letter, answers in zip(letters, line.given, strict=False):
            self._sides.addWidget(self._side(letter, line, answers), 1)
        column.addLayout(self._sides)
        column.addWidget(self._decided)
        if can_settle:
            self._build_choices()
            column.addWidget(self._choices)

    @staticmethod
    def _side(letter: str, line: GroupLine, answers: Answers) -> QWidget:
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if letter:
            mark = Text(letter, TextSize.STRONG)
            mark.set_tone("accent")
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        for said in line.said(answers):
            words.addWidget(Text(said, emphasis=True, wraps=True))
        if missing := line.lacking(answers):
            words.addWidget(Text(missing, TextSize.CAPTION, quiet=True, wraps=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        return side

    def _build_choices(self) -> None:
        line = self._line
        ways = {Source.A: self.tr("1  Take A"), Source.B: self.tr("2  Take B")}
        if len(line.given) < 2:
            ways = {Source.A: self.tr("1  Take the rating")}
        for source, words in ways.items():
            button = secondary_button(words, f"take-{source}:{line.key}")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Take {0} on {1}").format(str(source), called(line.group)))
            button.clicked.connect(lambda _checked=False, source=source: self._tell(source, ""))
            self._take[source], self._words[source] = button, words
        self._own.addItem(self.tr("3  Own decision…"), "")
        for words, answers in line.own():
            self._own.addItem(words, as_text(answers))
        self._own.setAccessibleName(self.tr("Own decision on {0}").format(called(line.group)))
        self._own.activated.connect(self._tell_own)
        self._own.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._own.setMinimumContentsLength(10)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._ways.setSpacing(8)
        self._ways.addWidget(FlowRow(*self._take.values()))
        self._ways.addWidget(self._own, 1)
        self._choices.setLayout(self._ways)

    def _tell_own(self, number: int) -> None:
        answers = self._own.itemData(number)
        if answers:
            self._tell(Source.OWN, answers)

    def _tell(self, source: Source, answers: str) -> None:
        self.asked.emit(self._line.key)
        self.taken.emit(source, answers)


class AlikeGroups(Panel):
    """The requirements beside the rubric that nobody has to settle: what was found of each."""

    def __init__(self, lines: Sequence[GroupLine]) -> None:
        """In the order of the programme file."""
        super().__init__(translate("Asked", "Also asked for"))
        self.setObjectName("asked-alike")
        for line in lines:
            self.column.addWidget(Text(called(line.group), emphasis=True, wraps=True))
            each = [line.words(answers) for answers in line.given]
            if len(set(each)) == 1:
                self.column.addWidget(Text(each[0], wraps=True))
                continue
            for letter, words in zip("ABC", each, strict=False):
                self.column.addWidget(Text(f"{letter}: {words}", wraps=True))
