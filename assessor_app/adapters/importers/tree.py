"""What lies in a folder or zip before anybody asks whose it is; which names and sizes are taken at all."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import BinaryIO

from assessor_app.application.ports.importing import Rejected

_MEBI = 1024 * 1024
_NAME_BYTES = 4096
_DRIVE = re.compile(r"[A-Za-z]:")
_HALVES = re.compile("[\ud800-\udfff]")  # the category Cs
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")  # Cc, Zl and Zp
_LEFT_BY_SYSTEMS = frozenset(
    {".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".localized", ".spotlight-v100", ".trashes"}
)
_LEFT_BY_SYSTEMS_IN_FRONT = ("._", "~$")  # AppleDouble halves, and Office's marks that a file is open
_DIRECTION_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is taken from one folder or zip; sizes in bytes."""

    zip_entries: int = 5_000
    folder_entries: int = 50_000  # a folder is on the disk already: nothing in it can explode
    one_file: int = 2048 * _MEBI
    total: int = 16 * 1024 * _MEBI
    ratio: int = 100  # unpacked to packed; deflate reaches 1,032, evidence hardly ever 20
    ratio_from: int = 16 * _MEBI  # smaller files may be as empty as they like
    total_ratio_from: int = 64 * _MEBI


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One regular file; its name is data, never a path to write to."""

    path: str  # parts joined by "/", none of them empty, "." or ".."
    size: int  # bytes, as the directory says
    open: Callable[[], BinaryIO] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """The entries of a folder or zip, sorted by path, and what of it is not taken."""

    name: str  # of the folder, or of the zip without its ending
    zipped: bool
    entries: tuple[Entry, ...]
    folders: tuple[str, ...]  # also the empty ones, where the source tells
    rejected: tuple[Rejected, ...]  # by their path in PATH, `prefix` and all
    prefix: str = ""  # of the folder from inside which this is seen, with its "/"

    @property
    def tops(self) -> frozenset[str]:
        """The first parts of everything that lies deeper than the top."""
        deep = (path.partition("/")[0] for path in self._paths() if "/" in path)
        return frozenset((*deep, *(folder for folder in self.folders if "/" not in folder)))

    @property
    def loose(self) -> tuple[Entry, ...]:
        """The files that lie at the top."""
        return tuple(entry for entry in self.entries if "/" not in entry.path)

    def _paths(self) -> Iterable[str]:
        return (*(entry.path for entry in self.entries), *self.folders)


def is_left_by_a_system(path: str) -> bool:
    """Whether the file is none that a person made: macOS, Windows and Office leave such things about."""
    *folders, name = path.split("/")
    if "__MACOSX" in folders or name == "__MACOSX":
        return True
    return name.lower() in _LEFT_BY_SYSTEMS or name.startswith(_LEFT_BY_SYSTEMS_IN_FRONT)


def clean_path(name: str) -> str:
    """`name` without empty and "." parts. Raises ValueError where it leads outside or is no text."""
    if len(name.encode("utf-8", "surrogatepass")) > _NAME_BYTES:
        raise ValueError("its name is too long")
    if _HALVES.search(name):
        raise ValueError("its name cannot be read as text")
    if _CONTROLS.search(name):
        raise ValueError("its name holds control characters")
    if name.startswith(("/", "\\")) or _DRIVE.match(name):
        raise ValueError("its name leads outside of the archive")
    if ".." in re.split(r"[/\\]", name):
        raise ValueError("its name leads outside of the archive")
    parts = [part for part in name.split("/") if part not in {"", "."}]
    if not parts:
        raise ValueError("it has no name")
    return "/".join(parts)


def shown(name: str) -> str:
    """`name` safe to print: controls, lone surrogates and changes of direction appear as escapes."""
    return "".join(_escape(character) for character in name[:_NAME_BYTES])


def _escape(character: str) -> str:
    if character not in _DIRECTION_CONTROLS and unicodedata.category(character) not in {
        "Cc",
        "Cs",
        "Zl",
        "Zp",
    }:
        return character
    return f"\\u{ord(character):04x}"


def in_words(size: int) -> str:
    """A number of bytes as people say it."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} bytes"
