"""F6: the parts of the window one after the other, each with what had the keys in it last."""

from collections.abc import Sequence
from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget


def panes_of(page: QWidget) -> tuple[QWidget, ...]:
    """The panes of a page that can be seen: what its splitters hold, else the page itself."""
    splitters = [one for one in page.findChildren(QSplitter) if one.isVisible()]
    found: list[QWidget] = []
    for splitter in splitters:
        for number in range(splitter.count()):
            pane = splitter.widget(number)
            if pane is None or not pane.isVisible() or _holds(pane, splitters):
                continue
            if _first_stop(pane) is not None:
                found.append(pane)
    return tuple(found) if len(found) > 1 else (page,)


class PaneCycle:
    """Goes round the panes that it is given at each key, from the one that has the keys."""

    def __init__(self) -> None:
        """Nothing had the keys yet."""
        self._last: dict[int, ref[QWidget]] = {}

    def step(self, panes: Sequence[QWidget], by: int) -> None:
        """Give the keys to the pane after (1) or before (-1) the one that has them now."""
        if not panes:
            return
        focused = QApplication.focusWidget()
        here = next(
            (n for n, pane in enumerate(panes) if focused is not None and _within(pane, focused)), None
        )
        if here is not None and focused is not None:
            self._last[id(panes[here])] = ref(focused)
        start = (-1 if by > 0 else 0) if here is None else here
        for offset in range(1, len(panes) + 1):
            pane = panes[(start + by * offset) % len(panes)]
            if self._enter(pane):
                return

    def _enter(self, pane: QWidget) -> bool:
        kept = self._last.get(id(pane))
        before = kept() if kept is not None else None
        stop = (
            before
            if before is not None and _takes_keys(before) and _within(pane, before)
            else _first_stop(pane)
        )
        if stop is None:
            return False
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True


def _within(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _holds(pane: QWidget, splitters: Sequence[QSplitter]) -> bool:
    return any(_within(pane, splitter) for splitter in splitters)


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _first_stop(pane: QWidget) -> QWidget | None:
    """What Tab would come to first in it."""
    if _takes_keys(pane):
        return pane
    inside = [one for one in pane.findChildren(QWidget) if _takes_keys(one)]
    if not inside:
        return None
    known = {id(one) for one in inside}
    first = inside[0]
    step = pane.nextInFocusChain()
    for _ in range(10_000):
        if step is pane or step is None:
            break
        if id(step) in known:
            return step
        step = step.nextInFocusChain()
    return first
