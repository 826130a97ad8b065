"""The page Practice in its states, on the sample programme's first badge."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.problems import Unusable
from assessor_app.application.queries.practice import Agreed, AgreedCriterion
from assessor_app.application.queries.submissions import DeskState, Practice, RaterLine
from assessor_app.domain.rubric import Outcome
from tests.window.looks import Look
from tests.window.looks.queue import LINES
from tests.window.looks.seeds import badge
from ui.pages.practice.page import PracticePage
from ui.pages.practice.presenter import PracticeState

_REASONS = (
    "The second claim rests on one source only, and nobody checked it.",
    "",
    "It names the risk, and who decides. That is what the level asks; more is not needed here.",
    "",
)
_COMMENTS = ("", "Clear, with an example.", "", "")


class Nobody:
    """Hears every gesture and does nothing."""

    def refresh(self, code: str = "") -> None:
        """Pass over it."""

    def choose(self, code: str) -> None:
        """Pass over it."""

    def open_work(self) -> None:
        """Pass over it."""

    def back(self) -> None:
        """Pass over it."""

    def forget_problem(self) -> None:
        """Pass over it."""

    def retire(self) -> None:
        """Pass over it."""


def agreed(steps: tuple[int, ...] = (-2, 0, 1, 0)) -> Agreed:
    """So many levels above or below what was agreed on, criterion by criterion."""
    about = badge()
    criteria = []
    for number, one in enumerate(about.rubric.criteria):
        right = 2
        criteria.append(
            AgreedCriterion(
                id=one.id,
                title=one.title,
                given=one.levels[right + steps[number]],
                agreed=one.levels[right],
                steps=steps[number],
                allowed=1 if number else 0,
                within=abs(steps[number]) <= (1 if number else 0),
                reason=_REASONS[number],
                comment=_COMMENTS[number],
            )
        )
    near = all(one.within for one in criteria)
    return Agreed(
        code=LINES[8].id,
        badge=about.achievement.id,
        badge_name=about.achievement.name,
        given_on="2026-11-20",
        criteria=tuple(criteria),
        given=Outcome.AWARD if near else Outcome.NOT_YET,
        agreed=Outcome.AWARD,
        same_outcome=True,
        percent_points=None,
        passed=near,
        reason="Read the second source before the first: everything hangs on it. Otherwise sound work.",
    )


def _line(number: int, practice: Practice, state: DeskState) -> RaterLine:
    return replace(LINES[number], practice=practice, state=state)


PIECES = (
    _line(8, Practice.ANSWERED, DeskState.FINAL),
    _line(1, Practice.OPEN, DeskState.TO_RATE),
    _line(3, Practice.OPEN, DeskState.FINAL),
)


def drawn(**state: object) -> Callable[[], QWidget]:
    """The page in that state."""

    def make() -> QWidget:
        page = PracticePage(Nobody())
        plain = PracticeState(looking=False, pieces=PIECES, code=PIECES[0].id)
        page.show_state(replace(plain, **state))  # type: ignore[arg-type]  # fields by name
        return page

    return make


LOOKS = (
    Look(name="practice, outside tolerance", make=drawn(agreed=agreed())),
    Look(name="practice, within", make=drawn(agreed=agreed((0, 0, 1, 0)))),
    Look(name="practice, to score", make=drawn(code=PIECES[1].id)),
    Look(name="practice, not told yet", make=drawn(code=PIECES[2].id)),
    Look(name="practice, nothing", make=drawn(pieces=(), code="")),
    Look(name="practice, smallest", make=drawn(agreed=agreed()), size=QSize(816, 616)),
    Look(
        name="practice, broken",
        make=drawn(
            problem=Unusable(
                "this practice piece could not be opened",
                remedy="Tell an admin: the workspace must be checked.",
            )
        ),
    ),
)
