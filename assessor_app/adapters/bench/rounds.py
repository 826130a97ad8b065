"""How figures are taken: ours and the yardstick in turn, the median of the rounds."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

ROUNDS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How much each benchmark does."""

    rounds: int = ROUNDS
    rows: int = 100_000  # of the queue and the lists
    rated: int = 1_000  # of these, by the rater whose queue it is
    credentials: int = 2_000
    node_credentials: int = 100
    certificates: int = 40
    portfolios: int = 40
    blind_files: int = 24
    ratings: int = 1_000_000
    keys: int = 100  # pressed in the window, a round
    opened: int = 5  # pieces of work, a round and figure


TINY: Final = Sizes(
    rounds=1,
    rows=6,
    rated=2,
    credentials=6,
    node_credentials=1,
    certificates=2,
    portfolios=3,
    blind_files=2,
    ratings=1_200,
    keys=6,
    opened=2,
)


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes, by the wall clock."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def in_turn(rounds: int, ours: Callable[[], float], yardstick: Callable[[], float]) -> tuple[float, float]:
    """The medians of both, taken in turn so that what else runs on the machine meets both alike."""
    pairs = [(ours(), yardstick()) for _ in range(rounds)]
    return statistics.median(one for one, _ in pairs), statistics.median(other for _, other in pairs)
