"""Which endorsements this organisation made, and the form for one more."""

from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from assessor_app.application.endorsements import Endorsable, Kind, MadeEndorsement
from ui.kept.chosen_folders import ask_where_to_save, begin_where
from ui.pages.keys.endorsing import EndorsingState, key_of
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.choice import Choice
from ui.widgets.fact_grid import leading
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel, Rule
from ui.words.dates import day_words

_LINES: Final = 4  # of the field for the comment
_SHOWN: Final = 20  # the newest; all are kept


class EndorsingGestures(Protocol):
    """What is done with endorsements."""

    def begin_endorsing(self) -> None:
        """Endorse was pressed."""

    def give_up_endorsing(self) -> None:
        """Cancel was pressed in the form."""

    def choose_endorsed(self, key: str) -> None:
        """What is endorsed was chosen."""

    def take_file(self, path: Path) -> None:
        """A credential's file was chosen."""

    def endorse(self, comment: str) -> None:
        """Sign was pressed."""

    def save_endorsement(self, made: MadeEndorsement, path: Path, *, jwt: bool) -> None:
        """A file to write it to was chosen."""


class EndorsementsCard(Panel):
    """Each with its words and its day; what was signed is saved as JSON or JWT."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        super().__init__(self.tr("Endorsements by your organisation"))
        self.setObjectName("endorsements")
        self._gestures: EndorsingGestures | None = None
        self._shown: object = None
        self._list = QWidget()
        self.begin = secondary_button(self.tr("Endorse…"), "endorse-begin", self._begin, icon="stamp")
        self._what = Choice(self.tr("What is endorsed"), "endorse-what")
        self._what.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._what.setMinimumContentsLength(16)
        self._comment = QPlainTextEdit()
        self._comment.setObjectName("endorse-comment")
        self._comment.setTabChangesFocus(True)
        self._comment.textChanged.connect(self._heed)
        self._sign = secondary_button(self.tr("Sign the endorsement"), "endorse-sign", self._endorse)
        self._cancel = quiet_button(self.tr("Cancel"), "endorse-cancel", self._give_up)
        self._form = self._made_form()
        self._form.hide()
        self._writing = self._busy = False
        self.column.addWidget(self._list)
        self.column.addWidget(self._form)
        self.column.addWidget(FlowRow(self.begin))

    def hear(self, gestures: EndorsingGestures) -> None:
        """Report to `gestures`."""
        self._gestures = gestures
        self._what.activated.connect(lambda _n: gestures.choose_endorsed(str(self._what.currentData())))

    def forget(self) -> None:
        """What was typed."""
        self._comment.clear()

    def show_endorsing(self, state: EndorsingState) -> None:
        """Draw all of it."""
        self._busy = state.busy
        self._what.show_entries([(key_of(one), self._words(one)) for one in state.things], state.chosen)
        opened = state.writing and not self._writing
        if self._writing and not state.writing:
            self._comment.clear()
        self._writing = state.writing
        self._form.setVisible(state.writing)
        self.begin.setVisible(not state.writing)
        self._cancel.setEnabled(not state.busy)
        self._heed()
        if opened:
            self._what.setFocus()
        if state.made != self._shown:
            self._shown = state.made
            made = self._made(state.made)
            self.column.replaceWidget(self._list, made)
            self._list.hide()
            self._list.deleteLater()
            self._list = made
            made.show()

    def _words(self, thing: Endorsable) -> str:
        words = {
            Kind.ACHIEVEMENT: self.tr("Badge: {0}"),
            Kind.ISSUER: self.tr("Organisation: {0}"),
            Kind.AWARD: self.tr("Award: {0}"),
        }[thing.kind].format(thing.name)
        return self.tr("{0} (your own)").format(words) if thing.own else words

    def _made_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(FormRow(self.tr("&What is endorsed"), self._what))
        take = quiet_button(self.tr("Something in a credential’s file…"), "endorse-file", self._choose)
        column.addWidget(FlowRow(take))
        self._comment.setFixedHeight(
            self._comment.fontMetrics().lineSpacing() * _LINES + active_theme().px(20)
        )
        column.addWidget(
            FormRow(
                self.tr("What you &say of it"),
                self._comment,
                self.tr("It is signed, and can be read by everybody who gets it."),
            )
        )
        column.addWidget(FlowRow(self._cancel, self._sign, rightwards=True))
        return form

    def _made(self, made: tuple[MadeEndorsement, ...]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if not made:
            words = self.tr(
                "None so far. You can endorse your own badges, whose awards then carry it, and badges, "
                "awards and organisations of others."
            )
            column.addWidget(Text(words, quiet=True, wraps=True))
        for number, one in enumerate(made[:_SHOWN], start=1):
            if number > 1:
                column.addWidget(Rule())
            column.addWidget(self._line(number, one))
        return holder

    def _line(self, number: int, one: MadeEndorsement) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        name = Text(self._words(one.about), emphasis=True, wraps=True)
        name.setAlignment(leading())
        head.addWidget(name, 1)
        day = Text(day_words(one.made_at.date().isoformat()), TextSize.CAPTION, quiet=True)
        head.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        said = Text(one.comment, wraps=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(said)
        buttons = []
        for form, words, jwt in (
            ("json", self.tr("Save as JSON…"), False),
            ("jwt", self.tr("Save as JWT…"), True),
        ):
            button = quiet_button(words, f"endorsement-{form}-{number}", partial(self._save, one, jwt=jwt))
            button.setAccessibleName(f"{words.rstrip('…')}: {one.about.name}")
            buttons.append(button)
        column.addWidget(FlowRow(*buttons))
        return line

    def _heed(self) -> None:
        written = bool(self._comment.toPlainText().strip())
        self._sign.setEnabled(written and not self._busy and self._what.count() > 0)

    def _begin(self) -> None:
        if self._gestures is not None:
            self._gestures.begin_endorsing()

    def _give_up(self) -> None:
        if self._gestures is not None:
            self._gestures.give_up_endorsing()

    def _endorse(self) -> None:
        if self._gestures is not None:
            self._gestures.endorse(self._comment.toPlainText())

    def _save(self, one: MadeEndorsement, *, jwt: bool) -> None:
        name = "endorsement.jwt" if jwt else "endorsement.json"
        path = self.asking(self, self.tr("Save the endorsement as"), "endorsements", name)
        if path is not None and self._gestures is not None:
            self._gestures.save_endorsement(one, path, jwt=jwt)

    asking = staticmethod(ask_where_to_save)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Which credential?"))
        dialog.setObjectName("endorse-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.json *.jwt *.png *.svg")
        begin_where(dialog, "endorsements")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, name: str) -> None:
        if self._gestures is not None:
            self._gestures.take_file(Path(name))
