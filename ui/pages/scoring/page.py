"""The scoring page, drawn: evidence at the left, the rubric at the right, every step by a key."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from assessor_app.application.clock import Clock
from assessor_app.domain.stepping_aside import Cause
from ui.actions import Action
from ui.kept.remembered import Remembered
from ui.models.asked_words import called
from ui.page import Frame, Page, Step
from ui.pages.scoring.across_bar import AcrossBar
from ui.pages.scoring.aside_sheet import AsideSheet
from ui.pages.scoring.bank_sheet import BankSheet
from ui.pages.scoring.banking import BankState
from ui.pages.scoring.foot import Foot
from ui.pages.scoring.gestures import PagesOfEvidence, ScoringGestures
from ui.pages.scoring.head import ScoringHead
from ui.pages.scoring.own_window import OwnWindow
from ui.pages.scoring.rubric_pane import RubricPane
from ui.pages.scoring.scoring_keys import scoring_keys
from ui.pages.scoring.state import ScoringState, Stage
from ui.pages.scoring.stepping_aside import AsideState
from ui.problems import Notice, notice_of
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.evidence_pane import EvidencePane, ask_where
from ui.widgets.labels import Text
from ui.widgets.split_pane import SplitPane

_PAUSE_MS: Final = 100  # after the last change; it is on the disk before a person looks up
_SECOND_MS: Final = 1000
_LATE_MS: Final = 400
_SPLIT: Final = "scoring-split"  # per mille of the width that the evidence takes
_BAR: Final = 20  # px at the rubric's right that its scroll bar takes


class ScoringPage(Page):
    """Draws a scoring state; what somebody types is reported letter by letter, and saved in pauses."""

    def __init__(
        self,
        gestures: ScoringGestures,
        viewer: PagesOfEvidence,
        frame: Frame,
        *,
        now: Clock,
        remembered: Remembered,
        asking: Callable[[QWidget, str], Path | None] = ask_where,
    ) -> None:
        """Report to `gestures`, and of the evidence to `viewer`; `asking` says where a copy goes."""
        super().__init__()
        self._gestures, self._viewer, self._frame = gestures, viewer, frame
        self._remembered = remembered
        self._state = ScoringState()
        self.evidence = EvidencePane(viewer, saved=self._copied, failed=self._not_copied, asking=asking)
        self._rubric = RubricPane(now)
        self._rubric.chosen.connect(gestures.choose)
        self._rubric.reasons_asked.connect(gestures.ask_reasons)
        self._rubric.left_unscored.connect(gestures.leave_unscored)
        self._rubric.written.connect(gestures.write)
        self._rubric.asked.connect(gestures.go_to)
        self._rubric.left.connect(self._take_keys)
        self._rubric.line_asked.connect(gestures.answering.go_to)
        self._rubric.answered.connect(gestures.answering.choose)
        self._rubric.told.connect(gestures.answering.write)
        self._rubric.pin_shown.connect(gestures.pins.show)
        self._rubric.pin_noted.connect(gestures.pins.write_note)
        self._rubric.pin_removed.connect(gestures.pins.remove)
        self.evidence.marks.marked.connect(gestures.pins.pin)
        self.evidence.marks.pressed.connect(gestures.pins.show)
        self._foot = Foot(gestures, now)
        self._own_window: OwnWindow | None = None
        self._bank: BankSheet | None = None  # made when it is first asked for: it lies on the whole window
        self._aside: AsideSheet | None = None  # likewise
        self._pause = self._timer(_PAUSE_MS, gestures.save)
        self._late = self._timer(_LATE_MS, self.say_opening)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._tick)
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def page_actions(self) -> tuple[Action, ...]:
        """Every key of the page."""
        return scoring_keys(self, self._gestures, self._viewer)

    def undoable(self) -> Step | None:
        """The last level or comment."""
        state = self._state
        return Step(title=state.undo, do=self._gestures.undo) if state.undo and state.open else None

    def redoable(self) -> Step | None:
        """What was taken back last."""
        state = self._state
        return Step(title=state.redo, do=self._gestures.redo) if state.redo and state.open else None

    @property
    def next_code(self) -> str | None:
        """What is scored next, once that was looked for."""
        return self._state.next_code

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to what is shown."""
        super().focusInEvent(event)
        if self.evidence.isVisible():
            self.evidence.take_keys()

    def arrive(self, target: str) -> None:
        """Open the work of this code; "" shows what is open."""
        self._clock.start()
        if target:
            self._gestures.open(target)
        self._take_keys()

    def place(self) -> str:
        """The work that is open."""
        return self._state.code

    def may_leave(self) -> bool:
        """Only once everything is on the disk, or the person would rather lose it."""
        self._pause.stop()
        left = self._gestures.leave()
        if left:
            self._clock.stop()
        return left

    def retire(self) -> None:
        """Save, then forget everything."""
        for timer in (self._pause, self._late, self._clock):
            timer.stop()
        self._bring_back()
        self._gestures.retire()
        if self._bank is not None:
            self._bank.show_state(BankState())
            self._bank.deleteLater()
            self._bank = None
        if self._aside is not None:
            self._aside.show_state(AsideState())
            self._aside.deleteLater()
            self._aside = None
        self._rubric.clear()
        self.evidence.retire()
        self._head.forget()

    def show_state(self, state: ScoringState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        if state.revision != before.revision and state.unsaved:
            self._pause.start()
        if state.stage is Stage.OPENING and before.stage is not Stage.OPENING:
            self._opening.setText("")
            self._late.start()
        elif state.stage is not Stage.OPENING:
            self._late.stop()
        self._draw_stage(state)
        self._head.show_state(state)
        self._draw_banner(state)
        self._across.show_across(state.across, state.code)
        self._rubric.show_state(state)
        self._foot.show_state(state)
        self.evidence.marks.let_mark(can=state.open)
        self.evidence.marks.show_pins(state.pins, state.pin)
        if state.stage is not before.stage:
            self._move_keys(state, before)
        elif self.hasFocus() and self.evidence.isVisible():
            self._take_keys()
        if state.revision != before.revision and state.unscored != before.unscored and state.needs_words:
            self._write(state.current)

    def _draw_stage(self, state: ScoringState) -> None:
        if state.has_work:
            self._stack.setCurrentWidget(self._work)
        elif state.stage is Stage.OPENING:
            self._stack.setCurrentWidget(self._waiting)
        elif state.stage is Stage.UNOPENED:
            self._stack.setCurrentWidget(self._waiting)
            self._opening.setText(self.tr("{0} could not be opened.").format(state.code))
        else:
            self._stack.setCurrentWidget(self._nothing)

    def _draw_banner(self, state: ScoringState) -> None:
        if state.stuck is not None:
            why = notice_of(state.stuck)
            self._banner.show_notice(
                Notice(
                    tone=Tone.BAD,
                    title=self.tr("Scoring has stopped: your last changes could not be saved."),
                    detail=self.tr("They are still in this window. {0} {1}").format(why.title, why.detail),
                    copyable=why.copyable,
                ),
                offer=self.tr("Try to save again"),
                offered=self._gestures.save,
                stays=True,  # it is the only way on
            )
        elif state.problem is not None:
            self._banner.show_problem(state.problem)
        elif self._banner.notice is not None:
            self._banner.show_notice(None)
        missing = self._missing_answers(state) if state.asked_for else None
        if state.asked_for and state.missing:
            words = all(state.lacks_words(state.criteria[n].id) for n in state.missing)
            missing = Notice(
                tone=Tone.WARNING,
                title=self.tr("Not handed in yet: comments must say why these are not scorable.")
                if words
                else self.tr("Not handed in yet: these have no level."),
                detail="; ".join(f"{n + 1} {state.criteria[n].title}" for n in state.missing),
            )
        if missing != self._missing.notice:
            self._missing.show_notice(missing)

    def _missing_answers(self, state: ScoringState) -> Notice | None:
        if not state.unanswered:
            return None
        return Notice(
            tone=Tone.WARNING,
            title=self.tr("Not handed in yet: these are not answered."),
            detail="; ".join(called(state.asked.group(one)) for one in state.unanswered),
        )

    def _move_keys(self, state: ScoringState, before: ScoringState) -> None:
        """A field that can no longer be written in gives the keys back."""
        focused = QApplication.focusWidget()
        stuck_in_field = isinstance(focused, QPlainTextEdit) and focused.isReadOnly()
        if before.stage is Stage.OPENING or stuck_in_field or state.stage is Stage.HANDED_IN:
            self._take_keys()

    def _take_keys(self) -> None:
        if self._own_window is not None:
            self._own_window.activateWindow()
        if self.evidence.isVisible():
            self.evidence.take_keys()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def comment_or_next(self) -> None:
        if self._state.stage is Stage.SCORING:
            self._write(self._state.current)
        else:
            self._gestures.open_next()

    def write_overall(self) -> None:
        self._gestures.go_to(len(self._state.criteria))
        self._write(len(self._state.criteria))

    def open_bank(self) -> None:
        """Show the comment bank in front of the window, where a comment can be written."""
        if not self._state.open:
            return
        if self._bank is None:
            self._bank = BankSheet(self.window(), self._gestures.bank)
            self._gestures.bank.attach(self._bank)
        self.window().activateWindow()
        self._gestures.bank.open()

    def step_aside(self, cause: Cause) -> None:
        """Ask, in front of the window, whether the work is to go to somebody else."""
        if self._state.stage is Stage.HANDED_IN:
            self._frame.say(self.tr("It is handed in: take it back first."))
        if self._aside is None:
            self._aside = AsideSheet(self.window(), self._gestures.aside)
            self._gestures.aside.attach(self._aside)
        self.window().activateWindow()
        self._gestures.aside.begin(cause)

    def detach(self) -> None:
        """Show the evidence in a window of its own, or beside the rubric again."""
        if self._own_window is not None:
            self._bring_back()
            self._take_keys()
        elif self._state.has_work:
            self._own_window = OwnWindow(self.window(), self._remembered, self.detach)
            self._own_window.take(self.evidence)
            self._place.hide()
            self._take_keys()

    def _bring_back(self) -> None:
        own, self._own_window = self._own_window, None
        if own is not None:
            own.keep_place()
            layout = self._place.layout()
            if layout is not None:
                layout.addWidget(self.evidence)
            self._place.show()
            own.hide()
            own.deleteLater()
            self.window().activateWindow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is in front: the window of the evidence goes too."""
        super().hideEvent(event)
        if self._own_window is not None and not event.spontaneous():
            self._own_window.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """The page is in front again, and the evidence where it was."""
        super().showEvent(event)
        if self._own_window is not None:
            self._own_window.show()

    def mark_place(self) -> None:
        """Mark what is selected in the evidence, else let the arrow keys mark a place."""
        marks = self.evidence.marks
        if not self._state.open:
            return
        if not marks.begin():
            self._frame.say(self.tr("Nothing can be pinned in this file."))
        elif marks.framing:
            self._frame.say(
                self.tr(
                    "Arrow keys move the mark, Shift makes it larger or smaller. Return pins, Esc does not."
                )
            )

    def write_note(self) -> None:
        """Write on the pin in front; where none is, on the newest of the open criterion."""
        self._gestures.pins.turn_to_noted()
        state = self._state
        if state.pin >= 0:
            field = self._rubric.note_of(state.current, state.pin)
            if field is not None and field.isVisible():
                self.window().activateWindow()  # the evidence may have one of its own
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                field.end(False)  # the next letter goes on; it does not take the place of all that is there

    def remove_pin(self) -> None:
        """Remove the pin in front."""
        self._gestures.pins.remove(self._state.pin)

    def _write(self, criterion: int) -> None:
        field = self._rubric.comment_of(criterion)
        told = self._rubric.field_in_front()
        if told is not None and criterion == self._state.current:
            self.window().activateWindow()
            told.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif field is not None and not field.isReadOnly():
            self.window().activateWindow()  # the evidence may have one of its own
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.ensureCursorVisible()

    def hand_in_or_next(self) -> None:
        if self._state.stage in {Stage.HANDED_IN, Stage.FINAL}:
            self._gestures.open_next()
        else:
            self._gestures.hand_in()
            if self._state.asked_for:
                self._take_keys()

    def _tick(self) -> None:
        if self.isVisible():
            self._gestures.tick()
            self._foot.tick()

    def say_opening(self) -> None:
        """Say at once what is being opened: its patience is over."""
        if self._state.stage is Stage.OPENING:
            self._opening.setText(self.tr("Opening {0}…").format(self._state.code))

    def _copied(self) -> None:
        self._frame.say(self.tr("The copy is saved. It is not protected any more."))

    def _not_copied(self, error: Exception) -> None:
        self._frame.announce(notice_of(error))

    def _timer(self, milliseconds: int, over: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(over)
        return timer

    def _build(self) -> None:
        self._head = ScoringHead(self._gestures, self._frame)
        self._stack = QStackedWidget(self)
        self._banner = Banner("scoring-banner")
        self._banner.closed.connect(self._gestures.forget_problem)
        self._missing = Banner("missing-banner")
        self._missing.closed.connect(self._gestures.forget_problem)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, _BAR, 0)
        below.addWidget(self._foot)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        self._across = AcrossBar(self._gestures.go_across, self._gestures.move)
        side.addWidget(self._across)
        side.addWidget(self._rubric, 1)
        side.addWidget(self._missing)
        side.addWidget(foot)
        share = min(max(self._remembered.number(_SPLIT, 580), 200), 800) / 1000
        self._place = QWidget()  # of the evidence, while it is in this window
        beside = QVBoxLayout(self._place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.evidence)
        self._work = SplitPane(self._place, right, share, parent=self._stack)
        self._work.setObjectName("scoring-split")
        self.evidence.setMinimumWidth(320)
        right.setMinimumWidth(340)
        self._work.splitterMoved.connect(self._split)
        self._opening = Text(quiet=True)
        self._opening.setObjectName("scoring-opening")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting = QWidget()
        QVBoxLayout(self._waiting).addWidget(self._opening)
        self._nothing = EmptyState(
            "square-pen",
            self.tr("No work is open"),
            self.tr("Choose a piece of work in the queue, or score what comes next."),
        )
        self._nothing.offer(self.tr("To the queue"), "to-queue", self._gestures.back, primary=False)
        self._nothing.offer(self.tr("Score next"), "nothing-next", self._gestures.open_next)
        for widget in (self._work, self._waiting, self._nothing):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)

    def _split(self, place: int, _handle: int) -> None:
        if self._work.width():
            self._remembered.keep(_SPLIT, round(1000 * place / self._work.width()))
