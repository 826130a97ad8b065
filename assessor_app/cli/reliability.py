"""`assessor reliability`: how well do the raters of a table agree? Needs no workspace and no keys."""

import csv
import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assessor_app.application.problems import Unusable
from assessor_app.cli.asking import Asking, json_option, pass_asking
from assessor_app.reliability.names import Scale

if TYPE_CHECKING:
    from assessor_app.reliability.coefficient import Figure
    from assessor_app.reliability.report import Analysis, Figures

_MANY_CATEGORIES = 12  # more are counted, not listed, for people
_WHOLE = 2.0**53  # numbers without a fraction up to here are printed without one


@click.command("reliability", help="Say how well raters agree: all coefficients, with intervals.")
@click.argument("ratings", type=click.Path(path_type=Path), metavar="RATINGS.csv")
@click.option("--scale", type=click.Choice([str(scale) for scale in Scale]), default=str(Scale.NOMINAL),
              show_default=True, help="What may be done with the ratings.")  # fmt: skip
@click.option("--categories", metavar="a,b,c", help="All possible ratings in their order.")
@click.option("--confidence", type=float, default=0.95, show_default=True, help="Level of the intervals.")
@json_option
@pass_asking
def command(asking: Asking, ratings: Path, scale: str, categories: str | None, confidence: float) -> None:
    """Analyse all rows, each pair of raters and each criterion."""
    with _uncollected():
        analysis = asking.program.measure_reliability(
            ratings, scale=Scale(scale), categories=_listed(categories), confidence=confidence
        )
        asking.answer(_document(analysis), *(() if asking.json else _lines(analysis)))


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for cycles of garbage: fields make none, and it takes a third of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _listed(text: str | None) -> tuple[str, ...] | None:
    """The categories; one that holds a comma is written in quotes."""
    if text is None:
        return None
    try:
        (fields,) = csv.reader([text], skipinitialspace=True)
    except (csv.Error, ValueError) as error:
        raise Unusable("they are no list", where="--categories", remedy="Write them as a,b,c.") from error
    return tuple(field.strip() for field in fields) or ("",)


def _document(analysis: "Analysis") -> dict[str, Any]:
    return {
        "units": analysis.units,
        "raters": analysis.raters,
        "ratings": analysis.ratings,
        "missing": analysis.missing,
        "scale": str(analysis.scale),
        "confidence": analysis.confidence,
        "categories": [_plain(category) for category in analysis.categories],
        "coefficients": _figures(analysis.coefficients),
        "pairs": [
            {
                "raters": list(pair.raters),
                "units": pair.units,
                "coefficients": _figures(pair.coefficients),
            }
            for pair in analysis.pairs
        ],
        "criteria": {name: _document(one) for name, one in analysis.criteria.items()},
    }


def _plain(category: str | float) -> str | float | int:
    """A number without a fraction as a whole one: 1 for 1.0."""
    if isinstance(category, float) and category.is_integer() and abs(category) < _WHOLE:
        return int(category)
    return category


def _figures(figures: "Figures") -> dict[str, Any]:
    return {
        name: {"value": figure.value, "ci": figure.ci, "se": figure.se, "why": figure.why}
        for name, figure in figures.items()
    }


def _lines(analysis: "Analysis") -> Iterable[str]:
    """For people: what was counted, a table of the coefficients that are defined, why others are not."""
    yield from _section(analysis)
    for name, one in analysis.criteria.items():
        yield from ("", f"Criterion {_shown(name)}", *_section(one))


def _section(analysis: "Analysis") -> list[str]:
    counts = (
        f"{analysis.units:,} units, {analysis.raters:,} raters, {analysis.ratings:,} ratings, "
        f"{analysis.missing:,} missing; {analysis.scale} scale"
    )
    return [
        counts,
        _categories_line([str(_plain(category)) for category in analysis.categories]),
        "",
        *_table(analysis.coefficients, analysis.confidence),
        *_pairs(analysis),
    ]


def _categories_line(labels: Sequence[str]) -> str:
    if len(labels) > _MANY_CATEGORIES:
        return f"{len(labels):,} categories, {_shown(labels[0])} to {_shown(labels[-1])}"
    return f"Categories: {', '.join(map(_shown, labels)) or 'none'}"


def _table(figures: "Figures", confidence: float) -> list[str]:
    rows = [("", "value", "se", f"{100 * confidence:g} % interval")]
    rows += [(_title(name), *_cells(one)) for name, one in figures.items() if one.value is not None]
    lines = _aligned(rows) if len(rows) > 1 else []
    reasons: dict[str, list[str]] = {}
    for name, one in figures.items():
        if one.value is None:
            reasons.setdefault(one.why or "", []).append(_title(name))
    if reasons and lines:
        lines.append("")
    for why, names in reasons.items():
        lines += [f"Not defined, {why}:", f"  {', '.join(names)}"]
    return lines


def _pairs(analysis: "Analysis") -> list[str]:
    """A line a pair; with two raters alone there is nothing to add."""
    if len(analysis.pairs) < 2:
        return []
    shown = ("percent_agreement", "cohen_kappa", "krippendorff_alpha", "gwet_ac1")
    rows = [("Pair", "units", *map(_title, shown))]
    for pair in analysis.pairs:
        figures = (_cells(pair.coefficients[name])[0] for name in shown)
        rows.append((" · ".join(map(_shown, pair.raters)), f"{pair.units:,}", *figures))
    return ["", *_aligned(rows)]


def _cells(figure: "Figure") -> tuple[str, str, str]:
    """Value, standard error and interval in words."""
    se = "" if figure.se is None else _number(figure.se)
    if figure.value is None:
        return "–", "", ""
    if isinstance(figure.value, tuple):
        limits = "" if figure.ci is None else ", ".join(map(_range, figure.ci))
        return _range(figure.value), se, limits
    return _number(figure.value), se, "" if figure.ci is None else _range(figure.ci)


def _range(bounds: Any) -> str:
    low, high = bounds
    return f"{_number(low)} to {_number(high)}"


def _number(number: float) -> str:
    return f"{number:.3f}" if abs(number) < 1e6 else f"{number:.6g}"


def _title(name: str) -> str:
    return name.replace("_", " ")


def _shown(text: str) -> str:
    """A label on one line."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """The first column from the left, all others from the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            text.ljust(width) if place == 0 else text.rjust(width)
            for place, (text, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
