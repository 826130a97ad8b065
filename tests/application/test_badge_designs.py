"""A badge's design counts for what is issued from then on; what was issued keeps its picture to the byte."""

from pathlib import Path

import pytest

from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.use_cases.export_awards import What
from assessor_app.domain.achievement import Category, Tier
from assessor_app.domain.badge_design import RIMS, BadgeDesign, Shape
from assessor_app.domain.people import Role
from tests.application.test_awards_issue import kinds
from tests.support.awards import records
from tests.support.jobs import Job, revealed
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace

OURS = BadgeDesign(name="Ours", shape=Shape.SHIELD, icon="rocket", strip="NFU")


def exported(job: Job, out: Path) -> dict[str, bytes]:
    """The files of all awards as badges, by award and ending."""
    job.program.export_awards(job.admin, out, what=What.BADGES)
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def test_an_award_keeps_the_picture_that_it_was_issued_with(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    job.program.use_badge_design(job.admin, OURS)
    job.program.issue_awards(job.admin, all_approved=True)
    before = exported(job, tmp_path / "before")
    assert job.program.use_badge_design(job.admin, BadgeDesign(name="Another", shape=Shape.OCTAGON))
    assert job.program.use_badge_design(job.admin, BadgeDesign(name="Third"), badge="ai-essentials")
    assert exported(job, tmp_path / "after") == before
    assert job.program.use_badge_design(job.admin, None, badge="ai-essentials")
    assert exported(job, tmp_path / "again") == before
    assert all("NFU" in data.decode() for name, data in before.items() if name.endswith(".svg"))
    assert kinds(job).count("badge-design") == 4
    assert job.program.verify_audit(job.admin).ok


def test_an_award_without_a_design_keeps_the_standard_look(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    job.program.issue_awards(job.admin, all_approved=True)
    (award,) = records(job)
    assert award.picture == ""
    before = exported(job, tmp_path / "before")
    job.program.use_badge_design(job.admin, OURS)
    assert exported(job, tmp_path / "after") == before


def test_public_pages_show_badges_as_they_are_and_awards_as_they_were(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    job.program.issue_awards(job.admin, all_approved=True)
    (award,) = records(job)
    job.program.publish_awards(job.admin, [award.id], agreed="signed form")
    job.program.export_site(job.admin, tmp_path / "before")
    job.program.use_badge_design(job.admin, OURS)
    job.program.export_site(job.admin, tmp_path / "after")
    name = f"awards/{award.id}"
    for ending in ("png", "svg"):
        assert (tmp_path / f"after/{name}.{ending}").read_bytes() == (
            tmp_path / f"before/{name}.{ending}"
        ).read_bytes()
    assert f'src="../{name}.svg"' in (tmp_path / f"after/{name}.html").read_text(encoding="utf-8")
    assert f'src="../{name}.svg"' not in (tmp_path / f"before/{name}.html").read_text(encoding="utf-8")
    badge = "badges/ai-essentials-1.svg"
    assert "NFU" in (tmp_path / "after" / badge).read_text(encoding="utf-8")
    assert "NFU" not in (tmp_path / "before" / badge).read_text(encoding="utf-8")


def test_everybody_sees_the_design_in_use(workspace: TestWorkspace) -> None:
    program, admin = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    assert program.use_badge_design(admin, OURS, badge="ai-essentials")
    assert not program.use_badge_design(admin, OURS, badge="ai-essentials"), "it is in use already"
    shown = {line.id: line.design for line in program.list_badges(plan=False)}
    assert shown.pop("ai-essentials") == OURS
    assert {design.name for design in shown.values()} == {"Standard"}
    lines = {line.badge: line.own for line in program.list_badge_designs()}
    assert [badge for badge, own in lines.items() if own] == ["ai-essentials"]


def test_a_badge_is_drawn_into_files_the_same_each_time(workspace: TestWorkspace) -> None:
    program = workspace.program()
    files = dict(program.draw_badges(OURS, badge="ai-essentials"))
    assert files == dict(workspace.program().draw_badges(OURS, badge="ai-essentials"))
    assert {"ai-essentials.svg", "ai-essentials-mono.svg", "ai-essentials-512.png"} <= set(files)
    with pytest.raises(Unusable, match="badge"):
        program.draw_badges(OURS, badge="no-such-badge")


def test_what_cannot_be_used_is_refused_and_nothing_is_kept(workspace: TestWorkspace) -> None:
    program, admin = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    with pytest.raises(Unusable, match="badge"):
        program.use_badge_design(admin, OURS, badge="no-such-badge")
    with pytest.raises(Unusable, match=r"no installed font .*ཀ \(Tibetan\)"):
        program.use_badge_design(admin, BadgeDesign(name="Ours", strip="Bod ཀ"))
    unreadable = BadgeDesign(name="Ours", rims=dict.fromkeys(RIMS, "#333333"))
    for badge in ("", "ai-essentials"):
        with pytest.raises(Unusable, match="cannot be told from the field"):
            program.use_badge_design(admin, unreadable, badge=badge)
    assert all(line.own is None for line in program.list_badge_designs())
    lead = workspace.sign_in(LEAD, Role.LEAD, program)
    with pytest.raises(Refused):
        program.use_badge_design(lead, OURS)


def test_one_badge_is_held_to_its_own_colours_alone(workspace: TestWorkspace) -> None:
    program, admin = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    (line,) = program.list_badges(badge="ai-essentials")
    others = {tier: colour for tier, colour in RIMS.items() if str(tier) == line.tier}
    design = BadgeDesign(name="Ours", rims={tier: others.get(tier, "#333333") for tier in Tier})
    assert program.use_badge_design(admin, design, badge="ai-essentials")
    assert Category(line.category) in design.fields
