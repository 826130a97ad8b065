"""What runs in the background and what ran: a chip in the status bar, and the list behind it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.jobs.records import JobRecord
from ui.jobs.row import OpenJobRow, OverJobRow
from ui.tasks import Tasks
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button
from ui.widgets.icon import give_icon
from ui.widgets.labels import Text
from ui.widgets.scroll_pane import ScrollPane

_PATIENCE_MS: Final = 400  # what is done sooner need not be spoken of
_REDRAW_MS: Final = 100
_WIDTH: Final = 520
_HIGHEST: Final = 0.7  # of the window


class JobsList(QFrame):
    """What runs, each with Cancel, then what is over, newest first; closed by Esc or a click elsewhere."""

    def __init__(self, tasks: Tasks, parent: QWidget, *, save: Callable[[JobRecord], None]) -> None:
        """List the labelled jobs of `tasks`; `save` asks where a list of failures should lie."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._chip = parent
        self.setObjectName("jobs-list")
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Background jobs"))
        self._tasks, self._save = tasks, save
        self._rows: dict[JobRecord, OpenJobRow | OverJobRow] = {}
        self._numbers = 0
        self._corner = QPoint()  # of the chip, above which it stands
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(16, 0, 16, 16)
        self._column.setSpacing(16)
        self._none = Text(self.tr("Nothing is running."), quiet=True)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self._clear = quiet_button(self.tr("Clear the list"), "jobs-clear", tasks.forget_over)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 8, 0)
        head.addWidget(Text(self.tr("Background jobs"), TextSize.STRONG), 1)
        head.addWidget(self._clear)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(ScrollPane(self._inside, self.tr("Background jobs"), keys=False, follows=True), 1)
        self._beat = QTimer(self)
        self._beat.setInterval(_REDRAW_MS)
        self._beat.timeout.connect(self._show_steps)
        tasks.changed.connect(self._follow)
        self._follow()

    def open_at(self, corner: QPoint) -> None:
        """Come up with the lower right corner at `corner`."""
        self._follow()
        self._corner = corner
        self._fit()
        self.show()
        self._beat.start()
        self.focusNextChild()

    def hideEvent(self, event: object) -> None:
        """Nothing is drawn that nobody sees."""
        self._beat.stop()
        super().hideEvent(event)  # type: ignore[arg-type]  # Qt's own

    def _follow(self) -> None:
        wanted = self._tasks.records.all
        for record in [one for one in self._rows if one not in wanted or self._has_turned(one)]:
            row = self._rows.pop(record)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for record in wanted:
            if record not in self._rows:
                self._rows[record] = self._make(record)
                self._column.insertWidget(0, self._rows[record])
        self._show_steps()
        self._none.setVisible(not self._rows)
        self._clear.setVisible(any(record.is_over for record in wanted))
        if self.isVisible():
            self._fit()

    def _has_turned(self, record: JobRecord) -> bool:
        return record.is_over == isinstance(self._rows[record], OpenJobRow)

    def _make(self, record: JobRecord) -> OpenJobRow | OverJobRow:
        name = f"job-{self._numbers}"
        self._numbers += 1
        if not record.is_over:
            return OpenJobRow(record, name)
        return OverJobRow(record, name, save=self._ask_to_save, retried=self.hide, unfolded=self._fit)

    def _show_steps(self) -> None:
        for row in self._rows.values():
            if isinstance(row, OpenJobRow):
                row.show_now()

    def _ask_to_save(self, record: JobRecord) -> None:
        self.hide()
        self._save(record)

    def _fit(self) -> None:
        window = self._chip.window()
        width = min(active_theme().px(_WIDTH), window.width() - 32)
        self._column.activate()
        rows = self._column.totalHeightForWidth(width)
        wanted = (
            (rows if rows > 0 else self._inside.sizeHint().height()) + self._clear.sizeHint().height() + 32
        )
        height = min(wanted, round(window.height() * _HIGHEST))
        left = max(window.mapToGlobal(QPoint(16, 0)).x(), self._corner.x() - width)
        self.setGeometry(left, self._corner.y() - height, width, height)


class JobsChip(QWidget):
    """“2 jobs running”, shown once something takes longer than anybody waits; then what failed, or “Jobs”."""

    def __init__(
        self, tasks: Tasks, parent: QWidget | None = None, *, save: Callable[[JobRecord], None] | None = None
    ) -> None:
        """Follow `tasks`; `save` asks where a list of failures should lie."""
        super().__init__(parent)
        self._tasks, self._save = tasks, save or (lambda _record: None)
        self.button: QPushButton = quiet_button("", "jobs-chip", self.open, icon="loader")
        self._list: JobsList | None = None
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_count)
        self._runs = False
        self.button.hide()
        tasks.changed.connect(self._follow)

    def open(self) -> None:
        """Show the list."""
        if self._list is None:
            self._list = JobsList(self._tasks, self, save=self._save)
        place = self.button if self.button.isVisible() else self.window()
        corner = place.mapToGlobal(place.rect().topRight() if place is self.button else QPoint(0, 0))
        if place is not self.button:
            corner += QPoint(place.width() - 16, place.height() - 40)
        self._list.open_at(corner - QPoint(0, 8))

    def _follow(self) -> None:
        if not self._tasks.records.open:
            self._patience.stop()
            self._show_count()
        elif self.button.isVisible() and self._runs:
            self._show_count()
        elif not self._patience.isActive():
            self._patience.start()

    def _show_count(self) -> None:
        records = self._tasks.records
        count, failed = (
            len(records.open),
            sum(1 for one in records.all if one.is_over and (one.failures or one.problem is not None)),
        )
        self._runs = count > 0
        if count:
            words = self.tr("1 job running") if count == 1 else self.tr("{0} jobs running").format(count)
        elif failed:
            words = (
                self.tr("1 job left something out")
                if failed == 1
                else self.tr("{0} jobs left something out").format(failed)
            )
        else:
            words = self.tr("Jobs")
        give_icon(self.button, "loader" if count else "triangle-alert" if failed else "list-checks", "muted")
        self.button.setText(words)
        self.button.setVisible(bool(records.all))
