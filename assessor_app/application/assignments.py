"""Who was given what, for leads: every assignment, and which of them counts where work was given on."""

from collections.abc import Mapping

from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import AssignmentRow, RoleGrantRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.records import (
    ASSIGNMENT_SIZES,
    NO_LIVE_WORK,
    AssignmentRecord,
    Purpose,
    open_padded,
)
from assessor_app.application.session import Session, read_roster
from assessor_app.domain.people import Person, Role


def allowed_raters(reading: Reading) -> list[Person]:
    """Every assessor who does not hold the admin pair: who knows the names is never given work to rate."""
    admins = {grant.holder for grant in reading.where(RoleGrantRow, role=str(Role.ADMIN))}
    people = read_roster(reading).holding(Role.ASSESSOR)
    return [person for person in people if person.id not in admins and not person.has(Role.ADMIN)]


def may_see_cases(reading: Reading) -> frozenset[str]:
    """Ids of whoever is a lead or holds the leads' pair: they could look at ratings that were opened."""
    holders = {grant.holder for grant in reading.where(RoleGrantRow, role=str(Role.LEAD))}
    return frozenset(holders | {person.id for person in read_roster(reading).holding(Role.LEAD)})


def read_assignments(
    reading: Reading, session: Session, cryptography: Cryptography
) -> dict[str, AssignmentRecord]:
    """Every assignment by its id, those that others replaced too; for leads."""
    return {
        row.id: open_padded(
            AssignmentRecord,
            cryptography,
            session.rows,
            Purpose.ASSIGNMENT,
            row.id,
            row.sealed,
            ASSIGNMENT_SIZES,
        )
        for row in reading.each(AssignmentRow)
    }


def standing(
    assignments: Mapping[str, AssignmentRecord], final_at: Mapping[str, str]
) -> dict[str, AssignmentRecord]:
    """The assignments that count: exactly one for each rating that a submission is to get.

    No seeds are among them, and nothing that is there to practise on.

    Of work that was given on, that is the one whose rating is final first, for somebody who comes back may
    hand in what another has by now: what is handed in later never changes it. While nobody has rated, it is
    the newest. What is rated anew leaves what came before it behind. final_at: assignment → when its rating
    that is not withdrawn becomes final (UTC text).
    """
    followed_by = {record.replaces: key for key, record in assignments.items() if record.replaces is not None}
    found = {}
    for key, record in assignments.items():
        if record.replaces is not None or record.share in NO_LIVE_WORK:
            continue
        had = [key]
        while (following := followed_by.get(had[-1])) is not None:
            had = [following] if assignments[following].anew else [*had, following]
        rated = [one for one in had if one in final_at]
        chosen = min(rated, key=final_at.__getitem__) if rated else had[-1]
        found[chosen] = assignments[chosen]
    return found
