"""What the page Cases decides: what is listed, what lies on the table, when a case can be settled. No Qt."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.cases import OpenedCase
from assessor_app.application.use_cases.assign_raters import Assigned
from assessor_app.application.use_cases.reveal_cases import Revealed
from assessor_app.application.use_cases.settle_cases import Released, ThirdIsIn, decision_code
from assessor_app.domain.comparison import ThirdRule
from ui.models.given_words import given
from ui.models.list_setup import KeptSetups
from ui.models.pin_words import PinnedFile
from ui.models.shelf import EvidenceFile
from ui.models.shelf import Shelf as EvidenceShelf
from ui.models.shown import Shown, View
from ui.models.viewer import EvidenceViewer
from ui.page import Frame, Question
from ui.page_work import PageWork, Step
from ui.pages.cases.deciding import Deciding, Source, case_in, deciding
from ui.pages.cases.listing import CaseList
from ui.pages.cases.notices import released, revealed
from ui.pages.cases.reports import give_out_report, release_report, reveal_report, set_aside
from ui.pages.cases.state import (
    OUTCOMES,
    CaseRow,
    CasesDoors,
    CasesState,
    Place,
    Standing,
)
from ui.pages.cases.typed import seed_of, share_of
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import translate


class CasesPresenter:
    """Runs the leads' steps one after the other; nothing is settled while anything is open."""

    def __init__(self, doors: CasesDoors, frame: Frame, kept: KeptSetups | None = None) -> None:
        """Nothing is read before `refresh`; `kept` is how somebody wants the list."""
        self._doors, self._frame = doors, frame
        self._shown = Shown(CasesState())
        self.viewer = EvidenceViewer(frame.tasks)
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self._stopped, failed=self._failed)
        self._asked = 0
        self._left_off = ""  # what lay on the table before the window was locked
        self._gives_out = False  # somebody asked for it before the list was read
        self._without_third: Callable[[], object] = lambda: None  # decides what was just refused
        self.listed = CaseList(
            doors, frame, self._shown, kept or KeptSetups(),
            seen=self._go_on, failed=self._failed,
        )  # fmt: skip
        self.batch = self.listed.batch

    @property
    def state(self) -> CasesState:
        """What the page shows."""
        return self._shown.now

    def attach(self, view: View[CasesState]) -> None:
        """Draw every state on `view` from now on."""
        self._shown.attach(view)

    def refresh(self) -> None:
        """Show how things stand now."""
        self.listed.read()

    def forget_notice(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, notice=None, problem=None))

    # give out, open, release

    def ask_give_out(self) -> None:
        """Show what would be given out, and how."""
        overview = self.state.overview
        self._gives_out = overview is None  # once it is known whether there is anything
        if overview is not None and (overview.to_give_out or overview.asides):
            self._become(replace(self.state, place=Place.GIVE_OUT, notice=None, problem=None))

    def give_out(self, badge: str, percent: str, seed: str) -> None:
        """Give it out; percent and seed as typed, "" for the badges' own plans and for a fresh draw."""
        try:
            share, number = share_of(percent), seed_of(seed)
        except Unusable as error:
            self._become(replace(self.state, problem=error))
            return
        self._work.change(
            lambda progress: self._doors.give_out(badge or None, share, number, progress),
            self._given,
            translate("Cases", "Giving out work…"),
            report=give_out_report,
        )

    def reveal(self) -> None:
        """Open every case that is complete."""
        self._work.change(
            self._doors.reveal,
            self._revealed,
            translate("Cases", "Opening what is complete…"),
            report=reveal_report,
        )

    def release(self) -> None:
        """Let the case on the table, or else every decided one, go to signing."""
        table = self.state.deciding
        if self.state.place is Place.CASE and table is not None:
            wanted: frozenset[str] | None = frozenset({table.case.line.submission})
            count = 1
        else:
            rows = self.state.to_release
            chosen = frozenset(row.submission for row in rows)
            wanted, count = chosen if self.state.batch.ids else None, len(rows)
        if not count or self.state.busy:
            return
        what = (
            translate("Cases", "1 result")
            if count == 1
            else translate("Cases", "{0} results").format(figures(count))
        )
        question = Question(
            title=translate("Cases", "Release {0}?").format(what),
            consequence=translate(
                "Cases",
                "Admins can then sign the awards, and return what is “not yet”. "
                "A release cannot be taken back.",
            ),
            verb=translate("Cases", "Release {0}").format(what),
        )
        if self._frame.confirm(question):
            self._release_these(wanted)

    def _release_these(self, wanted: frozenset[str] | None) -> None:
        self._work.change(
            lambda progress: self._doors.release(wanted, progress),
            self._released,
            translate("Cases", "Releasing…"),
            report=lambda done: release_report(done, again=self._release_these),
        )

    def see_agreement(self) -> None:
        """To the figures of the badge that is listed, or of all."""
        self._frame.go("reliability", f"agreement/{self.state.badge}")

    def cancel(self) -> None:
        """Stop what is being done; nothing of it is kept."""
        self._work.cancel()

    # one case

    def open(self, row: CaseRow) -> None:
        """Lay a case on the table."""
        if row.standing is Standing.SET_ASIDE:
            self._become(replace(self.state, notice=set_aside(row)))
            return
        self._asked += 1
        asked = self._asked
        self._become(replace(self.state, opening=True, notice=None, problem=None))

        def opened(found: tuple[OpenedCase, tuple[EvidenceFile, ...]]) -> None:
            if asked == self._asked:
                self._opened(*found)

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self._become(replace(self.state, opening=False))
                self._failed(error)

        self._frame.tasks.query(
            lambda _progress: (self._doors.open(row.id), self._doors.evidence(row.submission)),
            done=opened,
            failed=failed,
        )

    def open_next(self) -> None:
        """Lay the next case on the table that waits for a decision."""
        on_table = self.state.deciding.case.line.id if self.state.deciding is not None else ""
        cases = self.state.overview.cases if self.state.overview is not None else ()
        waiting = [row for row in cases if row.standing is Standing.DECIDE and row.id != on_table]
        if waiting:
            self.open(waiting[0])

    def override(self) -> None:
        """Begin to decide otherwise what is decided on the case on the table."""
        if not self.state.busy:
            self._lay(Deciding.override)

    def back(self) -> None:
        """To the list, or no longer to decide otherwise; what was chosen is dropped."""
        table = self.state.deciding
        if table is not None and table.overriding:
            self._become(replace(self.state, deciding=deciding(table.case, table.files), problem=None))
            return
        self._asked += 1
        self.viewer.show(EvidenceShelf(()))
        self._become(replace(self.state, place=Place.LIST, deciding=None, opening=False, problem=None))

    def turn_to(self, criterion: str) -> None:
        """The keys speak to this criterion."""
        self._lay(lambda table: table.on(criterion))

    def next_difference(self) -> None:
        """The keys speak to the next one that is open."""
        self._lay(Deciding.onward)

    def show_pin(self, number: int) -> None:
        """Turn to a pin of a rating: the evidence shows its place."""
        table = self.state.deciding
        if table is not None and 0 <= number < len(table.pins):
            self._lay(lambda table: table.on_pin(number))
            self.viewer.show_place(table.pins[number].pin.place)

    def step_pin(self, by: int) -> None:
        """The next pin, or the one before, round and round."""
        table = self.state.deciding
        if table is not None and table.pins:
            first = 0 if by > 0 else len(table.pins) - 1
            self.show_pin((table.pin + by) % len(table.pins) if table.pin >= 0 else first)

    def take(self, source: Source, level: str = "") -> None:
        """Settle the current criterion."""
        self._lay(lambda table: table.take(source, level))

    def unfold(self, *, unfolded: bool) -> None:
        """Show the agreed criteria too, or fold them."""
        self._lay(lambda table: replace(table, unfolded=unfolded))

    def ask_third(self, rule: ThirdRule) -> None:
        """Let a third rating settle the case, by this rule; it is given out with the next work."""
        table = self.state.deciding
        if table is None or not table.can_ask_third or self.state.busy:
            return
        case = table.case.line.id

        def asked(_nothing: None) -> None:
            self._become(
                replace(
                    self.state,
                    notice=Notice(
                        tone=Tone.GOOD,
                        title=translate("Cases", "A third rating settles this case."),
                        detail=translate(
                            "Cases",
                            "It goes out with the next work, to somebody who knows neither of the two.",
                        ),
                    ),
                )
            )
            self._read_table_again()
            self.refresh()

        self._work.change(
            lambda _progress: self._doors.ask_third(case, rule),
            asked,
            translate("Cases", "Asking for a third rating…"),
        )

    def decide(self, reason: str, *, consensus: bool = False) -> None:
        """Settle the case; what is open, or a missing reason, is said and turned to."""
        table = self.state.deciding
        if table is None or not table.can_settle or self.state.busy:
            return
        still_open = table.still_open
        if still_open:
            titles = ", ".join(f"“{title}”" for title in still_open.values())
            self._become(
                replace(
                    self.state,
                    deciding=table.on(next(iter(still_open))),
                    problem=Unusable(
                        (
                            translate("Cases", "1 of {1} differences is still open")
                            if len(still_open) == 1
                            else translate("Cases", "{0} of {1} differences are still open")
                        ).format(len(still_open), len(table.differing) + len(table.differing_groups)),
                        remedy=translate("Cases", "Choose a level for {0}.").format(titles),
                    ),
                )
            )
            return
        if table.overriding and table.unchanged:
            self._become(
                replace(
                    self.state,
                    problem=Unusable(
                        translate("Cases", "nothing is decided otherwise yet"),
                        remedy=translate("Cases", "Choose another level, or keep the decision."),
                    ),
                )
            )
            return
        if not reason.strip():
            self._become(
                replace(
                    self.state,
                    problem=Unusable(
                        translate("Cases", "the decision has no reason yet"),
                        remedy=translate(
                            "Cases", "Write what you saw, and where: the raters and an appeal will read it."
                        ),
                    ),
                )
            )
            return
        case, draft = table.case.line.id, table.draft()

        if table.overriding and table.case.decision is not None:
            over = decision_code(table.case.decision)
            self._work.change(
                lambda _progress: self._doors.override(case, draft, reason.strip(), over),
                self._settled,
                translate("Cases", "Deciding…"),
            )
            return

        def settle(*, without_third: bool = False) -> None:
            self._work.change(
                lambda _progress: self._doors.adjudicate(
                    case, draft, reason.strip(), consensus, without_third
                ),
                self._settled,
                translate("Cases", "Deciding…"),
            )

        self._without_third = partial(settle, without_third=True)
        settle()

    def left_off(self) -> str:
        """The case on the table with what was chosen for it; "" where none lies there."""
        table = self.state.deciding
        return table.written() if self.state.place is Place.CASE and table is not None else ""

    def take_up(self, left_off: str) -> None:
        """Lay that case on the table again once it is listed."""
        self._left_off = left_off
        self._open_left_off()

    def _go_on(self) -> None:
        """The list was read: what waited for it."""
        self._open_left_off()
        if self._gives_out:
            self.ask_give_out()

    def _open_left_off(self) -> None:
        left, overview = self._left_off, self.state.overview
        if not left or overview is None:
            return
        row = next((row for row in overview.cases if row.id == case_in(left)), None)
        if row is None:
            self._left_off = ""
        else:
            self.open(row)

    def retire(self) -> None:
        """Drop what was opened."""
        self._asked += 1
        self._shown.retire()
        self._work.retire()
        self.listed.retire()
        self.viewer.retire()

    # what comes back

    def _given(self, done: Assigned) -> None:
        self._become(replace(self.state, place=Place.LIST, notice=given(done)))
        self.refresh()

    def _revealed(self, done: Revealed) -> None:
        held_back = tuple(Counter(one.why for one in done.waiting).most_common())
        self._become(replace(self.state, held_back=held_back, notice=revealed(done, held_back)))
        self.refresh()

    def _released(self, done: Released) -> None:
        self._become(replace(self.state, notice=released(done)))
        waiting = {one.id for one in done.waiting}
        if self.state.batch.ids:
            self.batch.keep([row.id for row in self.state.chosen if row.submission in waiting])
        self._read_table_again()
        self.refresh()

    def _settled(self, _nothing: None) -> None:
        table = self.state.deciding
        judged = table.judgement if table is not None else None
        outcome = (
            ""
            if judged is None
            else translate("Cases", " The outcome is “{0}”.").format(OUTCOMES[judged.outcome])
        )
        self._become(
            replace(
                self.state,
                notice=Notice(
                    tone=Tone.GOOD,
                    title=translate("Cases", "Decided.{0}").format(outcome),
                    detail=(
                        translate("Cases", "The ratings and the former decision stay beside it.")
                        if table is not None and table.overriding
                        else translate("Cases", "Both ratings stay as they were given.")
                    ),
                ),
            )
        )
        self._read_table_again()
        self.refresh()

    def _read_table_again(self) -> None:
        table = self.state.deciding
        if table is None:
            return
        case = table.case.line.id

        def opened(found: OpenedCase) -> None:
            if self.state.deciding is not None and self.state.deciding.case.line.id == case:
                self._become(replace(self.state, deciding=deciding(found, table.files)))

        self._frame.tasks.query(lambda _progress: self._doors.open(case), done=opened, failed=self._failed)

    def _opened(self, case: OpenedCase, evidence: tuple[EvidenceFile, ...]) -> None:
        files = {file.digest: PinnedFile(name=file.name, kind=file.kind) for file in evidence}
        table, left, self._left_off = deciding(case, files), self._left_off, ""
        if left and case_in(left) == case.line.id:
            table = table.resumed(left)
        self._become(replace(self.state, place=Place.CASE, deciding=table, opening=False))
        self.viewer.show(EvidenceShelf(evidence))

    def _lay(self, change: Callable[[Deciding], Deciding]) -> None:
        table = self.state.deciding
        if table is not None:
            self._become(replace(self.state, deciding=change(table), problem=None))

    def _show_work(self, busy: str, step: Step | None) -> None:
        begins = busy != "" and step is None
        kept = replace(self.state, problem=None, notice=None) if begins else self.state
        self._become(replace(kept, busy=busy, step=step))

    def _stopped(self) -> None:
        self._become(
            replace(
                self.state,
                notice=Notice(
                    tone=Tone.NEUTRAL,
                    title=translate("Cases", "Stopped."),
                    detail=translate(
                        "Cases", "Nothing half-done is kept. Press the same button again to go on."
                    ),
                ),
            )
        )
        self.refresh()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ThirdIsIn) and self._frame.confirm(
            Question(
                title=translate("Cases", "Settle it without the third rating?"),
                consequence=translate(
                    "Cases",
                    "The third rating of this case is in, and would settle it by its rule. Once you decide, "
                    "it is never opened; the case keeps that it went unused.",
                ),
                verb=translate("Cases", "Settle without it"),
            )
        ):
            self._without_third()
            return
        problem = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, problem=problem))

    def _become(self, state: CasesState) -> None:
        self._shown.become(state)
