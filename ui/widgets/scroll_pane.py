"""What is higher than its place: scrolls up and down, never sideways on purpose."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class ScrollPane(QScrollArea):
    """Shows `content` as wide as there is room; the arrow keys scroll it where nothing in it takes them."""

    def __init__(
        self,
        content: QWidget,
        words: str,
        *,
        keys: bool = True,
        follows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`words` says to a screen reader what scrolls here; without `keys` it is passed over by Tab.

        `follows`: whatever in it gets the keys is scrolled into sight (a whole page's pane).
        """
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.NoFocus)
        content.setProperty("scrolled", True)
        self.setWidget(content)
        application = QApplication.instance()
        if follows and isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 16)
