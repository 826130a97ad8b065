"""Sound at another speed keeps its pitch and its loudness, and comes out as long as it should."""

import numpy as np
import pytest

from ui.media_helper.stretching import Stretch


def tone(seconds: float, pitch: float = 440.0) -> bytes:
    """A tone in two channels."""
    times = np.arange(round(48_000 * seconds)) / 48_000
    wave = (9000 * np.sin(2 * np.pi * pitch * times)).astype("<i2")
    return np.repeat(wave[:, None], 2, axis=1).tobytes()


def pitch_of(samples: bytes) -> float:
    """The strongest frequency, in hertz."""
    wave = np.frombuffer(samples, "<i2").reshape(-1, 2)[:, 0].astype(float)
    spectrum = np.abs(np.fft.rfft(wave * np.hanning(len(wave))))
    return float(np.argmax(spectrum)) * 48_000 / len(wave)


@pytest.mark.parametrize("rate", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_a_tone_keeps_its_pitch(rate: float) -> None:
    stretch = Stretch(rate)
    source = tone(2.0)
    heard = b"".join(stretch.feed(source[start : start + 8192]) for start in range(0, len(source), 8192))
    assert len(heard) % 4 == 0
    assert abs(len(heard) / len(source) * rate - 1) < 0.06
    assert abs(pitch_of(heard) - 440) < 4
    wave = np.frombuffer(heard, "<i2").reshape(-1, 2)[2000:-2000, 0].astype(float)
    assert 0.85 < float(np.sqrt((wave**2).mean())) / (9000 / np.sqrt(2)) < 1.1, "no gaps where pieces meet"


def test_the_usual_speed_changes_nothing() -> None:
    assert Stretch(1.0).feed(tone(0.1)) == tone(0.1)


def test_silence_stays_silent_and_the_loudest_does_not_turn_over() -> None:
    assert set(Stretch(1.5).feed(bytes(48_000))) == {0}
    loud = np.full((24_000, 2), 32767, "<i2").tobytes()
    assert np.frombuffer(Stretch(0.5).feed(loud), "<i2").min() > 32_000
    assert Stretch(2.0).feed(b"\0\0\0") == b""
