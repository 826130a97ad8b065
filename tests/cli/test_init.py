"""`assessor init` and the line that every command begins with, as processes of their own."""

import json
from pathlib import Path

import click
import pytest

from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, PASSPHRASE, TestWorkspace, run_assessor

INIT = ("init", "--organisation", "Example Works", "--admin", ADMIN)


def test_a_workspace_is_made_and_can_be_worked_with(tmp_path: Path) -> None:
    where = ("--workspace", str(tmp_path / "new"))
    options = ("--programme", "sample", "--did-web", "badges.example", "--zone", "Europe/Berlin", "--json")
    outcome = run_assessor(*where, *INIT, *options, config=tmp_path / "config")
    assert outcome.returncode == 0, outcome.stderr
    made = json.loads(outcome.stdout)
    assert set(made) == {"workspace", "id", "admin", "issuer", "recovery"}
    assert made["issuer"] == "did:web:badges.example"
    assert len(made["recovery"].split()) == 21
    listed = run_assessor(*where, "list", "badges", "--json", config=tmp_path / "config")
    assert len(json.loads(listed.stdout)) == 8
    key = tmp_path / "new" / "keys" / f"{made['admin']}.json"
    assert key.stat().st_mode & 0o777 == 0o600
    assert made["recovery"].split()[0] not in key.read_text()
    again = run_assessor(*where, *INIT, config=tmp_path / "config")
    assert (again.returncode, again.stderr.count("\n")) == (2, 1)
    assert "not empty" in again.stderr


def test_where_nobody_says_where_it_lies_in_the_users_data(tmp_path: Path) -> None:
    outcome = run_assessor(*INIT, "--json", config=tmp_path / "config", XDG_DATA_HOME=str(tmp_path / "data"))
    assert outcome.returncode == 0, outcome.stderr
    assert Path(json.loads(outcome.stdout)["workspace"]).is_relative_to(tmp_path / "data")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--zone", "Mars/Base"), "“Mars/Base” is no time zone"),
        (("--zone", "../../etc/passwd"), "is no time zone"),
        (("--admin", " "), "a name has"),
        (("--programme", "nowhere.json"), "nowhere.json: the programme file cannot be read"),
        (("--did-web", "no host"), "cannot be the host of a did:web"),
        (("--base-url", "nonsense"), "“nonsense” is no address"),
        (("--base-url", "javascript://example.org/%0aalert"), "is no address"),
        (("--base-url", "https://[::1"), "is no address"),
        (("--base-url", ""), "“” is no address"),
    ],
)
def test_what_cannot_be_made_leaves_nothing(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    where = ("--workspace", str(tmp_path / "new"))
    outcome = run_assessor(*where, *INIT, *options, config=tmp_path / "config")
    assert (outcome.returncode, outcome.stdout, outcome.stderr.count("\n")) == (2, "", 1)
    assert said in outcome.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_a_passphrase_and_a_terminal_nothing_is_made(tmp_path: Path) -> None:
    outcome = run_assessor(
        "--workspace", str(tmp_path / "new"), *INIT, config=tmp_path / "config", passphrase=None
    )
    assert (outcome.returncode, outcome.stderr.count("\n")) == (2, 1)
    assert "--passphrase-file" in outcome.stderr
    assert list(tmp_path.iterdir()) == []


def test_doctor_looks_without_a_workspace(tmp_path: Path) -> None:
    outcome = run_assessor("--workspace", str(tmp_path / "none"), "doctor", "--json", config=tmp_path)
    seen = json.loads(outcome.stdout)
    assert outcome.returncode == (0 if seen["ok"] else 1)
    assert {"topic", "ok", "needed", "what", "remedy"} == set(seen["findings"][0])
    assert {"system", "Qt", "libraries", "screen", "keychain", "fonts"} <= {
        one["topic"] for one in seen["findings"]
    }


def test_without_a_command_the_window_opens_on_the_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assessor_app.cli.main import run

    opened = []

    def open_window(folder: Path) -> int:
        opened.append(folder)
        return 5

    assert run(["--workspace", str(tmp_path / "w")], open_window=open_window) == 5
    monkeypatch.setenv("ASSESSOR_WORKSPACE", str(tmp_path / "v"))
    assert run([], open_window=open_window) == 5
    assert opened == [tmp_path / "w", tmp_path / "v"]


def test_the_recovery_words_are_typed_back_in_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from assessor_app.cli import init

    words = [f"word{place}" for place in range(21)]
    typed = iter(["wrong", *(words[place - 1] for place in (4, 11, 18))])
    asked = []

    def prompt(text: str, **_: object) -> str:
        asked.append(text)
        return next(typed)

    monkeypatch.setattr(click, "prompt", prompt)
    init.check_written_down(" ".join(words), places=(4, 11, 18))
    assert asked == ["Word 4", "Word 4", "Word 11", "Word 18"]
    assert "not word 4" in capsys.readouterr().err


def test_keys_made_at_init_are_the_admins_own(workspace: TestWorkspace) -> None:
    session = workspace.sign_in(ADMIN, Role.ADMIN)
    assert not workspace.program().awaits_new_keys(session.person.id)
    assert PASSPHRASE not in repr(session)
    assert workspace.recovery not in repr(session)
