"""Notices in the corner, and the list in which they are read again."""

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.window.looks import Look
from tests.window.looks.frame import window
from ui.notices.list import NoticeList
from ui.notices.told_lately import NoticeBoard, Told
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.window import MainWindow

_AT = datetime(2026, 11, 29, 14, 3, tzinfo=UTC)
_TOLD = (
    Notice(
        tone=Tone.WARNING,
        title="Signed 24 awards.",
        detail="2 were left out.",
        offer="Which, and why",
    ),
    Notice(tone=Tone.INFO, title="Your role or its keys have changed.", detail="The pages were read again."),
    Notice(tone=Tone.GOOD, title="Returned B210XQZ to its rater.", offer="Undo"),
)
_DEFECT = Notice(
    tone=Tone.BAD,
    title="Something in the program went wrong.",
    detail="What was saved is safe. Try again; if it happens again, report the copied details.",
    copyable="KeyError",
)


def corner(*, size: QSize | None = None) -> QWidget:
    """Three of them over a page."""
    shown = window()
    assert isinstance(shown, MainWindow)
    if size is not None:
        shown.resize(size)
    for notice in _TOLD:
        shown.notify(notice)
    return shown


def told() -> QWidget:
    """The list; no popup, which would take the pointer."""
    holder = QWidget()
    board = NoticeBoard()
    for notice in (*_TOLD, _DEFECT):
        board.tell(notice)
    board._all = [Told(notice=one.notice, at=_AT) for one in board.all]
    listed = NoticeList(board, holder)
    listed.setParent(holder, Qt.WindowType.Widget)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(listed)
    return holder


LOOKS = (
    Look(name="notices, corner", make=corner),
    Look(name="notices, corner, smallest", make=corner, size=QSize(1024, 700)),
    Look(name="notices, list", make=told, size=QSize(520, 420)),
)
