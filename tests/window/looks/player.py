"""Sound and video beside the work, in their states."""

import random
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PIL import Image, ImageDraw, ImageFilter
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from assessor_app.application.ports.playing import Moment, MovingPicture, Stage, Trouble
from assessor_app.application.ports.previewing import View
from tests.window.fakes import InlineRunner
from tests.window.looks import Look
from tests.window.playing import PAUSED, FakePlayer
from tests.window.test_evidence import Told
from ui.models.shelf import EvidenceFile, Shelf
from ui.models.viewer import EvidenceViewer
from ui.widgets.evidence_pane import EvidencePane

VTT = "WEBVTT\n\n00:40.000 --> 00:50.000\nBefore we start: which of these numbers did you check yourselves?\n"
SOUND = Moment(stage=Stage.PAUSED, place=0, length=3_725_000, has_sound=True)


@cache
def workshop() -> MovingPicture:
    """A room as a phone sees it."""
    image = Image.new("RGB", (1280, 720), (188, 170, 148))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 520, 1280, 720), fill=(120, 96, 74))
    draw.rectangle((420, 90, 1010, 420), fill=(236, 238, 236))
    for row, wide in enumerate((430, 360, 480, 250)):
        draw.rectangle((460, 140 + 60 * row, 460 + wide, 152 + 60 * row), fill=(70, 86, 110))
    for left, tone in ((90, (60, 74, 96)), (330, (140, 74, 64)), (980, (76, 104, 82))):
        draw.ellipse((left + 30, 400, left + 130, 500), fill=(214, 176, 150))
        draw.rounded_rectangle((left, 500, left + 160, 720), 40, fill=tone)
    image = image.filter(ImageFilter.GaussianBlur(1.2))
    return MovingPicture(width=1280, height=720, pixels=image.convert("RGBX").tobytes("raw", "BGRX"))


@cache
def talk() -> bytes:
    """An hour in which people speak, pause, and are loud at times; the last part is not measured yet."""
    source = random.Random(3)
    loud, level = bytearray(), 90.0
    for at in range(37_250 * 5 // 6):
        level = 20 + 0.97 * (level - 20) + source.uniform(-16, 16)
        pause = (at // 170) % 7 == 3
        loud.append(round(min(255, max(2, level * (0.15 if pause else 1 + (at // 900) % 3)))))
    return bytes(loud)


def shown(
    moment: Moment, name: str, *, captions: bool = False, playing: bool = False, picture: bool = True
) -> Callable[[], QWidget]:
    """The pane with one recording in front."""

    def drawn() -> QWidget:
        player = FakePlayer(moment=moment, shown=workshop() if picture else None, loud=talk())
        viewer = EvidenceViewer(InlineRunner())
        pane = EvidencePane(viewer, saved=lambda: None, failed=lambda _error: None)
        viewer.attach(pane)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(pane)
        page.resize(QSize(900, 760))
        text = Told(View.TEXT, text=VTT)
        files = [_file(name, "video", player), _file("evidence-2.vtt", "text", player, text)]
        viewer.show(Shelf(files if captions else files[:1]))
        viewer.playback.tick()
        if playing:
            viewer.playback.toggle()
            viewer.playback.tick()
        QApplication.processEvents()
        return page

    return drawn


def _file(name: str, kind: str, player: FakePlayer, told: Told | None = None) -> EvidenceFile:
    seen = told or Told(View.NONE)
    return EvidenceFile(
        name=name, kind=kind, size=1, open=lambda: seen, save=lambda _path: None, play=lambda: player
    )


def look(words: str, make: Callable[[], QWidget]) -> Look:
    """One state."""
    return Look(name=f"evidence, {words}", make=make, size=QSize(900, 760))


VIDEO = replace(PAUSED, place=42_000, length=754_000)
LOOKS = (
    look("a video with captions, playing", shown(VIDEO, "evidence-1.mp4", captions=True, playing=True)),
    look("a video without sound", shown(replace(VIDEO, has_sound=False), "evidence-1.avi")),
    look("sound, an hour of it", shown(SOUND, "evidence-1.mp3", picture=False)),
    look(
        "a video whose picture is unknown",
        shown(replace(SOUND, place=9_000, unseen=True), "evidence-1.mp4", picture=False),
    ),
    look("a recording that opens", shown(Moment(), "evidence-1.mp4", picture=False)),
    look(
        "a recording that cannot be played",
        shown(Moment(stage=Stage.FAILED, trouble=Trouble.UNDECODABLE), "evidence-1.mp4", picture=False),
    ),
)
