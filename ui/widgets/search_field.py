"""The search box of a list: says what was typed once the person pauses."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.icons import tinted_pixmap
from ui.theme.look import active_theme
from ui.theme.tokens import ICON

_PAUSE_MS: Final = 120
_INSET: Final = 9  # px before the lens
_BEFORE_TEXT: Final = 6  # px after it
_AROUND: Final = 36  # px of frame and padding at both sides of the words
_LONGEST: Final = 240  # px at 100 %: a longer hint is cut where there is no room


class SearchField(QLineEdit):
    """Esc clears it, then leaves it; Return searches at once."""

    searched = Signal(str)

    def __init__(
        self, hint: str, name: str = "search", parent: QWidget | None = None, *, on_card: bool = False
    ) -> None:
        """`hint` says what is searched (“Search badge or code”).

        `on_card`: what is around it closes by Esc, once the field is empty.
        """
        self._on_card = on_card
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._tell)
        self._grow()
        active_theme().changed.connect(self._grow)

    def event(self, event: QEvent) -> bool:
        """Esc is the field's own while it has the keys, also where a page has an action for it."""
        overriding = event.type() is QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Room for the words that say what is searched."""
        hint, theme = super().minimumSizeHint(), active_theme()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        need = min(words + theme.px(ICON) + _BEFORE_TEXT + _AROUND, theme.px(_LONGEST))
        return QSize(max(hint.width(), need), hint.height())

    def look_for(self, words: str) -> None:
        """Search for `words`, as if somebody had typed them."""
        self.setText(words)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, and leaves an empty field."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
            self._tell()
        elif self._on_card:
            event.ignore()
        else:
            self.clearFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lens over Qt's frame: an icon of Qt's own stays small as the text grows."""
        super().paintEvent(event)
        theme = active_theme()
        side = theme.px(ICON)
        pixmap = tinted_pixmap("search", theme.palette.muted, side, self.devicePixelRatioF())
        place = QRectF(_INSET, (self.height() - side) / 2, side, side)
        QPainter(self).drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _grow(self) -> None:
        self.setTextMargins(active_theme().px(ICON) + _BEFORE_TEXT, 0, 0, 0)
        self.update()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
