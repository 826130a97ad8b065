"""`assessor publish`: only an admin, with words, for awards that there are."""

import json
from pathlib import Path

from tests.support.awards import records
from tests.support.jobs import Job
from tests.support.workspaces import LEAD


def test_publish_and_withdraw(awarded: Job) -> None:
    run, record = awarded.workspace.run, records(awarded)[0]
    awarded.program.close()
    assert run("--as", LEAD, "publish", record.id, "--agreed", "by mail").returncode == 3
    assert run("publish", record.id).returncode == 2
    assert run("publish", record.id, "--agreed", "x", "--withdraw").returncode == 2
    assert run("publish", "nonsense", "--agreed", "by mail").returncode == 2
    unnamed = run("publish", record.id, "--agreed", "by mail", "--without-name")
    assert (unnamed.returncode, unnamed.stderr.count("\n")) == (3, 1)
    done = run("publish", record.id, "--agreed", "by mail", "--with-comments", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"changed": 1, "refused": []})
    gone = run("publish", record.id, "--withdraw", "--json")
    assert (gone.returncode, json.loads(gone.stdout)) == (0, {"changed": 1, "refused": []})


def test_the_site_shows_what_was_agreed(awarded: Job, tmp_path: Path) -> None:
    run, record, out = awarded.workspace.run, records(awarded)[0], tmp_path / "site"
    awarded.program.close()
    assert run("publish", record.id, "--agreed", "by mail").returncode == 0
    for wrong in (["--format", "ob2"], ["--award", record.id]):
        assert run("export", "--what", "site", "--out", str(out), *wrong).returncode == 2
    assert run("--as", LEAD, "export", "--what", "site", "--out", str(out)).returncode == 3
    done = run("export", "--what", "site", "--out", str(out), "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["failed"]) == (0, [])
    assert told["awards"] == [{"id": record.id, "file": f"awards/{record.id}.html"}]
    assert told["files"] == sum(one.is_file() for one in out.rglob("*"))
    assert (out / told["awards"][0]["file"]).is_file()


def test_lists_for_other_platforms(awarded: Job, tmp_path: Path) -> None:
    run, out = awarded.workspace.run, tmp_path / "links.csv"
    awarded.program.close()
    for wrong in (
        ["--what", "linkedin", "--format", "ob2"],
        ["--what", "credly", "--known-as", "ai-essentials"],
        ["--what", "badges", "--known-as", "ai-essentials=1"],
        ["--what", "credly"],
    ):
        done = run("export", "--out", str(out), *wrong)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1), wrong
    done = run("export", "--what", "linkedin", "--out", str(out), "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["files"], len(told["awards"])) == (0, 1, 4)
    assert out.read_text(encoding="utf-8").startswith("Name,Email,Badge,Award,Add to profile")
