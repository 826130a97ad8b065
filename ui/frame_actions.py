"""What can be asked for on every page: finding, help, keys, going about, taking back, leaving."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from ui.actions import Action, Group
from ui.page import PageSpec, Step
from ui.translate import translate


class FrameGestures(Protocol):
    """What the window does of itself."""

    def find_anything(self) -> None: ...
    def show_keys(self) -> None: ...
    def change_keys(self) -> None: ...
    def open_help(self) -> None: ...
    def open_menu(self) -> None: ...
    def refresh(self) -> None: ...
    def step_pane(self, by: int) -> None: ...
    def go(self, page: str, target: str = "") -> None: ...
    def go_back(self) -> None: ...
    def go_forward(self) -> None: ...
    def can_go_back(self) -> bool: ...
    def can_go_forward(self) -> bool: ...
    def undoable(self) -> Step | None: ...
    def redoable(self) -> Step | None: ...
    def lock(self) -> None: ...
    def act_as(self, role: str) -> None: ...


def frame_actions(asked: FrameGestures) -> tuple[Action, ...]:
    """What holds whoever is signed in."""
    return (
        Action(
            id="palette",
            title=translate("Frame", "Find anything…"),
            detail=translate("Frame", "Pages, actions, people, work and help, by a few letters of them"),
            shortcut="Ctrl+K",
            group=Group.GO,
            handler=asked.find_anything,
        ),
        Action(
            id="undo",
            title=translate("Frame", "Undo"),
            shortcut="Ctrl+Z",
            group=Group.EDIT,
            handler=lambda: _take(asked.undoable()),
            can=lambda: asked.undoable() is not None,
            says=lambda: _undo_words(asked.undoable()),
        ),
        Action(
            id="redo",
            title=translate("Frame", "Redo"),
            shortcut="Ctrl+Shift+Z",
            also=("Ctrl+Y",),
            group=Group.EDIT,
            handler=lambda: _take(asked.redoable()),
            can=lambda: asked.redoable() is not None,
            says=lambda: _redo_words(asked.redoable()),
        ),
        Action(
            id="refresh",
            title=translate("Frame", "Read this page again"),
            shortcut="F5",
            group=Group.VIEW,
            handler=asked.refresh,
        ),
        Action(
            id="next-pane",
            title=translate("Frame", "To the next part of the window"),
            shortcut="F6",
            group=Group.VIEW,
            handler=lambda: asked.step_pane(1),
        ),
        Action(
            id="pane-before",
            title=translate("Frame", "To the part before"),
            shortcut="Shift+F6",
            group=Group.VIEW,
            handler=lambda: asked.step_pane(-1),
        ),
        Action(
            id="back",
            title=translate("Frame", "Back to the page before"),
            shortcut="Alt+Left",
            group=Group.GO,
            handler=asked.go_back,
            can=asked.can_go_back,
        ),
        Action(
            id="forward",
            title=translate("Frame", "Forward again"),
            shortcut="Alt+Right",
            group=Group.GO,
            handler=asked.go_forward,
            can=asked.can_go_forward,
        ),
        Action(
            id="help",
            title=translate("Frame", "Help on this page"),
            shortcut="F1",
            group=Group.HELP,
            handler=asked.open_help,
        ),
        Action(
            id="keys",
            title=translate("Frame", "Show the keys"),
            detail=translate("Frame", "What each key does on this page and everywhere"),
            shortcut="?",
            group=Group.HELP,
            handler=asked.show_keys,
        ),
        Action(
            id="change-keys",
            title=translate("Frame", "Change or print the keys…"),
            group=Group.HELP,
            handler=asked.change_keys,
        ),
        Action(
            id="menu",
            title=translate("Frame", "Open the menu"),
            shortcut="F10",
            group=Group.HELP,
            handler=asked.open_menu,
        ),
        Action(
            id="lock",
            title=translate("Frame", "Lock"),
            shortcut="Ctrl+L",
            group=Group.SESSION,
            handler=asked.lock,
        ),
    )


def page_actions(asked: FrameGestures, specs: Sequence[PageSpec]) -> tuple[Action, ...]:
    """One for each page of the role; the first nine have a digit."""
    return tuple(
        Action(
            id=f"go-{spec.id}",
            title=spec.title,
            shortcut=f"Ctrl+{number}" if number <= 9 else "",
            group=Group.GO,
            handler=partial(asked.go, spec.id),
        )
        for number, spec in enumerate(specs, start=1)
    )


def role_actions(asked: FrameGestures, others: Sequence[tuple[str, str]]) -> tuple[Action, ...]:
    """One for each other role (id, title) in which the person can act."""
    return tuple(
        Action(
            id=f"act-as-{role}",
            title=translate("Frame", "Act as {0}").format(title),
            group=Group.SESSION,
            handler=partial(asked.act_as, role),
        )
        for role, title in others
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
