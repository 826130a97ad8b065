"""Text on the screen: always plain, in a step of the type scale."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.look import restyle
from ui.theme.tokens import TextSize


class Text(QLabel):
    """A label that never reads its text as markup, so foreign text cannot draw, link or load a thing."""

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        *,
        quiet: bool = False,
        wraps: bool = False,
        emphasis: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`quiet` is muted, `emphasis` is semi-bold, `wraps` breaks lines at words."""
        self._heights: dict[int, int] = {}  # by width: a layout asks many times a key press, and it is dear
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("textSize", size.value)
        self.setProperty("quiet", quiet)
        self.setProperty("emphasis", emphasis)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show `text`."""
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """What the text takes, broken at this width."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Another font breaks other lines."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)

    def set_tone(self, tone: str) -> None:
        """Colour the text by a tone's name, “accent”, or "" for the usual ink."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)


class CodeLabel(Text):
    """A code of a few characters, spaced to be read out, selectable to be copied."""

    def __init__(self, code: str = "", size: TextSize = TextSize.BODY, parent: QWidget | None = None) -> None:
        """Show `code`."""
        super().__init__(code, size, parent=parent)
        self.setProperty("code", True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def setText(self, text: str) -> None:
        """Show `text`, and let a screen reader spell it."""
        super().setText(text)
        self.setAccessibleName(" ".join(text))


class ElidedText(Text):
    """One line that ends in “…” where it does not fit; the whole text is its tooltip."""

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        *,
        quiet: bool = False,
        emphasis: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """As `Text`, never wider than its place."""
        self._whole = text
        super().__init__(text, size, quiet=quiet, emphasis=emphasis, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Show `text` as far as it fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
