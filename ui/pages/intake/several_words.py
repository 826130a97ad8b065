"""What stands beside the list while several submissions are chosen; no Qt."""

from ui.models.batch import BatchState
from ui.models.batch_words import DANGER, PRIMARY, Asked, BatchWords, Step
from ui.models.submission_states import STATE_WORDS
from ui.pages.intake.several import COPIES, able, portfolio_words, waiting
from ui.pages.intake.state import Decision
from ui.words.figures import figures
from ui.words.translate import translate


def batch_words(batch: BatchState, listed: int) -> BatchWords:
    """`listed`: how many there are in the list as it is filtered."""
    count = len(batch.ids)
    parts = [
        f"{words}: {figures(len(batch.by_state[state]))}"
        for state, words in STATE_WORDS.items()
        if batch.by_state.get(state)
    ]
    detail = " · ".join(parts)
    if count == listed and count > 1:
        detail = translate("Intake", "All that is listed. {0}").format(detail)
    return BatchWords(
        title=translate("Intake", "{0} chosen").format(portfolio_words(count)),
        detail=detail,
        steps=_steps(batch),
        asked=_asked(batch),
        failed=translate("Intake", "Could not be done; these stay chosen, to be tried again alone."),
        failures=batch.failures,
    )


def _steps(batch: BatchState) -> tuple[Step, ...]:
    steps = []
    for decision, words, icon, kind in (
        (Decision.WITHDRAW, translate("Intake", "Withdraw {0}…"), "archive", DANGER),
        (Decision.RETURN, translate("Intake", "Return {0}…"), "undo-2", "secondary"),
        (Decision.ACCEPT, translate("Intake", "Accept {0} held…"), "check", PRIMARY),
    ):
        count = len(able(decision, batch))
        if count:
            steps.append(Step(key=str(decision), words=words.format(figures(count)), kind=kind, icon=icon))
    count = len(waiting(batch))
    if count:
        words = translate("Intake", "Make blind copies of {0}").format(figures(count))
        steps.insert(0, Step(key=COPIES, words=words, icon="eye-off"))
    return tuple(steps)


def _asked(batch: BatchState) -> Asked | None:
    if not batch.asking:
        return None
    decision = Decision(batch.asking)
    count = len(able(decision, batch))
    what = portfolio_words(count)
    if decision is Decision.ACCEPT:
        return Asked(
            question=translate("Intake", "Why may raters see them as they are?"),
            help=translate(
                "Intake", "One reason for all {0}: it is signed for each, and kept where only admins read it."
            ).format(figures(count))
            if count > 1
            else translate("Intake", "The reason is signed, and kept where only admins read it."),
            verb=translate("Intake", "Accept {0}").format(what),
        )
    if decision is Decision.RETURN:
        return Asked(
            question=translate("Intake", "Feedback to all of them: what is missing?"),
            help=translate(
                "Intake", "Each learner gets the same words; what they hand in next is a new attempt."
            ),
            verb=translate("Intake", "Return {0}").format(what),
        )
    return Asked(
        question=translate("Intake", "Why are they taken out?"),
        help=translate("Intake", "Kept with each of them, where only admins read it."),
        verb=translate("Intake", "Withdraw {0}…").format(what),
    )
