"""How the page Awards meets the printers: files go to them as they are, or are drawn where they take none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.progress import NO_PROGRESS
from ui.models.paper import KnownPrinter, Paper, print_pages_of

if TYPE_CHECKING:
    from assessor_app.application.ports.printing import PrintSetup
    from assessor_app.application.progress import Progress
    from assessor_app.application.session import Session
    from assessor_app.application.use_cases.print_awards import Printed
    from assessor_app.bootstrap import Program
    from ui.widgets.printers import Printers

_NAME: Final = "certificate.pdf"  # never whose it is


@dataclass(frozen=True, slots=True)
class OnPaper:
    """What the page may ask of printers; off the window's thread."""

    program: "Program" = field(repr=False)
    session: "Session" = field(repr=False)
    known: "Printers"

    def printers(self) -> tuple[KnownPrinter, ...]:
        """Those of this computer."""
        return self.known.known()

    def print(
        self, awards: Sequence[str], setup: "PrintSetup", because: str, progress: "Progress"
    ) -> "Printed":
        """Print each: text stays text where the printer takes the file itself, else its page is drawn."""
        queue = self.program.print_queue
        put = (
            partial(queue.send, setup=setup)
            if queue.serves(setup.printer)
            else self._drawer(self.known.paper(setup))
        )
        return self.program.print_awards(
            self.session,
            awards,
            put,
            printer=setup.printer,
            copies=setup.copies,
            because=because,
            progress=progress,
        )

    def print_file(
        self, awards: Sequence[str], path: Path, copies: int, because: str, progress: "Progress"
    ) -> "Printed":
        """The pages of all of them in one file, which is there whole or not at all."""
        files: list[bytes] = []

        def write() -> None:
            with self.program.outputs.file(path) as out:
                self.program.join_pages((one for one in files for _ in range(copies)), out)

        return self.program.print_awards(
            self.session,
            awards,
            files.append,
            printer="",
            copies=copies,
            because=because,
            finish=write,
            progress=progress,
        )

    def _drawer(self, paper: Paper) -> Callable[[bytes], None]:
        def put(data: bytes) -> None:
            print_pages_of(lambda: self.program.open_preview(BytesIO(data), _NAME), paper, NO_PROGRESS)

        return put


def on_paper(program: "Program", session: "Session", printers: "Printers | None") -> OnPaper:
    """`printers`: a test has its own."""
    from ui.widgets.printers import SystemPrinters

    return OnPaper(program, session, printers or SystemPrinters())
