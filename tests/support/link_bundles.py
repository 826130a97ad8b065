"""Tries to group bundles by who rated them, from all that a stranger can see in them.

`python -m tests.support.link_bundles [--submissions N] [--plant]`: makes the awards of N submissions (default
60) by four raters, each in a bundle of its own, and says for each way of comparing how well it tells pairs
with a rater in common from others, and how often a random naming of raters would do as well. `--plant` adds
eight bytes to each bundle that are the same for one rater: they must be found.

Compared are every string of 8 bytes that two bundles share (the raw bytes, PDF streams inflated, base64url
texts decoded), all together and each by itself; positions in the log; times; and the roster.
"""

import argparse
import base64
import io
import json
import random
import re
import sys
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assessor_app.application.cases import CaseBook
from assessor_app.application.session import read_roster
from tests.support.awards import records
from tests.support.jobs import Job, taken_in
from tests.support.workspaces import ASSESSORS, TestWorkspace, make_workspace

WINDOW = 8  # bytes
SURE = 0.01  # a way that random namings reach so seldom has found something
_ENCODED = re.compile(rb'"([A-Za-z0-9_-]{16,})"')
_STREAM = re.compile(rb"stream\r?\n(.+?)endstream", re.DOTALL)
# Lines and curves of a page, and a PDF's table of places: numbers that say how long other texts are, or that
# draw the pointer and the rosette, which are made of the credential's own digest.
_DRAWN = re.compile(rb"^[-0-9. ]+[A-Za-z*]{1,2} ?$", re.MULTILINE)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")
Scores = NDArray[np.float64]  # bundle × bundle: the higher, the likelier one rater


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One bundle as a stranger sees it."""

    texts: bytes  # all that is in it, made readable
    proof: Mapping[str, Any]


def look_into(bundle: bytes, planted: bytes = b"") -> Seen:
    """Everything that can be read in a bundle; `planted` is put beside it."""
    parts = [planted]
    proof: Mapping[str, Any] = {}
    with zipfile.ZipFile(io.BytesIO(bundle)) as opened:
        for name in opened.namelist():
            data = opened.read(name)
            parts.append(_DRAWN.sub(b"", data))
            for match in _STREAM.finditer(data):
                try:
                    parts.append(_DRAWN.sub(b"", zlib.decompress(match[1])))
                except zlib.error:
                    continue
            for match in _ENCODED.finditer(data):
                if len(match[1]) % 4 != 1:
                    parts.append(base64.urlsafe_b64decode(match[1] + b"=" * (-len(match[1]) % 4)))
            if name.endswith("proof.json"):
                proof = json.loads(data)
    return Seen(texts=b"\0".join(parts), proof=proof)


def windows(data: bytes) -> set[bytes]:
    """Every string of WINDOW bytes."""
    return {data[place : place + WINDOW] for place in range(len(data) - WINDOW + 1)}


def by_shared_strings(bundles: Sequence[Seen]) -> Scores:
    """What two bundles share counts the more the fewer others have it; what all have counts nothing."""
    scores: Scores = np.zeros((len(bundles), len(bundles)))
    for holders, count in _holders(bundles).items():
        for one, other in combinations(holders, 2):
            scores[one, other] += count / len(holders) ** 2
    both: Scores = scores + scores.T
    return both


def _holders(bundles: Sequence[Seen]) -> Counter[tuple[int, ...]]:
    """Which bundles hold a string that some others hold too, and how many strings they alone share."""
    holders: dict[bytes, list[int]] = {}
    for number, seen in enumerate(bundles):
        for window in windows(seen.texts):
            holders.setdefault(window, []).append(number)
    return Counter(tuple(found) for found in holders.values() if 1 < len(found) < len(bundles))


def by_numbers(number_of: Callable[[Seen], float]) -> Callable[[Sequence[Seen]], Scores]:
    """Bundles whose numbers are near."""

    def scores(bundles: Sequence[Seen]) -> Scores:
        values: Scores = np.array([number_of(seen) for seen in bundles], dtype=np.float64)
        near: Scores = -np.abs(values[:, None] - values[None, :])
        return near

    return scores


def _last_time(seen: Seen) -> float:
    times = sorted(_TIME.findall(json.dumps(seen.proof)))
    return float(re.sub(r"\D", "", times[-1])[8:]) if times else 0.0


WAYS: Mapping[str, Callable[[Sequence[Seen]], Scores]] = {
    "shared strings": by_shared_strings,
    "place of the close": by_numbers(lambda seen: seen.proof["close"]["index"]),
    "place of the reveal": by_numbers(lambda seen: seen.proof["reveal"]["index"]),
    "place of the decision": by_numbers(lambda seen: seen.proof["decision"]["index"]),
    "times": by_numbers(_last_time),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How well one way tells pairs with a rater in common from others."""

    score: float  # area under the ROC curve (0.5: chance); of single strings: the greatest z
    chance: float  # share of random namings that do at least as well


def judge(scores: Scores, raters: Sequence[frozenset[str]], *, seed: int, draws: int = 300) -> Found:
    """The area, and a permutation test of it."""
    ranks = _ranks(scores)
    area = _area(ranks, raters)
    as_good = [abs(_area(ranks, named) - 0.5) >= abs(area - 0.5) for named in _namings(raters, seed, draws)]
    return Found(score=area, chance=(1 + sum(as_good)) / (draws + 1))


def judge_strings(
    bundles: Sequence[Seen], raters: Sequence[frozenset[str]], *, seed: int, draws: int = 300
) -> Found:
    """The one string whose holders have most raters in common, against the best one under random namings."""
    sets = sorted(_holders(bundles))
    holding = np.zeros((len(sets), len(bundles)))
    for number, holders in enumerate(sets):
        holding[number, list(holders)] = 1
    best = _best(holding, raters)
    as_good = [_best(holding, named) >= best for named in _namings(raters, seed, draws)]
    return Found(score=best, chance=(1 + sum(as_good)) / (draws + 1))


def _best(holding: Scores, raters: Sequence[frozenset[str]]) -> float:
    """The greatest z, over sets of holders and raters, of how many of a set are that rater's."""
    people = sorted(set().union(*raters))
    theirs = np.array([[float(person in one) for person in people] for one in raters])
    total, sizes = len(raters), holding.sum(axis=1)[:, None]
    share = theirs.mean(axis=0)[None, :]
    spread = sizes * share * (1 - share) * (total - sizes) / (total - 1)
    return float(((holding @ theirs - sizes * share) / np.sqrt(spread)).max())


def _namings(raters: Sequence[frozenset[str]], seed: int, draws: int) -> Iterator[list[frozenset[str]]]:
    """The raters exchanged among bundles with as many ratings: how many there are is no secret."""
    draw = random.Random(seed)
    for _ in range(draws):
        named = list(raters)
        for size in sorted({len(one) for one in raters}):
            places = [place for place, one in enumerate(raters) if len(one) == size]
            for place, source in zip(places, draw.sample(places, len(places)), strict=True):
                named[place] = raters[source]
        yield named


def _ranks(scores: Scores) -> NDArray[np.float64]:
    values = scores[np.triu_indices(len(scores), 1)]
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    mean_rank: NDArray[np.float64] = (ends - (counts - 1) / 2)[inverse]
    return mean_rank


def _area(ranks: NDArray[np.float64], raters: Sequence[frozenset[str]]) -> float:
    """Mann and Whitney's statistic over its greatest value; ties count half."""
    same = np.array([bool(one & other) for one, other in combinations(raters, 2)])
    positives, negatives = int(same.sum()), int((~same).sum())
    if not positives or not negatives:
        raise ValueError("all pairs are alike")
    return float((ranks[same].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def rated_by_chance(workspace: TestWorkspace, source: Path, count: int, *, seed: int) -> Job:
    """The awards of `count` submissions, a third of them rated twice, levels drawn alike for all raters."""
    job = taken_in(workspace, source, count)
    job.program.assign_raters(job.lead, second_rate=Fraction(1, 3))
    draw = random.Random(seed)
    (line,) = [one for one in job.program.list_badges() if one.id == "ai-essentials"]
    for name, codes in job.codes().items():
        for code in codes:
            job.rate(name, code, {one.id: draw.choice((2, 3)) for one in line.badge.rubric.criteria})
    job.program.reveal_cases(job.lead)
    job.program.issue_awards(job.admin, all_approved=True)
    return job


def bundles_of(job: Job, folder: Path) -> tuple[list[bytes], list[frozenset[str]]]:
    """A bundle for each award, and who rated it: what only a lead knows."""
    with job.program.storage.read() as reading:
        book = CaseBook(reading, job.lead, job.program.cryptography)
        raters = {file.submission: book.raters(file) for file in book.files.values()}
    bundles, truth = [], []
    for record in records(job):
        path = folder / f"{record.id}.zip"
        job.program.export_awards(job.admin, path, awards=[record.id])
        bundles.append(path.read_bytes())
        truth.append(raters[record.submission])
    return bundles, truth


def in_roster(job: Job, bundles: Sequence[Seen]) -> list[str]:
    """Assessors of whom a bundle says anything: name, id, or a key of their card."""
    found = []
    with job.program.storage.read() as reading:
        people = [person for person in read_roster(reading).people if person.name in ASSESSORS]
    for person in people:
        marks = [person.name.encode(), person.id.encode(), person.sign.encode(), person.seal.encode()]
        marks += [bytes.fromhex(person.sign), bytes.fromhex(person.seal), person.packet.encode()]
        if any(mark in seen.texts for mark in marks for seen in bundles):
            found.append(person.name)
    return found


def mark_of(raters: frozenset[str]) -> bytes:
    """A link: WINDOW bytes for each rater of a bundle, the same in all of theirs."""
    return b"\0".join(sorted(rater.encode()[:WINDOW] for rater in raters))


def every_way(seen: Sequence[Seen], raters: Sequence[frozenset[str]]) -> dict[str, Found]:
    """What each way finds."""
    found = {name: judge(way(seen), raters, seed=2) for name, way in WAYS.items()}
    return {**found, "a single string": judge_strings(seen, raters, seed=2)}


def main(arguments: Sequence[str] | None = None) -> int:
    """A line for each way; exit status 1 where one beats chance (with --plant: where none does)."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--submissions", type=int, default=60)
    options.add_argument("--plant", action="store_true")
    chosen = options.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        base = Path(place)
        workspace = make_workspace(base / "workspace", base / "config")
        job = rated_by_chance(workspace, base / "in", chosen.submissions, seed=1)
        bundles, truth = bundles_of(job, base)
        marks = [mark_of(raters) if chosen.plant else b"" for raters in truth]
        seen = [look_into(data, mark) for data, mark in zip(bundles, marks, strict=True)]
        sys.stdout.write(f"{len(seen)} bundles; assessors named in them: {in_roster(job, seen) or 'none'}\n")
        workspace.close()
    found = every_way(seen, truth)
    for name, one in found.items():
        sys.stdout.write(f"{name:<24} {one.score:7.3f}   as good by chance {one.chance:.3f}\n")
    linked = any(one.chance < SURE for one in found.values())
    return int(linked is not chosen.plant)


if __name__ == "__main__":
    sys.exit(main())
