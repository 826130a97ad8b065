"""How the page Covering meets its use cases."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.progress import Progress
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.cover_submission import Prepared
    from assessor_app.application.use_cases.show_evidence import ShownFile
    from assessor_app.bootstrap import Program
    from assessor_app.domain.covering import Covering
    from ui.models.shelf import EvidenceFile
    from ui.pages.covering.state import CoveringDoors, InHand

_ROLES: Final = frozenset({"admin"})


def covering_page(program: "Program", session: "Session") -> PageSpec:
    """Covering blind copies by hand; for admins."""

    def make(frame: Frame) -> Page:
        from ui.pages.covering.page import CoveringPage
        from ui.pages.covering.presenter import CoveringPresenter

        presenter = CoveringPresenter(covering_doors(program, session), frame)
        page = CoveringPage(presenter, presenter.viewer, frame)
        presenter.viewer.attach(page.evidence)
        presenter.attach(page)
        return page

    return PageSpec(
        id="covering",
        title=translate("Pages", "Covering"),
        icon="eye-off",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.covering.page", "ui.pages.covering.presenter"),
    )


def covering_doors(program: "Program", session: "Session") -> "CoveringDoors":
    """What the page may ask for."""
    from ui.pages.covering.state import CoveringDoors

    def prepare(submission: str, covering: "Covering", progress: "Progress") -> "Prepared":
        return program.cover_submission.prepare(session, submission, covering, progress=progress)

    return CoveringDoors(
        look=lambda submission: _look(program, session, submission),
        prepare=prepare,
        result=lambda prepared: _evidence(program, prepared.files),
        use=lambda prepared: program.cover_submission.use(session, prepared),
    )


def _look(program: "Program", session: "Session", submission: str) -> "InHand":
    from assessor_app.domain.submission import State
    from ui.pages.covering.state import InHand

    files = program.cover_submission.look(session, submission)
    (line,) = program.list_submissions.for_admin(session, only=(submission,))
    return InHand(
        submission=submission,
        learner=line.learner,
        badge=line.badge_name,
        held=line.state == State.HELD,
        files=files,
        evidence=_evidence(program, [file.shown for file in files]),
        sightings=program.list_submissions.sightings(session, submission),
    )


def _evidence(program: "Program", shown: "Sequence[ShownFile]") -> "tuple[EvidenceFile, ...]":
    from ui.models.shelf import PLAYED
    from ui.wiring.shown_evidence import evidence_of

    if any(file.kind in PLAYED for file in shown):
        program.open_player.prepare()
    return tuple(evidence_of(program, file) for file in shown)
