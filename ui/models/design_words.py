"""What pages on which something is designed say of the design in use; no widgets."""

from typing import Any

from assessor_app.application.kept_designs import DesignLine
from ui.words.dates import day_words
from ui.words.translate import translate


def line_words(line: DesignLine[Any]) -> str:
    """A badge in the list of those that a design may be for."""
    name = line.name or translate("Designs", "All badges")
    if line.badge and line.own:
        return translate("Designs", "{0} (a design of its own)").format(name)
    return name


def standing(line: DesignLine[Any] | None, everyone: DesignLine[Any] | None, standard: str) -> str:
    """Which design is in use for the chosen badge, and since when; `standard` where none is."""
    if line is None:
        return ""
    own = line.own
    if own is not None and own.template is not None:
        return translate("Designs", "In use since {0}: “{1}”.").format(day_words(own.day), own.template.name)
    if line.badge and everyone is not None and everyone.own and everyone.own.template:
        return translate("Designs", "In use: “{0}”, the design for all badges.").format(
            everyone.own.template.name
        )
    return standard
