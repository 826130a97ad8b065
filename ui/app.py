"""Open the window on a workspace: the one place where pages meet the use cases that `bootstrap` gives."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final
from zlib import crc32

from PySide6.QtWidgets import QApplication

from assessor_app.application.problems import Problem, Refused
from assessor_app.application.progress import Progress
from assessor_app.places import user_config_folder
from ui.actions import Actions
from ui.appearance import Appearance
from ui.assessor_pages import assessor_pages
from ui.crash import CrashReporter
from ui.job_records import JobRecord
from ui.page import PageSpec, Who
from ui.pages.sign_in.page import SignInPage
from ui.pages.sign_in.presenter import Entrance, PersonChoice, SignInDoors, SignInPresenter
from ui.preferences import KeptPreferences
from ui.problems import Notice, notice_of
from ui.remembered import Remembered
from ui.tasks import Tasks
from ui.theme.look import Theme
from ui.theme.tokens import Tone
from ui.window import MainWindow
from ui.wiring.audit import audit_page
from ui.wiring.awards import awards_page
from ui.wiring.cases import cases_page
from ui.wiring.catalogue import catalogue_page
from ui.wiring.intake import intake_page
from ui.wiring.people import people_page
from ui.wiring.verify import verify_page

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.models.verdict import Verdict

_LAST_PERSON: Final = "entrance/last-person"

# How each page meets its use cases, in the order of the navigation.
PAGES: "tuple[Callable[[Program, Session], PageSpec], ...]" = (
    intake_page,
    cases_page,
    awards_page,
    catalogue_page,
    people_page,
    verify_page,
    audit_page,
)


def open_window(folder: Path) -> int:
    """Show the window until it is closed; returns the exit status."""
    application = QApplication.instance() or QApplication(["assessor"])
    if not isinstance(application, QApplication):
        raise TypeError("there is an application without widgets")
    application.setApplicationName("assessor")
    application.setApplicationDisplayName("Assessor")
    preferences = KeptPreferences(user_config_folder())
    Appearance(Theme(application), preferences, application.styleHints())
    desk = Desk(folder, preferences)
    remove_hook = CrashReporter(desk.window.announce, desk.window).install()
    try:
        desk.window.show()
        desk.tell_of_preferences()
        return application.exec()
    finally:
        remove_hook()
        desk.close()


class Desk:
    """One window on one workspace: who is signed in, and what they see."""

    def __init__(self, folder: Path, preferences: KeptPreferences | None = None) -> None:
        """Show the entrance; the workspace is read once the window is on the screen.

        preferences: None: the usual ones, kept nowhere.
        """
        self._folder = folder
        self._preferences = preferences or KeptPreferences()
        self._program: Program | None = None
        self._session: Session | None = None
        self._opening = Lock()
        self._rosters = -1  # how many there were when the session was last looked at
        self._tasks = Tasks()
        self.window = MainWindow(self._tasks, Actions())
        self.window.lock_asked.connect(self.lock)
        self.window.role_asked.connect(self._change_role)
        self.window.failures_asked.connect(self._write_failures)
        self._tasks.change_ended.connect(self._look_again)
        self._enter()

    def lock(self) -> None:
        """Sign the log's head, forget the keys and show the entrance."""
        self._sign_head()
        self._session = None
        self._enter()

    def close(self) -> None:
        """Sign the log's head and let go of the workspace; the window is closed already."""
        self._tasks.close()
        with suppress(Problem):  # who changed them was told
            self._preferences.keep()
        session, program = self._session, self._program
        self._session = None
        if program is None:
            return
        try:
            if session is not None:
                with suppress(Problem):  # whoever signs in next signs it
                    _sign_new_head(program, session)
        finally:
            program.close()

    def tell_of_preferences(self) -> None:
        """Say once that what was kept could not be read; from now on the file is good again."""
        if not self._preferences.damaged:
            return
        self.window.announce(
            Notice(
                tone=Tone.WARNING,
                title=self.window.tr("Your settings could not be read."),
                detail=self.window.tr("The usual ones are in use. Your work is not touched by this."),
            )
        )
        self._tasks.query(lambda _progress: self._preferences.keep(), done=_nothing, failed=_nothing)

    def _enter(self) -> None:
        doors: SignInDoors[Session] = SignInDoors(
            look_around=self._entrance,
            unlock=self._unlock,
            awaits_new_keys=lambda session: self._opened().awaits_new_keys(session.person.id),
            renew=self._renew,
            verify=self._verify,
        )
        presenter = SignInPresenter(doors, self._tasks, self._signed_in)
        page = SignInPage(presenter)
        presenter.attach(page)
        self.window.show_entrance(page)
        presenter.look_around()

    def _opened(self) -> "Program":
        with self._opening:  # two queries at the entrance open it once
            if self._program is None:
                from assessor_app.bootstrap import Program  # off the window's thread, after it is painted

                self._program = Program(self._folder)
            return self._program

    def _verify(self, paths: Sequence[Path], progress: Progress) -> "tuple[Verdict, ...]":
        from ui.wiring.verify import verify  # likewise

        return verify(self._opened(), paths, progress)

    def _entrance(self) -> Entrance:
        program = self._opened()
        from assessor_app.application.session import card_of, read_roster  # likewise

        with program.storage.read() as reading:
            roster = read_roster(reading)
        people = tuple(
            PersonChoice(id=person.id, name=person.name, roles=tuple(str(role) for role in person.roles))
            for person in roster.people
            if program.key_files.has(person.id, card=card_of(person))
        )
        last = Remembered(program.config).number(_LAST_PERSON, -1)
        return Entrance(
            organisation=program.workspace.organisation,
            people=people,
            last=next((one.id for one in people if _number_of(one.id) == last), ""),
        )

    def _unlock(self, person: str, role: str, passphrase: str | None) -> "Session":
        from assessor_app.domain.people import Role  # likewise

        def typed() -> str:
            if passphrase is None:
                raise Refused("type your passphrase", remedy="This computer’s keychain does not hold it.")
            return passphrase

        return self._opened().sign_in(person, typed, roles=(Role(role),), role=Role(role))

    def _renew(self, session: "Session", old: str, new: str) -> "Session":
        program, person = self._opened(), session.person.id
        program.renew_keys(person, lambda: old, new)
        return program.sign_in(person, lambda: new, roles=(session.role,), role=session.role)

    def _signed_in(self, session: "Session") -> None:
        Remembered(self._opened().config).keep(_LAST_PERSON, _number_of(session.person.id))
        self._show(session)
        self._sign_head()

    def _show(self, session: "Session", first: str = "") -> None:
        self._session = session
        who = Who(
            name=session.person.name,
            role=str(session.role),
            roles=tuple(str(role) for role in session.person.roles),
            organisation=session.workspace.organisation,
        )
        self.window.show_pages(who, self._pages(session), first)

    def _pages(self, session: "Session") -> Sequence[PageSpec]:
        """Every page, in the order of the navigation; the window lists those of the role."""
        program = self._opened()
        return [*assessor_pages(program, session), *(wire(program, session) for wire in PAGES)]

    def _change_role(self, role: str) -> None:
        session = self._session
        if session is not None and role != str(session.role):
            self._tasks.query(
                lambda _progress: self._in_role(session, role), done=self._signed_in, failed=self._tell
            )

    def _in_role(self, session: "Session", role: str) -> "Session":
        from assessor_app.domain.people import Role  # likewise

        return self._opened().change_role(session, Role(role))

    def _look_again(self) -> None:
        """What was just changed may have been the roster, or the keys of the role."""
        session = self._session
        if session is None:
            return

        def looked(now: "Session") -> None:
            if now is not session and session is self._session:
                self._show(now, self.window.current_page)
                self.window.notify(
                    Notice(
                        tone=Tone.INFO,
                        title=self.window.tr("Your role or its keys have changed."),
                        detail=self.window.tr("The pages were read again; nothing is lost."),
                    )
                )

        def gone(error: Exception) -> None:
            if isinstance(error, Refused) and session is self._session:
                self._session = None
                self._enter()
                self._tell(error)

        def look(_progress: Progress) -> "Session":
            count = self._count_rosters()
            if count == self._rosters:  # the cheap answer, which is right after nearly every change
                return session
            now = self._in_role(session, str(session.role))
            self._rosters = count
            return now

        self._tasks.query(look, done=looked, failed=gone)

    def _count_rosters(self) -> int:
        from assessor_app.application.ports.rows import RosterRow  # long loaded

        with self._opened().storage.read() as reading:
            return reading.count(RosterRow)

    def _sign_head(self) -> None:
        """Leads and admins sign how the log stands when they come and go; others only keep what they saw."""
        session = self._session
        if session is not None:
            self._tasks.change(
                lambda _progress: _sign_new_head(self._opened(), session), done=_nothing, failed=self._tell
            )

    def _write_failures(self, record: JobRecord, path: Path) -> None:
        """Keep what a job left out as a table, off the window's thread."""
        heads = (self.window.tr("What"), self.window.tr("Why"))

        def write(_progress: Progress) -> None:
            from assessor_app.application.csv_rows import csv_bytes  # with the first list

            with self._opened().outputs.file(path) as file:
                file.write(csv_bytes(heads, ((one.what, one.why) for one in record.failures)))

        def written(_nothing: None) -> None:
            title = self.window.tr("Saved “{0}”.").format(path.name)
            self.window.notify(Notice(tone=Tone.GOOD, title=title))

        self._tasks.query(write, done=written, failed=self._tell)

    def _tell(self, error: Exception) -> None:
        self.window.announce(notice_of(error))


def _number_of(person: str) -> int:
    """A number by which the window knows somebody again; who has the roster can tell of whom it is."""
    return crc32(person.encode())


def _sign_new_head(program: "Program", session: "Session") -> None:
    from assessor_app.application.checkpoints import keep_newest, sign_new_head  # long loaded

    sign_new_head(program.storage, session, program.heads)
    with program.storage.read() as reading:
        keep_newest(reading, session.workspace.id, program.heads)


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
