"""One's own keys: another passphrase, and the keychain in words."""

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.keychain_words import keychain_words
from ui.pages.settings.state import OLD, NewSecret, SettingsState
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.labels import Text
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.panel import Panel, Rule
from ui.widgets.passphrase_field import PassphraseRow


class KeysGestures(Protocol):
    """What the panel reports."""

    def begin_passphrase(self) -> None:
        """Change my passphrase… was pressed."""

    def give_up_passphrase(self) -> None:
        """Cancel was pressed."""

    def change_passphrase(self, typed: NewSecret) -> None:
        """Change it was pressed."""

    def ask_keychain(self, *, on: bool) -> None:
        """The box was ticked or cleared."""

    def use_keychain(self, passphrase: str) -> None:
        """The passphrase for it was typed."""


class KeysPanel(Panel):
    """What was typed is forgotten with the fields."""

    def __init__(self, gestures: KeysGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(self.tr("Passphrase and keychain"), parent)
        self._gestures = gestures
        self._state: SettingsState | None = None
        self.begin = secondary_button(
            self.tr("Change my passphrase…"), "passphrase-begin", gestures.begin_passphrase, icon="key-round"
        )
        self._old = PassphraseRow(self.tr("&Present passphrase"), "settings-old")
        self._new = NewPassphrase(
            "settings", labels=(self.tr("Ne&w passphrase"), self.tr("New passphrase &again"))
        )
        self._old.passphrase.returnPressed.connect(self._new.setFocus)
        self._new.entered.connect(self._send)
        self._save = secondary_button(self.tr("Change it"), "passphrase-save", self._send)
        self._cancel = quiet_button(self.tr("Cancel"), "passphrase-cancel", gestures.give_up_passphrase)
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(12)
        fields.addWidget(self._old)
        fields.addWidget(self._new)
        fields.addLayout(_row(self._save, self._cancel))
        self._keychain = CheckBox(self.tr("Keychain opens my signing keys"), "settings-keychain")
        self._keychain.clicked.connect(lambda on: gestures.ask_keychain(on=on))
        self._keychain_words = Text(size=TextSize.CAPTION, quiet=True, wraps=True)
        self._keychain_words.setObjectName("keychain-words")
        self._proof = PassphraseRow(
            self.tr("Your &passphrase"),
            "keychain-passphrase",
            self.tr("Your passphrase goes on opening your signing keys, too."),
        )
        self._proof.passphrase.returnPressed.connect(self._prove)
        self._use = secondary_button(self.tr("Use the keychain"), "keychain-use", self._prove)
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(8)
        asked.addWidget(self._proof)
        asked.addLayout(_row(self._use))
        beginning = QVBoxLayout()
        beginning.addLayout(_row(self.begin))
        self.column.addWidget(
            Text(
                self.tr(
                    "Your signing keys are on this computer, locked by your passphrase; nobody can reset it "
                    "for you."
                ),
                quiet=True,
                wraps=True,
            )
        )
        self.column.addLayout(beginning)
        self.column.addWidget(self._fields)
        self.column.addWidget(Rule())
        keychain = QVBoxLayout()
        keychain.setSpacing(4)
        keychain.addWidget(self._keychain)
        keychain.addWidget(self._keychain_words)
        self.column.addLayout(keychain)
        self.column.addWidget(self._asked)

    def show_state(self, state: SettingsState) -> None:
        """Draw it."""
        before = self._state or state
        self._state = state
        self._show_passphrase(state, before)
        self._show_keychain(state, before)

    def forget(self) -> None:
        """Keep nothing that was typed."""
        self._old.passphrase.forget()
        self._new.forget()
        self._proof.passphrase.forget()

    def _show_passphrase(self, state: SettingsState, before: SettingsState) -> None:
        self.begin.setVisible(not state.changing)
        self._fields.setVisible(state.changing)
        self._fields.setEnabled(not state.busy)
        self._save.setText(state.busy if state.busy and state.changing else self.tr("Change it"))
        said = dict(state.faults)
        self._old.show_fault(said.get(OLD, ""))
        self._new.show_faults(state.faults)
        if not state.changing:
            self._old.passphrase.forget()
            self._new.forget()
            if before.changing:
                self.begin.setFocus()
        elif not before.changing:
            self._old.passphrase.setFocus()
        elif OLD in said and state.faults != before.faults:
            self._old.passphrase.setFocus()
            self._old.passphrase.selectAll()
        elif state.faults != before.faults:
            self._new.focus_fault(state.faults)

    def _show_keychain(self, state: SettingsState, before: SettingsState) -> None:
        asks = state.asking_for_keychain
        status = None if state.around is None else state.around.keychain
        kept = status is not None and status.kept
        self._keychain.setChecked(kept or asks)
        self._keychain.setEnabled(status is not None and (status.offered or kept) and not state.busy)
        self._keychain_words.setText(
            self.tr("Asking the keychain…") if status is None else keychain_words(status)
        )
        self._asked.setVisible(asks)
        self._asked.setEnabled(not state.busy)
        self._proof.show_fault(state.keychain_fault)
        if not asks:
            self._proof.passphrase.forget()
            if before.asking_for_keychain:
                self._keychain.setFocus()
        elif not before.asking_for_keychain or (before.busy and not state.busy):
            self._proof.passphrase.setFocus()
            self._proof.passphrase.selectAll()

    def _send(self) -> None:
        typed = self._new.typed
        self._gestures.change_passphrase(
            NewSecret(old=self._old.passphrase.text(), new=typed.new, again=typed.again)
        )

    def _prove(self) -> None:
        self._gestures.use_keychain(self._proof.passphrase.text())


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
