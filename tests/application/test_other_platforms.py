"""Lists for other platforms: their columns, their dates, no formula, and nobody left out in silence."""

import csv
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest

from assessor_app.application.other_platforms import HEADS, CannotBeListed, Listed, Platform, row_of
from assessor_app.application.ports.rows import LearnerRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import LearnerRecord, Purpose, open_record, seal_record
from assessor_app.application.session import begin
from tests.application.test_awards_publish import with_hashed_address
from tests.support.awards import AWARDS, records
from tests.support.jobs import Job

AWARD = Listed(
    id="0000",
    learner="Zoë van Ångström",
    email="zoe@example.org",
    badge="AI Essentials",
    badge_id="ai-essentials",
    issuer="Example Academy",
    issued=datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    expires=datetime(2027, 12, 31, 23, 30, tzinfo=UTC),
    zone=ZoneInfo("Europe/Berlin"),
    page="https://badges.example.org/awards/0000.html",
)


def cells(platform: Platform, award: Listed = AWARD) -> dict[str, str]:
    row = row_of(platform, award)
    assert len(row) == len(HEADS[platform])
    return dict(zip(HEADS[platform], row, strict=True))


def test_credly_gets_its_columns_where_it_looks_for_them() -> None:
    assert [HEADS[Platform.CREDLY][place] for place in (0, 1, 2, 4, 5)] == [
        "Badge Template ID",
        "Recipient Email",
        "Issued To First Name",
        "Issued To Last Name",
        "Issued at",
    ]
    found = cells(Platform.CREDLY, replace(AWARD, badge_id="cfaf2910"))
    assert found["Badge Template ID"] == "cfaf2910"
    assert (found["Issued To First Name"], found["Issued To Last Name"]) == ("Zoë van", "Ångström")
    assert (found["Issued at"], found["Expires at"]) == ("01/01/27", "01/01/28"), "the day there"
    assert found["Evidence URL"] == AWARD.page
    bare = cells(Platform.CREDLY, replace(AWARD, page=None, expires=None))
    assert (bare["Evidence Name"], bare["Evidence URL"], bare["Expires at"]) == ("", "", "")


def test_what_a_platform_asks_for_and_nobody_knows_is_said() -> None:
    for platform in (Platform.CREDLY, Platform.ACCREDIBLE, Platform.BADGR):
        with pytest.raises(CannotBeListed, match="no address"):
            row_of(platform, replace(AWARD, email=None))
    with pytest.raises(CannotBeListed, match="one word"):
        row_of(Platform.CREDLY, replace(AWARD, learner="Pelé"))
    assert cells(Platform.BADGR, replace(AWARD, learner="Pelé"))["Last Name"] == "Pelé"
    assert cells(Platform.LINKEDIN, replace(AWARD, email=None))["Email"] == ""


def test_accredible_and_badgr() -> None:
    accredible = cells(Platform.ACCREDIBLE)
    assert accredible["Recipient Name"] == "Zoë van Ångström"
    assert (accredible["Issued On"], accredible["Group Name"]) == ("2027-01-01", "AI Essentials")
    badgr = cells(Platform.BADGR)
    assert list(badgr)[:2] == ["Badge Class ID", "Identifier"]
    assert (badgr["Identifier"], badgr["Expiration Date"]) == ("zoe@example.org", "2028-01-01")


def test_a_link_for_linkedin_names_a_page_only_where_there_is_one() -> None:
    def query(award: Listed) -> dict[str, list[str]]:
        return parse_qs(urlsplit(cells(Platform.LINKEDIN, award)["Add to profile"]).query)

    assert query(AWARD)["certUrl"] == [AWARD.page]
    assert (query(AWARD)["issueMonth"], query(AWARD)["issueYear"]) == (["1"], ["2027"])
    assert "certUrl" not in query(replace(AWARD, page=None))


def read(path: Path) -> list[list[str]]:
    data = path.read_bytes()
    assert not data.startswith(b"\xef\xbb\xbf"), "it would be a part of the first head"
    return list(csv.reader(data.decode("utf-8").splitlines()))


def with_address(job: Job, learner: str, name: str, email: str) -> None:
    with job.program.storage.write() as work:
        session = begin(work, job.admin, job.program.cryptography)
        row = work.get(LearnerRow, learner)
        assert row is not None
        known = open_record(LearnerRecord, session.rows, Purpose.LEARNER, row.id, row.sealed)
        changed = replace(known, name=name, email=email)
        work.put(replace(row, sealed=seal_record(session.rows, Purpose.LEARNER, row.id, changed)))
        work.record("learner")
        work.commit()


def test_a_list_is_written_and_who_is_not_on_it_is_named(awarded: Job, tmp_path: Path) -> None:
    first, *others = records(awarded)
    with_address(awarded, first.learner, "=HYPERLINK(1) Student", "zoe@example.org")
    out = tmp_path / "credly.csv"
    done = awarded.program.export_lists(
        awarded.admin, out, platform=Platform.CREDLY, known_as={"ai-essentials": "cfaf-2910"}
    )
    assert [one.id for one in done.awards] == [first.id]
    assert {one.id for one in done.failed} == {one.id for one in others}
    heads, row = read(out)
    assert heads == list(HEADS[Platform.CREDLY])
    assert row[:3] == ["cfaf-2910", "zoe@example.org", "'=HYPERLINK(1)"], "and no formula"
    assert out.stat().st_mode & 0o077 == 0


def test_links_need_no_address_and_revoked_awards_are_left_out(awarded: Job, tmp_path: Path) -> None:
    first = records(awarded)[0].id
    awarded.program.revoke_award(awarded.admin, first, reason="copied work")
    out = tmp_path / "linkedin.csv"
    awarded.program.export_lists(awarded.admin, out, platform=Platform.LINKEDIN)
    rows = read(out)[1:]
    assert len(rows) == AWARDS - 1
    assert first not in {row[3] for row in rows}


def test_a_revoked_award_that_is_asked_for_is_left_out_and_named(awarded: Job, tmp_path: Path) -> None:
    first, second, *_ = (one.id for one in records(awarded))
    awarded.program.revoke_award(awarded.admin, first, reason="copied work")
    lists, out = awarded.program.export_lists, tmp_path / "linkedin.csv"
    done = lists(awarded.admin, out, platform=Platform.LINKEDIN, awards=[first, second])
    assert [one.id for one in done.awards] == [second]
    assert [(one.id, "was revoked" in one.reason) for one in done.failed] == [(first, True)]


def test_a_page_without_a_name_is_not_linked_with_one(awarded: Job, tmp_path: Path) -> None:
    publish, admin = awarded.program.publish_awards, awarded.admin
    hashed, named = with_hashed_address(awarded).id, records(awarded)[1].id
    publish(admin, [named], agreed="signed form")
    publish(admin, [hashed], agreed="signed form", named=False)
    placed = replace(admin, workspace=replace(admin.workspace, base_url="https://badges.example.org/"))
    awarded.program.export_lists(placed, tmp_path / "a.csv", platform=Platform.LINKEDIN)
    links = {row[3]: row[4] for row in read(tmp_path / "a.csv")[1:]}
    assert ["certUrl" in links[one] for one in (named, hashed)] == [True, False]


def test_what_cannot_be_written_says_why(awarded: Job, tmp_path: Path) -> None:
    lists, admin = awarded.program.export_lists, awarded.admin
    with pytest.raises(Unusable, match="one \\.csv file"):
        lists(admin, tmp_path / "list", platform=Platform.CREDLY)
    with pytest.raises(Unusable, match="no badge “nonsense”"):
        lists(admin, tmp_path / "a.csv", platform=Platform.CREDLY, known_as={"nonsense": "1"})
    with pytest.raises(Unusable, match="no address"):
        lists(admin, tmp_path / "a.csv", platform=Platform.BADGR)
    with pytest.raises(Refused):
        lists(awarded.lead, tmp_path / "a.csv", platform=Platform.LINKEDIN)
    assert list(tmp_path.glob("*.csv")) == []
