"""What was covered by hand in a portfolio stays covered where the same evidence is rated on appeal."""

from collections.abc import Mapping

from assessor_app.application.copy_versions import (
    KnownCopy,
    opener_of,
    read_known_copies,
    read_versions,
)
from assessor_app.application.file_names import extension_of
from assessor_app.application.intake import APPEAL, IntakeBook, KnownSubmission
from assessor_app.application.ports.blinding import BlindCopy, Hit
from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Reading
from assessor_app.application.session import Session
from assessor_app.domain.covering import by_hand


def covered_before(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    book: IntakeBook,
    known: KnownSubmission,
) -> Mapping[str, KnownCopy]:
    """Digest of an original → its copy as it was covered by hand; nothing where this is no appeal."""
    before = known.record.previous
    if known.record.format != APPEAL or before is None:
        return {}
    made = read_versions(reading, session, cryptography).get(before)
    if not made:
        return {}
    copies = read_known_copies(reading, session, cryptography, made[-1], book.key(before))
    return {
        one.report.original: one
        for one in copies
        if one.file.blob and any(by_hand(step) for step in one.report.steps)
    }


def taken_over(evidence: EvidenceStore, covered: KnownCopy) -> BlindCopy:
    """A copy that was covered by hand, as if it had just been made."""
    copy = covered.file.copy
    with opener_of(evidence, covered.file)() as source:
        content = source.read()
    return BlindCopy(
        content=content,
        extension=extension_of(copy.name),
        kind=copy.kind,
        steps=covered.report.steps,
        hits=tuple(Hit(where=one.where, text=one.text, covered=one.covered) for one in covered.report.hits),
        held=covered.report.held,
        notes=copy.notes,
    )
