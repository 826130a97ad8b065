"""What few need, folded away under a word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import quiet_button
from ui.widgets.icon import give_icon


class Disclosure(QWidget):
    """A button that unfolds `content` below it, and folds it again."""

    def __init__(self, title: str, content: QWidget, name: str, parent: QWidget | None = None) -> None:
        """Folded."""
        super().__init__(parent)
        self._content = content
        self._button = quiet_button(title, name, self._turn)
        content.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self.unfold(shown=False)

    @property
    def unfolded(self) -> bool:
        """Whether the content is shown."""
        return not self._content.isHidden()

    def unfold(self, *, shown: bool = True) -> None:
        """Show the content, or fold it away."""
        self._content.setVisible(shown)
        give_icon(self._button, "chevron-down" if shown else "chevron-right", "accent_text")
        self._button.setAccessibleDescription(self.tr("Unfolded") if shown else self.tr("Folded"))

    def _turn(self) -> None:
        self.unfold(shown=not self.unfolded)
