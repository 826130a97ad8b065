"""The list of background jobs: what runs, what waits, what is over and what failed of it."""

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tests.window.looks import Look
from ui.jobs.chip import JobsList
from ui.jobs.records import JobRecord, JobReport, JobState, RowFailure
from ui.problems import Notice
from ui.tasks import Tasks
from ui.theme.tokens import Tone

_AT = datetime(2026, 11, 29, 14, 3, tzinfo=UTC)


def _records() -> tuple[JobRecord, ...]:
    def record(label: str, state: JobState, **more: object) -> JobRecord:
        over = None if state in (JobState.RUNNING, JobState.WAITING) else _AT
        return JobRecord(label=label, page="awards", cancel=lambda: None, state=state, ended=over, **more)  # type: ignore[arg-type]  # fields by name

    return (
        record("Loading a programme", JobState.STOPPED),
        record(
            "Taking portfolios in",
            JobState.FAILED,
            problem=Notice(
                tone=Tone.BAD, title="The disk is full.", detail="Make room, then take the folder in again."
            ),
        ),
        record(
            "Signing 26 awards…",
            JobState.DONE,
            report=JobReport(
                words="Signed 24 awards.",
                failures=(
                    RowFailure(what="A7F3K2M · Data steward", why="a font for “山田” is missing"),
                    RowFailure(what="B210XQZ · Mentor", why="its result was taken back meanwhile"),
                ),
                retry=lambda: None,
            ),
        ),
        record("Writing", JobState.DONE, report=JobReport(words="Wrote 312 awards to “certificates”.")),
        record("Making blind copies", JobState.RUNNING, step=(112, 340, "evidence-3.pdf")),
        record("Giving out work…", JobState.WAITING),
    )


def jobs(*, unfold: bool = False, empty: bool = False) -> QWidget:
    """The list alone; no popup, which would take the pointer."""
    holder = QWidget()
    tasks = Tasks(holder)
    for record in () if empty else _records():
        tasks.records.add(record)
    listed = JobsList(tasks, holder, save=lambda _record: None)
    listed.setParent(holder, Qt.WindowType.Widget)
    if unfold:
        next(one for one in listed.findChildren(QPushButton) if one.objectName().endswith("-why")).click()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(listed)
    return holder


LOOKS = (
    Look(name="jobs, all kinds", make=lambda: jobs(unfold=True), size=QSize(520, 560)),
    Look(name="jobs, none", make=lambda: jobs(empty=True), size=QSize(520, 120)),
)
