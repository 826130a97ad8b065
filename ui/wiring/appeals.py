"""How the page Appeals meets its use cases."""

from typing import TYPE_CHECKING, Final

from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.pages.appeals.state import Adding, AppealsDoors

_ROLES: Final = frozenset({"admin", "lead"})


def appeals_page(program: "Program", session: "Session") -> PageSpec:
    """What learners dispute, bound to `session`."""

    def make(frame: Frame) -> Page:
        from ui.pages.appeals.page import AppealsPage
        from ui.pages.appeals.presenter import AppealsPresenter

        presenter = AppealsPresenter(appeals_doors(program, session), frame)
        page = AppealsPage(presenter, hears=session.role == "lead")
        presenter.attach(page)
        return page

    return PageSpec(
        id="appeals",
        title=translate("Pages", "Appeals"),
        icon="megaphone",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.appeals.page", "ui.pages.appeals.presenter"),
    )


def appeals_doors(program: "Program", session: "Session") -> "AppealsDoors":
    """What the page may ask for."""
    from ui.pages.appeals.state import AppealsDoors

    return AppealsDoors(
        hears=session.role == "lead",
        appeals=lambda: program.list_appeals(session),
        open=lambda appeal: program.list_appeals.open(session, appeal),
        about=lambda submission: _about(program, session, submission),
        lodge=lambda wish, progress: program.lodge_appeal(
            session,
            wish.submission,
            wish.ground,
            wish.text,
            received_on=wish.received_on,
            late_because=wish.late_because,
            progress=progress,
        ),
        decide=lambda case, end, reason, chosen: program.decide_appeal(
            session, case, end, reason=reason, chosen=chosen
        ),
    )


def _about(program: "Program", session: "Session", submission: str) -> "Adding":
    from ui.pages.appeals.state import Adding

    window = program.lodge_appeal.window(session, submission)
    return Adding(
        submission=submission,
        learner=window.learner,
        badge_name=window.badge_name,
        released_on=window.released_on,
        last_day=window.last_day,
        today=window.today,
    )
