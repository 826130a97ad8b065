"""What a rater saw reaches admins alone, and who saw it leads alone; each search is proven by a leak."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import pytest

from assessor_app.application.aside_records import ASIDE_SIZES, AsideForAdmin, AsideForLead
from assessor_app.application.codec import encode
from assessor_app.application.desk import put_desk
from assessor_app.application.ports.aside_rows import AsideRow
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.records import DeskRecord, Purpose
from assessor_app.domain.stepping_aside import Hint, Sight
from tests.leaks.opened import opened_by
from tests.support.jobs import Job, given_out
from tests.support.workspaces import ASSESSORS, TestWorkspace

if TYPE_CHECKING:
    from assessor_app.application.session import Session

R = TypeVar("R", AsideForLead, AsideForAdmin)
STEP: Final = "assessor_app.application.use_cases.step_aside"
WORDS: Final = "Qwirkle Zamphuis signed below the table"


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    return given_out(workspace, tmp_path / "in", 1)


def step(job: Job) -> str:
    """Whoever has the only submission saw WORDS; their name."""
    name, code = next((name, codes[0]) for name, codes in job.codes().items() if codes)
    (file,) = job.program.open_work(job.rater(name), code).files
    job.program.step_aside(job.rater(name), code, Sight(hint=Hint.NAME, evidence=file.digest, words=WORDS))
    return name


def on_the_disk(job: Job) -> Iterator[bytes]:
    for base in (job.workspace.folder, job.workspace.config):
        for path in sorted(base.rglob("*")):
            if path.is_file():
                yield path.read_bytes()


def of_leads(job: Job) -> Iterator[bytes]:
    """What leads' keys open of the rows, and what leads are shown."""
    lead = job.lead
    with job.program.storage.read() as reading:
        for row in reading.where(AsideRow):
            padded = lead.held.open(row.to_lead, purpose=Purpose.ASIDE_LEAD, context=row.id)
            yield job.program.cryptography.unpad(padded, ASIDE_SIZES)
    yield repr(job.program.list_cases.asides(lead)).encode()
    yield repr(list(job.program.list_submissions.for_lead(lead))).encode()


def of_raters(job: Job) -> Iterator[bytes]:
    """Whoever else rates, and the rater themself afterwards."""
    for name in ASSESSORS:
        yield from (content for _, content in opened_by(job, name))
        yield job.workspace.run("--as", name, "--role", "assessor", "list", "submissions").stdout.encode()


def of_admins(job: Job) -> Iterator[bytes]:
    """What admins' keys open of the rows, and what admins are shown."""
    admin = job.admin
    with job.program.storage.read() as reading:
        for row in reading.where(AsideRow):
            padded = admin.held.open(row.to_admin, purpose=Purpose.ASIDE_ADMIN, context=row.id)
            yield job.program.cryptography.unpad(padded, ASIDE_SIZES)
    lines = list(job.program.list_submissions.for_admin(admin))
    yield repr(lines).encode()
    for line in lines:
        for seen in job.program.list_submissions.sightings(admin, line.id):
            yield f"{seen} {seen.file} {seen.sight.words}".encode()


PLACES: dict[str, Callable[[Job], Iterator[bytes]]] = {
    "disk": on_the_disk,
    "leads": of_leads,
    "raters": of_raters,
}


def told(job: Job, place: str) -> bool:
    return any(WORDS.encode() in content for content in PLACES[place](job))


def names_rater(job: Job, name: str) -> bool:
    person, assignment = job.workspace.people[name], b'"assignment"'
    return any(
        name.encode() in content or person.encode() in content or assignment in content
        for content in of_admins(job)
    )


@pytest.mark.parametrize("place", PLACES)
def test_the_words_reach_nobody_but_admins(job: Job, place: str) -> None:
    step(job)
    assert not told(job, place)
    assert any(WORDS.encode() in content for content in of_admins(job)), "the control"


def test_admins_learn_neither_rater_nor_assignment(job: Job) -> None:
    assert not names_rater(job, step(job))


def test_who_stepped_aside_keeps_nothing_of_the_work(job: Job) -> None:
    name, code = next((name, codes[0]) for name, codes in job.codes().items() if codes)
    draft = job.program.open_work(job.rater(name), code).draft
    job.program.save_draft(job.rater(name), code, replace(draft, overall=WORDS))
    assert any(WORDS.encode() in content for _, content in opened_by(job, name)), "the control"
    job.program.step_aside(job.rater(name), code)
    assert not any(WORDS.encode() in content for _, content in opened_by(job, name))


@pytest.mark.parametrize("place", PLACES)
def test_a_deliberate_leak_of_the_words_is_found(
    job: Job, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if place == "leads":
        leak_by(monkeypatch, AsideForLead, lambda record: replace(record, vouched=WORDS))
    elif place == "disk":
        (job.workspace.folder / "step-aside.log").write_text(WORDS)
    else:

        def written(work: UnitOfWork, session: "Session", by: Cryptography, record: DeskRecord) -> None:
            put_desk(work, session, by, replace(record, draft=replace(record.draft, overall=WORDS)))

        monkeypatch.setattr(f"{STEP}.put_desk", written)
    step(job)
    assert told(job, place)


def test_a_deliberate_leak_of_the_rater_is_found(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    name = next(name for name, codes in job.codes().items() if codes)

    def naming(record: AsideForAdmin) -> AsideForAdmin:
        return replace(record, sight=Sight(hint=Hint.NAME, evidence="0" * 64, words=f"{WORDS}, says {name}"))

    leak_by(monkeypatch, AsideForAdmin, naming)
    step(job)
    assert names_rater(job, name)


def leak_by(monkeypatch: pytest.MonkeyPatch, kind: type[R], change: Callable[[R], R]) -> None:
    """Seal something else in the place of such a record."""

    def leaking(record: object) -> bytes:
        return encode(change(record) if isinstance(record, kind) else record)

    monkeypatch.setattr(f"{STEP}.encode", leaking)
