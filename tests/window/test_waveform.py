"""How loud a recording is: measured in pieces, drawn in columns, and a way to go to a place."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.playing import Moment, Stage
from tests.window.fakes import InlineRunner
from tests.window.hands import click, find, press
from tests.window.playing import FakePlayer
from ui.media_helper.peaks import A_PEAK, Loudness
from ui.models.playback import STEP, Playback, columns_of
from ui.widgets.player_view import PlayerView
from ui.widgets.waveform import Waveform

SOUND = Moment(stage=Stage.PAUSED, length=60_000, has_sound=True)


@given(st.lists(st.integers(-32_768, 32_767), max_size=5_000), st.integers(1, 900))
def test_in_whatever_pieces_samples_come_the_peaks_are_the_same(samples: list[int], piece: int) -> None:
    heard = np.array(samples, np.int16)
    loudness, found = Loudness(), b""
    for start in range(0, len(heard), piece):
        found += loudness.feed(heard[start : start + piece].tobytes())
    found += loudness.rest()
    expected = [
        min(int(np.abs(heard[at : at + A_PEAK].astype(int)).max()), 32_767) >> 7
        for at in range(0, len(heard), A_PEAK)
    ]
    assert list(found) == expected


@given(st.binary(max_size=400), st.integers(0, 60_000), st.integers(1, 300))
def test_columns_lie_between_nothing_and_all_and_miss_no_peak(loud: bytes, length: int, count: int) -> None:
    columns = columns_of(loud, length, count)
    assert len(columns) == count
    assert all(0 <= one <= 1 for one in columns)
    assert max(columns) == (max(loud, default=0) / 255) ** 0.6


def test_what_is_not_measured_yet_is_flat() -> None:
    columns = columns_of(bytes([255] * 100), 20_000, 10)
    assert columns == (1, 1, 1, 1, 1, 0, 0, 0, 0, 0)


class Desk:
    """A player of sound."""

    def __init__(self, qtbot: QtBot, moment: Moment = SOUND) -> None:
        self.player = FakePlayer(moment=moment, shown=None, loud=bytes(range(200)))
        self.playback = Playback(InlineRunner(), failed=lambda _why: None)
        self.view = PlayerView(self.playback)
        qtbot.addWidget(self.view)
        self.view.resize(600, 400)
        self.playback.attach(self.view)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.playback.open(self.player)
        self.playback.tick()

    @property
    def wave(self) -> Waveform:
        return find(self.view, Waveform, "player-waveform")


def test_sound_has_a_waveform_and_video_has_none(qtbot: QtBot) -> None:
    assert Desk(qtbot).wave.isVisible()
    assert not Desk(
        qtbot, Moment(stage=Stage.PAUSED, length=9_000, has_sound=True, has_picture=True)
    ).wave.isVisible()
    assert not Desk(qtbot, Moment()).wave.isVisible(), "nothing jumps while it opens"


def test_a_press_goes_there_and_so_do_the_keys(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    wave = desk.wave
    click(wave, QPoint(wave.width() // 2, 10))
    assert abs(desk.playback.place - 30_000) < 200
    assert wave.hasFocus()
    before = desk.playback.place
    press(wave, Qt.Key.Key_Right)
    assert desk.playback.place == before + STEP
    press(wave, Qt.Key.Key_Home)
    assert desk.playback.place == 0


def test_it_is_drawn_heard_and_unheard(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.playback.go_to(30_000)
    image = desk.wave.grab().toImage()
    middle = image.height() // 2
    left = {image.pixelColor(x, middle).name() for x in range(4, image.width() // 2 - 6)}
    right = {image.pixelColor(x, middle).name() for x in range(image.width() // 2 + 6, image.width() - 4)}
    assert left - right, "what was heard has another colour"
