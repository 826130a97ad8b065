"""A design counts for what is signed from then on; what was signed keeps its own."""

from pathlib import Path

import pytest

from assessor_app.application.problems import Refused, Unusable
from assessor_app.credentials.certificate_pdf import read_certificate
from assessor_app.domain.certificate_template import CertificateTemplate, Orientation, Signature
from assessor_app.domain.people import Role
from tests.application.test_awards_issue import kinds
from tests.support.awards import records
from tests.support.jobs import Job, revealed
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace

OURS = CertificateTemplate(
    name="Ours", orientation=Orientation.PORTRAIT, signatures=(Signature(name="A. Okafor"),)
)


def certificate(job: Job, award: str) -> bytes:
    return job.program.export_awards.certificate(job.admin, award)


def test_an_award_keeps_the_design_that_it_was_signed_by(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "first", 1)
    job.program.issue_awards(job.admin, all_approved=True)
    (first,) = records(job)
    before = certificate(job, first.id)
    assert job.program.use_design(job.admin, OURS)
    assert not job.program.use_design(job.admin, OURS), "it is in use already"
    assert certificate(job, first.id) == before
    assert job.program.use_design(job.admin, None)
    assert job.program.use_design(job.admin, OURS, badge="ai-essentials")
    lines = {line.badge: line.own for line in job.program.list_designs(job.admin)}
    assert lines[""] is None
    assert [badge for badge, own in lines.items() if own] == ["ai-essentials"]
    assert kinds(job).count("certificate-design") == 3
    assert job.program.verify_audit(job.admin).ok


def test_what_is_signed_from_then_on_is_made_by_it(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    job.program.use_design(job.admin, CertificateTemplate(name="For all"))
    job.program.use_design(job.admin, OURS, badge="ai-essentials")
    job.program.issue_awards(job.admin, all_approved=True)
    (award,) = records(job)
    made = certificate(job, award.id)
    assert b"/MediaBox [ 0 0 595.276 841.89 ]" in made
    assert read_certificate(made).sealed
    job.program.use_design(job.admin, None, badge="ai-essentials")
    job.program.use_design(job.admin, CertificateTemplate(name="Another", title="Another"))
    assert certificate(job, award.id) == made
    assert job.program.verify_audit(job.admin).ok


def test_a_sample_is_drawn_for_a_badge_and_is_always_the_same(workspace: TestWorkspace) -> None:
    program, admin = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    sample = program.draw_sample(admin, OURS)
    assert program.draw_sample(admin, OURS) == sample
    assert program.draw_sample(admin, OURS, badge="ai-essentials") != b""
    assert read_certificate(sample).credential == b'{"sample": true}'


def test_what_cannot_be_used_is_refused_and_nothing_is_kept(workspace: TestWorkspace) -> None:
    program, admin = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    with pytest.raises(Unusable, match="badge"):
        program.use_design(admin, OURS, badge="no-such-badge")
    with pytest.raises(Unusable, match="the logo is no picture"):
        program.use_design(admin, CertificateTemplate(name="Ours", logo=b"x"))
    assert all(line.own is None for line in program.list_designs(admin))
    lead = workspace.sign_in(LEAD, Role.LEAD, program)
    for ask in (lambda: program.use_design(lead, OURS), lambda: program.list_designs(lead)):
        with pytest.raises(Refused):
            ask()
