"""Which other organisations are trusted, and whom a file names before they are."""

from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assessor_app.application.queries.keys import TrustedIssuer
from assessor_app.application.use_cases.trust_issuers import OfferedIssuer
from ui.pages.keys.state import KeysState
from ui.pages.keys.words import issuer_prints, offer_chip
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.chip import Chip
from ui.widgets.drop_area import DropArea
from ui.widgets.fact_grid import FactGrid, leading
from ui.widgets.labels import ElidedText, Text
from ui.widgets.panel import Panel, Rule
from ui.words.figures import figures

_MADE_OF_THE_KEY: Final = "did:key:"
_SHOWN: Final = 50  # of what a file names; nobody compares more


class TrustGestures(Protocol):
    """What is done with trusted issuers."""

    def offer(self, paths: tuple[Path, ...]) -> None:
        """A trust file was dropped or chosen."""

    def drop_offer(self) -> None:
        """Cancel was pressed beside whom the file names."""

    def trust_new(self) -> None:
        """Trust all that are new was pressed."""

    def trust(self, issuer: OfferedIssuer) -> None:
        """Trust was pressed in the row of one of them."""

    def distrust(self, issuer: TrustedIssuer) -> None:
        """Trust no longer was pressed."""


class TrustCard(Panel):
    """A name, an id and the fingerprints for each, to be compared with what stands on its certificates."""

    def __init__(self, gestures: TrustGestures) -> None:
        """Nothing is known yet."""
        super().__init__()
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self.column.addWidget(self._title)
        self.setObjectName("trusted-issuers")
        self._gestures = gestures
        self._shown: object = None
        self._list = QWidget()
        self.drop = DropArea(
            self.tr("Trust another organisation"),
            self.tr("Drop the file with its keys here: you see whom it names before anybody is trusted."),
            "trust-file",
            icon="shield-check",
            suffixes=(".json",),
            choose_text=self.tr("Choose its file…"),
        )
        self.drop.dropped.connect(gestures.offer)
        self._trust = secondary_button("", "trust-new", gestures.trust_new, icon="shield-check")
        self._cancel = quiet_button(self.tr("Cancel"), "trust-cancel", gestures.drop_offer)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._trust)
        self.column.addWidget(self._list)
        self.column.addWidget(self._buttons)
        self.column.addWidget(self.drop)

    def show_state(self, state: KeysState) -> None:
        """Draw whom is trusted, or whom a file names."""
        trusted = state.known.report.trusted if state.known is not None else ()
        asking = bool(state.offered)
        self._buttons.setVisible(asking)
        self.drop.setVisible(not asking)
        wanted = state.to_trust
        title = self.tr("Whom the file names") if asking else self.tr("Other organisations trusted here")
        self._title.setText(title)
        self.setAccessibleName(title)
        self._trust.setText(self.tr("Trust the {0} new ones").format(figures(len(wanted))))
        self._trust.setVisible(len(wanted) > 1)
        self._trust.setEnabled(not state.busy)
        self._cancel.setText(self.tr("Close"))
        self._cancel.setEnabled(not state.busy)
        shown = (trusted, state.offered, state.busy)
        if shown == self._shown:
            return
        self._shown = shown
        made = (
            self._offered(state.offered, busy=bool(state.busy))
            if asking
            else self._trusted(trusted, busy=bool(state.busy))
        )
        self.column.replaceWidget(self._list, made)
        self._list.hide()
        self._list.deleteLater()
        self._list = made
        made.show()
        if asking and not state.busy:  # it may have been dropped far from here: bring it into sight
            first = made.findChild(QPushButton)
            (self._cancel if first is None else first).setFocus()

    def _trusted(self, trusted: tuple[TrustedIssuer, ...], *, busy: bool) -> QWidget:
        holder, column = _column()
        if not trusted:
            words = self.tr(
                "Nobody else so far: of other organisations’ awards “Verify” says “unknown issuer”."
            )
            column.addWidget(Text(words, quiet=True, wraps=True))
        for number, issuer in enumerate(trusted, start=1):
            if number > 1:
                column.addWidget(Rule())
            button = quiet_button(
                self.tr("Trust no longer…"),
                f"distrust-{number}",
                partial(self._gestures.distrust, issuer),
            )
            button.setAccessibleName(self.tr("Trust no longer: {0}").format(issuer.name or issuer.id))
            button.setEnabled(not busy)
            column.addWidget(_issuer(issuer, button))
        return holder

    def _offered(self, offered: tuple[OfferedIssuer, ...], *, busy: bool) -> QWidget:
        holder, column = _column()
        words = self.tr(
            "The file names whom to trust; anybody could have written it. Compare each fingerprint with one "
            "on paper of theirs, or ask them."
        )
        column.addWidget(Text(words, wraps=True))
        for number, issuer in enumerate(offered[:_SHOWN], start=1):
            column.addWidget(Rule())
            chip, button = Chip(*offer_chip(issuer)), None
            if not issuer.known:
                verb = self.tr("Trust the other keys…") if issuer.changed else self.tr("Trust")
                button = secondary_button(verb, f"trust-{number}", partial(self._gestures.trust, issuer))
                button.setAccessibleName(f"{verb} {issuer.name or issuer.id}")
                button.setEnabled(not busy)
            column.addWidget(_issuer(issuer, button, chip))
        if len(offered) > _SHOWN:
            more = self.tr("… and {0} more").format(figures(len(offered) - _SHOWN))
            column.addWidget(Text(more, quiet=True))
        return holder


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return holder, column


def _issuer(
    issuer: TrustedIssuer | OfferedIssuer, button: QWidget | None, chip: QWidget | None = None
) -> QWidget:
    holder, column = _column()
    column.setSpacing(4)
    head = QHBoxLayout()
    head.setSpacing(8)
    name = Text(issuer.name or issuer.id, emphasis=True, wraps=True)
    name.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    head.addWidget(name, 1)
    if button is not None:
        head.addWidget(button)
    column.addLayout(head)
    if chip is not None:
        column.addWidget(chip)
    if issuer.name and not issuer.id.startswith(_MADE_OF_THE_KEY):  # the fingerprint says as much
        identity = ElidedText(size=TextSize.CAPTION, quiet=True)
        identity.set_whole(issuer.id)
        column.addWidget(identity)
    facts = FactGrid(issuer_prints(issuer))
    column.addWidget(facts)
    return holder
