"""Everything that the page Awards shows; no Qt."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.clock import Clock
from assessor_app.application.ports.listing import Wanted
from assessor_app.application.ports.printing import PrintSetup
from assessor_app.application.progress import Progress
from assessor_app.application.queries.awards import AwardLine, AwardState, ResultLine
from ui.models.batch import NOTHING_CHOSEN, BatchState
from ui.models.codes import code_of
from ui.models.emptied import Without
from ui.models.list_setup import NOTHING_KEPT, Setup
from ui.models.paper import KnownPrinter
from ui.models.shelf import EvidenceFile
from ui.problems import Notice

if TYPE_CHECKING:
    from assessor_app.application.use_cases.export_awards import Exported
    from assessor_app.application.use_cases.issue_awards import Issued
    from assessor_app.application.use_cases.print_awards import Printed
    from assessor_app.application.use_cases.publish_awards import Published
    from assessor_app.application.use_cases.revoke_award import Revoked, RevokedAll
    from assessor_app.application.use_cases.settle_cases import Released
    from ui.pages.awards.print_state import PrintState


class Tab(StrEnum):
    """The tabs: what waits, what is done."""

    READY = "ready"
    NOT_YET = "not yet"
    SIGNED = "signed"
    TO_RENEW = "to renew"
    REVOKED = "revoked"


class Form(StrEnum):
    """What awards are written out as."""

    BUNDLE = "bundle"
    CERTIFICATES = "certificates"
    SIGNED_CERTIFICATES = "certificates with a PDF signature"
    BADGES = "badges"
    TOKENS = "badges as JWT"
    OLD_BADGES = "badges of Open Badges 2.0"
    JSON_SIGNED = "badges as signed JSON"
    RECORDS = "learner records"
    SITE = "public pages"
    CREDLY = "list for Credly"
    ACCREDIBLE = "list for Accredible"
    BADGR = "list for Canvas Credentials"
    LINKEDIN = "links for LinkedIn"
    TO_REMIND = "awards to renew"


LISTS: Final = frozenset(
    {Form.CREDLY, Form.ACCREDIBLE, Form.BADGR, Form.LINKEDIN, Form.TO_REMIND}
)  # one .csv file each
ISSUED: Final = frozenset({Tab.SIGNED, Tab.TO_RENEW})  # under these stand awards that are not revoked


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A result or an award in the list."""

    id: str  # of the submission; of the award once there is one
    code: str
    learner: str = field(repr=False)
    badge: str
    badge_name: str
    result: ResultLine | None = field(default=None, repr=False)
    award: AwardLine | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that was read."""

    ready: tuple[Row, ...] = ()
    not_yet: tuple[Row, ...] = ()
    signed: tuple[Row, ...] = ()  # those that have expired too
    to_renew: tuple[Row, ...] = ()  # of them, whose learners are to be reminded
    revoked: tuple[Row, ...] = ()
    to_release: int = 0  # decided results that this admin may let go to signing

    def under(self, tab: Tab) -> tuple[Row, ...]:
        """What stands under a tab."""
        return {
            Tab.READY: self.ready,
            Tab.NOT_YET: self.not_yet,
            Tab.SIGNED: self.signed,
            Tab.TO_RENEW: self.to_renew,
            Tab.REVOKED: self.revoked,
        }[tab]


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardsState:
    """Everything that the page shows."""

    known: Known | None = None
    tab: Tab = Tab.READY
    badge: str = ""
    words: str = ""
    order: tuple[str, bool] = ("learner", False)  # key, descending
    rows: tuple[Row, ...] = field(default=(), repr=False)
    current: Row | None = field(default=None, repr=False)
    batch: BatchState = NOTHING_CHOSEN
    setup: Setup = NOTHING_KEPT
    without: Without = field(default_factory=dict)  # where the filters leave nothing
    nowhere: str = ""  # what was typed to jump to, where no row has a word that begins so
    failed: Mapping[str, str] = field(default_factory=dict)  # submission → why it could not be signed
    busy: str = ""
    step: tuple[int, int, str] | None = None  # of what runs: done, total, what
    notice: Notice | None = None
    retry: bool = False  # the notice offers to sign again what failed
    problem: Exception | None = None
    printing: "PrintState | None" = None  # what is asked before printing, while it is

    @property
    def wanted(self) -> Wanted:
        """What is listed, and how; the tab is the state that is asked for."""
        key, descending = self.order
        return Wanted(
            search=self.words, badge=self.badge, state=str(self.tab), order=key, descending=descending
        )

    @property
    def chosen(self) -> tuple[Row, ...]:
        """What is chosen under this tab, listed or filtered out."""
        known = self.known.under(self.tab) if self.known is not None and self.batch.ids else ()
        return tuple(row for row in known if row.id in self.batch.ids)

    @property
    def to_sign(self) -> tuple[Row, ...]:
        """What “Sign” would sign: what is chosen; where nothing is, everything listed."""
        if self.tab is not Tab.READY:
            return ()
        return self.chosen if self.batch.ids else self.rows

    @property
    def to_write(self) -> tuple[Row, ...]:
        """Which awards are written out: what is chosen, else what a filter leaves; empty for all."""
        if self.batch.ids:
            return self.chosen
        return self.rows if self.filtered or self.tab is Tab.TO_RENEW else ()

    @property
    def filtered(self) -> bool:
        """Whether something is left out of the list."""
        return bool(self.badge or self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardsDoors:
    """What the page may ask for, each bound to program and session."""

    organisation: str
    ready: Callable[[], Iterable[ResultLine]]
    not_yet: Callable[[], Iterable[ResultLine]]
    awards: Callable[[], Iterable[AwardLine]]
    to_release: Callable[[], int]
    release: "Callable[[Progress], Released]"
    certificate: Callable[[str], EvidenceFile]
    sign: "Callable[[frozenset[str], Progress], Issued]"
    write: "Callable[[Path, Form, tuple[str, ...], Progress], Exported]"
    revoke: "Callable[[str, str], Revoked]"
    revoke_several: "Callable[[Sequence[str], str, Progress], RevokedAll]"
    publish: "Callable[[Sequence[str], str, bool, bool, Progress], Published]"
    hide: "Callable[[Sequence[str], Progress], Published]"
    give_back: Callable[[str, str], None]
    printers: Callable[[], Sequence[KnownPrinter]]
    print: "Callable[[Sequence[str], PrintSetup, str, Progress], Printed]"
    print_file: "Callable[[Sequence[str], Path, int, str, Progress], Printed]"
    now: Clock


def result_row(line: ResultLine) -> Row:
    """A released result in the list."""
    return Row(
        id=line.submission,
        code=code_of(line.submission),
        learner=line.learner,
        badge=line.badge,
        badge_name=line.badge_name,
        result=line,
    )


def award_row(line: AwardLine) -> Row:
    """An award in the list."""
    return Row(
        id=line.id,
        code=code_of(line.id),
        learner=line.learner,
        badge=line.badge,
        badge_name=line.badge_name,
        award=line,
    )


def look_around(doors: AwardsDoors) -> Known:
    """Read results and awards; off the window's thread."""
    awards = [award_row(line) for line in doors.awards()]
    return Known(
        ready=tuple(result_row(line) for line in doors.ready()),
        not_yet=tuple(result_row(line) for line in doors.not_yet()),
        signed=tuple(row for row in awards if not _is_revoked(row)),
        to_renew=tuple(row for row in awards if row.award is not None and row.award.to_renew),
        revoked=tuple(row for row in awards if _is_revoked(row)),
        to_release=doors.to_release(),
    )


def feedback_words(line: ResultLine) -> str:
    """The raters' feedback as one text, to be read over before a learner gets it."""
    parts = []
    for place, words in line.feedback:
        parts.append(f"{place}: {words}" if place else words)
    return "\n\n".join(part.strip() for part in parts if part.strip())


def free_place(folder: Path, name: str, suffix: str = "") -> Path:
    """A path in `folder` where nothing lies yet: `name`, “name 2”, “name 3” …, each with `suffix`."""
    place, number = folder / f"{name}{suffix}", 1
    while place.exists():
        number += 1
        place = folder / f"{name} {number}{suffix}"
    return place


def _is_revoked(row: Row) -> bool:
    return row.award is not None and row.award.state is AwardState.REVOKED
