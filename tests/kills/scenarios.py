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
from tests.support.kills import CALLS, WRITERS_CALLS
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, PASSPHRASE, TestWorkspace, make_workspace
from ui.models.pin_words import PinnedFile, place_words

State = Any  # what two runs are compared by
Answer = dict[str, Any]
_OWN = "a passphrase of one's own"


def one_document(said: str) -> Answer | None:
    """The JSON document that a command printed whole; None where it did not."""
    try:
        found = json.loads(said)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def newest_of_each(said: str) -> Answer | None:
    """Code → the newest of the lines that a window told of it; None where it told nothing."""
    lines = [one_document(line) for line in said.splitlines()]  # a kill may cut the last one off
    return {one["code"]: one for one in lines if one is not None} or None


@dataclass(kw_only=True)
class Scenario:
    """One command; `base` holds the prepared workspace, its configuration, and the command's input."""

    base: Path
    name: str
    arguments: tuple[str, ...]
    finish: tuple[tuple[str, ...], ...]  # commands that bring an interrupted run to its end
    state: Callable[[TestWorkspace, Path], State]
    lost: Callable[[TestWorkspace, Path, Answer], int]  # acknowledged by this answer, and not there
    module: str = "ui"
    finish_module: str = "ui"
    calls: str = CALLS  # among which those are at which it is killed
    busiest: bool = False  # of its threads the one that makes most of them, not the first
    answer: Callable[[str], Answer | None] = one_document
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
        return {
            "ASSESSOR_CONFIG_DIR": str(workspace.config),
            "ASSESSOR_PASSPHRASE": PASSPHRASE,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_STATE_HOME": str(workspace.config.parent / "state"),
        }


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


def scoring(base: Path, *, hasty: bool = False) -> Scenario:
    """One rater scores all that waits at the window, with pins, notes and comments, and hands it in."""
    made = make_workspace(base / "workspace", base / "config")
    program = made.program()
    for name in ASSESSORS:  # at the window an admin's keys for them would be renewed first
        program.renew_keys(name, lambda: PASSPHRASE, _OWN)
        program.change_passphrase(made.people[name], lambda: _OWN, PASSPHRASE)
    write_portfolios(base / "portfolios", LEARNERS)
    prepare_desks(made, base / "portfolios")
    rater, _, _ = _first_work(made)
    made.close()
    return Scenario(
        base=base,
        name="score",
        arguments=(rater, "--hasty") if hasty else (rater,),
        finish=((rater,),),
        state=lambda workspace, _: _rated_state(workspace, rater),
        lost=lambda workspace, _, answer: _not_kept(answer, _rated(workspace, rater)),
        module="tests.support.scoring_sitting",
        finish_module="tests.support.scoring_sitting",
        calls=WRITERS_CALLS,
        busiest=True,
        answer=newest_of_each,
        people=dict(made.people),
        recovery=made.recovery,
    )


def _rated(workspace: TestWorkspace, name: str) -> dict[str, Answer]:
    """Code → what is kept of its rating, in the words of the window."""
    program = workspace.program()
    rater = workspace.sign_in(name, Role.ASSESSOR, program)
    with program.storage.read() as reading:
        records = Desk(reading, rater, program.cryptography).records()
    kept: dict[str, Answer] = {}
    for code, record in records.items():
        files = {
            one.digest: PinnedFile(name=one.name, kind=one.kind)
            for one in program.open_work(rater, code).files
        }
        draft, pins = record.draft, dict[str, list[list[str]]]()
        for pin in draft.pins:
            pins.setdefault(pin.criterion, []).append([place_words(pin.place, files), pin.note])
        criteria = {
            one: {
                "level": draft.levels.get(one, ""),
                "comment": draft.comments.get(one, ""),
                "pins": pins.get(one, []),
            }
            for one in {*draft.levels, *draft.comments, *pins}
        }
        kept[code] = {"code": code, "handed_in": bool(record.handed_in), "criteria": criteria}
    workspace.close()
    return kept


def _rated_state(workspace: TestWorkspace, name: str) -> State:
    return _rated(workspace, name), _desk_state(workspace, name)


def _not_kept(shown: Answer, kept: dict[str, Answer]) -> int:
    """How much of what the window showed as saved is neither there nor, as it goes on, there with more."""
    lost = 0
    for code, one in shown.items():
        there = kept.get(code, {"handed_in": False, "criteria": {}})
        lost += one["handed_in"] and not there["handed_in"]
        for criterion, seen in one["criteria"].items():
            found = there["criteria"].get(criterion, {"level": "", "comment": "", "pins": []})
            lost += seen["level"] not in {"", found["level"]}
            lost += not found["comment"].startswith(seen["comment"])
            lost += len(found["pins"]) < len(seen["pins"])
            lost += sum(
                place != other[0] or not other[1].startswith(note)
                for (place, note), other in zip(seen["pins"], found["pins"], strict=False)
            )
    return lost


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


def covering(base: Path) -> Scenario:
    """A line of one portfolio is covered by hand."""
    made = make_workspace(base / "workspace", base / "config")
    write_portfolios(base / "portfolios", LEARNERS)
    program = made.program()
    ada = made.sign_in(ADMIN, Role.ADMIN, program)
    program.import_portfolios(ada, base / "portfolios", badge=BADGE)
    program.make_blind_copies(ada)
    submission = sorted(_submissions(made))[0]
    covered = {"files": [{"file": "evidence-1.md", "lines": [[3, 3]]}]}
    (base / "covering.json").write_text(json.dumps(covered))
    arguments = ("--json", "submissions", "cover", submission, "--from", "{base}/covering.json")
    return Scenario(
        base=base,
        name="cover",
        arguments=arguments,
        finish=(arguments,),
        state=_copies_state,
        lost=lambda workspace, _, answer: int(not _covered(workspace, str(answer["submission"]))),
        people=dict(made.people),
        recovery=made.recovery,
    )


def _copies_state(workspace: TestWorkspace, _: Path) -> State:
    """What leads see of every submission, file by file; the audit opens every version with an admin's key."""
    program = workspace.program()
    report = program.verify_audit(workspace.sign_in(ADMIN, Role.ADMIN, program))
    assert report.ok, report
    found = []
    for submission in sorted(_submissions(workspace)):
        program = workspace.program()
        lead = workspace.sign_in(LEAD, Role.LEAD, program)
        for file in program.show_evidence(lead, submission):
            with file.open() as content:
                found.append((submission, file.name, content.read()))
        workspace.close()
    return found


def _covered(workspace: TestWorkspace, submission: str) -> bool:
    return any(
        one == submission and b"\xe2\x96\x88" in text for one, _, text in _copies_state(workspace, Path())
    )


SCENARIOS: dict[str, Callable[[Path], Scenario]] = {
    "import": importing,
    "rate": rating,
    "issue": issuing,
    "backup": backing_up,
    "cover": covering,
    "score": scoring,
    "control": lambda base: rating(base, module="tests.kills.control"),
    "score-control": lambda base: scoring(base, hasty=True),
}
CONTROLS = ("control", "score-control")  # have a fault that must be found out
