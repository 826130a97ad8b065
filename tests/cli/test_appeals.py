"""`assessor appeals`, as processes: recorded by an admin, rated anew, heard by a lead, counted."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.appealed import HIGH, WORDS, book, rated_anew, released, submissions
from tests.support.jobs import BADGE
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace


def asked(workspace: TestWorkspace, who: str, *arguments: str) -> Any:
    done = workspace.run("--as", who, *arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_from_the_appeal_to_the_figures(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    words = tmp_path / "words.txt"
    words.write_text(WORDS, encoding="utf-8")
    workspace.close()
    added = asked(
        workspace, ADMIN, "appeals", "add", disputed, "--ground", "overlooked", "--text-file", str(words)
    )
    assert (added["late"], added["held"]) == (False, None)
    (row,) = asked(workspace, LEAD, "appeals", "list")
    assert (row["id"], row["submission"], row["state"], row["text"]) == (
        added["id"],
        disputed,
        "waiting",
        WORDS,
    )
    assert row["learner"] is None, "leads learn no name"
    (seen,) = asked(workspace, ADMIN, "appeals", "list", "--badge", BADGE)
    assert seen["learner"].startswith("Zoë")
    rated_anew(job, HIGH)
    workspace.close()
    heard = asked(workspace, LEAD, "appeals", "hear", added["id"])
    assert heard["standing"]["decision"]["outcome"] == "not-yet"
    assert heard["rated_anew"]["ratings"][0]["levels"] == job.levels(HIGH)
    plain = workspace.run("--as", LEAD, "appeals", "hear", added["id"])
    assert WORDS in plain.stdout
    done = asked(
        workspace, LEAD, "appeals", "decide", added["id"], "--end", "varied", "--reason", "The annex counts."
    )
    assert (done["end"], done["outcome"]) == ("varied", "award")
    assert asked(workspace, LEAD, "cases", "release")["released"] == 1
    assert asked(workspace, LEAD, "appeals", "list", "--figures") == [
        {
            "badge": BADGE,
            "lodged": 1,
            "open": 1,
            "upheld": 1,
            "varied": 1,
            "rejected": 0,
            "median_days": 0,
        }
    ]
    assert asked(workspace, ADMIN, "appeals", "list", "--state", "ended") == []
    assert workspace.run("audit", "verify").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("add", "no-such", "--ground", "other", "--text", "So."), 2, "there is no submission"),
        (("add", "no-such", "--ground", "other"), 2, "say what is disputed once"),
        (("add", "x", "--ground", "other", "--text", "So.", "--received", "yesterday"), 2, "is no day"),
        (("decide", "no-such", "--end", "rejected", "--reason", "No."), 2, "there is no appeal"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_line(
    workspace: TestWorkspace, arguments: tuple[str, ...], status: int, said: str
) -> None:
    who = ADMIN if arguments[0] == "add" else LEAD
    done = workspace.run("--as", who, "appeals", *arguments)
    assert (done.returncode, done.stdout) == (status, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_only_who_may_is_heard(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = released(workspace, tmp_path / "in")
    (disputed,) = submissions(job)
    assert len(book(job).files) == 1
    rater = next(name for name, codes in job.codes().items() if codes)
    workspace.close()
    for who in (LEAD, rater):
        done = workspace.run("--as", who, "appeals", "add", disputed, "--ground", "other", "--text", "So.")
        assert done.returncode == 3
    assert workspace.run("--as", rater, "appeals", "list").returncode == 3
