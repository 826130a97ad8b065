"""A rater's queue and an admin's list of any length, beside plain SQLite and plain Python."""

import itertools
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from assessor_app.adapters.bench.crowd import Places, sign_in
from assessor_app.adapters.bench.rounds import Sizes, in_turn, seconds
from assessor_app.adapters.storage.row_index import MemoryIndex
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.kept_list import forget_list
from assessor_app.application.ports.listing import Columns, Ratio, Row, Values, Wanted
from assessor_app.application.progress import Progress
from assessor_app.application.queries.listings import FOR_ADMIN, FOR_RATER
from assessor_app.application.queries.submissions import AdminLine, DeskState
from assessor_app.application.use_cases.keep_list import KeepList
from assessor_app.domain.people import Role

PAGE = 128
Action = tuple[Wanted, int]  # and in which quarter of the answer the page lies
# One of each kind of list action; the search words are such as stand in many rows, in some, in none.
ADMIN_ACTIONS: Final[tuple[Action, ...]] = (
    (Wanted(order="learner"), 0),
    (Wanted(order="received", descending=True), 0),
    (Wanted(order="learner"), 3),
    (Wanted(state="in_rating", order="learner"), 2),
    (Wanted(badge="ai-champion", order="received"), 1),
    (Wanted(search="a", order="learner"), 0),
    (Wanted(search="bra", order="received"), 0),
    (Wanted(search="chloe brandt", order="learner"), 0),
    (Wanted(search="健太", order="badge"), 1),
    (Wanted(search="nobody", order="learner"), 0),
)
RATER_ACTIONS: Final[tuple[Action, ...]] = (
    *((Wanted(order=order), quarter) for order, quarter in itertools.product(FOR_RATER.orders, (0, 3))),
    (Wanted(order="progress", descending=True), 0),
    (Wanted(state=DeskState.TO_RATE, order="code"), 3),
    (Wanted(badge="ai-champion", order="given"), 1),
    (Wanted(search="champion", order="state"), 2),
    (Wanted(search="7b", order="code"), 0),
    (Wanted(search="nothing", order="badge"), 0),
)


def queue(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """From unlocked keys to the first page of a searchable queue, beside a plain table of as many rows."""
    with places.crowded(sizes.rows, sizes.rated, progress) as workplace, TemporaryDirectory() as folder:
        rater = sign_in(workplace, None, Role.ASSESSOR)

        def ours() -> float:
            index = MemoryIndex(FOR_RATER)

            def open_queue() -> None:
                index.build(workplace.list_submissions.rater_values(rater))
                index.of_each_badge()
                index.counts(Wanted())
                if index.page(Wanted(order="state"), offset=0, limit=PAGE).total != sizes.rows:
                    raise RuntimeError("the queue of the benchmark is not whole")

            taken = seconds(open_queue)
            index.close()
            return taken * 1000

        path = Path(folder) / "plain.db"
        _write_plain(path, list(workplace.list_submissions.rater_values(rater)))
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
    """The slowest of a rater's and an admin's list actions, beside Python's own."""
    with places.crowded(sizes.rows, sizes.rated, progress) as workplace:
        listing = workplace.list_submissions
        rater, admin = (sign_in(workplace, None, role) for role in (Role.ASSESSOR, Role.ADMIN))
        pairs = _actions(FOR_RATER, listing.rater_values(rater), RATER_ACTIONS, sizes.rounds)
        pairs += _actions(FOR_ADMIN, listing.admin_values(admin), ADMIN_ACTIONS, sizes.rounds)
        chosen = _choosing(list(listing.admin_values(admin)), sizes.rounds)
    yield Benchmark(
        name="list-actions",
        value=max(ours for ours, _ in pairs),
        unit="ms",
        yardstick=max(plain for _, plain in pairs),
        against="filter and sort of a Python list",
        bar="≤ 100 ms",
    )
    yield Benchmark(
        name="list-choosing",
        value=max(ours for ours, _ in chosen),
        unit="ms",
        yardstick=max(plain for _, plain in chosen),
        against="the same in a Python list",
        bar="≤ 100 ms",
    )


def list_reading(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """An admin's list, read and indexed: as at a usual sign-in, and the first time, by its rows."""
    with places.crowded(sizes.rows, sizes.rated, progress) as workplace:
        listing, storage = workplace.list_submissions, workplace.storage
        admin = sign_in(workplace, None, Role.ADMIN)

        def forget() -> None:
            with storage.draft() as work:
                forget_list(work, Role.ADMIN)
                work.commit()

        def keep() -> None:
            with storage.read() as reading:
                size = reading.size - sizes.rated  # the log has grown by the ratings since
            keep_list = KeepList(storage, workplace.cryptography, fewest=0)
            keep_list(admin, listing.admin_values(admin), size=size)

        def ours(prepare: Callable[[], None]) -> float:
            prepare()
            index = MemoryIndex(FOR_ADMIN)
            taken = _milliseconds(lambda: index.build(listing.admin_values(admin)))
            index.close()
            return taken

        def plain() -> float:
            forget()
            return _milliseconds(lambda: list(listing.for_admin(admin)))

        usual = in_turn(sizes.rounds, lambda: ours(keep), plain)
        first = in_turn(sizes.rounds, lambda: ours(forget), plain)
    for name, (value, beside), bar in (("list-build", usual, "≤ 1500 ms"), ("list-build-first", first, "")):
        yield Benchmark(
            name=name,
            value=value,
            unit="ms",
            yardstick=beside,
            against="the same rows decrypted into a Python list, without any index",
            bar=bar,
        )


def _actions(
    columns: Columns[Row], values: Iterator[Values], actions: Sequence[Action], rounds: int
) -> list[tuple[float, float]]:
    """Milliseconds of each action, ours and plain."""
    rows = list(values)
    index = MemoryIndex(columns)
    index.build(rows)
    index.arrange()
    lines = list(index.page(Wanted(), offset=0, limit=len(rows)).rows)
    found = [_side_by_side(index, columns, lines, *action, rounds) for action in actions]
    index.close()
    return found


def _choosing(rows: list[Values], rounds: int) -> list[tuple[float, float]]:
    """Milliseconds of choosing all that matches, a range deep in an order, and a jump; ours and plain."""
    index = MemoryIndex(FOR_ADMIN)
    index.build(rows)
    index.arrange()
    by_name = Wanted(order="learner")
    lines = list(index.page(by_name, offset=0, limit=len(rows)).rows)
    half = len(lines) // 2

    def word_begins(line: AdminLine) -> bool:
        return f" {line.learner} {line.badge_name}".casefold().find(" nobody") >= 0

    pairs: tuple[tuple[Callable[[], object], Callable[[], object]], ...] = (
        (lambda: index.ids(by_name), lambda: [line.id for line in lines]),
        (
            lambda: index.ids(by_name, offset=half, limit=half),
            lambda: [line.id for line in sorted(lines, key=attrgetter("learner"))[half:]],
        ),
        (
            lambda: index.seek("nobody", by_name, start=lines[half].id),
            lambda: next(filter(word_begins, lines), None),
        ),
    )
    found = [
        in_turn(rounds, partial(_milliseconds, ours), partial(_milliseconds, plain)) for ours, plain in pairs
    ]
    index.close()
    return found


def _milliseconds(work: Callable[[], object]) -> float:
    return seconds(work) * 1000


def _side_by_side(
    index: MemoryIndex[Row],
    columns: Columns[Row],
    lines: list[Row],
    wanted: Wanted,
    quarter: int,
    rounds: int,
) -> tuple[float, float]:
    offset = quarter * len(lines) // 4

    def ours() -> float:
        index.page(Wanted(search="something else"), offset=0, limit=1)  # nothing found before helps
        return seconds(lambda: _shown(index, wanted, offset)) * 1000

    return in_turn(rounds, ours, lambda: seconds(lambda: _plain_page(columns, lines, wanted, offset)) * 1000)


def _shown(index: MemoryIndex[Row], wanted: Wanted, offset: int) -> None:
    """What a page asks for, whatever was clicked or typed: rows, counts, and where the chosen row stands."""
    rows = index.page(wanted, offset=offset, limit=PAGE).rows
    index.counts(wanted)
    if rows:
        index.place(rows[-1].id, wanted)


def _plain_page(columns: Columns[Row], lines: list[Row], wanted: Wanted, offset: int) -> list[Row]:
    """What a list in Python would do: no folding of accents and no counts, which is to its advantage."""
    words = wanted.search.casefold().split()
    texts = attrgetter(*columns.searched)
    found = [
        line
        for line in lines
        if (not wanted.state or line.state == wanted.state)
        and (not wanted.badge or line.badge == wanted.badge)
        and all(word in " ".join(map(str, texts(line))).casefold() for word in words)
    ]
    order = columns.orders[wanted.order]
    key = attrgetter(order.part if isinstance(order, Ratio) else order)
    return sorted(found, key=key, reverse=wanted.descending)[offset : offset + PAGE]


def _write_plain(path: Path, rows: list[Values]) -> None:
    database = sqlite3.connect(path)
    names = "code, badge, badge_name, state, done, criteria, given_on, final_at, practice"
    database.execute(f"CREATE TABLE line ({names})")
    texts = [tuple(None if value is None else str(value) for value in row) for row in rows]
    database.executemany("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", texts)
    database.commit()
    database.close()


def _read_plain(path: Path) -> list[tuple[object, ...]]:
    database = sqlite3.connect(path)
    rows = database.execute("SELECT * FROM line ORDER BY state").fetchall()
    database.close()
    return rows
