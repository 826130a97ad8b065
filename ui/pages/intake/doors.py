"""What the Intake page may ask for, each bound to program and session; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from assessor_app.application.ports.listing import RowIndex
from assessor_app.application.progress import Progress
from assessor_app.application.queries.submissions import AdminLine, HitLine, SightingLine
from assessor_app.application.use_cases.make_blind_copies import BlindingReport
from assessor_app.application.use_cases.show_evidence import ShownFile
from ui.pages.intake.keeping_apart import KeepApart
from ui.pages.intake.several import DecideSeveral
from ui.pages.intake.state import Decision
from ui.pages.intake.taking import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the page's choices offer."""

    badges: tuple[tuple[str, str], ...]
    raters: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeDoors:
    """The use cases, bound to program and session."""

    look_around: Callable[[], Surroundings]
    index: RowIndex[AdminLine]  # what `read` reads; closed with the page
    read: Callable[[Progress], None]  # everything at first, then what changed
    settle: Callable[[Progress], None]  # what can wait until it is shown
    look_through: Look
    take_in: Look
    make_blind_copies: Callable[[Sequence[str], Progress], BlindingReport]
    files: Callable[[str], tuple[ShownFile, ...]]
    hits: Callable[[str], tuple[HitLine, ...]]
    sightings: Callable[[str], tuple[SightingLine, ...]]
    decide: Callable[[Decision, str, str], None]  # what, submission, reason or person
    blind_again: Callable[[str, Progress], BlindingReport]
    decide_several: DecideSeveral
    keep_apart: KeepApart
    write_originals: Callable[[str, Path, Progress], Path]  # submission, folder → the new folder in it
