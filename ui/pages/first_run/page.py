"""The first run, drawn: one column, three screens, a way back and one way on."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.models.new_passphrase import TypedTwice
from ui.pages.first_run.demo_view import DemoView
from ui.pages.first_run.join_view import JoinView
from ui.pages.first_run.key_view import CheckView, KeyView
from ui.pages.first_run.recovery_sheet import RecoverySheet, prepare
from ui.pages.first_run.state import Details, FirstRunState, Screen, Way
from ui.pages.first_run.step_marks import StepMarks
from ui.pages.first_run.who_view import WhoView
from ui.pages.first_run.you_view import YouView
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.entrance_frame import EntranceFrame
from ui.widgets.progress_row import ProgressRow
from ui.words.dates import moment_day_words

_WIDTH: Final = 560
_ABOVE: Final = 0.06  # of the height: there is much to show


class FirstRunGestures(Protocol):
    """What the page reports; `FirstRunPresenter` hears it."""

    def choose(self, way: Way) -> None:
        """One of the three ways."""

    def use_folder(self, folder: Path) -> None:
        """Make the workspace in another folder."""

    def back(self) -> None:
        """Back."""

    def go_on(self, details: Details, typed: TypedTwice) -> None:
        """Continue on the second screen."""

    def written_down(self) -> None:
        """The recovery key is on paper."""

    def finish(self, first: str, second: str, *, sample: bool) -> None:
        """Make the programme."""

    def keep_sheet(self, path: Path, sheet: bytes) -> None:
        """Write the recovery sheet."""

    def save_card(self, path: Path) -> None:
        """Write the card."""

    def open_programme(self, path: Path) -> None:
        """A folder was dropped or chosen."""

    def build_demo(self) -> None:
        """Try again."""

    def cancel(self) -> None:
        """Stop what runs."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""


class FirstRunPage(EntranceFrame):
    """Shows the view of the screen, the problem above it, Back and the way on below."""

    def __init__(
        self,
        gestures: FirstRunGestures,
        *,
        restore: Callable[[], None],
        verify: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """`restore` and `verify` show other pages."""
        super().__init__(self.tr("First steps"), _WIDTH, _ABOVE, parent)
        self.setObjectName("first-run")
        self._gestures = gestures
        self._state = FirstRunState()
        self.title.setText(self.tr("Assessor"))
        self._marks = StepMarks()
        self._problem = Banner("first-run-problem")
        self._problem.closed.connect(gestures.forget_problem)
        self._progress = ProgressRow("", gestures.cancel, "first-run-progress")
        self._progress.hide()
        self._who = WhoView(gestures.choose, self._ask_for_programme, restore, verify)
        self._you = YouView(self._go_on, self._ask_for_folder)
        self._key = KeyView(self._print_sheet, self._ask_where_to_save_sheet)
        self._check = CheckView(self._go_on)
        self._join = JoinView(self._ask_where_to_save_card, gestures.open_programme)
        self._demo = DemoView(gestures.cancel)
        self._back = quiet_button(self.tr("Back"), "first-run-back", gestures.back, icon="arrow-left")
        self._next = primary_button(self.tr("Continue"), "first-run-next", self._go_on)
        for part in (self._marks, self._problem, *self._views, self._progress):
            self.column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self.grow()

    @property
    def _views(self) -> tuple[QWidget, ...]:
        return (self._who, self._you, self._key, self._check, self._join, self._demo)

    def show_state(self, state: FirstRunState) -> None:
        """Draw all of it."""
        before, self._state = self._state, state
        self._marks.show_screen(state.screen)
        self._problem.show_problem(state.problem)
        front = self._front(state)
        for view in self._views:
            view.setVisible(view is front)
        self._who.show_state(state)
        self._you.show_state(state, before)
        self._key.show_state(state)
        self._check.show_state(state, before)
        self._join.show_state(state)
        self._demo.show_state(state)
        self._progress.follow("" if state.way is Way.DEMO else state.busy, state.step)
        self._show_buttons(state)
        if state.screen is not before.screen or (before.asked is not None and state.asked is None):
            self.focus_first()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first thing to do gets the keys."""
        self.focus_first()

    def focus_first(self) -> None:
        """Give the keys to the first thing to do."""
        state = self._state
        if state.screen is Screen.WHO:
            self._who.setFocus()
        elif state.screen is Screen.YOU:
            self._you.focus_first(state)
        elif state.way is Way.JOIN:
            self._join.save_button.setFocus()
        elif state.way is Way.START and state.asked is None:
            self._key.print_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and self._back.isVisible() and self._back.isEnabled():
            self._gestures.back()
        else:
            super().keyPressEvent(event)

    def _front(self, state: FirstRunState) -> QWidget:
        if state.screen is Screen.WHO:
            return self._who
        if state.screen is Screen.YOU:
            return self._you
        if state.way is Way.START:
            return self._key if state.asked is None else self._check
        return self._join if state.way is Way.JOIN else self._demo

    def _show_buttons(self, state: FirstRunState) -> None:
        at_demo = state.screen is Screen.READY and state.way is Way.DEMO
        self._back.setVisible(state.screen is not Screen.WHO or state.can_leave)
        self._back.setEnabled(not state.busy)
        words = self.tr("Continue")
        if state.screen is Screen.READY and state.way is Way.START:
            words = self.tr("I have it on paper") if state.asked is None else self.tr("Make the programme")
        elif at_demo:
            words = self.tr("Try again")
        self._next.setText(words)
        self._next.setVisible(
            state.screen is Screen.YOU
            or (state.screen is Screen.READY and state.way is Way.START)
            or (at_demo and not state.busy and state.problem is not None)
        )
        blocked = state.screen is Screen.YOU and state.way is Way.START and state.trouble is not None
        self._next.setEnabled(not state.busy and not blocked)

    def _go_on(self) -> None:
        state = self._state
        if not self._next.isEnabled() or self._next.isHidden():
            return
        if state.screen is Screen.YOU:
            self._gestures.go_on(self._you.details, self._you.typed)
        elif state.way is Way.DEMO:
            self._gestures.build_demo()
        elif state.asked is None:
            self._gestures.written_down()
        else:
            self._gestures.finish(*self._check.typed, sample=self._check.sample)

    def _ask_for_folder(self) -> None:
        self._ask_for_a_folder(self.tr("Where the programme is to lie"), self._gestures.use_folder)

    def _ask_for_programme(self) -> None:
        self._ask_for_a_folder(self.tr("The folder of a programme"), self._gestures.open_programme)

    def _ask_for_a_folder(self, title: str, chosen: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setObjectName("first-run-folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def _ask_where_to_save_card(self) -> None:
        name = self._state.card.name if self._state.card is not None else ""
        self._ask_where(
            self.tr("Save my card"), self.tr("card of {0}.json").format(name), self._gestures.save_card
        )

    def _ask_where_to_save_sheet(self) -> None:
        self._ask_where(
            self.tr("Save the recovery sheet"),
            self.tr("recovery key.pdf"),
            lambda path: self._gestures.keep_sheet(path, self._sheet.pdf()),
        )

    def _ask_where(self, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, documents)
        dialog.setObjectName("first-run-save")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("".join(" " if letter in '/\\:*?"<>|' else letter for letter in name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()

    @property
    def _sheet(self) -> RecoverySheet:
        return RecoverySheet(
            organisation=self._state.details.organisation.strip(),
            day=moment_day_words(datetime.now(UTC)),
            words=self._state.words,
        )

    def _print_sheet(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # once in a programme's life

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._sheet.draw(printer))
        dialog.setModal(True)
        dialog.show()
