"""How the page Sampling meets its use cases."""

from typing import TYPE_CHECKING, Final

from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program

_ROLES: Final = frozenset({"lead"})


def sampling_page(program: "Program", session: "Session") -> PageSpec:
    """Sampling, bound to `session`."""

    def make(frame: Frame) -> Page:
        from ui.pages.sampling.page import SamplingPage
        from ui.pages.sampling.presenter import SamplingPresenter
        from ui.pages.sampling.state import SamplingDoors

        doors = SamplingDoors(
            read=lambda: program.show_sampling(session),
            preview=lambda badge, plan: program.show_sampling.preview(session, badge, plan),
            need=lambda badge, claim, truth: program.measure_claim(session, badge, claim=claim, truth=truth),
            set_plan=lambda badge, plan: program.plan_sampling(session, badge, plan),
            give_out=lambda badge, progress: program.assign_raters(session, badge=badge, progress=progress),
            limit=lambda person, badges: program.limit_rater(session, person, badges),
        )
        presenter = SamplingPresenter(doors, frame)
        page = SamplingPage(presenter)
        presenter.attach(page)
        return page

    return PageSpec(
        id="sampling", title=translate("Pages", "Sampling"), icon="layers", roles=_ROLES, make=make
    )
