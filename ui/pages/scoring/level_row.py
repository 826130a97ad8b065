"""One level of a criterion, or why it has none: its key, its title, and its descriptor in full."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assessor_app.domain.rubric import Unscored
from ui.models.unscored_words import Mark, mark_descriptor, reason_title
from ui.theme.look import active_theme
from ui.theme.tokens import RADIUS, TextSize
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon import Icon
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import Text


class LevelRow(QAbstractButton):
    """Pressed, it asks for its level; whether it is chosen is drawn as the state says, never by itself."""

    def __init__(
        self, mark: Mark, number: int, *, passes: bool = False, parent: QWidget | None = None
    ) -> None:
        """`number` is its key; `passes` marks the lowest level that is enough."""
        super().__init__(parent)
        kind, key = ("reason", mark.value) if isinstance(mark, Unscored) else ("level", mark.id)
        self.setObjectName(f"{kind}:{key}")
        title = reason_title(mark) if isinstance(mark, Unscored) else mark.title
        descriptor = mark_descriptor(mark)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._over, self._changeable = False, True
        self._tick = Icon("check", accent=True)
        words = [f"{number}", title, self.tr("enough to pass") if passes else "", descriptor]
        self.setAccessibleName(". ".join(word.rstrip(".") for word in words if word))
        self._lay_out(title, descriptor, number, passes=passes)
        self.show_chosen(chosen=False)

    def show_chosen(self, *, chosen: bool) -> None:
        """Draw it as the level that was chosen, or not."""
        self.setChecked(chosen)
        kept = self._tick.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(kept)
        self._tick.setVisible(chosen)
        self.update()

    def set_open(self, *, changeable: bool) -> None:
        """What is handed in can be read as well as before, and not pressed."""
        if changeable != self._changeable:
            self._changeable = changeable
            shape = Qt.CursorShape.PointingHandCursor if changeable else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus if changeable else Qt.FocusPolicy.NoFocus)
            self._key.setVisible(changeable)
            self.update()

    def nextCheckState(self) -> None:
        """A press changes nothing here: the state says what is chosen."""

    def sizeHint(self) -> QSize:
        """What its words take."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is over it."""
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        self._over = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet edge; the accent where it is chosen; a thicker line where it has the focus."""
        palette = active_theme().palette
        edge, fill, thick = palette.border if self._changeable else palette.surface, palette.surface, 1.0
        if self._over and self._changeable:
            edge, fill = palette.border_strong, palette.hover
        if self.isChecked():
            edge, fill, thick = palette.accent, palette.accent_soft, 2.0
        if self.hasFocus():
            edge, thick = palette.focus, 2.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), thick))
        painter.setBrush(QColor(fill))
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _lay_out(self, title: str, descriptor: str, number: int, *, passes: bool) -> None:
        called: QWidget = Text(title, emphasis=True, wraps=True)
        if passes:
            mark = Text(self.tr("enough to pass"), TextSize.CAPTION, quiet=True)
            mark.setObjectName("pass-mark")
            called = FlowRow(Text(title, emphasis=True), mark)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(called, 1)
        head.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(Text(descriptor, wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        self._key = KeyCap(str(number), action=f"level-{number}")
        kept = self._key.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the words stay where they are
        self._key.setSizePolicy(kept)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
