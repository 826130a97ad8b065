"""The rule of a badge's seeds: how many, what misses lead to, and against what they are held."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui.pages.sampling.seeds_gestures import SeedsGestures
from ui.pages.sampling.seeds_state import RULE_FIELDS, SeedsState
from ui.theme.look import restyle
from ui.theme.tokens import TextSize
from ui.widgets.buttons import quiet_button
from ui.widgets.check_box import CheckBox
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel

_FIELD: Final = 88
_STEPS: Final = 56
_BETWEEN: Final = 16


class SeedRulePanel(Panel):
    """Fields; what is wrong with them stands below, and the step in the page's foot."""

    def __init__(self, gestures: SeedsGestures) -> None:
        """Report to `gestures`."""
        super().__init__()
        self.column.addWidget(Text(self.tr("Rule"), TextSize.STRONG))
        self.setAccessibleName(self.tr("Rule"))
        self._gestures = gestures
        self._fields = {
            name: self._field(f"rule-{name.replace('_', '-')}", partial(gestures.type_number, name), _FIELD)
            for name in RULE_FIELDS
        }
        words = {
            "percent": self.tr("Seeds, in &percent"),
            "window": self.tr("&Last seeds looked at"),
            "warn_at": self.tr("&Misses that warn"),
            "stop_at": self.tr("Misses that &stop"),
            "qualify": self.tr("Passed bef&ore live work"),
            "practise": self.tr("To practi&se on, each"),
        }
        self._words = {name: text.replace("&", "") for name, text in words.items()}
        rows = (FormRow(words[name], self._fields[name]) for name in RULE_FIELDS)
        self.column.addWidget(FlowRow(*rows, gap=_BETWEEN, columns=True))
        self._own = CheckBox(self.tr("Hold seeds to a tolerance of their own"), "rule-own")
        self._outcome = CheckBox(self.tr("The outcome must be the same"), "rule-outcome")
        for box in (self._own, self._outcome):
            box.clicked.connect(lambda _on: self._hold())
        self.column.addWidget(self._own)
        self._tolerance = QWidget()
        self._grid = QGridLayout(self._tolerance)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._steps: dict[str, QLineEdit] = {}
        self._titles: dict[str, str] = {}
        self.column.addWidget(self._tolerance)
        self.column.addWidget(self._outcome)
        self._held = Text(quiet=True, wraps=True)
        self._held.setObjectName("rule-held")
        self.column.addWidget(self._held)
        self._faults = Text(wraps=True)
        self._faults.setObjectName("rule-faults")
        self._faults.set_tone("bad")
        self.column.addWidget(self._faults)
        self._undo = quiet_button(self.tr("Discard the changes"), "rule-undo", gestures.undo)
        self._undo_row = FlowRow(self._undo)
        self.column.addWidget(self._undo_row)

    def show_state(self, state: SeedsState) -> None:
        """Draw the chosen badge's rule."""
        line, typed = state.line, state.typed
        if line is None or typed is None:
            return
        titles = {one.id: one.title for one in line.about.rubric.criteria}
        if titles != self._titles:
            self._lay_out_steps(titles)
        faults = dict(state.faults)
        for name, field in (*self._fields.items(), *self._steps.items()):
            text = typed.numbers[name] if name in self._fields else typed.steps[name]
            if field.text() != text:
                field.setText(text)
            fault = faults.get(name, "")
            field.setAccessibleDescription(fault)
            if field.property("wrong") != bool(fault):
                field.setProperty("wrong", bool(fault))
                restyle(field)
        self._own.setChecked(typed.own)
        self._outcome.setChecked(typed.same_outcome)
        self._tolerance.setVisible(typed.own)
        self._outcome.setVisible(typed.own)
        self._held.setVisible(not typed.own)
        self._held.setText(self.tr("Else to what the badge tolerates between two ratings."))
        names = self._words | {name: f"{title}" for name, title in titles.items()}
        self._faults.setText("\n".join(f"{names[name]}: {fault}" for name, fault in state.faults))
        self._faults.setVisible(bool(state.faults))
        self._undo_row.setVisible(line.rule is not None and state.changed)

    @property
    def first_field(self) -> QLineEdit:
        """Where the keys begin."""
        return self._fields["percent"]

    def _hold(self) -> None:
        self._gestures.hold_against(own=self._own.isChecked(), same_outcome=self._outcome.isChecked())

    def _lay_out_steps(self, titles: dict[str, str]) -> None:
        self._titles = titles
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._steps = {}
        head = Text(self.tr("Level steps allowed on each criterion"), TextSize.CAPTION, quiet=True)
        self._grid.addWidget(head, 0, 0, 1, 2)
        for row, (criterion, title) in enumerate(titles.items(), start=1):
            field = self._field(f"steps-{criterion}", partial(self._gestures.type_steps, criterion), _STEPS)
            field.setAccessibleName(title)
            self._steps[criterion] = field
            self._grid.addWidget(field, row, 0)
            self._grid.addWidget(Text(title, wraps=True), row, 1)
        self._grid.setColumnStretch(1, 1)

    def _field(self, name: str, typed: "partial[None]", width: int) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setMaximumWidth(width)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.textEdited.connect(typed)
        field.returnPressed.connect(self._gestures.set_rule)
        return field
