"""What can be asked for on every page: finding, help, keys, going about, taking back, leaving."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from ui.actions import Action, Group
from ui.models.roles import ROLE_TITLES
from ui.page import PageSpec, Step, Who
from ui.words.translate import translate


class Guidance(Protocol):
    """What helps somebody find their way."""

    def find_anything(self) -> None:
        """Open the palette."""

    def show_keys(self) -> None:
        """Show the keys that hold here."""

    def change_keys(self) -> None:
        """Change or print the keys."""

    def open_help(self) -> None:
        """Help on the page in front."""


class Changing(Protocol):
    """What a page can take back."""

    def refresh(self) -> None:
        """Read it again."""

    def undoable(self) -> Step | None:
        """What can be taken back on it."""

    def redoable(self) -> Step | None:
        """What can be done again on it."""


class Going(Changing, Protocol):
    """What is asked of the pages."""

    @property
    def specs(self) -> Sequence[PageSpec]:
        """Those of the role."""

    def go(self, page: str, target: str = "") -> None:
        """Bring one to the front."""

    def go_back(self) -> None:
        """To the page before."""

    def go_forward(self) -> None:
        """Forward again."""

    def can_go_back(self) -> bool:
        """Whether there is a page before."""

    def can_go_forward(self) -> bool:
        """Whether somebody went back."""


class Around(Protocol):
    """What is asked of the window."""

    def open_menu(self) -> None:
        """Open its menu."""

    def step_pane(self, by: int) -> None:
        """Give the keys to its next part."""

    def step_tab(self, by: int) -> None:
        """Turn to the next tab of its page."""

    def lock(self) -> None:
        """Forget the keys."""

    def switch_person(self) -> None:
        """Forget them, and ask who comes."""

    def act_as(self, role: str) -> None:
        """In another role."""


def frame_actions(window: Around, pages: Going, guide: Guidance, who: Who) -> tuple[Action, ...]:
    """What `who` can ask for on every page."""
    return (*_finding(guide), *changing_actions(pages), *_going(window, pages), *_leaving(window, who))


def help_action(guide: Guidance) -> Action:
    """F1; it also holds where nobody is signed in."""
    return Action(
        id="help",
        title=translate("Frame", "Help on this page"),
        shortcut="F1",
        group=Group.HELP,
        handler=guide.open_help,
    )


def _finding(guide: Guidance) -> tuple[Action, ...]:
    """Finding, and help."""
    return (
        Action(
            id="palette",
            title=translate("Frame", "Find anything…"),
            detail=translate("Frame", "Pages, actions, people, work and help, by a few letters of them"),
            shortcut="Ctrl+K",
            group=Group.GO,
            handler=guide.find_anything,
        ),
        help_action(guide),
        Action(
            id="keys",
            title=translate("Frame", "Show the keyboard shortcuts"),
            detail=translate("Frame", "What each shortcut does on this page and everywhere"),
            shortcut="?",
            group=Group.HELP,
            handler=guide.show_keys,
        ),
        Action(
            id="change-keys",
            title=translate("Frame", "Change or print the keyboard shortcuts…"),
            group=Group.HELP,
            handler=guide.change_keys,
        ),
    )


def changing_actions(pages: Changing) -> tuple[Action, ...]:
    """Taking back, and reading again."""
    return (
        Action(
            id="undo",
            title=translate("Frame", "Undo"),
            shortcut="Ctrl+Z",
            group=Group.EDIT,
            handler=lambda: _take(pages.undoable()),
            can=lambda: pages.undoable() is not None,
            says=lambda: _undo_words(pages.undoable()),
        ),
        Action(
            id="redo",
            title=translate("Frame", "Redo"),
            shortcut="Ctrl+Shift+Z",
            also=("Ctrl+Y",),
            group=Group.EDIT,
            handler=lambda: _take(pages.redoable()),
            can=lambda: pages.redoable() is not None,
            says=lambda: _redo_words(pages.redoable()),
        ),
        Action(
            id="refresh",
            title=translate("Frame", "Read this page again"),
            shortcut="F5",
            group=Group.VIEW,
            handler=pages.refresh,
        ),
    )


def _going(window: Around, pages: Going) -> tuple[Action, ...]:
    """From part to part and from page to page; the first nine pages have a digit."""
    return (
        Action(
            id="next-pane",
            title=translate("Frame", "To the next part of the window"),
            shortcut="F6",
            group=Group.VIEW,
            handler=lambda: window.step_pane(1),
        ),
        Action(
            id="pane-before",
            title=translate("Frame", "To the part before"),
            shortcut="Shift+F6",
            group=Group.VIEW,
            handler=lambda: window.step_pane(-1),
        ),
        Action(
            id="next-tab",
            title=translate("Frame", "Next tab of the page"),
            shortcut="Ctrl+PgDown",
            group=Group.VIEW,
            handler=lambda: window.step_tab(1),
        ),
        Action(
            id="tab-before",
            title=translate("Frame", "Tab before"),
            shortcut="Ctrl+PgUp",
            group=Group.VIEW,
            handler=lambda: window.step_tab(-1),
        ),
        Action(
            id="back",
            title=translate("Frame", "Back to the page before"),
            shortcut="Alt+Left",
            group=Group.GO,
            handler=pages.go_back,
            can=pages.can_go_back,
        ),
        Action(
            id="forward",
            title=translate("Frame", "Forward again"),
            shortcut="Alt+Right",
            group=Group.GO,
            handler=pages.go_forward,
            can=pages.can_go_forward,
        ),
        Action(
            id="menu",
            title=translate("Frame", "Open the menu"),
            shortcut="F10",
            group=Group.HELP,
            handler=window.open_menu,
        ),
        *(
            Action(
                id=f"go-{spec.id}",
                title=spec.title,
                shortcut=f"Ctrl+{number}" if number <= 9 else "",
                group=Group.GO,
                handler=partial(pages.go, spec.id),
            )
            for number, spec in enumerate(pages.specs, start=1)
        ),
    )


def _leaving(window: Around, who: Who) -> tuple[Action, ...]:
    """Another role, and the way out."""
    return (
        *(
            Action(
                id=f"act-as-{role}",
                title=translate("Frame", "Act as {0}").format(ROLE_TITLES.get(role, role)),
                group=Group.SESSION,
                handler=partial(window.act_as, role),
            )
            for role in who.roles
            if role != who.role
        ),
        Action(
            id="lock",
            title=translate("Frame", "Lock"),
            shortcut="Ctrl+L",
            group=Group.SESSION,
            handler=window.lock,
        ),
        Action(
            id="switch-person",
            title=translate("Frame", "Switch person"),
            detail=translate("Frame", "Lock, and let somebody else choose their name"),
            shortcut="Ctrl+Shift+P",
            group=Group.SESSION,
            handler=window.switch_person,
        ),
    )


def _take(step: Step | None) -> None:
    if step is not None:
        step.do()


def _undo_words(step: Step | None) -> str:
    if step is None:
        return translate("Frame", "Undo")
    return translate("Frame", "Undo: {0}").format(step.title)


def _redo_words(step: Step | None) -> str:
    if step is None:
        return translate("Frame", "Redo")
    return translate("Frame", "Redo: {0}").format(step.title)
