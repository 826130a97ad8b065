"""What was agreed and why, drawn: a card a criterion, one's own level beside the agreed one."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.application.queries.practice import Agreed, AgreedCriterion
from assessor_app.application.queries.submissions import DeskState, Practice, RaterLine
from ui.actions import Action
from ui.models.unscored_words import mark_descriptor, mark_title
from ui.page import Page
from ui.pages.practice.presenter import PracticeState, allowed, stands, summary, unread, waits
from ui.theme.tokens import TextSize
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_grid import leading
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.list_frame import ListFrame, in_a_row
from ui.widgets.page_header import PageHeader
from ui.widgets.panel import Panel


class PracticeGestures(Protocol):
    """What the page reports; `PracticePresenter` hears it."""

    def refresh(self, code: str = "") -> None:
        """The page came to the front, to show `code`."""

    def choose(self, code: str) -> None:
        """Another piece was chosen."""

    def open_work(self) -> None:
        """The work itself was asked for."""

    def back(self) -> None:
        """Back to the queue was pressed."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class CriterionCard(Panel):
    """One criterion: two levels side by side, how far apart, and the leads' reason."""

    def __init__(self, one: AgreedCriterion, parent: QWidget | None = None) -> None:
        """Drawn once; another answer has other cards."""
        super().__init__(parent=parent)
        self.setObjectName(f"agreed-{one.id}")
        self.setAccessibleName(one.title)
        words, tone = stands(one)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(one.title, TextSize.STRONG, wraps=True), 1)
        head.addWidget(Chip(words, tone), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        levels = QGridLayout()
        levels.setHorizontalSpacing(24)
        levels.setVerticalSpacing(4)
        for place, (what, mark) in enumerate(
            ((self.tr("You gave"), one.given), (self.tr("Agreed"), one.agreed))
        ):
            levels.addWidget(Text(what, TextSize.CAPTION, quiet=True), 0, place)
            levels.addWidget(Text(mark_title(mark), emphasis=True, wraps=True), 1, place)
            said = Text(mark_descriptor(mark), quiet=True, wraps=True)
            levels.addWidget(said, 2, place, Qt.AlignmentFlag.AlignTop)
            levels.setColumnStretch(place, 1)
        self.column.addLayout(levels)
        if one.reason:
            self._add(self.tr("Why this was agreed"), one.reason)
        if one.comment:
            self._add(self.tr("Your comment"), one.comment)
        self.column.addWidget(Text(allowed(one), TextSize.CAPTION, quiet=True, wraps=True))

    def _add(self, what: str, words: str) -> None:
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(Text(what, TextSize.CAPTION, quiet=True))
        said = Text(words, wraps=True)
        said.setAlignment(leading())  # whatever script it is in
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        both.addWidget(said)
        self.column.addLayout(both)


class PracticePage(Page):
    """Which piece; what was agreed on it; back to the queue."""

    def __init__(self, gestures: PracticeGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._drawn: Agreed | None = None
        self._listed: tuple[RaterLine, ...] = ()
        header = PageHeader(
            self.tr("Practice"),
            self.tr("What the QA leads agreed on beside what you gave, and why. None of it counts anywhere."),
        )
        self._banner = Banner("practice-banner")
        self._banner.closed.connect(gestures.forget_problem)
        self._piece = Choice(self.tr("Piece"), "practice-piece")
        self._piece.activated.connect(lambda _n: gestures.choose(str(self._piece.currentData())))
        self._which = FlowRow(FormRow(self.tr("&Piece"), self._piece))
        self._cards = QWidget()
        self._column = QVBoxLayout(self._cards)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._empty = EmptyState("inbox", "")
        self._stack = ContentStack(self._cards, self._empty, self.tr("Reading…"), "practice-reading")
        self._work = secondary_button("", "practice-work", gestures.open_work, icon="square-pen")
        self._score = primary_button(
            self.tr("Score it"), "practice-score", gestures.open_work, icon="arrow-right"
        )
        self._back = primary_button(
            self.tr("Back to the queue"), "practice-back", gestures.back, icon="arrow-left"
        )
        self._work.setText(self.tr("Your rating and the evidence"))
        foot = in_a_row(QWidget(), self._work, self._score, self._back, stretched=0)
        ListFrame(
            self,
            self.tr("What was agreed"),
            above=(header, self._banner, self._which),
            content=self._stack,
            foot=foot,
        )

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return (
            Action(
                id="practice-open",
                title=self.tr("Your rating and the evidence"),
                shortcut="O",
                page="practice",
                handler=self._gestures.open_work,
            ),
            Action(
                id="practice-queue",
                title=self.tr("Back to the queue"),
                shortcut="Q",
                page="practice",
                handler=self._gestures.back,
            ),
        )

    def arrive(self, target: str) -> None:
        """Show the piece of this code."""
        self._gestures.refresh(target)

    def place(self) -> str:
        """The piece in front."""
        return str(self._piece.currentData() or "")

    def retire(self) -> None:
        """Forget what was shown."""
        self._gestures.retire()

    def show_state(self, state: PracticeState) -> None:
        """Draw all of it."""
        self._banner.show_problem(state.problem)
        self._banner.setVisible(state.problem is not None)
        if state.pieces != self._listed:
            self._listed = state.pieces
            self._piece.show_entries([(one.id, self._words(one)) for one in state.pieces], state.code)
        codes = [one.id for one in state.pieces]
        if state.code in codes:
            self._piece.setCurrentIndex(codes.index(state.code))
        self._which.setVisible(bool(state.pieces))
        if state.agreed is not self._drawn:
            self._draw(state.agreed)
        piece = state.piece
        answered = piece is not None and piece.practice != Practice.OPEN
        if state.agreed is None and (not answered or state.problem is not None):
            self._empty.show_words(*(waits(piece) if state.problem is None else unread()))
        self._stack.show_content(
            loading=state.looking or (answered and state.problem is None), count=int(state.agreed is not None)
        )
        self._work.setVisible(state.agreed is not None)
        self._score.setVisible(state.to_score)
        self._back.setVisible(not state.to_score)

    def _words(self, line: RaterLine) -> str:
        stands = {
            Practice.ANSWERED: self.tr("new"),
            Practice.SEEN: self.tr("looked at"),
        }.get(
            Practice(line.practice),
            self.tr("to score")
            if line.state in (DeskState.TO_RATE, DeskState.STARTED, DeskState.FLAGGED)
            else self.tr("not told yet"),
        )
        return self.tr("{0} · {1} · {2}").format(line.id, line.badge_name, stands)

    def _draw(self, agreed: Agreed | None) -> None:
        self._drawn = agreed
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if agreed is None:
            return
        self._column.addWidget(self._whole(agreed))
        for one in agreed.criteria:
            self._column.addWidget(CriterionCard(one, self._cards))
        self._column.addStretch(1)

    def _whole(self, agreed: Agreed) -> Panel:
        words, said, tone = summary(agreed)
        panel = Panel(parent=self._cards)
        panel.setAccessibleName(words)
        head = QHBoxLayout()
        head.setSpacing(12)
        title = Text(said, TextSize.STRONG, wraps=True)
        title.setObjectName("practice-summary")
        head.addWidget(title, 1)
        head.addWidget(Chip(words, tone), 0, Qt.AlignmentFlag.AlignTop)
        panel.column.addLayout(head)
        reason = Text(agreed.reason, wraps=True)
        reason.setObjectName("practice-reason")
        reason.setAlignment(leading())
        panel.column.addWidget(reason)
        return panel
