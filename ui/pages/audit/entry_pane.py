"""Beside the log: one entry in full."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessor_app.application.differences import Difference
from assessor_app.application.queries.log_entry import LogEntry, VouchedRow
from ui.models.codes import code_of
from ui.pages.audit.state import AuditState
from ui.pages.audit.words import (
    kind_words,
    moment_words,
    number_of,
    plain,
    said_words,
    sealed_words,
    short_hash,
    table_words,
    who_words,
)
from ui.theme.tokens import TextSize
from ui.widgets.buttons import IconButton
from ui.widgets.fact_grid import FactGrid, leading
from ui.widgets.labels import ElidedText, Text
from ui.widgets.panel import Panel, Rule
from ui.widgets.scroll_pane import ScrollPane
from ui.words.figures import figures

_ISOLATE, _END = "\u2068", "\u2069"  # names of any script keep their places in a path
_MOST: Final = 60  # lines of a part; what is longer is said to be


class EntryPane(Panel):
    """What happened, what its statement says, what changed, which rows it vouches for, its hashes."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        super().__init__()
        self.setObjectName("audit-entry")
        self.setAccessibleName(self.tr("The chosen entry"))
        self._shown: LogEntry | None = None
        self._title = Text(size=TextSize.STRONG, wraps=True)
        self._title.setObjectName("audit-entry-title")
        self._about = Text(quiet=True, wraps=True)
        self._scroll = ScrollPane(QWidget(), self.tr("All that the entry says"))
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self.column.addWidget(self._scroll, 1)

    def show_state(self, state: AuditState) -> None:
        """Draw the chosen entry."""
        line, entry = state.chosen, state.entry
        if line is None:
            return
        self._title.setText(kind_words(line.kind))
        number = self.tr("Entry {0}").format(number_of(line.index))
        self._about.setText(" · ".join((number, moment_words(line.at, state.now), who_words(line))))
        if entry is None or entry is self._shown:
            return
        self._shown = entry
        content = self._content(entry)
        content.setProperty("scrolled", True)
        self._scroll.setWidget(content)

    def _content(self, entry: LogEntry) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        if entry.replaced:
            self._add_part(column, self.tr("What changed"), self._changes(entry.changes))
        if entry.said:
            facts = [(said_words(what), plain(value)) for what, value in entry.said[:_MOST]]
            self._add_part(column, self.tr("What its statement says"), [FactGrid(facts)])
            self._add_rest(column, len(entry.said))
        else:
            column.addWidget(Text(sealed_words(entry), quiet=True, wraps=True))
        self._add_part(column, self.tr("Rows it vouches for"), [FactGrid(_row_facts(entry.rows))])
        self._add_part(column, self.tr("Hashes"), self._hashes(entry))
        column.addStretch(1)
        return holder

    def _add_part(self, column: QVBoxLayout, title: str, widgets: Sequence[QWidget]) -> None:
        column.addWidget(Rule())
        column.addWidget(Text(title, emphasis=True))
        for widget in widgets:
            column.addWidget(widget)

    def _add_rest(self, column: QVBoxLayout, count: int) -> None:
        if count > _MOST:
            more = self.tr("… and {0} more lines").format(figures(count - _MOST))
            column.addWidget(Text(more, quiet=True))

    def _changes(self, changes: Sequence[Difference]) -> list[Text]:
        if not changes:
            return [Text(self.tr("Nothing but its number: it says the same as the one before."), wraps=True)]
        made: list[Text] = []
        for change in changes[:_MOST]:
            where = " › ".join(f"{_ISOLATE}{plain(one)}{_END}" for one in change.where)
            made += [
                Text(where, TextSize.CAPTION, quiet=True, wraps=True),
                Text(self._change_words(change), wraps=True),
            ]
            for label in made[-2:]:
                label.setAlignment(leading())
        if len(changes) > _MOST:
            made.append(Text(self.tr("… and {0} more").format(figures(len(changes) - _MOST)), quiet=True))
        return made

    def _change_words(self, change: Difference) -> str:
        before, after = (plain(one or "") for one in (change.before, change.after))
        if change.before is None:
            return self.tr("Added: {0}").format(after)
        if change.after is None:
            return self.tr("Removed: {0}").format(before)
        return self.tr("“{0}” is now “{1}”").format(before, after)

    def _hashes(self, entry: LogEntry) -> list[QWidget]:
        parts = [
            (self.tr("This entry"), entry.hash, "entry", self.tr("Copy the entry’s hash")),
            (self.tr("Its statement"), entry.statement, "statement", self.tr("Copy the statement’s hash")),
            (self.tr("Signed by the key"), entry.signed_by, "key", self.tr("Copy the key")),
        ]
        return [self._hash_row(*part) for part in parts if part[1]]

    def _hash_row(self, what: str, value: str, name: str, verb: str) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        label = Text(what, quiet=True)
        shown = ElidedText(emphasis=False)
        shown.set_whole(short_hash(value))
        across.addWidget(label, 2)
        across.addWidget(shown, 3)
        across.addWidget(
            IconButton("copy", verb, f"copy-{name}", lambda: QGuiApplication.clipboard().setText(value))
        )
        return row


def _row_facts(rows: Sequence[VouchedRow]) -> list[tuple[str, str]]:
    """Table → the codes of its rows; some by name, many by number."""
    counts = Counter(row.table for row in rows)
    return [
        (
            f"{table_words(table)} × {figures(count)}" if count > 1 else table_words(table),
            ", ".join(_few(_codes(rows, table), count)),
        )
        for table, count in counts.items()
    ]


def _codes(rows: Sequence[VouchedRow], table: str) -> Iterator[str]:
    for row in rows:
        if row.table == table:
            named = row.key if len(row.key) < 12 else code_of(row.key)
            yield named if row.digest is not None else f"{named} −"


def _few(codes: Iterator[str], count: int) -> list[str]:
    shown = [code for _, code in zip(range(6), codes, strict=False)]
    return [*shown, "…"] if count > len(shown) else shown
