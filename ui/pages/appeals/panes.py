"""Beside the list: what is known of an appeal, the form that records one, and what a lead hears."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assessor_app.domain.appeals import End, Ground
from assessor_app.domain.rubric import Choice as Chosen
from assessor_app.domain.rubric import Criterion
from ui.models.codes import code_of
from ui.models.unscored_words import choice_text, every_choice, mark_title
from ui.pages.appeals.gestures import AppealsGestures
from ui.pages.appeals.state import Adding, AppealsState, Hearing
from ui.pages.appeals.words import ENDS, GROUNDS, OUTCOMES, STATES, TONES, facts, figures_of, next_words
from ui.theme.tokens import TextSize, Tone
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.fact_grid import FactGrid, leading
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel, Rule
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.words.dates import day_words


class AddPane(Panel):
    """Records an appeal against one result."""

    def __init__(self, gestures: AppealsGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self.setObjectName("appeal-form")
        self._gestures = gestures
        self._shown: Adding | None = None
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self._title.setAlignment(leading())
        self._about = Text(quiet=True, wraps=True)
        self._ground = Choice("", "appeal-ground")
        self._ground.show_entries([(str(one), words) for one, words in GROUNDS.items()], "")
        self._text = ReasonField("appeal-text", 132)
        self._text.given.connect(self.lodge)
        self._received = QLineEdit()
        self._received.setObjectName("appeal-received")
        self._received.returnPressed.connect(self.lodge)
        self._late = ReasonField("appeal-late")
        self._late.given.connect(self.lodge)
        self._ground_row = FormRow(self.tr("&Ground"), self._ground)
        self._text_row = FormRow(
            self.tr("&What is disputed"),
            self._text,
            self.tr("The lead who hears it reads this: name nobody."),
        )
        self._received_row = FormRow(
            self.tr("&Received on"), self._received, self.tr("Year, month, day, like 2026-11-29.")
        )
        self._late_row = FormRow(
            self.tr("Why it is heard though &late"),
            self._late,
            self.tr("Needed where it came after that day."),
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        for row in (self._ground_row, self._text_row, self._received_row, self._late_row):
            column.addWidget(row)
        column.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self.column.addWidget(ScrollPane(inside, self.tr("The appeal"), keys=False), 1)

    def show_state(self, state: AppealsState) -> None:
        """Draw the form, or forget what was typed."""
        adding = state.adding
        if adding is None:
            self.forget()
            return
        if adding != self._shown:
            self.forget()
            self._shown = adding
            self._title.setText(self.tr("Appeal of {0}").format(adding.learner))
            self._about.setText(
                self.tr("Against the result of {0} for {1}, released on {2}. In time until {3}.").format(
                    code_of(adding.submission),
                    adding.badge_name,
                    day_words(adding.released_on.isoformat()),
                    day_words(adding.last_day.isoformat()),
                )
            )
            self._received.setText(adding.today.isoformat())
            self._late_row.setVisible(adding.is_late(adding.today))
            if self.isVisible():
                self._ground.setFocus()
        for row, name in (
            (self._text_row, "text"),
            (self._received_row, "received"),
            (self._late_row, "late"),
        ):
            row.show_fault(state.faults.get(name, ""))
        for row, name in (
            (self._text_row, "text"),
            (self._received_row, "received"),
            (self._late_row, "late"),
        ):
            if name in state.faults:
                row.field.setFocus()
                break

    def lodge(self) -> None:
        """Tell what was typed."""
        ground = Ground(str(self._ground.currentData()))
        self._gestures.lodge(
            ground, self._text.toPlainText(), self._received.text(), self._late.toPlainText()
        )

    def first(self) -> QWidget:
        """What takes the keys."""
        return self._ground

    def forget(self) -> None:
        """Nothing was typed."""
        self._shown = None
        for field in (self._text, self._late):
            field.clear()
        self._received.clear()


class DetailPane(Panel):
    """What is known of the chosen appeal and, where a lead hears it, both results side by side."""

    def __init__(self, gestures: AppealsGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self.setObjectName("appeal-detail")
        self.setAccessibleName(self.tr("The chosen appeal"))
        self._gestures = gestures
        self._drawn: object = None
        self._levels: dict[str, Choice] = {}
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self._chip = Chip("", Tone.NEUTRAL)
        self._scroll = ScrollPane(QWidget(), self.tr("What is known of it"))
        self._end = Choice("", "appeal-end")
        self._end.activated.connect(lambda _at: gestures.end(self._chosen_end()))
        self._outlook = Text(quiet=True, wraps=True)
        self._outlook.setObjectName("appeal-outlook")
        self.reason = ReasonField("appeal-reason")
        self.reason.given.connect(self.decide)
        self._end_row = FormRow(self.tr("How it &ends"), self._end)
        self._reason_row = FormRow(
            self.tr("&Reason, needed"), self.reason, self.tr("The learner reads it: name nobody.")
        )
        self._box = QWidget()
        box = QVBoxLayout(self._box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for widget in (Rule(), self._end_row, self._outlook, self._reason_row):
            box.addWidget(widget)
        self._box.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._box)

    def show_state(self, state: AppealsState) -> None:
        """Draw it."""
        line, at = state.chosen, state.hearing
        if line is None:
            return
        self._title.setText(self.tr("Appeal {0}").format(code_of(line.id)))
        self._chip.show_status(STATES[line.state], TONES[line.state])
        drawn = (line, at.opened if at is not None else None, state.counted)
        if drawn != self._drawn:
            self._drawn = drawn
            content = self._content(state)
            content.setProperty("scrolled", True)
            self._scroll.setWidget(content)
            self.reason.setPlainText(line.reason or "" if at is not None else "")
        hears = at is not None and at.may_decide
        self._box.setVisible(hears)
        if at is None or not hears:
            return
        choices = [("", self.tr("Choose…")), *((str(one), words) for one, words in ENDS.items())]
        self._end.show_entries(choices, str(at.end or ""))
        for criterion, choice in self._levels.items():
            choice.setEnabled(at.end is End.VARIED and not state.busy)
            choice.setCurrentIndex(max(0, choice.findData(_decided(at, criterion))))
        self._outlook.setText(self._outlook_words(at))
        self._end_row.show_fault(state.faults.get("end", ""))
        self._reason_row.show_fault(state.faults.get("reason", ""))
        for row, name in ((self._end_row, "end"), (self._reason_row, "reason")):
            if name in state.faults:
                row.field.setFocus()
                break

    def decide(self) -> None:
        """Tell the reason with the gesture."""
        self._gestures.decide(self.reason.toPlainText())

    def forget(self) -> None:
        """Nothing is shown any more."""
        self._drawn = None
        self.reason.clear()
        self._levels = {}
        self._scroll.setWidget(QWidget())

    def _chosen_end(self) -> End | None:
        data = str(self._end.currentData())
        return End(data) if data else None

    def _outlook_words(self, at: Hearing) -> str:
        if at.outcome is None:
            return self.tr(
                "The earlier ratings and the earlier decision stay as they are, whatever you decide."
            )
        words = self.tr("The outcome is “{0}”.").format(OUTCOMES[at.outcome])
        if at.end is End.VARIED and not at.opened.may_lower:
            words += " " + self.tr("In this programme no appeal makes a result worse.")
        return words

    def _content(self, state: AppealsState) -> QWidget:
        line, at = state.chosen, state.hearing
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        self._levels = {}
        if line is not None:
            column.addWidget(Text(next_words(line, hears=state.hears), wraps=True))
            column.addWidget(FactGrid(facts(line, hears=state.hears)))
        if at is not None:
            self._add_levels(column, at)
        for one in state.counted if line is not None else ():
            if line is not None and one.badge == line.badge:
                column.addWidget(Rule())
                column.addWidget(Text(self.tr("Appeals about {0}").format(one.badge_name), emphasis=True))
                column.addWidget(Text(figures_of(one), quiet=True, wraps=True))
        column.addStretch(1)
        return holder

    def _add_levels(self, column: QVBoxLayout, at: Hearing) -> None:
        """Criterion by criterion; what differs comes first."""
        rated = at.opened.fresh.ratings
        criteria = at.opened.fresh.badge.rubric.criteria
        differs = [one for one in criteria if any(r.chosen[one.id] != _stands(at, one) for r in rated)]
        for one in (*differs, *(one for one in criteria if one not in differs)):
            column.addWidget(Rule())
            column.addWidget(_title(one.title))
            lines = [(self.tr("Stands"), _mark_words(one, _stands(at, one)))]
            for number, rating in enumerate(rated):
                again = self.tr("Rated anew") if len(rated) == 1 else self.tr("Rated anew, {0}")
                lines.append((again.format("AB"[number % 2]), _mark_words(one, rating.chosen[one.id])))
                if rating.comments.get(one.id):
                    lines.append((self.tr("Comment"), rating.comments[one.id]))
            column.addWidget(FactGrid(lines))
            if at.may_decide:
                choice = Choice(
                    self.tr("Level of {0}").format(one.title), f"appeal-level-{one.id}", widest=280
                )
                entries = [(choice_text(each), _mark_words(one, each)) for each in every_choice(one)]
                choice.show_entries(entries, "")
                choice.activated.connect(lambda _at, key=one.id, made=choice: self._told(key, made))
                self._levels[one.id] = choice
                column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        for rating in rated:
            if rating.overall:
                column.addWidget(Rule())
                column.addWidget(Text(self.tr("Overall, rated anew"), emphasis=True))
                column.addWidget(Text(rating.overall, wraps=True))

    def _told(self, criterion: str, choice: Choice) -> None:
        self._gestures.level(criterion, str(choice.currentData()))


def _title(words: str) -> Text:
    """A name out of the programme, at the side where reading begins."""
    made = Text(words, emphasis=True, wraps=True)
    made.setAlignment(leading())
    return made


def _stands(at: Hearing, criterion: Criterion) -> Chosen:
    return at.standing.get(criterion.id, criterion.levels[0].id)


def _decided(at: Hearing, criterion: str) -> str:
    """What would be decided, as the choice names it: of the varied result, else that which stands."""
    chosen = (at.levels if at.end is End.VARIED else at.standing).get(criterion)
    return "" if chosen is None else choice_text(chosen)


def _mark_words(criterion: Criterion, chosen: Chosen) -> str:
    """“Sound (3/4)”, in figures that every language reads; or that it is not scorable, and why."""
    step = criterion.step(chosen)
    words = mark_title(criterion.mark(chosen))
    return words if step is None else f"{words} ({step + 1}/{len(criterion.levels)})"
