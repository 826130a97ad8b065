"""Which certificate signs PDF files: made when first needed, exchanged for a supplied one and back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assessor_app.application.ports.rows import IssuerKeyRow, StatementRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.statements import Domain
from assessor_app.application.use_cases.export_awards import What
from assessor_app.credentials.certificate_pdf import read_certificate
from assessor_app.domain.people import Role
from tests.adapters.certificates.paper_examples import PASSPHRASE, supplied_key
from tests.support.awards import AWARDS, contents, outcomes, records
from tests.support.jobs import Job
from tests.support.workspaces import ASSESSORS

TODAY = datetime.now(UTC)


def p12(days: int = 300) -> bytes:
    """A .p12 file that holds today."""
    return supplied_key(begins=TODAY - timedelta(days=1), ends=TODAY + timedelta(days=days))


def certificates(job: Job, out: Path, *, sign_pdf: bool = True) -> dict[str, bytes]:
    """Award → its certificate."""
    job.program.export_awards(job.admin, out, what=What.CERTIFICATES, sign_pdf=sign_pdf)
    return {path.stem: path.read_bytes() for path in out.iterdir()}


def rows(job: Job) -> list[IssuerKeyRow]:
    with job.program.storage.read() as reading:
        return [row for row in reading.where(IssuerKeyRow) if row.kind == "certificate"]


def test_signed_certificates_are_the_issued_ones_with_a_signature_behind_the_seal(
    awarded: Job, tmp_path: Path
) -> None:
    assert awarded.program.pdf_certificates.show(awarded.admin) is None
    plain = certificates(awarded, tmp_path / "plain", sign_pdf=False)
    signed = certificates(awarded, tmp_path / "signed")
    assert len(signed) == AWARDS
    assert all(
        data.startswith(plain[award]) and len(data) > len(plain[award]) for award, data in signed.items()
    )
    found = [read_certificate(data) for data in signed.values()]
    assert all(one.sealed and one.signature and not one.signature.binding.supplied for one in found)
    assert outcomes(awarded, *(tmp_path / "signed").iterdir()) == ["valid"] * AWARDS
    shown = awarded.program.pdf_certificates.show(awarded.admin)
    assert shown is not None
    assert (shown.named.name, shown.supplied) == (awarded.admin.workspace.organisation, False)


def test_the_certificate_is_made_once_and_logged(awarded: Job, tmp_path: Path) -> None:
    certificates(awarded, tmp_path / "one")
    with awarded.program.storage.read() as reading:
        size, (statement,) = reading.size, reading.where(StatementRow, domain=str(Domain.PAPER))
    certificates(awarded, tmp_path / "two")
    with awarded.program.storage.read() as reading:
        assert reading.size == size
        assert reading.where(StatementRow, domain=str(Domain.PAPER)) == [statement]
    assert awarded.program.verify_audit(None).ok
    assert awarded.program.verify_audit(awarded.admin).ok


def test_a_bundle_of_signed_certificates_verifies(awarded: Job, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    awarded.program.export_awards(awarded.admin, path, sign_pdf=True)
    assert outcomes(awarded, path) == ["valid"]
    pages = [data for name, data in contents(path).items() if name.endswith(".pdf")]
    assert [read_certificate(page).signature is not None for page in pages] == [True] * AWARDS


def test_a_supplied_certificate_signs_until_the_own_one_is_taken_again(awarded: Job, tmp_path: Path) -> None:
    paper = awarded.program.pdf_certificates
    certificates(awarded, tmp_path / "own")
    data = p12()
    taken = paper.supply(awarded.admin, data, PASSPHRASE, file="seal.p12")
    assert (taken.named.name, taken.named.issued_by, taken.supplied) == (
        "Northfield Seal",
        "Example Authority",
        True,
    )
    found = [read_certificate(page) for page in certificates(awarded, tmp_path / "supplied").values()]
    assert all(one.sealed and one.signature and one.signature.binding.supplied for one in found)
    assert not paper.use_own(awarded.admin).supplied
    found = [read_certificate(page) for page in certificates(awarded, tmp_path / "again").values()]
    assert all(one.sealed and one.signature and not one.signature.binding.supplied for one in found)
    assert sorted(row.current for row in rows(awarded)) == [False, True]
    assert awarded.program.verify_audit(awarded.admin).ok


def test_no_key_lies_in_the_clear(awarded: Job) -> None:
    awarded.program.pdf_certificates.supply(awarded.admin, p12(), PASSPHRASE, file="seal.p12")
    stored = awarded.workspace.folder.joinpath("assessor.db").read_bytes()
    assert PASSPHRASE.encode() not in stored
    with awarded.program.storage.read() as reading:
        (row,) = [one for one in reading.where(IssuerKeyRow) if one.kind == "certificate" and one.current]
    private = awarded.admin.rows.open("issuer-key", row.id, row.sealed)
    assert private[:2] == b"\x30\x81"
    assert private[8:40] not in stored


def test_an_expired_supplied_certificate_stops_the_export_in_words(awarded: Job, tmp_path: Path) -> None:
    paper = awarded.program.pdf_certificates
    paper.supply(awarded.admin, p12(days=20), PASSPHRASE, file="seal.p12")
    later = replace(paper, now=lambda: TODAY + timedelta(days=40))
    with pytest.raises(Refused, match=r"expired on .*pdf-certificate own"):
        later.ready(awarded.admin)
    paper.use_own(awarded.admin)
    later.ready(awarded.admin)


def test_an_own_certificate_that_ends_is_made_anew_by_the_same_key(awarded: Job) -> None:
    paper = awarded.program.pdf_certificates
    paper.ready(awarded.admin)
    first = paper.show(awarded.admin)
    later = replace(paper, now=lambda: TODAY + timedelta(days=11 * 365))
    later.ready(awarded.admin)
    second = paper.show(awarded.admin)
    assert first is not None
    assert second is not None
    assert second.named.begins > first.named.ends
    assert len(rows(awarded)) == 1
    assert awarded.program.verify_audit(awarded.admin).ok


def test_what_cannot_be_used_changes_nothing(awarded: Job) -> None:
    paper, before = awarded.program.pdf_certificates, rows(awarded)
    with pytest.raises(Unusable, match=r"seal\.p12"):
        paper.supply(awarded.admin, b"nonsense", PASSPHRASE, file="seal.p12")
    with pytest.raises(Unusable, match="expired"):
        paper.supply(
            awarded.admin,
            supplied_key(begins=TODAY - timedelta(days=9), ends=TODAY - timedelta(days=2)),
            PASSPHRASE,
            file="seal.p12",
        )
    assert rows(awarded) == before


def test_only_admins_and_only_certificates(awarded: Job, tmp_path: Path) -> None:
    rater = awarded.workspace.sign_in(ASSESSORS[0], Role.ASSESSOR, awarded.program)
    for ask in (
        awarded.program.pdf_certificates.show,
        awarded.program.pdf_certificates.ready,
        awarded.program.pdf_certificates.use_own,
    ):
        with pytest.raises(Refused):
            ask(rater)
    with pytest.raises(Unusable, match="only certificates are PDF files"):
        awarded.program.export_awards(awarded.admin, tmp_path / "b", what=What.BADGES, sign_pdf=True)
    assert records(awarded)


def test_another_row_in_its_place_is_found_by_the_audit(awarded: Job) -> None:
    awarded.program.pdf_certificates.supply(awarded.admin, p12(), PASSPHRASE, file="seal.p12")
    with awarded.program.storage.write() as work:
        work.sign_by(awarded.admin.keys.sign)
        (row,) = [one for one in work.where(IssuerKeyRow) if one.kind == "certificate" and one.current]
        work.put(replace(row, public="00"))
        work.record("people", None)
        work.commit()
    report = awarded.program.verify_audit(None)
    assert not report.ok
    assert any(row.id in str(one) for one in report.broken)
