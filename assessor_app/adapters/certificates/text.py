"""Text in any script, as glyphs in the order in which they stand on the line.

Unicode's bidirectional levels (UAX 9, by python-bidi) and scripts cut a text into runs, each cluster takes
the first font of the stack that covers it, and HarfBuzz shapes the runs. `writing.py` draws them.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Any

from assessor_app.adapters.certificates.breaks import pieces
from assessor_app.adapters.certificates.fonts import Typeface, in_order, installed

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
# These could make a name look like another; a name does not need them.
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FEW = 4  # glyphs that one cluster may have; a line never holds less than a cluster
_NEVER_SEEN = frozenset({"Cc", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shape on the line; lengths in thousandths of an em."""

    number: int
    advance: float
    right: float  # shift from the pen, for marks
    up: float
    text: str  # of its cluster, on the cluster's first glyph; else empty


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, left to right as they stand on the page."""

    typeface: Typeface
    text: str = field(repr=False)
    glyphs: tuple[Glyph, ...] = field(repr=False)
    plain: bool  # the glyphs' texts are the run's text
    backwards: bool  # read from right to left


@dataclass(frozen=True, slots=True)
class Line:
    """A shaped line, left to right."""

    text: str = field(repr=False)
    runs: tuple[Run, ...] = field(repr=False)
    width: float  # in thousandths of an em
    glyph_count: int
    missing: tuple[str, ...]  # characters without a glyph, in order, each once

    def size_for(self, width: float, largest: float, tracking: float = 0.0) -> float:
        """The font size, at most `largest`, at which the line is at most `width` wide; all in points."""
        room = width - tracking * self.glyph_count
        if self.width * largest <= room * 1000:
            return largest
        return max(room, 0.0) * 1000 / self.width

    def width_at(self, size: float, tracking: float = 0.0) -> float:
        """The line's width in points."""
        return self.width * size / 1000 + tracking * self.glyph_count


def tidy(text: str) -> str:
    """The text in NFC with every stretch of white space as one space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def shape(text: str, stack: tuple[str, ...]) -> Line:
    """Set `text` as one line in the fonts of `stack`."""
    missing: list[str] = []
    runs = []
    for level, start, end, face, script in _in_sight_order(_runs(text, stack, missing)):
        runs.append(_shape_run(text[start:end], face, script, level % 2 == 1, missing))
    glyphs = [glyph for run in runs for glyph in run.glyphs]
    return Line(
        text=text,
        runs=tuple(runs),
        width=sum(glyph.advance for glyph in glyphs),
        glyph_count=len(glyphs),
        missing=tuple(dict.fromkeys(missing)),
    )


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text whose words are measured once, so that it can be broken at many widths."""

    words: tuple[str, ...] = field(repr=False)  # and what a line may end after in scripts without spaces
    gaps: tuple[str, ...] = field(repr=False)  # before each word: a space or nothing
    widths: tuple[float, ...]  # of the words, in thousandths of an em
    space: float
    stack: tuple[str, ...]

    @classmethod
    def of(cls, text: str, stack: tuple[str, ...]) -> "Paragraph":
        """Measure the words of a tidy text."""
        gaps, words = zip(*pieces(text), strict=True)
        widths = tuple(shape(word, stack).width for word in words)
        return cls(words, gaps, widths, shape(" ", stack).width, stack)

    def broken(self, width: float) -> list[str]:
        """The texts of lines of at most `width`, to within the kerning around spaces.

        Lines end where `pieces` lets them, or inside a word that is too long for a line; each holds one
        cluster at least.
        """
        lines: list[str] = []
        line, used = "", 0.0
        for word, gap, length in zip(self.words, self.gaps, self.widths, strict=True):
            room = self.space if gap else 0.0
            if line and used + room + length <= width:
                line, used = f"{line}{gap}{word}", used + room + length
                continue
            if line:
                lines.append(line)
            line, used = word, length
            while used > width and (head := _longest_head(line, self.stack, width)) < len(line):
                lines.append(line[:head])
                line = line[head:]
                used = shape(line, self.stack).width
        return [*lines, line] if line else lines

    def evenly(self, width: float) -> list[str]:
        """As `broken`, the same number of lines, made as even as steps of a twentieth make them."""
        lines = self.broken(width)
        for _ in range(12):
            width *= 0.95
            if width < max(self.widths):
                break
            narrower = self.broken(width)
            if len(narrower) > len(lines):
                break
            lines = narrower
        return lines


def wrap(text: str, stack: tuple[str, ...], width: float) -> list[Line]:
    """A tidy text as shaped lines of at most `width` (thousandths of an em), as `Paragraph.broken`."""
    paragraph = Paragraph.of(text, stack)
    aim = width
    while True:
        lines = [shape(line, stack) for line in paragraph.broken(aim)]
        if all(line.width <= width or line.glyph_count <= _FEW for line in lines) or aim < width / 2:
            return lines
        aim *= 0.98  # kerning around a space made a line longer than its words


def _longest_head(word: str, stack: tuple[str, ...], width: float) -> int:
    """How many characters of `word`, whole clusters and at least one, fit in `width`."""
    ends = [end for _, end in _clusters(word)]
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if shape(word[: ends[middle]], stack).width <= width:
            low = middle
        else:
            high = middle - 1
    return ends[low]


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each base character with its marks and joiners."""
    start = 0
    for index in range(1, len(text)):
        character = text[index]
        joined = (
            unicodedata.category(character)[0] == "M"
            or character in "\u200c\u200d"
            or text[index - 1] == "\u200d"
        )
        if not joined:
            yield start, index
            start = index
    if text:
        yield start, len(text)


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    from fontTools import unicodedata as scripts

    return str(scripts.script(character))


def _needs_glyph(character: str) -> bool:
    return unicodedata.category(character) != "Cf" or character in _REORDERING


def _selects(character: str) -> bool:
    """Whether it is a variation selector, which asks for one of several forms of what stands before it."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def _typeface_for(cluster: str, names: Sequence[str], before: Typeface | None) -> Typeface | None:
    """The first font that covers the cluster; a space stays in the font that stands before it."""
    wanted = {ord(one) for one in cluster if _needs_glyph(one) and not _selects(one)}
    if cluster.isspace() and before is not None and wanted <= before.covered:
        return before
    chosen = [pair for pair in pairwise(cluster) if _selects(pair[1])]
    for name in names:  # a large font is loaded where those before it do not do
        face = installed(name)
        if face and wanted <= face.covered and all(face.draws(*pair) for pair in chosen):
            return face
    return None


def _runs(text: str, stack: tuple[str, ...], missing: list[str]) -> list[tuple[int, int, int, Typeface, str]]:
    """(level, start, end, font, script) of each stretch that is shaped at once, in the order of the text."""
    levels = _levels(text)
    names = in_order(stack, text)
    runs: list[tuple[int, int, int, Typeface, str]] = []
    face: Typeface | None = None
    script = "Zyyy"
    for start, end in _clusters(text):
        cluster = text[start:end]
        found = None if _unprintable(cluster) else _typeface_for(cluster, names, face)
        if found is None:
            missing.extend(_uncovered(cluster, names))
            continue
        face = found
        own = _script(cluster[0])
        script = script if own in {"Zyyy", "Zinh"} and runs else own
        level = levels[start]
        if runs and runs[-1][0] == level and runs[-1][2] == start and runs[-1][3] is face:
            before = runs[-1]
            if before[4] in {script, "Zyyy", "Zinh"}:
                runs[-1] = (level, before[1], end, face, script)
                continue
        runs.append((level, start, end, face, script))
    return runs


def _unprintable(cluster: str) -> bool:
    return any(unicodedata.category(one) in _NEVER_SEEN or one in _REORDERING for one in cluster)


def _uncovered(cluster: str, names: Sequence[str]) -> list[str]:
    """The characters to blame: those that no font has, else (fonts cover them apart, not together) all."""
    faces = [face for face in map(installed, names) if face]
    needed = [one for one in cluster if _needs_glyph(one)]
    alone = [
        one for one in needed if _unprintable(one) or not any(ord(one) in face.covered for face in faces)
    ]
    return alone or needed


def _levels(text: str) -> list[int]:
    """UAX 9 levels, one per character; the base level follows the first strong character."""
    if not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        return [0] * len(text)
    from bidi import algorithm

    base = algorithm.get_base_level(text)
    storage: dict[str, Any] = {
        "base_level": base,
        "base_dir": ("L", "R")[base],
        "chars": [],
        "runs": algorithm.deque(),
    }
    algorithm.get_embedding_levels(text, storage)
    for index, entry in enumerate(storage["chars"]):
        entry["index"] = index
        entry["type"] = entry["type"] or "L"  # a code point that this Unicode does not know
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = {entry["index"]: int(entry["level"]) for entry in storage["chars"]}
    levels: list[int] = []
    for index in range(len(text)):  # a joiner, which rule X9 drops, goes with what stands before it
        levels.append(found.get(index, levels[-1] if levels else base))
    return levels


def _in_sight_order(
    runs: list[tuple[int, int, int, Typeface, str]],
) -> list[tuple[int, int, int, Typeface, str]]:
    """Rule L2: from the highest level down to 1, turn round what stands at that level or above."""
    ordered = list(runs)
    for level in range(max((run[0] for run in runs), default=0), 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end][0] >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = max(end, start + 1)
    return ordered


def _shape_run(text: str, face: Typeface, script: str, backwards: bool, missing: list[str]) -> Run:
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.add_codepoints([ord(character) for character in text])
    buffer.direction = "rtl" if backwards else "ltr"
    buffer.script = script
    hb.shape(face.font, buffer)
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    scale = 1000 / face.units
    glyphs = []
    told: set[int] = set()
    for info, position in zip(infos, positions, strict=True):
        cluster = text[info.cluster : ends[info.cluster]]
        if info.codepoint == 0:
            missing.extend(one for one in cluster if _needs_glyph(one))
        glyphs.append(
            Glyph(
                info.codepoint,
                position.x_advance * scale,
                position.x_offset * scale,
                position.y_offset * scale,
                "" if info.cluster in told else cluster,
            )
        )
        told.add(info.cluster)
    texts = [glyph.text for glyph in glyphs]
    # Readers expect right-to-left glyphs as they stand, and put the letters in order themselves.
    joined = "".join(reversed(texts) if backwards else texts)
    whole = backwards or all(texts)  # a cluster of several glyphs is told as a whole
    return Run(face, text, tuple(glyphs), joined == text and whole, backwards)
