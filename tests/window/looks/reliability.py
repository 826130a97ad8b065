"""The page Reliability in its states, on made-up ratings of the sample programme."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.quality.figures import QualityFigures, figures_of
from assessor_app.application.quality.opened_ratings import CaseSetAside, OpenedRatings, RatedCase
from assessor_app.application.quality.rating_table import RatingTable, Selection, table_of
from assessor_app.application.quality.ratings_csv import ratings_csv
from tests.support.rated import by_hand, opened
from tests.window.fakes import FakeFrame
from tests.window.looks import Look
from ui.pages.reliability.page import ReliabilityPage
from ui.pages.reliability.presenter import ReliabilityPresenter
from ui.pages.reliability.state import Read, ReliabilityDoors, ReliabilityState, Tab

SMALL = QSize(1024, 700)
ASIDE = tuple(
    CaseSetAside(
        id=f"case-{number}",
        submission=f"submission-{number}",
        badge_name="AI essentials",
        why="a rating cannot be opened: it was changed",
    )
    for number in range(2)
)


@cache
def reckoned(table: RatingTable, wanted: Selection, target: float) -> QualityFigures:
    """The figures, once for all pictures of them."""
    return figures_of(table, wanted, target=target)


@cache
def read_of(make: Callable[[], OpenedRatings]) -> Read:
    """What was read, once likewise."""
    found = make()
    return Read(table=table_of(found), set_aside=found.set_aside)


def doors_of(make: Callable[[], OpenedRatings]) -> ReliabilityDoors:
    """A workspace in which that was opened."""
    read = read_of(make)
    return ReliabilityDoors(
        read=lambda _progress: read,
        figures=reckoned,
        ratings=ratings_csv,
        forget=lambda: None,
        save=lambda _path, _content: None,
        freeze=lambda *_: "3d" * 32,
        today=lambda: date(2026, 11, 29),
        kept_target=lambda: 70,
        keep_target=lambda _percent: None,
    )


def page_of(
    make: Callable[[], OpenedRatings], tab: Tab = Tab.AGREEMENT
) -> tuple[ReliabilityPage, ReliabilityPresenter]:
    """The page over it, with everything read and reckoned."""
    presenter = ReliabilityPresenter(doors_of(make), FakeFrame())
    page = ReliabilityPage(presenter)
    presenter.attach(page)
    presenter.refresh()
    presenter.show_tab(tab)
    return page, presenter


def drawn(
    make: Callable[[], OpenedRatings],
    tab: Tab = Tab.AGREEMENT,
    then: Callable[[ReliabilityPresenter], None] | None = None,
) -> Callable[[], QWidget]:
    """A picture of it, after what `then` did."""

    def made() -> QWidget:
        page, presenter = page_of(make, tab)
        if then is not None:
            then(presenter)
        return page

    return made


def loading() -> QWidget:
    """Before anything was read."""
    page = ReliabilityPage(ReliabilityPresenter(doors_of(nothing), FakeFrame()))
    page.show_state(ReliabilityState(step=(1200, 5000, "Opening ratings")))
    page.say_loading()
    for row in page.findChildren(QWidget, "reliability-progress"):
        row.show()
    return page


def nothing() -> OpenedRatings:
    """No case."""
    return opened(0)


def eight() -> OpenedRatings:
    """The first week."""
    return opened(8)


def sixty() -> OpenedRatings:
    """60 pieces of work, most of them rated twice."""
    return opened(60, twice=0.8, noise=0.35, undecided=4)


def with_risks() -> OpenedRatings:
    """As sixty, with nine second ratings that were drawn for a risk, and what each piece stands for."""
    found = sixty()
    twice = [case.id for case in found.cases if len(case.ratings) > 1]
    risks = frozenset(twice[:9])

    def drawn_for_risk(case: RatedCase) -> RatedCase:
        if case.id not in risks:
            return replace(case, weight=2.0)
        first, second = case.ratings
        return replace(case, weight=1.0, ratings=(first, replace(second, independent=False, for_risk=True)))

    return replace(found, cases=tuple(map(drawn_for_risk, found.cases)))


def five_thousand() -> OpenedRatings:
    """Many."""
    return opened(5000, twice=0.4, raters=14, noise=0.4)


def apart() -> OpenedRatings:
    """Two groups of raters that share nothing, one rater alone, and two cases set aside."""
    level = (2, 1, 2, 3)
    groups = [("Ann Ash", "Bob Birch")] * 8 + [("Cem Cedar", "Dua Date")] * 7
    cases = [((one, level), (other, (2, 2, 2, 3 if at % 3 else 2))) for at, (one, other) in enumerate(groups)]
    found = by_hand(*cases, (("ليلى بن عبد الله", level),))
    return replace(found, set_aside=ASIDE)


def alike() -> OpenedRatings:
    """Nothing varies at all."""
    level = (2, 2, 2, 2)
    return by_hand(*[(("Ann Ash", level), ("Bob Birch", level))] * 34)


def alone() -> OpenedRatings:
    """One rater only."""
    return opened(12, raters=1)


LOOKS = (
    Look(name="reliability, loading", make=loading),
    Look(name="reliability, n 0", make=drawn(nothing)),
    Look(name="reliability, n 8 agreement", make=drawn(eight)),
    Look(name="reliability, n 8 raters", make=drawn(eight, Tab.RATERS)),
    Look(name="reliability, n 60 agreement", make=drawn(sixty)),
    Look(
        name="reliability, n 60 weighted",
        make=drawn(with_risks, then=lambda presenter: presenter.filter(weighted=True)),
    ),
    Look(
        name="reliability, n 60 a cell",
        make=drawn(sixty, Tab.DIFFERENCES, lambda presenter: presenter.look_behind(1, 2)),
    ),
    Look(name="reliability, n 60 raters", make=drawn(sixty, Tab.RATERS), size=QSize(1360, 1400)),
    Look(name="reliability, n 60 outcomes", make=drawn(sixty, Tab.OUTCOMES)),
    Look(
        name="reliability, n 60 one rater",
        make=drawn(sixty, Tab.DIFFERENCES, lambda presenter: presenter.filter(rater="person-4")),
    ),
    Look(name="reliability, n 5,000 agreement", make=drawn(five_thousand)),
    Look(name="reliability, n 5,000 differences", make=drawn(five_thousand, Tab.DIFFERENCES)),
    Look(name="reliability, n 5,000 raters", make=drawn(five_thousand, Tab.RATERS), size=QSize(1360, 1600)),
    Look(name="reliability, apart", make=drawn(apart, Tab.RATERS)),
    Look(name="reliability, no spread", make=drawn(alike)),
    Look(name="reliability, one rater only", make=drawn(alone)),
    Look(
        name="reliability, not independent",
        make=drawn(sixty, Tab.AGREEMENT, lambda presenter: presenter.filter(independent=False)),
    ),
    Look(name="reliability, small", make=drawn(sixty), size=SMALL),
)
