"""The places that one rating points to, as a lead sees them: each leads to its place in the evidence."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.pin_words import PinnedFile, place_words
from ui.pages.cases.deciding import CasePin
from ui.theme.tokens import TextSize
from ui.widgets.buttons import ElidedButton
from ui.widgets.labels import Text


class PinLinks(QWidget):
    """One button a pin, with its note below."""

    shown = Signal(int)  # the number of a pin, over all ratings of the case

    def __init__(self, pins: Sequence[CasePin], files: Mapping[str, PinnedFile]) -> None:
        """`files` by digest."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for one in pins:
            where = place_words(one.pin.place, files)
            button = ElidedButton("case-pin", partial(self.shown.emit, one.number), icon="pin")
            button.show_words(
                self.tr("{0}  {1}").format(one.number + 1, where),
                self.tr("Go to pin {0}: {1}").format(one.number + 1, where),
            )
            column.addWidget(button)
            if one.pin.note:
                note = Text(one.pin.note, TextSize.CAPTION, quiet=True, wraps=True)
                note.setContentsMargins(12, 0, 0, 4)
                column.addWidget(note)
        self.setVisible(bool(pins))
