"""`assessor demo` in a terminal: what it prints, where it builds, what it refuses."""

import json
import subprocess
from pathlib import Path

import pytest

from assessor_app.cli import main
from tests.support.workspaces import run_assessor

KEYS = {"workspace", "people", "badges", "submissions", "ratings", "awards", "bundle", "passphrase"}


def run(tmp_path: Path, *arguments: str, passphrase: str | None = None) -> "subprocess.CompletedProcess[str]":
    """A user whose data and settings lie under `tmp_path`."""
    return run_assessor(
        *arguments,
        config=tmp_path / "config",
        passphrase=passphrase,
        XDG_DATA_HOME=str(tmp_path / "data"),
        HOME=str(tmp_path),
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, "subprocess.CompletedProcess[str]"]:
    home = tmp_path_factory.mktemp("home")
    return home, run(home, "demo", "--submissions", "5", "--raters", "2", "--seed", "3", "--json")


def test_json_is_one_document_on_stdout_and_the_steps_are_on_stderr(
    built: tuple[Path, "subprocess.CompletedProcess[str]"],
) -> None:
    _, outcome = built
    assert outcome.returncode == 0, outcome.stderr
    document = json.loads(outcome.stdout)
    assert document.keys() >= KEYS
    assert document["submissions"] == 5
    assert [one["role"] for one in document["people"]] == ["admin", "lead", "assessor", "assessor"]
    assert document["passphrase"] == "demo"
    assert document["awards"] >= 1
    assert Path(document["bundle"]).is_file()
    assert all(one.keys() >= {"id", "name"} for one in document["badges"])
    steps = outcome.stderr.splitlines()
    for word in (
        "Taken in",
        "Blind copies",
        "Allotted",
        "Rated",
        "Revealed",
        "Released",
        "Signed",
        "Exported",
        "Verified",
    ):
        assert any(line.startswith(word) for line in steps), outcome.stderr


def test_everybody_signs_in_with_the_passphrase(
    built: tuple[Path, "subprocess.CompletedProcess[str]"],
) -> None:
    home, outcome = built
    document = json.loads(outcome.stdout)
    for person in document["people"]:
        listed = run(
            home,
            "--workspace",
            document["workspace"],
            "--as",
            person["id"],
            "list",
            "submissions",
            "--json",
            passphrase="demo",
        )
        assert listed.returncode == 0, listed.stderr
        assert json.loads(listed.stdout)


def test_a_second_demo_in_the_same_place_is_refused_in_one_line(
    built: tuple[Path, "subprocess.CompletedProcess[str]"],
) -> None:
    home, outcome = built
    again = run(home, "demo", "--submissions", "5")
    assert again.returncode == 2
    assert again.stdout == ""
    assert len(again.stderr.splitlines()) == 1
    assert json.loads(outcome.stdout)["workspace"] in again.stderr
    assert "--open" in again.stderr


def test_into_a_folder_that_is_in_use_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "note.txt").write_text("mine")
    outcome = run(tmp_path, "demo", "--into", str(tmp_path / "mine"))
    assert outcome.returncode == 2
    assert len(outcome.stderr.splitlines()) == 1
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["note.txt"]


@pytest.mark.parametrize("wrong", [("--submissions", "0"), ("--raters", "0"), ("--seed", "x")])
def test_numbers_that_mean_nothing_are_refused(tmp_path: Path, wrong: tuple[str, str]) -> None:
    outcome = run(tmp_path, "demo", *wrong)
    assert outcome.returncode == 2
    assert len(outcome.stderr.splitlines()) == 1
    assert not (tmp_path / "data").exists()


def test_the_passphrase_is_the_one_in_the_environment_where_there_is_one(tmp_path: Path) -> None:
    outcome = run(
        tmp_path,
        "demo",
        "--into",
        str(tmp_path / "demo"),
        "--submissions",
        "1",
        "--raters",
        "1",
        "--json",
        passphrase="another one",
    )
    assert outcome.returncode == 0, outcome.stderr
    document = json.loads(outcome.stdout)
    assert (document["passphrase"], document["submissions"]) == ("another one", 1)
    assert Path(document["workspace"]) == tmp_path / "demo"


def test_a_workspace_named_in_the_environment_is_not_built_over(tmp_path: Path) -> None:
    outcome = run_assessor(
        "demo",
        "--submissions",
        "1",
        "--raters",
        "1",
        "--json",
        config=tmp_path / "config",
        passphrase=None,
        XDG_DATA_HOME=str(tmp_path / "data"),
        ASSESSOR_WORKSPACE=str(tmp_path / "real"),
    )
    assert outcome.returncode == 0, outcome.stderr
    assert not (tmp_path / "real").exists()
    assert Path(json.loads(outcome.stdout)["workspace"]) == tmp_path / "data" / "assessor" / "demo"


def test_open_shows_the_window_on_the_demo_and_again_without_building(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(tmp_path / "config"))
    opened: list[Path] = []

    def open_window(folder: Path) -> int:
        opened.append(folder)
        return 0

    assert main.run(["demo", "--submissions", "1", "--raters", "1", "--open"], open_window=open_window) == 0
    made = capsys.readouterr()
    assert "Everybody's passphrase: demo" in made.out
    assert main.run(["demo", "--open"], open_window=open_window) == 0
    again = capsys.readouterr()
    assert "there already" in again.err
    assert opened == [tmp_path / "data" / "assessor" / "demo"] * 2
