"""One requirement beside the rubric, with what may be shown instead: its questions and their answers."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assessor_app.application.clock import Clock
from assessor_app.domain.achievement import Requirement
from assessor_app.domain.asked import is_met, ways_of
from assessor_app.domain.forms import MOST_COUNTED, Answer, Answers, FormKind, Seen
from ui.models.asked_words import SEEN, SOLVED, THERE, called, enough, found, verdict
from ui.models.demonstration_words import PASSED
from ui.pages.scoring.asked_lines import AskedLine
from ui.pages.scoring.criterion_card import Card
from ui.pages.scoring.told_row import ToldRow
from ui.theme.look import restyle
from ui.theme.tokens import TextSize, Tone
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

_SAYS_WHAT: Final = (FormKind.QUIZ, FormKind.DEMONSTRATION)  # above its questions
_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
Drawn = Mapping[str, Mapping[str, str]]
Choose = Callable[[Answer | str], None]


def in_groups(seed: str) -> str:
    """Eight digits at a time: read aloud, compared, and wrapped more easily than thirty-two."""
    return " ".join(seed[start : start + 8] for start in range(0, len(seed), 8))


class AnswerButton(QPushButton):
    """An answer with its digit; whether it was given is drawn as the state says, never by itself."""

    entered = Signal()

    def __init__(self, key: str, words: str, name: str, about: str, pressed: Callable[[], None]) -> None:
        """`about`: what it answers, for who hears it alone."""
        super().__init__()
        self._key, self._words = key, words
        self.setObjectName(name)
        self.setProperty("kind", "secondary")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{about} {words}".strip())
        self.clicked.connect(lambda _checked=False: pressed())
        self.show_given(given=False)

    def show_given(self, *, given: bool) -> None:
        """Draw it as the answer that was given, or not."""
        self.setChecked(given)
        self.setText(f"{'✓' if given else self._key}  {self._words}")

    def nextCheckState(self) -> None:
        """A press changes nothing here: the state says what was answered."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab came here: the digits answer this question."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            self.entered.emit()


class LineRow(QWidget):
    """One question: what is asked, and its answers."""

    entered = Signal()

    def __init__(self, line: AskedLine, name: str, choose: Choose) -> None:
        """`name` is part of the object names of its buttons."""
        super().__init__()
        self._line = line
        self._mark = Icon("circle", Tone.NEUTRAL)
        self._buttons: dict[Answer | str, AnswerButton] = {}
        self._number: Text | None = None
        self._said: Answer | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        self.setObjectName(f"asked:{name}")
        self.setProperty("current", False)
        asks = self._asks()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(asks, wraps=True), 1)
        answers = FlowRow()
        below = QHBoxLayout()
        below.setContentsMargins(24, 0, 0, 0)
        below.addWidget(answers, 1)
        column.addLayout(head)
        column.addLayout(below)
        self._fill(answers, name, asks, choose)

    def show_said(self, said: Answer | None, *, current: bool, changeable: bool) -> None:
        """What was answered, and whether the digits answer this one."""
        self._said = said
        for value, button in self._buttons.items():
            button.show_given(given=said is not None and value == said and type(value) is type(said))
            button.setEnabled(changeable)
        if self._number is not None:
            count = "–" if said is None else str(said)
            self._number.setText(self.tr("{0} of {1}").format(count, self._line.way.count))
            for widget in self._counting:
                widget.setVisible(changeable)
        if said is None:
            self._mark.set_icon("circle-dot" if current else "circle", Tone.INFO if current else Tone.NEUTRAL)
        elif said is False or str(said) == Seen.NOT_SEEN:
            self._mark.set_icon("circle-x", Tone.WARNING)
        else:
            self._mark.set_icon("circle-check", Tone.GOOD)
        if self.property("current") != current:
            self.setProperty("current", current)
            restyle(self)

    def _asks(self) -> str:
        form = self._line.way.form
        items = () if form is None else form.items
        if self._line.kind is FormKind.DEMONSTRATION and not self._line.item:
            return self.tr("Did they pass?")
        return next((item.text for item in items if item.id == self._line.item), enough(self._line.way))

    def _fill(self, answers: FlowRow, name: str, asks: str, choose: Choose) -> None:
        self._counting: tuple[QWidget, ...] = ()
        if self._line.kind is FormKind.COUNT:
            self._fill_count(answers, name, asks, choose)
            return
        each: tuple[tuple[Answer | str, str], ...] = tuple((str(one), SEEN[one]) for one in Seen)
        if self._line.kind is FormKind.DEMONSTRATION and self._line.item:
            each = tuple((str(one), SEEN[one]) for one in (Seen.SEEN, Seen.NOT_SEEN))
        elif self._line.kind is FormKind.DEMONSTRATION:
            each = tuple((one, PASSED[one]) for one in (True, False))
        words_of = {FormKind.ACKNOWLEDGEMENT: THERE, FormKind.SCENARIO: SOLVED}.get(self._line.kind)
        if words_of is not None:
            each = ((True, words_of[True]), (False, words_of[False]))
        for number, (value, words) in enumerate(each, start=1):
            button = AnswerButton(str(number), words, f"answer:{name}:{number}", asks, partial(choose, value))
            button.entered.connect(self.entered)
            self._buttons[value] = button
            answers.add(button)

    def _fill_count(self, answers: FlowRow, name: str, asks: str, choose: Choose) -> None:
        def step(by: int) -> None:
            before = self._said if isinstance(self._said, int) else 0
            choose(max(0, min(MOST_COUNTED, before + by)))

        fewer = AnswerButton("−", "", f"fewer:{name}", self.tr("One fewer:"), lambda: step(-1))
        more = AnswerButton("+", "", f"more:{name}", self.tr("One more:"), lambda: step(1))
        hint = Text(self.tr("or press a digit"), quiet=True)
        self._counting = (fewer, more, hint)
        for button in (fewer, more):
            button.setCheckable(False)
            button.setText(button.text().strip())
            button.setAccessibleName(f"{button.accessibleName()} {asks}")
            button.entered.connect(self.entered)
        self._number = Text(emphasis=True)
        self._number.setObjectName(f"number:{name}")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (fewer, self._number, more, hint):
            answers.add(widget)


class AskedCard(Card):
    """Folded to what was found; open with every question while one of them is current."""

    turned_to = Signal(int)  # a line
    chosen = Signal(int, object)  # a line, its answer
    told = Signal(int, object)  # a line, what was written; None: nothing any more
    left = Signal()  # the field that was written in

    def __init__(self, group: Requirement, lines: tuple[tuple[int, AskedLine], ...], now: Clock) -> None:
        """`lines`: those of the group, each with its number among all."""
        super().__init__()
        self.setObjectName(f"requirement:{group.id}")
        self.setAccessibleName(called(group))
        self._group = group
        self._lines = lines
        self._now = now
        self._rows: dict[int, LineRow | ToldRow] = {}
        self._shown: object = None
        self._scenarios: dict[str, tuple[Text, Text]] = {}  # title and words, caption
        self._mark = Icon("circle", Tone.NEUTRAL)
        self._build()

    @property
    def group(self) -> str:
        """Which requirement."""
        return self._group.id

    @property
    def first(self) -> int:
        """Its first line; -1 where nothing of it is asked, since its result answers it."""
        return self._lines[0][0] if self._lines else -1

    def row_of(self, line: int) -> LineRow | ToldRow | None:
        """The row of a line; None where it belongs to another card."""
        return self._rows.get(line)

    def field_of(self, line: int) -> QWidget | None:
        """The field that answers a line; None where it has none, or belongs to another card."""
        row = self._rows.get(line)
        return row.field if isinstance(row, ToldRow) else None

    def forget(self) -> None:
        """Another piece of work: nothing written stays."""
        for row in self._rows.values():
            if isinstance(row, ToldRow):
                row.forget()

    def show_answers(
        self, answers: Answers, line: int, drawn: Drawn | None = None, *, changeable: bool, wanted: bool
    ) -> None:
        """`line` is current, here or elsewhere; `wanted`: somebody asked to hand in, and it is open."""
        said = tuple(one.said(answers) for _, one in self._lines)
        words = self._words(answers)
        now = (said, words, line if line in self._rows else -1, drawn, changeable, wanted)
        if now == self._shown:
            return
        self._shown = now
        current = line in self._rows
        self.mark_current(current=current)
        met = is_met(self._group, answers)
        if met is not None:
            self._mark.set_icon("circle-check" if met else "circle-x", Tone.GOOD if met else Tone.WARNING)
        elif wanted:
            self._mark.set_icon("circle-dot", Tone.WARNING)
        else:
            self._mark.set_icon("circle", Tone.NEUTRAL)
        for (number, _), one in zip(self._lines, said, strict=True):
            self._rows[number].show_said(one, current=number == line, changeable=changeable)
        self._body.setVisible(current)
        self._summary.setVisible(not current)
        self._draw_scenarios(drawn or {})
        self._summary.setText(words or self.tr("Not answered yet"))
        self._summary.set_tone("accent" if words else "warning" if wanted else "")

    def _words(self, answers: Answers) -> str:
        each = []
        for way in ways_of(self._group):
            answer = answers.get(way.id)
            parts = [found(way, answer), verdict(way, answer)]
            words = " · ".join(part for part in parts if part)
            if words:
                each.append(words if way is self._group else f"{called(way)}: {words}")
        return "; ".join(each)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Text(called(self._group), TextSize.STRONG, wraps=True), 1)
        self._summary = Text(emphasis=True, wraps=True)
        self._summary.setObjectName(f"answered:{self._group.id}")
        self._summary.setContentsMargins(24, 0, 0, 0)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        for way in ways_of(self._group):
            if way is not self._group:
                body.addSpacing(6)
                body.addWidget(Text(self.tr("or: {0}").format(called(way)), emphasis=True, wraps=True))
            body.addWidget(Text(way.text, quiet=True, wraps=True))
            if way.form is not None and way.form.scenarios:
                body.addWidget(self._scenario(way.id))
            if way.form is not None and (way.form.items or way.form.kind in _SAYS_WHAT):
                body.addWidget(Text(enough(way), TextSize.CAPTION, quiet=True, wraps=True))
            for number, line in self._lines:
                if line.way.id == way.id:
                    body.addWidget(self._row(number, line))
        self.column.addLayout(head)
        self.column.addWidget(self._summary)
        self.column.addWidget(self._body)
        self._body.hide()

    def _scenario(self, way: str) -> QWidget:
        """Room for the drawn one: another for each piece of work."""
        words, caption = Text(wraps=True), Text(size=TextSize.CAPTION, quiet=True, wraps=True)
        words.setObjectName(f"scenario:{way}")
        caption.setObjectName(f"seed:{way}")
        self._scenarios[way] = words, caption
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(words)
        column.addWidget(caption)
        return both

    def _draw_scenarios(self, drawn: Drawn) -> None:
        for way in ways_of(self._group):
            if way.id not in self._scenarios or way.form is None:
                continue
            words, caption = self._scenarios[way.id]
            one = drawn.get(way.id, {})
            scenario = way.form.scenario(one.get("scenario"))
            if scenario is None:
                words.setText(self.tr("No scenario was drawn for this work."))
                caption.setText("")
            else:
                words.setText(f"{scenario.title}: {scenario.text}")
                caption.setText(self.tr("Drawn from the seed {0}").format(in_groups(one["seed"])))
            caption.setVisible(bool(caption.text()))

    def _row(self, number: int, line: AskedLine) -> LineRow | ToldRow:
        name = f"{line.way.id}/{line.told or line.item}".rstrip("/")
        row: LineRow | ToldRow
        if line.told is not None:
            row = ToldRow(line.told, name, lambda value: self.told.emit(number, value), self._now)
            row.left.connect(self.left)
        else:
            row = LineRow(line, name, lambda value: self.chosen.emit(number, value))
        row.entered.connect(lambda: self.turned_to.emit(number))
        self._rows[number] = row
        return row
