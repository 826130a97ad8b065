"""What the page Learners decides: who is listed, whose record is shown, saving it, erasing a submission."""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.ports.listing import Wanted
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.learners import LearnerFile, LearnerLine
from assessor_app.application.use_cases.erase_submission import Erased
from ui.models.filtered import Filtered
from ui.models.windowed import PAGE_ROWS, Listing
from ui.page import Frame
from ui.pages.learners.state import BY_NAME, Found, LearnersDoors, LearnersState
from ui.pages.learners.words import erasing, why_not_erasable
from ui.problems import Notice
from ui.tasks import Running
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import translate


class LearnersView(Protocol):
    """What draws the state."""

    def show_state(self, state: LearnersState) -> None:
        """Draw all of it."""


class LearnersPresenter(Filtered):
    """Hears the page, asks the use cases, makes the next state."""

    def __init__(self, doors: LearnersDoors, frame: Frame) -> None:
        """Nothing is read before the page comes to the front."""
        self._doors, self._frame = doors, frame
        self._view: LearnersView | None = None
        self._running: Running | None = None
        self._asked = 0  # how many listings were asked for; an answer to an older question is dropped
        self._turning = ""  # the id of whom another page asked for, until they are listed
        self.state = LearnersState()
        super().__init__(lambda: self.state.wanted, self._show_wanted)

    def attach(self, view: LearnersView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    def refresh(self) -> None:
        """Read what changed."""
        if self._view is not None:
            self._frame.tasks.query(
                self._doors.read, done=lambda _nothing: self._have_read(), failed=self._failed
            )

    def show_only(self, standing: str) -> None:
        """A standing was chosen; "" is all."""
        self._want_state(standing)

    def clear(self) -> None:
        """Show all was pressed."""
        self._want_all_of("")

    def turn_to(self, learner: str) -> None:
        """Another page asked for this one, by id: leave nobody out, and choose them."""
        self._turning = learner
        self.clear()

    def choose(self, line: LearnerLine | None) -> None:
        """Another learner became the current one."""
        if line is None or line == self.state.chosen or self.state.busy:
            return
        same = self.state.chosen is not None and self.state.chosen.id == line.id
        file = self.state.file if same else None
        self._become(replace(self.state, chosen=line, file=file, erasing="", fault=""))

        def shown(known: LearnerFile) -> None:
            if self.state.chosen == line:
                self._become(replace(self.state, file=known))

        self._frame.tasks.query(lambda _progress: self._doors.one(line), done=shown, failed=self._failed)

    def save_record(self, folder: Path) -> None:
        """A folder was chosen for all that is kept of the chosen learner."""
        chosen = self.state.chosen
        if chosen is None or self.state.busy:
            return
        label = translate("Learners", "Saving the learner’s record")
        self._become(replace(self.state, busy=label, step=None, problem=None, notice=None))
        self._running = self._frame.tasks.query(
            lambda progress: self._doors.export(chosen, folder, progress),
            done=self._saved,
            failed=self._failed,
            label=label,
            progressed=lambda done, total, what: self._become(replace(self.state, step=(done, total, what))),
        )

    def cancel(self) -> None:
        """Cancel was pressed."""
        if self._running is not None:
            self._running.cancel()

    def start_erasing(self, submission: str) -> None:
        """Erase was pressed beside a submission: ask why."""
        file = self.state.file
        attempt = next((one for one in file.attempts if one.id == submission), None) if file else None
        if attempt is not None and not why_not_erasable(attempt) and not self.state.busy:
            self._become(replace(self.state, erasing=submission, fault="", problem=None, notice=None))

    def appeal(self, submission: str) -> None:
        """Record an appeal was pressed beside a submission: to the page that does it."""
        if not self.state.busy:
            self._frame.go("appeals", f"add:{submission}")

    def stop_erasing(self) -> None:
        """Keep it was pressed."""
        if not self.state.busy:
            self._become(replace(self.state, erasing="", fault=""))

    def erase(self, reason: str) -> None:
        """Erase was pressed in the box."""
        attempt, chosen = self.state.to_erase, self.state.chosen
        if attempt is None or chosen is None or self.state.busy:
            return
        if not reason.strip():
            self._become(replace(self.state, fault=translate("Learners", "Say why; only admins read it.")))
            return
        if not self._frame.confirm(erasing(attempt, chosen.name)):
            return
        label = translate("Learners", "Erasing a submission")
        self._become(replace(self.state, busy=label, step=None, fault="", problem=None, notice=None))
        self._frame.tasks.change(
            lambda _progress: self._doors.erase(attempt.id, reason.strip()),
            done=lambda done: self._erased(attempt.id, done),
            failed=self._failed,
            label=label,
        )

    def forget_notice(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, notice=None))

    def retire(self) -> None:
        """Drop what was decrypted."""
        self._view = None
        self.cancel()
        self.filters.forget()
        self._doors.index.close()
        self.state = LearnersState()

    def _have_read(self) -> None:
        if self._view is not None:
            self._list()
            self._frame.tasks.query(self._doors.index.arrange, done=_nothing, failed=_nothing)

    def _show_wanted(self, wanted: Wanted) -> None:
        if wanted != self.state.wanted:
            self._become(replace(self.state, wanted=wanted))
            self._list()

    def _list(self) -> None:
        self._asked += 1
        asked, wanted, index = self._asked, self.state.wanted, self._doors.index
        turning, before = self._turning, self.state.chosen
        if index.ready:  # until then they stay asked for
            self._turning = ""

        def find(_progress: Progress) -> Found:
            page = index.page(wanted, offset=0, limit=PAGE_ROWS)
            sought = index.get(turning) if turning else None
            if sought is None and before is not None:
                sought = index.get(before.id)
            listing: Listing[LearnerLine] = Listing(
                count=page.total,
                rows=lambda offset, limit, _progress: index.page(wanted, offset=offset, limit=limit).rows,
            )
            everything = index.counts(BY_NAME)
            return Found(
                listing=listing,
                first=page.rows,
                per_state=index.counts(wanted),
                everything=sum(everything.values()),
                place=index.place(sought.id, wanted) if sought is not None else None,
                chosen=sought,
            )

        self._frame.tasks.query(
            find,
            done=lambda found: self._have(found) if asked == self._asked else None,
            failed=self._failed,
        )

    def _have(self, found: Found) -> None:
        before = self.state
        chosen = found.chosen
        state = replace(before, loading=False, found=found)
        if before.chosen is not None and chosen is None:  # nothing of them is kept any more
            state = replace(state, chosen=None, file=None, erasing="")
        self._become(state)
        if chosen is not None and chosen != before.chosen:
            self.choose(chosen)
        elif self.state.chosen is None and found.first:
            self.choose(found.first[0])

    def _saved(self, folder: Path) -> None:
        self._running = None
        notice = Notice(
            tone=Tone.GOOD,
            title=translate("Learners", "The record is in “{0}”.").format(folder.name),
            detail=translate(
                "Learners", "It holds personal data in the clear: give it to nobody but the learner."
            ),
        )
        self._become(replace(self.state, busy="", step=None, notice=notice))

    def _erased(self, submission: str, done: Erased) -> None:
        detail = (
            translate("Learners", "Nothing else of the learner was kept, so their name is gone too.")
            if done.learners
            else ""
        )
        files = (
            translate("Learners", "1 file is gone for good.")
            if done.files == 1
            else translate("Learners", "{0} files are gone for good.").format(figures(done.files))
        )
        notice = Notice(
            tone=Tone.GOOD,
            title=translate("Learners", "The submission is erased."),
            detail=f"{files} {detail}".strip(),
        )
        file = self.state.file
        if file is not None:  # what is gone stands there no more, however long the rest takes to be read
            left = tuple(one for one in file.attempts if one.id != submission)
            file = replace(file, attempts=left)
        self._become(replace(self.state, busy="", file=file, erasing="", fault="", notice=notice))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._running = None
        fault = None if isinstance(error, Cancelled) else error
        self._become(replace(self.state, loading=False, busy="", step=None, problem=fault))

    def _become(self, state: LearnersState) -> None:
        if self._view is None:
            return  # the page is gone: what comes late is kept nowhere
        self.state = state
        self._view.show_state(state)


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
