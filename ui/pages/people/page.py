"""The People page, drawn."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from assessor_app.application.queries.people import PersonLine
from assessor_app.domain.people import Role
from ui.actions import Action
from ui.models.columns import Column
from ui.models.roles import ROLE_ICONS, ROLE_TITLES, role_words
from ui.models.table import TableModel
from ui.page import Page
from ui.pages.people.panes import AddPane, HandOverPane, PersonPane
from ui.pages.people.presenter import PeopleState, Typed, waits_for
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import secondary_button
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_stop import lead_keys
from ui.widgets.list_frame import Beside, ListFrame
from ui.widgets.page_header import PageHeader
from ui.widgets.table_view import TableView

_KEYS: Final = 3  # the column
_ROOMY: Final = 900  # px at 100 %: of the roster
_SIDE_BY_SIDE: Final = 840  # px at 100 %: below it the person stands under the roster


class PeopleGestures(Protocol):
    """What the page reports; `PeoplePresenter` hears it."""

    def refresh(self, person: str = "") -> None:
        """The page came to the front, to show this person where it is an id."""

    def choose(self, person: PersonLine | None) -> None:
        """A row became the current one."""

    def start_adding(self, roles: tuple[Role, ...] = ()) -> None:
        """Add somebody was pressed."""

    def stop_adding(self) -> None:
        """Cancel was pressed in the form."""

    def take_card(self, paths: tuple[Path, ...]) -> None:
        """Card files were dropped or chosen."""

    def drop_card(self) -> None:
        """The card is not to be used."""

    def add(self, typed: Typed) -> None:
        """Add to the roster was pressed."""

    def handed_over(self) -> None:
        """The one-time passphrase was written down."""

    def change_roles(self, roles: tuple[Role, ...]) -> None:
        """Save roles was pressed."""

    def remove(self) -> None:
        """Remove was pressed."""

    def may_leave(self) -> bool:
        """The page is about to be left."""

    def forget_problem(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class PeoplePage(Page):
    """The roster at the left, whoever is chosen or added at the right."""

    def __init__(self, gestures: PeopleGestures) -> None:
        """Report to `gestures`; draws nothing before `show_state`."""
        super().__init__()
        self._gestures = gestures
        self._state = PeopleState()
        self._model: TableModel[PersonLine] = TableModel(self._columns(), self)
        self._table = TableView(self.tr("Roster"), "roster")
        self._table.use(self._model)
        self._table.spare(_KEYS, below=_ROOMY)  # the person's pane says it too
        self._table.chosen.connect(gestures.choose)
        self._banner = Banner("people-banner")
        self._banner.closed.connect(gestures.forget_problem)
        self._hint = EmptyState("users", "")
        self._offer = self._hint.offer("", "add-next", gestures.start_adding)
        self._person = PersonPane(gestures.change_roles, gestures.remove)
        self._table.opened.connect(lambda _row: self._person.roles.setFocus(Qt.FocusReason.OtherFocusReason))
        self._add = AddPane(gestures.add, gestures.stop_adding, gestures.take_card, gestures.drop_card)
        self._hand_over = HandOverPane(gestures.handed_over)
        self._side = QStackedWidget()
        self._lay_out()
        for pane in (self._hint, self._person, self._add, self._hand_over):
            self._side.addWidget(pane)  # in its place already, so that it is styled but once
        lead_keys(self, self._table)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here by key."""
        return (
            Action(
                id="people-add",
                title=self.tr("Add somebody"),
                shortcut="Ctrl+N",
                page="people",
                handler=self._gestures.start_adding,
            ),
            Action(
                id="people-remove",
                title=self.tr("Remove from the roster"),
                shortcut="Del",
                page="people",
                handler=self._gestures.remove,
            ),
        )

    def arrive(self, target: str) -> None:
        """Read the roster again; `target` is the id of somebody to be shown."""
        self._gestures.refresh(target)

    def place(self) -> str:
        """Who is chosen."""
        chosen = self._state.chosen
        return "" if chosen is None else chosen.id

    def may_leave(self) -> bool:
        """Ask before a one-time passphrase is lost."""
        return self._gestures.may_leave()

    def retire(self) -> None:
        """Drop what is secret."""
        self._gestures.retire()
        self._hand_over.show_hand_over(None)
        self._add.forget()

    def show_state(self, state: PeopleState) -> None:
        """Draw `state`."""
        before, self._state = self._state, state
        if state.people != before.people:
            self._model.show_rows(state.people)
        self._stack.show_content(loading=state.loading, count=len(state.people))
        self._banner.show_outcome(state.problem, state.done)
        self._show_hint(state)
        if state.adding and not before.adding:
            self._add.begin(state)
        self._person.show_state(state)
        self._add.show_state(state)
        if state.hand_over != before.hand_over:
            self._hand_over.show_hand_over(state.hand_over)
        self._new.setEnabled(not state.adding and state.hand_over is None)
        self._table.setEnabled(not state.adding and state.hand_over is None)
        hint = state.chosen is None and not state.adding and state.hand_over is None
        self._frame.show_beside(idle=hint and state.missing is None)
        self._turn(state, before)
        self._show_chosen(state)

    def say_loading(self) -> None:
        """Say at once that the roster is being read: for pictures of that state."""
        self._stack.say_loading()

    def receive(self, paths: Sequence[Path]) -> None:
        """A card: read it."""
        self._gestures.take_card(tuple(paths))

    def _turn(self, state: PeopleState, before: PeopleState) -> None:
        """Show the pane of the state, and give the keys to what is to be done in it."""
        reason = Qt.FocusReason.OtherFocusReason
        if state.hand_over is not None:
            self._side.setCurrentWidget(self._hand_over)
            if before.hand_over is None:
                self._hand_over.copy.setFocus(reason)  # a key too many must not put the words away
        elif state.adding:
            self._side.setCurrentWidget(self._add)
            if not before.adding:
                self._add.name.setFocus(reason)
            elif state.faults and state.faults != before.faults:
                self._add.focus_fault(state)
        else:
            self._side.setCurrentWidget(self._person if state.chosen is not None else self._hint)
            if before.adding or before.hand_over is not None or (before.busy and not state.busy):
                self._table.setFocus(reason)

    def _show_chosen(self, state: PeopleState) -> None:
        chosen = state.chosen
        ids = [line.id for line in state.people]
        self._table.mark(ids.index(chosen.id) if chosen is not None and chosen.id in ids else None)

    def _show_hint(self, state: PeopleState) -> None:
        self._offer.setVisible(state.missing is not None)  # else the button above the list does it
        if state.missing is Role.LEAD:
            self._hint.show_words(
                "user-plus",
                self.tr("Add a QA lead next"),
                self.tr("A lead gives work to assessors, settles where they differ, and releases results."),
            )
            self._offer.setText(self.tr("Add a QA lead"))
        elif state.missing is Role.ASSESSOR:
            self._hint.show_words(
                "user-plus",
                self.tr("Add assessors next"),
                self.tr(
                    "Assessors score portfolios without knowing whose they are. Two or more can rate twice."
                ),
            )
            self._offer.setText(self.tr("Add an assessor"))
        else:
            self._hint.show_words(
                "users",
                self.tr("Choose somebody to change their roles"),
                self.tr("Their roles, and the words that identify their keys, appear here."),
            )

    def _columns(self) -> tuple[Column[PersonLine], ...]:
        return (
            Column(title=self.tr("Name"), text=lambda line: line.name),
            Column(
                title=self.tr("Roles"),
                text=lambda line: role_words(line.roles),
                chips=lambda line: [(ROLE_TITLES[role], ROLE_ICONS[role]) for role in line.roles],
                width=272,
            ),
            Column(
                title=self.tr("Access"),
                text=lambda line: waits_for(line, self._state.people) or self.tr("Ready"),
                tone=lambda line: Tone.WARNING if line.pending else Tone.GOOD,
                width=208,
            ),
            Column(
                title=self.tr("Made their keys"),
                text=lambda line: self.tr("An admin") if line.keys_made_here else self.tr("Themselves"),
                width=96,
                weak=True,
            ),
        )

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("People"),
            self.tr("Who works here and in which roles. An admin signs every change of the roster."),
        )
        self._new = secondary_button(
            self.tr("Add somebody"), "start-adding", self._gestures.start_adding, icon="user-plus"
        )
        header.add(self._new)
        empty = EmptyState(
            "users", self.tr("The roster cannot be read"), self.tr("The message above says why.")
        )
        self._stack = ContentStack(self._table, empty, self.tr("Reading the roster…"))
        self._frame = ListFrame(
            self,
            self.tr("People"),
            above=(header, self._banner),
            content=self._stack,
            beside=Beside(pane=self._side, share=0.6, upright_below=_SIDE_BY_SIDE),
        )
