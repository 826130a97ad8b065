"""The entrance's step for keys that an admin made, drawn: why, a passphrase of one's own, and on."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.pages.sign_in.own_keys import AGAIN, NEW, OLD, SHORTEST, OwnKeysStep, Typed
from ui.theme.tokens import TextSize
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel


class OwnKeysGestures(Protocol):
    """What the panel reports."""

    def make_own_keys(self, typed: Typed) -> None:
        """Make my keys was pressed."""

    def give_up_own_keys(self) -> None:
        """Back was pressed."""


class OwnKeysPanel(Panel):
    """Hidden while there is no step to take; what was typed is forgotten with it."""

    def __init__(self, gestures: OwnKeysGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(parent=parent)
        self.setObjectName("own-keys")
        self._gestures = gestures
        self._step: OwnKeysStep | None = None
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self._title.setObjectName("own-keys-title")
        why = Text(
            self.tr(
                "An admin made the keys that you have just used and may know their passphrase. "
                "Choose a passphrase that only you know: new keys are made with it."
            ),
            wraps=True,
        )
        after = Text(
            self.tr(
                "An admin’s next change puts the new keys on the roster; from then on nobody else can "
                "sign or read as you. Until then you work as before, and nothing is lost."
            ),
            quiet=True,
            wraps=True,
        )
        self._fields = {of: self._secret(f"own-keys-{of}") for of in (OLD, NEW, AGAIN)}
        advice = self.tr("At least {count} characters; four or five words are easy to remember.")
        self._rows = {
            OLD: FormRow(self.tr("Passphrase until &now"), self._fields[OLD]),
            NEW: FormRow(self.tr("&New passphrase"), self._fields[NEW], advice.format(count=SHORTEST)),
            AGAIN: FormRow(self.tr("New passphrase &again"), self._fields[AGAIN]),
        }
        self._problem = Banner("own-keys-problem")
        self._back = quiet_button(self.tr("Back"), "own-keys-back", gestures.give_up_own_keys)
        self._make = primary_button(self.tr("Make my keys"), "own-keys-make", self._send, icon="key-round")
        for part in (self._title, why, *self._rows.values(), after, self._problem):
            self.column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._make)
        self.column.addLayout(buttons)

    def show_step(self, step: OwnKeysStep | None) -> None:
        """Draw `step`; None hides the panel."""
        before, self._step = self._step, step
        self.setVisible(step is not None)
        if step is None:
            for field in self._fields.values():
                field.clear()
            return
        self._title.setText(self.tr("Make your keys your own, {name}").format(name=step.name))
        self._rows[OLD].setVisible(step.asks_old)
        for of, row in self._rows.items():
            row.show_fault(step.fault(of))
            self._fields[of].setEnabled(not step.busy)
        self._problem.show_problem(step.problem)
        self._back.setEnabled(not step.busy)
        self._make.setEnabled(not step.busy)
        self._make.setText(self.tr("Making your keys…") if step.busy else self.tr("Make my keys"))
        if before is None or step.faults != before.faults or (before.busy and not step.busy):
            self.focus_first()

    def focus_first(self) -> None:
        """Give the keys to the first field that is wrong, else to the first."""
        step = self._step
        if step is None:
            return
        wrong = next((of for of, _ in step.faults), OLD if step.asks_old else NEW)
        self._fields[wrong].setFocus()
        self._fields[wrong].selectAll()

    def _secret(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        field.returnPressed.connect(self._go_on)
        return field

    def _go_on(self) -> None:
        """Return goes to the next field while that one is empty, else it is Make my keys."""
        shown = [of for of in (OLD, NEW, AGAIN) if of != OLD or (self._step and self._step.asks_old)]
        empty = next((of for of in shown if not self._fields[of].text()), None)
        if empty is not None and not self._fields[empty].hasFocus():
            self._fields[empty].setFocus()
        else:
            self._send()

    def _send(self) -> None:
        if self._make.isEnabled():
            texts = {of: field.text() for of, field in self._fields.items()}
            self._gestures.make_own_keys(Typed(old=texts[OLD], new=texts[NEW], again=texts[AGAIN]))
