"""How large files are, in words; no Qt."""

from typing import Final

_UNITS: Final = ("bytes", "kB", "MB", "GB", "TB")


def size_words(size: int) -> str:
    """“812 bytes”, “1.4 MB”: decimal units, as file browsers show them."""
    if size == 1:
        return "1 byte"
    value, unit = float(size), 0
    while round(value, 1) >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{size:,} bytes" if unit == 0 else f"{value:.1f} {_UNITS[unit]}"
