"""Reading a small file that the person dropped or chose."""

from pathlib import Path
from typing import Final

from assessor_app.application.problems import Unusable

LARGEST: Final = 32 * 2**20  # bytes of a programme or a card


def read_small_file(path: Path) -> bytes:
    """Its bytes; Unusable, in words, where it is a folder, cannot be read, or is larger than 32 MiB."""
    if path.is_dir():
        raise Unusable("this is a folder, not a file", where=path.name)
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise Unusable(f"it cannot be read: {error.strerror}", where=path.name) from error
    if len(content) > LARGEST:
        raise Unusable(f"it is larger than {LARGEST // 2**20} MiB", where=path.name)
    return content
