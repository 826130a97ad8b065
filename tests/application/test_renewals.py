"""An award that ends: new evidence renews it by a new award, and the old one stays as it is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from assessor_app.application.clock import from_text
from assessor_app.application.ports.rows import AwardRow
from assessor_app.application.problems import Unusable
from assessor_app.application.queries.awards import AwardLine, AwardState
from assessor_app.application.queries.submissions import DeskState
from assessor_app.application.use_cases.import_portfolios import ImportReport
from tests.support.awards import issued, records
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.workspaces import ASSESSORS, TestWorkspace

Clocked = Callable[[], datetime]


def ends(job: Job) -> datetime:
    """When the first award does."""
    text = records(job)[0].expires_at
    assert text is not None
    return from_text(text)


def before(job: Job, days: int) -> Clocked:
    """A clock so many days before the awards' end."""
    moment = ends(job) - timedelta(days=days)
    return lambda: moment


def hand_in(job: Job, source: Path, now: Clocked, count: int = 1, *, dry_run: bool = False) -> ImportReport:
    """Other evidence of the same learners."""
    written = write_portfolios(source, count, text="Two years on, work of ")
    case = replace(job.program.import_portfolios, now=now)
    return case(job.admin, written, badge=BADGE, dry_run=dry_run)


def award_again(job: Job, now: Clocked) -> None:
    """What waits goes the way of every attempt, and is awarded."""
    job.program.make_blind_copies(job.admin)
    job.program.assign_raters(job.lead)
    for name in ASSESSORS:
        for line in job.program.list_submissions.for_rater(job.rater(name)):
            if line.state is DeskState.TO_RATE:
                job.rate(name, line.id)
    job.program.reveal_cases(job.lead)
    replace(job.program.issue_awards, now=now)(job.admin, all_approved=True)


def listed(job: Job, now: Clocked) -> list[AwardLine]:
    return list(replace(job.program.list_awards, now=now)(job.admin))


@pytest.mark.parametrize("dry_run", [True, False])
def test_far_from_its_end_an_award_is_not_renewed(awarded: Job, tmp_path: Path, *, dry_run: bool) -> None:
    until = ends(awarded).astimezone(ZoneInfo(awarded.admin.workspace.zone)).date()
    with pytest.raises(Unusable) as told:
        hand_in(awarded, tmp_path / "new", before(awarded, 92), dry_run=dry_run)
    assert f"its award is valid until {until}" in str(told.value)
    assert f"taken in from {until - timedelta(days=90)} on" in str(told.value)


@pytest.mark.parametrize("days", [90, 0, -400])
def test_from_90_days_before_its_end_on_new_evidence_is_a_new_attempt(
    awarded: Job, tmp_path: Path, days: int
) -> None:
    foreseen = hand_in(awarded, tmp_path / "new", before(awarded, days), dry_run=True).submissions
    assert [(one.what, one.renews) for one in foreseen] == [("created", True)]
    (done,) = hand_in(awarded, tmp_path / "new", before(awarded, days)).submissions
    assert (done.what, done.renews) == ("created", True)
    (line,) = [one for one in awarded.program.list_submissions.for_admin(awarded.admin) if one.id == done.id]
    assert line.attempt == 2
    again = hand_in(awarded, tmp_path / "new", before(awarded, days)).submissions
    assert [(one.what, one.renews) for one in again] == [("unchanged", False)]


def test_the_same_evidence_renews_nothing(awarded: Job, tmp_path: Path) -> None:
    case = replace(awarded.program.import_portfolios, now=before(awarded, 10))
    done = case(awarded.admin, write_portfolios(tmp_path / "same"), badge=BADGE)
    assert {one.what for one in done.submissions} == {"unchanged"}


def test_an_award_that_does_not_expire_is_not_renewed(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor_app.application.award_making.months_later", lambda _at, _months: None)
    job = issued(workspace, tmp_path / "in", 1)
    with pytest.raises(Unusable, match="does not expire"):
        hand_in(job, tmp_path / "new", lambda: datetime(2050, 1, 1, tzinfo=UTC))


def test_a_renewal_says_what_it_renews_and_the_old_award_stays(awarded: Job, tmp_path: Path) -> None:
    late = before(awarded, 30)
    old = {record.id: record for record in records(awarded)}
    assert {line.ends_soon for line in listed(awarded, late)} == {True}
    assert replace(awarded.program.list_awards, now=late).ending(awarded.admin) == len(old)
    hand_in(awarded, tmp_path / "new", late)
    award_again(awarded, late)
    lines = {line.id: line for line in listed(awarded, late)}
    (new,) = lines.keys() - old.keys()
    renewed = lines[new].renews
    assert renewed in old
    assert lines[renewed].learner == lines[new].learner
    assert lines[renewed].renewed_by == new
    assert (lines[renewed].ends_soon, lines[renewed].to_renew) == (False, False)
    assert lines[renewed].state is AwardState.SIGNED, "it is valid to its end"
    assert {one.id: one for one in records(awarded) if one.id in old} == old, "nothing issued has changed"
    assert replace(awarded.program.list_awards, now=late).ending(awarded.admin) == len(old) - 1
    over = {line.id: line for line in listed(awarded, before(awarded, -1))}
    assert over[renewed].state is AwardState.EXPIRED
    assert not over[renewed].to_renew, "it was renewed in time"
    assert sum(line.to_renew for line in over.values()) == len(old) - 1
    report = awarded.program.verify_audit(awarded.admin)
    assert report.ok, report


def test_a_renewal_that_is_revoked_renews_nothing(awarded: Job, tmp_path: Path) -> None:
    late = before(awarded, 30)
    old = {record.id for record in records(awarded)}
    hand_in(awarded, tmp_path / "new", late)
    award_again(awarded, late)
    (new,) = [line for line in listed(awarded, late) if line.id not in old]
    awarded.program.revoke_award(awarded.admin, new.id, reason="Handed in under a false name.")
    assert {line.renewed_by for line in listed(awarded, late)} == {None}


def test_an_attempt_after_a_returned_renewal_renews_too(awarded: Job, tmp_path: Path) -> None:
    late = before(awarded, 30)
    (done,) = hand_in(awarded, tmp_path / "new", late).submissions
    assert done.id is not None
    awarded.program.make_blind_copies(awarded.admin)
    awarded.program.return_submission(awarded.admin, done.id, reason="One file is missing.")
    written = write_portfolios(tmp_path / "third", 1, text="Once more, work of ")
    replace(awarded.program.import_portfolios, now=late)(awarded.admin, written, badge=BADGE)
    award_again(awarded, late)
    assert sum(line.renewed_by is not None for line in listed(awarded, late)) == 1


def test_the_row_of_a_renewal_is_as_long_as_any(awarded: Job, tmp_path: Path) -> None:
    late = before(awarded, 30)
    hand_in(awarded, tmp_path / "new", late, 2)
    award_again(awarded, late)
    assert {len(record.renews) for record in records(awarded)} == {36}
    with awarded.program.storage.read() as reading:
        assert reading.count(AwardRow) == 6
