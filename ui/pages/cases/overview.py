"""How the leads' work stands, counted of what the queries tell. No Qt."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from assessor_app.application.ports.listing import Wanted
from assessor_app.application.queries.cases import AsideStands
from ui.models.emptied import Without, without_each
from ui.pages.cases.state import (
    BadgeWaiting,
    CaseRow,
    CasesDoors,
    CasesState,
    Overview,
    Standing,
    Tab,
    case_row,
    is_under,
)

_ORDER: Final = tuple(Standing)

SORT_KEYS: Final[dict[str, Callable[[CaseRow], tuple[object, ...]]]] = {
    "standing": lambda row: (_ORDER.index(row.standing), row.badge_name, row.code),
    "code": lambda row: (row.code,),
    "badge": lambda row: (row.badge_name, row.code),
    "outcome": lambda row: (row.outcome, row.code),
    "revealed": lambda row: (row.revealed_on, row.code),
    "ratings": lambda row: (row.ratings, row.code),
    "disputed": lambda row: (row.disputed, row.code),
}


def look_around(doors: CasesDoors) -> Overview:
    """Count submissions by state, and list the cases; off the window's thread."""
    states: Counter[tuple[str, str]] = Counter()
    names: dict[str, str] = {}
    for line in doors.submissions():
        states[line.badge, line.state] += 1
        names[line.badge] = line.badge_name
    plans = doors.percents()
    totals: Counter[str] = Counter()
    for (_badge, state), count in states.items():
        totals[state] += count
    cases = tuple(sorted((case_row(line) for line in doors.cases()), key=lambda row: row.code))
    left, again, asides = doors.left(), doors.again(), doors.asides()
    badges = {badge for badge, state in states if state == "complete"}
    badges |= (left.keys() | again.keys()) & names.keys()
    undecided = {
        Standing.DECIDE,
        Standing.HEAR,
        Standing.ELSEWHERE,
        Standing.SET_ASIDE,
    }  # a third is in rating
    return Overview(
        waiting=tuple(
            BadgeWaiting(
                badge=badge,
                name=names[badge],
                count=states[badge, "complete"],
                plan_percent=plans.get(badge, 0),
                left=left.get(badge, 0),
                again=again.get(badge, 0),
            )
            for badge in sorted(badges, key=names.__getitem__)
        ),
        not_ready=totals["held"]
        + totals["received"]
        + sum(one.stands is AsideStands.WITH_ADMIN for one in asides),
        in_rating=max(0, totals["in_rating"] - sum(row.standing in undecided for row in cases)),
        cases=cases,
        asides=asides,
    )


def row_words(row: CaseRow) -> str:
    """What a search and a jump look into."""
    return f"{row.code} {row.badge_name}"


def listed(state: CasesState) -> tuple[CaseRow, ...]:
    """What tab and filters leave, in order."""
    words = state.words.casefold().split()
    rows = [
        row
        for row in (state.overview.cases if state.overview is not None else ())
        if is_under(row, state.tab)
        and state.badge in ("", row.badge)
        and all(word in row_words(row).casefold() for word in words)
    ]
    key, descending = state.order
    return tuple(sorted(rows, key=SORT_KEYS[key], reverse=descending))


def emptied(state: CasesState) -> Without:
    """How much there would be without each filter alone; a tab is one of them."""

    def count(wanted: Wanted) -> int:
        tab = Tab(wanted.state) if wanted.state else Tab.ALL
        return len(listed(replace(state, words=wanted.search, badge=wanted.badge, tab=tab)))

    tab = "" if state.tab is Tab.ALL else str(state.tab)
    return without_each(count, Wanted(search=state.words, badge=state.badge, state=tab))
