"""What the card of endorsements shows and decides: what is endorsed, by which words, and which were made."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from assessor_app.application.endorsements import Endorsable, Kind, MadeEndorsement
from ui.page import Frame
from ui.page_work import PageWork
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorsingState:
    """Everything that the card shows."""

    made: tuple[MadeEndorsement, ...] = ()
    things: tuple[Endorsable, ...] = ()  # that can be endorsed: of this place, then those of a file
    chosen: str = ""  # `key_of` one of them
    writing: bool = False  # the form is open
    busy: bool = False

    @property
    def about(self) -> Endorsable | None:
        """What is chosen."""
        return next((one for one in self.things if key_of(one) == self.chosen), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorsingDoors:
    """What the card may ask for, bound to program and session."""

    read: Callable[[], tuple[tuple[Endorsable, ...], tuple[MadeEndorsement, ...]]] = field(repr=False)
    read_file: Callable[[Path], tuple[Endorsable, ...]] = field(repr=False)
    endorse: Callable[[Endorsable, str], MadeEndorsement] = field(repr=False)
    save: Callable[[str, Path, bool], None] = field(repr=False)  # which, where, whether as a JWT


def key_of(thing: Endorsable) -> str:
    """By which a choice names it."""
    return f"{thing.kind} {thing.id}"


class Endorsing:
    """Hears the card. `show` draws its state; `tell` says on the page how something went."""

    def __init__(
        self,
        doors: EndorsingDoors,
        frame: Frame,
        show: Callable[[EndorsingState], None],
        tell: Callable[[Exception | None, Notice | None], None],
    ) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame, self._show, self._tell = doors, frame, show, tell
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=self.refresh, failed=self._failed)
        self.state = EndorsingState()

    def refresh(self) -> None:
        """Read what can be endorsed, and what was."""
        self._frame.tasks.query(
            lambda _progress: self._doors.read(), done=self._have_read, failed=self._failed
        )

    def begin_endorsing(self) -> None:
        """Endorse was pressed."""
        self._tell(None, None)
        self._become(replace(self.state, writing=True, chosen=self.state.chosen or self._first()))

    def give_up_endorsing(self) -> None:
        """Cancel was pressed in the form."""
        self._become(replace(self.state, writing=False))

    def choose_endorsed(self, key: str) -> None:
        """Something else was chosen."""
        self._become(replace(self.state, chosen=key))

    def take_file(self, path: Path) -> None:
        """A credential's file was chosen: offer what it holds."""
        self._tell(None, None)

        def read(things: tuple[Endorsable, ...]) -> None:
            known = {key_of(one) for one in self.state.things}
            new = tuple(one for one in things if key_of(one) not in known)
            chosen = key_of(things[0]) if things else self.state.chosen
            self._become(replace(self.state, things=(*self.state.things, *new), chosen=chosen))

        self._frame.tasks.query(lambda _progress: self._doors.read_file(path), done=read, failed=self._failed)

    def endorse(self, comment: str) -> None:
        """Sign was pressed."""
        about = self.state.about
        if about is None or self.state.busy:
            return
        self._tell(None, None)
        self._work.change(
            lambda _progress: self._doors.endorse(about, comment),
            self._endorsed,
            translate("Keys", "Signing an endorsement"),
        )

    def save_endorsement(self, made: MadeEndorsement, path: Path, *, jwt: bool) -> None:
        """A file to write it to was chosen."""

        def saved(_nothing: None) -> None:
            told = translate("Keys", "The endorsement is in “{0}”.").format(path.name)
            self._tell(None, Notice(tone=Tone.GOOD, title=told))

        self._frame.tasks.query(
            lambda _progress: self._doors.save(made.id, path, jwt), done=saved, failed=self._failed
        )

    def retire(self) -> None:
        """Drop what was read."""
        self._work.retire()
        self.state = EndorsingState()

    def _first(self) -> str:
        return key_of(self.state.things[0]) if self.state.things else ""

    def _have_read(self, read: tuple[tuple[Endorsable, ...], tuple[MadeEndorsement, ...]]) -> None:
        things, made = read
        known = {key_of(one) for one in things}
        of_files = tuple(one for one in self.state.things if key_of(one) not in known)
        self._become(replace(self.state, things=(*things, *of_files), made=made))

    def _endorsed(self, made: MadeEndorsement) -> None:
        self._become(replace(self.state, writing=False))
        title = translate("Keys", "“{0}” is endorsed.").format(made.about.name)
        detail = (
            translate("Keys", "Awards of it that are signed from now on carry the endorsement.")
            if made.about.own and made.about.kind is Kind.ACHIEVEMENT
            else translate("Keys", "Save it as a file and give it to those whom it concerns.")
        )
        self._tell(None, Notice(tone=Tone.GOOD, title=title, detail=detail))
        self.refresh()

    def _show_work(self, busy: str, _step: tuple[int, int, str] | None) -> None:
        self._become(replace(self.state, busy=bool(busy)))

    def _failed(self, error: Exception) -> None:
        self._tell(error, None)

    def _become(self, state: EndorsingState) -> None:
        self.state = state
        self._show(state)
