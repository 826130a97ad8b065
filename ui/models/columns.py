"""What a column of a table shows of a row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from ui.theme.tokens import Tone

Row = TypeVar("Row")


class CellRole(IntEnum):
    """Model roles of our own."""

    TONE = Qt.ItemDataRole.UserRole + 1  # a `Tone`: the cell is drawn as a chip
    WAITING = Qt.ItemDataRole.UserRole + 2  # True: the row is still being fetched
    WEAK = Qt.ItemDataRole.UserRole + 3  # True: drawn muted
    CODE = Qt.ItemDataRole.UserRole + 4  # True: spaced, as CodeLabel
    CHIPS = Qt.ItemDataRole.UserRole + 5  # (word, icon), each drawn as a chip of its own
    PICKED = Qt.ItemDataRole.UserRole + 6  # True: the row is chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column.

    `text` makes the cell of a row; `tone` makes it a chip, `chips` several, whose words `text` joins;
    `sort` is the key that the presenter's query knows ("" where the list cannot be sorted by it);
    `width` in px at 100 %, 0 takes the room that is left; `weak` mutes the column, `weak_if` cells of it.
    """

    title: str
    text: Callable[[Row], str]
    tone: Callable[[Row], Tone] | None = None
    chips: Callable[[Row], Sequence[tuple[str, str]]] | None = None  # (word, icon)
    sort: str = ""
    width: int = 0
    number: bool = False
    weak: bool = False
    code: bool = False
    weak_if: Callable[[Row], bool] | None = None
    name: str = ""  # by which a layout names it, where `sort` does not

    @property
    def key(self) -> str:
        """By which a layout names it."""
        return self.name or self.sort


def cell(column: Column[Row], row: Row, role: int) -> object:
    """What a model answers for `role` of one cell; None where it has nothing to say."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        return column.text(row)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return alignment(column)
    if role == CellRole.TONE and column.tone is not None:
        return column.tone(row)
    if role == CellRole.CHIPS and column.chips is not None:
        return list(column.chips(row))
    if role == CellRole.WEAK and column.weak_if is not None:
        return column.weak_if(row)
    return {int(CellRole.WEAK): column.weak, int(CellRole.CODE): column.code}.get(role)


def alignment(column: Column[Row]) -> Qt.AlignmentFlag:
    """Numbers right, all else left, centred upright."""
    across = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter


def heading(column: Column[Row], role: int) -> object:
    """What a model answers for a column's head."""
    if role == Qt.ItemDataRole.DisplayRole:
        return column.title
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return alignment(column)
    return None
