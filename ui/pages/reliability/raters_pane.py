"""The pane of raters on the page Reliability."""

from collections.abc import Mapping
from typing import Final

from ui.models.chart import Head
from ui.pages.reliability.gestures import ReliabilityGestures
from ui.pages.reliability.panes import MOST_ROWS, SIDE_BY_SIDE, Pane
from ui.pages.reliability.rater_charts import course_chart, levels_chart, severity_chart
from ui.pages.reliability.state import ReliabilityState
from ui.pages.reliability.words import named
from ui.problems import Notice
from ui.theme.tokens import TextSize, Tone
from ui.widgets.banner import Banner
from ui.widgets.chart_card import AskFile, ChartCard
from ui.widgets.choice import Choice
from ui.widgets.labels import Text
from ui.widgets.two_columns import TwoColumns
from ui.words.figures import figures
from ui.words.translate import translate

_NAMED: Final = 6  # raters of a group


class RatersPane(Pane):
    """Who is lenient, severe, erratic, drifting; and whether all can be compared."""

    def __init__(self, gestures: ReliabilityGestures, asking_file: AskFile | None) -> None:
        """Report to `gestures`."""
        super().__init__()
        self.connected = Banner("reliability-connected", stays=True)
        self.severity = ChartCard(
            translate("Reliability", "How lenient raters are"),
            "reliability-severity",
            (
                Head(title=translate("Reliability", "Rater")),
                Head(title=translate("Reliability", "Ratings"), number=True, width=76),
                Head(title=translate("Reliability", "Shared"), number=True, width=76),
                Head(title=translate("Reliability", "Leniency"), number=True, width=80),
                Head(title=translate("Reliability", "95 % interval"), width=116),
                Head(title=translate("Reliability", "Misfit"), number=True, width=70),
                Head(title=translate("Reliability", "Spread"), number=True, width=70),
                Head(title=translate("Reliability", "In the middle, own / others"), width=120),
                Head(title=translate("Reliability", "Profile"), number=True, width=70),
                Head(title=translate("Reliability", "Flat, own / others"), width=120),
                Head(title=translate("Reliability", "Drift"), width=90),
                Head(title=translate("Reliability", "Not scorable"), number=True, width=110),
            ),
            save=gestures.save,
            file=translate("Reliability", "leniency of raters"),
            both=True,
            most=MOST_ROWS,
            asking_file=asking_file,
        )
        self.severity.picked.connect(gestures.follow)
        legend = Text(
            translate(
                "Reliability",
                "Each rater is compared with co-raters on the same work alone.\n"
                "Leniency: above 0 gives higher levels than the others, below 0 lower ones.\n"
                "Misfit: about 1 is as expected; from 1.5 on, the levels are erratic.\n"
                "Spread: below 1 keeps to the middle levels; beside it, how often that is.\n"
                "Profile: below 1 gives all criteria of a piece much the same level. Flat: how often all of "
                "them get the very same one, own work / co-raters’.\n"
                "Drift: an alarm says that somebody’s levels moved away from those of the others. Choose "
                "them, see since when, and talk it over with them on work that both rated.\n"
                "Not scorable: how often somebody said so instead of giving a level; such criteria are in "
                "none of these figures.",
            ),
            TextSize.CAPTION,
            quiet=True,
            wraps=True,
        )
        self.levels = ChartCard(
            translate("Reliability", "Levels given"),
            "reliability-levels",
            (
                Head(title=translate("Reliability", "Rater")),
                Head(title=translate("Reliability", "Level")),
                Head(title=translate("Reliability", "Times"), number=True, width=80),
                Head(title=translate("Reliability", "Share"), number=True, width=80),
            ),
            save=gestures.save,
            file=translate("Reliability", "levels given"),
            asking_file=asking_file,
        )
        self.course = ChartCard(
            translate("Reliability", "Drift of one rater"),
            "reliability-course",
            (
                Head(title=translate("Reliability", "Shared work"), number=True, width=90),
                Head(title=translate("Reliability", "Day"), width=110),
                Head(title=translate("Reliability", "Mean of the last 10"), number=True),
                Head(title=translate("Reliability", "More lenient"), number=True),
                Head(title=translate("Reliability", "More severe"), number=True),
                Head(title=translate("Reliability", "Alarm"), width=90),
            ),
            save=gestures.save,
            file=translate("Reliability", "drift of one rater"),
            asking_file=asking_file,
        )
        self.whose = Choice(translate("Reliability", "Whose drift"), "reliability-whose")
        self.whose.activated.connect(lambda _at: gestures.follow(str(self.whose.currentData())))
        self.course.add(self.whose)
        self.partners = Text(quiet=True, wraps=True)
        self.partners.setObjectName("reliability-partners")
        self.course.column.addWidget(self.partners)
        below = TwoColumns((self.levels,), (self.course,), SIDE_BY_SIDE)
        self.hold(self.connected, self.severity, legend, below)

    def show_state(self, state: ReliabilityState) -> None:
        """Draw all of it."""
        found = state.figures
        if found is None or not self.is_new(found, state.course):
            return
        raters = found.raters
        self.connected.show_notice(None if raters.connected else _apart(raters.groups, raters.names))
        self.severity.show_chart(severity_chart(raters))
        self.levels.show_chart(levels_chart(raters))
        row = next((row for row in raters.rows if row.person == state.course), None)
        self.course.setVisible(row is not None)
        if row is None:
            return
        self.whose.show_entries([(one.person, one.name) for one in raters.rows if one.shared], row.person)
        self.course.show_chart(course_chart(row, in_levels=raters.in_levels))
        self.partners.setText(
            translate("Reliability", "Shares work with {0}.").format(
                ", ".join(
                    f"{named(raters.names.get(one, ''))} ({figures(count)})" for one, count in row.partners
                )
            )
        )


def _apart(groups: tuple[tuple[str, ...], ...], names: Mapping[str, str]) -> Notice:
    """Which raters cannot be compared, and what would help."""
    called = []
    for group in groups:
        first = ", ".join(named(names.get(one, "")) for one in group[:_NAMED])
        called.append(first + ("…" if group[_NAMED:] else ""))
    return Notice(
        tone=Tone.WARNING,
        title=translate("Reliability", "The raters fall into {0} groups that share no work.").format(
            figures(len(groups))
        ),
        detail=translate(
            "Reliability",
            "Severities of different groups cannot be compared: {0}. "
            "Give some work to one rater of each group, under Cases › Give out.",
        ).format("; ".join(called)),
    )
