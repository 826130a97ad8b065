"""The entrance, drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from ui.models.roles import ROLE_TITLES
from ui.pages.sign_in.own_keys_panel import OwnKeysGestures, OwnKeysPanel
from ui.pages.sign_in.people_list import PeopleList
from ui.pages.sign_in.presenter import SignInState
from ui.problems import notice_of
from ui.theme.tokens import TextSize
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.choice import Choice
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.entrance_frame import EntranceFrame
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.passphrase_field import PassphraseRow
from ui.widgets.search_field import SearchField
from ui.widgets.verdict_view import VerdictView

_WIDTH: Final = 480
_MANY: Final = 8  # people who are found by reading the list


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What else can be done where people sign in: each shows another page."""

    restore: Callable[[], None]
    recover: Callable[[], None]
    another: Callable[[], None]  # start, join or open another programme
    again: Callable[[], None]  # look once more


class SignInPage(EntranceFrame):
    """People, passphrase, Unlock; below them ways elsewhere, and a place to verify a file, for everybody."""

    def __init__(
        self, gestures: SignInGestures, elsewhere: Elsewhere | None = None, parent: QWidget | None = None
    ) -> None:
        """Report to `gestures`; draws nothing before `show_state`. None: there is nowhere else to go."""
        super().__init__(self.tr("Sign in"), _WIDTH, parent=parent)
        self.setObjectName("sign-in")
        self._gestures = gestures
        self._state = SignInState()
        self.title.setObjectName("sign-in-organisation")
        self._people = PeopleList(self._to_passphrase)
        self._people.setAccessibleName(self.tr("People"))
        self._people.currentItemChanged.connect(lambda _now, _before: self._choose())
        self._find = SearchField(self.tr("Find your name"), "people-find")
        self._find.searched.connect(self._people.show_matching)
        self._find.returnPressed.connect(self._go_to_found)
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
            self.tr("Drop a certificate, badge or bundle here; no need to sign in."),
            "verify",
            icon="shield-check",
            suffixes=(".pdf", ".png", ".svg", ".json", ".jwt", ".zip"),
        )
        self._drop.dropped.connect(gestures.verify)
        self._own_keys = OwnKeysPanel(gestures)
        self._demo = Text(
            self.tr("This is the demo: everybody’s passphrase is “demo”, unless it was built with another."),
            TextSize.CAPTION,
            quiet=True,
            wraps=True,
        )
        self._demo.setObjectName("sign-in-demo")
        self._recover: QPushButton | None = None
        self._restore: QPushButton | None = None
        self._ways = self._ways_to(elsewhere)
        self._lay_out(elsewhere)

    def show_state(self, state: SignInState) -> None:
        """Draw `state`."""
        before, self._state = self._state, state
        self.title.setText(state.organisation or self.tr("Assessor"))
        if state.people != before.people or self._people.count() != len(state.people):
            self._people.show_people(state.people)
            if state.chosen is not None:
                self._people.choose(state.chosen.id)
            self._find.setVisible(len(state.people) > _MANY)
        self._show_nobody(state)
        self._panel.setVisible(bool(state.people) and state.own_keys is None)
        self._ways.setVisible(state.own_keys is None and not state.looking)
        if self._recover is not None:
            self._recover.setVisible(state.shut is None)
        if self._restore is not None:
            self._restore.setVisible(self._nobody.isHidden())  # else it is the page's button
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
        chosen = self._state.chosen
        if self._state.own_keys is not None:
            self._own_keys.focus_first()
        elif chosen is not None and chosen.keychain:
            self._button.setFocus()  # Return is enough
        elif chosen is not None:
            self._passphrase.setFocus()
        else:
            (self._find if len(self._state.people) > _MANY else self._people).setFocus()

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
        was = before.chosen
        if chosen is not None and (was is None or chosen.id != was.id):
            self._passphrase.forget()
            self._people.choose(chosen.id)
        opens = chosen is not None and chosen.keychain
        if opens and not (was is not None and was.keychain) and self._untouched:
            self._button.setFocus()  # Return is enough
        self._demo.setVisible(state.demo)

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

    def _choose(self) -> None:
        if self._people.current:
            self._gestures.choose(self._people.current)

    def _go_to_found(self) -> None:
        """Return in the field goes on with the first whose name matches."""
        if self._people.show_matching(self._find.text()):
            self._to_passphrase()

    def _to_passphrase(self) -> None:
        chosen = self._state.chosen
        if chosen is not None:
            (self._button if chosen.keychain else self._passphrase).setFocus()

    def _unlock(self) -> None:
        if self._button.isEnabled():
            self._gestures.unlock(self._passphrase.text())

    def _enable(self) -> None:
        chosen = self._state.chosen
        self._button.setEnabled(chosen is not None and not self._state.unlocking)

    def grow(self) -> None:
        """Fit the text size."""
        self._people.grow()
        super().grow()

    @property
    def _untouched(self) -> bool:
        """Whether the passphrase has the keys, and nothing of it is typed."""
        return self._passphrase.hasFocus() and not self._passphrase.text()

    def _ways_to(self, elsewhere: Elsewhere | None) -> QWidget:
        if elsewhere is None:
            return QWidget()
        self._recover = quiet_button(
            self.tr("Recover with the recovery key…"), "way-recover", elsewhere.recover, icon="key-round"
        )
        self._restore = quiet_button(
            self.tr("Restore from a backup…"), "way-restore", elsewhere.restore, icon="history"
        )
        return FlowRow(
            self._recover,
            self._restore,
            quiet_button(self.tr("Another programme…"), "way-another", elsewhere.another, icon="folder-open"),
        )

    def _lay_out(self, elsewhere: Elsewhere | None) -> None:
        self._panel = Panel(self.tr("Who is working?"))
        self._panel.setObjectName("sign-in-panel")
        self._panel.column.addWidget(self._find)
        self._panel.column.addWidget(self._people)
        self._panel.column.addWidget(self._role_row)
        self._panel.column.addWidget(self._passphrase_row)
        self._panel.column.addWidget(self._demo)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._button)
        self._panel.column.addLayout(buttons)
        self._nobody = EmptyState(
            "users",
            self.tr("Nobody works here yet"),
            self.tr("Nobody’s keys are on this computer. Restore a backup, or open another programme."),
        )
        if elsewhere is not None:
            self._nobody.offer(self.tr("Restore from a backup…"), "nobody-restore", elsewhere.restore)
            self._nobody.offer(self.tr("Look again"), "nobody-again", elsewhere.again, primary=False)
        column = self.column
        column.addWidget(self._panel)
        column.addWidget(self._own_keys)
        column.addWidget(self._nobody)
        column.addWidget(self._ways)
        column.addSpacing(8)
        column.addWidget(self._outcome)
        column.addWidget(self._verdict)
        column.addWidget(self._checking)
        column.addWidget(self._drop)
        column.addStretch(1)
