"""Who comes in: which workspace is open, and what is asked before somebody is signed in."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final, Protocol
from zlib import crc32

from PySide6.QtCore import QObject

from assessor_app.application.problems import Refused
from assessor_app.application.progress import Progress
from assessor_app.places import default_folder
from ui.drops.kinds import AWARDS, Kind
from ui.drops.place import Receive
from ui.kept.remembered import LastFolder, Remembered
from ui.pages.sign_in.page import Elsewhere, SignInPage
from ui.pages.sign_in.presenter import Entrance, PersonChoice, SignInDoors, SignInPresenter
from ui.problems import notice_of
from ui.tasks import Tasks
from ui.window import MainWindow

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from assessor_app.domain.people import Person
    from ui.entering import Entering
    from ui.models.verdict import Verdict

_LAST_PERSON: Final = "entrance/last-person"


class Asked(Protocol):
    """Who decides on what is shown at the entrance."""

    def retire(self) -> None:
        """Something else is shown."""


def holds_workspace(folder: Path) -> bool:
    """Whether there is one in `folder`; one look at the disk, no more."""
    return os.path.isfile(folder / "assessor.db")  # noqa: PTH113  # `Path.is_file` raises where it may not look


def folder_to_open(asked: Path, config: Path) -> Path:
    """The folder that was asked for; where that is the usual one, and empty, the one that was opened last."""
    if asked == default_folder() and not holds_workspace(asked):
        last = LastFolder(config).read()
        if last is not None and holds_workspace(last):
            return last
    return asked


def free_folder(near: Path) -> Path:
    """A folder that is not there yet, for what comes back: `near` itself, or beside it."""
    place, number = near, 1
    while os.path.lexists(place) and not (place.is_dir() and not any(place.iterdir())):
        number += 1
        place = near.with_name(f"{near.name} {number}")
    return place


class Reception(QObject):
    """The entrance of one window; it holds the workspace that is open, for whoever is signed in too."""

    def __init__(
        self,
        folder: Path,
        window: MainWindow,
        tasks: Tasks,
        signed_in: "Callable[[Session], None]",
        entering: "Entering | None" = None,
    ) -> None:
        """`signed_in` is called on the window's thread; `entering` is another's in tests."""
        super().__init__(window)
        self._folder, self._window, self._tasks, self._signed_in = folder, window, tasks, signed_in
        self._asking = entering
        self._program: Program | None = None
        self._opening = Lock()
        self._for_another = False
        self._asked: Asked | None = None  # whose page is shown

    @property
    def program(self) -> "Program":
        """The workspace that is open; made when it is first asked for, off the window's thread."""
        with self._opening:  # two queries at the entrance open it once
            if self._program is None:
                self._program = self._entering.program(self._folder)
            return self._program

    def show(self, *, for_another: bool = False) -> None:
        """People to sign in; or the first steps, where there is no workspace.

        Who was there last is chosen already, unless it is `for_another`.
        """
        self._for_another = for_another
        if holds_workspace(self._folder):
            self._show_sign_in()
        else:
            self._show_first_run(leave=None)

    def close(self) -> "Program | None":
        """The workspace, where it was opened, for who signs its head and closes it."""
        program, self._program = self._program, None
        return program

    def remember(self, session: "Session") -> None:
        """Who signed in, and where, for the next time; the entrance hears nothing more."""
        self._now_asks(None)
        program = self.program
        Remembered(program.config).keep(_LAST_PERSON, _number_of(session.person.id))
        if not session.workspace.demo:
            LastFolder(program.config).keep(program.folder)

    @property
    def _entering(self) -> "Entering":
        if self._asking is None:
            from ui.entering import Entering

            self._asking = Entering()
        return self._asking

    def _show_sign_in(self) -> None:
        doors: SignInDoors[Session] = SignInDoors(
            look_around=self._look_around,
            unlock=self._unlock,
            awaits_new_keys=lambda session: self.program.awaits_new_keys(session.person.id),
            renew=self._renew,
            verify=self._verify,
            by_keychain=self._by_keychain,
        )
        presenter = SignInPresenter(doors, self._tasks, self._signed_in)
        elsewhere = Elsewhere(
            restore=self._show_restoring,
            recover=self._show_recovering,
            another=lambda: self._show_first_run(leave=self.show),
            again=self.show,
        )
        page = SignInPage(presenter, elsewhere)
        self._now_asks(presenter)
        presenter.attach(page)
        self._window.show_entrance(page, {**_verifying(presenter.verify), Kind.WORKSPACE: self._open_dropped})
        presenter.look_around()

    def _show_first_run(self, leave: Callable[[], None] | None) -> None:
        from ui.pages.first_run.page import FirstRunPage
        from ui.pages.first_run.presenter import FirstRunPresenter

        folder = self._folder if leave is None else default_folder()
        presenter = FirstRunPresenter(
            self._entering.first_run_doors(self._take),
            self._tasks,
            folder=folder,
            entered=self._entered,
            opened=self.open_folder,
            leave=leave,
        )
        page = FirstRunPage(presenter, restore=self._show_restoring, verify=self._show_verify)
        self._now_asks(presenter)
        presenter.attach(page)

        def dropped(paths: Sequence[Path]) -> None:
            if presenter.may_leave():
                self._open_dropped(paths)

        self._window.show_entrance(page, {Kind.WORKSPACE: dropped})
        presenter.look_around()

    def _show_restoring(self) -> None:
        from ui.pages.rescue.restoring import RestoringPresenter
        from ui.pages.rescue.restoring_page import RestoringPage

        presenter = RestoringPresenter(
            self._entering.restore,
            self._tasks,
            into=free_folder(self._folder),
            opened=self.open_folder,
            leave=self.show,
        )
        page = RestoringPage(presenter)
        self._now_asks(presenter)
        presenter.attach(page)
        self._window.show_entrance(page)

    def _show_recovering(self) -> None:
        from ui.pages.rescue.recovering import RecoveringDoors, RecoveringPresenter
        from ui.pages.rescue.recovering_page import RecoveringPage

        presenter = RecoveringPresenter(
            RecoveringDoors(check=self._check_words, recover=self._recover),
            self._tasks,
            organisation=self.program.workspace.organisation,
            entered=self._signed_in,
            leave=self.show,
        )
        page = RecoveringPage(presenter)
        self._now_asks(presenter)
        presenter.attach(page)
        self._window.show_entrance(page)

    def _show_verify(self) -> None:
        from ui.pages.verify.page import VerifyPage
        from ui.pages.verify.presenter import VerifyPresenter
        from ui.widgets.with_way_back import WithWayBack

        presenter = VerifyPresenter(self._verify, self._window)
        page = VerifyPage(presenter)
        self._now_asks(presenter)
        presenter.attach(page)
        self._window.show_entrance(WithWayBack(page, self.show), _verifying(presenter.verify))

    def _now_asks(self, presenter: Asked | None) -> None:
        """The page that was there is gone: an answer that comes late must not reach it."""
        if self._asked is not None:
            self._asked.retire()
        self._asked = presenter

    def _open_dropped(self, paths: Sequence[Path]) -> None:
        self.open_folder(paths[0])

    def open_folder(self, folder: Path) -> None:
        """Let go of the workspace that is open, and ask who works in another one."""
        left = self.close()
        if left is not None:
            self._tasks.query(lambda _progress: left.close(), done=_nothing, failed=self._tell)
        self._folder = folder
        self.show()

    def _take(self, folder: Path) -> "Program":
        """The workspace that was just made in `folder`; it stays open."""
        with self._opening:
            if self._program is not None:
                self._program.close()
            self._folder, self._program = folder, self._entering.program(folder)
            return self._program

    def _entered(self, folder: Path, session: "Session | None", beside: Exception | None) -> None:
        if session is None:
            self._folder = folder
            self.show()
        else:
            self._signed_in(session)
        if beside is not None:
            self._tell(beside)

    def _verify(self, paths: Sequence[Path], progress: Progress) -> "tuple[Verdict, ...]":
        from ui.wiring.verify import verify  # off the window's thread, after it is painted

        return verify(self.program, paths, progress)

    def _look_around(self) -> Entrance:
        program = self.program
        from assessor_app.application.session import read_roster  # likewise

        with program.storage.read() as reading:
            roster = read_roster(reading)
        people = tuple(
            PersonChoice(id=person.id, name=person.name, roles=tuple(str(role) for role in person.roles))
            for person in roster.people
            if self._has_keys(person)
        )
        last = Remembered(program.config).number(_LAST_PERSON, -1)
        return Entrance(
            organisation=program.workspace.organisation,
            people=people,
            demo=program.workspace.demo,
            last=next((one.id for one in people if not self._for_another and _number_of(one.id) == last), ""),
        )

    def _by_keychain(self) -> frozenset[str]:
        """Whose keys the keychain opens now; it is asked only where somebody gave it theirs."""
        program = self.program
        from assessor_app.application.session import card_of, read_roster  # likewise

        with program.storage.read() as reading:
            people = read_roster(reading).people
        kept = [
            one
            for one in people
            if self._has_keys(one) and program.key_files.in_keychain(one.id, card=card_of(one))
        ]
        return frozenset(
            one.id for one in kept if program.key_files.keychain_offered(one.id, card=card_of(one))
        )

    def _check_words(self, words: str) -> None:
        self.program.cryptography.recovery_pair(words)

    def _recover(self, words: str, name: str, passphrase: str) -> "Session":
        from assessor_app.domain.people import Role  # likewise

        enrolled = self.program.recover_workspace(words, admin=name, passphrase=passphrase)
        return self.program.sign_in(enrolled.id, lambda: passphrase, roles=(Role.ADMIN,), role=Role.ADMIN)

    def _has_keys(self, person: "Person") -> bool:
        from assessor_app.application.session import card_of  # likewise

        return self.program.key_files.has(person.id, card=card_of(person))

    def _unlock(self, person: str, role: str, passphrase: str | None) -> "Session":
        from assessor_app.domain.people import Role  # likewise
        from ui.wiring import pages  # noqa: F401  # whoever signs in needs it, on the window's thread

        def typed() -> str:
            if passphrase is None:
                raise Refused("type your passphrase", remedy="This computer’s keychain does not hold it.")
            return passphrase

        return self.program.sign_in(person, typed, roles=(Role(role),), role=Role(role))

    def _renew(self, session: "Session", old: str, new: str) -> "Session":
        program, person = self.program, session.person.id
        program.renew_keys(person, lambda: old, new)
        return program.sign_in(person, lambda: new, roles=(session.role,), role=session.role)

    def _tell(self, error: Exception) -> None:
        self._window.announce(notice_of(error))


def _verifying(verify: Receive) -> dict[Kind, Receive]:
    """What verifies takes whatever may be an award."""
    return dict.fromkeys(AWARDS, verify)


def _number_of(person: str) -> int:
    """A number by which the window knows somebody again; who has the roster can tell of whom it is."""
    return crc32(person.encode())


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
