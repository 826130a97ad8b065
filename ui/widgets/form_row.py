"""A label above its field, with help or what is wrong below it."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from ui.theme.look import restyle
from ui.theme.tokens import TextSize
from ui.widgets.labels import Text


class FormRow(QWidget):
    """The label names the field to screen readers; a fault is words below it, not only a red edge."""

    def __init__(
        self, label: str, field: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        """`label` may mark a mnemonic with “&”."""
        super().__init__(parent)
        self.field = field
        self._help_text = help_text
        self._label = QLabel(label)
        self._label.setProperty("textSize", TextSize.BODY.value)
        self._label.setProperty("emphasis", True)
        self._label.setBuddy(field)
        name = label.replace("&", "")
        if not isinstance(field, QAbstractButton):
            field.setAccessibleName(name)
        # a child before it is shown: else it is a window for a moment, and takes the keys away
        self._below = Text(help_text, TextSize.CAPTION, quiet=True, wraps=True, parent=self)
        self._below.setVisible(bool(help_text))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(field)
        column.addWidget(self._below)

    def ask(self, question: str, help_text: str) -> None:
        """Ask something else in the same field."""
        self._label.setText(question)
        self.field.setAccessibleName(question.replace("&", ""))
        self._help_text = help_text

    def show_help(self, help_text: str) -> None:
        """Say something else below the field."""
        self._help_text = help_text
        self.show_fault("")

    def show_fault(self, fault: str) -> None:
        """Say what is wrong with the field; "" says that it is right."""
        wrong = bool(fault)
        self._below.setText(fault or self._help_text)
        self._below.setVisible(bool(fault or self._help_text))
        self._below.set_tone("bad" if wrong else "")
        self.field.setProperty("wrong", wrong)
        self.field.setAccessibleDescription(fault or self._help_text)
        restyle(self.field)
