"""The order of names as the window's language has it: “Å” after “Z” in one, beside “A” in another."""

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

from ui.words.language import spoken


def by_words() -> Callable[[str], Any]:
    """A key to sort texts by, in the window's language: case does not count, numbers go by their value."""
    from PySide6.QtCore import QCollator, QLocale, Qt  # with the list that is sorted

    collator = QCollator(QLocale(spoken()))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    return cmp_to_key(collator.compare)  # Qt's own sort keys know no “equal”, which pairs need
