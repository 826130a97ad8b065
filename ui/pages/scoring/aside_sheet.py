"""Asking before work is left to somebody else: what was seen, by a digit; Ctrl+Return leaves, Esc stays."""

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from assessor_app.domain.stepping_aside import LONGEST_WORDS, Cause, Hint
from ui.models.hint_words import hint_words
from ui.pages.scoring.stepping_aside import AsideState
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.form_row import FormRow
from ui.widgets.icon import Icon
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Text
from ui.widgets.overlay import Overlay
from ui.widgets.panel import Rule
from ui.widgets.reason_field import ReasonField

_WIDTH: Final = 640
_ROWS: Final = 3  # of kinds, in two columns


class AsideGestures(Protocol):
    """What the sheet reports."""

    def choose(self, hint: Hint) -> None:
        """A kind was chosen."""

    def confirm(self, words: str) -> None:
        """Step aside was pressed."""

    def close(self) -> None:
        """Cancel, Esc or a click beside it."""


class AsideSheet(Overlay):
    """One card for both causes; who knows the work is asked nothing."""

    def __init__(self, window: QWidget, gestures: AsideGestures) -> None:
        """Report to `gestures`."""
        super().__init__(self.tr("Step aside"), "aside", window, width=_WIDTH)
        self._gestures = gestures
        self._shown = AsideState()
        self._title = Text("", TextSize.STRONG, wraps=True)
        self._title.setObjectName("aside-title")
        self._about = Text("", quiet=True, wraps=True)
        self._kinds = {hint: self._kind(hint) for hint in Hint}
        self._where = Text("", emphasis=True, wraps=True)
        self._where.setObjectName("aside-where")
        self._words = ReasonField("aside-words", 64)
        self._words.given.connect(self._confirm)
        self._words_row = FormRow(
            self.tr("What helps to find it (optional)"),
            self._words,
            self.tr("Sealed: only admins can read it."),
        )
        self._fault = Text("", wraps=True)
        self._fault.setObjectName("aside-fault")
        self._fault.set_tone("bad")
        self._no = secondary_button(self.tr("Cancel"), "aside-cancel", gestures.close)
        self._yes = primary_button("", "aside-confirm", self._confirm)
        for button in (self._no, self._yes):
            button.installEventFilter(self)
        self._seen = QWidget()
        self._build()

    def show_state(self, state: AsideState) -> None:
        """Draw all of it."""
        before, self._shown = self._shown, state
        if not state.open:
            self._put_away()
            return
        saw = state.cause is Cause.SAW
        self._seen.setVisible(saw)
        self._title.setText(
            self.tr("What tells you whose work it is?") if saw else self.tr("You know this person’s work?")
        )
        self._about.setText(
            self.tr(
                "{0} leaves your queue at once, with all that you wrote on it. An admin learns what was seen "
                "where, but not who saw it. This cannot be undone."
            ).format(state.code)
            if saw
            else self.tr(
                "{0} leaves your queue at once, with all that you wrote on it, and goes to somebody else. "
                "The QA lead sees that you stepped aside, and not whose work it is. Nobody asks why. This "
                "cannot be undone."
            ).format(state.code)
        )
        self._yes.setText(self.tr("Report and step aside") if saw else self.tr("Step aside"))
        self._where.setText(state.where)
        if state.hint is not None:
            self._kinds[state.hint].setChecked(True)
        self._fault.setText(state.fault)
        self._fault.setVisible(bool(state.fault))
        if not before.open:
            self.open(next(iter(self._kinds.values())) if saw else self._no)
        else:
            self.place()

    def close_now(self) -> None:
        """Esc, or a click beside it: everything stays."""
        if not self.isHidden():
            super().close_now()
            self._gestures.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Return means the same on every button; Qt takes it for a press of that which has the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and watched in (self._no, self._yes)
            and _leaves(event)
        ):
            self._confirm()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses a kind, Ctrl+Return steps aside."""
        number = event.key() - Qt.Key.Key_1
        if _leaves(event):
            self._confirm()
            event.accept()
        elif self._shown.cause is Cause.SAW and 0 <= number < len(self._kinds):
            button = list(self._kinds.values())[number]
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        self._gestures.confirm(self._words.toPlainText()[:LONGEST_WORDS])

    def _put_away(self) -> None:
        """Nothing that was typed or chosen stays on a sheet that is not there."""
        self._words.clear()
        self._words.document().clearUndoRedoStacks()
        self._where.setText("")
        self._group.setExclusive(False)
        for button in self._kinds.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        super().close_now()

    def _kind(self, hint: Hint) -> QRadioButton:
        button = QRadioButton(hint_words(hint))
        button.setObjectName(f"hint:{hint}")
        button.clicked.connect(lambda _on=False: self._gestures.choose(hint))
        return button

    def _build(self) -> None:
        self._group = QButtonGroup(self)
        kinds = QGridLayout()
        kinds.setHorizontalSpacing(12)
        kinds.setVerticalSpacing(8)
        for number, button in enumerate(self._kinds.values()):
            self._group.addButton(button)
            row, column = number % _ROWS, 2 * (number // _ROWS)
            kinds.addWidget(KeyCap(str(number + 1)), row, column)
            kinds.addWidget(button, row, column + 1)
            kinds.setColumnStretch(column + 1, 1)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(Icon("pin", Tone.NEUTRAL))
        where.addWidget(self._where, 1)
        seen = QVBoxLayout(self._seen)
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(16)
        seen.addLayout(kinds)
        seen.addLayout(where)
        seen.addWidget(self._words_row)
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._about)
        inside.addLayout(head)
        inside.addWidget(self._seen)
        inside.addWidget(self._fault)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self._no)
        foot.addWidget(KeyCap("Ctrl+Return"))
        foot.addWidget(self._yes)
        self.column.addLayout(inside)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)


def _leaves(event: QKeyEvent) -> bool:
    held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
