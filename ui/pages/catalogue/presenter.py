"""What the Catalogue decides: which badge is shown, and taking a programme file in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.progress import Cancelled
from assessor_app.application.queries.badges import BadgeLine
from assessor_app.application.use_cases.load_programme import Loaded
from ui.page import Frame
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueState:
    """Everything that the page shows."""

    loading: bool = True
    badges: tuple[BadgeLine, ...] = ()
    chosen: str = ""  # a badge's id
    picture: bytes = field(default=b"", repr=False)  # of the chosen one, PNG, once it is drawn
    can_load: bool = False
    busy: bool = False
    problem: Exception | None = None
    done: Notice | None = None

    @property
    def badge(self) -> BadgeLine | None:
        """The chosen one."""
        return next((line for line in self.badges if line.id == self.chosen), None)

    @property
    def names(self) -> dict[str, str]:
        """Badge id → name."""
        return {line.id: line.name for line in self.badges}


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueDoors:
    """The use cases, bound to program and session; `load` and `load_sample` None for who may not."""

    list_badges: Callable[[], Sequence[BadgeLine]]
    picture: Callable[[BadgeLine], bytes] | None = None
    load: Callable[[Path], Loaded] | None = None
    load_sample: Callable[[], Loaded] | None = None


class CatalogueView(Protocol):
    """What draws the state."""

    def show_state(self, state: CatalogueState) -> None:
        """Draw all of it."""


class CataloguePresenter:
    """Hears the page, asks the use cases, makes the next state."""

    def __init__(self, doors: CatalogueDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame = doors, frame
        self._view: CatalogueView | None = None
        self._wanted = ""
        self.state = CatalogueState(can_load=doors.load is not None)

    def attach(self, view: CatalogueView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self, badge: str = "") -> None:
        """Read the badges again, and show `badge` where it is given."""
        self._wanted = badge or self._wanted
        self._frame.tasks.query(
            lambda _progress: tuple(self._doors.list_badges()), done=self._listed, failed=self._failed
        )

    def choose(self, badge: str) -> None:
        """A badge was chosen."""
        if badge != self.state.chosen:
            self._wanted = badge
            self._become(replace(self.state, chosen=badge, picture=b""))
            self._draw()

    def load(self, paths: Sequence[Path]) -> None:
        """A programme file was dropped or chosen."""
        load = self._doors.load
        if load is not None and paths:
            path = paths[0]
            self._change(lambda: load(path))

    def load_sample(self) -> None:
        """Load the sample programme was pressed."""
        if self._doors.load_sample is not None:
            self._change(self._doors.load_sample)

    def forget_problem(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, done=None))

    def retire(self) -> None:
        """The page goes: a picture that is drawn later is drawn for nobody."""
        self._view = None

    def _change(self, work: Callable[[], Loaded]) -> None:
        if self.state.busy:
            return
        self._become(replace(self.state, busy=True, problem=None, done=None))
        self._frame.tasks.change(
            lambda _progress: work(),
            done=self._loaded,
            failed=self._failed,
            label=translate("Catalogue", "Loading a programme"),
        )

    def _listed(self, badges: tuple[BadgeLine, ...]) -> None:
        known = {line.id for line in badges}
        first = badges[0].id if badges else ""
        chosen = self._wanted if self._wanted in known else (self.state.chosen or first)
        before = self.state.badge
        self._become(
            replace(self.state, loading=False, badges=badges, chosen=chosen if chosen in known else first)
        )
        if self.state.badge != before:
            self._become(replace(self.state, picture=b""))
            self._draw()

    def _draw(self) -> None:
        """Have the chosen badge drawn, where pictures are to be had."""
        draw, badge = self._doors.picture, self.state.badge
        if draw is None or badge is None:
            return

        def drawn(picture: bytes) -> None:
            if self.state.badge == badge:
                self._become(replace(self.state, picture=picture))

        self._frame.tasks.query(lambda _progress: draw(badge), done=drawn, failed=self._failed)

    def _loaded(self, loaded: Loaded) -> None:
        self._become(replace(self.state, busy=False, done=_told(loaded)))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, busy=False, problem=fault, done=None))

    def _become(self, state: CatalogueState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


def _told(loaded: Loaded) -> Notice:
    if loaded.unchanged:
        return Notice(
            tone=Tone.INFO,
            title=translate("Catalogue", "This programme is loaded already."),
            detail=translate("Catalogue", "Nothing was changed by it."),
        )
    badges = (
        translate("Catalogue", "1 badge")
        if loaded.badges == 1
        else translate("Catalogue", "{0} badges").format(loaded.badges)
    )
    parts = []
    if loaded.new_versions:
        count = len(loaded.new_versions)
        parts.append(
            translate("Catalogue", "1 version is new.")
            if count == 1
            else translate("Catalogue", "{0} versions are new.").format(count)
        )
    if loaded.retired:
        count = len(loaded.retired)
        parts.append(
            translate("Catalogue", "1 badge is retired.")
            if count == 1
            else translate("Catalogue", "{0} badges are retired.").format(count)
        )
    return Notice(
        tone=Tone.GOOD,
        title=translate("Catalogue", "The programme is loaded: {0}.").format(badges),
        detail=" ".join(parts),
    )
