"""What somebody did to a rating, step by step, so that it can be taken back and done again; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assessor_app.domain.forms import Answers
from assessor_app.domain.pins import Pin


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """All that a rating says at one moment."""

    levels: Mapping[str, str] = field(repr=False)
    unscored: Mapping[str, str] = field(repr=False)
    comments: Mapping[str, str] = field(repr=False)
    overall: str = field(repr=False)
    pins: tuple[Pin, ...] = field(default=(), repr=False)
    answers: Answers = field(default_factory=dict, repr=False)
    flagged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Did:
    """One step: what was written before and after it, and on which criterion."""

    before: Written = field(repr=False)
    after: Written = field(repr=False)
    criterion: int
    title: str  # in words (“level of Reasoning”)
    typed: bool = False  # letter by letter: what is typed in one go is one step


class Steps:
    """Those that can be taken back, and those that were."""

    def __init__(self) -> None:
        """None yet."""
        self._done: list[Did] = []
        self._undone: list[Did] = []
        self._in_one_go = False

    @property
    def undo(self) -> str:
        """What would be taken back; "" for nothing."""
        return self._done[-1].title if self._done else ""

    @property
    def redo(self) -> str:
        """What would be done again; "" for nothing."""
        return self._undone[-1].title if self._undone else ""

    def did(self, step: Did) -> None:
        """Something was done; what was taken back before cannot be done again any more."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if (
            last is not None
            and self._in_one_go
            and last.typed
            and step.typed
            and (last.criterion, last.title) == (step.criterion, step.title)
        ):
            self._done.pop()
            step = Did(
                before=last.before,
                after=step.after,
                criterion=step.criterion,
                title=step.title,
                typed=True,
            )
        self._in_one_go = True
        if step.before != step.after:
            self._done.append(step)

    def pause(self) -> None:
        """Somebody went elsewhere: what is typed next is a step of its own."""
        self._in_one_go = False

    def take_back(self) -> Did | None:
        """The last step, which is undone now; None where there is none."""
        return self._turn(self._done, self._undone)

    def do_again(self) -> Did | None:
        """The step that was taken back last, which is done again now; None where there is none."""
        return self._turn(self._undone, self._done)

    def forget(self) -> None:
        """Nothing can be taken back any more."""
        self._done.clear()
        self._undone.clear()
        self._in_one_go = False

    def _turn(self, taken: list[Did], given: list[Did]) -> Did | None:
        self._in_one_go = False
        if not taken:
            return None
        given.append(taken.pop())
        return given[-1]
