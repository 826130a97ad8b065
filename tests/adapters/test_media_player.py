"""The media helper as it really is: it plays, jumps, ends and dies, and the asking side always hears why."""

import io
import os
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import psutil
import pytest

from assessor_app.adapters.media_player import HelperPlayer, MediaHelpers, MediaLimits, _Process
from assessor_app.adapters.shared_pictures import SLOT, shared_pictures
from assessor_app.application.ports.playing import Moment, Stage, Trouble
from assessor_app.application.problems import Unusable
from tests.support.clips import silence, sound, video
from tests.support.hostile_media import HOSTILE_MEDIA

WAIT = 20.0  # seconds; a machine that does other work takes many times what it takes alone


@pytest.fixture
def opened() -> Iterator[Callable[..., HelperPlayer]]:
    """Opens players that are ended with the test."""
    players: list[HelperPlayer] = []
    pools: list[MediaHelpers] = []

    def make(content: bytes | Callable[[], BinaryIO], limits: MediaLimits | None = None) -> HelperPlayer:
        pools.append(MediaHelpers(limits))
        player = pools[-1]((lambda: io.BytesIO(content)) if isinstance(content, bytes) else content)
        players.append(player)
        return player

    yield make
    for player in players:
        player.close()
    for pool in pools:
        pool.close()


def until(player: HelperPlayer, reached: Callable[[Moment], bool]) -> Moment:
    """The moment at which `reached` holds; fails where it never does."""
    end = time.monotonic() + WAIT
    while not reached(moment := player.now()):
        assert time.monotonic() < end, f"it stays at {moment}"
        assert moment.stage is not Stage.FAILED or reached(moment), moment
        time.sleep(0.01)
    return moment


def stands(moment: Moment) -> bool:
    return moment.stage is Stage.PAUSED


def failed(moment: Moment) -> bool:
    return moment.stage is Stage.FAILED


def test_a_video_stands_on_its_first_picture_plays_jumps_and_ends(
    opened: Callable[..., HelperPlayer],
) -> None:
    player = opened(video())
    moment = until(player, stands)
    assert (moment.place, moment.length, moment.has_sound) == (0, 2000, False)
    first = player.picture()
    assert first is not None
    assert (first.width, first.height, len(first.pixels)) == (160, 90, 4 * 160 * 90)
    assert max(first.pixels[:3]) < 40, "the edge is black"
    blue, green, red = first.pixels[4 * 100 : 4 * 100 + 3]
    assert abs(red - 40) < 12
    assert abs(green - 90) < 12
    assert abs(blue - 140) < 12
    player.play()
    until(player, lambda now: now.place > 200)
    player.seek(1500)
    assert player.now().place == 1500, "the place is the new one at once"
    until(player, lambda now: now.stage is Stage.ENDED)
    last = player.picture()
    assert last is not None
    assert last.pixels != first.pixels
    player.play()
    until(player, lambda now: now.stage is Stage.PLAYING and now.place < 1500)
    player.pause()
    still = until(player, stands)
    time.sleep(0.3)
    assert player.now() == still


def test_pictures_are_no_larger_than_the_room(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(video(10, size=(640, 400)))
    player.set_room(320, 90)
    until(player, stands)

    def fits() -> bool:
        shown = player.picture()
        return shown is not None and (shown.width, shown.height) == (144, 90)

    end = time.monotonic() + WAIT
    while not fits():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_sound_comes_as_samples_at_the_speed_at_which_it_plays(
    opened: Callable[..., HelperPlayer],
) -> None:
    player = opened(sound())
    moment = until(player, stands)
    assert (moment.length, moment.has_sound, moment.has_picture) == (1200, True, False)
    assert player.sound(1_000_000) == b"", "nothing sounds before it is played"
    player.play()
    samples, end = b"", time.monotonic() + WAIT
    while player.now().stage is not Stage.ENDED and time.monotonic() < end:
        samples += player.sound(7)  # whole samples alone
        time.sleep(0.001)
    samples += player.sound(1_000_000)
    assert len(samples) % 4 == 0
    seconds = len(samples) / (48_000 * 4)
    assert 0.9 < seconds < 1.4
    assert max(samples) > 0


@pytest.mark.parametrize("rate", [0.5, 2.0])
def test_at_another_speed_it_sounds_as_long_as_it_plays(
    opened: Callable[..., HelperPlayer], rate: float
) -> None:
    player = opened(sound(2.4))
    length = until(player, stands).length
    player.set_rate(rate)
    player.play()
    samples, end = b"", time.monotonic() + WAIT
    while player.now().stage is not Stage.ENDED and time.monotonic() < end:
        samples += player.sound(1_000_000)
        time.sleep(0.01)
    samples += player.sound(1_000_000)
    seconds = len(samples) / (48_000 * 4)
    assert 0.75 * length / rate / 1000 < seconds < 1.15 * length / rate / 1000


def test_the_helper_gives_up_what_it_does_not_need(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(video(10))
    until(player, stands)
    assert {"no core", "no file growth", "bounded memory", "bounded CPU time"} <= set(player.in_force)
    assert {"no sockets", "no other programs", "no changes to files"} <= set(player.in_force)
    assert "no file can be opened" in player.in_force
    environment = psutil.Process(player.pid).environ()
    assert set(environment) <= {"HOME", "LC_CTYPE"}, "nothing of ours is told to it"
    ours = str(Path.home())
    assert not [file for file in psutil.Process(player.pid).open_files() if file.path.startswith(ours)]


def test_of_a_large_file_only_what_is_played_is_read(opened: Callable[..., HelperPlayer]) -> None:
    """Four thousand million bytes of sound."""
    size, taken = 4 * 10**9, 0
    head = bytearray(silence(1)[:44])
    head[4:8], head[40:44] = struct.pack("<I", size - 8), struct.pack("<I", size - 44)

    class Large(io.RawIOBase):
        place = 0

        def seek(self, offset: int, whence: int = 0) -> int:
            self.place = offset if whence == 0 else size + offset
            return self.place

        def read(self, most: int = -1) -> bytes:
            nonlocal taken
            assert 0 <= most <= 2**20
            taken += most
            piece = bytes(head[self.place : self.place + most])
            self.place += most
            return piece.ljust(most, b"\x80")

    player = opened(Large)
    assert until(player, stands).length == (size - 44) // 8
    player.play()
    until(player, lambda now: now.place > 200)
    player.seek(400_000_000)
    until(player, lambda now: now.place > 400_000_200)
    assert taken < 8 * 2**20


@pytest.mark.parametrize("label", HOSTILE_MEDIA)
def test_a_hostile_file_ends_in_words_or_plays(opened: Callable[..., HelperPlayer], label: str) -> None:
    hostile = HOSTILE_MEDIA[label]()
    player = opened(hostile.content)
    begun = time.monotonic()
    moment = until(player, lambda now: now.stage is not Stage.OPENING)
    assert time.monotonic() - begun < 12
    if hostile.outcome == "refused":
        assert moment.trouble is Trouble.UNKNOWN
        assert player.pid == 0, "no decoder has seen it"
    elif hostile.outcome == "fails":
        assert moment.trouble in {Trouble.UNDECODABLE, Trouble.DIED, Trouble.MEMORY, Trouble.TIME}
    elif hostile.outcome == "plays":
        assert moment.stage is Stage.PAUSED
    if moment.stage is Stage.PAUSED:
        player.play()
        player.seek(moment.length // 2)
        if moment.length > 1:  # what lasts a moment may be over before it is asked
            until(player, lambda now: now.stage is not Stage.PAUSED)
        helper = psutil.Process(player.pid)
        assert helper.memory_info().rss < 2**30
        assert helper.net_connections() == []
    player.close()


def test_a_helper_that_is_killed_is_told_as_such(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(video(10))
    until(player, stands)
    os.kill(player.pid, signal.SIGKILL)
    assert until(player, failed).trouble is Trouble.DIED
    player.play()
    player.seek(100)
    assert player.now().stage is Stage.FAILED


def test_a_helper_that_stands_still_is_ended(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(video(10), MediaLimits(seconds=1.0))
    until(player, stands)
    helper = psutil.Process(player.pid)
    helper.suspend()
    for number in range(20_000):  # whoever presses keys meanwhile is not held up
        player.seek(number)
    assert until(player, failed).trouble is Trouble.TIME
    helper.wait(WAIT)


def test_a_helper_that_takes_too_much_memory_is_ended(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(video(10), MediaLimits(memory=2**20))
    assert until(player, failed).trouble is Trouble.MEMORY


def test_a_file_that_cannot_be_read_is_told(opened: Callable[..., HelperPlayer]) -> None:
    def gone() -> BinaryIO:
        raise Unusable("an evidence file is missing")

    assert until(opened(gone), failed).trouble is Trouble.UNREAD

    class Changed(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if (size or 0) > 4096:  # the head is as it was
                raise Unusable("this evidence file was changed or damaged")
            return super().read(size)

    assert until(opened(lambda: Changed(video(40))), failed).trouble is Trouble.UNREAD


def test_a_helper_started_ahead_is_used_once_and_none_outlives_its_pool(tmp_path: Path) -> None:
    others = psutil.Process().children()  # a screen, a bus: of whichever tests ran before
    pool = MediaHelpers()
    pool.prepare()
    pool.prepare()
    started = [child for child in psutil.Process().children() if child not in others]
    assert len(started) == 1
    player = pool(lambda: io.BytesIO(video(10)))
    until(player, stands)
    assert player.pid == started[0].pid
    pool.prepare()
    player.close()
    pool.close()
    pool.prepare()
    assert not [child for child in psutil.Process().children() if child in started]


def test_the_memory_of_pictures_cannot_be_cut_by_the_helper() -> None:
    pictures = shared_pictures()
    try:
        with pytest.raises(PermissionError):
            os.ftruncate(pictures.inherited[0], 4096)
        assert pictures.copy(2, SLOT) == bytes(SLOT)
    finally:
        pictures.close()


def test_every_thread_of_the_helper_is_under_both_filters(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(video(10))
    until(player, stands)
    player.play()
    until(player, lambda now: now.stage is Stage.PLAYING)
    tasks = list(Path(f"/proc/{player.pid}/task").glob("*/status"))
    filters = {
        line.split()[1]
        for task in tasks
        for line in task.read_text(encoding="utf-8").splitlines()
        if line.startswith("Seccomp_filters")
    }
    ours = int(next(
        line.split()[1]
        for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
        if line.startswith("Seccomp_filters")
    ))  # fmt: skip
    assert len(tasks) > 1
    assert filters == {str(ours + 2)}


class Lying(_Process):
    """A helper that was taken over: it sends what it likes, over and over, and hears nothing."""

    def __init__(self, header: str, times: int) -> None:
        self.pictures = shared_pictures()
        work = (
            "import sys, time; from assessor_app.preview.frames import Frame, write_frame\n"
            f"for _ in range({times}): write_frame(sys.stdout.buffer, Frame(header={header}))\n"
            "time.sleep(60)"
        )
        self.process = subprocess.Popen(
            [sys.executable, "-c", work],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # it is ended by its group
        )


def lied_to(header: str, times: int) -> HelperPlayer:
    return HelperPlayer(lambda: io.BytesIO(video(40)), lambda: Lying(header, times), MediaLimits())


@pytest.mark.parametrize("header", ["{'read': [0, 9000]}", "{'picture': [0, 8, 8]}"])
def test_a_helper_that_asks_without_listening_is_ended(header: str) -> None:
    player = lied_to(header, 3000)
    try:
        assert until(player, failed).trouble is Trouble.DIED
        assert player._said.qsize() < 20
    finally:
        player.close()


def test_sound_without_samples_takes_no_room() -> None:
    moment = "{'now': dict(stage='paused', trouble='', place=0, length=7, turn=0)}"
    player = lied_to("{'sound': 0} if _ < 2999 else " + moment, 3000)
    try:
        until(player, stands)
        assert not player._sound
    finally:
        player.close()


def test_a_length_that_no_line_counts_is_cut() -> None:
    player = lied_to("{'now': dict(stage='paused', trouble='', place=2**40, length=2**41, turn=0)}", 1)
    try:
        moment = until(player, stands)
        assert (moment.place, moment.length) == (2**31 - 1, 2**31 - 1)
        player.seek(2**50)
        assert player.now().place == 2**31 - 1
    finally:
        player.close()


def test_how_loud_a_sound_is_comes_while_it_stands(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(sound(2.4))
    moment = until(player, stands)
    whole = moment.length // 100
    until(player, lambda _now: len(player.loudness()) >= whole - 1)
    loud = player.loudness()
    assert max(loud) > 40, "notes are heard"
    assert player.loudness() is loud, "the same object until there is more"


def test_an_hour_is_measured_within_bounds(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(silence(3600))
    until(player, stands)
    until(player, lambda _now: len(player.loudness()) >= 36_000 - 2)
    assert psutil.Process(player.pid).memory_info().rss < 400 * 2**20
    assert set(player.loudness()) == {0}
    player.seek(1_800_000)
    player.play()
    until(player, lambda now: now.place > 1_800_000)


def test_a_video_is_not_measured(opened: Callable[..., HelperPlayer]) -> None:
    player = opened(video())
    until(player, stands)
    player.play()
    until(player, lambda now: now.place > 500)
    assert player.loudness() == b""
