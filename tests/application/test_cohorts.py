"""Cohorts: admins say with which group work came, leads look at agreement by it, raters never learn it."""

from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.cohorts import LONGEST, admin_cohorts, checked_cohort, cohort_for_lead
from assessor_app.application.ports.rows import CohortRow
from assessor_app.application.problems import Unusable
from assessor_app.application.quality.figures import figures_of
from assessor_app.application.quality.rating_table import Selection, table_of
from assessor_app.bootstrap import initialise_workspace
from assessor_app.domain.people import Role
from resources import read_bytes
from tests.support.jobs import BADGE, Job, taken_in, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace, cheap_kdf

SPRING, AUTUMN = "Spring 2026 ✿", "Autumn"


def rows(job: Job) -> dict[str, CohortRow]:
    with job.program.storage.read() as reading:
        return {row.submission: row for row in reading.each(CohortRow)}


def named(job: Job) -> dict[str, str]:
    with job.program.storage.read() as reading:
        return admin_cohorts(reading, job.admin, job.program.cryptography)


def with_table(folder: Path, **cohorts: str) -> Path:
    """Portfolios listed with the group that each came with."""
    lines = ["learner_id,files,Cohort"]
    folder.mkdir()
    for learner, cohort in cohorts.items():
        (folder / f"{learner}.txt").write_text(f"Work of {learner}.")
        lines.append(f"{learner},{learner}.txt,{cohort}")
    (folder / "submissions.csv").write_text("\n".join(lines))
    return folder


def test_leads_look_at_agreement_by_group_and_nobody_else_can(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    source = with_table(tmp_path / "in", one=SPRING, two=SPRING, three=AUTUMN, four="")
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(1))
    job.rate_all()
    job.program.reveal_cases(job.lead)
    table = table_of(job.program.read_opened_ratings(job.lead))
    assert table.cohorts == (AUTUMN, SPRING)
    counts = {
        one: figures_of(table, Selection(cohort=one), target=0.7).units for one in ("", SPRING, AUTUMN, "No")
    }
    assert counts == {"": 4, SPRING: 2, AUTUMN: 1, "No": 0}
    for name in ASSESSORS:
        told = repr([job.program.list_submissions.for_rater(job.rater(name)), job.rater(name)])
        assert SPRING not in told
    assert job.program.verify_audit(job.lead).broken == job.program.verify_audit(job.admin).broken == ()


def test_the_database_tells_neither_the_group_nor_who_came_together(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    source = with_table(tmp_path / "in", one=SPRING, two=SPRING, three=AUTUMN)
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    kept = rows(job).values()
    assert len({len(row.to_admin) for row in kept}) == len({len(row.to_lead) for row in kept}) == 1
    assert len({row.to_admin for row in kept} | {row.to_lead for row in kept}) == 6
    assert set(named(job).values()) == {SPRING, AUTUMN}, "the control"
    everything = b"".join(file.read_bytes() for file in workspace.folder.rglob("*") if file.is_file())
    assert SPRING.encode() not in everything
    gone = next(iter(named(job)))
    job.program.withdraw_submission(job.admin, gone, reason="Asked for.")
    job.program.erase_submission(job.admin, gone, reason="Asked for.")
    assert gone not in rows(job)


def test_taken_in_again_with_another_group_changes_that_alone(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    source = write_portfolios(tmp_path / "in", 2)
    job = taken_in(workspace, tmp_path / "in", 2)
    assert named(job) == {}

    def again(cohort: str, *, dry_run: bool = False) -> tuple[int, int]:
        report = job.program.import_portfolios(job.admin, source, badge=BADGE, cohort=cohort, dry_run=dry_run)
        return report.count("updated"), report.count("unchanged")

    size = job.program.list_log(job.admin).read().size
    assert again("") == (0, 2)
    assert again(f"  {SPRING} ", dry_run=True) == (2, 0)
    assert named(job) == {}
    assert again(f"  {SPRING} ") == (2, 0)
    assert set(named(job).values()) == {SPRING}
    assert job.program.list_log(job.admin).read().size == size + 1
    assert again(SPRING) == again("") == (0, 2)
    states = {line.state for line in job.program.list_submissions.for_admin(job.admin)}
    assert states == {"complete"}, "no evidence changed"
    assert again(AUTUMN) == (2, 0)
    assert set(named(job).values()) == {AUTUMN}


def test_the_first_lead_learns_what_was_said_before(tmp_path: Path) -> None:
    folder, config = tmp_path / "bare", tmp_path / "config"
    initialise_workspace(config, cheap_kdf())(folder, organisation="Bare", admin=ADMIN, passphrase=PASSPHRASE)
    bare = TestWorkspace(folder=folder, config=config, people={}, recovery="")
    program = bare.program()
    ada = bare.sign_in(ADMIN, Role.ADMIN, program)
    program.load_programme(ada, read_bytes("samples/programme.json"), file="programme.json")
    source = with_table(tmp_path / "in", one=SPRING)
    program.import_portfolios(ada, source, badge=BADGE)
    with program.storage.read() as reading:
        assert [row.to_lead for row in reading.each(CohortRow)] == [b""]
    program.add_person(ada, name=LEAD, roles=(Role.LEAD,), passphrase=PASSPHRASE)
    with program.storage.read() as reading:
        (row,) = reading.each(CohortRow)
        lead = bare.sign_in(LEAD, Role.LEAD, program)
        assert cohort_for_lead(row, lead, program.cryptography) == SPRING
    bare.close()


@pytest.mark.parametrize("name", ["x" * (LONGEST + 1), "a\u0007b"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(Unusable, match="cohort's name"):
        checked_cohort(name)


def test_a_line_with_no_name_of_a_group_is_not_taken(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    source = with_table(tmp_path / "in", one=SPRING, two="x" * (LONGEST + 1))
    report = job.program.import_portfolios(job.admin, source, badge=BADGE)
    assert [one.learner for one in report.submissions] == ["one"]
    assert "submissions.csv, line 3" in {one.path for one in report.rejected}
