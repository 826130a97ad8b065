"""From an original to a copy that does not tell whose it is."""

from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from assessor_app.application.progress import Progress
from assessor_app.domain.covering import FileCovering


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNames:
    """What is known of a submission's learners (and of nobody else): what a blind copy must not show."""

    full_names: tuple[str, ...] = field(default=(), repr=False)
    logins: tuple[str, ...] = field(default=(), repr=False)  # logins, source ids, employee ids
    emails: tuple[str, ...] = field(default=(), repr=False)
    phrases: tuple[str, ...] = field(default=(), repr=False)  # covered by hand wherever they stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A known name, address or id found in a file. For the admin's eyes alone."""

    where: str  # "page 2", "line 14", "EXIF Artist", "file name"
    text: str = field(repr=False)  # what was found
    covered: bool  # True where the blind copy no longer shows it


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindCopy:
    """What came of one file."""

    content: bytes | None = field(repr=False)  # None: no copy could be made (the submission is held)
    extension: str  # of the copy, with the dot: ".pdf", ".png", ".txt"; "" where none
    kind: str  # "pdf", "image", "text", "code", "csv", "document", "sheet", "slides", "audio", "video", …
    steps: tuple[str, ...]  # categories: "metadata removed", "names masked", "page 2 redrawn …"
    hits: tuple[Hit, ...]
    held: str | None  # why an admin must look, a category, never the text found: "damaged", "protected", …
    notes: tuple[str, ...]  # what everybody may know: "empty", "protected by a password", …


class BlindCopier(Protocol):
    """Make the blind copy of one file, in the helper process."""

    def __call__(self, original: BinaryIO, name: str, known: KnownNames) -> BlindCopy:
        """Never raises for what the file holds: a helper that dies or runs too long gives a held copy."""


class CopyCoverer(Protocol):
    """Cover places of a blind copy by hand, in the helper process."""

    def __call__(
        self, copy: BinaryIO, name: str, wanted: FileCovering, known: KnownNames, progress: Progress
    ) -> BlindCopy:
        """The copy with everything covered, and what the finder says of the result.

        Raises Unusable where the file has no such place, or could not be drawn.
        """
