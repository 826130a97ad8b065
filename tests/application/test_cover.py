"""Covering by hand: what is covered is gone, who has the former copies keeps them, and all still verifies."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from assessor_app.adapters.evidence_store import ChunkedEvidenceStore
from assessor_app.application.ports.copy_rows import CopyFileRow, CopyVersionRow
from assessor_app.application.ports.rows import BlindCopyRow, LogEntryRow, StatementRow, SubmissionRow
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.use_cases.cover_submission import LEFT_OUT_NOTE, LEFT_OUT_WORDS, Prepared
from assessor_app.domain.covering import CoveredPlace, Covering, FileCovering
from assessor_app.domain.stepping_aside import Hint, Sight
from tests.application.test_left_work import name_of, rate_what_counts, records
from tests.support.jobs import BADGE, Job, write_portfolios
from tests.support.named_evidence import pdf_with_text, unpacked
from tests.support.workspaces import TestWorkspace

NICKNAME = "Rosebud"
PAGES = (("The plan", "Three prompts were tried."), ("Signed", f"by {NICKNAME} of the seventh floor"))
EVERYWHERE = CoveredPlace(2, (0.0, 0.0, 1.0, 0.5))


def taken(workspace: TestWorkspace, source: Path, files: dict[str, bytes]) -> Job:
    """One submission with these files beside its essay, blinded."""
    learner = next(write_portfolios(source, 1).iterdir())
    for name, content in files.items():
        (learner / name).write_bytes(content)
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    return job


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    return taken(workspace, tmp_path / "in", {"report.pdf": pdf_with_text(*PAGES)})


def the_id(job: Job) -> str:
    (line,) = job.program.list_submissions.for_admin(job.admin)
    return line.id


def state(job: Job) -> tuple[str, str | None]:
    (line,) = job.program.list_submissions.for_admin(job.admin)
    return line.state, line.why


def prepared(job: Job, *files: FileCovering, phrases: tuple[str, ...] = ()) -> Prepared:
    covering = Covering(files=files, phrases=phrases)
    return job.program.cover_submission.prepare(job.admin, the_id(job), covering)


def cover(job: Job, *files: FileCovering, phrases: tuple[str, ...] = ()) -> Prepared:
    made = prepared(job, *files, phrases=phrases)
    job.program.cover_submission.use(job.admin, made)
    return made


def the_page(*places: CoveredPlace) -> FileCovering:
    return FileCovering(file="evidence-2.pdf", places=places or (EVERYWHERE,))


def contents(job: Job, name: str, code: str) -> dict[str, bytes]:
    shown = {}
    for file in job.program.show_evidence(job.rater(name), code):
        with file.open() as content:
            shown[file.name] = content.read()
    return shown


def shows(content: bytes, words: str = NICKNAME) -> bool:
    return any(words.lower() in part.decode("latin-1").lower() for part in unpacked(content))


def given(job: Job) -> list[tuple[str, str]]:
    return [(name, code) for name, codes in job.codes().items() for code in codes]


def assert_verifies(job: Job) -> None:
    for session in (None, job.admin, job.lead):
        report = job.program.verify_audit(session)
        assert report.ok, report


def saw(job: Job, name: str, code: str) -> None:
    file = job.program.open_work(job.rater(name), code).files[-1]
    sight = Sight(hint=Hint.NAME, evidence=file.digest, words=NICKNAME)
    job.program.step_aside(job.rater(name), code, sight)


def test_a_covered_page_is_its_picture_and_nothing_else(job: Job) -> None:
    before = contents_of_lead(job)
    assert shows(before["evidence-2.pdf"]), "the control"
    made = cover(job, the_page())
    after = contents_of_lead(job)
    assert not shows(after["evidence-2.pdf"])
    assert after["evidence-2.pdf"].count(b"%%EOF") == 1, "no earlier revision"
    assert b"/Thumb" not in b"".join(unpacked(after["evidence-2.pdf"]))
    assert after["evidence-1.txt"] == before["evidence-1.txt"], "the other file stays as it is"
    import io

    import pikepdf
    import pypdfium2

    with pikepdf.open(io.BytesIO(after["evidence-2.pdf"])) as pdf:
        assert len(pdf.pages) == 2
        (picture,) = pdf.pages[1].Resources.XObject.values()
        dots_per_inch = int(picture.Width) * 72 / float(pdf.pages[1].mediabox[2])
        assert round(dots_per_inch) == 200
    document = pypdfium2.PdfDocument(after["evidence-2.pdf"])
    assert document[1].get_textpage().get_text_bounded() == ""
    assert "Three prompts" in document[0].get_textpage().get_text_bounded(), "the first page keeps its text"
    pixels = document[1].render(scale=1).to_pil().convert("L")
    assert pixels.getpixel((pixels.width // 2, pixels.height // 4)) < 16
    assert pixels.getpixel((pixels.width // 2, pixels.height * 3 // 4)) > 240
    assert made.left == ()
    assert_verifies(job)


def contents_of_lead(job: Job) -> dict[str, bytes]:
    shown = {}
    for file in job.program.show_evidence(job.lead, the_id(job)):
        with file.open() as content:
            shown[file.name] = content.read()
    return shown


def test_what_is_said_of_it_names_the_place_and_never_the_words(job: Job) -> None:
    cover(job, the_page(EVERYWHERE, CoveredPlace(2, (0.1, 0.6, 0.2, 0.7))), phrases=("three PROMPTS",))
    said = [json.loads(one) for one in derivations(job)]
    steps = [step for one in said for step in one["payload"]["steps"] if "by hand" in step]
    assert steps == ["covered by hand: page 2, 2 places", "covered by hand: 1 phrase wherever found"]
    assert not any(NICKNAME in json.dumps(one) or "prompts" in json.dumps(one) for one in said)
    assert not shows(contents_of_lead(job)["evidence-2.pdf"], "three prompts")


def derivations(job: Job) -> list[bytes]:
    """Every statement of a version's copies, opened with the submission's key."""
    from assessor_app.application.copy_versions import read_versions
    from assessor_app.application.intake import IntakeBook
    from assessor_app.application.records import Purpose

    with job.program.storage.read() as reading:
        admin = job.admin
        key = IntakeBook(reading, admin, job.program.cryptography).key(the_id(job))
        (made,) = read_versions(reading, admin, job.program.cryptography).values()
        rows = [row for one in made for row in reading.where(StatementRow, sealed=one.place)]
        return [key.open(Purpose.STATEMENT, row.digest, row.body) for row in rows]


def test_text_lines_passages_and_phrases_are_masked(workspace: TestWorkspace, tmp_path: Path) -> None:
    words = "One\nI am Rosebud here\nThree\nask Rosebud\nFive\n"
    job = taken(workspace, tmp_path / "in", {"notes.md": words.encode()})
    start = words.index("Three")
    cover(job, FileCovering(file="evidence-2.md", lines=((2, 2),), passages=((start, start + 3),)))
    assert contents_of_lead(job)["evidence-2.md"].decode() == "One\n█████\n█████ee\nask Rosebud\nFive\n"
    cover(job, phrases=("rosebud",))
    assert contents_of_lead(job)["evidence-2.md"].decode() == "One\n█████\n█████ee\nask █████\nFive\n"
    with job.program.storage.read() as reading:
        assert (reading.count(CopyVersionRow), reading.count(CopyFileRow)) == (2, 2)
        assert reading.count(BlindCopyRow) == 2, "the first copies stay"
    assert_verifies(job)


def test_a_picture_is_covered_on_its_pixels(workspace: TestWorkspace, tmp_path: Path) -> None:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (400, 200), (250, 250, 250)).save(out, "PNG")
    job = taken(workspace, tmp_path / "in", {"photo.png": out.getvalue()})
    cover(job, FileCovering(file="evidence-2.png", places=(CoveredPlace(1, (0.5, 0, 1, 0.5)),)))
    picture = Image.open(io.BytesIO(contents_of_lead(job)["evidence-2.png"]))
    assert [picture.getpixel(at) for at in ((300, 50), (100, 50), (300, 150))] == [
        (0, 0, 0),
        (250, 250, 250),
        (250, 250, 250),
    ]


def test_a_file_that_cannot_be_looked_into_is_left_out(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = taken(workspace, tmp_path / "in", {"tool.exe": b"MZ\0\1\2\3" * 40})
    assert state(job) == ("held", "this kind cannot be looked into")
    cover(job, FileCovering(file="evidence-2", left_out="A program that shows the learner's name."))
    assert state(job) == ("complete", None)
    assert contents_of_lead(job)["evidence-2.txt"].decode() == f"{LEFT_OUT_WORDS}\n"
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    ((name, code),) = given(job)
    (_, left_out) = job.program.open_work(job.rater(name), code).files
    assert (left_out.name, left_out.notes) == ("evidence-2.txt", (LEFT_OUT_NOTE,))
    assert contents(job, name, code)["evidence-2.txt"].decode() == f"{LEFT_OUT_WORDS}\n"
    rate_what_counts(job)
    assert job.program.reveal_cases(job.lead).agreed == 1
    assert_verifies(job)


def test_what_is_left_keeps_it_held_and_can_be_accepted(workspace: TestWorkspace, tmp_path: Path) -> None:
    files = {"tool.exe": b"MZ\0\1\2\3" * 40, "report.pdf": pdf_with_text(*PAGES)}
    job = taken(workspace, tmp_path / "in", files)
    made = cover(job, the_page())
    assert [(one.file, one.why) for one in made.left] == [("evidence-3", "this kind cannot be looked into")]
    assert state(job) == ("held", "this kind cannot be looked into")
    job.program.accept_submission(job.admin, the_id(job), reason="Looked at it on another machine.")
    assert state(job) == ("complete", None)
    after = contents_of_lead(job)
    assert after["evidence-3.exe"] == files["tool.exe"]
    assert not shows(after["evidence-2.pdf"])
    assert_verifies(job)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    ((name, code),) = given(job)
    assert set(contents(job, name, code)) == {"evidence-1.txt", "evidence-2.pdf", "evidence-3.exe"}


def test_one_rater_saw_it_and_the_other_goes_on_with_what_they_have(job: Job) -> None:
    job.program.assign_raters(job.lead, second_rate=Fraction(1))
    one, other = given(job)
    before = contents(job, *other)
    saw(job, *one)
    rows = the_rows(job)
    cover(job, the_page())
    assert state(job) == ("in_rating", None), "nothing is left to look at"
    assert the_rows(job) == rows, "the submission's own rows say nothing of it"
    assert contents(job, *other) == before, "to be given other copies would tell of another rater"
    assert job.program.assign_raters(job.lead).reallotted == 1
    (new,) = [one for one in given(job) if one != other]
    assert not shows(contents(job, *new)["evidence-2.pdf"])
    job.rate(*other)
    job.rate(*new)
    assert job.program.reveal_cases(job.lead).agreed == 1
    versions = {name_of(job, record): record.version for record in records(job).values()}
    assert versions == {one[0]: 1, other[0]: 1, new[0]: 2}
    assert_verifies(job)
    job.program.release_cases(job.lead)
    (award,) = job.program.issue_awards(job.admin, all_approved=True).awards
    assert award is not None
    assert_verifies(job)


def the_rows(job: Job) -> list[object]:
    with job.program.storage.read() as reading:
        return [*reading.where(SubmissionRow), *reading.where(BlindCopyRow)]


def test_nothing_in_the_clear_says_whose_copies_were_made_anew(job: Job) -> None:
    job.program.assign_raters(job.lead)
    saw(job, *given(job)[0])
    with job.program.storage.read() as reading:
        size, before = reading.size, {row.digest for row in reading.each(StatementRow)}
    cover(job, the_page())
    submission = the_id(job)
    with job.program.storage.read() as reading:
        entries = [(entry.body, entry.rows) for entry in reading.entries(size)]
        statements = [row for row in reading.each(StatementRow) if row.digest not in before]
        versions, files = reading.where(CopyVersionRow), reading.where(CopyFileRow)
    for body, rows in entries:
        assert submission.encode() not in body
        assert submission not in rows
    for row in (*statements, *versions):
        assert submission.encode() not in repr(vars_of(row)).encode()
    assert {len(row.sealed) for row in versions} == {16384 + 33}
    assert {file.blob_size > 256 * 1024 for file in files} == {True}, "room, so that its size tells nothing"


def vars_of(row: object) -> dict[str, object]:
    return {name: getattr(row, name) for name in row.__dataclass_fields__}  # type: ignore[attr-defined]  # a row


def test_what_was_changed_meanwhile_is_refused(job: Job) -> None:
    made = prepared(job, the_page())
    cover(job, the_page())
    with pytest.raises(Refused, match="changed meanwhile"):
        job.program.cover_submission.use(job.admin, made)
    late = prepared(job, the_page(CoveredPlace(1, (0, 0, 1, 1))))
    job.program.assign_raters(job.lead)
    with pytest.raises(Refused, match="changed meanwhile"):
        job.program.cover_submission.use(job.admin, late)
    with pytest.raises(Refused, match="is being rated"):
        prepared(job, the_page())


def test_nothing_is_in_force_before_it_is_used(job: Job) -> None:
    with job.program.storage.read() as reading:
        size = reading.size
    made = prepared(job, the_page())
    shown = {file.name: file for file in made.files}
    with shown["evidence-2.pdf"].open() as content:
        assert not shows(content.read())
    assert shows(contents_of_lead(job)["evidence-2.pdf"])
    with job.program.storage.read() as reading:
        assert (reading.size, reading.count(CopyVersionRow)) == (size, 0)


def test_a_full_disk_and_swept_copies_leave_the_former_ones(
    job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = prepared(job, the_page())
    for blob in made.new.stored:
        job.program.evidence.discard(blob.blob)
    with pytest.raises(Unusable, match="cleared away"):
        job.program.cover_submission.use(job.admin, made)

    def full(self: ChunkedEvidenceStore) -> None:
        raise Unusable("the disk is full")

    made = prepared(job, the_page())
    monkeypatch.setattr(ChunkedEvidenceStore, "sync", full)
    with pytest.raises(Unusable, match="disk is full"):
        job.program.cover_submission.use(job.admin, made)
    monkeypatch.undo()
    assert shows(contents_of_lead(job)["evidence-2.pdf"])
    assert_verifies(job)


@pytest.mark.parametrize(
    ("files", "phrases", "words"),
    [
        ((FileCovering(file="evidence-9.pdf", lines=((1, 1),)),), (), "no file “evidence-9.pdf”"),
        ((the_page(CoveredPlace(3, (0, 0, 1, 1))),), (), "has 2 pages"),
        ((FileCovering(file="evidence-1.txt", lines=((1, 99),)),), (), "has 2 lines"),
        ((FileCovering(file="evidence-1.txt", passages=((0, 9999),)),), (), "no such passage"),
        ((FileCovering(file="evidence-2.pdf", lines=((1, 1),)),), (), "no lines or passages"),
        ((), ("nowhere to be found",), "nothing would be covered"),
    ],
)
def test_what_is_not_there_is_refused(
    job: Job, files: tuple[FileCovering, ...], phrases: tuple[str, ...], words: str
) -> None:
    with pytest.raises(Unusable, match=words):
        prepared(job, *files, phrases=phrases)


def test_blinding_again_finds_what_the_roster_says_now(job: Job) -> None:
    cover(job, the_page(CoveredPlace(1, (0, 0, 1, 0.01))))
    submission = the_id(job)
    with job.program.storage.write() as work:
        from assessor_app.application.session import begin

        session = begin(work, job.admin, job.program.cryptography)
        row = work.get(SubmissionRow, submission)
        assert row is not None
        work.put(replace(row, state="held", why="damaged"))
        work.record("blinded")
        work.commit()
    rename(job, f"Zoë {NICKNAME}")
    report = job.program.make_blind_copies(job.admin, [submission])
    assert (report.blinded, report.held) == (1, ())
    after = contents_of_lead(job)
    assert not shows(after["evidence-2.pdf"])
    steps = [step for one in derivations(job) for step in json.loads(one)["payload"]["steps"]]
    assert steps.count("covered by hand: page 1, 1 place") == 2, "what was covered by hand stays so"
    assert session.role == "admin"
    assert_verifies(job)


def rename(job: Job, name: str) -> None:
    from assessor_app.application.intake import IntakeBook
    from assessor_app.application.ports.rows import LearnerRow
    from assessor_app.application.records import Purpose, seal_record
    from assessor_app.application.session import begin

    with job.program.storage.write() as work:
        session = begin(work, job.admin, job.program.cryptography)
        book = IntakeBook(work, session, job.program.cryptography)
        ((key, record),) = book.learners().items()
        sealed = seal_record(session.rows, Purpose.LEARNER, key, replace(record, name=name))
        work.put(LearnerRow(id=key, sealed=sealed))
        work.record("intake")
        work.commit()


def test_an_erased_submission_takes_its_versions_with_it(job: Job) -> None:
    cover(job, the_page())
    submission = the_id(job)
    job.program.withdraw_submission(job.admin, submission, reason="Asked for.")
    job.program.erase_submission(job.admin, submission, reason="Asked for.")
    with job.program.storage.read() as reading:
        assert (reading.count(CopyVersionRow), reading.count(CopyFileRow)) == (0, 0)
        assert reading.count(LogEntryRow) > 0
    assert list(job.program.evidence.stored()) == []
    assert_verifies(job)


def test_what_is_handed_in_anew_is_blinded_from_the_start(job: Job, tmp_path: Path) -> None:
    cover(job, the_page())
    (next((tmp_path / "in").iterdir()) / "report.pdf").write_bytes(pdf_with_text(("Other", "words")))
    job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    with job.program.storage.read() as reading:
        assert reading.count(CopyVersionRow) == 0
    job.program.make_blind_copies(job.admin)
    assert shows(contents_of_lead(job)["evidence-2.pdf"], "Other")
    assert_verifies(job)
