"""What pages are printed on, and drawing all pages of a file for it; no Qt."""

from collections.abc import Sequence
from typing import Final, Protocol

from assessor_app.application.ports.previewing import Picture
from assessor_app.application.progress import Progress
from ui.models.shelf import EvidenceFile

PRINT_WIDTH: Final = 3508  # pixels: 300 dots an inch on the long side of an A4 page


class Paper(Protocol):
    """A printer that somebody chose."""

    @property
    def name(self) -> str:
        """What the printer is called."""

    def print_pages(self, pages: Sequence[Picture]) -> None:
        """Print each on a page of its own, off the window's thread; Unusable where the printer refuses."""


def print_file(file: EvidenceFile, paper: Paper, progress: Progress) -> int:
    """Print every page as the file's bytes are drawn; how many there were. Off the window's thread."""
    previewer = file.open()
    try:
        count = previewer.describe().pages
        pages = []
        for number in range(count):
            progress.step(number, count, "")
            pages.append(previewer.page(number, PRINT_WIDTH))
    finally:
        previewer.close()
    paper.print_pages(pages)
    return count
