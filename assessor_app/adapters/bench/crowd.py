"""Workspaces for benchmarks, filled by the use cases that people use; a large one is kept."""

import io
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

import resources
from assessor_app.application.desk import Desk
from assessor_app.application.ports.blinding import BlindCopy, Hit, KnownNames
from assessor_app.application.ports.importing import Findings, FoundFile, FoundLearner, FoundPortfolio
from assessor_app.application.progress import Progress
from assessor_app.application.records import Draft
from assessor_app.application.session import Session
from assessor_app.application.use_cases.demo.workplace import OpenWorkplace, Workplace
from assessor_app.application.use_cases.initialise_workspace import InitialiseWorkspace
from assessor_app.domain.people import Role

BADGES = ("ai-essentials", "copilot-certified", "sales-ai-navigator", "ai-champion")
PASSPHRASE = "bench"  # noqa: S105  # of made-up people, in a workspace that holds nothing else
_GIVEN = (
    *("Ana", "Björn", "Chloé", "Đorđe", "Emre", "Fátima", "健太", "Łukasz", "Mai", "Νίκος", "Ольга", "يوسف"),
    *("Anaïs", "Bram", "Ciarán", "Dilnoza", "Élodie", "Farid", "Gül", "Hanna", "Ilse", "João", "अर्जुन", "Zoë"),
)
_FAMILY = (
    *("Almeida", "Brandt", "Çelik", "Dubois", "Eriksen", "Fofana", "Grabowski", "Horváth", "Іваненко"),
    *("Jónsdóttir", "Kowalczyk", "Lindqvist", "Müller", "Nguyễn", "O’Brien", "Παπαδάκη", "李", "Øverland"),
)

_FILLED_AS = 2  # counts up where `_fill` fills a workspace otherwise; one of an older schema is migrated

MakeWorkspace = Callable[[Path], InitialiseWorkspace]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """How workspaces are made and opened; keys made here cost next to nothing to unlock."""

    make: MakeWorkspace
    open: OpenWorkplace
    kept: Path  # the folder in which large workspaces are kept, and found again

    def small(self, folder: Path, config: Path) -> None:
        """A workspace with an admin, a lead, a rater and the sample programme."""
        made = self.make(config)(
            folder, organisation="Bench", admin="Ada Admin", passphrase=PASSPHRASE, demo=True
        )
        with self.open(folder, config) as workplace:
            admin = sign_in(workplace, made.admin, Role.ADMIN)
            workplace.load_programme(admin, resources.read_bytes("samples/programme.json"), file="sample")
            for name, role in (("Lea Lead", Role.LEAD), ("Rita Rater", Role.ASSESSOR)):
                workplace.add_person(admin, name=name, roles=(role,), passphrase=PASSPHRASE)

    @contextmanager
    def crowded(self, rows: int, rated: int, progress: Progress) -> "Iterator[Workplace]":
        """One rater has `rows` submissions, `rated` of them done; made where there is none yet."""
        base = self.crowd_folder(rows, rated)
        if not (base / "workspace" / "assessor.db").is_file():
            _fill(self, base, rows, rated, progress)
        with self.open(base / "workspace", base / "config") as workplace:
            yield workplace

    def crowd_folder(self, rows: int, rated: int) -> Path:
        """Where such a workspace is kept, with the configuration folder beside it."""
        return self.kept / f"assessor-bench-{_account()}-{_FILLED_AS}-{rows}-{rated}"


def sign_in(workplace: Workplace, wanted: str | None, role: Role) -> Session:
    """One of the made-up people."""
    return workplace.sign_in(wanted, lambda: PASSPHRASE, roles=(role,), role=role)


def _account() -> int:
    return os.getuid() if hasattr(os, "getuid") else 0


def _fill(places: Places, base: Path, rows: int, rated: int, progress: Progress) -> None:
    part = base.with_name(f"{base.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    (part / "config").mkdir(parents=True, mode=0o700)
    places.small(part / "workspace", part / "config")
    with places.open(part / "workspace", part / "config") as workplace:
        admin = sign_in(workplace, None, Role.ADMIN)
        take_in = replace(workplace.import_portfolios, open_portfolios=_Crowd(rows))
        for badge in BADGES:
            take_in(admin, Path(badge), badge=badge, progress=progress)
        replace(workplace.make_blind_copies, copier=copy_here)(admin, progress=progress)
        lead = sign_in(workplace, None, Role.LEAD)
        workplace.assign_raters(lead, second_rate=Fraction(0), seed=1)
        _rate(workplace, rated, progress)
    shutil.rmtree(base, ignore_errors=True)
    part.rename(base)


def _rate(workplace: Workplace, rated: int, progress: Progress) -> None:
    rater = sign_in(workplace, None, Role.ASSESSOR)
    rubrics = {line.badge.version_id: line.badge.rubric for line in workplace.list_badges()}
    with workplace.storage.read() as reading:
        given = list(Desk(reading, rater, workplace.cryptography).given.values())[:rated]
    for number, one in enumerate(given):
        progress.step(number, rated, "Rating")
        criteria = rubrics[one.achievement_version].criteria
        levels = {criterion.id: criterion.pass_level for criterion in criteria}
        draft = Draft(levels=levels, comments={criteria[0].id: "It shows what it says."}, overall="Good.")
        workplace.rate_submission(rater, one, draft)


@dataclass(frozen=True, slots=True)
class _Crowd:
    """A source of portfolios, all different: a text of a learner each, the badges in turn."""

    rows: int

    def __call__(
        self,
        path: Path,
        *,
        format: str,  # noqa: A002, ARG002  # the port's words
        badge_names: frozenset[str],  # noqa: ARG002  # likewise
    ) -> AbstractContextManager[Findings]:
        return self._opened(BADGES.index(path.name))

    @contextmanager
    def _opened(self, first: int) -> Iterator[Findings]:
        numbers = range(first, self.rows, len(BADGES))
        yield Findings(format="csv", portfolios=tuple(map(_portfolio, numbers)), rejected=())


def _portfolio(number: int) -> FoundPortfolio:
    given, rest = number % len(_GIVEN), number // len(_GIVEN)
    second, rest = rest % len(_GIVEN), rest // len(_GIVEN)
    family, rest = rest % len(_FAMILY), rest // len(_FAMILY)
    name = f"{_GIVEN[given]} {_GIVEN[second]} {_FAMILY[family]}-{_FAMILY[rest % len(_FAMILY)]}"
    text = f"What I did, number {number}.\nI compared the answer with the source, line by line.\n".encode()
    learner = FoundLearner(name=name, source_id=f"{number:06d}", email=f"learner{number}@example.org")
    file = FoundFile(
        name="report.txt", path=f"{number}/report.txt", size=len(text), open=lambda: io.BytesIO(text)
    )
    return FoundPortfolio(learners=(learner,), files=(file,), path=str(number))


def copy_here(original: BinaryIO, name: str, known: KnownNames) -> BlindCopy:
    """A blind copy as the helper makes it, in this process: for files that we made ourselves alone."""
    from assessor_app.preview.blinding import blind
    from assessor_app.preview.opened import Opened

    told = {
        "full_names": list(known.full_names),
        "logins": list(known.logins),
        "emails": list(known.emails),
    }
    report, content = blind(Opened(content=original.read(), name=name), told, lambda *_counts: None)
    return BlindCopy(
        content=content,
        extension=report["extension"],
        kind=report["kind"],
        steps=tuple(report["steps"]),
        hits=tuple(Hit(where=where, text=text, covered=covered) for where, text, covered in report["hits"]),
        held=report["held"],
        notes=tuple(report["notes"]),
    )
