"""A rater's queue and an admin's list of any length, beside plain SQLite and plain Python."""

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from assessor_app.adapters.bench.crowd import Places, sign_in
from assessor_app.adapters.bench.rounds import Sizes, in_turn, seconds
from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.ports.listing import Wanted
from assessor_app.application.progress import Progress
from assessor_app.application.queries.listings import FOR_ADMIN, FOR_RATER
from assessor_app.application.queries.submissions import AdminLine, RaterLine
from assessor_app.domain.people import Role

PAGE = 128
_COLUMNS = ("id", "badge", "badge_name", "state", "done", "criteria", "given_on", "final_at")
# One of each kind of list action; the search words are such as stand in many rows, in some, in none.
ACTIONS: tuple[tuple[Wanted, int], ...] = (
    (Wanted(order="learner"), 0),
    (Wanted(order="received", descending=True), 0),
    (Wanted(order="learner"), 3),  # the last quarter
    (Wanted(state="in_rating", order="learner"), 2),
    (Wanted(badge="ai-champion", order="received"), 1),
    (Wanted(search="a", order="learner"), 0),
    (Wanted(search="bra", order="received"), 0),
    (Wanted(search="chloe brandt", order="learner"), 0),
    (Wanted(search="健太", order="badge"), 1),
    (Wanted(search="nobody", order="learner"), 0),
)


def queue(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """From unlocked keys to the first page of a searchable queue, beside a plain table of as many rows."""
    with places.crowded(sizes.rows, sizes.rated, progress) as workplace, TemporaryDirectory() as folder:
        rater = sign_in(workplace, None, Role.ASSESSOR)

        def ours() -> float:
            index = MemoryIndex(FOR_RATER)

            def open_queue() -> None:
                index.build(workplace.list_submissions.for_rater(rater))
                if index.page(Wanted(), offset=0, limit=PAGE).total != sizes.rows:
                    raise RuntimeError("the queue of the benchmark is not whole")

            taken = seconds(open_queue)
            index.close()
            return taken * 1000

        path = Path(folder) / "plain.db"
        _write_plain(path, list(workplace.list_submissions.for_rater(rater)))
        value, plain = in_turn(sizes.rounds, ours, lambda: seconds(lambda: _read_plain(path)) * 1000)
    yield Benchmark(
        name=f"queue-{sizes.rows}",
        value=value,
        unit="ms",
        yardstick=plain,
        against="as many rows read from a plain SQLite table",
        bar="≤ 700 ms",
    )


def list_actions(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """The slowest of an admin's list actions, beside Python's own filter and sort; and the building."""
    with places.crowded(sizes.rows, sizes.rated, progress) as workplace:
        admin = sign_in(workplace, None, Role.ADMIN)
        lines: list[AdminLine] = []
        reading = seconds(lambda: lines.extend(workplace.list_submissions.for_admin(admin)))
    index = MemoryIndex(FOR_ADMIN)
    building = median(seconds(lambda: index.build(lines)) for _ in range(sizes.rounds))
    pairs = [_side_by_side(index, lines, *action, sizes.rounds) for action in ACTIONS]
    index.close()
    yield Benchmark(
        name="list-actions",
        value=max(ours for ours, _ in pairs),
        unit="ms",
        yardstick=max(plain for _, plain in pairs),
        against="filter and sort of a Python list",
        bar="≤ 100 ms",
    )
    yield Benchmark(
        name="list-build",
        value=building * 1000,
        unit="ms",
        yardstick=reading * 1000,
        against="decrypting the same rows from the database",
        bar="≤ 1500 ms",
    )


def _side_by_side(
    index: MemoryIndex[AdminLine], lines: Sequence[AdminLine], wanted: Wanted, quarters: int, rounds: int
) -> tuple[float, float]:
    """Milliseconds of one action, ours and plain; nothing of an earlier search helps ours."""
    offset = quarters * len(lines) // 4

    def ours() -> float:
        index.page(Wanted(search="something else"), offset=0, limit=1)
        return seconds(lambda: index.page(wanted, offset=offset, limit=PAGE)) * 1000

    return in_turn(rounds, ours, lambda: seconds(lambda: _plain_page(lines, wanted, offset)) * 1000)


def _plain_page(lines: Sequence[AdminLine], wanted: Wanted, offset: int) -> list[AdminLine]:
    """What a list in Python would do: no folding of accents, which is to its advantage."""
    words = wanted.search.casefold().split()
    found = [
        line
        for line in lines
        if (not wanted.state or line.state == wanted.state)
        and (not wanted.badge or line.badge == wanted.badge)
        and all(word in f"{line.learner} {line.badge_name}".casefold() for word in words)
    ]
    found.sort(key=FOR_ADMIN.orders[wanted.order], reverse=wanted.descending)
    return found[offset : offset + PAGE]


def _write_plain(path: Path, lines: Sequence[RaterLine]) -> None:
    database = sqlite3.connect(path)
    database.execute(f"CREATE TABLE line ({', '.join(_COLUMNS)})")
    rows = [
        tuple(None if (value := getattr(line, name)) is None else str(value) for name in _COLUMNS)
        for line in lines
    ]
    database.executemany(f"INSERT INTO line VALUES ({', '.join('?' * len(_COLUMNS))})", rows)  # noqa: S608  # our own words
    database.commit()
    database.close()


def _read_plain(path: Path) -> list[tuple[object, ...]]:
    database = sqlite3.connect(path)
    rows = database.execute("SELECT * FROM line ORDER BY state").fetchall()
    database.close()
    return rows
