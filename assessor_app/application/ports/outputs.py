"""Outputs appear whole or not at all."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO, Protocol


class Outputs(Protocol):
    """Write files and folders: a temporary name beside, synced, then renamed, then the folder synced."""

    def file(
        self, path: Path, *, replace: bool = True, private: bool = False
    ) -> AbstractContextManager[BinaryIO]:
        """A writer of `path`; on leaving without an exception the file appears whole. `private`: mode 0600.
        Raises Unusable where the folder is missing, read-only, full, or (not replace) the file is there
        already.
        """

    def folder(self, path: Path) -> AbstractContextManager[Path]:
        """A `.part` folder to fill; on leaving without an exception it is renamed to `path`, which must be
        new or empty.
        """

    def scratch(self, beside: Path) -> AbstractContextManager[BinaryIO]:
        """A nameless file on the disk of `beside`, to write, read and seek in; gone on leaving, and when the
        process dies. Raises Unusable as `file` does.
        """

    def names(self, path: Path) -> Iterator[str]:
        """What lies in the folder `path`, sorted; nothing where it is missing."""
