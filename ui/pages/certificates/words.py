"""What the page Certificates says, in the person's language."""

from collections.abc import Mapping

from assessor_app.domain.certificate_template import Border, Language, LogoPlace, Orientation, Paper
from ui.words.translate import translate


def entries() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Field → (value, words) of what can be chosen in it."""
    return {
        "paper": (
            (str(Paper.A4), "A4"),
            (str(Paper.A3), "A3"),
            (str(Paper.LETTER), translate("Certificates", "Letter")),
        ),
        "orientation": (
            (str(Orientation.LANDSCAPE), translate("Certificates", "Landscape")),
            (str(Orientation.PORTRAIT), translate("Certificates", "Portrait")),
        ),
        "border": (
            (str(Border.WAVES), translate("Certificates", "Waves")),
            (str(Border.LINE), translate("Certificates", "Lines")),
            (str(Border.NONE), translate("Certificates", "None")),
        ),
        "language": tuple(
            (str(one), words)
            for one, words in (
                (Language.ENGLISH, "English"),
                (Language.GERMAN, "Deutsch"),
                (Language.FRENCH, "Français"),
                (Language.SPANISH, "Español"),
                (Language.ITALIAN, "Italiano"),
                (Language.DUTCH, "Nederlands"),
                (Language.PORTUGUESE, "Português"),
            )
        ),
        "logo_place": (
            (str(LogoPlace.CENTRE), translate("Certificates", "In the middle")),
            (str(LogoPlace.LEFT), translate("Certificates", "Left")),
            (str(LogoPlace.RIGHT), translate("Certificates", "Right")),
        ),
    }
