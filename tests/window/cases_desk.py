"""The page Cases of a job’s lead, with its keys; and cases whose ratings lie apart."""

from pathlib import Path

from PySide6.QtWidgets import (
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assessor_app.application.assignments import read_assignments
from assessor_app.application.records import AssignmentRecord
from tests.support.jobs import Job, given_out
from tests.support.workspaces import TestWorkspace
from tests.window.fakes import FakeFrame
from tests.window.hands import find, visible_texts
from tests.window.looks.cases import badge
from ui.actions import bind
from ui.page import Page
from ui.wiring.cases import cases_page


def shown(qtbot: QtBot, job: Job, frame: FakeFrame | None = None) -> Page:
    """The page of the job's lead, with its keys."""
    page = cases_page(job.program, job.lead).make(frame or FakeFrame())
    qtbot.addWidget(page, before_close_func=lambda closing: closing.retire())
    bind(page, page.page_actions())
    page.resize(1360, 860)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    page.arrive("")
    return page


def says(page: QWidget, words: str) -> bool:
    """Whether these words are in sight."""
    return any(words in seen for seen in visible_texts(page))


def count(page: QWidget, step: str) -> str:
    """The figure of a step."""
    return find(page, QLabel, f"{step}-count").text()


def apart(workspace: TestWorkspace, source: Path, count: int = 1) -> Job:
    """Cases with two ratings each; of the first the ratings lie apart on two criteria."""
    job = given_out(workspace, source, count, twice=1)
    first = next(code for codes in job.codes().values() for code in codes)
    (submission,) = [one.submission for one in assignments(job).values() if one.code == first]
    criteria = [one.id for one in badge().rubric.criteria]
    far = iter(({criteria[0]: 0, criteria[1]: 1}, {criteria[0]: 3, criteria[1]: 2}))
    of = {one.code: one.submission for one in assignments(job).values()}
    for name, codes in job.codes().items():
        for code in codes:
            job.rate(name, code, next(far) if of[code] == submission else 2)
    return job


def assignments(job: Job) -> dict[str, AssignmentRecord]:
    """All that were given out, by id."""
    lead = job.lead
    with job.program.storage.read() as reading:
        return read_assignments(reading, lead, job.program.cryptography)
