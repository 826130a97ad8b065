"""What restoring a backup decides: nothing is mixed with what is there, and it is checked before it opens."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.problems import Refused
from assessor_app.application.progress import Cancelled, Progress
from ui.models.opener import Opener
from ui.problems import notice_of
from ui.tasks import Runner, Running
from ui.words.translate import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CameBack:
    """What was laid out."""

    made_at: str  # UTC text
    entries: int
    behind: int  # log entries that this computer has seen beyond it
    read_only: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoringState:
    """Everything that is shown."""

    into: Path
    backup: Path | None = None
    busy: str = ""
    step: tuple[int, int, str] | None = None
    fault: str = ""  # what is wrong with what opens it
    problem: Exception | None = None
    done: CameBack | None = None


class RestoringView(Protocol):
    """What draws the state."""

    def show_state(self, state: RestoringState) -> None:
        """Draw all of it."""


class RestoringPresenter:
    """`restore(backup, into, opener, progress)` runs off the window's thread and raises Problem."""

    def __init__(
        self,
        restore: Callable[[Path, Path, Opener, Progress], CameBack],
        runner: Runner,
        *,
        into: Path,
        opened: Callable[[Path], None],
        leave: Callable[[], None],
    ) -> None:
        """`opened` gets the folder once it is to be opened, `leave` goes back."""
        self._restore, self._runner, self._opened, self._leave = restore, runner, opened, leave
        self._running: Running | None = None
        self.state = RestoringState(into=into)
        self._view: RestoringView | None = None

    def attach(self, view: RestoringView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def retire(self) -> None:
        """Another page is shown: what is answered from now on is drawn nowhere."""
        self._view = None

    def choose(self, backup: Path) -> None:
        """A file was dropped or chosen."""
        if not self.state.busy:
            self._become(replace(self.state, backup=backup, fault="", problem=None))

    def use_folder(self, into: Path) -> None:
        """Lay it out there."""
        if not self.state.busy:
            self._become(replace(self.state, into=into, problem=None))

    def restore(self, opener: Opener) -> None:
        """Lay the backup out and check all of it."""
        backup, into = self.state.backup, self.state.into
        if self.state.busy or self.state.done is not None:
            return
        fault = ""
        if backup is None:
            fault = translate("Rescue", "Choose the backup first.")
        elif opener.empty:
            fault = translate("Rescue", "Type what opens it.")
        if backup is None or fault:
            self._become(replace(self.state, fault=fault))
            return
        label = translate("Rescue", "Restoring…")
        self._become(replace(self.state, busy=label, step=None, fault="", problem=None))
        self._running = self._runner.change(
            lambda progress: self._restore(backup, into, opener, progress),
            done=self._restored,
            failed=self._failed,
            progressed=self._stepped,
        )

    def open(self) -> None:
        """Ask who works there."""
        if self.state.done is not None:
            self._opened(self.state.into)

    def cancel(self) -> None:
        """Stop; nothing of it stays."""
        if self._running is not None:
            self._running.cancel()

    def back(self) -> None:
        """To where one came from."""
        if not self.state.busy:
            self._leave()

    def forget_problem(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, problem=None))

    def _restored(self, done: CameBack) -> None:
        self._become(replace(self.state, busy="", step=None, done=done))

    def _stepped(self, done: int, total: int, what: str) -> None:
        if self.state.busy:
            self._become(replace(self.state, step=(done, total, what)))

    def _failed(self, error: Exception) -> None:
        state = replace(self.state, busy="", step=None)
        if isinstance(error, Refused):
            notice = notice_of(error)
            state = replace(state, fault=f"{notice.title} {notice.detail}".strip())
        elif not isinstance(error, Cancelled):
            state = replace(state, problem=error)
        self._become(state)

    def _become(self, state: RestoringState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
