"""From the start of the process to a painted sign-in page, beside an empty window of PySide6."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from assessor_app.adapters.bench.crowd import Places
from assessor_app.adapters.bench.probes import printed_by
from assessor_app.adapters.bench.rounds import Sizes, in_turn
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.progress import Progress

_PROBE = "ui.probes.start"  # prints the moment of the first paint, as seconds since the epoch


def start(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """A process of its own each time; files are in the system's cache after the first."""
    with tempfile.TemporaryDirectory(prefix="assessor-bench-") as name:
        folder, config = Path(name) / "workspace", Path(name) / "config"
        config.mkdir()
        places.small(folder, config)
        for lap, arguments in enumerate(([str(folder)], ["--empty"])):
            progress.step(lap, 2, "Starting once")
            _painted_after(arguments, config)
        ours, empty = in_turn(
            sizes.rounds,
            lambda: _painted_after([str(folder)], config),
            lambda: _painted_after(["--empty"], config),
        )
    yield Benchmark(
        name="start",
        value=ours,
        unit="ms",
        yardstick=empty,
        against="an empty PySide6 window, start to paint",
        bar="≤ 500 ms",
    )


def _painted_after(arguments: list[str], config: Path) -> float:
    """Milliseconds from starting the process to the first paint."""
    started = time.time()
    return (float(printed_by(_PROBE, arguments, config)) - started) * 1000
