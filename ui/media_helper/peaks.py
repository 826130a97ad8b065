"""How loud a recording is from beginning to end: decoded beside what is played, and kept nowhere."""

import time
from typing import Final

import numpy as np
from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

from assessor_app.preview import confinement
from ui.media_helper.talk import Talk

RATE: Final = 8_000  # samples a second of one channel: enough to see how loud it is
A_PEAK: Final = RATE // 10  # samples, a tenth of a second
MOST: Final = 4 * 3600 * 10  # peaks: four hours
_AT_ONCE: Final = 600  # peaks that are told together: a minute
_SLOWEST: Final = 5  # times as fast as it is heard; what is slower would take too much of this machine


class Loudness:
    """The greatest value of each tenth of a second, as one byte."""

    def __init__(self) -> None:
        """Nothing was heard yet."""
        self._rest = np.zeros(0, np.int16)

    def feed(self, samples: bytes) -> bytes:
        """The peaks of all tenths that are whole with these samples (signed 16 bits of one channel)."""
        heard = np.concatenate([self._rest, np.frombuffer(samples, np.int16)])
        whole = len(heard) // A_PEAK
        self._rest = heard[whole * A_PEAK :]
        return _bytes(heard[: whole * A_PEAK].reshape(whole, A_PEAK)) if whole else b""

    def rest(self) -> bytes:
        """The peak of what is left at the end."""
        left, self._rest = self._rest, self._rest[:0]
        return _bytes(left.reshape(1, -1)) if len(left) else b""


def _bytes(heard: np.ndarray) -> bytes:
    peaks = np.abs(heard.astype(np.int32)).max(axis=1)
    return bytes((np.minimum(peaks, 32_767) >> 7).astype(np.uint8))


class Peaks(QObject):
    """Decodes a file once, in pieces that are dropped as soon as they are measured."""

    def __init__(self, talk: Talk, parent: QObject) -> None:
        """Nothing is decoded before `begin`."""
        super().__init__(parent)
        self._talk = talk
        self._loudness, self._held, self._told = Loudness(), bytearray(), 0
        self._since = 0.0
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._decoder = QAudioDecoder(self)
        self._decoder.setAudioFormat(form)
        self._decoder.bufferReady.connect(self._come)
        self._decoder.finished.connect(self._end)

    def begin(self, content: QIODevice) -> None:
        """Measure what can be read from this device, from its beginning."""
        self._since = time.monotonic()
        self._decoder.setSourceDevice(content)
        self._decoder.start()

    def stop(self) -> None:
        """Measure no more."""
        self._decoder.stop()

    def _come(self) -> None:
        while self._decoder.bufferAvailable():
            self._held += self._loudness.feed(bytes(self._decoder.read().data()))
            if len(self._held) >= _AT_ONCE and not self._tell():
                self.stop()
                return

    def _end(self) -> None:
        self._held += self._loudness.rest()
        self._tell()

    def _tell(self) -> bool:
        """Say what was measured; False where that takes too long, or is enough."""
        now = time.monotonic()
        seconds, took = len(self._held) / 10, now - self._since
        if self._held:
            self._talk.tell({"peaks": self._told}, bytes(self._held))
        self._told += len(self._held)
        self._held.clear()
        self._since = now
        if self._told >= MOST or took * _SLOWEST > seconds:
            return False
        confinement.allow_cpu_time()  # it goes on, and is nearly done
        return True
