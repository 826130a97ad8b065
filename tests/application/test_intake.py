"""Portfolios come in once, changed ones update, what is being rated is left alone."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

import pytest

from assessor_app.adapters.evidence_store import ChunkedEvidenceStore
from assessor_app.application.ports.blinding import BlindCopy, KnownNames
from assessor_app.application.ports.rows import (
    BlindCopyRow,
    EvidenceRow,
    LearnerRow,
    LogEntryRow,
    SubmissionRow,
)
from assessor_app.application.problems import Problem, Refused, Unusable
from tests.support.jobs import BADGE, Job, given_out, revealed, taken_in, write_portfolios
from tests.support.named_evidence import leaks
from tests.support.named_recordings import recording
from tests.support.workspaces import ASSESSORS, TestWorkspace


@pytest.fixture
def job(workspace: TestWorkspace, tmp_path: Path) -> Job:
    return taken_in(workspace, tmp_path / "in")


def states(job: Job) -> list[str]:
    return [line.state for line in job.program.list_submissions.for_admin(job.admin)]


def test_the_same_thing_twice_changes_nothing(job: Job, tmp_path: Path) -> None:
    with job.program.storage.read() as reading:
        before = [reading.count(kind) for kind in (SubmissionRow, EvidenceRow, LearnerRow, LogEntryRow)]
    again = job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    assert (again.count("unchanged"), again.count("created"), again.rejected) == (4, 0, ())
    with job.program.storage.read() as reading:
        after = [reading.count(kind) for kind in (SubmissionRow, EvidenceRow, LearnerRow, LogEntryRow)]
    assert after == before


def test_the_same_bytes_from_another_place_are_the_same(job: Job, tmp_path: Path) -> None:
    elsewhere = write_portfolios(tmp_path / "elsewhere" / "exported")
    assert job.program.import_portfolios(job.admin, elsewhere, badge=BADGE).count("unchanged") == 4


def test_changed_evidence_updates_what_is_not_given_out(job: Job, tmp_path: Path) -> None:
    write_portfolios(tmp_path / "in", 1, text="A better work of ")
    report = job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    assert (report.count("updated"), report.count("unchanged")) == (1, 3)
    assert sorted(states(job)) == ["complete", "complete", "complete", "received"]
    with job.program.storage.read() as reading:
        assert reading.count(EvidenceRow, superseded=True) == 1, "the old bytes are kept"


def test_changed_evidence_of_what_is_being_rated_is_refused(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = given_out(workspace, tmp_path / "in")
    write_portfolios(tmp_path / "in", 1, text="A better work of ")
    report = job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    assert report.count("unchanged") == 3
    (rejected,) = report.rejected
    assert rejected.reason == "it is being rated; return or withdraw it first"
    assert states(job) == ["in_rating"] * 4


def test_two_processes_take_the_same_portfolios_in_at_once(workspace: TestWorkspace, tmp_path: Path) -> None:
    """What the other took in between the reading and the writing is not taken in a second time."""
    write_portfolios(tmp_path / "in", 3)
    job = Job(program=workspace.program(), workspace=workspace)
    other = Job(program=workspace.program(), workspace=workspace)
    mine = job.program.import_portfolios

    class Evidence(ChunkedEvidenceStore):
        __slots__ = ()

        def sync(self) -> None:
            super().sync()
            other.program.import_portfolios(other.admin, tmp_path / "in", badge=BADGE)

    evidence = Evidence(workspace.folder / "evidence")
    report = replace(mine, evidence=evidence)(job.admin, tmp_path / "in", badge=BADGE)
    assert (report.count("unchanged"), report.count("created"), report.rejected) == (3, 0, ())
    with job.program.storage.read() as reading:
        rows = reading.where(EvidenceRow)
        assert (len(rows), reading.count(SubmissionRow), reading.count(LearnerRow)) == (3, 3, 3)
    assert set(evidence.stored()) == {row.blob for row in rows}


@pytest.mark.parametrize("meanwhile", ["blinds the same", "takes changed evidence in"])
def test_two_processes_blind_at_once(workspace: TestWorkspace, tmp_path: Path, meanwhile: str) -> None:
    """What another process did between the copying and the writing is neither undone nor written over."""
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, write_portfolios(tmp_path / "in", 1), badge=BADGE)
    other = Job(program=workspace.program(), workspace=workspace)
    mine = job.program.make_blind_copies

    def copy(original: BinaryIO, name: str, known: KnownNames) -> BlindCopy:
        if meanwhile == "blinds the same":
            other.program.make_blind_copies(other.admin)
        else:
            write_portfolios(tmp_path / "in", 1, text="A better work of ")
            other.program.import_portfolios(other.admin, tmp_path / "in", badge=BADGE)
        return mine.copier(original, name, known)

    replace(mine, copier=copy)(job.admin)
    assert states(job) == ["complete" if meanwhile == "blinds the same" else "received"]
    job.program.make_blind_copies(job.admin)
    assert states(job) == ["complete"]
    with job.program.storage.read() as reading:
        taken_in_ever = reading.where(EvidenceRow)
        (newest,) = reading.where(EvidenceRow, superseded=False)
        (shown,) = reading.where(BlindCopyRow)
    lying = {*(row.blob for row in taken_in_ever), shown.blob}
    assert set(job.program.evidence.stored()) == lying
    assert len(lying) == (2 if meanwhile == "blinds the same" else 3)
    assert newest.blob != shown.blob
    assert job.program.verify_audit().ok


def test_after_a_return_the_next_import_is_a_new_attempt(job: Job, tmp_path: Path) -> None:
    line = next(iter(job.program.list_submissions.for_admin(job.admin)))
    job.program.return_submission(job.admin, line.id, reason="Show the prompts as well.")
    number = line.learner.removeprefix("Zoë Student")
    write_portfolios(tmp_path / "in", 4, text="A second try of ")
    report = job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)
    assert (report.count("created"), report.count("updated")) == (1, 3)
    attempts = [
        one.attempt
        for one in job.program.list_submissions.for_admin(job.admin)
        if one.learner.endswith(number)
    ]
    assert sorted(attempts) == [1, 2]


def test_a_dry_run_says_the_same_and_stores_nothing(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    source = write_portfolios(tmp_path / "in", 3)
    foreseen = job.program.import_portfolios(job.admin, source, badge=BADGE, dry_run=True)
    assert foreseen.count("created") == 3
    assert states(job) == []
    assert not (workspace.folder / "evidence").exists()
    real = job.program.import_portfolios(job.admin, source, badge=BADGE)
    assert [(one.learner, one.files, one.bytes) for one in real.submissions] == [
        (one.learner, one.files, one.bytes) for one in foreseen.submissions
    ]


def test_nothing_usable_is_a_problem_that_says_why(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    (tmp_path / "in" / "Zoë Student").mkdir(parents=True)
    with pytest.raises(Unusable, match="nothing in it could be used"):
        job.program.import_portfolios(job.admin, tmp_path / "in", badge=BADGE)


def test_only_an_admin_takes_work_in(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = Job(program=workspace.program(), workspace=workspace)
    for session in (job.lead, job.rater(ASSESSORS[0])):
        with pytest.raises(Refused, match="needs the role admin"):
            job.program.import_portfolios(session, tmp_path, badge=BADGE)


def test_a_name_in_the_text_is_covered_and_told_to_the_admin_alone(job: Job) -> None:
    line = next(iter(job.program.list_submissions.for_admin(job.admin)))
    hits = job.program.list_submissions.hits(job.admin, line.id)
    assert {hit.text for hit in hits} >= {line.learner}
    assert all(hit.covered for hit in hits)
    (shown,) = job.program.show_evidence(job.lead, line.id)
    with shown.open() as file:
        assert b"Student" not in file.read()
    assert shown.name == "evidence-1.txt"
    (original,) = job.program.show_evidence(job.admin, line.id)
    with original.open() as file:
        assert line.learner.encode() in file.read()


def test_a_recording_is_held_until_somebody_listened_and_goes_out_without_its_tags(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    source = write_portfolios(tmp_path / "in", 1)
    (next(source.iterdir()) / "talk.mp3").write_bytes(recording("named.mp3"))
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    (held,) = job.program.make_blind_copies(job.admin).held
    assert held.why == "sound was not listened to"
    job.program.accept_submission(job.admin, held.submission, reason="Listened to it.")
    shown = {one.name: one for one in job.program.show_evidence(job.lead, held.submission)}
    assert shown["evidence-2.mp3"].blinded
    assert shown["evidence-2.mp3"].kind == "audio"
    with shown["evidence-2.mp3"].open() as file:
        assert leaks(file.read()) == []


def test_what_cannot_be_looked_into_is_held_until_it_is_accepted(
    workspace: TestWorkspace, tmp_path: Path
) -> None:
    source = write_portfolios(tmp_path / "in", 1)
    learner = next(source.iterdir())
    (learner / "tool.exe").write_bytes(b"MZ\0\1\2\3" * 40)
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    report = job.program.make_blind_copies(job.admin)
    (held,) = report.held
    assert held.why == "this kind cannot be looked into"
    assert states(job) == ["held"]
    assert [one.why for one in job.program.assign_raters(job.lead).held] == [held.why]
    with pytest.raises(Unusable, match="needs a reason"):
        job.program.accept_submission(job.admin, held.submission, reason=" ")
    for step in (job.program.accept_submission, job.program.return_submission):
        with pytest.raises(Unusable, match="it may have 10,000"):
            step(job.admin, held.submission, reason="x" * 10_001)
    job.program.accept_submission(job.admin, held.submission, reason="Looked at it on another machine.")
    assert states(job) == ["complete"]
    names = {(one.name, one.blinded) for one in job.program.show_evidence(job.lead, held.submission)}
    assert names == {("evidence-1.txt", True), ("evidence-2.exe", False)}
    assert job.program.assign_raters(job.lead).submissions == 1


def test_what_was_taken_in_before_there_was_a_lead_can_be_given_out_later(tmp_path: Path) -> None:
    from assessor_app.bootstrap import Program, initialise_workspace
    from assessor_app.domain.people import Role
    from resources import read_bytes
    from tests.support.workspaces import PASSPHRASE, cheap_kdf

    config = tmp_path / "config"
    initialise_workspace(config, cheap_kdf())(
        tmp_path / "w", organisation="Works", admin="Ada", passphrase=PASSPHRASE
    )
    program = Program(tmp_path / "w", config=config, kdf_cost=cheap_kdf())
    try:
        ada = program.sign_in("Ada", lambda: PASSPHRASE, roles=(Role.ADMIN,))
        program.load_programme(ada, read_bytes("samples/programme.json"), file="programme.json")
        program.import_portfolios(ada, write_portfolios(tmp_path / "in", 2), badge=BADGE)
        program.make_blind_copies(ada)
        program.add_person(ada, name="Lea", roles=(Role.LEAD,), passphrase=PASSPHRASE)
        program.add_person(ada, name="Zoë Student0", roles=(Role.ASSESSOR,), passphrase=PASSPHRASE)
        lea = program.sign_in("Lea", lambda: PASSPHRASE, roles=(Role.LEAD,))
        done = program.assign_raters(lea, second_rate=Fraction(0))
        assert (done.submissions, [one.why for one in done.held]) == (
            1,
            ["nobody may rate it: every assessor is blocked"],
        )
    finally:
        program.close()


def test_nobody_rates_their_own_work(workspace: TestWorkspace, tmp_path: Path) -> None:
    source = tmp_path / "in"
    for name in ASSESSORS:
        (source / name.upper()).mkdir(parents=True)
        (source / name.upper() / "essay.txt").write_text(f"By {name}")
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    done = job.program.assign_raters(job.lead, second_rate=Fraction(1))
    assert done.submissions == 4
    own = {line.id: line.learner for line in job.program.list_submissions.for_admin(job.admin)}
    from assessor_app.application.assignments import read_assignments

    with job.program.storage.read() as reading:
        assignments = read_assignments(reading, job.lead, job.program.cryptography).values()
    people = {person: name for name, person in workspace.people.items()}
    for one in assignments:
        assert people[one.person].upper() != own[one.submission]


def test_a_blocked_person_is_never_given_the_work(job: Job) -> None:
    lines = list(job.program.list_submissions.for_admin(job.admin))
    for line in lines:
        for name in ASSESSORS[1:]:
            job.program.block_pair(job.admin, line.id, name)
    job.program.assign_raters(job.lead, second_rate=Fraction(0))
    assert {name: len(codes) for name, codes in job.codes().items()} == {
        ASSESSORS[0]: 4,
        **dict.fromkeys(ASSESSORS[1:], 0),
    }


def test_an_illegal_step_is_refused_in_words(workspace: TestWorkspace, tmp_path: Path) -> None:
    job = revealed(workspace, tmp_path / "in", 1)
    (line,) = job.program.list_submissions.for_admin(job.admin)
    with pytest.raises(Problem, match="it is decided, and waits for release"):
        job.program.return_submission(job.admin, line.id, reason="Not yet.")


def test_several_are_accepted_at_once_and_what_is_refused_stays(
    workspace: TestWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor_app.application.use_cases.step_submission.FILES_TOGETHER", 2)
    source = write_portfolios(tmp_path / "in", 4)
    for learner in sorted(source.iterdir())[1:]:
        (learner / "tool.exe").write_bytes(b"MZ\0\1\2\3" * 40)
    job = Job(program=workspace.program(), workspace=workspace)
    job.program.import_portfolios(job.admin, source, badge=BADGE)
    job.program.make_blind_copies(job.admin)
    everything = {line.id: line for line in job.program.list_submissions.for_admin(job.admin)}
    (ready,) = (one for one, line in everything.items() if line.state == "complete")
    with job.program.storage.read() as reading:
        before = reading.size
    accept = job.program.accept_submission
    done = accept.several(job.admin, [*everything, "nobody", *everything], reason="Looked at by hand.")
    assert set(done.done) == set(everything) - {ready}
    assert {one.submission: one.problem.what for one in done.refused} == {
        ready: "only a held submission can be accepted",
        "nobody": "there is no submission “nobody”",
    }
    assert states(job) == ["complete"] * 4
    with job.program.storage.read() as reading:
        kinds = [json.loads(entry.body)["kind"] for entry in reading.entries(before)]
    assert kinds == ["derivation", "step"] * 3
    assert job.program.verify_audit().ok
    left = job.program.withdraw_submission.several(job.admin, tuple(everything), reason="A wrong export.")
    assert (len(left.done), left.refused) == (4, ())
    again = job.program.return_submission.several(job.admin, tuple(everything), reason="Once more.")
    assert (again.done, len(again.refused)) == ((), 4)


def test_a_batch_is_written_in_an_order_that_says_nothing(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    """The log keeps the order of a batch; a list that is sorted by name must not be read from it."""
    orders = set()
    lines = sorted(job.program.list_submissions.for_admin(job.admin), key=lambda line: line.learner)

    def reversed_instead(_source: object, order: list[str]) -> None:
        orders.add(tuple(order))
        order.reverse()

    monkeypatch.setattr("secrets.SystemRandom.shuffle", reversed_instead)
    ids = tuple(line.id for line in lines)
    done = job.program.withdraw_submission.several(job.admin, ids, reason="A wrong export.")
    assert orders == {ids}
    assert done.done == ids[::-1]
