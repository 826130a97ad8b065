"""Are the evidence files on the disk those that the rows name?"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice

from assessor_app.application.audit.report import Broken
from assessor_app.application.ports.copy_rows import CopyFileRow
from assessor_app.application.ports.evidence import EvidenceStore
from assessor_app.application.ports.rows import BlindCopyRow, EvidenceRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.progress import Progress

_BATCH, _THREADS = 512, 4  # hashing leaves Python's lock, and disks answer several at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """How many files hold, and how many lie there that no row names."""

    files: int
    orphans: int


def check_evidence(reading: Reading, store: EvidenceStore, progress: Progress) -> Stored:
    """Raises Broken at the first file that is missing or has other bytes than its row says."""
    total = reading.count(EvidenceRow) + reading.count(BlindCopyRow) + reading.count(CopyFileRow)
    named: set[bytes] = set()
    files = done = 0
    rows = _files(reading)
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="audit") as pool:
        while batch := list(islice(rows, _BATCH)):
            progress.step(done, total, "Checking evidence")
            for (blob, expected), found in zip(
                batch, pool.map(store.digest, [blob for blob, _ in batch]), strict=True
            ):
                if found is None:
                    raise Broken(f"file {blob}", "it is missing")
                if found != expected:
                    raise Broken(f"file {blob}", "its bytes were changed")
                named.add(bytes.fromhex(blob))
            files += len(batch)
            done += len(batch)
    orphans = sum(bytes.fromhex(name) not in named for name in store.stored())
    return Stored(files=files, orphans=orphans)


def _files(reading: Reading) -> Iterator[tuple[str, str]]:
    rows: Iterator[EvidenceRow | BlindCopyRow | CopyFileRow] = chain(
        reading.each(EvidenceRow), reading.each(BlindCopyRow), reading.each(CopyFileRow)
    )
    return ((row.blob, row.blob_digest) for row in rows if row.blob)  # a copy that could not be made has none
