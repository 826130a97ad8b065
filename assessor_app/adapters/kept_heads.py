"""The newest checkpoint seen of each workspace, kept in the user's configuration folder, outside of it.

A workspace that was put back to an older state is found by what this machine remembers of it; hence the note
is on the disk before `keep` returns, and one that cannot be read is said, never taken for “first seen here”.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import rfc8785

from assessor_app.adapters.durable import disk_problem
from assessor_app.adapters.keys.writing import is_uuid, write_whole
from assessor_app.application.problems import Unusable

_FORMAT = "assessor/kept-head/v1"
_LARGEST = 64 * 1024  # bytes; a checkpoint note has a few hundred


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadsFolder:
    """Checkpoint notes by workspace, in `heads` under the configuration folder: the port `KeptHeads`."""

    config: Path

    def newest(self, workspace: str) -> str | None:
        """The newest checkpoint note kept for this workspace; None where it is seen here for the first time.

        Raises Unusable where the kept note is damaged or the disk refuses.
        """
        path = self._path(workspace)
        try:
            with path.open("rb") as file:
                data = file.read(_LARGEST + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk_problem(error, path) from None
        note = _note(data, workspace)
        if note is None:
            raise Unusable(
                "What this machine remembered of the workspace's log is damaged, so an older copy of the "
                "workspace would not be noticed",
                where=str(path),
                remedy="If you trust the workspace as it is, delete this file; its log is then new here.",
            )
        return note

    def keep(self, workspace: str, note: str) -> None:
        """Remember `note`, durably, in place of any earlier one; raises Unusable where the disk refuses."""
        path = self._path(workspace)
        if len(note.encode()) > _LARGEST // 2:
            raise ValueError("a checkpoint note is short")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, _content(workspace, note))
        except OSError as error:
            raise disk_problem(error, path) from None

    def _path(self, workspace: str) -> Path:
        if not is_uuid(workspace):
            raise ValueError("a workspace's id is a UUID in its usual spelling")
        return self.config / "heads" / f"{workspace}.json"


def _content(workspace: str, note: str) -> bytes:
    digest = hashlib.sha256(f"{workspace}\n{note}".encode()).hexdigest()
    return rfc8785.dumps({"digest": digest, "format": _FORMAT, "note": note, "workspace": workspace}) + b"\n"


def _note(data: bytes, workspace: str) -> str | None:
    """The note in a file's bytes; None where they are not what `keep` wrote for this workspace."""
    try:
        note = json.loads(data)["note"]
        whole = _content(workspace, note)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return note if isinstance(note, str) and whole == data else None
