"""What the tab Seeds decides: whose seeds are shown, which rule can be set, when levels hold. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.seeds import SeedBadge
from assessor_app.application.use_cases.assign_raters import Assigned
from ui.models.codes import code_of
from ui.models.given_words import given
from ui.models.shelf import EvidenceFile
from ui.models.shelf import Shelf as EvidenceShelf
from ui.models.shown import Shown, View
from ui.models.viewer import EvidenceViewer
from ui.page import Frame, Question
from ui.page_work import PageWork, Step
from ui.pages.sampling.seeds_state import Agreeing, RuleTyped, SeedsDoors, SeedsState, Seen, typed_of
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import counted, translate

_CASES_OF: Final = "tab:all/"  # before a badge: all of its cases

Tell = Callable[[Notice | None, Exception | None], None]


class SeedsPresenter:
    """Nothing holds before it is set, and no levels are agreed on while any is open."""

    def __init__(self, doors: SeedsDoors, frame: Frame, tell: Tell) -> None:
        """Nothing is read before the tab comes to the front; `tell` says how a step ended."""
        self._doors, self._frame, self._tell = doors, frame, tell
        self._shown = Shown(SeedsState())
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self.refresh, failed=self._failed)
        self.viewer = EvidenceViewer(frame.tasks)

    @property
    def state(self) -> SeedsState:
        """What the tab shows."""
        return self._shown.now

    def attach(self, view: View[SeedsState]) -> None:
        """Draw every state on `view` from now on."""
        self._shown.attach(view)

    def refresh(self, badge: str = "") -> None:
        """Read how things stand now; show `badge` where one is named."""
        self._frame.tasks.query(
            lambda _progress: self._doors.read(),
            done=lambda found: self._have_read(found, badge),
            failed=self._failed,
        )

    def show_drift(self) -> None:
        """Read how things stand now, and show a badge on which seeds speak against somebody."""

        def seen(found: tuple[SeedBadge, ...]) -> None:
            drifting = [one for one in found if any(rater.course.drifts for rater in one.raters)]
            wanted = next((one for one in drifting if one.stopped), next(iter(drifting), None))
            self._have_read(found, "" if wanted is None else wanted.badge)

        self._frame.tasks.query(lambda _progress: self._doors.read(), done=seen, failed=self._failed)

    def choose_badge(self, badge: str) -> None:
        """A badge was chosen; what was typed for another one is dropped."""
        if badge != self.state.badge:
            self._become(self.state.of_badge(badge))

    def choose_person(self, person: str) -> None:
        """A rater was chosen."""
        self._become(replace(self.state, person=person, piece=""))

    def choose_piece(self, piece: str) -> None:
        """A seed was chosen."""
        self._become(replace(self.state, piece=piece, person=""))

    # the rule

    def type_number(self, name: str, text: str) -> None:
        """Something was typed into a field of the rule."""
        typed = self.state.typed
        if typed is not None:
            self._try(replace(typed, numbers={**typed.numbers, name: text}))

    def type_steps(self, criterion: str, text: str) -> None:
        """Something was typed beside a criterion."""
        typed = self.state.typed
        if typed is not None:
            self._try(replace(typed, steps={**typed.steps, criterion: text}))

    def hold_against(self, *, own: bool, same_outcome: bool) -> None:
        """Against what seeds are held was chosen."""
        typed = self.state.typed
        if typed is not None:
            self._try(replace(typed, own=own, same_outcome=same_outcome))

    def undo(self) -> None:
        """Show the rule that holds again."""
        if self.state.line is not None:
            self._try(typed_of(self.state.line))

    def set_rule(self) -> None:
        """Let it hold, for what was rated too."""
        line, typed = self.state.line, self.state.typed
        rule = typed.rule()[0] if typed is not None else None
        if line is None or rule is None or not self.state.changed:
            return
        self._work.change(
            lambda _progress: self._doors.set_rule(line.badge, rule),
            lambda _changed: self._done(
                translate("Seeds", "The rule of “{0}” holds from now on.").format(line.name),
                translate("Seeds", "Every seed that was rated is held against it, too."),
            ),
            translate("Seeds", "Keeping the rule"),
        )

    # who was stopped

    def let_back(self, reason: str, *, ratings_stand: bool) -> None:
        """Let the chosen rater rate again."""
        line, rater = self.state.line, self.state.rater
        if line is None or rater is None:
            return

        def done(anew: int) -> None:
            title = translate("Seeds", "From now on “{1}” goes to {0} again.").format(rater.name, line.name)
            detail = translate("Seeds", "Their seeds count anew from now on.")
            if anew:
                detail += " " + counted(
                    "Seeds",
                    "1 of their ratings goes to others with the next giving out.",
                    "{0} of their ratings go to others with the next giving out.",
                    anew,
                ).format(figures(anew))
            self._done(title, detail)

        self._work.change(
            lambda _progress: self._doors.let_back(rater.person, line.badge, reason, ratings_stand),
            done,
            translate("Seeds", "Keeping who rates again"),
        )

    def to_cases(self) -> None:
        """Turn to the cases of the badge, where what was opened already can be decided otherwise."""
        self._frame.go("cases", f"{_CASES_OF}{self.state.badge}")

    # seeds

    def give_out(self) -> None:
        """Give out what the badge's raters need to qualify, and what else of it waits."""
        badge = self.state.badge
        if not self.state.can_give_out:
            return

        def done(outcome: Assigned) -> None:
            self._tell(given(outcome), None)
            self.refresh(badge)

        self._work.change(
            lambda progress: self._doors.give_out(badge, progress),
            done,
            translate("Sampling", "Giving out work…"),
        )

    def practise_more(self) -> None:
        """The chosen rater gets one more piece to practise on."""
        line, rater = self.state.line, self.state.rater
        if line is None or rater is None or not self.state.can_practise:
            return
        self._work.change(
            lambda _progress: self._doors.practise_more(rater.person, line.badge),
            lambda _nothing: self._done(
                translate("Seeds", "{0} practises once more.").format(rater.name),
                translate("Seeds", "Another piece goes out with the next giving out."),
            ),
            translate("Seeds", "Keeping who practises once more"),
        )

    def answer(self) -> None:
        """Whose practice is final is told what was agreed."""

        def done(sent: int) -> None:
            title = counted(
                "Seeds", "1 rater’s practice is answered.", "{0} attempts are answered.", sent
            ).format(figures(sent))
            self._done(title, translate("Seeds", "What was agreed, and why, stands beside what they gave."))

        self._work.change(
            lambda _progress: self._doors.answer(), done, translate("Seeds", "Telling what was agreed")
        )

    def use(self, *, practice: bool) -> None:
        """The chosen piece goes out announced from now on, or unannounced."""
        seed = self.state.seed
        if seed is None or self.state.busy or seed.practice is practice:
            return
        code = code_of(seed.submission)
        self._work.change(
            lambda _progress: self._doors.use(seed.submission, practice),
            lambda _changed: self._done(
                translate("Seeds", "{0} is there to practise on.").format(code)
                if practice
                else translate("Seeds", "{0} is a seed from now on.").format(code),
                translate("Seeds", "It goes out announced, and who practised is told what was agreed.")
                if practice
                else translate("Seeds", "Who practised on it never gets it as one."),
            ),
            translate("Seeds", "Keeping what it is used for"),
        )

    def announce(self, *, practice: bool) -> None:
        """What is being agreed on goes out announced, or unannounced."""
        agreeing = self.state.agreeing
        if agreeing is not None:
            self._become(replace(self.state, agreeing=replace(agreeing, practice=practice)))

    def begin(self) -> None:
        """Agree on the levels of something that waits."""
        line = self.state.line
        if line is not None and line.waiting:
            self._become(replace(self.state, seen=Seen.SEED, person="", piece=""))
            self.look_at(line.waiting[0])

    def look_at(self, submission: str) -> None:
        """Another submission is to become a seed: its evidence is shown."""
        agreeing = self.state.agreeing
        if agreeing is not None and agreeing.submission == submission:
            return
        self._become(replace(self.state, agreeing=Agreeing(submission=submission)))
        self.viewer.show(EvidenceShelf(()))

        def seen(files: tuple[EvidenceFile, ...]) -> None:
            now = self.state.agreeing
            if now is not None and now.submission == submission:
                self.viewer.show(EvidenceShelf(files))

        self._frame.tasks.query(
            lambda _progress: self._doors.evidence(submission), done=seen, failed=self._failed
        )

    def take(self, criterion: str, level: str) -> None:
        """A level was chosen."""
        agreeing = self.state.agreeing
        if agreeing is not None:
            levels = {**agreeing.levels, criterion: level}
            self._become(replace(self.state, agreeing=replace(agreeing, levels=levels)))

    def agree(self, reasons: Mapping[str, str], reason: str) -> None:
        """The levels are definitive."""
        agreeing, line = self.state.agreeing, self.state.line
        if agreeing is None or line is None or agreeing.judged(line) is None:
            return

        def done(_nothing: None) -> None:
            self.back()
            self._done(
                translate("Seeds", "{0} is there to practise on.").format(code_of(agreeing.submission))
                if agreeing.practice
                else translate("Seeds", "{0} is a seed from now on.").format(code_of(agreeing.submission)),
                translate("Seeds", "It is no live work any more, and leads to no award."),
            )

        self._work.change(
            lambda _progress: self._doors.add(
                agreeing.submission, agreeing.chosen, reasons, reason, agreeing.practice
            ),
            done,
            translate("Seeds", "Keeping the definitive levels"),
        )

    def back(self) -> None:
        """Leave it, and show raters and seeds."""
        self._become(replace(self.state, seen=Seen.RATERS, agreeing=None))
        self.viewer.show(EvidenceShelf(()))

    def drop(self, reason: str) -> None:
        """Take the chosen seed back, or set it aside: that is for good, so it is asked for."""
        seed = self.state.seed
        if seed is None or self.state.busy:
            return
        code = code_of(seed.submission)
        if seed.given and not self._frame.confirm(
            Question(
                title=translate("Seeds", "Set {0} aside?").format(code),
                consequence=translate(
                    "Seeds",
                    "Nobody gets it any more, and no rating of it counts: who was stopped by it may rate "
                    "again. It cannot be taken back.",
                ),
                verb=translate("Seeds", "Set aside"),
            )
        ):
            return
        self._work.change(
            lambda _progress: self._doors.drop(seed.submission, reason),
            lambda live: self._done(
                translate("Seeds", "{0} is live work again.").format(code)
                if live
                else translate("Seeds", "{0} is set aside.").format(code),
                translate("Seeds", "It goes out with the next giving out.")
                if live
                else translate("Seeds", "No rating of it counts any more."),
            ),
            translate("Seeds", "Keeping what becomes of it"),
        )

    def retire(self) -> None:
        """Drop what was read."""
        self._shown.retire()
        self._work.retire()
        self.viewer.retire()

    def _have_read(self, found: tuple[SeedBadge, ...], badge: str) -> None:
        state = replace(self.state, badges=found)
        names = {one.badge for one in found}
        wanted = badge if badge in names else state.badge
        if wanted not in names:
            wanted = next(iter(one.badge for one in found), "")
        if wanted != state.badge:
            state = state.of_badge(wanted)
        elif state.typed is None and state.line is not None:
            state = replace(state, typed=typed_of(state.line), faults=())
        self._become(state)

    def _try(self, typed: RuleTyped) -> None:
        self._become(replace(self.state, typed=typed, faults=typed.rule()[1]))

    def _done(self, title: str, detail: str) -> None:
        self._become(replace(self.state, typed=None))
        self._tell(Notice(tone=Tone.GOOD, title=title, detail=detail), None)
        self.refresh(self.state.badge)

    def _show_work(self, busy: str, _step: Step | None) -> None:
        self._become(replace(self.state, busy=busy))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._tell(None, error)

    def _become(self, state: SeedsState) -> None:
        self._shown.become(state)
