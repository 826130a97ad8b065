"""Workspaces in which somebody's name is planted wherever a file has room for it."""

import shutil
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Final

from assessor_app.application.records import Draft
from assessor_app.domain.people import Role
from tests.support.jobs import BADGE, Job
from tests.support.named_evidence import EVERY_KIND, FULL_NAME, LOGIN, STUDENT_ID, TRACES
from tests.support.workspaces import ASSESSORS, LEAD, PASSPHRASE, TestWorkspace

RATER, OTHER, *_NOT_ASKED = ASSESSORS
SECRET_COMMENT: Final = "An unmistakable remark of the other rater: heliotrope."
OWN_COMMENT: Final = "A remark of one's own: verdigris."
SECOND_LEARNER: Final = "Waleed Alharthi-Noor"
PLANTED: Final = (*TRACES, "waleed", "alharthi", "-reflection.txt", "-analysis.ipynb", "-chart.png")


def planted_submission(folder: Path) -> Path:
    """A CSV manifest with one learner, whose files tell of them wherever they can."""
    names = []
    for number, make in enumerate(EVERY_KIND):
        planted = make()
        name = f"work/{number:02}-{planted.name}"
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(planted.content)
        names.append(name)
    (folder / "submissions.csv").write_text(
        f'learner_id,learner,email,files\n{STUDENT_ID},{FULL_NAME},{LOGIN}@example.org,"{";".join(names)}"\n',
        encoding="utf-8",
    )
    return folder


def a_copy(workspace: TestWorkspace, folder: Path) -> TestWorkspace:
    """The same workspace and configuration once more."""
    if workspace.config.exists():
        shutil.copytree(workspace.config, folder / "config")
    shutil.copytree(workspace.folder, folder / "workspace")
    return replace(workspace, folder=folder / "workspace", config=folder / "config", programs=[])


def with_keys_of_their_own(job: Job) -> None:
    """As after everybody's first day: the window asks for new keys no more. The passphrases are as before."""
    everybody = (LEAD, *ASSESSORS)
    for name in everybody:
        job.program.renew_keys(name, lambda: PASSPHRASE, "a passphrase of my own")
    job.program.change_roles(job.admin, LEAD, (Role.LEAD,))  # an admin's change puts the keys on the roster
    for name in everybody:
        person = job.workspace.people[name]
        job.program.change_passphrase(person, lambda: "a passphrase of my own", PASSPHRASE)


def taken_in(template: TestWorkspace, folder: Path) -> TestWorkspace:
    """Two submissions, blinded: the planted one, and a short text of somebody else."""
    workspace = a_copy(template, folder)
    job = Job(program=workspace.program(), workspace=workspace)
    with_keys_of_their_own(job)
    job.program.import_portfolios(job.admin, planted_submission(folder / "in"), badge=BADGE)
    second = folder / "second" / f"{SECOND_LEARNER} (w7)"
    second.mkdir(parents=True)
    (second / f"essay of {SECOND_LEARNER}.txt").write_text(
        f"By {SECOND_LEARNER}.\nI compared both.\n", "utf-8"
    )
    job.program.import_portfolios(job.admin, second.parent, badge=BADGE)
    assert job.program.make_blind_copies(job.admin).held == ()
    workspace.close()
    return workspace


def given_to(base: TestWorkspace, folder: Path, *, twice: bool) -> tuple[TestWorkspace, tuple[str, str]]:
    """A copy of `base` in which RATER has both submissions; with the codes of the two.

    The planted one waits for them, the other one is rated, final and opened by the lead. `twice`: OTHER has
    both too, and has rated both otherwise.
    """
    workspace = a_copy(base, folder)
    job = Job(program=workspace.program(), workspace=workspace)
    admin = job.admin
    away = _NOT_ASKED if twice else (OTHER, *_NOT_ASKED)
    for line in list(job.program.list_submissions.for_admin(admin)):
        for name in away:
            job.program.block_pair(admin, line.id, name)
    job.program.assign_raters(job.lead, second_rate=Fraction(int(twice)))
    codes = job.codes()
    assert (len(codes[RATER]), len(codes[OTHER])) == (2, 2 if twice else 0)
    session = job.rater(RATER)
    second, planted = sorted(codes[RATER], key=lambda code: len(job.program.open_work(session, code).files))
    for code in codes[OTHER]:
        draft = Draft(levels=job.levels(0), comments={}, overall=SECRET_COMMENT)
        job.program.rate_submission(job.rater(OTHER), code, draft)
    job.program.rate_submission(
        session, second, Draft(levels=job.levels(3), comments={}, overall=OWN_COMMENT)
    )
    assert job.program.reveal_cases(job.lead).opened == 1
    workspace.close()
    return workspace, (planted, second)
