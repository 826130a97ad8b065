"""Check that nothing was changed: log, heads, statements, rows, evidence; and what keys open."""

from collections.abc import Callable
from dataclasses import dataclass, field

from assessor_app.application.audit.evidence import Stored, check_evidence
from assessor_app.application.audit.heads import KeptHead, SignedHeads, check_checkpoints, check_kept_head
from assessor_app.application.audit.log_walk import Walk, walk_log
from assessor_app.application.audit.projections import check_projections
from assessor_app.application.audit.report import AuditReport, Broken, HeadState
from assessor_app.application.audit.rows import check_rows
from assessor_app.application.audit.sealed import SealedAudit
from assessor_app.application.checkpoints import keep_newest
from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.heads import KeptHeads
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import WorkspaceRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.problems import Problem
from assessor_app.application.progress import NO_PROGRESS, Progress
from assessor_app.application.session import Session
from assessor_app.domain.people import Role


@dataclass(frozen=True, slots=True)
class VerifyAudit:
    """Walk everything over one snapshot; needs no keys, and checks more with a lead's or admin's."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore
    heads: KeptHeads

    def __call__(self, session: Session | None = None, *, progress: Progress = NO_PROGRESS) -> AuditReport:
        """session: None checks all that is in the clear; a lead's or admin's also opens what the role holds.

        What is bad is in the report, never raised; a good log's newest head is remembered outside of it.
        """
        if session is not None:
            session.require(Role.LEAD, Role.ADMIN)
        with self.storage.read() as reading:
            report = _Audit(self, reading, session, progress).report()
            if report.ok:
                keep_newest(reading, reading.where(WorkspaceRow)[0].id, self.heads)
        return report


@dataclass(slots=True)
class _Audit:
    """One run: each part is tried, so that the report can name more than one fault."""

    case: VerifyAudit
    reading: Reading
    session: Session | None
    progress: Progress
    broken: list[str] = field(default_factory=list)
    rows: int = 0
    heads: SignedHeads = field(default_factory=lambda: SignedHeads(count=0, reach=0))
    kept: KeptHead = field(default_factory=lambda: KeptHead(state=HeadState.FIRST_SEEN))
    head_fault: Broken | None = None
    stored: Stored = field(default_factory=lambda: Stored(files=0, orphans=0))

    def report(self) -> AuditReport:
        sealed = (
            SealedAudit(self.reading, self.session, self.case.cryptography)
            if self.session is not None
            else None
        )
        walk = Walk(workspace="")
        self._try("database", self._database)
        if not self.broken:
            self._try("log", lambda: self._walk(walk, sealed))
        return AuditReport(
            entries=walk.size,
            unsigned=max(0, walk.size - self.heads.reach),
            rows=self.rows,
            statements=walk.statements,
            sealed=walk.sealed,
            checkpoints=self.heads.count,
            evidence=self.stored.files,
            orphans=self.stored.orphans,
            opened=sealed.opened if sealed else 0,
            erased=sealed.erased if sealed else 0,
            kept_head=self.kept.state,
            behind=self.kept.behind,
            head_fault=str(self.head_fault) if self.head_fault else None,
            broken=tuple(self.broken),
        )

    def _database(self) -> None:
        damage = self.reading.damage()
        if damage is not None:
            raise Broken("database", damage)

    def _walk(self, walk: Walk, sealed: SealedAudit | None) -> None:
        workspaces = self.reading.where(WorkspaceRow)
        if len(workspaces) != 1:
            raise Broken("row workspace", "there is not exactly one")
        walk.workspace = workspaces[0].id
        walk_log(self.reading, walk, sealed, self.progress)
        self._try("kept head", lambda: self._kept_head(walk))
        self._try("checkpoints", lambda: self._checkpoints(walk))
        self._try("statements", lambda: check_projections(self.reading, walk))
        self._try("rows", lambda: self._rows(walk))
        self._try("evidence", self._evidence)
        if sealed is not None and not self.broken:
            self._try("sealed rows", lambda: sealed.check(walk, self.progress))

    def _kept_head(self, walk: Walk) -> None:
        self.kept = check_kept_head(walk, self.case.heads)
        if self.kept.fault:
            self.head_fault = Broken("kept head", self.kept.fault)
            raise self.head_fault

    def _checkpoints(self, walk: Walk) -> None:
        self.heads = check_checkpoints(self.reading, walk)

    def _rows(self, walk: Walk) -> None:
        self.rows = check_rows(self.reading, walk, self.progress)

    def _evidence(self) -> None:
        self.stored = check_evidence(self.reading, self.case.evidence, self.progress)

    def _try(self, part: str, work: Callable[[], None]) -> None:
        """Run one part; note the first fault in it. What cannot even be read is a fault as well."""
        try:
            work()
        except Broken as fault:
            self.broken.append(str(fault))
        except Problem as problem:
            self.broken.append(f"{part}: {problem}")
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            self.broken.append(f"{part}: something in it is in no form that this program writes")
