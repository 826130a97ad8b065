"""Recordings that show whose they are in every channel that their container has."""

from pathlib import Path

from tests.support.clips import box
from tests.support.named_evidence import EMAIL, FAMILY, FULL_NAME, Planted

FOLDER = Path(__file__).with_name("recordings")
CHANNELS: dict[str, tuple[str, ...]] = {
    "named.mp4": (
        "MP4 metadata of the movie", "MP4 metadata of a track", "MP4 handler name", "beside the samples",
    ),
    "named.mov": (
        "MP4 metadata of the movie", "MP4 metadata of a track", "MP4 handler name", "track of another kind",
    ),
    "named.m4a": ("MP4 metadata of the movie",),
    "named.mp3": ("ID3 tag", "tag at the end"),
    "named.aac": ("ID3 tag",),
    "named.flac": ("FLAC comments and pictures",),
    "named.ogg": ("Ogg comments",),
    "named.opus": ("Ogg comments",),
    "named.ogv": ("Ogg comments",),
    "named.wav": ("RIFF texts",),
    "named.avi": ("RIFF texts",),
    "named.aiff": ("AIFF texts",),
    "named.mkv": (
        "Matroska information", "Matroska tracks", "Matroska tags", "Matroska chapters",
        "Matroska attachments", "Matroska track of another kind",
    ),
    "named.webm": ("Matroska information", "Matroska tracks", "Matroska tags"),
}  # fmt: skip


def recording(name: str) -> bytes:
    """One of them."""
    return (FOLDER / name).read_bytes()


def named_recording(name: str) -> Planted:
    """A recording and the channels in which it tells whose it is."""
    return Planted(f"{FAMILY}_{name}", recording(name), (*CHANNELS[name], "file name"))


def more_named() -> dict[str, Planted]:
    """Channels that no program writes by itself: other tags, boxes and chunks."""
    who = f"{FULL_NAME} {EMAIL}".encode()
    mp3, mp4, wav = recording("named.mp3"), recording("named.mp4"), recording("named.wav")
    ape = who + b"APETAGEX" + (2000).to_bytes(4, "little")
    ape += (len(who) + 32).to_bytes(4, "little") + (1).to_bytes(4, "little") + bytes(12)
    lyrics = b"LYRICSBEGIN" + who
    return {
        "ape.mp3": Planted("a.mp3", mp3[:-128] + ape, ("tag at the end",)),
        "lyrics.mp3": Planted(
            "a.mp3", mp3[:-128] + lyrics + b"%06dLYRICS200" % len(lyrics) + mp3[-128:], ("tag at the end",)
        ),
        "garbage.mp3": Planted("a.mp3", mp3[:-128] + who + bytes(40), ("bytes among the frames",)),
        "behind.mp4": Planted("a.mp4", mp4 + box(b"uuid", bytes(16) + who), ("boxes beside the movie",)),
        "free.mp4": Planted("a.mp4", mp4 + box(b"free", who), ("free space",)),
        "unknown.mp4": Planted("a.mp4", mp4 + box(b"zzzz", who), ("boxes beside the movie",)),
        "ixml.wav": Planted(
            "a.wav", wav + b"iXML" + len(who).to_bytes(4, "little") + who, ("bytes behind the end",)
        ),
    }
