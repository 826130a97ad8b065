"""The pages of whoever is signed in: made when first opened, one in front, and a way back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Actions
from ui.frame.history import History, Visit
from ui.frame.loading import breathe, import_all, load
from ui.key_map.hints import show_keys
from ui.page import Frame, Page, PageSpec, Step


class PageStack(QStackedWidget):
    """Knows of a page what its spec and `Page` say, and no page by name."""

    turned = Signal()  # another page is in front, or the same one again; it has not arrived yet
    made = Signal(QWidget)  # a page, before anybody sees it
    stayed = Signal()  # the page in front did not let go
    emptied = Signal()  # nothing of any page is kept any more

    def __init__(self, frame: Frame, actions: Actions, parent: QWidget | None = None) -> None:
        """`frame` is what pages may ask of the window; their actions are registered in `actions`."""
        super().__init__(parent)
        self._frame, self._actions = frame, actions
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[str, Page] = {}
        self._history = History()
        self._asked = 0  # how often a page was asked for
        self.current = ""  # the id of the page in front; "" for none
        self.target = ""  # what it was asked to show

    @property
    def specs(self) -> tuple[PageSpec, ...]:
        """What can be opened, in the order of the navigation."""
        return tuple(self._specs.values())

    @property
    def front(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self.current)

    @property
    def title(self) -> str:
        """What the page in front is called; "" for none."""
        spec = self._specs.get(self.current)
        return "" if spec is None else spec.title

    def show_specs(self, specs: Sequence[PageSpec]) -> None:
        """Let these be opened from now on."""
        self._specs = {spec.id: spec for spec in specs}

    def go(self, page: str, target: str = "") -> None:
        """Bring a page to the front, and give it the keys."""
        if self.turn_to(page, target):
            self.take_keys()

    def turn_to(self, page: str, target: str = "", *, remember: bool = True) -> bool:
        """Bring a page to the front; whether it is there now."""
        spec = self._specs.get(page)
        if spec is None:
            return False
        if page != self.current and not self.may_leave():
            self.stayed.emit()
            return False
        shown = self._opened(spec)
        if shown is None:
            return False
        if remember:
            self._history.came(Visit(page=page, target=target))
        self.current, self.target = page, target
        self.setCurrentWidget(shown)
        self.turned.emit()
        shown.arrive(target)
        return True

    def _opened(self, spec: PageSpec) -> Page | None:
        """The page, made in parts between which the window draws; None where it is not wanted any more."""
        self._asked += 1
        asked = self._asked
        if spec.id not in self._pages:
            load(spec.modules)
            if self._is_stale(spec, asked):
                return None
            if spec.id not in self._pages:
                if not self._make_in_parts(spec, lambda: self._is_stale(spec, asked)):
                    return None
                breathe()
                if self._is_stale(spec, asked):
                    return None
        return self._pages.get(spec.id) or self._make(spec)

    def _is_stale(self, spec: PageSpec, asked: int) -> bool:
        """Whether somebody locked meanwhile, or another page was asked for."""
        return asked != self._asked or self._specs.get(spec.id) is not spec

    def receive(self, page: str, paths: Sequence[Path]) -> None:
        """Bring a page to the front, and give it what was dropped."""
        if self.turn_to(page):
            self.take_keys()
            self._pages[page].receive(paths)

    def take_keys(self) -> None:
        """Give the keys to the page in front."""
        if self.front is not None:
            self.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        """Whether the page in front can be left."""
        return self.front is None or self.front.may_leave()

    def make_next(self, made: Callable[[bool], None]) -> None:
        """Make one page that nobody opened yet, so that it is known what can be asked there.

        What it is made of is loaded beside the window's thread; `made` hears then whether there was one.
        """
        spec = next((spec for spec in self._specs.values() if spec.id not in self._pages), None)
        if spec is None:
            made(False)
            return
        wanted = spec

        def go_on(_nothing: None) -> None:
            if self._specs.get(wanted.id) is wanted:  # else they locked meanwhile
                if wanted.id not in self._pages:
                    self._make_in_parts(wanted, lambda: self._specs.get(wanted.id) is not wanted)
                made(True)

        self._frame.tasks.query(lambda _progress: import_all(wanted.modules), done=go_on, failed=_unheard)

    def go_back(self) -> None:
        """To the page before."""
        visit = self._history.behind
        if visit is not None and self.turn_to(visit.page, visit.target, remember=False):
            self._history.go_back()
            self.take_keys()

    def go_forward(self) -> None:
        """To where somebody was before they went back."""
        visit = self._history.ahead
        if visit is not None and self.turn_to(visit.page, visit.target, remember=False):
            self._history.go_forward()
            self.take_keys()

    def can_go_back(self) -> bool:
        """Whether there is a page before."""
        return self._history.behind is not None

    def can_go_forward(self) -> bool:
        """Whether somebody went back."""
        return self._history.ahead is not None

    def refresh(self) -> None:
        """Read the page in front again."""
        if self.front is not None:
            self.front.refresh()

    def undoable(self) -> Step | None:
        """What can be taken back on the page in front."""
        return None if self.front is None else self.front.undoable()

    def redoable(self) -> Step | None:
        """What can be done again on the page in front."""
        return None if self.front is None else self.front.redoable()

    def show_keys(self) -> None:
        """Other keys hold: tell them wherever a page tells keys."""
        for page in self._pages.values():
            show_keys(page, self._actions)

    def retire(self) -> None:
        """Let every page drop what it knows, and forget it."""
        for page_id, page in self._pages.items():
            page.retire()
            self._actions.remove_page(page_id)
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        for spec in self._specs.values():
            if spec.forget is not None:
                spec.forget()
        self._specs = {}
        self._history.forget()
        self.current = ""
        self.emptied.emit()

    def _make(self, spec: PageSpec) -> Page:
        return self._add(spec, spec.make(self._frame))

    def _make_in_parts(self, spec: PageSpec, is_stale: Callable[[], bool]) -> bool:
        """Make a page, let the window draw, then style it by adding it; whether it is there."""
        page = spec.make(self._frame)
        breathe()
        if is_stale() or spec.id in self._pages:  # somebody locked meanwhile, or was quicker
            page.retire()
            page.deleteLater()
            return spec.id in self._pages
        self._add(spec, page)
        return True

    def _add(self, spec: PageSpec, page: Page) -> Page:
        page.setObjectName(f"page:{spec.id}")
        page.setAccessibleName(spec.title)
        self._pages[spec.id] = page
        self.addWidget(page)
        self.made.emit(page)
        self._actions.add_all(page.page_actions())
        show_keys(page, self._actions)
        return page


def _unheard(_error: Exception) -> None:
    """Nothing failed: what cannot be imported is told where it is used; or everything ends."""
