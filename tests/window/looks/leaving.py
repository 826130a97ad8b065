"""What is asked where the window is closed while something runs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.window.looks import Look
from ui.frame.quit_box import QuitBox


def box(*jobs: str) -> QWidget:
    """The box without its window."""
    holder = QWidget()
    made = QuitBox(jobs, holder)
    made.setParent(holder, Qt.WindowType.Widget)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
    return holder


LOOKS = (
    Look(
        name="leaving, two jobs",
        make=lambda: box("Making blind copies", "Signing 24 awards…"),
        size=QSize(1040, 420),
    ),
)
