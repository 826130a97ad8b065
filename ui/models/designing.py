"""What pages on which something is designed know and decide: whose design is shown, drawing the draft,
putting it to use; no Qt. Certificates and badges are designed so; each says what a draft consists of.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Generic, Protocol, Self, TypeVar

from assessor_app.application.kept_designs import DesignLine
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled
from assessor_app.domain.definitions import InvalidDefinition
from ui.page import Frame
from ui.page_work import PageWork, Step
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate

Design = TypeVar("Design")
Made_co = TypeVar("Made_co", covariant=True)
Sample = TypeVar("Sample")


class Draft(Protocol[Made_co]):
    """Every field as it stands on the screen, whether or not it makes a design."""

    @property
    def texts(self) -> Mapping[str, str]:
        """What is typed or chosen, by field."""

    def with_texts(self, texts: Mapping[str, str]) -> Self:
        """The same with other texts."""

    def template(self) -> Made_co:
        """The design; raises InvalidDefinition, in words, where it is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignState(ABC, Generic[Design, Sample]):
    """Everything that such a page shows."""

    typed: Any  # the draft, a `Draft[Design]`
    loading: bool = True
    lines: tuple[DesignLine[Design], ...] = ()
    badge: str = ""  # which line is chosen; empty: all badges
    picture: Sample | None = field(default=None, repr=False)  # the sample, as it was drawn last
    fault: str = ""  # why the draft is no design, or cannot be drawn
    busy: str = ""
    step: Step | None = None
    problem: Exception | None = None
    notice: Notice | None = None

    @staticmethod
    @abstractmethod
    def standard() -> Design:
        """The design that comes with the program."""

    @staticmethod
    @abstractmethod
    def draft_of(design: Design) -> Draft[Design]:
        """The fields that show a design."""

    @property
    def line(self) -> DesignLine[Design] | None:
        """The chosen one."""
        return next((line for line in self.lines if line.badge == self.badge), None)

    @property
    def everyone(self) -> DesignLine[Design] | None:
        """What holds for all badges."""
        return next((line for line in self.lines if not line.badge), None)

    @property
    def in_use(self) -> Design:
        """By which is made now what the chosen badge needs."""
        own = (self.line.own if self.line else None) or (self.everyone.own if self.everyone else None)
        return (own.template if own else None) or self.standard()

    @property
    def changed(self) -> bool:
        """Whether the draft is another than the design in use."""
        return bool(self.typed != self.draft_of(self.in_use))

    @property
    def can_use(self) -> bool:
        """Whether the draft may be put to use."""
        return self.changed and not self.fault and not self.busy and not self.loading


def fault_of(typed: Draft[object]) -> str:
    """Why the draft is no design; "" where it is one."""
    try:
        typed.template()
    except InvalidDefinition as error:
        return str(error)
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignDoors(Generic[Design]):
    """The use cases, bound to program and session."""

    read: Callable[[], tuple[DesignLine[Design], ...]]
    use: Callable[[Design | None, str], bool]
    load: Callable[[Path], Design]
    save: Callable[[Path, Design], None]


State = TypeVar("State", bound=DesignState[Any, Any])
Shown_contra = TypeVar("Shown_contra", contravariant=True)


class DesignView(Protocol[Shown_contra]):
    """What draws the state."""

    def show_state(self, state: Shown_contra) -> None:
        """Draw all of it."""


class DesignPresenter(ABC, Generic[State, Design, Sample]):
    """Draws the draft as it is typed, the newest alone; nothing counts before it is put to use."""

    def __init__(self, doors: DesignDoors[Design], frame: Frame, state: State) -> None:
        """Nothing is read before the page comes to the front."""
        self._shared, self._frame = doors, frame
        self._view: DesignView[State] | None = None
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self.refresh, failed=self._failed)
        self._drawing: tuple[object, ...] | None = None  # what is being drawn, and for which badge
        self._drawn: tuple[object, ...] | None = None  # what was drawn last
        self._refusal = ""  # why it could not be
        self.state: State = state

    @abstractmethod
    def kept_words(self) -> str:
        """What a design that is put to use leaves as it was."""

    @abstractmethod
    def draw(self, state: State) -> Callable[[], Sample]:
        """What draws the draft of this state, which is a design."""

    def drawn_from(self, state: State) -> tuple[object, ...]:
        """All that the sample shows: where it is the same, the sample is."""
        return (state.typed, state.badge)

    def attach(self, view: DesignView[State]) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Read which designs are in use."""
        self._frame.tasks.query(
            lambda _progress: self._shared.read(), done=self._have_read, failed=self._failed
        )

    def choose(self, badge: str) -> None:
        """Show the design of another badge; a draft that was not put to use is dropped."""
        if badge != self.state.badge:
            chosen = replace(self.state, badge=badge)
            self._show(replace(chosen, typed=chosen.draft_of(chosen.in_use)))

    def type_text(self, name: str, text: str) -> None:
        """A field changed."""
        typed = self.state.typed
        if typed.texts[name] != text:
            self.show_draft(typed.with_texts({**typed.texts, name: text}))

    def load(self, path: Path) -> None:
        """Show the design of a file, to be looked at before it counts."""

        def read(design: Design) -> None:
            typed = self.state.draft_of(design)
            self._show(replace(self.state, typed=typed, problem=None, notice=None))

        self._frame.tasks.query(lambda _progress: self._shared.load(path), done=read, failed=self._failed)

    def save(self, path: Path) -> None:
        """Write the draft as a file."""
        self.write(
            lambda design: self._shared.save(path, design),
            translate("Designs", "The design was saved as “{0}”.").format(path.name),
        )

    def use(self) -> None:
        """Make things by the draft from now on."""
        if self.state.can_use:
            self._change(self.state.typed.template(), translate("Designs", "This design is in use now."))

    def take_back(self) -> None:
        """Do without a design of its own."""
        if self.state.line is not None and self.state.line.own:
            self._change(None, translate("Designs", "The design is taken back."))

    def undo(self) -> None:
        """Show the design in use again."""
        self._show(replace(self.state, typed=self.state.draft_of(self.state.in_use), problem=None))

    def forget_notice(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, notice=None))

    def left_off(self) -> str:
        """A draft that was not put to use: its words; what came out of files lies in them still."""
        if not self.state.changed:
            return ""
        return json.dumps({"badge": self.state.badge, "texts": dict(self.state.typed.texts)})

    def take_up(self, left_off: str) -> None:
        """Go on with it; what does not fit any more is dropped."""
        kept = json.loads(left_off) if left_off else {}
        texts = kept.get("texts", {})
        if texts.keys() == self.state.typed.texts.keys():
            self._show(replace(self.state, badge=kept["badge"], typed=self.state.typed.with_texts(texts)))

    def retire(self) -> None:
        """The page goes: what comes later is drawn for nobody."""
        self._view = None
        self._work.retire()

    def show_draft(self, typed: Draft[Design]) -> None:
        """Show another draft."""
        self._show(replace(self.state, typed=typed))

    def write(self, write: Callable[[Design], None], told: str) -> None:
        """Write something that the draft makes, where it is a design."""
        if self.state.fault:
            return
        design: Design = self.state.typed.template()

        def done(_nothing: None) -> None:
            notice = Notice(tone=Tone.GOOD, title=told)
            self._become(replace(self.state, problem=None, notice=notice))

        self._work.change(lambda _progress: write(design), done, translate("Designs", "Saving a file"))

    def _have_read(self, lines: tuple[DesignLine[Design], ...]) -> None:
        before = self.state
        after = replace(before, loading=False, lines=lines)
        if after.line is None:
            after = replace(after, badge="")
        if before.loading or not before.changed:
            after = replace(after, typed=after.draft_of(after.in_use))
        self._show(after)

    def _change(self, design: Design | None, told: str) -> None:
        badge = self.state.badge

        def done(_changed: bool) -> None:  # an answer, not a switch
            notice = Notice(tone=Tone.GOOD, title=told, detail=self.kept_words())
            self._become(replace(self.state, problem=None, notice=notice))
            self._frame.tasks.query(lambda _progress: self._shared.read(), done=read, failed=self._failed)

        def read(lines: tuple[DesignLine[Design], ...]) -> None:
            after = replace(self.state, lines=lines)
            self._show(replace(after, typed=after.draft_of(after.in_use)))

        self._work.change(
            lambda _progress: self._shared.use(design, badge),
            done,
            translate("Designs", "Putting a design to use"),
        )

    def _show(self, state: State) -> None:
        """Show another draft, and have it drawn."""
        refusal = self._refusal if self.drawn_from(state) == self._drawn else ""
        self._become(replace(state, fault=fault_of(state.typed) or refusal))
        self._draw()

    def _draw(self) -> None:
        """Draw the draft as it is now, unless one is being drawn: then once that is done."""
        wanted = self.drawn_from(self.state)
        if self.state.loading or self.state.fault or self._drawing is not None or wanted == self._drawn:
            return
        self._drawing = wanted
        draw = self.draw(self.state)

        def drawn(picture: Sample) -> None:
            self._settle(wanted, picture, "")

        def failed(error: Exception) -> None:
            if isinstance(error, Unusable):
                self._settle(wanted, None, str(error))
            else:
                self._drawing = None
                self._failed(error)

        self._frame.tasks.query(lambda _progress: draw(), done=drawn, failed=failed)

    def _settle(self, wanted: tuple[object, ...], picture: Sample | None, fault: str) -> None:
        self._drawing, self._drawn, self._refusal = None, wanted, fault
        if wanted == self.drawn_from(self.state):
            self._become(replace(self.state, picture=picture or self.state.picture, fault=fault))
        else:
            self._draw()

    def _show_work(self, busy: str, step: Step | None) -> None:
        self._become(replace(self.state, busy=busy, step=step))

    def _failed(self, error: Exception) -> None:
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, problem=fault, notice=None))

    def _become(self, state: State) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
