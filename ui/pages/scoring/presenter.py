"""What the scoring page decides: levels and words, saving, handing in and taking back, what comes next."""

from dataclasses import replace
from typing import Final, Protocol

from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.submissions import DeskState
from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import WorkInHand
from assessor_app.domain.given import drawn_in, results_in
from assessor_app.domain.rubric import Unscored
from ui.models.pin_words import PinnedFile
from ui.models.shelf import Shelf, Shelves
from ui.models.viewer import EvidenceViewer
from ui.models.work_index import WorkIndex
from ui.page import Frame, Question
from ui.pages.scoring.asked_lines import beside, stops
from ui.pages.scoring.asking import Answering
from ui.pages.scoring.banking import Banking
from ui.pages.scoring.doors import ScoringDoors, badge_words, evidence_of, line_of
from ui.pages.scoring.draft_keeper import DraftKeeper
from ui.pages.scoring.edits import (
    Edit,
    as_written,
    choose_level,
    choose_mark,
    draft_of,
    leave_unscored,
    turn_flag,
    write_words,
    written_of,
)
from ui.pages.scoring.going_across import GoingAcross
from ui.pages.scoring.lookahead import Lookahead
from ui.pages.scoring.pinning import Pinning
from ui.pages.scoring.sealing import Sealing
from ui.pages.scoring.state import ScoringState, Stage
from ui.pages.scoring.stepping_aside import SteppingAside
from ui.pages.scoring.steps import Did, Steps
from ui.pages.scoring.time_at_work import TimeAtWork
from ui.problems import Notice
from ui.words.dates import is_over
from ui.words.translate import translate

_QUEUE: Final = "queue"


class ScoringView(Protocol):
    """What draws the state."""

    def show_state(self, state: ScoringState) -> None:
        """Draw all of it."""


class ScoringPresenter:
    """One piece of work at a time; a key changes the state at once and is saved by the writer thread."""

    def __init__(self, *, doors: ScoringDoors, index: WorkIndex, frame: Frame) -> None:
        """`index` is shared with the queue, and told what has come further."""
        self._doors, self._index, self._frame = doors, index, frame
        self.state = ScoringState()
        self.viewer = EvidenceViewer(frame.tasks, settled=self._look_ahead)
        self._view: ScoringView | None = None
        self._work: WorkInHand | None = None
        self._keeper = DraftKeeper(self._save_and_note)
        self._shelves = Shelves()
        self._ahead = Lookahead(
            open_work=doors.open_work, shelf_of=self._shelf, index=index, runner=frame.tasks
        )
        self._looked_from = ""  # the code from which the next one was looked for
        self._steps = Steps()
        self._time = TimeAtWork(doors.now)
        self._across = GoingAcross(self, index, frame)
        self._sealing = Sealing(self, doors, self._keeper, frame)
        self.pins = Pinning(self, self.viewer)
        self.answering = Answering(self)
        self.aside = SteppingAside(self, doors, self._keeper, index, self.viewer, frame)
        self.bank = Banking(self, doors.bank, frame.tasks)

    def attach(self, view: ScoringView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    # what is open

    def open(self, code: str) -> None:
        """Open the work of this code; what was changed on another one is saved first."""
        if not code or (code == self.state.code and self.state.stage is not Stage.UNOPENED):
            return
        if self._keeper.unsaved:
            self.save()
        self._work = None
        self._steps.forget()
        ahead = self._ahead.take(code)
        across = self.state.across
        if across is not None and across.at(code) < 0:
            across = None
        if ahead is not None:
            self.state = replace(self.state, across=across)
            self._opened(ahead.work, ahead.shelf)
            return
        self.become(ScoringState(stage=Stage.OPENING, code=code, stuck=self.state.stuck, across=across))
        self.viewer.show(Shelf(()))

        def opened(work: WorkInHand) -> None:
            if self.state.code == code and self.state.stage is Stage.OPENING:
                self._opened(work, self._shelf(work))

        def failed(error: Exception) -> None:
            if self.state.code == code:
                self.become(replace(self.state, stage=Stage.UNOPENED, problem=error))

        def work(_progress: Progress) -> WorkInHand:
            return self._doors.open_work(code)

        # behind the save that was asked for just now: the draft that is read is the newest
        self._frame.tasks.change(work, done=opened, failed=failed)

    def open_next(self) -> None:
        """What is started, else the first that waits; the queue where nothing does."""
        if self.state.stage in {Stage.SCORING, Stage.HANDING_IN, Stage.TAKING_BACK, Stage.OPENING}:
            return
        code = self.state.code

        def found(next_code: str | None) -> None:
            if self.state.code != code or self._view is None:
                return
            if next_code is None:
                self._frame.go(_QUEUE)
            else:
                self.open(next_code)

        def failed(error: Exception) -> None:
            self.become(replace(self.state, problem=error))

        if self.state.next_code is not None:
            self.open(self.state.next_code)
        else:
            self._frame.tasks.query(
                lambda progress: self._ahead.next_after(code, progress), done=found, failed=failed
            )

    def back(self) -> None:
        """To the queue."""
        if self.state.across is not None:
            self.become(replace(self.state, across=None))
        self._frame.go(_QUEUE)

    def escape(self) -> None:
        """The levels again, where reasons are shown in their place; else to the queue."""
        if self.state.asking:
            self.become(replace(self.state, asking=False))
        else:
            self.back()

    # levels and words

    def level(self, number: int) -> None:
        """Level `number` (from 1) of the current criterion, or that answer to a question; on to the next."""
        if self.answering.digit(number):
            return
        state = self.state
        if not state.open or state.current >= len(state.criteria):
            return
        criterion, across = state.criteria[state.current], state.across is not None
        offered = tuple(Unscored) if state.asking else criterion.levels
        if not 1 <= number <= len(offered):
            return
        self._steps.pause()
        self.take(choose_mark(state, offered[number - 1], go_on=not across))
        if across and not self.state.lacks_words(criterion.id):
            self.move(1)

    def choose(self, criterion: int, level: str) -> None:
        """A level was clicked."""
        if self.state.open:
            self._steps.pause()
            self.take(choose_level(self.state, criterion, level, go_on=False))

    def ask_reasons(self, criterion: int | None = None) -> None:
        """Show why this criterion may not be scorable, in place of its levels; again: the levels."""
        state = self.state
        at = state.current if criterion is None else criterion
        if state.open and at < len(state.criteria):
            self._steps.pause()
            self.become(replace(state, current=at, asking=not (state.asking and state.current == at)))

    def leave_unscored(self, criterion: int, reason: Unscored) -> None:
        """A reason was clicked."""
        if self.state.open:
            self._steps.pause()
            self.take(leave_unscored(self.state, criterion, reason, go_on=False))

    def flag(self) -> None:
        """Mark it, to come back to; or no more."""
        if self.state.open:
            self.take(turn_flag(self.state))

    def move(self, by: int) -> None:
        """The criterion before or after; behind the last comes the overall comment. Across: the portfolio."""
        if self.state.across is None:
            self.go_to(beside(self.state, by))
        else:
            self._across.step(by)

    def go_across(self) -> None:
        """Score the open criterion in every portfolio of this badge, one after the other; again: no more."""
        self._across.turn()

    def go_to(self, criterion: int) -> None:
        """Expand this criterion, or question, or the whole."""
        if self.state.has_work and criterion in stops(self.state):
            self.answering.pause()
            self.stir()
            self._steps.pause()
            self.become(replace(self.state, current=criterion, asking=False))

    def write(self, criterion: int, words: str) -> None:
        """A comment reads so now; `len(criteria)` is the overall one."""
        if self.state.stage is Stage.SCORING:
            self.take(write_words(self.state, criterion, words))

    def undo(self) -> None:
        """Take the last level or comment back."""
        if self.state.open:
            step = self._steps.take_back()
            if step is not None:
                self._change(as_written(self.state, step.before, step.criterion))

    def redo(self) -> None:
        """Do it again after all."""
        if self.state.open:
            step = self._steps.do_again()
            if step is not None:
                self._change(as_written(self.state, step.after, step.criterion))

    # saving

    def save(self) -> None:
        """Somebody paused: commit what has changed."""
        self._frame.tasks.change(
            lambda _progress: self._keeper.save(), done=self._saved, failed=self._not_saved
        )

    def leave(self) -> bool:
        """Commit now what has changed; False where that fails and the person would rather stay."""
        if not self._keeper.unsaved:
            return True
        try:
            saved_at = self._keeper.save()
        except Exception as error:  # noqa: BLE001  # whatever it is, the work stays in the window
            self._not_saved(error)
            return self._leave_without()
        self._saved(saved_at)
        return True

    # handing in

    def hand_in(self) -> None:
        """Seal the rating; where levels are missing, go to the first of them and say which."""
        self._sealing.hand_in()

    def take_back(self) -> None:
        """Open the rating again while its grace lasts."""
        self._sealing.take_back()

    def tick(self) -> None:
        """A second has passed with this page in front."""
        state = self.state
        if state.stage is Stage.SCORING:
            self._time.tick()
        over = state.final_at is not None and is_over(state.final_at, self._doors.now())
        if state.stage is Stage.HANDED_IN and over:
            self.become(replace(state, stage=Stage.FINAL))

    def forget_problem(self) -> None:
        """The person has read it."""
        self.become(replace(self.state, problem=None, asked_for=False))

    def retire(self) -> None:
        """Save what can be saved, then drop everything that was decrypted."""
        self._view = None
        if self._keeper.unsaved:
            try:
                self._keeper.save()
            except Exception:  # noqa: BLE001  # `leave` has asked already; there is nobody left to tell
                self._keeper.give_up()
        self.bank.retire()
        self.aside.retire()
        self._ahead.retire()
        self._steps.forget()
        self._work = None
        self.state = ScoringState()
        self.viewer.retire()
        self._shelves.close()  # those too that a thread has just opened

    # the work in front, for those who act on it

    @property
    def work(self) -> WorkInHand | None:
        """What is open."""
        return self._work

    @property
    def retired(self) -> bool:
        """Whether nobody can be told anything any more."""
        return self._view is None

    def draft(self) -> Draft:
        """How far the work in hand has come."""
        return draft_of(self.state, self._time.minutes)

    def stir(self) -> None:
        """Somebody did something: they are at work."""
        self._time.stir()

    def pause(self) -> None:
        """What is typed next is a step of its own."""
        self._steps.pause()

    def tell(self, notice: Notice) -> None:
        """Say something above the page."""
        self._frame.announce(notice)

    def forget_steps(self) -> None:
        """Nothing can be taken back step by step any more."""
        self._steps.forget()

    def let_go(self) -> None:
        """The work in front is not theirs any more: nothing of it stays, and what comes next is opened."""
        code, across, next_code = self.state.code, self.state.across, self.state.next_code
        if across is not None:
            next_code = across.beside(code, 1) or across.beside(code, -1)
            across = across.without(code) if next_code is not None else None
        self._work = None
        self._steps.forget()
        self.become(ScoringState(across=across, stuck=self.state.stuck))
        self.viewer.show(Shelf(()))
        if next_code is not None:
            self.open(next_code)
        else:
            self.open_next()

    def note(self, work: WorkInHand, draft: Draft, state: DeskState, final_at: str | None) -> None:
        """Tell the queue; may be called from any thread."""
        self._index.note(line_of(work, draft, state, final_at))

    def become(self, state: ScoringState) -> None:
        """Show another state."""
        self.state = state
        if self._view is not None:
            self._view.show_state(state)

    # inside

    def _opened(self, work: WorkInHand, shelf: Shelf) -> None:
        draft = self._keeper.newest(work.code) or work.draft
        stage = Stage.SCORING
        if work.final_at is not None:
            stage = Stage.FINAL if is_over(work.final_at, self._doors.now()) else Stage.HANDED_IN
        criteria = work.badge.rubric.criteria
        unrated = [n for n, one in enumerate(criteria) if one.id not in draft.chosen]
        across = self.state.across
        current = unrated[0] if unrated and stage is Stage.SCORING else 0
        if across is not None:
            current = next((n for n, one in enumerate(criteria) if one.id == across.criterion), current)
        asked = work.badge.version.asked
        self._work = work
        self._time.begin(draft.minutes)
        self._looked_from = ""
        self.become(
            ScoringState(
                stage=stage,
                code=work.code,
                badge=badge_words(work),
                badge_id=work.badge.achievement.id,
                criteria=criteria,
                levels=dict(draft.levels),
                unscored=dict(draft.unscored),
                comments=dict(draft.comments),
                overall=draft.overall,
                pins=draft.pins,
                flagged=draft.flagged,
                asked=asked,
                answers={**draft.requirements, **results_in(asked, work.taken_in)},
                drawn=drawn_in(asked, work.taken_in),
                files={file.digest: PinnedFile(name=file.name, kind=file.kind) for file in work.files},
                current=current,
                across=across,
                saved_at=draft.saved_at if stage is Stage.SCORING else None,
                unsaved=self._keeper.unsaved,
                stuck=self.state.stuck,
                final_at=work.final_at,
            )
        )
        self.viewer.show(shelf)
        here = [pin for pin in draft.pins if across is not None and pin.criterion == across.criterion]
        if here:
            self.viewer.show_place(here[0].place)

    def take(self, edit: Edit) -> None:
        """Do this step."""
        before, now = written_of(self.state), written_of(edit.after)
        if now != before:
            self._steps.did(
                Did(
                    before=before,
                    after=now,
                    criterion=edit.criterion,
                    title=edit.title,
                    typed=edit.typed,
                )
            )
            self._change(edit.after)
        elif edit.after != self.state:
            self._change(edit.after)

    def _change(self, state: ScoringState) -> None:
        if self._work is None:
            return
        self.stir()
        self.state = replace(
            state,
            revision=state.revision + 1,
            unsaved=True,
            asked_for=state.asked_for and not state.is_whole,
            undo=self._steps.undo,
            redo=self._steps.redo,
        )
        self._keeper.hold(self._work, self.draft())
        self.become(self.state)

    def _save_and_note(self, work: WorkInHand, draft: Draft) -> str:
        saved_at = self._doors.save(work, draft)
        self.note(work, draft, DeskState.STARTED, None)
        return saved_at

    def _saved(self, saved_at: str | None) -> None:
        state = self.state
        unsaved = self._keeper.unsaved
        if saved_at is None and unsaved == state.unsaved:
            return
        self.become(
            replace(
                state,
                saved_at=saved_at or state.saved_at,
                unsaved=unsaved,
                stuck=None if not unsaved else state.stuck,
            )
        )

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.become(replace(self.state, stuck=error, unsaved=True))

    def _leave_without(self) -> bool:
        question = Question(
            title=translate("Scoring", "Leave without saving?"),
            consequence=translate(
                "Scoring", "Your last changes are not on the disk. They will be lost for good."
            ),
            verb=translate("Scoring", "Leave and lose them"),
        )
        if not self._frame.confirm(question):
            return False
        self._keeper.give_up()
        self._steps.forget()
        self.become(replace(self.state, stuck=None, unsaved=False))
        self._work = None
        self.become(ScoringState())
        return True

    def look_anew(self) -> None:
        """Another piece of work comes next than was looked for."""
        self._looked_from = ""
        self._look_ahead()

    def _look_ahead(self) -> None:
        """The evidence in front stands: find out what comes next, and open it meanwhile."""
        code = self.state.code
        if not self.state.has_work or self._looked_from == code:
            return
        self._looked_from = code

        def found(waiting: int, next_code: str | None) -> None:
            if self.state.code == code:
                self.become(replace(self.state, waiting=waiting, next_code=next_code))

        self._ahead.look(code, self.viewer.room, found, across=self.state.across)

    def _shelf(self, work: WorkInHand) -> Shelf:
        return self._shelves.make([evidence_of(file, self._doors) for file in work.files])
