"""The list of who can sign in: names with their roles, found by letters."""

import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.roles import ROLE_TITLES
from ui.pages.sign_in.presenter import PersonChoice
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize

_ROWS_SEEN: Final = 5
_PERSON: Final = Qt.ItemDataRole.UserRole + 1
_ROLES: Final = Qt.ItemDataRole.UserRole + 2
_STROKES: Final = str.maketrans(
    {"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)


class PersonDelegate(QStyledItemDelegate):
    """The name at the left, the roles muted at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one person."""
        super().paint(painter, option, index)
        theme = active_theme()
        painter.save()
        painter.setFont(theme.font(TextSize.CAPTION))
        painter.setPen(QColor(theme.palette.muted))
        place = option.rect.adjusted(12, 0, -12, 0)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_ROLES)
        )
        painter.restore()


class PeopleList(QListWidget):
    """Return and a click go on to the passphrase; arrows and letters choose."""

    def __init__(self, go_on: Callable[[], None]) -> None:
        """`go_on` is called by Return."""
        super().__init__()
        self._go_on = go_on
        self.setObjectName("people")
        self.setItemDelegate(PersonDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on; arrows and letters choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    @property
    def current(self) -> str:
        """The id of who is chosen, "" for nobody."""
        row = self.currentRow()
        return str(self.item(row).data(_PERSON)) if row >= 0 else ""

    def show_people(self, people: Sequence[PersonChoice]) -> None:
        """List them; tells nobody."""
        self.blockSignals(True)
        self.clear()
        for choice in people:
            self.addItem(_entry(choice))
        self.blockSignals(False)
        self.grow()

    def choose(self, person: str) -> None:
        """Turn to somebody."""
        for row in range(self.count()):
            if self.item(row).data(_PERSON) == person:
                self.setCurrentRow(row)

    def show_matching(self, words: str) -> bool:
        """Only who has `words` in their name, however it is accented; the first is chosen, if any."""
        wanted = folded(words)
        rows = [row for row in range(self.count()) if wanted in folded(self.item(row).text())]
        for row in range(self.count()):
            self.setRowHidden(row, row not in rows)
        if words and rows and self.currentRow() not in rows:
            self.setCurrentRow(rows[0])
        return bool(rows)

    def grow(self) -> None:
        """Fit the text size, and the height to its people."""
        theme = active_theme()
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, theme.px(40)))
        seen = min(max(self.count(), 1), _ROWS_SEEN)
        self.setFixedHeight(seen * theme.px(40) + 4)


def folded(text: str) -> str:
    """Without case, accents and strokes."""
    apart = unicodedata.normalize("NFKD", text.casefold().strip())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return plain.translate(_STROKES)


def _entry(choice: PersonChoice) -> QListWidgetItem:
    roles = ", ".join(ROLE_TITLES.get(role, role) for role in choice.roles)
    item = QListWidgetItem(choice.name)
    item.setData(_PERSON, choice.id)
    item.setData(_ROLES, roles)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.name}, {roles}")
    return item
