"""The charts of the page Reliability, made of its figures: what is drawn, said and exported of each."""

from collections.abc import Sequence
from itertools import product
from typing import TYPE_CHECKING, Final

from assessor_app.charts.axis import around
from assessor_app.charts.dot_plot import DotRow, dot_plot
from assessor_app.charts.marks import Canvas, Figure
from assessor_app.charts.matrix import matrix
from assessor_app.charts.scatter import Level, scatter
from ui.models.chart import Chart, TableRow
from ui.pages.reliability.words import (
    COEFFICIENTS,
    criterion_words,
    figure_words,
    interval_words,
    minus,
    percent,
    plain_words,
    range_words,
    reading_words,
    signed,
    target_words,
    value_words,
    why_words,
)
from ui.words.figures import figures
from ui.words.translate import counted, translate

if TYPE_CHECKING:
    from assessor_app.application.quality.agreement import Agreement, Confusion, Differences
    from assessor_app.application.quality.outcomes import Outcomes

MOST_POINTS: Final = 2000  # rows of a table of points


def agreement_chart(rows: Sequence["Agreement"], name: str, target: int, *, several: bool) -> Chart:
    """A coefficient of each criterion beside the target; `several` badges are named."""
    share = name == "percent_agreement"
    lows = [ci[0] for row in rows if (ci := row.figures[name].ci) is not None]
    low = min([0.0, *lows])
    low = -1.0 if low < -0.4 else -0.4 if low < -0.2 else -0.2 if low < 0 else 0.0
    dots = [
        DotRow(
            label=criterion_words(row.asked, several=several),
            value=row.figures[name].value,
            interval=row.figures[name].ci,
            note=why_words(row.figures[name]),
            faint=row.few,
            strong=row.asked is None,
        )
        for row in rows
    ]
    reference = None
    if not share:
        reference = target / 100, translate("Reliability", "target {0}").format(figures(target / 100, 2))

    def draw(canvas: Canvas) -> Figure:
        return dot_plot(
            canvas, dots, ends=(low, 1.0), reference=reference,
            number=percent if share else lambda value: minus(figures(value, 1)),
        )  # fmt: skip

    return Chart(
        summary=_agreement_summary(rows, name, target, several=several),
        draw=draw,
        rows=tuple(
            TableRow(
                cells=(
                    criterion_words(row.asked, several=several),
                    figures(row.twice),
                    percent(row.figures["percent_agreement"].value),
                    value_words(row.figures["krippendorff_alpha"]),
                    value_words(row.figures["gwet_ac2_linear"]),
                    value_words(row.figures["fleiss_kappa"]),
                    range_words(row.figures[name], name),
                    reading_words(row, name, target),
                ),
                weak=row.few,
            )
            for row in rows
        ),
    )


def _agreement_summary(rows: Sequence["Agreement"], name: str, target: int, *, several: bool) -> str:
    known = [row for row in rows if row.figures[name].value is not None]
    if not known:
        return why_words(rows[0].figures[name]) + "." if rows else ""
    first = known[0]
    plain = plain_words(first, name, target) if first.asked is None else ""
    parts = [plain] if plain else []
    parts += [
        translate("Reliability", "{0}, {1}: {2}, from {3} levels given twice.").format(
            criterion_words(first.asked, several=several),
            COEFFICIENTS[name],
            figure_words(first.figures[name], name),
            figures(first.twice),
        )
    ]
    single = [row for row in known if row.asked is not None]
    if len(single) > 1:
        lowest = min(single, key=lambda row: row.figures[name].value or 0.0)
        parts.append(
            translate("Reliability", "Lowest: {0}, {1}.").format(
                criterion_words(lowest.asked, several=several), figure_words(lowest.figures[name], name)
            )
        )
    if name != "percent_agreement" and not first.few and not plain:
        words = target_words(first, name, target)
        if words:
            parts.append(f"{words[:1].upper()}{words[1:]}.")
    few = sum(row.few for row in single)
    if few:
        parts.append(
            counted(
                "Reliability",
                "1 criterion has too few shared ratings for a label.",
                "{0} criteria have too few shared ratings for a label.",
                few,
            ).format(figures(few))
        )
    parts.append(translate("Reliability", "All 95 % intervals here are of {0}.").format(COEFFICIENTS[name]))
    return " ".join(parts)


def confusion_chart(found: "Confusion", rater: str) -> Chart:
    """Level against level; `rater` is whose levels are the rows, "" where the pairs have no order."""
    size = len(found.titles)
    cells = [
        (row, column) for row, column in product(range(size), range(size)) if found.ordered or row <= column
    ]

    def words(row: int, column: int) -> str:
        count = int(found.counts[row, column])
        if row == column:
            return counted("Reliability", "Once both: {1}", "{0} times both: {1}", count).format(
                figures(count), found.titles[row]
            )
        if found.ordered:
            return translate("Reliability", "{0} times {1}: {2}; the other: {3}").format(
                figures(count), rater, found.titles[row], found.titles[column]
            )
        return translate("Reliability", "{0} times one: {1}; the other: {2}").format(
            figures(count), found.titles[row], found.titles[column]
        )

    def draw(canvas: Canvas) -> Figure:
        counts = [
            [int(found.counts[row, column]) if (row, column) in shown else None for column in range(size)]
            for row in range(size)
        ]
        return matrix(
            canvas, counts, found.titles, key=lambda row, column: f"{row},{column}", words=words,
            number=figures,
            caption=translate("Reliability", "Rows: {0}. Columns: the other.").format(rater)
            if found.ordered
            else translate("Reliability", "Rows: the lower of two ratings. Columns: the higher."),
        )  # fmt: skip

    shown = set(cells)
    return Chart(
        summary=_confusion_summary(found),
        draw=draw,
        rows=tuple(
            TableRow(
                cells=(
                    found.titles[row],
                    found.titles[column],
                    figures(int(found.counts[row, column])),
                    percent(int(found.counts[row, column]) / found.total if found.total else None),
                ),
                key=f"{row},{column}" if found.counts[row, column] else "",
            )
            for row, column in cells
        ),
    )


def _confusion_summary(found: "Confusion") -> str:
    if not found.total:
        return translate("Reliability", "Nothing was rated twice yet.")
    same = int(found.counts.trace())
    parts = [
        translate("Reliability", "{0} of {1} pairs of ratings are at the same level.").format(
            figures(same), figures(found.total)
        )
    ]
    if found.worst is not None:
        row, column = found.worst
        parts.append(
            translate("Reliability", "Most often “{0}” meets “{1}”: {2} times.").format(
                found.titles[row], found.titles[column], figures(int(found.counts[row, column]))
            )
        )
    return " ".join(parts)


def differences_chart(found: "Differences", rater: str) -> Chart:
    """Bland and Altman's plot of totals; `rater` is whose totals come first."""
    points = list(zip(found.means.tolist(), found.apart.tolist(), strict=True))
    levels = []
    if found.mean.value is not None and points:
        words = translate("Reliability", "mean {0}").format(signed(found.mean.value, 1))
        levels.append(Level(value=found.mean.value, words=words, band=found.mean.ci))
    if found.limits.value is not None:
        bands = found.limits.ci or (None, None)
        for value, band in zip(found.limits.value, bands, strict=True):
            levels.append(Level(value=value, words=signed(value, 1), band=band, dashed=True))
    heights = tuple(found.apart.tolist()) + tuple(level.value for level in levels)
    ends = around(heights, least=10.0, most=8)
    if rater:
        upright = translate("Reliability", "{0} minus the other, points of 100").format(rater)
    else:
        upright = translate("Reliability", "Difference of the two totals, points of 100")

    def draw(canvas: Canvas) -> Figure:
        return scatter(
            canvas, points, levels, ends=((0.0, 100.0), ends), number=lambda value: minus(figures(value)),
            across=translate("Reliability", "Mean of the two totals, points of 100"), upright=upright,
        )  # fmt: skip

    return Chart(
        summary=_differences_summary(found),
        draw=draw,
        rows=tuple(
            TableRow(cells=(figures(mean, 1), signed(apart, 1)))
            for mean, apart in sorted(points)[:MOST_POINTS]
        ),
    )


def _differences_summary(found: "Differences") -> str:
    if not found.means.size:
        return translate("Reliability", "Nothing was rated twice yet.")
    if found.limits.value is None:
        return translate("Reliability", "One pair of totals alone has no spread.")
    low, high = (signed(one, 1) for one in found.limits.value)
    parts = [
        translate(
            "Reliability", "95 % of differences of two totals lie between {0} and {1} points of 100."
        ).format(low, high)
    ]
    if found.ordered:
        parts.append(
            translate("Reliability", "On average {0} ({1}).").format(
                signed(found.mean.value or 0.0, 1), interval_words(found.mean, 1)
            )
        )
    if found.sem.value is not None:
        parts.append(
            translate("Reliability", "Standard error of measurement: {0}.").format(value_words(found.sem, 1))
        )
    return " ".join(parts)


def outcomes_chart(found: "Outcomes") -> Chart:
    """Award or not yet, of both raters."""
    titles = (translate("Reliability", "Not yet"), translate("Reliability", "Award"))
    counts: list[list[int | None]] = [[found.neither, found.split], [None, found.both]]
    lines = (
        (translate("Reliability", "Both: not yet"), found.neither),
        (translate("Reliability", "One award, one not yet"), found.split),
        (translate("Reliability", "Both: award"), found.both),
    )
    total = found.neither + found.split + found.both
    words = {(0, 0): lines[0], (0, 1): lines[1], (1, 1): lines[2]}

    def draw(canvas: Canvas) -> Figure:
        return matrix(
            canvas, counts, titles, key=lambda _row, _column: "",
            words=lambda row, column: f"{words[row, column][0]}: {figures(words[row, column][1])}",
            number=figures,
            caption=translate("Reliability", "Rows: the worse of two outcomes. Columns: the better."),
        )  # fmt: skip

    return Chart(
        summary=outcome_summary(found),
        draw=draw,
        rows=tuple(
            TableRow(cells=(title, figures(count), percent(count / total if total else None)))
            for title, count in lines
        ),
    )


def outcome_summary(found: "Outcomes") -> str:
    """How sure decisions are, in sentences."""
    total = found.neither + found.split + found.both
    if not total:
        return translate("Reliability", "Nothing was rated twice yet.")
    parts = [
        translate("Reliability", "Two raters come to the same outcome in {0} of {1} pairs: {2}.").format(
            figures(found.neither + found.both), figures(total),
            figure_words(found.same, "percent_agreement"),
        )
    ]  # fmt: skip
    if found.kappa.value is None:
        parts.append(translate("Reliability", "No kappa: {0}.").format(why_words(found.kappa)))
    else:
        parts.append(
            translate("Reliability", "Cohen’s kappa: {0}.").format(figure_words(found.kappa, "cohen_kappa"))
        )
    if found.certainty is not None:
        parts.append(
            translate(
                "Reliability",
                "By the error of measurement {0} of all outcomes are those of the true score, "
                "and {1} would come out the same again.",
            ).format(percent(found.certainty.accuracy), percent(found.certainty.consistency))
        )
    return " ".join(parts)
