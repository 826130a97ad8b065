"""Practice, as a process: announced by a lead, rated, and told what was agreed."""

import json
from pathlib import Path
from typing import Any

from tests.support.jobs import BADGE, taken_in
from tests.support.seeds import GOOD
from tests.support.workspaces import ASSESSORS, LEAD, TestWorkspace

ANN = ASSESSORS[0]


def test_from_a_piece_to_practise_on_to_what_was_agreed(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 4)
    levels = job.levels(GOOD)
    file = tmp_path / "levels.json"
    file.write_text(
        json.dumps({"levels": levels, "reasons": {next(iter(levels)): "No source."}, "reason": "Agreed."})
    )

    def ask(name: str, *arguments: str) -> Any:
        done = workspace.run("--as", name, *arguments, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)

    waiting = next(one for one in ask(LEAD, "seeds", "show") if one["badge"] == BADGE)["waiting"]
    assert ask(LEAD, "seeds", "add", waiting[0], "--from", str(file), "--practice")["practice"]
    assert not ask(LEAD, "seeds", "use", waiting[0], "seed")["practice"]
    assert ask(LEAD, "seeds", "use", waiting[0], "practice")["changed"]
    assert ask(LEAD, "assign", "--second-rate", "0")["practice"] == len(ASSESSORS)
    (row,) = [one for one in ask(ANN, "list", "submissions") if one["practice"]]
    assert row["practice"] == "practice"
    refused = workspace.run("--as", ANN, "practice", row["id"])
    assert (refused.returncode, refused.stdout) == (3, "")
    assert "not handed in yet" in refused.stderr
    rating = tmp_path / "rating.json"
    rating.write_text(json.dumps({"levels": job.levels(0)}))
    ask(ANN, "rate", row["id"], "--from", str(rating))
    assert ask(LEAD, "seeds", "answer") == {"answered": 1}
    found = ask(ANN, "practice", row["id"])
    assert (found["within"], found["reason"]) == (False, "Agreed.")
    assert found["criteria"][0]["reason"] == "No source."
    assert [one["agreed"] for one in found["criteria"]] == list(levels.values())
    (line,) = [
        one
        for badge in ask(LEAD, "seeds", "show")
        for one in badge["raters"]
        if badge["badge"] == BADGE and one["person"] == workspace.people[ANN]
    ]
    assert [one["within"] for one in line["practised"]] == [False]
    plain = workspace.run("--as", ANN, "practice", row["id"])
    assert "No source." in plain.stdout
    again = workspace.run("--as", LEAD, "seeds", "practise", ANN, "--badge", BADGE)
    assert (again.returncode, "Agree on another one first" in again.stderr) == (3, True)
