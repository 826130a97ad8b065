"""How this account wants the window: look, text size, language, when it locks. Never a word of the work."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from assessor_app.application.problems import Unusable
from ui.kept.whole_file import write_whole

FILE: Final = "preferences.json"
SMALLEST_TEXT, LARGEST_TEXT = 100, 200  # percent
LONGEST_IDLE: Final = 24 * 60  # minutes
_LARGEST: Final = 64 * 1024  # bytes that are read of the file

Choice = TypeVar("Choice", bound=StrEnum)


class ThemeChoice(StrEnum):
    """Which colours; SYSTEM goes with what the desktop shows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Language(StrEnum):
    """Which language; SYSTEM is that of the desktop where the window speaks it, else English."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What is preferred; the defaults serve who never chose."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = SMALLEST_TEXT
    language: Language = Language.SYSTEM
    idle_lock_minutes: int = 10  # 0: the window never locks by itself


def read_preferences(data: bytes) -> tuple[Preferences, bool]:
    """What `data` says, field by field, and whether all of it could be read; else the defaults stand in."""
    usual = Preferences()
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return usual, False
    if not isinstance(found, dict):
        return usual, False
    theme = _choice(ThemeChoice, found.get("theme", usual.theme))
    percent = _number(found.get("text_percent", usual.text_percent), SMALLEST_TEXT, LARGEST_TEXT)
    language = _choice(Language, found.get("language", usual.language))
    minutes = _number(found.get("idle_lock_minutes", usual.idle_lock_minutes), 0, LONGEST_IDLE)
    read = Preferences(
        theme=usual.theme if theme is None else theme,
        text_percent=usual.text_percent if percent is None else percent,
        language=usual.language if language is None else language,
        idle_lock_minutes=usual.idle_lock_minutes if minutes is None else minutes,
    )
    return read, None not in (theme, percent, language, minutes)


def preferences_document(preferences: Preferences) -> bytes:
    """The file's bytes."""
    return json.dumps(asdict(preferences), indent=2).encode() + b"\n"


class KeptPreferences(QObject):
    """The preferences in force; without a folder nothing outlives the window."""

    changed = Signal(object)  # the new Preferences

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        """Read what is kept in the user's config folder; a small file, before anything is painted."""
        super().__init__(parent)
        self._path = None if folder is None else folder / FILE
        self._writing = Lock()
        self.now, self.damaged = self._read()
        self._kept = not self.damaged

    def change(self, preferences: Preferences) -> None:
        """Put `preferences` in force at once; `keep` makes them last."""
        if preferences != self.now:
            self.now = preferences
            self._kept = False
            self.changed.emit(preferences)

    def keep(self) -> None:
        """Write what is in force, whole or not at all; for another thread than the window's.

        Where the file was damaged it is good afterwards, so that this is said once. Raises Unusable where the
        folder cannot be written; what is in force stays so until the window closes.
        """
        with self._writing:
            if self._kept or self._path is None:
                return
            now = self.now
            _write(self._path, preferences_document(now))
            self._kept = now == self.now

    def _read(self) -> tuple[Preferences, bool]:
        """What is kept, and whether it was damaged."""
        if self._path is None:
            return Preferences(), False
        try:
            with self._path.open("rb") as file:
                data = file.read(_LARGEST)
        except FileNotFoundError:
            return Preferences(), False
        except OSError:
            return Preferences(), True
        preferences, whole = read_preferences(data)
        return preferences, not whole


def _choice(kind: type[Choice], found: object) -> Choice | None:
    try:
        return kind(found) if isinstance(found, str) else None
    except ValueError:
        return None


def _number(found: object, least: int, most: int) -> int | None:
    return found if type(found) is int and least <= found <= most else None


def _write(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step. Raises Unusable."""
    try:
        write_whole(path, data)
    except OSError as error:
        raise _not_kept(path, error.strerror or "") from None


def _not_kept(path: Path, why: str) -> Unusable:
    return Unusable(
        f"your settings hold until the window closes, but could not be kept ({why})",
        where=str(path.parent),
        remedy="Make room, or make this folder writable.",
    )
