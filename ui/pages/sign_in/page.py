"""The entrance, drawn."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.models.roles import ROLE_TITLES
from ui.pages.sign_in.own_keys_panel import OwnKeysGestures, OwnKeysPanel
from ui.pages.sign_in.presenter import PersonChoice, SignInState
from ui.problems import notice_of
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button
from ui.widgets.choice import Choice
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.entrance_frame import EntranceFrame
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.passphrase_field import PassphraseRow
from ui.widgets.verdict_view import VerdictView

_WIDTH: Final = 480
_ROWS_SEEN: Final = 5
_PERSON: Final = Qt.ItemDataRole.UserRole + 1
_ROLES: Final = Qt.ItemDataRole.UserRole + 2


class SignInGestures(OwnKeysGestures, Protocol):
    """What the page reports; `SignInPresenter` hears it."""

    def choose(self, person: str) -> None:
        """A person was chosen."""

    def act_as(self, role: str) -> None:
        """A role was chosen."""

    def unlock(self, passphrase: str) -> None:
        """Unlock was pressed."""

    def verify(self, paths: tuple[Path, ...]) -> None:
        """Files were dropped or chosen."""

    def forget_verdict(self) -> None:
        """The verdict was dismissed."""


class PersonDelegate(QStyledItemDelegate):
    """The name at the left, the roles muted at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one person."""
        super().paint(painter, option, index)
        theme = active_theme()
        painter.save()
        painter.setFont(theme.font(TextSize.CAPTION))
        painter.setPen(QColor(theme.palette.muted))
        place = option.rect.adjusted(12, 0, -12, 0)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_ROLES)
        )
        painter.restore()


class PeopleList(QListWidget):
    """Return and a click go on to the passphrase; arrows and letters choose."""

    def __init__(self, go_on: Callable[[], None]) -> None:
        """`go_on` is called by Return."""
        super().__init__()
        self._go_on = go_on
        self.setObjectName("people")
        self.setItemDelegate(PersonDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on; arrows and letters choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)


class SignInPage(EntranceFrame):
    """People, passphrase, Unlock; below them a place to verify a file, for everybody."""

    def __init__(self, gestures: SignInGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`; draws nothing before `show_state`."""
        super().__init__(self.tr("Sign in"), _WIDTH, parent=parent)
        self.setObjectName("sign-in")
        self._gestures = gestures
        self._state = SignInState()
        self.title.setObjectName("sign-in-organisation")
        self._people = PeopleList(self._to_passphrase)
        self._people.setAccessibleName(self.tr("People"))
        self._people.currentItemChanged.connect(self._choose)
        self._people.clicked.connect(lambda _index: self._to_passphrase())
        self._role = Choice(self.tr("Work as"), "sign-in-role")
        self._role.activated.connect(lambda index: gestures.act_as(self._role.itemData(index)))
        self._passphrase_row = PassphraseRow(self.tr("&Passphrase"), "passphrase")
        self._passphrase = self._passphrase_row.passphrase
        self._passphrase.returnPressed.connect(self._unlock)
        self._role_row = FormRow(self.tr("&Work as"), self._role)
        self._button = primary_button(self.tr("Unlock"), "unlock", self._unlock, icon="lock-open")
        self._outcome = Banner("verify-outcome")
        self._outcome.closed.connect(gestures.forget_verdict)
        self._verdict = VerdictView("entrance-verdict", unfolded=False, dismiss=gestures.forget_verdict)
        self._checking = Text(quiet=True, wraps=True)
        self._checking.hide()
        self._drop = DropArea(
            self.tr("Verify a badge"),
            self.tr("Drop a certificate, badge or bundle here. Nobody needs to be signed in."),
            "verify",
            icon="shield-check",
            suffixes=(".pdf", ".png", ".svg", ".json", ".jwt", ".zip"),
        )
        self._drop.dropped.connect(gestures.verify)
        self._own_keys = OwnKeysPanel(gestures)
        self._lay_out()

    def show_state(self, state: SignInState) -> None:
        """Draw `state`."""
        before, self._state = self._state, state
        self.title.setText(state.organisation or self.tr("Assessor"))
        if state.people != before.people or self._people.count() != len(state.people):
            self._fill_people(state)
        self._show_nobody(state)
        self._panel.setVisible(bool(state.people) and state.own_keys is None)
        self._drop.setVisible(state.can_verify and state.own_keys is None)
        self._show_choice(state, before)
        self._show_unlocking(state, before)
        self._own_keys.show_step(state.own_keys)
        if before.own_keys is not None and state.own_keys is None:
            self.focus_first()
        self._show_verdict(state)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first thing to do gets the keys."""
        self.focus_first()

    def focus_first(self) -> None:
        """Give the keys to the first thing to do."""
        if self._state.own_keys is not None:
            self._own_keys.focus_first()
        else:
            (self._passphrase if self._state.chosen is not None else self._people).setFocus()

    def _show_nobody(self, state: SignInState) -> None:
        self._nobody.setVisible(not state.people and not state.looking)
        if state.shut is not None:
            notice = notice_of(state.shut)
            self._nobody.show_words("folder-open", notice.title, notice.detail)

    def _show_choice(self, state: SignInState, before: SignInState) -> None:
        chosen = state.chosen
        several = chosen is not None and len(chosen.roles) > 1
        self._role_row.setVisible(several)
        if chosen is not None and several:
            self._role.clear()
            for role in chosen.roles:
                self._role.addItem(ROLE_TITLES.get(role, role), role)
            self._role.setCurrentIndex(chosen.roles.index(state.role))
        if chosen is not None and chosen.keychain:
            self._passphrase.setPlaceholderText(self.tr("Leave empty to use this computer’s keychain"))
        else:
            self._passphrase.setPlaceholderText("")
        if chosen != before.chosen:
            self._passphrase.forget()
            for row in range(self._people.count()):
                if chosen is not None and self._people.item(row).data(_PERSON) == chosen.id:
                    self._people.setCurrentRow(row)

    def _show_unlocking(self, state: SignInState, before: SignInState) -> None:
        for field in (self._people, self._role):
            field.setEnabled(not state.unlocking)
        self._passphrase.setEnabled(state.chosen is not None and not state.unlocking)
        self._button.setText(self.tr("Unlocking…") if state.unlocking else self.tr("Unlock"))
        fault = ""
        if state.fault is not None:
            notice = notice_of(state.fault)
            fault = f"{notice.title} {notice.detail}".strip()
        self._passphrase_row.show_fault(fault)
        if state.organisation != before.organisation:
            self.focus_first()
        if before.unlocking and not state.unlocking:
            self._passphrase.forget() if state.fault is None else self._passphrase.selectAll()
            self._passphrase.setFocus()
        self._enable()

    def _show_verdict(self, state: SignInState) -> None:
        self._drop.setEnabled(not state.verifying)
        self._outcome.show_problem(state.verify_fault)
        self._verdict.show_verdicts(state.verdicts)
        self._checking.setVisible(bool(state.verifying))
        self._checking.setText(self.tr("Checking {0}…").format(state.verifying))

    def _fill_people(self, state: SignInState) -> None:
        self._people.blockSignals(True)
        self._people.clear()
        for choice in state.people:
            self._people.addItem(self._entry(choice))
        self._people.blockSignals(False)
        self.grow()

    @staticmethod
    def _entry(choice: PersonChoice) -> QListWidgetItem:
        roles = ", ".join(ROLE_TITLES.get(role, role) for role in choice.roles)
        item = QListWidgetItem(choice.name)
        item.setData(_PERSON, choice.id)
        item.setData(_ROLES, roles)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.name}, {roles}")
        return item

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._gestures.choose(item.data(_PERSON))

    def _to_passphrase(self) -> None:
        if self._state.chosen is not None:
            self._passphrase.setFocus()

    def _unlock(self) -> None:
        if self._button.isEnabled():
            self._gestures.unlock(self._passphrase.text())

    def _enable(self) -> None:
        chosen = self._state.chosen
        self._button.setEnabled(chosen is not None and not self._state.unlocking)

    def grow(self) -> None:
        """Fit the text size, and the list to its people."""
        theme = active_theme()
        for row in range(self._people.count()):
            self._people.item(row).setSizeHint(QSize(0, theme.px(40)))
        seen = min(max(self._people.count(), 1), _ROWS_SEEN)
        self._people.setFixedHeight(seen * theme.px(40) + 4)
        super().grow()

    def _lay_out(self) -> None:
        self._panel = Panel(self.tr("Who is working?"))
        self._panel.setObjectName("sign-in-panel")
        self._panel.column.addWidget(self._people)
        self._panel.column.addWidget(self._role_row)
        self._panel.column.addWidget(self._passphrase_row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._button)
        self._panel.column.addLayout(buttons)
        self._nobody = EmptyState(
            "users",
            self.tr("Nobody works here yet"),
            self.tr("Start a programme with “assessor init”, or look at one with “assessor demo --open”."),
        )
        column = self.column
        column.addWidget(self._panel)
        column.addWidget(self._own_keys)
        column.addWidget(self._nobody)
        column.addSpacing(8)
        column.addWidget(self._outcome)
        column.addWidget(self._verdict)
        column.addWidget(self._checking)
        column.addWidget(self._drop)
        column.addStretch(1)
