"""What the Intake page says; no Qt."""

from typing import Final

from assessor_app.application.queries.submissions import AdminLine
from ui.page import Question
from ui.pages.intake.blinding_run import BlindingEnd
from ui.pages.intake.state import Decision
from ui.problems import Notice
from ui.theme.tokens import Tone


def blinded(end: BlindingEnd) -> Notice:
    """How a run of blind copies ended."""
    if end.error is not None:
        return Notice(
            tone=Tone.NEUTRAL,
            title=f"Stopped. {end.made} of {end.made + end.left} blind copies are made and stay.",
            detail="Make the rest whenever you like.",
        )
    ready = end.made - end.held
    title = f"Blind copies are made: {ready} {'is' if ready == 1 else 'are'} ready for raters"
    if not end.held:
        return Notice(tone=Tone.GOOD, title=f"{title}.")
    return Notice(
        tone=Tone.WARNING,
        title=f"{title}, {end.held} {'is' if end.held == 1 else 'are'} held.",
        detail="Look at what is held: something in it could not be blinded.",
    )


def withdrawing(line: AdminLine) -> Question:
    """What is asked before a submission leaves for good."""
    return Question(
        title=f"Withdraw the portfolio of {line.learner}?",
        consequence="It leaves the programme for good, with every rating of it. Its evidence stays here, "
        "encrypted; a later import of other files is a new attempt.",
        verb="Withdraw",
    )


def portfolios(count: int) -> str:
    """“2 portfolios are”."""
    return "1 portfolio is" if count == 1 else f"{count:,} portfolios are"


NO_PROGRAMME: Final = Notice(
    tone=Tone.INFO,
    title="There is no badge yet for which portfolios could be handed in.",
    detail="Load a programme on the Catalogue page first.",
)
FAULTS: Final = {
    Decision.ACCEPT: "Say why raters may see it: the reason is signed.",
    Decision.RETURN: "Say what is missing: this is the learner’s feedback.",
    Decision.WITHDRAW: "Say why it is taken out.",
    Decision.BLOCK: "Choose who must not rate it.",
}
BUSY: Final = {
    Decision.ACCEPT: "Accepting…",
    Decision.RETURN: "Returning…",
    Decision.WITHDRAW: "Withdrawing…",
    Decision.BLOCK: "Blocking…",
}
DONE: Final = {
    Decision.ACCEPT: ("The portfolio of {0} is accepted.", "It may be given to raters now."),
    Decision.RETURN: ("The portfolio of {0} is returned.", "What they hand in next is a new attempt."),
    Decision.WITHDRAW: ("The portfolio of {0} is withdrawn.", "Its evidence stays here, encrypted."),
    Decision.BLOCK: (
        "Leads are told, without a name.",
        "The portfolio of {0} will not be given to that person.",
    ),
}
