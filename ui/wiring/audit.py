"""How the page Audit meets its use cases."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.clock import as_text, utc_now
from ui.page import Frame, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.audit.report import AuditReport
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.pages.audit.state import AuditDoors

_ROLES: Final = frozenset({"admin", "lead"})


def audit_page(program: "Program", session: "Session") -> PageSpec:
    """Was anything changed; for admins and leads."""

    def make(frame: Frame) -> Page:
        from ui.pages.audit.page import AuditPage
        from ui.pages.audit.presenter import AuditPresenter

        presenter = AuditPresenter(_doors(program, session), frame)
        page = AuditPage(presenter, frame.tasks)
        presenter.attach(page)
        return page

    return PageSpec(id="audit", title=translate("Pages", "Audit"), icon="history", roles=_ROLES, make=make)


def _doors(program: "Program", session: "Session") -> "AuditDoors":
    from ui.pages.audit.state import AuditDoors

    log = program.list_log(session)
    return AuditDoors(
        read=log.read,
        find=lambda match, since: log.find(match, since=since),
        lines=log.lines,
        entry=lambda index: program.show_log.entry(session, index),
        heads=lambda: program.show_log.list_heads(session),
        verify=lambda progress: program.verify_audit(session, progress=progress),
        export=lambda path, report, at: _export(program, path, report, at),
        forget=log.forget,
        now=utc_now,
    )


def _export(program: "Program", path: Path, report: "AuditReport", at: datetime) -> None:
    """The report as a file: JSON where its name ends so, else text."""
    if path.suffix.lower() == ".json":
        text = json.dumps({**report.facts(), "checked_at": as_text(at)}, ensure_ascii=False, indent=2)
    else:
        text = "\n".join((f"Checked: {as_text(at)}", *report.lines()))
    with program.outputs.file(path) as file:
        file.write(f"{text}\n".encode())
