"""The designs of certificates: which one holds for a badge now, and which one an award was made by."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from assessor_app.application.awards import in_print
from assessor_app.application.catalogue import Badge
from assessor_app.application.kept_designs import KeptDesign, KeptDesigns
from assessor_app.application.ports.certificates import CertificateFacts
from assessor_app.application.ports.rows import CertificateDesignRow, WorkspaceRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.records import Purpose, open_record
from assessor_app.application.session import Session
from assessor_app.application.template_file import parse_template
from assessor_app.domain.certificate_template import STANDARD, CertificateTemplate


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignRecord:
    """A design that was put to use."""

    number: int  # from 1, in the order in which they were
    badge: str  # a badge's id; empty: every badge without its own
    file: bytes = field(repr=False)  # as `template_file` writes it; empty: no design of its own any more
    day: str  # ISO


class Designs(KeptDesigns[CertificateTemplate]):
    """All that were ever put to use, oldest first; for admins."""

    def __init__(self, reading: Reading, session: Session) -> None:
        """They are opened when they are first asked for."""
        super().__init__(STANDARD)
        self._reading, self._session = reading, session

    def read(self) -> Sequence[tuple[int, KeptDesign[CertificateTemplate]]]:
        """Each with its number, in any order."""
        found = []
        for row in self._reading.where(CertificateDesignRow):
            record = open_design(self._session, row)
            template = (
                parse_template(record.file, file=f"the design of {record.day}") if record.file else None
            )
            kept = KeptDesign(id=row.id, badge=record.badge, day=record.day, template=template)
            found.append((record.number, kept))
        return found


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
