"""The name that a learner wants on paper: on certificates from the next signing on, never on issued ones."""

from fractions import Fraction
from pathlib import Path

import pypdfium2

from assessor_app.application.awards import padded_name
from assessor_app.application.intake import IntakeBook, kept_apart
from assessor_app.application.known_names import known_names
from assessor_app.application.ports.rows import LearnerRow
from tests.support.awards import records
from tests.support.jobs import BADGE, Job
from tests.support.workspaces import TestWorkspace


def table(folder: Path, name: str, preferred: str) -> Path:
    """A portfolio of somebody who is called so, and wants to be."""
    folder.mkdir(exist_ok=True)
    (folder / "essay.txt").write_text("Work.\n", encoding="utf-8")
    (folder / "submissions.csv").write_text(
        f"learner_id,files,learner,preferred_name\nm1,essay.txt,{name},{preferred}\n", encoding="utf-8"
    )
    return folder


def signed(workspace: TestWorkspace, folder: Path) -> Job:
    """Its award."""
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, folder, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    job.rate_all()
    job.program.reveal_cases(job.lead)
    job.program.issue_awards(job.admin, all_approved=True)
    return job


def text(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return str(document[0].get_textpage().get_text_bounded())


def test_it_stands_on_the_certificate_alone(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = signed(workspace, table(tmp_path / "in", "Maria Maier", "Mia Maier-Sol"))
    (record,) = records(job)
    page = text(job.program.export_awards.certificate(job.admin, record.id))
    assert "Mia Maier-Sol" in page
    assert "Maria" not in page
    assert b"Sol" not in record.credential
    (line,) = job.program.list_awards(job.admin)
    assert line.learner == "Maria Maier"


def test_a_later_name_changes_nothing_that_was_issued(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = signed(workspace, table(tmp_path / "in", "Maria Maier", ""))
    (record,) = records(job)
    before = job.program.export_awards.certificate(job.admin, record.id)
    table(tmp_path / "in", "Maria Maier-Neu", "Mia")
    job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    assert job.program.export_awards.certificate(job.admin, record.id) == before
    assert "Maria Maier" in text(before)


def test_it_is_known_where_names_are_kept_from_raters(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = signed(workspace, table(tmp_path / "in", "Maria Maier", "Mia Sol"))
    with job.program.storage.read() as reading:
        (row,) = reading.where(LearnerRow)
        learner = IntakeBook(reading, job.admin, job.program.cryptography).learner(row.id)
    assert known_names([learner]).full_names == ("Maria Maier", "Mia Sol")
    assert kept_apart(learner) == ("Maria Maier", "Mia Sol")


def test_short_names_take_the_same_room() -> None:
    def lengths(name: str) -> int:
        return len(padded_name(name).encode())

    assert {lengths(name) for name in ("Bo", "Mia Maier-Sol", "Александра Константиновна Щербакова")} == {96}
    assert padded_name("Bo").rstrip() == "Bo"
