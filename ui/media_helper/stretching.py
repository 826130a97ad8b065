"""Faster and slower sound at its own pitch, by overlapping pieces where they are most alike.

Source: Verhelst and Roelands (1993), An overlap-add technique based on waveform similarity (WSOLA) for high
quality time-scale modification of speech.
"""

from typing import Final

import numpy as np

_HOP: Final = 480  # samples of 48,000 a second: pieces of 20 ms, half of each over the next
_AROUND: Final = 480  # samples within which the next piece may begin
_COARSE: Final = 4  # of how many samples one is compared


class Stretch:
    """Takes samples as they are decoded and gives them as they are to be heard; two channels, 16 bits."""

    def __init__(self, rate: float) -> None:
        """`rate` times as fast; 1 changes nothing."""
        self._rate = rate
        self._held = np.zeros((0, 2), np.float32)
        self._place = 0.0  # where the next piece would begin, in samples of `_held`
        self._tail: np.ndarray | None = None  # the half that goes over into the next piece
        rising = np.linspace(0, 1, _HOP, dtype=np.float32, endpoint=False)[:, None]
        self._rising, self._falling = rising, 1 - rising

    def feed(self, samples: bytes) -> bytes:
        """What can be heard of these samples and those before them."""
        if self._rate == 1.0:
            return samples
        fresh = np.frombuffer(samples[: len(samples) // 4 * 4], "<i2").reshape(-1, 2).astype(np.float32)
        self._held = np.concatenate((self._held, fresh))
        pieces = []
        while (at := int(self._place)) + _AROUND + 2 * _HOP <= len(self._held):
            at += self._likest(at)
            piece = self._held[at : at + 2 * _HOP]
            head = piece[:_HOP]
            pieces.append(head if self._tail is None else self._tail * self._falling + head * self._rising)
            self._tail = piece[_HOP:].copy()
            self._place += _HOP * self._rate
        passed = min(int(self._place), len(self._held))
        self._held = self._held[passed:]
        self._place -= passed
        if not pieces:
            return b""
        heard = np.concatenate(pieces).round().clip(-32768, 32767)
        return bytes(heard.astype("<i2").tobytes())

    def _likest(self, at: int) -> int:
        """How far from `at` the sound goes on most like where the last piece would have gone."""
        if self._tail is None:
            return 0
        wanted = self._tail[::_COARSE].sum(axis=1)
        there = self._held[at : at + _AROUND + _HOP : _COARSE].sum(axis=1)
        alike = np.correlate(there, wanted, "valid")
        loud = np.convolve(there * there, np.ones(len(wanted), np.float32), "valid")
        return int(np.argmax(alike / np.sqrt(loud + 1.0))) * _COARSE
