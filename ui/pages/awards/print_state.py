"""How certificates are to be printed, before somebody presses “Print”; no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from assessor_app.application.ports.previewing import Picture
from assessor_app.application.ports.printing import PrintSetup, Sides
from ui.models.paper import KnownPrinter
from ui.pages.awards.state import Row

PRINT: Final = "print"  # the step for several
ONE_FILE: Final = ""  # in place of a printer: one PDF file
SAMPLES: Final = 3  # sheets that are shown before
MOST_COPIES: Final = 99


class Order(StrEnum):
    """In which order sheets come out."""

    LISTED = "as listed"
    NAME = "by name"
    BADGE = "by badge"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintState:
    """What is asked before printing."""

    rows: tuple[Row, ...] = field(repr=False)  # in the order in which they come out
    listed: tuple[Row, ...] = field(repr=False)  # as they are listed
    printers: tuple[KnownPrinter, ...] = ()
    printer: str = ONE_FILE
    order: Order = Order.LISTED
    paper: str = ""  # "": as large as each certificate is
    sides: Sides = Sides.ONE
    copies: int = 1
    samples: Mapping[str, Picture] = field(default_factory=dict, repr=False)  # award → its first page
    chosen: bool = False  # somebody chose a printer already
    fault: str = ""  # why it cannot be printed like that

    @property
    def again(self) -> int:
        """How many were printed before."""
        return sum(bool(row.award and row.award.printed) for row in self.rows)

    @property
    def known(self) -> KnownPrinter | None:
        """The chosen printer; None for a file."""
        return next((one for one in self.printers if one.name == self.printer), None)

    @property
    def shown(self) -> Sequence[Row]:
        """Whose sheets are shown before."""
        return self.rows[:SAMPLES]

    @property
    def setup(self) -> PrintSetup:
        """What the printer is told."""
        return PrintSetup(printer=self.printer, paper=self.paper, sides=self.sides, copies=self.copies)
