"""What helps somebody find their way: the palette, the keys, the help; made when first asked for."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.actions import EVERYWHERE, Action, Actions, group_title
from ui.frame.page_stack import PageStack
from ui.problems import Notice
from ui.tasks import Runner

if TYPE_CHECKING:
    from ui.help.overlay import HelpOverlay
    from ui.key_map.key_dialog import KeyDialog
    from ui.key_map.key_overlay import KeyOverlay
    from ui.palette.entries import Entry
    from ui.palette.palette import Palette
    from ui.palette.presenter import PalettePresenter

_HELP: Final = "help"
_GO: Final = "go-"  # how the ids of actions begin that open a page


class Guide(QObject):
    """Each stands in front of the window; all are dropped when somebody locks, with what they knew."""

    def __init__(
        self,
        window: QWidget,
        pages: PageStack,
        actions: Actions,
        *,
        runner: Runner,
        here: Callable[[], tuple[Action, ...]],
        everything: Callable[[], tuple[Action, ...]],
        tell: Callable[[Notice], None],
    ) -> None:
        """Nothing is made yet; `here` says what can be asked for now, `everything` what on any page."""
        super().__init__(window)
        self._window, self._pages, self._actions = window, pages, actions
        self._runner, self._here, self._everything, self._tell = runner, here, everything, tell
        self._keys: KeyOverlay | None = None
        self._dialog: KeyDialog | None = None
        self._help: HelpOverlay | None = None
        self._palette: tuple[PalettePresenter, Palette] | None = None

    def find_anything(self) -> None:
        """Open the palette."""
        if self._palette is None:
            from ui.palette.palette import Palette  # when first asked for
            from ui.palette.presenter import PalettePresenter  # likewise

            presenter = PalettePresenter(
                runner=self._runner,
                actions=self._entries,
                help_topics=self._topics,
                specs=lambda: self._pages.specs,
                go=self._pages.go,
            )
            self._palette = presenter, Palette(self._window, presenter)
            self._palette[1].closed.connect(self._give_keys)
            presenter.attach(self._palette[1])
        presenter, palette = self._palette
        presenter.open()
        palette.open_empty()

    def show_keys(self) -> None:
        """Show the keys that hold here."""
        from ui.key_map.key_overlay import KeyOverlay  # when first asked for

        if self._keys is None:
            self._keys = KeyOverlay(self._window, self._actions, self.change_keys)
            self._keys.closed.connect(self._give_keys)
        self._keys.show_keys_of(self._pages.current, self._pages.title, self._here())

    def change_keys(self) -> None:
        """Change or print the keys."""
        from ui.key_map.key_dialog import KeyDialog  # likewise

        if self._dialog is None:
            self._dialog = KeyDialog(
                self._window,
                self._actions,
                listed=self._everything,
                specs=lambda: self._pages.specs,
                make_next=self._pages.make_next,
                tell=self._tell,
            )
            self._dialog.closed.connect(self._give_keys)
        self._dialog.open_all()

    def open_help(self) -> None:
        """Help on the page in front; over the window, where there is no page for it."""
        from ui.help.topics import ENTRANCE, topic_of_page  # likewise

        current = self._pages.current
        if _HELP in {spec.id for spec in self._pages.specs}:
            self._pages.go(_HELP, "" if current == _HELP else topic_of_page(current))
            return
        from ui.help.overlay import HelpOverlay  # likewise

        if self._help is None:
            self._help = HelpOverlay(self._window)
        self._help.open_topic(topic_of_page(current) if current else ENTRANCE)

    def forget(self) -> None:
        """Drop them."""
        if self._palette is not None:
            presenter, palette = self._palette
            palette.close_now()
            presenter.forget()
            palette.setParent(None)
            palette.deleteLater()
            self._palette = None
        for shown in (self._keys, self._dialog, self._help):
            if shown is not None:
                shown.close_now()
                shown.setParent(None)
                shown.deleteLater()
        self._keys = self._dialog = self._help = None

    def _give_keys(self) -> None:
        """Whoever had them is gone, or nobody had them: the page gets them."""
        if QApplication.focusWidget() is None:
            self._pages.take_keys()

    def _entries(self) -> "Sequence[Entry]":
        """What can be done now, as the palette lists it: the page's own first."""
        from ui.palette.entries import Entry, Kind  # likewise

        icons = {f"{_GO}{spec.id}": spec.icon for spec in self._pages.specs}
        listed = [one for one in self._here() if one.listed and one.id != "palette" and one.can()]
        listed.sort(key=lambda one: (one.page == EVERYWHERE, list(type(one.group)).index(one.group)))
        elsewhere = (
            Entry(
                id=offer.action,
                kind=Kind.ACTION,
                title=offer.title,
                detail=spec.title,
                section=spec.title,
                run=partial(self._begin, spec.id, offer.action),
            )
            for spec in self._pages.specs
            if spec.id != self._pages.current
            for offer in spec.offers
        )
        here = (
            Entry(
                id=action.id,
                kind=Kind.PAGE if action.id in icons else Kind.ACTION,
                title=action.title_now,
                detail=action.detail,
                keys=next(iter(self._actions.keys_of(action)), ""),
                icon=icons.get(action.id, ""),
                section=self._pages.title if action.page != EVERYWHERE else group_title(action.group),
                run=action.do,
            )
            for action in listed
        )
        return (*here, *elsewhere)

    def _begin(self, page: str, action: str) -> None:
        """Bring a page to the front, and do what it offers; nothing where the person stays where they are."""
        self._pages.go(page, "")
        if self._pages.current == page and self._actions.get(action) is not None:
            self._actions.trigger(action)

    def _topics(self) -> "Sequence[Entry]":
        """The help, as the palette lists it."""
        from ui.help.topics import topics  # likewise
        from ui.palette.entries import Entry, Kind  # likewise
        from ui.words.language import spoken

        if _HELP not in {spec.id for spec in self._pages.specs}:
            return ()
        return tuple(
            Entry(
                id=f"{_HELP}/{topic.id}",
                kind=Kind.HELP,
                title=topic.title,
                also=topic.headings,
                run=partial(self._pages.go, _HELP, topic.id),
            )
            for topic in topics(spoken()).values()
        )
