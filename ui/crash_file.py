"""What the interpreter writes when it dies: a report that the next start finds and tells of once."""

import faulthandler
import os
import re
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Final, TextIO

from ui.problems import Notice
from ui.report import program_lines
from ui.theme.tokens import Tone
from ui.words.translate import translate

_LARGEST: Final = 64 * 1024  # characters of a report
_PATH: Final = re.compile(r'File "([^"\n]*)"')


class CrashFile:
    """One file a process, empty unless it crashes; it holds places in the program, and no value."""

    def __init__(self, folder: Path) -> None:
        """In the user's state folder."""
        self._folder = folder
        self._path = folder / f"crash-{os.getpid()}.txt"
        self._file: TextIO | None = None

    def begin(self) -> None:
        """From now on a crash is written there; to the terminal where nothing can be written."""
        if faulthandler.is_enabled():  # somebody asked for it on the command line
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")  # open for as long as the window
        except OSError:
            return
        faulthandler.enable(self._file)

    def end(self) -> None:
        """The window closed as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()

    def take_last(self) -> str:
        """The newest report of a run that crashed, without paths of this machine; "" where none did.

        It is told once: reports that were found are gone afterwards.
        """
        reports = []
        with suppress(OSError):
            for path in self._folder.glob("crash-*.txt"):
                if path == self._path:
                    continue
                with suppress(OSError):
                    about = path.stat()
                    if about.st_size:  # an empty one may be of a window that is open
                        text = path.read_text(encoding="utf-8", errors="replace")[:_LARGEST]
                        reports.append((about.st_mtime, text))
                        path.unlink()
        return "" if not reports else without_paths(max(reports)[1])


def without_paths(report: str) -> str:
    """The report with the last two parts of each path: folders may be called by a person's name."""
    return _PATH.sub(lambda found: f'File "{"/".join(_parts(found.group(1)))}"', report)


def _parts(path: str) -> tuple[str, ...]:
    return PurePath(path.replace("\\", "/")).parts[-2:]


def crash_notice(report: str) -> Notice:
    """What the next start says."""
    return Notice(
        tone=Tone.WARNING,
        title=translate("Crash", "Assessor ended by itself last time."),
        detail=translate(
            "Crash",
            "What was saved is safe, drafts included. If it happens again, report the copied details: "
            "they hold places in the program, and nothing of your work.",
        ),
        copyable=f"{program_lines()}\n{report}",
    )
