"""What the page Covering says; no Qt."""

from typing import Final

from ui.models.held_words import why_held
from ui.models.pin_words import PinnedFile, place_words
from ui.pages.covering.state import CoveringState, Finding, InHand, Item, Sort, Stage
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import Worded, counted, translate

BUSY: Final = Worded(
    lambda: {
        Stage.COVERING: translate(
            "Covering", "Covering what is marked: the result is shown before raters get it…"
        ),
        Stage.RESULT: translate("Covering", "Putting the copies to use…"),
    }
)


def FAULT_PHRASE() -> str:  # a text that is looked up when it is said
    """What is wrong with a phrase."""
    return translate("Covering", "A phrase has 2 to 200 characters.")


def FAULT_REASON() -> str:  # likewise
    """What is wrong where no reason is given."""
    return translate("Covering", "Say why raters must not see it: the reason is kept, for admins alone.")


def nothing_to_cover() -> Notice:
    """What was marked cannot be covered."""
    return Notice(
        tone=Tone.INFO,
        title=translate("Covering", "Nothing can be covered there."),
        detail=translate("Covering", "Sound and video can be left out, or accepted in Intake."),
    )


def used(learner: str, left: int) -> Notice:
    """What came of using the covered copies."""
    title = translate("Covering", "The covered copies of {0} are in use.").format(learner)
    if not left:
        return Notice(
            tone=Tone.GOOD,
            title=title,
            detail=translate("Covering", "Nothing holds the portfolio any more: it may be given to raters."),
        )
    still = counted("Covering", "1 file is left to look at.", "{0} files are left to look at.", left)
    return Notice(
        tone=Tone.WARNING,
        title=title,
        detail=translate("Covering", "{0} Until then the portfolio is held.").format(
            still.format(figures(left))
        ),
    )


def item_words(item: Item, in_hand: InHand) -> str:
    """One thing that is to be covered, in a line."""
    if item.sort is Sort.PHRASE:
        return translate("Covering", "“{0}”, wherever it stands").format(plain(item.words))
    if item.sort is Sort.LEFT_OUT:
        return translate("Covering", "{0}: left out").format(item.file)
    if item.place is None:
        return item.file
    return place_words(item.place, _files(in_hand))


def _files(in_hand: InHand) -> dict[str, PinnedFile]:
    return {file.shown.digest: PinnedFile(name=file.name, kind=file.shown.kind) for file in in_hand.files}


def finding_words(finding: Finding, in_hand: InHand) -> str:
    """One finding, in a line."""
    why = {file.name: file.held for file in in_hand.files}
    held = not finding.where and not finding.seen and why.get(finding.file) == finding.words
    said = why_held(finding.words) if held else plain(finding.words)
    where = finding.file
    if finding.seen and finding.place is not None:
        where = place_words(finding.place, _files(in_hand))
    elif finding.where:
        where = f"{finding.file}, {told_where(finding.where)}"
    return translate("Covering", "{0} · {1}").format(where, said)


def told_where(where: str) -> str:
    """The finder's “page 2” and “line 14” in the window's language; other places as they are called."""
    for english, ours in (
        ("page ", translate("Covering", "page {0}")),
        ("line ", translate("Covering", "line {0}")),
    ):
        number = where.removeprefix(english)
        if number != where and number.isdigit():
            return ours.format(number)
    return plain(where)


def plain(text: str) -> str:
    """Foreign text in one line, with a mark for what cannot be printed."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)


def head_of(state: CoveringState) -> str:
    """The line below the page's title."""
    in_hand = state.in_hand
    if in_hand is None:
        return translate("Covering", "What the copies for raters still show is covered by hand.")
    return translate("Covering", "{0} · {1}").format(plain(in_hand.learner), in_hand.badge)
