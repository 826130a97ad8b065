"""What belongs to every list: its menu, the name of a view, the choice of columns."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.application.queries.submissions import AdminLine
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from tests.window.looks.intake import LINES
from ui.models.columns import Column
from ui.models.list_setup import ColumnLayout, KeptSetups, ListSetup, Setup, View
from ui.models.table import TableModel
from ui.widgets.columns_box import ColumnsBox
from ui.widgets.labels import Text
from ui.widgets.table_view import TableView
from ui.widgets.view_menu import ViewMenu
from ui.widgets.view_name_box import ViewNameBox

HELD = View(name="Held, oldest first", state="held", order="received")
SETUP = Setup(views=(HELD, View(name="Everything of AI Essentials", badge="ai-essentials", order="learner")))


class Listed(QWidget):
    """A list with its menu."""

    def __init__(self) -> None:
        super().__init__()
        self.table = TableView("Submissions", "submissions")
        self.model: TableModel[AdminLine] = TableModel(
            (
                Column(title="Learner", text=lambda line: line.learner, sort="learner"),
                Column(title="Badge", text=lambda line: line.badge_name, sort="badge"),
                Column(title="Received", text=lambda line: line.received_at[:10], sort="received", width=120),
            ),
            self.table,
        )
        self.model.show_rows(LINES)
        self.table.use(self.model, sorted_by="received")
        self.setup = ListSetup(
            "intake", KeptSetups(), InlineRunner(), now=lambda: HELD, turn_to=print, changed=print, tell=print
        )
        self.setup.setup = SETUP
        self.menu = ViewMenu(self.setup, lambda _order, descending: None, "view")
        self.menu.serve(self.table)
        self.menu.show_setup(SETUP)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(Text("Held portfolios", quiet=True))
        column.addWidget(self.menu)
        column.addWidget(self.table)


def columns() -> QWidget:
    """The choice of columns."""
    listed = Listed()
    layout = ColumnLayout(order=("badge", "learner", "received"), hidden=frozenset({"received"}))
    box = ColumnsBox(listed.table, layout, lambda _layout: None)
    box.listed = listed  # type: ignore[attr-defined]  # lives as long as the picture
    return box


def named(name: str) -> Callable[[], QWidget]:
    """The box that asks for a name."""
    return lambda: ViewNameBox(name, lambda _name: None)


LOOKS = (
    Look(name="list, with a view", make=Listed, size=QSize(900, 480)),
    Look(name="list, columns", make=columns, size=QSize(440, 420)),
    Look(name="list, name of a view", make=named("Held, oldest first"), size=QSize(440, 300)),
)
