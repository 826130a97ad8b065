"""Printing certificates: what is asked before, the job, and what of it failed; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.ports.previewing import Picture
from assessor_app.application.ports.printing import Sides
from assessor_app.application.progress import Progress
from ui.models.paper import KnownPrinter
from ui.models.shown import Shown
from ui.page_work import PageWork
from ui.pages.awards.print_state import MOST_COPIES, Order, PrintState
from ui.pages.awards.reports import print_report
from ui.pages.awards.state import ISSUED, AwardsDoors, AwardsState, Row, Tab
from ui.pages.awards.words import award_words, reasons_words
from ui.problems import Notice
from ui.tasks import Runner
from ui.theme.tokens import Tone
from ui.words.collation import by_words
from ui.words.figures import figures
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.use_cases.print_awards import Printed

SAMPLE_WIDTH: Final = 520  # pixels: a sheet as it is shown before
_LONGEST_PRINTER: Final = 40  # letters of a printer's name that are told


class Printing:
    """Asks how, shows the first sheets, prints as a job; who was printed before needs a reason."""

    def __init__(
        self,
        doors: AwardsDoors,
        tasks: Runner,
        work: PageWork,
        shown: Shown[AwardsState],
        *,
        failed: Callable[[Exception], None],
        over: Callable[[], None],
    ) -> None:
        """`over` reads the list again: it says what was printed."""
        self._doors, self._tasks, self._work, self._shown = doors, tasks, work, shown
        self._failed, self._over = failed, over

    def ask(self, rows: Sequence[Row]) -> None:
        """Ask how these are printed; the usual printer of the computer is offered once it is known."""
        state = self._shown.now
        rows = tuple(row for row in rows if row.award is not None)
        if not rows or state.busy or state.tab not in {*ISSUED, Tab.REVOKED}:
            return
        listed = {row.id: number for number, row in enumerate(state.rows)}
        rows = tuple(sorted(rows, key=lambda row: listed.get(row.id, len(listed))))
        asked = PrintState(rows=rows, listed=rows)
        self._become(asked)
        self._draw_samples()
        self._tasks.query(
            lambda _progress: tuple(self._doors.printers()), done=self._know_printers, failed=self._failed
        )

    def close(self) -> None:
        """Nobody wants to print."""
        if not self._shown.now.busy:
            self._become(None)

    def choose_printer(self, name: str) -> None:
        """Another printer, or one file."""
        state = self._state
        if state is None or state.printer == name:
            return
        self._turn_to(replace(state, printer=name, chosen=True))

    def _know_printers(self, printers: tuple[KnownPrinter, ...]) -> None:
        state = self._state
        if state is None:
            return
        state = replace(state, printers=printers)
        if state.chosen or not printers:
            self._become(state)
            return
        usual = next((one for one in printers if one.usual), printers[0])
        self._turn_to(replace(state, printer=usual.name))

    def _turn_to(self, state: PrintState) -> None:
        """What this printer cannot do is not asked of it."""
        known = state.known
        paper = state.paper if known is not None and state.paper in known.papers else ""
        both = known is not None and known.both_sides
        self._become(replace(state, paper=paper, sides=state.sides if both else Sides.ONE))

    def choose_paper(self, paper: str) -> None:
        """A paper, or "" for the size of each certificate."""
        if self._state is not None:
            self._become(replace(self._state, paper=paper))

    def choose_sides(self, sides: Sides) -> None:
        """One side, or both."""
        if self._state is not None:
            self._become(replace(self._state, sides=sides))

    def choose_copies(self, copies: int) -> None:
        """How many of each."""
        if self._state is not None:
            self._become(replace(self._state, copies=max(1, min(MOST_COPIES, copies))))

    def choose_order(self, order: Order) -> None:
        """In which order sheets come out."""
        state = self._state
        if state is not None and state.order is not order:
            self._become(replace(state, order=order, rows=ordered(state.listed, order)))
            self._draw_samples()

    def start(self, because: str, file: Path | None) -> None:
        """Print: on the chosen printer, or into `file`; because: why again."""
        state = self._state
        if state is None or self._shown.now.busy:
            return
        if state.again and not because.strip():
            self._become(
                replace(
                    state,
                    fault=translate("Awards", "Write why it is printed again: a damaged sheet, a lost one."),
                )
            )
            return
        if state.known is not None or file is not None:
            self._run(state, state.rows, because.strip(), None if state.known is not None else file)

    def _run(self, state: PrintState, rows: tuple[Row, ...], because: str, file: Path | None) -> None:
        ids = tuple(row.id for row in rows)

        def work(progress: Progress) -> "Printed":
            if file is not None:
                return self._doors.print_file(ids, file, state.copies, because, progress)
            return self._doors.print(ids, state.setup, because, progress)

        def again(failed: frozenset[str]) -> None:
            left = tuple(row for row in rows if row.id in failed)
            self._run(state, left, because, None if file is None else _beside(file))

        place = file.name if file is not None else state.printer[:_LONGEST_PRINTER]
        self._work.change(
            work,
            lambda done: self._printed(done, place, to_file=file is not None),
            translate("Awards", "Printing {0}").format(award_words(len(rows))),
            report=lambda done: print_report(done, rows, place, again=again),
        )

    def _printed(self, done: "Printed", place: str, *, to_file: bool) -> None:
        if to_file:
            title = translate("Awards", "The pages of {0} are in “{1}”.")
        else:
            title = translate("Awards", "{0} went to “{1}”.")
        title = title.format(award_words(len(done.awards)), place)
        if done.failed:
            title += translate("Awards", " {0} could not be printed.").format(figures(len(done.failed)))
        why = reasons_words(one.reason for one in done.failed)
        notice = Notice(
            tone=Tone.WARNING if done.failed else Tone.GOOD,
            title=title,
            detail=why
            or translate("Awards", "What is printed is a copy; the signed file is the award itself."),
        )
        self._shown.become(replace(self._shown.now, notice=notice, problem=None, printing=None))
        self._over()

    def _draw_samples(self) -> None:
        state = self._state
        if state is None:
            return
        for row in state.shown:
            if row.id not in state.samples:
                self._draw_sample(row)

    def _draw_sample(self, row: Row) -> None:
        def work(_progress: Progress) -> Picture:
            previewer = self._doors.certificate(row.id).open()
            try:
                return previewer.page(0, SAMPLE_WIDTH)
            finally:
                previewer.close()

        def done(picture: Picture) -> None:
            state = self._state
            if state is not None:
                self._become(replace(state, samples={**state.samples, row.id: picture}))

        self._tasks.query(work, done=done, failed=self._failed)

    @property
    def _state(self) -> PrintState | None:
        return self._shown.now.printing

    def _become(self, state: PrintState | None) -> None:
        self._shown.become(replace(self._shown.now, printing=state))


def ordered(rows: Sequence[Row], order: Order) -> tuple[Row, ...]:
    """The sheets in the order in which they come out; names in that of the window's language."""
    if order is Order.LISTED:
        return tuple(rows)
    words = by_words()
    if order is Order.NAME:
        return tuple(sorted(rows, key=lambda row: (words(row.learner), words(row.badge_name))))
    return tuple(sorted(rows, key=lambda row: (words(row.badge_name), words(row.learner))))


def _beside(file: Path) -> Path:
    """Where the rest goes: what is there already stays."""
    number = 2
    while (place := file.with_name(f"{file.stem} {number}{file.suffix}")).exists():
        number += 1
    return place
