"""What runs in the background: a chip in the status bar, and the list behind it."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.tasks import Task, Tasks
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button
from ui.widgets.labels import Text
from ui.widgets.progress_row import ProgressRow

_PATIENCE_MS: Final = 400  # what is done sooner need not be spoken of


class JobsList(QFrame):
    """One row a job, each with Cancel; it opens above the chip and closes by Esc or a click elsewhere."""

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        """List the labelled tasks of `tasks`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("jobs-list")
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Background jobs"))
        self._tasks = tasks
        self._rows: dict[Task, ProgressRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(16)
        self._column.addWidget(Text(self.tr("Background jobs"), TextSize.STRONG))
        self._none = Text(self.tr("Nothing is running."), quiet=True)
        self._column.addWidget(self._none)
        self.setFixedWidth(440)
        tasks.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        listed = self._tasks.listed
        for task in [task for task in self._rows if task not in listed]:
            row = self._rows.pop(task)
            self._column.removeWidget(row)
            row.deleteLater()
        for task in listed:
            if task not in self._rows:
                row = ProgressRow(task.label, task.cancel, f"job-{len(self._rows)}")
                task.progressed.connect(row.show_step)
                self._rows[task] = row
                self._column.addWidget(row)
        self._none.setVisible(not self._rows)
        self.adjustSize()


class JobsChip(QWidget):
    """“2 jobs”, shown once something has run for longer than anybody waits without asking."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Follow `tasks`."""
        super().__init__(parent)
        self._tasks = tasks
        self.button: QPushButton = quiet_button("", "jobs-chip", self._open, icon="loader")
        self._list: JobsList | None = None
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_count)
        self.button.hide()
        tasks.changed.connect(self._follow)

    def _follow(self) -> None:
        if not self._tasks.listed:
            self._patience.stop()
            self.button.hide()
        elif self.button.isVisible():
            self._show_count()
        elif not self._patience.isActive():
            self._patience.start()

    def _show_count(self) -> None:
        count = len(self._tasks.listed)
        self.button.setText(
            self.tr("1 job running") if count == 1 else self.tr("{0} jobs running").format(count)
        )
        self.button.setVisible(count > 0)

    def _open(self) -> None:
        if self._list is None:
            self._list = JobsList(self._tasks, self)
        self._list.adjustSize()
        corner = self.button.mapToGlobal(QPoint(self.button.width(), 0))
        self._list.move(corner.x() - self._list.width(), corner.y() - self._list.height() - 8)
        self._list.show()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)
