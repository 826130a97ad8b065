"""Small stand-ins for what pages are given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from assessor_app.application.ports.previewing import Document, Hit, Mark, Picture, Sheet
from assessor_app.application.progress import Cancelled, Progress
from ui.jobs.records import JobReport
from ui.notices.told_lately import Told
from ui.page import Question
from ui.problems import Notice
from ui.tasks import Run, Running

Outcome = TypeVar("Outcome")


class Silent:
    """A previewer that has nothing to say; a test's own says what the test is about."""

    def text(self) -> str:
        """No text."""
        return ""

    def find(self, words: str) -> tuple[Hit, ...]:
        """Nothing is found."""
        del words
        return ()

    def marks(self) -> tuple[Mark, ...]:
        """No colours."""
        return ()

    def document(self) -> Document:
        """No blocks."""
        return Document(blocks=())

    def part(self, number: int, width: int) -> Picture:
        """A grey square."""
        del number
        return Picture(width=width, height=width, pixels=b"\x80" * (3 * width * width))

    def sheets(self) -> tuple[Sheet, ...]:
        """No sheets."""
        return ()


class Ran:
    """A task that is over."""

    def cancel(self) -> None:
        """Too late."""


class InlineRunner:
    """Runs everything at once, on the thread that asks."""

    reports: list[JobReport]  # what the jobs list would keep

    def step(self, done: int, total: int, label: str) -> None:
        """Be the progress that nobody watches."""

    def tell(self, outcome: Outcome, report: Callable[[Outcome], JobReport | None] | None) -> None:
        """Keep what the jobs list is told."""
        told = report(outcome) if report is not None else None
        if told is not None:
            self.reports = [*getattr(self, "reports", []), told]

    @property
    def change(self) -> Run:
        """Run what changes something."""
        return self._run

    @property
    def query(self) -> Run:
        """Run what reads: no other way here."""
        return self._run

    def _run(
        self,
        work: Callable[[Progress], Outcome],
        *,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        label: str = "",
        progressed: Callable[[int, int, str], None] | None = None,
        report: Callable[[Outcome], JobReport | None] | None = None,
    ) -> Running:
        """Run it now."""
        try:
            outcome = work(self)
        except Exception as error:  # noqa: BLE001  # as the pool does
            failed(error)
        else:
            self.tell(outcome, report)
            done(outcome)
        return Ran()


@dataclass
class Held:
    """Work that waits until the test lets it go on."""

    finish: Callable[[], None]
    fail: Callable[[Exception], None]
    step: Callable[[int, int, str], None] | None = None  # who watches it, if anybody does

    def cancel(self) -> None:
        """As a cancelled task ends."""
        self.fail(Cancelled())


class HeldRunner(InlineRunner):
    """Keeps everything until the test says `finish`."""

    def __init__(self) -> None:
        self.held: list[Held] = []

    def _run(
        self,
        work: Callable[[Progress], Outcome],
        *,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        label: str = "",
        progressed: Callable[[int, int, str], None] | None = None,
        report: Callable[[Outcome], JobReport | None] | None = None,
    ) -> Running:
        """Keep it."""

        def finish() -> None:
            outcome = work(self)
            self.tell(outcome, report)
            done(outcome)

        held = Held(finish, failed, progressed)
        self.held.append(held)
        return held


@dataclass
class FakeFrame:
    """A window that writes down what a page asked of it."""

    tasks: InlineRunner = field(default_factory=InlineRunner)
    announced: list[Notice] = field(default_factory=list)
    notified: list[Notice] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    went: list[tuple[str, str]] = field(default_factory=list)
    asked: list[Question] = field(default_factory=list)
    triggered: list[str] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    answer: bool = True

    def announce(self, notice: Notice) -> None:
        self.announced.append(notice)

    def notify(self, notice: Notice) -> None:
        self.notified.append(notice)

    def say(self, words: str) -> None:
        self.said.append(words)

    def go(self, page: str, target: str = "") -> None:
        self.went.append((page, target))

    def confirm(self, question: Question) -> bool:
        self.asked.append(question)
        return self.answer

    def trigger(self, action: str) -> None:
        self.triggered.append(action)
