"""How often do 95 % intervals hold the truth? `python -m tests.support.coverage [--programmes 1000]`.

Programmes whose agreement is known are drawn again and again; each is measured as the window measures it. An
honest interval holds the truth in 92.5 to 97.5 % of them. The truth is that of a programme of a million.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from assessor_app.application.quality.agreement import clustered
from assessor_app.reliability.arrays import FloatArray, IntArray
from assessor_app.reliability.coefficient import Coefficient
from assessor_app.reliability.krippendorff import krippendorff_alpha
from assessor_app.reliability.many_raters import fleiss_kappa, gwet_ac, percent_agreement
from assessor_app.reliability.names import Scale
from assessor_app.reliability.ratings import Ratings
from assessor_app.reliability.weights import Linear

SHARES: Final = np.array([0.1, 0.2, 0.4, 0.3])
CRITERIA: Final = 5
TRUTH: Final = 1_000_000  # pieces of work
Draw = Callable[[np.random.Generator, int], "Programme"]


def _ac2(ratings: Ratings) -> Coefficient:
    frame = ratings.frame
    return gwet_ac(ratings, Linear(ratings.scores, frame.span), frame.linear_total)


MEASURES: Final[dict[str, Callable[[Ratings], Coefficient]]] = {
    "alpha": lambda ratings: krippendorff_alpha(ratings, Scale.ORDINAL),
    "AC2": _ac2,
    "kappa": fleiss_kappa,
    "percent": percent_agreement,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """Two ratings of every piece of work on every criterion; (work, criteria) each."""

    first: IntArray
    second: IntArray
    risk: IntArray  # (work,) 1 where its first rating gives reason for a second

    def measured(
        self, twice: IntArray, *, by_work: bool, weight: FloatArray | None = None, once: bool = True
    ) -> Ratings:
        """With the second ratings of the work in `twice` alone; by_work: criteria are not independent."""
        count, criteria = self.first.shape
        kept = np.arange(count) if once else twice
        unit = np.concatenate([np.arange(count * criteria).reshape(count, criteria)[some].ravel()
                               for some in (kept, twice)])  # fmt: skip
        rater = np.repeat([0, 1], [kept.size * criteria, twice.size * criteria])
        level = np.concatenate([self.first[kept].ravel(), self.second[twice].ravel()])
        work = unit // criteria if by_work else None
        return clustered(SHARES.size, unit, rater, level, work=work, weight=weight)


def alike(
    source: np.random.Generator, count: int, kappa: FloatArray, criteria: int
) -> tuple[IntArray, IntArray]:
    """Pairs by the common-correlation model: alike with probability kappa, else each for itself."""
    shape = (count, criteria)
    first, other = (source.choice(SHARES.size, size=shape, p=SHARES) for _ in range(2))
    same = source.random(shape) < np.broadcast_to(kappa[:, None], shape)
    return first, np.where(same, first, other)


def one_criterion(source: np.random.Generator, count: int) -> Programme:
    """Kappa is 0.7 everywhere."""
    first, second = alike(source, count, np.full(count, 0.7), 1)
    return Programme(first=first, second=second, risk=np.zeros(count, dtype=np.int64))


def several_criteria(source: np.random.Generator, count: int) -> Programme:
    """Some work is clear and some is not, on all its criteria at once."""
    first, second = alike(source, count, source.beta(1.4, 0.6, size=count), CRITERIA)
    return Programme(first=first, second=second, risk=np.zeros(count, dtype=np.int64))


def with_risks(source: np.random.Generator, count: int) -> Programme:
    """A third of the work is harder to agree on, and likelier to be drawn."""
    risk = (source.random(count) < 1 / 3).astype(np.int64)
    first, second = alike(source, count, np.where(risk == 1, 0.4, 0.8), 1)
    return Programme(first=first, second=second, risk=risk)


def truth_of(draw: Draw) -> dict[str, float]:
    """What each measure is in a programme so large that chance does not count."""
    source = np.random.default_rng(1)
    whole = draw(source, TRUTH // (CRITERIA if draw is several_criteria else 1))
    ratings = whole.measured(np.arange(whole.first.shape[0]), by_work=False)
    return {name: float(measure(ratings).value or 0.0) for name, measure in MEASURES.items()}


def covered(
    draw: Draw, made: Callable[[np.random.Generator, Programme], Ratings], count: int, programmes: int
) -> dict[str, float]:
    """Measure → share of programmes of `count` pieces of work whose interval holds the truth."""
    truth = truth_of(draw)
    source = np.random.default_rng(20261129)
    held = dict.fromkeys(MEASURES, 0)
    for _ in range(programmes):
        ratings = made(source, draw(source, count))
        for name, measure in MEASURES.items():
            ci = measure(ratings).ci
            held[name] += ci is not None and ci[0] <= truth[name] <= ci[1]
    return {name: count / programmes for name, count in held.items()}


def part(count: int, *, by_work: bool) -> Callable[[np.random.Generator, Programme], Ratings]:
    """Second ratings of `count` pieces of work, drawn at random."""

    def made(source: np.random.Generator, programme: Programme) -> Ratings:
        twice = np.sort(source.permutation(programme.first.shape[0])[:count])
        return programme.measured(twice, by_work=by_work)

    return made


def by_plan(how: str) -> Callable[[np.random.Generator, Programme], Ratings]:
    """A tenth at random, and half of what is at risk: that alone, all alike, or weighted."""

    def made(source: np.random.Generator, programme: Programme) -> Ratings:
        size = programme.risk.size
        random = np.zeros(size, dtype=np.bool_)
        random[source.permutation(size)[: size // 10]] = True
        later = (programme.risk == 1) & (source.random(size) < 0.5)
        if how == "random":
            return programme.measured(np.flatnonzero(random), by_work=False)
        twice = np.flatnonzero(random | later)
        if how == "plain":
            return programme.measured(twice, by_work=False)
        chance = 1 - (1 - random.mean()) * np.where(programme.risk == 1, 0.5, 1.0)
        return programme.measured(twice, by_work=False, weight=1 / chance, once=False)

    return made


LINES: Final[Sequence[tuple[str, Draw, Callable[[np.random.Generator, Programme], Ratings], int]]] = (
    *(
        (f"{count} of {whole} rated twice", one_criterion, part(count, by_work=False), whole)
        for count, whole in ((50, 50), (200, 200), (50, 500), (200, 2000))
    ),
    *(
        (f"{CRITERIA} criteria, {count} of {whole}, {how}", several_criteria, part(count, by_work=by), whole)
        for count, whole in ((50, 50), (200, 200), (50, 500), (200, 2000))
        for how, by in (("as if independent", False), ("by piece of work", True))
    ),
    *(
        (f"risks among 1000, {how}", with_risks, by_plan(how), 1000)
        for how in ("random", "plain", "weighted")
    ),
)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Print a line a design."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programmes", type=int, default=1000)
    parser.add_argument("--only", default="", help="only designs whose name contains this")
    asked = parser.parse_args()
    _say(f"{'':44}" + "".join(f"{name:>9}" for name in MEASURES))
    for name, draw, made, count in LINES:
        if asked.only in name:
            found = covered(draw, made, count, asked.programmes)
            _say(f"{name:44}" + "".join(f"{100 * share:8.1f}%" for share in found.values()))


if __name__ == "__main__":
    main()
