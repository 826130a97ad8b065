"""The page Verify, drawn: a place to drop files anywhere on it, and what was found."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Action
from ui.page import Page
from ui.pages.verify.presenter import VerifyState
from ui.theme.look import active_theme
from ui.widgets.banner import Banner
from ui.widgets.drop_area import DropArea, dropped_paths
from ui.widgets.first_stop import lead_keys
from ui.widgets.labels import Text
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.verdict_view import VerdictView

_WIDEST: Final = 1160  # px at 100 %: what it is beside what was checked
SUFFIXES: Final = (".pdf", ".png", ".svg", ".json", ".jsonld", ".jwt", ".jws", ".txt", ".zip")


class VerifyGestures(Protocol):
    """What the page reports; `VerifyPresenter` hears it."""

    def verify(self, paths: Sequence[Path]) -> None:
        """Files were dropped or chosen."""

    def paste(self, text: str) -> None:
        """A credential was pasted as text."""

    def cancel(self) -> None:
        """Cancel was pressed."""

    def forget(self) -> None:
        """The result was dismissed."""

    def retire(self) -> None:
        """The page goes."""


class VerifyPage(Page):
    """Drop, one word, why, steps."""

    def __init__(self, gestures: VerifyGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self._gestures = gestures
        self._drop = DropArea(
            self.tr("Is it genuine?"),
            self.tr("Drop certificates, badges or bundles anywhere in this window, or paste them here."),
            "verify-drop",
            icon="shield-check",
            suffixes=SUFFIXES,
        )
        self._drop.dropped.connect(gestures.verify)
        self._banner = Banner("verify-banner")
        self._banner.closed.connect(gestures.forget)
        self._progress = ProgressRow("", gestures.cancel, "verify-progress")
        self._progress.hide()
        self._verdict = VerdictView("verdict", unfolded=True, dismiss=gestures.forget)
        self._checking = ""
        self._lay_out()
        active_theme().changed.connect(self._grow)
        self._grow()
        choose = self._drop.findChild(QWidget, "verify-drop-choose")
        if choose is not None:
            lead_keys(self, choose)

    def page_actions(self) -> tuple[Action, ...]:
        """What can be asked for here."""
        return (
            Action(
                id="verify-choose",
                title=self.tr("Choose files to verify"),
                shortcut="Ctrl+O",
                page="verify",
                handler=self._drop.choose,
            ),
            Action(
                id="verify-paste",
                title=self.tr("Verify what was copied"),
                detail=self.tr("Copied files, or the text of a credential"),
                shortcut="Ctrl+V",
                page="verify",
                handler=self._paste,
            ),
        )

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        paths = dropped_paths(data)
        if paths:
            self._gestures.verify(paths)
        elif data.hasText():
            self._gestures.paste(data.text())

    def retire(self) -> None:
        """Forget what was read."""
        self._verdict.show_verdicts(())
        self._gestures.retire()

    def show_state(self, state: VerifyState) -> None:
        """Draw all of it."""
        self._banner.show_problem(state.problem)
        if state.checking and state.checking != self._checking:
            self._progress.begin(state.checking)
        self._checking = state.checking
        if state.checking:
            self._progress.show_step(*state.step, "")
        self._progress.setVisible(bool(state.checking))
        self._drop.setEnabled(not state.checking)
        self._verdict.show_verdicts(state.verdicts)
        self._means.setVisible(bool(state.verdicts))  # before, there is no word to explain

    def receive(self, paths: Sequence[Path]) -> None:
        """Awards: verify them."""
        self._gestures.verify(tuple(paths))

    def _grow(self) -> None:
        self._column.setMaximumWidth(active_theme().px(_WIDEST))

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Verify"),
            self.tr(
                "Nothing is fetched, and nothing leaves this computer. Whom you trust is for you to say."
            ),
        )
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._drop)
        column.addWidget(self._progress)
        column.addWidget(self._banner)
        column.addWidget(self._verdict)
        self._means = Text(
            self.tr(
                "“Valid” means: signed by an issuer known to this workspace, unchanged since, neither "
                "revoked nor expired as far as the newest list here tells."
            ),
            quiet=True,
            wraps=True,
        )
        column.addWidget(self._means)
        column.addStretch(1)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSpacing(16)
        outer.addWidget(header)
        outer.addWidget(ScrollPane(inside, self.tr("Verify"), keys=False), 1)
