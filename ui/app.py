"""Open the window on a workspace: the one place where pages meet the use cases that `bootstrap` gives."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from assessor_app.application.problems import Problem, Refused
from assessor_app.application.progress import Progress
from assessor_app.places import user_config_folder, user_state_folder
from ui.actions import Actions
from ui.crash import CrashReporter
from ui.crash_file import CrashFile, crash_notice
from ui.frame.idle import IdleWatch
from ui.frame.lasting import spare_what_lasts
from ui.frame.left_off import LeftOffs
from ui.frame.place import WindowPlace
from ui.frame.single_window import SingleWindow
from ui.jobs.records import JobRecord
from ui.kept.chosen_folders import ChosenFolders
from ui.kept.preferences import KeptPreferences
from ui.kept.remembered import Remembered
from ui.key_map.chosen import ChosenKeys
from ui.page import Who
from ui.problems import Notice, notice_of
from ui.reception import Reception, folder_to_open
from ui.tasks import Tasks
from ui.theme.appearance import Appearance
from ui.theme.look import Theme
from ui.theme.tokens import Tone
from ui.window import MainWindow
from ui.words.language import speak

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.drops.kinds import Dropped
    from ui.entering import Entering

_LEFT_OFF: Final = "left-off"  # purpose of what is sealed while the window is locked


def open_window(folder: Path) -> int:
    """Show the window until it is closed; returns the exit status."""
    application = QApplication.instance() or QApplication(["assessor"])
    if not isinstance(application, QApplication):
        raise TypeError("there is an application without widgets")
    application.setApplicationName("assessor")
    application.setApplicationDisplayName("Assessor")
    config = user_config_folder()
    ChosenFolders(application, config)
    preferences = KeptPreferences(config)
    speak(application, preferences.now.language)
    Appearance(Theme(application), preferences, application.styleHints())
    folder = folder_to_open(folder, config)
    single = SingleWindow(folder, config, application)
    if not single.is_first():
        if not single.ask_for_it() and sys.stderr is not None:
            sys.stderr.write("assessor: a window is open on this workspace already\n")
        return 0
    desk = Desk(folder, preferences, keys=ChosenKeys(config), remembered=Remembered(config))
    single.asked_for.connect(desk.come_to_the_front)
    spare_what_lasts(desk.window.pages)
    remove_hook = CrashReporter(desk.window.announce, desk.window).install()
    crash_file = CrashFile(user_state_folder())
    crash_file.begin()
    try:
        desk.window.show()
        single.listen()
        desk.tell_of_preferences()
        desk.tell_of_crash(crash_file)
        return application.exec()
    finally:
        remove_hook()
        desk.close()
        single.let_go()
        crash_file.end()


class Desk:
    """One window on one workspace: who is signed in, and what they see."""

    def __init__(
        self,
        folder: Path,
        preferences: KeptPreferences | None = None,
        entering: "Entering | None" = None,
        keys: ChosenKeys | None = None,
        remembered: Remembered | None = None,
    ) -> None:
        """Show the entrance; the workspace is read once the window is on the screen.

        preferences, keys: None: the usual ones, kept nowhere. entering: what is asked before.
        remembered: where the window stood; None: kept nowhere.
        """
        self._preferences = preferences or KeptPreferences()
        self._session: Session | None = None
        self._rosters = -1  # how many there were when the session was last looked at
        self._tasks = Tasks()
        self._keys = keys or ChosenKeys()
        self._actions = Actions()
        self._actions.use(self._keys.now)
        self._actions.watch(self._keep_keys)
        self.window = MainWindow(self._tasks, self._actions)
        self.window.lock_asked.connect(self.lock)
        self.window.switch_asked.connect(lambda: self.lock(for_another=True))
        self._left_offs = LeftOffs()
        self._idle = IdleWatch(self.window)
        self._idle.idle.connect(self._lock_by_itself)
        self._preferences.changed.connect(lambda now: self._idle.change(now.idle_lock_minutes))
        self.window.role_asked.connect(self._change_role)
        self.window.failures_asked.connect(self._write_failures)
        self._place = WindowPlace(self.window, self.window.pages, remembered or Remembered())
        self._place.restore()
        self._tasks.change_ended.connect(self._look_again)
        self.window.drops.look_into = _look_into
        self._reception = Reception(folder, self.window, self._tasks, self._signed_in, entering)
        self._reception.show()

    @property
    def program(self) -> "Program":
        """The workspace that is open."""
        return self._reception.program

    def come_to_the_front(self) -> None:
        """It was started again."""
        self.window.setWindowState(
            (self.window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
        )
        self.window.raise_()
        self.window.activateWindow()
        QApplication.alert(self.window)  # where the desktop lets no program take the front

    def lock(self, *, for_another: bool = False) -> None:
        """Sign the log's head, forget the keys and show the entrance; where they were is kept, sealed."""
        self._idle.rest()
        session, left = self._session, self.window.left_off()
        if session is not None and left is not None:
            self._left_offs.keep(session.person.id, str(session.role), left, _seal(session))
        self._sign_head()
        self._session = None
        self._reception.show(for_another=for_another)

    def _lock_by_itself(self) -> None:
        """Nobody was there for a while."""
        if self._session is None:
            return
        in_the_way = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if in_the_way is not None:
            in_the_way.close()  # what it asked is answered by no; it may have to end before the page can
            self._idle.try_again(at_once=True)
        elif not self._tasks.records.open and self.window.may_lock_by_itself():
            self.lock()
            self.window.announce(
                Notice(
                    tone=Tone.INFO,
                    title=self.window.tr("Locked, because nobody was here for a while."),
                    detail=self.window.tr("Sign in to go on where you were."),
                )
            )
        else:
            self._idle.try_again()  # work is going on, or what would be lost is on the screen still

    def close(self) -> None:
        """Sign the log's head and let go of the workspace; the window is closed already."""
        self._tasks.close()
        for kept in (self._preferences, self._keys):
            with suppress(Problem):  # who changed them was told
                kept.keep()
        session, program = self._session, self._reception.close()
        self._session = None
        if program is None:
            return
        try:
            if session is not None:
                with suppress(Problem):  # whoever signs in next signs it
                    _sign_new_head(program, session)
        finally:
            program.close()

    def _keep_keys(self) -> None:
        """The person chose other keys."""
        self._keys.change(self._actions.chosen)
        self._tasks.query(lambda _progress: self._keys.keep(), done=_nothing, failed=self._tell)

    def tell_of_crash(self, crash_file: CrashFile) -> None:
        """Say once that the program ended by itself last time; what was saved is there."""

        def found(report: str) -> None:
            if report:
                self.window.announce(crash_notice(report))

        self._tasks.query(lambda _progress: crash_file.take_last(), done=found, failed=_nothing)

    def tell_of_preferences(self) -> None:
        """Say once that what was kept could not be read; from now on the file is good again."""
        if self._keys.damaged:
            self.window.announce(
                Notice(
                    tone=Tone.WARNING,
                    title=self.window.tr("The keyboard shortcuts that you chose could not be read."),
                    detail=self.window.tr(
                        "The usual ones hold. Choose yours anew under “Change the keyboard shortcuts”."
                    ),
                )
            )
            self._tasks.query(lambda _progress: self._keys.keep(), done=_nothing, failed=_nothing)
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

    def _signed_in(self, session: "Session") -> None:
        self._reception.remember(session)
        left = self._left_offs.take(session.person.id, str(session.role), _unseal(session))
        self._show(session, left.page if left is not None else "")
        if left is not None:
            self.window.take_up(left)
        self._sign_head()
        if str(session.role) == "lead":  # whose practice is final is told what was agreed
            self._tasks.change(
                lambda _progress: self.program.answer_practice(session), done=_nothing, failed=_nothing
            )

    def _show(self, session: "Session", first: str = "") -> None:
        self._session = session
        who = Who(
            name=session.person.name,
            role=str(session.role),
            roles=tuple(str(role) for role in session.person.roles),
            organisation=session.workspace.organisation,
        )
        from ui.wiring.pages import pages_of  # loaded while the keys were opened

        pages = pages_of(self.program, session, self._preferences)
        allowed = [page.id for page in pages if who.role in page.roles]
        self._place.role = who.role
        self.window.show_pages(who, pages, first or self._place.last_page(who.role, allowed))
        self._idle.watch(self._preferences.now.idle_lock_minutes, self.window.windowHandle())

    def _change_role(self, role: str) -> None:
        session = self._session
        if session is not None and role != str(session.role):

            def changed(now: "Session") -> None:
                if session is self._session:  # else they locked, or turned to another role, meanwhile
                    self._signed_in(now)

            self._tasks.query(lambda _progress: self._in_role(session, role), done=changed, failed=self._tell)

    def _in_role(self, session: "Session", role: str) -> "Session":
        from assessor_app.domain.people import Role  # likewise

        return self.program.change_role(session, Role(role))

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
                self._idle.rest()
                self._reception.show()
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

        with self.program.storage.read() as reading:
            return reading.count(RosterRow)

    def _sign_head(self) -> None:
        """Leads and admins sign how the log stands when they come and go; others only keep what they saw."""
        session = self._session
        if session is not None:
            self._tasks.change(
                lambda _progress: _sign_new_head(self.program, session),
                done=_nothing,
                failed=self._tell,
            )

    def _write_failures(self, record: JobRecord, path: Path) -> None:
        """Keep what a job left out as a table, off the window's thread."""
        heads = (self.window.tr("What"), self.window.tr("Why"))

        def write(_progress: Progress) -> None:
            from assessor_app.application.csv_rows import csv_bytes  # with the first list

            with self.program.outputs.file(path) as file:
                file.write(csv_bytes(heads, ((one.what, one.why) for one in record.failures)))

        def written(_nothing: None) -> None:
            title = self.window.tr("Saved “{0}”.").format(path.name)
            self.window.notify(Notice(tone=Tone.GOOD, title=title))

        self._tasks.query(write, done=written, failed=self._tell)

    def _tell(self, error: Exception) -> None:
        self.window.announce(notice_of(error))


def _look_into(paths: Sequence[Path], progress: Progress) -> "tuple[Dropped, ...]":
    from ui.wiring.dropped import look_into  # with the first drop

    return look_into(paths, progress)


def _seal(session: "Session") -> Callable[[bytes], bytes]:
    key, row = session.keys.desk_row_key(), session.person.id
    return lambda plain: key.seal(_LEFT_OFF, row, plain)


def _unseal(session: "Session") -> Callable[[bytes], bytes]:
    key, row = session.keys.desk_row_key(), session.person.id
    return lambda sealed: key.open(_LEFT_OFF, row, sealed)


def _sign_new_head(program: "Program", session: "Session") -> None:
    from assessor_app.application.checkpoints import keep_newest, sign_new_head  # long loaded

    sign_new_head(program.storage, session, program.heads)
    with program.storage.read() as reading:
        keep_newest(reading, session.workspace.id, program.heads)


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
