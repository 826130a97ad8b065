"""How somebody wants one list: views with a name, which columns, in which order, how wide; no widgets.

A view keeps states, badges and orders. What is searched for is never kept: it may be somebody's name.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import Any, Final

from ui.problems import Notice
from ui.tasks import Runner
from ui.theme.tokens import Tone
from ui.words.translate import translate

FILE: Final = "lists.json"
LONGEST_NAME: Final = 40
MOST_VIEWS: Final = 20
_LARGEST: Final = 256 * 1024  # bytes that are read of the file
_WIDEST: Final = 2000  # px at 100 %


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What a list shows, and in which order; `name` is what somebody calls it."""

    name: str = ""
    state: str = ""  # a state or a tab; "" for all
    badge: str = ""  # an id; "" for all
    order: str = ""
    descending: bool = False

    def same(self, other: "View") -> bool:
        """Whether both show the same."""
        return replace(self, name="") == replace(other, name="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnLayout:
    """Which columns, in which order, how wide; what is not named is as the page has it."""

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    widths: Mapping[str, int] = field(default_factory=dict)  # px at a text size of 100 %


USUAL: Final = ColumnLayout()


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """One list as it is wanted."""

    views: tuple[View, ...] = ()
    columns: ColumnLayout = USUAL


NOTHING_KEPT: Final = Setup()


class KeptSetups:
    """The lists of all pages, in one file of the user's config folder; without a folder nothing lasts."""

    def __init__(self, folder: Path | None = None) -> None:
        """Nothing is read before it is asked for."""
        self._path = None if folder is None else folder / FILE
        self._guard = Lock()

    @property
    def lasts(self) -> bool:
        """Whether anything outlives the window."""
        return self._path is not None

    def read(self, name: str) -> Setup:
        """The list `name` as it was kept; what cannot be read is as the page has it."""
        return setup_of(self._document().get(name))

    def write(self, name: str, setup: Setup) -> None:
        """Keep it, whole or not at all; for another thread than the window's.

        A folder that cannot be written loses it, which harms nobody: it holds until the window closes.
        """
        if self._path is None:
            return
        with self._guard:
            document = {**self._document(), name: document_of(setup)}
            written = self._path.with_suffix(".new")
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                written.write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")
                written.replace(self._path)
            except OSError:
                return

    def _document(self) -> dict[str, Any]:
        try:
            if self._path is None:
                return {}
            with self._path.open("rb") as file:
                found = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


def document_of(setup: Setup) -> dict[str, Any]:
    """What the file holds of one list."""
    columns = setup.columns
    return {
        "columns": {
            "hidden": sorted(columns.hidden),
            "order": list(columns.order),
            "widths": dict(columns.widths),
        },
        "views": [asdict(view) for view in setup.views],
    }


def setup_of(found: object) -> Setup:
    """What a document says; what it should not hold is left out."""
    if not isinstance(found, dict):
        return NOTHING_KEPT
    views = tuple(view for one in _list(found.get("views")) if (view := _view(one)) is not None)
    return Setup(views=views[:MOST_VIEWS], columns=_columns(found.get("columns")))


class ListSetup:
    """Hears the menu of a list; changes what is kept, and turns to a view."""

    def __init__(
        self,
        name: str,
        kept: KeptSetups,
        tasks: Runner,
        *,
        now: Callable[[], View],
        turn_to: Callable[[View], None],
        changed: Callable[[Setup], None],
        tell: Callable[[Notice], None],
    ) -> None:
        """`now` is what the list shows; `turn_to` shows a view, `changed` hears what is kept from now on.

        `tell` says what is not kept any more, and offers it again.
        """
        self._name, self._kept, self._tasks = name, kept, tasks
        self.now, self._turn_to, self._changed, self._tell = now, turn_to, changed, tell
        self.setup = NOTHING_KEPT
        self._read = False

    def read(self) -> None:
        """Read what is kept, once: a small file, sooner there than a list is."""
        if not self._read:
            self._read = True
            self._show(self._kept.read(self._name))

    @property
    def current(self) -> str:
        """The name of the view that is shown; "" where it has none."""
        now = self.now()
        return next((view.name for view in self.setup.views if view.same(now)), "")

    def turn_to(self, name: str) -> None:
        """Show the view of this name."""
        for view in self.setup.views:
            if view.name == name:
                self._turn_to(view)

    def keep_view(self, name: str) -> None:
        """Keep what the list shows now under `name`, in place of another of that name."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if name:
            others = tuple(view for view in self.setup.views if view.name != name)
            self._keep(views=(*others, replace(self.now(), name=name))[-MOST_VIEWS:])

    def drop_view(self, name: str) -> None:
        """Keep it no longer, unless they want it again after all."""
        dropped = [view for view in self.setup.views if view.name == name]
        self._keep(views=tuple(view for view in self.setup.views if view.name != name))

        def keep_again() -> None:
            others = tuple(view for view in self.setup.views if view.name != name)
            self._keep(views=(*others, *dropped)[-MOST_VIEWS:])

        title = translate("Views", "The view “{0}” is not kept any more.").format(name)
        self._tell(Notice(tone=Tone.GOOD, title=title, offer=translate("Views", "Undo"), offered=keep_again))

    def lay_out(self, columns: ColumnLayout) -> None:
        """Show the columns so."""
        if columns != self.setup.columns:
            self._keep(columns=columns)

    def _keep(self, **changes: object) -> None:
        setup = replace(self.setup, **changes)  # type: ignore[arg-type]  # fields by name
        self._show(setup)
        if not self._kept.lasts:
            return
        self._tasks.query(
            lambda _progress: self._kept.write(self._name, setup), done=_never_mind, failed=_never_mind
        )

    def _show(self, setup: Setup) -> None:
        self.setup = setup
        self._changed(setup)


def _view(found: object) -> View | None:
    if not isinstance(found, dict):
        return None
    texts = {key: found.get(key, "") for key in ("name", "state", "badge", "order")}
    if not all(isinstance(text, str) for text in texts.values()) or not texts["name"]:
        return None
    texts["name"] = texts["name"][:LONGEST_NAME]
    return View(**texts, descending=found.get("descending") is True)


def _columns(found: object) -> ColumnLayout:
    if not isinstance(found, dict):
        return USUAL
    widths = found.get("widths")
    return ColumnLayout(
        order=tuple(dict.fromkeys(one for one in _list(found.get("order")) if isinstance(one, str))),
        hidden=frozenset(one for one in _list(found.get("hidden")) if isinstance(one, str)),
        widths={
            key: width
            for key, width in (widths.items() if isinstance(widths, dict) else ())
            if type(width) is int and 0 < width <= _WIDEST
        },
    )


def _list(found: object) -> list[Any]:
    return found if isinstance(found, list) else []


def _never_mind(_outcome: object) -> None:
    """Nobody waits for it."""
