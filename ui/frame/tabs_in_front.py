"""Ctrl+PgDown: the tabs of the page in front one after the other, wherever the keys are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from ui.frame.panes import panes_of


def step_tab(page: QWidget, by: int) -> None:
    """Turn to the next tab (1), or the one before (-1), of the tabs that can be seen; round and round.

    Where a page has several rows of tabs it is that beside the keys, else the first.
    """
    bars = [bar for bar in page.findChildren(QTabBar) if bar.isVisible() and bar.isEnabled()]
    if not bars:
        return
    here = QApplication.focusWidget()
    near = [pane for pane in panes_of(page) if here is not None and pane.isAncestorOf(here)]
    bar = next((bar for bar in bars if any(pane.isAncestorOf(bar) for pane in near)), bars[0])
    count = bar.count()
    for step in range(1, count):
        number = (bar.currentIndex() + by * step) % count
        if bar.isTabVisible(number) and bar.isTabEnabled(number):
            bar.setCurrentIndex(number)
            break
    here = QApplication.focusWidget()
    if here is None or not page.isAncestorOf(here):  # what had the keys went with its tab
        bar.setFocus(Qt.FocusReason.ShortcutFocusReason)
