"""Everything that can be asked for by name or key, in one register; menus, palette and key map read it."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

EVERYWHERE: Final = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing a person can ask for.

    `shortcut` is in Qt's portable text (“Ctrl+Return”, “J”); `page` is where it holds, `EVERYWHERE` for all;
    no `roles` means every role.
    """

    id: str
    title: str
    handler: Callable[[], None]
    shortcut: str = ""
    page: str = EVERYWHERE
    roles: frozenset[str] = frozenset()

    @property
    def keys(self) -> str:
        """The shortcut in one spelling, so that “ctrl+RETURN” and “Ctrl+Return” are seen to be the same."""
        return QKeySequence.fromString(self.shortcut).toString() if self.shortcut else ""


class DuplicateAction(ValueError):
    """Two actions have the same id, or the same keys where both would answer."""


class Actions:
    """The register of actions."""

    def __init__(self) -> None:
        """Start empty."""
        self._actions: dict[str, Action] = {}

    def add(self, action: Action) -> None:
        """Register `action`; raises DuplicateAction, and ValueError where the keys cannot be read."""
        if action.id in self._actions:
            raise DuplicateAction(f"an action “{action.id}” is already registered")
        if action.shortcut and not action.keys:
            raise ValueError(f"“{action.shortcut}” of “{action.id}” is no key sequence")
        rival = self._rival(action)
        if rival is not None:
            raise DuplicateAction(f"“{action.id}” and “{rival.id}” both answer to {action.keys}")
        self._actions[action.id] = action

    def add_all(self, actions: Iterable[Action]) -> None:
        """Register each."""
        for action in actions:
            self.add(action)

    def remove(self, action_id: str) -> None:
        """Forget one action; nothing where it is not there."""
        self._actions.pop(action_id, None)

    def remove_page(self, page: str) -> None:
        """Forget the actions of a page that is gone."""
        self._actions = {name: action for name, action in self._actions.items() if action.page != page}

    def of(self, page: str, roles: Collection[str]) -> tuple[Action, ...]:
        """What a person in `roles` can ask for on `page`, in the order registered."""
        return tuple(
            action
            for action in self._actions.values()
            if action.page in (EVERYWHERE, page) and (not action.roles or action.roles & set(roles))
        )

    def trigger(self, action_id: str) -> None:
        """Do it; raises KeyError where there is no such action."""
        self._actions[action_id].handler()

    def _rival(self, action: Action) -> Action | None:
        if not action.keys:
            return None
        return next(
            (
                other
                for other in self._actions.values()
                if other.keys == action.keys
                and (other.page == action.page or EVERYWHERE in (other.page, action.page))
            ),
            None,
        )


def bind(widget: QWidget, actions: Iterable[Action]) -> tuple[QAction, ...]:
    """Give `widget` a QAction for each action, dropping those it had; their keys work in its whole window."""
    for old in widget.actions():
        widget.removeAction(old)
        old.deleteLater()
    made = []
    for action in actions:
        bound = QAction(action.title, widget)
        bound.setObjectName(f"action:{action.id}")
        bound.setShortcut(QKeySequence.fromString(action.shortcut))
        bound.triggered.connect(lambda _checked=False, handler=action.handler: handler())
        widget.addAction(bound)
        made.append(bound)
    return tuple(made)
