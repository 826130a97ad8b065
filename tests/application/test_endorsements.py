"""Endorsements of our own: signed, kept sealed, verified as those of strangers are, carried by new awards."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assessor_app.application.clock import utc_now
from assessor_app.application.endorsements import Endorsable, Kind
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.use_cases.endorse import LONGEST_COMMENT
from assessor_app.application.use_cases.export_awards import Form, What
from assessor_app.domain.people import Role
from tests.application.test_awards_issue import kinds
from tests.support.awards import outcomes, records
from tests.support.jobs import BADGE, Job, revealed
from tests.support.workspaces import ADMIN, LEAD, TestWorkspace


def own_badge(job: Job) -> Endorsable:
    return next(one for one in job.program.list_endorsable(job.admin) if one.badge == BADGE)


def verified(job: Job, file: Path) -> dict[str, bool | None]:
    """Check → outcome of one file."""
    (only,) = job.program.verify_files([file]).files
    return {check.name: check.ok for check in only.report.checks} | {"ok": only.report.ok}


def test_what_can_be_endorsed_is_named_as_awards_name_it(awarded: Job) -> None:
    document = json.loads(records(awarded)[0].credential)
    things = awarded.program.list_endorsable(awarded.admin)
    assert own_badge(awarded).id == document["credentialSubject"]["achievement"]["id"]
    (own,) = [one for one in things if one.kind is Kind.ISSUER]
    assert (own.id, own.own) == (document["issuer"]["id"], True)


def test_an_endorsement_is_signed_and_verifies_as_json_and_as_jwt(awarded: Job, tmp_path: Path) -> None:
    made = awarded.program.endorse(awarded.admin, own_badge(awarded), " Hard to earn. ")
    document = json.loads(made.credential)
    assert document["credentialSubject"] == {
        "id": own_badge(awarded).id,
        "type": ["EndorsementSubject"],
        "endorsementComment": "Hard to earn.",
    }
    for name, jwt in (("e.json", False), ("e.jwt", True)):
        file = tmp_path / name
        file.write_bytes(awarded.program.endorsement_file(awarded.admin, made.id, jwt=jwt))
        assert outcomes(awarded, file) == ["valid"]
    changed = tmp_path / "changed.json"
    changed.write_bytes(made.credential.replace(b"Hard to earn", b"Easy to earn"))
    assert outcomes(awarded, changed) == ["changed"]
    assert awarded.program.list_endorsements(awarded.admin) == (made,)
    assert kinds(awarded).count("endorsement") == 1
    assert awarded.program.verify_audit(awarded.admin).ok


def test_new_awards_carry_it_and_old_ones_stay_as_they_were(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 2)
    job.program.endorse(job.admin, own_badge(job), "Hard to earn.")
    job.program.endorse(job.admin, own_badge(job), "Over soon.", until=utc_now() + timedelta(seconds=1))
    others = [one for one in job.program.list_endorsable(job.admin) if one.kind is Kind.ISSUER]
    job.program.endorse(job.admin, others[0], "About somebody else.")
    job.program.issue_awards(job.admin, all_approved=True)
    before = [record.credential for record in records(job)]
    carried = json.loads(before[0])["credentialSubject"]["achievement"]["endorsement"]
    comments = {one["credentialSubject"]["endorsementComment"] for one in carried}
    assert "Hard to earn." in comments
    assert "About somebody else." not in comments
    out = tmp_path / "badges"
    out.mkdir()
    for form in Form:
        job.program.export_awards(job.admin, out / form, what=What.BADGES, form=form)
    for file in sorted((out / Form.OB3).iterdir()):
        checks = verified(job, file)
        assert (checks["ok"], checks["signature"]) == (True, True), file
        assert checks["endorsements"] is not False
    for file in (out / Form.OB3_JWT).glob("*.jwt"):
        assert verified(job, file)["ok"] is True
    for file in (out / Form.OB2).glob("*.jws"):
        assert "endorsement" not in file.read_text(encoding="utf-8")
    job.program.endorse(job.admin, own_badge(job), "Later.")
    assert [record.credential for record in records(job)] == before
    assert job.program.verify_audit(job.admin).ok


def test_an_award_and_what_is_in_it_are_endorsed_by_its_file(awarded: Job, tmp_path: Path) -> None:
    awarded.program.export_awards(awarded.admin, tmp_path / "out", what=What.BADGES)
    document = json.loads(records(awarded)[0].credential)
    name = records(awarded)[0].id
    for ending in ("json", "png", "svg"):
        things = awarded.program.read_endorsable(awarded.admin, tmp_path / "out" / f"{name}.{ending}")
        assert [(one.kind, one.id) for one in things] == [
            (Kind.AWARD, document["id"]),
            (Kind.ACHIEVEMENT, document["credentialSubject"]["achievement"]["id"]),
            (Kind.ISSUER, document["issuer"]["id"]),
        ]
        assert all(one.own for one in things)
    made = awarded.program.endorse(awarded.admin, things[0], "Well deserved.")
    assert json.loads(made.credential)["credentialSubject"]["id"] == document["id"]


def test_what_does_not_hold_cannot_be_endorsed(awarded: Job, tmp_path: Path) -> None:
    good = records(awarded)[0].credential
    bad = tmp_path / "bad.json"
    for content in (good.replace(b"AI Essentials", b"AI Essentialz"), b"{}", b"x", good[:-1]):
        assert content != good
        bad.write_bytes(content)
        with pytest.raises(Unusable):
            awarded.program.read_endorsable(awarded.admin, bad)
    with pytest.raises(Unusable):
        awarded.program.read_endorsable(awarded.admin, tmp_path / "none.json")
    for comment in (" ", "x" * (LONGEST_COMMENT + 1), "\x00"):
        with pytest.raises(Unusable):
            awarded.program.endorse(awarded.admin, own_badge(awarded), comment)
    over = utc_now() - timedelta(days=1)
    with pytest.raises(Unusable, match="end before it begins"):
        awarded.program.endorse(awarded.admin, own_badge(awarded), "Good.", until=over)
    with pytest.raises(Unusable):
        awarded.program.endorse(
            awarded.admin, Endorsable(kind=Kind.AWARD, id="no address", name="x"), "Good."
        )
    with pytest.raises(Unusable, match="no endorsement"):
        awarded.program.endorsement_file(awarded.admin, "urn:uuid:none")
    assert awarded.program.list_endorsements(awarded.admin) == ()


def test_endorsements_are_for_admins_and_their_length_tells_nothing(workspace: TestWorkspace) -> None:
    program, admin = workspace.program(), workspace.sign_in(ADMIN, Role.ADMIN)
    lead = workspace.sign_in(LEAD, Role.LEAD, program)
    about = program.list_endorsable(admin)[0]
    asks: tuple[Any, ...] = (
        lambda: program.list_endorsable(lead),
        lambda: program.endorse(lead, about, "Good."),
        lambda: program.list_endorsements(lead),
        lambda: program.endorsement_file(lead, "x"),
        lambda: program.read_endorsable(lead, Path("x")),
    )
    for ask in asks:
        with pytest.raises(Refused):
            ask()
    for comment in ("Good.", "Good. " * 200):
        program.endorse(admin, about, comment)
    with program.storage.read() as reading:
        from assessor_app.application.ports.issuer_rows import EndorsementRow

        assert len({len(row.sealed) for row in reading.where(EndorsementRow)}) == 1
