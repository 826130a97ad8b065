"""Evidence as plain pixels and text, drawn in another process."""

from dataclasses import dataclass, field
from typing import BinaryIO, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """What a file is, as far as its bytes tell."""

    kind: str  # as in BlindCopy.kind
    media_type: str
    pages: int  # pages of a PDF, frames of a picture (1), 0 for text
    notes: tuple[str, ...]  # "damaged: cannot be opened", "protected by a password", "empty", …


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Plain pixels: RGB, 8 bits, rows top to bottom without padding."""

    width: int
    height: int
    pixels: bytes = field(repr=False)  # 3 × width × height bytes


class Previewer(Protocol):
    """One file opened in a helper of its own; `close` ends the helper.

    Every call may raise Unusable in plain words (the helper died, took too long, took too much memory).
    """

    def describe(self) -> Described:
        """Kind, pages and problems of the file."""

    def page(self, number: int, width: int) -> Picture:
        """Page `number` (from 0), `width` pixels wide (1 to 4000)."""

    def text(self) -> str:
        """The file as text (text kinds, code, Markdown source, CSV, notebooks, documents)."""

    def close(self) -> None:
        """End the helper."""


class OpenPreview(Protocol):
    """Open a file for looking at it."""

    def __call__(self, content: BinaryIO, name: str) -> Previewer:
        """`content` is handed to the helper through a pipe; nothing is written to disk."""
