"""Words of whatever is no widget: presenters, notices, the titles of pages."""

from PySide6.QtCore import QCoreApplication


def translate(context: str, words: str) -> str:
    """`words` in the window's language; `context` names where they stand, for who translates them.

    Figures and names are put in afterwards (`.format`), so that the sentence is one entry whatever they are.
    """
    return QCoreApplication.translate(context, words)
