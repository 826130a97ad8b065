"""What can be searched and sorted in each role's list of submissions: never more than the role may see."""

from typing import Final

from assessor_app.application.ports.listing import Columns
from assessor_app.application.queries.submissions import AdminLine, LeadLine, RaterLine

FOR_ADMIN: Final = Columns(
    row=AdminLine,
    searched=lambda line: (line.learner, *line.source_ids, line.badge_name),
    orders={
        "learner": lambda line: line.learner,
        "badge": lambda line: line.badge_name,
        "state": lambda line: line.state,
        "received": lambda line: line.received_at,
    },
)

FOR_LEAD: Final = Columns(
    row=LeadLine,
    searched=lambda line: (line.id, line.badge_name),
    orders={"badge": lambda line: line.badge_name, "state": lambda line: line.state},
)

FOR_RATER: Final = Columns(
    row=RaterLine,
    searched=lambda line: (line.id, line.badge_name),
    orders={
        "code": lambda line: line.id,
        "badge": lambda line: line.badge_name,
        "state": lambda line: str(line.state),
        "given": lambda line: line.given_on,
    },
)
