"""The card of the key that signs awards: how it stands, the form that exchanges it, what to sign again."""

from pathlib import Path
from typing import Final, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kept.chosen_folders import ask_where_to_save
from ui.pages.keys.exchanging import ExchangingState
from ui.pages.keys.state import KeysState
from ui.pages.keys.words import issuer_details, issuer_facts, rotation_words, to_reissue_words
from ui.widgets.buttons import danger_button, quiet_button, secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.disclosure import Disclosure
from ui.widgets.fact_grid import FactGrid
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel, Rule
from ui.widgets.reason_field import ReasonField
from ui.words.dates import moment_day_words
from ui.words.figures import figures

_SHOWN: Final = 6  # awards; the saved list has all


class ExchangingGestures(Protocol):
    """What is done with the key."""

    def begin_exchange(self) -> None:
        """Exchange was pressed."""

    def give_up_exchange(self) -> None:
        """Cancel was pressed in the form."""

    def exchange(self, reason: str, *, known: bool) -> None:
        """Exchange was pressed in the form."""

    def save_list(self, path: Path) -> None:
        """A file for the list was chosen."""

    def reissue(self) -> None:
        """Sign them again was pressed."""


class IssuerCard(Panel):
    """Who signs awards; an admin of a did:web issuer exchanges the key here."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        super().__init__(self.tr("The key that signs awards"))
        self.setObjectName("issuer-keys")
        self._gestures: ExchangingGestures | None = None
        self._facts, self._compared = FactGrid(), FactGrid()
        self._rotation = Text(quiet=True, wraps=True)
        self._lost = Text(wraps=True)
        self._lost.set_tone("warning")
        self._listed = Text(wraps=True)
        self._save = secondary_button(
            self.tr("Save the list…"), "reissue-save", self._choose, icon="download"
        )
        self._again = secondary_button(self.tr("Sign them again"), "reissue", self._reissue, icon="stamp")
        self._waiting = self._made_waiting()
        self._begin = secondary_button(
            self.tr("Exchange the key…"), "exchange-begin", self._open, icon="key-round"
        )
        self._reason = ReasonField("exchange-reason")
        self._reason.given.connect(self._exchange)
        self._why = FormRow(self.tr("&Why is it exchanged?"), self._reason, self.tr("Only admins read it."))
        self._known = CheckBox(self.tr("Others may know the &present key"), "exchange-known")
        self._take = danger_button(self.tr("Exchange the key…"), "exchange", self._exchange)
        self._cancel = quiet_button(self.tr("Cancel"), "exchange-cancel", self._give_up)
        self._form = self._made_form()
        self._writing = False
        self._lay_out()

    def hear(self, gestures: ExchangingGestures) -> None:
        """Report to `gestures`."""
        self._gestures = gestures

    def forget(self) -> None:
        """What was typed."""
        self._reason.clear()
        self._known.setChecked(False)

    def show_state(self, state: KeysState) -> None:
        """Draw it."""
        issuer = state.known.report.issuer if state.known is not None else None
        if issuer is None:
            return
        self._facts.show_facts(issuer_facts(issuer))
        self._compared.show_facts(issuer_details(issuer))
        self._rotation.setText(rotation_words(issuer))
        self._show_exchanging(state.exchanging, can=issuer.can_rotate and self._gestures is not None)

    def _show_exchanging(self, state: ExchangingState, *, can: bool) -> None:
        opened = state.writing and not self._writing
        if self._writing and not state.writing:
            self.forget()
        self._writing = state.writing
        self._form.setVisible(state.writing)
        self._begin.setVisible(can and not state.writing)
        self._begin.setEnabled(not state.busy)
        self._take.setEnabled(not state.busy)
        self._cancel.setEnabled(not state.busy)
        self._why.show_fault(self.tr("Say why.") if state.faulty else "")
        if opened or state.faulty:
            self._reason.setFocus()
        self._waiting.setVisible(bool(state.listed))
        self._save.setEnabled(not state.busy)
        self._again.setEnabled(not state.busy)
        self._lost.setText(to_reissue_words(len(state.listed)))
        lines = [
            self.tr("{0} · {1}, {2}").format(one.learner, one.badge, moment_day_words(one.issued))
            for one in state.listed[:_SHOWN]
        ]
        if len(state.listed) > _SHOWN:
            lines.append(self.tr("… and {0} more").format(figures(len(state.listed) - _SHOWN)))
        self._listed.setText("\n".join(lines))

    def _lay_out(self) -> None:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._compared, self._rotation):
            column.addWidget(part)
        self.column.addWidget(self._facts)
        self.column.addWidget(self._waiting)
        self.column.addWidget(Disclosure(self.tr("Details"), details, "issuer-details"))
        self.column.addWidget(self._form)
        self.column.addWidget(FlowRow(self._begin))
        self._waiting.hide()
        self._form.hide()
        self._begin.hide()

    def _made_waiting(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._lost)
        column.addWidget(self._listed)
        column.addWidget(FlowRow(self._save, self._again))
        return holder

    def _made_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Rule())
        column.addWidget(self._why)
        column.addWidget(self._known)
        words = self.tr(
            "Then it ends at once, and what it signed counts no more until you sign it again. Leave this "
            "unticked where the key is only old."
        )
        column.addWidget(Text(words, quiet=True, wraps=True))
        column.addWidget(FlowRow(self._cancel, self._take, rightwards=True))
        return form

    def _open(self) -> None:
        if self._gestures is not None:
            self._gestures.begin_exchange()

    def _give_up(self) -> None:
        if self._gestures is not None:
            self._gestures.give_up_exchange()

    def _exchange(self) -> None:
        if self._gestures is not None:
            self._gestures.exchange(self._reason.toPlainText(), known=self._known.isChecked())

    def _reissue(self) -> None:
        if self._gestures is not None:
            self._gestures.reissue()

    asking = staticmethod(ask_where_to_save)

    def _choose(self) -> None:
        path = self.asking(self, self.tr("Save the list as"), "reissue", "awards to sign again.csv")
        if path is not None and self._gestures is not None:
            self._gestures.save_list(path)
