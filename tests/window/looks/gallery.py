"""Each widget of the house in each of its states."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from tests.window.looks import Look
from ui.models.columns import Column
from ui.models.table import TableModel
from ui.page import Question
from ui.problems import Notice
from ui.theme.tokens import TextSize, Tone
from ui.widgets.banner import Banner
from ui.widgets.buttons import IconButton, danger_button, primary_button, quiet_button, secondary_button
from ui.widgets.check_box import CheckBox
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.confirm_box import ConfirmBox
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_row import FormRow
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import CodeLabel, Text
from ui.widgets.page_header import PageHeader
from ui.widgets.panel import Panel
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.search_field import SearchField
from ui.widgets.split_pane import SplitPane
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A made-up row of a queue."""

    code: str
    badge: str
    state: str
    tone: Tone
    due: str
    done: int


ITEMS = (
    Item(
        code="A7F3K2Q",
        badge="Data steward · Practitioner",
        state="Score",
        tone=Tone.INFO,
        due="24 Nov 2026",
        done=2,
    ),
    Item(
        code="B210M9T",
        badge="Facilitation of remote groups · Foundation",
        state="Score",
        tone=Tone.INFO,
        due="today",
        done=0,
    ),
    Item(
        code="C881P4X",
        badge="Safe laboratory practice · Expert",
        state="Returned",
        tone=Tone.WARNING,
        due="2 Dec 2026",
        done=8,
    ),
    Item(code="D052R7W", badge="Data steward · Foundation", state="Sealed", tone=Tone.GOOD, due="—", done=8),
    Item(
        code="E6J4N8H",
        badge="Mentoring · Practitioner",
        state="Cannot be opened",
        tone=Tone.BAD,
        due="30 Nov 2026",
        done=3,
    ),
    Item(
        code="F9T2B5V",
        badge="Safe laboratory practice · Foundation",
        state="Waiting",
        tone=Tone.NEUTRAL,
        due="9 Dec 2026",
        done=0,
    ),
)
COLUMNS: tuple[Column[Item], ...] = (
    Column(title="Code", text=lambda item: item.code, sort="code", width=120, code=True),
    Column(title="Badge", text=lambda item: item.badge, sort="badge"),
    Column(title="State", text=lambda item: item.state, tone=lambda item: item.tone, sort="state", width=176),
    Column(title="Due", text=lambda item: item.due, sort="due", width=120, weak=True),
    Column(title="Criteria", text=lambda item: f"{item.done} of 8", width=96, number=True),
)


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column


def _row(*widgets: QWidget) -> QWidget:
    return FlowRow(*widgets)


def _page(header: PageHeader, left: QVBoxLayout, right: QVBoxLayout) -> QWidget:
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(24, 24, 24, 24)
    outer.setSpacing(24)
    outer.addWidget(header)
    columns = QHBoxLayout()
    columns.setSpacing(24)
    columns.addLayout(left, 1)
    columns.addLayout(right, 1)
    outer.addLayout(columns, 1)
    scroll = ScrollPane(page, "Gallery")
    holder = QWidget()
    whole = QVBoxLayout(holder)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(scroll)
    return holder


def _table(rows: tuple[Item, ...] = ITEMS) -> TableView:
    model: TableModel[Item] = TableModel(COLUMNS)
    model.show_rows(rows)
    view = TableView("Queue", "gallery-table")
    model.setParent(view)
    view.use(model, sorted_by="code")
    view.choose(1)
    return view


def _banner(tone: Tone, title: str, detail: str, copyable: str = "", offer: str = "") -> Banner:
    banner = Banner()
    banner.show_notice(Notice(tone=tone, title=title, detail=detail, copyable=copyable), offer=offer)
    return banner


def controls() -> QWidget:
    """Buttons, fields, chips, keys."""
    disabled = primary_button("Sign 3 awards", "d1", icon="file-check")
    disabled.setEnabled(False)
    off = secondary_button("Import…", "d2")
    off.setEnabled(False)
    buttons = Panel("Buttons")
    buttons.column.addWidget(
        _row(
            primary_button("Sign 3 awards", "b1", icon="file-check"),
            secondary_button("Import…", "b2", icon="upload"),
            quiet_button("Show differences", "b3"),
        )
    )
    buttons.column.addWidget(
        _row(
            disabled,
            off,
            danger_button("Revoke award…", "b4"),
            IconButton("lock", "Lock", "b5"),
            IconButton("settings", "Settings", "b6"),
        )
    )
    chips = Panel("Status")
    chips.column.addWidget(
        _row(
            Chip("Waiting"),
            Chip("Score", Tone.INFO),
            Chip("Sealed", Tone.GOOD),
            Chip("Returned", Tone.WARNING),
            Chip("Changed", Tone.BAD),
        )
    )
    chips.column.addWidget(
        _row(
            Chip("Locked", Tone.NEUTRAL, "lock"),
            Chip("Due today", Tone.WARNING, "clock"),
            Chip("Signed", Tone.GOOD, "stamp"),
        )
    )
    keys = Panel("Keys and codes")
    keys.column.addWidget(
        _row(
            KeyCap("Ctrl+Return"),
            Text("Submit"),
            KeyCap("J"),
            Text("next criterion"),
            KeyCap("Ctrl++"),
            Text("zoom in"),
        )
    )
    keys.column.addWidget(
        _row(Text("Code", quiet=True), CodeLabel("A7F3K2Q"), CodeLabel("B210M9T", TextSize.TITLE))
    )
    wrong, plain, locked, note = (
        QLineEdit("12 / 40 / 2026"),
        QLineEdit("Safe laboratory practice"),
        QLineEdit("assessor.db"),
        QPlainTextEdit(),
    )
    for number, field in enumerate((wrong, plain, locked, note)):
        field.setObjectName(f"f{number}")
    locked.setReadOnly(True)
    note.setPlaceholderText("What did you see, and where?")
    note.setMaximumHeight(72)
    faulty = FormRow("&Due date", wrong)
    faulty.show_fault("There is no 40th month; write the date as 24 Nov 2026.")
    choice = Choice("Badge", "choice")
    choice.addItems(["All badges", "Data steward", "Mentoring"])
    fields = Panel("Fields")
    for row in (
        FormRow("&Title", plain, "As it stands on the certificate."),
        faulty,
        FormRow("&Workspace", locked),
        FormRow("&Badge", choice),
        FormRow("&Comment", note),
    ):
        fields.column.addWidget(row)
    one, two, box = QRadioButton("Developing"), QRadioButton("Proficient"), CheckBox("Also print", "box")
    two.setChecked(True)
    box.setChecked(True)
    fields.column.addWidget(_row(one, two, box))
    types = Panel("Type")
    types.column.addWidget(Text("Twenty-eight", TextSize.DISPLAY))
    types.column.addWidget(Text("Twenty, for a page’s title", TextSize.TITLE))
    types.column.addWidget(Text("Fifteen, for a panel’s heading", TextSize.STRONG))
    types.column.addWidget(
        Text(
            "Thirteen is what is read: the report describes three workshops, and what changed after each.",
            wraps=True,
        )
    )
    types.column.addWidget(Text("Twelve, for captions", TextSize.CAPTION, quiet=True))
    header = PageHeader("Controls", "Everything that can be pressed, typed into or read at a glance.")
    header.add(secondary_button("Export…", "x1", icon="download"))
    header.add(primary_button("Import portfolios…", "x2", icon="upload"))
    return _page(header, _column(buttons, chips, keys, types), _column(fields))


def messages() -> QWidget:
    """Banners, progress, drop areas, empty places."""
    banners = Panel("Banners")
    for banner in (
        _banner(
            Tone.GOOD,
            "Imported 24 portfolios.",
            "2 were already here. 1 was refused: “week-3.zip” is damaged.",
            offer="Show the refused one",
        ),
        _banner(
            Tone.INFO, "Another window is changing this programme.", "Wait until it is done, then try again."
        ),
        _banner(
            Tone.WARNING,
            "The backup is 190 days old.",
            "Make one now, and open it once to see that it works.",
            offer="Back up…",
        ),
        _banner(
            Tone.BAD,
            "The signature does not match this file.",
            "It was changed after 12 Mar 2026, or belongs to another award. Nothing was imported.",
            offer="Show differences",
        ),
        _banner(
            Tone.BAD, "Something in the program went wrong.", "What was saved before is safe.", copyable="x"
        ),
        _banner(Tone.NEUTRAL, "Cancelled.", "What was already saved stays saved."),
    ):
        banners.column.addWidget(banner)
    running = ProgressRow("Making blind copies", lambda: None)
    running.show_step(312, 1240, "Safe laboratory practice · evidence 4 of 6")
    unknown = ProgressRow("Looking for portfolios", lambda: None)
    unknown.show_step(0, 0, "submissions/2026/group-b")
    progress = Panel("Progress")
    progress.column.addWidget(running)
    progress.column.addWidget(unknown)
    over = DropArea("Import portfolios", "Drop a folder, a .zip or a manifest.csv here.", "over")
    over.setProperty("drop", "over")
    drops = Panel("Drop areas")
    drops.column.addWidget(
        DropArea("Import portfolios", "Drop a folder, a .zip or a manifest.csv here.", "idle")
    )
    drops.column.addWidget(over)
    empty = EmptyState(
        "inbox",
        "Nothing to score",
        "Portfolios that are allotted to you come here. The next allotment is the lead’s to make.",
    )
    empty.offer("Open the catalogue", "e1", lambda: None)
    empty.offer("Read the guide", "e2", lambda: None, primary=False)
    hole = Panel()
    hole.column.addWidget(empty)
    return _page(
        PageHeader("Messages", "What the program says, and where it says it."),
        _column(banners, progress),
        _column(drops, hole),
    )


def tables() -> QWidget:
    """A list with its search, and a detail beside it."""
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(24, 24, 24, 24)
    outer.setSpacing(16)
    header = PageHeader("Queue", "Work that was given to you to score. You see codes, never names.")
    outer.addWidget(header)
    search = SearchField("Search badge or code")
    search.setFixedWidth(320)
    outer.addWidget(_row(search, Chip("6 items")))
    detail = Panel("B210M9T")
    detail.column.addWidget(Text("Facilitation of remote groups · Foundation", quiet=True, wraps=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for number, (name, value) in enumerate(
        (("Due", "today"), ("Evidence", "4 files"), ("Criteria", "0 of 8"))
    ):
        grid.addWidget(Text(name, quiet=True), number, 0)
        grid.addWidget(Text(value), number, 1)
    grid.setColumnStretch(1, 1)
    detail.column.addLayout(grid)
    detail.column.addStretch(1)
    detail.column.addWidget(primary_button("Score", "go", icon="clipboard-list"))
    outer.addWidget(SplitPane(_table(), detail, 0.7), 1)
    return page


def confirm(typed: str = "") -> Callable[[], QWidget]:
    """The box, before something that cannot be undone."""
    return lambda: ConfirmBox(
        Question(
            title="Revoke the award of “Safe laboratory practice”?",
            consequence="Whoever checks this award sees that it was revoked. This cannot be undone.",
            verb="Revoke award",
            typed=typed,
        )
    )


LOOKS = (
    Look(name="gallery, controls", make=controls, size=QSize(1360, 1040)),
    Look(name="gallery, messages", make=messages),
    Look(name="gallery, table", make=tables),
    Look(name="gallery, confirm", make=confirm(), size=QSize(480, 220)),
    Look(name="gallery, confirm by typing", make=confirm("A7F3K2Q"), size=QSize(480, 300)),
)
