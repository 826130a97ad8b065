"""What leads know of appeals: against which result each is held, and who may hear it."""

from assessor_app.application.appeal_records import HeardAppeal
from assessor_app.application.cases import CaseBook
from assessor_app.application.intake_notes import read_appeals
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.records import CaseFile
from assessor_app.application.session import Session


def appeals_of(
    reading: Reading, session: Session, cryptography: Cryptography, book: CaseBook
) -> dict[str, HeardAppeal]:
    """What is rated on appeal → against what it is held; for leads."""
    found = {}
    for one in read_appeals(reading, session, cryptography):
        case = book.case_of.get(one.of)
        decision = book.files[case].decision if case is not None else None
        if decision is not None:
            found[one.submission] = HeardAppeal(
                of=one.of, against=decision.statement, received_on=one.received_on
            )
    return found


def standing_case(book: CaseBook, file: CaseFile) -> tuple[str, CaseFile]:
    """The case whose result is disputed, and its id; Unusable where the file is no appeal's."""
    case = book.case_of.get(file.appeal.of) if file.appeal is not None else None
    if case is None:
        raise Unusable("this case was not rated on appeal")
    return case, book.files[case]


def knew_it(book: CaseBook, person: str, submission: str) -> bool:
    """Whether somebody rated a submission, or has it to rate."""
    return any(one.submission == submission and one.person == person for one in book.assignments.values())


def require_may_hear(book: CaseBook, session: Session, file: CaseFile) -> CaseFile:
    """The case whose result is disputed; Refused for who rated either, or settled that one."""
    _, before = standing_case(book, file)
    if session.person.id in book.raters(file) | book.raters(before) or knew_it(
        book, session.person.id, before.submission
    ):
        raise Refused("you rated this work; another QA lead must hear the appeal")
    decisions = (*before.former, *([before.decision] if before.decision is not None else []))
    if any(one.adjudicator == session.person.id for one in decisions):
        raise Refused(
            "you settled the case that is disputed; another QA lead must hear the appeal",
            remedy="Where there is none, ask an admin to add one.",
        )
    return before
