"""A site written from a workspace, and its own awards judged by its own page."""

import json
from pathlib import Path

import pytest

from tests.adapters.site.conftest import checked
from tests.support.awards import issued, records
from tests.support.chromium import Browser
from tests.support.jobs import Job
from tests.support.site_samples import Sample
from tests.support.web_workspace import web_workspace

pytestmark = [pytest.mark.chromium, pytest.mark.timeout(300)]


def files_of(job: Job, site: Path, bundle: Path) -> list[Sample]:
    """Every credential and picture of the site, and the bundle, with what must be said of it."""
    states = {line.id: str(line.state) for line in job.program.list_awards(job.admin)}
    words = {"signed": "valid", "revoked": "revoked"}
    found = [
        Sample(file.name, file.read_bytes(), words[states[file.stem]])
        for kind in ("json", "png", "svg")
        for file in sorted((site / "awards").glob(f"*.{kind}"))
    ]
    return [*found, Sample(bundle.name, bundle.read_bytes(), "valid")]


def test_what_a_workspace_publishes_is_what_its_page_accepts(browser: Browser, tmp_path: Path) -> None:
    workspace = web_workspace(tmp_path)
    job = issued(workspace, tmp_path / "in", 3)
    program, admin, ids = job.program, job.admin, [one.id for one in records(job)]
    program.publish_awards(admin, ids, agreed="signed form")
    program.revoke_award(admin, ids[0], reason="copied work")
    site, bundle = tmp_path / "site", tmp_path / "awards.zip"
    program.export_site(admin, site)
    program.export_awards(admin, bundle)
    browser.open(f"file://{site}/verify.html")
    every = files_of(job, site, bundle)
    assert len(every) == 10
    assert checked(browser, tmp_path / "files", every) == [one.outcome for one in every]
    workspace.close()


def test_a_site_at_the_issuer_s_address_has_everything_where_credentials_point(tmp_path: Path) -> None:
    workspace = web_workspace(tmp_path)
    job = issued(workspace, tmp_path / "in", 1)
    (record,) = records(job)
    job.program.publish_awards(job.admin, [record.id], agreed="signed form")
    site = tmp_path / "site"
    job.program.export_site(job.admin, site)
    document = json.loads(record.credential)
    for address in (
        document["id"],
        document["credentialSubject"]["achievement"]["id"],
        document["credentialStatus"]["statusListCredential"],
    ):
        there = site / address.removeprefix("https://badges.example/")
        assert json.loads(there.read_bytes())["id"] == address
    for name in ("did.json", ".well-known/did.json"):
        assert json.loads((site / name).read_bytes())["id"] == "did:web:badges.example"
    page = (site / f"awards/{record.id}.html").read_text(encoding="utf-8")
    assert f"certUrl=https%3A%2F%2Fbadges.example%2Fawards%2F{record.id}.html" in page
    assert f'content="https://badges.example/awards/{record.id}.png"' in page
    workspace.close()
