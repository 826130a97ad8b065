"""Sound and video in the pane: played by keys, at typed times, with captions; what fails is told."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from assessor_app.application.ports.playing import Moment, Player, Stage, Trouble
from assessor_app.application.ports.previewing import Document, Previewer, View
from assessor_app.domain.pins import Pin, Place, PlaceKind
from tests.window.fakes import InlineRunner
from tests.window.hands import click, find, press, type_text, visible_texts
from tests.window.playing import PAUSED, FakePlayer
from tests.window.test_evidence import Told, paragraph
from ui.models.captions import caption_at, captions_of
from ui.models.playback import place_of, time_words
from ui.models.shelf import EvidenceFile, Shelf
from ui.models.viewer import EvidenceViewer
from ui.models.viewer_state import Phase
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.labels import Text
from ui.widgets.player_view import PlayerView, Screen, Timeline

DIGEST = "b" * 64
VTT = """WEBVTT

NOTE nobody reads this

1
00:00:01.000 --> 00:00:04.500 line:0
<v Somebody>Good <b>morning</b> &amp; welcome

00:00:04.000 --> 00:00:06.000
to the workshop
"""


class Loud:
    """A speaker that remembers."""

    def __init__(self, *, there: bool = True) -> None:
        self.is_there, self.heard, self.volume, self.silenced = there, 0, -1, 0

    def there(self) -> bool:
        return self.is_there

    def free(self) -> int:
        return 4000

    def hear(self, samples: bytes) -> None:
        self.heard += len(samples)

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def silence(self) -> None:
        self.silenced += 1


class Desk:
    """The pane with a video, its captions and a text; a fake player for each time that one is opened."""

    def __init__(self, qtbot: QtBot, moment: Moment = PAUSED) -> None:
        self.moment = moment
        self.players: list[FakePlayer] = []
        self.viewer = EvidenceViewer(InlineRunner())
        self.pane = EvidencePane(self.viewer, saved=lambda: None, failed=lambda _error: None)
        qtbot.addWidget(self.pane)
        self.pane.resize(900, 700)
        self.viewer.attach(self.pane)
        with qtbot.waitExposed(self.pane):
            self.pane.show()
        self.viewer.show(
            Shelf(
                (
                    self.file("evidence-1.mp4", "video", Told(View.DOCUMENT, document=facts())),
                    self.file("evidence-2.vtt", "text", Told(View.TEXT, text=VTT)),
                    self.file("evidence-3.txt", "text", Told(View.TEXT, text="words")),
                )
            )
        )
        self.pane.take_keys()

    def file(self, name: str, kind: str, told: Previewer) -> EvidenceFile:
        return EvidenceFile(
            name=name,
            kind=kind,
            size=1,
            digest=DIGEST if kind == "video" else "",
            open=lambda: told,
            save=lambda _path: None,
            play=self.play,
        )

    def play(self) -> Player:
        self.players.append(FakePlayer(moment=self.moment))
        return self.players[-1]

    @property
    def player(self) -> FakePlayer:
        return self.players[-1]

    @property
    def screen(self) -> Screen:
        return find(self.pane, Screen, "player-screen")

    def tick(self) -> None:
        """The view looks how far it is."""
        self.viewer.playback.tick()

    def stage(self) -> Stage:
        return self.player.moment.stage

    def phase(self) -> Phase:
        return self.viewer.state.phase


def facts() -> Document:
    return Document(blocks=(paragraph("Type video/mp4"),))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(qtbot)
    made.tick()
    return made


def test_keys_play_jump_and_make_louder(desk: Desk) -> None:
    assert desk.viewer.state.phase is Phase.PLAYER
    assert desk.screen.hasFocus(), "the pane gives the keys to the picture"
    press(desk.screen, Qt.Key.Key_Space)
    assert desk.stage() is Stage.PLAYING
    desk.player.go_on(20_000)
    desk.tick()
    assert find(desk.pane, QLineEdit, "player-time").text() == "0:20"
    press(desk.screen, Qt.Key.Key_Right)
    press(desk.screen, Qt.Key.Key_Left)
    press(desk.screen, Qt.Key.Key_Left)
    assert [one for one in desk.player.asked if isinstance(one, tuple) and one[0] == "seek"] == [
        ("seek", 25_000), ("seek", 20_000), ("seek", 15_000),
    ]  # fmt: skip
    press(desk.screen, Qt.Key.Key_Down)
    assert find(desk.pane, QSlider, "player-volume").value() == 90
    press(desk.screen, Qt.Key.Key_Home)
    assert desk.player.moment.place == 0
    press(desk.screen, Qt.Key.Key_Space)
    assert desk.stage() is Stage.PAUSED
    press(desk.screen, Qt.Key.Key_End)
    assert desk.player.moment.place == 90_000


def test_a_time_is_typed_and_what_is_none_goes_nowhere(desk: Desk) -> None:
    field = find(desk.pane, QLineEdit, "player-time")
    field.setFocus()
    field.selectAll()
    type_text(field, "1:05")
    desk.player.go_on(3_000)
    desk.tick()
    assert field.text() == "1:05", "what somebody types stays"
    press(field, Qt.Key.Key_Return)
    assert desk.player.asked[-1] == ("seek", 65_000)
    assert desk.screen.hasFocus()
    field.setFocus()
    field.selectAll()
    type_text(field, "soon")
    press(field, Qt.Key.Key_Return)
    assert field.hasFocus()
    assert desk.player.asked[-1] == ("seek", 65_000)
    press(field, Qt.Key.Key_Escape)
    assert desk.screen.hasFocus()
    assert field.text() == "1:05"


def test_the_speed_stays_for_the_next_file_and_the_place_for_the_same(desk: Desk) -> None:
    rate = find(desk.pane, QComboBox, "player-rate")
    assert rate.currentText() == "1x"
    rate.setCurrentIndex(rate.findData("1.5"))
    assert rate.currentText() == "1.5x"
    rate.activated.emit(rate.currentIndex())
    assert desk.player.asked[-1] == ("rate", 1.5)
    desk.viewer.playback.go_to(40_000)
    first = desk.player
    desk.viewer.choose(2)
    assert first.closed
    assert desk.viewer.state.phase is Phase.TEXT
    desk.viewer.choose(0)
    assert desk.player is not first
    assert ("rate", 1.5) in desk.player.asked
    assert ("seek", 40_000) in desk.player.asked


def test_captions_of_the_same_portfolio_stand_under_the_picture(desk: Desk) -> None:
    said = find(desk.pane, Text, "player-captions")
    assert said.isVisible(), "the only captions there are, are shown"
    desk.player.go_on(4_200)
    desk.tick()
    assert said.text() == "Good morning & welcome\nto the workshop"
    tracks = find(desk.pane, QComboBox, "player-tracks")
    assert [tracks.itemText(number) for number in range(tracks.count())] == ["No captions", "evidence-2.vtt"]
    tracks.setCurrentIndex(0)
    tracks.activated.emit(0)
    assert not said.isVisible()


@pytest.mark.parametrize("trouble", [one for one in Trouble if one is not Trouble.NOTHING])
def test_a_player_that_fails_says_why_and_offers_what_is_left(desk: Desk, trouble: Trouble) -> None:
    press(desk.screen, Qt.Key.Key_Space)
    desk.player.fail(trouble)
    desk.tick()
    assert desk.player.closed
    assert desk.phase() is Phase.CANNOT
    shown = " ".join(visible_texts(desk.pane))
    assert "evidence-1.mp4 cannot be shown: " in shown
    again = find(desk.pane, QPushButton, "evidence-again")
    assert again.isVisible() is (trouble is not Trouble.UNKNOWN)
    assert find(desk.pane, QPushButton, "evidence-save-instead").isVisible()
    click(find(desk.pane, QPushButton, "evidence-details"))
    assert desk.phase() is Phase.DOCUMENT
    assert desk.viewer.state.document == facts()


def test_trying_again_starts_another_helper(desk: Desk) -> None:
    desk.player.fail(Trouble.DIED)
    desk.tick()
    click(find(desk.pane, QPushButton, "evidence-again"))
    assert len(desk.players) == 2
    assert desk.viewer.state.phase is Phase.PLAYER


def test_what_is_not_seen_stands_still_and_what_is_gone_is_forgotten(desk: Desk) -> None:
    press(desk.screen, Qt.Key.Key_Space)
    desk.pane.hide()
    assert desk.player.moment.stage is Stage.PAUSED
    desk.pane.show()
    desk.pane.retire()
    desk.viewer.retire()
    assert desk.player.closed
    desk.tick()


def test_a_moment_is_pinned_drawn_and_gone_back_to(desk: Desk) -> None:
    desk.pane.marks.let_mark(can=True)
    marked: list[Place] = []
    desk.pane.marks.marked.connect(marked.append)
    desk.player.go_on(42_000)
    desk.tick()
    assert desk.pane.marks.begin()
    (place,) = marked
    assert (place.kind, place.at, place.evidence) == (PlaceKind.SPAN, (42_000, 42_000), DIGEST)
    line = find(desk.pane, Timeline, "player-timeline")
    before = line.grab().toImage()
    desk.pane.marks.show_pins((Pin(place=place, criterion="c"),), 0)
    assert line.grab().toImage() != before
    desk.viewer.playback.go_to(0)
    assert desk.viewer.show_place(place)
    assert desk.player.moment.place == 42_000
    desk.viewer.choose(2)
    assert desk.viewer.show_place(replace(place, at=(60_000, 70_000)))
    assert ("seek", 60_000) in desk.player.asked


def test_at_the_end_it_can_be_played_again(desk: Desk) -> None:
    press(desk.screen, Qt.Key.Key_Space)
    desk.tick()
    desk.player.go_on(90_000)
    desk.tick()
    assert not desk.viewer.playback.state.wanted
    press(desk.screen, Qt.Key.Key_Space)
    assert desk.player.moment.place == 0
    assert desk.player.moment.stage is Stage.PLAYING
    desk.tick()
    assert desk.viewer.playback.state.wanted


def test_only_what_plays_is_heard_and_as_loud_as_was_said(qtbot: QtBot, desk: Desk) -> None:
    speaker = Loud()
    view = PlayerView(desk.viewer.playback, speaker=speaker)
    qtbot.addWidget(view)
    desk.viewer.playback.attach(view)
    view.show()
    desk.tick()
    qtbot.wait(1)
    assert speaker.heard == 0
    assert speaker.volume == 100
    desk.viewer.playback.toggle()
    qtbot.waitUntil(lambda: speaker.heard > 0)
    desk.viewer.playback.set_volume(40)
    assert speaker.volume == 40
    desk.viewer.playback.mute()
    assert speaker.volume == 0
    desk.viewer.playback.toggle()
    assert speaker.silenced > 0
    view.hide()
    desk.viewer.playback.attach(find(desk.pane, PlayerView, "evidence-player"))


@pytest.mark.parametrize(
    ("moment", "there", "said"),
    [
        (PAUSED, True, ""),
        (replace(PAUSED, has_sound=False), True, "This video has no sound."),
        (replace(PAUSED, unseen=True, has_picture=False), True, "The picture cannot be decoded here"),
        (PAUSED, False, "This computer has no output for sound"),
    ],
)
def test_what_cannot_be_heard_or_seen_is_said(
    qtbot: QtBot, desk: Desk, moment: Moment, there: bool, said: str
) -> None:
    view = PlayerView(desk.viewer.playback, speaker=Loud(there=there))
    qtbot.addWidget(view)
    state = desk.viewer.playback.state
    view.show_playback(replace(state, moment=moment))
    assert find(view, Text, "player-note").text().startswith(said)
    assert bool(find(view, Text, "player-note").text()) is bool(said)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("83", 83_000), ("1:23", 83_000), ("01:02:03", 3_723_000), ("0:12,5", 12_500), (" 7 ", 7_000),
        ("", None), ("1:", None), (":5", None), ("-5", None), ("1:2:3:4", None), ("1e9", None), ("٣", None),
        ("9" * 30, None),
    ],
)  # fmt: skip
def test_a_typed_time_is_read_or_refused(typed: str, place: int | None) -> None:
    assert place_of(typed) == place


def test_times_are_written_as_players_write_them() -> None:
    assert [time_words(place) for place in (0, 999, 61_000, 3_723_999)] == ["0:00", "0:00", "1:01", "1:02:03"]


def test_captions_are_words_and_what_is_none_is_passed_over() -> None:
    srt = "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>One</i>\r\n\r\n2\r\nbroken --> times\r\nno\r\n"
    assert [(one.start, one.end, one.words) for one in captions_of(srt)] == [(1000, 2000, "One")]
    assert captions_of("WEBVTT\n\n00:05.000 --> 00:04.000\nbackwards") == ()
    assert captions_of("") == ()
    many = "".join(f"00:00:{n % 60:02}.000 --> 00:01:00.000\nx\n\n" for n in range(30_000))
    found = captions_of(many)
    assert len(found) == 20_000
    assert caption_at(found, 30_000).count("\n") < 4
    assert caption_at((), 5) == ""


def test_a_line_that_refuses_a_length_goes_on_reporting(qtbot: QtBot) -> None:
    line = Timeline("Place", "line")
    qtbot.addWidget(line)
    with pytest.raises(OverflowError):
        line.show_place(0, 2**31)
    assert not line.signalsBlocked()
