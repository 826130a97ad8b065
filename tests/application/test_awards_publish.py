"""Nothing of an award is public unless an admin recorded that its learner agreed."""

from dataclasses import replace

import pytest

from assessor_app.application.awards import put_award
from assessor_app.application.ports.rows import AwardRow, StatementRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import AwardRecord, Purpose
from assessor_app.application.session import begin
from assessor_app.application.statements import Domain
from assessor_app.ledger.statement import read_statement
from tests.support.awards import AWARDS, records
from tests.support.jobs import Job

AGREED = "signed form of 12 May"


def size(job: Job) -> int:
    with job.program.storage.read() as reading:
        return reading.size


def with_hashed_address(job: Job) -> AwardRecord:
    """An award whose credential does not say whose it is."""
    record = records(job)[0]
    hashed = record.credential.replace(b'"hashed":false', b'"hashed":true')
    assert hashed != record.credential
    with job.program.storage.write() as work:
        session = begin(work, job.admin, job.program.cryptography)
        (row,) = [row.id for row in work.each(AwardRow) if opened(job, row).id == record.id]
        put_award(work, session, row, replace(record, credential=hashed))
        work.record("award")
        work.commit()
    return record


def opened(job: Job, row: AwardRow) -> AwardRecord:
    from assessor_app.application.records import open_record

    return open_record(AwardRecord, job.admin.rows, Purpose.AWARD, row.id, row.sealed)


def test_what_was_agreed_is_kept_and_logged_once(awarded: Job) -> None:
    assert {one.published for one in records(awarded)} == {None}
    first, second, *_ = [one.id for one in records(awarded)]
    publish, before = awarded.program.publish_awards, size(awarded)
    assert set(publish(awarded.admin, [first, second, first], agreed=f" {AGREED} ").changed) == {
        first,
        second,
    }
    assert publish(awarded.admin, [first], agreed=AGREED).changed == (), "as it is already"
    assert size(awarded) - before == 2
    known = {one.id: one.published for one in records(awarded)}
    shown = known[first]
    assert shown is not None
    assert (shown.agreed, shown.named, shown.comments) == (AGREED, True, False)
    assert [one for one in known.values() if one is None] == [None] * (AWARDS - 2)
    assert publish(awarded.admin, [first], agreed=AGREED, comments=True).changed == (first,)
    assert publish.withdraw(awarded.admin, [first, records(awarded)[-1].id]).changed == (first,)
    assert records(awarded)[0].published is None
    assert awarded.program.verify_audit(awarded.admin).ok


def test_the_statement_is_sealed_and_says_what_was_agreed(awarded: Job) -> None:
    record = records(awarded)[0]
    awarded.program.publish_awards(awarded.admin, [record.id], agreed=AGREED)
    with awarded.program.storage.read() as reading:
        (row,) = reading.where(StatementRow, domain=str(Domain.PUBLICATION))
    assert row.sealed == "admin"
    assert AGREED.encode() not in row.body
    data = awarded.admin.rows.open(Purpose.STATEMENT, row.digest, row.body)
    payload = read_statement(data, domain=Domain.PUBLICATION).payload
    assert payload["agreed"] == AGREED
    assert payload["shown"] == {"name": True, "comments": False}


def test_a_name_in_the_credential_is_not_published_by_the_way(awarded: Job) -> None:
    publish = awarded.program.publish_awards
    plain, hashed = records(awarded)[1].id, with_hashed_address(awarded).id
    done = publish(awarded.admin, [plain, hashed], agreed=AGREED, named=False)
    assert done.changed == (hashed,)
    assert [one.award for one in done.refused] == [plain]
    assert "holds the learner's name in the clear" in done.refused[0].problem.what
    assert {one.id: one.published for one in records(awarded)}[plain] is None


def test_what_cannot_be_recorded_changes_nothing(awarded: Job) -> None:
    publish, before, record = awarded.program.publish_awards, size(awarded), records(awarded)[0]
    with pytest.raises(Unusable, match="reason"):
        publish(awarded.admin, [record.id], agreed=" ")
    with pytest.raises(Unusable, match="there is no award “nobody”"):
        publish(awarded.admin, [record.id, "nobody"], agreed=AGREED)
    with pytest.raises(Refused):
        publish(awarded.lead, [record.id], agreed=AGREED)
    assert size(awarded) == before
