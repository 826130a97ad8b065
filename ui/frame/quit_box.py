"""What is asked where the window is closed while something runs."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import danger_button, secondary_button
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

_WIDTH = 520


class Leaving(StrEnum):
    """How somebody wants to leave."""

    STAY = "stay"
    WHEN_DONE = "when done"
    STOP = "stop"


class QuitBox(QDialog):
    """Names what runs; stays open by default."""

    def __init__(self, jobs: Sequence[str], parent: QWidget) -> None:
        """`jobs` in words, oldest first."""
        super().__init__(parent)
        self.setObjectName("quit")
        self.setModal(True)
        self.setFixedWidth(active_theme().px(_WIDTH))
        title = (
            self.tr("Something is still running")
            if len(jobs) == 1
            else self.tr("{0} jobs are still running").format(len(jobs))
        )
        self.setWindowTitle(title)
        self.leaving = Leaving.STAY
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Text(title, TextSize.STRONG, wraps=True))
        for job in dict.fromkeys(jobs):
            words.addWidget(Text(f"· {job}"))
        words.addWidget(
            Text(
                self.tr(
                    "Stopping keeps what is finished already and nothing half-done. "
                    "You can also let it go on: the window closes by itself when all of it went well."
                ),
                quiet=True,
                wraps=True,
            )
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Icon("hourglass", Tone.WARNING, 24), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        stay = secondary_button(self.tr("Keep working"), "quit-stay", self.reject)
        stay.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        stop = danger_button(self.tr("Stop and close"), "quit-stop", lambda: self._leave(Leaving.STOP))
        stop.setAutoDefault(False)
        wait = secondary_button(
            self.tr("Close when done"), "quit-wait", lambda: self._leave(Leaving.WHEN_DONE)
        )
        wait.setAutoDefault(False)
        buttons.addWidget(stop)
        buttons.addStretch(1)
        buttons.addWidget(wait)
        buttons.addWidget(stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addLayout(head)
        column.addLayout(buttons)
        stay.setFocus()

    def _leave(self, how: Leaving) -> None:
        self.leaving = how
        self.accept()


def ask_how_to_leave(jobs: Sequence[str], parent: QWidget) -> Leaving:
    """Ask, and wait; what runs goes on meanwhile."""
    box = QuitBox(jobs, parent)
    box.exec()
    box.deleteLater()
    return box.leaving
