"""Words of whatever is no widget: presenters, notices, the titles of pages (docs/translation.md)."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

Key = TypeVar("Key")
Value = TypeVar("Value")


def translate(context: str, words: str) -> str:
    """`words` in the window's language; `context` names where they stand, for who translates them.

    Figures and names are put in afterwards (`.format`), so that the sentence is one entry whatever they are.
    """
    return QCoreApplication.translate(context, words)


def counted(context: str, one: str, many: str, count: int) -> str:
    """The whole sentence for `count`: `one` or `many` in English, elsewhere the form that the language has.

    The translation of `many` has a form for each kind of number that its language knows, in Qt's order.
    """
    words = QCoreApplication.translate(context, many, None, count)
    return one if words == many and count == 1 else words


class Worded(Mapping[Key, Value]):
    """A table of words in a module: made when it is asked, since a module is read before its translator."""

    def __init__(self, make: Callable[[], Mapping[Key, Value]]) -> None:
        """`make` says the words by `translate`."""
        self._make = make

    def __getitem__(self, key: Key) -> Value:
        """The words of `key` in the window's language."""
        return self._make()[key]

    def __iter__(self) -> Iterator[Key]:
        """The keys, in the order of the table."""
        return iter(self._make())

    def __len__(self) -> int:
        """How many there are."""
        return len(self._make())
