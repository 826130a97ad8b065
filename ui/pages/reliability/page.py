"""The page Reliability, drawn: how well raters agree, who differs how, and how sure the awards are."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Action
from ui.models.codes import code_of
from ui.page import Page
from ui.pages.reliability.gestures import ReliabilityGestures
from ui.pages.reliability.panes import AgreementPane, DifferencesPane, OutcomesPane
from ui.pages.reliability.raters_pane import RatersPane
from ui.pages.reliability.state import Period, ReliabilityState, Tab
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.chart_card import AskFile
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.evidence_pane import ask_where
from ui.widgets.first_stop import lead_keys
from ui.widgets.flow_row import FlowRow
from ui.widgets.front_stack import FrontStack
from ui.widgets.labels import Text
from ui.widgets.list_frame import ListFrame
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.tabs import Tabs
from ui.words.figures import figures
from ui.words.told import told

if TYPE_CHECKING:
    from assessor_app.application.quality.figures import QualityFigures

_NAMED: Final = 3  # cases of those set aside


class ReliabilityPage(Page):
    """Reads only: nothing here changes the workspace."""

    def __init__(self, gestures: ReliabilityGestures, *, asking_file: AskFile | None = None) -> None:
        """Report to `gestures`; `asking_file` says where a chart is saved."""
        super().__init__()
        self._gestures = gestures
        self._ask_file = asking_file or ask_where
        self._state = ReliabilityState()
        self._banner = Banner("reliability-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._aside = Banner("reliability-aside", stays=True)
        self._caution = Banner("reliability-caution", stays=True)
        self._agreement = AgreementPane(gestures, asking_file)
        self._differences = DifferencesPane(gestures, asking_file)
        self._raters = RatersPane(gestures, asking_file)
        self._outcomes = OutcomesPane(gestures, asking_file)
        self._panes: dict[Tab, AgreementPane | DifferencesPane | RatersPane | OutcomesPane] = {
            Tab.AGREEMENT: self._agreement,
            Tab.DIFFERENCES: self._differences,
            Tab.RATERS: self._raters,
            Tab.OUTCOMES: self._outcomes,
        }
        self._build()
        lead_keys(self, self._tabs)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        show = self._gestures.show_tab
        return tuple(
            Action(id=f"reliability-{name}", title=title, shortcut=keys, page="reliability", handler=handler)
            for name, title, keys, handler in (
                ("agreement", self.tr("Agreement by criterion"), "1", lambda: show(Tab.AGREEMENT)),
                ("differences", self.tr("Which levels meet"), "2", lambda: show(Tab.DIFFERENCES)),
                ("raters", self.tr("Each rater beside the others"), "3", lambda: show(Tab.RATERS)),
                ("outcomes", self.tr("How sure the awards are"), "4", lambda: show(Tab.OUTCOMES)),
                ("export", self.tr("Save the ratings that are looked at"), "E", self._export),
                ("freeze", self.tr("Freeze a report of what is looked at"), "F", self._freeze_there),
                ("clear", self.tr("Clear the filters"), "", self._gestures.clear),
            )
        )

    def arrive(self, target: str) -> None:
        """Read what was opened since; `target` is a tab.

        A badge may follow it, or nothing for all: “agreement/ai-essentials”.
        """
        tab, slash, badge = target.partition("/")
        if tab in list(Tab):
            self._gestures.show_tab(Tab(tab))
        if slash:
            self._gestures.look_at(badge)
        self._gestures.refresh()

    def place(self) -> str:
        """The tab in front."""
        return str(self._state.tab)

    def retire(self) -> None:
        """Forget what was opened."""
        self._gestures.retire()

    def say_loading(self) -> None:
        """Say at once that ratings are being opened: for pictures of that state."""
        self._stack.say_loading()

    def show_state(self, state: ReliabilityState) -> None:
        """Draw all of it."""
        self._state = state
        self._banner.show_outcome(state.problem, state.notice)
        self._aside.show_notice(self._set_aside(state))
        self._caution.show_notice(self._cautions(state))
        doing = self.tr("Freezing a report") if state.freezing else self.tr("Opening ratings")
        self._progress.follow(doing if state.step is not None else "", state.step)
        self._show_filters(state)
        self._tabs.show_current(state.tab)
        front = self._panes[state.tab]
        front.show_state(state)  # the others when they come to the front
        self._front.setCurrentWidget(front)
        found = state.figures
        if state.nothing:
            self._empty.show_words(
                "scale",
                self.tr("No rating was opened yet"),
                self.tr(
                    "Figures come from opened cases. Give out work, some of it to two raters; once all have "
                    "rated, open the cases."
                ),
            )
        else:
            self._empty.show_words(
                "funnel", self.tr("Nothing matches"), self.tr("The filters leave every rating out.")
            )
        self._to_cases.setVisible(state.nothing)
        self._all.setVisible(not state.nothing)
        loading = state.table is None or (found is None and not state.nothing)
        self._stack.show_content(loading=loading, count=found.ratings if found is not None else 0)
        self._bar.setVisible(state.table is not None and not state.nothing)
        self._count.setText(self._count_words(state))
        self._save.setEnabled(found is not None and found.ratings > 0)
        self._freeze.setEnabled(self._save.isEnabled() and state.step is None)

    def _export(self) -> None:
        path = self._ask_file(self, self.tr("ratings.csv")) if self._save.isEnabled() else None
        if path is not None:
            self._gestures.export(path)

    def _freeze_there(self) -> None:
        path = self._ask_file(self, self.tr("reliability.pdf")) if self._freeze.isEnabled() else None
        if path is not None:
            self._gestures.freeze(path)

    def _count_words(self, state: ReliabilityState) -> str:
        found = state.figures
        if found is None or state.nothing:
            return ""
        words = self.tr("{0} ratings of {1} pieces of work, {2} of them rated twice or more").format(
            figures(found.ratings), figures(found.units), figures(found.twice)
        )
        return " · ".join((words, *self._weight_words(found, weighted=state.wanted.weighted)))

    def _weight_words(self, found: "QualityFigures", *, weighted: bool) -> tuple[str, ...]:
        """What was drawn for a risk is left out, or counts by its chance."""
        if weighted and found.unweighted:
            return (self.tr("{0} more have no weight: their plan also drew for new raters").format(
                figures(found.unweighted)
            ),)  # fmt: skip
        if weighted:
            return (
                self.tr("weighted: each counts for the work it was drawn from; raters and outcomes are not"),
            )
        if found.for_risk:
            return (self.tr("left out: {0} second ratings drawn for a risk").format(figures(found.for_risk)),)
        return ()

    def _set_aside(self, state: ReliabilityState) -> Notice | None:
        if not state.set_aside:
            return None
        named = [
            f"{code_of(one.submission)} ({one.badge_name}): {told(one.why)}"
            for one in state.set_aside[:_NAMED]
        ]
        count = len(state.set_aside)
        if count > _NAMED:
            named.append(self.tr("and {0} more").format(figures(count - _NAMED)))
        title = (
            self.tr("1 case is left out of all figures.")
            if count == 1
            else self.tr("{0} cases are left out of all figures.").format(figures(count))
        )
        return Notice(tone=Tone.WARNING, title=title, detail="; ".join(named))

    def _cautions(self, state: ReliabilityState) -> Notice | None:
        if state.figures is None:
            return None
        if not state.wanted.independent:
            return Notice(
                tone=Tone.WARNING,
                title=self.tr("Not all of these ratings are independent."),
                detail=self.tr(
                    "Decisions of those who saw the ratings count too, which makes agreement look better."
                ),
            )
        changed = sorted(
            {row.asked.criterion.title for row in state.figures.agreement if row.asked and row.asked.changed}
        )
        if changed:
            return Notice(
                tone=Tone.INFO,
                title=self.tr("The rubric changed in between."),
                detail=self.tr("Ratings by different levels are kept apart: {0}.").format(", ".join(changed)),
            )
        return None

    def _show_filters(self, state: ReliabilityState) -> None:
        wanted, choices = state.wanted, state.choices
        self._badge.show_entries([("", self.tr("All badges")), *choices.badges], wanted.badge)
        versions = [
            (key, self.tr("Version {0}").format(number))
            for key, badge, number in choices.versions
            if badge == wanted.badge
        ]
        self._version.show_entries([("", self.tr("All versions")), *versions], wanted.version)
        self._version.setVisible(len(versions) > 1)
        criteria = [(key, words) for key, badge, words in choices.criteria if wanted.badge in ("", badge)]
        self._criterion.show_entries([("", self.tr("All criteria")), *criteria], wanted.criterion)
        cohorts = [(name, name) for name in choices.cohorts]
        self._cohort.show_entries([("", self.tr("All cohorts")), *cohorts], wanted.cohort)
        self._cohort.setVisible(bool(cohorts))
        self._rater.show_entries([("", self.tr("All raters")), *choices.raters], wanted.rater)
        self._period.show_entries(
            [
                (str(Period.ANY), self.tr("At any time")),
                (str(Period.MONTH), self.tr("Last 30 days")),
                (str(Period.QUARTER), self.tr("Last 3 months")),
                (str(Period.YEAR), self.tr("Last 12 months")),
            ],
            str(wanted.period),
        )
        self._independent.blockSignals(True)
        self._independent.setChecked(wanted.independent)
        self._independent.blockSignals(False)
        found = state.figures
        self._weighted.setVisible(wanted.weighted or (found is not None and found.for_risk > 0))
        self._weighted.blockSignals(True)
        self._weighted.setChecked(wanted.weighted)
        self._weighted.blockSignals(False)
        self._clear.setVisible(wanted.narrowed)

    def _build(self) -> None:
        gestures = self._gestures
        header = PageHeader(
            self.tr("Reliability"),
            self.tr("How well raters agree, who differs how, and how sure the awards are."),
        )
        self._save = secondary_button(
            self.tr("Save the ratings…"), "reliability-export", self._export, icon="download"
        )
        self._freeze = secondary_button(
            self.tr("Freeze a report…"), "reliability-freeze", self._freeze_there, icon="file-check"
        )
        header.add(self._save)
        header.add(self._freeze)
        self._tabs: Tabs[Tab] = Tabs(
            (
                (Tab.AGREEMENT, self.tr("Agreement")),
                (Tab.DIFFERENCES, self.tr("Differences")),
                (Tab.RATERS, self.tr("Raters")),
                (Tab.OUTCOMES, self.tr("Outcomes")),
            ),
            self.tr("What is shown"),
            "reliability-tabs",
            gestures.show_tab,
        )
        self._badge = Choice(self.tr("Badge"), "reliability-badge")
        self._badge.activated.connect(lambda _at: gestures.filter(badge=str(self._badge.currentData())))
        self._version = Choice(self.tr("Version of the badge"), "reliability-version")
        self._version.activated.connect(lambda _at: gestures.filter(version=str(self._version.currentData())))
        self._criterion = Choice(self.tr("Criterion"), "reliability-criterion", widest=280)
        self._criterion.activated.connect(
            lambda _at: gestures.filter(criterion=str(self._criterion.currentData()))
        )
        self._cohort = Choice(self.tr("Cohort"), "reliability-cohort", widest=240)
        self._cohort.activated.connect(lambda _at: gestures.filter(cohort=str(self._cohort.currentData())))
        self._rater = Choice(self.tr("Rater"), "reliability-rater")
        self._rater.activated.connect(lambda _at: gestures.filter(rater=str(self._rater.currentData())))
        self._period = Choice(self.tr("When it was rated"), "reliability-period")
        self._period.activated.connect(lambda _at: gestures.filter(period=Period(self._period.currentData())))
        self._independent = CheckBox(self.tr("Independent ratings only"), "reliability-independent")
        self._independent.toggled.connect(lambda on: gestures.filter(independent=on))
        self._weighted = CheckBox(self.tr("With risks, weighted"), "reliability-weighted")
        self._weighted.setToolTip(
            self.tr("Second ratings drawn for a risk count too, each by how likely its plan was to draw it.")
        )
        self._weighted.toggled.connect(lambda on: gestures.filter(weighted=on))
        self._weighted.hide()
        self._clear = quiet_button(self.tr("Clear filters"), "reliability-clear", gestures.clear, icon="x")
        choices = FlowRow(
            self._badge,
            self._version,
            self._criterion,
            self._cohort,
            self._rater,
            self._period,
            self._independent,
            self._weighted,
            self._clear,
        )  # fmt: skip
        self._count = Text(quiet=True, wraps=True)
        self._count.setObjectName("reliability-count")
        self._bar = QWidget()
        column = QVBoxLayout(self._bar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._tabs)
        column.addWidget(choices)
        column.addWidget(self._count)
        self._front = FrontStack()
        self._empty = EmptyState("scale", self.tr("No rating was opened yet"))
        self._to_cases = self._empty.offer(
            self.tr("Go to Cases"), "reliability-to-cases", lambda: gestures.open_case("")
        )
        self._all = self._empty.offer(
            self.tr("Clear filters"), "reliability-clear-all", gestures.clear, primary=False
        )
        self._stack = ContentStack(self._front, self._empty, self.tr("Opening ratings…"))
        self._progress = ProgressRow("", gestures.cancel, "reliability-progress")
        self._progress.hide()
        ListFrame(
            self,
            self.tr("Reliability"),
            above=(header, self._banner, self._aside, self._caution, self._progress),
            filters=self._bar,
            content=self._stack,
        )
        for pane in self._panes.values():
            self._front.addWidget(pane)  # in its place already, so that it is styled but once
