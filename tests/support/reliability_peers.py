"""What other programs say of the same ratings: makes `tests/reliability/peers.json`.

Run it as a program where irrCAC, statsmodels, scikit-learn, krippendorff and pingouin are installed: in an
environment of its own, for two of them are under the GPL. No test imports them; only their figures are kept.
"""

import importlib
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1] / "reliability" / "peers.json"
DIGITS = 14
Table = list[list[float | None]]
Figure = tuple[str, str, str, float, float | None, list[float] | None]  # peer, scale, name, value, se, ci


def tables() -> dict[str, Table]:
    """Units × raters; None where one is missing."""
    return {
        "2 raters, 5 levels": _drawn(1, 60, 2, [1, 2, 3, 4, 5], 0.6),
        "2 raters, 3 levels with gaps": _drawn(2, 40, 2, [1, 2, 7], 0.7),
        "2 raters, hardly agreeing": _drawn(3, 50, 2, [1, 2, 3, 4], 0.1),
        "2 raters, one level common": _drawn(4, 80, 2, [1, 1, 1, 1, 1, 1, 1, 2], 0.9),
        "4 raters, 4 levels": _drawn(5, 30, 4, [1, 2, 3, 4], 0.6),
        "6 raters, marks to 100": _drawn(6, 25, 6, list(range(40, 101)), 0.4),
        "5 raters, some missing": _drawn(7, 40, 5, [1, 2, 3, 4, 5], 0.6, missing=0.3, least=2),
        "5 raters, units with one rating": _drawn(8, 40, 5, [1, 2, 3, 4, 5], 0.6, missing=0.7, least=1),
    }


def _drawn(
    seed: int, units: int, raters: int, values: list[int], same: float, *, missing: float = 0, least: int = 0
) -> Table:
    source = random.Random(seed)
    table: Table = []
    while len(table) < units:
        base = source.choice(values)
        line = [float(base if source.random() < same else source.choice(values)) for _ in range(raters)]
        kept: list[float | None] = [None if source.random() < missing else value for value in line]
        if sum(value is not None for value in kept) >= least:
            table.append(kept)
    return table


def _chance_corrected(table: Table) -> Iterator[Figure]:
    pandas, irr = importlib.import_module("pandas"), importlib.import_module("irrCAC.raw")
    frame = pandas.DataFrame(table)
    often = min(sum(value is not None for value in line) for line in table) >= 2
    for scale, weights, names in (
        ("nominal", "identity", {"fleiss": "fleiss_kappa", "conger": "conger_kappa",
                                 "bp": "brennan_prediger", "gwet": "gwet_ac1"}),
        ("interval", "linear", {"gwet": "gwet_ac2_linear"}),
        ("interval", "quadratic", {"gwet": "gwet_ac2_quadratic"}),
    ):  # fmt: skip
        peer = irr.CAC(frame, weights=weights, digits=DIGITS)
        for method, name in names.items():
            found = getattr(peer, method)()["est"]
            # Its standard error lacks a term where a unit has one rating, and its interval follows it.
            se = float(found["se"]) if often else None
            ci = [float(bound) for bound in found["confidence_interval"]] if often else None
            yield "irrCAC", scale, name, float(found["coefficient_value"]), se, ci


def _alphas(table: Table) -> Iterator[Figure]:
    peer = importlib.import_module("krippendorff")
    by_rater = [
        [float("nan") if value is None else value for value in line] for line in zip(*table, strict=True)
    ]
    for scale in ("nominal", "ordinal", "interval", "ratio"):
        yield (
            "krippendorff",
            scale,
            "krippendorff_alpha",
            float(peer.alpha(by_rater, level_of_measurement=scale)),
            None,
            None,
        )


def _two_raters(table: Table) -> Iterator[Figure]:
    rater_tools = importlib.import_module("statsmodels.stats.inter_rater")
    learn = importlib.import_module("sklearn.metrics")
    levels = sorted({value for line in table for value in line if value is not None})
    places = [[levels.index(value) for value in line if value is not None] for line in table]
    first, second = zip(*places, strict=True)
    counts = [[places.count([a, b]) for b in range(len(levels))] for a in range(len(levels))]
    for weights, scale, name in (
        (None, "nominal", "cohen_kappa"),
        ("linear", "ordinal", "weighted_kappa_linear"),
        ("quadratic", "ordinal", "weighted_kappa_quadratic"),
    ):
        found = rater_tools.cohens_kappa(counts, wt=weights)
        ci = [float(found.kappa_low), float(found.kappa_upp)]
        yield "statsmodels", scale, name, float(found.kappa), float(found.std_kappa), ci
        yield (
            "scikit-learn",
            scale,
            name,
            float(learn.cohen_kappa_score(first, second, weights=weights)),
            None,
            None,
        )
    both = [[line.count(place) for place in range(len(levels))] for line in places]
    yield "statsmodels", "nominal", "scott_pi", float(rater_tools.fleiss_kappa(both)), None, None


def _intraclass(table: Table) -> Iterator[Figure]:
    pandas, peer = importlib.import_module("pandas"), importlib.import_module("pingouin")
    long = pandas.DataFrame(
        [(unit, rater, value) for unit, line in enumerate(table) for rater, value in enumerate(line)],
        columns=["unit", "rater", "value"],
    )
    found = peer.intraclass_corr(data=long, targets="unit", raters="rater", ratings="value")
    names = ("icc_1_1", "icc_2_1", "icc_3_1", "icc_1_k", "icc_2_k", "icc_3_k")
    interval = next(name for name in found.columns if name.startswith("CI95"))
    for name, value, ci in zip(names, found["ICC"], found[interval], strict=True):
        yield "pingouin", "interval", name, float(value), None, [float(bound) for bound in ci]


def figures(table: Table) -> Iterator[Figure]:
    """All that the peers say of a table."""
    yield from _chance_corrected(table)
    yield from _alphas(table)
    whole = all(value is not None for line in table for value in line)
    if whole and len(table[0]) == 2:
        yield from _two_raters(table)
    if whole:
        yield from _intraclass(table)


if __name__ == "__main__":
    answers = [
        {"name": name, "table": table, "figures": list(figures(table))} for name, table in tables().items()
    ]
    document: dict[str, Any] = {
        "peers": {
            peer: importlib.import_module("importlib.metadata").version(peer)
            for peer in ("irrCAC", "krippendorff", "statsmodels", "scikit-learn", "pingouin")
        },
        "answers": answers,
    }
    TARGET.write_text(json.dumps(document, indent=None, separators=(",", ":")) + "\n")
