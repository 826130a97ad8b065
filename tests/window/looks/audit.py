"""The page Audit in its states."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from assessor_app.application.audit.report import AuditReport, HeadState
from assessor_app.application.differences import Difference
from assessor_app.application.queries.log import LogFacts, LogLine
from assessor_app.application.queries.log_entry import HeadKind, HeadLine, LogEntry, VouchedRow
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from ui.models.windowed import Listing
from ui.pages.audit.page import AuditPage
from ui.pages.audit.state import AuditState, Checked, Since, Tab
from ui.problems import Notice
from ui.theme.tokens import Tone

NOW = datetime(2026, 11, 29, 14, 5, tzinfo=UTC)
SIZE = 10_442
_KINDS = ("decision", "rating", "step", "award", "programme", "roster", "allotment", "reveal", "intake")
_PEOPLE = (("a", "Ngozi Adeyemi"), ("b", "ليلى بن عبد الله"), ("c", "Iris van den Berg"))


def line(index: int) -> LogLine:
    """A made-up entry."""
    kind = _KINDS[index % len(_KINDS)]
    by, name = ("", "") if kind == "rating" else _PEOPLE[index % len(_PEOPLE)]
    at = NOW - timedelta(minutes=37 * (SIZE - index))
    return LogLine(index=index, at=at, kind=kind, by=by, name=name)


LINES = tuple(line(SIZE - 1 - at) for at in range(128))
FACTS = LogFacts(size=SIZE, kinds=dict.fromkeys(_KINDS, 1160), people=_PEOPLE)
HEADS = (
    HeadLine(
        kind=HeadKind.FORK,
        size=8_120,
        at="2026-10-02T08:00:00.000000Z",
        by="Ngozi Adeyemi",
        given_up=14,
        reason="the disk of the office machine failed; this is Thursday's backup",
    ),
    HeadLine(kind=HeadKind.KEPT, size=SIZE, at="2026-11-29T13:28:00.000000Z", by="Iris van den Berg"),
    HeadLine(kind=HeadKind.SIGNED, size=SIZE, at="2026-11-29T13:28:00.000000Z", by="Iris van den Berg"),
    HeadLine(kind=HeadKind.SIGNED, size=10_398, at="2026-11-28T16:40:00.000000Z", by="ليلى بن عبد الله"),
)
ENTRY = LogEntry(
    index=SIZE - 1,
    hash="3f9a" * 16,
    signed_by="q3v0" * 10 + "abc",
    statement="c2d1" * 16,
    domain="assessor/roster/v1",
    sealed_for="",
    said=(
        ("version", "14"),
        ("at", "2026-11-29T13:03:00.000000Z"),
        ("people 1 › name", "Ngozi Adeyemi"),
        ("people 1 › roles", "admin"),
        ("people 2 › name", "ليلى بن عبد الله"),
        ("people 2 › roles", "lead, assessor"),
        ("people 2 › sign", "ab" * 32),
    ),
    changes=(
        Difference(where=("ليلى بن عبد الله", "roles"), before="assessor", after="lead, assessor"),
        Difference(where=("山田 太郎",), before=None, after="山田 太郎"),
        Difference(where=("Old Hand",), before="Old Hand", after=None),
    ),
    replaced=True,
    rows=tuple(
        VouchedRow(table=table, key=f"0000000{at}-0000-4000-8000-000000000000", digest="ab" * 32)
        for at, table in enumerate(("person", "person", "roster", "statement"))
    ),
)
SEALED = replace(ENTRY, said=(), changes=(), replaced=False, sealed_for="lead")
REPORT = AuditReport(
    entries=SIZE,
    unsigned=0,
    rows=48_210,
    statements=6_204,
    sealed=1_033,
    checkpoints=212,
    evidence=2_410,
    orphans=0,
    opened=8_120,
    erased=2,
    kept_head=HeadState.CONSISTENT,
    behind=0,
    head_fault=None,
    broken=(),
)
STATE = AuditState(
    loading=False,
    facts=FACTS,
    heads=HEADS,
    listing=Listing(count=SIZE, rows=lambda at, count, _: [line(SIZE - 1 - at - n) for n in range(count)]),
    first=LINES,
    chosen=LINES[5],
    entry=ENTRY,
    now=NOW,
)
CHECKED = replace(STATE, checked=Checked(report=REPORT, at=NOW))


NOTHING: Listing[LogLine] = Listing(count=0, rows=lambda *_: ())


class Nobody:
    """Hears gestures and does nothing."""

    def refresh(self) -> None:
        """Nothing."""

    def show_tab(self, tab: Tab) -> None:
        """Nothing."""

    def filter(
        self, *, kind: str | None = None, person: str | None = None, since: Since | None = None
    ) -> None:
        """Nothing."""

    def turn_to(self, target: str) -> None:
        """Nothing."""

    def search(self, words: str) -> None:
        """Nothing."""

    def clear(self) -> None:
        """Nothing."""

    def choose(self, line: LogLine | None) -> None:
        """Nothing."""

    def verify(self) -> None:
        """Nothing."""

    def cancel(self) -> None:
        """Nothing."""

    def export(self, path: Path) -> None:
        """Nothing."""

    def ask_to_go_on(self) -> None:
        """Nothing."""

    def stop_asking(self) -> None:
        """Nothing."""

    def go_on(self, reason: str) -> None:
        """Nothing."""

    def forget_notice(self) -> None:
        """Nothing."""

    def retire(self) -> None:
        """Nothing."""


def drawn(state: AuditState) -> Callable[[], QWidget]:
    """The page in `state`."""

    def make() -> QWidget:
        page = AuditPage(Nobody(), InlineRunner())
        page.show_state(state)
        if state.listing is None:
            page.say_loading()
        for row in page.findChildren(QWidget, "audit-progress"):
            row.setVisible(bool(state.busy))  # it is shown after 400 ms
        return page

    return make


BEHIND = replace(
    STATE,
    behind="This workspace is an older copy, 31 log entries behind what this computer has seen; it can be "
    "read, not changed.",
    may_go_on=True,
)
BROKEN = "log entry 5120: its list of rows was changed"
GONE = f"file {'3f9a12c4' * 8}: it is missing"
LOOKS = (
    Look(name="audit, loading", make=drawn(AuditState())),
    Look(name="audit, not checked", make=drawn(STATE)),
    Look(name="audit, intact", make=drawn(CHECKED)),
    Look(name="audit, sealed statement", make=drawn(replace(CHECKED, entry=SEALED))),
    Look(
        name="audit, at work",
        make=drawn(replace(STATE, busy="Checking the workspace", step=(4_200, SIZE, "Checking the log"))),
    ),
    Look(
        name="audit, broken",
        make=drawn(replace(CHECKED, checked=Checked(report=replace(REPORT, broken=(BROKEN, GONE)), at=NOW))),
    ),
    Look(name="audit, behind", make=drawn(BEHIND)),
    Look(name="audit, behind for a lead", make=drawn(replace(BEHIND, may_go_on=False))),
    Look(name="audit, going on", make=drawn(replace(BEHIND, asking=True, fault="Say why, in a sentence."))),
    Look(name="audit, heads", make=drawn(replace(CHECKED, tab=Tab.HEADS))),
    Look(
        name="audit, nothing matches",
        make=drawn(replace(CHECKED, words="zzz", listing=NOTHING, first=(), chosen=None, entry=None)),
    ),
    Look(
        name="audit, report saved",
        make=drawn(
            replace(
                CHECKED,
                notice=Notice(tone=Tone.GOOD, title="The report is in “audit report.txt”."),
            )
        ),
    ),
    Look(name="audit, smallest", make=drawn(CHECKED), size=QSize(816, 620)),
)
