"""What opens a backup: the file, and the passphrase of who made it or the recovery key."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from ui.models.opener import Opener
from ui.theme.look import active_theme
from ui.widgets.drop_area import DropArea
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.passphrase_field import PassphraseRow


class RecoveryWords(QPlainTextEdit):
    """Where 21 words are typed or pasted; Tab goes on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        active_theme().changed.connect(self._grow)
        self._grow()

    def forget(self) -> None:
        """Keep none of them."""
        self.setPlainText("")

    def _grow(self) -> None:
        self.setFixedHeight(active_theme().px(88))


class RestoreFields(QWidget):
    """Names of its parts begin with `name`."""

    chosen = Signal(Path)  # the backup
    entered = Signal()  # Return in the passphrase

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """No file yet."""
        super().__init__(parent)
        self._drop = DropArea(
            self.tr("The backup"),
            self.tr("Drop the file here, or choose it."),
            f"{name}-file",
            icon="archive",
        )
        self._drop.dropped.connect(lambda paths: self.chosen.emit(paths[0]))
        self._which = Text(emphasis=True, wraps=True, parent=self)
        self._which.setObjectName(f"{name}-which")
        self._which.hide()
        self._by_passphrase = QRadioButton(self.tr("The passphrase of who made it"))
        self._by_passphrase.setObjectName(f"{name}-by-passphrase")
        self._by_words = QRadioButton(self.tr("The recovery key: 21 words"))
        self._by_words.setObjectName(f"{name}-by-words")
        self._by_passphrase.setChecked(True)
        group = QButtonGroup(self)
        self._passphrase = PassphraseRow(self.tr("&Passphrase, as it was then"), f"{name}-passphrase")
        self._passphrase.passphrase.returnPressed.connect(self.entered)
        self._words = RecoveryWords(f"{name}-words")
        self._words_row = FormRow(self.tr("The 21 &words, in their order"), self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._drop)
        column.addWidget(self._which)
        column.addWidget(Text(self.tr("What opens it"), emphasis=True))
        for button in (self._by_passphrase, self._by_words):
            group.addButton(button)
            column.addWidget(button)
        column.addWidget(self._passphrase)
        column.addWidget(self._words_row)
        self._by_words.toggled.connect(self._turn)
        self._turn(words=False)

    @property
    def opener(self) -> Opener:
        """What was typed."""
        if self._by_words.isChecked():
            return Opener(recovery=self._words.toPlainText())
        return Opener(passphrase=self._passphrase.passphrase.text())

    def show_file(self, path: Path | None) -> None:
        """Which file it is."""
        self._which.setText(self.tr("Chosen: {0}").format(path) if path is not None else "")
        self._which.setVisible(path is not None)

    def show_fault(self, fault: str) -> None:
        """What is wrong with what was typed."""
        words = self._by_words.isChecked()
        self._passphrase.show_fault("" if words else fault)
        self._words_row.show_fault(fault if words else "")

    def focus_opener(self) -> None:
        """Give the keys to what is typed."""
        (self._words if self._by_words.isChecked() else self._passphrase.passphrase).setFocus()

    def forget(self) -> None:
        """Keep nothing that was typed."""
        self._passphrase.passphrase.forget()
        self._words.forget()

    def _turn(self, words: bool) -> None:
        self._passphrase.setVisible(not words)
        self._words_row.setVisible(words)
