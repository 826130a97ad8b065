"""The charts of raters on the page Reliability: severity, levels given, and the course of one of them."""

from datetime import date
from math import isnan
from typing import TYPE_CHECKING, Final

from assessor_app.charts.axis import around
from assessor_app.charts.control import control
from assessor_app.charts.dot_plot import DotRow, dot_plot
from assessor_app.charts.marks import Canvas, Figure, Ink
from assessor_app.charts.strips import Strip, strips
from ui.models.chart import Chart, TableRow
from ui.pages.reliability.charts import MOST_POINTS
from ui.pages.reliability.words import (
    CLEAR_LEVELS,
    CLEAR_POINTS,
    FEW_OF_RATER,
    NOTHING,
    alarm_words,
    interval_words,
    named,
    percent,
    signed,
    unit_words,
    value_words,
    why_words,
)
from ui.words.dates import day_words
from ui.words.figures import figures
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.quality.raters import RaterFigures, Raters

LIMIT: Final = 5.0  # of the CUSUM: where it tells
MOST_NAMED: Final = 3  # raters in a summary


def severity_chart(found: "Raters") -> Chart:
    """Who is lenient and who severe, sorted; with all that else is known of each rater in the table."""
    rows = sorted(
        found.rows, key=lambda row: (row.severity.value is None, -(row.severity.value or 0.0), row.name)
    )
    digits = 2 if found.in_levels else 1
    ends = [end for row in rows if row.severity.ci is not None and row.shared >= 5 for end in row.severity.ci]
    values = [row.severity.value for row in rows if row.severity.value is not None]
    low, high = around((*ends, *values), least=0.5 if found.in_levels else 5.0, most=8)
    dots = [
        DotRow(
            label=row.name,
            value=row.severity.value,
            interval=row.severity.ci,
            note=why_words(row.severity),
            faint=row.shared < FEW_OF_RATER,
            alarm=_alarm(row, in_levels=found.in_levels),
        )
        for row in rows
    ]

    def draw(canvas: Canvas) -> Figure:
        return dot_plot(
            canvas, dots, ends=(low, high), number=lambda value: signed(value, 1 if found.in_levels else 0),
            reference=(0.0, translate("Reliability", "as the others")), dashed=False,
        )  # fmt: skip

    return Chart(
        summary=_severity_summary(found),
        draw=draw,
        rows=tuple(
            TableRow(
                cells=(
                    row.name,
                    figures(row.ratings),
                    figures(row.shared),
                    NOTHING if row.severity.value is None else signed(row.severity.value, digits),
                    interval_words(row.severity, digits),
                    value_words(row.misfit),
                    value_words(row.spread.centring),
                    _two(row.spread.middle),
                    value_words(row.spread.halo),
                    _two(row.spread.flat),
                    alarm_words(row),
                    _left_out(row),
                ),
                key=row.person if row.shared else "",
                weak=row.shared < FEW_OF_RATER,
            )
            for row in rows
        ),
    )


def _left_out(row: "RaterFigures") -> str:
    """How often they said that a criterion is not scorable, and of how many that is which share."""
    if not row.unscored:
        return figures(0)
    share = percent(row.unscored / row.asked)
    return translate("Reliability", "{0} ({1})").format(figures(row.unscored), share)


def _two(shares: tuple[float, float] | None) -> str:
    """Own share and that of co-raters."""
    if shares is None:
        return NOTHING
    return translate("Reliability", "{0} / {1}").format(*(percent(share) for share in shares))


def _stands_out(row: "RaterFigures", *, in_levels: bool) -> bool:
    """Whether the rater certainly differs from the others by more than is worth a word."""
    least, ci = CLEAR_LEVELS if in_levels else CLEAR_POINTS, row.severity.ci
    return ci is not None and row.shared >= FEW_OF_RATER and (ci[0] > least or ci[1] < -least)


def _alarm(row: "RaterFigures", *, in_levels: bool) -> Ink | None:
    """The colour of a rater who stands out, another one for lenient than for severe."""
    if not _stands_out(row, in_levels=in_levels):
        return None
    return Ink.BELOW if (row.severity.value or 0.0) > 0 else Ink.ALARM


def _severity_summary(found: "Raters") -> str:
    unit = unit_words(in_levels=found.in_levels)
    digits = 2 if found.in_levels else 1
    if not any(row.shared for row in found.rows):
        return translate("Reliability", "No rater shares work with another yet.")
    clear = [row for row in found.rows if _stands_out(row, in_levels=found.in_levels)]
    if not clear:
        least = figures(CLEAR_LEVELS if found.in_levels else CLEAR_POINTS, digits)
        return translate(
            "Reliability", "No rater is certainly more lenient or more severe than co-raters by {0} {1}."
        ).format(least, unit)
    parts = []
    for row in sorted(clear, key=lambda row: -abs(row.severity.value or 0.0))[:MOST_NAMED]:
        value = row.severity.value or 0.0
        sentence = (
            translate("Reliability", "{0} is more lenient than co-raters by {1} {2}.")
            if value > 0
            else translate("Reliability", "{0} is more severe than co-raters by {1} {2}.")
        )
        parts.append(sentence.format(named(row.name), figures(abs(value), digits), unit))
    if len(clear) > MOST_NAMED:
        parts.append(translate("Reliability", "{0} raters stand out in all.").format(figures(len(clear))))
    return " ".join(parts)


def levels_chart(found: "Raters") -> Chart:
    """Which levels each rater gives."""
    titles = found.titles
    rows = [row for row in found.rows if sum(row.levels)]
    shares = [(row, tuple(count / sum(row.levels) for count in row.levels)) for row in rows]
    lines = [Strip(label=row.name, shares=share) for row, share in shares]

    def draw(canvas: Canvas) -> Figure:
        return strips(canvas, lines, titles, number=percent)

    summary = ""
    if shares:
        row, share = max(shares, key=lambda one: one[1][-1])
        summary = translate("Reliability", "{0} gives “{1}” most often: {2} of all levels given.").format(
            named(row.name), titles[-1], percent(share[-1])
        )
    return Chart(
        summary=summary,
        draw=draw,
        rows=tuple(
            TableRow(cells=(row.name, title, figures(count), percent(part)))
            for row, share in shares
            for title, count, part in zip(titles, row.levels, share, strict=True)
        ),
    )


def course_chart(row: "RaterFigures", *, in_levels: bool) -> Chart:
    """One rater's differences in the order of rating, as a CUSUM with its alarms."""
    course = row.drift

    def words(place: int) -> str:
        return translate("Reliability", "Alarm at shared work {0}, {1}").format(
            figures(place + 1), _day(row.days[place])
        )

    def draw(canvas: Canvas) -> Figure:
        return control(
            canvas, course.upper.tolist(), course.lower.tolist(), course.alarms, limit=LIMIT,
            titles=(
                translate("Reliability", "more lenient"),
                translate("Reliability", "more severe"),
                translate("Reliability", "alarm"),
            ),
            across=translate("Reliability", "Work shared with others, in the order of rating"),
            number=figures, words=words,
        )  # fmt: skip

    digits = 2 if in_levels else 1
    return Chart(
        summary=_course_summary(row),
        draw=draw,
        rows=tuple(
            TableRow(
                cells=(
                    figures(place + 1),
                    _day(row.days[place]),
                    NOTHING if isnan(course.windows[place]) else signed(float(course.windows[place]), digits),
                    figures(float(course.upper[place]), 1),
                    figures(float(course.lower[place]), 1),
                    translate("Reliability", "alarm") if place in course.alarms else "",
                )
            )
            for place in range(min(course.upper.size, MOST_POINTS))
        ),
    )


def _course_summary(row: "RaterFigures") -> str:
    course = row.drift
    if not row.shared:
        return translate("Reliability", "{0} shares no work with another rater.").format(named(row.name))
    if not course.enough:
        return translate(
            "Reliability", "{0} shares {1} pieces of work: 10 are needed to tell a drift."
        ).format(named(row.name), figures(row.shared))
    if not course.alarms:
        return translate("Reliability", "{0} has not drifted over {1} shared pieces of work.").format(
            row.name, figures(row.shared)
        )
    place = course.alarms[0]
    sentence = (
        translate("Reliability", "{0} grew more lenient: first alarm at shared work {1} of {2}, {3}.")
        if course.upper[place] > LIMIT
        else translate("Reliability", "{0} grew more severe: first alarm at shared work {1} of {2}, {3}.")
    )
    return sentence.format(named(row.name), figures(place + 1), figures(row.shared), _day(row.days[place]))


def _day(ordinal: int) -> str:
    return day_words(date.fromordinal(ordinal).isoformat())
