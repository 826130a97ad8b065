"""How the figures of the page Reliability are said."""

from typing import TYPE_CHECKING, Final

from assessor_app.reliability.coefficient import Coefficient
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import Worded, counted, translate

if TYPE_CHECKING:
    from assessor_app.application.quality.agreement import Agreement
    from assessor_app.application.quality.raters import RaterFigures
    from assessor_app.application.quality.rating_table import CriterionAsked

NOTHING: Final = "–"
FEW: Final = 30  # shared units below which a figure has no label
FEW_OF_RATER: Final = 10  # shared units of one rater below which nothing rests on their figures
CLEAR_POINTS: Final = 5.0  # of 100: a rater who certainly differs by more stands out
CLEAR_LEVELS: Final = 0.25

COEFFICIENTS: Final = Worded(
    lambda: {
        "krippendorff_alpha": translate("Reliability", "Krippendorff’s alpha"),
        "gwet_ac2_linear": translate("Reliability", "Gwet’s AC2"),
        "fleiss_kappa": translate("Reliability", "Fleiss’ kappa"),
        "percent_agreement": translate("Reliability", "Percent agreement"),
    }
)
LEVELS: Final = Worded(
    lambda: {
        "very good": translate("Reliability", "very good"),
        "good": translate("Reliability", "good"),
        "moderate": translate("Reliability", "moderate"),
        "fair": translate("Reliability", "fair"),
        "poor": translate("Reliability", "poor"),
    }
)


def criterion_words(asked: "CriterionAsked | None", *, several: bool) -> str:
    """The title of a criterion, with its badge where there are several, its versions where these differ."""
    if asked is None:
        return translate("Reliability", "All criteria together")
    words = asked.criterion.title
    if asked.changed:
        numbers = ", ".join(version.rpartition("@")[2] for version in asked.versions)
        words = translate("Reliability", "{0} (version {1})").format(words, numbers)
    return f"{words} · {asked.badge_name}" if several else words


def percent(share: float | None) -> str:
    """“83 %”, or a dash."""
    return NOTHING if share is None else translate("Reliability", "{0} %").format(figures(100 * share))


def level_words(level: str) -> str:
    """“at least moderate”: what is claimed is certain to 95 %, and it may be better."""
    if level == "poor":  # the lowest one: there is nothing below it
        return translate("Reliability", "may be poor")
    return translate("Reliability", "at least {0}").format(LEVELS[level])


def plain_words(row: "Agreement", name: str, target: int) -> str:
    """How well raters agree and what to do about it, for who knows no coefficient; "" where none says it."""
    figure, read = row.figures[name], row.reading(name)
    if row.few:
        return translate(
            "Reliability",
            "Too little was rated twice to tell how well raters agree: give more work to two raters, under "
            "Cases › Give out.",
        )
    if read is None or figure.ci is None:
        return ""
    level = level_words(str(read.level))
    if figure.ci[0] >= target / 100:
        return translate("Reliability", "Agreement between raters is {0} and reaches the target.").format(
            level
        )
    if figure.ci[1] < target / 100:
        return translate(
            "Reliability",
            "Agreement between raters is {0}, below the target: talk the lowest criterion through with them.",
        ).format(level)
    return translate(
        "Reliability",
        "Agreement between raters is {0}; whether it reaches the target is uncertain. More work rated twice "
        "would tell: Cases › Give out.",
    ).format(level)


def named(name: str) -> str:
    """A name within a sentence, whichever way it runs."""
    return f"\u2068{name}\u2069"


def signed(value: float, digits: int) -> str:
    """“+1.2”, “−0.4”, “0.0”."""
    text = figures(abs(value), digits)
    if all(one in "0.,  " for one in text):
        return text
    return f"+{text}" if value > 0 else f"−{text}"


def value_words(figure: Coefficient, digits: int = 2) -> str:
    """“0.71”, or a dash."""
    return NOTHING if figure.value is None else minus(figures(figure.value, digits))


def minus(text: str) -> str:
    """With a real minus."""
    return text.replace("-", "−")


def interval_words(figure: Coefficient, digits: int = 2) -> str:
    """“0.52 to 0.90”, or a dash."""
    if figure.ci is None:
        return NOTHING
    low, high = (minus(figures(end, digits)) for end in figure.ci)
    return translate("Reliability", "{0} to {1}").format(low, high)


def figure_words(figure: Coefficient, name: str) -> str:
    """“0.71 (0.52 to 0.90)” or “83 % (75 % to 89 %)”."""
    if figure.value is None:
        return NOTHING
    value = percent(figure.value) if name == "percent_agreement" else value_words(figure)
    interval = range_words(figure, name)
    return value if interval == NOTHING else f"{value} ({interval})"


def range_words(figure: Coefficient, name: str) -> str:
    """“0.52 to 0.90” or “75 % to 89 %”: the interval alone; a dash where there is none."""
    if figure.value is None or figure.ci is None or name != "percent_agreement":
        return interval_words(figure) if figure.value is not None else NOTHING
    return translate("Reliability", "{0} to {1}").format(*(percent(end) for end in figure.ci))


def why_words(figure: Coefficient) -> str:
    """Why there is no figure, as a sentence begins."""
    words = told(figure.why or "")
    return f"{words[:1].upper()}{words[1:]}"


def reading_words(row: "Agreement", name: str, target: int) -> str:
    """What a figure allows to say: its label, whether the target is reached, or how much is missing."""
    figure = row.figures[name]
    if figure.value is None:
        return why_words(figure)
    if row.few:
        missing = FEW - row.twice
        return counted(
            "Reliability", "Too few: rate 1 more piece twice", "Too few: rate {0} more pieces twice", missing
        ).format(figures(missing))
    parts = []
    read = row.reading(name)
    if read is not None:
        parts.append(level_words(str(read.level)))
    if name != "percent_agreement":
        parts.append(target_words(row, name, target))
    if row.parted_by_prevalence:
        parts.append(translate("Reliability", "nearly all work is at one level, which lowers kappa"))
    words = "; ".join(part for part in parts if part)
    return f"{words[:1].upper()}{words[1:]}"


def target_words(row: "Agreement", name: str, target: int) -> str:
    """Whether the target is reached, is not, or cannot be told yet."""
    figure = row.figures[name]
    if figure.ci is None:
        return ""
    if figure.ci[0] >= target / 100:
        return translate("Reliability", "target reached")
    if figure.ci[1] < target / 100:
        return translate("Reliability", "below the target")
    if row.needed is None or row.needed <= row.twice:
        return translate("Reliability", "target uncertain")
    return translate("Reliability", "target uncertain: about {0} rated twice would settle it").format(
        figures(row.needed)
    )


def unit_words(*, in_levels: bool) -> str:
    """In which unit differences of raters are."""
    return translate("Reliability", "levels") if in_levels else translate("Reliability", "points of 100")


def alarm_words(row: "RaterFigures") -> str:
    """What the course of a rater says."""
    if not row.drift.enough:
        return translate("Reliability", "too few")
    count = len(row.drift.alarms)
    if not count:
        return translate("Reliability", "steady")
    return counted("Reliability", "1 alarm", "{0} alarms", count).format(figures(count))
