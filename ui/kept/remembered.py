"""What the window remembers: sizes, by a number who signed in last, the folder; never a word of the work."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSaveFile, QSettings

_FILE: Final = "window.ini"
_LARGEST: Final = 64 * 1024  # bytes


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


class LastFolder:
    """The folder of the workspace that was opened last, in a file of its own."""

    def __init__(self, config: Path) -> None:
        """In the user's config folder."""
        self._path = config / "last-folder.json"

    def read(self) -> Path | None:
        """The folder; None where none is kept, or none that can be read."""
        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return None
        return Path(found) if isinstance(found, str) and found else None

    def keep(self, folder: Path) -> None:
        """Keep `folder`; what cannot be written is lost, which harms nobody."""
        if folder == self.read():
            return
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(self._path))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            file.write(json.dumps(str(folder.absolute())).encode())
            file.commit()
