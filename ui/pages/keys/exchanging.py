"""What the card of the key that signs awards decides: exchanging it, and signing its awards again."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.application.progress import Progress
from ui.page import Frame, Question
from ui.page_work import PageWork
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import counted, translate

if TYPE_CHECKING:  # what they need to sign with is heavy
    from assessor_app.application.use_cases.reissue_awards import ToReissue
    from assessor_app.application.use_cases.rotate_issuer_key import Rotated


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangingState:
    """Everything that the card shows beside the keys."""

    writing: bool = False  # the form is open
    faulty: bool = False  # it was sent without a reason
    listed: "tuple[ToReissue, ...]" = ()  # awards that count no more until they are signed again
    busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangingDoors:
    """What the card may ask for, bound to program and session."""

    exchange: "Callable[[str, bool], Rotated]" = field(repr=False)  # why; whether others may know the key
    read: "Callable[[], tuple[ToReissue, ...]]" = field(repr=False)
    save: Callable[[Path], None] = field(repr=False)  # the list
    reissue: Callable[[Progress], int] = field(repr=False)


class Exchanging:
    """Hears the card. `show` draws its state, `tell` says on the page how something went, `changed`: the keys
    are to be read again.
    """

    def __init__(
        self,
        doors: ExchangingDoors,
        frame: Frame,
        show: Callable[[ExchangingState], None],
        tell: Callable[[Exception | None, Notice | None], None],
        changed: Callable[[], None],
    ) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame = doors, frame
        self._show, self._tell, self._changed = show, tell, changed
        self._work = PageWork(frame.tasks, show=self._show_work, stopped=changed, failed=self._failed)
        self.state = ExchangingState()

    def refresh(self) -> None:
        """Read which awards wait to be signed again."""
        self._frame.tasks.query(
            lambda _progress: self._doors.read(),
            done=lambda listed: self._become(replace(self.state, listed=listed)),
            failed=self._failed,
        )

    def begin_exchange(self) -> None:
        """Exchange was pressed."""
        self._tell(None, None)
        self._become(replace(self.state, writing=True, faulty=False))

    def give_up_exchange(self) -> None:
        """Cancel was pressed in the form."""
        self._become(replace(self.state, writing=False, faulty=False))

    def exchange(self, reason: str, *, known: bool) -> None:
        """Exchange was pressed in the form."""
        if self.state.busy:
            return
        self._tell(None, None)
        self._become(replace(self.state, faulty=not reason.strip()))
        if reason.strip() and self._frame.confirm(_question(known=known)):
            self._work.change(
                lambda _progress: self._doors.exchange(reason, known),
                self._exchanged,
                translate("Keys", "Exchanging the key"),
            )

    def save_list(self, path: Path) -> None:
        """A file for the list was chosen."""

        def saved(_nothing: None) -> None:
            told = translate("Keys", "The list is in “{0}”.").format(path.name)
            self._tell(None, Notice(tone=Tone.GOOD, title=told))

        self._frame.tasks.query(lambda _progress: self._doors.save(path), done=saved, failed=self._failed)

    def reissue(self) -> None:
        """Sign them again was pressed."""
        if self.state.listed and not self.state.busy:
            self._tell(None, None)
            self._work.change(self._doors.reissue, self._reissued, translate("Keys", "Signing again"))

    def retire(self) -> None:
        """Drop what was read."""
        self._work.retire()
        self.state = ExchangingState()

    def _exchanged(self, done: "Rotated") -> None:
        self._become(replace(self.state, writing=False))
        detail = (
            translate(
                "Keys",
                "The former key has ended. Sign its awards again, then write the public pages anew in "
                "Awards: they hold the new did.json.",
            )
            if done.ended
            else translate(
                "Keys",
                "What the former key signed stays valid. Write the public pages anew in Awards: they hold "
                "the new did.json.",
            )
        )
        title = translate("Keys", "Awards are signed by a new key from now on.")
        self._tell(None, Notice(tone=Tone.GOOD, title=title, detail=detail))
        self._changed()

    def _reissued(self, count: int) -> None:
        title = counted("Keys", "1 award is signed again.", "{0} awards are signed again.", count)
        detail = translate("Keys", "Write them out anew in Awards and send them to their learners.")
        self._tell(None, Notice(tone=Tone.GOOD, title=title.format(figures(count)), detail=detail))
        self._changed()

    def _show_work(self, busy: str, _step: tuple[int, int, str] | None) -> None:
        self._become(replace(self.state, busy=bool(busy)))

    def _failed(self, error: Exception) -> None:
        self._tell(error, None)

    def _become(self, state: ExchangingState) -> None:
        self.state = state
        self._show(state)


def _question(*, known: bool) -> Question:
    consequence = (
        translate(
            "Keys",
            "The present key ends at once and for good. Every award that it signed counts no more until it "
            "is signed again here, and its learner has the new file.",
        )
        if known
        else translate(
            "Keys",
            "The present key signs nothing any more; what it signed stays valid. This cannot be taken back. "
            "Others trust new awards once they have the new did.json.",
        )
    )
    return Question(
        title=translate("Keys", "Exchange the key that signs awards?"),
        consequence=consequence,
        verb=translate("Keys", "Exchange the key"),
    )
