"""What is done for good to one result or award, with words that go with it; no Qt."""

from collections.abc import Callable
from typing import TypeVar

from assessor_app.application.problems import Unusable
from ui.page import Frame, Question
from ui.page_work import PageWork
from ui.problems import Notice

Outcome = TypeVar("Outcome")


class ForGood:
    """Wants words, asks once, does it, and tells how it went."""

    def __init__(
        self,
        frame: Frame,
        work: PageWork,
        *,
        told: Callable[[Notice], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`told` hears how it went, and reads the list again."""
        self._frame, self._work, self._told, self._failed = frame, work, told, failed

    def do(
        self,
        words: str,
        act: Callable[[str], Outcome],
        *,
        wordless: Unusable,
        question: Question,
        busy: str,
        done: Notice,
    ) -> None:
        """`act` on `words`, without the room around them; `wordless` says why they are needed."""
        said = words.strip()
        if not said:
            self._failed(wordless)
        elif self._frame.confirm(question):
            self._work.change(lambda _progress: act(said), lambda _outcome: self._told(done), busy)
