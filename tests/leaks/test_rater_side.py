"""Nothing on a rater's side tells whose work it is, who else rates it, or what they gave.

Names, logins, addresses and ids are planted in fourteen files of ten kinds, in every channel that a kind has.
Each is found on the admin's side, as the control, and none in anything that a rater's keys or commands can
show. For each channel a deliberate leak turns the search red.
"""

import dataclasses
import json
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.application.desk import Desk
from assessor_app.application.ports.rows import ALL_ROWS
from assessor_app.application.records import Draft
from tests.leaks.opened import opened_by
from tests.leaks.planted import SECRET_COMMENT, planted_submission
from tests.support.jobs import BADGE, Job
from tests.support.named_evidence import EMAIL, EVERY_KIND, FULL_NAME, LOGIN, STUDENT_ID, leaks
from tests.support.workspaces import ASSESSORS, PASSPHRASE, TestWorkspace


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    """The planted submission, rated by two, of whom one has left an unmistakable comment."""
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, planted_submission(tmp_path / "in"), badge=BADGE)
    report = job.program.make_blind_copies(job.admin)
    assert report.held == ()
    job.program.assign_raters(job.lead, second_rate=Fraction(1))
    raters = [name for name, codes in job.codes().items() if codes]
    draft = Draft(levels=job.levels(1), comments={}, overall=SECRET_COMMENT)
    job.program.rate_submission(job.rater(raters[1]), job.codes()[raters[1]][0], draft)
    return job


def first_rater(job: Job) -> tuple[str, str]:
    """The rater who has not rated yet, and their code."""
    for name, codes in job.codes().items():
        if codes and job.program.open_work(job.rater(name), codes[0]).final_at is None:
            return name, codes[0]
    raise AssertionError("both have rated")


def rater_files(job: Job) -> Iterator[tuple[str, bytes]]:
    """The evidence as the rater gets it: names and bytes."""
    name, code = first_rater(job)
    for file in job.program.show_evidence(job.rater(name), code):
        with file.open() as source:
            yield f"file {file.name}", source.read()
        yield "file name", file.name.encode()
        yield "file notes", json.dumps(file.notes, ensure_ascii=False).encode()


def rater_opened(job: Job) -> Iterator[tuple[str, bytes]]:
    """Everything in the database that the rater's keys open."""
    yield from opened_by(job, first_rater(job)[0])


def rater_raw(job: Job) -> Iterator[tuple[str, bytes]]:
    """The workspace as it lies on the disk, and what the configuration folder keeps."""
    for base in (job.workspace.folder, job.workspace.config):
        for path in sorted(base.rglob("*")):
            yield f"path {path.name}", str(path.relative_to(base)).encode()
            if path.is_file():
                yield f"bytes of {path.name}", path.read_bytes()


def rater_commands(job: Job) -> Iterator[tuple[str, bytes]]:
    """Everything that the command line prints for a rater, also when it refuses."""
    name, code = first_rater(job)
    out = job.workspace.config / "evidence-out"
    with job.program.storage.read() as reading:
        submission = next(
            iter(reading.each(ALL_ROWS[[row.table for row in ALL_ROWS].index("submission")]))
        ).id  # type: ignore[attr-defined]  # rows of this kind have an id
    for arguments in (
        ("list", "submissions", "--json"),
        ("list", "submissions"),
        ("list", "people", "--json"),
        ("list", "badges"),
        ("list", "cases"),
        ("list", "awards"),
        ("evidence", code, "--out", str(out), "--json"),
        ("evidence", submission, "--out", str(out) + "2"),
        ("rate", submission, "--from", "/nonexistent.json"),
    ):
        done = job.workspace.run("--as", name, "--role", "assessor", *arguments)
        yield f"command {' '.join(arguments[:2])}", (done.stdout + done.stderr).encode()


CHANNELS: dict[str, Callable[[Job], Iterator[tuple[str, bytes]]]] = {
    "files": rater_files,
    "opened": rater_opened,
    "raw": rater_raw,
    "commands": rater_commands,
}


def found_in(channel: str, job: Job) -> list[str]:
    """Where the planted person shows in a channel."""
    return [where for where, content in CHANNELS[channel](job) if _shows(content, raw=channel == "raw")]


def _shows(content: bytes, *, raw: bool) -> bool:
    if raw:  # encrypted bytes hold every two letters by chance: look for the planted strings whole
        strings = (FULL_NAME, LOGIN, EMAIL, STUDENT_ID, FULL_NAME.split()[0])
        return any(
            text.encode(coding) in content
            for text in strings
            for coding in ("utf-8", "utf-16-le", "utf-16-be")
        )
    return bool(leaks(content))


@pytest.mark.parametrize("channel", CHANNELS)
def test_nothing_tells_a_rater_whose_work_it_is(job: Job, channel: str) -> None:
    assert found_in(channel, job) == []


def test_everything_planted_is_found_on_the_admins_side(job: Job) -> None:
    (line,) = job.program.list_submissions.for_admin(job.admin)
    assert line.learner == FULL_NAME
    hits = job.program.list_submissions.hits(job.admin, line.id)
    found = {hit.file.rpartition("/")[2] for hit in hits}
    assert found >= {f"{number:02}-{make().name}" for number, make in enumerate(EVERY_KIND)}
    originals = job.program.show_evidence(job.admin, line.id)
    assert len(originals) == len(EVERY_KIND)
    for file in originals:
        with file.open() as source:
            assert leaks(source.read()), file.name


@pytest.mark.parametrize(
    ("channel", "leak"),
    [("files", "copier"), ("opened", "letter"), ("raw", "plain name"), ("commands", "learner column")],
)
def test_a_deliberate_leak_turns_the_search_red(
    job: Job, channel: str, leak: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if leak == "copier":
        from assessor_app.application.use_cases.show_evidence import ShowEvidence

        admin = job.admin
        (line,) = job.program.list_submissions.for_admin(admin)
        originals = job.program.show_evidence(admin, line.id)
        monkeypatch.setattr(ShowEvidence, "__call__", lambda self, session, code: originals)
    elif leak == "letter":
        original = Desk.copy_files

        def named(self: Desk, given: object) -> object:
            copies = original(self, given)  # type: ignore[arg-type]  # passed on as it came
            return [
                dataclasses.replace(file, copy=dataclasses.replace(file.copy, notes=(FULL_NAME,)))
                for file in copies
            ]

        monkeypatch.setattr(Desk, "copy_files", named)
    elif leak == "plain name":
        (job.workspace.folder / "evidence" / "notes.txt").write_text(f"from {LOGIN}", encoding="utf-16-le")
    else:
        people = job.program.add_person
        from assessor_app.domain.people import Role

        people(job.admin, name=FULL_NAME, roles=(Role.LEAD,), passphrase=PASSPHRASE)
    assert found_in(channel, job)


def test_the_other_raters_rating_shows_nowhere(job: Job) -> None:
    wanted = SECRET_COMMENT.split(": ")[1].encode()
    for search in CHANNELS.values():
        for where, content in search(job):
            assert wanted not in content, where


def test_no_other_raters_name_stands_beside_work(job: Job) -> None:
    """Raters are named to each other on the roster alone, never beside work."""
    name, _ = first_rater(job)
    others = [other for other in ASSESSORS if other != name]
    for channel in ("files", "opened"):
        for where, content in CHANNELS[channel](job):
            assert not any(other.encode() in content for other in others), where
