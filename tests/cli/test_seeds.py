"""`assessor seeds`, as a process: what a lead agrees on, sees and undoes; nobody else is told a word."""

import json
from pathlib import Path
from typing import Any

from tests.support.jobs import BADGE, taken_in
from tests.support.seeds import FAR, GOOD, name_of, seeds_of
from tests.support.workspaces import ASSESSORS, LEAD, TestWorkspace


def test_from_definitive_levels_to_a_stop_and_back(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 8)
    file = tmp_path / "levels.json"
    levels = job.levels(GOOD)
    file.write_text(json.dumps({"levels": levels, "reasons": {next(iter(levels)): ""}, "reason": "Agreed."}))
    learners = [line.learner for line in job.program.list_submissions.for_admin(job.admin)]
    told = []

    def ask(*arguments: str) -> Any:
        done = workspace.run("--as", LEAD, *arguments, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        told.append(done.stdout)
        return json.loads(done.stdout)

    def shown() -> dict[str, Any]:
        found: dict[str, Any] = next(one for one in ask("seeds", "show") if one["badge"] == BADGE)
        return found

    waiting = shown()["waiting"]
    for piece in waiting[:4]:
        assert ask("seeds", "add", piece, "--from", str(file)) == {"added": piece, "practice": False}
    strict = f"{next(iter(levels))}=0"
    done = ask("seeds", "rule", BADGE, "--percent", "50", "--stop", "1", "--steps", "1", "--on", strict)
    assert done["changed"]
    assert (done["rule"]["percent"], done["rule"]["window"], done["rule"]["tolerance"]["steps"]) == (50, 5, 1)
    assert ask("seeds", "rule", BADGE, "--badge-tolerance")["rule"]["tolerance"] is None
    assert ask("seeds", "rule", BADGE, "--qualify", "3")["rule"]["qualify"] == 3
    assert {one["standing"] for one in shown()["raters"]} == {"qualifying"}
    assert ask("seeds", "rule", BADGE, "--qualify", "0")["changed"]
    assert ask("seeds", "drop", waiting[0], "--reason", "To be judged.") == {
        "dropped": waiting[0],
        "live": True,
    }
    assert ask("seeds", "add", waiting[0], "--from", str(file))["added"] == waiting[0]
    done = ask("assign", "--second-rate", "0")
    assert (done["assigned"], done["seeds"], done["seeds_short"], done["anew"]) == (4, 4, 0, 0)
    seed = seeds_of(job)[0]
    name = name_of(job, seed.person)
    job.rate(name, seed.code, FAR)
    (line,) = [one for one in shown()["raters"] if one["person"] == seed.person]
    assert (line["standing"], line["missed"], line["rated"]) == ("stopped", 1, 1)
    assert ask("assign")["anew"] == 1, "what the stopped rater has goes to others"
    done = ask("seeds", "readmit", name, "--badge", BADGE, "--reason", "Talked through.")
    assert done["anew"] == 0
    assert ask("seeds", "drop", seed.submission, "--reason", "Known by now.")["live"] is False
    (piece,) = [one for one in shown()["seeds"] if one["submission"] == seed.submission]
    assert (piece["set_aside"], piece["in_use"]) == ("Known by now.", False)
    assert not any(learner in text for learner in learners for text in told)
    plain = workspace.run("--as", LEAD, "seeds", "show")
    assert (plain.returncode, plain.stderr) == (0, "")
    assert "untested; 0 of 0 seeds missed" in plain.stdout


def test_what_cannot_be_meant_is_one_line(workspace: TestWorkspace, tmp_path: Path) -> None:
    workspace.close()
    good, odd = tmp_path / "good.json", tmp_path / "odd.json"
    good.write_text('{"levels": {"evidence": "x"}, "reason": "Agreed."}')
    odd.write_text('{"levels": {}, "reasons": [], "reason": "Agreed."}')
    for arguments, status in (
        (("rule", BADGE), 2),
        (("rule", BADGE, "--badge-tolerance", "--steps", "1"), 2),
        (("rule", BADGE, "--percent", "51"), 2),
        (("rule", BADGE, "--on", "evidence"), 2),
        (("rule", BADGE, "--on", "no-such=1"), 2),
        (("rule", "no-such", "--percent", "1"), 2),
        (("add", "no-such", "--from", str(good)), 2),
        (("add", "no-such", "--from", str(odd)), 2),
        (("add", "no-such", "--from", str(tmp_path / "none.json")), 2),
        (("drop", "no-such", "--reason", "x"), 2),
        (("readmit", "Nobody", "--badge", BADGE, "--reason", "x"), 2),
        (("readmit", ASSESSORS[0], "--badge", BADGE, "--reason", "x"), 3),
    ):
        done = workspace.run("--as", LEAD, "seeds", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (status, "", 1), done.stderr
    done = workspace.run("--as", ASSESSORS[0], "seeds", "show")
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
