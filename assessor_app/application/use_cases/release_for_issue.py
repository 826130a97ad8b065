"""Let go to signing what is decided “award”, for an admin who may."""

from dataclasses import replace

from assessor_app.application.cases import CaseBook
from assessor_app.application.catalogue import Badges, read_programme
from assessor_app.application.extracts import open_extract
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import SubmissionRow
from assessor_app.application.ports.storage import Storage
from assessor_app.application.problems import Refused
from assessor_app.application.session import Session, begin, open_role_keys
from assessor_app.application.submission_steps import move
from assessor_app.application.use_cases.settle_cases import ReleaseCases
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Outcome
from assessor_app.domain.submission import State


def release_approved(
    storage: Storage,
    cryptography: Cryptography,
    session: Session,
    *,
    badge: str | None,
    submissions: frozenset[str] | None,
) -> int:
    """Release what is decided “award”, a log entry each; how many. Nothing else is touched.

    By an admin where the programme lets admins release, or who is a lead too; else raises Refused.
    """
    with storage.read() as reading:
        admins_release = read_programme(reading).admins_release
    if admins_release:
        return _as_admin(storage, cryptography, session, badge, submissions)
    if not session.person.has(Role.LEAD):
        raise Refused("in this programme QA leads release", remedy="Ask a QA lead: `assessor cases release`.")
    with storage.read() as reading:
        keys = open_role_keys(reading, cryptography, session.keys, Role.LEAD)
        lead = replace(session, role=Role.LEAD, role_keys=keys)
        book = CaseBook(reading, lead, cryptography)
        approved = frozenset(
            file.submission
            for file in book.files.values()
            if file.decision is not None
            and file.decision.outcome is Outcome.AWARD
            and (submissions is None or file.submission in submissions)
        )
    return ReleaseCases(storage, cryptography)(lead, badge=badge, submissions=approved).released


def _as_admin(
    storage: Storage,
    cryptography: Cryptography,
    session: Session,
    badge: str | None,
    submissions: frozenset[str] | None,
) -> int:
    released = 0
    with storage.write() as work:
        session = begin(work, session, cryptography)
        versions = Badges(work).ids_of(badge)
        for row in work.where(SubmissionRow, state=str(State.DECIDED)):
            if (versions is not None and row.achievement_version not in versions) or (
                submissions is not None and row.id not in submissions
            ):
                continue
            extract = open_extract(work, session, cryptography, row.id)
            if extract is not None and extract.outcome is Outcome.AWARD:
                move(work, row, State.RELEASED)
                work.record("released")
                released += 1
        work.commit()
    return released
