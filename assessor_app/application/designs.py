"""The designs of certificates: which one holds for a badge now, and which one an award was made by."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from assessor_app.application.awards import in_print
from assessor_app.application.catalogue import Badge
from assessor_app.application.ports.certificates import CertificateFacts
from assessor_app.application.ports.rows import CertificateDesignRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import DesignRecord, Purpose, open_record
from assessor_app.application.session import Session
from assessor_app.application.template_file import parse_template
from assessor_app.domain.certificate_template import STANDARD, CertificateTemplate

EVERY_BADGE = ""  # whose design holds for a badge that has none of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDesign:
    """One that was put to use."""

    id: str
    badge: str  # a badge's id, or `EVERY_BADGE`
    day: str  # ISO
    template: CertificateTemplate | None  # None: from then on no design of its own


@dataclass(slots=True)
class Designs:
    """All that were ever put to use, oldest first; for admins."""

    reading: Reading
    session: Session
    _kept: tuple[KeptDesign, ...] | None = field(default=None, init=False)

    @property
    def kept(self) -> tuple[KeptDesign, ...]:
        """Opened when they are first asked for."""
        if self._kept is None:
            found = []
            for row in self.reading.where(CertificateDesignRow):
                record = open_design(self.session, row)
                template = (
                    parse_template(record.file, file=f"the design of {record.day}") if record.file else None
                )
                kept = KeptDesign(id=row.id, badge=record.badge, day=record.day, template=template)
                found.append((record.number, kept))
            self._kept = tuple(kept for _, kept in sorted(found, key=lambda pair: pair[0]))
        return self._kept

    def own(self, badge: str) -> KeptDesign | None:
        """The design that a badge has of its own now; with `EVERY_BADGE`, that of all others."""
        newest = next((one for one in reversed(self.kept) if one.badge == badge), None)
        return newest if newest is not None and newest.template is not None else None

    def current(self, badge: str) -> tuple[str, CertificateTemplate]:
        """The id and design by which certificates of a badge are made now; "" is the standard page."""
        found = self.own(badge) or self.own(EVERY_BADGE)
        return (found.id, found.template or STANDARD) if found else ("", STANDARD)

    def of(self, design: str) -> CertificateTemplate:
        """The design of that id; raises Unusable where it is gone."""
        if not design:
            return STANDARD
        for one in self.kept:
            if one.id == design and one.template is not None:
                return one.template
        raise Unusable("the design by which this certificate was made is gone")


def open_design(session: Session, row: CertificateDesignRow) -> DesignRecord:
    """What a row holds; raises Unusable where it does not open."""
    return open_record(DesignRecord, session.rows, Purpose.CERTIFICATE_DESIGN, row.id, row.sealed)


def sample_facts(
    workspace: WorkspaceRow, badge: Badge | None, template: CertificateTemplate
) -> CertificateFacts:
    """An award of this badge that nobody got, to look at a design with: always the same."""
    return CertificateFacts(
        award_id="00000000-0000-4000-8000-000000000000",
        recipient="Maria Ångström-Okafor",
        organisation=workspace.organisation,
        badge=badge.achievement.name if badge else "Sample",
        category=in_print(badge.achievement.category) if badge else "Sample",
        tier=in_print(badge.achievement.tier) if badge else "Sample",
        criteria=badge.version.criteria if badge else "Sample",
        issued=datetime(2026, 1, 15, 12, tzinfo=UTC),
        expires=datetime(2028, 1, 15, 12, tzinfo=UTC),
        issuer_id=workspace.issuer_id,
        key_fingerprint="0000 0000 0000 0000 0000 0000 0000 0000",
        credential=b'{"sample": true}',
        file_name="sample.json",
        template=template,
    )
