"""What the page Appeals decides: what is listed, recorded, heard. No Qt."""

from dataclasses import replace
from datetime import date

from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.appeals import AppealLine, AppealState, OpenedAppeal, figures
from assessor_app.application.records import Decision
from assessor_app.application.use_cases.lodge_appeal import Lodged
from assessor_app.domain.appeals import End, Ground
from ui.models.codes import code_of
from ui.models.shown import Shown, View
from ui.models.unscored_words import choice_in
from ui.page import Frame
from ui.page_work import PageWork, Step
from ui.pages.appeals.state import ADD, Adding, AppealsDoors, AppealsState, Wish, hearing
from ui.pages.appeals.words import ENDS, OUTCOMES
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.dates import day_words
from ui.words.translate import translate

_HEARD = frozenset({AppealState.TO_HEAR, AppealState.DECIDED})


class AppealsPresenter:
    """One appeal at a time; nothing of what was typed is kept here before it is pressed."""

    def __init__(self, doors: AppealsDoors, frame: Frame) -> None:
        """Nothing is read before `refresh`."""
        self._doors, self._frame = doors, frame
        self._shown = Shown(AppealsState(hears=doors.hears))
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self.refresh, failed=self._failed)
        self._wanted = ""  # the appeal that another page asked for
        self._asked = 0

    @property
    def state(self) -> AppealsState:
        """What the page shows."""
        return self._shown.now

    def attach(self, view: View[AppealsState]) -> None:
        """Draw every state on `view` from now on."""
        self._shown.attach(view)

    def refresh(self) -> None:
        """Read all appeals; what is chosen stays so."""
        self._frame.tasks.query(lambda _progress: self._doors.appeals(), done=self._read, failed=self._failed)

    def turn_to(self, target: str) -> None:
        """`add:` and a submission opens the form; else it is an appeal, or its submission."""
        if target.startswith(ADD):
            submission = target.removeprefix(ADD)
            self._frame.tasks.query(
                lambda _progress: self._doors.about(submission), done=self._begin, failed=self._failed
            )
        else:
            self._wanted = target

    def choose(self, line: AppealLine | None) -> None:
        """Show another one; a lead who may hear it is shown both results."""
        if line is None or self.state.busy or line == self.state.chosen:
            return
        self._asked += 1
        asked = self._asked
        self._become(replace(self.state, chosen=line, hearing=None, faults={}))
        if not self.state.hears or line.case is None or line.state not in _HEARD:
            return

        def opened(found: OpenedAppeal) -> None:
            if asked == self._asked:
                self._become(replace(self.state, hearing=hearing(found)))

        self._frame.tasks.query(lambda _progress: self._doors.open(line.id), done=opened, failed=self._failed)

    # an admin

    def lodge(self, ground: Ground, text: str, received: str, late_because: str) -> None:
        """Record it, where everything is there that it needs."""
        adding = self.state.adding
        if adding is None or self.state.busy:
            return
        day, faults = _day(received), {}
        if not text.strip():
            faults["text"] = translate("Appeals", "Say what the learner disputes.")
        if day is None or not adding.released_on <= day <= adding.today:
            faults["received"] = translate("Appeals", "A day from {0} to today, like {1}.").format(
                day_words(adding.released_on.isoformat()), adding.today.isoformat()
            )
        elif adding.is_late(day) and not late_because.strip():
            faults["late"] = translate("Appeals", "It came after the last day: say why it is heard.")
        if faults or day is None:
            self._become(replace(self.state, faults=faults))
            return
        wish = Wish(
            submission=adding.submission,
            ground=ground,
            text=text,
            received_on=day,
            late_because=late_because,
        )
        self._work.change(
            lambda progress: self._doors.lodge(wish, progress),
            self._lodged,
            translate("Appeals", "Recording the appeal…"),
        )

    def stop_adding(self) -> None:
        """Nothing was recorded."""
        if not self.state.busy:
            self._become(replace(self.state, adding=None, faults={}, problem=None))

    def see_submission(self) -> None:
        """To where an admin acts on how it ended."""
        if self.state.chosen is not None:
            self._frame.go("awards", code_of(self.state.chosen.id))

    # a lead

    def end(self, end: End | None) -> None:
        """How it is to end."""
        if self.state.hearing is not None:
            changed = replace(self.state.hearing, end=end)
            self._become(replace(self.state, hearing=changed, faults={}))

    def level(self, criterion: str, level: str) -> None:
        """One level, or reason, of the result that takes the earlier one’s place."""
        at = self.state.hearing
        if at is not None:
            self._become(
                replace(self.state, hearing=replace(at, levels={**at.levels, criterion: choice_in(level)}))
            )

    def decide(self, reason: str) -> None:
        """Sign the decision, where there is an end and a reason."""
        at = self.state.hearing
        if at is None or not at.may_decide or self.state.busy or at.opened.line.case is None:
            return
        faults = {}
        if at.end is None:
            faults["end"] = translate("Appeals", "Choose how it ends.")
        if not reason.strip():
            faults["reason"] = translate("Appeals", "Say why: the learner reads it.")
        if faults or at.end is None:
            self._become(replace(self.state, faults=faults))
            return
        case, end = at.opened.line.case, at.end
        levels = dict(at.levels) if end is End.VARIED else None
        self._work.change(
            lambda _progress: self._doors.decide(case, end, reason.strip(), levels),
            lambda decision: self._decided(end, decision),
            translate("Appeals", "Deciding…"),
        )

    def see_case(self) -> None:
        """To the evidence and the ratings."""
        if self.state.chosen is not None:
            self._frame.go("cases", code_of(self.state.chosen.id))

    def cancel(self) -> None:
        """Stop what is being done; nothing of it is kept."""
        self._work.cancel()

    def forget_notice(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, notice=None, problem=None))

    def retire(self) -> None:
        """Drop what was opened."""
        self._asked += 1
        self._work.retire()
        self._shown.retire()

    # what comes back

    def _read(self, lines: tuple[AppealLine, ...]) -> None:
        wanted = self._wanted or (self.state.chosen.id if self.state.chosen is not None else "")
        self._wanted = ""
        found = next((one for one in lines if wanted in (one.id, one.submission)), None)
        self._become(replace(self.state, loading=False, lines=lines, counted=figures(lines)))
        chosen = found or (lines[0] if lines else None)
        if chosen is None:
            self._become(replace(self.state, chosen=None, hearing=None))
        elif chosen != self.state.chosen:
            self.choose(chosen)

    def _begin(self, adding: Adding) -> None:
        self._become(replace(self.state, adding=adding, faults={}, problem=None, notice=None))

    def _lodged(self, done: Lodged) -> None:
        self._wanted = done.submission
        detail = translate(
            "Appeals", "It is rated anew with the next work, by somebody who never had it. Answer by {0}."
        ).format(day_words(done.due_on))
        if done.held is not None:
            detail = translate(
                "Appeals", "Something in its copies needs your look first, on the page Intake. Answer by {0}."
            ).format(day_words(done.due_on))
        if done.cover:
            detail = translate(
                "Appeals",
                "What was covered by hand could not be covered in it: it is held until you cover it, "
                "on the page Intake.",
            )
        notice = Notice(
            tone=Tone.WARNING if done.held is not None else Tone.GOOD,
            title=translate("Appeals", "The appeal is recorded."),
            detail=detail,
        )
        self._become(replace(self.state, adding=None, faults={}, notice=notice))
        self.refresh()

    def _decided(self, end: End, decision: Decision) -> None:
        notice = Notice(
            tone=Tone.GOOD,
            title=translate("Appeals", "Decided: {0}.").format(ENDS[end]),
            detail=translate(
                "Appeals", "The outcome is “{0}”. It goes out once it is released on the page Cases."
            ).format(OUTCOMES[decision.outcome]),
        )
        self._become(replace(self.state, notice=notice, faults={}))
        self.refresh()

    def _show_work(self, busy: str, step: Step | None) -> None:
        begins = busy != "" and step is None
        kept = replace(self.state, problem=None, notice=None) if begins else self.state
        self._become(replace(kept, busy=busy, step=step))

    def _failed(self, error: Exception) -> None:
        problem = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, problem=problem))

    def _become(self, state: AppealsState) -> None:
        self._shown.become(state)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
