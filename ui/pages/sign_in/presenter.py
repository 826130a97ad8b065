"""What the entrance decides: who is chosen, whether keys open and are one's own, what a dropped file is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from assessor_app.application.problems import Refused
from assessor_app.application.progress import Cancelled, Progress
from ui.models.verdict import Verdict
from ui.pages.sign_in.own_keys import OLD, OwnKeysStep, Typed, faults_of
from ui.problems import notice_of
from ui.tasks import Runner

Session = TypeVar("Session")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChoice:
    """One person who can sign in here; `keychain` where this computer's keychain opens their keys."""

    id: str
    name: str
    roles: tuple[str, ...]
    keychain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """Whose workspace this is, and who can sign in."""

    organisation: str
    people: tuple[PersonChoice, ...]
    last: str = ""  # the id of who signed in here last
    demo: bool = False  # everybody's passphrase is known


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInState:
    """Everything that the entrance shows."""

    looking: bool = True  # who is there is not known yet
    shut: Exception | None = None  # why nobody can sign in at all
    can_verify: bool = True
    organisation: str = ""
    demo: bool = False
    people: tuple[PersonChoice, ...] = ()
    chosen: PersonChoice | None = None
    role: str = ""
    unlocking: bool = False
    fault: Exception | None = None  # why the keys did not open
    own_keys: OwnKeysStep | None = None  # an admin made the keys that were just opened
    verifying: str = ""  # the name of the file that is being verified
    verdicts: tuple[Verdict, ...] = ()
    verify_fault: Exception | None = None


class SignInView(Protocol):
    """What draws the state."""

    def show_state(self, state: SignInState) -> None:
        """Draw all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInDoors(Generic[Session]):
    """What the entrance may ask, off the window's thread.

    `unlock(person id, role, passphrase)` and `renew(session, old passphrase, new one)` raise Problem where
    keys stay shut; passphrase None: by keychain. `awaits_new_keys`: whether an admin made the keys. Without
    `verify` no file can be dropped. `by_keychain`: ids of those whose keys this computer’s keychain opens.
    """

    look_around: Callable[[], Entrance]
    unlock: Callable[[str, str, str | None], Session]
    awaits_new_keys: Callable[[Session], bool]
    renew: Callable[[Session, str, str], Session]
    verify: Callable[[Sequence[Path], Progress], tuple[Verdict, ...]] | None
    by_keychain: Callable[[], frozenset[str]] | None = None


class SignInPresenter(Generic[Session]):
    """Unlocks off the window's thread; `signed_in` is called once the keys are open, and the person's own."""

    def __init__(
        self, doors: SignInDoors[Session], runner: Runner, signed_in: Callable[[Session], None]
    ) -> None:
        """`runner` runs the doors."""
        self._doors, self._runner, self._signed_in = doors, runner, signed_in
        self._waiting: tuple[Session, str] | None = None  # who must take the step, by which passphrase
        self.state = SignInState(can_verify=doors.verify is not None)
        self._view: SignInView | None = None
        self._retired = False

    def attach(self, view: SignInView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def retire(self) -> None:
        """Another page is shown: what is answered from now on is drawn nowhere, and signs nobody in."""
        self._view, self._waiting, self._retired = None, None, True

    def look_around(self) -> None:
        """Find out who can sign in."""
        self._runner.query(
            lambda _progress: self._doors.look_around(), done=self._found, failed=self._found_shut
        )

    def choose(self, person: str) -> None:
        """Somebody wants to work."""
        chosen = next((choice for choice in self.state.people if choice.id == person), None)
        if chosen is None or self.state.unlocking or chosen == self.state.chosen:
            return
        self._become(replace(self.state, chosen=chosen, role=chosen.roles[0], fault=None))

    def act_as(self, role: str) -> None:
        """In this role."""
        if self.state.chosen is not None and role in self.state.chosen.roles:
            self._become(replace(self.state, role=role))

    def unlock(self, passphrase: str) -> None:
        """Open the keys; an empty passphrase means this computer’s keychain."""
        chosen = self.state.chosen
        if chosen is None or self.state.unlocking:
            return
        role = self.state.role
        self._become(replace(self.state, unlocking=True, fault=None))

        def unlocked(_progress: Progress) -> tuple[Session, bool]:
            session = self._doors.unlock(chosen.id, role, passphrase or None)
            return session, self._doors.awaits_new_keys(session)

        self._runner.query(
            unlocked,
            done=lambda found: self._opened(*found, chosen.name, passphrase),
            failed=self._stayed_shut,
        )

    def make_own_keys(self, typed: Typed) -> None:
        """Replace the keys that an admin made, and go on with the new ones."""
        step, waiting = self.state.own_keys, self._waiting
        if step is None or step.busy or waiting is None:
            return
        session, given = waiting
        old = typed.old if step.asks_old else given
        faults = faults_of(typed, old=old, asks_old=step.asks_old)
        if faults:
            self._become(replace(self.state, own_keys=replace(step, faults=faults, problem=None)))
            return
        self._become(replace(self.state, own_keys=replace(step, busy=True, faults=(), problem=None)))
        self._runner.change(
            lambda _progress: self._doors.renew(session, old, typed.new),
            done=self._renewed,
            failed=self._not_renewed,
        )

    def give_up_own_keys(self) -> None:
        """Back to the people: the keys that were opened are forgotten."""
        self._waiting = None
        self._become(replace(self.state, own_keys=None))

    def verify(self, paths: Sequence[Path]) -> None:
        """Say of each of `paths` whether it is genuine."""
        verify = self._doors.verify
        if not paths or self.state.verifying or verify is None:
            return
        files = tuple(paths)
        self._become(replace(self.state, verifying=files[0].name, verdicts=(), verify_fault=None))
        self._runner.query(
            lambda progress: verify(files, progress), done=self._judged, failed=self._not_judged
        )

    def forget_verdict(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, verdicts=(), verify_fault=None))

    def _found_in_keychain(self, ids: frozenset[str]) -> None:
        """Known a moment after the people are: asking the keychain takes its time."""
        if not ids:
            return
        people = tuple(replace(one, keychain=one.id in ids) for one in self.state.people)
        chosen = self.state.chosen
        if chosen is not None:
            chosen = next(one for one in people if one.id == chosen.id)
        self._become(replace(self.state, people=people, chosen=chosen))

    def _found(self, entrance: Entrance) -> None:
        expected = [one for one in entrance.people if len(entrance.people) == 1 or one.id == entrance.last]
        chosen = expected[0] if expected else None
        self._become(
            replace(
                self.state,
                looking=False,
                shut=None,
                organisation=entrance.organisation,
                demo=entrance.demo,
                people=entrance.people,
                chosen=chosen,
                role=chosen.roles[0] if chosen is not None else "",
            )
        )
        ask = self._doors.by_keychain
        if ask is not None:
            self._runner.query(lambda _progress: ask(), done=self._found_in_keychain, failed=_not_asked)

    def _found_shut(self, error: Exception) -> None:
        self._become(replace(self.state, looking=False, shut=error))

    def _opened(self, session: Session, awaits_new_keys: bool, name: str, passphrase: str) -> None:
        if self._retired:
            return  # somebody went elsewhere meanwhile
        self._become(replace(self.state, unlocking=False))
        if not awaits_new_keys:
            self._signed_in(session)
            return
        self._waiting = session, passphrase
        self._become(replace(self.state, own_keys=OwnKeysStep(name=name, asks_old=not passphrase)))

    def _renewed(self, session: Session) -> None:
        self.give_up_own_keys()
        if not self._retired:
            self._signed_in(session)

    def _not_renewed(self, error: Exception) -> None:
        step = self.state.own_keys
        if step is None:
            return
        step = replace(step, busy=False)
        if step.asks_old and isinstance(error, Refused):
            notice = notice_of(error)
            step = replace(step, faults=((OLD, f"{notice.title} {notice.detail}".strip()),))
        elif not isinstance(error, Cancelled):
            step = replace(step, problem=error)
        self._become(replace(self.state, own_keys=step))

    def _stayed_shut(self, error: Exception) -> None:
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, unlocking=False, fault=fault))

    def _judged(self, verdicts: tuple[Verdict, ...]) -> None:
        self._become(replace(self.state, verifying="", verdicts=verdicts))

    def _not_judged(self, error: Exception) -> None:
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, verifying="", verify_fault=fault))

    def _become(self, state: SignInState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


def _not_asked(_error: Exception) -> None:
    """The passphrase opens the keys all the same."""
