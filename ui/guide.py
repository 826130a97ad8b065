"""What helps somebody find their way: the palette, the keys, the help; made when first asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.actions import Action, Actions
from ui.page_stack import PageStack

if TYPE_CHECKING:
    from ui.key_map.key_overlay import KeyOverlay


class Guide(QObject):
    """Each stands in front of the window; all are dropped when somebody locks, with what they knew."""

    def __init__(
        self,
        window: QWidget,
        pages: PageStack,
        actions: Actions,
        here: Callable[[], tuple[Action, ...]],
    ) -> None:
        """Nothing is made yet; `here` says what can be asked for now."""
        super().__init__(window)
        self._window, self._pages, self._actions, self._here = window, pages, actions, here
        self._keys: KeyOverlay | None = None

    def find_anything(self) -> None:
        """Open the palette."""

    def show_keys(self) -> None:
        """Show the keys that hold here."""
        from ui.key_map.key_overlay import KeyOverlay  # when first asked for

        if self._keys is None:
            self._keys = KeyOverlay(self._window, self._actions, self.change_keys)
        self._keys.show_keys_of(self._pages.current, self._pages.title, self._here())

    def change_keys(self) -> None:
        """Change or print the keys."""

    def open_help(self) -> None:
        """Help on the page in front."""

    def forget(self) -> None:
        """Drop them."""
        if self._keys is not None:
            self._keys.close_now()
            self._keys.deleteLater()
            self._keys = None
