"""The content of a page, as PDF operators; and which glyphs of which font it used, for which text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from assessor_app.adapters.certificates.fonts import UNSEEN_WIDTH, Typeface, outline, unseen
from assessor_app.adapters.certificates.images import Image
from assessor_app.adapters.certificates.text import Line, Run

Colour = tuple[float, float, float]  # red, green, blue, 0 to 1
_NARROWEST = 120.0  # thousandths of an em: readers take letters that stand closer for one letter drawn twice
Uses = dict[Typeface, dict[int, str]]  # glyph number → the text that it stands for


def number(value: float) -> str:
    """A number as PDF writes it: at most three places, no exponent, no negative zero."""
    rounded = round(value, 3)
    if rounded == int(rounded):
        return str(int(rounded))
    return f"{rounded:.3f}".rstrip("0")


@dataclass(slots=True)
class Pen:
    """Collects operators; coordinates are points from the lower left corner of the page."""

    uses: Uses = field(default_factory=dict)
    fonts: dict[Typeface, str] = field(
        default_factory=dict
    )  # the name of each font among the page's resources
    images: dict[str, Image] = field(default_factory=dict)  # by their names among the page's resources
    operators: list[str] = field(default_factory=list)

    @classmethod
    def after(cls, uses: Mapping[Typeface, Mapping[int, str]], fonts: Mapping[Typeface, str]) -> "Pen":
        """A pen that goes on where another stopped, for a later stream of the same page."""
        return cls(uses={face: dict(glyphs) for face, glyphs in uses.items()}, fonts=dict(fonts))

    def take(self) -> bytes:
        """The operators since the last call, as the bytes of a content stream."""
        content = "\n".join(self.operators).encode("ascii") + b"\n"
        self.operators.clear()
        return content

    def fill(self, colour: Colour) -> None:
        """Fill in this colour from here on."""
        self.operators.append(" ".join(map(number, colour)) + " rg")

    def stroke(self, colour: Colour, width: float) -> None:
        """Draw lines in this colour and width from here on."""
        self.operators.append(" ".join(map(number, colour)) + f" RG {number(width)} w")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A straight line."""
        self.operators.append(f"{number(x1)} {number(y1)} m {number(x2)} {number(y2)} l S")

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """The outline of a rectangle."""
        self.operators.append(" ".join(map(number, (x, y, width, height))) + " re S")

    def shape(self, corners: Iterable[tuple[float, float]], *, filled: bool = True) -> None:
        """A polygon, filled or outlined."""
        words = [f"{number(x)} {number(y)}" for x, y in corners]
        self.operators.append(
            f"{words[0]} m " + " ".join(f"{word} l" for word in words[1:]) + (" f" if filled else " s")
        )

    def picture(self, image: Image, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture with its lower left corner at (x, y)."""
        name = f"I{len(self.images)}"
        self.images[name] = image
        place = " ".join(map(number, (width, 0, 0, height, x, y)))
        self.operators.append(f"q {place} cm /{name} Do Q")

    def write(self, line: Line, x: float, y: float, size: float, tracking: float = 0.0) -> None:
        """Draw a shaped line from `x` on the base line `y`, in `size` points."""
        for run in line.runs:
            if run.backwards and not self._reads_back(run):
                x += self._draw_backwards(run, x, y, size, tracking)
                continue
            glyphs = self.uses.setdefault(run.typeface, {})
            name = self.fonts.setdefault(run.typeface, f"F{len(self.fonts) + 1}")
            # Wide tracking reads as spaces between letters, so such a run says its text as a whole too.
            told = self._claim(run, glyphs) and tracking < 0.05 * size
            if not told:
                text = run.text.encode("utf-16-be").hex().upper()
                self.operators.append(f"/Span <</ActualText <FEFF{text}>>> BDC")
            width, shown = _glyph_operators(run, size, tracking * 1000 / size)
            self.operators.append(f"BT /{name} {number(size)} Tf {number(x)} {number(y)} Td {shown} ET")
            if not told:
                self.operators.append("EMC")
            x += width * size / 1000

    def write_centred(self, line: Line, x: float, y: float, size: float, tracking: float = 0.0) -> None:
        """Draw a shaped line around the middle `x`."""
        spread = line.width_at(size, tracking) - tracking
        self.write(line, x - spread / 2, y, size, tracking)

    def _reads_back(self, run: Run) -> bool:
        """Whether readers, which turn glyphs that run from right to left round one by one, get the text.

        Not where a glyph stands for several letters or a mark for none of its own, nor where two letters look
        the same.
        """
        claimed = dict(self.uses.get(run.typeface, {}))
        return all(
            len(glyph.text) == 1
            and glyph.advance
            and claimed.setdefault(glyph.number, glyph.text) == glyph.text
            for glyph in run.glyphs
        )

    def _draw_backwards(self, run: Run, x: float, y: float, size: float, tracking: float) -> float:
        """Draw the run's shapes as they are, and its letters over them, unseen; returns its width, points."""
        scale = number(1000 / run.typeface.units)
        shapes = [f"q {number(size / 1000)} 0 0 {number(size / 1000)} {number(x)} {number(y)} cm"]
        cells: list[tuple[str, float]] = []  # the letters of a cluster and their width, thousandths of an em
        pen = 0.0
        for glyph in run.glyphs:
            path = outline(run.typeface, glyph.number)
            if path:
                shapes.append(
                    f"q {scale} 0 0 {scale} {number(pen + glyph.right)} {number(glyph.up)} cm {path} f Q"
                )
            advance = glyph.advance + tracking * 1000 / size
            pen += advance
            if glyph.text and (not cells or cells[-1][1] > _NARROWEST * len(cells[-1][0])):
                cells.append((glyph.text, advance))
            elif cells:  # a letter too narrow for itself shares the room of the next
                cells[-1] = (glyph.text + cells[-1][0], cells[-1][1] + advance)
        face = unseen()
        letters = self.uses.setdefault(face, {})
        name = self.fonts.setdefault(face, f"F{len(self.fonts) + 1}")
        told = [f"BT 3 Tr /{name} {number(size)} Tf {number(x)} {number(y)} Td"]
        for text, width in cells:
            letters.update({ord(letter): letter for letter in text})
            codes = "".join(f"{ord(letter):04X}" for letter in reversed(text))
            told.append(f"{number(100 * width / len(text) / UNSEEN_WIDTH)} Tz <{codes}> Tj")
        self.operators.extend([*shapes, "Q", *told, "0 Tr 100 Tz ET"])
        return pen * size / 1000

    @staticmethod
    def _claim(run: Run, glyphs: dict[int, str]) -> bool:
        """Say what each glyph stands for; False where glyph by glyph would not give the run's text."""
        told = run.plain
        for glyph in run.glyphs:
            if glyphs.setdefault(glyph.number, glyph.text) != glyph.text:
                told = False
        return told


def _glyph_operators(run: Run, size: float, tracking: float) -> tuple[float, str]:
    """The width of the run, in thousandths of an em as `tracking` is, and the operators that show it."""
    pieces: list[str] = []
    array: list[str] = []
    hexes: list[str] = []
    wanted = shown = raised = 0.0

    def flush() -> None:
        if hexes:
            array.append(f"<{''.join(hexes)}>")
            hexes.clear()

    def close() -> None:
        flush()
        if array:
            pieces.append(f"[{''.join(array)}] TJ")
            array.clear()

    for glyph in run.glyphs:
        if glyph.up != raised:
            close()
            raised = glyph.up
            pieces.append(f"{number(raised * size / 1000)} Ts")
        shift = round(wanted + glyph.right - shown, 3)
        if abs(shift) >= 0.01:
            flush()
            array.append(number(-shift))
            shown += shift
        hexes.append(f"{run.typeface.code(glyph.number):04X}")
        shown += run.typeface.width(glyph.number)
        wanted += glyph.advance + tracking
    close()
    if raised:
        pieces.append("0 Ts")
    return wanted, " ".join(pieces)
