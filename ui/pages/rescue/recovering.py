"""What recovering by the recovery key decides: the words are right before anything else is done."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final, Generic, Protocol, TypeVar

from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Cancelled, Progress
from ui.models.new_passphrase import TypedTwice, faults_of_new
from ui.problems import notice_of
from ui.tasks import Runner
from ui.words.translate import translate

Session = TypeVar("Session")
WORDS, NAME = "words", "name"
COUNT: Final = 21


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery(TypedTwice):
    """What stands in the fields."""

    words: str = field(repr=False)
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveringState:
    """Everything that is shown."""

    organisation: str = ""
    busy: str = ""
    faults: tuple[tuple[str, str], ...] = ()
    problem: Exception | None = None


class RecoveringView(Protocol):
    """What draws the state."""

    def show_state(self, state: RecoveringState) -> None:
        """Draw all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveringDoors(Generic[Session]):
    """Both off the window's thread; both raise Problem."""

    check: Callable[[str], None]  # the 21 words, as typed
    recover: Callable[[str, str, str], Session]  # (words, name, passphrase)


class RecoveringPresenter(Generic[Session]):
    """A new admin is enrolled, who is signed in at once; the log says by what."""

    def __init__(
        self,
        doors: RecoveringDoors[Session],
        runner: Runner,
        *,
        organisation: str,
        entered: Callable[[Session], None],
        leave: Callable[[], None],
    ) -> None:
        """`entered` gets the new admin's session, `leave` goes back."""
        self._doors, self._runner, self._entered, self._leave = doors, runner, entered, leave
        self.state = RecoveringState(organisation=organisation)
        self._view: RecoveringView | None = None

    def attach(self, view: RecoveringView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def retire(self) -> None:
        """Another page is shown: what is answered from now on is drawn nowhere."""
        self._view = None

    def recover(self, typed: Recovery) -> None:
        """Look at all that was typed, then enrol."""
        if self.state.busy:
            return
        faults = faults_of_new(typed)
        if not typed.name.strip():
            faults = ((NAME, translate("Rescue", "Type the name of the new admin.")), *faults)
        count = len(typed.words.split())
        if count != COUNT:
            said = translate("Rescue", "The recovery key has {0} words; these are {1}.").format(COUNT, count)
            faults = ((WORDS, said), *faults)
        if faults:
            self._become(replace(self.state, faults=faults))
            return

        def work(_progress: Progress) -> Session:
            try:
                self._doors.check(typed.words)
            except Unusable as error:
                raise WrongWords(error) from error
            return self._doors.recover(typed.words, typed.name, typed.new)

        label = translate("Rescue", "Recovering…")
        self._become(replace(self.state, busy=label, faults=(), problem=None))
        self._runner.change(work, done=self._recovered, failed=self._failed)

    def back(self) -> None:
        """To where one came from."""
        if not self.state.busy:
            self._leave()

    def forget_problem(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, problem=None))

    def _recovered(self, session: Session) -> None:
        self._become(replace(self.state, busy=""))
        self._entered(session)

    def _failed(self, error: Exception) -> None:
        state = replace(self.state, busy="")
        if isinstance(error, WrongWords):
            notice = notice_of(error.problem)
            state = replace(state, faults=((WORDS, f"{notice.title} {notice.detail}".strip()),))
        elif not isinstance(error, Cancelled):
            state = replace(state, problem=error)
        self._become(state)

    def _become(self, state: RecoveringState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


class WrongWords(Exception):
    """The words are no recovery key: said at their field."""

    def __init__(self, problem: Unusable) -> None:
        """What is wrong with them."""
        super().__init__(str(problem))
        self.problem = problem
