"""The one box: before something that cannot be undone. Its default is Cancel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.page import Question
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import danger_button, secondary_button
from ui.widgets.form_row import FormRow
from ui.widgets.icon import Icon
from ui.widgets.labels import Text


class ConfirmBox(QDialog):
    """Names the thing and the consequence; Return and Esc cancel unless somebody went to the verb."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        """Where `question.typed` is set, the verb waits until exactly that is typed."""
        super().__init__(parent)
        self.setObjectName("confirm")
        self.setModal(True)
        self.setWindowTitle(question.title)
        self.setFixedWidth(active_theme().px(480))
        self._typed = question.typed
        self._field = QLineEdit()
        self._field.setObjectName("confirm-typed")
        self._no = secondary_button(self.tr("Cancel"), "confirm-cancel", self.reject)
        self._yes = danger_button(question.verb, "confirm-yes", self.accept)
        self._no.setDefault(True)
        self._yes.setEnabled(not question.typed)
        self._field.textChanged.connect(self._typed_more)
        self._lay_out(question)
        (self._field if question.typed else self._no).setFocus()

    def _lay_out(self, question: Question) -> None:
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Text(question.title, TextSize.STRONG, wraps=True))
        words.addWidget(Text(question.consequence, quiet=True, wraps=True))
        if question.typed:
            words.addSpacing(8)
            words.addWidget(FormRow(self.tr("Type {0} to go on").format(question.typed), self._field))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Icon("triangle-alert", Tone.WARNING, 24), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addLayout(head)
        column.addLayout(buttons)

    def _typed_more(self, text: str) -> None:
        self._yes.setEnabled(text.strip() == self._typed)
