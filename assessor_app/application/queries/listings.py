"""What can be searched and sorted in each role's list of submissions: never more than the role may see."""

from typing import Final

from assessor_app.application.ports.listing import Columns, Ratio
from assessor_app.application.queries.submissions import AdminLine, DeskState, RaterLine
from assessor_app.domain.submission import State

FOR_ADMIN: Final = Columns(
    row=AdminLine,
    searched=("learner", "source_ids", "badge_name"),
    orders={
        "learner": "learner",
        "badge": "badge_name",
        "state": "state",
        "attempt": "attempt",
        "received": "received_at",
    },
    states=tuple(map(str, State)),
    exact=frozenset({"received_at"}),
)

FOR_RATER: Final = Columns(
    row=RaterLine,
    searched=("id", "badge_name"),
    orders={
        "state": "state",
        "code": "id",
        "badge": "badge_name",
        "progress": Ratio(part="done", whole="criteria"),
        "given": "given_on",
    },
    states=(DeskState.STARTED, DeskState.TO_RATE, DeskState.FLAGGED, DeskState.HANDED_IN, DeskState.FINAL),
    exact=frozenset({"id", "given_on"}),
)
