"""The head of the scoring page: which work is open, whether it is saved, and the way back."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.page import Frame
from ui.pages.scoring.gestures import ScoringGestures
from ui.pages.scoring.state import ScoringState, Stage
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import IconButton
from ui.widgets.chip import Chip
from ui.widgets.icon import Icon
from ui.widgets.labels import CodeLabel, ElidedText, Text
from ui.words.dates import clock_words


class ScoringHead(QWidget):
    """Hidden while no work is open."""

    def __init__(self, gestures: ScoringGestures, frame: Frame) -> None:
        """Report to `gestures`; `frame` shows the keys."""
        super().__init__()
        self._code = CodeLabel(size=TextSize.TITLE)
        self._code.setObjectName("scoring-code")
        self._badge = ElidedText(quiet=True)
        self._badge.setObjectName("scoring-badge")
        self._saved = Text(quiet=True)
        self._saved.setObjectName("saved")
        self._mark = Icon("circle-check", Tone.GOOD)
        self._undo = IconButton(
            "undo-2", self.tr("Undo the last change"), "undo", gestures.undo, action="undo"
        )
        self._flag = IconButton(
            "flag", self.tr("Flag it, to come back to"), "flag", gestures.flag, action="flag"
        )
        self._flagged = Chip(self.tr("Flagged"), Tone.WARNING, "flag")
        self._flagged.setObjectName("flagged")
        back = IconButton(
            "arrow-left", self.tr("Back to the queue"), "back", gestures.back, action="leave-scoring"
        )
        keys = IconButton(
            "keyboard",
            self.tr("Show all keyboard shortcuts"),
            "show-keys",
            lambda: frame.trigger("keys"),
            action="keys",
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(back)
        row.addWidget(self._code)
        row.addWidget(self._badge, 1)
        for widget in (self._flagged, self._mark, self._saved, self._flag, self._undo, keys):
            row.addWidget(widget)

    def show_state(self, state: ScoringState) -> None:
        """Draw it."""
        self.setVisible(state.stage is not Stage.NOTHING)
        if self._code.text() != state.code:
            self._code.setText(state.code)
        self._badge.set_whole(state.badge)
        words, tone, icon = self._saved_words(state)
        self._saved.setText(words)
        self._saved.set_tone(tone.value if tone is Tone.BAD else "")
        self._mark.set_icon(icon, tone)
        self._mark.setVisible(bool(words))
        self._flagged.setVisible(state.flagged and state.stage is Stage.SCORING)
        self._flag.setVisible(state.stage is Stage.SCORING)
        self._flag.setEnabled(state.open)
        self._flag.set_words(
            self.tr("Remove the flag") if state.flagged else self.tr("Flag it, to come back to")
        )
        self._undo.setVisible(state.stage is Stage.SCORING)
        self._undo.set_words(
            self.tr("Undo: {0}").format(state.undo) if state.undo else self.tr("Undo the last change")
        )
        self._undo.setEnabled(bool(state.undo) and state.open)

    def forget(self) -> None:
        """Name no work any more."""
        self._code.setText("")

    def _saved_words(self, state: ScoringState) -> tuple[str, Tone, str]:
        if state.stuck is not None:
            return self.tr("Not saved"), Tone.BAD, "circle-x"
        if state.stage is not Stage.SCORING:
            return "", Tone.NEUTRAL, "circle"
        if state.unsaved:
            return self.tr("Saving…"), Tone.NEUTRAL, "save"
        if state.saved_at is not None:
            return self.tr("Saved {0}").format(clock_words(state.saved_at)), Tone.GOOD, "circle-check"
        return "", Tone.NEUTRAL, "circle"
