"""Where a passphrase is typed: never shown, never kept, and it says when Caps Lock is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.tokens import TextSize, Tone
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text


class PassphraseField(QLineEdit):
    """Qt tells nobody whether Caps Lock is on; a letter that came in the other case does."""

    caps_lock = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._caps: bool | None = None  # not known before a letter is typed

    def take(self) -> str:
        """What was typed; nothing of it stays here."""
        text = self.text()
        self.forget()
        return text

    def forget(self) -> None:
        """Empty the field and what it would undo (`clear` keeps that)."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the letter, then type it."""
        if event.key() == Qt.Key.Key_CapsLock:
            if self._caps is not None:
                self._tell(on=not self._caps)
        else:
            self._look_at(event)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What happens to the key elsewhere is not seen."""
        self._tell(on=False)
        self._caps = None
        super().focusOutEvent(event)

    def _look_at(self, event: QKeyEvent) -> None:
        letter = event.text()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if len(letter) != 1 or letter.upper() == letter.lower() or held:
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._tell(on=letter.isupper() != shift)

    def _tell(self, *, on: bool) -> None:
        if on != bool(self._caps):
            self.caps_lock.emit(on)
        self._caps = on


class PassphraseRow(FormRow):
    """The field with its label, and below it what Caps Lock does."""

    def __init__(self, label: str, name: str, help_text: str = "", parent: QWidget | None = None) -> None:
        """`name` is the field's."""
        self.passphrase = PassphraseField(name)
        super().__init__(label, self.passphrase, help_text, parent)
        self._caps = Text(self.tr("Caps Lock is on."), TextSize.CAPTION, parent=self)
        self._caps.setObjectName(f"{name}-caps")
        self._caps.set_tone(Tone.WARNING)
        self._caps.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._caps)
        self.passphrase.caps_lock.connect(self._caps.setVisible)
