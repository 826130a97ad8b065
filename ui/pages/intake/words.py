"""What the Intake page says; no Qt."""

from pathlib import Path
from typing import Final

from assessor_app.application.queries.submissions import AdminLine, SightingLine
from ui.models.pin_words import PinnedFile, place_words
from ui.page import Question
from ui.pages.intake.state import BlindingEnd, Decision
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import Worded, counted, translate

SHOW_HELD, MAKE_COPIES, SHOW_FOLDER = "held", "copies", "folder"
OFFERS: Final = Worded(
    lambda: {
        SHOW_HELD: translate("Intake", "Show what is held"),
        MAKE_COPIES: translate("Intake", "Make the rest now"),
        SHOW_FOLDER: translate("Intake", "Show the folder"),
    }
)


def blinded(end: BlindingEnd) -> Notice:
    """How a run of blind copies ended."""
    if end.error is not None:
        return Notice(
            tone=Tone.NEUTRAL,
            title=translate("Intake", "Stopped. {0} of {1} blind copies are made and stay.").format(
                end.made, end.made + end.left
            ),
            detail=translate("Intake", "Make the rest whenever you like."),
        )
    ready = end.made - end.held
    title = counted(
        "Intake",
        "Blind copies are made: 1 is ready for raters",
        "Blind copies are made: {0} are ready for raters",
        ready,
    ).format(figures(ready))
    if not end.held:
        return Notice(tone=Tone.GOOD, title=f"{title}.")
    held = counted("Intake", "1 is held", "{0} are held", end.held).format(figures(end.held))
    return Notice(
        tone=Tone.WARNING,
        title=f"{title}, {held}.",
        detail=translate("Intake", "Look at what is held: something in it could not be blinded."),
    )


def blinded_again(line: AdminLine, *, held: bool) -> Notice:
    """What came of making the copies of one submission again."""
    if not held:
        return Notice(
            tone=Tone.GOOD,
            title=translate("Intake", "The copies of {0} are made again.").format(line.learner),
            detail=translate("Intake", "Nothing holds them any more."),
        )
    return Notice(
        tone=Tone.WARNING,
        title=translate("Intake", "The copies of {0} are made again, and still held.").format(line.learner),
        detail=translate("Intake", "Cover by hand what is left, or accept it."),
    )


def withdrawing(line: AdminLine) -> Question:
    """What is asked before a submission leaves for good."""
    return Question(
        title=translate("Intake", "Withdraw the portfolio of {0}?").format(line.learner),
        consequence=translate(
            "Intake",
            "It leaves the programme for good, with every rating of it. Its evidence stays here, "
            "encrypted; a later import of other files is a new attempt.",
        ),
        verb=translate("Intake", "Withdraw"),
    )


def portfolios(count: int) -> str:
    """“2 portfolios are”."""
    return counted("Intake", "1 portfolio is", "{0} portfolios are", count).format(figures(count))


def taken(count: int, rejected: int) -> Notice:
    """What came of taking a source in."""
    left_out = counted(
        "Intake", "1 file or folder was not taken.", "{0} files or folders were not taken.", rejected
    ).format(figures(rejected))
    return Notice(tone=Tone.GOOD, title=_are_taken(count), detail=left_out if rejected else "")


def stopped(kept: int) -> Notice:
    """What stays of a source that was not taken in to its end."""
    title = translate("Intake", "Stopped. Nothing was taken in.")
    if kept:
        title = translate("Intake", "Stopped. {0}").format(_are_taken(kept))
    detail = translate(
        "Intake",
        "Take the same folder or file in again to go on: what is here already is not taken twice.",
    )
    return Notice(tone=Tone.NEUTRAL, title=title, detail=detail)


def written(folder: Path) -> Notice:
    """Where the originals lie."""
    return Notice(
        tone=Tone.GOOD,
        title=translate("Intake", "The originals lie in “{0}”.").format(folder.name),
        detail=translate(
            "Intake", "They are not encrypted there: delete the folder when you are done with it."
        ),
    )


def plain(text: str) -> str:
    """Foreign text in one line, with a mark for what cannot be printed."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)


def seen_where(line: SightingLine) -> str:
    """The file as it was handed in, and the place in it."""
    name = line.file or line.copy
    if not name:
        return translate("Intake", "a file that is not here any more")
    if line.sight.place is None:
        return name
    return place_words(line.sight.place, {line.sight.evidence: PinnedFile(name=name, kind=line.kind)})


def no_programme() -> Notice:
    """What is said where there is no badge."""
    return Notice(
        tone=Tone.INFO,
        title=translate("Intake", "There is no badge yet for which portfolios could be handed in."),
        detail=translate("Intake", "Load a programme on the Catalogue page first."),
    )


FAULTS: Final = Worded(
    lambda: {
        Decision.ACCEPT: translate("Intake", "Say why raters may see it: the reason is signed."),
        Decision.RETURN: translate("Intake", "Say what is missing: this is the learner’s feedback."),
        Decision.WITHDRAW: translate("Intake", "Say why it is taken out."),
        Decision.BLOCK: translate("Intake", "Choose who must not rate it."),
    }
)
BUSY: Final = Worded(
    lambda: {
        Decision.ACCEPT: translate("Intake", "Accepting…"),
        Decision.RETURN: translate("Intake", "Returning…"),
        Decision.WITHDRAW: translate("Intake", "Withdrawing…"),
        Decision.BLOCK: translate("Intake", "Blocking…"),
    }
)
DONE: Final = Worded(
    lambda: {
        Decision.ACCEPT: (
            translate("Intake", "The portfolio of {0} is accepted."),
            translate("Intake", "It may be given to raters now."),
        ),
        Decision.RETURN: (
            translate("Intake", "The portfolio of {0} is returned."),
            translate("Intake", "What they hand in next is a new attempt."),
        ),
        Decision.WITHDRAW: (
            translate("Intake", "The portfolio of {0} is withdrawn."),
            translate("Intake", "Its evidence stays here, encrypted."),
        ),
        Decision.BLOCK: (
            translate("Intake", "Leads are told, without a name."),
            translate("Intake", "The portfolio of {0} will not be given to that person."),
        ),
    }
)


def _are_taken(count: int) -> str:
    return counted("Intake", "1 portfolio is taken in.", "{0} portfolios are taken in.", count).format(
        figures(count)
    )
