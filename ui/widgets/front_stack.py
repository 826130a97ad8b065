"""Several views in one place, which needs no more room than the one in front."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class FrontStack(QStackedWidget):
    """Qt's own asks for the room of the largest, also where that is not shown."""

    def sizeHint(self) -> QSize:
        """What the view in front would like."""
        front = self.currentWidget()
        return super().sizeHint() if front is None else front.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the view in front needs."""
        front = self.currentWidget()
        return super().minimumSizeHint() if front is None else front.minimumSizeHint()
