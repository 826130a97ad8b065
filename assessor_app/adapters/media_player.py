"""Files played by a helper process: what it is handed, and how far what it sends is believed."""

import contextlib
import os
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import SimpleQueue
from typing import IO, Any, BinaryIO, Final, cast

from assessor_app.adapters.bare_process import end_bare, reap_bare, resident, start_bare, watched
from assessor_app.adapters.shared_pictures import (
    HIGHEST,
    SLOT,
    SLOTS,
    WIDEST,
    SharedPictures,
    shared_pictures,
)
from assessor_app.application.ports.playing import (
    CHANNELS,
    FASTEST,
    PEAKS,
    SAMPLE_RATE,
    SLOWEST,
    Moment,
    MovingPicture,
    OpenContent,
    Stage,
    Trouble,
)
from assessor_app.application.problems import Problem
from assessor_app.preview.frames import BadFrame, Frame, read_frame, write_frame
from assessor_app.preview.media_kinds import media_kind

_MODULE: Final = "ui.media_helper"
_LONGEST_READ: Final = 2**20  # bytes that a helper gets at once
_LONGEST_BODY: Final = 2**20  # bytes of sound that are believed to be one piece
_SAMPLE: Final = 2 * CHANNELS  # bytes
_MOST_SOUND: Final = SAMPLE_RATE * _SAMPLE  # bytes that wait to be heard: a second
_MOST_PEAKS: Final = 5 * 3600 * PEAKS  # that are believed: more than a helper measures
_POLL: Final = 0.1  # seconds between two looks at a helper that plays
_LATEST: Final = 2**31 - 1  # milliseconds: 24.8 days, the most that a line on the screen counts


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaLimits:
    """What a media helper may take before it is ended."""

    starting: float = 30.0  # seconds until it is ready: it reads nothing of the file before
    seconds: float = 9.5  # without a sign of life, or without going on while it is to play
    memory: int = (
        800 * 2**20
    )  # bytes, resident; on Linux the kernel refuses 1,000 MiB whatever the watch sees


class _Process:
    """A helper that was started, with the memory into which it draws."""

    def __init__(self) -> None:
        self.pictures: SharedPictures = shared_pictures()
        try:
            self.process: subprocess.Popen[bytes] = start_bare(
                _MODULE, self.pictures.told, str(SLOTS * SLOT), inherited=self.pictures.inherited
            )
        except BaseException:
            self.pictures.close()
            raise
        self.pictures.hand_over()

    def close(self) -> None:
        """End it."""
        end_bare(self.process)
        reap_bare(self.process)
        self.pictures.close()


class MediaHelpers:
    """OpenPlayer: each file gets a helper of its own; one is started ahead where somebody says so."""

    def __init__(self, limits: MediaLimits | None = None) -> None:
        """None is started yet."""
        self._limits = limits or MediaLimits()
        self._guard = threading.Lock()
        self._spare: _Process | None = None
        self._closed = False

    def __call__(self, content: OpenContent) -> "HelperPlayer":
        """A player, whatever the file holds."""
        return HelperPlayer(content, self._take, self._limits)

    def prepare(self) -> None:
        """Start a helper ahead; nothing where one waits, or none can be started."""
        with self._guard:
            if not self._closed and self._spare is None:
                with contextlib.suppress(OSError):
                    self._spare = _Process()

    def close(self) -> None:
        """End the helper that waits; those that play are ended by whoever opened them."""
        with self._guard:
            self._closed = True
            spare, self._spare = self._spare, None
        if spare is not None:
            spare.close()

    def _take(self) -> _Process:
        with self._guard:
            spare, self._spare = self._spare, None
        if spare is not None and spare.process.poll() is None:
            return spare
        if spare is not None:
            spare.close()
        return _Process()


class HelperPlayer:
    """Player: one file, played in its helper. Asked from the window's thread, which never waits for it: one
    thread hears the helper, one speaks to it, one looks at its memory and time.
    """

    def __init__(self, content: OpenContent, take: Callable[[], _Process], limits: MediaLimits) -> None:
        """Begin in the background: `take` gives the helper's process."""
        self._open, self._take, self._limits = content, take, limits
        self._guard = threading.Lock()
        self._said: SimpleQueue[Frame | None] = SimpleQueue()
        self._owed = {"data": 0, "shown": 0}  # answers to the helper that wait in `_said`
        self._now = Moment()
        self._picture: MovingPicture | None = None
        self._sound: deque[bytes] = deque()
        self._loudness = b""
        self._waiting = 0  # bytes of sound
        self._turn = 0
        self._in_force: tuple[str, ...] = ()
        self._helper: _Process | None = None
        self._ready = False
        self._over = threading.Event()
        self._sign = self._went_on = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="media", daemon=True)
        self._thread.start()

    @property
    def in_force(self) -> tuple[str, ...]:
        """What this system took away from the helper, in words; empty before it is ready."""
        return self._in_force

    @property
    def pid(self) -> int:
        """The helper's process; 0 before there is one."""
        helper = self._helper
        return helper.process.pid if helper is not None else 0

    def now(self) -> Moment:
        """What it does."""
        with self._guard:
            return self._now

    def picture(self) -> MovingPicture | None:
        """The newest picture."""
        with self._guard:
            return self._picture

    def sound(self, most: int) -> bytes:
        """The next samples."""
        most -= most % _SAMPLE
        taken: list[bytes] = []
        with self._guard:
            while most > 0 and self._sound:
                piece = self._sound.popleft()
                if len(piece) > most:
                    self._sound.appendleft(piece[most:])
                    piece = piece[:most]
                taken.append(piece)
                most -= len(piece)
                self._waiting -= len(piece)
        return b"".join(taken)

    def loudness(self) -> bytes:
        """How loud it is, as far as that is measured."""
        with self._guard:
            return self._loudness

    def play(self) -> None:
        """Go on."""
        with self._guard:
            self._went_on = time.monotonic()
        self._say({"do": "play"})

    def pause(self) -> None:
        """Stand still."""
        self._say({"do": "pause"})

    def seek(self, place: int) -> None:
        """Go to `place`; it is the place from now on, whatever the helper still says of where it was."""
        with self._guard:
            place = max(0, min(place, self._now.length or _LATEST))
            stage = Stage.PAUSED if self._now.stage is Stage.ENDED else self._now.stage
            self._now = replace(self._now, place=place, stage=stage)
            turn = self._turn_over()
        self._say({"do": "seek", "place": place, "turn": turn})

    def set_rate(self, rate: float) -> None:
        """Play faster or slower."""
        with self._guard:
            turn = self._turn_over()
        self._say({"do": "rate", "rate": min(max(rate, SLOWEST), FASTEST), "turn": turn})

    def set_room(self, width: int, height: int) -> None:
        """Pictures as large as this."""
        if width > 0 and height > 0:
            self._say({"do": "room", "width": min(width, WIDEST), "height": min(height, HIGHEST)})

    def close(self) -> None:
        """End the helper, and wait for it."""
        self._over.set()
        self._end()
        self._thread.join()
        with self._guard:
            self._picture, self._loudness = None, b""
            self._sound.clear()

    def _turn_over(self) -> int:
        """What is heard of before this counts no more."""
        self._turn += 1
        self._sound.clear()
        self._waiting = 0
        self._went_on = time.monotonic()
        return self._turn

    def _answer(self, what: str, most: int, header: dict[str, Any], body: bytes = b"") -> None:
        """Say what the helper asked for. Raises BadFrame where `most` answers wait for it to take them: who
        asks without listening would fill the window's memory.
        """
        with self._guard:
            if self._owed[what] >= most:
                raise BadFrame("asks on without hearing the answer")
            self._owed[what] += 1
        self._say(header, body)

    def _say(self, header: dict[str, Any], body: bytes = b"") -> None:
        self._said.put(Frame(header=header, body=body))

    # the thread that hears

    def _run(self) -> None:
        try:
            content = self._open()
        except (OSError, Problem):
            self._fail(Trouble.UNREAD)
            return
        with contextlib.closing(content):
            self._play(content)
        self._said.put(None)

    def _play(self, content: BinaryIO) -> None:
        try:
            size = content.seek(0, os.SEEK_END)
            if media_kind(lambda start, most: _read(content, start, most)) is None:
                self._fail(Trouble.UNKNOWN)
                return
        except (OSError, Problem, ValueError):
            self._fail(Trouble.UNREAD)
            return
        try:
            self._helper = helper = self._take()
        except OSError:
            self._fail(Trouble.UNAVAILABLE)
            return
        self._sign = time.monotonic()
        for work, told in ((self._watch, (helper,)), (self._speak, (helper, size))):
            threading.Thread(target=work, args=told, name="media", daemon=True).start()
        if self._over.is_set():
            self._end()
        try:
            while not self._over.is_set():
                self._hear(helper, read_frame(_pipe(helper.process.stdout), _LONGEST_BODY), content, size)
        except (BadFrame, OSError, ValueError):
            self._fail(Trouble.DIED)
        except Problem:
            self._fail(Trouble.UNREAD)
        finally:
            self._over.set()
            helper.close()

    def _hear(self, helper: _Process, frame: Frame, content: BinaryIO, size: int) -> None:
        """Believe one frame as far as its form goes. Raises BadFrame where it is none of ours."""
        match frame.header:
            case {"read": [int(start), int(length)]} if 0 <= start < size and 0 < length <= _LONGEST_READ:
                self._answer("data", 1, {"data": True}, _read(content, start, length))
            case {"now": dict(told)}:
                self._sign = time.monotonic()
                self._come_further(told)
            case {"picture": [int(slot), int(width), int(height)]} if _fits(slot, width, height):
                pixels = helper.pictures.copy(slot, 4 * width * height)
                self._answer("shown", SLOTS, {"do": "shown", "slot": slot})
                with self._guard:
                    self._picture = MovingPicture(width=width, height=height, pixels=pixels)
            case {"sound": int(turn)}:
                self._hear_sound(turn, bytes(frame.body))
            case {"peaks": int(start)} if start == len(self._loudness):
                if start + len(frame.body) > _MOST_PEAKS:
                    raise BadFrame("more peaks than anybody looks at")
                with self._guard:
                    self._loudness += bytes(frame.body)
            case {"ready": True, "in_force": list(words)}:
                self._in_force = tuple(str(word)[:80] for word in words)
                self._sign, self._ready = time.monotonic(), True
            case {"unavailable": True}:
                self._fail(Trouble.UNAVAILABLE)
            case _:
                raise BadFrame("no word of a media helper")

    def _come_further(self, told: dict[str, Any]) -> None:
        try:
            stage, trouble = Stage(told["stage"]), Trouble(told["trouble"])
            place, length, turn = (int(told[name]) for name in ("place", "length", "turn"))
            place, length = min(place, _LATEST), min(length, _LATEST)
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise BadFrame("no moment") from error
        with self._guard:
            before = self._now
            if before.stage is Stage.FAILED:
                return
            if turn != self._turn:
                place = before.place
            self._now = Moment(
                stage=stage,
                place=max(0, min(place, length) if length > 0 else place),
                length=max(0, length),
                has_sound=told.get("has_sound") is True,
                has_picture=told.get("has_picture") is True,
                unseen=told.get("unseen") is True,
                trouble=trouble,
            )
            if stage is not Stage.PLAYING or before.stage is not Stage.PLAYING or place != before.place:
                self._went_on = self._sign

    def _hear_sound(self, turn: int, samples: bytes) -> None:
        with self._guard:
            if turn != self._turn or not samples or len(samples) % _SAMPLE:
                return
            self._sound.append(samples)
            self._waiting += len(samples)
            while self._waiting > _MOST_SOUND:  # nobody listens, or this machine's clock is slower
                self._waiting -= len(self._sound.popleft())

    # the other threads

    def _speak(self, helper: _Process, size: int) -> None:
        """Tell the helper what was asked, in order; what it cannot take now waits here, not in the window."""
        frame: Frame | None = Frame(header={"do": "open", "size": size})
        while frame is not None:
            try:
                write_frame(_pipe(helper.process.stdin), frame)
            except (BadFrame, OSError, ValueError):
                return
            frame = self._said.get()
            if frame is not None:  # before it is written: the helper may ask again as soon as it has it
                what = "data" if "data" in frame.header else frame.header["do"]
                with self._guard:
                    if what in self._owed:
                        self._owed[what] -= 1

    def _watch(self, helper: _Process) -> None:
        process = watched(helper.process.pid)
        while not self._over.wait(_POLL):
            now = time.monotonic()
            with self._guard:
                stuck = now - self._went_on if self._now.stage is Stage.PLAYING else 0.0
            silent = self._limits.seconds if self._ready else self._limits.starting
            if now - self._sign > silent or stuck > self._limits.seconds:
                self._fail(Trouble.TIME)
            elif resident(process) > self._limits.memory:
                self._fail(Trouble.MEMORY)
            else:
                continue
            self._end()

    def _fail(self, why: Trouble) -> None:
        """Say why nothing is played; the first reason stays."""
        with self._guard:
            if self._now.stage is not Stage.FAILED and not self._over.is_set():
                self._now = replace(self._now, stage=Stage.FAILED, trouble=why)

    def _end(self) -> None:
        helper = self._helper
        if helper is not None:
            end_bare(helper.process)


def _read(content: BinaryIO, start: int, most: int) -> bytes:
    content.seek(start)
    return content.read(most)


def _fits(slot: int, width: int, height: int) -> bool:
    return 0 <= slot < SLOTS and 0 < width <= WIDEST and 0 < height <= HIGHEST


def _pipe(pipe: "IO[bytes] | None") -> BinaryIO:
    if pipe is None or pipe.closed:
        raise BadFrame("closed")
    return cast("BinaryIO", pipe)
