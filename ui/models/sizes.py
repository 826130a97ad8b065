"""How large files are, in words; no widgets."""

from typing import Final

from ui.words.figures import figures
from ui.words.translate import counted

_UNITS: Final = ("bytes", "kB", "MB", "GB", "TB")


def size_words(size: int) -> str:
    """“812 bytes”, “1.4 MB”: decimal units, as file browsers show them."""
    value, unit = float(size), 0
    while round(value, 1) >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    if unit:
        return f"{figures(value, 1)} {_UNITS[unit]}"
    return counted("Sizes", "1 byte", "{0} bytes", size).format(figures(size))
