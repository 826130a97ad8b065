"""The job up to a stage, on a test's own workspace: portfolios taken in, given out, rated, revealed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assessor_app.application.records import Draft
from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

BADGE = "ai-essentials"


@dataclass(frozen=True, kw_only=True)
class Job:
    """A workspace whose people are signed in."""

    program: "Program"
    workspace: TestWorkspace
    badge: str = BADGE

    @property
    def admin(self) -> "Session":
        return self.workspace.sign_in(ADMIN, Role.ADMIN, self.program)

    @property
    def lead(self) -> "Session":
        return self.workspace.sign_in(LEAD, Role.LEAD, self.program)

    def rater(self, name: str) -> "Session":
        return self.workspace.sign_in(name, Role.ASSESSOR, self.program)

    def codes(self) -> dict[str, list[str]]:
        """Rater → the codes of what they were given."""
        listing = self.program.list_submissions
        return {name: [line.id for line in listing.for_rater(self.rater(name))] for name in ASSESSORS}

    def levels(self, steps: Mapping[str, int] | int) -> dict[str, str]:
        """Levels of the badge by step, the same for every criterion or by criterion."""
        (line,) = [line for line in self.program.list_badges() if line.id == self.badge]
        criteria = line.badge.rubric.criteria
        return {
            one.id: one.levels[steps if isinstance(steps, int) else steps.get(one.id, 2)].id
            for one in criteria
        }

    def rate(
        self,
        name: str,
        code: str,
        steps: Mapping[str, int] | int = 2,
        *,
        grace: int = 0,
        found: Mapping[str, Any] | None = None,
    ) -> None:
        """`found`: of requirements beside the rubric."""
        draft = Draft(
            levels=self.levels(steps),
            comments={},
            overall="Read with care.",
            minutes=12,
            requirements=found or {},
        )
        self.program.rate_submission(self.rater(name), code, draft, grace=timedelta(minutes=grace))

    def rate_all(self, steps: Mapping[str, int] | int = 2) -> None:
        """Everybody rates everything they were given, alike."""
        for name, codes in self.codes().items():
            for code in codes:
                self.rate(name, code, steps)


def write_portfolios(folder: Path, count: int = 4, *, text: str = "Work of ") -> Path:
    """A folder per learner, each with one text file that tells whose it is."""
    for number in range(count):
        learner = folder / f"Zoë Student{number} (s{number:03})"
        learner.mkdir(parents=True, exist_ok=True)
        (learner / "essay.txt").write_text(f"{text}Zoë Student{number}, number {number}.\n", encoding="utf-8")
    return folder


def write_table(folder: Path, count: int, given: Mapping[str, str]) -> Path:
    """As `write_portfolios`, with a table that gives more of each learner: column → what stands in it."""
    folder.mkdir(parents=True)
    rows = [",".join(("learner_id", "learner", "files", *given))]
    for number in range(count):
        name = f"essay{number}.txt"
        (folder / name).write_text(f"Work of Zoë Student{number}.\n", encoding="utf-8")
        rows.append(",".join((f"s{number:03}", f"Zoë Student{number}", name, *given.values())))
    (folder / "submissions.csv").write_text("\n".join(rows), encoding="utf-8")
    return folder


def taken_in(workspace: TestWorkspace, source: Path, count: int = 4) -> Job:
    """`count` submissions, complete."""
    return taken_in_for(BADGE, workspace, source, count)


def taken_in_for(
    badge: str,
    workspace: TestWorkspace,
    source: Path,
    count: int = 4,
    given: Mapping[str, str] | None = None,
) -> Job:
    """Likewise, of any badge; `given`: what a table says of each learner beside the files."""
    job = Job(program=workspace.program(), workspace=workspace, badge=badge)
    written = write_portfolios(source, count) if given is None else write_table(source, count, given)
    job.program.import_portfolios(job.admin, written, badge=badge)
    job.program.make_blind_copies(job.admin)
    return job


def given_out(workspace: TestWorkspace, source: Path, count: int = 4, *, twice: Fraction | int = 0) -> Job:
    """`count` submissions with raters; a share of them with two."""
    return given_out_for(BADGE, workspace, source, count, twice=twice)


def given_out_for(
    badge: str,
    workspace: TestWorkspace,
    source: Path,
    count: int = 4,
    *,
    twice: Fraction | int = 0,
    given: Mapping[str, str] | None = None,
) -> Job:
    """Likewise, of any badge; `given` as for `taken_in_for`."""
    job = taken_in_for(badge, workspace, source, count, given)
    job.program.assign_raters(job.lead, second_rate=Fraction(twice))
    return job


def revealed(workspace: TestWorkspace, source: Path, count: int = 4, *, twice: Fraction | int = 0) -> Job:
    """`count` submissions rated alike and decided."""
    job = given_out(workspace, source, count, twice=twice)
    job.rate_all()
    job.program.reveal_cases(job.lead)
    return job
