"""What the page Sampling decides: which plan is shown and tried, when it can be set, whose areas change."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.claims import ClaimNeed
from assessor_app.application.queries.sampling import DrawPreview, PlanLine, SamplingOverview
from assessor_app.application.use_cases.assign_raters import Assigned
from assessor_app.domain.comparison import ThirdRule
from assessor_app.domain.sampling import Method, SamplingPlan
from ui.models.given_words import given
from ui.models.put_back import PutBack
from ui.page import Frame, Step
from ui.page_work import PageWork
from ui.pages.sampling.state import Claim, SamplingDoors, SamplingState, Tab, Typed, typed_of
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class SamplingView(Protocol):
    """What draws the state."""

    def show_state(self, state: SamplingState) -> None:
        """Draw all of it."""


class SamplingPresenter:
    """Tries a plan as it is typed; nothing is drawn here, and nothing holds before it is set."""

    def __init__(self, doors: SamplingDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame = doors, frame
        self._view: SamplingView | None = None
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self.refresh, failed=self._failed)
        self._asked = 0
        self._put_back = PutBack(frame)
        self.state = SamplingState()

    def attach(self, view: SamplingView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self, badge: str = "") -> None:
        """Read how things stand now; show `badge` where one is named."""
        self._frame.tasks.query(
            lambda _progress: self._doors.read(),
            done=lambda found: self._have_read(found, badge),
            failed=self._failed,
        )

    def show_tab(self, tab: Tab) -> None:
        """A tab was chosen."""
        self._become(replace(self.state, tab=tab))

    def choose(self, badge: str) -> None:
        """A badge was chosen; what was typed for another one is dropped."""
        if badge != self.state.badge:
            self._show_badge(badge)

    def type_number(self, name: str, text: str) -> None:
        """Something was typed into a field of the plan."""
        typed = self.state.typed
        if typed is not None:
            self._try(replace(typed, numbers={**typed.numbers, name: text}))

    def spread(self, method: Method) -> None:
        """How second ratings are spread over raters was chosen."""
        typed = self.state.typed
        if typed is not None:
            self._try(replace(typed, method=method))

    def suggest(self) -> None:
        """Begin with what fits the badge's stakes."""
        line = self.state.line
        if line is not None:
            self._try(typed_of(line.suggested))

    def undo(self) -> None:
        """Show the plan that holds again."""
        line = self.state.line
        if line is not None:
            self._try(typed_of(line.plan))

    def set_plan(self) -> None:
        """Let it hold from now on."""
        plan, line = self.state.plan, self.state.line
        if plan is not None and line is not None and self.state.changed:
            self._set(line, plan, translate("Sampling", "The plan of “{0}” holds from now on."))

    def take_programme(self) -> None:
        """Let the programme's own plan hold again."""
        line = self.state.line
        if line is not None and line.own:
            words = translate("Sampling", "The programme’s plan of “{0}” holds again.")
            self._set(line, None, words)

    def ask_claim(self, claim: int, truth: int) -> None:
        """Something else is to be claimed; hundredths of kappa."""
        self._become(replace(self.state, claim=Claim(claim=claim, truth=truth), need=None))
        self._reckon()

    def show_methods(self, *, by_method: bool) -> None:
        """Coverage by method, or by badge."""
        self._become(replace(self.state, by_method=by_method))

    def choose_person(self, person: str) -> None:
        """A rater was chosen."""
        self._become(replace(self.state, person=person))

    def limit(self, badges: tuple[str, ...]) -> None:
        """The chosen rater is given work of these badges alone; all of them lifts the limit."""
        overview, person = self.state.overview, self.state.person
        if overview is None or not person:
            return
        name = dict(overview.people).get(person, "")
        wanted = None if len(badges) == len(overview.plans) else badges
        before = overview.areas.get(person)
        words = (
            translate("Sampling", "{0} is given work of every badge.")
            if wanted is None
            else translate("Sampling", "{0} is given work of these badges alone.")
        )

        def done(_changed: bool) -> None:  # an answer, not a switch
            self._offer_back(
                words.format(name),
                translate("Sampling", "What they have stays theirs."),
                translate("Sampling", "the badges of {0}").format(name),
                lambda: self._limit(person, before, lambda _changed: self._is_back()),
            )

        self._limit(person, wanted, done)

    def _limit(self, person: str, badges: tuple[str, ...] | None, done: Callable[[bool], None]) -> bool:
        return self._work.change(
            lambda _progress: self._doors.limit(person, badges),
            done,
            translate("Sampling", "Keeping who rates what"),
        )

    def fix_third(self, rule: ThirdRule | None) -> None:
        """Say by which rule a third rating counts in cases of the badge; it holds at once."""
        line = self.state.line
        if line is None or line.third is rule:
            return

        def done(_changed: bool) -> None:  # an answer, not a switch
            words = (
                translate("Sampling", "Each case of “{0}” says by which rule.")
                if rule is None
                else translate("Sampling", "In cases of “{0}” a third rating counts by this rule.")
            )
            self._offer_back(
                words.format(line.name),
                translate("Sampling", "Third ratings that were asked for already keep their rule."),
                translate("Sampling", "the rule of “{0}”").format(line.name),
                lambda: self._fix(line.badge, line.third, lambda _changed: self._is_back()),
            )

        self._fix(line.badge, rule, done)

    def _fix(self, badge: str, rule: ThirdRule | None, done: Callable[[bool], None]) -> bool:
        return self._work.change(
            lambda _progress: self._doors.fix_third(badge, rule),
            done,
            translate("Sampling", "Keeping the rule"),
        )

    def give_out(self) -> None:
        """Give out what waits of the badge, by the plan that holds."""
        badge = self.state.badge
        if self.state.can_give_out:
            self._work.change(
                lambda progress: self._doors.give_out(badge, progress),
                self._given,
                translate("Sampling", "Giving out work…"),
            )

    def cancel(self) -> None:
        """Stop what is being done; nothing of it is kept."""
        self._work.cancel()

    def forget_notice(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, notice=None, problem=None))

    def tell(self, notice: Notice | None, problem: Exception | None) -> None:
        """Say under the page's own banner how a step of another part of it ended."""
        self._become(replace(self.state, notice=notice, problem=problem))

    def undoable(self) -> Step | None:
        """The last plan or limit that was set."""
        return self._put_back.undoable()

    def left_off(self) -> str:
        """A plan that was typed and not set; "" where there is none."""
        typed = self.state.typed
        if typed is None or not self.state.changed:
            return ""
        return json.dumps({"badge": self.state.badge, "numbers": dict(typed.numbers), "method": typed.method})

    def take_up(self, left_off: str) -> None:
        """They are back."""
        before = json.loads(left_off)
        self._become(
            replace(
                self.state,
                badge=before["badge"],
                typed=Typed(numbers=before["numbers"], method=Method(before["method"])),
            )
        )
        self.refresh(before["badge"])

    def retire(self) -> None:
        """Drop what was read."""
        self._view = None
        self._asked += 1
        self._work.retire()
        self._put_back.forget()
        self.state = SamplingState()

    def _have_read(self, overview: SamplingOverview, badge: str) -> None:
        known = {one.badge for one in overview.plans}
        wanted = next((one for one in (badge, self.state.badge) if one in known), "")
        first = overview.plans[0].badge if overview.plans else ""
        people = [person for person, _name in overview.people]
        before = self.state
        self._become(
            replace(
                before,
                loading=False,
                overview=overview,
                person=before.person if before.person in people else next(iter(people), ""),
            )
        )
        unset = before.overview is None or before.changed  # the first: it was taken up after a lock
        if wanted and wanted == before.badge and before.typed is not None and unset:
            self._try(before.typed)
        else:
            self._show_badge(wanted or first)

    def _show_badge(self, badge: str) -> None:
        self._become(replace(self.state, badge=badge, typed=None, faults=(), preview=None, need=None))
        line = self.state.line
        if line is not None:
            self._try(typed_of(line.plan))

    def _try(self, typed: Typed) -> None:
        """Show what a draw by what is typed would give."""
        plan, faults = typed.plan()
        self._become(replace(self.state, typed=typed, faults=faults))
        if plan is None:
            return
        self._asked += 1
        asked, badge = self._asked, self.state.badge

        def seen(found: DrawPreview) -> None:
            if asked == self._asked:
                self._become(replace(self.state, preview=found))
                if self.state.need is None:
                    self._reckon()

        self._frame.tasks.query(
            lambda _progress: self._doors.preview(badge, plan), done=seen, failed=self._failed
        )

    def _reckon(self) -> None:
        badge, claim = self.state.badge, self.state.claim

        def reckoned(found: ClaimNeed) -> None:
            if (badge, claim) == (self.state.badge, self.state.claim):
                self._become(replace(self.state, need=found))

        if claim.claim < claim.truth:
            self._frame.tasks.query(
                lambda _progress: self._doors.need(badge, claim.claim / 100, claim.truth / 100),
                done=reckoned,
                failed=self._failed,
            )

    def _set(self, line: PlanLine, plan: SamplingPlan | None, words: str) -> None:
        before = line.plan if line.own else None

        def done(_changed: bool) -> None:  # an answer, not a switch
            self._become(replace(self.state, typed=None))
            self._offer_back(
                words.format(line.name),
                translate("Sampling", "What was given out before keeps the plan by which it was drawn."),
                translate("Sampling", "the plan of “{0}”").format(line.name),
                lambda: self._keep(line.badge, before, lambda _changed: self._plan_is_back(line.badge)),
            )

        self._keep(line.badge, plan, done)

    def _keep(self, badge: str, plan: SamplingPlan | None, done: Callable[[bool], None]) -> bool:
        return self._work.change(
            lambda _progress: self._doors.set_plan(badge, plan),
            done,
            translate("Sampling", "Keeping the plan"),
        )

    def _offer_back(self, title: str, detail: str, what: str, back: Callable[[], bool]) -> None:
        self._become(replace(self.state, notice=None, problem=None))
        self._put_back.tell(Notice(tone=Tone.GOOD, title=title, detail=detail), what, back)
        self.refresh()

    def _plan_is_back(self, badge: str) -> None:
        if badge == self.state.badge:  # what is typed for another one stays
            self._become(replace(self.state, typed=None))
        self._is_back()

    def _is_back(self) -> None:
        title = translate("Sampling", "It is as it was before.")
        self._frame.notify(Notice(tone=Tone.GOOD, title=title))
        self.refresh()

    def _given(self, done: Assigned) -> None:
        self._become(replace(self.state, notice=given(done), problem=None))
        self.refresh()

    def _show_work(self, busy: str, step: tuple[int, int, str] | None) -> None:
        self._become(replace(self.state, busy=busy, step=step, problem=None if busy else self.state.problem))

    def _failed(self, error: Exception) -> None:
        problem = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, problem=problem))

    def _become(self, state: SamplingState) -> None:
        if self._view is None:
            return
        self.state = state
        self._view.show_state(state)
