"""The public pages: only what was agreed on, whole or not at all, and what is on them verifies."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assessor_app.adapters.site import PlainSite
from assessor_app.application.ports.rows import LearnerRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import Cancelled
from assessor_app.application.session import begin
from tests.application.test_awards_publish import with_hashed_address
from tests.support.awards import AWARDS, outcomes, records
from tests.support.jobs import Job

COMMENT = "Read with care."


def published(job: Job, count: int = 2, *, comments: bool = False) -> list[str]:
    ids = [one.id for one in records(job)][:count]
    job.program.publish_awards(job.admin, ids, agreed="signed form", comments=comments)
    return ids


def names(job: Job) -> dict[str, str]:
    return {line.id: line.learner for line in job.program.list_awards(job.admin)}


def everything(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_nothing_of_a_learner_is_public_unless_it_was_agreed(awarded: Job, tmp_path: Path) -> None:
    done = awarded.program.export_site(awarded.admin, tmp_path / "site")
    assert (done.awards, done.failed) == ((), ())
    files = everything(tmp_path / "site")
    assert done.files == len(files)
    whole = b"".join(files.values())
    for identity, name in names(awarded).items():
        assert identity.encode() not in whole
        assert name.encode() not in whole
    assert {"index.html", "verify.html", "de/index.html", "de/verify.html", "issuer.json"} <= files.keys()


def test_agreed_awards_are_shown_and_verify(awarded: Job, tmp_path: Path) -> None:
    shown = published(awarded)
    done = awarded.program.export_site(awarded.admin, tmp_path / "site")
    assert [one.id for one in done.awards] == sorted(shown)
    files = everything(tmp_path / "site")
    whole = b"".join(files.values())
    for identity, name in names(awarded).items():
        assert (name.encode() in whole) is (identity in shown)
        if identity in shown:
            assert name in files[f"awards/{identity}.html"].decode()
            assert name in files[f"de/awards/{identity}.html"].decode()
    places = [tmp_path / "site" / f"awards/{shown[0]}.{kind}" for kind in ("json", "png", "svg")]
    assert outcomes(awarded, *places) == ["valid"] * 3
    assert COMMENT.encode() not in whole


def test_comments_are_shown_only_where_they_are_marked_public(awarded: Job, tmp_path: Path) -> None:
    first, second = published(awarded)
    awarded.program.publish_awards(awarded.admin, [second], agreed="signed form", comments=True)
    awarded.program.export_site(awarded.admin, tmp_path / "site")
    pages = [
        (tmp_path / "site" / f"awards/{one}.html").read_text(encoding="utf-8") for one in (first, second)
    ]
    assert [COMMENT in page for page in pages] == [False, True]


def test_comments_do_not_tell_a_name_that_is_not_shown(awarded: Job, tmp_path: Path) -> None:
    asked: list[str] = []

    class Masks(PlainSite):
        def without_name(self, text: str, name: str) -> str:
            asked.append(name)
            return "masked"

    export = replace(awarded.program.export_site, maker=Masks)
    publish, second = awarded.program.publish_awards, with_hashed_address(awarded).id
    first = records(awarded)[1].id
    publish(awarded.admin, [first], agreed="form", comments=True)
    publish(awarded.admin, [second], agreed="form", named=False, comments=True)
    export(awarded.admin, tmp_path / "site")
    pages = [(tmp_path / f"site/awards/{one}.html").read_text(encoding="utf-8") for one in (first, second)]
    assert ["masked" in page for page in pages] == [False, True]
    assert [COMMENT in page for page in pages] == [True, False]
    assert set(asked) == {names(awarded)[second]}


def test_who_takes_the_agreement_back_is_gone_from_the_next_site(awarded: Job, tmp_path: Path) -> None:
    first, second = published(awarded)
    awarded.program.publish_awards.withdraw(awarded.admin, [first])
    done = awarded.program.export_site(awarded.admin, tmp_path / "site")
    assert [one.id for one in done.awards] == [second]
    assert first.encode() not in b"".join(everything(tmp_path / "site").values())


def test_a_revoked_award_is_shown_as_revoked(awarded: Job, tmp_path: Path) -> None:
    (first,) = published(awarded, 1)
    awarded.program.revoke_award(awarded.admin, first, reason="copied work")
    awarded.program.export_site(awarded.admin, tmp_path / "site")
    files = everything(tmp_path / "site")
    page = files[f"awards/{first}.html"].decode()
    assert "Revoked: this award no longer counts" in page
    assert "copied work" not in b"".join(files.values()).decode("utf-8", "replace")
    lists = [json.loads(data) for path, data in files.items() if path.startswith("status/")]
    assert len(lists) == 1


def test_what_was_erased_is_shown_no_longer(awarded: Job, tmp_path: Path) -> None:
    first, second = published(awarded)
    submission = next(one.submission for one in records(awarded) if one.id == first)
    awarded.program.revoke_award(awarded.admin, first, reason="asked to be forgotten")
    awarded.program.erase_submission(awarded.admin, submission, reason="asked to be forgotten")
    done = awarded.program.export_site(awarded.admin, tmp_path / "site")
    assert [one.id for one in done.awards] == [second]
    assert done.failed == ()
    assert awarded.program.verify_audit(awarded.admin).ok


def test_the_same_workspace_gives_the_same_bytes(awarded: Job, tmp_path: Path) -> None:
    published(awarded, AWARDS, comments=True)
    for name in ("one", "other"):
        awarded.program.export_site(awarded.admin, tmp_path / name)
    assert everything(tmp_path / "one") == everything(tmp_path / "other")


def test_an_award_whose_learner_was_erased_leaves_the_others(awarded: Job, tmp_path: Path) -> None:
    shown = published(awarded)
    gone = next(one for one in records(awarded) if one.id == shown[0])
    with awarded.program.storage.write() as work:
        begin(work, awarded.admin, awarded.program.cryptography)
        work.remove(LearnerRow, gone.learner)
        work.record("erased")
        work.commit()
    done = awarded.program.export_site(awarded.admin, tmp_path / "site")
    assert [one.id for one in done.awards] == [shown[1]]
    assert [(one.id, "erased" in one.reason) for one in done.failed] == [(shown[0], True)]


def test_what_cannot_be_written_leaves_nothing(awarded: Job, tmp_path: Path) -> None:
    published(awarded)
    with pytest.raises(Unusable, match="into a folder"):
        awarded.program.export_site(awarded.admin, tmp_path / "site.zip")
    with pytest.raises(Refused):
        awarded.program.export_site(awarded.lead, tmp_path / "site")

    class Stop:
        def step(self, done: int, total: int, label: str) -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        awarded.program.export_site(awarded.admin, tmp_path / "site", progress=Stop())
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_text("kept", encoding="utf-8")
    with pytest.raises(Unusable):
        awarded.program.export_site(awarded.admin, full)
    assert sorted(one.name for one in tmp_path.iterdir() if one.name in ("site", "full")) == ["full"]
