"""What the figures of a frozen report mean, in words that go with it. Knows no numpy.

A report quotes these texts, so that it is understood without this program. Whoever changes how a figure is
reckoned changes its text and the version; reports of before keep theirs.
"""

from dataclasses import dataclass
from typing import Final

VERSION: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """One figure: how it is reckoned, and by whom that was published."""

    name: str  # as the data file calls it
    title: str  # as the pages do
    says: str
    source: str


_SHARED: Final = (
    "Units with one rating count in the shares of the levels and not in the agreement; nothing is imputed. "
)

DEFINITIONS: Final = (
    Definition(
        name="interval",
        title="Intervals",
        says="Value and t quantile times the standard error of an infinitesimal jackknife over pieces of "
        "work. Pooled over criteria it leaves out a piece of work with all its criteria, which are not "
        "independent of one another.",
        source="Efron (1982), The Jackknife, the Bootstrap and Other Resampling Plans; Binder (1983)",
    ),
    Definition(
        name="weights",
        title="Weights",
        says="Where they are given: each piece of work rated twice counts by 1 over its chance to have been "
        "rated twice: by the share that was drawn at random in fact, or by what its first rating gave reason "
        "for. Raters and outcomes are never weighted. Without weights, what was drawn for a risk is out.",
        source="Horvitz & Thompson (1952), Journal of the American Statistical Association 47",
    ),
    Definition(
        name="percent_agreement",
        title="Same level",
        says="Of two ratings drawn at random of the same work, how often both give the same level: per unit "
        "the share of agreeing pairs, averaged over the units rated twice or more.",
        source="Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 2",
    ),
    Definition(
        name="fleiss_kappa",
        title="Kappa (Fleiss)",
        says="(pa - pe) / (1 - pe), where pa is the percent agreement and pe the sum of the squared mean "
        f"shares of the levels. {_SHARED}The standard error is Gwet's, with a term for units rated once.",
        source="Fleiss (1971), Psychological Bulletin 76; Gwet (2014), ch. 2 and 5",
    ),
    Definition(
        name="gwet_ac1",
        title="AC1",
        says="(pa - pe) / (1 - pe), where pe is the mean over the levels of share × (1 - share), summed and "
        f"divided by one less than their number. It does not fall where nearly all work has one level. "
        f"{_SHARED}",
        source="Gwet (2008), British Journal of Mathematical and Statistical Psychology 61",
    ),
    Definition(
        name="gwet_ac2_linear",
        title="AC2, linear",
        says="As gwet_ac1, with pairs of different levels counted in part: 1 less their distance in level "
        "steps, divided by the largest possible distance.",
        source="Gwet (2014), ch. 3 to 5",
    ),
    Definition(
        name="gwet_ac2_quadratic",
        title="AC2, quadratic",
        says="As gwet_ac2_linear, with the square of that distance.",
        source="Gwet (2014), ch. 3 to 5",
    ),
    Definition(
        name="conger_kappa",
        title="Kappa (Conger)",
        says="(pa - pe) / (1 - pe), where pe is the agreement by chance of every two raters with shares of "
        "their own, averaged over all pairs of raters.",
        source="Conger (1980), Psychological Bulletin 88; Gwet (2014), ch. 2",
    ),
    Definition(
        name="brennan_prediger",
        title="Brennan and Prediger’s coefficient",
        says="(pa - 1/q) / (1 - 1/q), where q is the number of levels.",
        source="Brennan & Prediger (1981), Educational and Psychological Measurement 41",
    ),
    Definition(
        name="krippendorff_alpha",
        title="Ordinal alpha",
        says="1 less observed over expected disagreement, by the ordinal distance of the coincidence matrix; "
        "of units rated twice or more.",
        source="Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; interval: Gwet (2014)",
    ),
    Definition(
        name="kendall_w",
        title="Concordance",
        says="Concordance of the ranks that raters give to the units which all of them rated; ties are "
        "averaged.",
        source="Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10",
    ),
    Definition(
        name="exact_agreement",
        title="All alike",
        says="The share of units rated twice or more on which all ratings are equal; Wilson's interval.",
        source="Wilson (1927), Journal of the American Statistical Association 22",
    ),
    Definition(
        name="reading",
        title="What alpha reads as",
        says="The highest of the levels poor, fair, moderate, good and very good (from 0.2, 0.4, 0.6 and "
        "0.8) that the ordinal alpha reaches with 95 % certainty, its error taken as normal; none below 30 "
        "shared units.",
        source="Gwet (2014), ch. 6; Altman (1991), Practical Statistics for Medical Research",
    ),
    Definition(
        name="severity",
        title="Severity",
        says="The mean difference of a rater's totals to those of the others on the same work, in percent of "
        "the points that can be reached; above 0 is lenient. Interval by t over the shared units.",
        source="Engelhard (1994), Journal of Educational Measurement 31",
    ),
    Definition(
        name="misfit",
        title="Misfit",
        says="The mean square of what is left of a rater's differences once severity is taken off, over what "
        "is expected of all raters: about 1 as expected, above 1.5 erratic.",
        source="Linacre (1989), Many-Facet Rasch Measurement",
    ),
    Definition(
        name="alarms",
        title="Drift alarms",
        says="How often a self-starting CUSUM of a rater's differences passed its limit (k = 0.5, h = 5).",
        source="Hawkins & Olwell (1998), Cumulative Sum Charts, ch. 7",
    ),
    Definition(
        name="outcomes",
        title="Outcomes",
        says="Of the pairs of ratings of the same work, how many both mean an award, neither does, or one "
        "alone; the share with the same outcome (Wilson's interval), and Cohen's kappa of that table.",
        source="Standards for Educational and Psychological Testing (2014), 2.16",
    ),
    Definition(
        name="certainty",
        title="Accuracy and consistency",
        says="accuracy: how likely an outcome is that of the true score; consistency: how likely another "
        "rating gives the same outcome; from the error of measurement between raters of the same work.",
        source="Rudner (2001), Practical Assessment, Research & Evaluation 7; Livingston & Lewis (1995)",
    ),
)
"""Every figure of a report, in the order in which it is explained."""
