"""The second screen: organisation, name, passphrase; where it lies; and what few need."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assessor_app.application.ports.keys import KeychainStatus
from ui.models.keychain_words import keychain_words
from ui.models.new_passphrase import TypedTwice
from ui.pages.first_run.state import (
    BASE_URL,
    DID_WEB,
    NAME,
    ORGANISATION,
    ZONE,
    Details,
    FirstRunState,
    Screen,
    Way,
)
from ui.theme.tokens import TextSize
from ui.widgets.banner import Banner
from ui.widgets.buttons import quiet_button
from ui.widgets.check_box import CheckBox
from ui.widgets.disclosure import Disclosure
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.panel import Panel

_FOLDED: Final = (ZONE, DID_WEB, BASE_URL)


class YouView(Panel):
    """What is typed stays until it is used; the passphrase leaves with `take`."""

    def __init__(
        self, go_on: Callable[[], None], choose_folder: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """`go_on` is called by Return in the last field."""
        super().__init__(parent=parent)
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self._lead = Text(quiet=True, wraps=True)
        self._rows = {
            ORGANISATION: self._row(
                ORGANISATION,
                self.tr("&Organisation"),
                self.tr("Who awards the badges; it stands on every certificate and cannot be changed later."),
            ),
            NAME: self._row(NAME, self.tr("Your &name"), self.tr("As others know you: it is on the roster.")),
            DID_WEB: self._row(
                DID_WEB,
                self.tr("&Web address of the issuer (did:web)"),
                self.tr(
                    "A host that you own, such as badges.example.org. Without one the issuer is a did:key, "
                    "whose signing key can never be replaced: if it is lost or stolen, you need a new issuer."
                ),
            ),
            BASE_URL: self._row(
                BASE_URL,
                self.tr("Where published files will &lie"),
                self.tr("Such as https://badges.example.org/. Every credential names it; it may stay empty."),
            ),
            ZONE: self._row(
                ZONE, self.tr("&Time zone"), self.tr("Dates on certificates and reports follow it.")
            ),
        }
        self._fields = {of: row.field for of, row in self._rows.items() if isinstance(row.field, QLineEdit)}
        self._passphrase = NewPassphrase("first-run-passphrase", known=self._known)
        self._passphrase.entered.connect(go_on)
        self._keychain = CheckBox(self.tr("Keychain opens my signing keys"), "first-run-keychain")
        self._keychain_words = Text(size=TextSize.CAPTION, quiet=True, wraps=True)
        self._trouble = Banner("first-run-trouble")
        self._where = Text(size=TextSize.CAPTION, quiet=True, wraps=True)
        self._where.setObjectName("first-run-where")
        self._place = QWidget()
        place = QHBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(8)
        place.addWidget(self._where, 1)
        place.addWidget(
            quiet_button(self.tr("Choose another folder…"), "first-run-choose-folder", choose_folder)
        )
        inside = QWidget()
        folded = QVBoxLayout(inside)
        folded.setContentsMargins(0, 0, 0, 0)
        folded.setSpacing(12)
        for of in (DID_WEB, BASE_URL, ZONE):
            folded.addWidget(self._rows[of])
        self._advanced = Disclosure(self.tr("More: issuer, files, time zone"), inside, "advanced")
        for widget in (
            self._title,
            self._lead,
            self._trouble,
            self._rows[ORGANISATION],
            self._rows[NAME],
            self._passphrase,
        ):
            self.column.addWidget(widget)
        keychain = QVBoxLayout()
        keychain.setSpacing(4)
        keychain.addWidget(self._keychain)
        keychain.addWidget(self._keychain_words)
        self.column.addLayout(keychain)
        self.column.addWidget(self._place)
        self.column.addWidget(self._advanced)
        self._follow_returns()
        self._fields[ZONE].setText(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"))

    @property
    def details(self) -> Details:
        """What stands in the fields, but for the passphrase."""
        text = {of: field.text() for of, field in self._fields.items()}
        return Details(
            organisation=text[ORGANISATION],
            name=text[NAME],
            zone=text[ZONE].strip() or "UTC",
            did_web=text[DID_WEB].strip(),
            base_url=text[BASE_URL].strip(),
            keychain=self._keychain.isChecked() and not self._keychain.isHidden(),
        )

    @property
    def typed(self) -> TypedTwice:
        """The passphrase, twice."""
        return self._passphrase.typed

    def forget(self) -> None:
        """Keep no passphrase."""
        self._passphrase.forget()

    def show_state(self, state: FirstRunState, before: FirstRunState) -> None:
        """Draw it."""
        if state.screen is not Screen.YOU:
            self.forget()
            return
        starts = state.way is Way.START
        self._title.setText(self.tr("You and your programme") if starts else self.tr("You"))
        self._lead.setText(
            self.tr("You become its first admin. Keys are made for you and for the issuer, on this computer.")
            if starts
            else self.tr("Keys are made for you on this computer; they never leave it.")
        )
        for widget in (self._rows[ORGANISATION], self._place, self._advanced):
            widget.setVisible(starts)
        self._trouble.show_problem(state.trouble if starts else None)
        if state.beginning is not None:
            self._where.setText(self.tr("It will lie in {0}.").format(state.beginning.folder))
        self._show_keychain(state.keychain)
        said = dict(state.faults)
        for of, row in self._rows.items():
            row.show_fault(said.get(of, ""))
        self._passphrase.show_faults(state.faults)
        if any(of in said for of in _FOLDED):
            self._advanced.unfold()
        self.setEnabled(not state.busy)
        if before.screen is not Screen.YOU:
            self.focus_first(state)
        elif state.faults and state.faults != before.faults:
            self._focus_fault(state)

    def focus_first(self, state: FirstRunState) -> None:
        """Give the keys to the first field."""
        self._fields[ORGANISATION if state.way is Way.START else NAME].setFocus()

    def _focus_fault(self, state: FirstRunState) -> None:
        for of, _ in state.faults:
            if of in self._fields:
                self._fields[of].setFocus()
                self._fields[of].selectAll()
                return
        self._passphrase.focus_fault(state.faults)

    def _show_keychain(self, status: KeychainStatus) -> None:
        self._keychain.setVisible(status.offered)
        self._keychain_words.setText(keychain_words(status))

    def _known(self) -> tuple[str, ...]:
        return tuple(self._fields[of].text() for of in (ORGANISATION, NAME))

    def _row(self, of: str, label: str, help_text: str) -> FormRow:
        field = QLineEdit()
        field.setObjectName(f"first-run-{of}")
        return FormRow(label, field, help_text)

    def _follow_returns(self) -> None:
        """Return goes to the next field."""
        self._fields[ORGANISATION].returnPressed.connect(self._fields[NAME].setFocus)
        self._fields[NAME].returnPressed.connect(self._passphrase.setFocus)
