"""What the Intake page says; no Qt."""

from typing import Final

from assessor_app.application.queries.submissions import AdminLine
from ui.page import Question
from ui.pages.intake.state import BlindingEnd, Decision
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.translate import translate


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
    title = translate("Intake", "Blind copies are made: {0} {1} ready for raters").format(
        ready, "is" if ready == 1 else "are"
    )
    if not end.held:
        return Notice(tone=Tone.GOOD, title=f"{title}.")
    return Notice(
        tone=Tone.WARNING,
        title=translate("Intake", "{0}, {1} {2} held.").format(
            title, end.held, "is" if end.held == 1 else "are"
        ),
        detail=translate("Intake", "Look at what is held: something in it could not be blinded."),
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
    return (
        translate("Intake", "1 portfolio is")
        if count == 1
        else translate("Intake", "{0:,} portfolios are").format(count)
    )


def why_held(category: str) -> str:
    """Why a submission is held, in words for an admin; "" stays ""."""
    words = {
        "a name could not be covered": translate(
            "Intake", "A known name could not be covered in the blind copy."
        ),
        "this kind cannot be looked into": translate(
            "Intake", "It holds a kind of file that cannot be looked into."
        ),
        "damaged": translate("Intake", "A file is damaged: it cannot be opened."),
        "protected": translate("Intake", "A file is protected by a password."),
        "too large": translate("Intake", "A file is too large to be looked into."),
        "took too long": translate("Intake", "Looking into a file took too long."),
        "took too much memory": translate("Intake", "Looking into a file took too much memory."),
    }
    return words.get(category, category)


NO_PROGRAMME: Final = Notice(
    tone=Tone.INFO,
    title=translate("Intake", "There is no badge yet for which portfolios could be handed in."),
    detail=translate("Intake", "Load a programme on the Catalogue page first."),
)
FAULTS: Final = {
    Decision.ACCEPT: translate("Intake", "Say why raters may see it: the reason is signed."),
    Decision.RETURN: translate("Intake", "Say what is missing: this is the learner’s feedback."),
    Decision.WITHDRAW: translate("Intake", "Say why it is taken out."),
    Decision.BLOCK: translate("Intake", "Choose who must not rate it."),
}
BUSY: Final = {
    Decision.ACCEPT: translate("Intake", "Accepting…"),
    Decision.RETURN: translate("Intake", "Returning…"),
    Decision.WITHDRAW: translate("Intake", "Withdrawing…"),
    Decision.BLOCK: translate("Intake", "Blocking…"),
}
DONE: Final = {
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
