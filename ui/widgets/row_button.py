"""A row that leads somewhere: what it is, how it stands, one line more; a list of few of them in a panel."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import TextSize, Tone
from ui.widgets.chip import Chip
from ui.widgets.icon import Icon
from ui.widgets.labels import ElidedText, Text


class RowButton(QPushButton):
    """Two lines: title and chip, detail and when; pressed as a button is."""

    def __init__(
        self,
        title: str,
        status: str,
        tone: Tone,
        name: str,
        pressed: Callable[[], None],
        *,
        detail: str = "",
        when: str = "",
        code: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`code`: the title is one, and is read out letter by letter."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setAccessibleName(
            ", ".join(part for part in (" ".join(title) if code else title, status, detail, when) if part)
        )
        self.clicked.connect(pressed)
        self._title = ElidedText(title, emphasis=True)
        self._title.setProperty("code", code)
        self._detail = ElidedText(detail, TextSize.CAPTION, quiet=True)
        head, below = QHBoxLayout(), QHBoxLayout()
        for line in (head, below):
            line.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(Chip(status, tone))
        below.addWidget(self._detail, 1)
        below.addWidget(Text(when, TextSize.CAPTION, quiet=True))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(head)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(Icon("chevron-right"))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """What the words need; a button's own hint knows nothing of them."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Likewise."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()
