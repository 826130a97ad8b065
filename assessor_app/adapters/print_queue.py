"""CUPS by its own commands `lp` and `lpstat`: the file goes there as it is, over a pipe, no file of ours.

A PDF stays one until the printer's own filter: text stays text, lines stay sharp, and nothing is drawn twice.
"""

import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import Final

from assessor_app.application.ports.printing import PrintSetup, Sides
from assessor_app.application.problems import Unusable

_PATIENCE: Final = 30  # seconds until a printing system that does not answer is given up
_TITLE: Final = "certificate"  # never whose it is: others read the list of jobs
_SIDES: Final = {
    Sides.ONE: "one-sided",
    Sides.LONG_EDGE: "two-sided-long-edge",
    Sides.SHORT_EDGE: "two-sided-short-edge",
}
_MEDIA_BOX: Final = re.compile(rb"/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]")
_SHEETS: Final = {  # short and long side in points
    "A4": (595.276, 841.89),
    "A3": (841.89, 1190.551),
    "Letter": (612.0, 792.0),
}


@dataclass(frozen=True, slots=True)
class CupsQueue:
    """Implements `PrintQueue`; where the commands are missing it serves nobody."""

    def serves(self, printer: str) -> bool:
        """Ask the scheduler; it may not run."""
        if shutil.which("lp") is None or shutil.which("lpstat") is None:
            return False
        try:
            done = subprocess.run(
                ["lpstat", "-e"], capture_output=True, text=True, check=False, timeout=_PATIENCE
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return printer in done.stdout.splitlines()

    def send(self, pdf: bytes, setup: PrintSetup) -> None:
        """A page that is as large as the sheet is not scaled; another is made to fit."""
        own = sheet_of(pdf)
        paper = setup.paper or own
        options = [f"sides={_SIDES[setup.sides]}"]
        if paper:
            options.append(f"media={paper}")
        options.append(f"print-scaling={'none' if paper == own else 'fit'}")
        command = ["lp", "-d", setup.printer, "-t", _TITLE, "-n", str(setup.copies)]
        for option in options:
            command += ["-o", option]
        try:
            done = subprocess.run(
                [*command, "-"], input=pdf, capture_output=True, check=False, timeout=_PATIENCE
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise _refused(setup.printer, "the printing system does not answer") from error
        if done.returncode:
            said = done.stderr.decode(errors="replace").strip().removeprefix("lp:").strip()
            raise _refused(setup.printer, f"the printer did not take the page: {said}" if said else "")


def sheet_of(pdf: bytes) -> str:
    """The paper that is just as large as the first page of one of our certificates; "" where none is."""
    found = _MEDIA_BOX.search(pdf)
    if found is None:
        return ""
    short, long = sorted((float(found[1]), float(found[2])))
    for name, sides in _SHEETS.items():
        if abs(short - sides[0]) < 1 and abs(long - sides[1]) < 1:
            return name
    return ""


def _refused(printer: str, what: str) -> Unusable:
    return Unusable(
        what or "the printer did not take the page",
        where=printer,
        remedy="Look whether it is on, or save the certificates as one PDF.",
    )
