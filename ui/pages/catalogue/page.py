"""The Catalogue, drawn."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.actions import Action
from ui.kept.chosen_folders import begin_where
from ui.page import Page
from ui.pages.catalogue.badge_list import BadgeList
from ui.pages.catalogue.badge_view import BadgeView
from ui.pages.catalogue.presenter import CatalogueState
from ui.widgets.banner import Banner
from ui.widgets.buttons import secondary_button
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import lead_keys
from ui.widgets.list_frame import ListFrame
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.split_pane import SplitPane

_SIDE_BY_SIDE: Final = 640  # px at 100 %


class CatalogueGestures(Protocol):
    """What the page reports; `CataloguePresenter` hears it."""

    def refresh(self, badge: str = "") -> None:
        """The page came to the front, to show `badge`."""

    def choose(self, badge: str) -> None:
        """A badge was chosen."""

    def load(self, paths: tuple[Path, ...]) -> None:
        """A programme file was dropped or chosen."""

    def load_sample(self) -> None:
        """Load the sample programme was pressed."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class CataloguePage(Page):
    """The ladder at the left, the chosen badge at the right."""

    def __init__(self, gestures: CatalogueGestures, *, can_load: bool) -> None:
        """Report to `gestures`; `can_load`: a programme file can be dropped or chosen here."""
        super().__init__()
        self._gestures, self._can_load = gestures, can_load
        self._state = CatalogueState()
        self._banner = Banner("catalogue-banner")
        self._banner.closed.connect(gestures.forget_problem)
        self._badges = BadgeList(self.tr("Badges"))
        self._badges.chosen.connect(gestures.choose)
        self._shown: BadgeView | None = None
        self._detail = ScrollPane(QWidget(), self.tr("The chosen badge"))
        self._detail.setObjectName("badge-detail")
        self._empty = EmptyState(
            "library",
            self.tr("No programme is loaded"),
            self.tr("A programme is one file: badges, what each asks for, and the rubric it is judged by."),
        )
        self._load = secondary_button(
            self.tr("Load a programme…"), "load-programme", self._choose_file, icon="upload"
        )
        if not can_load:  # shown before it has a place it would be a window for a moment
            self._load.hide()
        if can_load:
            self._empty.offer(self.tr("Load a programme file…"), "load-first", self._choose_file)
            self._empty.offer(
                self.tr("Load the sample programme"), "load-sample", gestures.load_sample, primary=False
            )
        self._lay_out()
        lead_keys(self, self._badges)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here by key."""
        if not self._can_load:
            return ()
        return (
            Action(
                id="catalogue-load",
                title=self.tr("Load a programme file"),
                shortcut="Ctrl+O",
                page="catalogue",
                handler=self._choose_file,
            ),
        )

    def arrive(self, target: str) -> None:
        """Read the badges again; `target` is a badge's id."""
        self._gestures.refresh(target)

    def retire(self) -> None:
        """Draw nothing that comes later."""
        self._gestures.retire()

    def show_state(self, state: CatalogueState) -> None:
        """Draw `state`."""
        before, self._state = self._state, state
        self._banner.show_outcome(state.problem, state.done)
        if state.badges != before.badges:
            self._badges.show_badges(state.badges)
        self._badges.choose(state.chosen)
        self._stack.show_content(loading=state.loading, count=len(state.badges))
        badge = state.badge
        if badge is not None and badge != before.badge:
            content = BadgeView(badge, state.names)
            content.setProperty("scrolled", True)
            content.picture.show_picture(state.picture)
            self._detail.setWidget(content)
            self._shown = content
        elif self._shown is not None and state.picture != before.picture:
            self._shown.picture.show_picture(state.picture)
        self._load.setEnabled(not state.busy)
        self._load.setText(self.tr("Loading…") if state.busy else self.tr("Load a programme…"))

    def say_loading(self) -> None:
        """Say at once that the badges are being read: for pictures of that state."""
        self._stack.say_loading()

    def place(self) -> str:
        """The badge that is shown."""
        return self._state.chosen

    def receive(self, paths: Sequence[Path]) -> None:
        """A programme: load it."""
        self._gestures.load(tuple(paths))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Which programme file?"))
        dialog.setObjectName("programme-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.json")
        begin_where(dialog, "programme")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._gestures.load((Path(name),)))
        dialog.open()

    def _lay_out(self) -> None:
        purpose = self.tr("What each badge asks for, and the rubric that its submissions are judged by.")
        header = PageHeader(self.tr("Catalogue"), purpose)
        header.add(self._load)
        split = SplitPane(self._badges, self._detail, 0.32, upright_below=_SIDE_BY_SIDE)
        self._stack = ContentStack(split, self._empty, self.tr("Reading the catalogue…"))
        ListFrame(self, self.tr("Catalogue"), above=(header, self._banner), content=self._stack)
