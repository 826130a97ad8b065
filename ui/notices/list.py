"""What was told lately, to be read again: a button in the status bar, and the list behind it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.notices.told_lately import NoticeBoard, Told
from ui.problems import Notice
from ui.theme.look import active_theme
from ui.theme.tokens import TONE_ICONS, TextSize
from ui.widgets.buttons import IconButton, quiet_button
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon import Icon
from ui.widgets.labels import Text
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.toast import ToastStack
from ui.words.dates import clock_words

_WIDTH: Final = 520
_HIGHEST: Final = 0.7  # of the window


class NoticeList(QFrame):
    """The newest first; made anew each time it opens, closed by Esc or a click elsewhere."""

    def __init__(self, board: NoticeBoard, parent: QWidget) -> None:
        """List what `board` kept."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._chip = parent
        self.setObjectName("notice-list")
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Recent notices"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 0, 16, 16)
        self._column.setSpacing(16)
        for number, told in enumerate(reversed(board.all)):
            self._column.addWidget(self._row(told, f"told-{number}"))
        if not board.all:
            self._column.addWidget(Text(self.tr("Nothing was told yet."), quiet=True))
        self._column.addStretch(1)
        self._head = Text(self.tr("Recent notices"), TextSize.STRONG)
        self._head.setContentsMargins(16, 16, 16, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._head)
        whole.addWidget(ScrollPane(inside, self.tr("Recent notices"), follows=True), 1)

    def open_at(self, corner: QPoint) -> None:
        """Come up with the lower right corner at `corner`."""
        window = self._chip.window()
        width = min(active_theme().px(_WIDTH), window.width() - 32)
        rows = self._column.totalHeightForWidth(width)
        wanted = max(rows, self._column.sizeHint().height() if rows < 0 else 0)
        wanted += self._head.sizeHint().height() + 24
        height = min(wanted, round(window.height() * _HIGHEST))
        left = max(window.mapToGlobal(QPoint(16, 0)).x(), corner.x() - width)
        self.setGeometry(left, corner.y() - height, width, height)
        self.show()
        self.focusNextChild()

    def _row(self, told: Told, name: str) -> QWidget:
        notice = told.notice
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(notice.title, emphasis=True, wraps=True), 1)
        when = Text(clock_words(told.at), TextSize.CAPTION, quiet=True)
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        if notice.detail:
            words.addWidget(Text(notice.detail, quiet=True, wraps=True))
        buttons = []
        if notice.offer:
            buttons.append(quiet_button(notice.offer, f"{name}-offer", lambda: self._take_offer(told)))
        if notice.copyable:
            buttons.append(
                quiet_button(self.tr("Copy details"), f"{name}-copy", lambda: _copy(told), icon="copy")
            )
        if buttons:
            words.addWidget(FlowRow(*buttons))
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(Icon(TONE_ICONS[notice.tone], notice.tone), 0, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        made.setObjectName(name)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(mark)
        row.addLayout(words, 1)
        return made

    def _take_offer(self, told: Told) -> None:
        self.close()
        if told.notice.offered is not None:
            told.notice.offered()


def _copy(told: Told) -> None:
    QGuiApplication.clipboard().setText(told.notice.copyable)


class NoticesChip(QWidget):
    """Tells notices: in a corner while they are new, in the list behind its button until somebody locks."""

    def __init__(self, place: QWidget, margin: Callable[[], int], parent: QWidget | None = None) -> None:
        """New ones stand over `place`; `margin` px of it belong to the navigation."""
        super().__init__(parent)
        self.board = NoticeBoard()
        self.stack = ToastStack(place, margin)
        self.button = IconButton("message-square", self.tr("Recent notices (F8)"), "notices-chip", self.open)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.button.hide()

    def tell(self, notice: Notice) -> None:
        """Show it in the corner, and keep it."""
        self.stack.show_notice(self.keep(notice))

    def keep(self, notice: Notice) -> Told:
        """Let it be read again."""
        self.button.show()
        return self.board.tell(notice)

    def take_keys(self) -> None:
        """Give the newest notice the keys; with none there, or once more, open the list."""
        focus = QApplication.focusWidget()
        on_one = focus is not None and any(toast.isAncestorOf(focus) for toast in self.stack.shown)
        if on_one or not self.stack.take_keys():
            self.open()

    def open(self) -> None:
        """Show what was told lately."""
        window = self.window()
        shown = self.button.isVisible()
        corner = (
            self.button.mapToGlobal(QPoint(self.button.width(), 0))
            if shown
            else window.mapToGlobal(QPoint(window.width() - 16, window.height() - 40))
        )
        NoticeList(self.board, self).open_at(corner - QPoint(0, 8))

    def let_go_of_pages(self) -> None:
        """The pages that could do what was offered are gone; the words stay."""
        self.stack.clear()
        self.board.let_go_of_pages()

    def forget(self) -> None:
        """The person goes."""
        self.stack.clear()
        self.board.forget()
        self.button.hide()
