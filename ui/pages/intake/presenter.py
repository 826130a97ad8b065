"""What the Intake page decides: what is looked through, taken in, blinded, and listed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from assessor_app.application.ports.listing import RowIndex, Wanted
from assessor_app.application.progress import Cancelled, Progress
from assessor_app.application.queries.listings import FOR_ADMIN
from assessor_app.application.queries.submissions import AdminLine, HitLine
from assessor_app.application.use_cases.import_portfolios import ImportReport
from assessor_app.application.use_cases.make_blind_copies import BlindingReport
from assessor_app.application.use_cases.show_evidence import ShownFile
from assessor_app.domain.submission import State
from ui.models.batch import Batch
from ui.models.list_setup import KeptSetups, ListSetup, View
from ui.page import Frame
from ui.page_work import PageWork
from ui.page_work import Step as Stepped
from ui.pages.intake.blinding_run import BlindingRun
from ui.pages.intake.several import COPIES, DecideSeveral, ListedNow, Several, waiting
from ui.pages.intake.state import (
    NEWEST_FIRST,
    BlindingEnd,
    Counted,
    Decision,
    Details,
    IntakeState,
    Submissions,
    find,
    possible,
)
from ui.pages.intake.taking import Taking
from ui.pages.intake.words import (
    BUSY,
    DONE,
    FAULTS,
    MAKE_COPIES,
    SHOW_FOLDER,
    SHOW_HELD,
    blinded,
    no_programme,
    stopped,
    taken,
    withdrawing,
    written,
)
from ui.problems import Notice
from ui.tasks import Running
from ui.theme.tokens import Tone
from ui.words.translate import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the page's choices offer."""

    badges: tuple[tuple[str, str], ...]
    raters: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeDoors:
    """The use cases, bound to program and session."""

    look_around: Callable[[], Surroundings]
    index: RowIndex[AdminLine]  # what `read` reads; closed with the page
    read: Callable[[Progress], None]  # everything at first, then what changed
    look_through: Callable[[Path, str, str, Progress], ImportReport]  # path, badge, format
    take_in: Callable[[Path, str, str, Progress], ImportReport]
    make_blind_copies: Callable[[Sequence[str], Progress], BlindingReport]
    files: Callable[[str], tuple[ShownFile, ...]]
    hits: Callable[[str], tuple[HitLine, ...]]
    decide: Callable[[Decision, str, str], None]  # what, submission, reason or person
    decide_several: DecideSeveral
    write_originals: Callable[[str, Path, Progress], Path]  # submission, folder → the new folder in it


class IntakeView(Protocol):
    """What draws the state."""

    def show_state(self, state: IntakeState) -> None:
        """Draw all of it."""


class IntakePresenter:
    """Hears the page, asks the use cases, makes the next state."""

    def __init__(self, doors: IntakeDoors, frame: Frame, kept: KeptSetups | None = None) -> None:
        """Nothing is read before the page comes to the front; `kept` is how somebody wants the list."""
        self._doors, self._frame = doors, frame
        self._view: IntakeView | None = None
        self._deciding = PageWork(
            frame.tasks, show=self._show_deciding, stopped=self.refresh, failed=self._failed
        )
        self._taking = Taking(
            frame.tasks, doors.look_through, doors.take_in,
            show=lambda source: self._become(replace(self.state, source=source)),
            taken=self._taken, stopped=self._taking_stopped, failed=self._failed, not_taken=self._not_taken,
        )  # fmt: skip
        self._blinding: BlindingRun | None = None
        self._reading: Running | None = None
        self._after_stop: frozenset[str] | None = None  # what waited for copies before an import that stopped
        self._selection = 0
        self._counted: Counted = {}
        self.state = IntakeState()
        self.batch = Batch(
            frame.tasks,
            lambda: ListedNow(doors.index, self.state.wanted),
            changed=lambda batch: self._become(replace(self.state, batch=batch)),
            failed=self._failed,
        )
        self.setup = ListSetup(
            "admin/intake", kept or KeptSetups(), frame.tasks, now=self._view_now, turn_to=self._turn_to,
            changed=lambda setup: self._become(replace(self.state, setup=setup)),
        )  # fmt: skip
        self._several = Several(
            self.batch, frame, doors.index, doors.decide_several,
            told=self._told, failed=self._failed, left=self._leave_uncopied,
        )  # fmt: skip

    def attach(self, view: IntakeView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self.state)

    # --- the list

    def refresh(self) -> None:
        """Read what changed."""
        if self._view is None:
            return
        self.setup.read()
        tasks = self._frame.tasks
        tasks.query(
            lambda _progress: self._doors.look_around(), done=self._looked_around, failed=self._failed
        )
        tasks.query(self._doors.read, done=lambda _nothing: self._listed(), failed=self._failed)

    def search(self, words: str) -> None:
        """Words were typed into the search box."""
        self._want(replace(self.state.wanted, search=words))

    def show_only(self, state: str) -> None:
        """A state was chosen; "" is all."""
        self._want(replace(self.state.wanted, state=state))

    def show_badge(self, badge: str) -> None:
        """A badge was chosen; "" is all."""
        self._want(replace(self.state.wanted, badge=badge))

    def sort(self, order: str, *, descending: bool) -> None:
        """A column's head was pressed."""
        self._want(replace(self.state.wanted, order=order, descending=descending))

    def clear(self) -> None:
        """Clear filters was pressed."""
        wanted = self.state.wanted
        self._want(Wanted(order=wanted.order, descending=wanted.descending))

    def choose(self, line: AdminLine | None) -> None:
        """A row became the current one: read its files."""
        if line == self.state.chosen or self.state.busy:
            return
        self._become(replace(self.state, chosen=line, details=None, deciding=None, fault=""))
        self._read_details()

    def jump(self, begins: str) -> None:
        """Letters were typed: turn to the next row that has a word beginning so."""
        index, wanted, chosen = self._doors.index, self.state.wanted, self.state.chosen
        start = chosen.id if chosen is not None else ""

        def look(_progress: Progress) -> tuple[int, AdminLine] | None:
            place = index.seek(begins, wanted, start=start)
            rows = index.page(wanted, offset=place, limit=1).rows if place is not None else ()
            return (place, rows[0]) if place is not None and rows else None

        def done(found: tuple[int, AdminLine] | None) -> None:
            if found is None:
                self._become(replace(self.state, nowhere=begins))
                return
            place, line = found
            state = replace(self.state, nowhere="", found=replace(self.state.found, place=place))
            if line == self.state.chosen:
                self._become(state)
            elif not self.state.busy:
                self._become(replace(state, chosen=line, details=None, deciding=None, fault=""))
                self._read_details()

        self._frame.tasks.query(look, done=done, failed=self._failed)

    # --- deciding on several

    def begin_batch(self, step: str) -> None:
        """A step for all that is chosen."""
        if step != COPIES:
            self.batch.ask(step)
            return
        ids = waiting(self.batch.state)
        self.batch.take_none()
        self.make_blind_copies(ids)

    def confirm_batch(self, words: str) -> None:
        """Its question was answered."""
        self._several.confirm(words)

    def _told(self, notice: Notice) -> None:
        self._become(replace(self.state, problem=None, done=notice, offer=""))
        self.refresh()

    def _leave_uncopied(self, submissions: Sequence[str]) -> None:
        if self._blinding is not None:
            for submission in submissions:
                self._blinding.drop(submission)

    # --- deciding on one submission

    def start_deciding(self, decision: Decision) -> None:
        """Open the form of a decision."""
        chosen = self.state.chosen
        if chosen is not None and decision in possible(chosen) and not self.state.busy:
            self._become(replace(self.state, deciding=decision, fault="", problem=None, done=None))

    def stop_deciding(self) -> None:
        """Close the form."""
        if not self.state.busy:
            self._become(replace(self.state, deciding=None, fault=""))

    def decide(self, words: str) -> None:
        """The form was confirmed: `words` is the reason, or the id of the person to block."""
        chosen, decision = self.state.chosen, self.state.deciding
        if chosen is None or decision is None or self.state.busy:
            return
        if not words.strip():
            self._become(replace(self.state, fault=FAULTS[decision]))
            return
        if decision is Decision.WITHDRAW and not self._frame.confirm(withdrawing(chosen)):
            return
        reason = words.strip()
        self._become(replace(self.state, fault="", problem=None, done=None))
        self._deciding.change(
            lambda _progress: self._doors.decide(decision, chosen.id, reason),
            lambda _nothing: self._decided(decision, chosen),
            BUSY[decision],
        )

    def write_originals(self, folder: Path) -> None:
        """A folder was chosen for the originals of the chosen submission."""
        chosen = self.state.chosen
        if chosen is None or self.state.busy:
            return
        self._become(replace(self.state, busy=translate("Intake", "Writing…"), problem=None, done=None))
        self._frame.tasks.query(
            lambda progress: self._doors.write_originals(chosen.id, folder, progress),
            done=self._written,
            failed=self._failed,
            label=translate("Intake", "Writing originals"),
        )

    # --- taking in

    def offer(self, paths: Sequence[Path]) -> None:
        """Something was dropped or chosen: look through the first of it."""
        source = self.state.source
        if not paths or self._taking.is_taking:
            return
        if not self.state.badges and not self.state.loading:
            self._become(replace(self.state, problem=None, done=no_programme()))
            return
        only = self.state.badges[0][0] if len(self.state.badges) == 1 else ""
        badge = source.badge if source is not None else only
        self._become(replace(self.state, problem=None, done=None, offer=""))
        self._taking.begin(paths[0], badge)

    def choose_badge(self, badge: str) -> None:
        """For which badge it was handed in."""
        self._become(replace(self.state, problem=None))
        self._taking.choose_badge(badge)

    def choose_format(self, kind: str) -> None:
        """What the source is, where it is not recognised."""
        self._become(replace(self.state, problem=None))
        self._taking.choose_format(kind)

    def stop(self) -> None:
        """Cancel: stop looking, stop taking in, or put the source aside."""
        if self.state.source is not None:
            if not self._taking.is_taking:
                self._become(replace(self.state, problem=None))
            self._taking.stop()

    def take_in(self) -> None:
        """Take in was pressed."""
        self._after_stop = None
        self._taking.take_in(again=lambda path: self.offer((path,)))

    # --- blind copies

    def make_blind_copies(self, submissions: Sequence[str] = ()) -> None:
        """Make the copies of these, or of all that wait for them."""
        if self._view is None:
            return
        if self._blinding is not None:
            self._blinding.add(submissions)
            return
        wanted = submissions or self._received()
        if wanted:
            self._blinding = BlindingRun(
                self._doors.make_blind_copies,
                self._frame.tasks,
                changed=lambda blinding: self._become(replace(self.state, blinding=blinding)),
                ended=self._blinding_ended,
            )
            self._blinding.start(wanted)

    def stop_blinding(self) -> None:
        """Stop after the copy that is being made; what is made stays."""
        if self._blinding is not None:
            self._blinding.cancel()

    # --- the rest

    def take_offer(self) -> str:
        """The button in the banner was pressed; returns which it was."""
        offer = self.state.offer
        if offer == SHOW_HELD:
            self._become(replace(self.state, done=None, offer=""))
            self.show_only(str(State.HELD))
        elif offer == MAKE_COPIES:
            self.forget_problem()
            self.make_blind_copies()
        return offer

    def forget_problem(self) -> None:
        """The banner was dismissed."""
        self._become(replace(self.state, problem=None, done=None, offer=""))

    def retire(self) -> None:
        """Stop what runs, drop what was decrypted."""
        self._view = None
        self._taking.retire()
        self._deciding.retire()
        if self._reading is not None:
            self._reading.cancel()
        if self._blinding is not None:
            self._blinding.abandon()
        self.batch.forget()
        self._doors.index.close()
        self.state = IntakeState()

    def _view_now(self) -> View:
        wanted = self.state.wanted
        return View(state=wanted.state, badge=wanted.badge, order=wanted.order, descending=wanted.descending)

    def _turn_to(self, view: View) -> None:
        badge = view.badge if view.badge in dict(self.state.badges) else ""
        order = view.order if view.order in FOR_ADMIN.orders else NEWEST_FIRST.order
        self._want(Wanted(state=view.state, badge=badge, order=order, descending=view.descending))

    def _want(self, wanted: Wanted) -> None:
        self._become(replace(self.state, wanted=wanted))
        self._select()

    def _select(self) -> None:
        index, wanted, chosen = self._doors.index, self.state.wanted, self.state.chosen
        counted = self._counted
        if not index.ready:
            return
        self._selection += 1
        number = self._selection

        def done(found: Submissions) -> None:
            if number == self._selection:
                self._selected(found, chosen)

        self._frame.tasks.query(
            lambda _progress: find(index, wanted, chosen, counted), done=done, failed=self._failed
        )

    def _selected(self, found: Submissions, asked: AdminLine | None) -> None:
        if self.state.chosen != asked:
            self._become(replace(self.state, loading=False, found=replace(found, place=None)))
            return
        changed = found.chosen != asked
        self._become(
            replace(
                self.state,
                loading=False,
                found=found,
                chosen=found.chosen,
                details=None if changed else self.state.details,
                deciding=None if changed else self.state.deciding,
            )
        )
        if changed:
            self._read_details()

    def _received(self) -> list[str]:
        """What waits for its blind copies, by the newest reading."""
        index = self._doors.index
        if not index.ready:
            return []
        waiting = Wanted(state=str(State.RECEIVED))
        total = index.page(waiting, offset=0, limit=1).total
        return [line.id for line in index.page(waiting, offset=0, limit=max(1, total)).rows]

    def _listed(self) -> None:
        if self._view is None:
            return
        self._counted = {}
        self.batch.renew()
        if self._after_stop is not None:
            self._tell_kept(len(set(self._received()) - self._after_stop))
        self._select()
        self._frame.tasks.query(self._doors.index.arrange, done=_arranged, failed=self._failed)

    def _tell_kept(self, kept: int) -> None:
        self._after_stop = None
        self._become(replace(self.state, done=stopped(kept), offer=MAKE_COPIES if kept else ""))

    def _looked_around(self, around: Surroundings) -> None:
        self._become(replace(self.state, badges=around.badges, raters=around.raters))

    def _read_details(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        chosen = self.state.chosen
        if chosen is None:
            return

        def read(_progress: Progress) -> Details:
            return Details(
                submission=chosen.id, files=self._doors.files(chosen.id), hits=self._doors.hits(chosen.id)
            )

        self._reading = self._frame.tasks.query(read, done=self._read, failed=self._failed)

    def _read(self, details: Details) -> None:
        if self.state.chosen is not None and self.state.chosen.id == details.submission:
            self._become(replace(self.state, details=details))

    def _decided(self, decision: Decision, line: AdminLine) -> None:
        if decision in (Decision.RETURN, Decision.WITHDRAW) and self._blinding is not None:
            self._blinding.drop(line.id)
        title, detail = DONE[decision]
        notice = Notice(tone=Tone.GOOD, title=title.format(line.learner), detail=detail.format(line.learner))
        self._become(replace(self.state, busy="", deciding=None, done=notice, offer=""))
        self.refresh()

    def _written(self, folder: Path) -> None:
        self._become(replace(self.state, busy="", done=written(folder), offer=SHOW_FOLDER, written_to=folder))

    def _taken(self, report: ImportReport) -> None:
        new = [one.id for one in report.submissions if one.what != "unchanged" and one.id is not None]
        self._taking.end()
        self._become(replace(self.state, done=taken(len(new), len(report.rejected)), offer=""))
        self.make_blind_copies(new)
        self.refresh()

    def _show_deciding(self, busy: str, _step: Stepped | None) -> None:
        self._become(replace(self.state, busy=busy))

    def _taking_stopped(self) -> None:
        self._after_stop = frozenset(self._received())
        self._taking.end()
        self.refresh()

    def _not_taken(self, error: Exception) -> None:
        self._taking.end()
        self._failed(error)
        self.refresh()

    def _blinding_ended(self, end: BlindingEnd) -> None:
        self._blinding = None
        self._become(replace(self.state, blinding=None))
        if end.error is None or isinstance(end.error, Cancelled):
            offer = SHOW_HELD if end.held and end.error is None else ""
            self._become(replace(self.state, done=blinded(end), offer=offer, problem=None))
        else:
            self._failed(end.error)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._become(replace(self.state, busy=""))
        else:
            self._become(replace(self.state, loading=False, busy="", problem=error, done=None, offer=""))

    def _become(self, state: IntakeState) -> None:
        if self._view is None:
            return
        self.state = state
        self._view.show_state(state)


def _arranged(_nothing: None) -> None:
    """Every list is as it was, only sooner there."""
