"""What was just changed and can be put back: by the notice that tells of it, and by Ctrl+Z; no Qt."""

from collections.abc import Callable
from dataclasses import replace

from ui.page import Frame, Step
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.translate import translate


class PutBack:
    """The notice offers it until somebody locks; Ctrl+Z on the page means the last one, once."""

    def __init__(self, frame: Frame) -> None:
        """Nothing was changed yet."""
        self._frame = frame
        self._step: Step | None = None

    def tell(self, notice: Notice, what: str, back: Callable[[], bool]) -> None:
        """Tell of a change, and offer to undo it.

        what: in words (“the plan of Ethics”). back: begins to put it back; False where it cannot now.
        """

        def take() -> None:
            if back():
                self._step = None
            else:
                self._frame.notify(_not_now())

        self._step = Step(title=what, do=take)
        self._frame.notify(replace(notice, offer=translate("PutBack", "Undo"), offered=take))

    def undoable(self) -> Step | None:
        """The last one; None where there is none, or it was put back."""
        return self._step

    def forget(self) -> None:
        """The page goes."""
        self._step = None


def _not_now() -> Notice:
    return Notice(
        tone=Tone.INFO,
        title=translate("PutBack", "Not now: something else is being done on this page."),
        detail=translate("PutBack", "Undo it once that is over; “Recent notices” still offers it."),
    )
