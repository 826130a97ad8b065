"""What is said of work that was given out, and of what a command left out; no widgets."""

from collections import Counter

from assessor_app.application.use_cases.assign_raters import Assigned
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import counted, translate


def given(done: Assigned) -> Notice:
    """What was given out."""
    what = (
        translate("Cases", "1 submission")
        if done.submissions == 1
        else translate("Cases", "{0} submissions").format(figures(done.submissions))
    )
    told = []
    some = (done.reallotted, done.anew, done.again, done.seeds, done.practice, done.answered)
    if done.submissions or not any(some):
        told.append(
            translate("Cases", "Gave out {0} to {1} raters; {2} of them twice.").format(
                what, figures(done.raters), figures(done.twice)
            )
        )
    if done.reallotted:
        told.append(
            translate("Cases", "Gave {0} of who left or stepped aside to others.").format(
                figures(done.reallotted)
            )
        )
    if done.anew:
        told.append(
            translate("Cases", "Gave {0} of somebody who was stopped to others.").format(figures(done.anew))
        )
    if done.again:
        told.append(
            counted(
                "Cases",
                "Gave 1 that was rated to one more rater.",
                "Gave {0} that were rated to one more rater.",
                done.again,
            ).format(figures(done.again))
        )
    if done.seeds:
        told.append(
            counted("Cases", "1 seed went out.", "{0} seeds went out.", done.seeds).format(
                figures(done.seeds)
            )
        )
    if done.practice:
        told.append(
            counted(
                "Cases",
                "1 piece went out to practise on.",
                "{0} pieces went out to practise on.",
                done.practice,
            ).format(figures(done.practice))
        )
    if done.answered:
        told.append(
            counted(
                "Cases",
                "1 rater was told what was agreed on what they practised on.",
                "{0} attempts at practice were answered with what was agreed.",
                done.answered,
            ).format(figures(done.answered))
        )
    if done.seeds_short:
        told.append(
            counted(
                "Cases",
                "1 seed is missing: somebody had every piece there is.",
                "{0} seeds are missing: somebody had every piece there is.",
                done.seeds_short,
            ).format(figures(done.seeds_short))
        )
    why = Counter((*(one.why for one in done.held), *done.held_again))
    left_out = reasons(translate("Cases", "Not given out"), tuple(why.items()))
    return Notice(
        tone=Tone.GOOD if done.submissions or any(some) else Tone.INFO,
        title=told[0],
        detail=" ".join(words for words in (*told[1:], left_out) if words),
    )


def reasons(what: str, counted: tuple[tuple[str, int], ...]) -> str:
    """“Not opened: 3, because not every rating is in; 1, because …”; empty where nothing was left out."""
    if not counted:
        return ""
    return (
        f"{what}: "
        + "; ".join(
            translate("Cases", "{0}, because {1}").format(figures(count), told(why)) for why, count in counted
        )
        + "."
    )
