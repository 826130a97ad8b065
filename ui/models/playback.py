"""What the player in the evidence pane decides: where it is, how fast, how loud, which captions. No Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from assessor_app.application.ports.playing import (
    FASTEST,
    PEAKS,
    SLOWEST,
    Moment,
    MovingPicture,
    Player,
    Stage,
    Trouble,
)
from ui.models.captions import Caption, caption_at
from ui.tasks import Runner

STEP: Final = 5_000  # milliseconds of one step back or on
RATES: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
LOUDEST: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaybackState:
    """Everything that the player shows."""

    moment: Moment = field(default_factory=Moment)
    wanted: bool = False  # whether it is to play: known at once, whatever the helper says yet
    rate: float = 1.0
    volume: int = LOUDEST  # percent
    muted: bool = False
    tracks: tuple[str, ...] = ()  # files that hold captions
    track: int = -1  # which of them is shown; -1: none
    said: str = field(default="", repr=False)  # the caption that stands now
    picture: MovingPicture | None = None
    loudness: bytes = field(default=b"", repr=False)  # of sound alone; see `Player.loudness`


class PlaybackView(Protocol):
    """What draws the state."""

    def show_playback(self, state: PlaybackState) -> None:
        """Draw all of it."""


class Playback:
    """Plays one file at a time; its view asks again and again how far it is (`tick`)."""

    def __init__(self, runner: Runner, failed: Callable[[Trouble], None]) -> None:
        """`failed` hears that the file cannot be played, or not any more."""
        self._runner, self._failed = runner, failed
        self.state = PlaybackState()
        self._view: PlaybackView | None = None
        self._player: Player | None = None
        self._captions: tuple[Caption, ...] = ()
        self._read: Callable[[int, Callable[[Sequence[Caption]], None]], None] | None = None
        self._room = (0, 0)

    @property
    def place(self) -> int:
        """Where it is, in milliseconds."""
        return self.state.moment.place

    def attach(self, view: PlaybackView) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_playback(self.state)

    def open(
        self,
        player: Player,
        *,
        place: int = 0,
        tracks: tuple[str, ...] = (),
        read: Callable[[int, Callable[[Sequence[Caption]], None]], None] | None = None,
    ) -> None:
        """Show `player` at `place`, standing still; `read(track, told)` reads the captions of a track."""
        self.stop()
        self._player, self._read = player, read
        kept = self.state
        state = PlaybackState(rate=kept.rate, volume=kept.volume, muted=kept.muted, tracks=tracks)
        if self._room[0]:
            player.set_room(*self._room)
        if state.rate != 1.0:
            player.set_rate(state.rate)
        if place:
            player.seek(place)
        self._become(state)
        if len(tracks) == 1:
            self.choose_track(0)

    def stop(self) -> None:
        """End the helper of what is played, if anything is."""
        player = self._let_go()
        if player is not None:
            self._runner.query(lambda _progress: player.close(), done=_nothing, failed=_nothing)

    def retire(self) -> None:
        """End it now."""
        self._view = None
        player = self._let_go()
        if player is not None:
            player.close()

    def tick(self) -> None:
        """Look how far it is."""
        player = self._player
        if player is None:
            return
        moment = player.now()
        if moment.stage is Stage.FAILED:
            self.stop()
            self._failed(moment.trouble)
            return
        wanted = self.state.wanted and not (
            moment.stage is Stage.ENDED and self.state.moment.stage is Stage.PLAYING
        )
        said = caption_at(self._captions, moment.place)
        state = replace(
            self.state,
            moment=moment,
            wanted=wanted,
            picture=player.picture(),
            said=said,
            loudness=player.loudness(),
        )
        if state != self.state or state.picture is not self.state.picture:
            self._become(state)

    def samples(self, most: int) -> bytes:
        """The next samples to be heard, at most `most` bytes."""
        return self._player.sound(most) if self._player is not None and self.state.wanted else b""

    # gestures

    def toggle(self) -> None:
        """Play, or stand still."""
        if self._player is not None:
            if self.state.wanted:
                self.pause()
            else:
                self._player.play()
                self._become(replace(self.state, wanted=True))

    def pause(self) -> None:
        """Stand still."""
        if self._player is not None and self.state.wanted:
            self._player.pause()
            self._become(replace(self.state, wanted=False))

    def step(self, by: int) -> None:
        """Some milliseconds on, or back."""
        self.go_to(self.state.moment.place + by)

    def go_to(self, place: int) -> None:
        """To `place`, in milliseconds."""
        if self._player is not None and self.state.moment.stage is not Stage.OPENING:
            self._player.seek(max(0, place))
            self.tick()

    def set_rate(self, rate: float) -> None:
        """As fast as this."""
        rate = min(max(rate, SLOWEST), FASTEST)
        if self._player is not None and rate != self.state.rate:
            self._player.set_rate(rate)
            self._become(replace(self.state, rate=rate))

    def step_rate(self, by: int) -> None:
        """The next speed up (1) or down (-1)."""
        others = [rate for rate in RATES if (rate > self.state.rate if by > 0 else rate < self.state.rate)]
        if others:
            self.set_rate(others[0] if by > 0 else others[-1])

    def set_volume(self, percent: int) -> None:
        """As loud as this; who sets it wants to hear it."""
        self._become(replace(self.state, volume=min(max(percent, 0), LOUDEST), muted=False))

    def mute(self) -> None:
        """Silent, or not any more."""
        self._become(replace(self.state, muted=not self.state.muted))

    def choose_track(self, track: int) -> None:
        """Show the captions of this file; -1: none."""
        if track == self.state.track or not -1 <= track < len(self.state.tracks):
            return
        self._captions = ()
        self._become(replace(self.state, track=track, said=""))
        player = self._player
        if track < 0 or self._read is None:
            return

        def told(captions: Sequence[Caption]) -> None:
            if player is self._player and track == self.state.track:
                self._captions = tuple(captions)
                self.tick()

        self._read(track, told)

    def set_room(self, width: int, height: int) -> None:
        """Pictures have this much room, in device pixels."""
        if (width, height) != self._room and width > 0 and height > 0:
            self._room = (width, height)
            if self._player is not None:
                self._player.set_room(width, height)

    def _let_go(self) -> Player | None:
        player, self._player = self._player, None
        self._captions, self._read = (), None
        if player is not None:
            kept = self.state
            self._become(PlaybackState(rate=kept.rate, volume=kept.volume, muted=kept.muted))
        return player

    def _become(self, state: PlaybackState) -> None:
        self.state = state
        if self._view is not None:
            self._view.show_playback(state)


def place_of(text: str) -> int | None:
    """Milliseconds of a typed time: “83”, “1:23”, “1:02:03.5”; None where it is none."""
    parts = text.strip().replace(",", ".").split(":")
    if not 1 <= len(parts) <= 3 or not all(part and part.isascii() for part in parts):
        return None
    whole, last = parts[:-1], parts[-1]
    if not all(part.isdigit() and len(part) <= 4 for part in whole) or not _is_number(last):
        return None
    seconds = float(last)
    for power, part in enumerate(reversed(whole), start=1):
        seconds += int(part) * 60**power
    return round(seconds * 1000)


def _is_number(text: str) -> bool:
    before, _, after = text.partition(".")
    return before.isdigit() and len(before) <= 6 and (not after or after.isdigit())


def columns_of(loudness: bytes, length: int, count: int) -> tuple[float, ...]:
    """How high each of `count` bars of a recording of `length` milliseconds is, 0 to 1; unmeasured: 0.

    Small values are raised, as an ear does.
    """
    whole = max(1, len(loudness), length * PEAKS // 1000)
    return tuple(
        (
            max(
                loudness[at * whole // count : max(at * whole // count + 1, (at + 1) * whole // count)],
                default=0,
            )
            / 255
        )
        ** 0.6
        for at in range(count)
    )


def time_words(place: int) -> str:
    """“1:23” or, from an hour on, “1:02:03”."""
    seconds = max(0, place) // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _nothing(_outcome: object) -> None:
    """Nobody waits for it."""
