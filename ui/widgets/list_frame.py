"""The frame of a page around a list: head, filters, list, what is chosen beside it, the next step below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import active_theme
from ui.widgets.front_stack import FrontStack
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.split_pane import SplitPane

_MARGIN = 24
_GAP = 16
_BEFORE_FOOT = 12
_LEAST_HEIGHT = 196  # px at 100 %: the heads of a list and five rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside the list, the list's share of the room, and when it stands underneath."""

    pane: QWidget
    share: float  # between 0 and 1
    upright_below: int = 0  # px at a text size of 100 %; 0: never


class ListFrame(QWidget):
    """Fills its page; what is too high for the window scrolls, the foot stays in sight."""

    def __init__(
        self,
        page: QWidget,
        words: str,
        *,
        above: Sequence[QWidget],
        content: QWidget,
        filters: QWidget | None = None,
        beside: Beside | None = None,
        instead: QWidget | None = None,
        foot: QWidget | None = None,
    ) -> None:
        """`words` says to a screen reader what scrolls; `above` stands over the list and all beside it."""
        super().__init__(page)
        around = QVBoxLayout(page)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inside = QWidget()
        pane = ScrollPane(inside, words, keys=False, follows=True, parent=self)
        whole.addWidget(pane, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 4 if foot is not None else _MARGIN)
        column.setSpacing(_GAP)
        for part in above:
            column.addWidget(part)
        self._front = FrontStack(inside)
        column.addWidget(self._front, 1)
        self._idle = self._gone = False
        self._beside = beside
        self._split: SplitPane | None = None
        listed = content if filters is None else QWidget()
        if beside is not None:
            self._split = SplitPane(
                listed, beside.pane, beside.share, upright_below=beside.upright_below, parent=self._front
            )
            self._split.turned.connect(lambda _upright: self._make_room())
        self._list: QWidget = self._split or listed
        self._instead = instead
        for each in (self._list, instead):
            if each is not None:
                self._front.addWidget(each)
        if filters is not None:
            _fill(listed, filters, content)
        if foot is not None:
            foot.setContentsMargins(_MARGIN, _BEFORE_FOOT, _MARGIN, _MARGIN)
            whole.addWidget(foot)
            _end_together(pane, foot)
        active_theme().changed.connect(self._grow)
        self._grow()

    def show_instead(self, on: bool) -> None:
        """Show `instead` where the list and all beside it stand, or these again."""
        self._front.setCurrentWidget(self._instead if on and self._instead is not None else self._list)

    def show_beside(self, *, idle: bool, gone: bool = False) -> None:
        """`idle`: it only holds a hint, which is in the way underneath; `gone`: it is not needed at all."""
        self._idle, self._gone = idle, gone
        self._make_room()

    def _grow(self) -> None:
        self._front.setMinimumHeight(active_theme().px(_LEAST_HEIGHT))

    def _make_room(self) -> None:
        if self._beside is not None and self._split is not None:
            self._beside.pane.setHidden(self._gone or (self._idle and self._split.is_upright))


def in_a_row(*parts: QWidget, stretched: int = 0) -> QWidget:
    """A foot or a row of controls: `parts` side by side; the one at `stretched` takes what is left."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(12)
    for number, part in enumerate(parts):
        across.addWidget(part, 1 if number == stretched else 0)
    return made


def _end_together(pane: ScrollPane, foot: QWidget) -> None:
    """The foot ends where what scrolls does: before the bar, while there is one."""
    bar = pane.verticalScrollBar()

    def follow(low: int, high: int) -> None:
        taken = bar.sizeHint().width() if high > low else 0
        leftwards = foot.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (taken, 0) if leftwards else (0, taken)
        foot.setContentsMargins(_MARGIN + left, _BEFORE_FOOT, _MARGIN + right, _MARGIN)

    bar.rangeChanged.connect(follow)


def _fill(place: QWidget, filters: QWidget, content: QWidget) -> None:
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(filters)
    column.addWidget(content, 1)
