"""Bringing a submission to its next coarse state."""

from dataclasses import replace

from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.problems import Refused
from assessor_app.domain.submission import IllegalStep, State, step


def move(work: UnitOfWork, row: SubmissionRow, wanted: State, *, why: str | None = None) -> SubmissionRow:
    """Put the submission into its next state; Refused, in words, where it may not go there from where it
    stands.
    """
    current = work.get(SubmissionRow, row.id)
    if current is None:
        raise Refused("this submission is gone")
    try:
        changed = replace(row, state=str(step(State(current.state), wanted)), why=why)
    except IllegalStep as error:
        raise Refused(str(error), where=row.id) from error
    work.put(changed)
    return changed
