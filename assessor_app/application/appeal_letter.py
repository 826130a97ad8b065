"""What a learner is told of how their appeal ended, as plain text for a letter."""

from typing import Final

from assessor_app.application.queries.appeals import AppealLine
from assessor_app.domain.appeals import End

_ENDS: Final = {
    End.UPHELD: "You were right to appeal. The result stands all the same.",
    End.VARIED: "The result was changed: a new decision takes the place of the earlier one.",
    End.REJECTED: "There was no reason to change anything: the result stands.",
}


_HOW: Final = (
    "Your work was rated anew by somebody who had not rated it before and did not know of the appeal."
)


def outcome_letter(line: AppealLine) -> str | None:
    """The text, lines ending in LF; None while there is no outcome that may be told."""
    if line.end is None:
        return None
    parts = [
        f"Your appeal of {line.received_on} against the result of {line.released_on} for “{line.badge_name}”",
        f"{_HOW} A QA lead who had neither rated nor settled it decided on {line.ended_on}.",
        _ENDS[line.end],
    ]
    if line.reason:
        parts.append(line.reason)
    return "\n\n".join(parts) + "\n"
