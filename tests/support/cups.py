"""A private CUPS with one printer that writes PDF files: the real scheduler and filters, no system service.

The printer's description asks the filters for PDF, and its device is a file; no Ghostscript comes between.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.services import ServiceFailed

PRINTER = "Paper"
_ATTEMPTS, _PAUSE = 200, 0.1  # of waiting for the scheduler, and for a job
_CUPSD = Path("/usr/sbin/cupsd")
_FILTERS = Path("/usr/lib/cups/filter/pdftopdf")
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "TEST.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test PDF"
*ShortNickName: "Test PDF"
*NickName: "Test PDF"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsVersion: 2.4
*cupsManualCopies: True
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize A3/A3: ""
*PageSize Letter/US Letter: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion A3/A3: ""
*PageRegion Letter/US Letter: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*ImageableArea A3/A3: "0 0 842 1191"
*ImageableArea Letter/US Letter: "0 0 612 792"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A3/A3: "842 1191"
*PaperDimension Letter/US Letter: "612 792"
*OpenUI *Duplex/2-Sided Printing: PickOne
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long-Edge: ""
*Duplex DuplexTumble/Short-Edge: ""
*CloseUI: *Duplex
"""


def why_no_cups() -> str | None:
    """Return why no private CUPS can be started here, or None where one can."""
    if os.name != "posix" or os.geteuid() != 0:
        return "the scheduler is started by root alone"
    missing = [str(one) for one in (_CUPSD, _FILTERS) if not one.exists()]
    missing += [one for one in ("lp", "lpstat", "lpadmin") if shutil.which(one) is None]
    return (
        f"missing: {', '.join(missing)} (apt-get install cups cups-client cups-filters)" if missing else None
    )


@dataclass(frozen=True)
class Cups:
    """The server while it runs."""

    folder: Path

    @property
    def server(self) -> str:
        """What CUPS_SERVER is to say."""
        return str(self.folder / "cups.sock")

    @property
    def out(self) -> Path:
        """What the printer printed last."""
        return self.folder / "out.pdf"

    def run(self, *command: str) -> str:
        """Run one of CUPS' commands against it."""
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
            env={**os.environ, "CUPS_SERVER": self.server, "LC_ALL": "C.UTF-8"},
        )
        if done.returncode:
            raise ServiceFailed(f"{command[0]}: {done.stderr}")
        return done.stdout

    def finished(self, count: int) -> Path:
        """Wait until so many jobs are done; the last one's paper."""
        for _ in range(_ATTEMPTS):
            if len(self.run("lpstat", "-W", "completed").splitlines()) >= count:
                return self.out
            time.sleep(_PAUSE)
        raise ServiceFailed((self.folder / "log" / "error").read_text(errors="replace")[-2000:])


@contextmanager
def cups_server() -> Iterator[Cups]:
    """Run it until the block ends; nothing of it is outside of a temporary folder."""
    folder = Path(tempfile.mkdtemp(prefix="cups-", dir="/tmp"))  # a socket path may have 107 bytes
    folder.chmod(0o755)
    cups = Cups(folder)
    _write_settings(folder)
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(
            [
                str(_CUPSD),
                "-f",
                "-c",
                f"{folder}/settings/cupsd.conf",
                "-s",
                f"{folder}/settings/cups-files.conf",
            ],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
    try:
        _await(cups, process)
        printer = folder / "printer.ppd"
        printer.write_text(_PPD)
        cups.run("lpadmin", "-p", PRINTER, "-v", f"file://{cups.out}", "-P", str(printer), "-E")
        yield cups
    finally:
        process.terminate()
        process.wait(timeout=20)
        shutil.rmtree(folder, ignore_errors=True)


def _write_settings(folder: Path) -> None:
    for name in ("settings", "spool", "cache", "state", "log", "tmp"):
        (folder / name).mkdir()
    (folder / "tmp").chmod(0o1777)  # the filters run as somebody else
    (folder / "settings/cupsd.conf").write_text(
        f"LogLevel warn\nListen {folder}/cups.sock\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"
    )
    places = {
        "ServerRoot": "settings",
        "RequestRoot": "spool",
        "CacheDir": "cache",
        "StateDir": "state",
        "TempDir": "tmp",
        "AccessLog": "log/access",
        "ErrorLog": "log/error",
        "PageLog": "log/page",
    }
    lines = [f"{key} {folder / place}" for key, place in places.items()]
    (folder / "settings/cups-files.conf").write_text(
        "\n".join([*lines, "FileDevice Yes", "SyncOnClose No", ""])
    )


def _await(cups: Cups, process: subprocess.Popen[bytes]) -> None:
    for _ in range(_ATTEMPTS):
        if process.poll() is not None:
            break
        try:
            if "is running" in cups.run("lpstat", "-r"):
                return
        except ServiceFailed:
            pass
        time.sleep(_PAUSE)
    raise ServiceFailed((cups.folder / "said").read_text(errors="replace")[-2000:])
