"""What the window remembers: sizes, and by a number who signed in last; never a word of the work."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

_FILE: Final = "window.ini"


class Remembered:
    """Whole numbers by name, in a file of the user's config folder."""

    def __init__(self, folder: Path | None = None) -> None:
        """Without `folder` nothing outlives the window."""
        self._settings = (
            None if folder is None else QSettings(str(folder / _FILE), QSettings.Format.IniFormat)
        )
        self._kept: dict[str, int] = {}

    def number(self, name: str, otherwise: int) -> int:
        """The number kept under `name`; `otherwise` where there is none, or none that can be read."""
        found = self._kept.get(name)
        if found is None and self._settings is not None:
            found = _whole(self._settings.value(name))
        return otherwise if found is None else found

    def keep(self, name: str, number: int) -> None:
        """Keep `number` under `name`; a folder that cannot be written loses it, which harms nobody."""
        self._kept[name] = number
        if self._settings is not None:
            self._settings.setValue(name, number)


def _whole(text: object) -> int | None:
    try:
        return int(str(text))
    except ValueError:
        return None
