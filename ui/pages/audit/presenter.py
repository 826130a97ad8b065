"""What the page Audit decides: which entries are listed, what is shown of one, and running the check."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.audit.report import AuditReport
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.log import LogFacts, LogLine
from assessor_app.application.queries.log_entry import HeadLine, LogEntry
from ui.models.windowed import PAGE_ROWS, Listing
from ui.page import Frame
from ui.pages.audit.state import Asked, AuditDoors, AuditState, Checked, Since, Tab
from ui.pages.audit.words import behind_words, given_up_words, going_on, kind_words, number_in, start_of
from ui.problems import Notice
from ui.tasks import Running
from ui.theme.tokens import Tone
from ui.words.translate import translate


class AuditView(Protocol):
    """What draws the state."""

    def show_state(self, state: AuditState) -> None:
        """Draw all of it."""


class AuditPresenter:
    """Hears the page, asks the queries, makes the next state."""

    def __init__(self, doors: AuditDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame = doors, frame
        self._view: AuditView | None = None
        self._running: Running | None = None
        self._asked = 0  # how many listings were asked for; an answer to an older question is dropped
        self.state = AuditState()

    def attach(self, view: AuditView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Read what is new in the log."""

        def read(progress: Progress) -> tuple[LogFacts, tuple[HeadLine, ...], str]:
            return self._doors.read(progress), self._doors.heads(), self._doors.behind()

        self._frame.tasks.query(read, done=self._have_read, failed=self._failed)

    def show_tab(self, tab: Tab) -> None:
        """A tab was chosen."""
        self._become(replace(self.state, tab=tab))

    def filter(
        self, *, kind: str | None = None, person: str | None = None, since: Since | None = None
    ) -> None:
        """Another kind, person or time was chosen; None leaves it."""
        state = self.state
        wanted = (
            state.kind if kind is None else kind,
            state.person if person is None else person,
            state.since if since is None else since,
        )
        if wanted != (state.kind, state.person, state.since):
            self._become(replace(state, kind=wanted[0], person=wanted[1], since=wanted[2]))
            self._list()

    def search(self, words: str) -> None:
        """Words were typed: an entry's number, or what happened, or who."""
        if words != self.state.words:
            self._become(replace(self.state, words=words))
            self._list()

    def turn_to(self, target: str) -> None:
        """Another page asked for an entry, or for all of a kind or a person (`Asked`)."""
        asked = next(one for one in Asked if target.startswith(one))
        value = target.removeprefix(asked)
        state = replace(
            self.state, tab=Tab.ENTRIES, kind="", person="", since=Since.EVER, words="", chosen=None
        )
        field = {Asked.ENTRY: "words", Asked.KIND: "kind", Asked.PERSON: "person"}[asked]
        self._become(replace(state, **{field: value}))  # type: ignore[arg-type]  # fields by name
        self._list()

    def clear(self) -> None:
        """Show all was pressed."""
        self._become(replace(self.state, kind="", person="", since=Since.EVER, words=""))
        self._list()

    def choose(self, line: LogLine | None) -> None:
        """Another entry became the current one."""
        if line is None or line == self.state.chosen:
            return
        self._become(replace(self.state, chosen=line, entry=None))

        def shown(entry: LogEntry) -> None:
            if self.state.chosen == line:
                self._become(replace(self.state, entry=entry))

        self._frame.tasks.query(
            lambda _progress: self._doors.entry(line.index), done=shown, failed=self._failed
        )

    def verify(self) -> None:
        """Verify now was pressed."""
        if self._running is not None:
            return
        label = translate("Audit", "Checking the workspace")
        self._become(replace(self.state, busy=label, step=None, problem=None, notice=None))

        def stepped(done: int, total: int, what: str) -> None:
            self._become(replace(self.state, step=(done, total, what)))

        self._running = self._frame.tasks.query(
            self._doors.verify, done=self._verified, failed=self._stopped, label=label, progressed=stepped
        )
        if not self.state.busy:  # it was over at once
            self._running = None

    def cancel(self) -> None:
        """Cancel was pressed while the check runs."""
        if self._running is not None:
            self._running.cancel()

    def ask_to_go_on(self) -> None:
        """An admin wants to let an older copy go on."""
        if self.state.may_go_on and not self.state.busy:
            self._become(replace(self.state, asking=True, fault="", problem=None, notice=None))

    def stop_asking(self) -> None:
        """Cancel was pressed."""
        self._become(replace(self.state, asking=False, fault=""))

    def go_on(self, reason: str) -> None:
        """Let this copy go on, once the admin has said why and that they mean it."""
        go_on, reason = self._doors.go_on, reason.strip()
        if go_on is None or not self.state.asking or self.state.busy:
            return
        if not reason:
            self._become(replace(self.state, fault=translate("Audit", "Say why, in a sentence.")))
        elif self._frame.confirm(going_on(self.state.behind)):
            label = translate("Audit", "Letting this copy go on")
            self._become(replace(self.state, fault="", busy=label, step=None))
            self._frame.tasks.change(
                lambda _progress: go_on(reason), done=self._went_on, failed=self._failed, label=label
            )

    def _went_on(self, given_up: int) -> None:
        notice = Notice(
            tone=Tone.GOOD,
            title=translate("Audit", "This copy goes on from here."),
            detail=given_up_words(given_up),
        )
        self._become(replace(self.state, asking=False, busy="", behind="", may_go_on=False, notice=notice))
        self.refresh()

    def export(self, path: Path) -> None:
        """Write the report there: as JSON where the file is called so, else as text."""
        checked = self.state.checked
        if checked is None:
            return

        def written(_nothing: None) -> None:
            title = translate("Audit", "The report is in “{0}”.").format(path.name)
            self._become(replace(self.state, notice=Notice(tone=Tone.GOOD, title=title), problem=None))

        self._frame.tasks.query(
            lambda _progress: self._doors.export(path, checked.report, checked.at),
            done=written,
            failed=self._failed,
        )

    def forget_notice(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, notice=None))

    def retire(self) -> None:
        """Drop what was read."""
        self._view = None
        self.cancel()
        self._doors.forget()
        self.state = AuditState()

    def _have_read(self, read: tuple[LogFacts, tuple[HeadLine, ...], str]) -> None:
        facts, heads, behind = read
        known = self.state.facts
        self._become(
            replace(
                self.state,
                loading=False,
                facts=facts,
                heads=heads,
                behind=behind_words(behind),
                may_go_on=bool(behind) and self._doors.go_on is not None,
                now=self._doors.now(),
                problem=None,
            )
        )
        if known != facts or self.state.listing is None:
            self._list()

    def _list(self) -> None:
        state, facts = self.state, self.state.facts
        if facts is None:
            return
        self._asked += 1
        asked = self._asked
        names = dict(facts.people)
        words = state.words.casefold().split()
        index = number_in(state.words)

        def match(kind: str, person: str) -> bool:
            if state.kind not in ("", kind) or state.person not in ("", person):
                return False
            text = f"{kind_words(kind)} {names.get(person, '')}".casefold()
            return all(word in text for word in words)

        def find(_progress: Progress) -> tuple[Listing[LogLine], tuple[LogLine, ...]]:
            found: Sequence[int]
            if index is not None:
                found = (index,) if 0 <= index < facts.size else ()
            else:
                found = self._doors.find(match, start_of(state.since, self._doors.now()))
            lines: Callable[[Sequence[int]], tuple[LogLine, ...]] = self._doors.lines
            listing: Listing[LogLine] = Listing(
                count=len(found),
                rows=lambda offset, limit, _progress: lines(found[offset : offset + limit]),
            )
            return listing, lines(found[:PAGE_ROWS])

        def have(found: tuple[Listing[LogLine], tuple[LogLine, ...]]) -> None:
            if asked == self._asked:
                self._become(replace(self.state, listing=found[0], first=found[1]))
                if self.state.chosen is None and found[1]:
                    self.choose(found[1][0])

        self._frame.tasks.query(find, done=have, failed=self._failed)

    def _verified(self, report: AuditReport) -> None:
        self._running = None
        now = self._doors.now()
        self._become(replace(self.state, busy="", step=None, checked=Checked(report=report, at=now), now=now))
        self.refresh()

    def _stopped(self, error: Exception) -> None:
        self._running = None
        if isinstance(error, Cancelled):
            notice = Notice(
                tone=Tone.NEUTRAL,
                title=translate("Audit", "Stopped."),
                detail=translate("Audit", "Nothing is known of what was not checked yet."),
            )
            self._become(replace(self.state, busy="", step=None, notice=notice))
        else:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, busy="", step=None, problem=fault))

    def _become(self, state: AuditState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_state(state)
