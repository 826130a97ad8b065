"""A chart in a card: its title, what it says in a sentence, the chart or its table, and ways to save it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Signal
from PySide6.QtGui import QFont, QImageWriter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from assessor_app.application.csv_rows import csv_bytes
from assessor_app.charts.svg import svg_of
from ui.kept.chosen_folders import ask_where_to_save
from ui.models.chart import Chart, Head, TableRow
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.theme.look import active_theme
from ui.theme.tokens import LIGHT, TEXT_PIXELS, TextSize
from ui.widgets.buttons import IconButton
from ui.widgets.chart_view import ChartView, canvas_of, inks, picture_of
from ui.widgets.flow_row import FlowRow
from ui.widgets.front_stack import FrontStack
from ui.widgets.labels import Text
from ui.widgets.panel import Panel
from ui.widgets.short_table import ShortTable

AskFile = Callable[[QWidget, str], Path | None]
Saved = Callable[[Path, bytes], None]
_WIDTH: Final = 960  # px of a saved picture
_FAMILIES: Final = "Inter, 'Noto Sans', sans-serif"
FORMATS: Final = ("svg", "png", "csv")


class ChartCard(Panel):
    """Shows the chart, or its table, or (`both`) one under the other."""

    picked = Signal(str)  # the key of a mark or row that was pressed

    def __init__(
        self,
        title: str,
        name: str,
        heads: Sequence[Head],
        *,
        save: Saved,
        file: str,
        both: bool = False,
        most: int = 8,
        asking_file: AskFile | None = None,
    ) -> None:
        """`save` hears path and content of what is to be kept; `file` is its name without an ending.

        `most`: rows of the table that are seen at once.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._title, self._heads, self._save, self._file = title, tuple(heads), save, file
        self._ask = asking_file or self._ask_where
        self._chart: Chart | None = None
        self.view = ChartView(title, f"{name}-chart")
        self.view.picked.connect(self.picked)
        self.table = ShortTable(title, f"{name}-table", most=most)
        columns: list[Column[TableRow]] = [_column(place, head) for place, head in enumerate(self._heads)]
        self._model: TableModel[TableRow] = TableModel(columns, self)
        self.table.use(self._model)
        self.table.opened.connect(lambda row: self.picked.emit(row.key) if row.key else None)
        self._summary = Text(wraps=True)
        self._summary.setObjectName(f"{name}-summary")
        self._turn = IconButton("table", self._as_table_words(), f"{name}-turn", self.turn)
        if both:
            self._turn.hide()  # never shown from here: without a parent yet it would be a window
        self._saving = IconButton(
            "download", self.tr("Save “{0}”").format(title), f"{name}-save", self.open_menu
        )
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Save “{0}”").format(title))
        for kind, words in (
            ("svg", self.tr("As a drawing (SVG)…")),
            ("png", self.tr("As a picture (PNG)…")),
            ("csv", self.tr("As a table (CSV)…")),
        ):
            self._menu.addAction(words).triggered.connect(partial(self._asked, kind))
        self._controls = FlowRow()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(title, TextSize.STRONG, wraps=True), 1)
        head.addWidget(self._turn)
        head.addWidget(self._saving)
        self.column.addLayout(head)
        self.column.addWidget(self._controls)
        self._controls.hide()
        self.column.addWidget(self._summary)
        self._stack: FrontStack | None = None
        if both:
            self.column.addWidget(self.view)
            self.column.addWidget(self.table)
        else:
            self._stack = FrontStack()
            self._stack.addWidget(self.view)
            self._stack.addWidget(self.table)
            self.column.addWidget(self._stack)

    @property
    def as_table(self) -> bool:
        """Whether the table stands in the chart's place."""
        return self._stack is not None and self._stack.currentWidget() is self.table

    def add(self, widget: QWidget) -> None:
        """Put a control below the title."""
        self._controls.add(widget)
        self._controls.show()

    def show_chart(self, chart: Chart) -> None:
        """Show another one."""
        if chart is self._chart:
            return
        self._chart = chart
        self._summary.setText(chart.summary)
        self._summary.setVisible(bool(chart.summary))
        self.view.show_chart(chart.draw, chart.summary)
        self._model.show_rows(chart.rows)
        self.table.setAccessibleDescription(chart.summary)
        self.table.fit()

    def turn(self) -> None:
        """The table in place of the chart, or the other way round."""
        if self._stack is None:
            return
        table = not self.as_table
        self._stack.setCurrentWidget(self.table if table else self.view)
        self._turn.set_words(
            self.tr("Show “{0}” as a chart").format(self._title) if table else self._as_table_words()
        )

    def _as_table_words(self) -> str:
        return self.tr("Show “{0}” as a table").format(self._title)

    def open_menu(self) -> None:
        """In which form it is saved."""
        self._menu.popup(self._saving.mapToGlobal(QPoint(0, self._saving.height() + 4)))

    def content(self, kind: str) -> bytes:
        """The bytes of one of FORMATS, drawn on white whatever the theme; b"" where there is no chart."""
        if self._chart is None:
            return b""
        if kind == "csv":
            return csv_bytes([head.title for head in self._heads], [row.cells for row in self._chart.rows])
        font = QFont(active_theme().font(TextSize.CAPTION))
        font.setPixelSize(TEXT_PIXELS[TextSize.CAPTION])
        figure = self._chart.draw(canvas_of(font, _WIDTH))
        if kind == "svg":
            return svg_of(
                figure, inks(LIGHT), title=self._title, summary=self._chart.summary, families=_FAMILIES,
                size=TEXT_PIXELS[TextSize.CAPTION],
            ).encode()  # fmt: skip
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(picture_of(figure, inks(LIGHT), font))
        return bytes(buffer.data().data())

    def _asked(self, kind: str, _checked: bool = False) -> None:
        content = self.content(kind)
        path = self._ask(self, f"{self._file}.{kind}") if content else None
        if path is not None:
            self._save(path, content)

    def _ask_where(self, parent: QWidget, name: str) -> Path | None:
        return ask_where_to_save(parent, self.tr("Save this chart"), f"save{Path(name).suffix}", name)


def _column(place: int, head: Head) -> Column[TableRow]:
    return Column(
        title=head.title,
        text=lambda row: row.cells[place],
        width=head.width,
        number=head.number,
        weak_if=lambda row: row.weak,
        name=str(place),
    )
