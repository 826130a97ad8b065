"""How Home meets its queries: each role counts what it may see, and nothing else."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.clock import as_text, utc_now
from ui.kept.remembered import Remembered
from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.progress import Progress
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.models.opener import Opener
    from ui.models.work_index import WorkIndex
    from ui.pages.home.state import Beginning, Day, HomeDoors, Keeping

_READ: Final = "home/issuer-read-{0}"


def home_of_rater(index: "WorkIndex") -> PageSpec:
    """Home of an assessor: what waits on their own desk, of which the queue knows already."""

    def doors() -> "HomeDoors":
        from assessor_app.application.ports.listing import Wanted  # with the page
        from assessor_app.application.progress import NO_PROGRESS  # likewise
        from assessor_app.application.queries.submissions import DeskState  # likewise
        from ui.pages.home.state import Day, Kind  # likewise

        def count() -> Day:
            if not index.filled:
                index.fill(NO_PROGRESS)
            stands = index.find(Wanted(), 1).per_state
            return Day(
                counts={
                    Kind.SCORE: stands[DeskState.TO_RATE],
                    Kind.GO_ON: stands[DeskState.STARTED],
                    Kind.TAKE_BACK: stands[DeskState.HANDED_IN],
                }
            )

        return _doors(count, next_work=index.next_after)

    return _page(frozenset({"assessor"}), doors)


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

            return Day(counts=counts().counts, keeping=_keeping(program, session))

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

    return PageSpec(id="home", title=translate("Pages", "Home"), icon="list-checks", roles=roles, make=make)


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
    """Counts anew only where the log has grown: opening every case file takes its time."""
    known: list[tuple[int, Day]] = []

    def counted() -> "Day":
        with program.storage.read() as reading:
            size = reading.size
        if not known or known[0][0] != size:
            known[:] = [(size, count())]
        return known[0][1]

    return counted


def _lead(program: "Program", session: "Session") -> "Day":
    from ui.pages.cases.state import Standing, Tab, case_row, is_under  # with the page
    from ui.pages.home.state import Day, Kind  # likewise

    states = program.list_submissions.states(session)
    rows = [case_row(line) for line in program.list_cases(session)]
    undecided = {Standing.DECIDE, Standing.ELSEWHERE, Standing.SET_ASIDE}
    return Day(
        counts={
            Kind.GIVE_OUT: states.get("complete", 0) + sum(program.list_cases.left(session).values()),
            Kind.OPEN: max(0, states.get("in_rating", 0) - sum(row.standing in undecided for row in rows)),
            Kind.DECIDE: sum(is_under(row, Tab.DECIDE) for row in rows),
            Kind.RELEASE: sum(is_under(row, Tab.RELEASE) for row in rows),
            Kind.SET_ASIDE: sum(is_under(row, Tab.SET_ASIDE) for row in rows),
        }
    )


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
