"""The third screen of who joins: their card, and the wait for a programme."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.first_run.state import FirstRunState
from ui.problems import Notice
from ui.theme.tokens import TextSize, Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import primary_button
from ui.widgets.drop_area import DropArea
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.word_grid import WordGrid


class JoinView(Panel):
    """What to give to the admin, what to say to them, and where to drop what they give back."""

    def __init__(
        self, save: Callable[[], None], opened: Callable[[Path], None], parent: QWidget | None = None
    ) -> None:
        """Report to the two."""
        super().__init__(parent=parent)
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self._words = WordGrid(self.tr("Fingerprint"), "card-words")
        self.save_button = primary_button(self.tr("Save my card…"), "card-save", save, icon="save")
        self._saved = Banner("card-saved")
        drop = DropArea(
            self.tr("Waiting for your programme"),
            self.tr(
                "Once the admin has added you, drop the programme’s folder here: it lies on a shared drive "
                "or a stick."
            ),
            "programme-drop",
            icon="inbox",
            folders=True,
            choose_text=self.tr("Choose its folder…"),
        )
        drop.dropped.connect(lambda paths: opened(paths[0]))
        self.column.addWidget(self._title)
        self.column.addWidget(
            Text(
                self.tr(
                    "1.  Save your card and give it to the programme’s admin. It holds nothing secret: "
                    "e‑mail will do."
                ),
                wraps=True,
            )
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addWidget(self._saved)
        self.column.addWidget(
            Text(
                self.tr("2.  Read these words to the admin, in person or by phone: they must see the same."),
                wraps=True,
            )
        )
        self.column.addWidget(self._words)
        self.column.addWidget(
            Text(self.tr("3.  You may close this window; your keys stay here."), wraps=True)
        )
        self.column.addWidget(drop)

    def show_state(self, state: FirstRunState) -> None:
        """Draw it."""
        card = state.card
        if card is None:
            return
        self._title.setText(self.tr("Your keys are made, {0}").format(card.name))
        self._words.show_words(card.words)
        self.setEnabled(not state.busy)
        notice = None
        if state.saved:
            notice = Notice(
                tone=Tone.GOOD,
                title=self.tr("Your card is in {0}.").format(state.saved),
                detail=self.tr("Give it to the admin."),
            )
        self._saved.show_notice(notice)
