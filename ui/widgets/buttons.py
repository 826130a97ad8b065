"""Buttons: one primary a page, the rest secondary, quiet, or danger; icon buttons always have a name."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme.look import active_theme, restyle
from ui.widgets.icon import give_icon

_FEW_LETTERS = 60  # px at 100 %
_ROUNDING = 2  # px by which a style may reckon words narrower than they are drawn


def _button(
    kind: str, text: str, name: str, pressed: Callable[[], None] | None, icon: str, ink: str
) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(True)  # Return presses the button that has the focus, as Space does
    if icon:
        give_icon(button, icon, ink)
    if pressed is not None:
        button.clicked.connect(lambda _checked=False: pressed())
    return button


def primary_button(
    text: str, name: str, pressed: Callable[[], None] | None = None, *, icon: str = ""
) -> QPushButton:
    """The page's next step."""
    return _button("primary", text, name, pressed, icon, "accent_ink")


def secondary_button(
    text: str, name: str, pressed: Callable[[], None] | None = None, *, icon: str = ""
) -> QPushButton:
    """Another thing that can be done here."""
    return _button("secondary", text, name, pressed, icon, "ink")


def quiet_button(
    text: str, name: str, pressed: Callable[[], None] | None = None, *, icon: str = ""
) -> QPushButton:
    """Something beside the work: it has no edge until the pointer or the focus is on it."""
    return _button("quiet", text, name, pressed, icon, "accent_text")


def make_primary(button: QPushButton, icon: str = "", *, primary: bool) -> None:
    """Let a button be the page's next step, or an ordinary one while the next step is elsewhere."""
    kind = "primary" if primary else "secondary"
    if _turn(button, kind) and icon:
        give_icon(button, icon, "accent_ink" if primary else "ink")


def make_danger(button: QPushButton, *, danger: bool) -> None:
    """Let a form's button be what cannot be undone, or the next step, as what it asks about wants."""
    _turn(button, "danger" if danger else "primary")


def _turn(button: QPushButton, kind: str) -> bool:
    """Draw it as another kind; whether it was one of another."""
    if button.property("kind") == kind:
        return False
    button.setProperty("kind", kind)
    restyle(button)
    return True


def danger_button(
    text: str, name: str, pressed: Callable[[], None] | None = None, *, icon: str = ""
) -> QPushButton:
    """Something that cannot be undone; it asks before it does."""
    button = _button("danger", text, name, pressed, "", "ink")
    if icon:
        give_icon(button, icon, "ink")
    return button


class ElidedButton(QPushButton):
    """A quiet button whose words end in “…” where there is no room; they are whole in its tooltip."""

    def __init__(self, name: str, pressed: Callable[[], None], *, icon: str) -> None:
        """Of no words yet."""
        super().__init__()
        self._whole = ""
        self.setObjectName(name)
        self.setProperty("kind", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        give_icon(self, icon, "accent_text")
        self.clicked.connect(lambda _checked=False: pressed())

    @property
    def whole(self) -> str:
        """The words."""
        return self._whole

    def show_words(self, words: str, spoken: str) -> None:
        """Show `words` as far as they fit; `spoken` is for the tooltip and a screen reader."""
        self._whole = words
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """What the whole words need."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        more = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + more + _ROUNDING, hint.height())

    def minimumSizeHint(self) -> QSize:
        """An icon and a few letters."""
        return QSize(active_theme().px(_FEW_LETTERS), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        around = super().sizeHint().width() - metrics.horizontalAdvance(self.text())
        room = max(0, self.width() - around)
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class IconButton(QToolButton):
    """A button that is only an icon; its words are its tooltip and its accessible name."""

    def __init__(
        self,
        icon: str,
        words: str,
        name: str,
        pressed: Callable[[], None] | None = None,
        parent: QWidget | None = None,
        *,
        action: str = "",
    ) -> None:
        """`words` is a verb with its object (“Lock the window”).

        `action` is the id of the action that does the same: its keys are told in the tooltip.
        """
        super().__init__(parent)
        self.action = action
        self._words = words
        self.setObjectName(name)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_icon(self, icon, "muted")
        if pressed is not None:
            self.clicked.connect(lambda _checked=False: pressed())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.showMenu() if self.menu() is not None else self.click()
        else:
            super().keyPressEvent(event)

    def set_words(self, words: str) -> None:
        """It does something else now: another tooltip and accessible name, with the same keys."""
        keys = self.toolTip().removeprefix(self._words)
        self._words = words
        self.setToolTip(words + keys)
        self.setAccessibleName(words)

    def show_keys(self, native: str) -> None:
        """Tell the keys, as this platform writes them; "" for none."""
        self.setToolTip(f"{self._words} ({native})" if native else self._words)
