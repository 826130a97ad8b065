"""Closing the window while something runs: it says what runs, waits or stops, and hides no failure."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.frame.quit_box import Leaving, ask_how_to_leave
from ui.jobs.records import JobRecord
from ui.problems import Notice
from ui.tasks import Tasks
from ui.theme.tokens import Tone

AskHow = Callable[[Sequence[str], QWidget], Leaving]


class LeavingWhenDone(QObject):
    """Lets the window close once nothing runs any more; a job that fails meanwhile keeps it open."""

    def __init__(
        self,
        window: QWidget,
        tasks: Tasks,
        announce: Callable[[Notice], None],
        asking: AskHow | None = None,
    ) -> None:
        """`asking` is another's in tests."""
        super().__init__(window)
        self._window, self._tasks, self._announce = window, tasks, announce
        self.asking: AskHow = asking or ask_how_to_leave
        self._waits = False
        tasks.job_ended.connect(self._ended)

    def may_close(self) -> bool:
        """Whether it may close now; asks where something runs."""
        jobs = [task.label for task in self._tasks.listed]
        if not jobs:
            return True
        how = self.asking(jobs, self._window)
        if how is Leaving.STOP or not self._tasks.listed:
            return how is not Leaving.STAY
        if how is Leaving.WHEN_DONE:
            self._waits = True
            self._announce(
                Notice(
                    tone=Tone.INFO,
                    title=self.tr("The window closes when what runs is done."),
                    detail=self.tr("If something fails, it stays open and says what."),
                    offer=self.tr("Keep it open"),
                    offered=self._stay,
                )
            )
        return False

    def _left_out(self, record: JobRecord) -> Notice:
        words = record.report.words if record.report is not None else record.label
        return Notice(
            tone=Tone.WARNING,
            title=words,
            detail=self.tr("Not all of it was done, so the window stayed open: look into the jobs list."),
        )

    def _stay(self) -> None:
        self._waits = False
        self._announce(Notice(tone=Tone.NEUTRAL, title=self.tr("The window stays open.")))

    def _ended(self, record: JobRecord) -> None:
        if not self._waits:
            return
        if record.problem is not None or record.failures:
            self._waits = False
            self._announce(record.problem or self._left_out(record))
        elif len(self._tasks.listed) <= 1:  # this one is taken off the list just after
            self._waits = False
            QTimer.singleShot(0, self._window.close)
