"""What the page Learners says; no Qt."""

from collections.abc import Sequence

from assessor_app.application.queries.appeals import AppealLine, AppealState
from assessor_app.application.queries.awards import AwardState
from assessor_app.application.queries.learners import Attempt, HeldAward, Standing
from assessor_app.domain.appeals import End
from assessor_app.domain.rubric import Outcome
from assessor_app.domain.submission import ERASABLE, State
from ui.models.codes import code_of
from ui.models.sizes import size_words
from ui.models.unscored_words import not_scorable_because
from ui.page import Question
from ui.theme.tokens import Tone
from ui.words.dates import day_words, moment_day_words
from ui.words.figures import figures
from ui.words.translate import translate


def standing_words(standing: str) -> str:
    """How a learner stands."""
    return {
        Standing.UNDER_WAY: translate("Learners", "Under way"),
        Standing.AWARDED: translate("Learners", "Awarded"),
        Standing.CLOSED: translate("Learners", "Nothing open"),
    }[Standing(standing)]


def standing_tone(standing: str) -> Tone:
    """The tone of its chip."""
    return {
        Standing.UNDER_WAY: Tone.INFO,
        Standing.AWARDED: Tone.GOOD,
        Standing.CLOSED: Tone.NEUTRAL,
    }[Standing(standing)]


def attempt_facts(one: Attempt) -> list[tuple[str, str]]:
    """What is known of a submission, a line each."""
    facts = appeal_facts(one.appeal) if one.appeal is not None else []
    facts += [] if facts else [(translate("Learners", "Attempt"), figures(one.attempt))]
    facts += [
        (translate("Learners", "Code"), code_of(one.id)),
        (translate("Learners", "Received"), moment_day_words(one.received_at)),
    ]
    if one.others:
        together = (
            translate("Learners", "1 other learner")
            if one.others == 1
            else translate("Learners", "{0} other learners").format(figures(one.others))
        )
        facts.append((translate("Learners", "Handed in with"), together))
    files = "\n".join(f"{name} ({size_words(size)})" for name, size in one.files)
    facts.append((translate("Learners", "Files"), files or translate("Learners", "none")))
    if one.outcome is not None:
        facts.append((translate("Learners", "Result"), outcome_words(one.outcome)))
    facts += one.levels
    facts += [(criterion, not_scorable_because(why)) for criterion, why in one.unscored]
    facts += [(place or translate("Learners", "Feedback"), text) for place, text in one.feedback]
    return facts


def appeal_facts(line: AppealLine) -> list[tuple[str, str]]:
    """Against which result, what was disputed, and how that ended."""
    facts = [
        (translate("Learners", "Against"), code_of(line.submission)),
        (translate("Learners", "Appeal of"), day_words(line.received_on)),
        (translate("Learners", "Answer by"), day_words(line.due_on)),
        (translate("Learners", "Disputed"), line.text or "–"),
    ]
    if line.end is not None:
        ends = {
            End.UPHELD: translate("Learners", "Upheld, the result stands"),
            End.VARIED: translate("Learners", "Varied, another result"),
            End.REJECTED: translate("Learners", "Rejected, the result stands"),
        }
        facts.append((translate("Learners", "End"), ends[line.end]))
        facts.append((translate("Learners", "Reason"), line.reason or "–"))
    return facts


def outcome_words(outcome: Outcome) -> str:
    """What was decided."""
    return translate("Learners", "Award") if outcome is Outcome.AWARD else translate("Learners", "Not yet")


def award_words(one: HeldAward) -> str:
    """When an award was signed, and until when it holds."""
    words = translate("Learners", "signed on {0}").format(moment_day_words(one.issued_on))
    if one.expires_on is not None:
        words += translate("Learners", ", valid until {0}").format(moment_day_words(one.expires_on))
    return words


def award_state_words(state: AwardState) -> str:
    """How an award stands."""
    return {
        AwardState.SIGNED: translate("Learners", "Valid"),
        AwardState.REVOKED: translate("Learners", "Revoked"),
        AwardState.EXPIRED: translate("Learners", "Expired"),
    }[state]


def award_tone(state: AwardState) -> Tone:
    """The tone of its chip."""
    return {
        AwardState.SIGNED: Tone.GOOD,
        AwardState.REVOKED: Tone.BAD,
        AwardState.EXPIRED: Tone.WARNING,
    }[state]


def may_be_disputed(one: Attempt, attempts: Sequence[Attempt]) -> bool:
    """Whether there is a result that went out, against which no appeal was recorded yet."""
    lodged = {
        other.appeal.submission
        for other in attempts
        if other.appeal is not None and other.appeal.state is not AppealState.WITHDRAWN
    }
    told = one.outcome is not None and State(one.state) is not State.REVOKED
    return told and one.appeal is None and one.id not in lodged


def why_not_erasable(one: Attempt) -> str:
    """Why a submission cannot be erased now; "" where it can."""
    state = one.state
    if one.appeal is not None:
        return translate("Learners", "It goes with the submission whose result was disputed.")
    if State(state) in ERASABLE:
        return ""
    if State(state) is State.SIGNED:
        return translate("Learners", "It can be erased once its award is revoked.")
    return translate("Learners", "It can be erased once it is returned or withdrawn.")


def erasing(one: Attempt, learner: str) -> Question:
    """The last question before a submission is erased."""
    return Question(
        title=translate("Learners", "Erase “{0}” of {1}?").format(one.badge_name, learner),
        consequence=" ".join((what_goes(one), what_stays(one))),
        verb=translate("Learners", "Erase for good"),
        typed=code_of(one.id),
    )


def what_goes(one: Attempt) -> str:
    """What cannot be read again afterwards."""
    files = (
        translate("Learners", "its file")
        if len(one.files) == 1
        else translate("Learners", "its {0} files").format(figures(len(one.files)))
    )
    return translate(
        "Learners",
        "What goes, here and for everybody: {0} with the blind copies, whose it is, its result and feedback; "
        "and the learner’s name where nothing else of theirs is kept.",
    ).format(files)


def what_stays(one: Attempt) -> str:
    """What is still there afterwards."""
    words = translate(
        "Learners",
        "What stays: that there was a submission, the raters’ levels and words without a name, and the log, "
        "which still verifies.",
    )
    if State(one.state) is State.REVOKED:
        words += " " + translate("Learners", "The revoked award stays in the list.")
    backups = translate("Learners", "Backups made before still hold all of it.")
    return f"{words} {backups}"
