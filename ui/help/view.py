"""One topic, in a column that can be read; it leads to other topics and nowhere else."""

from typing import Any, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ui.help.topics import Topic
from ui.theme.look import active_theme
from ui.theme.tokens import TEXT_PIXELS, TextSize

_READABLE: Final = 72  # characters a line
_AROUND: Final = 24
_SCHEME: Final = "topic"


class HelpView(QTextBrowser):
    """Loads nothing: neither file nor address; a link reports which topic is wanted."""

    asked = Signal(str)  # a topic's id

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a topic."""
        super().__init__(parent)
        self.setObjectName("help-topic")
        self.setProperty("reading", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._topic: Topic | None = None
        self.anchorClicked.connect(self._follow)
        active_theme().changed.connect(self._draw)

    def show_topic(self, topic: Topic) -> None:
        """Show it from its beginning, unless it is there."""
        if topic != self._topic:
            self._topic = topic
            self.setAccessibleName(topic.title)
            self._draw()
            self.verticalScrollBar().setValue(0)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Nothing is ever loaded."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines readable."""
        super().resizeEvent(event)
        self._narrow()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == _SCHEME:
            self.asked.emit(link.path())

    def _draw(self) -> None:
        if self._topic is None:
            return
        theme = active_theme()
        palette = theme.palette
        font = theme.font(TextSize.STRONG)
        font.setWeight(font.Weight.Normal)
        document = self.document()
        document.setDefaultFont(font)
        document.setDocumentMargin(_AROUND)
        large, medium = theme.px(TEXT_PIXELS[TextSize.TITLE]), theme.px(TEXT_PIXELS[TextSize.STRONG])
        small, wide = theme.px(8), theme.px(24)
        document.setDefaultStyleSheet(
            f"body {{ color: {palette.ink}; }}"
            f"h1 {{ font-size: {large}px; font-weight: 600; margin: 0 0 {small}px 0; }}"
            f"h2 {{ font-size: {medium}px; font-weight: 600; margin: {wide}px 0 {small}px 0; }}"
            f"p, li {{ margin: 0 0 {small}px 0; line-height: 140%; }}"
            f"a {{ color: {palette.accent_text}; text-decoration: underline; }}"
            f"b {{ font-weight: 600; }}"
            f"code {{ font-family: '{font.families()[0]}'; font-weight: 600; }}"
            f"code {{ background-color: {palette.sunken}; }}"
        )
        place = self.verticalScrollBar().value()
        self.setHtml(f"<body>{self._topic.html}</body>")
        self._narrow()
        self.verticalScrollBar().setValue(place)

    def _narrow(self) -> None:
        column = QFontMetricsF(self.document().defaultFont()).averageCharWidth() * _READABLE
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), round(column) + 2 * _AROUND))
