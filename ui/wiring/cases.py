"""How the page Cases meets its use cases."""

from collections import Counter
from typing import TYPE_CHECKING, Final

from ui.models.found import ReadOnce
from ui.page import Frame, Item, Offer, Page, PageSpec
from ui.wiring.log_size import log_size
from ui.wiring.shown_evidence import evidence_for_lead
from ui.words.translate import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

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

    def read() -> tuple[Item, ...]:
        from ui.models.codes import code_of  # with the page

        return tuple(
            Item(title=code, detail=line.badge_name, target=code)
            for line in program.list_cases(session)
            for code in (code_of(line.submission),)
        )

    found = ReadOnce(read, lambda: log_size(program))
    return PageSpec(
        id="cases",
        title=translate("Pages", "Cases"),
        icon="scale",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.cases.page", "ui.pages.cases.presenter"),
        offers=(Offer("cases-give-out", translate("Pages", "Give out work")),),
        find=found,
        forget=found.forget,
    )


def _live(program: "Program", session: "Session") -> "Iterator[LeadLine]":
    """Every submission but those whose levels are agreed on: they are neither given out here nor opened."""
    pieces = program.show_seeds.apart(session).pieces
    return (line for line in program.list_submissions.for_lead(session) if line.id not in pieces)
