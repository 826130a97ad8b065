"""Design certificates: look at a design, put it to use for a badge or for all, take it back."""

from collections.abc import Callable
from dataclasses import dataclass

from assessor_app.application.catalogue import Badges
from assessor_app.application.clock import Clock
from assessor_app.application.designs import DesignRecord, Designs, sample_facts
from assessor_app.application.kept_designs import (
    EVERY_BADGE,
    DesignLine,
    badge_to_change,
    design_lines,
    open_badges,
)
from assessor_app.application.ports.certificates import CertificateMaker
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import CertificateDesignRow
from assessor_app.application.ports.storage import Reading, Storage
from assessor_app.application.records import Purpose, seal_record
from assessor_app.application.session import Session, begin
from assessor_app.application.statements import Domain, salted
from assessor_app.application.template_file import write_template
from assessor_app.domain.certificate_template import CertificateTemplate
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role
from assessor_app.ledger.canonical import digest

_SAMPLE_SEED = bytes(32)  # of the key that seals samples: known to all, so that a sample proves nothing


@dataclass(frozen=True, slots=True)
class ListDesigns:
    """What is in use: for all badges first, then each open badge in the programme's order."""

    storage: Storage

    def __call__(self, session: Session) -> tuple[DesignLine[CertificateTemplate], ...]:
        """For admins."""
        session.require(Role.ADMIN)
        with self.storage.read() as reading:
            return design_lines(reading, Designs(reading, session))


@dataclass(frozen=True, slots=True)
class DrawSample:
    """A certificate that nobody got, drawn as those that are issued; its seal is of a key that all know."""

    storage: Storage
    cryptography: Cryptography
    certificates: Callable[[], CertificateMaker]

    def __call__(self, session: Session, template: CertificateTemplate, *, badge: str = EVERY_BADGE) -> bytes:
        """The PDF; the same design, the same bytes.

        Raises Unusable for an unknown badge, and for a design by which no certificate can be drawn.
        """
        with self.storage.read() as reading:
            return self.drawn(reading, session, template, badge)

    def drawn(self, reading: Reading, session: Session, template: CertificateTemplate, badge: str) -> bytes:
        """As the call, within a reading."""
        if badge == EVERY_BADGE:
            rows = open_badges(reading)
            badge = rows[0].id if rows else EVERY_BADGE
        shown = None if badge == EVERY_BADGE else Badges(reading).named(badge)  # None: no programme so far
        facts = sample_facts(session.workspace, shown, template)
        return self.certificates()(facts, self.cryptography.signing_key(_SAMPLE_SEED))


@dataclass(frozen=True, slots=True)
class UseDesign:
    """From now on certificates are made by this design; those of awards that are signed stay as they are."""

    storage: Storage
    cryptography: Cryptography
    certificates: Callable[[], CertificateMaker]
    now: Clock

    def __call__(
        self, session: Session, template: CertificateTemplate | None, *, badge: str = EVERY_BADGE
    ) -> bool:
        """template: None takes the badge's own design back. Returns whether anything changed.

        Raises Unusable for an unknown badge, and for a design by which no certificate can be drawn.
        """
        session.require(Role.ADMIN)
        with self.storage.write() as work:
            session = begin(work, session, self.cryptography)
            designs = Designs(work, session)
            found = badge_to_change(work, designs, badge, template)
            if found is None:
                return False
            badge = found
            if template is not None:
                sample = DrawSample(self.storage, self.cryptography, self.certificates)
                sample.drawn(work, session, template, badge)
            record = DesignRecord(
                number=len(designs.kept) + 1,
                badge=badge,
                file=write_template(template) if template else b"",
                day=self.now().date().isoformat(),
            )
            row = new_id()
            work.add(
                CertificateDesignRow(
                    id=row, sealed=seal_record(session.rows, Purpose.CERTIFICATE_DESIGN, row, record)
                )
            )
            payload = {"design": row, "badge": badge, "file": digest(record.file)}
            statement = salted(session.keys.sign, Domain.DESIGN, session.workspace.id, payload)
            ciphertext = session.rows.seal(Purpose.STATEMENT, statement.digest, statement.data)
            work.record("certificate-design", statement, sealed=ciphertext, sealed_for=Role.ADMIN)
            work.commit()
        return True
