"""Small files of this account alone that are there whole, or are still what they were."""

import os
import secrets
import uuid
from collections.abc import Callable
from pathlib import Path

from assessor_app.adapters.durable import move, sync_folder

_LEFTOVER = ".part"


def is_uuid(name: str) -> bool:
    """Whether `name` is a UUID in its usual spelling, and so safe as a file's name on every system."""
    try:
        return str(uuid.UUID(name)) == name
    except ValueError:
        return False


def write_whole(path: Path, data: bytes, *, proven: Callable[[bytes], None] = lambda _: None) -> None:
    """Put `data` (0600) at `path`, durably; what was there goes only when `proven` accepts what was written.

    `proven` gets the bytes read back from the disk, and raises where they do not serve. Raises OSError.
    """
    for leftover in path.parent.glob(f".{path.name}.*{_LEFTOVER}"):  # of a process that was ended half-way
        leftover.unlink(missing_ok=True)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}{_LEFTOVER}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(beside, flags, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        proven(beside.read_bytes())
        move(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
