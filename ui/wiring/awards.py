"""How the page Awards meets its use cases."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.clock import utc_now
from ui.models.codes import looks_like_a_code
from ui.models.found import ReadOnce
from ui.page import Frame, Item, Page, PageSpec
from ui.wiring.log_size import log_size
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.ports.previewing import Previewer
    from assessor_app.application.progress import Progress
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.export_awards import Exported
    from assessor_app.bootstrap import Program
    from ui.models.shelf import EvidenceFile
    from ui.models.submission_index import SubmissionIndex
    from ui.pages.awards.state import AwardsDoors, Form, Tab
    from ui.widgets.printers import Printers

_ROLES: Final = frozenset({"admin"})
_NAME: Final = "certificate.pdf"  # never whose it is: it is offered as a file's name


def awards_page(
    program: "Program", session: "Session", submissions: Callable[[], "SubmissionIndex"]
) -> PageSpec:
    """Awards, bound to `session`; learners are found in the admin's list, `submissions`."""

    def make(frame: Frame) -> Page:
        from ui.models.list_setup import KeptSetups
        from ui.pages.awards.page import AwardsPage
        from ui.pages.awards.presenter import AwardsPresenter

        presenter = AwardsPresenter(awards_doors(program, session), frame, KeptSetups(program.config))
        page = AwardsPage(presenter)
        presenter.attach(page)
        return page

    by_code = ReadOnce(lambda: _all_items(program, session), lambda: log_size(program))

    def find(words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
        found = _of_learners(program, session, submissions(), words, limit, progress)
        if not found and looks_like_a_code(words):
            return by_code(words, limit, progress)
        return found

    return PageSpec(
        id="awards",
        title=translate("Pages", "Awards"),
        icon="award",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.awards.page", "ui.pages.awards.presenter"),
        find=find,
        forget=by_code.forget,
    )


def _of_learners(
    program: "Program",
    session: "Session",
    kept: "SubmissionIndex",
    words: str,
    limit: int,
    progress: "Progress",
) -> tuple[Item, ...]:
    """By learner, badge or number, of what came as far as this page; of it, few results alone are opened."""
    from assessor_app.application.ports.listing import Wanted  # with the page
    from assessor_app.domain.rubric import Outcome  # likewise
    from assessor_app.domain.submission import State  # likewise
    from ui.pages.awards.state import Tab  # likewise

    kept.read(progress)
    found: dict[str, Item] = {}  # by where it is shown: a learner with two awards is shown once
    for state, tab in ((State.RELEASED, None), (State.SIGNED, Tab.SIGNED), (State.REVOKED, Tab.REVOKED)):
        wanted = Wanted(search=words, state=str(state))
        rows = kept.index.page(wanted, offset=0, limit=limit - len(found)).rows if len(found) < limit else ()
        outcomes = program.list_awards.outcomes(session, [row.id for row in rows]) if tab is None else {}
        for row in rows:
            if tab is not None or row.id in outcomes:
                shown = tab or (Tab.READY if outcomes[row.id] is Outcome.AWARD else Tab.NOT_YET)
                target = f"{shown}/{row.learner}"
                detail = f"{row.badge_name} · {_titles()[shown]}"
                found.setdefault(target, Item(title=row.learner, detail=detail, target=target))
    return tuple(found.values())


def _all_items(program: "Program", session: "Session") -> tuple[Item, ...]:
    """Everything on the page, each with its code: an award's is known to nothing but the award."""
    from ui.pages.awards.state import look_around  # likewise

    known = look_around(awards_doors(program, session))
    return tuple(
        Item(
            title=row.learner,
            detail=f"{row.badge_name} · {title} · {row.code}",
            target=f"{tab}/{row.code}",
        )
        for tab, title in _titles().items()
        for row in known.under(tab)
    )


def _titles() -> "dict[Tab, str]":
    from ui.pages.awards.state import Tab  # likewise

    return {
        Tab.READY: translate("Awards", "Ready to sign"),
        Tab.NOT_YET: translate("Awards", "Not yet"),
        Tab.SIGNED: translate("Awards", "Signed"),
        Tab.REVOKED: translate("Awards", "Revoked"),
    }


def awards_doors(program: "Program", session: "Session", printers: "Printers | None" = None) -> "AwardsDoors":
    """What the page may ask for; `printers`: those of this computer, where nobody says otherwise."""
    from ui.pages.awards.state import AwardsDoors
    from ui.wiring.awards_paper import on_paper

    def write(path: Path, form: "Form", awards: tuple[str, ...], progress: "Progress") -> "Exported":
        from assessor_app.application.other_platforms import Platform
        from assessor_app.application.use_cases.export_awards import Form as Signed  # heavy: RDF
        from assessor_app.application.use_cases.export_awards import What
        from ui.pages.awards.state import LISTS, Form

        if form is Form.SITE:
            return program.export_site(session, path, progress=progress)
        if form in LISTS:
            platform = {
                Form.CREDLY: Platform.CREDLY,
                Form.ACCREDIBLE: Platform.ACCREDIBLE,
                Form.BADGR: Platform.BADGR,
                Form.LINKEDIN: Platform.LINKEDIN,
                Form.TO_REMIND: Platform.REMINDERS,
            }[form]
            return program.export_lists(session, path, platform=platform, awards=awards, progress=progress)
        what, signed = {
            Form.BUNDLE: (What.BUNDLE, Signed.OB3),
            Form.CERTIFICATES: (What.CERTIFICATES, Signed.OB3),
            Form.SIGNED_CERTIFICATES: (What.CERTIFICATES, Signed.OB3),
            Form.BADGES: (What.BADGES, Signed.OB3),
            Form.TOKENS: (What.BADGES, Signed.OB3_JWT),
            Form.OLD_BADGES: (What.BADGES, Signed.OB2),
            Form.JSON_SIGNED: (What.BADGES, Signed.OB3_JCS),
            Form.RECORDS: (What.RECORDS, Signed.OB3),
        }[form]
        return program.export_awards(
            session,
            path,
            what=what,
            form=signed,
            awards=awards,
            sign_pdf=form is Form.SIGNED_CERTIFICATES,
            progress=progress,
        )

    paper = on_paper(program, session, printers)
    return AwardsDoors(
        organisation=session.workspace.organisation,
        ready=lambda: program.list_awards.ready(session),
        not_yet=lambda: program.list_awards.not_yet(session),
        awards=lambda: program.list_awards(session),
        to_release=lambda: program.list_awards.to_release(session),
        release=lambda progress: program.release_cases(session, progress=progress),
        certificate=lambda award: _certificate(program, session, award),
        sign=lambda submissions, progress: program.issue_awards(
            session, submissions=submissions, progress=progress
        ),
        write=write,
        revoke=lambda award, reason: program.revoke_award(session, award, reason=reason),
        revoke_several=lambda awards, reason, progress: program.revoke_award.several(
            session, awards, reason=reason, progress=progress
        ),
        publish=lambda awards, agreed, named, comments, progress: program.publish_awards(
            session, awards, agreed=agreed, named=named, comments=comments, progress=progress
        ),
        hide=lambda awards, progress: program.publish_awards.withdraw(session, awards, progress=progress),
        printers=paper.printers,
        print=paper.print,
        print_file=paper.print_file,
        give_back=lambda submission, reason: program.return_submission(session, submission, reason=reason),
        now=utc_now,
    )


def _certificate(program: "Program", session: "Session", award: str) -> "EvidenceFile":
    """The certificate's bytes as they are issued; they touch no disk before somebody saves them."""
    from ui.models.shelf import EvidenceFile

    data = program.export_awards.certificate(session, award)

    def preview() -> "Previewer":
        return program.open_preview(BytesIO(data), _NAME)

    def save(path: Path) -> None:
        with program.outputs.file(path) as copy:
            copy.write(data)

    return EvidenceFile(name=_NAME, kind="pdf", size=len(data), open=preview, save=save)
