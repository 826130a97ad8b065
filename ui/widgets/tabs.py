"""The tabs above a list: what is listed, and how many of it."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget

from ui.words.figures import figures

Key = TypeVar("Key")


class Tabs(QTabBar, Generic[Key]):
    """One tab a key; `chosen` is called with the key when a person turns to it."""

    def __init__(
        self,
        titles: Sequence[tuple[Key, str]],
        words: str,
        name: str,
        chosen: Callable[[Key], None],
        parent: QWidget | None = None,
    ) -> None:
        """`words` says to a screen reader what the tabs choose."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._keys = tuple(key for key, _title in titles)
        self._titles = tuple(title for _key, title in titles)
        for title in self._titles:
            self.addTab(title)
        self.currentChanged.connect(lambda number: chosen(self._keys[number]))

    def show_current(self, key: Key) -> None:
        """Turn to `key` without telling."""
        self.blockSignals(True)
        self.setCurrentIndex(self._keys.index(key))
        self.blockSignals(False)

    def show_count(self, key: Key, count: int) -> None:
        """Show beside the title of `key` how many there are."""
        number = self._keys.index(key)
        title = self._titles[number]
        words = f"{title}  {figures(count)}"
        if self.tabText(number) != words:
            self.setTabText(number, words)
            self.setAccessibleTabName(number, f"{title}: {figures(count)}")
