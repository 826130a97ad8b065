"""By commands alone: from a criterion that could not be scored to a bundle that a stranger verifies."""

import json
import zipfile
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from tests.support.jobs import Job, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace

BADGE, LEFT, MUST = "responsible-ai-practices", "transparency", "privacy-safety"


def assessor(workspace: TestWorkspace, person: str, *arguments: str, status: int = 0) -> Any:
    """What the command answers as JSON; it must end with that status."""
    done = workspace.run("--as", person, "--json", *arguments)
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout) if done.stdout else done.stderr


def written(folder: Path, name: str, **content: Any) -> str:
    """A file for `--from`."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


def levels(workspace: TestWorkspace, step: int) -> dict[str, str]:
    badges = assessor(workspace, ADMIN, "list", "badges")
    (badge,) = [one for one in badges if one["id"] == BADGE]
    return {one["id"]: one["levels"][step]["id"] for one in badge["rubric"]["criteria"]}


def given(workspace: TestWorkspace, source: Path, count: int) -> list[tuple[str, str]]:
    """(rater, code) of every rating that is to be given."""
    write_portfolios(source, count)
    assessor(workspace, ADMIN, "import", str(source), "--badge", BADGE)
    assessor(workspace, LEAD, "assign", "--second-rate", "1")
    found = []
    for name in ASSESSORS:
        found += [(name, one["id"]) for one in assessor(workspace, name, "list", "submissions")]
    return found


@pytest.mark.timeout(300)
def test_from_a_reason_to_an_award_that_verifies(workspace: TestWorkspace, tmp_path: Path) -> None:
    workspace.close()
    whole = levels(workspace, 3)
    scored = {one: level for one, level in whole.items() if one != LEFT}
    (first, second) = given(workspace, tmp_path / "in", 1)
    reason = {LEFT: "missing"}
    left_out = written(tmp_path, "left", levels=scored, unscored=reason, overall="Strong but for that.")
    assessor(workspace, first[0], "rate", first[1], "--from", left_out)
    assessor(workspace, second[0], "rate", second[1], "--from", written(tmp_path, "whole", levels=whole))
    done = assessor(workspace, LEAD, "cases", "reveal")
    (disputed,) = done["need_adjudicator"]
    assert disputed["criteria"] == [LEFT]
    decision = written(
        tmp_path, "decision", levels=scored, unscored={LEFT: "wrong-task"}, reason="It answers another task."
    )
    assessor(workspace, LEAD, "cases", "adjudicate", disputed["id"], "--from", decision)
    assert assessor(workspace, LEAD, "cases", "release")["released"] == 1
    assert assessor(workspace, ADMIN, "issue")["issued"] == 1
    bundle = tmp_path / "all.zip"
    assessor(workspace, ADMIN, "export", "--out", str(bundle))
    (file,) = assessor(workspace, ADMIN, "verify", str(bundle), "--offline")["files"]
    assert (file["outcome"], file["ok"]) == ("valid", True)
    assert {one["name"]: one["ok"] for one in file["checks"]}["proof"] is True
    with zipfile.ZipFile(bundle) as archive:
        names = archive.namelist()
        documents = [json.loads(archive.read(one)) for one in names if one.endswith(".json")]
    (results,) = [
        one["credentialSubject"]["result"]
        for one in documents
        if isinstance(one, dict) and "result" in one.get("credentialSubject", {})
    ]
    about = [one["resultDescription"].rpartition("#")[2] for one in results]
    assert about == [one for one in whole if one != LEFT], "no result for what has no level"
    (proof,) = [one for one in documents if isinstance(one, dict) and "decided" in one]
    shown = proof["decided"]["fields"]
    assert shown[f"unscored/{LEFT}"][0] == "wrong-task", "and the proof says why"
    assert f"level/{LEFT}" not in proof["decided"]["hashes"]
    assert assessor(workspace, LEAD, "audit", "verify")["ok"]


def test_what_a_file_cannot_say_is_one_line_and_nothing_is_handed_in(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "in", 1), badge=BADGE)
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    ((name, code),) = [(name, codes[0]) for name, codes in job.codes().items() if codes]
    (badge,) = [one.badge for one in job.program.list_badges() if one.id == BADGE]
    every = {one.id: one.levels[2].id for one in badge.rubric.criteria}
    but_one = {one: level for one, level in every.items() if one != MUST}
    for levels, unscored, said in (
        (every, {LEFT: "lost"}, "“lost” is none of: missing, unreadable, wrong-task, other"),
        (every, [LEFT], "unscored: an object of reasons belongs here"),
        (every, {LEFT: "missing"}, "has a level, and a reason why it has none"),
        ({}, {}, "has no level chosen"),
        (every, {"nothing-like-it": "missing"}, "no criterion 'nothing-like-it'"),
        (but_one, {MUST: "other"}, "its comment must say why"),
    ):
        file = written(tmp_path, "rating", levels=levels, unscored=unscored)
        done = workspace.run("--as", name, "rate", code, "--from", file)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
        assert said in done.stderr
    assert job.program.reveal_cases(job.lead).opened == 0
