"""The rubric, to be scored by keys: one criterion is open, all others say what was chosen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.application.clock import Clock
from assessor_app.domain.asked import NOTHING_ASKED
from assessor_app.domain.rubric import Choice, Criterion, Unscored
from ui.pages.scoring.asked_card import AskedCard
from ui.pages.scoring.asked_lines import line_in_front, lines_of
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.criterion_card import Card, CriterionCard, OverallCard
from ui.pages.scoring.pin_rows import NoteField, PinLines, PinRow, PinRows
from ui.pages.scoring.state import ScoringState
from ui.theme.tokens import TextSize
from ui.widgets.labels import Text
from ui.widgets.scroll_pane import ScrollPane

_BESIDE = 12  # px that stay free above what is scrolled to


class RubricPane(QWidget):
    """Draws a scoring state's criteria; its cards are made anew only when the rubric is another.

    Between two pieces of work by the same rubric the cards stay, and forget what was written on them.
    """

    chosen = Signal(int, str)  # criterion, level id
    reasons_asked = Signal(int)
    left_unscored = Signal(int, object)  # criterion, an Unscored
    written = Signal(int, str)
    asked = Signal(int)
    line_asked = Signal(int)  # of what is asked for beside the rubric
    answered = Signal(int, object)  # a line of it, the answer
    told = Signal(int, object)  # a line of it, what was written
    left = Signal()
    pin_shown = Signal(int)
    pin_noted = Signal(int, str)
    pin_removed = Signal(int)

    def __init__(self, now: Clock, parent: QWidget | None = None) -> None:
        """Without criteria."""
        super().__init__(parent)
        self._now = now
        self._criteria: tuple[Criterion, ...] = ()
        self._groups = NOTHING_ASKED
        self._code = ""
        self._current = -1
        self._pin = -1
        self._line = -1  # of what is asked for beside the rubric; -1 for none
        self._pins = PinLines()
        self._cards: list[CriterionCard] = []
        self._asked: list[AskedCard] = []
        self._also = Text(self.tr("Also asked for"), TextSize.STRONG)
        self._also.setObjectName("also-asked")
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._overall = OverallCard()
        self._column.addWidget(self._also)
        self._column.addWidget(self._overall)
        self._column.addStretch(1)
        self._overall.asked.connect(lambda: self.asked.emit(len(self._cards)))
        self._overall.written.connect(lambda words: self.written.emit(len(self._cards), words))
        self._overall.left.connect(self.left)
        self._follow(self._overall.pins)
        self._scroll = ScrollPane(self._content, self.tr("Rubric"), keys=False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._soon = QTimer(self)  # once the cards have their new heights
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._reveal)

    def show_state(self, state: ScoringState) -> None:
        """Draw levels and words; scroll to the current criterion where it is another."""
        if state.code != self._code:
            self._forget()
            self._code = state.code
        if not state.criteria:  # nothing is open, or not yet
            return
        if state.criteria != self._criteria or state.asked != self._groups:
            self._make(state)
        if state.current != self._current or (state.pin != self._pin and state.pin >= 0):
            self._current = state.current
            self._scroll.setUpdatesEnabled(False)  # cards fold, then it scrolls: painted once, after both
            self._soon.start()
        self._pin = state.pin
        changeable = state.open
        for number, (card, criterion) in enumerate(zip(self._cards, state.criteria, strict=True)):
            card.show_chosen(
                _choice(state, criterion.id),
                state.comments.get(criterion.id, ""),
                self._pins.of(state, criterion.id),
                current=number == state.current,
                changeable=changeable,
                wanted=state.asked_for,
                asking=state.asking and number == state.current,
            )
        wanted = set(state.unanswered) if state.asked_for else set()
        self._line = line_in_front(state)
        for asked in self._asked:
            asked.show_answers(
                state.answers,
                self._line,
                state.drawn,
                changeable=changeable,
                wanted=asked.group in wanted,
            )
        self._overall.show_words(
            state.overall,
            self._pins.of(state, ""),
            current=state.current == len(self._cards),
            changeable=changeable,
        )

    def comment_of(self, criterion: int) -> CommentField | None:
        """The comment field of a criterion, or the overall one behind the last."""
        if 0 <= criterion < len(self._cards):
            return self._cards[criterion].comment
        return self._overall.comment if criterion == len(self._cards) and self._cards else None

    def field_in_front(self) -> QWidget | None:
        """The field that answers the question in front; None where it has none."""
        fields = (asked.field_of(self._line) for asked in self._asked)
        return next((field for field in fields if field is not None), None)

    def note_of(self, criterion: int, pin: int) -> NoteField | None:
        """The field for the note of a pin of this criterion."""
        row = self._row_of(criterion, pin)
        return None if row is None else row.note

    def _row_of(self, criterion: int, pin: int) -> PinRow | None:
        card = self._cards[criterion] if 0 <= criterion < len(self._cards) else self._overall
        return card.pins.row_of(pin)

    def clear(self) -> None:
        """Forget what was written."""
        self.show_state(ScoringState())

    def _forget(self) -> None:
        """Another piece of work: no word, nor what Ctrl+Z would bring back, stays from the one before."""
        for card in self._cards:
            card.show_chosen(None, "", current=False, changeable=False, wanted=False)
            card.comment.forget()
            card.pins.forget()
        for asked in self._asked:
            asked.show_answers({}, -1, changeable=False, wanted=False)
            asked.forget()
        self._pins = PinLines()
        self._overall.show_words("", current=False, changeable=False)
        self._overall.comment.forget()
        self._overall.pins.forget()
        self._current = -1
        self._scroll.verticalScrollBar().setValue(0)

    def _make(self, state: ScoringState) -> None:
        for card in (*self._cards, *self._asked):
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._asked = [], []
        self._criteria, self._groups = state.criteria, state.asked
        for number, criterion in enumerate(state.criteria):
            card = CriterionCard(criterion, number + 1)
            card.chosen.connect(lambda level, at=number: self.chosen.emit(at, level))
            card.reasons_asked.connect(lambda at=number: self.reasons_asked.emit(at))
            card.left_unscored.connect(lambda reason, at=number: self.left_unscored.emit(at, reason))
            card.written.connect(lambda words, at=number: self.written.emit(at, words))
            card.asked.connect(lambda at=number: self.asked.emit(at))
            card.left.connect(self.left)
            self._follow(card.pins)
            self._cards.append(card)
            self._column.insertWidget(number, card)
        self._make_asked(state)

    def _make_asked(self, state: ScoringState) -> None:
        self._also.setVisible(bool(state.asked))
        lines = tuple(enumerate(lines_of(state.asked)))
        for group in state.asked.groups:
            asked = AskedCard(group, tuple(one for one in lines if one[1].group == group.id), self._now)
            if asked.first >= 0:
                asked.asked.connect(lambda first=asked.first: self.line_asked.emit(first))
            asked.turned_to.connect(self.line_asked)
            asked.chosen.connect(self.answered)
            asked.told.connect(self.told)
            asked.left.connect(self.left)
            self._asked.append(asked)
            self._column.insertWidget(self._column.indexOf(self._overall), asked)

    def _follow(self, pins: PinRows) -> None:
        pins.shown.connect(self.pin_shown)
        pins.written.connect(self.pin_noted)
        pins.removed.connect(self.pin_removed)
        pins.left.connect(self.left)

    def _reveal(self) -> None:
        """Bring the current card into view, from its top where it is higher than the pane."""
        self._scroll.setUpdatesEnabled(True)
        card, bar = self._card_in_front(), self._scroll.verticalScrollBar()
        if card is None:
            return
        top, bottom = card.geometry().top() - _BESIDE, card.geometry().bottom() + _BESIDE
        seen, room = bar.value(), self._scroll.viewport().height()
        if top < seen or bottom - top > room:
            bar.setValue(top)
        elif bottom > seen + room:
            bar.setValue(bottom - room)
        row = self._row_of(self._current, self._pin)
        if row is not None and row.isVisible():
            self._scroll.ensureWidgetVisible(row, 0, _BESIDE)
        for asked in self._asked:
            line = asked.row_of(self._line)
            if line is not None:
                self._scroll.ensureWidgetVisible(line, 0, _BESIDE)

    def _card_in_front(self) -> Card | None:
        if 0 <= self._current <= len(self._cards):
            return [*self._cards, self._overall][self._current]
        return next((card for card in self._asked if card.row_of(self._line) is not None), None)


def _choice(state: ScoringState, criterion: str) -> Choice | None:
    """Its level, or why it has none; None where nothing is said yet."""
    if criterion in state.unscored:
        return Unscored(state.unscored[criterion])
    return state.levels.get(criterion)
