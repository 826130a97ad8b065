"""The third screen of who starts: the recovery key, shown once, kept on paper, typed back in part."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui.pages.first_run.state import FIRST, SECOND, FirstRunState
from ui.problems import Notice
from ui.theme.tokens import TextSize, Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import secondary_button
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.word_grid import WordGrid


class KeyView(Panel):
    """The 21 words, and ways to keep them."""

    def __init__(
        self, print_sheet: Callable[[], None], save_sheet: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        """Report to the two."""
        super().__init__(self.tr("Your recovery key"), parent)
        self._words = WordGrid(self.tr("Recovery key"), "recovery-words", across=3)
        self._saved = Banner("recovery-saved")
        self.print_button = secondary_button(
            self.tr("Print the sheet…"), "recovery-print", print_sheet, icon="printer"
        )
        save = secondary_button(self.tr("Save it as PDF…"), "recovery-save", save_sheet, icon="save")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.print_button)
        buttons.addWidget(save)
        buttons.addStretch(1)
        self.column.addWidget(
            Text(
                self.tr(
                    "These 21 words are the only way back if passphrases are lost or this computer is gone. "
                    "They are shown now and never again."
                ),
                wraps=True,
            )
        )
        self.column.addWidget(self._words)
        self.column.addLayout(buttons)
        self.column.addWidget(self._saved)
        self.column.addWidget(
            Text(
                self.tr(
                    "Keep them on paper where nobody else reads them, away from this computer: who has them "
                    "can open everything. If you save the sheet, move it to a USB stick that you lock away."
                ),
                quiet=True,
                wraps=True,
            )
        )

    def show_state(self, state: FirstRunState) -> None:
        """Draw it; no word stays where none is to be shown."""
        self._words.show_words(state.words if state.asked is None else ())
        notice = None
        if state.saved:
            notice = Notice(
                tone=Tone.GOOD,
                title=self.tr("Saved as {0}.").format(state.saved),
                detail=self.tr("Print it or move it to a safe place, then delete it here."),
            )
        self._saved.show_notice(notice)


class CheckView(Panel):
    """Two of the words are typed back; then what to begin with."""

    def __init__(self, finish: Callable[[], None], parent: QWidget | None = None) -> None:
        """`finish` is called by Return in the second field."""
        super().__init__(self.tr("Is it on paper?"), parent)
        self.column.addWidget(Text(self.tr("Type two of the words from your paper."), wraps=True))
        self._rows = {of: self._row(of) for of in (FIRST, SECOND)}
        self._fields = {of: row.field for of, row in self._rows.items() if isinstance(row.field, QLineEdit)}
        self._fields[FIRST].returnPressed.connect(self._fields[SECOND].setFocus)
        self._fields[SECOND].returnPressed.connect(finish)
        pair = QHBoxLayout()
        pair.setSpacing(16)
        for row in self._rows.values():
            pair.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(pair)
        self.column.addSpacing(4)
        self.column.addWidget(Text(self.tr("What to begin with"), TextSize.STRONG))
        self._sample = QRadioButton(self.tr("The sample programme, to learn from"))
        self._sample.setObjectName("begin-sample")
        self._empty = QRadioButton(self.tr("An empty programme: I load my own"))
        self._empty.setObjectName("begin-empty")
        self._sample.setChecked(True)
        group = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        for button in (self._sample, self._empty):
            group.addButton(button)
            choices.addWidget(button)
        self.column.addLayout(choices)

    @property
    def typed(self) -> tuple[str, str]:
        """The two words."""
        return self._fields[FIRST].text(), self._fields[SECOND].text()

    @property
    def sample(self) -> bool:
        """Whether to begin with the sample."""
        return self._sample.isChecked()

    def show_state(self, state: FirstRunState, before: FirstRunState) -> None:
        """Draw it."""
        asked = state.asked
        if asked is None:
            for field in self._fields.values():
                field.setText("")
            return
        said = dict(state.faults)
        for of, place in zip((FIRST, SECOND), asked, strict=True):
            self._rows[of].ask(self.tr("Word {0}").format(place), "")
            self._rows[of].show_fault(said.get(of, ""))
        self.setEnabled(not state.busy)
        if before.asked is None:
            self._fields[FIRST].setFocus()
        elif state.faults and state.faults != before.faults:
            wrong = FIRST if FIRST in said else SECOND
            self._fields[wrong].setFocus()
            self._fields[wrong].selectAll()

    @staticmethod
    def _row(of: str) -> FormRow:
        field = QLineEdit()
        field.setObjectName(f"recovery-{of}")
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        return FormRow("", field)
