"""Where each kind of file was last chosen: file boxes open there again. Folders alone, no file’s name."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

FILE: Final = "folders.json"
_LARGEST: Final = 64 * 1024  # bytes that are read of the file
_MOST: Final = 50  # kinds


class ChosenFolders(QObject):
    """Belongs to the application object, as the theme does; without `folder` nothing outlives the window."""

    def __init__(self, application: QObject, folder: Path | None = None) -> None:
        """Keep them in `folder`, the user's own for settings."""
        super().__init__(application)
        self.setObjectName("chosen-folders")
        self._path = None if folder is None else folder / FILE
        self._known = self._read()

    def of(self, kind: str) -> str:
        """Where files of this kind were last chosen and still can be, else where documents lie, or home."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for place in (self._known.get(kind, ""), documents):
            with suppress(OSError):
                if place and Path(place).is_dir():
                    return place
        return str(Path.home())

    def note(self, kind: str, folder: Path) -> None:
        """It was `folder` this time; where settings cannot be written it is lost, which harms nobody."""
        place = str(folder.absolute())
        if self._known.get(kind) == place:
            return
        self._known.pop(kind, None)
        self._known[kind] = place
        self._known = dict(list(self._known.items())[-_MOST:])
        if self._path is None:
            return
        written = self._path.with_suffix(".new")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(json.dumps(self._known, indent=1, ensure_ascii=False), encoding="utf-8")
            written.replace(self._path)

    def _read(self) -> dict[str, str]:
        try:
            if self._path is None:
                return {}
            with self._path.open("rb") as file:
                found = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        known = found.items() if isinstance(found, dict) else ()
        return {kind: place for kind, place in known if isinstance(place, str)}


def chosen_folders() -> ChosenFolders:
    """The application's; the first call makes one that lasts as long as the window."""
    application = QApplication.instance()
    if application is None:
        raise TypeError("file boxes need a QApplication")
    found = application.findChild(ChosenFolders, "chosen-folders", Qt.FindChildOption.FindDirectChildrenOnly)
    return found or ChosenFolders(application)


def begin_where(dialog: QFileDialog, kind: str, *, taken: bool = False) -> None:
    """Open the box where this kind of file was last chosen, and note where it is this time.

    A folder that is `taken` in is noted by where it lies: its own name may be a learner's.
    """
    folders = chosen_folders()
    dialog.setDirectory(folders.of(kind))
    chooses_folder = dialog.fileMode() == QFileDialog.FileMode.Directory

    def chosen(names: list[str]) -> None:
        if names:
            own = chooses_folder and not taken
            folders.note(kind, Path(names[0]) if own else Path(names[0]).parent)

    dialog.filesSelected.connect(chosen)


def ask_where_to_save(parent: QWidget, title: str, kind: str, name: str) -> Path | None:
    """Ask for a file to write, `name` offered; None where nobody wants one."""
    folders = chosen_folders()
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folders.of(kind)) / name))
    if not chosen:
        return None
    folders.note(kind, Path(chosen).parent)
    return Path(chosen)


def ask_which_folder(parent: QWidget, title: str, kind: str) -> Path | None:
    """Ask for a folder; None where nobody wants one."""
    folders = chosen_folders()
    chosen = QFileDialog.getExistingDirectory(parent, title, folders.of(kind))
    if not chosen:
        return None
    folders.note(kind, Path(chosen))
    return Path(chosen)
