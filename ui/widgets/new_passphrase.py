"""Choosing a passphrase: typed twice, with a word on how hard it is to guess."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.new_passphrase import (
    AGAIN,
    NEW,
    Strength,
    TypedTwice,
    advice,
    strength_of,
    strength_words,
)
from ui.theme.tokens import TextSize, Tone
from ui.widgets.first_stop import lead_keys
from ui.widgets.labels import Text
from ui.widgets.passphrase_field import PassphraseRow

_TONES = {
    Strength.WEAK: Tone.BAD,
    Strength.FAIR: Tone.WARNING,
    Strength.GOOD: Tone.GOOD,
    Strength.STRONG: Tone.GOOD,
}


class NewPassphrase(QWidget):
    """Two fields named `NAME-new` and `NAME-again`; Return goes from one to the next, then `entered`."""

    entered = Signal()

    def __init__(
        self,
        name: str,
        known: Callable[[], Iterable[str]] = tuple,
        labels: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`known` gives names that make a passphrase easy to guess; `labels` are those of the two fields."""
        super().__init__(parent)
        first, second = labels or (self.tr("&Passphrase"), self.tr("Passphrase &again"))
        self._known = known
        self._new = PassphraseRow(first, f"{name}-new", advice())
        self._again = PassphraseRow(second, f"{name}-again")
        self._strength = Text(size=TextSize.CAPTION, emphasis=True, parent=self)
        self._strength.setObjectName(f"{name}-strength")
        self._strength.hide()
        self._new.passphrase.textChanged.connect(self._weigh)
        self._new.passphrase.returnPressed.connect(self._again.passphrase.setFocus)
        self._again.passphrase.returnPressed.connect(self.entered)
        first_column = QVBoxLayout()
        first_column.setSpacing(4)
        first_column.addWidget(self._new)
        first_column.addWidget(self._strength)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(first_column)
        column.addWidget(self._again)
        lead_keys(self, self._new.passphrase)

    @property
    def typed(self) -> TypedTwice:
        """What stands there."""
        return TypedTwice(new=self._new.passphrase.text(), again=self._again.passphrase.text())

    def forget(self) -> None:
        """Empty both."""
        self._new.passphrase.forget()
        self._again.passphrase.forget()

    def show_faults(self, faults: Iterable[tuple[str, str]]) -> None:
        """Say what is wrong, at the field."""
        said = dict(faults)
        self._new.show_fault(said.get(NEW, ""))
        self._again.show_fault(said.get(AGAIN, ""))

    def focus_fault(self, faults: Iterable[tuple[str, str]]) -> bool:
        """Give the keys to the first field that is wrong; whether one of these is."""
        for of, _ in faults:
            row = {NEW: self._new, AGAIN: self._again}.get(of)
            if row is not None:
                row.passphrase.setFocus()
                row.passphrase.selectAll()
                return True
        return False

    def _weigh(self, text: str) -> None:
        strength = strength_of(text, self._known())
        self._strength.setText(strength_words(strength))
        self._strength.set_tone(_TONES.get(strength, ""))
        self._strength.setVisible(strength is not Strength.NONE)
