"""How many awards and results there are, and for which reasons some were left out; no Qt."""

from collections import Counter
from collections.abc import Iterable

from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import counted


def award_words(count: int) -> str:
    """“3 awards”."""
    return counted("Awards", "1 award", "{0} awards", count).format(figures(count))


def result_words(count: int) -> str:
    """“3 results”."""
    return counted("Awards", "1 result", "{0} results", count).format(figures(count))


def reasons_words(reasons: Iterable[str]) -> str:
    """“12: the key is locked; 1: …”, the most frequent first; "" where there are none."""
    return "; ".join(f"{figures(count)}: {told(why)}" for why, count in Counter(reasons).most_common())
