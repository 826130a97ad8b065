"""Where keys stand beside what they do, let them be those that hold now."""

from PySide6.QtWidgets import QWidget

from ui.actions import Actions, native
from ui.widgets.buttons import IconButton
from ui.widgets.key_cap import KeyCap


def show_keys(within: QWidget, actions: Actions) -> None:
    """Draw the keys of each cap and tooltip that belongs to an action."""
    for cap in within.findChildren(KeyCap):
        action = actions.get(cap.action) if cap.action else None
        if action is not None:
            cap.show_keys(next(iter(actions.keys_of(action)), ""))
    for button in within.findChildren(IconButton):
        action = actions.get(button.action) if button.action else None
        if action is not None:
            button.show_keys(native(next(iter(actions.keys_of(action)), "")))
