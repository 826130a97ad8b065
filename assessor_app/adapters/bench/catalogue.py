"""Every benchmark by name."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from assessor_app.adapters.bench.crowd import Places
from assessor_app.adapters.bench.intake import blind_copies, import_portfolios
from assessor_app.adapters.bench.lists import list_actions, list_reading, queue
from assessor_app.adapters.bench.paper import certificates
from assessor_app.adapters.bench.reliability import reliability
from assessor_app.adapters.bench.rounds import TINY, Sizes
from assessor_app.adapters.bench.signing import sign, verify
from assessor_app.adapters.bench.start import start
from assessor_app.adapters.bench.window import memory, scoring
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.problems import Unusable
from assessor_app.application.progress import Progress

Bench = Callable[[Places, Sizes, Progress], Iterator[Benchmark]]

BENCHES: Final[Mapping[str, Bench]] = MappingProxyType(
    {
        "start": start,
        "scoring": scoring,
        "memory": memory,
        "queue-100000": queue,
        "list-actions": list_actions,
        "list-build": list_reading,
        "sign": sign,
        "verify": verify,
        "import": import_portfolios,
        "blind-copies": blind_copies,
        "certificates": certificates,
        "reliability": reliability,
    }
)


def run(
    places: Places, names: Sequence[str], progress: Progress, *, tiny: bool = False
) -> Iterator[Benchmark]:
    """Those named, or all; Unusable, naming those there are, for an unknown name."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        raise Unusable(f"there is no benchmark “{unknown[0]}”", remedy=f"There are: {', '.join(BENCHES)}.")
    for name in names or BENCHES:
        yield from BENCHES[name](places, TINY if tiny else Sizes(), progress)
