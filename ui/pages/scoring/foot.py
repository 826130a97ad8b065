"""What stands under the rubric: how far it is, handing in, and the seal with its countdown."""

from typing import Final, Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assessor_app.application.clock import Clock
from ui.pages.scoring.state import ScoringState, Stage
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import make_primary, primary_button, secondary_button
from ui.widgets.icon import Icon
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Text
from ui.words.dates import clock_words, left_words

_ROOMY: Final = 330  # px at 100 %: for the keys beside the button
_BESIDE: Final = 280  # likewise: for words beside a button


class FootGestures(Protocol):
    """What the foot reports."""

    def hand_in(self) -> None:
        """Hand in was pressed."""

    def take_back(self) -> None:
        """Take back was pressed."""

    def open_next(self) -> None:
        """Score next was pressed."""


class ProgressBar(QWidget):
    """One short bar a criterion and requirement: filled where it has a level, or an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without criteria."""
        super().__init__(parent)
        self._filled: tuple[bool, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_filled(self, filled: tuple[bool, ...]) -> None:
        """Draw which criteria have a level."""
        if filled != self._filled:
            self._filled = filled
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for each."""
        theme = active_theme()
        return QSize(len(self._filled) * theme.px(20), theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them side by side."""
        theme = active_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step, high = theme.px(20), theme.px(6)
        for place, filled in enumerate(self._filled):
            painter.setBrush(QColor(theme.palette.accent if filled else theme.palette.border))
            painter.drawRoundedRect(QRectF(place * step, 0, step - 4, high), high / 2, high / 2)


class Foot(QWidget):
    """Hand in while somebody scores; then the stamp, Take back and the next piece of work."""

    def __init__(self, gestures: FootGestures, now: Clock, parent: QWidget | None = None) -> None:
        """Report to `gestures`; `now` drives the countdown."""
        super().__init__(parent)
        self._now = now
        self._state = ScoringState()
        self._rows: list[QHBoxLayout] = []  # words with their button
        self._before, self._after = self._scoring(gestures), self._stamp(gestures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._before)
        column.addWidget(self._after)
        self._after.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys are the first to go where there is little room; then the buttons stand below the words."""
        super().resizeEvent(event)
        theme = active_theme()
        self._keys.setVisible(self.width() > theme.px(_ROOMY))
        beside = self.width() >= theme.px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(way)

    def show_state(self, state: ScoringState) -> None:
        """Draw all of it."""
        self._state = state
        handed_in = state.stage in {Stage.HANDED_IN, Stage.FINAL, Stage.TAKING_BACK}
        self._before.setHidden(handed_in)
        self._after.setHidden(not handed_in)
        missing = set(state.missing)
        open_still = set(state.unanswered)
        scored = tuple(number not in missing for number in range(len(state.criteria)))
        self._bars.show_filled((*scored, *(one.id not in open_still for one in state.asked.groups)))
        self._count.setText(self._count_words(state))
        sealing = state.stage is Stage.HANDING_IN
        self._hand_in.setText(self.tr("Sealing…") if sealing else self.tr("Hand in"))
        self._hand_in.setEnabled(state.open)
        make_primary(self._hand_in, "stamp", primary=state.is_whole)  # once nothing is missing
        self._take_back.setVisible(state.stage is Stage.HANDED_IN)
        more = state.next_code is not None
        self._next.setText(self.tr("Score next") if more else self.tr("Back to the queue"))
        self._next.setEnabled(state.stage is not Stage.TAKING_BACK)
        self._waiting.setText(
            self.tr("%n left to score", "", state.waiting) if more else self.tr("Nothing is left to score.")
        )
        self.tick()

    def _count_words(self, state: ScoringState) -> str:
        done = len(state.criteria) - len(state.missing)
        words = self.tr("{0} of {1} scored").format(done, len(state.criteria))
        if not state.asked:
            return words
        groups = len(state.asked.groups)
        answered = self.tr("{0} of {1} answered").format(groups - len(state.unanswered), groups)
        return f"{words} · {answered}"

    def tick(self) -> None:
        """Let the grace run."""
        state = self._state
        if state.stage is Stage.HANDED_IN and state.final_at is not None:
            self._sealed.setText(self.tr("Handed in and sealed"))
            self._until.setText(
                self.tr("You can take it back until {0} ({1} left). Then it is final.").format(
                    clock_words(state.final_at), left_words(state.final_at, self._now())
                )
            )
        elif state.stage is Stage.TAKING_BACK:
            self._sealed.setText(self.tr("Taking it back…"))
            self._until.setText("")
        else:
            self._sealed.setText(self.tr("Sealed and final"))
            self._until.setText(self.tr("Only a QA lead can open it. It cannot be changed any more."))

    def _scoring(self, gestures: FootGestures) -> QWidget:
        self._bars = ProgressBar()
        self._count = Text(quiet=True)
        self._count.setObjectName("scored-count")
        self._hand_in = primary_button(self.tr("Hand in"), "hand-in", gestures.hand_in, icon="stamp")
        self._keys = KeyCap("Ctrl+Return", action="hand-in")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._count)
        words.addWidget(self._bars, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._keys)
        row.addWidget(self._hand_in)
        self._rows.append(row)
        return foot

    def _stamp(self, gestures: FootGestures) -> QWidget:
        self._sealed = Text(size=TextSize.STRONG, wraps=True)
        self._sealed.setObjectName("stamp-title")
        self._sealed.set_tone("good")
        self._until = Text(wraps=True)
        self._until.setObjectName("stamp-until")
        self._take_back = secondary_button(
            self.tr("Take back"), "take-back", gestures.take_back, icon="undo-2"
        )
        self._next = primary_button(
            self.tr("Score next"), "score-next", gestures.open_next, icon="arrow-right"
        )
        self._waiting = Text(quiet=True)
        self._waiting.setObjectName("left-to-score")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sealed)
        words.addWidget(self._until)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(Icon("badge-check", Tone.GOOD, 28), 0, Qt.AlignmentFlag.AlignVCenter)
        said.addLayout(words, 1)
        mark = QFrame()
        mark.setObjectName("stamp")
        top = QHBoxLayout(mark)
        top.setContentsMargins(14, 10, 14, 10)
        top.setSpacing(12)
        top.addLayout(said, 1)
        top.addWidget(self._take_back, 0, Qt.AlignmentFlag.AlignVCenter)
        below = QHBoxLayout()
        below.setSpacing(12)
        self._rows += (top, below)
        below.addWidget(self._waiting, 1)
        below.addWidget(KeyCap("N", action="next-or-comment"))
        below.addWidget(self._next)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(mark)
        column.addLayout(below)
        return foot
