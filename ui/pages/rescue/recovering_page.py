"""Recovering by the recovery key, drawn: the words from the paper, a name, a passphrase."""

from typing import Final, Protocol

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.pages.rescue.recovering import COUNT, NAME, WORDS, RecoveringState, Recovery
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.entrance_frame import EntranceFrame
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.panel import Panel
from ui.widgets.progress_row import ProgressRow
from ui.widgets.restore_fields import RecoveryWords

_WIDTH: Final = 560
_ABOVE: Final = 0.06


class RecoveringGestures(Protocol):
    """What the page reports; `RecoveringPresenter` hears it."""

    def recover(self, typed: Recovery) -> None:
        """Recover was pressed."""

    def back(self) -> None:
        """Back was pressed."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""


class RecoveringPage(EntranceFrame):
    """One panel."""

    def __init__(self, gestures: RecoveringGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(self.tr("Recover with the recovery key"), _WIDTH, _ABOVE, parent)
        self.setObjectName("recovering")
        self._gestures = gestures
        self._state = RecoveringState()
        self._problem = Banner("recovering-problem")
        self._problem.closed.connect(gestures.forget_problem)
        self._words = RecoveryWords("recovery-typed")
        self._words.textChanged.connect(self._count)
        self._words_row = FormRow(self.tr("The {0} &words from the paper").format(COUNT), self._words)
        self._name = QLineEdit()
        self._name.setObjectName("recovery-admin")
        self._name_row = FormRow(
            self.tr("&Name of the new admin"),
            self._name,
            self.tr("One that is not on the roster yet; remove who cannot unlock any more afterwards."),
        )
        self._passphrase = NewPassphrase("recovery-passphrase", known=lambda: (self._name.text(),))
        self._name.returnPressed.connect(self._passphrase.setFocus)
        self._passphrase.entered.connect(self._send)
        self._panel = Panel(self.tr("Recover with the recovery key"))
        self._panel.column.addWidget(
            Text(
                self.tr(
                    "A new admin is enrolled who can open everything; the log says that the recovery key was "
                    "used. Nobody is removed and no key is replaced."
                ),
                quiet=True,
                wraps=True,
            )
        )
        for row in (self._words_row, self._name_row, self._passphrase):
            self._panel.column.addWidget(row)
        self._progress = ProgressRow("", None, "recovery-progress")
        self._progress.hide()
        self._back = quiet_button(self.tr("Back"), "recovery-back", gestures.back, icon="arrow-left")
        self._next = primary_button(self.tr("Recover"), "recovery-next", self._send, icon="key-round")
        for part in (self._problem, self._panel, self._progress):
            self.column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self.grow()

    def show_state(self, state: RecoveringState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self.title.setText(state.organisation)
        self._problem.show_problem(state.problem)
        said = dict(state.faults)
        self._words_row.show_fault(said.get(WORDS, ""))
        self._name_row.show_fault(said.get(NAME, ""))
        self._passphrase.show_faults(state.faults)
        self._panel.setEnabled(not state.busy)
        self._progress.follow(state.busy, None)
        self._back.setEnabled(not state.busy)
        self._next.setEnabled(not state.busy)
        if before.busy and not state.busy and not (state.faults or state.problem):
            self._words.forget()
            self._passphrase.forget()
        elif state.faults != before.faults:
            self._focus_fault(state)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first field gets the keys."""
        self._words.setFocus()

    def _focus_fault(self, state: RecoveringState) -> None:
        said = dict(state.faults)
        if WORDS in said:
            self._words.setFocus()
        elif NAME in said:
            self._name.setFocus()
        else:
            self._passphrase.focus_fault(state.faults)

    def _count(self) -> None:
        count = len(self._words.toPlainText().split())
        self._words_row.show_help(self.tr("{0} of {1}").format(count, COUNT) if count else "")

    def _send(self) -> None:
        if self._next.isEnabled():
            typed = self._passphrase.typed
            self._gestures.recover(
                Recovery(
                    words=self._words.toPlainText(),
                    name=self._name.text(),
                    new=typed.new,
                    again=typed.again,
                )
            )
