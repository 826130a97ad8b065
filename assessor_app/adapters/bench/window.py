"""The window under a rater's keys, and what it takes of memory, beside bare Qt in the same processes."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from io import BytesIO
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from assessor_app.adapters.bench.crowd import Places, copy_here, sign_in
from assessor_app.adapters.bench.probes import printed_by
from assessor_app.adapters.bench.rounds import Sizes
from assessor_app.adapters.demo_evidence import demo_people, make_portfolio
from assessor_app.application.benchmarks import Benchmark
from assessor_app.application.ports.importing import Findings, FoundFile, FoundLearner, FoundPortfolio
from assessor_app.application.progress import Progress
from assessor_app.domain.people import Role

_BADGE = "ai-essentials"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figure:
    """One of the probe's figures: which lists it comes from, and what is read off them."""

    name: str
    ours: str
    bare: str | None
    percent: int  # 50 or 99
    against: str
    bar: str


_FIGURES = (
    _Figure(
        name="key-to-paint-p50", ours="keys", bare="bare_keys", percent=50,
        against="the arrow key in a bare QListWidget", bar="",
    ),
    _Figure(
        name="key-to-paint-p99", ours="keys", bare="bare_keys", percent=99,
        against="the arrow key in a bare QListWidget", bar="≤ 16 ms while every commit takes 25 ms longer",
    ),
    _Figure(
        name="key-to-saved", ours="saved", bare=None, percent=50, against="nothing", bar="≤ 250 ms",
    ),
    _Figure(
        name="next-portfolio", ours="next", bare="bare_next", percent=50,
        against="the same drawn page set into a bare QLabel", bar="≤ 50 ms",
    ),
    _Figure(
        name="first-pdf-page", ours="first", bare="bare_first", percent=50,
        against="PDFium drawing the same page into a bare QLabel in one process", bar="≤ 150 ms",
    ),
)  # fmt: skip


def scoring(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """A rater's keys, saves, next and first pages; each round is a process of its own on a fresh copy."""
    with tempfile.TemporaryDirectory(prefix="assessor-bench-") as name:
        base = Path(name)
        _desk_of_pdfs(places, base, 2 * sizes.opened + 2)
        rounds = []
        for lap in range(sizes.rounds):
            progress.step(lap, sizes.rounds, "Scoring by keys")
            copy = base / f"lap-{lap}"
            shutil.copytree(base / "workspace", copy / "workspace")
            shutil.copytree(base / "config", copy / "config")
            asked = [str(copy / "workspace"), str(sizes.keys), str(sizes.opened)]
            rounds.append(json.loads(printed_by("ui.probes.scoring", asked, copy / "config")))
    for one in _FIGURES:
        yield Benchmark(
            name=one.name,
            value=median(_read(lap[one.ours], one.percent) for lap in rounds),
            unit="ms",
            yardstick=median(_read(lap[one.bare], one.percent) for lap in rounds) if one.bare else None,
            against=one.against,
            why=None if one.bare else "Qt saves nothing by itself",
            bar=one.bar,
        )


def memory(places: Places, sizes: Sizes, progress: Progress) -> Iterator[Benchmark]:
    """Megabytes at rest of a signed-in window whose list has `sizes.rows` rows."""
    with places.crowded(sizes.rows, sizes.rated, progress):
        pass  # made, if it was not there; let go of, so that the window has it alone
    base = places.crowd_folder(sizes.rows, sizes.rated)
    laps: dict[str, list[float]] = {"assessor": [], "admin": [], "--empty": []}
    with tempfile.TemporaryDirectory(prefix="assessor-bench-") as name:
        config = Path(shutil.copytree(base / "config", Path(name) / "config"))
        for lap in range(sizes.rounds):
            progress.step(lap, sizes.rounds, "Resting")
            for who, taken in laps.items():
                asked = [who] if who == "--empty" else [str(base / "workspace"), who]
                taken.append(float(printed_by("ui.probes.memory", asked, config)))
    for who, bar in (("assessor", 150), ("admin", 250)):
        yield Benchmark(
            name=f"memory-{who}",
            value=median(laps[who]),
            unit="MB",
            yardstick=median(laps["--empty"]),
            against="an empty PySide6 window",
            bar=f"≤ {bar} MB",
        )


def _read(taken: list[float], percent: int) -> float:
    if percent == 50:
        return median(taken)
    return quantiles(taken, n=100, method="inclusive")[percent - 1]


def _desk_of_pdfs(places: Places, base: Path, wanted: int) -> None:
    """One rater has `wanted` portfolios of one PDF each."""
    folder, config = base / "workspace", base / "config"
    config.mkdir()
    places.small(folder, config)
    with places.open(folder, config) as workplace:
        admin = sign_in(workplace, None, Role.ADMIN)
        take_in = replace(workplace.import_portfolios, open_portfolios=_Reports(wanted))
        take_in(admin, Path("reports"), badge=_BADGE)
        replace(workplace.make_blind_copies, copier=copy_here)(admin)
        for line in list(workplace.list_submissions.for_admin(admin)):
            if line.state == "held":
                workplace.accept_submission(admin, line.id, reason="made for a benchmark")
        workplace.assign_raters(sign_in(workplace, None, Role.LEAD), second_rate=Fraction(0), seed=1)


@dataclass(frozen=True, slots=True)
class _Reports:
    """A source of portfolios: the reports that demo learners hand in as PDF."""

    wanted: int

    def __call__(
        self,
        path: Path,  # noqa: ARG002  # the port's words
        *,
        format: str,  # noqa: A002, ARG002  # likewise
        badge_names: frozenset[str],  # noqa: ARG002  # likewise
    ) -> AbstractContextManager[Findings]:
        return self._opened()

    @contextmanager
    def _opened(self) -> Iterator[Findings]:
        found: list[FoundPortfolio] = []
        for number in count():
            for person in demo_people(20):
                files = dict(make_portfolio(_BADGE, person, number))
                reports = [name for name in files if name.endswith("report.pdf")][:1]
                found += [_portfolio(person, number, name, files[name]) for name in reports]
            if len(found) >= self.wanted:
                break
        yield Findings(format="csv", portfolios=tuple(found[: self.wanted]), rejected=())


def _portfolio(person: Any, number: int, name: str, content: bytes) -> FoundPortfolio:
    learner = FoundLearner(
        name=person.name, source_id=f"{person.login}-{number}", email=f"{number}.{person.email}"
    )
    file = FoundFile(
        name=name, path=f"{number}/{person.login}/{name}", size=len(content), open=lambda: BytesIO(content)
    )
    return FoundPortfolio(learners=(learner,), files=(file,), path=f"{number}/{person.login}")
