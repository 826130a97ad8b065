"""A question beside the rubric that is answered by writing: on which day, how long, what was asked."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.application.clock import Clock
from assessor_app.domain.demonstrations import MOST_MINUTES
from assessor_app.domain.forms import Answer
from ui.models.demonstration_words import (
    ASKS,
    PLACEHOLDERS,
    Told,
    as_written,
    from_written,
    wrong_day,
)
from ui.pages.scoring.comment_field import CommentField
from ui.pages.scoring.pin_rows import NoteField
from ui.theme.look import restyle
from ui.theme.tokens import TextSize, Tone
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

_ROOM: Final[dict[Told, str]] = {Told.DAY: "2026-11-24 00", Told.MINUTES: "600 00"}  # what a field holds


class ToldRow(QWidget):
    """One such question; what is written and cannot be understood is answered by nothing yet."""

    entered = Signal()
    left = Signal()

    def __init__(self, told: Told, name: str, choose: Callable[[object], None], now: Clock) -> None:
        """`name` is part of the object names; `choose` takes the answer, None for none."""
        super().__init__()
        self._told = told
        self._choose = choose
        self._now = now
        self._said: object = None  # what the field stands for
        self._mark = Icon("circle", Tone.NEUTRAL)
        self._wrong = Text(size=TextSize.CAPTION, wraps=True)
        self._wrong.set_tone("warning")
        self._wrong.hide()
        self.setObjectName(f"asked:{name}")
        self.setProperty("current", False)
        self.field = self._field(f"field:{name}")
        self.field.installEventFilter(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(ASKS[told], wraps=True), 1)
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 0, 0)
        below.setSpacing(4)
        short = told in _ROOM
        below.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeft if short else Qt.AlignmentFlag(0))
        below.addWidget(self._wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(below)

    def show_said(self, said: Answer | None, *, current: bool, changeable: bool) -> None:
        """What was answered; what is being written stays as it is."""
        if said != self._said:
            self._said = said
            self._show(as_written(self._told, said))
        self.field.setReadOnly(not changeable)
        if said is None:
            waits = current or self._told is not Told.QUESTIONS
            icon = "circle-dot" if current else "circle" if waits else "circle-check"
            self._mark.set_icon(icon, Tone.INFO if current else Tone.NEUTRAL)
        else:
            self._mark.set_icon("circle-check", Tone.GOOD)
        if self.property("current") != current:
            self.setProperty("current", current)
            restyle(self)

    def forget(self) -> None:
        """Another piece of work: nothing stays, nor what Ctrl+Z would bring back."""
        self._said = None
        if isinstance(self.field, CommentField):
            self.field.forget()
        else:
            self._show("")
        self._wrong.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys speak of the question whose field they write in."""
        if watched is self.field and event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def _field(self, name: str) -> NoteField | CommentField:
        words = PLACEHOLDERS[self._told]
        if self._told is Told.QUESTIONS:
            field = CommentField(words, name)
            field.written.connect(self._write)
            field.left.connect(self.left)
            return field
        line = NoteField()
        line.setObjectName(name)
        line.setAccessibleName(f"{ASKS[self._told]} {words}")
        line.setPlaceholderText(words)
        if self._told is Told.MINUTES:
            line.setValidator(QIntValidator(1, MOST_MINUTES, line))
        line.setMinimumWidth(line.fontMetrics().horizontalAdvance(_ROOM[self._told]) * 2)
        line.textEdited.connect(self._write)
        line.left.connect(self.left)
        return line

    def _write(self, words: str) -> None:
        said = from_written(self._told, words, self._now())
        wrong = wrong_day(words, self._now()) if self._told is Told.DAY else ""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        if said != self._said:
            self._said = said
            self._choose(said)

    def _show(self, words: str) -> None:
        if isinstance(self.field, CommentField):
            self.field.show_words(words)
        else:
            self.field.setText(words)
        self._wrong.hide()
