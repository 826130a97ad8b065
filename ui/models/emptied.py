"""Which filter hides everything, so that somebody knows what to clear; no widgets."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from assessor_app.application.ports.listing import Wanted
from ui.words.figures import figures
from ui.words.translate import translate

Without = Mapping[str, int]
"""A filter (search, state, badge) that is set → how many rows there would be without that one alone."""


def without_each(count: Callable[[Wanted], int], wanted: Wanted) -> Without:
    """Ask once for each filter that is set; for a list of which nothing is left."""
    unset = {
        "search": replace(wanted, search=""),
        "state": replace(wanted, state=""),
        "badge": replace(wanted, badge=""),
    }
    return {name: count(other) for name, other in unset.items() if getattr(wanted, name)}


def emptied_words(without: Without, called: Mapping[str, str]) -> str:
    """`called` says what each filter is set to (“Held”), in the words of the list."""
    names = {
        "search": translate("Lists", "the search “{0}”"),
        "state": translate("Lists", "the state “{0}”"),
        "badge": translate("Lists", "the badge “{0}”"),
    }
    said = {name: words.format(called.get(name, "")) for name, words in names.items() if name in without}
    if len(said) == 1:
        (only,) = said.values()
        return translate("Lists", "Nothing here matches {0}.").format(only)
    helps = [
        translate("Lists", "Without {0}: {1}.").format(words, figures(without[name]))
        for name, words in said.items()
        if without[name]
    ]
    return " ".join(helps) or translate("Lists", "Nothing is left whichever one of the filters is cleared.")
