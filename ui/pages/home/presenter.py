"""What Home decides: what is counted, what is next, and how a backup is made and tried."""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.problems import Refused, Unusable
from assessor_app.application.progress import Cancelled
from ui.models.opener import Opener
from ui.page import Frame
from ui.pages.home.state import MOST_TOLD, PLACES, Beginning, Coming, Day, HomeDoors, HomeState, Kind
from ui.pages.home.words import PAGES_OF
from ui.problems import Notice, notice_of
from ui.tasks import Running
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import translate

_SCORED = (Kind.PRACTISE, Kind.SCORE, Kind.GO_ON)


class HomeView(Protocol):
    """What draws the state."""

    def show_state(self, state: HomeState) -> None:
        """Draw all of it."""


class HomePresenter:
    """Counts each time the page comes to the front, off the window's thread."""

    def __init__(self, doors: HomeDoors, frame: Frame) -> None:
        """Nothing is counted yet."""
        self._doors, self._frame = doors, frame
        self._counting = False
        self._running: Running | None = None
        self.state = HomeState(issuer_read=doors.issuer_read)
        self._view: HomeView | None = None

    def attach(self, view: HomeView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Count again; what was counted stays until then."""
        self._hear()
        if self._counting:
            return
        self._counting = True

        def counted(day: Day) -> None:
            self._counting = False
            self._become(replace(self.state, day=day, now=self._doors.now()))

        def not_counted(error: Exception) -> None:
            self._counting = False
            self._failed(error)

        self._frame.tasks.query(lambda _progress: self._doors.count(), done=counted, failed=not_counted)

    def tick(self) -> None:
        """Time has passed: what can be taken back no more, and what was told meanwhile."""
        now = self._doors.now()
        if replace(self.state, now=now).time_has_come:
            self.refresh()
        else:
            self._hear()

    def open(self, coming: Coming) -> None:
        """A row of what comes next was pressed."""
        self._frame.go(coming.page, coming.target)

    def read_told(self) -> None:
        """All that was told lately is to be read again."""
        self._frame.trigger("notices")

    def add_people(self) -> None:
        """To where they are added, and their words are handed over."""
        self._frame.go(PAGES_OF[Beginning.PEOPLE])

    def go(self, kind: Kind) -> None:
        """To where this is done, with what waits for it."""
        self._frame.go(*PLACES[kind])
        if kind is Kind.GIVE_OUT:
            self._frame.trigger("cases-give-out")

    def next(self) -> None:
        """The first thing that waits; work is opened at once."""
        waiting = self.state.waiting
        if not waiting:
            return
        kind = waiting[0][0]
        if kind not in _SCORED:
            self.go(kind)
            return

        def found(code: str | None) -> None:
            if code is None:
                self.go(kind)
            else:
                self._frame.go("scoring", code)

        self._frame.tasks.query(lambda _progress: self._doors.next_work(), done=found, failed=self._failed)

    def begin(self, what: Beginning) -> None:
        """To where that is done."""
        self._frame.go(PAGES_OF[what])

    def back_up(self, path: Path) -> None:
        """Write a backup; it is read back before it counts."""
        if self.state.busy:
            return

        def done(size: int) -> None:
            notice = Notice(
                tone=Tone.GOOD,
                title=translate("Home", "The backup is written and was read back: {0} MB.").format(
                    figures(size / 1e6, 1)
                ),
                detail=translate("Home", "Keep it on another disk: {0}").format(path),
            )
            self._become(replace(self.state, busy="", step=None, notice=notice))
            self.refresh()

        label = translate("Home", "Backing up…")
        self._become(replace(self.state, busy=label, step=None, notice=None, problem=None))
        self._running = self._frame.tasks.change(
            lambda progress: self._doors.back_up(path, progress),
            done=done,
            failed=self._failed,
            label=label,
            progressed=self._stepped,
        )

    def begin_drill(self) -> None:
        """Open the form; the newest backup is the one to try."""
        keeping = self.state.keeping
        newest = None if keeping is None or keeping.care.backup is None else Path(keeping.care.backup)
        self._become(replace(self.state, drilling=True, backup=newest, fault="", notice=None, problem=None))

    def choose_backup(self, path: Path) -> None:
        """Try this one."""
        self._become(replace(self.state, backup=path, fault=""))

    def give_up_drill(self) -> None:
        """Close the form."""
        if not self.state.busy:
            self._become(replace(self.state, drilling=False, fault=""))

    def drill(self, opener: Opener) -> None:
        """Lay the backup out in a folder that is removed again, and check all of it."""
        path = self.state.backup
        if self.state.busy:
            return
        if path is None:
            self._become(replace(self.state, fault=translate("Home", "Choose a backup first.")))
            return
        if opener.empty:
            self._become(
                replace(
                    self.state,
                    fault=translate("Home", "Type its passphrase, or choose another way to open it."),
                )
            )
            return

        def done(entries: int) -> None:
            notice = Notice(
                tone=Tone.GOOD,
                title=translate("Home", "The backup opens, and all of it is sound."),
                detail=translate(
                    "Home", "{0} log entries were checked in a folder that is removed again."
                ).format(figures(entries)),
            )
            self._become(replace(self.state, busy="", step=None, drilling=False, notice=notice))
            self.refresh()

        def failed(error: Exception) -> None:
            if isinstance(error, Refused | Unusable):
                notice = notice_of(error)
                said = f"{notice.title} {notice.detail}".strip()
                self._become(replace(self.state, busy="", step=None, fault=said))
            else:
                self._failed(error)

        label = translate("Home", "Trying the backup…")
        self._become(replace(self.state, busy=label, step=None, fault="", problem=None))
        self._running = self._frame.tasks.query(
            lambda progress: self._doors.drill(path, opener, progress),
            done=done,
            failed=failed,
            label=label,
            progressed=self._stepped,
        )

    def read_issuer(self) -> None:
        """The note on the issuer's key was read."""
        self._doors.read_issuer()
        self._become(replace(self.state, issuer_read=True))

    def cancel(self) -> None:
        """Stop what runs."""
        if self._running is not None:
            self._running.cancel()

    def forget_problem(self) -> None:
        """The person has read it."""
        self._become(replace(self.state, problem=None, notice=None))

    def retire(self) -> None:
        """The page goes."""
        self._view = None
        self.state = HomeState(issuer_read=self.state.issuer_read)

    def _hear(self) -> None:
        told = tuple(reversed(self._frame.told))[:MOST_TOLD]
        if told != self.state.told:
            self._become(replace(self.state, told=told))

    def _stepped(self, done: int, total: int, what: str) -> None:
        if self.state.busy:
            self._become(replace(self.state, step=(done, total, what)))

    def _failed(self, error: Exception) -> None:
        self._running = None
        problem = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, busy="", step=None, problem=problem))

    def _become(self, state: HomeState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
