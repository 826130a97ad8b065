"""Pictures of demo portfolios: charts, pictures of a chat window, photos of a board, frames of a clip."""

import io
import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

from assessor_app.adapters.demo_evidence.story import Story

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

    Font = FreeTypeFont | ImageFont

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
INK, PAPER, ACCENT, SOFT = (38, 46, 60), (255, 255, 255), (36, 99, 166), (226, 232, 240)
_MARKS = str.maketrans({"–": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "×": "x", "…": "..."})


def chart(story: Story) -> bytes:
    """Return a PNG (640 × 360) of the story's measure by month; its text chunk names the author."""
    from PIL import ImageDraw  # heavy
    from PIL.PngImagePlugin import PngInfo

    picture = _blank(640, 360)
    _draw_chart(ImageDraw.Draw(picture), story, months=12)
    told = PngInfo()
    told.add_itxt("Author", story.person.name)
    told.add_text("Software", "Spreadsheet chart")
    kept = io.BytesIO()
    picture.save(kept, "PNG", pnginfo=told)
    return kept.getvalue()


def chat_window(story: Story) -> bytes:
    """Return a PNG (900 × 620) like a picture of a chat; its text chunks name the author."""
    from PIL import ImageDraw
    from PIL.PngImagePlugin import PngInfo

    picture = _blank(900, 620)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 900, 44), fill=ACCENT)
    _write(draw, (16, 11), f"Assistant – {story.topic}", fill=PAPER, font=_font(17))
    _write(draw, (790, 13), "Work account", fill=PAPER, font=_font(13))
    top = 64
    said = [("You", _request(story)), ("Assistant", _answer(story)), ("You", _follow_up(story))]
    for who, text in said:
        lines = _wrapped(text, 78)
        height = 22 * len(lines) + 36
        left = 200 if who == "You" else 24
        draw.rounded_rectangle(
            (left, top, left + 670, top + height), 10, fill=SOFT if who == "You" else (245, 245, 240)
        )
        _write(draw, (left + 14, top + 8), who, fill=ACCENT, font=_font(13))
        for index, line in enumerate(lines):
            _write(draw, (left + 14, top + 28 + 22 * index), line, fill=INK, font=_font(15))
        top += height + 14
    told = PngInfo()
    told.add_itxt("Author", story.person.name)
    told.add_itxt("Source", f"/Users/{story.person.login}/Desktop/Screenshot.png")
    kept = io.BytesIO()
    picture.save(kept, "PNG", pnginfo=told)
    return kept.getvalue()


def board_photo(story: Story, source: random.Random) -> bytes:
    """Return a JPEG (960 × 640) like a photo of a board with notes; its EXIF names artist, owner and time."""
    from PIL import ExifTags, Image, ImageDraw, ImageFilter

    board = Image.new("RGB", (960, 640), (214, 217, 212))
    draw = ImageDraw.Draw(board)
    _write(draw, (40, 28), f"{story.team}: {story.topic}", fill=(30, 60, 120), font=_font(28))
    colours = ((255, 236, 140), (190, 226, 255), (255, 200, 200), (205, 240, 190))
    for index, section in enumerate(story.sections[:6]):
        left, top = (
            44 + (index % 3) * 300 + source.randrange(-8, 9),
            110 + (index // 3) * 250 + source.randrange(-8, 9),
        )
        draw.rectangle((left, top, left + 268, top + 216), fill=colours[index % 4])
        _write(draw, (left + 12, top + 10), section.heading[:30], fill=(150, 40, 40), font=_font(15))
        for row, line in enumerate(_wrapped(section.text, 32)[:8]):
            _write(draw, (left + 12, top + 36 + 21 * row), line, fill=(40, 40, 50), font=_font(14))
    board = board.rotate(
        source.uniform(-1.4, 1.4), resample=Image.Resampling.BILINEAR, fillcolor=(120, 118, 112)
    )
    board = board.filter(ImageFilter.GaussianBlur(0.5))
    told = Image.Exif()
    told[ExifTags.Base.Artist] = story.person.name.encode()  # UTF-8, as phones write it
    told[ExifTags.Base.ImageDescription] = story.topic
    told[ExifTags.Base.Make], told[ExifTags.Base.Model] = "Phone", "Phone 12"
    told[ExifTags.Base.DateTime] = f"2026:09:{source.randrange(1, 29):02d} 1{source.randrange(0, 8)}:05:00"
    kept = io.BytesIO()
    board.save(kept, "JPEG", quality=82, exif=told)
    return kept.getvalue()


def frames(story: Story, *, seconds: int, rate: int) -> list[bytes]:
    """Return the JPEG pictures (480 × 270) of a short clip: the chart builds up, then the answer appears."""
    from PIL import ImageDraw

    count = seconds * rate
    drawn: dict[tuple[int, int], bytes] = {}
    made = []
    for index in range(count):
        months = min(12, 1 + index * 14 // count)
        lines = max(0, (index - count * 3 // 4) * 4 // max(1, count // 4))
        if (months, lines) not in drawn:
            picture = _blank(640, 360)
            draw = ImageDraw.Draw(picture)
            _draw_chart(draw, story, months=months)
            if lines:
                draw.rectangle((60, 70, 600, 70 + 26 * 4), fill=(250, 250, 235), outline=ACCENT)
            for row, line in enumerate(_wrapped(story.sections[0].text, 60)[:lines]):
                _write(draw, (72, 78 + 23 * row), line, fill=INK, font=_font(16))
            kept = io.BytesIO()
            picture.resize((480, 270)).save(kept, "JPEG", quality=70)
            drawn[months, lines] = kept.getvalue()
        made.append(drawn[months, lines])
    return made


def _draw_chart(draw: "ImageDraw", story: Story, *, months: int) -> None:
    title = story.topic[:1].upper() + story.topic[1:]
    _write(draw, (24, 16), f"{title}, 2025/26 – {story.team}", fill=INK, font=_font(18))
    highest = max(story.figures)
    for step in range(5):
        level = 310 - step * 60
        draw.line((60, level, 620, level), fill=SOFT)
        _write(draw, (18, level - 9), str(round(highest * step / 4)), fill=INK, font=_font(13))
    for index, value in enumerate(story.figures[:months]):
        left = 68 + index * 46
        draw.rectangle((left, 310 - round(240 * value / highest), left + 32, 310), fill=ACCENT)
        _write(draw, (left + 2, 318), MONTHS[index], fill=INK, font=_font(13))


def _request(story: Story) -> str:
    if story.sections[1].step < 2:
        return f"Write something about {story.topic}, please."
    return (
        f"Task: a draft for {story.topic}. Readers: {story.team}. Material: the notes below, nothing else. "
        "Form: a table of what is open, who owns it and by when. “Not stated” where the notes are silent."
    )


def _follow_up(story: Story) -> str:
    if story.sections[2].step < 2:
        return "Perfect, thank you! I will send it as it is."
    return (
        f"I compared it with my notes: {min(story.figures)} is right, the highest was "
        f"{max(story.figures) + 2}. "
        "Correct this, and quote the line of my notes beside each row so that I can check the rest."
    )


def _answer(story: Story) -> str:
    low, high = min(story.figures), max(story.figures)
    return (
        f"Here is a draft for {story.topic}. The lowest month is at {low}, the highest at {high}. "
        "Please check the figures against your sheet; I may have misread a line."
    )


def _write(
    draw: "ImageDraw", at: tuple[float, float], text: str, *, fill: tuple[int, int, int], font: "Font"
) -> None:
    """Write text in Pillow's built-in font, which lacks the typographic marks."""
    draw.text(at, text.translate(_MARKS), fill=fill, font=font)


def _wrapped(text: str, width: int) -> Sequence[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def _blank(width: int, height: int) -> "Image":
    from PIL import Image

    return Image.new("RGB", (width, height), PAPER)


_fonts: dict[int, "Font"] = {}


def _font(size: int) -> "Font":
    from PIL import ImageFont

    if size not in _fonts:
        _fonts[size] = ImageFont.load_default(size)
    return _fonts[size]
