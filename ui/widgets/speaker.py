"""Where sound is heard: the system's output, opened when something is to be heard first."""

from typing import TYPE_CHECKING, Final, Protocol

from assessor_app.application.ports.playing import CHANNELS, SAMPLE_RATE
from assessor_app.sound_output import has_sound_output

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtMultimedia import QAudioSink

_AHEAD_MS: Final = 150  # of sound that the system holds; pictures are that much ahead of it at most
_SECOND: Final = SAMPLE_RATE * CHANNELS * 2  # bytes


class Speaker(Protocol):
    """Takes samples as `Player.sound` gives them."""

    def there(self) -> bool:
        """Whether this machine has any output for sound."""

    def free(self) -> int:
        """Bytes that it takes now."""

    def hear(self, samples: bytes) -> None:
        """Let these be heard next."""

    def set_volume(self, percent: int) -> None:
        """0 (silent) to 100."""

    def silence(self) -> None:
        """Forget what is not heard yet."""


class SystemSpeaker:
    """The output that the system uses for everything; without one, nothing is heard and nothing fails."""

    def __init__(self) -> None:
        """Nothing is opened."""
        self._sink: QAudioSink | None = None
        self._into: QIODevice | None = None
        self._known: bool | None = None
        self._volume = 100

    def there(self) -> bool:
        """Looked up once."""
        if self._known is None:
            self._known = self._has_output()
        return self._known

    def free(self) -> int:
        """What fits into its buffer."""
        if self._sink is None and self.there():
            self._open()
        return self._sink.bytesFree() if self._sink is not None else 0

    def hear(self, samples: bytes) -> None:
        """Hand them to the system."""
        if self._into is not None and samples:
            self._into.write(samples)

    def set_volume(self, percent: int) -> None:
        """As ears hear it: half of the way is half as loud."""
        self._volume = percent
        if self._sink is not None:
            self._sink.setVolume((percent / 100) ** 2)

    def silence(self) -> None:
        """Close the output; it is opened anew by what is heard next."""
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
        self._sink = self._into = None

    @staticmethod
    def _has_output() -> bool:
        if not has_sound_output():
            return False
        try:
            from PySide6.QtMultimedia import QMediaDevices  # 20 MB, and only where something sounds
        except ImportError:
            return False
        return not QMediaDevices.defaultAudioOutput().isNull()

    def _open(self) -> None:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

        form = QAudioFormat()
        form.setSampleRate(SAMPLE_RATE)
        form.setChannelCount(CHANNELS)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        sink = QAudioSink(QMediaDevices.defaultAudioOutput(), form)
        sink.setBufferSize(_SECOND * _AHEAD_MS // 1000)
        into = sink.start()
        if sink.error().value:  # its type has two names, by the release of Qt
            self._known = False
            return
        self._sink, self._into = sink, into
        self.set_volume(self._volume)
