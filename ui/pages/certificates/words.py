"""What the page Certificates says, in the person's language."""

from collections.abc import Mapping
from typing import Any

from assessor_app.application.kept_designs import DesignLine
from assessor_app.domain.certificate_template import Border, Language, LogoPlace, Orientation, Paper
from ui.words.dates import day_words
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


def line_words(line: DesignLine[Any]) -> str:
    """A badge in the list of those that a design may be for."""
    name = line.name or translate("Certificates", "All badges")
    if line.badge and line.own:
        return translate("Certificates", "{0} (a design of its own)").format(name)
    return name


def standing(line: DesignLine[Any] | None, everyone: DesignLine[Any] | None) -> str:
    """Which design is in use for the chosen badge, and since when."""
    if line is None:
        return ""
    own = line.own
    if own is not None and own.template is not None:
        return translate("Certificates", "In use since {0}: “{1}”.").format(
            day_words(own.day), own.template.name
        )
    if line.badge and everyone is not None and everyone.own and everyone.own.template:
        return translate("Certificates", "In use: “{0}”, the design for all badges.").format(
            everyone.own.template.name
        )
    return translate("Certificates", "In use: the standard page.")
