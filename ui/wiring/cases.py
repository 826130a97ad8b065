"""How the page Cases meets its use cases."""

from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from ui.models.found import ReadOnce
from ui.page import Find, Frame, Item, Offer, Page, PageSpec
from ui.wiring.log_size import log_size
from ui.wiring.shown_evidence import evidence_for_lead
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.progress import Progress
    from assessor_app.application.queries.submissions import LeadLine
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

_ROLES: Final = frozenset({"lead"})


def cases_page(program: "Program", session: "Session") -> PageSpec:
    """Cases, bound to `session`."""

    def make(frame: Frame) -> Page:
        from ui.models.list_setup import KeptSetups
        from ui.pages.cases.page import CasesPage
        from ui.pages.cases.presenter import CasesPresenter
        from ui.pages.cases.state import CasesDoors

        doors = CasesDoors(
            submissions=lambda: _live(program, session),
            cases=lambda: program.list_cases(session),
            left=lambda: (
                Counter(program.list_cases.left(session)) + Counter(program.show_seeds.apart(session).anew)
            ),
            asides=lambda: program.list_cases.asides(session),
            again=lambda: program.show_sampling.again(session),
            percents=lambda: program.show_sampling.percents(session),
            open=lambda case: program.list_cases.open(session, case),
            evidence=lambda submission: evidence_for_lead(program, session, submission),
            give_out=lambda badge, share, seed, progress: program.assign_raters(
                session, badge=badge, second_rate=share, seed=seed, progress=progress
            ),
            reveal=lambda progress: program.reveal_cases(session, progress=progress),
            adjudicate=lambda case, draft, reason, consensus, without_third: program.adjudicate_case(
                session, case, draft, reason=reason, consensus=consensus, without_third=without_third
            ),
            override=lambda case, draft, reason, over: program.override_decision(
                session, case, draft, reason=reason, over=over
            ),
            ask_third=lambda case, rule: program.ask_third(session, case, rule),
            release=lambda submissions, progress: program.release_cases(
                session, submissions=submissions, progress=progress
            ),
        )
        presenter = CasesPresenter(doors, frame, KeptSetups(program.config))
        page = CasesPage(presenter)
        presenter.attach(page)
        return page

    find, forget = _finding(program, session)
    return PageSpec(
        id="cases",
        title=translate("Pages", "Cases"),
        icon="scale",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.cases.page", "ui.pages.cases.presenter"),
        offers=(Offer("cases-give-out", translate("Pages", "Give out work")),),
        find=find,
        forget=forget,
    )


def _live(program: "Program", session: "Session") -> Iterator["LeadLine"]:
    """Every submission but those whose levels are agreed on: they are neither given out here nor opened."""
    pieces = program.show_seeds.apart(session).pieces
    return (line for line in program.list_submissions.for_lead(session) if line.id not in pieces)


def _finding(program: "Program", session: "Session") -> tuple[Find, Callable[[], None]]:
    """What the palette finds: by what everybody may know of a submission, as far as that will do.

    What is decided has a case. Of what is being rated some has one: it is read when somebody asks for it.
    """

    def items(states: Sequence[str], submissions: Container[str] | None = None) -> Iterator[Item]:
        from ui.models.codes import code_of  # with the page

        for state in states:
            for line in program.list_submissions.for_lead(session, state=state):
                if submissions is None or line.id in submissions:
                    code = code_of(line.id)
                    yield Item(title=code, detail=line.badge_name, target=code)

    def decided() -> Iterator[Item]:
        from assessor_app.application.queries.cases import HAVE_A_CASE  # likewise

        return items(HAVE_A_CASE)

    def others() -> Iterator[Item]:
        from assessor_app.application.queries.cases import MAY_HAVE_A_CASE  # likewise

        return items(MAY_HAVE_A_CASE)

    def others_with_a_case() -> Iterator[Item]:
        from assessor_app.application.queries.cases import MAY_HAVE_A_CASE  # likewise

        return items(MAY_HAVE_A_CASE, frozenset(program.list_cases.submissions(session)))

    sure, unsure, opened = (
        ReadOnce(read, lambda: log_size(program)) for read in (decided, others, others_with_a_case)
    )

    def find(words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
        found = sure(words, limit, progress)
        if len(found) < limit and unsure(words, 1, progress):
            found += opened(words, limit - len(found), progress)
        return found

    def forget() -> None:
        for each in (sure, unsure, opened):
            each.forget()

    return find, forget
