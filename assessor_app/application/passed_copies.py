"""What could not be blinded, and goes out as it is in copies that were made anew."""

from dataclasses import replace

from assessor_app.application.copy_records import VersionFile
from assessor_app.application.copy_versions import FIRST, KnownCopy
from assessor_app.application.file_names import extension_of
from assessor_app.application.new_copies import CopiesAnew, NewCopies
from assessor_app.application.ports.evidence import StoredBlob
from assessor_app.application.session import Session

PASSED = "let out as it is, by the decision of an admin"


def pass_as_they_are(session: Session, anew: CopiesAnew, submission: str) -> None:
    """Give originals the place of copies that could not be made, where copies were made anew before.

    The submission stays held: the admin's reason and the step follow in one transaction of their own.
    """
    before = anew.take(session, submission)
    if before.version == FIRST or all(one.file.blob for one in before.copies):
        return
    copies: list[KnownCopy] = []
    stored: list[StoredBlob] = []
    for one in before.copies:
        if one.file.blob:
            copies.append(one)
            continue
        row, record = before.original_of(one)
        with anew.evidence.open(row.blob, record.key) as source:
            blob = anew.evidence.put(source)
        shown = replace(
            one.file.copy,
            name=f"evidence-{one.ordinal}{extension_of(record.name)}",
            digest=blob.digest,
            size=blob.size,
            key=blob.key,
            blinded=False,
        )
        report = replace(one.report, steps=(PASSED,))
        copies.append(replace(one, file=VersionFile(copy=shown, blob=blob.blob), report=report))
        stored.append(blob)
    changed = frozenset(one.ordinal for one in before.copies if not one.file.blob)
    anew.put_in_force(
        session, NewCopies(in_hand=before, copies=tuple(copies), changed=changed, stored=tuple(stored))
    )
