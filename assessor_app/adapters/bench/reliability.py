"""Everything about a million ratings by the command, and about ten thousand in the window's own process."""

import csv
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from assessor_app.adapters.bench.crowd import Places
from assessor_app.adapters.bench.rounds import Sizes, in_turn, seconds
from assessor_app.adapters.ratings_csv import read_ratings
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.progress import Progress
from assessor_app.reliability.names import Scale
from assessor_app.reliability.report import analyse

_RATERS = (2, 5, 60)
_WINDOW = 100  # a hundredth of the ratings: what is reckoned while somebody looks
_AGREEING = 0.6  # of the ratings are the unit's own level, the others any level
_LEVELS = 5
_LONGEST = 600.0  # seconds


def reliability(_places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """Milliseconds for all coefficients of each table, for each pair of raters too."""
    with tempfile.TemporaryDirectory(prefix="assessor-bench-") as name:
        for done, raters in enumerate(_RATERS):
            progress.step(done, len(_RATERS) + 1, f"{raters} raters")
            table = _table(Path(name) / f"{raters}.csv", raters, sizes.ratings // raters)
            ours, plain = in_turn(sizes.rounds, partial(_command, table), partial(_plain, table))
            yield Benchmark(
                name=f"reliability-{raters}-raters",
                value=ours,
                unit="ms",
                yardstick=plain,
                against="percent agreement alone of the same file, in plain Python",
                bar="≤ 5,000 ms",
            )
        progress.step(len(_RATERS), len(_RATERS) + 1, "In the window")
        table = _table(Path(name) / "window.csv", 5, sizes.ratings // _WINDOW // 5)
        rows = read_ratings(table, scale=Scale.RATIO, declared=None)
        ours, plain = in_turn(
            sizes.rounds,
            lambda: 1000 * seconds(lambda: analyse(rows, Scale.RATIO)),
            partial(_plain, table),
        )
        yield Benchmark(
            name="reliability-window",
            value=ours,
            unit="ms",
            yardstick=plain,
            against="percent agreement alone of the same ratings, in plain Python",
            bar="≤ 50 ms",
        )


def _table(path: Path, raters: int, units: int) -> Path:
    """A table of ratings, the same each time."""
    source = random.Random(raters)  # noqa: S311  # nothing secret
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("unit,rater,value\n")
        for unit in range(units):
            level = source.randint(1, _LEVELS)
            for rater in range(raters):
                value = level if source.random() < _AGREEING else source.randint(1, _LEVELS)
                file.write(f"u{unit},r{rater},{value}\n")
    return path


def _command(table: Path) -> float:
    """Milliseconds from the start of the process to its end."""
    command = [sys.executable, "-m", "ui", "reliability", str(table), "--scale", "ratio", "--json"]

    def run() -> None:
        subprocess.run(
            command, env=dict(os.environ), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True,
            timeout=_LONGEST,
        )  # fmt: skip

    return 1000 * seconds(run)


def _plain(table: Path) -> float:
    """Milliseconds that one coefficient takes without numpy."""

    def reckon() -> None:
        units: dict[str, Counter[str]] = defaultdict(Counter)
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                units[row["unit"]][row["value"]] += 1
        agreement = 0.0
        for counts in units.values():
            rated = counts.total()
            agreement += sum(n * (n - 1) for n in counts.values()) / (rated * (rated - 1))

    return 1000 * seconds(reckon)
