"""Processes with a window of their own, which print what is measured in them."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from assessor_app.adapters.bench.crowd import PASSPHRASE

_LONGEST: Final = 600.0  # seconds


def printed_by(module: str, arguments: list[str], config: Path) -> str:
    """What `python -m module arguments` prints, offscreen, with the user's settings in `config`.

    It may keep byte code, as an installed program does: compiling the sources is not what is timed.
    Raises RuntimeError where it ends with another status than 0.
    """
    around = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "QT_QPA_PLATFORM": "offscreen",
        "ASSESSOR_CONFIG_DIR": str(config),
        "ASSESSOR_PASSPHRASE": PASSPHRASE,
    }
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env=around,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_LONGEST,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{module} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout
