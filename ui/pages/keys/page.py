"""The page Keys & trust, drawn: a card for each kind of key, and one for whom this place trusts."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.domain.people import Role
from ui.actions import Action
from ui.page import Page
from ui.pages.keys.cards import OwnCard, OwnGestures, RecoveryCard, RoleCard
from ui.pages.keys.endorsements_card import EndorsementsCard, EndorsingGestures
from ui.pages.keys.issuer_card import ExchangingGestures, IssuerCard
from ui.pages.keys.state import KeysState
from ui.pages.keys.trust_card import TrustCard, TrustGestures
from ui.pages.keys.verdict_line import VerdictLine
from ui.widgets.banner import Banner
from ui.widgets.content_stack import ContentStack
from ui.widgets.empty_state import EmptyState
from ui.widgets.evidence_pane import ask_where
from ui.widgets.first_stop import lead_keys
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.two_columns import TwoColumns

AskFile = Callable[[QWidget, str], Path | None]
_TWO: Final = 860  # px at 100 %: from here on two columns
_CARD: Final = "my card.json"


class KeysGestures(OwnGestures, TrustGestures, Protocol):
    """What the page reports; `KeysPresenter` hears it."""

    def refresh(self) -> None:
        """The page came to the front."""

    def save_card(self, path: Path) -> None:
        """A file was chosen for one's card."""

    def grant(self) -> None:
        """Hand the keys over was pressed."""

    def forget_notice(self) -> None:
        """The banner was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class KeysPage(Page):
    """An assessor sees their own keys, a lead their role's too, an admin all of them."""

    def __init__(
        self,
        gestures: KeysGestures,
        role: Role,
        *,
        endorsing: EndorsingGestures | None = None,
        exchanging: ExchangingGestures | None = None,
        asking_file: AskFile = ask_where,
    ) -> None:
        """Report to `gestures`, of endorsements to `endorsing`, of the key that signs awards to `exchanging`;
        `asking_file`: where the card goes.
        """
        super().__init__()
        self._gestures, self._ask_file, self._role = gestures, asking_file, role
        self._state = KeysState(role=role)
        self._banner = Banner("keys-banner")
        self._banner.closed.connect(gestures.forget_notice)
        self._own = OwnCard(gestures, self._save_card)
        self._roles = RoleCard(gestures.grant)
        self._issuer, self._recovery = IssuerCard(), RecoveryCard()
        self._trust = TrustCard(gestures)
        self._endorsements = EndorsementsCard()
        if endorsing is not None:
            self._endorsements.hear(endorsing)
        if exchanging is not None:
            self._issuer.hear(exchanging)
        self._verdict = VerdictLine()
        self._lay_out()
        lead_keys(self, self._own.save)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        made = [("card", self.tr("Save my card"), "E", self._save_card)]
        if self._role is Role.ADMIN:
            made.append(("trust", self.tr("Trust another organisation"), "Ctrl+O", self._trust.drop.choose))
            made.append(("endorse", self.tr("Endorse something"), "Shift+E", self._endorsements.begin.click))
        return tuple(
            Action(id=f"keys-{name}", title=title, shortcut=keys, page="keys", handler=handler)
            for name, title, keys, handler in made
        )

    def arrive(self, target: str) -> None:
        """Show how the keys stand now."""
        self._gestures.refresh()

    def retire(self) -> None:
        """Forget what was typed."""
        self._own.forget()
        self._endorsements.forget()
        self._issuer.forget()
        self._gestures.retire()

    def say_loading(self) -> None:
        """Say at once that the keys are being read: for pictures of that state."""
        self._stack.say_loading()

    def show_state(self, state: KeysState) -> None:
        """Draw all of it."""
        self._state = state
        self._banner.show_outcome(state.problem, state.notice)
        for card in (self._verdict, self._own, self._roles, self._issuer, self._recovery, self._trust):
            card.show_state(state)
        self._endorsements.show_endorsing(state.endorsing)
        self._stack.show_content(loading=state.loading, count=1 if state.known is not None else 0)

    def receive(self, paths: Sequence[Path]) -> None:
        """A trust file was dropped: say whom it names."""
        self._gestures.offer(tuple(paths))

    def _save_card(self) -> None:
        if self._state.known is not None:
            path = self._ask_file(self, _CARD)
            if path is not None:
                self._gestures.save_card(path)

    def _lay_out(self) -> None:
        admin = self._role is Role.ADMIN
        if admin:
            left: list[QWidget] = [self._own, self._issuer, self._recovery]
            right: list[QWidget] = [self._trust, self._endorsements, self._roles]
        else:
            left = [self._own]
            right = [self._roles] if self._role is Role.LEAD else []
        for card in (
            self._own, self._recovery, self._trust, self._endorsements, self._roles, self._issuer,
        ):  # fmt: skip
            if card not in (*left, *right):
                card.setParent(self)
                card.hide()
        purpose = (
            self.tr("How each key stands, and whose awards are trusted besides your own.")
            if admin
            else self.tr("How your keys stand.")
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(PageHeader(self.tr("Keys & trust"), purpose))
        column.addWidget(self._banner)
        empty = EmptyState("key-round", self.tr("The keys could not be read"))
        held = QWidget()
        shown = QVBoxLayout(held)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(16)
        shown.addWidget(self._verdict)
        shown.addWidget(TwoColumns(left, right, _TWO), 1)
        self._stack = ContentStack(held, empty, self.tr("Looking at the keys…"))
        column.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPane(inside, self.tr("Keys & trust"), follows=True))
