"""Whose keys lie under this account of the system: a keychain opens for the account, not for the person.

One small file per key file, so that two processes never overwrite each other's notes.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import rfc8785

from assessor_app.adapters.keys.writing import write_whole

_LARGEST_NOTE = 16 * 1024  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Census:
    """The notes in the user's configuration folder of which key files were made or opened here."""

    folder: Path

    def note(self, person: str, key_file: Path) -> None:
        """Remember that `person`'s keys lie at `key_file`; raises OSError where that cannot be kept."""
        note = self._note_of(key_file)
        content = rfc8785.dumps({"file": str(key_file.absolute()), "person": person})
        if not note.is_file() or note.read_bytes() != content:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_whole(note, content)

    def forget(self, key_file: Path) -> None:
        """Remember them no more; raises OSError where that cannot be done."""
        self._note_of(key_file).unlink(missing_ok=True)

    def people(self) -> frozenset[str]:
        """Whose keys lie here; a note that cannot be read counts as somebody. Raises OSError."""
        if not self.folder.is_dir():
            return frozenset()
        found = set()
        for note in self.folder.glob("*.json"):
            person, key_file = _read(note)
            if key_file is None or not _is_gone(key_file):
                found.add(person)
        return frozenset(found)

    def _note_of(self, key_file: Path) -> Path:
        place = str(key_file.absolute())
        return self.folder / f"{hashlib.sha256(place.encode()).hexdigest()[:32]}.json"


def _read(note: Path) -> tuple[str, Path | None]:
    try:
        with note.open("rb") as file:
            fields = json.loads(file.read(_LARGEST_NOTE))
        return str(fields["person"]), Path(fields["file"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return note.name, None


def _is_gone(key_file: Path) -> bool:
    """Whether the keys were deleted; not so where the disk that they lie on is only unplugged."""
    workspace = key_file.parent.parent
    return not key_file.exists() and workspace.parent.is_dir()
