"""What of a file's name may be told: its extension."""

from pathlib import PurePosixPath


def extension_of(name: str) -> str:
    """The extension of a file name, where it looks like one: lower-case, with the dot."""
    suffix = PurePosixPath(name.replace("\\", "/")).suffix.lower()
    return suffix if 1 < len(suffix) <= 8 and suffix[1:].isascii() and suffix[1:].isalnum() else ""
