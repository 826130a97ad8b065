"""When this account last backed a workspace up and tried to restore it, kept in its configuration folder."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

import rfc8785

from assessor_app.adapters.keys.writing import is_uuid, write_whole
from assessor_app.application.ports.care import Care

_LARGEST = 16 * 1024  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class CareFolder:
    """Notes by workspace in `care` under the configuration folder: the port `CareNotes`."""

    config: Path

    def of(self, workspace: str) -> Care:
        """What is noted; nothing where that cannot be read."""
        try:
            with self._path(workspace).open("rb") as file:
                found = json.loads(file.read(_LARGEST))
            known = {one.name: found.get(one.name) for one in fields(Care)}
        except (OSError, ValueError, AttributeError, RecursionError):
            return Care()
        return Care(**{name: value for name, value in known.items() if isinstance(value, str)})

    def note_backup(self, workspace: str, *, at: str, file: str) -> None:
        """A backup was written, and read back."""
        self._write(workspace, replace(self.of(workspace), backed_up_at=at, backup=file))

    def note_drill(self, workspace: str, *, at: str) -> None:
        """A backup was laid out and checked."""
        self._write(workspace, replace(self.of(workspace), drilled_at=at))

    def _write(self, workspace: str, care: Care) -> None:
        path = self._path(workspace)
        with suppress(OSError):  # the backup is there all the same
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, rfc8785.dumps(asdict(care)) + b"\n")

    def _path(self, workspace: str) -> Path:
        if not is_uuid(workspace):
            raise ValueError("a workspace's id is a UUID in its usual spelling")
        return self.config / "care" / f"{workspace}.json"
