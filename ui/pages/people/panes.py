"""What stands beside the roster: one person, the form for a new one, what to hand over."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from assessor_app.domain.people import Role
from ui.models.roles import ROLE_TITLES
from ui.pages.people.presenter import (
    COMPARED,
    NAME,
    PASSPHRASE,
    ROLES,
    HandOver,
    PeopleState,
    Typed,
    waiting_words,
)
from ui.theme.tokens import TextSize
from ui.widgets.buttons import danger_button, primary_button, quiet_button, secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.drop_area import DropArea
from ui.widgets.first_stop import lead_keys
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.word_grid import WordGrid
from ui.words.translate import Worded, translate

_WHAT_ROLES_DO: Final = Worded(
    lambda: {
        Role.ADMIN: translate("People", "Takes evidence in, keeps the roster, signs awards."),
        Role.LEAD: translate("People", "Gives out work, settles differences, releases results."),
        Role.ASSESSOR: translate("People", "Scores portfolios, without knowing whose they are."),
    }
)


class Pane(QWidget):
    """A card that scrolls, with its buttons below it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """`title` is the card's heading, for screen readers too."""
        super().__init__(parent)
        self.card = Panel()
        self.title = Text(title, TextSize.STRONG, wraps=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 8, 0)
        self.column.setSpacing(12)
        self.card.column.addWidget(self.title)
        self.card.column.addWidget(ScrollPane(inside, title or self.tr("Person"), keys=False), 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.card, 1)
        column.addLayout(self.buttons)

    def set_title(self, title: str) -> None:
        """Name the card anew."""
        self.title.setText(title)
        self.card.setAccessibleName(title)


class RoleBoxes(QWidget):
    """A box for each role, with what it does below it."""

    def __init__(self, prefix: str, changed: Callable[[], None] | None = None) -> None:
        """`prefix` begins the object names (“edit:admin”)."""
        super().__init__()
        self._boxes: dict[Role, CheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for role in Role:
            box = CheckBox(ROLE_TITLES[role], f"{prefix}:{role}")
            box.setAccessibleDescription(_WHAT_ROLES_DO[role])
            if changed is not None:
                box.toggled.connect(lambda _on: changed())
            words = Text(_WHAT_ROLES_DO[role], TextSize.CAPTION, quiet=True, wraps=True)
            words.setContentsMargins(24, 0, 0, 6)
            column.addWidget(box)
            column.addWidget(words)
            self._boxes[role] = box
        lead_keys(self, self._boxes[Role.ADMIN])

    @property
    def roles(self) -> tuple[Role, ...]:
        """What is ticked."""
        return tuple(role for role, box in self._boxes.items() if box.isChecked())

    def tick(self, roles: Sequence[Role]) -> None:
        """Tick exactly these."""
        for role, box in self._boxes.items():
            box.setChecked(role in roles)


class PersonPane(Pane):
    """One person of the roster: keys, roles, removal."""

    def __init__(self, save: Callable[[tuple[Role, ...]], None], remove: Callable[[], None]) -> None:
        """`save` and `remove` are the gestures."""
        super().__init__("")
        self._shown: tuple[Role, ...] = ()
        self._busy = False
        self._waiting = Text(wraps=True)
        self._waiting.set_tone("warning")
        self._keys = Text(wraps=True, quiet=True)
        self._words = WordGrid(self.tr("Fingerprint"), "person-fingerprint")
        self.roles = RoleBoxes("edit", self._enable)
        self._save = primary_button(self.tr("Save roles"), "save-roles", lambda: save(self.roles.roles))
        self._remove = danger_button(self.tr("Remove…"), "remove-person", remove, icon="user-minus")
        column = self.column
        column.addWidget(self._waiting)
        column.addWidget(FormRow(self.tr("Roles"), self.roles))
        column.addWidget(Text(self.tr("Fingerprint of their keys"), emphasis=True))
        column.addWidget(self._words)
        column.addWidget(self._keys)
        column.addStretch(1)
        self.buttons.addWidget(self._remove)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self._save)

    def show_state(self, state: PeopleState) -> None:
        """Draw the chosen person."""
        chosen = state.chosen
        if chosen is None:
            return
        mine = chosen.id == state.me
        self.set_title(self.tr("{0} (you)").format(chosen.name) if mine else chosen.name)
        words = waiting_words(chosen, state.people)
        self._waiting.setText(words)
        self._waiting.setVisible(bool(words))
        self._keys.setText(
            self.tr("Made here by an admin; replaced by their own at their first sign-in.")
            if chosen.keys_made_here
            else self.tr("Compare these words in person when you need to be sure whose keys these are.")
        )
        self._words.show_words(state.fingerprint)
        self._shown = chosen.roles
        self.roles.tick(chosen.roles)
        self.roles.setEnabled(not state.busy)
        self._remove.setEnabled(not state.busy and not mine)
        self._remove.setToolTip(self.tr("Another admin can remove you.") if mine else "")
        self._save.setText(state.busy or self.tr("Save roles"))
        self._busy = bool(state.busy)
        self._enable()

    def _enable(self) -> None:
        changed = self.roles.roles not in ((), self._shown)
        self._save.setEnabled(changed and not self._busy)


class AddPane(Pane):
    """The form for somebody new: name, roles, and keys made here or brought on a card."""

    def __init__(
        self,
        add: Callable[[Typed], None],
        cancel: Callable[[], None],
        take_card: Callable[[tuple[Path, ...]], None],
        drop_card: Callable[[], None],
    ) -> None:
        """The four are the gestures."""
        super().__init__(self.tr("Add somebody"))
        self._add, self._stop = add, cancel
        self.name = QLineEdit()
        self.name.setObjectName("new-name")
        self.name.setMaxLength(200)
        self.name.returnPressed.connect(self._tell)
        self._name_row = FormRow(self.tr("&Name"), self.name, self.tr("As the roster and reports call them."))
        self.roles = RoleBoxes("new")
        self._roles_row = FormRow(self.tr("Roles"), self.roles)
        self._keys = self._key_choices()
        self._card = self._card_part(drop_card)
        self._drop = DropArea(
            self.tr("They made their keys themselves?"),
            self.tr("Drop their card here: safer, for no secret of theirs is ever with you."),
            "card",
            icon="fingerprint-pattern",
            suffixes=(".json", ".card"),
            choose_text=self.tr("Choose a card…"),
        )
        self._drop.dropped.connect(take_card)
        self._cancel = secondary_button(self.tr("Cancel"), "cancel-adding", cancel)
        self._go = primary_button(self.tr("Add to the roster"), "add-person", self._tell)
        column = self.column
        for widget in (self._card, self._name_row, self._roles_row, self._keys, self._drop):
            column.addWidget(widget)
        column.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self._go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is Cancel."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._stop()
        else:
            super().keyPressEvent(event)

    def begin(self, state: PeopleState) -> None:
        """Empty the form."""
        self.name.clear()
        self._passphrase.clear()
        self._shown.setChecked(False)
        self._one_time.setChecked(True)
        self._compared.setChecked(False)
        self.roles.tick(state.suggested)

    def show_state(self, state: PeopleState) -> None:
        """Draw the form; what was typed stays."""
        offer = state.card
        self._card.setVisible(offer is not None)
        self._keys.setVisible(offer is None)
        self._drop.setVisible(offer is None)
        fresh = False
        if offer is not None and self._words.words != offer.words:
            self._words.show_words(offer.words)
            self._card_title.setText(self.tr("The card of {0}").format(offer.name))
            self._compared.setChecked(False)
            if not self.name.text().strip():
                self.name.setText(offer.name)
            fresh = True
        self._name_row.show_fault(state.fault(NAME))
        self._roles_row.show_fault(state.fault(ROLES))
        self._passphrase_row.show_fault(state.fault(PASSPHRASE))
        self._not_compared.setText(state.fault(COMPARED))
        self._not_compared.setVisible(bool(state.fault(COMPARED)))
        for widget in (self.name, self.roles, self._keys, self._card, self._cancel, self._go):
            widget.setEnabled(not state.busy)
        self._go.setText(state.busy or self.tr("Add to the roster"))
        if fresh:
            self._compared.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Drop what was typed."""
        self._passphrase.clear()
        self.name.clear()
        self._words.show_words(())

    def focus_fault(self, state: PeopleState) -> None:
        """Give the keys to the first field that is wrong."""
        places = {NAME: self.name, ROLES: self.roles, PASSPHRASE: self._passphrase, COMPARED: self._compared}
        if state.faults:
            places[state.faults[0][0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        given = self._passphrase.text() if self._given.isChecked() else None
        self._add(
            Typed(
                name=self.name.text(),
                roles=self.roles.roles,
                passphrase=given,
                compared=self._compared.isChecked(),
            )
        )

    def _key_choices(self) -> QWidget:
        self._one_time = QRadioButton(self.tr("Make six words to hand over"))
        self._one_time.setObjectName("one-time")
        self._given = QRadioButton(self.tr("They type a passphrase now"))
        self._given.setObjectName("given")
        group = QButtonGroup(self)
        group.addButton(self._one_time)
        group.addButton(self._given)
        self._passphrase = QLineEdit()
        self._passphrase.setObjectName("new-passphrase")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._passphrase.returnPressed.connect(self._tell)
        self._shown = CheckBox(self.tr("Show it"), "show-passphrase")
        self._shown.toggled.connect(
            lambda on: self._passphrase.setEchoMode(
                QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
            )
        )
        self._passphrase_row = FormRow(
            self.tr("&Passphrase"),
            self._passphrase,
            self.tr("Six random words are better than one clever one."),
        )
        typed = QWidget()
        inside = QVBoxLayout(typed)
        inside.setContentsMargins(24, 4, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self._passphrase_row)
        inside.addWidget(self._shown)
        typed.hide()
        self._given.toggled.connect(typed.setVisible)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("Their keys"), emphasis=True))
        for widget in (self._one_time, self._given, typed):
            column.addWidget(widget)
        return holder

    def _card_part(self, drop_card: Callable[[], None]) -> QWidget:
        self._card_title = Text("", emphasis=True, wraps=True)
        self._words = WordGrid(self.tr("Fingerprint of the card"), "card-fingerprint")
        self._compared = CheckBox(self.tr("They read me the same words"), "compared")
        self._not_compared = Text(size=TextSize.CAPTION, wraps=True)
        self._not_compared.set_tone("bad")
        self._not_compared.hide()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._card_title)
        column.addWidget(
            Text(
                self.tr("Let them read you these words from their own screen or paper:"),
                quiet=True,
                wraps=True,
            )
        )
        for widget in (self._words, self._compared, self._not_compared):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(quiet_button(self.tr("Go on without the card"), "drop-card", drop_card))
        row.addStretch(1)
        column.addLayout(row)
        return holder


class HandOverPane(Pane):
    """A one-time passphrase, shown once."""

    def __init__(self, done: Callable[[], None]) -> None:
        """`done` is called when it was written down."""
        super().__init__("")
        self.words = WordGrid(self.tr("One-time passphrase"), "one-time-words")
        self._note = Text(wraps=True, quiet=True)
        self.copy = secondary_button(self.tr("Copy"), "copy-passphrase", self._copy_words, icon="copy")
        column = self.column
        column.addWidget(
            Text(
                self.tr(
                    "Hand them these six words, for their first sign-in: typed in this order, a space "
                    "between them. They are shown only now."
                ),
                wraps=True,
            )
        )
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(
            Text(
                self.tr("The words and the keys made here are replaced when they first sign in."),
                quiet=True,
                wraps=True,
            )
        )
        column.addWidget(self._note)
        column.addStretch(1)
        self.done: QPushButton = primary_button(self.tr("I have handed it over"), "handed-over", done)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.done)

    def show_hand_over(self, hand_over: HandOver | None) -> None:
        """Draw it; None forgets the words."""
        self.words.show_words(hand_over.words if hand_over else ())
        self.copy.setText(self.tr("Copy"))
        if hand_over is None:
            return
        self.set_title(self.tr("{0} is on the roster as {1}").format(hand_over.name, hand_over.roles))
        self._note.setText(hand_over.note)
        self._note.setVisible(bool(hand_over.note))

    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText(" ".join(self.words.words))
        self.copy.setText(self.tr("Copied"))
