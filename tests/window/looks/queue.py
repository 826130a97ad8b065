"""The queue in its states, over made-up work."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.clock import Clock, as_text
from assessor_app.application.problems import Unusable
from assessor_app.application.queries.listings import FOR_RATER
from assessor_app.application.queries.submissions import DeskState, Practice, RaterLine
from tests.support.lines import values_of
from tests.window.fakes import FakeFrame, HeldRunner, InlineRunner
from tests.window.looks import Look
from ui.models.work_index import WorkIndex
from ui.pages.queue.page import QueuePage
from ui.pages.queue.presenter import QueuePresenter

NOW = datetime(2026, 11, 22, 13, 3, tzinfo=UTC)
BADGES = (
    ("ai-essentials", "AI Essentials", 4),
    ("ai-data-analytics-expert", "AI Data & Analytics Expert", 6),
    ("responsible-ai-practices", "Responsible AI Practices", 5),
    ("ai-governance-policy", "AI Governance & Policy", 5),
)
CODES = (
    "JFCVWPD", "K3QX7TM", "PZ4HN8R", "W9DTL2C", "7BMKXQF", "H5RVZ3N", "TX8PJ6W", "C2NFQ9D", "M7WKH4T",
    "R6ZXB3P", "9QDVT5J", "F4PHM8K",
)  # fmt: skip
STATES = (
    DeskState.STARTED, DeskState.TO_RATE, DeskState.TO_RATE, DeskState.FINAL, DeskState.TO_RATE,
    DeskState.STARTED, DeskState.HANDED_IN, DeskState.TO_RATE, DeskState.FINAL, DeskState.TO_RATE,
    DeskState.TO_RATE, DeskState.FINAL,
)  # fmt: skip


def line(number: int, code: str, state: DeskState) -> RaterLine:
    """A made-up piece of work."""
    badge, name, criteria = BADGES[number * 7 % len(BADGES)]
    done = {DeskState.TO_RATE: 0, DeskState.STARTED: 1 + number % (criteria - 1)}.get(state, criteria)
    grace = timedelta(minutes=11, seconds=42) if state is DeskState.HANDED_IN else timedelta(days=-2)
    return RaterLine(
        id=code,
        badge=badge,
        badge_name=name,
        state=state,
        done=done,
        criteria=criteria,
        given_on="2026-11-20" if number % 3 else "2026-11-16",
        final_at=as_text(NOW + grace) if state in {DeskState.HANDED_IN, DeskState.FINAL} else None,
    )


LINES = tuple(
    line(number, code, state) for number, (code, state) in enumerate(zip(CODES, STATES, strict=True))
)


def many(count: int) -> tuple[RaterLine, ...]:
    """As many pieces of work as somebody likes."""
    letters = "23456789BCDFGHJKLMNPQRTVWXZ"
    codes = (
        "".join(letters[(n // 27**place) % 27] for place in range(6, -1, -1)) for n in range(1, count + 1)
    )
    return tuple(line(n, code, STATES[n % len(STATES)]) for n, code in enumerate(codes))


def work_index(read: Callable[[], Iterable[RaterLine]], now: Clock = lambda: NOW) -> WorkIndex:
    """What a session knows of its work, where `read` gives the lines."""
    return WorkIndex(MemoryIndex(FOR_RATER), lambda: values_of(read()), now)


def drawn(
    lines: Iterable[RaterLine],
    after: Callable[[QueuePresenter], None] = lambda _presenter: None,
    runner: type[InlineRunner] = InlineRunner,
) -> Callable[[], QWidget]:
    """The queue over `lines`, after the presenter was asked for something."""

    def make() -> QWidget:
        frame = FakeFrame(tasks=runner())
        presenter = QueuePresenter(index=work_index(lambda: lines), frame=frame, now=lambda: NOW)
        page = QueuePage(presenter, frame.tasks, lambda: NOW)
        presenter.attach(page)
        presenter.refresh()
        after(presenter)
        page.show_state(presenter.state)
        return page

    return make


class Broken:
    """Lines that cannot be read."""

    def __iter__(self) -> Iterator[RaterLine]:
        """Raise at once."""
        raise Unusable("your queue could not be opened", remedy="Ask an admin to press Audit › Verify now.")


DONE = tuple(
    line(number, code, DeskState.HANDED_IN if number == 6 else DeskState.FINAL)
    for number, code in enumerate(CODES)
)

PRACTISING = (
    replace(LINES[1], practice=Practice.OPEN),
    replace(LINES[0], practice=Practice.OPEN),
    replace(LINES[3], practice=Practice.OPEN),
    replace(LINES[8], practice=Practice.ANSWERED),
    replace(LINES[11], practice=Practice.SEEN),
    *LINES[4:8],
)

LOOKS = (
    Look(name="queue, twelve", make=drawn(LINES)),
    Look(name="queue, flagged", make=drawn((replace(LINES[0], state=DeskState.FLAGGED), *LINES[1:]))),
    Look(name="queue, practice", make=drawn(PRACTISING)),
    Look(name="queue, nothing yet", make=drawn(())),
    Look(name="queue, all done", make=drawn(DONE)),
    Look(name="queue, no match", make=drawn(LINES, lambda presenter: presenter.search("no such badge"))),
    Look(
        name="queue, one state", make=drawn(LINES, lambda presenter: presenter.show_only(DeskState.STARTED))
    ),
    Look(name="queue, many", make=drawn(many(100_000))),
    Look(name="queue, error", make=drawn(Broken())),
    Look(name="queue, smallest", make=drawn(LINES), size=QSize(816, 616)),
    Look(name="queue, reading", make=drawn(LINES, runner=HeldRunner)),
)
