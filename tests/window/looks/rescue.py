"""Restoring a backup and recovering by the recovery key, in their states."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.problems import FoundBad, Unusable
from tests.window.looks import Look
from ui.models.new_passphrase import AGAIN
from ui.models.opener import Opener
from ui.pages.rescue.recovering import WORDS, RecoveringState, Recovery
from ui.pages.rescue.recovering_page import RecoveringPage
from ui.pages.rescue.restoring import CameBack, RestoringState
from ui.pages.rescue.restoring_page import RestoringPage

RESTORING = RestoringState(into=Path("/home/ngozi/.local/share/assessor/workspace 2"))
CHOSEN = replace(RESTORING, backup=Path("/media/ngozi/stick/assessor 2026-11-27 1600.backup"))
BACK = CameBack(made_at="2026-11-27T16:00:00.000000Z", entries=1204, behind=0, read_only=False)
BAD = FoundBad(
    "entry 7 was changed",
    where=str(CHOSEN.backup),
    remedy="Nothing of this backup was kept, and its file is untouched. Restore an earlier backup.",
)
RECOVERING = RecoveringState(organisation="Northfield Institute of Technology")


class Nobody:
    """Hears gestures and does nothing."""

    def choose(self, backup: Path) -> None:
        """Nothing."""

    def use_folder(self, into: Path) -> None:
        """Nothing."""

    def restore(self, opener: Opener) -> None:
        """Nothing."""

    def open(self) -> None:
        """Nothing."""

    def cancel(self) -> None:
        """Nothing."""

    def back(self) -> None:
        """Nothing."""

    def forget_problem(self) -> None:
        """Nothing."""

    def recover(self, typed: Recovery) -> None:
        """Nothing."""


def restoring(state: RestoringState) -> Callable[[], QWidget]:
    """Restoring in `state`."""

    def make() -> QWidget:
        page = RestoringPage(Nobody())
        page.show_state(state)
        return page

    return make


def recovering(state: RecoveringState) -> Callable[[], QWidget]:
    """Recovering in `state`."""

    def make() -> QWidget:
        page = RecoveringPage(Nobody())
        page.show_state(state)
        return page

    return make


LOOKS = (
    Look(name="rescue, restore", make=restoring(RESTORING)),
    Look(name="rescue, restore, small", make=restoring(CHOSEN), size=QSize(1024, 700)),
    Look(
        name="rescue, restore, shut",
        make=restoring(replace(CHOSEN, fault="The passphrase does not open these keys.")),
    ),
    Look(
        name="rescue, restore, bad",
        make=restoring(replace(CHOSEN, problem=BAD)),
    ),
    Look(name="rescue, restored", make=restoring(replace(CHOSEN, done=BACK))),
    Look(
        name="rescue, restored, behind",
        make=restoring(replace(CHOSEN, done=replace(BACK, behind=31, read_only=True))),
    ),
    Look(name="rescue, recover", make=recovering(RECOVERING)),
    Look(
        name="rescue, recover, mistyped",
        make=recovering(
            replace(
                RECOVERING,
                faults=(
                    (WORDS, "Word 7 of the recovery key is not in the word list. Did you mean “quarry”?"),
                    (AGAIN, "This is not what you typed above. Type it once more."),
                ),
            )
        ),
    ),
    Look(
        name="rescue, recover, refused",
        make=recovering(
            replace(
                RECOVERING, problem=Unusable("“Ngozi” is on the roster already", remedy="Enrol another name.")
            )
        ),
    ),
)
