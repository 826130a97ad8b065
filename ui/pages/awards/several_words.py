"""What stands beside the list while awards are chosen in it; no Qt."""

from ui.models.batch_words import DANGER, Asked, BatchWords, Option, Step
from ui.pages.awards.print_state import PRINT
from ui.pages.awards.publishing import COMMENTS, HIDE, NAME, PUBLISH
from ui.pages.awards.revoking import REVOKE
from ui.pages.awards.state import AwardsState
from ui.pages.awards.words import award_words
from ui.words.figures import figures
from ui.words.translate import counted, translate


def batch_words(state: AwardsState) -> BatchWords:
    """How many are chosen, what can be done to them, and what is asked before."""
    count = len(state.chosen)
    return BatchWords(
        title=translate("Awards", "{0} chosen").format(award_words(count)),
        detail=_detail(state),
        steps=_steps(state),
        asked=_asked(state.batch.asking, count),
        failures=state.batch.failures,
    )


def _detail(state: AwardsState) -> str:
    written = translate("Awards", "What you do here concerns only the rows that are ticked.")
    public = len(_public(state))
    if not public:
        return written
    shown = translate("Awards", "{0} of them are on the public pages already.").format(figures(public))
    return f"{written} {shown}"


def _steps(state: AwardsState) -> tuple[Step, ...]:
    count, public = len(state.chosen), len(_public(state))
    show = (
        counted("Awards", "Change how 1 is shown…", "Change how {0} are shown…", count)
        if public == count
        else translate("Awards", "Show {0} publicly…")
    )
    steps = [Step(key=PUBLISH, words=show.format(figures(count)), icon="users")]
    if public:
        steps.append(
            Step(
                key=HIDE,
                words=translate("Awards", "Take {0} off the public pages").format(figures(public)),
                icon="undo-2",
            )
        )
    revoke = translate("Awards", "Revoke {0}…").format(figures(count))
    on_paper = counted("Awards", "Print 1 certificate…", "Print {0} certificates…", count)
    steps.insert(0, Step(key=PRINT, words=on_paper.format(figures(count)), icon="printer"))
    return (*steps, Step(key=REVOKE, words=revoke, kind=DANGER, icon="ban"))


def _asked(asking: str, count: int) -> Asked | None:
    what = award_words(count)
    if asking == REVOKE:
        return Asked(
            question=translate("Awards", "Why are they revoked?"),
            help=translate("Awards", "One reason for all of them; only admins read it."),
            verb=translate("Awards", "Revoke {0}…").format(what),
            kind=DANGER,
        )
    if asking == PUBLISH:
        return Asked(
            question=translate("Awards", "How and when did the learners agree?"),
            help=translate(
                "Awards",
                "Only admins read what you write here. Criteria, levels and credential are shown.",
            ),
            verb=translate("Awards", "Show {0} publicly").format(what),
            options=(
                Option(key=NAME, words=translate("Awards", "With the learner’s name")),
                Option(key=COMMENTS, words=translate("Awards", "With the assessors’ comments")),
            ),
        )
    return None


def _public(state: AwardsState) -> tuple[str, ...]:
    return tuple(row.id for row in state.chosen if row.award is not None and row.award.published is not None)
