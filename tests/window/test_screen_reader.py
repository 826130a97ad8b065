"""A real screen reader's protocol (AT-SPI) on a private bus and X server: what it is told of real windows."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from tests.support.require import require
from tests.support.words.gather import ROOT

SYSTEM_PYTHON: Final = "/usr/bin/python3"
# One session on a private bus: the window in the background, then the reader, then the window's end.
SESSION: Final = """
mkfifo "$1/hold"
"$2" -m tests.support.shown_look "$3" "$4" < "$1/hold" 2> "$1/window" &
exec 9> "$1/hold"
"$5" tests/support/screen_reader.py assessor
status=$?
exec 9>&-
wait
exit $status
"""


def why_no_screen_reader() -> str | None:
    """Return why none can be asked here, or None."""
    for program in ("dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(program) is None:
            return f"{program} is not installed (apt-get install at-spi2-core dbus-x11 python3-pyatspi)"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return None if asked.returncode == 0 else "pyatspi is missing (apt-get install python3-pyatspi)"


def heard(look: str, language: str, display: str, folder: Path) -> dict[str, Any]:
    """The tree that a screen reader gets of a look."""
    done = subprocess.run(
        [
            *("dbus-run-session", "--", "sh", "-c", SESSION, "session", str(folder)),
            *(sys.executable, look, language, SYSTEM_PYTHON),
        ],
        cwd=ROOT,
        env={
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(folder),
            "GIO_USE_VFS": "local",
        },
        capture_output=True,
        timeout=150,
        check=False,
    )
    window = (folder / "window").read_text(errors="replace") if (folder / "window").exists() else ""
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-2000:] + window[-2000:]
    tree: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])  # the bus talks before it
    return tree


def flat(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """It, and all that lies within it."""
    yield tree
    for child in tree["children"]:
        yield from flat(child)


@pytest.mark.xvfb
@pytest.mark.parametrize(
    ("look", "words", "role"),
    [
        ("queue, twelve", "Nächste bewerten", "push button"),
        ("scoring, a report", "Abgeben", "push button"),
    ],
)
def test_a_screen_reader_is_told_every_control_by_name_role_and_in_german(
    x_display: str, tmp_path: Path, look: str, words: str, role: str
) -> None:
    require("a screen reader's protocol", why_no_screen_reader())
    things = [one for one in flat(heard(look, "de", x_display, tmp_path)) if one["showing"]]
    assert [one["role"] for one in things if one["name"] == words] == [role]
    assert not [one for one in things if one["focusable"] and not one["name"].strip()]
    assert not [one for one in things if one["focusable"] and one["role"] in {"unknown", "invalid"}]
    for table in (one for one in things if one["role"] == "table"):
        assert table["rows"] == 12
        assert table["columns"] == len(table["cells"]) > 3
        assert all(cell.strip() for cell in table["cells"])
