"""`assessor export`: exactly the JSON of the contract."""

import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.adapters.certificates.paper_examples import PASSPHRASE, supplied_key
from tests.support.awards import AWARDS, records
from tests.support.jobs import Job


def test_each_kind_of_output(awarded: Job, tmp_path: Path) -> None:
    run, ids = awarded.workspace.run, [one.id for one in records(awarded)]
    awarded.program.close()
    bundle = tmp_path / "b.zip"
    done = json.loads(run("export", "--out", str(bundle), "--json").stdout)
    assert (done["out"], done["files"], len(done["awards"])) == (str(bundle), 1, AWARDS)
    assert {one["file"] for one in done["awards"]} <= set(zipfile.ZipFile(bundle).namelist())
    for what, files in (("certificates", AWARDS), ("badges", AWARDS * 3)):
        out = tmp_path / what
        done = json.loads(run("export", "--out", str(out), "--what", what, "--json").stdout)
        assert (done["files"], len(list(out.iterdir()))) == (files, files)
        assert {one["id"] for one in done["awards"]} == set(ids)
        assert all((out / one["file"]).is_file() for one in done["awards"])
    for form, ending in (("ob3-jwt", ".jwt"), ("ob2", ".jws")):
        out = tmp_path / form
        done = json.loads(run("export", "--out", str(out), "--format", form, "--json").stdout)
        assert (done["files"], {Path(one["file"]).suffix for one in done["awards"]}) == (AWARDS * 3, {ending})
    some = json.loads(
        run(
            "export", "--out", str(tmp_path / "some.zip"), "--award", ids[0], "--award", ids[1], "--json"
        ).stdout
    )
    assert [one["id"] for one in some["awards"]] == ids[:2]


def test_what_cannot_be_is_one_line(awarded: Job, tmp_path: Path) -> None:
    run = awarded.workspace.run
    awarded.program.close()
    for arguments in (
        ("--out", str(tmp_path / "folder")),
        ("--out", str(tmp_path / "b.zip"), "--award", "nonsense"),
        ("--out", str(tmp_path / "b.zip"), "--what", "site"),
        ("--out", str(tmp_path / "b.zip"), "--format", "ob3-jwt"),
        ("--out", str(tmp_path / "folder"), "--what", "certificates", "--format", "ob3-jwt"),
        ("--out", str(tmp_path / "folder"), "--format", "pdf"),
        ("--out", str(tmp_path / "nowhere" / "b.zip")),
    ):
        done = run("export", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), arguments
    assert list(tmp_path.glob("*.zip")) == []


def test_certificates_are_signed_for_pdf_readers_and_by_a_supplied_certificate(
    awarded: Job, tmp_path: Path
) -> None:
    run = awarded.workspace.run
    awarded.program.close()
    assert json.loads(run("pdf-certificate", "show", "--json").stdout) is None
    out = tmp_path / "own"
    assert run("export", "--out", str(out), "--what", "certificates", "--sign-pdf").returncode == 0
    files = sorted(map(str, out.iterdir()))
    report = json.loads(run("verify", *files, "--json").stdout)
    assert [one["outcome"] for one in report["files"]] == ["valid"] * AWARDS
    assert {one["checks"][-1]["name"] for one in report["files"]} == {"pdf-signature"}
    shown = json.loads(run("pdf-certificate", "show", "--json").stdout)
    assert (shown["supplied"], shown["name"]) == (False, shown["issued_by"])
    file, secret = tmp_path / "seal.p12", tmp_path / "secret"
    today = datetime.now(UTC)
    file.write_bytes(supplied_key(begins=today - timedelta(days=1), ends=today + timedelta(days=9)))
    secret.write_text("nonsense\n")
    refused = run("pdf-certificate", "use", str(file), "--p12-passphrase-file", str(secret))
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert "nonsense" not in refused.stderr
    secret.write_text(f"{PASSPHRASE}\n")
    used = json.loads(
        run("pdf-certificate", "use", str(file), "--p12-passphrase-file", str(secret), "--json").stdout
    )
    assert (used["supplied"], used["issued_by"]) == (True, "Example Authority")
    bundle = tmp_path / "b.zip"
    assert run("export", "--out", str(bundle), "--sign-pdf").returncode == 0
    assert run("verify", str(bundle)).returncode == 0
    assert json.loads(run("pdf-certificate", "own", "--json").stdout)["supplied"] is False
    no_paper = run("export", "--out", str(tmp_path / "b"), "--what", "badges", "--sign-pdf")
    assert (no_paper.returncode, no_paper.stderr.count("\n")) == (2, 1)
