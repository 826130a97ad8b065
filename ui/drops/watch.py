"""Files dropped anywhere on the window: looked into off its thread, then shown before anything is done."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from assessor_app.application.progress import Cancelled, Progress
from ui.drops.kinds import Dropped, Group, Kind, Taker, grouped
from ui.drops.sheet import DropSheet
from ui.problems import Notice
from ui.tasks import Runner, Running
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.drop_area import DropArea, dropped_paths
from ui.widgets.icon import Icon
from ui.widgets.labels import Text

_BAND: Final = 112  # px at 100 %
_EDGE: Final = 8
LookInto = Callable[[Sequence[Path], Progress], tuple[Dropped, ...]]


class DropPlace(Protocol):
    """What the watch asks of the window."""

    @property
    def tasks(self) -> Runner:
        """Where files are looked into."""

    @property
    def role(self) -> str:
        """In which role somebody acts; "" at the entrance."""

    def takers(self) -> dict[Kind, Taker]:
        """Who takes what, for every role."""

    def hand_over(self, page: str, paths: Sequence[Path]) -> None:
        """Bring a page to the front and give it what was dropped; "" is the entrance."""

    def takes_at_once(self, kind: Kind) -> bool:
        """Whether the page in front shows by itself what would happen with it."""

    def announce(self, notice: Notice) -> None:
        """Tell what went wrong."""

    def notify(self, notice: Notice) -> None:
        """Tell what waits."""


class _Veil(QFrame):
    """A band along the window’s foot while something is dragged over it; places for files stay in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop-veil")
        self.setProperty("drop", "over")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = Text(self.tr("Drop to see what can be done with it"), TextSize.STRONG)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        quiet = Text(self.tr("Nothing happens before you say so."), quiet=True)
        quiet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(Icon("upload", pixels=24, accent=True), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addWidget(quiet)
        column.addStretch(1)
        self.hide()


class DropWatch(QObject):
    """Hears drags where they reach the window, before any widget: a field would take a file for text."""

    def __init__(self, window: QWidget, place: DropPlace) -> None:
        """Watch `window`; `look_into` is given once there is one."""
        super().__init__(window)
        self._window, self._place = window, place
        self._veil: _Veil | None = None
        self._over: DropArea | None = None  # the place for files that the drag is over
        self.look_into: LookInto | None = None
        self._asked = 0  # goes up where another person, or nobody, is there
        self._looking: list[Running] = []

    def begin(self) -> None:
        """The window has a native one by now."""
        native = self._window.windowHandle()
        if native is not None:
            native.removeEventFilter(self)
            native.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what holds files, unless a place for files is under it."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._over = None
            self._lift()
            return False
        if not isinstance(event, (QDragEnterEvent, QDragMoveEvent, QDropEvent)):
            return False
        if self.look_into is None or not dropped_paths(event.mimeData()) or self._window_is_blocked():
            return False
        area = self._place_at(event.position().toPoint())
        if self._over is not None and self._over is not area:  # Qt believes the drag to be there still
            QApplication.sendEvent(self._over, QDragLeaveEvent())
        self._over = area
        if area is not None:
            self._lift()
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if kind == QEvent.Type.Drop:
            self._lift()
            self.take(dropped_paths(event.mimeData()))
        else:
            self._lower()
        return True

    def take(self, paths: Sequence[Path]) -> None:
        """Look into `paths`, and show what could be done; returns at once."""
        look_into = self.look_into
        if look_into is None or not paths:
            return
        some, asked = tuple(dict.fromkeys(paths)), self._asked

        def looked(dropped: tuple[Dropped, ...]) -> None:
            if asked == self._asked:
                self._show(dropped)

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self._failed(error)

        self._looking.append(
            self._place.tasks.query(lambda progress: look_into(some, progress), done=looked, failed=failed)
        )

    def forget(self) -> None:
        """Somebody else comes: what was dropped before is not shown to them."""
        self._asked += 1
        for running in self._looking:
            running.cancel()
        self._looking.clear()

    def paste(self) -> bool:
        """Take the files that the clipboard holds; whether it holds any."""
        paths = dropped_paths(QGuiApplication.clipboard().mimeData())
        self.take(paths)
        return bool(paths)

    def _show(self, dropped: tuple[Dropped, ...]) -> None:
        groups = grouped(dropped, self._place.takers(), self._place.role)
        only = groups[0]
        if len(groups) == 1 and only.verb and self._place.takes_at_once(only.kind):
            self._place.hand_over(only.page, only.paths)
            return
        self._ask(groups)

    def _ask(self, groups: Sequence[Group]) -> None:
        DropSheet(groups, lambda group: self._taken(group, groups), self._window).open()

    def _taken(self, group: Group, groups: Sequence[Group]) -> None:
        self._place.hand_over(group.page, group.paths)
        rest = [one for one in groups if one is not group and one.verb]
        if rest:
            waits = (
                self.tr("1 more thing was dropped.")
                if len(rest) == 1
                else (self.tr("{0} more things were dropped.").format(len(rest)))
            )
            self._place.notify(
                Notice(
                    tone=Tone.INFO,
                    title=waits,
                    offer=self.tr("Show"),
                    offered=lambda: self._ask(rest),
                )
            )

    def _failed(self, error: Exception) -> None:
        from ui.problems import notice_of  # with the failure

        if not isinstance(error, Cancelled):
            self._place.announce(notice_of(error))

    def _window_is_blocked(self) -> bool:
        return not self._window.isEnabled() or QGuiApplication.modalWindow() is not None

    def _place_at(self, at: QPoint) -> DropArea | None:
        widget = self._window.childAt(at)
        while widget is not None and widget is not self._window:
            if isinstance(widget, DropArea) and widget.isEnabled():
                return widget
            widget = widget.parentWidget()
        return None

    def _lower(self) -> None:
        if self._veil is None:
            self._veil = _Veil(self._window)
        height = active_theme().px(_BAND)
        self._veil.setGeometry(
            _EDGE, self._window.height() - height - _EDGE, self._window.width() - 2 * _EDGE, height
        )
        self._veil.raise_()
        self._veil.show()

    def _lift(self) -> None:
        if self._veil is not None:
            self._veil.hide()
