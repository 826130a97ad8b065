"""One file, played by QtMultimedia without a screen: pictures into shared memory, samples into the pipe."""

import mmap
import os
import threading
import time
from typing import Any, Final

from PySide6.QtCore import QIODevice, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferOutput,
    QAudioFormat,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from assessor_app.preview import confinement
from ui.media_helper.peaks import Peaks
from ui.media_helper.stretching import Stretch
from ui.media_helper.talk import Blocks, Talk

SLOTS: Final = 3  # pictures that are on their way at once
PATIENCE_MS: Final = 2500  # until something must have been decoded
_BEAT_MS: Final = 100
_SILENT_BEATS: Final = 5  # of which one is told in any case
_RATE, _CHANNELS = 48_000, 2
_READ: Final = QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered


def application() -> QGuiApplication:
    """The one Qt application of this process."""
    return QGuiApplication([])


class Content(QIODevice):
    """The file as a decoder wants it; asked on its threads."""

    def __init__(self, blocks: Blocks, parent: QObject) -> None:
        """Open for reading."""
        super().__init__(parent)
        self._blocks = blocks
        self._place = 0
        self.open(_READ)

    def isSequential(self) -> bool:
        """It can be read from anywhere."""
        return False

    def size(self) -> int:
        """Bytes of the whole file."""
        return self._blocks.size

    def seek(self, pos: int) -> bool:
        """Read on from here."""
        self._place = pos
        return super().seek(pos)

    def readData(self, maxlen: int) -> bytes:
        """The next bytes."""
        piece = self._blocks.read(self._place, maxlen)
        self._place += len(piece)
        return piece

    def writeData(self, data: bytes, len: int) -> int:  # type: ignore[override]  # noqa: A002  # Qt's name
        """Nothing is ever written."""
        return -1


class Playing(QObject):
    """Plays for the window: says what it does every tenth of a second, and stands still unless told to go."""

    _asked = Signal(dict)

    def __init__(self, talk: Talk, memory: mmap.mmap) -> None:
        """`memory` holds SLOTS pictures of equal size."""
        super().__init__()
        self._talk, self._memory = talk, memory
        self._slot_size = len(memory) // SLOTS
        self._free = set(range(SLOTS))
        self._guard = threading.Lock()
        self._room = (640, 480)
        self._proved = self._seen = self._heard = False  # something came out; a picture; a sound
        self._wanted = False  # whether it is to play
        self._ended = False
        self._failed = ""
        self._rate = 1.0
        self._stretch = Stretch(1.0)
        self._turn = 0  # which jump or change of speed what is sent belongs to
        self._held: QVideoFrame | None = None  # the picture on which it stands
        self._told: dict[str, Any] = {}
        self._beats = 0
        self._last_place, self._last_used, self._last_beat = -1, 0.0, 0.0
        sound = QAudioFormat()
        sound.setSampleRate(_RATE)
        sound.setChannelCount(_CHANNELS)
        sound.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._samples = QAudioBufferOutput(sound, self)
        self._player.setVideoSink(self._sink)
        self._player.setAudioBufferOutput(self._samples)
        # on the decoder's own threads: while one is drawn, the next waits there, not in a queue
        direct = Qt.ConnectionType.DirectConnection
        self._sink.videoFrameChanged.connect(self._picture_came, direct)
        self._samples.audioBufferReceived.connect(self._sound_came, direct)
        self._player.mediaStatusChanged.connect(self._status_changed)
        self._player.errorOccurred.connect(lambda *_: self._fail())
        self._peaks = Peaks(talk, self)
        self._asked.connect(self._do)
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._tell)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._lost_patience)

    def run(self, first: dict[str, Any]) -> None:
        """Play the file of `first` ({"do": "open", "size": …}) until the window is gone."""
        size = int(first.get("size", 0))
        self._content = Content(Blocks(self._talk, size), self)
        self._measured = Content(Blocks(self._talk, size), self)  # read from elsewhere at the same time
        self._talk.listen(self._asked.emit, lambda: os._exit(0))
        confinement.allow_cpu_time()
        self._beat.start()
        self._patience.start()
        self._player.setSourceDevice(self._content, QUrl())
        self._player.play()  # until the first picture or sound: only that proves that it can be decoded
        QGuiApplication.exec()

    # on the window's behalf

    def _do(self, asked: dict[str, Any]) -> None:
        match asked:
            case {"do": "play"}:
                self._wanted = True
            case {"do": "pause"}:
                self._wanted = False
            case {"do": "seek", "place": int(place), "turn": int(turn)}:
                self._begin_turn(turn)
                self._jump(place)
            case {"do": "rate", "rate": float(rate) | int(rate), "turn": int(turn)}:
                self._rate = min(max(float(rate), 0.5), 2.0)
                self._begin_turn(turn)
                self._player.setPlaybackRate(self._rate)
            case {"do": "room", "width": int(width), "height": int(height)}:
                self._room = max(1, width), max(1, height)
                self._draw_again()
            case {"do": "shown", "slot": int(slot)}:
                self._let_go(slot)
        self._follow()
        confinement.allow_cpu_time()

    def _begin_turn(self, turn: int) -> None:
        """What sounded before is not to be mixed with what sounds from now on."""
        with self._guard:
            self._turn, self._stretch = turn, Stretch(self._rate)

    def _follow(self) -> None:
        """Play or stand, as is wanted, once it is proved that the file can be decoded."""
        if not self._proved or self._failed:
            return
        playing = self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState
        if self._wanted and not playing:
            if self._ended:
                self._ended = False
                self._player.setPosition(0)
            self._player.play()
        elif not self._wanted and playing:
            self._player.pause()

    def _jump(self, place: int) -> None:
        if not self._proved or self._failed:
            return
        self._ended = False
        if self._player.playbackState() is QMediaPlayer.PlaybackState.StoppedState:
            self._player.pause()  # what is stopped shows nothing at another place
        length = self._player.duration()
        self._player.setPosition(max(0, min(place, length) if length > 0 else place))

    # what comes out of the decoder, on its threads

    def _picture_came(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        self._seen, self._held = True, frame
        self._draw(frame)

    def _sound_came(self, samples: QAudioBuffer) -> None:
        self._heard = True
        if self._proved and self._wanted:
            with self._guard:
                turn, heard = self._turn, self._stretch.feed(bytes(samples.data()))
            if heard:
                self._talk.tell({"sound": turn}, heard)

    def _draw(self, frame: QVideoFrame) -> None:
        """Write a picture into the window's memory; where the window is behind, it is left out."""
        with self._guard:
            if not self._free:
                return
            slot = self._free.pop()
        image = frame.toImage()
        wide, high = self._room
        if image.width() > wide or image.height() > high:
            image = image.scaled(
                wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        length = 4 * image.width() * image.height()
        if image.isNull() or length > self._slot_size or image.sizeInBytes() != length:
            self._let_go(slot)
            return
        start = slot * self._slot_size
        self._memory[start : start + length] = bytes(image.constBits())
        self._talk.tell({"picture": [slot, image.width(), image.height()]})

    def _draw_again(self) -> None:
        """The picture on which it stands, where the room is another."""
        if (
            self._held is not None
            and self._player.playbackState() is not self._player.PlaybackState.PlayingState
        ):
            self._draw(self._held)

    def _let_go(self, slot: int) -> None:
        with self._guard:
            if 0 <= slot < SLOTS:
                self._free.add(slot)

    # how it goes

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.InvalidMedia:
            self._fail()
        elif status is QMediaPlayer.MediaStatus.EndOfMedia:
            if not self._proved:
                self._prove()
            else:
                self._ended, self._wanted = True, False

    def _prove(self) -> None:
        """Something was decoded: go back to the beginning, and stand there until told to play."""
        if self._proved or self._failed:
            return
        if not self._seen and not self._heard:
            if self._player.mediaStatus() is QMediaPlayer.MediaStatus.EndOfMedia:
                self._fail()
            return
        self._proved = True
        self._patience.stop()
        self._player.pause()
        self._player.setPosition(0)
        if self._player.hasAudio() and not self._player.hasVideo():
            self._peaks.begin(self._measured)
        self._follow()

    def _lost_patience(self) -> None:
        if self._heard:  # the picture alone cannot be decoded
            self._prove()
        else:
            self._fail()

    def _fail(self) -> None:
        if not self._failed and not (self._proved and self._player.error() is QMediaPlayer.Error.NoError):
            self._failed = "undecodable"
            self._patience.stop()
            self._peaks.stop()
            self._player.stop()

    def _tell(self) -> None:
        """A sign of life; only what goes on, or stands, may go on using the processor."""
        if not self._proved and (self._seen or (self._heard and not self._player.hasVideo())):
            self._prove()
        place = self._player.position()
        playing = self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState
        used, now = time.process_time(), time.monotonic()
        rests = used - self._last_used < 0.5 * (now - self._last_beat)
        if rests or (playing and place != self._last_place):
            confinement.allow_cpu_time()
        self._last_place, self._last_used, self._last_beat = place, used, now
        stage = "opening"
        if self._failed:
            stage = "failed"
        elif self._proved:
            stage = "ended" if self._ended else "playing" if self._wanted else "paused"
        told = {
            "stage": stage,
            "place": max(0, self._player.duration() if self._ended else place) if self._proved else 0,
            "length": max(0, self._player.duration()),
            "has_sound": self._player.hasAudio(),
            "has_picture": self._player.hasVideo() and self._seen,
            "unseen": self._player.hasVideo() and not self._seen,
            "trouble": self._failed,
            "turn": self._turn,
        }
        self._beats += 1
        if told != self._told or self._beats % _SILENT_BEATS == 0:
            self._told = told
            self._talk.tell({"now": told})
