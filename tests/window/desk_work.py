"""Real work on a rater's desk, made by the shipped use cases from files as learners hand them in."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.domain.people import Role
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

BADGE = "ai-essentials"
LEARNERS = (
    "Zoë Quillfeather",
    "Mateusz Brzęczyszczykiewicz",
    "Ngozi Okonkwo-Vance",
    "Thandiwe Mkhabela",
    "Ingrid Sørensdatter",
    "Waleed Alharthi-Noor",
)


@dataclass(frozen=True, kw_only=True)
class DeskWork:
    """A rater signed in, with work on the desk, and the words that must not be on their screen."""

    program: "Program"
    rater: "Session"
    lead: "Session"
    planted: tuple[str, ...]  # learners' names, original file names, ids


def put_on_desks(workspace: TestWorkspace, source: Path, *, learners: tuple[str, ...] = LEARNERS) -> DeskWork:
    """Hand in a portfolio for each learner, blind it, and give each to one rater."""
    for number, name in enumerate(learners):
        folder = source / f"{name} ({4100 + number})"
        folder.mkdir(parents=True)
        (folder / f"reflection of {name}.txt").write_text(essay(number), encoding="utf-8")
        (folder / "prompts.py").write_text("PROMPT = 'Summarise the minutes'\n" * 12, encoding="utf-8")
    program = workspace.program()
    admin = workspace.sign_in(ADMIN, Role.ADMIN, program)
    program.import_portfolios(admin, source, badge=BADGE)
    program.make_blind_copies(admin)
    lead = workspace.sign_in(LEAD, Role.LEAD, program)
    program.assign_raters(lead, second_rate=Fraction(0), seed=3)
    ids = [line.id for line in program.list_submissions.for_admin(admin)]
    raters = [workspace.sign_in(name, Role.ASSESSOR, program) for name in ASSESSORS]
    rater = max(raters, key=lambda session: len(list(program.list_submissions.for_rater(session))))
    names = [part for name in learners for part in name.split()]
    files = ["reflection of", "prompts.py", "4100", "4101", "4102", "4103", "4104", "4105"]
    return DeskWork(program=program, rater=rater, lead=lead, planted=(*names, *files, *ids))


def essay(number: int) -> str:
    """What a learner writes, several paragraphs."""
    paragraph = (
        "I asked the assistant to draft the weekly summary, checked each figure against the ledger, "
        f"and struck out two claims that the minutes do not support (draft {number + 1}). "
    )
    return "\n\n".join(paragraph * 3 for _ in range(8))
