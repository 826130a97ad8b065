"""A small file that appears whole or stays as it was."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step, making its folder. Raises OSError with `strerror` set."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = QSaveFile(str(path))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
        raise OSError(0, file.errorString())
