"""From the start of the process to a painted sign-in page, and to the names in it, beside an empty window."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from assessor_app.adapters.bench.crowd import Places
from assessor_app.adapters.bench.probes import printed_by
from assessor_app.adapters.bench.rounds import Sizes, in_turn
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.progress import Progress

_PROBE = "ui.probes.start"  # prints moments of painting, as seconds since the epoch


def start(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """A process of its own each time; files are in the system's cache after the first."""
    with tempfile.TemporaryDirectory(prefix="assessor-bench-") as name:
        folder, config = Path(name) / "workspace", Path(name) / "config"
        config.mkdir()
        places.small(folder, config)
        for lap, arguments in enumerate(([str(folder)], ["--empty"])):
            progress.step(lap, 2, "Starting once")
            _painted_after(arguments, config)
        names: list[float] = []

        def page() -> float:
            painted, with_names = _painted_after([str(folder)], config)
            names.append(with_names)
            return painted

        ours, empty = in_turn(sizes.rounds, page, lambda: _painted_after(["--empty"], config)[0])
    against = "an empty PySide6 window, start to paint"
    yield Benchmark(name="start", value=ours, unit="ms", yardstick=empty, against=against, bar="≤ 500 ms")
    yield Benchmark(name="start-names", value=median(names), unit="ms", yardstick=empty, against=against)


def _painted_after(arguments: list[str], config: Path) -> list[float]:
    """Milliseconds from starting the process to each painting."""
    started = time.time()
    return [(float(moment) - started) * 1000 for moment in printed_by(_PROBE, arguments, config).split()]
