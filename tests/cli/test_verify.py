"""`assessor verify`: no keys, no workspace needed; one word a file, and the exit status that follows."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.credentials.test_assertion import (
    ISSUER_ID,
    assertion,
    badge_class,
    foreign,
    key_document,
    profile,
    revocations,
)
from tests.support.awards import contents, records
from tests.support.jobs import Job
from tests.support.workspaces import run_assessor

NAMES = ("schema", "signature", "issuer", "trust", "validity", "status", "evidence")


@pytest.fixture
def files(awarded: Job, tmp_path: Path) -> list[Path]:
    """A bundle and a credential."""
    bundle, credential = tmp_path / "b.zip", tmp_path / "one.json"
    awarded.program.export_awards(awarded.admin, bundle)
    credential.write_bytes(records(awarded)[0].credential)
    awarded.program.close()
    return [bundle, credential]


def stranger(tmp_path: Path, *arguments: object) -> "subprocess.CompletedProcess[str]":
    return run_assessor(
        "--workspace", str(tmp_path / "none"), "verify", *map(str, arguments), config=tmp_path / "config",
        passphrase=None,
    )  # fmt: skip


def told(done: "subprocess.CompletedProcess[str]") -> Any:
    return json.loads(done.stdout)


def test_here_and_elsewhere(awarded: Job, files: list[Path], tmp_path: Path) -> None:
    here = awarded.workspace.run("verify", *map(str, files), "--json", passphrase=None)
    found = told(here)
    assert (here.returncode, found["ok"]) == (0, True)
    assert [(one["file"], one["outcome"], one["kind"]) for one in found["files"]] == [
        (str(files[0]), "valid", "bundle"),
        (str(files[1]), "valid", "ob3"),
    ]
    for one in found["files"]:
        assert set(NAMES) <= {check["name"] for check in one["checks"]}
    elsewhere = stranger(tmp_path, *files, "--offline", "--json")
    assert [one["outcome"] for one in told(elsewhere)["files"]] == ["unknown-issuer"] * 2
    trust = tmp_path / "did.json"
    trust.write_bytes(contents(files[0])["issuer/profile.json"])
    trusting = stranger(tmp_path, *files, "--trust", trust, "--json")
    assert [one["outcome"] for one in told(trusting)["files"]] == ["valid"] * 2
    later = stranger(tmp_path, files[1], "--trust", trust, "--at", "2199-01-01T00:00:00Z", "--json")
    assert (later.returncode, told(later)["files"][0]["outcome"]) == (1, "expired")


def test_what_is_bad_exits_1_and_what_cannot_be_read_exits_2(files: list[Path], tmp_path: Path) -> None:
    words, changed = tmp_path / "words.txt", tmp_path / "changed.json"
    words.write_text("no credential", encoding="utf-8")
    changed.write_bytes(files[1].read_bytes().replace(b"/secure", b"/strong", 1))
    done = stranger(tmp_path, words, changed, files[1], "--json")
    assert done.returncode == 1
    assert [one["outcome"] for one in told(done)["files"]] == ["unreadable", "changed", "unknown-issuer"]
    assert told(done)["files"][0]["kind"] is None
    missing = stranger(tmp_path, tmp_path / "missing.json", files[1], "--json")
    assert (missing.returncode, [one["file"] for one in told(missing)["files"]]) == (2, [str(files[1])])
    assert "missing.json: cannot be read: there is no such file or folder. Check" in missing.stderr
    assert stranger(tmp_path, tmp_path).returncode == 2, "a folder is no file"
    assert stranger(tmp_path, files[1], "--at", "yesterday").returncode == 2
    assert stranger(tmp_path, files[1], "--trust", words).returncode == 2
    assert stranger(tmp_path, files[1], "--with", words).returncode == 2


def test_what_an_old_badge_points_at_is_supplied(tmp_path: Path) -> None:
    documents = {
        "badge.json": badge_class(),
        "issuer.json": profile(),
        "key.json": key_document("ES256"),
        "revoked.json": revocations(str(assertion().id)),
    }
    paths = {name: tmp_path / name for name in documents}
    for name, document in documents.items():
        paths[name].write_text(json.dumps(document), encoding="utf-8")
    badge = tmp_path / "badge.jws"
    badge.write_bytes(foreign("ES256"))
    beside = ("--with", paths["badge.json"], "--with", paths["issuer.json"])
    done = stranger(tmp_path, badge, "--trust", paths["key.json"], *beside, "--json")
    (found,) = told(done)["files"]
    assert (done.returncode, found["kind"], found["outcome"], found["issuer"]) == (
        1, "ob2", "unknown-issuer", ISSUER_ID,
    )  # fmt: skip
    assert {check["name"]: check["ok"] for check in found["checks"]}["issuer"] is None, "unsigned beside it"
    done = stranger(
        tmp_path, badge, "--trust", paths["key.json"], *beside, "--with", paths["revoked.json"], "--json"
    )
    assert (done.returncode, told(done)["files"][0]["outcome"]) == (1, "revoked")
