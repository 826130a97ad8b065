"""What keeps a workspace safe, as cards: what it lacks, the backup, a test restore, the issuer's key."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.kept.chosen_folders import begin_where
from ui.models.opener import Opener
from ui.pages.home.state import Beginning, HomeState, Keeping
from ui.pages.home.words import BEGINNINGS
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import make_primary, primary_button, quiet_button, secondary_button
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.restore_fields import RestoreFields
from ui.words.dates import moment_day_words


class KeepingGestures(Protocol):
    """What the cards report."""

    def begin(self, what: Beginning) -> None:
        """To what the workspace lacks."""

    def back_up(self, path: Path) -> None:
        """Where the backup is to lie."""

    def begin_drill(self) -> None:
        """Try a restore… was pressed."""

    def choose_backup(self, path: Path) -> None:
        """A backup was dropped or chosen."""

    def give_up_drill(self) -> None:
        """Cancel was pressed."""

    def drill(self, opener: Opener) -> None:
        """Try it was pressed."""

    def read_issuer(self) -> None:
        """Understood was pressed."""


class CareCard(Panel):
    """An icon that says how it stands, a title, a line, and a button."""

    def __init__(
        self, title: str, verb: str, name: str, pressed: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """Without a line yet."""
        super().__init__(parent=parent)
        self.setObjectName(name)
        self._icon = Icon("circle", pixels=20)
        self._title = Text(title, emphasis=True, wraps=True)
        self._words = Text(quiet=True, wraps=True)
        self._words.setObjectName(f"{name}-words")
        self.button: QPushButton = secondary_button(verb, f"{name}-button", pressed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def show_words(self, words: str, icon: str, tone: Tone | None) -> None:
        """How it stands."""
        self._words.setText(words)
        self._icon.set_icon(icon, tone)
        self.setAccessibleName(f"{self._title.text()}. {words}")


class KeepingCards(QWidget):
    """Each is shown until it is done; backup and test restore stay, and say when they were."""

    def __init__(self, gestures: KeepingGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(parent)
        self._gestures = gestures
        self._title = Text(self.tr("To begin with"), TextSize.STRONG)
        self._lacks: dict[Beginning, CareCard] = {}
        for what, (title, help_text, verb) in BEGINNINGS.items():
            card = CareCard(title, verb, f"begin-{what}", partial(gestures.begin, what))
            card.show_words(help_text, "circle", None)
            self._lacks[what] = card
        self._safe = Text(self.tr("Kept safe"), TextSize.STRONG)
        self._backup = CareCard(self.tr("Backup"), self.tr("Back up now…"), "backup", self._ask_where)
        self._drill = CareCard(
            self.tr("Test restore"), self.tr("Try a restore…"), "test-restore", gestures.begin_drill
        )
        self._issuer = CareCard(
            self.tr("The key that signs awards"), self.tr("Understood"), "issuer", gestures.read_issuer
        )
        self._form = DrillForm(gestures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._title, *self._lacks.values()):
            column.addWidget(widget)
        column.addSpacing(12)
        for widget in (
            self._safe,
            self._backup,
            self._drill,
            self._form,
            self._issuer,
        ):
            column.addWidget(widget)

    def show_state(self, state: HomeState) -> None:
        """Draw it."""
        keeping = state.keeping
        self.setVisible(keeping is not None)
        if keeping is None:
            return
        self._title.setVisible(bool(keeping.lacks) and not state.drilling)
        for what, card in self._lacks.items():
            card.setVisible(what in keeping.lacks and not state.drilling)
            make_primary(card.button, primary=what == next(iter(keeping.lacks), None))
        self._show_backup(state, keeping)
        self._show_drill(state, keeping)
        self._issuer.setVisible(not keeping.can_rotate and not state.issuer_read)
        self._issuer.show_words(
            self.tr(
                "It can never be exchanged for another. If it is lost or stolen, you begin anew with another "
                "name; awards signed before stay as they are. Backups keep it from being lost."
            ),
            "info",
            Tone.INFO,
        )
        self._form.show_state(state)

    def forget(self) -> None:
        """Keep nothing that was typed."""
        self._form.forget()

    def _show_backup(self, state: HomeState, keeping: Keeping) -> None:
        at, file = keeping.care.backed_up_at, keeping.care.backup
        words = self.tr("Nothing was backed up from this computer yet.")
        if at is not None and file is not None:
            words = self.tr("Last on {0}, to {1}.").format(moment_day_words(at), file)
        elif at is not None:
            words = self.tr("Last on {0}.").format(moment_day_words(at))
        _show(self._backup, words, due=state.backup_is_old)
        self._backup.button.setEnabled(not state.busy)

    def _show_drill(self, state: HomeState, keeping: Keeping) -> None:
        at = keeping.care.drilled_at
        words = self.tr("See once that a backup opens: it is laid out in a folder that is removed again.")
        if at is not None:
            words = self.tr("A backup was seen to open on {0}.").format(moment_day_words(at))
        _show(self._drill, words, due=state.drill_is_due)
        self._drill.button.setVisible(not state.drilling)
        self._drill.button.setEnabled(not state.busy)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the backup is to lie"))
        begin_where(dialog, "backup")
        dialog.setObjectName("backup-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever written over
        moment = f"{datetime.now().astimezone():%Y-%m-%d %H%M}"
        dialog.selectFile(self.tr("assessor {0}.backup").format(moment))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._gestures.back_up(Path(path)))
        dialog.open()


class DrillForm(Panel):
    """Hidden while nothing is tried; what was typed is forgotten with it."""

    def __init__(self, gestures: KeepingGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(self.tr("Try a restore"), parent)
        self.setObjectName("drill-form")
        self._gestures = gestures
        self._fields = RestoreFields("drill")
        self._fields.chosen.connect(gestures.choose_backup)
        self._fields.entered.connect(self._send)
        self._try = primary_button(self.tr("Try it"), "drill-try", self._send, icon="history")
        self._cancel = quiet_button(self.tr("Cancel"), "drill-give-up", gestures.give_up_drill)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._try)
        self.column.addWidget(self._fields)
        self.column.addLayout(buttons)
        self._shown = False

    def show_state(self, state: HomeState) -> None:
        """Draw it."""
        self.setVisible(state.drilling)
        if not state.drilling:
            self.forget()
            self._shown = False
            return
        self._fields.show_file(state.backup)
        self._fields.show_fault(state.fault)
        self.setEnabled(not state.busy)
        if not self._shown or (state.fault and not state.busy):
            self._fields.focus_opener()
        self._shown = True

    def forget(self) -> None:
        """Keep nothing that was typed."""
        self._fields.forget()

    def _send(self) -> None:
        self._gestures.drill(self._fields.opener)


def _show(card: CareCard, words: str, *, due: bool) -> None:
    card.show_words(words, "triangle-alert" if due else "circle-check", Tone.WARNING if due else Tone.GOOD)
