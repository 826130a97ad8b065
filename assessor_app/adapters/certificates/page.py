"""The certificate's page: A4 across, calm, and legible in one colour.

What all certificates of one badge share is drawn once and kept (`Background`); the award's own lines, seal
and pointer come on top. Lengths are points from the lower left corner.
"""

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from assessor_app.adapters.certificates import rosette
from assessor_app.adapters.certificates.boxes import Box
from assessor_app.adapters.certificates.fonts import DISPLAY, ITALIC, PLAIN, STRONG, Typeface
from assessor_app.adapters.certificates.pointer import pointer, squares
from assessor_app.adapters.certificates.text import shape, tidy, wrap
from assessor_app.adapters.certificates.writing import Colour, Pen, Uses, number
from assessor_app.application.ports.certificates import CertificateFacts

MILLIMETRE = 72 / 25.4
WIDTH, HEIGHT = 841.89, 595.276
MIDDLE = WIDTH / 2
MARGIN = 76.0  # of the columns at the foot
INK: Colour = (0.086, 0.141, 0.212)
QUIET: Colour = (0.32, 0.37, 0.43)
LINE: Colour = (0.62, 0.66, 0.70)
BAND: Colour = (0.70, 0.755, 0.80)
BLACK: Colour = (0, 0, 0)
# Bronze, silver and gold as inks dark enough for text on white (4.5 : 1); another tier takes the ink itself.
TIERS: Mapping[str, tuple[int, Colour]] = {
    "foundation": (1, (0.549, 0.333, 0.137)),
    "practitioner": (2, (0.357, 0.392, 0.439)),
    "expert": (3, (0.541, 0.416, 0.0)),
}
FINE_PRINT = (
    "A print is a copy; the signed file is the award. To check it without a network, open the file in "
    "Assessor or run: assessor verify FILE"
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SEAL = (MIDDLE, 136.0, 50.0)  # x, y, radius
POINTER_SIDE = 31.6 * MILLIMETRE  # with its quiet zone, so that the dark part is over 25 mm


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeFacts:
    """What all certificates of one badge version and issuer have in common."""

    organisation: str
    badge: str
    category: str
    tier: str
    criteria: str
    issuer_id: str
    key_fingerprint: str
    office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """The shared part of the page, drawn: the recipient's name belongs between the two streams."""

    above: bytes = field(repr=False)  # deflated, as the next is
    below: bytes = field(repr=False)
    uses: Uses = field(repr=False)
    fonts: Mapping[Typeface, str] = field(repr=False)


NAME = Box(
    what="The recipient's name", stack=DISPLAY, width=650, height=74, largest=50, smallest=11, centre=394
)
BADGE = Box(what="The badge's name", stack=DISPLAY, width=600, height=46, largest=28, smallest=9, centre=295)


def badge_facts(facts: CertificateFacts) -> BadgeFacts:
    """The shared part of an award's facts, tidied."""
    return BadgeFacts(
        organisation=tidy(facts.organisation),
        badge=tidy(facts.badge),
        category=tidy(facts.category),
        tier=tidy(facts.tier),
        criteria=tidy(facts.criteria),
        issuer_id=tidy(facts.issuer_id),
        key_fingerprint=tidy(facts.key_fingerprint),
        office=tidy(facts.office),
    )


def written_date(at: datetime) -> str:
    """The one form of a date on paper: 22 November 2026."""
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


@lru_cache(maxsize=64)
def missing_in_background(facts: BadgeFacts) -> tuple[str, ...]:
    """The characters of the shared part that no font can draw."""
    texts = (
        (facts.organisation, DISPLAY),
        (facts.badge, DISPLAY),
        (facts.tier, STRONG),
        (facts.category, STRONG),
        (facts.criteria, PLAIN),
        (facts.office, PLAIN),
        (facts.organisation, PLAIN),
        (facts.issuer_id, PLAIN),
        (facts.key_fingerprint, PLAIN),
    )
    return tuple(dict.fromkeys(one for text, stack in texts for one in shape(text, stack).missing))


@lru_cache(maxsize=64)
def background(facts: BadgeFacts) -> Background:
    """Draw what the certificates of a badge share. Raises Unusable where a text cannot be shown whole."""
    pen = Pen()
    _frame(pen)
    pips, metal = TIERS.get(facts.tier.casefold(), (0, INK))
    pen.fill(INK)
    _one_line(pen, facts.organisation, DISPLAY, 497, 21, 640)
    pen.fill(metal)
    title = shape("CERTIFICATE OF ACHIEVEMENT", STRONG)
    pen.write_centred(title, MIDDLE, 470, 8, 3)
    pen.stroke(LINE, 0.5)
    half = title.width_at(8, 3) / 2 + 12
    pen.line(MIDDLE - half - 54, 473, MIDDLE - half, 473)
    pen.line(MIDDLE + half, 473, MIDDLE + half + 54, 473)
    pen.fill(QUIET)
    _one_line(pen, "This certifies that", ITALIC, 438, 15, 400)
    above = pen.take()
    pen.fill(QUIET)
    pen.line(MIDDLE - 150, 350, MIDDLE - 10, 350)
    pen.line(MIDDLE + 10, 350, MIDDLE + 150, 350)
    _one_line(pen, "has earned", ITALIC, 324, 15, 400)
    pen.fill(metal)
    pen.shape(_diamond(MIDDLE, 350, 3.4))
    pen.fill(INK)
    BADGE.write(pen, facts.badge, MIDDLE)
    _tier(pen, facts, pips, metal)
    pen.fill(QUIET)
    _criteria(pen, facts.criteria)
    _signature(pen, facts)
    _fine_print(pen, facts)
    return Background(
        above=zlib.compress(above, 6), below=zlib.compress(pen.take(), 6), uses=pen.uses, fonts=pen.fonts
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A whole page, drawn; in the order in which it is read."""

    streams: tuple[bytes, ...] = field(repr=False)  # deflated
    uses: Uses = field(repr=False)
    fonts: Mapping[Typeface, str] = field(repr=False)
    forms: Mapping[str, tuple[bytes, float]] = field(
        repr=False
    )  # name → deflated content, half the side of its box


def draw(facts: CertificateFacts) -> Page:
    """Draw a certificate. Raises Unusable where a text cannot be shown whole."""
    shared = background(badge_facts(facts))
    pen = Pen.after(shared.uses, shared.fonts)
    _, metal = TIERS.get(tidy(facts.tier).casefold(), (0, INK))
    pen.fill(INK)
    NAME.write(pen, tidy(facts.recipient), MIDDLE)
    name = pen.take()
    for x, label, text in (
        (MARGIN, "Issued", written_date(facts.issued)),
        (
            MARGIN + 114,
            "Valid until",
            "Without end" if facts.expires is None else written_date(facts.expires),
        ),
    ):
        pen.fill(QUIET)
        pen.write(shape(label, PLAIN), x, 177, 7)
        pen.fill(INK)
        pen.write(shape(text, DISPLAY), x, 160, 13)
    award = facts.award_id.encode() + b"\n" + hashlib.sha256(facts.credential).digest()
    forms = _seal(pen, hashlib.sha256(award).digest(), metal)
    pen.fill(BLACK)
    code = pointer(facts.award_id, facts.credential)
    pen.operators.append(squares(code, WIDTH - MARGIN + 9 - POINTER_SIDE, 91, POINTER_SIDE))
    pen.fill(QUIET)
    line = shape(f"Award {tidy(facts.award_id)}", PLAIN)
    pen.write_centred(line, MIDDLE, 55, line.size_for(640, 6))
    return Page(
        streams=(shared.above, zlib.compress(name, 6), shared.below, zlib.compress(pen.take(), 6)),
        uses=pen.uses,
        fonts=pen.fonts,
        forms=forms,
    )


def _one_line(pen: Pen, text: str, stack: tuple[str, ...], y: float, size: float, width: float) -> None:
    line = shape(text, stack)
    pen.write_centred(line, MIDDLE, y, line.size_for(width, size))


def _diamond(x: float, y: float, half: float) -> list[tuple[float, float]]:
    return [(x - half, y), (x, y + half), (x + half, y), (x, y - half)]


def _frame(pen: Pen) -> None:
    """A hair line, and inside it a band of two interlaced waves whose period divides each side exactly."""
    outer, band = 10 * MILLIMETRE, 4.0
    pen.stroke(INK, 0.8)
    pen.frame(outer, outer, WIDTH - 2 * outer, HEIGHT - 2 * outer)
    middle = outer + 3 + band
    left, right, low, high = middle, WIDTH - middle, middle, HEIGHT - middle
    pen.stroke(BAND, 0.4)
    for length, matrix in (
        (right - left, f"1 0 0 1 {number(left)} {number(low)}"),
        (right - left, f"1 0 0 1 {number(left)} {number(high)}"),
        (high - low, f"0 1 -1 0 {number(left)} {number(low)}"),
        (high - low, f"0 1 -1 0 {number(right)} {number(low)}"),
    ):
        count = round(length / 12)
        period = length / count
        for phase in (1, -1):
            crest = number(phase * band * 1.15)
            trough = number(-phase * band * 1.15)
            words = ["q", matrix, "cm 0 0 m"]
            for index in range(count):
                start = index * period
                a, b, c, d, e, f = (
                    number(start + period * part) for part in (0.18, 0.32, 0.5, 0.68, 0.82, 1)
                )
                words.append(f"{a} {crest} {b} {crest} {c} 0 c {d} {trough} {e} {trough} {f} 0 c")
            pen.operators.append(" ".join([*words, "S Q"]))
    for x in (left, right):
        for y in (low, high):
            pen.fill((1, 1, 1))
            pen.shape([(x - 6.2, y - 6.2), (x + 6.2, y - 6.2), (x + 6.2, y + 6.2), (x - 6.2, y + 6.2)])
            pen.fill(INK)
            pen.shape(_diamond(x, y, 2.6))
    inner = middle + band + 3
    pen.stroke(INK, 0.35)
    pen.frame(inner, inner, WIDTH - 2 * inner, HEIGHT - 2 * inner)


def _tier(pen: Pen, facts: BadgeFacts, pips: int, metal: Colour) -> None:
    """The tier as a word and as one to three filled pips, then the category."""
    line = shape(f"{facts.tier}  ·  {facts.category}", STRONG)
    size = line.size_for(560, 9.5, 0.4)
    room = 36 if pips else 0
    left = MIDDLE - (line.width_at(size, 0.4) + room) / 2
    pen.fill(metal)
    pen.stroke(metal, 0.6)
    for index in range(3 if pips else 0):
        pen.shape(_diamond(left + 4 + 10 * index, 262.4, 3.6), filled=index < pips)
    pen.write(line, left + room, 259, size, 0.4)


def _criteria(pen: Pen, criteria: str) -> None:
    """Up to three lines; what does not fit is left to the credential, and an ellipsis says so."""
    size, leading, most = 9.25, 13.5, 3
    width = 470 * 1000 / size
    lines = wrap(criteria, PLAIN, width)
    if len(lines) > most:
        last = lines[most - 1].text
        while last and shape(f"{last} …", PLAIN).width > width:
            last = last[:-1].rstrip()
        lines = [*lines[: most - 1], shape(f"{last} …", PLAIN)]
    y = 237.0
    for line in lines:
        pen.write_centred(line, MIDDLE, y, size)
        y -= leading


def _signature(pen: Pen, facts: BadgeFacts) -> None:
    """The rule on which somebody may sign, and the office below it."""
    pen.stroke(INK, 0.5)
    pen.line(MARGIN, 111, MARGIN + 216, 111)
    pen.fill(INK)
    office = shape(facts.office or "Awarding officer", PLAIN)
    pen.write(office, MARGIN, 99.5, office.size_for(216, 8))
    pen.fill(QUIET)
    organisation = shape(facts.organisation, PLAIN)
    pen.write(organisation, MARGIN, 89, organisation.size_for(216, 7))


def _fine_print(pen: Pen, facts: BadgeFacts) -> None:
    for y, text in (
        (
            71.0,
            FINE_PRINT,
        ),
        (63.0, f"Issuer {facts.issuer_id}  ·  key {facts.key_fingerprint}"),
    ):
        line = shape(text, PLAIN)
        pen.write_centred(line, MIDDLE, y, line.size_for(640, 6))


def _seal(pen: Pen, digest: bytes, metal: Colour) -> dict[str, tuple[bytes, float]]:
    """The guilloche of the award, and the first digits of its hash in the middle."""
    x, y, radius = SEAL
    forms = {}
    pen.operators.append("q")
    pen.stroke(metal, 0.3 * 100)
    for index, layer in enumerate(rosette.layers(digest, radius)):
        name = f"G{index}"
        forms[name] = (zlib.compress(layer.path, 6), radius * 110)
        for angle in layer.angles:
            pen.operators.append(f"q {rosette.placed(x, y, angle)} /{name} Do Q")
    pen.operators.append("Q")
    pen.fill((1, 1, 1))
    pen.operators.append(rosette.circle(x, y, 14.5) + " f")
    pen.stroke(metal, 0.6)
    pen.operators.append(rosette.circle(x, y, 14.5) + " s")
    pen.operators.append(rosette.circle(x, y, radius) + " s")
    pen.fill(metal)
    for row, code in ((1.2, digest.hex()[:4]), (-6.4, digest.hex()[4:8])):
        pen.write_centred(shape(code.upper(), STRONG), x, y + row, 7, 0.5)
    return forms
