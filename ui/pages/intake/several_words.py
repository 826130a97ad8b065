"""What stands beside the list while several submissions are chosen; no Qt."""

from collections.abc import Collection

from ui.models.batch import BatchState
from ui.models.batch_words import DANGER, SECONDARY, Asked, BatchWords, Step
from ui.models.submission_states import STATE_WORDS
from ui.pages.intake.several import COPIES, able, portfolio_words, waiting
from ui.pages.intake.state import Decision
from ui.words.figures import figures
from ui.words.translate import translate


def batch_words(batch: BatchState, listed: int) -> BatchWords:
    """`listed`: how many there are in the list as it is filtered."""
    count = len(batch.ids)
    detail = _standing(batch, frozenset(batch.ids))
    if count == listed and count > 1:
        detail = translate("Intake", "All that is listed. {0}").format(detail)
    return BatchWords(
        title=translate("Intake", "{0} chosen").format(portfolio_words(count)),
        detail=detail,
        steps=_steps(batch),
        asked=_asked(batch),
        failures=batch.failures,
    )


def _steps(batch: BatchState) -> tuple[Step, ...]:
    steps = []
    for decision, words, icon, kind in (
        (Decision.ACCEPT, translate("Intake", "Accept {0} held…"), "check", SECONDARY),
        (Decision.RETURN, translate("Intake", "Return {0}…"), "undo-2", SECONDARY),
        (Decision.WITHDRAW, translate("Intake", "Withdraw {0}…"), "archive", DANGER),
    ):
        ids = able(decision, batch)
        if ids:
            said, note = words.format(figures(len(ids))), _note(decision, batch, ids)
            steps.append(Step(key=str(decision), words=said, kind=kind, icon=icon, note=note))
    ids = waiting(batch)
    if ids:
        words = translate("Intake", "Make blind copies of {0}").format(figures(len(ids)))
        steps.insert(0, Step(key=COPIES, words=words, icon="eye-off", note=_which(batch, ids)))
    return tuple(steps)


def _note(decision: Decision, batch: BatchState, ids: Collection[str]) -> str:
    """Which of them it concerns, and what comes of it."""
    what = {
        Decision.ACCEPT: translate("Intake", "Raters get the blind copies as they are now"),
        Decision.RETURN: translate("Intake", "To the learners, to be handed in anew"),
        Decision.WITHDRAW: translate("Intake", "Taken out for good"),
    }[decision]
    which = _which(batch, ids) if decision is not Decision.ACCEPT else ""
    return f"{which}. {what}" if which else what


def _which(batch: BatchState, ids: Collection[str]) -> str:
    """“Held: 2 · Complete: 1”; "" where it is all that is chosen."""
    return _standing(batch, frozenset(ids)) if len(ids) < len(batch.ids) else ""


def _standing(batch: BatchState, ids: frozenset[str]) -> str:
    """“Received: 2 · Held: 2”."""
    counts = {state: len(ids.intersection(batch.by_state.get(state, ()))) for state in STATE_WORDS}
    return " · ".join(f"{STATE_WORDS[state]}: {figures(count)}" for state, count in counts.items() if count)


def _asked(batch: BatchState) -> Asked | None:
    if not batch.asking:
        return None
    decision = Decision(batch.asking)
    count = len(able(decision, batch))
    what = portfolio_words(count)
    if decision is Decision.ACCEPT:
        return Asked(
            question=translate("Intake", "They were held. Why may raters get them all the same?"),
            help=translate(
                "Intake", "One reason for all {0}: it is signed for each, and kept where only admins read it."
            ).format(figures(count))
            if count > 1
            else translate(
                "Intake",
                "Raters get the blind copy as it is now. Your reason is signed; only admins read it.",
            ),
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
