"""What the palette decides: what is listed for a few letters, in which order, and what was chosen lately."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from assessor_app.application.progress import Progress
from ui.page import Item, PageSpec
from ui.palette.entries import Entry, Kind
from ui.palette.ranking import Fit, rank
from ui.tasks import Runner, Running
from ui.words.translate import translate

_MOST_ACTIONS: Final = 12
_MOST_HELP: Final = 4
_MOST_ITEMS: Final = 6  # of each page
_LATELY: Final = 8
_FEWEST_LETTERS: Final = 2  # from which on items are looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry with the letters that were typed, or a heading."""

    heading: str = ""
    entry: Entry | None = None
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteState:
    """Everything that the palette shows."""

    typed: str = field(default="", repr=False)
    lines: tuple[Line, ...] = field(default=(), repr=False)
    looking: bool = False  # items are being looked for
    unread: tuple[str, ...] = ()  # pages whose items could not be looked through


class PaletteView(Protocol):
    """What draws the state."""

    def show_state(self, state: PaletteState) -> None:
        """Draw all of it."""


class PalettePresenter:
    """Ranks what is known at once; looks for items off the window's thread, and lists them as they come."""

    def __init__(
        self,
        *,
        runner: Runner,
        actions: Callable[[], Sequence[Entry]],
        help_topics: Callable[[], Sequence[Entry]],
        specs: Callable[[], Sequence[PageSpec]],
        go: Callable[[str, str], None],
    ) -> None:
        """`actions` and `specs` are asked each time it opens; `go` shows an item on its page."""
        self._runner, self._actions, self._help, self._specs = runner, actions, help_topics, specs
        self._go = go
        self.state = PaletteState()
        self._view: PaletteView | None = None
        self._known: tuple[Entry, ...] = ()
        self._topics: tuple[Entry, ...] = ()
        self._lately: list[Entry] = []
        self._asked = 0
        self._running: list[Running] = []
        self._items: dict[str, tuple[Entry, ...]] = {}
        self._waited_for = 0

    def attach(self, view: PaletteView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view

    def open(self) -> None:
        """List what can be done now; what was chosen lately comes first."""
        self._known = tuple(self._actions())
        self._topics = tuple(self._help())
        self.type("")

    def type(self, typed: str) -> None:
        """These letters are in the field now."""
        self._stop()
        self._items = {}
        self.state = replace(self.state, typed=typed, unread=())
        if len(typed.strip()) >= _FEWEST_LETTERS:
            self._look(typed.strip())
        self._list()

    def choose(self, entry: Entry) -> None:
        """Do it; it comes first the next time."""
        self._lately = [entry, *(one for one in self._lately if one.id != entry.id)][:_LATELY]
        entry.run()

    def close(self) -> None:
        """It was put away."""
        self._stop()

    def forget(self) -> None:
        """Somebody locked: nothing of what they looked for stays."""
        self._stop()
        self._view = None
        self._known = self._topics = ()
        self._items = {}
        self._lately.clear()
        self.state = PaletteState()

    # inside

    def _look(self, words: str) -> None:
        self._asked += 1
        asked = self._asked
        specs = [spec for spec in self._specs() if spec.find is not None]
        self._waited_for = len(specs)
        for spec in specs:
            self._look_on(spec, words, asked)

    def _look_on(self, spec: PageSpec, words: str, asked: int) -> None:
        find = spec.find
        if find is None:
            return

        def found(items: tuple[Item, ...]) -> None:
            if asked == self._asked:
                self._waited_for -= 1
                self._items[spec.id] = tuple(self._entry(spec, item) for item in items)
                self._list()

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self._waited_for -= 1
                self.state = replace(self.state, unread=(*self.state.unread, spec.title))
                self._list()
            del error  # the page itself says why it cannot read its list

        def look(progress: Progress) -> tuple[Item, ...]:
            return tuple(find(words, _MOST_ITEMS, progress))[:_MOST_ITEMS]

        self._running.append(self._runner.query(look, done=found, failed=failed))

    def _entry(self, spec: PageSpec, item: Item) -> Entry:
        page = item.page or spec.id
        return Entry(
            id=f"{page}/{item.target or item.title}",
            kind=Kind.ITEM,
            title=item.title,
            detail=item.detail,
            icon=spec.icon,
            section=spec.title,
            run=lambda: self._go(page, item.target),
        )

    def _stop(self) -> None:
        self._asked += 1
        self._waited_for = 0
        for running in self._running:
            running.cancel()
        self._running.clear()

    def _list(self) -> None:
        typed = self.state.typed
        lines = self._ranked(typed) if typed.strip() else self._at_rest()
        self.state = replace(self.state, lines=tuple(lines), looking=self._waited_for > 0)
        if self._view is not None:
            self._view.show_state(self.state)

    def _at_rest(self) -> list[Line]:
        """Nothing is typed: what was chosen lately, then everything in the order of its groups."""
        fresh = {entry.id: entry for entry in self._known}
        lately = [
            fresh.get(one.id, one)
            for one in self._lately
            if one.kind in {Kind.ITEM, Kind.HELP} or one.id in fresh
        ]
        shown = {one.id for one in lately}
        lines = _under(translate("Palette", "Lately"), lately)
        sections: dict[str, list[Entry]] = {}
        for entry in self._known:
            if entry.id not in shown:
                sections.setdefault(entry.section, []).append(entry)
        for title, entries in sections.items():
            lines += _under(title, entries)
        return lines

    def _ranked(self, typed: str) -> list[Line]:
        pages = [entry for entry in self._known if entry.kind is Kind.PAGE]
        others = [entry for entry in self._known if entry.kind is not Kind.PAGE]
        lately = {one.id: place for place, one in enumerate(self._lately)}
        known = rank(typed, (*pages, *others), _words)
        known.sort(key=lambda pair: -_with_lately(pair, lately))
        lines = _under(
            translate("Palette", "Pages and actions"),
            [entry for entry, _ in known[:_MOST_ACTIONS]],
            [fit.marks for _, fit in known[:_MOST_ACTIONS]],
        )
        for spec in self._specs():
            lines += _under(spec.title, self._items.get(spec.id, ()))
        topics = rank(typed, self._topics, _words)[:_MOST_HELP]
        lines += _under(
            translate("Palette", "Help"),
            [entry for entry, _ in topics],
            [fit.marks for _, fit in topics],
        )
        return lines


_LATELY_BONUS: Final = 10


def _with_lately(ranked: tuple[Entry, Fit], lately: dict[str, int]) -> int:
    entry, fit = ranked
    place = lately.get(entry.id)
    return fit.score + (0 if place is None else _LATELY_BONUS - place)


def _words(entry: Entry) -> tuple[str, str]:
    return entry.title, f"{entry.detail} {entry.also}"


def _under(title: str, entries: Sequence[Entry], marks: Sequence[tuple[int, ...]] = ()) -> list[Line]:
    if not entries:
        return []
    marked = marks or [()] * len(entries)
    return [
        Line(heading=title),
        *(Line(entry=one, marks=places) for one, places in zip(entries, marked, strict=True)),
    ]
