"""People and keys through the command line, as processes of their own."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from assessor_app.application.ports.rows import RoleGrantRow
from assessor_app.cli.main import run
from assessor_app.domain.people import Role
from tests.support import unprivileged
from tests.support.jobs import taken_in
from tests.support.require import require
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace, run_assessor

ANN = ASSESSORS[0]
Outcome = subprocess.CompletedProcess[str]


def answer(outcome: Outcome) -> Any:
    """The one JSON document on stdout."""
    assert outcome.returncode == 0, outcome.stderr
    return json.loads(outcome.stdout)


def refused(outcome: Outcome, status: int) -> str:
    """The one line on stderr; nothing on stdout."""
    assert (outcome.returncode, outcome.stdout) == (status, ""), outcome.stderr
    assert outcome.stderr.startswith("assessor: ")
    assert outcome.stderr.count("\n") == 1, outcome.stderr
    return outcome.stderr


def test_somebody_is_added_with_a_one_time_passphrase_that_is_told_once(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    file = tmp_path / "passphrase"
    file.write_text(f"{PASSPHRASE}\n")
    add = ("--passphrase-file", str(file), "people", "add", "Eve Early", "--role", "assessor", "--json")
    added = answer(workspace.run(*add, passphrase=None))
    assert set(added) == {"id", "fingerprint", "passphrase", "pending"}
    assert not added["pending"]
    assert len(added["fingerprint"].split()) == 8
    assert len(added["passphrase"].split()) == 6
    program = workspace.program()
    session = program.sign_in(added["id"], lambda: added["passphrase"], roles=(Role.ASSESSOR,))
    assert session.person.name == "Eve Early"


def test_where_a_passphrase_is_given_none_is_told(workspace: TestWorkspace, tmp_path: Path) -> None:
    file = tmp_path / "new"
    file.write_text("of their choice\n")
    added = answer(workspace.run("people", "add", "Eve", "--role", "lead,assessor", "--json"))
    assert set(added) == {"id", "fingerprint", "pending"}
    assert added["pending"], "a lead is there already"
    added = answer(
        workspace.run("--json", "people", "add", "Dee", "--role", "admin", "--new-passphrase-file", str(file))
    )
    assert not added["pending"]
    outcome = workspace.run("--as", "Dee", "people", "role", "Eve", "assessor", passphrase="of their choice")
    assert outcome.returncode == 0, outcome.stderr
    assert "Fingerprint" in outcome.stdout


def test_several_who_could_ask_are_named(workspace: TestWorkspace) -> None:
    answer(workspace.run("people", "add", "Ben Both", "--role", "admin,lead", "--json"))
    said = refused(workspace.run("people", "add", "Eve", "--role", "assessor"), 3)
    assert f"{ADMIN}, Ben Both" in said
    assert "--as" in said
    for wanted in (("--as", ADMIN), ("--as", "ben both"), ("--as", workspace.people[ADMIN])):
        answer(workspace.run(*wanted, "people", "role", ANN, "assessor", "--json"))
    person = {"ASSESSOR_PERSON": ADMIN}
    assert workspace.run("people", "role", ANN, "assessor", **person).returncode == 0


def test_another_roles_command_is_refused(workspace: TestWorkspace) -> None:
    assert "does not have the role admin" in refused(workspace.run("--as", LEAD, "people", "remove", ANN), 3)
    assert "needs the role admin, not lead" in refused(
        workspace.run("--role", "lead", "people", "remove", ANN), 3
    )
    assert "nobody on the roster" in refused(workspace.run("--as", "Nobody", "people", "remove", ANN), 3)


def test_a_second_lead_is_served_by_the_first_ones_next_command(workspace: TestWorkspace) -> None:
    added = answer(workspace.run("people", "add", "Lou Later", "--role", "lead", "--json"))
    assert added["pending"]
    said = refused(workspace.run("--as", "Lou Later", "assign"), 3)
    assert f"must sign in and do something first: {LEAD}" in said
    answer(workspace.run("--as", LEAD, "assign", "--json"))
    answer(workspace.run("--as", "Lou Later", "assign", "--json"))


def test_a_second_admin_acts_at_once_and_removes_the_first(workspace: TestWorkspace) -> None:
    answer(workspace.run("people", "add", "Ben Both", "--role", "admin", "--json"))
    outcome = workspace.run("--as", "Ben Both", "people", "remove", ADMIN, "--json")
    removed = answer(outcome)
    assert (removed["id"], removed["pending"]) == (workspace.people[ADMIN], False)
    assert "stays readable to them" in outcome.stderr
    assert "issuing keys" in outcome.stderr
    refused(workspace.run("--as", ADMIN, "people", "remove", ANN), 3)
    assert "nobody would be left" in refused(workspace.run("people", "remove", "Ben Both"), 3)
    with workspace.program().storage.read() as reading:
        newest = {grant.holder for grant in reading.where(RoleGrantRow, role="admin", epoch=2)}
    assert workspace.people[ADMIN] not in newest


def test_a_card_from_another_machine(workspace: TestWorkspace, tmp_path: Path) -> None:
    card, elsewhere = tmp_path / "cia.card", {"ASSESSOR_CONFIG_DIR": str(tmp_path / "elsewhere")}
    made = answer(workspace.run("card", "--name", "Cia Card", "--out", str(card), "--json", **elsewhere))
    assert made == {"file": str(card), "name": "Cia Card", "fingerprint": made["fingerprint"]}
    again = tmp_path / "again.card"
    answer(workspace.run("card", "--out", str(again), "--json", **elsewhere))
    assert again.read_bytes() == card.read_bytes()
    add = ("people", "add", "Cia Card", "--role", "assessor,admin", "--card", str(card), "--json")
    added = answer(workspace.run(*add))
    assert added["fingerprint"] == made["fingerprint"]
    assert "passphrase" not in added
    asks = ("--as", "Cia Card", "people", "role", ANN, "assessor")
    assert "There are no keys of this person" in refused(workspace.run(*asks), 3)
    assert workspace.run(*asks, **elsewhere).returncode == 0

    card.write_bytes(card.read_bytes().replace(b"Cia", b"Cib"))
    assert "signature" in refused(workspace.run(*add), 2)
    assert str(card) in refused(workspace.run(*add), 2)
    assert "cannot be read" in refused(workspace.run(*add[:-2], str(tmp_path / "none")), 2)
    nobody = {"ASSESSOR_CONFIG_DIR": str(tmp_path / "nobody")}
    assert "--name NAME" in refused(workspace.run("card", "--out", str(again), **nobody), 2)


def test_keys_made_for_somebody_are_renewed_by_themselves(workspace: TestWorkspace, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.write_text("my own\n")
    renew = ("--as", ANN, "people", "renew", "--new-passphrase-file", str(own), "--json")
    renewed = answer(workspace.run(*renew))
    assert renewed["pending"]
    answer(workspace.run("people", "role", ANN, "assessor", "--json"))
    card = answer(
        workspace.run("--as", ANN, "card", "--out", str(tmp_path / "card"), "--json", passphrase="my own")
    )
    assert card["fingerprint"] == renewed["fingerprint"]
    assert "passphrase does not open" in refused(workspace.run(*renew), 3)
    assert "--new-passphrase-file" in refused(workspace.run("--as", ANN, "people", "renew"), 3)
    assert "--as NAME" in refused(workspace.run("people", "renew"), 3)


def test_the_recovery_key_alone_makes_an_admin(workspace: TestWorkspace, tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    paper.write_text(workspace.recovery)
    for file in (workspace.folder / "keys").iterdir():
        file.unlink()
    recover = ("recover", "--recovery-file", str(paper), "--admin", "Rex", "--json")
    outcome = workspace.run(*recover, passphrase=None)
    told = answer(outcome)
    assert set(told) == {"id", "fingerprint", "passphrase", "pending"}
    assert "people remove" in outcome.stderr
    removed = workspace.run("--as", "Rex", "people", "remove", ADMIN, "--json", passphrase=told["passphrase"])
    answer(removed)
    assert "on the roster already" in refused(workspace.run(*recover), 2)
    paper.write_text("no such words at all")
    assert "Word 1" in refused(workspace.run(*recover[:-2], "Ray"), 2)
    paper.write_bytes(b"\xff\xfe")
    assert "not UTF-8" in refused(workspace.run(*recover[:-2], "Ray"), 2)


def test_a_programme_goes_out_as_it_came_in(workspace: TestWorkspace, tmp_path: Path) -> None:
    file = tmp_path / "programme.json"
    assert answer(workspace.run("programme", "export", str(file), "--json"))["file"] == str(file)
    loaded = answer(workspace.run("programme", "load", str(file), "--json"))
    assert loaded == {"badges": 8, "new_versions": [], "retired": [], "unchanged": True}
    file.write_text(file.read_text().replace('"descriptor": "', '"descriptor": "Changed: ', 1))
    assert str(file) in refused(workspace.run("programme", "load", str(file)), 2)
    file.write_text("{")
    assert "line 1" in refused(workspace.run("programme", "load", str(file)), 2)
    assert "cannot be read" in refused(workspace.run("programme", "load", str(tmp_path / "none")), 2)
    assert refused(workspace.run("programme", "export", str(tmp_path / "none" / "p.json")), 2)


ADD = ("people", "add", "Eve", "--role", "assessor")


def test_without_a_passphrase_nothing_is_asked_of_nobody(workspace: TestWorkspace) -> None:
    assert "--passphrase-file" in refused(workspace.run(*ADD, passphrase=None), 3)
    assert "does not open" in refused(workspace.run(*ADD, passphrase="wrong"), 3)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("people", "add", "Eve", "--role", "boss"), "“boss” is no role"),
        (("people", "add", "Eve"), "--role"),
        (("people", "add", "A\nB", "--role", "assessor"), "no line breaks"),
        (("people", "remove", "Nobody"), "nobody on the roster is “Nobody”"),
        (("people", "sing"), "No such command"),
        (("nothing",), "No such command"),
        (("--role", "boss", *ADD), "boss"),
        (("--passphrase-file", "nowhere", *ADD), "nowhere"),
    ],
)
def test_a_request_that_cannot_be_used_is_one_line(
    workspace: TestWorkspace,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(workspace.config))
    status = run(["--workspace", str(workspace.folder), *arguments], open_window=lambda _: 99)
    told = capsys.readouterr()
    assert (status, told.out, told.err.count("\n")) == (2, "", 1)
    assert said in told.err


def test_a_missing_workspace_is_one_line(tmp_path: Path) -> None:
    outcome = run_assessor("--workspace", str(tmp_path / "none"), *ADD, config=tmp_path)
    assert "there is no workspace here" in refused(outcome, 2)
    (tmp_path / "assessor.db").write_text("this is no database at all, but long enough to be looked at")
    outcome = run_assessor("--workspace", str(tmp_path), *ADD, config=tmp_path)
    assert "damaged" in refused(outcome, 2)


def test_a_damaged_key_file_is_one_line(workspace: TestWorkspace) -> None:
    file = workspace.folder / "keys" / f"{workspace.people[ADMIN]}.json"
    content = file.read_bytes()
    for damaged in (content[:-9], b"", content.replace(b'"person"', b'"pershn"'), b"\0" * 100_000):
        file.write_bytes(damaged)
        assert "damaged" in refused(workspace.run(*ADD), 2)
    file.unlink()
    assert "There are no keys of this person" in refused(workspace.run(*ADD), 3)


def test_a_workspace_that_another_process_changes_is_one_line(workspace: TestWorkspace) -> None:
    with FileLock(workspace.folder / "writer.lock"):
        assert "another program is changing" in refused(workspace.run(*ADD), 3)
    assert workspace.run(*ADD).returncode == 0


def test_a_read_only_workspace_is_one_line_and_stays_as_it_was(workspace: TestWorkspace) -> None:
    require("an unprivileged process", unprivileged.why_not_unprivileged())
    keys = sorted(path.name for path in (workspace.folder / "keys").iterdir())
    folders = (workspace.folder, workspace.folder / "keys")

    def try_it() -> None:
        for folder in folders:
            unprivileged.assert_mode_bites(folder)
        assert "cannot be written to" in refused(workspace.run(*ADD), 2)

    for file in workspace.folder.iterdir():
        if file.is_file():
            os.chmod(file, 0o400)  # noqa: PTH101  # as an administrator would
    for folder in folders:
        folder.chmod(0o500)
    try:
        unprivileged.run_unprivileged(try_it)
    finally:
        for folder in folders:
            folder.chmod(0o700)
    assert sorted(path.name for path in (workspace.folder / "keys").iterdir()) == keys


def test_a_fault_of_the_program_is_one_line_too(workspace: TestWorkspace) -> None:
    with workspace.program().storage._engine.connect() as connection:
        connection.exec_driver_sql("ALTER TABLE role_grant RENAME TO gone")
        connection.commit()
    workspace.close()
    said = refused(workspace.run(*ADD), 70)
    assert "this is a fault of the program (OperationalError at " in said
    assert "Traceback" in workspace.run(*ADD, ASSESSOR_TRACEBACK="1").stderr


def test_who_works_with_whom_is_taken_in_by_counts_alone(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken_in(workspace, tmp_path / "in", 1)
    assert job.program.list_submissions.states(job.lead) == {"complete": 1}
    workspace.close()
    table = tmp_path / "people.csv"
    table.write_text(f"name,line_manager\nZoë Student0,{ASSESSORS[0]}\n", encoding="utf-8")
    dry = workspace.run("--as", ADMIN, "people", "apart", str(table), "--dry-run", "--json")
    done = workspace.run("--as", ADMIN, "people", "apart", str(table), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    counts = {"people": 1, "learners": 1, "changed": 1, "blocked": 1, "late": 0}
    assert json.loads(dry.stdout) == json.loads(done.stdout) == counts
    again = workspace.run("--as", ADMIN, "people", "apart", str(table))
    assert "0 are kept from somebody more" in again.stdout
    assert "Student0" not in again.stdout + again.stderr
