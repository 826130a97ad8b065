"""Blind copies of sound and video: no word of whose they are is left, every sample is, and it plays."""

import io
import random
import time

import pytest

from assessor_app.adapters.blind_copier import CopyInHelper
from assessor_app.adapters.media_player import MediaHelpers
from assessor_app.adapters.preview_pool import Helpers
from assessor_app.application.ports.playing import Stage
from assessor_app.preview import blind_recordings, recordings_ogg
from assessor_app.preview.blinding import blind
from assessor_app.preview.copies import Copy
from assessor_app.preview.media_kinds import media_kind
from assessor_app.preview.names import compile_names
from assessor_app.preview.opened import Opened
from assessor_app.preview.recordings import MOST_PARTS, NotParsed, Recording
from assessor_app.preview.recordings_movie import scrub_movie
from tests.support.clips import box, chunk, sound, video
from tests.support.named_evidence import FAMILY, KNOWN, TRACES, Planted, leaks
from tests.support.named_recordings import CHANNELS, more_named, named_recording, recording

NAMES = compile_names(full_names=KNOWN.full_names, logins=KNOWN.logins, emails=KNOWN.emails)
EVERY = {**{name: named_recording(name) for name in CHANNELS}, **more_named()}
KNOWN_HERE = {
    "full_names": list(KNOWN.full_names), "logins": list(KNOWN.logins), "emails": list(KNOWN.emails),
}  # fmt: skip
HELD = "this kind cannot be looked into"


def copied(content: bytes) -> Copy:
    """The copy, made in this process."""
    kind = media_kind(lambda start, most: content[start : start + most])
    assert kind is not None
    return blind_recordings.copy_recording(content, kind[1], NAMES, lambda *_: None)


@pytest.mark.parametrize("name", EVERY)
def test_each_planted_channel_is_found_and_none_is_left(name: str) -> None:
    planted = EVERY[name]
    assert leaks(planted.content), "the control: the original tells"
    report, content = blind(Opened(content=planted.content, name=planted.name), KNOWN_HERE, lambda *_: None)
    assert content is not None
    assert leaks(content) == []
    assert report["held"] == "sound was not listened to"
    assert "sound: not listened to" in report["steps"]
    places = [where for where, _, _ in report["hits"]]
    assert [one for one in planted.channels if not any(one in place for place in places)] == []
    assert all(covered for _, _, covered in report["hits"])
    told = " ".join((*report["steps"], *report["notes"], report["extension"], report["kind"])).lower()
    assert not [trace for trace in TRACES if trace in told]


def test_the_helper_makes_the_same_copies() -> None:
    helpers = Helpers(spares=0)
    try:
        for name, planted in EVERY.items():
            copy = CopyInHelper(helpers)(io.BytesIO(planted.content), planted.name, KNOWN)
            assert copy.content == copied(planted.content).content, name
            assert copy.held == "sound was not listened to"
    finally:
        helpers.close()


@pytest.mark.parametrize("name", CHANNELS)
def test_what_is_kept_is_kept_byte_for_byte_and_in_its_place(name: str) -> None:
    content = recording(name)
    copy = copied(content)
    assert copy.content is not None
    if name.endswith((".mp3", ".aac")):
        assert bytes(copy.content) in content, "the frames, one behind the other"
        return
    start = len(content) - len(copy.content)
    changed = [
        new
        for old, new in zip(content[start:], copy.content, strict=True)
        if old != new and new not in b"\0 "
    ]
    assert len(changed) < 300, "names of boxes and chunks, lengths, check sums"


@pytest.mark.parametrize(
    "name", ["named.mp4", "named.mkv", "named.ogg", "named.flac", "named.avi", "named.aiff"]
)
def test_a_copy_plays_as_long_as_its_original(name: str) -> None:
    pool = MediaHelpers()
    copy = copied(recording(name))
    assert copy.content is not None
    content = bytes(copy.content)
    player = pool(lambda: io.BytesIO(content))
    try:
        end = time.monotonic() + 20
        while player.now().stage is Stage.OPENING and time.monotonic() < end:
            time.sleep(0.02)
        moment = player.now()
        assert moment.stage is Stage.PAUSED
        assert 950 <= moment.length <= 1250
        assert moment.has_sound
        assert moment.has_picture is name.endswith((".mp4", ".mkv", ".avi"))
    finally:
        player.close()
        pool.close()


@pytest.mark.parametrize("name", CHANNELS)
def test_a_scrubber_that_does_nothing_is_found_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def lazy(file: Recording) -> None:
        file.sound = True

    lazily = {media: (lazy, ending) for media, (_, ending) in blind_recordings._SCRUBBERS.items()}
    monkeypatch.setattr(blind_recordings, "_SCRUBBERS", lazily)
    copy = copied(recording(name))
    assert copy.content is not None
    assert leaks(bytes(copy.content)), "this is how a leak looks"
    assert any(not hit.covered for hit in copy.found), "and the second look holds it back"


IN_PLACE = [
    (name, channel)
    for name, channels in CHANNELS.items()
    for channel in channels
    if name.split(".")[1] not in {"mp3", "aac", "ogg", "opus", "ogv"}
]


@pytest.mark.parametrize(("name", "channel"), IN_PLACE)
def test_each_channel_leaks_where_it_is_left_alone(
    name: str, channel: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    blank = Recording.blank

    def careless(self: Recording, start: int, end: int, where: str) -> None:
        if channel not in where:
            blank(self, start, end, where)

    monkeypatch.setattr(Recording, "blank", careless)
    copy = copied(recording(name))
    assert copy.content is not None
    assert leaks(bytes(copy.content))


@pytest.mark.parametrize("name", ["named.ogg", "named.opus", "named.ogv"])
def test_comments_leak_where_they_are_left_alone(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recordings_ogg, "quiet_comments", lambda _codec, packet: bytes(packet))
    copy = copied(recording(name))
    assert copy.content is not None
    assert leaks(bytes(copy.content))


def test_a_name_within_the_samples_holds_the_copy() -> None:
    content = bytearray(sound())
    content[10_000:10_040] = f"  made by {FAMILY} at home  ".encode().ljust(40)
    copy = copied(bytes(content))
    assert [hit.where for hit in copy.found if not hit.covered] == ["among the samples"]
    assert copy.held is None, "an uncovered name says more than that nobody listened"


def test_silent_pictures_are_held_as_not_looked_at() -> None:
    copy = copied(video(10))
    assert copy.held == "moving pictures were not looked at"
    assert copy.extension == ".avi"


def _fragmented() -> bytes:
    return recording("named.mp4") + box(b"moof", bytes(40))


def _elsewhere() -> bytes:
    content = bytearray(recording("named.mp4"))
    at = content.index(b"url ")
    content[at + 4 : at + 8] = bytes(4)
    return bytes(content)


def _encrypted() -> bytes:
    return recording("named.mp4").replace(b"avc1", b"encv").replace(b"mp4a", b"enca")


def _streamed_wav() -> bytes:
    """As written into a pipe: nobody went back to say how much there is."""
    content = bytearray(recording("named.wav"))
    at = content.index(b"data")
    content[4:8] = content[at + 4 : at + 8] = b"\xff" * 4
    return bytes(content) + chunk(b"LIST", b"INFOIART" + (12).to_bytes(4, "little") + FAMILY.encode())


def _endless_data() -> bytes:
    content = bytearray(sound())
    content[40:44] = (2 * len(content)).to_bytes(4, "little")
    content += chunk(b"id3 ", FAMILY.encode())
    content[4:8] = (len(content) - 8).to_bytes(4, "little")
    return bytes(content)


def _two_movies() -> bytes:
    return recording("named.mp4") * 2


def _subtitled_avi() -> bytes:
    return recording("named.avi").replace(b"auds", b"txts")


def _samples_elsewhere() -> bytes:
    content = bytearray(recording("named.mp4"))
    at = content.index(b"stco")
    content[at + 12 : at + 16] = (8).to_bytes(4)
    return bytes(content)


def _stream_of_another_kind() -> bytes:
    return recording("named.ogg").replace(b"\x01vorbis", b"fishead")


@pytest.mark.parametrize(
    "make",
    [
        _fragmented, _elsewhere, _encrypted, _two_movies, _streamed_wav, _endless_data, _subtitled_avi,
        _samples_elsewhere, _stream_of_another_kind,
    ],
)  # fmt: skip
def test_what_cannot_be_scrubbed_for_certain_is_held_without_a_copy(make: "object") -> None:
    assert callable(make)
    copy = copied(make())
    assert (copy.content, copy.held) == (None, HELD)


@pytest.mark.parametrize("name", CHANNELS)
def test_damaged_recordings_are_held_or_tell_nothing(name: str) -> None:
    chance = random.Random(name)
    content = recording(name)
    outcomes = set()
    for _ in range(40):
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 6)):
            damaged[chance.randrange(12, len(damaged))] = chance.randrange(256)
        if chance.random() < 0.4:
            del damaged[chance.randrange(len(damaged) // 2, len(damaged)) :]
        kind = media_kind(lambda start, most, made=bytes(damaged): made[start : start + most])  # type: ignore[misc]  # mypy knows no lambda with a default
        if kind is None:
            continue
        copy = blind_recordings.copy_recording(bytes(damaged), kind[1], NAMES, lambda *_: None)
        uncovered = any(not hit.covered for hit in copy.found)
        outcomes.add(copy.content is None)
        assert copy.content is None or uncovered or leaks(bytes(copy.content)) == []
    assert outcomes


def test_a_recording_that_was_broken_off_keeps_what_is_there() -> None:
    content = recording("named.webm")
    copy = copied(content[: len(content) * 3 // 4])
    assert copy.content is None or leaks(bytes(copy.content)) == []
    claimed = sound().replace(chunk(b"data", b"")[:4], b"data")
    assert copied(claimed[:9_000]).content is not None


def test_a_large_wav_is_read_by_the_sizes_in_its_first_chunk() -> None:
    plain = sound()
    samples = plain[44:]
    tag = chunk(b"LIST", b"INFO" + chunk(b"IART", FAMILY.encode())) + chunk(b"id3 ", FAMILY.encode())
    sizes = (0).to_bytes(8, "little") + len(samples).to_bytes(8, "little") + bytes(12) + FAMILY.encode()
    content = b"RF64" + b"\xff" * 4 + b"WAVE" + chunk(b"ds64", sizes) + plain[12:36]
    content += b"data" + b"\xff" * 4 + samples + tag
    copy = copied(content)
    assert copy.content is not None
    assert leaks(bytes(copy.content)) == []
    assert copy.content[content.index(samples) :].startswith(samples)
    assert copy.found
    assert all(hit.covered for hit in copy.found)
    assert copied(content.replace(b"ds64", b"dsxx")).content is None


def _with_inner(content: bytes, path: list[bytes], inner: bytes) -> bytes:
    """A movie with `inner` at the end of a box: it and all around it grow, and its tables stay right where
    the media data stand before them.
    """
    changed, at = bytearray(content), content.index(b"moov")
    places = [at - 4]
    for name in path:
        at = content.index(name, at + 4)
        places.append(at - 4)
    end = places[-1] + int.from_bytes(content[places[-1] : places[-1] + 4])
    changed[end:end] = inner
    for place in places:
        size = int.from_bytes(changed[place : place + 4]) + len(inner)
        changed[place : place + 4] = size.to_bytes(4)
    return bytes(changed)


_WHO = FAMILY.encode()


@pytest.mark.parametrize(
    ("path", "inner"),
    [
        ([b"mvhd"], _WHO),
        ([b"trak", b"tkhd"], _WHO),
        ([b"trak", b"mdia", b"mdhd"], _WHO),
        ([b"trak", b"edts"], box(b"zzzz", _WHO)),
        ([b"trak"], box(b"tapt", box(b"zzzz", _WHO))),
        ([b"trak", b"mdia", b"minf", b"dinf", b"dref", b"url "], _WHO),
        ([b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"avc1"], box(b"colr", b"prof" + _WHO)),
        ([b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"avc1"], box(b"colr", b"nclx" + bytes(7) + _WHO)),
    ],
)
def test_what_stands_behind_the_known_of_a_box_goes(path: list[bytes], inner: bytes) -> None:
    content = recording("named.mp4")
    assert content.index(b"mdat") < content.index(b"moov"), "so that no sample moves"
    planted = _with_inner(content, path, inner)
    copy = copied(planted)
    assert copy.content is not None
    assert leaks(bytes(copy.content)) == []
    assert copied(content).content is not None


def test_a_short_name_that_is_left_beside_the_samples_is_a_hit() -> None:
    names = compile_names(full_names=["Bo Kim"], logins=[], emails=[])
    content = recording("named.mp4").replace(b"isom", b"Kim ")
    copy = blind_recordings.copy_recording(content, "video/mp4", names, lambda *_: None)
    assert ("beside the samples", "Kim") in [(hit.where, hit.text) for hit in copy.found if not hit.covered]
    assert copy.held is None


def test_open_dml_has_no_room_for_words() -> None:
    avi = video(10)
    odml = chunk(b"LIST", b"odml" + chunk(b"dmlh", bytes(4) + _WHO) + chunk(b"zzzz", _WHO))
    at = avi.index(b"hdrl") - 8
    size = int.from_bytes(avi[at + 4 : at + 8], "little")
    planted = bytearray(avi)
    planted[at + 8 + size : at + 8 + size] = odml
    for place in (4, at + 4):
        grown = int.from_bytes(planted[place : place + 4], "little") + len(odml)
        planted[place : place + 4] = grown.to_bytes(4, "little")
    copy = copied(bytes(planted))
    assert copy.content is not None
    assert leaks(bytes(copy.content)) == []


def test_the_head_of_a_matroska_has_no_room_for_words() -> None:
    mkv = recording("named.mkv")
    word = b"\x42\x55" + bytes([0x80 + len(_WHO)]) + _WHO
    head = bytearray(mkv)
    assert mkv[4] & 0x80, "a length of one byte"
    head[5 + (mkv[4] & 0x7F) : 5 + (mkv[4] & 0x7F)] = word
    head[4] += len(word)
    copy = copied(bytes(head))
    assert copy.content is not None
    assert leaks(bytes(copy.content)) == []


def test_more_parts_than_anybody_can_count_are_held() -> None:
    file = Recording(bytearray(box(b"ftyp", b"isom") + box(b"free") * 100), _parts=MOST_PARTS - 50)
    with pytest.raises(NotParsed):
        scrub_movie(file)


def test_planted_files_are_of_the_kinds_that_they_say() -> None:
    for planted in EVERY.values():
        assert isinstance(planted, Planted)
        assert media_kind(lambda start, most, made=planted.content: made[start : start + most]) is not None  # type: ignore[misc]  # mypy knows no lambda with a default
