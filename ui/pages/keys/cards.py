"""The cards of the page: one's own keys, the roles', recovery."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.models.keychain_words import keychain_words
from ui.pages.keys.state import OLD, KeysState, Renewal
from ui.pages.keys.words import (
    grant_words,
    own_facts,
    recovery_facts,
    role_facts,
    role_purpose,
    role_title,
)
from ui.widgets.buttons import make_primary, primary_button, quiet_button, secondary_button
from ui.widgets.fact_grid import FactGrid
from ui.widgets.labels import Text
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.panel import Panel, Rule
from ui.widgets.passphrase_field import PassphraseRow
from ui.widgets.word_grid import WordGrid


class OwnGestures(Protocol):
    """What is done with one's own keys."""

    def begin_renewal(self) -> None:
        """Make new keys was pressed."""

    def give_up_renewal(self) -> None:
        """Cancel was pressed in the form."""

    def renew(self, typed: Renewal) -> None:
        """Make them was pressed in the form."""


class OwnCard(Panel):
    """When one's own keys were made, their eight words, and new ones."""

    def __init__(self, gestures: OwnGestures, save_card: Callable[[], None]) -> None:
        """`save_card` asks where the card goes."""
        super().__init__(self.tr("Your keys"))
        self.setObjectName("own-keys")
        self._gestures = gestures
        self._facts = FactGrid()
        self._keychain = Text(quiet=True, wraps=True)
        self._changing = Text(
            self.tr("New keys of yours wait: the next change of an admin enters them. Sign in again then."),
            wraps=True,
        )
        self._changing.set_tone("warning")
        self._words = WordGrid(self.tr("Your fingerprint"), "own-fingerprint")
        self.save = secondary_button(self.tr("Save my card…"), "save-card", save_card, icon="download")
        self._begin = secondary_button(
            self.tr("Make new keys…"), "renew-begin", gestures.begin_renewal, icon="key-round"
        )
        self._old = PassphraseRow(self.tr("&Present passphrase"), "renew-old")
        self._new = NewPassphrase(
            "renew", labels=(self.tr("Ne&w passphrase"), self.tr("New passphrase &again"))
        )
        self._old.passphrase.returnPressed.connect(self._new.setFocus)
        self._new.entered.connect(self._send)
        self._make = primary_button(self.tr("Make new keys"), "renew", self._send, icon="key-round")
        self._cancel = quiet_button(self.tr("Cancel"), "renew-cancel", gestures.give_up_renewal)
        self._form = QWidget()
        self._lay_out()

    def show_state(self, state: KeysState) -> None:
        """Draw one's own keys."""
        known = state.known
        if known is None:
            return
        self._facts.show_facts(own_facts(known.report.mine))
        self._keychain.setText(keychain_words(known.keychain) if known.keychain is not None else "")
        self._keychain.setVisible(known.keychain is not None)
        self._changing.setVisible(known.report.mine.changing)
        self._words.show_words(known.fingerprint)
        opened = self._form.isHidden() and state.renewing
        self._form.setVisible(state.renewing)
        self._begin.setVisible(not state.renewing and not known.report.mine.changing)
        make_primary(self._begin, "key-round", primary=known.report.mine.made_here)
        said = dict(state.faults)
        self._old.show_fault(said.get(OLD, ""))
        self._new.show_faults(state.faults)
        self._make.setEnabled(not state.busy)
        self._cancel.setEnabled(not state.busy)
        if opened or OLD in said:
            self._old.passphrase.setFocus()
        elif state.faults:
            self._new.focus_fault(state.faults)
        if not state.renewing:
            self.forget()

    def forget(self) -> None:
        """Empty the fields."""
        self._old.passphrase.forget()
        self._new.forget()

    def _send(self) -> None:
        self._gestures.renew(Renewal(old=self._old.passphrase.text(), typed=self._new.typed))

    def _lay_out(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        form.addWidget(Rule())
        form.addWidget(
            Text(
                self.tr(
                    "Make new keys when an admin made yours, or somebody may have seen them. What "
                    "was encrypted for the former ones stays readable to you."
                ),
                quiet=True,
                wraps=True,
            )
        )
        form.addWidget(self._old)
        form.addWidget(self._new)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._make)
        form.addLayout(buttons)
        self._form.hide()
        self.column.addWidget(self._changing)
        self.column.addWidget(self._facts)
        self.column.addWidget(self._keychain)
        self.column.addWidget(Text(self.tr("Your fingerprint, in eight words"), emphasis=True))
        self.column.addWidget(self._words)
        self.column.addWidget(
            Text(
                self.tr(
                    "They are no secret: say them to an admin in person to show that the keys are yours."
                ),
                quiet=True,
                wraps=True,
            )
        )
        self.column.addLayout(_in_row(self.save, self._begin))
        self.column.addWidget(self._form)


class RoleCard(Panel):
    """The pairs of the roles that the person may know of; those who wait get them here."""

    def __init__(self, grant: Callable[[], None]) -> None:
        """`grant` hands the keys of the person's own role over."""
        super().__init__(self.tr("Keys of the roles"))
        self.setObjectName("role-keys")
        self._parts: list[QWidget] = []
        self._shown: object = None
        self._grant = primary_button("", "grant", grant, icon="key-round")
        self._who = Text(
            self.tr(
                "They have the role and cannot open its work yet. The keys are encrypted for them alone."
            ),
            quiet=True,
            wraps=True,
        )
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self.column.addLayout(self._body)
        self.column.addWidget(self._who)
        self.column.addLayout(_in_row(self._grant))

    def show_state(self, state: KeysState) -> None:
        """Draw each pair."""
        roles = state.known.report.roles if state.known is not None else ()
        self._grant.setText(grant_words(state.waiting))
        self._grant.setVisible(bool(state.waiting))
        self._who.setVisible(bool(state.waiting))
        first = state.known is not None and state.known.report.mine.made_here
        make_primary(self._grant, "key-round", primary=not (state.renewing or first))
        self._grant.setEnabled(not state.busy)
        if roles == self._shown:
            return
        self._shown = roles
        for part in self._parts:
            self._body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for number, keys in enumerate(roles):
            parts: list[QWidget] = [Rule()] if number else []
            parts += [
                Text(role_title(keys.role), emphasis=True, wraps=True),
                Text(role_purpose(keys.role), quiet=True, wraps=True),
                FactGrid(role_facts(keys)),
            ]
            for part in parts:
                self._body.addWidget(part)
            self._parts += parts


class RecoveryCard(Panel):
    """When the recovery key was made, and whether anybody tried it."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        super().__init__(self.tr("Recovery key"))
        self.setObjectName("recovery-key")
        self._facts = FactGrid()
        self.column.addWidget(self._facts)
        self.column.addWidget(
            Text(
                self.tr(
                    "The 21 words on paper open every backup and let a new admin in when all are lost. They "
                    "are not on this computer and cannot be shown again."
                ),
                quiet=True,
                wraps=True,
            )
        )

    def show_state(self, state: KeysState) -> None:
        """Draw it."""
        if state.known is not None:
            self._facts.show_facts(recovery_facts(state.known.report.recovery_since, state.known.care))


def _in_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
