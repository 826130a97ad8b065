"""Blind copies made again by the finder: names in the roster changed, or it finds more than it did."""

import hashlib
from dataclasses import dataclass

from assessor_app.application.copy_versions import KnownCopy, opener_of
from assessor_app.application.covered_before import FirstCopier, covered_before, is_covered
from assessor_app.application.intake import IntakeBook
from assessor_app.application.new_copies import CopiesAnew, InHand, NewCopies, kept_copy
from assessor_app.application.ports.blinding import BlindCopier, BlindCopy
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.session import Session


@dataclass(frozen=True, slots=True)
class BlindAgain:
    """One submission that is held, or in which a rater saw whose it is. What was covered by hand stays so."""

    storage: Storage
    cryptography: Cryptography
    evidence: EvidenceStore
    copier: BlindCopier

    def __call__(self, session: Session, submission: str) -> str | None:
        """Why it is held, then; None where it is not. Where nothing would change, nothing is written."""
        anew = CopiesAnew(self.storage, self.cryptography, self.evidence)
        before = anew.take(session, submission)
        first = self._first(session, before)
        copies: list[KnownCopy] = []
        stored: list[StoredBlob] = []
        changed: set[int] = set()
        for one in before.copies:
            made, left_out = self._made(before, one, first)
            digest = hashlib.sha256(made.content).hexdigest() if made.content is not None else ""
            if (digest, made.held) == (one.file.copy.digest, one.report.held):
                copies.append(one)
                continue
            earlier = one.report.steps if is_covered(one) else ()
            kept, blob = kept_copy(self.evidence, before, one, made, (*earlier, *made.steps), left_out)
            copies.append(kept)
            stored += [blob] if blob is not None else []
            changed.add(one.ordinal)
        new = NewCopies(
            in_hand=before, copies=tuple(copies), changed=frozenset(changed), stored=tuple(stored)
        )
        if changed:
            anew.put_in_force(session, new)
        return new.left[0].why if new.left else None

    def _first(self, session: Session, before: InHand) -> FirstCopier:
        """What makes copies of originals: on appeal, of what was covered by hand in the disputed ones."""
        with self.storage.read() as reading:
            book = IntakeBook(reading, session, self.cryptography)
            covered = covered_before(reading, session, self.cryptography, book, before.known)
        return FirstCopier(self.evidence, self.copier, before.names, covered)

    def _made(self, before: InHand, one: KnownCopy, first: FirstCopier) -> tuple[BlindCopy, str]:
        """From the original; from the copy where something in it was covered by hand."""
        if not is_covered(one):
            return first(*before.original_of(one))
        with opener_of(self.evidence, one.file)() as source:
            return self.copier(source, one.file.copy.name, before.names), one.report.left_out
