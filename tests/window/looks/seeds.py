"""The tab Seeds of the page Sampling in its states, on the sample programme's badges."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.catalogue import Badge
from assessor_app.application.practice import Attempt
from assessor_app.application.queries.seeds import PieceLine, SeedBadge, StandingLine
from assessor_app.domain.comparison import Tolerance
from assessor_app.domain.rubric import Outcome
from assessor_app.domain.standardisation import Judged, SeedRule, course
from tests.window.looks import Look
from tests.window.looks.cases import EVIDENCE
from tests.window.looks.sampling import RATERS, Nobody, programme, state
from ui.pages.sampling.page import SamplingPage
from ui.pages.sampling.seeds_state import Agreeing, RuleTyped, SeedsState, Seen, typed_of
from ui.pages.sampling.state import Tab
from ui.problems import Notice
from ui.theme.tokens import Tone

RULE = SeedRule(percent=10, window=4, warn_at=1, stop_at=2, qualify=2)
STRICT = Tolerance(steps=0, same_outcome=True)
HISTORIES = ("pppp", "ppm", "ppmm", "", "")  # of four seeds, as `pieces` counts them


def badge() -> Badge:
    """The first one of the sample."""
    about = programme().achievements[0]
    return Badge(achievement=about, version=about.current, version_id=f"{about.id}@1", rubric_digest="")


def practised() -> tuple[Attempt, ...]:
    """One within tolerance and told so, one outside, one that waits."""
    about = badge()
    criteria = about.rubric.criteria
    near = Judged(passed=True, criteria=(), steps=())
    far = Judged(passed=False, criteria=(criteria[0].id,), steps=((criteria[0].id, -2),))

    def one(number: int, judged: Judged | None, answered: str) -> Attempt:
        return Attempt(
            assignment=f"a{number}",
            person="p1",
            badge=about.achievement.id,
            submission=f"seed-{number}",
            rated=judged is not None,
            judged=judged,
            answered=answered,
        )

    return one(3, far, "2026-11-22"), one(4, near, ""), one(5, None, "")


def practising() -> SeedBadge:
    """Two pieces are there to practise on, one attempt is to be answered."""
    counts = {"seed-3": (1, 1, 1), "seed-4": (1, 1, 0), "seed-5": (1, 0, 0)}
    shown = tuple(
        replace(one, practice=True, given=count[0], rated=count[1], missed=count[2])
        if (count := counts.get(one.submission))
        else one
        for one in pieces()
    )
    some = tuple(replace(one, practised=practised() if one.person == "p1" else ()) for one in raters())
    return line(pieces=shown, raters=some, practising=2, to_answer=1)


def raters() -> tuple[StandingLine, ...]:
    """One who rates as agreed, one to look at, one stopped, one untested, one who leads too."""
    first, second = (one.id for one in badge().rubric.criteria[:2])
    return tuple(
        StandingLine(
            person=f"p{row}",
            name=name,
            badge=badge().achievement.id,
            course=course([one == "p" for one in history], RULE),
            given=len(history) + (row in (1, 3)),
            stepped_aside=3 if row == 1 else 0,
            had=24 + row,
            seeds_left=1 if row == 1 else 0,
            missed={first: history.count("m"), second: 1} if "m" in history else {},
            steps={first: 2 * history.count("m"), second: -1} if "m" in history else {},
            knows=row == len(HISTORIES) - 1,
            anew=7 if history.count("m") > 1 else 0,
            opened=("c1", "c2") if history.count("m") > 1 else (),
        )
        for row, (name, history) in enumerate(zip(RATERS, HISTORIES, strict=True))
    )


def pieces() -> tuple[PieceLine, ...]:
    """Six, of which one was set aside and one changed."""
    levels = {one.id: one.levels[2].id for one in badge().rubric.criteria}
    return tuple(
        PieceLine(
            submission=f"seed-{number}",
            badge=badge().achievement.id,
            levels=levels,
            outcome=Outcome.AWARD if number % 2 else Outcome.NOT_YET,
            reason="The second claim rests on one source only; everything else is as the rubric asks.",
            day="2026-11-20",
            given=(4, 3, 3, 3, 0, 0)[number],
            rated=(3, 3, 3, 2, 0, 0)[number],
            missed=(1, 0, 2, 0, 0, 0)[number],
            in_use=number not in (2, 5),
            set_aside="Its levels were wrong: the third criterion was read too strictly."
            if number == 2
            else "",
        )
        for number in range(6)
    )


def line(**changed: object) -> SeedBadge:
    """The first badge's."""
    plain = SeedBadge(
        badge=badge().achievement.id,
        name=badge().achievement.name,
        about=badge(),
        rule=RULE,
        tolerance=badge().version.tolerance,
        waiting=("w1", "w2", "w3"),
        pieces=pieces(),
        raters=raters(),
        owed=3,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]  # fields by name


def seeds(shown: SeedBadge, **changed: object) -> SeedsState:
    """That badge, with whoever is stopped chosen."""
    found = SeedsState(badges=(shown,)).of_badge(shown.badge)
    return replace(found, **changed)  # type: ignore[arg-type]  # fields by name


def _page(shown: SeedsState, notice: Notice | None = None) -> SamplingPage:
    gestures = Nobody()
    page = SamplingPage(Nobody(), gestures)
    page.show_state(state(tab=Tab.SEEDS, notice=notice))
    if shown.agreeing is not None:
        gestures.viewer.state = EVIDENCE
        gestures.viewer.attach(page.seeds.form.evidence)
    page.seeds.show_state(shown)
    return page


def _none() -> SeedsState:
    return seeds(line(rule=None, pieces=(), raters=()))


def _own() -> SeedsState:
    strict = line(rule=replace(RULE, tolerance=STRICT), tolerance=STRICT)
    typed = typed_of(strict)
    wrong = RuleTyped(
        numbers={**typed.numbers, "stop_at": "9", "percent": "80"},
        steps={**typed.steps, badge().rubric.criteria[0].id: "x"},
        own=True,
        same_outcome=True,
    )
    return seeds(strict, typed=wrong, faults=wrong.rule()[1], person="p1")


def _agreeing() -> SeedsState:
    levels = {one.id: one.levels[-1].id for one in badge().rubric.criteria[:2]}
    return seeds(line(), seen=Seen.SEED, person="", agreeing=Agreeing(submission="w1", levels=levels))


def _agreed() -> SeedsState:
    levels = {one.id: one.levels[-1].id for one in badge().rubric.criteria}
    return seeds(line(), seen=Seen.SEED, person="", agreeing=Agreeing(submission="w2", levels=levels))


def _make(shown: Callable[[], SeedsState], notice: Notice | None = None) -> Callable[[], QWidget]:
    return lambda: _page(shown(), notice)


_SET = Notice(
    tone=Tone.GOOD,
    title="The rule of “AI Essentials” holds from now on.",
    detail="Every seed that was rated is held against it, too.",
)

LOOKS = (
    Look(name="seeds, none yet", make=_make(_none)),
    Look(name="seeds, somebody is stopped", make=_make(lambda: seeds(line()))),
    Look(name="seeds, as agreed", make=_make(lambda: seeds(line(), person="p0"), _SET)),
    Look(name="seeds, to look at", make=_make(lambda: seeds(line(), person="p1"))),
    Look(name="seeds, knows them", make=_make(lambda: seeds(line(), person="p4"))),
    Look(name="seeds, a rule of its own, wrong", make=_make(_own)),
    Look(name="seeds, one of them", make=_make(lambda: seeds(line(), person="", piece="seed-0"))),
    Look(name="seeds, one set aside", make=_make(lambda: seeds(line(), person="", piece="seed-2"))),
    Look(name="seeds, levels are agreed on", make=_make(_agreeing)),
    Look(name="seeds, all levels agreed on", make=_make(_agreed), size=QSize(1360, 1100)),
    Look(name="seeds, practised", make=_make(lambda: seeds(practising(), person="p1"))),
    Look(name="seeds, to practise on", make=_make(lambda: seeds(practising(), person="", piece="seed-4"))),
    Look(name="seeds, smallest", make=_make(lambda: seeds(line())), size=QSize(816, 620)),
)
