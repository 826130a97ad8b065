"""What the scoring page decides: levels and words, saving, handing in and taking back, what comes next."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.submissions import DeskState, RaterLine
from assessor_app.application.records import Draft
from assessor_app.application.use_cases.rate_submission import (
    LONGEST_COMMENT,
    Receipt,
    WorkInHand,
)
from ui.models.shelf import Shelf, Shelves
from ui.models.viewer import EvidenceViewer
from ui.models.work_index import WorkIndex
from ui.page import Frame, Question
from ui.pages.scoring.doors import ScoringDoors, evidence_of, notice_about
from ui.pages.scoring.draft_keeper import DraftKeeper
from ui.pages.scoring.lookahead import Lookahead
from ui.pages.scoring.state import ScoringState, Stage
from ui.pages.scoring.steps import Did, Steps, Written
from ui.words.dates import is_over
from ui.words.translate import translate

_IDLE: Final = timedelta(minutes=2)  # without a key press, after which nobody is counted as at work
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
        self._minutes = 0
        self._seconds = 0
        self._stirred: datetime | None = None

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
        if ahead is not None:
            self._opened(ahead.work, ahead.shelf)
            return
        self._become(ScoringState(stage=Stage.OPENING, code=code, stuck=self.state.stuck))
        self.viewer.show(Shelf(()))

        def opened(work: WorkInHand) -> None:
            if self.state.code == code and self.state.stage is Stage.OPENING:
                self._opened(work, self._shelf(work))

        def failed(error: Exception) -> None:
            if self.state.code == code:
                self._become(replace(self.state, stage=Stage.UNOPENED, problem=error))

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
            self._become(replace(self.state, problem=error))

        if self.state.next_code is not None:
            self.open(self.state.next_code)
        else:
            self._frame.tasks.query(
                lambda progress: self._ahead.next_after(code, progress), done=found, failed=failed
            )

    def back(self) -> None:
        """To the queue."""
        self._frame.go(_QUEUE)

    # levels and words

    def level(self, number: int) -> None:
        """Level `number` (from 1) of the current criterion, and on to the next."""
        state = self.state
        if not state.open or state.current >= len(state.criteria):
            return
        criterion = state.criteria[state.current]
        if not 1 <= number <= len(criterion.levels):
            return
        self._choose(state.current, criterion.levels[number - 1].id, go_on=True)

    def choose(self, criterion: int, level: str) -> None:
        """A level was clicked."""
        if self.state.open:
            self._choose(criterion, level, go_on=False)

    def move(self, by: int) -> None:
        """The criterion before or after; behind the last comes the overall comment."""
        self.go_to(self.state.current + by)

    def go_to(self, criterion: int) -> None:
        """Expand this criterion."""
        if self.state.has_work and 0 <= criterion <= len(self.state.criteria):
            self._stir()
            self._steps.pause()
            self._become(replace(self.state, current=criterion))

    def write(self, criterion: int, words: str) -> None:
        """A comment reads so now; `len(criteria)` is the overall one."""
        state = self.state
        if state.stage is not Stage.SCORING:
            return
        words = words[:LONGEST_COMMENT]
        if criterion == len(state.criteria):
            after, title = replace(state, overall=words), translate("Scoring", "the overall comment")
        else:
            one = state.criteria[criterion]
            if words == state.comments.get(one.id, ""):
                return
            others = {name: said for name, said in state.comments.items() if name != one.id}
            after = replace(state, comments={**others, one.id: words} if words else others)
            title = translate("Scoring", "the comment on “{0}”").format(one.title)
        self._take_step(after, criterion, title, typed=True)

    def undo(self) -> None:
        """Take the last level or comment back."""
        if self.state.open:
            step = self._steps.take_back()
            if step is not None:
                self._go_to_step(step.before, step.criterion)

    def redo(self) -> None:
        """Do it again after all."""
        if self.state.open:
            step = self._steps.do_again()
            if step is not None:
                self._go_to_step(step.after, step.criterion)

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
        state, work = self.state, self._work
        if not state.open or work is None:
            return
        if state.missing:
            self._become(replace(state, asked_for=True, current=state.missing[0], problem=None))
            return
        draft = self._draft()

        def seal(_progress: Progress) -> Receipt:
            with self._keeper.handing_in(work.code):
                receipt = self._doors.hand_in(work, draft)
            self._note(work, draft, DeskState.HANDED_IN, receipt.final_at)
            return receipt

        self._become(replace(state, stage=Stage.HANDING_IN, problem=None, asked_for=False))
        self._frame.tasks.change(
            seal,
            done=lambda receipt: self._sealed(work, receipt),
            failed=lambda error: self._not_sealed(work, error),
        )

    def take_back(self) -> None:
        """Open the rating again while its grace lasts."""
        work = self._work
        if self.state.stage is not Stage.HANDED_IN or work is None:
            return
        draft = self._draft()

        def withdraw(_progress: Progress) -> None:
            self._doors.take_back(work)
            self._note(work, draft, DeskState.STARTED, None)

        self._become(replace(self.state, stage=Stage.TAKING_BACK, problem=None))
        self._frame.tasks.change(
            withdraw,
            done=lambda _nothing: self._taken_back(work),
            failed=lambda error: self._not_taken_back(work, error),
        )

    def tick(self) -> None:
        """A second has passed with this page in front."""
        now = self._doors.now()
        state = self.state
        if state.stage is Stage.SCORING and self._stirred is not None and now - self._stirred < _IDLE:
            self._seconds += 1
        if state.stage is Stage.HANDED_IN and state.final_at is not None and is_over(state.final_at, now):
            self._become(replace(state, stage=Stage.FINAL))

    def forget_problem(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, problem=None, asked_for=False))

    def retire(self) -> None:
        """Save what can be saved, then drop everything that was decrypted."""
        self._view = None
        if self._keeper.unsaved:
            try:
                self._keeper.save()
            except Exception:  # noqa: BLE001  # `leave` has asked already; there is nobody left to tell
                self._keeper.give_up()
        self._ahead.retire()
        self._steps.forget()
        self._work = None
        self.state = ScoringState()
        self.viewer.retire()
        self._shelves.close()  # those too that a thread has just opened

    # inside

    def _opened(self, work: WorkInHand, shelf: Shelf) -> None:
        draft = self._keeper.newest(work.code) or work.draft
        stage = Stage.SCORING
        if work.final_at is not None:
            stage = Stage.FINAL if is_over(work.final_at, self._doors.now()) else Stage.HANDED_IN
        criteria = work.badge.rubric.criteria
        unrated = [n for n, one in enumerate(criteria) if one.id not in draft.levels]
        self._work = work
        self._minutes, self._seconds, self._stirred = draft.minutes, 0, self._doors.now()
        self._looked_from = ""
        self._become(
            ScoringState(
                stage=stage,
                code=work.code,
                badge=work.badge.achievement.name,
                criteria=criteria,
                levels=dict(draft.levels),
                comments=dict(draft.comments),
                overall=draft.overall,
                current=unrated[0] if unrated and stage is Stage.SCORING else 0,
                saved_at=draft.saved_at if stage is Stage.SCORING else None,
                unsaved=self._keeper.unsaved,
                stuck=self.state.stuck,
                final_at=work.final_at,
            )
        )
        self.viewer.show(shelf)

    def _choose(self, criterion: int, level: str, *, go_on: bool) -> None:
        state = self.state
        one = state.criteria[criterion]
        after = {**state.levels, one.id: level}
        current = self._following(criterion, after) if go_on else criterion
        self._steps.pause()
        self._take_step(
            replace(state, levels=after, current=current),
            criterion,
            translate("Scoring", "the level of “{0}”").format(one.title),
        )

    def _take_step(self, after: ScoringState, criterion: int, title: str, *, typed: bool = False) -> None:
        before, now = _written(self.state), _written(after)
        if now != before:
            self._steps.did(Did(before=before, after=now, criterion=criterion, title=title, typed=typed))
            self._change(after)
        elif after != self.state:
            self._change(after)

    def _go_to_step(self, written: Written, criterion: int) -> None:
        self._change(
            replace(
                self.state,
                levels=written.levels,
                comments=written.comments,
                overall=written.overall,
                current=criterion,
            )
        )

    def _following(self, criterion: int, levels: Mapping[str, str]) -> int:
        """The next criterion; from the last one back to the first that has no level."""
        criteria = self.state.criteria
        if criterion + 1 < len(criteria):
            return criterion + 1
        return next((n for n, one in enumerate(criteria) if one.id not in levels), criterion)

    def _change(self, state: ScoringState) -> None:
        if self._work is None:
            return
        self._stir()
        self.state = replace(
            state,
            revision=state.revision + 1,
            unsaved=True,
            asked_for=state.asked_for and bool(state.missing),
            undo=self._steps.undo,
            redo=self._steps.redo,
        )
        self._keeper.hold(self._work, self._draft())
        self._become(self.state)

    def _draft(self) -> Draft:
        state = self.state
        return Draft(
            levels=dict(state.levels),
            comments={criterion: words for criterion, words in state.comments.items() if words.strip()},
            overall=state.overall.strip(),
            minutes=self._minutes + round(self._seconds / 60),
        )

    def _stir(self) -> None:
        self._stirred = self._doors.now()

    def _save_and_note(self, work: WorkInHand, draft: Draft) -> str:
        saved_at = self._doors.save(work, draft)
        self._note(work, draft, DeskState.STARTED, None)
        return saved_at

    def _note(self, work: WorkInHand, draft: Draft, state: DeskState, final_at: str | None) -> None:
        achievement = work.badge.achievement
        self._index.note(
            RaterLine(
                id=work.code,
                badge=achievement.id,
                badge_name=achievement.name,
                state=state,
                done=len(draft.levels),
                criteria=len(work.badge.rubric.criteria),
                given_on=work.given.day,
                final_at=final_at,
            )
        )

    def _saved(self, saved_at: str | None) -> None:
        state = self.state
        unsaved = self._keeper.unsaved
        if saved_at is None and unsaved == state.unsaved:
            return
        self._become(
            replace(
                state,
                saved_at=saved_at or state.saved_at,
                unsaved=unsaved,
                stuck=None if not unsaved else state.stuck,
            )
        )

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._become(replace(self.state, stuck=error, unsaved=True))

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
        self._become(replace(self.state, stuck=None, unsaved=False))
        self._work = None
        self._become(ScoringState())
        return True

    def _is_open(self, work: WorkInHand) -> bool:
        """Whether `work` is the one in front still; else what becomes of it is told of no other."""
        return self._work is not None and self._work.code == work.code == self.state.code

    def _sealed(self, work: WorkInHand, receipt: Receipt) -> None:
        if not self._is_open(work):
            return
        self._steps.forget()
        self._become(
            replace(
                self.state,
                stage=Stage.HANDED_IN,
                final_at=receipt.final_at,
                unsaved=False,
                saved_at=None,
                undo="",
                redo="",
            )
        )

    def _not_sealed(self, work: WorkInHand, error: Exception) -> None:
        if self._is_open(work):
            self._become(replace(self.state, stage=Stage.SCORING, problem=error))
        elif self._view is None:
            return
        elif not isinstance(error, Cancelled):
            self._frame.announce(notice_about(work, error))
        if self._keeper.unsaved:
            self.save()

    def _taken_back(self, work: WorkInHand) -> None:
        if not self._is_open(work):
            return
        self._stir()
        self._become(replace(self.state, stage=Stage.SCORING, final_at=None, current=0))

    def _not_taken_back(self, work: WorkInHand, error: Exception) -> None:
        if not self._is_open(work):
            if self._view is not None and not isinstance(error, Cancelled):
                self._frame.announce(notice_about(work, error))
            return
        state = self.state
        over = state.final_at is not None and is_over(state.final_at, self._doors.now())
        self._become(replace(state, stage=Stage.FINAL if over else Stage.HANDED_IN, problem=error))

    def _look_ahead(self) -> None:
        """The evidence in front stands: find out what comes next, and open it meanwhile."""
        code = self.state.code
        if not self.state.has_work or self._looked_from == code:
            return
        self._looked_from = code

        def found(waiting: int, next_code: str | None) -> None:
            if self.state.code == code:
                self._become(replace(self.state, waiting=waiting, next_code=next_code))

        self._ahead.look(code, self.viewer.room, found)

    def _shelf(self, work: WorkInHand) -> Shelf:
        return self._shelves.make([evidence_of(file, self._doors) for file in work.files])

    def _become(self, state: ScoringState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


def _written(state: ScoringState) -> Written:
    return Written(levels=state.levels, comments=state.comments, overall=state.overall)
