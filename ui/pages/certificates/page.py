"""The page Certificates, drawn: the fields of a design at the left, a certificate made by it at the right."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Action
from ui.kept.chosen_folders import ask_where_to_save, begin_where
from ui.page import Page
from ui.pages.certificates.design_form import DesignForm
from ui.pages.certificates.gestures import CertificatesGestures
from ui.pages.certificates.presenter import CertificatesPresenter
from ui.pages.certificates.sample_view import SampleView
from ui.pages.certificates.state import CertificatesState
from ui.pages.certificates.words import line_words, standing
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import lead_keys
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.list_frame import ListFrame
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.split_pane import SplitPane
from ui.words.told import told

_SIDE_BY_SIDE: Final = 760  # px at 100 %
AskFile = Callable[[QWidget, str, str, str], Path | None]


class CertificatesPage(Page):
    """What is typed is drawn at once, as it would be issued; it counts when it is put to use."""

    def __init__(self, presenter: CertificatesPresenter, *, asking: AskFile = ask_where_to_save) -> None:
        """Report to `presenter`; `asking` says where a file goes."""
        super().__init__()
        self._presenter, self._asking = presenter, asking
        self._gestures: CertificatesGestures = presenter
        self._banner = Banner("certificates-banner")
        self._banner.closed.connect(self._gestures.forget_notice)
        self._badge = Choice(self.tr("For which badge"), "design-badge")
        self._badge.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._badge.setMinimumContentsLength(16)  # a long name of a badge makes no pane wider
        self._badge.activated.connect(lambda _number: self._gestures.choose(str(self._badge.currentData())))
        self._standing = Text(quiet=True, wraps=True)
        self._standing.setObjectName("design-standing")
        self._form = DesignForm(self._gestures)
        self._sample = SampleView(self.tr("A certificate that nobody got, made by this design"))
        self._fault = Text(wraps=True)
        self._fault.setObjectName("design-fault")
        self._fault.set_tone("bad")
        self._progress = ProgressRow("", lambda: None, "design-progress")
        self._progress.hide()
        self._back = quiet_button(
            self.tr("Take the design back"), "design-take-back", self._gestures.take_back
        )
        self._undo = quiet_button(self.tr("Leave it as it was"), "design-undo", self._gestures.undo)
        self._print = secondary_button(self.tr("Save a sample…"), "design-sample", self.save_sample)
        self._use = primary_button(self.tr("Use this design"), "design-use", self._gestures.use)
        self._lay_out()
        lead_keys(self, self._badge)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return tuple(
            Action(id=f"certificates-{name}", title=title, shortcut=keys, page="certificates", handler=do)
            for name, title, keys, do in (
                ("use", self.tr("Use this design"), "Ctrl+S", self._gestures.use),
                ("load", self.tr("Load a design"), "Ctrl+O", self._load),
                ("save", self.tr("Save the design as a file"), "Ctrl+Shift+S", self.save_design),
                ("sample", self.tr("Save a sample"), "Ctrl+Alt+S", self.save_sample),
            )
        )

    def arrive(self, target: str) -> None:
        """Show which designs are in use; `target` is a badge's id."""
        if target:
            self._gestures.choose(target)
        self._gestures.refresh()

    def place(self) -> str:
        """The badge whose design is shown."""
        return str(self._badge.currentData() or "")

    def left_off(self) -> str:
        """A draft that was not put to use."""
        return self._presenter.left_off()

    def take_up(self, left_off: str) -> None:
        """Go on with it."""
        self._presenter.take_up(left_off)

    def retire(self) -> None:
        """Draw nothing that comes later."""
        self._gestures.retire()

    def say_loading(self) -> None:
        """Say at once that designs are being read: for pictures of that state."""
        self._stack.say_loading()

    def save_design(self) -> None:
        """Ask where the design's file goes."""
        path = self._asking(self, self.tr("Save the design as"), "designs", "certificate-design.json")
        if path is not None:
            self._gestures.save(path)

    def save_sample(self) -> None:
        """Ask where the sample goes."""
        path = self._asking(self, self.tr("Save the sample as"), "designs", "sample.pdf")
        if path is not None:
            self._gestures.save_sample(path)

    def show_state(self, state: CertificatesState) -> None:
        """Draw all of it."""
        if state.problem is not None:
            self._banner.show_problem(state.problem)
        else:
            self._banner.show_notice(state.notice)
        self._progress.follow(state.busy, state.step)
        self._badge.show_entries([(line.badge, line_words(line)) for line in state.lines], state.badge)
        everyone = next((line for line in state.lines if not line.badge), None)
        self._standing.setText(standing(state.line, everyone))
        self._form.show_state(state)
        self._sample.show_picture(state.picture)
        fault = told(state.fault)
        self._fault.setText(fault[:1].upper() + fault[1:])
        self._fault.setVisible(bool(fault))
        self._use.setEnabled(state.can_use)
        self._undo.setVisible(state.changed)
        self._back.setVisible(bool(state.line and state.line.own))
        for button in (self._back, self._print, self._save):
            button.setEnabled(not state.busy and not (state.fault and button is not self._back))
        self._stack.show_content(loading=state.loading, count=max(1, len(state.lines)))

    def _load(self) -> None:
        dialog = QFileDialog(self, self.tr("Which design?"))
        dialog.setObjectName("design-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.json")
        begin_where(dialog, "designs")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._gestures.load(Path(name)))
        dialog.open()

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._progress)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addStretch(1)
        for button in (self._undo, self._print, self._use):
            row.addWidget(button)
        column.addLayout(row)
        return foot

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Certificates"),
            self.tr(
                "How certificates look. Awards that are signed keep the design that they were signed by."
            ),
        )
        self._save = secondary_button(
            self.tr("Save as a file…"), "design-save", self.save_design, icon="download"
        )
        header.add(self._save)
        header.add(secondary_button(self.tr("Load a design…"), "design-load", self._load, icon="upload"))
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FormRow(self.tr("&For which badge"), self._badge))
        column.addWidget(self._standing)
        column.addWidget(ScrollPane(self._form, self.tr("The design"), keys=False, follows=True), 1)
        shown = QVBoxLayout(right)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(8)
        shown.addWidget(self._fault)
        shown.addWidget(self._sample, 1)
        split = SplitPane(left, right, 0.36, upright_below=_SIDE_BY_SIDE)
        empty = EmptyState("file-pen", self.tr("No design"), "")
        self._stack = ContentStack(split, empty, self.tr("Reading designs…"))
        ListFrame(
            self,
            self.tr("Certificates"),
            above=(header, self._banner),
            content=self._stack,
            foot=self._foot(),
        )
