"""How the page Sampling meets its use cases."""

from typing import TYPE_CHECKING, Final

from ui.page import Frame, Page, PageSpec
from ui.wiring.shown_evidence import evidence_for_lead
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
        from ui.pages.sampling.seeds_presenter import SeedsPresenter
        from ui.pages.sampling.seeds_state import SeedsDoors
        from ui.pages.sampling.state import SamplingDoors

        doors = SamplingDoors(
            read=lambda: program.show_sampling(session),
            preview=lambda badge, plan: program.show_sampling.preview(session, badge, plan),
            need=lambda badge, claim, truth: program.measure_claim(session, badge, claim=claim, truth=truth),
            set_plan=lambda badge, plan: program.plan_sampling(session, badge, plan),
            give_out=lambda badge, progress: program.assign_raters(session, badge=badge, progress=progress),
            fix_third=lambda badge, rule: program.fix_third_rule(session, badge, rule),
            limit=lambda person, badges: program.limit_rater(session, person, badges),
        )
        seed_doors = SeedsDoors(
            read=lambda: program.show_seeds(session),
            set_rule=lambda badge, rule: program.set_seed_rule(session, badge, rule),
            add=lambda submission, levels, reasons, reason, practice: program.add_seed(
                session, submission, levels, reasons=reasons, reason=reason, practice=practice
            ),
            use=lambda submission, practice: program.use_piece(session, submission, practice=practice),
            practise_more=lambda person, badge: program.practise_more(session, person, badge),
            answer=lambda: program.answer_practice(session),
            drop=lambda submission, reason: program.drop_seed(session, submission, reason=reason),
            let_back=lambda person, badge, reason, stand: program.let_rate_again(
                session, person, badge, reason=reason, ratings_stand=stand
            ),
            evidence=lambda submission: evidence_for_lead(program, session, submission),
            give_out=lambda badge, progress: program.assign_raters(session, badge=badge, progress=progress),
        )
        presenter = SamplingPresenter(doors, frame)
        seeds = SeedsPresenter(seed_doors, frame, presenter.tell)
        page = SamplingPage(presenter, seeds)
        presenter.attach(page)
        seeds.attach(page.seeds)
        seeds.viewer.attach(page.seeds.form.evidence)
        return page

    return PageSpec(
        id="sampling",
        title=translate("Pages", "Sampling"),
        icon="layers",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.sampling.page", "ui.pages.sampling.presenter"),
    )
