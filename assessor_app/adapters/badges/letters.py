"""Words in every script that certificates can draw, as outlines: for what the badges' own font lacks."""

import unicodedata
from collections.abc import Iterable

from assessor_app.adapters.badges.icon import flattened
from assessor_app.adapters.certificates.fonts import STRONG, outline
from assessor_app.adapters.certificates.text import Line, shape, tidy

Outlines = list[list[tuple[float, float]]]
_OPERATORS = {"m": "M", "l": "L", "c": "C", "h": "Z"}


def shaped(text: str) -> Line:
    """The text set as one line."""
    return shape(tidy(text), STRONG)


def width(text: str, size: float) -> float:
    """How wide it is."""
    return shaped(text).width_at(size)


def outlines(text: str, middle: float, base: float, size: float) -> list[Outlines]:
    """Of each glyph, around the middle of the line, on its base line; y grows downwards."""
    line = shaped(text)
    pen = middle - line.width_at(size) / 2
    found: list[Outlines] = []
    for run in line.runs:
        unit = size / run.typeface.units
        for glyph in run.glyphs:
            x, y = pen + glyph.right * size / 1000, base - glyph.up * size / 1000
            path = svg_path(outline(run.typeface, glyph.number))
            found.append(
                [[(x + right * unit, y - up * unit) for right, up in one] for one in flattened(path)]
            )
            pen += glyph.advance * size / 1000
    return found


def svg_path(operators: str) -> str:
    """Path operators as PDF has them, as the `d` of SVG."""
    steps: list[str] = []
    numbers: list[str] = []
    for word in operators.split():
        if word in _OPERATORS:
            steps.append(_OPERATORS[word] + " ".join(numbers))
            numbers.clear()
        else:
            numbers.append(word)
    return "".join(steps)


def named_missing(text: str) -> str:
    """The characters that no font here has, with their scripts, in words; "" where there are none."""
    missing = shaped(text).missing
    scripts = ", ".join(dict.fromkeys(_scripts(missing)))
    return f"{' '.join(missing)} ({scripts})" if missing else ""


def _scripts(letters: Iterable[str]) -> Iterable[str]:
    from fontTools import unicodedata as data

    for letter in letters:
        if unicodedata.category(letter).startswith("C"):
            yield "control characters"
        else:
            yield str(data.script_name(data.script(letter)))
