"""What all scrubbers of recordings share: the bytes, changed in place, and what was taken out of them.

Nothing is moved: what is taken out is overwritten with zeros, and its place renamed to what every reader
skips. So each offset within the file stays right, and each coded sample stays byte for byte.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

MOST_PARTS = 3_000_000  # boxes, chunks, pages or blocks of one file
_KEPT = 2 * 2**20  # bytes of what was taken out that are searched for names


class NotParsed(Exception):  # told as a held copy
    """The container is not of a form that can be scrubbed for certain."""


@dataclass(slots=True)
class Recording:
    """The bytes of one file, and what was taken out, by channel. `tick` is called again and again."""

    content: bytearray = field(repr=False)
    tick: Callable[[], None] = field(default=lambda: None, repr=False)
    taken: dict[str, bytearray] = field(default_factory=dict, repr=False)
    samples: list[tuple[int, int]] = field(default_factory=list, repr=False)  # where each begins and ends
    sound: bool = False
    picture: bool = False
    _parts: int = 0

    def blank(self, start: int, end: int, channel: str) -> None:
        """Overwrite these bytes with zeros."""
        if end > start:
            kept = self.taken.setdefault(channel, bytearray())
            kept += self.content[start : min(end, start + _KEPT - len(kept))] + b"\n"
            self.content[start:end] = bytes(end - start)

    def beside(self, most: int) -> Iterator[bytearray]:
        """What is left beside the samples, in pieces of about `most` bytes that overlap; nothing where no
        scrubber told where samples lie.
        """
        if not self.samples:
            return
        piece, reached = bytearray(), 0
        for start, end in (*sorted(self.samples), (len(self.content), len(self.content))):
            for at in range(reached, start, most):
                piece += self.content[at : min(start, at + most + 64)] + b"\n"
                if len(piece) >= most:
                    yield piece
                    piece = bytearray()
            reached = max(reached, end)
        yield piece

    def count(self) -> None:
        """One part more. Raises NotParsed where there are too many."""
        self._parts += 1
        if self._parts % 20_000 == 0:
            self.tick()
        if self._parts > MOST_PARTS:
            raise NotParsed("more parts than can be looked into")


def number(content: bytearray, start: int, length: int, *, little: bool = False) -> int:
    """An unsigned number of the file. Raises NotParsed at its end."""
    piece = content[start : start + length]
    if start < 0 or len(piece) != length:
        raise NotParsed("cut off")
    return int.from_bytes(piece, "little" if little else "big")
