"""Printers that take a PDF file as it is, and pages of several files in one for printing."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO, Protocol


class Sides(StrEnum):
    """Which sides of a sheet are printed on."""

    ONE = "one"
    LONG_EDGE = "long edge"  # both, turned over the long edge
    SHORT_EDGE = "short edge"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSetup:
    """How a page comes on to paper."""

    printer: str
    paper: str = ""  # "A4", "A3", "Letter"; "": the size of each page itself, never scaled
    sides: Sides = Sides.ONE
    copies: int = 1


class PrintQueue(Protocol):
    """A printing system that takes PDF files."""

    def serves(self, printer: str) -> bool:
        """Whether it knows a printer of this name."""

    def send(self, pdf: bytes, setup: PrintSetup) -> None:
        """Hand the file over, unchanged; Unusable where it is not taken."""


class JoinPages(Protocol):
    """The pages of several PDF files, one behind the other."""

    def __call__(self, files: Iterable[bytes], out: BinaryIO) -> int:
        """Write them to `out`; how many pages there are. What is attached to the files stays behind."""
