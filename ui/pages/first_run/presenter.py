"""What the first run decides: which screen comes next, and that nothing is made before all is known."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, Generic, Protocol

from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.problems import Refused
from assessor_app.application.progress import Cancelled
from ui.models.new_passphrase import TypedTwice, faults_of_new
from ui.pages.first_run.state import (
    FIRST,
    NAME,
    ORGANISATION,
    SECOND,
    Beginning,
    Details,
    FirstRunDoors,
    FirstRunState,
    MyCard,
    NewProgramme,
    Screen,
    Session,
    Way,
)
from ui.problems import notice_of
from ui.tasks import Runner, Running
from ui.words.translate import translate

_WORDS: Final = 21


class FirstRunView(Protocol):
    """What draws the state."""

    def show_state(self, state: FirstRunState) -> None:
        """Draw all of it."""


class FirstRunPresenter(Generic[Session]):
    """Until the last step of starting a programme nothing of it is on the disk; each way can be left."""

    def __init__(
        self,
        doors: FirstRunDoors[Session],
        runner: Runner,
        *,
        folder: Path,
        entered: Callable[[Path, Session | None, Exception | None], None],
        opened: Callable[[Path], None],
        leave: Callable[[], None] | None = None,
    ) -> None:
        """`entered` gets a workspace that was just made, `opened` one at which somebody is to sign in.

        `leave` goes back to where somebody came from, if anybody did.
        """
        self._doors, self._runner, self._folder = doors, runner, folder
        self._entered, self._opened, self._leave = entered, opened, leave
        self._passphrase = ""  # from the second screen until the workspace is made
        self._recovery = ""  # once it was shown it stays the same: somebody may have it on paper
        self._running: Running | None = None
        self.state = FirstRunState(can_leave=leave is not None)
        self._view: FirstRunView | None = None

    def attach(self, view: FirstRunView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def retire(self) -> None:
        """Another page is shown: what is answered from now on is drawn nowhere."""
        self._view = None

    def may_leave(self) -> bool:
        """Whether another workspace can be opened now; while something is being made it says that it cannot.

        What is made opens by itself once it is there: two workspaces would race for the window.
        """
        if not self.state.busy:
            return True
        problem = Refused(
            translate("FirstRun", "something is being made here just now"),
            remedy=translate("FirstRun", "Wait until it is done, or cancel it; then drop the folder again."),
        )
        self._become(replace(self.state, problem=problem))
        return False

    def look_around(self) -> None:
        """See what is there: a folder to use, keys that wait for a programme, a demo."""
        folder = self._folder

        def found(beginning: Beginning) -> None:
            waits = self._leave is None and self.state.beginning is None and beginning.card is not None
            self._become(replace(self.state, beginning=beginning, problem=None))
            if waits and self.state.screen is Screen.WHO:
                self.choose(Way.JOIN)  # this is where they were

        self._runner.query(lambda _progress: self._doors.look_around(folder), done=found, failed=self._failed)

    def choose(self, way: Way) -> None:
        """Somebody said what they have come for."""
        beginning = self.state.beginning
        if self.state.busy or beginning is None:
            return
        state = replace(self.state, way=way, faults=(), problem=None, saved="")
        if way is Way.DEMO:
            self._become(replace(state, screen=Screen.READY, told=()))
            self.build_demo()
        elif way is Way.JOIN and beginning.card is not None:
            self._become(replace(state, screen=Screen.READY))
        else:
            self._become(replace(state, screen=Screen.YOU))
            self._ask_keychain()

    def use_folder(self, folder: Path) -> None:
        """The new workspace is to lie in another folder."""
        self._folder = folder
        self.look_around()

    def back(self) -> None:
        """One screen back; from the words that are typed back to the words."""
        state = self.state
        if state.busy:
            return
        if state.screen is Screen.WHO:
            if self._leave is not None:
                self._leave()
            return
        state = replace(state, faults=(), problem=None, saved="")
        if state.asked is not None:
            self._become(replace(state, asked=None))
        elif state.screen is Screen.READY and state.way is Way.START:
            self._passphrase = ""
            self._become(replace(state, screen=Screen.YOU, words=()))
        else:
            self._passphrase = ""
            self._become(replace(state, screen=Screen.WHO, way=None, told=()))

    def go_on(self, details: Details, typed: TypedTwice) -> None:
        """The second screen was filled in."""
        way = self.state.way
        if self.state.busy or way is None:
            return
        whole = way is Way.START
        wrong = faults_of_new(typed)
        self._become(
            replace(self.state, details=details, busy=_checking(), step=None, faults=(), problem=None)
        )

        def checked(faults: dict[str, Exception]) -> None:
            said = tuple((of, _words_of(of, error, details)) for of, error in faults.items()) + wrong
            if said:
                self._become(replace(self.state, busy="", faults=said))
            elif whole:
                self._show_recovery_key(typed.new)
            else:
                self._make_card(typed.new)

        self._runner.query(
            lambda _progress: self._doors.faults(details, whole), done=checked, failed=self._failed
        )

    def written_down(self) -> None:
        """The recovery key is on paper: two of its words are to be typed back."""
        if self.state.screen is Screen.READY and self.state.words and self.state.asked is None:
            first, second = sorted(secrets.SystemRandom().sample(range(1, _WORDS + 1), 2))
            self._become(replace(self.state, asked=(first, second), saved="", problem=None))

    def finish(self, first: str, second: str, *, sample: bool) -> None:
        """Both words were typed back: make the programme."""
        asked = self.state.asked
        if asked is None or self.state.busy:
            return
        faults = tuple(
            (of, translate("FirstRun", "This is not word {0}. Compare it with your paper.").format(place))
            for of, place, typed in zip((FIRST, SECOND), asked, (first, second), strict=True)
            if typed.strip().casefold() != self.state.words[place - 1]
        )
        if faults:
            self._become(replace(self.state, faults=faults))
            return
        programme = NewProgramme(
            details=self.state.details, passphrase=self._passphrase, recovery=self._recovery, sample=sample
        )
        folder = self._folder
        label = translate("FirstRun", "Making your programme…")
        self._become(replace(self.state, faults=(), problem=None, busy=label, step=None))

        def made(outcome: tuple[Session | None, Exception | None]) -> None:
            self._passphrase = self._recovery = ""
            self._become(FirstRunState(beginning=self.state.beginning, can_leave=self.state.can_leave))
            self._entered(folder, *outcome)

        self._running = self._runner.change(
            lambda progress: self._doors.make(folder, programme, progress),
            done=made,
            failed=self._failed,
            progressed=self._progressed,
        )

    def keep_sheet(self, path: Path, sheet: bytes) -> None:
        """Write the recovery sheet."""
        self._write(path, lambda: sheet)

    def save_card(self, path: Path) -> None:
        """Write the card, which anybody may see."""
        self._write(path, self._doors.card_document)

    def open_programme(self, path: Path) -> None:
        """Somebody has the folder of a programme."""
        if self.state.busy:
            return
        folder = path if path.is_dir() else path.parent
        joins = self.state.way is Way.JOIN

        def found(_nothing: None) -> None:
            self._become(replace(self.state, busy=""))
            self._opened(folder)

        self._become(replace(self.state, busy=_checking(), step=None, problem=None, saved=""))
        self._runner.query(
            lambda _progress: self._doors.find_programme(folder, joins), done=found, failed=self._failed
        )

    def build_demo(self) -> None:
        """Build the demo, or open the one that is there."""
        beginning = self.state.beginning
        if beginning is None or self.state.busy:
            return
        if beginning.demo:
            self._opened(self._doors.demo_folder())
            return
        told: list[str] = []

        def stepped(done: int, total: int, what: str) -> None:
            if self.state.busy:
                self._become(replace(self.state, told=tuple(told), step=(done, total, what)))

        def built(folder: Path) -> None:
            self._become(replace(self.state, told=tuple(told), busy=""))
            self._opened(folder)

        def failed(error: Exception) -> None:
            self._failed(error)
            if isinstance(error, Cancelled):
                self.back()

        label = translate("FirstRun", "Building the demo…")
        self._become(replace(self.state, busy=label, step=None, told=(), problem=None))
        self._running = self._runner.change(
            lambda progress: self._doors.make_demo(told.append, progress),
            done=built,
            failed=failed,
            progressed=stepped,
        )

    def cancel(self) -> None:
        """Stop what runs."""
        if self._running is not None:
            self._running.cancel()

    def forget_problem(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, problem=None, saved=""))

    def _ask_keychain(self) -> None:
        def found(status: KeychainStatus) -> None:
            self._become(replace(self.state, keychain=status))

        self._runner.query(lambda _progress: self._doors.keychain(), done=found, failed=self._failed)

    def _show_recovery_key(self, passphrase: str) -> None:
        self._passphrase = passphrase

        def show(words: str) -> None:
            self._recovery = words
            self._become(
                replace(self.state, screen=Screen.READY, words=tuple(words.split()), asked=None, busy="")
            )

        if self._recovery:
            show(self._recovery)
        else:
            self._runner.query(
                lambda _progress: self._doors.new_recovery_key(), done=show, failed=self._failed
            )

    def _make_card(self, passphrase: str) -> None:
        details = self.state.details

        def made(card: MyCard) -> None:
            beginning = self.state.beginning
            if beginning is not None:
                beginning = replace(beginning, card=card)
            self._become(replace(self.state, screen=Screen.READY, beginning=beginning, busy=""))

        self._become(replace(self.state, busy=translate("FirstRun", "Making your keys…")))
        self._runner.change(
            lambda _progress: self._doors.make_card(details.name, passphrase, details.keychain),
            done=made,
            failed=self._failed,
        )

    def _write(self, path: Path, content: Callable[[], bytes]) -> None:
        def written(_nothing: None) -> None:
            self._become(replace(self.state, saved=path.name))

        self._become(replace(self.state, saved="", problem=None))
        self._runner.query(
            lambda _progress: self._doors.write(path, content()), done=written, failed=self._failed
        )

    def _progressed(self, done: int, total: int, what: str) -> None:
        if self.state.busy:
            self._become(replace(self.state, step=(done, total, what)))

    def _failed(self, error: Exception) -> None:
        self._running = None
        problem = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, busy="", step=None, problem=problem))

    def _become(self, state: FirstRunState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


def _checking() -> str:
    return translate("FirstRun", "Checking…")


def _words_of(of: str, error: Exception, details: Details) -> str:
    """What is wrong with a field, below it."""
    if of == ORGANISATION and not details.organisation.strip():
        return translate("FirstRun", "Type the name under which the badges are awarded.")
    if of == NAME and not details.name.strip():
        return translate("FirstRun", "Type your name, as others know you.")
    notice = notice_of(error)
    return f"{notice.title} {notice.detail}".strip()
