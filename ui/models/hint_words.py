"""What told a rater whose work it is, in words; no Qt."""

from assessor_app.domain.stepping_aside import Hint
from ui.words.translate import translate


def hint_words(hint: Hint) -> str:
    """What kind of thing it was."""
    return {
        Hint.NAME: translate("Hints", "A name"),
        Hint.PICTURE: translate("Hints", "A face or photo"),
        Hint.VOICE: translate("Hints", "A voice"),
        Hint.ADDRESS: translate("Hints", "An address or number"),
        Hint.EMPLOYER: translate("Hints", "A team or workplace"),
        Hint.OTHER: translate("Hints", "Something else"),
    }[hint]
