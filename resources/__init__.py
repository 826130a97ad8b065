"""Files that ship with the program: contexts, schemas, words, fonts, icons, styles, samples."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def read_bytes(name: str) -> bytes:
    """The bytes of a shipped file; `name` is its path under `resources/` with `/` between the parts."""
    return _path(name).read_bytes()


def read_text(name: str) -> str:
    """The same as UTF-8 text."""
    return _path(name).read_text(encoding="utf-8")


def _path(name: str) -> Traversable:
    return files(__name__).joinpath(*name.split("/"))
