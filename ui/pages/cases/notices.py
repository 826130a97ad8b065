"""What the page Cases says of a step that is over; no widgets."""

from collections import Counter

from assessor_app.application.use_cases.reveal_cases import Revealed
from assessor_app.application.use_cases.settle_cases import Released
from ui.models.given_words import reasons
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import translate


def revealed(done: Revealed, held_back: tuple[tuple[str, int], ...]) -> Notice:
    """What was opened; `held_back`: why others were not, and how many."""
    opened = (
        translate("Cases", "1 case")
        if done.opened == 1
        else translate("Cases", "{0} cases").format(figures(done.opened))
    )
    title = translate("Cases", "Nothing could be opened yet.")
    if done.opened:
        title = translate("Cases", "Opened {0}: {1} within tolerance, {2} to decide.").format(
            opened, figures(done.agreed), figures(len(done.need_adjudicator))
        )
    within = translate("Cases", "Within tolerance: rated once, or no further apart than the badge allows.")
    told = (within if done.agreed else "", reasons(translate("Cases", "Not opened"), held_back))
    return Notice(
        tone=Tone.GOOD if done.opened else Tone.INFO,
        title=title,
        detail=" ".join(words for words in told if words),
    )


def released(done: Released) -> Notice:
    """What went to signing."""
    what = (
        translate("Cases", "1 result")
        if done.released == 1
        else translate("Cases", "{0} results").format(figures(done.released))
    )
    why = tuple(Counter(one.why for one in done.waiting).items())
    return Notice(
        tone=Tone.GOOD if done.released else Tone.WARNING,
        title=translate("Cases", "Released {0}.").format(what),
        detail=reasons(translate("Cases", "Not released"), why),
    )
