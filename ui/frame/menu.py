"""The window's one menu: everything that can be asked for here, by what it is for."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.actions import Action, Actions, Group, group_title, native

_AT_THE_TOP = ("palette",)
_OF_THE_MENU_ITSELF = "menu"
_SHORT = 8  # actions of a page that stand in the menu itself; more go into a menu of their own


def fill_menu(menu: QMenu, actions: Actions, listed: Iterable[Action], page_title: str) -> None:
    """Draw the menu anew: what stands in it, and whether it can be done, is as it is now."""
    menu.clear()
    for old in menu.findChildren(QMenu):
        old.setParent(None)
        old.deleteLater()
    shown = [one for one in listed if one.listed and one.id != _OF_THE_MENU_ITSELF]
    for action in shown:
        if action.id in _AT_THE_TOP:
            _add(menu, action, actions)
    menu.addSeparator()
    groups: dict[Group, list[Action]] = {group: [] for group in Group}
    for action in shown:
        if action.id not in _AT_THE_TOP:
            groups[action.group].append(action)
    of_page = groups.pop(Group.PAGE)
    _add_part(menu, page_title or group_title(Group.PAGE), of_page, actions, inline=len(of_page) <= _SHORT)
    menu.addSeparator()
    for group in (Group.EDIT, Group.VIEW, Group.GO, Group.HELP):
        _add_part(menu, group_title(group), groups[group], actions, inline=group is Group.EDIT)
        if group is Group.EDIT:
            menu.addSeparator()
    menu.addSeparator()
    for action in groups[Group.SESSION]:
        _add(menu, action, actions)


def _add_part(menu: QMenu, title: str, part: Sequence[Action], actions: Actions, *, inline: bool) -> None:
    if not part:
        return
    place = menu if inline else menu.addMenu(_plain(title))
    for action in part:
        _add(place, action, actions)


def _add(menu: QMenu, action: Action, actions: Actions) -> None:
    keys = native(next(iter(actions.keys_of(action)), ""))
    words = _plain(action.title_now)
    entry = QAction(
        f"{words}\t{keys}" if keys else words, menu
    )  # keys told, not bound: bound they are elsewhere
    entry.setObjectName(f"menu:{action.id}")
    entry.setEnabled(action.can())
    if action.detail:
        entry.setToolTip(action.detail)
    entry.triggered.connect(lambda _checked=False: action.do())
    menu.addAction(entry)


def _plain(words: str) -> str:
    """An ampersand is a letter here, not the mark of a mnemonic."""
    return words.replace("&", "&&")
