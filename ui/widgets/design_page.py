"""A page on which something is designed, drawn: the fields at the left, what is made by them at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.actions import Action
from ui.kept.chosen_folders import ask_where_to_save, begin_where
from ui.models.design_words import line_words, standing
from ui.models.designing import DesignState
from ui.page import Page
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


class DesignGestures(Protocol):
    """Each is something that a person did."""

    def refresh(self) -> None:
        """The page came to the front."""

    def choose(self, badge: str) -> None:
        """Another badge was chosen, or all of them."""

    def type_text(self, name: str, text: str) -> None:
        """Something was typed or chosen in the field of that name."""

    def load(self, path: Path) -> None:
        """A design's file was chosen."""

    def save(self, path: Path) -> None:
        """A file to write the design to was chosen."""

    def use(self) -> None:
        """Use this design was pressed."""

    def take_back(self) -> None:
        """Take the design back was pressed."""

    def undo(self) -> None:
        """Leave it as it was was pressed."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def left_off(self) -> str:
        """The window locks: what is to be gone on with."""

    def take_up(self, left_off: str) -> None:
        """The same person is back."""

    def retire(self) -> None:
        """The page goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignPageWords:
    """What is said otherwise on each of these pages."""

    id: str  # of the page, and how its parts' names begin
    title: str
    about: str
    standard: str  # “In use: …” where no design is
    write: str  # the button that writes what is designed
    write_action: str  # the same as an action, and its keys
    write_keys: str
    file: str  # how a saved design is called before it is named


class DesignPage(Page):
    """What is typed is drawn at once; it counts when it is put to use."""

    def __init__(self, gestures: DesignGestures, *, asking: AskFile = ask_where_to_save) -> None:
        """Report to `gestures`; `asking` says where a file goes."""
        super().__init__()
        self._shared, self._asking = gestures, asking

    def lay_out(
        self, words: DesignPageWords, form: QWidget, sample: Sequence[tuple[QWidget, int]], *, share: float
    ) -> None:
        """`sample`: what stands at the right, with how each part stretches; `share`: of the fields."""
        self._words, gestures = words, self._shared
        self._banner = Banner(f"{words.id}-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._badge = Choice(self.tr("For which badge"), "design-badge")
        self._badge.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._badge.setMinimumContentsLength(16)  # a long name of a badge makes no pane wider
        self._badge.activated.connect(lambda _number: gestures.choose(str(self._badge.currentData())))
        self._standing = Text(quiet=True, wraps=True)
        self._standing.setObjectName("design-standing")
        self._fault = Text(wraps=True)
        self._fault.setObjectName("design-fault")
        self._fault.set_tone("bad")
        self._progress = ProgressRow("", lambda: None, "design-progress")
        self._progress.hide()
        self._back = quiet_button(self.tr("Take the design back"), "design-take-back", gestures.take_back)
        self._undo = quiet_button(self.tr("Discard the changes"), "design-undo", gestures.undo)
        self._write = secondary_button(words.write, "design-sample", self.write)
        self._use = primary_button(self.tr("Use this design"), "design-use", gestures.use)
        self._put_together(form, sample, share)
        lead_keys(self, self._badge)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return tuple(
            Action(id=f"{self._words.id}-{name}", title=title, shortcut=keys, page=self._words.id, handler=do)
            for name, title, keys, do in (
                ("use", self.tr("Use this design"), "Ctrl+S", self._shared.use),
                ("load", self.tr("Load a design"), "Ctrl+O", self._load),
                ("save", self.tr("Save the design as a file"), "Ctrl+Shift+S", self.save_design),
                ("sample", self._words.write_action, self._words.write_keys, self.write),
            )
        )

    def arrive(self, target: str) -> None:
        """Show which designs are in use; `target` is a badge's id."""
        if target:
            self._shared.choose(target)
        self._shared.refresh()

    def place(self) -> str:
        """The badge whose design is shown."""
        return str(self._badge.currentData() or "")

    def left_off(self) -> str:
        """A draft that was not put to use."""
        return self._shared.left_off()

    def take_up(self, left_off: str) -> None:
        """Go on with it."""
        self._shared.take_up(left_off)

    def retire(self) -> None:
        """Draw nothing that comes later."""
        self._shared.retire()

    def say_loading(self) -> None:
        """Say at once that designs are being read: for pictures of that state."""
        self._stack.say_loading()

    def save_design(self) -> None:
        """Ask where the design's file goes."""
        path = self._asking(self, self.tr("Save the design as"), "designs", self._words.file)
        if path is not None:
            self._shared.save(path)

    def write(self) -> None:
        """Write what the design makes."""
        raise NotImplementedError

    def show_design(self, state: DesignState[Any, Any]) -> None:
        """Draw what these pages share of it."""
        if state.problem is not None:
            self._banner.show_problem(state.problem)
        else:
            self._banner.show_notice(state.notice)
        self._progress.follow(state.busy, state.step)
        self._badge.show_entries([(line.badge, line_words(line)) for line in state.lines], state.badge)
        self._standing.setText(standing(state.line, state.everyone, self._words.standard))
        fault = told(state.fault)
        self._fault.setText(fault[:1].upper() + fault[1:])
        self._fault.setVisible(bool(fault))
        self._use.setEnabled(state.can_use)
        self._undo.setVisible(state.changed)
        self._back.setVisible(bool(state.line and state.line.own))
        for button in (self._back, self._write, self._save):
            button.setEnabled(not state.busy and not (state.fault and button is not self._back))
        self._stack.show_content(loading=state.loading, count=max(1, len(state.lines)))

    def _load(self) -> None:
        dialog = QFileDialog(self, self.tr("Which design?"))
        dialog.setObjectName("design-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.json")
        begin_where(dialog, "designs")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._shared.load(Path(name)))
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
        for button in (self._undo, self._write, self._use):
            row.addWidget(button)
        column.addLayout(row)
        return foot

    def _put_together(self, form: QWidget, sample: Sequence[tuple[QWidget, int]], share: float) -> None:
        header = PageHeader(self._words.title, self._words.about)
        self._save: QPushButton = secondary_button(
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
        column.addWidget(ScrollPane(form, self.tr("The design"), keys=False, follows=True), 1)
        shown = QVBoxLayout(right)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(8)
        shown.addWidget(self._fault)
        for part, stretch in sample:
            shown.addWidget(part, stretch)
        split = SplitPane(left, right, share, upright_below=_SIDE_BY_SIDE)
        empty = EmptyState("file-pen", self.tr("No design"), "")
        self._stack = ContentStack(split, empty, self.tr("Reading designs…"))
        ListFrame(
            self,
            self._words.title,
            above=(header, self._banner),
            content=self._stack,
            foot=self._foot(),
        )
