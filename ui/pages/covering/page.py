"""The page Covering, drawn: the blind copies at the left, what is left and what is covered at the right."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from assessor_app.domain.covering import LONGEST_PHRASE
from assessor_app.domain.pins import Pin, Place, PlaceKind
from ui.actions import Action, Group
from ui.models.held_words import why_held
from ui.page import Frame, Page
from ui.page import Step as Taken
from ui.pages.covering.gestures import CoveringGestures, Viewing
from ui.pages.covering.lists import Line, Rows
from ui.pages.covering.state import CoveringState, Item, Stage
from ui.pages.covering.words import finding_words, head_of, item_words
from ui.problems import Notice, notice_of
from ui.theme.tokens import TextSize, Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import make_primary, primary_button, secondary_button
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.first_stop import lead_keys
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.list_frame import ListFrame
from ui.widgets.page_header import PageHeader
from ui.widgets.panel import Panel
from ui.widgets.progress_row import ProgressRow
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.split_pane import SplitPane
from ui.words.figures import figures

_SIDE_BY_SIDE: Final = 860  # px at 100 %
_SHARE: Final = 0.66  # of the width, that the evidence takes
_NOWHERE: Final = PlaceKind.SPAN


class CoveringPage(Page):
    """Draws a covering state; the evidence is drawn by the pane that raters have."""

    def __init__(self, gestures: CoveringGestures, viewer: Viewing, frame: Frame) -> None:
        """Report to `gestures`, and of the evidence to `viewer`."""
        super().__init__()
        self._gestures, self._viewer, self._frame = gestures, viewer, frame
        self._state = CoveringState()
        self._banner = Banner("covering-banner")
        self._banner.closed.connect(gestures.forget_problem)
        self.evidence = EvidencePane(viewer, saved=self._copied, failed=self._not_copied)
        self.evidence.marks.marked.connect(gestures.mark)
        self.evidence.marks.pressed.connect(gestures.show_item)
        self._findings = Rows("finding", icon="search", removable=False)
        self._findings.shown.connect(gestures.show_finding)
        self._items = Rows("cover", icon="pin", removable=True)
        self._items.shown.connect(gestures.show_item)
        self._items.removed.connect(gestures.remove)
        self._lay_out()
        lead_keys(self, self._first)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here by key."""
        asked, evidence = self._gestures, self.evidence
        work = (
            (
                "mark",
                self.tr("Cover what is selected, or a place that the arrow keys move"),
                "C",
                self._begin,
            ),
            ("next", self.tr("Next thing that was found"), "G", lambda: asked.step_finding(1)),
            ("before", self.tr("Thing found before"), "Shift+G", lambda: asked.step_finding(-1)),
            ("remove", self.tr("Cover the one in front no more"), "Del", asked.remove_here),
            ("phrase", self.tr("Cover a phrase wherever it stands"), "P", self._to_phrase),
            ("leave-out", self.tr("Leave the file in front out"), "L", asked.ask_to_leave_out),
            ("go-on", self.tr("Show the result; then use the covered copy"), "Ctrl+Return", self._next),
            ("back", self.tr("Back: to covering, to Intake"), "Esc", asked.leave),
        )
        view = (
            ("file-before", self.tr("File before"), "[", lambda: self._viewer.step_file(-1)),
            ("next-file", self.tr("Next file"), "]", lambda: self._viewer.step_file(1)),
            ("down", self.tr("On in the evidence"), "PgDown", lambda: evidence.scroll_on(1)),
            ("up", self.tr("Back in the evidence"), "PgUp", lambda: evidence.scroll_on(-1)),
            ("find", self.tr("Find in the file"), "Ctrl+F", evidence.open_find),
            ("larger", self.tr("Larger"), "+", lambda: self._viewer.zoom(1)),
            ("smaller", self.tr("Smaller"), "-", lambda: self._viewer.zoom(-1)),
            ("fit", self.tr("Fit the width"), "0", self._viewer.fit),
        )
        return tuple(
            Action(
                id=f"covering-{name}", title=title, shortcut=keys, page="covering", group=group, handler=do
            )
            for group, actions in ((Group.PAGE, work), (Group.VIEW, view))
            for name, title, keys, do in actions
        )

    def arrive(self, target: str) -> None:
        """Take a submission in hand; `target` is its id, "" what is in hand already."""
        self._gestures.open(target)

    def place(self) -> str:
        """What is in hand."""
        return self._state.in_hand.submission if self._state.in_hand is not None else ""

    def left_off(self) -> str:
        """What was marked and not used."""
        return self._gestures.left_off()

    def take_up(self, left_off: str) -> None:
        """Go on with it."""
        self._gestures.take_up(left_off)

    def undoable(self) -> Taken | None:
        """The last thing that was marked or removed."""
        state = self._state
        if not state.before or state.stage is not Stage.COVERING:
            return None
        return Taken(title=self.tr("what is covered"), do=self._gestures.undo)

    def redoable(self) -> Taken | None:
        """What was taken back last."""
        state = self._state
        if not state.after or state.stage is not Stage.COVERING:
            return None
        return Taken(title=self.tr("what is covered"), do=self._gestures.redo)

    def retire(self) -> None:
        """Drop what was decrypted and typed."""
        self._gestures.retire()
        self.evidence.retire()
        self._findings.forget()
        self._items.forget()
        self._phrase.clear()
        self._reason.clear()
        self._header.set_title(self.tr("Covering"), "")

    def say_loading(self) -> None:
        """Say at once that the copies are being read: for pictures of that state."""
        self._stack.say_loading()

    def show_state(self, state: CoveringState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        if state.problem is not None:
            self._banner.show_problem(state.problem)
        else:
            self._banner.show_notice(None)
        self._header.set_title(self.tr("Covering"), head_of(state))
        self._stack.show_content(
            loading=state.stage is Stage.READING, count=0 if state.in_hand is None else 1
        )
        self._foot.setVisible(state.in_hand is not None)
        self._progress.follow(state.busy, state.step)
        covering = state.stage is Stage.COVERING
        self.evidence.marks.let_mark(can=covering and not state.busy)
        self._sides.setCurrentIndex(1 if state.stage is Stage.RESULT else 0)
        self._show_lists(state)
        self._show_result(state)
        self._show_leaving(state, before)
        self._phrase_row.show_fault(state.fault if not state.leaving else "")
        self._go_on.setText(
            self.tr("Use the covered copy") if state.stage is Stage.RESULT else self.tr("Show the result")
        )
        self._go_on.setEnabled(not state.busy and (state.stage is Stage.RESULT or state.can_show))
        self._back.setText(
            self.tr("Go on covering") if state.stage is Stage.RESULT else self.tr("Back to Intake")
        )
        self._back.setEnabled(not state.busy)
        make_primary(self._go_on, primary=not state.leaving and not state.doubtful)
        make_primary(self._back, primary=state.doubtful)
        if state.stage is Stage.RESULT and before.stage is Stage.COVERING:
            first = self._back if state.doubtful else self._go_on
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif covering and before.stage in (Stage.READING, Stage.RESULT):
            self.evidence.take_keys()

    def _show_lists(self, state: CoveringState) -> None:
        in_hand = state.in_hand
        if in_hand is None:
            self._findings.forget()
            self._items.forget()
            self.evidence.marks.show_pins((), -1)
            return
        self._findings.show_lines(
            [
                Line(words=finding_words(one, in_hand), here=number == state.finding)
                for number, one in enumerate(state.findings)
            ]
        )
        self._nothing_found.setVisible(not state.findings)
        self._items.show_lines(
            [
                Line(words=item_words(item, in_hand), here=number == state.here)
                for number, item in enumerate(state.items)
            ]
        )
        self._nothing_covered.setVisible(not state.items)
        shown = state.items if state.stage is Stage.COVERING else ()
        self.evidence.marks.show_pins([_pin(item) for item in shown], state.here)

    def _show_result(self, state: CoveringState) -> None:
        prepared = state.prepared
        left = prepared.left if prepared is not None else ()
        lines = [f"{one.file}: {why_held(one.why)}" for one in left]
        self._left.setText("\n".join(lines))
        self._left.setVisible(bool(lines))
        self._left_title.setText(
            self.tr("Files that still show something: {0}. The portfolio stays held.").format(
                figures(len(left))
            )
            if left
            else self.tr("The search found nothing more that names anybody")
        )

    def _show_leaving(self, state: CoveringState, before: CoveringState) -> None:
        asks = bool(state.leaving)
        self._form.setVisible(asks)
        self._tools.setVisible(not asks)
        self._reason_row.ask(
            self.tr("Why is {0} left out?").format(state.leaving),
            self.tr("Raters see: “1 file was left out by the organisation.” Your reason stays with admins."),
        )
        self._reason_row.show_fault(state.fault if asks else "")
        if asks and not before.leaving:
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before.leaving and not asks:
            self._reason.clear()
            self.evidence.take_keys()

    def _begin(self) -> None:
        if self._state.stage is Stage.COVERING:
            self.evidence.marks.begin()

    def _next(self) -> None:
        """The page's next step; that of the form where one is open."""
        if self._state.leaving:
            self._gestures.leave_out(self._reason.toPlainText())
        else:
            self._gestures.go_on()

    def _to_phrase(self) -> None:
        if self._state.stage is Stage.COVERING:
            self._phrase.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _cover_phrase(self) -> None:
        if self._gestures.cover_phrase(self._phrase.text()):
            self._phrase.clear()

    def _copied(self) -> None:
        self._frame.notify(
            Notice(
                tone=Tone.GOOD,
                title=self.tr("The copy is saved."),
                detail=self.tr("It is not protected any more: delete it when you are done with it."),
            )
        )

    def _not_copied(self, error: Exception) -> None:
        self._frame.announce(notice_of(error))

    def _lay_out(self) -> None:
        self._header = PageHeader(self.tr("Covering"), head_of(self._state))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._sides = QStackedWidget()
        self._sides.addWidget(
            ScrollPane(self._covering_side(), self.tr("What is covered"), keys=False, follows=True)
        )
        self._sides.addWidget(self._result_side())
        column.addWidget(self._sides, 1)
        split = SplitPane(self.evidence, side, _SHARE, upright_below=_SIDE_BY_SIDE)
        empty = EmptyState(
            "eye-off",
            self.tr("No portfolio is chosen"),
            self.tr("Choose one in Intake and press “Cover…”: the copies that raters get are shown here."),
        )
        self._first = empty.offer(
            self.tr("Go to Intake"), "covering-intake", lambda: self._frame.go("intake")
        )
        self._stack = ContentStack(split, empty, self.tr("Reading the blind copies…"))
        ListFrame(
            self,
            self.tr("Covering"),
            above=(self._header, self._banner),
            content=self._stack,
            foot=self._make_foot(),
        )

    def _covering_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        found = Panel(self.tr("Left to look at"))
        self._nothing_found = Text(
            self.tr("The search found nothing that still shows. Cover what you see yourself."),
            quiet=True,
            wraps=True,
        )
        found.column.addWidget(self._nothing_found)
        found.column.addWidget(self._findings)
        column.addWidget(found)
        covered = Panel(self.tr("To be covered"))
        self._nothing_covered = Text(
            self.tr(
                "Draw a rectangle on a page, or select words and press C. By keys alone: C shows a "
                "rectangle that the arrow keys move and, with Shift, size; Return takes it."
            ),
            quiet=True,
            wraps=True,
        )
        covered.column.addWidget(self._nothing_covered)
        covered.column.addWidget(self._items)
        covered.column.addWidget(self._make_tools())
        covered.column.addWidget(self._make_form())
        column.addWidget(covered)
        column.addStretch(1)
        return inside

    def _make_tools(self) -> QWidget:
        self._tools = QWidget()
        column = QVBoxLayout(self._tools)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._phrase = QLineEdit()
        self._phrase.setObjectName("phrase")
        self._phrase.setMaxLength(LONGEST_PHRASE)
        self._phrase.returnPressed.connect(self._cover_phrase)
        self._phrase_row = FormRow(
            self.tr("A phrase, wherever it stands"),
            self._phrase,
            self.tr("In every file whose words can be read. Case and accents do not matter."),
        )
        column.addWidget(self._phrase_row)
        column.addWidget(
            FlowRow(
                secondary_button(self.tr("Cover the phrase"), "cover-phrase", self._cover_phrase),
                secondary_button(
                    self.tr("Leave this file out…"),
                    "leave-out",
                    self._gestures.ask_to_leave_out,
                    icon="eye-off",
                ),
            )
        )
        return self._tools

    def _make_form(self) -> QWidget:
        self._reason = ReasonField("left-out-reason", 72)
        self._reason.given.connect(lambda: self._gestures.leave_out(self._reason.toPlainText()))
        self._reason_row = FormRow(" ", self._reason)
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._reason_row)
        column.addWidget(
            FlowRow(
                secondary_button(self.tr("Cancel"), "keep-file", self._gestures.stop_leaving_out),
                primary_button(
                    self.tr("Leave it out"),
                    "leave-out-now",
                    lambda: self._gestures.leave_out(self._reason.toPlainText()),
                ),
                rightwards=True,
            )
        )
        self._form.hide()
        return self._form

    def _result_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        panel = Panel(self.tr("As raters will see it"))
        panel.column.addWidget(
            Text(
                self.tr(
                    "Raters do not get these files yet. Look through them first: each covered page is a "
                    "picture now, so that nothing can be read beneath what is covered."
                ),
                wraps=True,
            )
        )
        self._left_title = Text("", TextSize.BODY, emphasis=True, wraps=True)
        self._left_title.setObjectName("left-title")
        self._left = Text("", wraps=True)
        self._left.setObjectName("left")
        panel.column.addWidget(self._left_title)
        panel.column.addWidget(self._left)
        panel.column.addWidget(
            Text(
                self.tr(
                    "Raters who work on the earlier copy keep it, and their ratings stay. They are not told "
                    "that there is a newer copy."
                ),
                quiet=True,
                wraps=True,
            )
        )
        column.addWidget(panel)
        column.addStretch(1)
        return inside

    def _make_foot(self) -> QWidget:
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._progress = ProgressRow(self.tr("Covering"), self._gestures.cancel, "covering-progress")
        self._progress.hide()
        column.addWidget(self._progress)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        self._back = secondary_button(self.tr("Back to Intake"), "covering-back", self._gestures.leave)
        self._go_on = primary_button(self.tr("Show the result"), "covering-go-on", self._gestures.go_on)
        row.addWidget(self._back)
        row.addWidget(self._go_on)
        column.addLayout(row)
        self._foot.hide()
        return self._foot


def _pin(item: Item) -> Pin:
    """As the evidence pane draws it; what has no place is drawn nowhere."""
    nowhere = Place(evidence="0" * 64, kind=_NOWHERE, at=(0, 0))
    return Pin(place=item.place if item.place is not None else nowhere, criterion="", note="")
