"""A player without a helper: it does at once what it is told, and says what it was asked."""

from dataclasses import dataclass, field, replace

from assessor_app.application.ports.playing import Moment, MovingPicture, Stage, Trouble

PAUSED = Moment(stage=Stage.PAUSED, length=90_000, has_sound=True, has_picture=True)


def picture(width: int = 64, height: int = 36) -> MovingPicture:
    """Stripes."""
    row = b"".join(bytes((40 + 2 * x % 200, 90, 30, 0)) for x in range(width))
    return MovingPicture(width=width, height=height, pixels=row * height)


@dataclass
class FakePlayer:
    """Player: `moment` is what it does."""

    moment: Moment = PAUSED
    shown: MovingPicture | None = field(default_factory=picture)
    asked: list[object] = field(default_factory=list)
    closed: bool = False
    loud: bytes = b""

    def now(self) -> Moment:
        return self.moment

    def picture(self) -> MovingPicture | None:
        return self.shown

    def sound(self, most: int) -> bytes:
        return bytes(min(most, 1000) // 4 * 4)

    def loudness(self) -> bytes:
        return self.loud

    def play(self) -> None:
        self.asked.append("play")
        place = 0 if self.moment.stage is Stage.ENDED else self.moment.place
        self.moment = replace(self.moment, stage=Stage.PLAYING, place=place)

    def pause(self) -> None:
        self.asked.append("pause")
        self.moment = replace(self.moment, stage=Stage.PAUSED)

    def seek(self, place: int) -> None:
        self.asked.append(("seek", place))
        self.moment = replace(self.moment, place=min(place, self.moment.length))

    def set_rate(self, rate: float) -> None:
        self.asked.append(("rate", rate))

    def set_room(self, width: int, height: int) -> None:
        self.asked.append(("room", width, height))

    def close(self) -> None:
        self.closed = True

    def go_on(self, to: int) -> None:
        """Time passes."""
        ended = to >= self.moment.length
        self.moment = replace(self.moment, place=to, stage=Stage.ENDED if ended else self.moment.stage)

    def fail(self, trouble: Trouble) -> None:
        """Its helper is gone."""
        self.moment = replace(self.moment, stage=Stage.FAILED, trouble=trouble)
