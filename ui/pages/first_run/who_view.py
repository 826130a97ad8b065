"""The first screen: what somebody has come for."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.first_run.state import FirstRunState, Way
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.first_stop import lead_keys
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Text


class WhoView(QWidget):
    """Three ways, and beside them two for who has been here before."""

    def __init__(
        self,
        choose: Callable[[Way], None],
        open_folder: Callable[[], None],
        restore: Callable[[], None],
        verify: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """Report to the four."""
        super().__init__(parent)
        self._start = ChoiceCard(
            "badge-check",
            self.tr("Start a programme"),
            self.tr("You award the badges: a workspace is made here, with the keys that sign for it."),
            "first-run-start",
        )
        self._join = ChoiceCard(
            "user-plus",
            self.tr("Join a programme"),
            self.tr("You rate, lead or help to run one: make your keys, and give your card to its admin."),
            "first-run-join",
        )
        self._demo = ChoiceCard(
            "eye",
            self.tr("Look at the demo"),
            self.tr("Sixty made-up portfolios, rated and awarded, in a folder of their own."),
            "first-run-demo",
        )
        cards = {Way.START: self._start, Way.JOIN: self._join, Way.DEMO: self._demo}
        for way, card in cards.items():
            card.clicked.connect(lambda _checked=False, way=way: choose(way))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("What brings you here?"), TextSize.STRONG, wraps=True))
        column.addWidget(
            Text(
                self.tr(
                    "Assessor rates portfolios blind, awards badges and proves both. It works without a "
                    "network; nothing leaves this computer unless you take it out."
                ),
                quiet=True,
                wraps=True,
            )
        )
        for card in cards.values():
            column.addWidget(card)
        column.addWidget(
            FlowRow(
                quiet_button(self.tr("Restore from a backup…"), "first-run-restore", restore, icon="history"),
                quiet_button(
                    self.tr("Open another folder…"), "first-run-open", open_folder, icon="folder-open"
                ),
                quiet_button(self.tr("Verify a badge…"), "first-run-verify", verify, icon="shield-check"),
            )
        )
        lead_keys(self, self._start)

    def show_state(self, state: FirstRunState) -> None:
        """Draw what is known."""
        beginning = state.beginning
        self.setEnabled(beginning is not None and not state.busy)
        if beginning is None:
            return
        if beginning.card is not None:
            self._join.show_help(
                self.tr("{0}, your keys are made: your card waits for a programme.").format(
                    beginning.card.name
                )
            )
        if beginning.demo:
            self._demo.show_help(self.tr("It was built before: open it again."))
