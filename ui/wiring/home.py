"""How Home meets its queries: each role counts what it may see, and nothing else."""

import shutil
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.clock import as_text, utc_now
from ui.kept.remembered import Remembered
from ui.page import Frame, Page, PageSpec
from ui.wiring.log_size import log_size
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.progress import Progress
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.models.opener import Opener
    from ui.models.work_index import WorkIndex
    from ui.pages.cases.state import CaseRow
    from ui.pages.home.state import Beginning, Coming, Day, HomeDoors, Keeping, Kind

_READ: Final = "home/issuer-read-{0}"
_KEPT_FOR: Final = timedelta(minutes=5)
_SOON: Final = timedelta(days=14)


def home_of_rater(index: "WorkIndex") -> PageSpec:
    """Home of an assessor: what waits on their own desk, of which the queue knows already."""

    def doors() -> "HomeDoors":
        from assessor_app.application.ports.listing import Wanted  # with the page
        from assessor_app.application.progress import NO_PROGRESS  # likewise
        from assessor_app.application.queries.submissions import DeskState, Practice  # likewise
        from ui.pages.home.state import Day, Kind  # likewise

        def count() -> Day:
            if not index.filled:
                index.fill(NO_PROGRESS)
            stands, practice = index.find(Wanted(), 1).per_state, index.practice()
            to_score = Counter(one.state for one in practice)
            begun = (DeskState.STARTED, DeskState.FLAGGED)
            return Day(
                counts={
                    Kind.AGREED: sum(one.practice == Practice.ANSWERED for one in practice),
                    Kind.PRACTISE: sum(to_score[one] for one in (DeskState.TO_RATE, *begun)),
                    Kind.SCORE: stands[DeskState.TO_RATE] - to_score[DeskState.TO_RATE],
                    Kind.GO_ON: sum(stands[one] - to_score[one] for one in begun),
                    Kind.TAKE_BACK: stands[DeskState.HANDED_IN],
                },
                coming=work_to_come(index),
            )

        return _doors(count, next_work=index.next_after)

    return _page(frozenset({"assessor"}), doors)


def work_to_come(index: "WorkIndex") -> "tuple[Coming, ...]":
    """What is begun, what is new in the order of the queue, then what can still be taken back."""
    from assessor_app.application.ports.listing import Wanted  # with the page
    from assessor_app.application.queries.submissions import DeskState  # likewise
    from ui.pages.home.state import MOST_COMING, Coming, Kind  # likewise

    kinds = {
        DeskState.STARTED: Kind.GO_ON,
        DeskState.TO_RATE: Kind.SCORE,
        DeskState.FLAGGED: Kind.GO_ON,
        DeskState.HANDED_IN: Kind.TAKE_BACK,
    }
    lines = {state: index.rows(Wanted(state=state), 0, MOST_COMING) for state in kinds}
    room = MOST_COMING - min(2, len(lines[DeskState.HANDED_IN]))
    rating = (*lines[DeskState.STARTED], *lines[DeskState.TO_RATE], *lines[DeskState.FLAGGED])[:room]
    return tuple(
        Coming(
            kind=kinds[line.state],
            badge_name=line.badge_name,
            page="scoring",
            target=line.id,
            code=line.id,
            done=line.done,
            criteria=line.criteria,
            since=line.given_on,
            until=line.final_at if line.state is DeskState.HANDED_IN else None,
        )
        for line in (*rating, *lines[DeskState.HANDED_IN][: MOST_COMING - len(rating)])
    )


def home_of_lead(program: "Program", session: "Session") -> PageSpec:
    """Home of a QA lead: what waits to be given out, opened, decided and released."""
    return _page(
        frozenset({"lead"}), lambda: _doors(_unless_unchanged(program, lambda: _lead(program, session)))
    )


def home_of_admin(program: "Program", session: "Session") -> PageSpec:
    """Home of an admin: what is held, to sign and to tell; and how the workspace is kept safe."""

    def doors() -> "HomeDoors":
        remembered, read = Remembered(program.config), _READ.format(session.workspace.id)
        counts = _unless_unchanged(program, lambda: _admin(program, session))

        def count() -> "Day":
            from ui.pages.home.state import Day  # with the page

            return Day(counts=counts().counts, absent=_absent(program), keeping=_keeping(program, session))

        return _doors(
            count,
            back_up=lambda path, progress: program.back_up(session, path, progress=progress).size,
            drill=lambda path, opener, progress: _drill(program, session, path, opener, progress),
            read_issuer=lambda: remembered.keep(read, 1),
            issuer_read=bool(remembered.number(read, 0)),
        )

    return _page(frozenset({"admin"}), doors)


def _page(roles: frozenset[str], doors: "Callable[[], HomeDoors]") -> PageSpec:
    def make(frame: Frame) -> Page:
        from ui.pages.home.page import HomePage  # with the page, not with the window
        from ui.pages.home.presenter import HomePresenter  # likewise

        presenter = HomePresenter(doors(), frame)
        page = HomePage(presenter)
        presenter.attach(page)
        return page

    return PageSpec(
        id="home",
        title=translate("Pages", "Home"),
        icon="list-checks",
        roles=roles,
        make=make,
        modules=("ui.pages.home.page", "ui.pages.home.presenter"),
    )


def _doors(
    count: "Callable[[], Day]",
    *,
    next_work: Callable[[], str | None] = lambda: None,
    back_up: "Callable[[Path, Progress], int]" = lambda _path, _progress: 0,
    drill: "Callable[[Path, Opener, Progress], int]" = lambda _path, _opener, _progress: 0,
    read_issuer: Callable[[], None] = lambda: None,
    issuer_read: bool = True,
) -> "HomeDoors":
    from ui.pages.home.state import HomeDoors  # with the page

    return HomeDoors(
        count=count,
        next_work=next_work,
        now=utc_now,
        back_up=back_up,
        drill=drill,
        read_issuer=read_issuer,
        issuer_read=issuer_read,
    )


def _unless_unchanged(program: "Program", count: "Callable[[], Day]") -> "Callable[[], Day]":
    """Counts anew only where the log has grown, or after a while: opening every case file takes its time.

    That a rating can be taken back no more, and what follows from it, stands in no entry.
    """
    known: list[tuple[int, datetime, Day]] = []

    def counted() -> "Day":
        size, now = log_size(program), utc_now()
        if not known or known[0][0] != size or now - known[0][1] >= _KEPT_FOR:
            known[:] = [(size, now, count())]
        return known[0][2]

    return counted


def _lead(program: "Program", session: "Session") -> "Day":
    from ui.pages.cases.state import Standing, Tab, case_row, is_under  # with the page
    from ui.pages.home.state import Day, Kind  # likewise

    states = Counter(program.list_submissions.states(session))
    seeds = program.show_seeds.apart(session)
    states.subtract(seeds.states)
    rows = [case_row(line) for line in program.list_cases(session)]
    undecided = {Standing.DECIDE, Standing.HEAR, Standing.ELSEWHERE, Standing.SET_ASIDE}
    return Day(
        counts={
            Kind.GIVE_OUT: states["complete"]
            + sum(program.list_cases.left(session).values())
            + sum(seeds.anew.values())
            + sum(program.show_sampling.again(session).values()),
            Kind.OPEN: max(0, states["in_rating"] - sum(row.standing in undecided for row in rows)),
            Kind.DECIDE: sum(is_under(row, Tab.DECIDE) for row in rows),
            Kind.RELEASE: sum(is_under(row, Tab.RELEASE) for row in rows),
            Kind.SET_ASIDE: sum(is_under(row, Tab.SET_ASIDE) for row in rows),
            Kind.DRIFT: seeds.drifting,
            **_appeals(program, session),
        },
        coming=cases_to_come(rows),
        absent=_absent(program),
    )


def _appeals(program: "Program", session: "Session") -> "Mapping[Kind, int]":
    """What is to be heard, or acted on; and what is due within two weeks, or late."""
    from assessor_app.application.queries.appeals import AppealState  # with the page
    from ui.pages.home.state import Kind  # likewise

    soon = (utc_now() + _SOON).date().isoformat()
    lines = program.list_appeals(session)
    hears = session.role == "lead"
    kind, state = (Kind.HEAR, AppealState.TO_HEAR) if hears else (Kind.ANSWER, AppealState.RELEASED)
    return {
        kind: sum(one.state is state for one in lines),
        Kind.DUE: sum(one.open and one.due_on <= soon for one in lines),
    }


def cases_to_come(rows: "Sequence[CaseRow]") -> "tuple[Coming, ...]":
    """What waits of each badge: where raters differ first, then what was opened first."""
    from ui.pages.cases.state import TAB, Tab, is_under  # with the page
    from ui.pages.home.state import MOST_COMING, Coming, Kind  # likewise

    tabs = {Kind.DECIDE: Tab.DECIDE, Kind.SET_ASIDE: Tab.SET_ASIDE, Kind.RELEASE: Tab.RELEASE}
    waiting: dict[tuple[Kind, str], list[CaseRow]] = {}
    for kind, tab in tabs.items():
        for row in rows:
            if is_under(row, tab):
                waiting.setdefault((kind, row.badge), []).append(row)
    coming = [
        Coming(
            kind=kind,
            badge_name=some[0].badge_name,
            page="cases",
            target=f"{TAB}{tabs[kind]}/{badge}",
            count=len(some),
            since=min(row.revealed_on for row in some),
        )
        for (kind, badge), some in waiting.items()
    ]
    coming.sort(key=lambda one: (one.kind is not Kind.DECIDE, one.since, one.badge_name))
    return tuple(coming[:MOST_COMING])


def _absent(program: "Program") -> tuple[str, ...]:
    """The names of those who have never signed in."""
    return tuple(line.name for line in program.list_people() if line.absent)


def _admin(program: "Program", session: "Session") -> "Day":
    from ui.pages.home.state import Day, Kind  # with the page

    states, awards = program.list_submissions.states(session), program.list_awards
    released = bool(states.get("released"))
    return Day(
        counts={
            Kind.LOOK: states.get("held", 0),
            Kind.BLIND: states.get("received", 0),
            Kind.SIGN: sum(1 for _ in awards.ready(session)) if released else 0,
            Kind.TELL: sum(1 for _ in awards.not_yet(session)) if released else 0,
            Kind.RELEASE_AS_ADMIN: awards.to_release(session) if states.get("decided") else 0,
            **_appeals(program, session),
            Kind.REMIND: awards.ending(session) if states.get("signed") else 0,
        }
    )


def _keeping(program: "Program", session: "Session") -> "Keeping":
    from ui.pages.home.state import Keeping  # with the page

    return Keeping(
        care=program.care.of(session.workspace.id),
        can_rotate=session.workspace.issuer_id.startswith("did:web:"),
        lacks=_lacks(program, session),
    )


def _lacks(program: "Program", session: "Session") -> "tuple[Beginning, ...]":
    from assessor_app.domain.people import Role  # long loaded
    from ui.pages.home.state import Beginning  # with the page

    roles = {role for line in program.list_people() for role in line.roles}
    lacks = {
        Beginning.PROGRAMME: not program.list_badges(),
        Beginning.PEOPLE: not {Role.LEAD, Role.ASSESSOR} <= roles,
        Beginning.PORTFOLIOS: not program.list_submissions.states(session),
    }
    return tuple(what for what in Beginning if lacks[what])


def _drill(program: "Program", session: "Session", path: Path, opener: "Opener", progress: "Progress") -> int:
    """Lay a backup out where it is removed again, and note that it opened."""
    place = program.config / "drill"  # this account's own, where the keys that are tried count as gone after
    try:
        shutil.rmtree(place, ignore_errors=True)  # what a process that died has left
        place.mkdir(mode=0o700, parents=True)
    except OSError as error:
        raise program.words_of(error, str(place)) from None
    try:
        done = program.restore_elsewhere(
            path,
            place / "workspace",
            passphrase=lambda: opener.passphrase,
            recovery=opener.recovery or None,
            progress=progress,
        )
    finally:
        shutil.rmtree(place / "workspace", ignore_errors=True)
    if done.workspace != session.workspace.id:
        from assessor_app.application.problems import Unusable  # long loaded

        raise Unusable("this is the backup of another workspace", where=path.name)
    program.care.note_drill(session.workspace.id, at=as_text(utc_now()))
    return done.entries
