"""What the page Appeals says; no Qt widgets."""

from typing import Final

from assessor_app.application.queries.appeals import AppealFigures, AppealLine, AppealState
from assessor_app.domain.appeals import End, Ground
from assessor_app.domain.rubric import Outcome
from ui.models.codes import code_of
from ui.theme.tokens import Tone
from ui.words.dates import day_words
from ui.words.figures import figures
from ui.words.translate import Worded, translate

GROUNDS: Final = Worded(
    lambda: {
        Ground.PROCEDURE: translate("Appeals", "Procedure"),
        Ground.OVERLOOKED: translate("Appeals", "Something was overlooked"),
        Ground.MARKING: translate("Appeals", "Marking"),
        Ground.OTHER: translate("Appeals", "Another ground"),
    }
)
STATES: Final = Worded(
    lambda: {
        AppealState.COPIES: translate("Appeals", "Copies wait"),
        AppealState.WAITING: translate("Appeals", "To give out"),
        AppealState.RATED: translate("Appeals", "Being rated"),
        AppealState.TO_HEAR: translate("Appeals", "To hear"),
        AppealState.DECIDED: translate("Appeals", "To release"),
        AppealState.RELEASED: translate("Appeals", "To act on"),
        AppealState.ENDED: translate("Appeals", "Ended"),
        AppealState.WITHDRAWN: translate("Appeals", "Withdrawn"),
    }
)
TONES: Final = {
    AppealState.COPIES: Tone.WARNING,
    AppealState.WAITING: Tone.INFO,
    AppealState.RATED: Tone.INFO,
    AppealState.TO_HEAR: Tone.WARNING,
    AppealState.DECIDED: Tone.INFO,
    AppealState.RELEASED: Tone.WARNING,
    AppealState.ENDED: Tone.GOOD,
    AppealState.WITHDRAWN: Tone.NEUTRAL,
}
ENDS: Final = Worded(
    lambda: {
        End.UPHELD: translate("Appeals", "Upheld, the result stands"),
        End.VARIED: translate("Appeals", "Varied, another result"),
        End.REJECTED: translate("Appeals", "Rejected, the result stands"),
    }
)
SHORT_ENDS: Final = Worded(
    lambda: {
        End.UPHELD: translate("Appeals", "Upheld"),
        End.VARIED: translate("Appeals", "Varied"),
        End.REJECTED: translate("Appeals", "Rejected"),
    }
)
OUTCOMES: Final = Worded(
    lambda: {
        Outcome.AWARD: translate("Appeals", "Award"),
        Outcome.NOT_YET: translate("Appeals", "Not yet"),
    }
)
_NEXT: Final = Worded(
    lambda: {
        AppealState.COPIES: translate(
            "Appeals", "An admin looks at its blind copies first, on the page Intake."
        ),
        AppealState.WAITING: translate(
            "Appeals", "It goes out with the next work, to somebody who never had it. They are not told."
        ),
        AppealState.RATED: translate(
            "Appeals", "It is heard once it was rated, and a lead opened it on the page Cases."
        ),
        AppealState.TO_HEAR: translate(
            "Appeals", "A lead who had no part in it holds both results together."
        ),
        AppealState.DECIDED: translate(
            "Appeals", "A lead lets the decision go out on the page Cases. Until then it can be taken anew."
        ),
        AppealState.ENDED: translate("Appeals", "Nothing is left to do."),
        AppealState.WITHDRAWN: translate("Appeals", "It was taken back before it was decided."),
    }
)


def next_words(line: AppealLine, *, hears: bool) -> str:
    """What comes next, and whose turn it is."""
    if line.state is not AppealState.RELEASED:
        return _NEXT[line.state]
    if hears:
        return translate("Appeals", "An admin tells the learner, and acts on it.")
    if line.end is not End.VARIED:
        return translate(
            "Appeals", "Tell the learner, then return {0} on the page Awards: the earlier result stands."
        ).format(code_of(line.id))
    return translate(
        "Appeals",
        "On the page Awards: revoke the award of {0}, or return that result, then sign or return {1}.",
    ).format(code_of(line.submission), code_of(line.id))


def facts(line: AppealLine, *, hears: bool) -> list[tuple[str, str]]:
    """What is known of an appeal, a line each."""
    found = [] if hears else [(translate("Appeals", "Learner"), line.learner or _erased())]
    found += [
        (translate("Appeals", "Badge"), line.badge_name),
        (translate("Appeals", "Result of"), f"{day_words(line.released_on)}, {code_of(line.submission)}"),
        (translate("Appeals", "Rated anew as"), code_of(line.id)),
        (translate("Appeals", "Received"), day_words(line.received_on)),
        (translate("Appeals", "Answer by"), day_words(line.due_on)),
        (translate("Appeals", "Ground"), GROUNDS[line.ground]),
        (translate("Appeals", "Disputed"), line.text if line.text is not None else _erased()),
    ]
    if line.late:
        found.append((translate("Appeals", "Heard though late"), line.late_because or _erased()))
    if line.end is not None:
        found.append((translate("Appeals", "End"), ENDS[line.end]))
        found.append((translate("Appeals", "Decided"), day_words(line.ended_on or "")))
    if line.reason:
        found.append((translate("Appeals", "Reason"), line.reason))
    return found


def counted_words(counted: tuple[AppealFigures, ...]) -> str:
    """How appeals went, of all badges together or of the only one."""
    if not counted:
        return ""
    lodged, right = sum(one.lodged for one in counted), sum(one.upheld for one in counted)
    varied, still_open = sum(one.varied for one in counted), sum(one.open for one in counted)
    return translate("Appeals", "{0} lodged, {1} open, {2} upheld, {3} of them varied").format(
        figures(lodged), figures(still_open), figures(right), figures(varied)
    )


def figures_of(one: AppealFigures) -> str:
    """How appeals against results of one badge went."""
    words = translate("Appeals", "{0} lodged, {1} open, {2} upheld, {3} varied, {4} rejected").format(
        *(figures(count) for count in (one.lodged, one.open, one.upheld, one.varied, one.rejected))
    )
    if one.median_days is not None:
        words += translate("Appeals", ", median {0} days").format(f"{one.median_days:g}")
    return words


def _erased() -> str:
    return translate("Appeals", "erased")
