"""How the page Reliability meets its use cases."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.clock import utc_now
from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.progress import Progress
    from assessor_app.application.quality.figures import QualityFigures
    from assessor_app.application.quality.opened_ratings import OpenedRatings
    from assessor_app.application.quality.rating_table import RatingTable, Selection
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.pages.reliability.state import Read, ReliabilityDoors

_ROLES: Final = frozenset({"lead"})
_TARGET: Final = "reliability/target"


def reliability_page(program: "Program", session: "Session") -> PageSpec:
    """How well raters agree; for leads."""

    def make(frame: Frame) -> Page:
        from ui.pages.reliability.page import ReliabilityPage
        from ui.pages.reliability.presenter import ReliabilityPresenter

        presenter = ReliabilityPresenter(reliability_doors(program, session), frame)
        page = ReliabilityPage(presenter)
        presenter.attach(page)
        return page

    return PageSpec(
        id="reliability",
        title=translate("Pages", "Reliability"),
        icon="chart-column",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.reliability.page", "ui.pages.reliability.presenter"),
    )


def reliability_doors(program: "Program", session: "Session") -> "ReliabilityDoors":
    """Bound to program and session; what was opened is opened once."""
    from ui.kept.remembered import Remembered
    from ui.pages.reliability.state import TARGET, ReliabilityDoors

    remembered = Remembered(program.config)
    reader = _Reader(program, session)

    def save(path: Path, content: bytes) -> None:
        with program.outputs.file(path) as file:
            file.write(content)

    def freeze(wanted: "Selection", target: float, path: Path, progress: "Progress") -> str:
        frozen = program.freeze_report(session, wanted, target=target, known=reader.opened, progress=progress)
        save(path.with_suffix(".json"), frozen.data)
        save(path, frozen.pdf)
        return frozen.sha256

    def kept_target() -> int:
        kept = remembered.number(_TARGET, TARGET)
        return kept if 0 < kept < 100 else TARGET

    return ReliabilityDoors(
        read=reader.read,
        figures=_figures,
        ratings=_ratings,
        forget=reader.forget,
        save=save,
        freeze=freeze,
        today=lambda: utc_now().date(),
        kept_target=kept_target,
        keep_target=lambda percent: remembered.keep(_TARGET, percent),
    )


class _Reader:
    """Keeps what it opened, so that reading again opens only what is new."""

    def __init__(self, program: "Program", session: "Session") -> None:
        self._program, self._session = program, session
        self.opened: OpenedRatings | None = None
        self._known: Read | None = None

    def read(self, progress: "Progress") -> "Read":
        """What is opened now; the same object where nothing has changed."""
        from assessor_app.application.quality.rating_table import table_of
        from ui.pages.reliability.state import Read

        opened = self._program.read_opened_ratings(self._session, known=self.opened, progress=progress)
        if self._known is None or opened != self.opened:
            self.opened, self._known = opened, Read(table=table_of(opened), set_aside=opened.set_aside)
        return self._known

    def forget(self) -> None:
        """Drop it."""
        self.opened = self._known = None


def _figures(table: "RatingTable", wanted: "Selection", target: float) -> "QualityFigures":
    from assessor_app.application.quality.figures import figures_of

    return figures_of(table, wanted, target=target)


def _ratings(table: "RatingTable", wanted: "Selection") -> bytes:
    from assessor_app.application.quality.ratings_csv import ratings_csv

    return ratings_csv(table, wanted)
