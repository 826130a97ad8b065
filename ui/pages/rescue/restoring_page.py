"""Restoring a backup, drawn: the file, what opens it, where it is laid out, what came of it."""

from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.models.opener import Opener
from ui.pages.rescue.restoring import CameBack, RestoringState
from ui.problems import Notice
from ui.theme.tokens import TextSize, Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.entrance_frame import EntranceFrame
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.progress_row import ProgressRow
from ui.widgets.restore_fields import RestoreFields
from ui.words.dates import moment_day_words
from ui.words.figures import figures

_WIDTH: Final = 560
_ABOVE: Final = 0.06


class RestoringGestures(Protocol):
    """What the page reports; `RestoringPresenter` hears it."""

    def choose(self, backup: Path) -> None:
        """A file was dropped or chosen."""

    def use_folder(self, into: Path) -> None:
        """Another folder was chosen."""

    def restore(self, opener: Opener) -> None:
        """Restore was pressed."""

    def open(self) -> None:
        """Open it was pressed."""

    def cancel(self) -> None:
        """Cancel was pressed."""

    def back(self) -> None:
        """Back was pressed."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""


class RestoringPage(EntranceFrame):
    """One panel; what was typed is forgotten once it was used."""

    def __init__(self, gestures: RestoringGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(self.tr("Restore from a backup"), _WIDTH, _ABOVE, parent)
        self.setObjectName("restoring")
        self._gestures = gestures
        self._done = False
        self.title.setText(self.tr("Restore from a backup"))
        self._problem = Banner("restoring-problem")
        self._problem.closed.connect(gestures.forget_problem)
        self._came_back = Banner("restoring-done")
        self._fields = RestoreFields("restore")
        self._fields.chosen.connect(gestures.choose)
        self._fields.entered.connect(self._go_on)
        self._where = Text(size=TextSize.CAPTION, quiet=True, wraps=True)
        self._where.setObjectName("restore-where")
        self._panel = Panel()
        self._panel.column.addWidget(
            Text(
                self.tr(
                    "A backup is laid out in a folder of its own and all of it is checked; nothing that is "
                    "there is touched."
                ),
                quiet=True,
                wraps=True,
            )
        )
        self._panel.column.addWidget(self._fields)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._where, 1)
        place.addWidget(
            quiet_button(self.tr("Choose another folder…"), "restore-choose-folder", self._ask_for_folder)
        )
        self._panel.column.addLayout(place)
        self._progress = ProgressRow("", gestures.cancel, "restore-progress")
        self._progress.hide()
        self._back = quiet_button(self.tr("Back"), "restore-back", gestures.back, icon="arrow-left")
        self._next = primary_button(self.tr("Restore"), "restore-next", self._go_on)
        for part in (self._problem, self._panel, self._progress, self._came_back):
            self.column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self.grow()

    def show_state(self, state: RestoringState) -> None:
        """Draw all of it."""
        self._done = state.done is not None
        self._problem.show_problem(state.problem)
        self._panel.setVisible(not self._done)
        self._panel.setEnabled(not state.busy)
        self._fields.show_file(state.backup)
        self._fields.show_fault(state.fault)
        self._where.setText(self.tr("It will lie in {0}.").format(state.into))
        self._progress.follow(state.busy, state.step)
        self._back.setEnabled(not state.busy)
        self._back.setVisible(not self._done)
        self._next.setEnabled(not state.busy)
        self._next.setText(self.tr("Open it") if self._done else self.tr("Restore"))
        self._came_back.show_notice(None if state.done is None else self._words_of(state.done))
        if self._done:
            self._fields.forget()
            self._next.setFocus()
        elif state.fault:
            self._fields.focus_opener()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first thing to do gets the keys."""
        choose = self.findChild(QWidget, "restore-file-choose")
        if choose is not None:
            choose.setFocus()

    def _words_of(self, done: CameBack) -> Notice:
        title = self.tr("The programme as it was on {0} is back: {1} log entries, all checked.").format(
            moment_day_words(done.made_at), figures(done.entries)
        )
        if not done.read_only:
            return Notice(tone=Tone.GOOD, title=title)
        if done.behind:
            why = self.tr(
                "It lacks {0} log entries that this computer has seen, so it opens read-only. To go on from "
                "it, an admin signs in and confirms that on the page Audit."
            ).format(figures(done.behind))
        else:
            why = self.tr(
                "Its log is not the one that this computer has seen, so it opens read-only. To go on from "
                "it, an admin signs in and confirms that on the page Audit."
            )
        return Notice(tone=Tone.WARNING, title=title, detail=why)

    def _go_on(self) -> None:
        if not self._next.isEnabled():
            return
        if self._done:
            self._gestures.open()
        else:
            self._gestures.restore(self._fields.opener)

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Where it is to lie"))
        dialog.setObjectName("restore-folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._gestures.use_folder(Path(name)))
        dialog.open()
