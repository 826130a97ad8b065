"""Blind copies of sound and video: every coded sample stays as it is, every word beside them goes.

Honest limit: nobody has listened to the sound or looked at the pictures. A voice may say a name and a picture
show one, so the copy is made and held until an admin decides; a name that is found in the samples themselves,
which are not changed, holds it as uncovered.
"""

import re
from collections.abc import Callable, Iterator

from assessor_app.preview.copies import Copy, Found, Progress
from assessor_app.preview.names import Names
from assessor_app.preview.recordings import NotParsed, Recording
from assessor_app.preview.recordings_frames import scrub_flac, scrub_frames
from assessor_app.preview.recordings_matroska import scrub_matroska
from assessor_app.preview.recordings_movie import scrub_movie
from assessor_app.preview.recordings_ogg import scrub_ogg
from assessor_app.preview.recordings_riff import scrub_aiff, scrub_riff

STEP_METADATA = "metadata removed"
STEP_SOUND = "sound: not listened to"
STEP_PICTURES = "moving pictures: not searched for names"
HELD_SOUND = "sound was not listened to"
HELD_PICTURES = "moving pictures were not looked at"
HELD_FORM = "this kind cannot be looked into"
_SHORTEST = 6  # letters of a hit in samples, which hold every short word by chance
_SHORTEST_BESIDE = 3  # of a hit in what little stands beside them
_PIECE = 4 * 2**20
_WORDS = re.compile(rb"(?:[\x20-\x7e]|[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){3,}")
_WIDE_WORDS = re.compile(rb"(?:[\x20-\x7e\xc0-\xff]\x00){3,}")
_LONG_WORDS = re.compile(rb"(?:[\x20-\x7e]|[\xc3-\xdb][\x80-\xbf]|[\xe3-\xed][\x80-\xbf]{2}){8,}")
_LONG_WIDE_WORDS = re.compile(rb"(?:[\x20-\x7e\xc0-\xff]\x00){8,}")

Scrub = Callable[[Recording], bytes | None]
"""Scrubs in place, or gives the bytes that remain."""

_SCRUBBERS: dict[str, tuple[Scrub, str]] = {
    "audio/mpeg": (scrub_frames, ".mp3"),
    "audio/aac": (scrub_frames, ".aac"),
    "audio/flac": (scrub_flac, ".flac"),
    "audio/ogg": (scrub_ogg, ".ogg"),
    "video/ogg": (scrub_ogg, ".ogv"),
    "audio/wav": (scrub_riff, ".wav"),
    "video/x-msvideo": (scrub_riff, ".avi"),
    "audio/aiff": (scrub_aiff, ".aiff"),
    "audio/mp4": (scrub_movie, ".m4a"),
    "video/mp4": (scrub_movie, ".mp4"),
    "video/quicktime": (scrub_movie, ".mov"),
    "video/webm": (scrub_matroska, ".mkv"),
}


def copy_recording(content: bytes | bytearray, media_type: str, names: Names, progress: Progress) -> Copy:
    """The recording without a word of who made it, held until somebody has listened or looked."""
    known = _SCRUBBERS.get(media_type)
    if known is None:
        return Copy(content=None, extension="", steps=[], held=HELD_FORM)
    scrub, extension = known
    if extension == ".mkv" and b"webm" in content[:64]:
        extension = ".webm"
    # a helper's own bytes are changed where they are: there is room for two large files, not three
    own = content if isinstance(content, bytearray) else bytearray(content)
    file = Recording(own, tick=lambda: progress(0, 1))
    try:
        scrubbed = scrub(file)
    except NotParsed:
        return Copy(content=None, extension="", steps=[], held=HELD_FORM)
    left = scrubbed if scrubbed is not None else bytes(file.content)
    found = [
        Found(channel, text) for channel, taken in file.taken.items() for text in _names_in(taken, names)
    ]
    for start in range(0, len(left), _PIECE):
        progress(start, len(left))
        part = left[start : start + _PIECE + 64]
        found += [
            Found("among the samples", text, covered=False)
            for text in _names_in(part, names, long=True)
            if "\n" not in text and sum(map(str.isalnum, text)) >= _SHORTEST
        ]
    if scrubbed is None:
        for piece in file.beside(_PIECE):
            progress(0, 1)
            found += [
                Found("beside the samples", text, covered=False)
                for text in _names_in(piece, names)
                if "\n" not in text and sum(map(str.isalnum, text)) >= _SHORTEST_BESIDE
            ]
    steps = [STEP_METADATA]
    steps += [STEP_SOUND] if file.sound else []
    steps += [STEP_PICTURES] if file.picture else []
    uncovered = any(not one.covered for one in found)
    held = None if uncovered else HELD_SOUND if file.sound else HELD_PICTURES
    return Copy(content=left, extension=extension, steps=steps, found=found, held=held)


def _names_in(content: bytes | bytearray, names: Names, *, long: bool = False) -> Iterator[str]:
    """The known names within whatever reads as words; `long`: as more than a word."""
    narrow, wide = (_LONG_WORDS, _LONG_WIDE_WORDS) if long else (_WORDS, _WIDE_WORDS)
    words = [run.group().decode("utf-8", "replace") for run in narrow.finditer(content)]
    words += [run.group().decode("utf-16-le", "replace") for run in wide.finditer(content)]
    text = "\n".join(words)
    for span in names.find(text):
        yield text[span.start : span.end]
