"""What the Settings page decides: what is preferred holds at once; keys change only by their passphrase."""

from dataclasses import replace
from typing import Protocol

from assessor_app.application.ports.keys import KeychainStatus
from assessor_app.application.problems import Refused
from assessor_app.application.progress import Cancelled
from ui.kept.preferences import Preferences
from ui.models.new_passphrase import NEW, faults_of_new
from ui.page import Frame
from ui.pages.settings.state import OLD, NewSecret, SettingsDoors, SettingsState, Surroundings
from ui.problems import Notice, notice_of
from ui.theme.tokens import Tone
from ui.words.translate import translate


class SettingsView(Protocol):
    """What draws the state."""

    def show_state(self, state: SettingsState) -> None:
        """Draw all of it."""


class SettingsPresenter:
    """Nothing here needs a button “Save”; a passphrase is held no longer than the work with it takes."""

    def __init__(self, doors: SettingsDoors, frame: Frame, preferences: Preferences) -> None:
        """`preferences` are those in force."""
        self._doors, self._frame = doors, frame
        self.state = SettingsState(preferences=preferences)
        self._view: SettingsView | None = None

    def attach(self, view: SettingsView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Read how things stand."""

        def found(around: Surroundings) -> None:
            self._become(replace(self.state, around=around))

        self._frame.tasks.query(lambda _progress: self._doors.look_around(), done=found, failed=self._failed)

    def prefer(self, preferences: Preferences) -> None:
        """Something is preferred otherwise."""
        if preferences == self.state.preferences:
            return
        self._become(replace(self.state, preferences=preferences, problem=None))
        self._doors.prefer(preferences)
        self._frame.tasks.query(lambda _progress: self._doors.keep(), done=_nothing, failed=self._failed)

    def begin_passphrase(self) -> None:
        """Open the fields for another passphrase."""
        self._become(replace(self.state, changing=True, faults=(), notice=None, problem=None))

    def give_up_passphrase(self) -> None:
        """Close them."""
        if not self.state.busy:
            self._become(replace(self.state, changing=False, faults=()))

    def change_passphrase(self, typed: NewSecret) -> None:
        """Put the keys under another passphrase; the old one goes once the new one has opened them."""
        if self.state.busy:
            return
        faults = list(faults_of_new(typed))
        if typed.new == typed.old and NEW not in dict(faults):
            faults = [(NEW, translate("Settings", "This is your passphrase until now. Choose another."))]
        if not typed.old:
            faults.insert(0, (OLD, translate("Settings", "Type the passphrase that opens your keys now.")))
        if faults:
            self._become(replace(self.state, faults=tuple(faults), notice=None))
            return

        def changed(_nothing: None) -> None:
            notice = Notice(
                tone=Tone.GOOD,
                title=translate("Settings", "Your passphrase is changed."),
                detail=translate("Settings", "Backups made before still open by the one you had then."),
            )
            self._become(replace(self.state, busy="", changing=False, notice=notice))

        def refused(error: Exception) -> None:
            if isinstance(error, Refused):
                self._become(replace(self.state, busy="", faults=((OLD, _in_one(error)),)))
            else:
                self._failed(error)

        label = translate("Settings", "Changing your passphrase…")
        self._become(replace(self.state, busy=label, faults=(), notice=None, problem=None))
        self._frame.tasks.change(
            lambda _progress: self._doors.change_passphrase(typed.old, typed.new),
            done=changed,
            failed=refused,
        )

    def ask_keychain(self, *, on: bool) -> None:
        """The keychain is to open the keys: ask for the passphrase; or it is not to: end that."""
        if self.state.busy:
            return
        if on:
            self._become(replace(self.state, asking_for_keychain=True, keychain_fault="", notice=None))
        else:
            self._become(replace(self.state, asking_for_keychain=False))
            if self.state.around is not None and self.state.around.keychain.kept:
                self._use_keychain("", on=False)

    def use_keychain(self, passphrase: str) -> None:
        """The passphrase was typed."""
        if not self.state.busy:
            self._use_keychain(passphrase, on=True)

    def forget_problem(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, problem=None, notice=None))

    def retire(self) -> None:
        """The page goes."""
        self._view = None

    def _use_keychain(self, passphrase: str, *, on: bool) -> None:
        def done(status: KeychainStatus) -> None:
            around = self.state.around
            if around is not None:
                around = replace(around, keychain=status)
            self._become(replace(self.state, busy="", asking_for_keychain=False, around=around))

        def refused(error: Exception) -> None:
            if isinstance(error, Cancelled):
                self._failed(error)
            else:
                self._become(replace(self.state, busy="", keychain_fault=_in_one(error)))

        label = translate("Settings", "Asking the keychain…")
        self._become(replace(self.state, busy=label, keychain_fault="", problem=None))
        self._frame.tasks.change(
            lambda _progress: self._doors.use_keychain(passphrase, on), done=done, failed=refused
        )

    def _failed(self, error: Exception) -> None:
        problem = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, busy="", problem=problem))

    def _become(self, state: SettingsState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)


def _in_one(error: Exception) -> str:
    notice = notice_of(error)
    return f"{notice.title} {notice.detail}".strip()


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
