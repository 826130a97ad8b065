"""What is killed: a command in a prepared workspace, what it acknowledged, and where it should lead."""

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assessor_app.application.audit.report import AuditReport
from assessor_app.application.desk import Desk
from assessor_app.application.intake import IntakeBook
from assessor_app.application.ports.rows import AwardRow, SealedRatingRow, SubmissionRow
from assessor_app.application.problems import Problem
from assessor_app.application.records import AwardRecord, Purpose, open_record
from assessor_app.bootstrap import restore_workspace
from assessor_app.domain.people import Role
from tests.support.faults import BADGE, LEARNERS, do_the_job, prepare_desks, write_portfolios
from tests.support.workspaces import ADMIN, ASSESSORS, PASSPHRASE, TestWorkspace, make_workspace

State = Any  # what two runs are compared by


@dataclass(kw_only=True)
class Scenario:
    """One command; `base` holds the prepared workspace, its configuration, and the command's input."""

    base: Path
    name: str
    arguments: tuple[str, ...]
    finish: tuple[tuple[str, ...], ...]  # commands that bring an interrupted run to its end
    state: Callable[[TestWorkspace, Path], State]
    lost: Callable[[TestWorkspace, Path, dict[str, Any]], int]  # acknowledged by this answer, and not there
    module: str = "ui"
    people: dict[str, str] = field(default_factory=dict)
    recovery: str = ""

    def copy(self, to: Path) -> TestWorkspace:
        """The prepared workspace, for one trial."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.base / "workspace", to / "workspace")
        shutil.copytree(self.base / "config", to / "config")
        return TestWorkspace(
            folder=to / "workspace", config=to / "config", people=self.people, recovery=self.recovery
        )

    def command(self, workspace: TestWorkspace, arguments: tuple[str, ...], module: str = "ui") -> list[str]:
        """The whole command line."""
        out = str(workspace.folder.parent / "out")
        filled = [one.replace("{base}", str(self.base)).replace("{out}", out) for one in arguments]
        return [sys.executable, "-m", module, "--workspace", str(workspace.folder), *filled]

    def environment(self, workspace: TestWorkspace) -> dict[str, str]:
        """What the command runs in."""
        return {"ASSESSOR_CONFIG_DIR": str(workspace.config), "ASSESSOR_PASSPHRASE": PASSPHRASE}


def audit(workspace: TestWorkspace) -> AuditReport:
    """The audit without keys."""
    program = workspace.program()
    report = program.verify_audit()
    workspace.close()
    return report


def importing(base: Path) -> Scenario:
    """Six portfolios come in and are blinded."""
    made = make_workspace(base / "workspace", base / "config")
    write_portfolios(base / "portfolios", tuple(f"Learner {number:02}" for number in range(6)))
    arguments = ("--json", "import", "{base}/portfolios", "--badge", BADGE)
    return Scenario(
        base=base,
        name="import",
        arguments=arguments,
        finish=(arguments, ("submissions", "blind")),
        state=_intake_state,
        lost=lambda workspace, _, answer: len(
            {one["id"] for one in answer["submissions"]} - set(_submissions(workspace))
        ),
        people=dict(made.people),
        recovery=made.recovery,
    )


def _submissions(workspace: TestWorkspace) -> list[str]:
    with workspace.program().storage.read() as reading:
        found = [row.id for row in reading.each(SubmissionRow)]
    workspace.close()
    return found


def _intake_state(workspace: TestWorkspace, _: Path) -> State:
    program = workspace.program()
    session = workspace.sign_in(ADMIN, Role.ADMIN, program)
    found = []
    with program.storage.read() as reading:
        book = IntakeBook(reading, session, program.cryptography)
        for row in reading.each(SubmissionRow):
            known = book.known(row)
            names = sorted(book.learner(learner).name for learner in known.learners)
            files = sorted((record.name, record.digest) for _, record in book.evidence(row.id, known.key))
            found.append((names, row.state, known.record.attempt, files))
    workspace.close()
    return sorted(found)


def rating(base: Path, *, module: str = "ui") -> Scenario:
    """One rater hands one rating in."""
    made = make_workspace(base / "workspace", base / "config")
    write_portfolios(base / "portfolios", LEARNERS)
    prepare_desks(made, base / "portfolios")
    rater, code, levels = _first_work(made)
    made.close()
    (base / "rating.json").write_text(json.dumps({"levels": levels, "comments": {}, "overall": "Sound."}))
    arguments = ("--json", "--as", rater, "rate", code, "--from", "{base}/rating.json")
    return Scenario(
        base=base,
        name="rate",
        arguments=arguments,
        finish=(arguments,),
        state=lambda workspace, _: _desk_state(workspace, rater),
        lost=lambda workspace, _, answer: int(answer["commitment"] not in _commitments(workspace)),
        module=module,
        people=dict(made.people),
        recovery=made.recovery,
    )


def _first_work(workspace: TestWorkspace) -> tuple[str, str, dict[str, str]]:
    program = workspace.program()
    for name in ASSESSORS:
        rater = workspace.sign_in(name, Role.ASSESSOR, program)
        with program.storage.read() as reading:
            codes = sorted(Desk(reading, rater, program.cryptography).given)
        if codes:
            rubric = program.open_work(rater, codes[0]).badge.rubric
            return name, codes[0], {one.id: one.levels[-1].id for one in rubric.criteria}
    raise AssertionError("nobody was given anything")


def _desk_state(workspace: TestWorkspace, name: str) -> State:
    program = workspace.program()
    rater = workspace.sign_in(name, Role.ASSESSOR, program)
    with program.storage.read() as reading:
        records = Desk(reading, rater, program.cryptography).records()
        ratings = reading.count(SealedRatingRow)
    workspace.close()
    desk = sorted(
        (code, dict(one.draft.levels), len(one.handed_in), one.final_at is not None)
        for code, one in records.items()
    )
    return desk, ratings


def _commitments(workspace: TestWorkspace) -> set[str]:
    with workspace.program().storage.read() as reading:
        found = {row.commitment for row in reading.each(SealedRatingRow)}
    workspace.close()
    return found


def issuing(base: Path) -> Scenario:
    """Everything that is released is signed."""
    made = make_workspace(base / "workspace", base / "config")
    write_portfolios(base / "portfolios", LEARNERS)
    do_the_job(made, base / "portfolios")
    arguments = ("--json", "issue")
    return Scenario(
        base=base,
        name="issue",
        arguments=arguments,
        finish=(arguments,),
        state=lambda workspace, _: _awards(workspace)[1],
        lost=lambda workspace, _, answer: len(
            {one["id"] for one in answer["awards"]} - set(_awards(workspace)[0])
        ),
        people=dict(made.people),
        recovery=made.recovery,
    )


def _awards(workspace: TestWorkspace) -> tuple[list[str], State]:
    program = workspace.program()
    session = workspace.sign_in(ADMIN, Role.ADMIN, program)
    with program.storage.read() as reading:
        rows = list(reading.each(AwardRow))
        records = [open_record(AwardRecord, session.rows, Purpose.AWARD, row.id, row.sealed) for row in rows]
        states = sorted((row.id, row.state) for row in reading.each(SubmissionRow))
    known = [line.id for line in program.list_awards(session)]
    workspace.close()
    indexes = sorted(record.status_index for record in records)
    return known, (sorted(one.submission for one in records), states, len(set(indexes)))


def backing_up(base: Path) -> Scenario:
    """A backup is written."""
    made = make_workspace(base / "workspace", base / "config")
    write_portfolios(base / "portfolios", LEARNERS)
    do_the_job(made, base / "portfolios")
    arguments = ("--json", "backup", "{out}/whole.backup")
    return Scenario(
        base=base,
        name="backup",
        arguments=arguments,
        finish=(arguments,),
        state=_backup_state,
        lost=lambda workspace, out, _: int(_backup_state(workspace, out) is None),
        people=dict(made.people),
        recovery=made.recovery,
    )


def _backup_state(workspace: TestWorkspace, out: Path) -> State:
    back = out / "back"
    shutil.rmtree(back, ignore_errors=True)
    try:
        done = restore_workspace(workspace.config)(
            out / "whole.backup", back, passphrase=lambda: "", recovery=workspace.recovery
        )
    except Problem:
        return None
    return done.entries, done.files, done.read_only


SCENARIOS: dict[str, Callable[[Path], Scenario]] = {
    "import": importing,
    "rate": rating,
    "issue": issuing,
    "backup": backing_up,
    "control": lambda base: rating(base, module="tests.kills.control"),
}
