"""What the page Sampling says of plans, draws and claims; no widgets."""

from collections.abc import Mapping
from typing import Final

from assessor_app.application.queries.claims import ClaimNeed
from assessor_app.application.queries.sampling import DrawPreview, PlanLine
from assessor_app.domain.sampling import Method, Reason, SamplingPlan
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import Worded, counted, translate

METHODS: Final = Worded(
    lambda: {
        Method.RANDOM: translate("Sampling", "Evenly, by how much each rates"),
        Method.STRATIFIED: translate("Sampling", "More to whoever agreed less so far"),
    }
)
REASONS: Final = Worded(
    lambda: {
        Reason.RANDOM: translate("Sampling", "{0} at random"),
        Reason.NEW_RATER: translate("Sampling", "{0} because a rater is new"),
        Reason.APPEAL: translate("Sampling", "{0} because an appeal changed a result"),
        Reason.BORDERLINE: translate("Sampling", "{0} because a rating was borderline"),
        Reason.HIGH: translate("Sampling", "{0} because a rating was high"),
    }
)


def plan_words(plan: SamplingPlan) -> str:
    """“20 % + risks”."""
    risks = plan.new_rater_percent or plan.appeal_percent or plan.looks_later
    words = translate("Sampling", "{0} % + risks") if risks else translate("Sampling", "{0} %")
    return words.format(plan.percent)


def standing(line: PlanLine) -> tuple[str, Tone]:
    """How what was given out stands to the plan: a word or two, with its colour."""
    if not line.given:
        return translate("Sampling", "Nothing yet"), Tone.NEUTRAL
    if line.short:
        return translate("Sampling", "{0} too few").format(figures(line.short)), Tone.WARNING
    return translate("Sampling", "As planned"), Tone.GOOD


def compliance(line: PlanLine) -> str:
    """The same as a sentence, with what it was reckoned of."""
    aside = (
        counted(
            "Sampling",
            "Not counted is 1 submission that you rate yourself.",
            "Not counted are {0} submissions that you rate yourself.",
            line.aside,
        ).format(figures(line.aside))
        if line.aside
        else ""
    )
    if not line.given:
        return aside or translate("Sampling", "Nothing of this badge was given out yet.")
    said = [
        counted(
            "Sampling", "1 submission was given out", "{0} submissions were given out", line.given
        ).format(figures(line.given))
        + ": "
        + translate("Sampling", "{0} rated twice at random, {1} for a risk.").format(
            figures(line.at_random), figures(line.at_risk)
        )
    ]
    if line.short:
        said.append(
            translate(
                "Sampling",
                "The plan asks for {0} at random: {1} are missing. Earlier draws are not changed; a "
                "higher share evens it out.",
            ).format(figures(line.wanted), figures(line.short))
        )
    else:
        said.append(
            translate("Sampling", "The plan asks for at least {0} at random: that is kept.").format(
                figures(line.wanted)
            )
        )
    return " ".join((*said, *([aside] if aside else [])))


def drawn(preview: DrawPreview) -> str:
    """What a draw would give, in a sentence or two."""
    if not preview.submissions and not preview.held:
        return translate("Sampling", "Nothing waits to be given out.")
    parts = [
        counted(
            "Sampling",
            "1 submission would be given out",
            "{0} submissions would be given out",
            preview.submissions,
        ).format(figures(preview.submissions))
        + ", "
        + translate("Sampling", "{0} of them to two raters").format(figures(preview.twice))
        + (f": {_reasons(preview.reasons)}." if preview.reasons else ".")
    ]
    later = {
        Reason.BORDERLINE: translate("Sampling", "{0} % of what is then rated borderline"),
        Reason.HIGH: translate("Sampling", "{0} % of what is then rated high"),
    }
    if preview.later_percent:
        shares = ", ".join(later[reason].format(percent) for reason, percent in preview.later_percent)
        parts.append(translate("Sampling", "Later also {0}: drawn now, before anybody rates.").format(shares))
    parts += [
        translate("Sampling", "Not given out: {0}, because {1}.").format(figures(count), told(why))
        for why, count in preview.held.items()
    ]
    return " ".join(parts)


def links(preview: DrawPreview) -> tuple[str, Tone]:
    """Whether the raters' figures could be compared after it."""
    if not preview.raters:
        return translate("Sampling", "Nobody is there who may rate this badge."), Tone.WARNING
    if len(preview.parts) < 2:
        return (
            translate(
                "Sampling", "All raters are linked by work that two of them rated: they can be compared."
            ),
            Tone.GOOD,
        )
    groups = "; ".join(", ".join(part) for part in preview.parts)
    return (
        counted(
            "Sampling",
            "Not all raters are linked by work that two of them rated, so these groups cannot be compared: "
            "{1}. 1 more second rating links everybody.",
            "Not all raters are linked by work that two of them rated, so these groups cannot be compared: "
            "{1}. At least {0} more second ratings link everybody.",
            len(preview.parts) - 1,
        ).format(figures(len(preview.parts) - 1), groups),
        Tone.WARNING,
    )


def claimed(need: ClaimNeed, preview: DrawPreview | None) -> str:
    """How many pairs the claim takes, and how likely those that there are show it."""
    more = preview.reasons.get(Reason.RANDOM, 0) if preview is not None else 0
    parts = [
        translate("Sampling", "It takes {0} submissions rated twice at random.").format(figures(need.needed)),
        translate("Sampling", "{0} were compared so far").format(figures(need.compared))
        + (translate("Sampling", ", and this draw adds {0}").format(figures(more)) if more else "")
        + ".",
    ]
    if need.compared:
        parts.append(
            translate("Sampling", "With {0} the chance to show it is {1} %.").format(
                figures(need.compared), figures(100 * need.power)
            )
        )
    parts.append(
        translate("Sampling", "Reckoned with the levels as they were given on “{0}”.").format(need.criterion)
        if need.observed
        else translate(
            "Sampling", "Reckoned as if every level of “{0}” were given as often: too little is compared yet."
        ).format(need.criterion)
    )
    return " ".join(parts)


def _reasons(reasons: Mapping[Reason, int]) -> str:
    return ", ".join(REASONS[reason].format(figures(count)) for reason, count in reasons.items() if count)
