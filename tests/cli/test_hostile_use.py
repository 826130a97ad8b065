"""The command line in clumsy and hostile hands: whatever is typed, closed or full, one line and a status."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from assessor_app.cli.main import _in_one_line
from tests.support import unprivileged
from tests.support.require import require
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, ROOT, TestWorkspace, run_assessor

NO_TEXT = os.fsdecode(b"caf\xe9")


def run_shell(
    workspace: TestWorkspace, line: str, passphrase: str | None = PASSPHRASE, **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    """Run a line of a POSIX shell in which `$A` is `assessor --workspace FOLDER`."""
    around = {**os.environ, "ASSESSOR_CONFIG_DIR": str(workspace.config), **environment}
    around |= {"A": f"{sys.executable} -m ui --workspace {workspace.folder}"}
    if passphrase is not None:
        around["ASSESSOR_PASSPHRASE"] = passphrase
    return subprocess.run(
        ["/bin/sh", "-c", line], cwd=ROOT, env=around, stdin=subprocess.DEVNULL, capture_output=True,
        check=False, timeout=120,
    )  # fmt: skip


def is_one_line(said: bytes) -> bool:
    return said.startswith(b"assessor: ") and said.count(b"\n") == 1 and b"fault of the program" not in said


@pytest.mark.parametrize(
    "arguments",
    [
        ("list", "submissions", "--badge", NO_TEXT),
        ("import", ".", "--badge", NO_TEXT),
        ("revoke", NO_TEXT, "--reason", "none"),
        ("people", "add", NO_TEXT, "--role", "assessor"),
        ("submissions", "withdraw", NO_TEXT, "--reason", "none"),
    ],
)
def test_arguments_that_are_no_text_are_refused(workspace: TestWorkspace, arguments: tuple[str, ...]) -> None:
    done = workspace.run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_line(done.stderr.encode())


def test_a_file_may_have_a_name_that_is_no_text(workspace: TestWorkspace, tmp_path: Path) -> None:
    file = tmp_path / NO_TEXT
    file.write_bytes(b"{}")
    done = workspace.run("verify", str(file), "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["files"][0]["file"] == str(file)


@pytest.mark.parametrize("stream", ["0", "1", "2"])
def test_closed_streams_do_no_harm(workspace: TestWorkspace, stream: str) -> None:
    done = run_shell(workspace, f"$A people add 'Ottilie Öl' --role assessor {stream}>&-")
    assert done.returncode == 0
    assert b"fault of the program" not in done.stderr
    locked = run_shell(workspace, f"$A list submissions {stream}>&-", passphrase=None)
    assert locked.returncode == 3
    assert run_shell(workspace, "$A audit verify").returncode == 0


def test_what_is_written_to_a_file_is_utf_8_in_every_locale(workspace: TestWorkspace) -> None:
    assert workspace.run("people", "add", "Ottilie Öl 山田", "--role", "assessor").returncode == 0
    for locale in (
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "cp1252"},
    ):
        done = run_shell(workspace, "$A list people --json", **locale)
        assert done.returncode == 0
        assert "Ottilie Öl 山田" in {row["name"] for row in json.loads(done.stdout.decode("utf-8"))}


def test_a_reader_that_leaves_is_no_good_news(workspace: TestWorkspace) -> None:
    done = run_shell(workspace, "{ $A list badges --json; echo $? >&2; } | true")
    assert b"Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1] == b"141"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_answer_that_cannot_be_written_is_told_from_work_that_was_not_done(
    workspace: TestWorkspace,
) -> None:
    done = run_shell(workspace, "$A people add 'Eve Elm' --role assessor > /dev/full")
    assert done.returncode == 2
    assert is_one_line(done.stderr)
    assert b"standard output: it is done" in done.stderr
    names = {row["name"] for row in json.loads(workspace.run("list", "people", "--json").stdout)}
    assert {"Eve Elm", ADMIN} <= names


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    ("nowhere", "status"), [("> /dev/full", 2), (">&-", 2), ("| true", 141)], ids=["full", "closed", "gone"]
)
def test_no_workspace_is_left_whose_recovery_key_nobody_was_told(
    workspace: TestWorkspace, nowhere: str, status: int
) -> None:
    """The key is shown once and kept nowhere."""
    new = workspace.folder.with_name("new")
    asked = f"{sys.executable} -m ui --workspace {new} init --organisation O --admin A"
    *lines, last = run_shell(workspace, f"{{ {asked}; echo $? >&2; }} {nowhere}").stderr.splitlines()
    assert int(last) == status
    assert [b"so nothing was made" in line for line in lines] == [True] * (status == 2)
    assert not list(new.parent.glob("*new*"))


def test_a_list_of_the_class_does_not_tell_whose_work_it_is(workspace: TestWorkspace, tmp_path: Path) -> None:
    """No order that a rater can read off the disk is the order of the learners' names."""
    for number in range(14):
        learner = tmp_path / "class" / f"Learner {chr(65 + number)}"
        learner.mkdir(parents=True)
        (learner / "work.txt").write_text(f"Piece {number} of the work, as it was handed in.\n")
    done = workspace.run("import", str(tmp_path / "class"), "--badge", "ai-essentials", "--json")
    told = json.loads(done.stdout)["submissions"]
    assert [one["learner"] for one in told] == sorted(one["learner"] for one in told)  # the admin sees it
    by_name = [one["id"] for one in told]
    with closing(sqlite3.connect(workspace.folder / "assessor.db")) as database:
        for table, column in (("submission", "id"), ("evidence", "submission"), ("blind_copy", "submission")):
            rows = [row for (row,) in database.execute(f"SELECT {column} FROM {table} ORDER BY rowid")]
            assert sorted(rows) == sorted(by_name)
            assert rows != by_name, table
            owner = (
                {}
                if table == "submission"
                else dict(database.execute(f"SELECT blob, submission FROM {table}"))
            )
            files = [path for path in (workspace.folder / "evidence").rglob("*") if path.name in owner]
            times = [owner[path.name] for path in sorted(files, key=lambda path: path.stat().st_mtime_ns)]
            assert times != by_name, table


def test_a_dry_run_says_in_words_that_it_was_one(workspace: TestWorkspace, tmp_path: Path) -> None:
    learner = tmp_path / "class" / "Learner A"
    learner.mkdir(parents=True)
    (learner / "work.txt").write_text("As it was handed in.\n")
    asked = ("import", str(tmp_path / "class"), "--badge", "ai-essentials")
    assert "nothing was stored" in workspace.run(*asked, "--dry-run").stdout
    assert "nothing was stored" not in workspace.run(*asked).stdout


def test_a_database_that_lost_its_bytes_is_told_and_not_filled_anew(workspace: TestWorkspace) -> None:
    database = workspace.folder / "assessor.db"
    for beside in workspace.folder.glob("assessor.db-*"):
        beside.unlink()
    database.write_bytes(b"")
    for command, status in ((("list", "people"), 2), (("import", "."), 2), (("audit", "verify"), 1)):
        done = workspace.run(*command, *(("--badge", "ai-essentials") if command[0] == "import" else ()))
        assert done.returncode == status
        assert is_one_line(done.stderr.encode())
        assert "database is empty" in done.stderr
    assert database.stat().st_size == 0


READ_ONLY_CHANGES = (
    ("people", "add", "Eve Elm", "--role", "assessor"),
    ("import", "HERE/class", "--badge", "ai-essentials"),
    ("people", "role", LEAD, "lead,admin"),
    ("backup", "HERE/new.backup"),
)


def test_a_folder_that_takes_no_files_is_read_and_refuses_changes(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    """As on a read-only medium: not even the files that a reader of the write-ahead log makes."""
    require("an unprivileged process", unprivileged.why_not_unprivileged())
    (tmp_path / "class" / "Ida Roe").mkdir(parents=True)
    (tmp_path / "class" / "Ida Roe" / "work.txt").write_text("what Ida did")
    before = sorted(path.name for path in workspace.folder.iterdir())

    def try_it() -> None:
        unprivileged.assert_mode_bites(workspace.folder)
        people = workspace.run("list", "people", "--json")
        assert (people.returncode, people.stderr) == (0, "")
        assert ADMIN in {row["name"] for row in json.loads(people.stdout)}
        assert json.loads(workspace.run("list", "submissions", "--json").stdout) == []
        assert workspace.run("audit", "verify").returncode == 0
        for change in READ_ONLY_CHANGES:
            done = workspace.run(*(word.replace("HERE", str(tmp_path)) for word in change))
            assert (done.returncode, done.stdout) == (2, ""), change
            assert is_one_line(done.stderr.encode()), done.stderr
            assert f"{workspace.folder}" in done.stderr

    workspace.folder.chmod(0o500)
    try:
        unprivileged.run_unprivileged(try_it)
    finally:
        workspace.folder.chmod(0o700)
    assert sorted(path.name for path in workspace.folder.iterdir()) == before


def test_changes_that_only_the_log_holds_are_not_passed_over_in_a_folder_that_takes_no_files(
    workspace: TestWorkspace,
) -> None:
    require("an unprivileged process", unprivileged.why_not_unprivileged())
    log = workspace.folder / "assessor.db-wal"
    log.write_bytes(b"what a killed program left")

    def try_it() -> None:
        unprivileged.assert_mode_bites(workspace.folder)
        done = workspace.run("list", "people")
        assert (done.returncode, done.stdout) == (2, "")
        assert is_one_line(done.stderr.encode())
        assert "Copy the whole folder" in done.stderr

    workspace.folder.chmod(0o500)
    try:
        unprivileged.run_unprivileged(try_it)
    finally:
        workspace.folder.chmod(0o700)


def test_a_workspace_may_lie_in_a_folder_of_any_name(workspace: TestWorkspace, tmp_path: Path) -> None:
    moved = workspace.folder.rename(tmp_path / "50% off? #1 “Müller” ورشة")
    done = run_assessor("--workspace", str(moved), "list", "people", config=workspace.config)
    assert (done.returncode, done.stderr) == (0, "")
    assert ADMIN in done.stdout


@pytest.mark.parametrize(
    ("who", "what", "states"),
    [
        (ADMIN, "badges", "open, retired"),
        (ADMIN, "people", "active, pending"),
        (ADMIN, "submissions", "received, held, complete, in_rating"),
        (LEAD, "submissions", "received, held, complete, in_rating"),
        (ASSESSORS[0], "submissions", "to-rate, started, flagged, handed-in, final"),
        (ADMIN, "awards", "signed, revoked, expired"),
        (LEAD, "cases", "closed, need-adjudicator, need-third, need-hearing, decided, released"),
    ],
)
def test_a_filter_that_nothing_can_pass_is_refused(
    workspace: TestWorkspace, who: str, what: str, states: str
) -> None:
    done = workspace.run("--as", who, "list", what, "--state", "nonsense", "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_line(done.stderr.encode())
    assert states in done.stderr
    done = workspace.run("--as", who, "list", what, "--badge", "nonsense", "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_line(done.stderr.encode())
    assert ("belong to no badge" if what == "people" else "ai-essentials") in done.stderr
    known = states.split(", ", maxsplit=1)[0]
    assert workspace.run("--as", who, "list", what, "--state", known, "--json").returncode == 0


KILLED_BEFORE_ITS_ROWS = """
import os, signal, sys
from assessor_app.adapters.storage.database import SqlStorage
from assessor_app.cli.main import run
SqlStorage.write = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
run(sys.argv[1:], open_window=lambda _: 0)
"""


def test_what_a_killed_import_stored_is_swept_by_a_later_one(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    for number in range(3):
        learner = tmp_path / "class" / f"Learner {number}"
        learner.mkdir(parents=True)
        (learner / "work.txt").write_text(f"Piece {number} of the work.\n")
    asked = ["--workspace", str(workspace.folder), "import", str(tmp_path / "class")]
    asked += ["--badge", "ai-essentials"]
    around = {"ASSESSOR_CONFIG_DIR": str(workspace.config), "ASSESSOR_PASSPHRASE": PASSPHRASE}
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_BEFORE_ITS_ROWS, *asked],
        cwd=ROOT, env={**os.environ, **around}, check=False, timeout=120,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL

    def lying() -> set[Path]:
        return {path for path in (workspace.folder / "evidence").rglob("*") if path.is_file()}

    def orphans() -> int:
        return int(json.loads(workspace.run("audit", "verify", "--json").stdout)["orphans"])

    left = lying()
    half = next(iter(left)).with_name("ab" * 16 + ".part")
    half.write_bytes(b"killed while it was being written")
    left.add(half)
    assert len(left) == 4
    assert orphans() == 3
    assert workspace.run(*asked[2:]).returncode == 0
    assert left < lying(), "a process that still runs might be about to name them"
    for path in left:
        os.utime(path, (1.0, 1.0))
    done = workspace.run("submissions", "blind")
    assert (done.returncode, done.stderr) == (0, "")
    assert not left & lying()
    assert orphans() == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Ctrl-C is sent as POSIX systems send it")
def test_ctrl_c_is_one_line(workspace: TestWorkspace, tmp_path: Path) -> None:
    pipe = tmp_path / "passphrase"
    os.mkfifo(pipe)
    around = {**os.environ, "ASSESSOR_CONFIG_DIR": str(workspace.config)}
    asked = ["--workspace", str(workspace.folder), "--passphrase-file", str(pipe), "list", "submissions"]
    # What runs in the background hears no Ctrl-C, nor does what it starts: this command shall hear it.
    heard = "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    started = [sys.executable, "-c", f"{heard}; runpy.run_module('ui', run_name='__main__')", *asked]
    with subprocess.Popen(
        started,
        cwd=ROOT, env=around, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as running, pipe.open("wb"):  # opens when the command reads its end  # fmt: skip
        running.send_signal(signal.SIGINT)
        out, said = running.communicate(timeout=60)
    assert (running.returncode, out) == (130, b"")
    assert is_one_line(said), said
    assert b"what was finished before stays" in said


def test_a_stop_that_python_wraps_is_a_stop() -> None:
    """Where a class is being made, Python 3.11 raises a RuntimeError because of the KeyboardInterrupt."""
    wrapped = RuntimeError("Error calling __set_name__")
    wrapped.__cause__ = KeyboardInterrupt()
    line, status = _in_one_line(wrapped)
    assert (status, "stopped" in line) == (130, True)


@pytest.mark.parametrize("group", ["people", "programme", "submissions", "cases", "audit"])
def test_a_group_without_a_command_says_which_there_are(workspace: TestWorkspace, group: str) -> None:
    done = workspace.run(group)
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_line(done.stderr.encode())
    assert "which of these?" in done.stderr
    assert f"See `assessor {group} --help`" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_where_nobody_can_be_told_the_status_still_says_it(workspace: TestWorkspace) -> None:
    assert run_shell(workspace, "unset PYTHONUNBUFFERED; $A list nonsense 2> /dev/full").returncode == 2
