"""What the page Verify decides: which files are being checked, what came of it. No Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.progress import Cancelled, Progress
from ui.models.verdict import Verdict
from ui.page import Frame
from ui.tasks import Running
from ui.words.figures import figures
from ui.words.translate import translate

Verify = Callable[[Sequence[Path], Progress], tuple[Verdict, ...]]
VerifyText = Callable[[str, Progress], tuple[Verdict, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyState:
    """Everything that the page shows."""

    checking: str = field(default="", repr=False)  # what is being checked, in words
    step: tuple[int, int] = (0, 0)
    verdicts: tuple[Verdict, ...] = field(default=(), repr=False)
    problem: Exception | None = None


class VerifyView(Protocol):
    """What draws the state."""

    def show_state(self, state: VerifyState) -> None:
        """Draw all of it."""


class VerifyPresenter:
    """One question at a time; another drop while one runs is not taken."""

    def __init__(self, verify: Verify, frame: Frame, verify_text: VerifyText | None = None) -> None:
        """Nothing is checked yet; without `verify_text` nothing can be pasted but files."""
        self._verify, self._verify_text, self._frame = verify, verify_text, frame
        self.state = VerifyState()
        self._view: VerifyView | None = None
        self._running: Running | None = None

    def attach(self, view: VerifyView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def verify(self, paths: Sequence[Path]) -> None:
        """Say of each of `paths` whether it is genuine."""
        files = tuple(paths)
        if not files or self.state.checking:
            return
        what = (
            files[0].name if len(files) == 1 else translate("Verify", "{0} files").format(figures(len(files)))
        )
        self._check(what, lambda progress: self._verify(files, progress))

    def paste(self, text: str) -> None:
        """Say of a credential that was pasted as text whether it is genuine."""
        verify_text = self._verify_text
        if not text.strip() or self.state.checking or verify_text is None:
            return
        what = translate("Verify", "what was pasted")
        self._check(what, lambda progress: verify_text(text, progress))

    def _check(self, what: str, work: Callable[[Progress], tuple[Verdict, ...]]) -> None:
        self._become(VerifyState(checking=translate("Verify", "Checking {0}…").format(what)))

        def stepped(done: int, total: int, _what: str) -> None:
            self._become(replace(self.state, step=(done, total)))

        self._running = self._frame.tasks.query(
            work,
            done=self._judged,
            failed=self._failed,
            progressed=stepped,
        )

    def cancel(self) -> None:
        """Stop before the next file."""
        if self._running is not None:
            self._running.cancel()

    def forget(self) -> None:
        """The person has read it."""
        self._become(VerifyState())

    def retire(self) -> None:
        """Drop what was read."""
        self._view = None
        self.cancel()
        self.state = VerifyState()

    def _judged(self, verdicts: tuple[Verdict, ...]) -> None:
        self._running = None
        self._become(VerifyState(verdicts=verdicts))

    def _failed(self, error: Exception) -> None:
        self._running = None
        self._become(VerifyState(problem=None if isinstance(error, Cancelled) else error))

    def _become(self, state: VerifyState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
