"""What changing the keys decides: what is listed, who waits for new keys, what was refused and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from ui.actions import EVERYWHERE, Action, Actions, Group, UnusableKeys, group_title, native
from ui.palette.ranking import fold
from ui.words.translate import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """An action with its keys, or a heading."""

    title: str
    action: str = ""  # its id; "" for a heading
    keys: str = ""
    usual: str = ""  # ours, where the person chose others


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMapState:
    """Everything that is shown."""

    rows: tuple[KeyRow, ...] = ()
    words: str = ""  # what is looked for
    waiting: str = ""  # the id of the action whose new keys are waited for
    refused: str = ""  # why the keys that were pressed cannot be had
    changed: bool = False  # whether any keys are not ours
    complete: bool = False  # whether the actions of every page are listed


class KeyMapView(Protocol):
    """What draws the state."""

    def show_state(self, state: KeyMapState) -> None:
        """Draw all of it."""


class KeyMapPresenter:
    """Hears what is pressed; the register itself tells the window that other keys hold."""

    def __init__(
        self,
        actions: Actions,
        listed: Callable[[], Sequence[Action]],
        pages: Callable[[], Sequence[tuple[str, str]]],
    ) -> None:
        """`listed`: what the role can ask for anywhere; `pages`: (id, title), in their order."""
        self._actions, self._listed, self._pages = actions, listed, pages
        self.state = KeyMapState()
        self._view: KeyMapView | None = None

    def attach(self, view: KeyMapView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        self.refresh()

    def refresh(self, *, complete: bool | None = None) -> None:
        """List anew; `complete` once every page was asked."""
        known = self.state.complete if complete is None else complete
        self._become(replace(self.state, complete=known))

    def search(self, words: str) -> None:
        """Only actions with these words, or these keys."""
        self._become(replace(self.state, words=words, waiting="", refused=""))

    def wait(self, action: str) -> None:
        """The next keys are for this action."""
        self._become(replace(self.state, waiting=action, refused=""))

    def stop(self) -> None:
        """Leave it as it is."""
        self._become(replace(self.state, waiting="", refused=""))

    def take(self, keys: str) -> None:
        """These were pressed."""
        if self.state.waiting:
            self._try(lambda: self._actions.remap(self.state.waiting, keys), waiting=self.state.waiting)

    def clear(self, action: str) -> None:
        """No keys for this one."""
        self._try(lambda: self._actions.remap(action, ""))

    def reset(self, action: str) -> None:
        """Ours again for this one."""
        self._try(lambda: self._actions.reset(action))

    def reset_all(self) -> None:
        """Ours again for all."""
        self._try(self._actions.reset_all)

    def _try(self, change: Callable[[], None], *, waiting: str = "") -> None:
        try:
            change()
        except UnusableKeys as error:
            self._become(replace(self.state, waiting=waiting, refused=str(error)))
        else:
            self._become(replace(self.state, waiting="", refused=""))

    def _rows(self, words: str) -> tuple[KeyRow, ...]:
        every = tuple(self._listed())
        parts = [(title, [one for one in every if one.page == page]) for page, title in self._pages()]
        parts += [
            (group_title(group), [one for one in every if one.page == EVERYWHERE and one.group is group])
            for group in Group
        ]
        wanted = fold(words).text.split()
        rows: list[KeyRow] = []
        for title, part in parts:
            found = [self._row(one) for one in part]
            found = [
                one
                for one in found
                if all(word in fold(f"{one.title} {native(one.keys)}").text for word in wanted)
            ]
            if found:
                rows += [KeyRow(title=title), *found]
        return tuple(rows)

    def _row(self, action: Action) -> KeyRow:
        keys = next(iter(self._actions.keys_of(action)), "")
        title = f"{action.family}: {action.title}" if action.family else action.title
        usual = ""
        if action.id in self._actions.chosen:
            usual = action.keys or translate("Keys", "none")
        return KeyRow(title=title, action=action.id, keys=keys, usual=usual)

    def _become(self, state: KeyMapState) -> None:
        self.state = replace(state, rows=self._rows(state.words), changed=bool(self._actions.chosen))
        if self._view is not None:
            self._view.show_state(self.state)


def _has(row: KeyRow, wanted: Sequence[str]) -> bool:
    text = fold(f"{row.title} {native(row.keys)}").text
    return all(word in text for word in wanted)
