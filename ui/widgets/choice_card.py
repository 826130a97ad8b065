"""A large button with an icon, a title and a line of help: one way among few."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import TextSize
from ui.widgets.icon import Icon
from ui.widgets.labels import Text


class ChoiceCard(QPushButton):
    """As high as its words need at its width."""

    def __init__(
        self, icon: str, title: str, help_text: str, name: str, parent: QWidget | None = None
    ) -> None:
        """`title` is a verb with its object (“Start a programme”)."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self._title = Text(title, TextSize.STRONG, wraps=True)
        self._help = Text(help_text, quiet=True, wraps=True)
        for label in (self._title, self._help):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        row.addWidget(Icon(icon, pixels=24, accent=True))
        row.addLayout(words, 1)
        row.addWidget(Icon("chevron-right"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def show_help(self, help_text: str) -> None:
        """Say something else below the title."""
        self._help.setText(help_text)
        self._name()

    def sizeHint(self) -> QSize:
        """What the words need; a button's own hint knows nothing of them."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Likewise."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()

    def _name(self) -> None:
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._help.text())
