"""The printers of this computer, and drawing all pages of a file for one; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from assessor_app.application.ports.previewing import Picture, Previewer
from assessor_app.application.progress import Progress

PRINT_WIDTH: Final = 3508  # pixels: 300 dots an inch on the long side of an A4 page


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPrinter:
    """A printer of this computer."""

    name: str
    papers: tuple[str, ...] = ("A4", "Letter")  # of A4, A3 and Letter those that it has
    both_sides: bool = False
    usual: bool = False


class Paper(Protocol):
    """A printer that somebody chose."""

    @property
    def name(self) -> str:
        """What the printer is called."""

    def print_pages(self, pages: Sequence[Picture]) -> None:
        """Print each on a page of its own, off the window's thread; Unusable where the printer refuses."""


def print_pages_of(open_file: Callable[[], Previewer], paper: Paper, progress: Progress) -> int:
    """Print every page of a file as its bytes are drawn; how many there were. Off the window's thread."""
    previewer = open_file()
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
