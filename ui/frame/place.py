"""Where the window stood, how it was parted, which page was in front: numbers, never a word of the work."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol, cast
from zlib import crc32

from PySide6.QtCore import QEvent, QObject, QRect, Qt, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.frame.page_stack import PageStack
from ui.kept.remembered import Remembered
from ui.widgets.split_pane import SplitPane

_UNKNOWN: Final = -(2**31)
_STRIP: Final = "evidence/thumbnails"
_SHARES: Final = (5, 95)  # percent: no pane is remembered away
_SEEN: Final = 96  # px of the window that a screen must show


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A window's place, in px."""

    left: int
    top: int
    width: int
    height: int


def seen_on(place: Place, screens: Sequence[Place], smallest: tuple[int, int]) -> Place | None:
    """`place` as it can be seen and reached on `screens`; None where the screen that it stood on is gone."""
    for screen in screens:
        across = min(place.left + place.width, screen.left + screen.width) - max(place.left, screen.left)
        top_shows = screen.top <= place.top <= screen.top + screen.height - _SEEN
        if across >= _SEEN and top_shows:
            width = min(max(place.width, smallest[0]), screen.width)
            height = min(max(place.height, smallest[1]), screen.height)
            return Place(
                left=min(max(place.left, screen.left), screen.left + screen.width - width),
                top=min(max(place.top, screen.top), screen.top + screen.height - height),
                width=width,
                height=height,
            )
    return None


class WindowPlace(QObject):
    """Puts the window where it stood, and keeps where it stands."""

    def __init__(self, window: QWidget, pages: PageStack, remembered: Remembered) -> None:
        """Nothing is moved yet."""
        super().__init__(window)
        self._window, self._pages, self._remembered = window, pages, remembered
        window.installEventFilter(self)
        pages.made.connect(self._part)
        pages.turned.connect(self._keep_page)
        self.role = ""

    def restore(self) -> None:
        """Put the window where it stood; nothing where that cannot be seen any more."""
        parts = [self._remembered.number(f"window/{part}", _UNKNOWN) for part in _PARTS]
        if _UNKNOWN not in parts:
            left, top, width, height = parts
            least = self._window.minimumSize()
            found = seen_on(
                Place(left=left, top=top, width=width, height=height),
                [_place_of(screen.availableGeometry()) for screen in QGuiApplication.screens()],
                (least.width(), least.height()),
            )
            if found is not None:
                self._window.setGeometry(found.left, found.top, found.width, found.height)
        if self._remembered.number("window/maximised", 0):
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)

    def last_page(self, role: str, pages: Sequence[str]) -> str:
        """The page that was in front when somebody last acted in `role`; "" where it is none of `pages`."""
        number = self._remembered.number(f"page/{role}", _UNKNOWN)
        return next((page for page in pages if _number(page) == number), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place as the window closes."""
        if event.type() == QEvent.Type.Close and watched is self._window:
            self._keep_place()
        return False

    def _keep_place(self) -> None:
        state = self._window.windowState()
        maximised = bool(state & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen))
        self._remembered.keep("window/maximised", int(maximised))
        usual = self._window.normalGeometry() if maximised else self._window.geometry()
        if usual.isValid():
            for part, number in zip(
                _PARTS, (usual.left(), usual.top(), usual.width(), usual.height()), strict=True
            ):
                self._remembered.keep(f"window/{part}", number)

    def _keep_page(self) -> None:
        if self.role and not self._pages.target:
            self._remembered.keep(f"page/{self.role}", _number(self._pages.current))

    def _part(self, page: QWidget) -> None:
        for number, split in enumerate(page.findChildren(SplitPane)):
            name = f"split/{page.objectName().removeprefix('page:')}-{number}"
            percent = self._remembered.number(name, _UNKNOWN)
            if _SHARES[0] <= percent <= _SHARES[1]:
                split.set_share(percent / 100)
            split.shared.connect(lambda share, name=name: self._remembered.keep(name, round(share * 100)))
        for found in page.findChildren(QWidget, "evidence-thumbnails"):
            strip = cast("_Strip", found)  # by its name: its module is not loaded with the window
            strip.want(bool(self._remembered.number(_STRIP, 0)))
            strip.turned.connect(lambda on: self._remembered.keep(_STRIP, int(on)))


class _Strip(Protocol):
    """Small pages beside a page, which somebody wants or not."""

    @property
    def turned(self) -> SignalInstance:
        """They are wanted, or not any more."""

    def want(self, on: bool) -> None:  # it is all that is asked
        """Be there, or not."""


_PARTS: Final = ("left", "top", "width", "height")


def _place_of(rect: QRect) -> Place:
    return Place(left=rect.left(), top=rect.top(), width=rect.width(), height=rect.height())


def _number(page: str) -> int:
    return crc32(page.encode()) & 0x7FFFFFFF
