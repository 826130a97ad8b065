"""Has this machine anything through which sound is heard? Looked at without a library of sound."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_CARDS = Path("/proc/asound/cards")


def has_sound_output(environment: Mapping[str, str] | None = None, cards: Path = _CARDS) -> bool:
    """Whether a sound server or a sound card is there (Linux); elsewhere the system answers for itself."""
    if not sys.platform.startswith("linux"):
        return True
    asked = os.environ if environment is None else environment
    if asked.get("PULSE_SERVER"):
        return True
    running = Path(asked.get("XDG_RUNTIME_DIR") or "/nonexistent")
    if any((running / name).exists() for name in ("pulse/native", "pipewire-0")):
        return True
    try:
        return any(line.strip()[:1].isdigit() for line in cards.read_text(encoding="utf-8").splitlines())
    except OSError:
        return False
