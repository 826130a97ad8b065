"""How the page Audit meets its use cases."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.clock import as_text, utc_now
from ui.page import Frame, Item, Offer, Page, PageSpec
from ui.words.translate import translate

if TYPE_CHECKING:
    from assessor_app.application.audit.report import AuditReport
    from assessor_app.application.progress import Progress
    from assessor_app.application.session import Session
    from assessor_app.bootstrap import Program
    from ui.pages.audit.state import AuditDoors

_ROLES: Final = frozenset({"admin", "lead"})


def audit_page(program: "Program", session: "Session") -> PageSpec:
    """Was anything changed; for admins and leads."""

    @cache
    def doors() -> "AuditDoors":
        return _doors(program, session)  # one, for the list and for who looks for something in it

    def find(words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
        return _find(doors(), words, limit, progress)

    def make(frame: Frame) -> Page:
        from ui.pages.audit.page import AuditPage
        from ui.pages.audit.presenter import AuditPresenter

        presenter = AuditPresenter(doors(), frame)
        page = AuditPage(presenter, frame.tasks)
        presenter.attach(page)
        return page

    return PageSpec(
        id="audit",
        title=translate("Pages", "Audit"),
        icon="history",
        roles=_ROLES,
        make=make,
        modules=("ui.pages.audit.page", "ui.pages.audit.presenter"),
        offers=(Offer("audit-verify", translate("Pages", "Check that nothing was changed")),),
        find=find,
        forget=lambda: doors().forget() if doors.cache_info().currsize else None,
    )


def _find(doors: "AuditDoors", words: str, limit: int, progress: "Progress") -> tuple[Item, ...]:
    """An entry by its number; what happened and who signed, each with all its entries."""
    from ui.pages.audit.state import Asked  # with the page
    from ui.pages.audit.words import entries_words, kind_words, moment_words, number_in, number_of

    facts, wanted = doors.read(progress), words.casefold().split()
    found = []
    index = number_in(words)
    for line in doors.lines((index,)) if index is not None and index >= 0 else ():
        detail = f"{kind_words(line.kind)} · {moment_words(line.at)}"
        title = translate("Audit", "Entry {0}").format(number_of(line.index))
        found.append(Item(title=title, detail=detail, target=f"{Asked.ENTRY}{number_of(line.index)}"))
    named = [
        *((kind_words(kind), count, f"{Asked.KIND}{kind}") for kind, count in facts.kinds.items()),
        *((name, None, f"{Asked.PERSON}{person}") for person, name in facts.people),
    ]
    for title, count, target in named:
        if title and all(word in title.casefold() for word in wanted):
            detail = translate("Audit", "what they signed") if count is None else entries_words(count)
            found.append(Item(title=title, detail=detail, target=target))
    return tuple(found[:limit])


def _doors(program: "Program", session: "Session") -> "AuditDoors":
    from ui.pages.audit.state import AuditDoors

    log = program.list_log(session)

    def behind() -> str:
        waits = program.fork_log.why_it_waits(session)
        return "" if waits is None else waits.what

    def go_on(reason: str) -> int:
        return program.fork_log(session, reason=reason)

    return AuditDoors(
        read=log.read,
        find=lambda match, since: log.find(match, since=since),
        lines=log.lines,
        entry=lambda index: program.show_log.entry(session, index),
        heads=lambda: program.show_log.list_heads(session),
        verify=lambda progress: program.verify_audit(session, progress=progress),
        behind=behind,
        go_on=go_on if session.role == "admin" else None,
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
