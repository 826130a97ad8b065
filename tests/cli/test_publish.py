"""`assessor publish`: only an admin, with words, for awards that there are."""

import json

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
    assert (done.returncode, json.loads(done.stdout)) == (0, {"changed": 1})
    gone = run("publish", record.id, "--withdraw", "--json")
    assert (gone.returncode, json.loads(gone.stdout)) == (0, {"changed": 1})
