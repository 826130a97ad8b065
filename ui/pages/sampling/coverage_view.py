"""Who rated what how often, and with another; and of which badges somebody is given work."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.domain.achievement import Method
from ui.models.badge_words import METHODS
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.pages.sampling.gestures import SamplingGestures
from ui.pages.sampling.state import CoverageRow, SamplingState, coverage_rows
from ui.theme.tokens import TextSize
from ui.widgets.buttons import secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.split_pane import SplitPane
from ui.widgets.table_view import TableView
from ui.words.figures import figures

_CELL: Final = 128
_SIDE_BY_SIDE: Final = 820  # px at 100 %


class CoverageView(QWidget):
    """A matrix, and the areas of the rater who is chosen in it."""

    def __init__(self, gestures: SamplingGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(parent)
        self._gestures = gestures
        self._keys: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._model: TableModel[CoverageRow] | None = None
        self._by = Choice(self.tr("Columns"), "coverage-by")
        self._by.activated.connect(
            lambda _number: gestures.show_methods(by_method=self._by.currentData() == "method")
        )
        self._table = TableView(self.tr("Who rated what how often"), "coverage-table")
        self._table.chosen.connect(self._choose)
        self._who = Text(size=TextSize.STRONG, wraps=True)
        self._who.setObjectName("area-person")
        self._boxes: dict[str, CheckBox] = {}
        self._areas_of: tuple[object, ...] = ()
        self._busy = False
        self._area = QVBoxLayout()
        self._area.setSpacing(8)
        self._keep = secondary_button(self.tr("Set what they rate"), "area-set", self._limit)
        self._lay_out()

    @property
    def table(self) -> TableView:
        """Where the keys begin."""
        return self._table

    def show_state(self, state: SamplingState) -> None:
        """Draw the matrix, and the chosen rater's areas."""
        if state.overview is None:
            return
        self._by.show_entries(
            [("badge", self.tr("By badge")), ("method", self.tr("By method of assessment"))],
            "method" if state.by_method else "badge",
        )
        shown = (state.overview, state.by_method)
        keys, rows = coverage_rows(state.overview, by_method=state.by_method)
        if shown != self._shown:
            self._shown = shown
            names = {one.badge: one.name for one in state.overview.plans}
            heads = [METHODS[Method(key)] if state.by_method else names[key] for key in keys]
            if self._model is None or tuple(heads) != self._keys:
                self._keys = tuple(heads)
                self._model = TableModel(self._columns(heads), self)
                self._table.use(self._model)
            self._model.show_rows(rows)
            self._fill_areas(state)
        people = [row.person for row in rows]
        self._table.mark(people.index(state.person) if state.person in people else None)
        self._show_areas(state)

    def _choose(self, row: CoverageRow | None) -> None:
        if row is not None:
            self._gestures.choose_person(row.person)

    def _limit(self) -> None:
        self._gestures.limit(tuple(badge for badge, box in self._boxes.items() if box.isChecked()))

    def _fill_areas(self, state: SamplingState) -> None:
        plans = state.overview.plans if state.overview is not None else ()
        if tuple(self._boxes) == tuple(one.badge for one in plans):
            return
        for box in self._boxes.values():
            self._area.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for one in plans:
            box = CheckBox(one.name.replace("&", "&&"), f"area-{one.badge}", self)
            box.toggled.connect(lambda _on: self._look())
            self._area.addWidget(box)
            self._boxes[one.badge] = box

    def _show_areas(self, state: SamplingState) -> None:
        overview = state.overview
        name = dict(overview.people).get(state.person, "") if overview is not None else ""
        self._who.setText(
            self.tr("Badges that {0} rates").format(name) if name else self.tr("Nobody rates yet")
        )
        now = (state.person, overview)
        if self._areas_of != now and overview is not None:  # else what somebody is ticking would go
            self._areas_of = now
            allowed = overview.areas.get(state.person)
            for badge, box in self._boxes.items():
                box.blockSignals(True)
                box.setChecked(allowed is None or badge in allowed)
                box.blockSignals(False)
        for box in self._boxes.values():
            box.setVisible(bool(name))
        self._keep.setVisible(bool(name))
        self._busy = bool(state.busy)
        self._look()

    def _look(self) -> None:
        self._keep.setEnabled(any(box.isChecked() for box in self._boxes.values()) and not self._busy)

    def _columns(self, heads: Sequence[str]) -> tuple[Column[CoverageRow], ...]:
        return (
            Column(title=self.tr("Rater"), text=lambda row: row.name, width=168),
            *(
                Column(
                    title=head,
                    text=partial(self._cell, number),
                    width=_CELL,
                    weak_if=partial(_is_bare, number),
                )
                for number, head in enumerate(heads)
            ),
        )

    def _cell(self, number: int, row: CoverageRow) -> str:
        rated, twice, allowed = row.cells[number]
        if not rated and not twice:
            return "–" if allowed else self.tr("not theirs")
        if twice is None:
            return self.tr("{0} of your own").format(figures(rated))
        if not twice:
            return figures(rated)
        return self.tr("{0} · {1} twice").format(figures(rated), figures(twice))

    def _lay_out(self) -> None:
        areas = QWidget()
        around = QVBoxLayout(areas)
        around.setContentsMargins(0, 0, 8, 0)
        card = Panel()
        card.column.addWidget(self._who)
        card.column.addLayout(self._area)
        card.column.addWidget(FlowRow(self._keep))
        around.addWidget(card)
        around.addStretch(1)
        matrix = QWidget()
        left = QVBoxLayout(matrix)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(FlowRow(FormRow(self.tr("Columns"), self._by)))
        left.addWidget(self._table, 1)
        left.addWidget(
            Text(
                self.tr(
                    "Ratings that were handed in; “twice”: so many of these another rater rates, too. "
                    "Of work that you rate yourself this is not shown."
                ),
                TextSize.CAPTION,
                quiet=True,
                wraps=True,
            )
        )
        pane = ScrollPane(areas, self.tr("What the chosen rater is given"), keys=False, follows=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(SplitPane(matrix, pane, 0.68, upright_below=_SIDE_BY_SIDE))


def _is_bare(number: int, row: CoverageRow) -> bool:
    rated, twice, _allowed = row.cells[number]
    return not rated and not twice
