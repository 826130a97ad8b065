"""A frozen report: the same bytes again, anywhere; checked by anybody; names nobody."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from assessor_app.adapters.report_paper.maker import SealedReportMaker
from assessor_app.application.certified_keys import certificate_of, lead_keys
from assessor_app.application.issuing import pinned_issuer
from assessor_app.application.ports.certificates import SealKey
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.quality.figures import figures_of
from assessor_app.application.quality.frozen_check import BadReport, read_document
from assessor_app.application.quality.frozen_ratings import agreement_of_lines, figure_document
from assessor_app.application.quality.rating_table import Selection, table_of
from assessor_app.application.records import CaseState, Draft
from assessor_app.application.use_cases.freeze_report import FrozenReport
from assessor_app.application.verify_report import verify_report
from assessor_app.bootstrap import Program
from assessor_app.credentials.certificate_pdf import CERTIFICATE, REPORT, read_certificate
from assessor_app.credentials.multikey import encode_multikey
from assessor_app.credentials.trust import TrustPolicy
from assessor_app.domain.people import Role
from assessor_app.ledger.canonical import canonical
from tests.support.jobs import BADGE, Job, given_out, revealed
from tests.support.workspaces import ASSESSORS, TestWorkspace

TARGET = 0.7


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    """Four cases, each rated twice, on every criterion one level apart in two of them."""
    job = given_out(workspace, tmp_path / "in", 4, twice=1)
    for number, (name, codes) in enumerate(job.codes().items()):
        for place, code in enumerate(codes):
            job.rate(name, code, 2 if place % 2 else 2 + number % 2)
    job.program.reveal_cases(job.lead)
    return job


def frozen(job: Job, wanted: Selection | None = None) -> FrozenReport:
    return job.program.freeze_report(job.lead, wanted or Selection(), target=TARGET)


def entries(job: Job) -> int:
    return job.program.list_log(job.lead).read().kinds.get("report-frozen", 0)


def test_the_same_ratings_give_the_same_bytes_and_one_log_entry(job: Job) -> None:
    first, second = frozen(job), frozen(job)
    assert (first.data, first.pdf) == (second.data, second.pdf)
    assert entries(job) == 1
    assert job.program.freeze_report.again(job.lead, first.data).pdf == first.pdf
    assert entries(job) == 1
    other = frozen(job, Selection(independent=False, badge=BADGE))
    assert other.sha256 != first.sha256
    assert entries(job) == 2
    assert job.program.verify_audit(job.lead).broken == ()


def test_what_nobody_could_check_is_not_frozen(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    size = len(frozen(job).data)
    monkeypatch.setattr("assessor_app.application.quality.frozen_check.LARGEST", size - 1)
    with pytest.raises(Unusable, match="more ratings than one report holds"):
        frozen(job)
    assert entries(job) == 1


@pytest.mark.parametrize(("zone", "language"), [("Pacific/Auckland", "C"), ("America/Lima", "de_DE.UTF-8")])
def test_the_bytes_are_the_same_in_another_time_zone_and_language(
    job: Job, workspace: TestWorkspace, tmp_path: Path, zone: str, language: str
) -> None:
    """Another process, so that nothing that was read or set before can help it."""
    here = frozen(job)
    workspace.close()
    out = tmp_path / "report.pdf"
    told = workspace.run("report", str(out), "--json", TZ=zone, LC_ALL=language, LANG=language)
    assert told.returncode == 0, told.stderr
    assert out.read_bytes() == here.pdf
    assert out.with_suffix(".json").read_bytes() == here.data
    assert json.loads(told.stdout)["sha256"] == here.sha256


def test_neither_file_names_a_person_or_a_case(job: Job) -> None:
    made = frozen(job)
    known = [*ASSESSORS, *job.workspace.people.values()]
    known += [line.id for line in job.program.list_cases(job.lead)]
    known += [line.submission for line in job.program.list_cases(job.lead)]
    known += [code for codes in job.codes().values() for code in codes]
    for content in (made.data, made.pdf, text_of(made.pdf).encode()):
        assert [one for one in known if one.encode() in content] == []


def test_who_the_numbers_are_is_told_when_nothing_waits_to_be_settled(job: Job) -> None:
    """Else whoever reads the data beside a case that waits knows who gave what, and settles it by that."""
    made = frozen(job)
    waiting = [
        line.id for line in job.program.list_cases(job.lead) if line.state == CaseState.NEED_ADJUDICATOR
    ]
    assert (made.unsettled, made.raters) == (len(waiting), ())
    settled = Draft(levels=job.levels(2), comments={})
    assert waiting
    for case in waiting:
        job.program.adjudicate_case(job.lead, case, settled, reason="Read again.")
    made = frozen(job)
    assert made.unsettled == 0
    names = {name for _, name in made.raters}
    assert names
    assert names <= set(ASSESSORS)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_the_pages_say_what_the_data_say(job: Job) -> None:
    made = frozen(job)
    document: dict[str, Any] = json.loads(made.data)
    text = text_of(made.pdf)
    assert made.sha256 in text
    assert "independent ones only" in text
    pooled = document["agreement"][0]
    alpha = pooled["coefficients"]["krippendorff_alpha"]["value"]
    assert f"{alpha:.3f}".replace("-", "−") in text
    for one in document["definitions"]["texts"]:
        assert one["name"] in text
    assert document["rated"]["first"] == document["rated"]["last"]
    assert re.search(r"4, of these 4 rated twice", text)


def test_the_figures_are_those_of_the_page_reckoned_from_the_text_alone(job: Job) -> None:
    document = json.loads(frozen(job).data)
    again = agreement_of_lines(document["ratings"], [len(one["levels"]) for one in document["criteria"]])
    assert again == document["agreement"]
    table = table_of(job.program.read_opened_ratings(job.lead))
    shown = figures_of(table, Selection(), target=TARGET).agreement
    assert len(shown) == len(again)
    for row, one in zip(shown, again, strict=True):
        for name, figure in row.figures.items():
            assert one["coefficients"][name] == figure_document(figure)


def checked(job: Job, pdf: bytes, folder: Path) -> tuple[str, dict[str, bool | None]]:
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    (found,) = job.program.verify_files([path]).files
    return found.report.outcome, {check.name: check.ok for check in found.report.checks}


def test_a_report_is_verified_where_its_lead_is_known(job: Job, tmp_path: Path) -> None:
    made = frozen(job)
    outcome, checks = checked(job, made.pdf, tmp_path)
    assert outcome == "valid"
    assert (checks["signature"], checks["issuer"], checks["figures"]) == (True, True, True)
    for place in (100, len(made.pdf) // 2, len(made.pdf) - 300):
        broken = bytearray(made.pdf)
        broken[place] ^= 1
        outcome, _ = checked(job, bytes(broken), tmp_path)
        assert outcome in {"changed", "unreadable"}


def test_outside_of_its_workspace_the_issuer_vouches_for_the_lead(
    job: Job, workspace: TestWorkspace, tmp_path: Path
) -> None:
    """A certificate in the seal says whose key it is; who pinned that issuer needs no workspace."""
    made = frozen(job)
    pin, paper = tmp_path / "trust.json", tmp_path / "report.pdf"
    with job.program.storage.read() as reading:
        issuer = pinned_issuer(reading)
    keys = [encode_multikey(key) for key in issuer.keys]
    listed = {"id": issuer.id, "name": issuer.name, "keys": keys}
    pin.write_text(json.dumps({"format": "assessor/trust/v1", "issuers": [listed]}))
    nobody = Program(tmp_path / "nowhere")

    def found(data: bytes, trust: Path | None) -> tuple[str, bool | None, bool | None]:
        paper.write_bytes(data)
        (one,) = nobody.verify_files([paper], trust=trust).files
        checks = {check.name: check.ok for check in one.report.checks}
        return one.report.outcome, checks["issuer"], checks["trust"]

    assert found(made.pdf, pin) == ("valid", True, True)
    assert found(made.pdf, None) == ("unknown-issuer", True, None)
    stranger = {"id": "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK", "name": "Another"}
    stranger_pin = tmp_path / "other.json"
    listed = {**stranger, "keys": [stranger["id"].removeprefix("did:key:")]}
    stranger_pin.write_text(json.dumps({"format": "assessor/trust/v1", "issuers": [listed]}))
    assert found(made.pdf, stranger_pin) == ("unknown-issuer", True, False)


def test_a_certificate_of_another_key_vouches_for_nothing(job: Job, tmp_path: Path) -> None:
    """An admin's, or one that was cut out of somebody else's report, sealed in by who has no certificate."""
    made = frozen(job)
    with job.program.storage.read() as reading:
        issuer, leads = pinned_issuer(reading), lead_keys(reading)
    trust = TrustPolicy((issuer,), given=True)
    certificate = read_certificate(made.pdf, REPORT).certificate
    assert certificate is not None
    plain = sealed_again(made, job.lead.keys.sign, certificate)
    assert verify_report(plain, None, trust).outcome == "valid", "the control"
    forger = job.admin.keys.sign
    assert forger.public not in leads
    with job.program.storage.read() as reading:
        of_admin = certificate_of(reading, forger.public, Role.ADMIN)
    assert of_admin is not None
    for key, given in ((forger, certificate), (forger, of_admin), (forger, b"{}"), (forger, None)):
        report = verify_report(sealed_again(made, key, given), None, trust)
        assert (report.outcome, report.ok) == ("unknown-issuer", False)


def sealed_again(made: FrozenReport, key: SealKey, certificate: bytes | None) -> bytes:
    return SealedReportMaker()(json.loads(made.data), made.data, key, certificate)


def without_first_line(document: dict[str, Any]) -> None:
    head, _, rest = document["ratings"].partition("\n")
    document["ratings"] = "\n".join([head, *rest.split("\n")[1:]])


def better(document: dict[str, Any]) -> None:
    document["agreement"][0]["coefficients"]["krippendorff_alpha"]["value"] = 0.99


def beyond(document: dict[str, Any]) -> None:
    document["ratings"] = document["ratings"].replace(",3\n", ",99\n", 1)


def formula(document: dict[str, Any]) -> None:
    document["ratings"] += "1,1,1,x\n"


@pytest.mark.parametrize("change", [without_first_line, better, beyond, formula])
def test_figures_that_do_not_follow_from_the_ratings_are_found(
    job: Job, change: Callable[[dict[str, Any]], None]
) -> None:
    document = json.loads(frozen(job).data)
    read_document(canonical(document))
    change(document)
    with pytest.raises(BadReport):
        read_document(canonical(document))
    with pytest.raises(Unusable, match="the data file"):
        job.program.freeze_report.again(job.lead, canonical(document))


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b'{"format": "assessor/reliability-report/v1"}', b"\xff"]
)
def test_what_is_no_report_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(BadReport):
        read_document(data)


def test_only_leads_freeze_and_only_what_is_there(job: Job) -> None:
    name = next(iter(job.codes()))
    with pytest.raises(Refused):
        job.program.freeze_report(job.rater(name), Selection(), target=TARGET)
    with pytest.raises(Unusable, match="no opened rating"):
        frozen(job, Selection(until=date(2001, 1, 1)))


def test_a_report_is_no_certificate(workspace: TestWorkspace, tmp_path: Path) -> None:
    """The seal of one is never that of the other, whoever holds the key."""
    made = frozen(revealed(workspace, tmp_path / "in", 2, twice=1))
    assert read_certificate(made.pdf, REPORT).sealed
    assert not read_certificate(made.pdf, CERTIFICATE).sealed
    renamed = made.pdf.replace(
        b"/AssessorReportSeal << /Version 1 /Data", b"/AssessorSeal << /Version 1 /Credential"
    )
    assert not read_certificate(renamed).sealed
    assert not read_certificate(made.pdf, replace(REPORT, domain=CERTIFICATE.domain)).sealed
