"""Blind copies made again by the finder: names in the roster changed, or it finds more than it did."""

import hashlib
from dataclasses import dataclass
from typing import BinaryIO

from assessor_app.application.copy_versions import KnownCopy, opener_of
from assessor_app.application.new_copies import CopiesAnew, InHand, NewCopies, kept_copy
from assessor_app.application.ports.blinding import BlindCopier, BlindCopy
from assessor_app.application.ports.evidence import EvidenceStore, StoredBlob
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Storage
from assessor_app.application.session import Session
from assessor_app.domain.covering import by_hand


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
        copies: list[KnownCopy] = []
        stored: list[StoredBlob] = []
        changed: set[int] = set()
        for one in before.copies:
            made = self._made(before, one)
            digest = hashlib.sha256(made.content).hexdigest() if made.content is not None else ""
            if (digest, made.held) == (one.file.copy.digest, one.report.held):
                copies.append(one)
                continue
            earlier = one.report.steps if _covered(one) else ()
            kept, blob = kept_copy(
                self.evidence, before, one, made, (*earlier, *made.steps), one.report.left_out
            )
            copies.append(kept)
            stored += [blob] if blob is not None else []
            changed.add(one.ordinal)
        new = NewCopies(
            in_hand=before, copies=tuple(copies), changed=frozenset(changed), stored=tuple(stored)
        )
        if changed:
            anew.put_in_force(session, new)
        return new.left[0].why if new.left else None

    def _made(self, before: InHand, one: KnownCopy) -> BlindCopy:
        with self._source(before, one) as source:
            name = one.file.copy.name if _covered(one) else before.original_of(one)[1].name
            return self.copier(source, name, before.names)

    def _source(self, before: InHand, one: KnownCopy) -> BinaryIO:
        """The original; the copy where something in it was covered by hand."""
        if _covered(one):
            return opener_of(self.evidence, one.file)()
        row, record = before.original_of(one)
        return self.evidence.open(row.blob, record.key)


def _covered(one: KnownCopy) -> bool:
    return bool(one.file.blob) and any(by_hand(step) for step in one.report.steps)
