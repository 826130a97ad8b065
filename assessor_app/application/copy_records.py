"""What the sealed columns of blind copies that were made anew hold; see `records`."""

from dataclasses import dataclass, field
from typing import Final

from assessor_app.application.records import BlindCopyRecord, BlindReport

LABEL_SIZES: Final = (512,)
FILES_SIZES: Final = (16384, 65536, 262144, 1048576)
REPORT_SIZES: Final = (65536, 262144, 1048576, 4194304)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLabel:
    """Which submission's copies these are, and what opens them."""

    submission: str
    number: int  # from 2: the first copies lie beside their submission
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFile:
    """One file of a version, and where its bytes lie."""

    copy: BlindCopyRecord
    blob: str  # "" where no copy could be made
    padded: bool = False  # the encrypted file holds more than the copy, so that its size tells nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFiles:
    """All files, in the order in which they are numbered."""

    files: tuple[VersionFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionReports:
    """What was done to make each file, in the same order; for admins."""

    reports: tuple[BlindReport, ...] = field(repr=False)
