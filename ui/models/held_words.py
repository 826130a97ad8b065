"""Why a submission is held, in words; no Qt."""

from assessor_app.application.asides import SEEN
from ui.words.translate import translate


def why_held(category: str) -> str:
    """Why a submission is held, in words for an admin; "" stays ""."""
    words = {
        SEEN: translate(
            "Intake",
            "A rater saw whose it is and stepped aside. Nobody else is given it before you have decided.",
        ),
        "a name could not be covered": translate(
            "Intake", "A known name could not be covered in the blind copy."
        ),
        "sound was not listened to": translate(
            "Intake", "There is sound that nobody has listened to: a voice may say whose it is."
        ),
        "moving pictures were not looked at": translate(
            "Intake", "There are moving pictures that nobody has looked at: they may show whose they are."
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
