"""The entrance's step for keys that an admin made, drawn: why, a passphrase of one's own, and on."""

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.sign_in.own_keys import OLD, OwnKeysStep, Typed
from ui.theme.tokens import TextSize
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.labels import Text
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.panel import Panel
from ui.widgets.passphrase_field import PassphraseRow


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
        self._old = PassphraseRow(self.tr("&Present passphrase"), "own-keys-old")
        self._new = NewPassphrase(
            "own-keys",
            known=lambda: (self._step.name,) if self._step is not None else (),
            labels=(self.tr("&New passphrase"), self.tr("New passphrase &again")),
        )
        self._old.passphrase.returnPressed.connect(self._new.setFocus)
        self._new.entered.connect(self._send)
        self._problem = Banner("own-keys-problem")
        self._back = quiet_button(self.tr("Back"), "own-keys-back", gestures.give_up_own_keys)
        self._make = primary_button(self.tr("Make my keys"), "own-keys-make", self._send, icon="key-round")
        for part in (self._title, why, self._old, self._new, after, self._problem):
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
            self._old.passphrase.forget()
            self._new.forget()
            return
        self._title.setText(self.tr("Make your keys your own, {name}").format(name=step.name))
        self._old.setVisible(step.asks_old)
        self._old.show_fault(step.fault(OLD))
        self._new.show_faults(step.faults)
        for fields in (self._old, self._new):
            fields.setEnabled(not step.busy)
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
        if self._new.focus_fault(step.faults) and not step.fault(OLD):
            return
        if step.asks_old:
            self._old.passphrase.setFocus()
            self._old.passphrase.selectAll()
        else:
            self._new.setFocus()

    def _send(self) -> None:
        if self._make.isEnabled():
            typed, old = self._new.typed, self._old.passphrase.text()
            self._gestures.make_own_keys(Typed(old=old, new=typed.new, again=typed.again))
