"""Widgets side by side that go on in the next line where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

_GAP = 8


class FlowLayout(QLayout):
    """Lays its widgets out as words are: from the left, line by line.

    Where `rightwards`, as the buttons below a form: from the right, in lines as even as they can be.
    """

    def __init__(self, *, rightwards: bool = False, gap: int = _GAP, columns: bool = False) -> None:
        """Start empty; `gap` px between two in a line; `columns`: each as much room as the widest."""
        super().__init__()
        self._columns = columns
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._rightwards = rightwards
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: it takes the room it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In px."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        return QSize(max(0, self._taken(shown)), max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest one alone."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, place: QRect) -> None:
        """Put each where it belongs."""
        super().setGeometry(place)
        self._place(place, move=True)

    def _shown(self) -> Sequence[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _taken(self, line: Sequence[QLayoutItem]) -> int:
        widest = self._widest()
        return sum(max(item.sizeHint().width(), widest) + self._gap for item in line) - self._gap

    def _widest(self) -> int:
        return max((item.sizeHint().width() for item in self._shown()), default=0) if self._columns else 0

    def _broken(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        for item in self._shown():
            if lines[-1] and self._taken([*lines[-1], item]) > room:
                lines.append([])
            lines[-1].append(item)
        return lines

    def _evened(self, lines: list[list[QLayoutItem]]) -> list[list[QLayoutItem]]:
        """The same number of lines, the longest of them as short as it can be."""
        longest = max(map(self._taken, lines))
        narrower = self._broken(longest - 1)
        if len(narrower) > len(lines) or max(map(self._taken, narrower)) >= longest:
            return lines
        return self._evened(narrower)

    def _place(self, room: QRect, *, move: bool) -> int:
        lines = self._broken(room.width())
        if self._rightwards:
            lines = self._evened(lines)
        top, widest = room.top(), self._widest()
        for line in lines:
            height = max((item.sizeHint().height() for item in line), default=0)
            taken = self._taken(line)
            left = room.right() + 1 - taken if self._rightwards else room.left()
            for item in line:
                size = item.sizeHint()
                if move:
                    lower = top + (height - size.height()) // 2
                    width = min(size.width(), room.width())
                    item.setGeometry(
                        QRect(QPoint(max(left, room.left()), lower), QSize(width, size.height()))
                    )
                left += max(size.width(), widest) + self._gap
            top += height + _GAP
        return max(0, top - _GAP - room.top())


class FlowRow(QWidget):
    """The same as a widget."""

    def __init__(
        self,
        *widgets: QWidget,
        rightwards: bool = False,
        gap: int = _GAP,
        columns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Hold `widgets` in their order, `gap` px between two in a line; `columns`: one under the other."""
        super().__init__(parent)
        self._flow = FlowLayout(rightwards=rightwards, gap=gap, columns=columns)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self._flow.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """Hold one more, at the end."""
        self._flow.addWidget(widget)
