"""One long task: what it does, how far it is, and a way to stop it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.buttons import secondary_button
from ui.widgets.labels import ElidedText, Text
from ui.words.figures import figures

_PATIENCE_MS: Final = 400  # what is over sooner need not be shown


class ProgressRow(QWidget):
    """A label, a bar, a count and Cancel."""

    def __init__(
        self,
        label: str,
        cancel: Callable[[], None] | None = None,
        name: str = "progress",
        parent: QWidget | None = None,
    ) -> None:
        """Without `cancel` it cannot be stopped."""
        super().__init__(parent)
        self.setObjectName(name)
        self._label = Text(label, emphasis=True)
        self._detail = ElidedText(size=TextSize.CAPTION, quiet=True)
        self._count = Text(size=TextSize.CAPTION, quiet=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(label)
        self._cancel = secondary_button(self.tr("Cancel"), f"{name}-cancel")
        self._cancel.setAccessibleName(self.tr("Cancel what is running"))
        self._cancel.setParent(self)  # before it is shown: else it is a window for a moment
        self._cancel.setVisible(cancel is not None)
        if cancel is not None:
            self._cancel.clicked.connect(lambda: self._ask_to_stop(cancel))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._count)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self._cancel)

    def follow(self, busy: str, step: tuple[int, int, str] | None) -> None:
        """Show how far the work `busy` is, once it takes more than 400 ms; "" says that nothing runs."""
        if not busy:
            self._patience.stop()
            self.hide()
            self._label.setText("")
        elif busy != self._label.text():
            self.begin(busy)
            self._patience.start()
        if busy and step is not None:
            self.show_step(*step)

    def say_busy(self) -> None:
        """Show it at once where work runs: the 400 ms are over."""
        if self._patience.isActive():
            self._patience.stop()
            self.show()

    def begin(self, label: str) -> None:
        """Other work begins: nothing of it is done, and it can be cancelled."""
        self._label.setText(label)
        self._bar.setAccessibleName(label)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel"))
        self.show_step(0, 0, "")

    def show_step(self, done: int, total: int, detail: str) -> None:
        """`done` of `total`; a total of 0 means that nobody knows yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        self._count.setText(self.tr("{0} of {1}").format(figures(done), figures(total)) if total else "")
        self._detail.set_whole(detail)

    def show_waiting(self, detail: str) -> None:
        """It has not begun."""
        self.show_step(0, 1, detail)
        self._count.setText("")

    def _ask_to_stop(self, cancel: Callable[[], None]) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Stopping…"))
        cancel()
