"""One long task: what it does, how far it is, and a way to stop it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.buttons import secondary_button
from ui.widgets.labels import ElidedText, Text


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
        self._cancel.setParent(self)  # before it is shown: else it is a window for a moment
        self._cancel.setVisible(cancel is not None)
        if cancel is not None:
            self._cancel.clicked.connect(lambda: self._ask_to_stop(cancel))
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
        self._count.setText(self.tr("{0} of {1}").format(f"{done:,}", f"{total:,}") if total else "")
        self._detail.set_whole(detail)

    def _ask_to_stop(self, cancel: Callable[[], None]) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Stopping…"))
        cancel()
