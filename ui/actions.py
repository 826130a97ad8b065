"""Everything that can be asked for by name or key, in one register; menu, palette and key map read it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.words.translate import translate

EVERYWHERE: Final = ""

# What moves about and types: an action that took one of these would take it from every field and list.
_KEPT_FOR_QT: Final = frozenset(
    {
        "Tab", "Shift+Tab", "Backtab", "Return", "Enter", "Space", "Esc", "Up", "Down", "Left", "Right",
        "Home", "End", "Backspace", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A",
    }
)  # fmt: skip


class Group(StrEnum):
    """What an action is for: the menu's parts, in this order."""

    PAGE = "page"  # the work of the page in front
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    HELP = "help"
    SESSION = "session"  # who is here, and in which role


def group_title(group: Group) -> str:
    """The heading of a group, in the window's language."""
    return {
        Group.PAGE: translate("Actions", "On this page"),
        Group.EDIT: translate("Actions", "Edit"),
        Group.VIEW: translate("Actions", "View"),
        Group.GO: translate("Actions", "Go to"),
        Group.HELP: translate("Actions", "Help"),
        Group.SESSION: translate("Actions", "Person and role"),
    }[group]


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing a person can ask for.

    `shortcut` is in Qt's portable text (“Ctrl+Return”, “J”), `also` are other keys for the same; `page` is
    where it holds, `EVERYWHERE` for all; no `roles` means every role.
    """

    id: str
    title: str
    handler: Callable[[], None]
    shortcut: str = ""
    page: str = EVERYWHERE
    roles: frozenset[str] = frozenset()
    group: Group = Group.PAGE
    detail: str = ""  # one line more, where the title does not say it all
    also: tuple[str, ...] = ()
    listed: bool = True  # in menu and palette; else by its keys alone
    family: str = ""  # what several actions with neighbouring keys do together: one line in the key map
    can: Callable[[], bool] = _always  # whether it would do something now
    says: Callable[[], str] | None = None  # its title now, where that changes

    @property
    def keys(self) -> str:
        """The shortcut in one spelling, so that “ctrl+RETURN” and “Ctrl+Return” are seen to be the same."""
        return spelt(self.shortcut)

    @property
    def title_now(self) -> str:
        """What it would do now, in words."""
        return self.title if self.says is None else self.says()

    def do(self) -> None:
        """Do it, where that does something now."""
        if self.can():
            self.handler()


def spelt(shortcut: str) -> str:
    """Keys in Qt's one spelling; "" for none, and for what is no key sequence."""
    return QKeySequence.fromString(shortcut).toString() if shortcut else ""


class DuplicateAction(ValueError):
    """Two actions have the same id, or the same keys where both would answer."""


class UnusableKeys(ValueError):
    """These keys cannot be given to an action; says why."""


class Actions:
    """The register of actions, and the keys that the person chose for them instead of ours."""

    def __init__(self) -> None:
        """Start empty."""
        self._actions: dict[str, Action] = {}
        self._chosen: dict[str, str] = {}
        self._watchers: list[Callable[[], None]] = []

    def add(self, action: Action) -> None:
        """Register `action`; raises DuplicateAction, and ValueError where the keys cannot be read."""
        if action.id in self._actions:
            raise DuplicateAction(f"an action “{action.id}” is already registered")
        for shortcut in (action.shortcut, *action.also):
            if shortcut and not spelt(shortcut):
                raise ValueError(f"“{shortcut}” of “{action.id}” is no key sequence")
        for keys in _ours(action):
            rival = next((one for one in self._sharing(action) if keys in _ours(one)), None)
            if rival is not None:
                raise DuplicateAction(f"“{action.id}” and “{rival.id}” both answer to {keys}")
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
        return tuple(one for one in self.all_of(roles) if one.page in (EVERYWHERE, page))

    def all_of(self, roles: Collection[str]) -> tuple[Action, ...]:
        """What a person in `roles` can ask for on any page that is registered."""
        return tuple(one for one in self._actions.values() if not one.roles or one.roles & set(roles))

    def get(self, action_id: str) -> Action | None:
        """The action of this id; None where there is none."""
        return self._actions.get(action_id)

    def trigger(self, action_id: str) -> None:
        """Do it, where that does something now; raises KeyError where there is no such action."""
        self._actions[action_id].do()

    # keys

    def use(self, chosen: Mapping[str, str]) -> None:
        """Let these keys hold instead of ours; of actions that are not there (yet) too."""
        self._chosen = {name: spelt(keys) for name, keys in chosen.items() if spelt(keys) or not keys}
        self._tell()

    @property
    def chosen(self) -> Mapping[str, str]:
        """The keys that hold instead of ours."""
        return dict(self._chosen)

    def keys_of(self, action: Action) -> tuple[str, ...]:
        """The keys that it answers to now, the first of which is shown; not those that went to another."""
        chosen = self._chosen.get(action.id)
        if chosen is not None:
            return (chosen,) if chosen and self._first_of(chosen, action) is action else ()
        taken = {self._chosen.get(one.id) for one in self._sharing(action)}
        return tuple(keys for keys in _ours(action) if keys not in taken)

    def rival(self, action_id: str, keys: str) -> Action | None:
        """Who answers to `keys` already where `action_id` would; None where nobody does."""
        action = self._actions[action_id]
        wanted = spelt(keys)
        return next((one for one in self._sharing(action) if wanted in self.keys_of(one)), None)

    def remap(self, action_id: str, keys: str) -> None:
        """Give it other keys ("" for none). Raises UnusableKeys, naming the rival where there is one."""
        action = self._actions[action_id]
        wanted = spelt(keys)
        if keys and not wanted:
            raise UnusableKeys(translate("Actions", "That is no key."))
        if wanted in _KEPT_FOR_QT:
            raise UnusableKeys(
                translate("Actions", "{0} is needed to move about and to type.").format(native(wanted))
            )
        rival = self.rival(action_id, wanted) if wanted else None
        if rival is not None:
            raise UnusableKeys(
                translate(
                    "Actions", "{0} already means “{1}”. Choose other keys, or change those first."
                ).format(native(wanted), rival.title)
            )
        if (wanted,) == _ours(action)[:1]:
            self._chosen.pop(action_id, None)
        else:
            self._chosen[action_id] = wanted
        self._tell()

    def reset(self, action_id: str) -> None:
        """Let our keys hold again. Raises UnusableKeys where another action has them now."""
        action = self._actions[action_id]
        theirs = self._chosen.pop(action_id, None)
        keys = _ours(action)[:1]
        rival = self.rival(action_id, keys[0]) if keys else None
        if rival is not None and theirs is not None:
            self._chosen[action_id] = theirs
            raise UnusableKeys(
                translate(
                    "Actions", "{0} already means “{1}”. Choose other keys, or change those first."
                ).format(native(keys[0]), rival.title)
            )
        self._tell()

    def reset_all(self) -> None:
        """Let all our keys hold again."""
        self.use({})

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever other keys hold."""
        self._watchers.append(changed)

    def _first_of(self, chosen: str, action: Action) -> Action:
        """Who has keys that were chosen for several, as somebody may write into the file: who came first."""
        sharing = {one.id for one in self._sharing(action)} | {action.id}
        return next(
            one for one in self._actions.values() if one.id in sharing and self._chosen.get(one.id) == chosen
        )

    def _tell(self) -> None:
        for changed in tuple(self._watchers):
            changed()

    def _sharing(self, action: Action) -> Iterable[Action]:
        """The other actions that can be asked for where this one can."""
        return (
            other
            for other in self._actions.values()
            if other.id != action.id
            and (other.page == action.page or EVERYWHERE in (other.page, action.page))
        )


def native(keys: str) -> str:
    """Keys as this platform writes them."""
    return QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _ours(action: Action) -> tuple[str, ...]:
    return tuple(spelt(shortcut) for shortcut in (action.shortcut, *action.also) if shortcut)


def bind(
    widget: QWidget, actions: Iterable[Action], keys_of: Callable[[Action], tuple[str, ...]] | None = None
) -> tuple[QAction, ...]:
    """Give `widget` a QAction for each action, dropping those it had; their keys work in its whole window."""
    for old in widget.actions():
        widget.removeAction(old)
        old.deleteLater()
    made = []
    for action in actions:
        bound = QAction(action.title, widget)
        bound.setObjectName(f"action:{action.id}")
        keys = _ours(action) if keys_of is None else keys_of(action)
        bound.setShortcuts([QKeySequence.fromString(one) for one in keys])
        bound.triggered.connect(lambda _checked=False, action=action: action.do())
        widget.addAction(bound)
        made.append(bound)
    return tuple(made)
