"""Verdicts, drawn: the word first, then why, then whose it is, then each step."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.models.verdict import Step, Verdict, summary_of, worst
from ui.theme.look import active_theme, restyle
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import IconButton, quiet_button
from ui.widgets.choice import Choice
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.widgets.panel import Panel

_BESIDE: Final = 860  # px at 100 %: for the steps beside what it is
_STEP_MARKS = {
    True: ("circle-check", Tone.GOOD),
    False: ("circle-x", Tone.BAD),
    None: ("circle-help", Tone.NEUTRAL),
}
_BESIDE_A_FAULT: Final = ("minus", Tone.NEUTRAL)  # no tick where the whole does not hold


class StepList(QWidget):
    """Each step: a number, a mark, what was looked at, a word, and below it what was found."""

    def __init__(self, steps: Sequence[Step]) -> None:
        """In their order."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for number, step in enumerate(steps, start=1):
            icon, tone = _BESIDE_A_FAULT if step.ok and step.beside else _STEP_MARKS[step.ok]
            row = 3 * number
            grid.addWidget(Text(f"{number}.", quiet=True), row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Icon(icon, tone), row, 1)
            grid.addWidget(Text(self.tr("{0}: {1}").format(step.title, step.word), emphasis=True), row, 2)
            if step.detail:
                grid.addWidget(Text(step.detail, quiet=True, wraps=True), row + 1, 2)
            grid.setRowMinimumHeight(row + 2, 4)
        grid.setColumnStretch(2, 1)


class VerdictView(Panel):
    """One verdict at a time; of several the worst comes first, and the others are in the list above."""

    def __init__(
        self, name: str, *, unfolded: bool, dismiss: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """`unfolded`: the steps are shown at once; `dismiss` is called when the person has read it."""
        super().__init__("", parent)
        self.setObjectName(name)
        self._unfolded = self._open = unfolded
        self._verdicts: tuple[Verdict, ...] = ()
        self._current: Verdict | None = None
        self._summary = Text(emphasis=True, wraps=True)
        self._summary.setObjectName(f"{name}-summary")
        self._which = Choice(self.tr("Which file"), f"{name}-which")
        self._which.activated.connect(self._show)
        self._band = QFrame()
        self._band.setObjectName(f"{name}-band")
        self._icon = Icon("shield-check", pixels=32)
        self._word = Text(size=TextSize.TITLE)
        self._word.setObjectName(f"{name}-word")
        self._why = Text(wraps=True)
        self._why.setObjectName(f"{name}-why")
        self._about, self._steps = QWidget(), QWidget()
        self._fold = quiet_button("", f"{name}-fold", self._toggle, icon="list-checks")
        self._copy = quiet_button(self.tr("Copy details"), f"{name}-copy", self._copy_details, icon="copy")
        self._copy.setToolTip(self.tr("The outcome and the steps, without names"))
        self._close = IconButton("x", self.tr("Dismiss this result"), f"{name}-close", dismiss)
        self._lay_out()
        self.hide()

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show them; none hides the view."""
        if tuple(verdicts) == self._verdicts:
            return
        self._verdicts = tuple(verdicts)
        self.setVisible(bool(self._verdicts))
        self._which.clear()
        if not self._verdicts:
            self._current = None
            return
        several = len(self._verdicts) > 1
        for verdict in self._verdicts:
            self._which.addItem(verdict.line)
        self._which.setVisible(several)
        self._summary.setVisible(several)
        self._summary.setText(summary_of(self._verdicts))
        first = worst(self._verdicts)
        self._which.setCurrentIndex(first)
        self._show(first)

    def _show(self, number: int) -> None:
        verdict = self._current = self._verdicts[number]
        self._open = self._unfolded
        self._band.setProperty("banner", verdict.tone.value)
        restyle(self._band)
        self._icon.set_icon(verdict.icon, verdict.tone)
        self._word.setText(verdict.word)
        self._word.set_tone(verdict.tone.value)
        self._why.setText(verdict.why)
        self.setAccessibleName(f"{verdict.line}. {verdict.why}")
        self._about = self._exchange(self._about, self._about_of(verdict))
        self._steps = self._exchange(self._steps, StepList(verdict.steps))
        self._about.setVisible(bool(verdict.about))
        self._fold.setVisible(bool(verdict.steps) and not self._unfolded)
        self._draw_fold()
        self._arrange()

    def _exchange(self, old: QWidget, new: QWidget) -> QWidget:
        self._body.replaceWidget(old, new)
        old.hide()
        old.setParent(None)
        old.deleteLater()
        return new

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What it is beside what was checked, where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self._unfolded and self.width() >= active_theme().px(_BESIDE)
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._body.setSpacing(32 if beside else 12)
        for widget, share in ((self._about, 2), (self._steps, 3)):
            self._body.setStretchFactor(widget, share if beside else 0)
            self._body.setAlignment(widget, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))

    def _about_of(self, verdict: Verdict) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        if verdict.claimed and verdict.about:
            claim = Text(self.tr("What the file says of itself; nothing here vouches for it:"), wraps=True)
            grid.addWidget(claim, 0, 0, 1, 2)
        for row, (title, value) in enumerate(verdict.about, start=1):
            grid.addWidget(Text(title, quiet=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(value, wraps=True), row, 1)
        grid.setColumnStretch(1, 1)
        return holder

    def _toggle(self) -> None:
        self._open = not self._open
        self._draw_fold()

    def _draw_fold(self) -> None:
        count = len(self._current.steps) if self._current is not None else 0
        self._steps.setVisible(self._open and bool(count))
        words = self.tr("Hide the steps") if self._open else self.tr("Show the {0} steps").format(count)
        self._fold.setText(words)

    def _copy_details(self) -> None:
        if self._current is not None:
            QGuiApplication.clipboard().setText(self._current.copyable)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._word)
        words.addWidget(self._why)
        band = QHBoxLayout(self._band)
        band.setContentsMargins(12, 12, 4, 12)
        band.setSpacing(12)
        band.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        band.addLayout(words, 1)
        band.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._fold)
        foot.addStretch(1)
        foot.addWidget(self._copy)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(12)
        for widget in (self._about, self._steps):
            self._body.addWidget(widget)
        for widget in (self._summary, self._which, self._band):
            self.column.addWidget(widget)
        self.column.addLayout(self._body)
        self.column.addLayout(foot)
