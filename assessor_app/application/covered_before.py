"""What was covered by hand in a portfolio stays covered where the same evidence is rated on appeal."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from assessor_app.application.copy_versions import (
    KnownCopy,
    opener_of,
    read_known_copies,
    read_versions,
)
from assessor_app.application.file_names import extension_of
from assessor_app.application.intake import APPEAL, IntakeBook, KnownSubmission
from assessor_app.application.ports.blinding import BlindCopier, BlindCopy, Hit, KnownNames
from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import EvidenceRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import EvidenceRecord
from assessor_app.application.session import Session
from assessor_app.domain.covering import by_hand

# Why an appeal is held in which this cannot be covered. Stands in the clear: a category of its own would say
# that there is an appeal.
UNCOVERED: Final = "a name could not be covered"

CoveredBefore = Mapping[tuple[str, str], KnownCopy]
"""(name, digest) of an original → its copy as it was covered by hand."""


def is_covered(one: KnownCopy) -> bool:
    """Whether something in it was covered by hand, or all of it left out."""
    return bool(one.file.blob) and any(by_hand(step) for step in one.report.steps)


def covered_before(
    reading: Reading,
    session: Session,
    cryptography: Cryptography,
    book: IntakeBook,
    known: KnownSubmission,
) -> CoveredBefore:
    """By the copies in force of what is disputed; nothing where `known` is no appeal."""
    before = known.record.previous
    if known.record.format != APPEAL or before is None:
        return {}
    made = read_versions(reading, session, cryptography).get(before)
    if not made:
        return {}
    key = book.key(before)
    names = {row.id: record.name for row, record in book.evidence(before, key)}
    return {
        (names[one.report.evidence], one.report.original): one
        for one in read_known_copies(reading, session, cryptography, made[-1], key)
        if is_covered(one)
    }


@dataclass(frozen=True, slots=True)
class FirstCopier:
    """Makes the copy of an original; where one was covered by hand before, from that one."""

    evidence: EvidenceStore
    copier: BlindCopier
    names: KnownNames = field(repr=False)
    covered: CoveredBefore = field(repr=False)

    def __call__(self, row: EvidenceRow, record: EvidenceRecord) -> tuple[BlindCopy, str]:
        """The copy, held where what was covered cannot be covered in it; and why it is left out, or ""."""
        covered = self.before(record)
        if covered is not None:
            try:
                return self._taken_over(covered), covered.report.left_out
            except Unusable:  # missing or damaged: an admin has to cover it again
                return replace(self._anew(row, record), held=UNCOVERED), ""
        return self._anew(row, record), ""

    def before(self, record: EvidenceRecord) -> KnownCopy | None:
        """Its copy that was covered by hand before."""
        return self.covered.get((record.name, record.digest))

    def _anew(self, row: EvidenceRow, record: EvidenceRecord) -> BlindCopy:
        with self.evidence.open(row.blob, record.key) as original:
            return self.copier(original, record.name, self.names)

    def _taken_over(self, covered: KnownCopy) -> BlindCopy:
        """As it was; names that are known by now are masked in it too."""
        copy, report = covered.file.copy, covered.report
        opener = opener_of(self.evidence, covered.file)
        with opener() as source:
            content = source.read()
        taken = BlindCopy(
            content=content,
            extension=extension_of(copy.name),
            kind=copy.kind,
            steps=report.steps,
            hits=tuple(Hit(where=one.where, text=one.text, covered=one.covered) for one in report.hits),
            held=report.held,
            notes=copy.notes,
        )
        if report.left_out:
            return taken
        with opener() as source:
            made = self.copier(source, copy.name, self.names)
        if made.content is None:
            return replace(taken, held=made.held)
        return replace(
            made,
            steps=tuple(dict.fromkeys((*taken.steps, *made.steps))),
            hits=tuple(dict.fromkeys((*taken.hits, *made.hits))),
            held=made.held or taken.held,
            notes=tuple(dict.fromkeys((*taken.notes, *made.notes))),
        )
