"""One job in the list: how far it is, or what came of it and what failed of it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.jobs.records import JobRecord, JobState
from ui.theme.look import active_theme
from ui.theme.tokens import ROW_HEIGHT, TextSize, Tone
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.widgets.progress_row import ProgressRow
from ui.words.dates import clock_words
from ui.words.figures import figures

_ROWS_SEEN: Final = 4


class OpenJobRow(QWidget):
    """A job that waits or runs, with Cancel."""

    def __init__(self, record: JobRecord, name: str) -> None:
        """Follow `record` by `show_now`."""
        super().__init__()
        self._record = record
        self._progress = ProgressRow(record.label, self._cancel, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        self.show_now()

    def show_now(self) -> None:
        """How far it is."""
        if self._record.state is JobState.WAITING:
            self._progress.show_waiting(self.tr("Waits its turn."))
        else:
            self._progress.show_step(*self._record.step)

    def _cancel(self) -> None:
        self._record.cancel()


class OverJobRow(QWidget):
    """A job that is over: what came of it in words; what failed unfolds, can be saved and tried again."""

    def __init__(
        self,
        record: JobRecord,
        name: str,
        *,
        save: Callable[[JobRecord], None],
        retried: Callable[[], None],
        unfolded: Callable[[], None],
    ) -> None:
        """`save` asks where its list of failures should lie; `retried` and `unfolded` are told afterwards."""
        super().__init__()
        self.setObjectName(name)
        self._record, self._retried, self._unfolded = record, retried, unfolded
        self._failures: QListView | None = None
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._say(name)
        if record.failures:
            self._offer(name, save)
        icon, tone = _mark(record)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(mark)
        row.addLayout(self._column, 1)

    def _say(self, name: str) -> None:
        record = self._record
        title = record.label if record.report is None else record.report.words
        if record.state is JobState.STOPPED:
            detail = self.tr("Stopped.")
        elif record.problem is not None:
            detail = " ".join(words for words in (record.problem.title, record.problem.detail) if words)
        else:
            detail = self._count()
        head = QHBoxLayout()
        head.setSpacing(12)
        words = Text(title, emphasis=True, wraps=True)
        words.setObjectName(f"{name}-words")
        head.addWidget(words, 1)
        if record.ended is not None:
            head.addWidget(
                Text(clock_words(record.ended), TextSize.CAPTION, quiet=True), 0, Qt.AlignmentFlag.AlignTop
            )
        self._column.addLayout(head)
        if detail:
            told = Text(detail, quiet=record.problem is None and not record.failures, wraps=True)
            told.setObjectName(f"{name}-detail")
            if record.failures or record.problem is not None:
                told.set_tone(Tone.WARNING.value if record.failures else Tone.BAD.value)
            self._column.addWidget(told)

    def _count(self) -> str:
        count = len(self._record.failures)
        if not count:
            return ""
        return (
            self.tr("1 was left out.") if count == 1 else self.tr("{0} were left out.").format(figures(count))
        )

    def _offer(self, name: str, save: Callable[[JobRecord], None]) -> None:
        buttons = [
            quiet_button(self.tr("Which, and why"), f"{name}-why", self._unfold, icon="chevron-down"),
            quiet_button(
                self.tr("Save the list…"), f"{name}-save", lambda: save(self._record), icon="download"
            ),
        ]
        report = self._record.report
        if report is not None and report.retry is not None:
            buttons.insert(
                0,
                secondary_button(
                    self.tr("Retry failed only"), f"{name}-retry", self._retry, icon="rotate-cw"
                ),
            )
        self._column.addWidget(FlowRow(*buttons))

    def _unfold(self) -> None:
        if self._failures is None:
            self._failures = QListView()
            self._failures.setObjectName(f"{self.objectName()}-failures")
            self._failures.setAccessibleName(self.tr("What was left out, and why"))
            self._failures.setUniformItemSizes(True)
            self._failures.setItemDelegate(_Line(self._failures))
            self._failures.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            self._failures.setTextElideMode(Qt.TextElideMode.ElideRight)
            told = [f"{one.what}: {one.why}" for one in self._record.failures]
            self._failures.setModel(QStringListModel(told, self._failures))
            rows = min(_ROWS_SEEN, len(told))
            self._failures.setFixedHeight(active_theme().px(ROW_HEIGHT) * rows + 8)
            self._column.addWidget(self._failures)
        else:
            self._failures.setVisible(self._failures.isHidden())
        self._unfolded()

    def _retry(self) -> None:
        report = self._record.report
        if report is not None and report.retry is not None:
            self._retried()
            report.retry()


class _Line(QStyledItemDelegate):
    """One line of the usual height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as a table's row."""
        return QSize(super().sizeHint(option, index).width(), active_theme().px(ROW_HEIGHT))


def _mark(record: JobRecord) -> tuple[str, Tone]:
    if record.state is JobState.STOPPED:
        return "ban", Tone.NEUTRAL
    if record.problem is not None:
        return "circle-x", Tone.BAD
    return ("triangle-alert", Tone.WARNING) if record.failures else ("circle-check", Tone.GOOD)
