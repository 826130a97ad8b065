"""`assessor design`: files in and out, one line where something cannot be."""

import json
from pathlib import Path

from assessor_app.application.template_file import write_template
from assessor_app.domain.certificate_template import STANDARD, CertificateTemplate
from tests.support.workspaces import TestWorkspace


def test_a_design_goes_in_and_comes_out_the_same(workspace: TestWorkspace, tmp_path: Path) -> None:
    run = workspace.run
    ours, out = tmp_path / "ours.json", tmp_path / "out.json"
    ours.write_bytes(write_template(CertificateTemplate(name="Ours", title="Certificate")))
    assert run("design", "export", str(out), "--json").returncode == 0
    assert out.read_bytes() == write_template(STANDARD)
    assert json.loads(run("design", "use", str(ours), "--json").stdout) == {"design": "Ours", "changed": True}
    assert json.loads(run("design", "use", str(ours), "--json").stdout)["changed"] is False
    ((shown),) = json.loads(run("design", "show", "--json").stdout)
    assert (shown["badge"], shown["design"]) == (None, "Ours")
    run("design", "export", str(out), "--badge", "ai-essentials")
    assert out.read_bytes() == ours.read_bytes()
    assert json.loads(run("design", "reset", "--json").stdout) == {"changed": True}
    assert "All badges: Standard" in run("design", "show").stdout


def test_a_sample_is_a_pdf_and_the_same_each_time(workspace: TestWorkspace, tmp_path: Path) -> None:
    ours = tmp_path / "ours.json"
    ours.write_bytes(write_template(CertificateTemplate(name="Ours")))
    pdfs = [tmp_path / name for name in ("a.pdf", "b.pdf")]
    for pdf in pdfs:
        done = workspace.run("design", "sample", str(ours), "--out", str(pdf), "--json")
        assert json.loads(done.stdout)["bytes"] == pdf.stat().st_size
    assert pdfs[0].read_bytes() == pdfs[1].read_bytes()
    assert pdfs[0].read_bytes().startswith(b"%PDF-1.7")


def test_what_cannot_be_is_one_line(workspace: TestWorkspace, tmp_path: Path) -> None:
    ours = tmp_path / "ours.json"
    ours.write_bytes(write_template(CertificateTemplate(name="Ours")))
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "assessor-certificate", "version": 1}', encoding="utf-8")
    for arguments in (
        ("use", str(bad)),
        ("use", str(tmp_path / "none.json")),
        ("use", str(ours), "--badge", "no-such-badge"),
        ("sample", str(ours), "--out", str(tmp_path / "nowhere" / "a.pdf")),
        ("export", str(tmp_path / "nowhere" / "a.json")),
    ):
        done = workspace.run("design", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), arguments
