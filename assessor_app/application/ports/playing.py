"""Sound and video as plain pixels and samples, decoded in another process that may end at any time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import BinaryIO, Final, Protocol

SAMPLE_RATE: Final = 48_000  # samples a second of each channel
CHANNELS: Final = 2
PEAKS: Final = 10  # a second: how finely loudness is measured
SLOWEST, FASTEST = 0.5, 2.0  # of the speed at which it was recorded


class Stage(StrEnum):
    """What a player does."""

    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"  # it was played to its end
    FAILED = "failed"


class Trouble(StrEnum):
    """Why a file is not played."""

    NOTHING = ""
    UNKNOWN = "unknown"  # no container of sound or video that is opened here; playlists are none
    UNDECODABLE = "undecodable"  # damaged, or made by a codec that is not there
    TIME = "time"
    MEMORY = "memory"
    DIED = "died"
    UNREAD = "unread"  # the stored file could not be read
    UNAVAILABLE = "unavailable"  # this machine lacks what playing needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is played now. Places and lengths in milliseconds; `length` 0: the file does not tell it."""

    stage: Stage = Stage.OPENING
    place: int = 0
    length: int = 0
    has_sound: bool = False
    has_picture: bool = False
    unseen: bool = False  # there is a picture, and it cannot be decoded: the sound is played alone
    trouble: Trouble = Trouble.NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingPicture:
    """One picture of a video: 4 bytes a pixel (blue, green, red, nothing), rows top to bottom, no padding."""

    width: int
    height: int
    pixels: bytes = field(repr=False)  # 4 × width × height bytes


class Player(Protocol):
    """One file that is played; every call returns at once, whatever its helper does."""

    def now(self) -> Moment:
        """What it does at this moment."""

    def picture(self) -> MovingPicture | None:
        """The newest picture; the same object until there is another."""

    def sound(self, most: int) -> bytes:
        """The next samples to be heard, at most `most` bytes of whole ones; b"" where there are none yet.

        Signed 16 bits, little-endian, SAMPLE_RATE, CHANNELS beside one another.
        """

    def loudness(self) -> bytes:
        """How loud it is from its beginning on, a byte for each of PEAKS a second, as far as it is measured.

        The same object until there is more; b"" for what has a picture.
        """

    def play(self) -> None:
        """Go on; at the end, from the beginning."""

    def pause(self) -> None:
        """Stand still."""

    def seek(self, place: int) -> None:
        """Go to `place`, in milliseconds."""

    def set_rate(self, rate: float) -> None:
        """Play at `rate` times the speed, SLOWEST to FASTEST."""

    def set_room(self, width: int, height: int) -> None:
        """Pictures are drawn no larger than this, in device pixels."""

    def close(self) -> None:
        """End the helper and let go of the file; waits for both."""


OpenContent = Callable[[], BinaryIO]
"""Gives a reader that can seek; whoever calls it closes what it gave."""


class OpenPlayer(Protocol):
    """Begin to play files, in a helper process each."""

    def __call__(self, content: OpenContent) -> Player:
        """Never raises for what the file holds: the player's `now` tells what is wrong."""

    def prepare(self) -> None:
        """A file will be played soon: start a helper ahead."""
