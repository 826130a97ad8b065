"""A workspace that is older than what this computer has seen of it, and how an admin lets it go on."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.audit.state import AuditState
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.form_row import FormRow
from ui.widgets.panel import Panel
from ui.widgets.reason_field import ReasonField


class ForkGestures(Protocol):
    """What the pane reports."""

    def ask_to_go_on(self) -> None:
        """The form was asked for."""

    def stop_asking(self) -> None:
        """Cancel was pressed."""

    def go_on(self, reason: str) -> None:
        """The form was confirmed."""


class ForkPane(QWidget):
    """Nothing where the workspace goes on from all that was seen of it."""

    def __init__(self, gestures: ForkGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._said = Banner("audit-behind", stays=True)
        self._reason = ReasonField("audit-fork-reason")
        self._reason.given.connect(self._tell)
        self._row = FormRow(
            self.tr("&Why is this older copy used from now on?"),
            self._reason,
            self.tr(
                "Such as “the old disk died on Monday”. It stands in the log in the clear: name no learner."
            ),
        )
        self._cancel = secondary_button(self.tr("Cancel"), "audit-fork-cancel", gestures.stop_asking)
        self._confirm = primary_button(
            self.tr("Continue from this copy…"), "audit-fork", self._tell, icon="arrow-right"
        )
        self._form = Panel(self.tr("Continue from this copy"))
        self._form.column.addWidget(self._row)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._confirm)
        self._form.column.addLayout(buttons)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addWidget(self._form)
        self.hide()

    def show_state(self, state: AuditState) -> None:
        """Draw it."""
        self.setVisible(bool(state.behind))
        offered = state.may_go_on and not state.asking
        self._said.show_notice(
            Notice(tone=Tone.WARNING, title=state.behind, detail=self._what_to_do(state))
            if state.behind
            else None,
            offer=self.tr("Continue from this copy…") if offered else "",
            offered=self._gestures.ask_to_go_on if offered else None,
        )
        opened = state.asking and not self._form.isVisibleTo(self)
        self._form.setVisible(state.asking)
        self._row.show_fault(state.fault)
        for widget in (self._reason, self._cancel, self._confirm):
            widget.setEnabled(not state.busy)
        if opened:
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not state.asking:
            self._reason.clear()

    def _what_to_do(self, state: AuditState) -> str:
        words = self.tr(
            "If the newer one still exists somewhere, use that one, or restore the newest backup."
        )
        last = (
            self.tr("If it is lost for good, continue from this copy; the log keeps a note of it.")
            if state.may_go_on
            else self.tr("If it is lost for good, an admin can continue from this copy, on this page.")
        )
        return f"{words} {last}"

    def _tell(self) -> None:
        self._gestures.go_on(self._reason.toPlainText())
