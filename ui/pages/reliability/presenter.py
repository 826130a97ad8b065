"""What the page Reliability decides: what is read, reckoned and listed behind a figure. No Qt."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from assessor_app.application.progress import Cancelled
from ui.models.codes import code_of
from ui.page import Frame
from ui.pages.reliability.state import (
    MOST_CASES,
    Behind,
    CaseBehind,
    Choices,
    NearCase,
    Period,
    Read,
    ReliabilityDoors,
    ReliabilityState,
    Tab,
    Wanted,
)
from ui.pages.reliability.words import criterion_words
from ui.problems import Notice
from ui.tasks import Running
from ui.theme.tokens import Tone
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.quality.figures import QualityFigures
    from assessor_app.application.quality.rating_table import RatingTable, Selection


class ReliabilityView(Protocol):
    """What draws the state."""

    def show_state(self, state: ReliabilityState) -> None:
        """Draw all of it."""


class ReliabilityPresenter:
    """Reads once, then reckons anew for every change of what is looked at."""

    def __init__(self, doors: ReliabilityDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame = doors, frame
        self._view: ReliabilityView | None = None
        self._reading: Running | None = None
        self._asked = 0  # an answer to an older question is dropped
        self.state = ReliabilityState(target=doors.kept_target())

    def attach(self, view: ReliabilityView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Read what was opened since."""
        if self._reading is not None:
            return
        self._become(replace(self.state, step=(0, 0, "")))
        self._reading = self._frame.tasks.query(
            self._doors.read, done=self._read, failed=self._not_read, progressed=self._stepped
        )
        if self.state.step is None:  # it ended while it was being started
            self._reading = None

    def cancel(self) -> None:
        """Stop reading; what is shown stays."""
        if self._reading is not None:
            self._reading.cancel()

    def show_tab(self, tab: Tab) -> None:
        """Look at something else of the same ratings."""
        self._become(replace(self.state, tab=tab))

    def filter(
        self,
        *,
        badge: str | None = None,
        version: str | None = None,
        criterion: str | None = None,
        cohort: str | None = None,
        rater: str | None = None,
        period: Period | None = None,
        independent: bool | None = None,
        weighted: bool | None = None,
    ) -> None:
        """Look at other ratings; another badge has other versions and criteria."""
        now = self.state.wanted
        if badge is not None and badge != now.badge:
            now = replace(now, badge=badge, version="", criterion="")
        wanted = replace(
            now,
            version=now.version if version is None else version,
            criterion=now.criterion if criterion is None else criterion,
            cohort=now.cohort if cohort is None else cohort,
            rater=now.rater if rater is None else rater,
            period=now.period if period is None else period,
            independent=now.independent if independent is None else independent,
            weighted=(now.weighted if weighted is None else weighted) and independent is not False,
        )
        self._reckon(replace(self.state, wanted=wanted))

    def look_at(self, badge: str) -> None:
        """Look at all ratings of this badge; "" leaves nothing out."""
        self._reckon(replace(self.state, wanted=Wanted(badge=badge)))

    def clear(self) -> None:
        """Leave nothing out any more."""
        self._reckon(replace(self.state, wanted=Wanted()))

    def show_coefficient(self, name: str) -> None:
        """Draw another coefficient."""
        self._become(replace(self.state, coefficient=name))

    def aim(self, percent: int) -> None:
        """Another target; it is kept for the next time."""
        if percent != self.state.target:
            self._doors.keep_target(percent)
            self._reckon(replace(self.state, target=percent))

    def look_behind(self, row: int, column: int) -> None:
        """List the cases behind a cell of the confusion matrix."""
        figures, table = self.state.figures, self.state.table
        if figures is None or figures.confusion is None or table is None:
            return
        units = figures.confusion.units_in(row, column)
        told = [
            unit
            for unit in units
            if not table.cases[unit].own and (table.cases[unit].settled or not figures.confusion.ordered)
        ]
        cases = tuple(
            CaseBehind(
                code=code_of(case.submission),
                badge_name=table.badges[case.version].achievement.name,
                settled=case.settled,
            )
            for case in (table.cases[unit] for unit in told[:MOST_CASES])
        )
        behind = Behind(row=row, column=column, cases=cases, hidden=len(units) - len(told))
        self._become(replace(self.state, behind=behind))

    def open_case(self, code: str) -> None:
        """Show one of them on the page Cases."""
        self._frame.go("cases", code)

    def follow(self, person: str) -> None:
        """Show this rater's course."""
        self._become(replace(self.state, course=person))

    def save(self, path: Path, content: bytes) -> None:
        """Write a chart there."""

        def saved(_nothing: None) -> None:
            title = translate("Reliability", "The chart is in “{0}”.").format(path.name)
            self._become(replace(self.state, notice=Notice(tone=Tone.GOOD, title=title), problem=None))

        self._frame.tasks.query(
            lambda _progress: self._doors.save(path, content), done=saved, failed=self._failed
        )

    def export(self, path: Path) -> None:
        """Write the ratings that are looked at, for the command line."""
        table, figures = self.state.table, self.state.figures
        if table is None or figures is None:
            return
        wanted = self._selection(self.state.wanted)
        sizes = {row.asked.levels for row in figures.agreement if row.asked is not None}
        command = f"assessor reliability {path.name} --scale ordinal"
        if len(sizes) == 1:
            command += " --categories " + ",".join(str(one + 1) for one in range(sizes.pop()))

        def saved(_nothing: None) -> None:
            notice = Notice(
                tone=Tone.GOOD,
                title=translate("Reliability", "The ratings are in “{0}”, without a name.").format(path.name),
                detail=translate(
                    "Reliability", "The same values (pooled criteria have narrower intervals there): {0}"
                ).format(command),
                copyable=command,
            )
            self._become(replace(self.state, notice=notice, problem=None))

        self._frame.tasks.query(
            lambda _progress: self._doors.save(path, self._doors.ratings(table, wanted)),
            done=saved,
            failed=self._failed,
        )

    def freeze(self, path: Path) -> None:
        """Write a sealed report of what is looked at, and its data beside it."""
        if self.state.figures is None or self._reading is not None or self.state.freezing:
            return
        wanted, target = self._selection(self.state.wanted), self.state.target / 100
        beside = path.with_suffix(".json").name

        def frozen(sha256: str) -> None:
            self._reading = None
            notice = Notice(
                tone=Tone.GOOD,
                title=translate("Reliability", "The report is in “{0}”, its data in “{1}”.").format(
                    path.name, beside
                ),
                detail=translate(
                    "Reliability", "No name is in either. The same ratings give the same files. SHA-256: {0}"
                ).format(sha256),
                copyable=sha256,
            )
            self._become(replace(self.state, step=None, freezing=False, notice=notice, problem=None))

        def failed(error: Exception) -> None:
            self._reading = None
            self._become(replace(self.state, step=None, freezing=False))
            self._failed(error)

        self._become(replace(self.state, step=(0, 0, ""), freezing=True, notice=None, problem=None))
        self._reading = self._frame.tasks.change(
            lambda progress: self._doors.freeze(wanted, target, path, progress),
            done=frozen,
            failed=failed,
            label=translate("Reliability", "Freezing a report"),
            progressed=self._stepped,
        )
        if not self.state.freezing:  # it ended while it was being started
            self._reading = None

    def forget_notice(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, notice=None))

    def retire(self) -> None:
        """Drop what was opened."""
        self._view = None
        self._asked += 1
        self.cancel()
        self._doors.forget()
        self.state = ReliabilityState()

    # what comes back

    def _stepped(self, done: int, total: int, what: str) -> None:
        if self.state.step is not None:
            self._become(replace(self.state, step=(done, total, what)))

    def _read(self, read: Read) -> None:
        self._reading = None
        if self._view is None:
            return
        before = self.state
        state = replace(before, set_aside=read.set_aside, step=None, problem=None)
        if read.table is before.table and before.figures is not None:
            self._become(state)
            return
        self._reckon(replace(state, table=read.table, choices=choices_of(read.table), behind=None))

    def _not_read(self, error: Exception) -> None:
        self._reading = None
        self._become(replace(self.state, step=None))
        self._failed(error)

    def _reckon(self, state: ReliabilityState) -> None:
        """Take `state`, and reckon what it wants."""
        self._asked += 1
        asked, table = self._asked, state.table
        self._become(replace(state, behind=None))
        if table is None:
            return
        wanted, target = self._selection(state.wanted), state.target / 100

        def reckoned(figures: "QualityFigures") -> None:
            if asked == self._asked and self._view is not None:
                people = {row.person for row in figures.raters.rows}
                course = self.state.course if self.state.course in people else _most_drifting(figures)
                near = tuple(_near(table, figures))
                self._become(replace(self.state, figures=figures, course=course, near=near))

        self._frame.tasks.query(
            lambda _progress: self._doors.figures(table, wanted, target), done=reckoned, failed=self._failed
        )

    def _selection(self, wanted: Wanted) -> "Selection":
        from assessor_app.application.quality.rating_table import Selection  # after it was read: loaded

        return Selection(
            badge=wanted.badge,
            version=wanted.version,
            criterion=wanted.criterion,
            cohort=wanted.cohort,
            rater=wanted.rater,
            since=wanted.period.since(self._doors.today()),
            independent=wanted.independent,
            weighted=wanted.weighted,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._become(replace(self.state, problem=error, notice=None))

    def _become(self, state: ReliabilityState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


def choices_of(table: "RatingTable") -> Choices:
    """What there is to filter by."""
    badges = {badge.achievement.id: badge.achievement.name for badge in table.badges.values()}
    several = len(badges) > 1
    return Choices(
        badges=tuple(sorted(badges.items(), key=lambda one: (one[1].casefold(), one[0]))),
        versions=tuple(
            (version, badge.achievement.id, str(badge.version.number))
            for version, badge in sorted(table.badges.items())
        ),
        criteria=tuple((one.key, one.badge, criterion_words(one, several=several)) for one in table.criteria),
        cohorts=table.cohorts,
        raters=tuple((person, table.names.get(person, "")) for person in table.people),
    )


def _near(table: "RatingTable", figures: "QualityFigures") -> Iterable[NearCase]:
    told = [one for one in figures.outcomes.near if not table.cases[one.unit].own]
    for one in told[:MOST_CASES]:
        case = table.cases[one.unit]
        yield NearCase(
            code=code_of(case.submission),
            badge_name=table.badges[case.version].achievement.name,
            ratings=one.ratings,
            chance=one.chance,
        )


def _most_drifting(figures: "QualityFigures") -> str:
    """The rater with the most alarms, then with the longest course; "" where nobody shares anything."""
    rows = [row for row in figures.raters.rows if row.shared]
    if not rows:
        return ""
    return max(rows, key=lambda row: (len(row.drift.alarms), row.shared)).person
